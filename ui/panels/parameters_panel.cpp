#include "ui/panels/parameters_panel.h"

#include <QEvent>
#include <QSignalBlocker>
#include <cmath>

#include "core/attention/masks/mask_registry.h"
#include "core/project/parameter_ranges.h"
#include "ui/document/document.h"
#include "ui/document/source_change.h"
#include "ui/editors/log_slider.h"
#include "ui/editors/slider_spin.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/project_access.h"
#include "ui/selection/selection.h"

namespace lab::ui {

namespace {

using project::ScaleKind;
using project::SourceKind;

void choose(QComboBox* combo, int value) {
    const QSignalBlocker block(combo);
    combo->setCurrentIndex(combo->findData(value));
}

QString maskId(const project::AttentionSettings& attention) {
    return attention.masks.empty() ? QStringLiteral("none")
                                   : QString::fromStdString(attention.masks.front().id);
}

int paddedKeys(const project::AttentionSettings& attention) {
    for (const Choice& mask : attention.masks) {
        const auto padded = mask.values.find("padded");
        if (padded != mask.values.end()) {
            return static_cast<int>(padded->second);
        }
    }
    return 1;
}

template <typename Kind>
Kind chosen(const QComboBox* combo, int index) {
    return static_cast<Kind>(combo->itemData(index).toInt());
}

}  // namespace

ParametersPanel::ParametersPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services) {
    buildLayout();
    connectSignals();
    connectMore();
    retranslate();
    showProject();
}

ParametersPanel::Row ParametersPanel::addRow(QFormLayout* form, QWidget* field) {
    auto* label = new QLabel(this);
    label->setProperty("muted", true);
    label->setBuddy(field);
    form->addRow(label, field);
    return {label, field};
}

QComboBox* ParametersPanel::makeCombo() {
    auto* combo = new QComboBox(this);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

void ParametersPanel::buildLayout() {
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(10, 4, 10, 10);
    m_form->setHorizontalSpacing(10);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    // Made in the order in which they stand, which is the order of Tab.
    m_source = makeCombo();
    m_layer = makeCombo();
    m_head = makeCombo();
    m_dK = new SliderSpin(this);
    m_dkNote = new QLabel(this);
    m_dkNote->setProperty("muted", true);
    m_dkNote->setWordWrap(true);
    m_scale = makeCombo();
    m_customScale = new QDoubleSpinBox(this);
    // Taken when it is typed out: the 0 of 0.5 would be shown as 0.0000 at once, and the rest could not be
    // typed.
    m_customScale->setKeyboardTracking(false);
    m_customScale->setRange(project::kCustomScaleRange.least, project::kCustomScaleRange.largest);
    m_customScale->setDecimals(4);
    m_customScale->setSingleStep(0.05);
    m_mask = makeCombo();
    m_paddedKeys = new QSpinBox(this);
    m_paddedKeys->setRange(0, project::kTokenLimitRange.largest);
    m_maskNote = new QLabel(this);
    m_maskNote->setWordWrap(true);
    m_sourceRow = addRow(m_form, m_source);
    m_layerRow = addRow(m_form, m_layer);
    m_headRow = addRow(m_form, m_head);
    m_dkRow = addRow(m_form, m_dK);
    m_form->addRow(QString(), m_dkNote);
    m_scaleRow = addRow(m_form, m_scale);
    m_customRow = addRow(m_form, m_customScale);
    m_maskRow = addRow(m_form, m_mask);
    m_paddedRow = addRow(m_form, m_paddedKeys);
    m_form->addRow(QString(), m_maskNote);
    buildMore(m_form);
}

void ParametersPanel::buildMore(QFormLayout* form) {
    m_more = new QToolButton(this);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    form->addRow(m_more);
    m_temperature = new LogSlider(project::kTemperatureRange.least, project::kTemperatureRange.largest, this);
    m_seed = new QSpinBox(this);
    m_seed->setRange(static_cast<int>(project::kSeedRange.least),
                     static_cast<int>(project::kSeedRange.largest));
    m_heads = new QSpinBox(this);
    m_heads->setRange(project::kHeadsRange.least, project::kHeadsRange.largest);
    m_temperatureRow = addRow(form, m_temperature);
    m_seedRow = addRow(form, m_seed);
    m_headsRow = addRow(form, m_heads);
}

void ParametersPanel::connectSignals() {
    Document& document = m_services.document;
    connect(&document, &Document::projectChanged, this, &ParametersPanel::showProject);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &ParametersPanel::showResult);
    connect(&m_services.selection, &Selection::headChanged, this, &ParametersPanel::showHeadChoices);
    connect(m_source, &QComboBox::activated, this,
            [this](int index) { changeSource(m_services.document, chosen<SourceKind>(m_source, index)); });
    connect(m_layer, &QComboBox::activated, this, [this](int index) {
        m_services.selection.setHead(LayerIndex{index}, m_services.selection.head());
    });
    connect(m_head, &QComboBox::activated, this, [this](int index) {
        m_services.selection.setHead(m_services.selection.layer(), HeadIndex{index});
    });
    connect(m_dK, &SliderSpin::gestureStarted, &document, &Document::beginGesture);
    connect(m_dK, &SliderSpin::gestureFinished, &document, &Document::endGesture);
    connect(m_dK, &SliderSpin::valueEdited, this, &ParametersPanel::editDk);
    connect(m_scale, &QComboBox::activated, this, [this](int index) {
        m_services.document.endGesture();
        project::Scale scale = m_services.document.project().attention.scale;
        scale.kind = chosen<ScaleKind>(m_scale, index);
        if (const auto& result = m_services.bridge.result(); scale.kind == ScaleKind::Custom && result) {
            // A factor of one's own starts from the present one, rounded as it is shown.
            scale.custom = std::round(static_cast<double>(result->head.scale) * 1e4) / 1e4;
        }
        m_services.document.change(Property::Scale, access::scale, scale);
    });
    connect(m_customScale, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_services.document.change(Property::Scale, access::scale, project::Scale{ScaleKind::Custom, value});
    });
    connect(m_mask, &QComboBox::activated, this, [this](int index) {
        m_services.document.endGesture();
        const std::string id = m_mask->itemData(index).toString().toStdString();
        std::vector<Choice> masks;
        if (id != "none") {
            masks.push_back({id, {}});
        }
        m_services.document.change(Property::Mask, access::masks, masks);
    });
    connect(m_paddedKeys, &QSpinBox::valueChanged, this, [this](int value) {
        const std::vector<Choice> masks = {{"key-padding", {{"padded", static_cast<double>(value)}}}};
        m_services.document.change(Property::Mask, access::masks, masks);
    });
}

void ParametersPanel::connectMore() {
    Document& document = m_services.document;
    connect(m_more, &QToolButton::toggled, this, &ParametersPanel::setMoreShown);
    connect(m_temperature, &LogSlider::gestureStarted, &document, &Document::beginGesture);
    connect(m_temperature, &LogSlider::gestureFinished, &document, &Document::endGesture);
    connect(m_temperature, &LogSlider::valueEdited, this, [this](double value) {
        m_services.document.change(Property::Temperature, access::temperature, value);
    });
    connect(m_seed, &QSpinBox::valueChanged, this, [this](int value) {
        m_services.document.change(Property::Seed, access::seed, static_cast<std::uint64_t>(value));
    });
    connect(m_heads, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.document.change(Property::Heads, access::heads, value); });
}

void ParametersPanel::editDk(int value) {
    const auto& result = m_services.bridge.result();
    if (result && result->head.vectors.isRank) {
        const bool isFull = value >= result->head.vectors.dKLargest;
        m_services.document.change(Property::Rank, access::rank,
                                   isFull ? std::optional<int>() : std::optional<int>(value));
    } else {
        m_services.document.change(Property::DK, access::dK, value);
    }
}

void ParametersPanel::showProject() {
    const project::Project& project = m_services.document.project();
    const project::AttentionSettings& attention = project.attention;
    choose(m_source, static_cast<int>(project.source));
    fillCombos();
    const QString mask = maskId(attention);
    m_mask->setCurrentIndex(std::max(0, m_mask->findData(mask)));
    m_form->setRowVisible(m_customScale, attention.scale.kind == ScaleKind::Custom);
    m_form->setRowVisible(m_paddedKeys, mask == QLatin1String("key-padding"));
    const QSignalBlocker blockScale(m_customScale);
    const QSignalBlocker blockPadded(m_paddedKeys);
    m_customScale->setValue(attention.scale.custom);
    m_paddedKeys->setValue(paddedKeys(attention));
    showMore();
    showDk();
}

void ParametersPanel::showMore() {
    const project::Project& project = m_services.document.project();
    const bool isSeeded = project.source == SourceKind::Random || project.source == SourceKind::Glove;
    const bool shown = m_more->isChecked();
    m_form->setRowVisible(m_temperature, shown);
    m_form->setRowVisible(m_seed, shown && isSeeded);
    m_form->setRowVisible(m_heads, shown && isSeeded);
    const QSignalBlocker blockSeed(m_seed);
    const QSignalBlocker blockHeads(m_heads);
    m_temperature->showValue(project.attention.temperature);
    m_seed->setValue(static_cast<int>(project.attention.seed));
    m_heads->setValue(project.attention.heads.count);
}

void ParametersPanel::showResult() {
    const QSignalBlocker block(m_paddedKeys);
    m_paddedKeys->setValue(paddedKeys(m_services.document.project().attention));
    m_maskNote->setText(maskNote());
    m_form->setRowVisible(m_maskNote, !m_maskNote->text().isEmpty());
    showHeadChoices();
    showDk();
}

void ParametersPanel::showHeadChoices() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    const auto fill = [](QComboBox* combo, int count, int current) {
        const QSignalBlocker block(combo);
        while (combo->count() > count) {
            combo->removeItem(combo->count() - 1);
        }
        while (combo->count() < count) {
            combo->addItem(QString::number(combo->count()));
        }
        combo->setCurrentIndex(std::min(current, count - 1));
        combo->setEnabled(count > 1);
    };
    fill(m_layer, result->layers, m_services.selection.layer().value);
    fill(m_head, result->heads, m_services.selection.head().value);
}

void ParametersPanel::showDk() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    const transformer::HeadVectors& vectors = result->head.vectors;
    const project::AttentionSettings& attention = m_services.document.project().attention;
    m_dK->setRange(1, std::max(1, vectors.dKLargest));
    const int wanted = vectors.isRank ? attention.rank.value_or(vectors.dKLargest) : attention.dK;
    m_dK->showValue(std::min(wanted, vectors.dKLargest));
    m_dkNote->setText(dkNote());
}

QString ParametersPanel::maskNote() const {
    const engine::ComputeResult& result = *m_services.bridge.result();
    const QString mask = maskId(result.request.project->attention);
    const auto empty = static_cast<int>(result.head.emptyRows.size());
    if (empty > 0) {
        return tr("%n query(s) can attend to nothing: their weights and context are 0.", nullptr, empty);
    }
    if (mask == QLatin1String("causal-top-left") &&
        result.head.stages.weights.rows() == result.head.stages.weights.cols()) {
        return tr("With as many queries as keys this is the same as causal.");
    }
    if (mask != QLatin1String("none") && result.head.vectors.isRank) {
        return tr(
            "The mask works on the head that is shown; the layers before it run as trained, without it.");
    }
    return {};
}

QString ParametersPanel::dkNote() const {
    const engine::ComputeResult& result = *m_services.bridge.result();
    const transformer::HeadVectors& vectors = result.head.vectors;
    if (result.request.project->source == SourceKind::Numbers) {
        return vectors.dK == vectors.dKLargest
                   ? tr("all columns of the table")
                   : tr("the first %1 of %2 columns").arg(vectors.dK).arg(vectors.dKLargest);
    }
    if (!vectors.isRank) {
        return tr("width of Q and K");
    }
    return vectors.dK == vectors.dKLargest
               ? tr("rank %1 of %2: the head as trained").arg(vectors.dK).arg(vectors.dKLargest)
               : tr("rank %1 of %2: W_q W_kᵀ of the head cut to rank %1")
                     .arg(vectors.dK)
                     .arg(vectors.dKLargest);
}

void ParametersPanel::setMoreShown(bool shown) {
    m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    showMore();
}

void ParametersPanel::fillCombos() {
    const project::Project& project = m_services.document.project();
    const bool isTrained = project.source == SourceKind::UseLite;
    const auto refill = [](QComboBox* combo, const QList<QPair<QString, int>>& items, int current) {
        const QSignalBlocker block(combo);
        combo->clear();
        for (const auto& [text, value] : items) {
            combo->addItem(text, value);
        }
        combo->setCurrentIndex(std::max(0, combo->findData(current)));
    };
    const auto item = [](const QString& text, auto kind) { return qMakePair(text, static_cast<int>(kind)); };
    QList<QPair<QString, int>> scales;
    if (isTrained) {
        scales = {item(tr("Head's own 1/√d"), ScaleKind::HeadOwn),
                  item(tr("1/√rank"), ScaleKind::InverseSqrtDk)};
    } else {
        scales = {item(tr("1/√d_k"), ScaleKind::InverseSqrtDk)};
    }
    scales += {item(tr("None (1)"), ScaleKind::None), item(tr("Custom"), ScaleKind::Custom)};
    refill(m_scale, scales, static_cast<int>(project.attention.scale.kind));
}

void ParametersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
        if (m_services.bridge.result()) {
            showResult();
        }
    }
    QWidget::changeEvent(event);
}

void ParametersPanel::retranslate() {
    const auto name = [](const Row& row, const QString& text) {
        row.label->setText(text);
        row.field->setAccessibleName(text);
    };
    name(m_sourceRow, tr("Source"));
    name(m_layerRow, tr("Layer"));
    name(m_headRow, tr("Head"));
    m_dkRow.label->setText(QStringLiteral("d<sub>k</sub>"));
    name(m_scaleRow, tr("Scale"));
    name(m_customRow, tr("Factor"));
    name(m_maskRow, tr("Mask"));
    name(m_paddedRow, tr("Padding"));
    name(m_temperatureRow, tr("Temperature"));
    name(m_seedRow, tr("Seed"));
    name(m_headsRow, tr("Heads"));
    m_more->setText(tr("More"));
    setMoreShown(m_more->isChecked());
    m_source->clear();
    for (const SourceKind kind :
         {SourceKind::UseLite, SourceKind::Glove, SourceKind::Random, SourceKind::Numbers}) {
        m_source->addItem(sourceName(kind), static_cast<int>(kind));
        m_source->setItemData(m_source->count() - 1, sourceDescription(kind), Qt::ToolTipRole);
    }
    m_mask->clear();
    for (const attention::MaskPattern& pattern : attention::maskPatterns()) {
        m_mask->addItem(registryText(pattern.entry.name), QString::fromUtf8(pattern.entry.id.data()));
        m_mask->setItemData(m_mask->count() - 1, registryText(pattern.entry.help), Qt::ToolTipRole);
    }
    retranslateTips();
}

void ParametersPanel::retranslateTips() {
    m_source->setToolTip(tr("Where the vectors come from, and who trained them"));
    m_layer->setToolTip(tr("Which layer of the network; numbering starts at 0"));
    m_head->setToolTip(tr("Which attention head of the layer; numbering starts at 0"));
    m_dK->setNames(tr("d_k"),
                   tr("Width of queries and keys. For a trained head: the rank to which the product "
                      "of its query and key projections is cut, up to the head as trained"));
    m_scale->setToolTip(
        tr("What each dot product is multiplied by. For independent components of variance 1, "
           "1/√d_k keeps the scores' variance at 1 however wide the vectors are"));
    m_customScale->setToolTip(tr("The number that each dot product is multiplied by"));
    m_mask->setToolTip(
        tr("Which keys a query may attend to. Causal: none that come later (bottom-right: the queries "
           "are the last positions; top-left: the first). Padding: not the keys at the end"));
    m_paddedKeys->setToolTip(tr("How many keys at the end are padding, which no query may attend to"));
    m_temperature->setNames(tr("Temperature"),
                            tr("Scores are divided by it before the softmax: below 1 sharper, "
                               "above 1 more even"));
    m_seed->setToolTip(
        tr("Where the random numbers start; the same seed gives the same numbers on every computer"));
    m_heads->setToolTip(tr("How many heads the seeded projections make"));
    m_more->setToolTip(tr("Show or hide temperature, seed and number of heads"));
}

}  // namespace lab::ui
