#include "ui/panels/cost_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <algorithm>

#include "core/attention/cost_growth.h"
#include "core/engine/cost_input.h"
#include "core/files/free_memory.h"
#include "ui/charts/chart_view.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/formula/formula_view.h"
#include "ui/models/display_names.h"
#include "ui/panels/save_text.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

using attention::AttentionKind;

constexpr std::int64_t kLargestShown = 1'000'000;
constexpr int kRowPadding = 6;
constexpr int kChartHeight = 220;
constexpr int kSmallestWidth = 340;
constexpr double kFormulaPixels = 15;
// Its many numbers cannot be read faster, and the pictures are not to wait for them.
constexpr std::chrono::milliseconds kPause(100);

int fallbackOf(AttentionKind kind) {
    return static_cast<int>(attention::costModel(kind).entry.parameters.front().fallback);
}

}  // namespace

CostPanel::CostPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_refresh(*this, {.show = [this] { takeSizes() ? showSizes() : void(); }, .pause = kPause}),
      m_window(fallbackOf(AttentionKind::Window)),
      m_topK(fallbackOf(AttentionKind::TopK)) {
    buildLayout();
    connectSignals();
    retranslate();
}

void CostPanel::buildLayout() {
    QWidget* controls = makeControls();
    m_sizeText = new QLabel(this);
    m_sizeText->setWordWrap(true);
    m_sizeText->setProperty("muted", true);
    m_view = new QTableView(this);
    m_view->setModel(&m_table);
    m_view->verticalHeader()->hide();
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_operationsName = new QLabel(this);
    m_operations = new FormulaView(this);
    m_numbersName = new QLabel(this);
    m_numbers = new FormulaView(this);
    m_quantity = new QComboBox(this);
    m_chart = new ChartView(this);
    m_chart->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_memory = new QLabel(this);
    m_memory->setWordWrap(true);
    m_memory->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 8);
    for (QWidget* widget : {controls, static_cast<QWidget*>(m_sizeText), static_cast<QWidget*>(m_view),
                            static_cast<QWidget*>(m_operationsName), static_cast<QWidget*>(m_operations),
                            static_cast<QWidget*>(m_numbersName), static_cast<QWidget*>(m_numbers),
                            static_cast<QWidget*>(m_quantity)}) {
        layout->addWidget(widget);
    }
    layout->addWidget(m_chart, 1);
    layout->addWidget(m_memory);
    for (FormulaView* formula : {m_operations, m_numbers}) {
        formula->setLetterPixels(kFormulaPixels);
        formula->setTheme(m_services.theme.theme());
    }
    m_chart->setTheme(m_services.theme.theme());
    fitTable();
}

QWidget* CostPanel::makeControls() {
    auto* controls = new QWidget(this);
    m_kind = new QComboBox(controls);
    m_parameterName = new QLabel(controls);
    m_parameter = new QSpinBox(controls);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_kind, 1);
    row->addWidget(m_parameterName);
    row->addWidget(m_parameter);
    return controls;
}

void CostPanel::connectSignals() {
    connect(m_kind, &QComboBox::currentIndexChanged, this, &CostPanel::showKind);
    connect(m_parameter, &QSpinBox::valueChanged, this, [this](int value) {
        (model().kind == AttentionKind::Window ? m_window : m_topK) = value;
        showSizes();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CostPanel::showFormulas);
    connect(m_quantity, &QComboBox::currentIndexChanged, this, &CostPanel::showGrowth);
    connect(m_chart, &ChartView::saveNumbersRequested, this, [this] {
        saveText(*this, tr("Save growth"), QStringLiteral("growth.csv"), QString::fromUtf8(m_chart->csv()));
    });
    connect(&m_services.bridge, &EngineBridge::resultChanged, &m_refresh, &ViewRefresh::request);
    const ThemeController& theme = m_services.theme;
    connect(&theme, &ThemeController::themeChanged, m_operations, &FormulaView::setTheme);
    connect(&theme, &ThemeController::themeChanged, m_numbers, &FormulaView::setTheme);
    connect(&theme, &ThemeController::themeChanged, m_chart, &ChartView::setTheme);
    connect(&theme, &ThemeController::themeChanged, this, &CostPanel::fitTable);
}

const attention::CostModel& CostPanel::model() const {
    return attention::costModels()[static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))];
}

attention::CostInput CostPanel::inputFor(AttentionKind kind) const {
    attention::CostInput input = *m_sizes;
    input.kind = kind;
    input.window = m_window;
    input.topK = m_topK;
    return input;
}

void CostPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    static_cast<void>(takeSizes());
    showKind();
}

void CostPanel::showKind() {
    const attention::CostModel& chosen = model();
    const bool hasParameter = !chosen.entry.parameters.empty();
    m_parameterName->setVisible(hasParameter);
    m_parameter->setVisible(hasParameter);
    if (hasParameter) {
        const ParameterSpec& parameter = chosen.entry.parameters.front();
        const QSignalBlocker block(m_parameter);
        m_parameterName->setText(registryText(parameter.name));
        m_parameter->setRange(static_cast<int>(parameter.least), static_cast<int>(parameter.largest));
        m_parameter->setValue(chosen.kind == AttentionKind::Window ? m_window : m_topK);
        m_parameter->setAccessibleName(registryText(parameter.name));
        m_parameter->setToolTip(registryText(parameter.help));
    }
    showSizes();
}

/// True if they are others than those shown.
bool CostPanel::takeSizes() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return false;
    }
    const std::optional<attention::CostInput> before = m_sizes;
    m_sizes = engine::costInputOf(*result);
    return m_sizes != before;
}

void CostPanel::showSizes() {
    if (!isVisible() || !m_sizes) {
        return;
    }
    m_table.setInput(inputFor(model().kind));
    if (!m_view->currentIndex().isValid()) {
        m_view->selectRow(static_cast<int>(attention::CostStage::Scores));
    }
    m_sizeText->setText(tr("One layer: n<sub>q</sub> = %1, n<sub>k</sub> = %2, d = %3, d<sub>k</sub> = %4, "
                           "d<sub>v</sub> = %5, "
                           "H = %6 heads, H<sub>kv</sub> = %7")
                            .arg(m_sizes->queries)
                            .arg(m_sizes->keys)
                            .arg(m_sizes->modelWidth)
                            .arg(m_sizes->keyWidth)
                            .arg(m_sizes->valueWidth)
                            .arg(m_sizes->heads)
                            .arg(m_sizes->keyValueHeads > 0 ? m_sizes->keyValueHeads : m_sizes->heads));
    showFormulas();
    showGrowth();
    showMemory();
}

void CostPanel::showFormulas() {
    const attention::StageFormula* formula = m_table.formulaOf(m_view->currentIndex().row());
    const bool hasNumbers = formula != nullptr && !formula->numbers.empty();
    for (QWidget* widget : {static_cast<QWidget*>(m_operationsName), static_cast<QWidget*>(m_operations)}) {
        widget->setVisible(formula != nullptr);
    }
    for (QWidget* widget : {static_cast<QWidget*>(m_numbersName), static_cast<QWidget*>(m_numbers)}) {
        widget->setVisible(hasNumbers);
    }
    if (formula == nullptr) {
        return;
    }
    const QString stage = registryText(formula->name);
    m_operationsName->setText(tr("%1: operations", "of a stage").arg(stage));
    m_numbersName->setText(tr("%1: numbers kept", "of a stage").arg(stage));
    (void)m_operations->setFormula(formula->operations);
    if (hasNumbers) {
        (void)m_numbers->setFormula(formula->numbers);
    }
}

void CostPanel::showGrowth() {
    if (!m_sizes || !isVisible()) {
        return;
    }
    const bool isMemory = m_quantity->currentIndex() == 1;
    ChartContent content;
    content.title = isMemory ? tr("Memory of one layer") : tr("Operations of one layer");
    content.x = {.title = tr("Number of tokens n"),
                 .isLogarithmic = true,
                 .range = ChartRange{1, static_cast<double>(kLargestShown)}};
    content.y = {.title = isMemory ? tr("Memory") : tr("Operations"),
                 .unit = isMemory ? tr("bytes") : QString(),
                 .isLogarithmic = true};
    for (const attention::CostModel& kind : attention::costModels()) {
        ChartSeries series{.id = QString::fromUtf8(kind.entry.id.data()),
                           .name = registryText(kind.entry.name),
                           .points = {}};
        for (const attention::GrowthPoint& point :
             attention::costGrowth(inputFor(kind.kind), kLargestShown)) {
            series.points.push_back(
                {static_cast<double>(point.n), isMemory ? point.bytes : point.operations});
        }
        content.series.push_back(std::move(series));
    }
    m_chart->setContent(content);
}

void CostPanel::showMemory() {
    const std::optional<std::uint64_t> available = files::availableMemory();
    if (!available) {
        m_memory->setText(
            tr("How much memory is free on this computer is not known, so what fits is not either."));
        return;
    }
    const auto bytes = static_cast<double>(*available);
    QStringList lines{tr("Into the free memory of this computer (%1) fit at most:").arg(bytesText(bytes))};
    for (const attention::CostModel& kind : attention::costModels()) {
        const std::int64_t n = attention::largestN(inputFor(kind.kind), bytes);
        lines << tr("%1: %2 tokens").arg(registryText(kind.entry.name), countText(static_cast<double>(n)));
    }
    m_memory->setText(lines.join(QLatin1Char('\n')));
}

void CostPanel::fitTable() {
    const int row = m_view->fontMetrics().height() + kRowPadding;
    const int lines = static_cast<int>(attention::kCostStages) + 3;  // all together, heading, scroll bar
    m_view->verticalHeader()->setDefaultSectionSize(row);
    m_view->setFixedHeight(lines * row);
    m_chart->setMinimumHeight(m_services.theme.theme().scaled(kChartHeight));
    setMinimumWidth(m_services.theme.theme().scaled(kSmallestWidth));
}

void CostPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CostPanel::retranslate() {
    const auto fill = [](QComboBox& box, const QStringList& items) {
        const QSignalBlocker block(box);
        const int current = std::max(0, box.currentIndex());
        box.clear();
        box.addItems(items);
        box.setCurrentIndex(current);
    };
    QStringList kinds;
    for (const attention::CostModel& kind : attention::costModels()) {
        kinds << registryText(kind.entry.name);
    }
    fill(*m_kind, kinds);
    for (int i = 0; i < m_kind->count(); ++i) {
        m_kind->setItemData(i, registryText(attention::costModels()[static_cast<std::size_t>(i)].entry.help),
                            Qt::ToolTipRole);
    }
    m_kind->setAccessibleName(tr("Kind of attention"));
    m_kind->setToolTip(tr("Whose costs the table and the formulas show; the chart shows all kinds"));
    fill(*m_quantity, {tr("Operations as n grows"), tr("Memory as n grows")});
    m_quantity->setAccessibleName(tr("What the chart shows"));
    m_quantity->setToolTip(
        tr("Both axes are logarithmic: a straight line is a power of n, its slope the power"));
    m_view->setAccessibleName(tr("Cost of each stage"));
    m_view->setToolTip(tr("A line a stage, all together at the end; choose one to see its formulas"));
    m_operations->setToolTip(tr("How many operations the chosen stage takes"));
    m_numbers->setToolTip(tr("How many numbers the chosen stage keeps"));
    m_chart->setToolTip(tr("How the cost of each kind of attention grows with the number of tokens"));
    m_table.retranslate();
    showKind();
}

}  // namespace lab::ui
