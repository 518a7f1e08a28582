#include "ui/panels/compare_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>

#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/editors/elided_label.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/compare_text.h"
#include "ui/panels/masked_cells.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

using engine::ComparedStage;

constexpr int kTableWidth = 300;
constexpr int kPicturesWidth = 700;
constexpr int kSmallestPicture = 90;

std::optional<HeatmapCell> cellOf(const std::optional<Cell>& pinned, ComparedStage stage) {
    if (!pinned) {
        return std::nullopt;
    }
    return HeatmapCell{pinned->query, stage == ComparedStage::Context ? kNoIndex : pinned->key};
}

}  // namespace

ComparePanel::ComparePanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_comparer(services.document, services.bridge) {
    buildLayout();
    connectSignals();
    retranslate();
    showComparison();
}

void ComparePanel::buildLayout() {
    m_empty = new QLabel(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setProperty("muted", true);
    // Neither it nor the pictures push up what is above the dock.
    m_empty->setMinimumSize(1, 1);
    m_body = new QSplitter(this);
    m_body->setChildrenCollapsible(false);
    auto* pictures = new QWidget(m_body);
    auto* views = new QHBoxLayout(pictures);
    views->setContentsMargins(0, 0, 0, 0);
    views->setSpacing(12);
    const QStringList names = {QStringLiteral("comparedA"), QStringLiteral("comparedB"),
                               QStringLiteral("difference")};
    for (int i = 0; i < kPictures; ++i) {
        auto* view = new HeatmapView(pictures);
        view->setObjectName(names[i]);
        view->setTheme(m_services.theme.theme());
        view->setMinimumHeight(kSmallestPicture);
        views->addWidget(view);
        m_views[static_cast<std::size_t>(i)] = view;
    }
    m_table = new QTableView(m_body);
    m_table->setModel(&m_model);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_body->setSizes({kPicturesWidth, kTableWidth});
    m_body->setStretchFactor(0, 1);
    m_sentence = new ElidedLabel(this);
    m_sentence->setObjectName(QStringLiteral("largestChange"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 6);
    layout->addWidget(makeControls());
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_sentence);
}

QWidget* ComparePanel::makeControls() {
    auto* controls = new QWidget(this);
    auto* row = new QHBoxLayout(controls);
    row->setContentsMargins(0, 0, 0, 0);
    m_stage = new QComboBox(controls);
    m_duplicate = new QPushButton(controls);
    m_swap = new QPushButton(controls);
    m_take = new QPushButton(controls);
    row->addWidget(m_stage);
    row->addStretch();
    row->addWidget(m_duplicate);
    row->addWidget(m_swap);
    row->addWidget(m_take);
    return controls;
}

void ComparePanel::connectView(HeatmapView* view) {
    Selection& selection = m_services.selection;
    const auto cell = [this](Index row, Index column) {
        const bool isContext = m_stage->currentIndex() == static_cast<int>(ComparedStage::Context);
        const std::optional<Cell> pinned = m_services.selection.pinned();
        return Cell{static_cast<int>(row), isContext ? (pinned ? pinned->key : 0) : static_cast<int>(column)};
    };
    connect(view, &HeatmapView::pinned, this,
            [&selection, cell](Index row, Index column) { selection.setPinned(cell(row, column)); });
    connect(view, &HeatmapView::unpinned, this, [&selection] { selection.setPinned(std::nullopt); });
    const auto share = [this, view](Index row, Index column) {
        for (HeatmapView* other : m_views) {
            if (other != view) {
                other->setCursorCell(HeatmapCell{row, column});
            }
        }
    };
    connect(view, &HeatmapView::cursorMoved, this, share);
    connect(&m_services.theme, &ThemeController::themeChanged, view, &HeatmapView::setTheme);
    connect(&m_services.bridge, &EngineBridge::staleChanged, view, &HeatmapView::setStale);
}

void ComparePanel::connectSignals() {
    for (HeatmapView* view : m_views) {
        connectView(view);
    }
    connect(m_duplicate, &QPushButton::clicked, this, &ComparePanel::duplicate);
    connect(m_swap, &QPushButton::clicked, &m_services.document, &Document::swapWithCompared);
    connect(m_take, &QPushButton::clicked, &m_services.document, &Document::takeCompared);
    connect(m_stage, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_comparer.setStage(static_cast<ComparedStage>(index)); });
    connect(&m_comparer, &Comparer::changed, this, &ComparePanel::showComparison);
    connect(&m_services.bridge, &EngineBridge::staleChanged, this, [this](bool isStale) {
        m_isStale = isStale;
        m_sentence->setText(sentence());
    });
    connect(&m_services.document, &Document::projectChanged, this, &ComparePanel::showDifferences);
    connect(&m_services.document, &Document::comparedChanged, this, &ComparePanel::showComparison);
    connect(&m_services.selection, &Selection::pinnedChanged, this, &ComparePanel::showPinned);
}

void ComparePanel::duplicate() {
    m_services.document.setCompared(m_services.document.snapshot());
}

void ComparePanel::begin() {
    if (!m_services.document.compared()) {
        duplicate();
    }
}

void ComparePanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void ComparePanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    follow();
}

/// What is behind another tab is not enabled either.
bool ComparePanel::isLookedAt() const {
    return isVisible() && isEnabled();
}

void ComparePanel::follow() {
    m_comparer.setActive(isLookedAt());
    if (isLookedAt()) {
        showComparison();
    }
}

void ComparePanel::showComparison() {
    const bool hasB = m_services.document.compared() != nullptr;
    m_empty->setVisible(!hasB);
    m_body->setVisible(hasB);
    m_sentence->setVisible(hasB);
    m_stage->setEnabled(hasB);
    showDifferences();
    if (isLookedAt() && m_comparer.comparison()) {
        showPictures();
    }
    m_sentence->setText(sentence());
}

void ComparePanel::showPictures() {
    showReason();
    for (const Picture picture : {PictureOfA, PictureOfB, PictureOfDifference}) {
        view(picture)->setContent(contentOf(picture));
    }
    showPinned();
}

/// Why there is no difference to be seen.
void ComparePanel::showReason() {
    const bool isOfTwoSizes = m_comparer.comparison() && !m_comparer.comparison()->change;
    view(PictureOfDifference)
        ->setEmptyText(isOfTwoSizes ? tr("No difference picture: A and B are not of the same size. Give them "
                                         "sequences of the same number of tokens.")
                                    : tr("The difference is being computed."));
}

HeatmapContent ComparePanel::contentOf(Picture picture) const {
    const Comparer::ComparisonPointer& comparison = m_comparer.comparison();
    const engine::ComparedSide& side = picture == PictureOfB ? comparison->b : comparison->a;
    HeatmapContent content;
    content.owner = comparison;
    content.rowLabels =
        comparedLabels(*comparison, picture != PictureOfB, picture != PictureOfA, ComparedAxis::Queries);
    content.columnLabels =
        comparedLabels(*comparison, picture != PictureOfB, picture != PictureOfA, ComparedAxis::Keys);
    if (comparison->stage == ComparedStage::Context) {
        content.columnAxis = HeatmapAxis::Feature;
        content.aspect = CellAspect::Free;
    }
    if (picture == PictureOfDifference) {
        content.title = QStringLiteral("B − A");
        if (comparison->change) {
            content.data.values = &comparison->change->difference;
            content.data.scale = ColorScale::symmetric(comparison->change->largest);
            content.data.map = ColorMapName::BlueWhiteRed;
        }
        return content;
    }
    content.title = picture == PictureOfA ? QStringLiteral("A") : QStringLiteral("B");
    content.subtitle = headName(side.layer, side.head);
    content.data.values = &side.values;
    const bool isWeights = comparison->stage == ComparedStage::Weights;
    // The same colour is the same number in both.
    content.data.scale = isWeights
                             ? ColorScale::unit()
                             : ColorScale::symmetric(std::max(comparison->a.largest, comparison->b.largest));
    content.data.map = isWeights ? ColorMapName::Cividis : ColorMapName::BlueWhiteRed;
    if (comparison->stage != ComparedStage::Context && !side.mask.restrictsNothing()) {
        content.data.mask = std::make_shared<MaskedCells>(comparison, side.mask);
    }
    return content;
}

void ComparePanel::showDifferences() {
    const auto& b = m_services.document.compared();
    const bool isLive = b != nullptr && isLookedAt();
    const bool differs = b != nullptr && !(m_services.document.project() == *b);
    m_swap->setEnabled(differs);
    m_take->setEnabled(differs);
    if (isLive) {
        m_model.setDifferences(project::projectDifference(m_services.document.project(), *b));
    }
}

QString ComparePanel::sentence() const {
    if (m_comparer.error()) {
        return tr("B cannot be computed: %1").arg(errorSentence(*m_comparer.error()));
    }
    if (m_isStale) {
        return tr("A and B are being computed.");
    }
    return m_comparer.comparison() ? changeSentence(*m_comparer.comparison()) : QString();
}

void ComparePanel::showPinned() {
    if (m_comparer.comparison()) {
        for (HeatmapView* view : m_views) {
            view->setPinnedCell(cellOf(m_services.selection.pinned(), m_comparer.comparison()->stage));
        }
    }
}

void ComparePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showComparison();
    } else if (event->type() == QEvent::EnabledChange) {
        follow();
    }
    QWidget::changeEvent(event);
}

void ComparePanel::retranslate() {
    m_empty->setText(
        tr("Nothing to compare with yet. “Duplicate into B” keeps the project as it is now as B; what you "
           "change after that is A, and both are shown here with what differs."));
    m_duplicate->setText(tr("Duplicate into B"));
    m_duplicate->setToolTip(tr("Keep the project as it is now as B, in place of the B before"));
    m_swap->setText(tr("Swap A and B"));
    m_swap->setToolTip(tr("Edit B: B becomes the project that is edited, and the project becomes B"));
    m_take->setText(tr("Take B into A"));
    m_take->setToolTip(tr("The project becomes like B; Undo brings back what it was"));
    const QSignalBlocker block(m_stage);
    const int shown =
        m_stage->count() > 0 ? m_stage->currentIndex() : static_cast<int>(ComparedStage::Weights);
    m_stage->clear();
    m_stage->addItems({tr("Scores"), tr("Weights"), tr("Context")});
    m_stage->setCurrentIndex(shown);
    m_stage->setAccessibleName(tr("Compared stage"));
    m_stage->setToolTip(tr("Which numbers of A and B are compared"));
    m_table->setAccessibleName(tr("Parameters that differ"));
    m_table->setToolTip(tr("Every field in which the projects A and B differ"));
    m_model.retranslate();
    view(PictureOfA)->setEmptyText(tr("A is being computed."));
    view(PictureOfB)->setEmptyText(tr("B is being computed."));
    showReason();
}

}  // namespace lab::ui
