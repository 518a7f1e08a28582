#include "ui/panels/position_group.h"

#include <QEvent>

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
    : CollapsibleGroup(parent),
      m_services(services),
      m_position(new ChoiceEditor(entriesOf(attention::positions()), services.theme, content())),
      m_note(new NoteLabel(content())) {
    body()->addWidget(m_position);
    body()->addWidget(m_note);
    connectSignals();
    retranslate();
    showProject();
}

void PositionGroup::connectSignals() {
    Document& document = m_services.document;
    connect(&document, &Document::projectChanged, this, &PositionGroup::showProject);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &PositionGroup::showResult);
    connect(m_position, &ChoiceEditor::rowChosen, &document, &Document::endGesture);
    connect(m_position, &ChoiceEditor::gestureStarted, &document, &Document::beginGesture);
    connect(m_position, &ChoiceEditor::gestureFinished, &document, &Document::endGesture);
    connect(m_position, &ChoiceEditor::choiceEdited, this, [this](const Choice& position) {
        m_services.document.change(Property::Position, access::position, position);
    });
}

void PositionGroup::showProject() {
    const project::Project& project = m_services.document.project();
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
    m_note->showNote(positionNote(*m_services.bridge.result()));
}

void PositionGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
        if (m_services.bridge.result()) {
            showResult();
        }
    }
    CollapsibleGroup::changeEvent(event);
}

void PositionGroup::retranslate() {
    setTitle(tr("Positions"), tr("Show or hide how attention learns where a token stands"));
    m_position->setNames(tr("Position encoding"), tr("How attention learns where a token stands"));
}

}  // namespace lab::ui
