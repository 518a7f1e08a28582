#include "ui/panels/attention_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

#include "core/engine/compute_result.h"
#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/editors/elided_label.h"
#include "ui/editors/notice_bar.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/models/display_names.h"
#include "ui/models/model_text.h"
#include "ui/panels/mask_painting.h"
#include "ui/panels/masked_cells.h"
#include "ui/panels/override_editing.h"
#include "ui/panels/stage_bar.h"
#include "ui/panels/stage_formulas.h"
#include "ui/panels/stage_page.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

/// Of the cells of scores, weights and context together; below it the context gives way first.
constexpr int kTightRoom = 400;
constexpr int kLeastPicture = 48;

QStringList displayLabels(const std::vector<std::string>& tokens) {
    QStringList labels;
    labels.reserve(static_cast<qsizetype>(tokens.size()));
    for (const std::string& token : tokens) {
        labels.append(tokenText(token));
    }
    return labels;
}

std::optional<HeatmapCell> toHeatmapCell(std::optional<Cell> cell) {
    return cell ? std::optional<HeatmapCell>({cell->query, cell->key}) : std::nullopt;
}

/// The context's columns are features: it shares only the row.
std::optional<HeatmapCell> rowOnly(std::optional<Cell> cell) {
    return cell ? std::optional<HeatmapCell>({cell->query, kNoIndex}) : std::nullopt;
}

}  // namespace

AttentionPanel::AttentionPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_notice(new NoticeBar(this)),
      m_readOut(new ElidedLabel(this)),
      m_bar(new StageBar(this)),
      m_pages(new QStackedWidget(this)) {
    buildLayout();
    connectSignals();
    retranslate();
}

void AttentionPanel::buildLayout() {
    auto* frame = new QFrame(this);
    frame->setProperty("panel", true);
    auto* content = new QVBoxLayout(frame);
    content->setContentsMargins(10, 8, 10, 6);
    content->addWidget(m_bar);
    content->addWidget(makePages(), 1);
    content->addWidget(m_readOut);
    m_readOut->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 8, 0);
    layout->addWidget(m_notice);
    layout->addWidget(frame, 1);
}

/// In the order of StageBar::Page.
QWidget* AttentionPanel::makePages() {
    using enum StagePicture;
    auto* attention = new QWidget(m_pages);
    m_row = new QHBoxLayout(attention);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(12);
    for (int i = 0; i < kPictures; ++i) {
        auto* view = new HeatmapView(attention);
        view->setObjectName(
            QStringList{QStringLiteral("scores"), QStringLiteral("weights"), QStringLiteral("context")}[i]);
        view->setTheme(m_services.theme.theme());
        m_views[static_cast<std::size_t>(i)] = view;
        view->setMinimumWidth(kLeastPicture);  // the three share the width there is
        m_row->addWidget(view, i == Context ? 3 : 5);
    }
    view(Weights)->alignRowsWith(*view(Scores));
    view(Context)->alignRowsWith(*view(Scores));
    connect(view(Scores), &HeatmapView::pictureMoved, this, &AttentionPanel::shareWidth);
    auto* vectors =
        new StagePage({{Embeddings, KeyEmbeddings}, {Queries, Keys, Values}}, m_services, m_pages);
    auto* output = new StagePage({{Output}}, m_services, m_pages);
    for (QWidget* page : std::initializer_list<QWidget*>{vectors, attention, output}) {
        m_pages->addWidget(page);
    }
    for (StagePage* page : {vectors, output}) {
        connect(page, &StagePage::readOut, m_readOut, &QLabel::setText);
    }
    m_pages->setCurrentIndex(StageBar::Attention);
    return m_pages;
}

void AttentionPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareWidth();
}

/// A layout that is told what it knows lays everything out anew, and an open editor of a cell would close.
void AttentionPanel::setShares(const std::array<int, kPictures>& shares) {
    for (int i = 0; i < kPictures; ++i) {
        const int share = shares[static_cast<std::size_t>(i)];
        if (m_row->stretch(i) != share) {
            m_row->setStretch(i, share);
        }
    }
}

void AttentionPanel::shareWidth() {
    const int names = static_cast<int>(view(Scores)->pictureRect().left());
    const auto nameless = [](const HeatmapView& picture) { return picture.pictureRect().left() == 0; };
    const int room = m_pages->width() - 2 * m_row->spacing() - names;
    if (!nameless(*view(Weights)) || room <= 0) {
        setShares({5, 5, 3});
        return;
    }
    const bool isTight = room < m_services.theme.theme().scaled(kTightRoom);
    const int context = room / (isTight ? 8 : 5);
    setShares({names + (room - context) / 2, (room - context) / 2, context});
}

void AttentionPanel::connectView(Picture picture) {
    HeatmapView* source = view(picture);
    Selection& selection = m_services.selection;
    const bool isContext = picture == Context;
    const auto toCell = [&selection, isContext](Index row, Index column) {
        const std::optional<Cell> pinned = selection.pinned();
        return Cell{static_cast<int>(row), isContext ? (pinned ? pinned->key : 0) : static_cast<int>(column)};
    };
    const auto pointAt = [&selection, toCell](Index row, Index column) {
        selection.setHover(toCell(row, column));
    };
    const auto pin = [&selection, toCell](Index row, Index column) {
        selection.setPinned(toCell(row, column));
    };
    connect(source, &HeatmapView::hovered, this, pointAt);
    connect(source, &HeatmapView::cursorMoved, this,
            [this, pointAt, toCell, picture](Index row, Index column) {
                shareCursor(picture, toCell(row, column));
                pointAt(row, column);
                showReadOut(picture);
            });
    connect(source, &HeatmapView::hovered, this, [this, picture] { showReadOut(picture); });
    connect(source, &HeatmapView::hoverLeft, this, [&selection] { selection.setHover(std::nullopt); });
    connect(source, &HeatmapView::pinned, this, pin);
    connect(source, &HeatmapView::unpinned, this, [&selection] { selection.setPinned(std::nullopt); });
    connect(&m_services.theme, &ThemeController::themeChanged, source, &HeatmapView::setTheme);
    connect(&m_services.bridge, &EngineBridge::staleChanged, source, &HeatmapView::setStale);
}

void AttentionPanel::connectSignals() {
    for (const Picture picture : {Scores, Weights, Context}) {
        connectView(picture);
    }
    connectStages();
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &AttentionPanel::showResult);
    connect(&m_services.bridge, &EngineBridge::errorChanged, this, &AttentionPanel::showError);
    connect(&m_services.document, &Document::viewRequested, this, [this] {
        for (const Picture picture : {Scores, Weights, Context}) {
            view(picture)->setCursorCell(std::nullopt);
        }
    });
    connect(&m_services.selection, &Selection::hoverChanged, this, &AttentionPanel::showHover);
    connect(&m_services.selection, &Selection::pinnedChanged, this, &AttentionPanel::showPinned);
}

void AttentionPanel::connectStages() {
    connectEditing(*view(Scores), project::Stage::Scores, m_services);
    connectEditing(*view(Weights), project::Stage::Weights, m_services);
    connectEditing(*view(Context), project::Stage::Context, m_services);
    m_painting = new MaskPainting(*view(Scores), m_services, this);
    connect(m_bar, &StageBar::pageChosen, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_bar, &StageBar::paintingChanged, m_painting, &MaskPainting::setActive);
    connect(m_bar, &StageBar::clearRequested, m_painting, &MaskPainting::clear);
    connect(&m_services.document, &Document::projectChanged, this,
            [this] { m_bar->setHasPainting(m_painting->hasPainting()); });
}

HeatmapContent AttentionPanel::scoresContent() const {
    const auto& result = m_services.bridge.result();
    HeatmapContent content;
    content.owner = result;
    content.data.values = &result->head.stages.scores;
    content.data.pyramid = &result->head.scoresPyramid;
    content.data.scale = ColorScale::symmetric(result->head.largestScore);
    content.data.map = ColorMapName::BlueWhiteRed;
    if (!result->head.mask.restrictsNothing()) {
        content.data.mask = std::make_shared<MaskedCells>(result, result->head.mask);
    }
    content.title = pictureName(Scores);
    content.subtitle = scoresFormula(*result);
    if (result->sequence.isCross()) {
        content.rowTitle = result->model ? crossQueries(*result->model) : tr("queries: first sequence");
        content.columnTitle = result->model ? crossKeys(*result->model) : tr("keys: second sequence");
    }
    content.rowLabels = displayLabels(result->sequence.queryLabels);
    content.columnLabels = displayLabels(result->sequence.keyLabels);
    markOverrides(result->head, project::Stage::Scores, content);
    return content;
}

HeatmapContent AttentionPanel::weightsContent() const {
    const auto& result = m_services.bridge.result();
    HeatmapContent content = scoresContent();
    content.data.values = &result->head.stages.weights;
    content.data.pyramid = &result->head.weightsPyramid;
    content.data.scale = ColorScale::unit();
    content.data.map = ColorMapName::Cividis;
    content.title = pictureName(Weights);
    markOverrides(result->head, project::Stage::Weights, content);
    content.subtitle = weightsFormula(*result);
    return content;
}

HeatmapContent AttentionPanel::contextContent() const {
    const auto& result = m_services.bridge.result();
    HeatmapContent content;
    content.owner = result;
    content.data.values = &result->head.stages.context;
    content.data.scale = ColorScale::symmetric(result->head.largestContext);
    content.data.map = ColorMapName::BlueWhiteRed;
    content.title = pictureName(Context);
    content.subtitle = tr("weights · V");
    if (result->sequence.isCross()) {
        content.rowTitle = result->model ? crossQueries(*result->model) : tr("queries: first sequence");
    }
    content.rowLabels = displayLabels(result->sequence.queryLabels);
    for (Index feature = 1; feature <= result->head.stages.context.cols(); ++feature) {
        content.columnLabels.append(QString::number(feature));
    }
    content.columnAxis = HeatmapAxis::Feature;
    content.aspect = CellAspect::Free;
    markOverrides(result->head, project::Stage::Context, content);
    return content;
}

void AttentionPanel::setColors(Picture picture, const ColorChoice& choice) {
    m_colors[static_cast<std::size_t>(picture)] = choice;
    if (m_services.bridge.result()) {
        showResult();
    }
}

void AttentionPanel::showContent(Picture picture, HeatmapContent content) {
    const auto& largest = m_services.bridge.result()->head.measures.rows.largestWeight;
    applyColors(colors(picture),
                largest.empty() ? 0.0F : static_cast<float>(*std::ranges::max_element(largest)),
                content.data);
    view(picture)->setContent(std::move(content));
}

void AttentionPanel::showResult() {
    m_bar->setCanPaint(!m_services.bridge.result()->head.isOfModel);
    showContent(Scores, scoresContent());
    showContent(Weights, weightsContent());
    showContent(Context, contextContent());
    showHover();
    showPinned();
    // The line tells of this result: of the cell that is looked at, or how to look at one.
    if (!m_services.selection.hover()) {
        return showHint();
    }
    for (const Picture picture : {Scores, Weights, Context}) {
        if (view(picture)->hasFocus()) {
            return showReadOut(picture);
        }
    }
    showReadOut(Weights);
}

void AttentionPanel::showError() {
    const std::optional<Error>& error = m_services.bridge.error();
    if (error) {
        m_notice->showNotice(errorSentence(*error));
    } else {
        m_notice->clear();
    }
}

void AttentionPanel::showHover() {
    const std::optional<Cell> hover = m_services.selection.hover();
    for (const Picture picture : {Scores, Weights, Context}) {
        const bool hasOwnPointer = view(picture)->underMouse() || view(picture)->hasFocus();
        if (!hasOwnPointer) {
            view(picture)->setHoverCell(picture == Context ? rowOnly(hover) : toHeatmapCell(hover));
        }
    }
}

void AttentionPanel::shareCursor(Picture from, std::optional<Cell> cell) {
    for (const Picture picture : {Scores, Weights, Context}) {
        if (picture != from) {
            view(picture)->setCursorCell(picture == Context ? rowOnly(cell) : toHeatmapCell(cell));
        }
    }
}

QString AttentionPanel::cellReadOut(const Cell& cell) const {
    const auto& result = *m_services.bridge.result();
    const auto& stages = result.head.stages;
    if (cell.query >= stages.weights.rows() || cell.key >= stages.weights.cols()) {
        return {};
    }
    const QString query = tokenText(result.sequence.queryLabels[static_cast<std::size_t>(cell.query)]);
    const QString key = tokenText(result.sequence.keyLabels[static_cast<std::size_t>(cell.key)]);
    if (stages.scores.size() == 0) {
        return tr("Query “%1” → key “%2”: weight %3")
            .arg(query, key, readableNumber(static_cast<double>(stages.weights(cell.query, cell.key))));
    }
    const QString score = readableNumber(static_cast<double>(stages.scores(cell.query, cell.key)));
    if (!result.head.mask.allows(cell.query, cell.key)) {
        return tr("Query “%1” → key “%2”: score %3, masked, weight 0").arg(query, key, score);
    }
    return tr("Query “%1” → key “%2”: score %3, weight %4")
        .arg(query, key, score, readableNumber(static_cast<double>(stages.weights(cell.query, cell.key))));
}

void AttentionPanel::showReadOut(Picture from) {
    const std::optional<Cell> hover = m_services.selection.hover();
    const HeatmapContent& content = view(from)->content();
    const bool isReplaced = hover && std::ranges::any_of(content.replaced, [&](const ReplacedCell& one) {
                                return one.cell == HeatmapCell{hover->query, hover->key};
                            });
    if (from == Context || isReplaced) {
        m_readOut->setText(view(from)->readOut());
    } else if (hover && m_services.bridge.result()) {
        m_readOut->setText(cellReadOut(*hover));
    }
}

void AttentionPanel::showPinned() {
    const std::optional<Cell> pinned = m_services.selection.pinned();
    view(Scores)->setPinnedCell(toHeatmapCell(pinned));
    view(Weights)->setPinnedCell(toHeatmapCell(pinned));
    view(Context)->setPinnedCell(rowOnly(pinned));
}

QString AttentionPanel::pictureName(Picture picture) {
    switch (picture) {
        case Scores:
            return tr("Scores");
        case Weights:
            return tr("Weights");
        case Context:
            return tr("Context");
    }
    return {};
}

void AttentionPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AttentionPanel::retranslate() {
    for (const Picture picture : {Scores, Weights, Context}) {
        view(picture)->setAccessibleName(pictureName(picture));
        view(picture)->setEmptyText(
            tr("Nothing to show yet: type a text at the left, or choose an example."));
    }
    showHint();
    if (m_services.bridge.result()) {
        showResult();
    }
    showError();
}

void AttentionPanel::showHint() {
    m_readOut->setText(
        tr("Point at a cell or move with the arrow keys to read its value; click or Enter pins it, a "
           "double click or typing a number overwrites it."));
}

}  // namespace lab::ui
