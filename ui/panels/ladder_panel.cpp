#include "ui/panels/ladder_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr std::size_t kRungsAtMost = 10;
constexpr int kRowPadding = 5;

std::vector<float> rowOf(const MatrixF& matrix, Index row) {
    return {matrix.row(row).data(), matrix.row(row).data() + matrix.cols()};
}

}  // namespace

LadderPanel::LadderPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_title(new QLabel(this)),
      m_copy(new QToolButton(this)),
      m_empty(new QLabel(this)),
      m_rungArea(new QScrollArea(this)),
      m_rungRow(new QWidget(m_rungArea)),
      m_content(new QComboBox(this)),
      m_table(new QTableView(this)) {
    buildLayout();
    connectSignals();
    retranslate();
    showLadder();
}

void LadderPanel::buildLayout() {
    auto* header = new QHBoxLayout;
    header->addWidget(m_title, 1);
    m_content->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    header->addWidget(m_content);
    header->addWidget(m_copy);
    auto* rungs = new QHBoxLayout(m_rungRow);
    rungs->setContentsMargins(0, 0, 0, 0);
    rungs->setSpacing(16);
    for (std::size_t i = 0; i < kRungsAtMost; ++i) {
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        m_rungNames.push_back(new QLabel(m_rungRow));
        m_rungNames.back()->setProperty("muted", true);
        m_rungValues.push_back(new QLabel(m_rungRow));
        m_rungValues.back()->setObjectName(QStringLiteral("numberLabel"));
        m_rungValues.back()->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rungValues.back()->setFocusPolicy(Qt::NoFocus);
        column->addWidget(m_rungNames.back());
        column->addWidget(m_rungValues.back());
        rungs->addLayout(column);
    }
    rungs->addStretch(1);
    // Many large rungs are scrolled, so that they do not squeeze the other panels.
    m_rungArea->setWidget(m_rungRow);
    m_rungArea->setWidgetResizable(true);
    m_rungArea->setFrameShape(QFrame::NoFrame);
    m_rungArea->setFocusPolicy(Qt::NoFocus);
    m_rungArea->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_rungArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("numberTable"));
    m_table->horizontalHeader()->setMinimumSectionSize(40);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(12);
    m_table->setCornerButtonEnabled(false);
    m_table->setTabKeyNavigation(false);
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_empty);
    layout->addLayout(header);
    layout->addWidget(m_rungArea);
    layout->addWidget(m_table, 1);
}

void LadderPanel::connectSignals() {
    connect(&m_services.selection, &Selection::pinnedChanged, this, &LadderPanel::showLadder);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &LadderPanel::showLadder);
    connect(&m_services.theme, &ThemeController::themeChanged, this, &LadderPanel::fitSizes,
            Qt::QueuedConnection);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(toText()); });
    connect(m_content, &QComboBox::activated, this,
            [this](int index) { m_model.setContent(static_cast<LadderTableModel::Content>(index)); });
}

void LadderPanel::showLadder() {
    const auto& result = m_services.bridge.result();
    const std::optional<Cell> cell = m_services.selection.pinned();
    m_ladder.reset();
    LadderTableModel::Vectors vectors;
    const bool isInside = result && cell && cell->query < result->head.stages.weights.rows() &&
                          cell->key < result->head.stages.weights.cols();
    if (isInside) {
        m_ladder = attention::cellLadder(result->head.input(), cell->query, cell->key);
        vectors = {rowOf(result->head.vectors.Q, cell->query), rowOf(result->head.vectors.K, cell->key),
                   rowOf(result->head.vectors.V, cell->key)};
        m_title->setText(titleOf(*m_ladder));
        showRungs(rungsOf(*m_ladder));
        fitSizes();
    }
    m_model.setLadder(m_ladder, std::move(vectors));
    m_empty->setVisible(!m_ladder);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_copy), static_cast<QWidget*>(m_rungArea),
          static_cast<QWidget*>(m_content), static_cast<QWidget*>(m_table)}) {
        widget->setVisible(m_ladder.has_value());
    }
}

QString LadderPanel::titleOf(const attention::CellLadder& ladder) const {
    const auto& sequence = m_services.bridge.result()->sequence;
    return tr("Query “%1” → key “%2”")
        .arg(tokenText(sequence.queryLabels[static_cast<std::size_t>(ladder.query)]),
             tokenText(sequence.keyLabels[static_cast<std::size_t>(ladder.key)]));
}

LadderPanel::Rung LadderPanel::scaleRung(const attention::CellLadder& ladder) const {
    const engine::ComputeResult& result = *m_services.bridge.result();
    const transformer::HeadVectors& vectors = result.head.vectors;
    QString name = tr("× %1").arg(readableNumber(ladder.scale, 4));
    switch (result.request.project->attention.scale.kind) {
        case project::ScaleKind::HeadOwn:
            name = QStringLiteral("÷ √%1").arg(vectors.headWidth);
            break;
        case project::ScaleKind::InverseSqrtDk:
            name = QStringLiteral("÷ √%1").arg(vectors.dK);
            break;
        case project::ScaleKind::InverseSqrtDModel:
            break;
        case project::ScaleKind::None:
            name = QStringLiteral("× 1");
            break;
        case project::ScaleKind::Custom:
            break;
    }
    return {name, readableNumber(ladder.scaled),
            tr("The dot product times the scale, %1").arg(readableNumber(ladder.scale))};
}

std::vector<LadderPanel::Rung> LadderPanel::rungsOf(const attention::CellLadder& ladder) const {
    const QString none = QStringLiteral("–");
    const QString infinity = QStringLiteral("−∞");
    std::vector<Rung> rungs;
    rungs.push_back({tr("q · k"), readableNumber(ladder.dot),
                     tr("Dot product: the sum of the products of query and key, component by component")});
    rungs.push_back(scaleRung(ladder));
    if (ladder.bias != 0) {
        rungs.push_back({tr("+ bias"), readableNumber(ladder.score), tr("The additive bias of this cell")});
    }
    if (ladder.temperature != 1) {
        rungs.push_back({tr("÷ T %1").arg(readableNumber(ladder.temperature, 3)),
                         readableNumber(ladder.score / ladder.temperature),
                         tr("The score divided by the temperature")});
    }
    rungs.push_back({tr("+ mask"), ladder.allowed ? QStringLiteral("0") : infinity,
                     tr("0 where the query may attend to the key, minus infinity where it may not")});
    rungs.push_back({tr("− row max"), ladder.allowed ? readableNumber(ladder.shifted) : infinity,
                     tr("Minus the largest score of the row (%1), so that the exponential cannot overflow")
                         .arg(ladder.rowMaximum ? readableNumber(*ladder.rowMaximum) : none)});
    rungs.push_back({tr("exp"), readableNumber(ladder.exponential), tr("The exponential of that")});
    rungs.push_back({tr("÷ row sum"), ladder.rowSum > 0 ? readableNumber(ladder.rowSum) : none,
                     tr("The sum of the row's exponentials, by which each is divided")});
    rungs.push_back({tr("weight"), readableNumber(ladder.weight),
                     ladder.rowSum > 0 ? tr("The share of this key in the query's context")
                                       : tr("This query can attend to nothing, so its weights are 0")});
    return rungs;
}

void LadderPanel::showRungs(const std::vector<Rung>& rungs) {
    for (std::size_t i = 0; i < kRungsAtMost; ++i) {
        const bool isUsed = i < rungs.size();
        m_rungNames[i]->setVisible(isUsed);
        m_rungValues[i]->setVisible(isUsed);
        // Setting a label's text lays out the whole window anew, so it is done only where something changed.
        const bool isNew =
            isUsed && (m_rungNames[i]->text() != rungs[i].name || m_rungValues[i]->text() != rungs[i].value ||
                       m_rungValues[i]->toolTip() != rungs[i].toolTip);
        if (isNew) {
            m_rungNames[i]->setText(rungs[i].name);
            m_rungValues[i]->setText(rungs[i].value);
            m_rungNames[i]->setToolTip(rungs[i].toolTip);
            m_rungValues[i]->setToolTip(rungs[i].toolTip);
            m_rungValues[i]->setAccessibleName(QStringLiteral("%1: %2").arg(rungs[i].name, rungs[i].value));
            m_rungValues[i]->setAccessibleDescription(rungs[i].toolTip);
        }
    }
}

void LadderPanel::fitSizes() {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowPadding);
    m_table->horizontalHeader()->setDefaultSectionSize(
        m_table->fontMetrics().horizontalAdvance(QStringLiteral("−0.000012345")));
    m_rungRow->setMinimumWidth(m_rungRow->sizeHint().width());
    m_rungArea->setFixedHeight(m_rungRow->sizeHint().height() +
                               m_rungArea->horizontalScrollBar()->sizeHint().height());
}

QString LadderPanel::toText() const {
    if (!m_ladder) {
        return {};
    }
    QString text = titleOf(*m_ladder) + QLatin1Char('\n');
    for (const Rung& rung : rungsOf(*m_ladder)) {
        // A spreadsheet reads the plain hyphen as a sign.
        text += rung.name + QLatin1Char('\t') + QString(rung.value).replace(QChar(0x2212), QLatin1Char('-')) +
                QLatin1Char('\n');
    }
    return text + m_model.toTabSeparatedText();
}

void LadderPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLadder();
    }
    QWidget::changeEvent(event);
}

void LadderPanel::retranslate() {
    m_empty->setText(
        tr("Click a cell of scores or weights, or move to it with the arrow keys and press Enter: its "
           "weight is worked out here, number by number."));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the ladder as text"));
    m_copy->setToolTip(tr("Copy all numbers of the ladder as text"));
    const QSignalBlocker block(m_content);
    const int current = std::max(0, m_content->currentIndex());
    m_content->clear();
    m_content->addItems({tr("Products q × k"), tr("Weighted values")});
    m_content->setCurrentIndex(current);
    m_content->setAccessibleName(tr("Components shown"));
    m_content->setToolTip(tr("Which numbers the table shows, one column per component"));
    m_table->setAccessibleName(tr("Components of the pinned cell"));
    m_table->setToolTip(tr("One column per component"));
    m_model.retranslate();
}

}  // namespace lab::ui
