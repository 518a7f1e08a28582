#include "ui/panels/model/output_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

#include "core/engine/compute_result.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/panels/model/head_change_bar.h"
#include "ui/panels/model/output_text.h"
#include "ui/panels/model/probability_delegate.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr std::size_t kCandidates = 12;
/// Rows of a long text that can be chosen from the box; a click in the pictures chooses any.
constexpr Index kRowsInBox = 512;
constexpr int kPinned = -1;
constexpr int kRowPadding = 8;
/// So many candidates are to be seen before anything has to be scrolled.
constexpr int kLeastRows = 3;

}  // namespace

OutputPanel::OutputPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_empty(new QLabel(this)),
      m_area(new QScrollArea(this)),
      m_content(new QWidget(m_area)),
      m_text(new QLabel(m_content)),
      m_row(new QComboBox(m_content)),
      m_table(new QTableView(m_content)),
      m_change(new HeadChangeBar(services, m_content)),
      m_honest(new QLabel(m_content)),
      m_refresh(*this, {.show = [this] { showResult(); }}) {
    buildLayout();
    connectSignals();
    retranslate();
    showResult();
}

void OutputPanel::buildLayout() {
    for (QLabel* label : {m_empty, m_text, m_honest}) {
        label->setWordWrap(true);
    }
    m_empty->setProperty("muted", true);
    m_honest->setProperty("muted", true);
    m_text->setObjectName(QStringLiteral("outputText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_row->setMinimumContentsLength(10);
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("outputTable"));
    m_table->setItemDelegate(new ProbabilityDelegate(m_services.theme, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(12);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setMinimumSectionSize(36);
    auto* outside = new QVBoxLayout;
    outside->addWidget(m_row);
    outside->addWidget(m_table, 1);
    auto* inside = new QVBoxLayout;
    inside->addWidget(m_change);
    inside->addStretch(1);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(16);
    sides->addLayout(outside, 1);
    sides->addLayout(inside);
    auto* all = new QVBoxLayout(m_content);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_text);
    all->addLayout(sides, 1);
    all->addWidget(m_honest);
    // Large letters in a low dock are scrolled, not cut.
    m_area->setWidget(m_content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 6);
    layout->addWidget(m_empty);
    layout->addWidget(m_area, 1);
}

void OutputPanel::connectSignals() {
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &OutputPanel::noticeModel);
    connect(&m_services.bridge, &EngineBridge::resultChanged, &m_refresh, &ViewRefresh::request);
    connect(&m_services.selection, &Selection::pinnedChanged, &m_refresh, &ViewRefresh::request);
    connect(m_row, &QComboBox::activated, this, &OutputPanel::showCandidates);
}

void OutputPanel::noticeModel() {
    const auto& result = m_services.bridge.result();
    const bool hasModel = result && result->model;
    if (hasModel && !m_hasModel) {
        emit modelAppeared();
    }
    m_hasModel = hasModel;
}

std::optional<Index> OutputPanel::rowAskedFor() const {
    const int row = m_row->currentData().toInt();
    if (row != kPinned) {
        return row;
    }
    const std::optional<Cell> pinned = m_services.selection.pinned();
    return pinned ? std::optional<Index>(pinned->query) : std::nullopt;
}

void OutputPanel::showResult() {
    const auto& result = m_services.bridge.result();
    const bool hasModel = result && result->model;
    m_area->setVisible(hasModel);
    m_empty->setVisible(!hasModel);
    if (hasModel) {
        m_change->showResult();
        m_honest->setText(honestText(*result->model));
        showCandidates();
    }
}

void OutputPanel::showRows(const engine::ModelOutcome& outcome, Index rows) {
    const QSignalBlocker block(m_row);
    const QVariant chosen = m_row->currentData();
    m_row->clear();
    m_row->addItem(tr("pinned, else last", "a place in the text"), kPinned);
    for (Index row = 0; row < std::min(rows, kRowsInBox); ++row) {
        m_row->addItem(rowName(outcome, static_cast<int>(row)), static_cast<int>(row));
    }
    m_row->setCurrentIndex(std::max(0, m_row->findData(chosen)));
    m_row->setVisible(rows > 1);
    m_table->setVisible(rows > 0);
}

void OutputPanel::showCandidates() {
    const auto& result = m_services.bridge.result();
    if (!result || !result->model) {
        return;
    }
    const engine::ModelOutcome& outcome = *result->model;
    showRows(outcome, std::max(outcome.output->logits.rows(), outcome.before->logits.rows()));
    const engine::ModelReadout readout = engine::readoutOf(outcome, rowAskedFor(), kCandidates);
    const QString text = outputText(outcome, readout);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_model.setCandidates(readout.candidates, outcome.isChanged(),
                          rowName(outcome, static_cast<int>(readout.row)));
    fitTable();
}

void OutputPanel::fitTable() {
    const int row = m_table->fontMetrics().height() + kRowPadding;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() + kLeastRows * row);
}

void OutputPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showResult();
    }
    QWidget::changeEvent(event);
}

void OutputPanel::retranslate() {
    m_empty->setText(
        tr("Choose a trained model as the source, or open one of your own: what comes out of it is shown "
           "here, and heads can be switched off, flattened or frozen."));
    m_row->setAccessibleName(tr("Place in the text"));
    m_row->setToolTip(tr("After which token the next one is asked for"));
    m_table->setAccessibleName(tr("What comes next"));
    m_table->setToolTip(tr("The likeliest things that the model may say next, with their probabilities"));
}

}  // namespace lab::ui
