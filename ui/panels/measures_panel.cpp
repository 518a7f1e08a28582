#include "ui/panels/measures_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <numbers>

#include "core/engine/other_heads.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/models/display_names.h"
#include "ui/panels/save_text.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr int kRowPadding = 6;
constexpr std::size_t kMeasuredTokens = 200;

/// Numbers of heads, as thumbnails name them.
QStringList headNumbers(int heads) {
    QStringList names;
    for (int head = 0; head < heads; ++head) {
        names << QString::number(head);
    }
    return names;
}

QStringList tokenTexts(const std::vector<std::string>& tokens) {
    QStringList texts;
    for (const std::string& token : tokens) {
        texts << tokenText(token);
    }
    return texts;
}

}  // namespace

MeasuresPanel::MeasuresPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_refresh(*this, {.show = [this] { showResult(); }, .letGo = [this] { m_model.setResult(nullptr); }}) {
    buildLayout();
    connectSignals();
    retranslate();
}

MeasuresPanel::~MeasuresPanel() {
    m_services.bridge.setWanted(this, {});
}

void MeasuresPanel::buildLayout() {
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(MeasuresTableModel::kSortRole);
    QWidget* controls = makeControls();
    m_pages = new QStackedWidget(this);
    m_table = new QTableView(m_pages);
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(MeasuresTableModel::Query, Qt::AscendingOrder);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    fitRows();
    m_agreement = new HeatmapView(m_pages);
    m_agreement->setObjectName(QStringLiteral("agreement"));
    m_rollout = new HeatmapView(m_pages);
    m_rollout->setObjectName(QStringLiteral("rollout"));
    for (HeatmapView* view : {m_agreement, m_rollout}) {
        view->setTheme(m_services.theme.theme());
    }
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_agreement);
    m_pages->addWidget(m_rollout);
    m_summary = new QLabel(this);
    m_summary->setWordWrap(true);
    m_summary->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 6);
    layout->addWidget(controls);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_summary);
}

QWidget* MeasuresPanel::makeControls() {
    auto* controls = new QWidget(this);
    m_page = new QComboBox(controls);
    m_layerName = new QLabel(controls);
    m_layer = new QSpinBox(controls);
    m_copy = new QPushButton(controls);
    m_save = new QPushButton(controls);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_page);
    row->addWidget(m_layerName);
    row->addWidget(m_layer);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return controls;
}

void MeasuresPanel::connectSignals() {
    connect(m_page, &QComboBox::currentIndexChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        askFor();
        showResult();
    });
    connect(m_layer, &QSpinBox::valueChanged, this, &MeasuresPanel::showResult);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model.toText(QLatin1Char('\t'))); });
    connect(m_save, &QPushButton::clicked, this, &MeasuresPanel::saveTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MeasuresPanel::pinLine);
    connect(&m_services.bridge, &EngineBridge::resultChanged, &m_refresh, &ViewRefresh::request);
    connect(&m_services.selection, &Selection::pinnedChanged, this, &MeasuresPanel::showPinned);
    for (HeatmapView* view : {m_agreement, m_rollout}) {
        connect(&m_services.theme, &ThemeController::themeChanged, view, &HeatmapView::setTheme);
    }
}

void MeasuresPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    askFor();
    showResult();
}

void MeasuresPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    askFor();
    m_model.setResult(nullptr);
}

void MeasuresPanel::askFor() {
    const int page = m_page->currentIndex();
    m_services.bridge.setWanted(
        this, {.agreement = isVisible() && page == Agreement, .rollout = isVisible() && page == Rollout});
}

void MeasuresPanel::showResult() {
    const auto& result = m_services.bridge.result();
    if (!isVisible() || !result) {
        return;
    }
    const int page = m_page->currentIndex();
    m_layerName->setVisible(page == Rollout && !result->rollout.empty());
    m_layer->setVisible(page == Rollout && !result->rollout.empty());
    m_copy->setVisible(page == PerQuery);
    m_save->setVisible(page == PerQuery);
    m_isShowing = true;
    if (page == PerQuery) {
        m_model.setResult(result);
        fitColumns();
    } else if (page == Agreement) {
        m_agreement->setEmptyText(whyNot(Agreement));
        m_agreement->setContent(agreementContent());
    } else {
        m_layer->setRange(0, std::max(0, static_cast<int>(result->rollout.size()) - 1));
        m_rollout->setEmptyText(whyNot(Rollout));
        m_rollout->setContent(rolloutContent());
    }
    m_isShowing = false;
    m_summary->setText(summary());
    showPinned();
}

HeatmapContent MeasuresPanel::agreementContent() const {
    const auto& result = m_services.bridge.result();
    HeatmapContent content;
    if (result->agreement.size() == 0) {
        return content;
    }
    const auto values = std::make_shared<const MatrixF>(result->agreement.cast<float>());
    content.owner = values;
    content.data.values = values.get();
    content.data.scale = ColorScale::fromZero(std::numbers::ln2_v<float>);
    content.title = tr("Jensen–Shannon divergence");
    content.subtitle = tr("nats; 0 = the same keys, ln 2 = none in common");
    content.rowLabels = headNumbers(result->heads);
    content.columnLabels = content.rowLabels;
    content.rowAxis = HeatmapAxis::Head;
    content.columnAxis = HeatmapAxis::Head;
    return content;
}

HeatmapContent MeasuresPanel::rolloutContent() const {
    const auto& result = m_services.bridge.result();
    HeatmapContent content;
    if (result->rollout.empty()) {
        return content;
    }
    const auto layer = std::min(static_cast<std::size_t>(m_layer->value()), result->rollout.size() - 1);
    content.owner = result;
    content.data.values = &result->rollout[layer];
    content.title = tr("Rollout");
    content.subtitle = tr("after layer %1, all heads together").arg(layer);
    content.rowLabels = tokenTexts(result->sequence.queryLabels);
    content.columnLabels = tokenTexts(result->sequence.keyLabels);
    return content;
}

QString MeasuresPanel::whyNot(Page page) const {
    const auto& result = m_services.bridge.result();
    const MatrixF& weights = result->head.stages.weights;
    if (std::max(weights.rows(), weights.cols()) > engine::kAllHeadsSide) {
        return tr("Not above %1 tokens: it needs the whole weights of all heads at once. Shorten the "
                  "sequence "
                  "to see it.")
            .arg(engine::kAllHeadsSide);
    }
    if (page == Rollout && result->sequence.isCross()) {
        return tr(
            "Rollout follows tokens through the layers, so it needs one sequence that attends to "
            "itself. Remove the second sequence to see it.");
    }
    return tr("Being computed from all heads.");
}

QString MeasuresPanel::summary() const {
    const attention::HeadMeasures& measures = m_services.bridge.result()->head.measures;
    switch (static_cast<Page>(m_page->currentIndex())) {
        case PerQuery:
            return tr("Sparsity: %1 % of the weights are exactly 0, %2 % are below 0.01. Click a line to pin "
                      "its query.")
                .arg(readableNumber(100 * measures.shareZero, 3),
                     readableNumber(100 * measures.shareBelowThreshold, 3));
        case Agreement:
            return tr(
                "JS(p, q) = H((p + q) ÷ 2) − (H(p) + H(q)) ÷ 2, averaged over the queries, for each two "
                "heads of the layer (Lin 1991, equation 3.2).");
        case Rollout:
            return tr(
                "How much of each token reaches each other: R = (A ÷ 2 + I ÷ 2) R of the layer below, A the "
                "mean "
                "weights of the heads (Abnar and Zuidema 2020, section 3).");
    }
    return {};
}

void MeasuresPanel::showPinned() {
    const std::optional<Cell> pinned = m_services.selection.pinned();
    m_rollout->setPinnedCell(pinned ? std::optional<HeatmapCell>({pinned->query, pinned->key})
                                    : std::nullopt);
    m_isShowing = true;
    if (pinned && pinned->query + 1 < m_model.rowCount()) {
        const QModelIndex line = m_sorted.mapFromSource(m_model.index(pinned->query + 1, 0));
        if (line.row() != m_table->currentIndex().row()) {
            m_table->setCurrentIndex(line);
            m_table->scrollTo(line, QAbstractItemView::PositionAtCenter);
        }
    } else {
        m_table->selectionModel()->clear();
    }
    m_isShowing = false;
}

void MeasuresPanel::pinLine(const QModelIndex& line) {
    const int query = line.isValid() ? MeasuresTableModel::queryOf(m_sorted.mapToSource(line).row()) : -1;
    if (m_isShowing || query < 0) {
        return;
    }
    const std::optional<Cell> pinned = m_services.selection.pinned();
    m_services.selection.setPinned(Cell{query, pinned ? pinned->key : 0});
}

void MeasuresPanel::saveTable() {
    saveText(*this, tr("Save measures"), QStringLiteral("measures.csv"), m_model.toText(QLatin1Char(',')));
}

void MeasuresPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showResult();
    }
    if (event->type() == QEvent::FontChange) {
        fitRows();
        m_fittedTo.clear();
        m_refresh.request();
    }
    QWidget::changeEvent(event);
}

void MeasuresPanel::fitRows() {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowPadding);
}

/// Once for a text, not for each number: the widest that can come has room.
void MeasuresPanel::fitColumns() {
    const std::vector<std::string>& tokens = m_services.bridge.result()->sequence.queryLabels;
    if (tokens == m_fittedTo) {
        return;
    }
    m_fittedTo = tokens;
    const QFontMetrics metrics = m_table->fontMetrics();
    const int tail = metrics.horizontalAdvance(QStringLiteral("00"));
    int widest = metrics.horizontalAdvance(m_model.lineName(0));
    for (std::size_t i = 0; i < std::min(tokens.size(), kMeasuredTokens); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(tokenText(tokens[i])));
    }
    const int number = metrics.horizontalAdvance(QString::number(static_cast<double>(tokens.size()), 'f', 4));
    QHeaderView& header = *m_table->horizontalHeader();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int content = (column == MeasuresTableModel::Query ? widest : number) + tail;
        header.resizeSection(column, std::max(content, header.sectionSizeHint(column)));
    }
}

void MeasuresPanel::retranslate() {
    m_fittedTo.clear();
    const QSignalBlocker block(m_page);
    const int current = std::max(0, m_page->currentIndex());
    m_page->clear();
    m_page->addItems({tr("Per query"), tr("Agreement between heads"), tr("Rollout over layers")});
    m_page->setCurrentIndex(current);
    m_page->setAccessibleName(tr("Measures shown"));
    m_page->setToolTip(tr("Which measures of attention are shown"));
    m_layerName->setText(tr("After layer"));
    m_layer->setAccessibleName(tr("Layer of the rollout"));
    m_layer->setToolTip(tr("After which layer; numbering starts at 0"));
    m_copy->setText(tr("Copy table"));
    m_copy->setToolTip(tr("Copy all numbers, with tabs between the columns"));
    m_save->setText(tr("Save as CSV…"));
    m_save->setToolTip(tr("Save all numbers as a table with commas and decimal points"));
    m_table->setAccessibleName(tr("Measures of each query"));
    m_table->setToolTip(tr("A line a query, the means on top; click a heading to sort by it"));
    m_model.retranslate();
}

}  // namespace lab::ui
