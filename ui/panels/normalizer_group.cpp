#include "ui/panels/normalizer_group.h"

#include "core/attention/normalizers/normalizer_registry.h"
#include "core/project/parameter_ranges.h"
#include "ui/document/document.h"
#include "ui/editors/choice_editor.h"
#include "ui/editors/log_slider.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/note_label.h"
#include "ui/panels/parameter_notes.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

NormalizerGroup::NormalizerGroup(const PanelServices& services, QWidget* parent)
    : ChoiceGroup(services, parent) {
    buildLayout();
    connectSignals();
    follow(*m_normalizer);
}

void NormalizerGroup::buildLayout() {
    m_normalizer = new ChoiceEditor(entriesOf(attention::normalizers()), services().theme, content());
    m_note = new NoteLabel(content());
    m_temperatureName = new QLabel(content());
    m_temperatureName->setProperty("muted", true);
    m_temperature =
        new LogSlider(project::kTemperatureRange.least, project::kTemperatureRange.largest, content());
    m_temperatureName->setBuddy(m_temperature);
    m_temperatureNote = new NoteLabel(content());
    body()->addWidget(m_normalizer);
    body()->addWidget(m_note);
    body()->addWidget(m_temperatureName);
    body()->addWidget(m_temperature);
    body()->addWidget(m_temperatureNote);
}

void NormalizerGroup::connectSignals() {
    Document& document = services().document;
    connect(m_normalizer, &ChoiceEditor::choiceEdited, this, [this](const Choice& normalizer) {
        services().document.change(Property::Normalizer, access::normalizer, normalizer);
    });
    connect(m_temperature, &LogSlider::gestureStarted, &document, &Document::beginGesture);
    connect(m_temperature, &LogSlider::gestureFinished, &document, &Document::endGesture);
    connect(m_temperature, &LogSlider::valueEdited, this, [this](double value) {
        services().document.change(Property::Temperature, access::temperature, value);
    });
}

void NormalizerGroup::showProject() {
    const project::AttentionSettings& settings = services().document.project().attention;
    m_normalizer->showChoice(settings.normalizer);
    m_temperature->showValue(settings.temperature);
    const auto* normalizer = findRow(attention::normalizers(), settings.normalizer.id);
    const QString name = normalizer != nullptr ? registryText(normalizer->entry.name) : QString();
    setSummary(settings.temperature == 1.0 ? name
                                           : tr("%1, T %2", "a normalizer and the temperature")
                                                 .arg(name, readableNumber(settings.temperature, 3)));
}

void NormalizerGroup::showResult() {
    const engine::ComputeResult& result = *services().bridge.result();
    m_note->showNote(normalizerNote(result));
    const QString replaced = scoreReplacedNote(result);
    m_temperature->setEnabled(replaced.isEmpty());
    m_temperatureNote->showNote(replaced);
}

void NormalizerGroup::retranslate() {
    setTitle(tr("Normalizer"), tr("Show or hide how scores become weights"));
    m_normalizer->setNames(tr("Normalizer function"), tr("How the scores of a query become its weights"));
    m_temperatureName->setText(tr("Temperature"));
    m_temperature->setNames(tr("Temperature"),
                            tr("Scores are divided by it before the normalizer: below 1 sharper, "
                               "above 1 more even"));
}

}  // namespace lab::ui
