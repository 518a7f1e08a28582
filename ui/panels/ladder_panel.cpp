#include "ui/panels/ladder_panel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>

#include "core/engine/head_ladder.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr int kRowPadding = 5;

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
      m_table(new QTableView(this)),
      m_refresh(*this, {.show = [this] { showLadder(); }}) {
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
    layout->setContentsMargins(10, 2, 10, 4);
    layout->setSpacing(4);
    layout->addWidget(m_empty);
    layout->addLayout(header);
    layout->addWidget(m_rungArea);
    layout->addWidget(m_table, 1);
}

void LadderPanel::connectSignals() {
    connect(&m_services.selection, &Selection::pinnedChanged, this, &LadderPanel::showLadder);
    connect(&m_services.bridge, &EngineBridge::resultChanged, &m_refresh, &ViewRefresh::request);
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
    const bool isInside = result && cell && cell->query < result->head.stages.weights.rows() &&
                          cell->key < result->head.stages.weights.cols();
    const bool hasVectors = !result || !result->head.isOfModel || result->head.Q().size() > 0;
    m_empty->setText(hasVectors
                         ? tr("Click a cell of scores or weights, or move to it with the arrow keys and "
                              "press Enter: its weight is worked out here, number by number.")
                         : tr("The weights of this head cannot be worked out here from queries and keys: its "
                              "scores are no products of vectors, or only its weights are known."));
    if (isInside && hasVectors) {
        m_ladder = engine::headLadder(result->head, cell->query, cell->key);
        m_title->setText(titleOf(*m_ladder));
        showRungs(ladderRungs(*m_ladder, result->head));
        fitSizes();
    }
    m_model.setLadder(m_ladder);
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

void LadderPanel::showRungs(const std::vector<LadderRung>& rungs) {
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
    fitRungs();
}

/// As high as the rungs are, and their scroll bar where there is need of one.
void LadderPanel::fitRungs() {
    const QSize rungs = m_rungRow->sizeHint();
    const int bar =
        rungs.width() > m_rungArea->width() ? m_rungArea->horizontalScrollBar()->sizeHint().height() : 0;
    m_rungArea->setFixedHeight(rungs.height() + bar);
}

void LadderPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitSizes();
}

QString LadderPanel::toText() const {
    if (!m_ladder) {
        return {};
    }
    QString text = titleOf(*m_ladder) + QLatin1Char('\n');
    for (const LadderRung& rung : ladderRungs(*m_ladder, m_services.bridge.result()->head)) {
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
