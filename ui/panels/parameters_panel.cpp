#include "ui/panels/parameters_panel.h"

#include <QEvent>
#include <QSignalBlocker>
#include <cmath>

#include "core/attention/masks/mask_registry.h"
#include "core/project/parameter_ranges.h"
#include "ui/document/document.h"
#include "ui/editors/label_column.h"
#include "ui/editors/parameter_editor.h"
#include "ui/editors/slider_spin.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/models/model_text.h"
#include "ui/panels/heads_group.h"
#include "ui/panels/mask_group.h"
#include "ui/panels/normalizer_group.h"
#include "ui/panels/note_label.h"
#include "ui/panels/parameter_notes.h"
#include "ui/panels/position_group.h"
#include "ui/panels/project_access.h"
#include "ui/panels/scale_choices.h"
#include "ui/panels/score_group.h"
#include "ui/panels/source_choice.h"
#include "ui/selection/selection.h"

namespace lab::ui {

namespace {

using project::ScaleKind;
using project::SourceKind;

/// Stands in the box of masks for a list that only the group can show.
constexpr auto kSeveral = "several";

QString maskId(const project::AttentionSettings& attention) {
    if (attention.masks.size() > 1) {
        return QLatin1String(kSeveral);
    }
    return attention.masks.empty() ? QStringLiteral("none")
                                   : QString::fromStdString(attention.masks.front().id);
}

}  // namespace

ParametersPanel::ParametersPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services) {
    buildLayout();
    connectSignals();
    connectChoices();
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
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(10, 4, 10, 10);
    all->setSpacing(8);
    auto* what = new QFormLayout;
    all->addLayout(what);
    m_own = new QWidget(this);
    all->addWidget(m_own);
    all->addStretch(1);
    m_form = new QFormLayout(m_own);
    for (QFormLayout* form : {what, m_form}) {
        form->setContentsMargins(0, 0, 0, 0);
        form->setHorizontalSpacing(10);
        form->setVerticalSpacing(8);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    }
    // Made in the order in which they stand, which is the order of Tab.
    m_source = new SourceChoice(m_services, this);
    m_modelNote = new NoteLabel(this);
    m_layer = makeCombo();
    m_head = makeCombo();
    m_dK = new SliderSpin(this);
    m_dkNote = new NoteLabel(this);
    m_dkNote->setProperty("muted", true);
    m_scale = makeCombo();
    m_customScale = new QDoubleSpinBox(this);
    // Taken when it is typed out: the 0 of 0.5 would be shown as 0.0000 at once, and the rest could not be
    // typed.
    m_customScale->setKeyboardTracking(false);
    m_customScale->setRange(project::kCustomScaleRange.least, project::kCustomScaleRange.largest);
    m_customScale->setDecimals(4);
    m_customScale->setSingleStep(0.05);
    m_scaleNote = new NoteLabel(this);
    m_mask = makeCombo();
    m_maskParameters = new QWidget(this);
    (new QVBoxLayout(m_maskParameters))->setContentsMargins(0, 0, 0, 0);
    m_maskNote = new NoteLabel(this);
    m_sourceRow = addRow(what, m_source);
    m_layerRow = addRow(what, m_layer);
    m_headRow = addRow(what, m_head);
    what->addRow(m_modelNote);
    m_dkRow = addRow(m_form, m_dK);
    m_form->addRow(QString(), m_dkNote);
    m_scaleRow = addRow(m_form, m_scale);
    m_customRow = addRow(m_form, m_customScale);
    m_form->addRow(m_scaleNote);
    m_maskRow = addRow(m_form, m_mask);
    m_form->addRow(QString(), m_maskParameters);
    m_form->addRow(m_maskNote);
    buildMore();
}

void ParametersPanel::buildMore() {
    m_more = new QToolButton(this);
    m_more->setCheckable(true);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_form->addRow(m_more);
    m_maskGroup = new MaskGroup(m_services, this);
    m_groups = {new ScoreGroup(m_services, this), m_maskGroup, new PositionGroup(m_services, this),
                new NormalizerGroup(m_services, this), new HeadsGroup(m_services, this)};
    for (CollapsibleGroup* group : m_groups) {
        m_form->addRow(group);
    }
}

void ParametersPanel::connectSignals() {
    connect(&m_services.document, &Document::projectChanged, this, &ParametersPanel::showProject);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &ParametersPanel::showResult);
    connect(&m_services.selection, &Selection::headChanged, this, &ParametersPanel::showHeadChoices);
    connect(m_layer, &QComboBox::activated, this, [this](int index) {
        m_services.selection.setHead(LayerIndex{index}, m_services.selection.head());
    });
    connect(m_head, &QComboBox::activated, this, [this](int index) {
        m_services.selection.setHead(m_services.selection.layer(), HeadIndex{index});
    });
    connect(m_more, &QToolButton::toggled, this, &ParametersPanel::setMoreShown);
    connect(m_maskGroup, &CollapsibleGroup::openChanged, this, &ParametersPanel::showMask);
}

void ParametersPanel::connectChoices() {
    Document& document = m_services.document;
    connect(m_dK, &SliderSpin::gestureStarted, &document, &Document::beginGesture);
    connect(m_dK, &SliderSpin::gestureFinished, &document, &Document::endGesture);
    connect(m_dK, &SliderSpin::valueEdited, this, &ParametersPanel::editDk);
    connect(m_scale, &QComboBox::activated, this, &ParametersPanel::chooseScale);
    connect(m_customScale, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_services.document.change(Property::Scale, access::scale, project::Scale{ScaleKind::Custom, value});
    });
    connect(m_mask, &QComboBox::activated, this, &ParametersPanel::chooseMask);
}

void ParametersPanel::chooseScale(int index) {
    m_services.document.endGesture();
    project::Scale scale = m_services.document.project().attention.scale;
    scale.kind = static_cast<ScaleKind>(m_scale->itemData(index).toInt());
    if (const auto& result = m_services.bridge.result(); scale.kind == ScaleKind::Custom && result) {
        // A factor of one's own starts from the present one, rounded as it is shown.
        scale.custom = std::round(static_cast<double>(result->head.scale) * 1e4) / 1e4;
    }
    m_services.document.change(Property::Scale, access::scale, scale);
}

void ParametersPanel::chooseMask(int index) {
    const std::string id = m_mask->itemData(index).toString().toStdString();
    if (id == kSeveral) {
        return;
    }
    m_services.document.endGesture();
    m_services.document.change(Property::Mask, access::masks,
                               id == "none" ? std::vector<Choice>() : std::vector<Choice>{{id, {}}});
}

void ParametersPanel::editMask(const ParameterSpec& spec, double value) {
    std::vector<Choice> masks = m_services.document.project().attention.masks;
    if (masks.size() == 1) {
        masks.front().values[std::string(spec.id)] = value;
        m_services.document.change(Property::Mask, access::masks, masks);
    }
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
    const project::AttentionSettings& attention = m_services.document.project().attention;
    fillCombos();
    m_form->setRowVisible(m_customScale, attention.scale.kind == ScaleKind::Custom);
    const QSignalBlocker blockScale(m_customScale);
    m_customScale->setValue(attention.scale.custom);
    showMask();
    showDk();
    showModel();
}

/// A model has an attention of its own, which is not chosen here.
void ParametersPanel::showModel() {
    const auto& result = m_services.bridge.result();
    const bool isModel = m_services.document.project().source == SourceKind::Model;
    const bool isKnown = isModel && result && result->model;
    m_modelNote->showNote(isKnown ? modelAbout(result->model->model->info()) + QLatin1Char('\n') +
                                        modelOrigin(result->model->model->info())
                                  : QString());
    m_own->setVisible(!isModel);
}

void ParametersPanel::showMask() {
    const project::AttentionSettings& attention = m_services.document.project().attention;
    const QString mask = maskId(attention);
    const int several = m_mask->findData(QLatin1String(kSeveral));
    if (mask == QLatin1String(kSeveral) && several < 0) {
        m_mask->addItem(tr("Several together"), mask);
    } else if (mask != QLatin1String(kSeveral) && several >= 0) {
        m_mask->removeItem(several);
    }
    m_mask->setCurrentIndex(std::max(0, m_mask->findData(mask)));
    makeMaskEditors(mask.toStdString());
    for (ParameterEditor* editor : m_maskEditors) {
        const auto* pattern = findRow(attention::maskPatterns(), m_maskShown);
        editor->showValue(parameterValue(pattern->entry, attention.masks.front().values, editor->spec().id));
    }
    // The open group shows the same parameters.
    const bool isGroupOpen = m_more->isChecked() && m_maskGroup->isOpen();
    m_form->setRowVisible(m_maskParameters, !m_maskEditors.empty() && !isGroupOpen);
}

void ParametersPanel::makeMaskEditors(const std::string& id) {
    if (id == m_maskShown) {
        return;
    }
    m_maskShown = id;
    for (ParameterEditor* editor : m_maskEditors) {
        editor->hide();
        editor->deleteLater();
    }
    m_maskEditors.clear();
    const auto* pattern = findRow(attention::maskPatterns(), id);
    if (pattern == nullptr) {
        return;
    }
    for (const ParameterSpec& spec : pattern->entry.parameters) {
        auto* editor = new ParameterEditor(spec, m_services.theme, m_maskParameters);
        m_maskParameters->layout()->addWidget(editor);
        setTabOrder(m_maskEditors.empty() ? static_cast<QWidget*>(m_mask) : m_maskEditors.back(), editor);
        connect(editor, &ParameterEditor::gestureStarted, &m_services.document, &Document::beginGesture);
        connect(editor, &ParameterEditor::gestureFinished, &m_services.document, &Document::endGesture);
        connect(editor, &ParameterEditor::valueEdited, this,
                [this, spec](double value) { editMask(spec, value); });
        m_maskEditors.push_back(editor);
    }
}

void ParametersPanel::showResult() {
    const engine::ComputeResult& result = *m_services.bridge.result();
    m_maskNote->showNote(maskNote(result));
    m_form->setRowVisible(m_maskNote, !m_maskNote->text().isEmpty());
    const QString replaced = scoreReplacedNote(result);
    m_scale->setEnabled(replaced.isEmpty());
    m_customScale->setEnabled(replaced.isEmpty());
    m_scaleNote->showNote(replaced.isEmpty() ? scaleNote(result) : replaced);
    m_form->setRowVisible(m_scaleNote, !m_scaleNote->text().isEmpty());
    showHeadChoices();
    showDk();
    showModel();
}

void ParametersPanel::showHeadChoices() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    const auto fill = [&](QComboBox* combo, int count, int current) {
        const QSignalBlocker block(combo);
        while (combo->count() > count) {
            combo->removeItem(combo->count() - 1);
        }
        while (combo->count() < count) {
            combo->addItem(QString());
        }
        for (int i = 0; i < count; ++i) {
            const bool hasParts = result->model && combo == m_layer;
            combo->setItemText(i, hasParts ? modelLayerName(*result->model, i) : QString::number(i));
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
    m_dkNote->showNote(dkNote(*result));
}

void ParametersPanel::setMoreShown(bool shown) {
    m_more->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    for (CollapsibleGroup* group : m_groups) {
        m_form->setRowVisible(group, shown);
    }
    showMask();
}

void ParametersPanel::fillCombos() {
    const project::Project& project = m_services.document.project();
    const QSignalBlocker block(m_scale);
    m_scale->clear();
    for (const auto& [text, kind] : scaleChoices(project)) {
        m_scale->addItem(text, static_cast<int>(kind));
    }
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(static_cast<int>(project.attention.scale.kind))));
}

void ParametersPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
        if (m_services.bridge.result()) {
            showResult();
        }
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        alignNames();
    }
    QWidget::changeEvent(event);
}

void ParametersPanel::alignNames() {
    if (m_maskRow.label != nullptr) {
        alignLabels({m_sourceRow.label, m_layerRow.label, m_headRow.label, m_dkRow.label, m_scaleRow.label,
                     m_customRow.label, m_maskRow.label});
    }
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
    m_more->setText(tr("More"));
    m_mask->clear();
    for (const attention::MaskPattern& pattern : attention::maskPatterns()) {
        m_mask->addItem(registryText(pattern.entry.name), QString::fromUtf8(pattern.entry.id.data()));
        m_mask->setItemData(m_mask->count() - 1, registryText(pattern.entry.help), Qt::ToolTipRole);
    }
    setMoreShown(m_more->isChecked());
    retranslateTips();
    alignNames();
}

void ParametersPanel::retranslateTips() {
    m_layer->setToolTip(tr("Which layer of the network; numbering starts at 0"));
    m_head->setToolTip(tr("Which attention head of the layer; numbering starts at 0"));
    m_dK->setNames(tr("d_k"),
                   tr("Width of queries and keys. For a trained head: the rank to which the product "
                      "of its query and key projections is cut, up to the head as trained"));
    m_scale->setToolTip(
        tr("What each dot product is multiplied by. For independent components of variance 1, "
           "1/√d_k keeps the scores' variance at 1 however wide the vectors are"));
    m_customScale->setToolTip(tr("The number that each dot product is multiplied by"));
    m_mask->setToolTip(tr("Which keys a query may attend to; several patterns combine under More"));
    m_more->setToolTip(tr("Show or hide score function, mask patterns, positions, normalizer and heads"));
}

}  // namespace lab::ui
