#include "ui/panels/position_group.h"

#include "core/attention/positions/position_registry.h"
#include "ui/document/document.h"
#include "ui/editors/choice_editor.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/note_label.h"
#include "ui/panels/parameter_notes.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

PositionGroup::PositionGroup(const PanelServices& services, QWidget* parent)
    : ChoiceGroup(services, parent),
      m_position(new ChoiceEditor(entriesOf(attention::positions()), services.theme, content())),
      m_note(new NoteLabel(content())) {
    body()->addWidget(m_position);
    body()->addWidget(m_note);
    connect(m_position, &ChoiceEditor::choiceEdited, this, [this](const Choice& position) {
        this->services().document.change(Property::Position, access::position, position);
    });
    follow(*m_position);
}

void PositionGroup::showProject() {
    const project::Project& project = services().document.project();
    m_position->showChoice(project.attention.position);
    const QString reason = embeddingPositionReason(project);
    for (const attention::Position& position : attention::positions()) {
        if (position.kind == attention::PositionKind::AddsToEmbeddings) {
            m_position->setReasonAgainst(position.entry.id, reason);
        }
    }
    const attention::Position* position = attention::findPosition(project.attention.position.id);
    setSummary(position != nullptr ? registryText(position->entry.name) : QString());
}

void PositionGroup::showResult() {
    m_note->showNote(positionNote(*services().bridge.result()));
}

void PositionGroup::retranslate() {
    setTitle(tr("Positions"), tr("Show or hide how attention learns where a token stands"));
    m_position->setNames(tr("Position encoding"), tr("How attention learns where a token stands"));
}

}  // namespace lab::ui
