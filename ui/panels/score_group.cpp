#include "ui/panels/score_group.h"

#include <QHBoxLayout>

#include "core/attention/scores/score_registry.h"
#include "ui/document/document.h"
#include "ui/editors/choice_editor.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/note_label.h"
#include "ui/panels/parameter_notes.h"
#include "ui/panels/project_access.h"
#include "ui/panels/score_arrays_dialog.h"

namespace lab::ui {

ScoreGroup::ScoreGroup(const PanelServices& services, QWidget* parent) : ChoiceGroup(services, parent) {
    buildLayout();
    connectSignals();
    follow(*m_score);
}

void ScoreGroup::buildLayout() {
    m_score = new ChoiceEditor(entriesOf(attention::scoreFunctions()), services().theme, content());
    m_arraysNote = new NoteLabel(content());
    m_arraysNote->setProperty("muted", true);
    m_numbers = new QPushButton(content());
    m_seeded = new QPushButton(content());
    m_note = new NoteLabel(content());
    body()->addWidget(m_score);
    body()->addWidget(m_arraysNote);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_numbers);
    buttons->addWidget(m_seeded);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget(m_note);
}

void ScoreGroup::connectSignals() {
    connect(m_score, &ChoiceEditor::choiceEdited, this, &ScoreGroup::edit);
    connect(m_numbers, &QPushButton::clicked, this, &ScoreGroup::openNumbers);
    connect(m_seeded, &QPushButton::clicked, this, &ScoreGroup::backToSeeded);
}

void ScoreGroup::edit(const Choice& score) {
    project::AttentionSettings settings = services().document.project().attention;
    if (settings.score.id != score.id) {
        // Numbers of one function mean nothing in another, even where they have the same letter.
        settings.scoreArrays.clear();
    }
    settings.score = score;
    services().document.change(Property::Score, access::attention, settings);
}

void ScoreGroup::openNumbers() {
    ScoreArraysDialog dialog(services(), this);
    dialog.exec();
}

void ScoreGroup::backToSeeded() {
    services().document.endGesture();
    services().document.change(Property::ScoreArrays, access::scoreArrays, {});
}

void ScoreGroup::showProject() {
    const project::AttentionSettings& settings = services().document.project().attention;
    m_score->showChoice(settings.score);
    m_seeded->setEnabled(!settings.scoreArrays.empty());
    const auto* score = findRow(attention::scoreFunctions(), settings.score.id);
    const bool isLearned = score != nullptr && score->isLearned;
    m_numbers->setVisible(isLearned);
    m_seeded->setVisible(isLearned);
    setSummary(score != nullptr ? registryText(score->entry.name) : QString());
}

void ScoreGroup::showResult() {
    const engine::ComputeResult& result = *services().bridge.result();
    m_arraysNote->showNote(scoreArraysNote(result));
    const QString replaced = scoreReplacedNote(result);
    m_score->setEnabled(replaced.isEmpty());
    m_numbers->setEnabled(replaced.isEmpty());
    m_note->showNote(replaced);
}

void ScoreGroup::retranslate() {
    setTitle(tr("Score"), tr("Show or hide how a query and a key become a score"));
    m_score->setNames(tr("Score function"), tr("How a query and a key become a score, before the scale"));
    m_numbers->setText(tr("Numbers…"));
    m_numbers->setToolTip(tr("See, type or load the numbers of the score function"));
    m_seeded->setText(tr("Back to seeded"));
    m_seeded->setToolTip(tr("Give up the numbers that were typed or loaded"));
}

}  // namespace lab::ui
