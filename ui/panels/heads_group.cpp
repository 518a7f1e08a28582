#include "ui/panels/heads_group.h"

#include <QEvent>
#include <QSignalBlocker>

#include "core/project/parameter_ranges.h"
#include "ui/document/document.h"
#include "ui/editors/slider_spin.h"
#include "ui/panels/note_label.h"
#include "ui/panels/parameter_notes.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

HeadsGroup::HeadsGroup(const PanelServices& services, QWidget* parent)
    : CollapsibleGroup(parent),
      m_services(services),
      m_count(new QSpinBox(content())),
      m_keyValueHeads(new QComboBox(content())),
      m_dV(new SliderSpin(content())),
      m_seed(new QSpinBox(content())),
      m_countName(new QLabel(content())),
      m_keyValueName(new QLabel(content())),
      m_dVName(new QLabel(content())),
      m_seedName(new QLabel(content())),
      m_headsNote(new NoteLabel(content())),
      m_seedNote(new NoteLabel(content())) {
    buildLayout();
    connectSignals();
    retranslate();
    showProject();
}

void HeadsGroup::buildLayout() {
    m_count->setRange(project::kHeadsRange.least, project::kHeadsRange.largest);
    m_dV->setRange(project::kDvRange.least, project::kDvRange.largest);
    m_seed->setRange(static_cast<int>(project::kSeedRange.least),
                     static_cast<int>(project::kSeedRange.largest));
    m_keyValueHeads->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keyValueHeads->setMinimumContentsLength(6);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(10);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](QLabel* name, QWidget* field) {
        name->setProperty("muted", true);
        name->setBuddy(field);
        form->addRow(name, field);
    };
    add(m_countName, m_count);
    add(m_keyValueName, m_keyValueHeads);
    add(m_dVName, m_dV);
    form->addRow(m_headsNote);
    add(m_seedName, m_seed);
    form->addRow(m_seedNote);
    body()->addLayout(form);
}

void HeadsGroup::connectSignals() {
    Document& document = m_services.document;
    connect(&document, &Document::projectChanged, this, &HeadsGroup::showProject);
    connect(m_count, &QSpinBox::valueChanged, this, &HeadsGroup::editCount);
    connect(m_keyValueHeads, &QComboBox::activated, this, [this](int index) {
        m_services.document.endGesture();
        m_services.document.change(Property::KeyValueHeads, access::keyValueHeads,
                                   m_keyValueHeads->itemData(index).toInt());
    });
    connect(m_dV, &SliderSpin::gestureStarted, &document, &Document::beginGesture);
    connect(m_dV, &SliderSpin::gestureFinished, &document, &Document::endGesture);
    connect(m_dV, &SliderSpin::valueEdited, this,
            [this](int value) { m_services.document.change(Property::DV, access::dV, value); });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        m_services.document.change(Property::Seed, access::seed, static_cast<std::uint64_t>(value));
    });
}

void HeadsGroup::editCount(int count) {
    project::HeadSettings heads = m_services.document.project().attention.heads;
    heads.count = count;
    // What does not fit the new number would mean nothing.
    if (heads.keyValueHeads > 0 && count % heads.keyValueHeads != 0) {
        heads.keyValueHeads = 0;
    }
    std::erase_if(heads.ablated, [count](int head) { return head >= count; });
    m_services.document.change(Property::Heads, access::headSettings, heads);
}

void HeadsGroup::fillKeyValueHeads(const project::HeadSettings& heads) {
    const QSignalBlocker block(m_keyValueHeads);
    m_keyValueHeads->clear();
    m_keyValueHeads->addItem(tr("%1, each its own", "key/value heads").arg(heads.count), 0);
    for (int shared = heads.count - 1; shared >= 1; --shared) {
        if (heads.count % shared == 0) {
            m_keyValueHeads->addItem(
                shared == 1 ? tr("1, shared by all (multi-query)", "key/value heads")
                            : tr("%1, each for %2 (grouped)", "key/value heads; query heads that share one")
                                  .arg(shared)
                                  .arg(heads.count / shared),
                shared);
        }
    }
    const int wanted = heads.keyValueHeads == heads.count ? 0 : heads.keyValueHeads;
    m_keyValueHeads->setCurrentIndex(std::max(0, m_keyValueHeads->findData(wanted)));
}

void HeadsGroup::showProject() {
    const project::Project& project = m_services.document.project();
    const project::HeadSettings& heads = project.attention.heads;
    const QSignalBlocker blockCount(m_count);
    const QSignalBlocker blockSeed(m_seed);
    m_count->setValue(heads.count);
    m_dV->showValue(heads.dV);
    m_seed->setValue(static_cast<int>(project.attention.seed));
    fillKeyValueHeads(heads);
    const QString headsWhy = headsReason(project);
    for (QWidget* field : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_keyValueHeads),
                           static_cast<QWidget*>(m_dV)}) {
        field->setEnabled(headsWhy.isEmpty());
    }
    m_headsNote->showNote(headsWhy);
    const QString seedWhy = seedReason(project);
    m_seed->setEnabled(seedWhy.isEmpty());
    m_seedNote->showNote(seedWhy);
    setSummary(headsWhy.isEmpty() ? tr("%n head(s)", nullptr, heads.count)
                                  : tr("fixed", "heads that cannot be chosen"));
}

void HeadsGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
    }
    CollapsibleGroup::changeEvent(event);
}

void HeadsGroup::retranslate() {
    setTitle(tr("Heads and seed"), tr("Show or hide number of heads, width of values and seed"));
    const auto name = [](QLabel* label, QWidget* field, const QString& text, const QString& toolTip) {
        label->setText(text);
        field->setAccessibleName(text);
        field->setToolTip(toolTip);
    };
    name(m_countName, m_count, tr("Heads"), tr("How many heads the seeded projections make"));
    name(m_keyValueName, m_keyValueHeads, tr("Keys, values"),
         tr("How many heads of keys and values there are; query heads share them in equal groups"));
    m_dVName->setText(QStringLiteral("d<sub>v</sub>"));
    m_dV->setNames(tr("d_v"), tr("Width of the values, and so of the context"));
    name(m_seedName, m_seed, tr("Seed"),
         tr("Where the random numbers start; the same seed gives the same numbers on every computer"));
}

}  // namespace lab::ui
