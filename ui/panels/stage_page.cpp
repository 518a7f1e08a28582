#include "ui/panels/stage_page.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/override_editing.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

using project::Stage;

bool isOfKeys(StagePicture picture) {
    return picture == StagePicture::KeyEmbeddings || picture == StagePicture::Keys ||
           picture == StagePicture::Values;
}

/// The features are the picture's own: it shares only the row.
std::optional<HeatmapCell> rowOf(StagePicture picture, const std::optional<Cell>& cell) {
    if (!cell) {
        return std::nullopt;
    }
    return HeatmapCell{isOfKeys(picture) ? cell->key : cell->query, kNoIndex};
}

const char* idOf(StagePicture picture) {
    switch (picture) {
        case StagePicture::Embeddings:
            return "embeddings";
        case StagePicture::KeyEmbeddings:
            return "key-embeddings";
        case StagePicture::Queries:
            return "queries";
        case StagePicture::Keys:
            return "keys";
        case StagePicture::Values:
            return "values";
        case StagePicture::Output:
            return "output";
    }
    return "";
}

}  // namespace

StagePage::StagePage(std::vector<std::vector<StagePicture>> rows, const PanelServices& services,
                     QWidget* parent)
    : QWidget(parent), m_services(services) {
    buildLayout(rows);
    for (const Shown& shown : m_pictures) {
        connectView(shown);
    }
    connect(&services.bridge, &EngineBridge::resultChanged, this, &StagePage::showResult);
    connect(&services.selection, &Selection::hoverChanged, this, &StagePage::showMarks);
    connect(&services.selection, &Selection::pinnedChanged, this, &StagePage::showMarks);
    retranslate();
}

void StagePage::buildLayout(const std::vector<std::vector<StagePicture>>& rows) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const std::vector<StagePicture>& row : rows) {
        auto* pictures = new QHBoxLayout;
        pictures->setSpacing(12);
        layout->addLayout(pictures, 1);
        for (const StagePicture picture : row) {
            auto* view = new HeatmapView(this);
            view->setObjectName(QLatin1String(idOf(picture)));
            view->setTheme(m_services.theme.theme());
            pictures->addWidget(view, 1);
            m_pictures.push_back({picture, view});
        }
    }
}

void StagePage::connectView(const Shown& shown) {
    Selection& selection = m_services.selection;
    const auto toCell = [&selection, keys = isOfKeys(shown.picture)](Index row) {
        const Cell pinned = selection.pinned().value_or(Cell{});
        return keys ? Cell{pinned.query, static_cast<int>(row)} : Cell{static_cast<int>(row), pinned.key};
    };
    HeatmapView* view = shown.view;
    const auto pointAt = [this, view, &selection, toCell](Index row) {
        selection.setHover(toCell(row));
        emit readOut(view->readOut());
    };
    connect(view, &HeatmapView::hovered, this, pointAt);
    connect(view, &HeatmapView::cursorMoved, this, pointAt);
    connect(view, &HeatmapView::hoverLeft, this, [&selection] { selection.setHover(std::nullopt); });
    connect(view, &HeatmapView::pinned, this,
            [&selection, toCell](Index row) { selection.setPinned(toCell(row)); });
    connect(view, &HeatmapView::unpinned, this, [&selection] { selection.setPinned(std::nullopt); });
    connect(&m_services.theme, &ThemeController::themeChanged, view, &HeatmapView::setTheme);
    connect(&m_services.bridge, &EngineBridge::staleChanged, view, &HeatmapView::setStale);
    switch (shown.picture) {
        case StagePicture::Embeddings:
            return connectEditing(*view, Stage::Embeddings, m_services);
        case StagePicture::KeyEmbeddings:
            return connectEditing(*view, Stage::KeyEmbeddings, m_services);
        case StagePicture::Queries:
            return connectEditing(*view, Stage::Queries, m_services);
        case StagePicture::Keys:
            return connectEditing(*view, Stage::Keys, m_services);
        case StagePicture::Values:
            return connectEditing(*view, Stage::Values, m_services);
        case StagePicture::Output:
            return;
    }
}

void StagePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    shareWants();
    showResult();
}

void StagePage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    shareWants();
}

void StagePage::shareWants() {
    for (const Shown& shown : m_pictures) {
        if (shown.picture == StagePicture::Output) {
            m_services.bridge.setWanted(this, {.output = isVisible()});
        }
    }
}

void StagePage::showResult() {
    if (!isVisible()) {
        return;
    }
    const auto& result = m_services.bridge.result();
    for (const Shown& shown : m_pictures) {
        HeatmapContent content = stageContent(shown.picture, result);
        const bool isCross = result && result->head.inputs.isCross();
        shown.view->setVisible(shown.picture != StagePicture::KeyEmbeddings || isCross);
        shown.view->setContent(std::move(content));
    }
    showMarks();
}

void StagePage::showMarks() {
    if (!isVisible()) {
        return;
    }
    for (const Shown& shown : m_pictures) {
        const bool hasOwnPointer = shown.view->underMouse() || shown.view->hasFocus();
        if (!hasOwnPointer) {
            shown.view->setHoverCell(rowOf(shown.picture, m_services.selection.hover()));
        }
        const std::optional<HeatmapCell> pinned = rowOf(shown.picture, m_services.selection.pinned());
        const std::optional<HeatmapCell>& own = shown.view->marks().pinned;
        if (!pinned || !own || own->row != pinned->row) {
            shown.view->setPinnedCell(pinned);
        }
    }
}

void StagePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showResult();
    }
    QWidget::changeEvent(event);
}

void StagePage::retranslate() {
    for (const Shown& shown : m_pictures) {
        shown.view->setAccessibleName(stagePictureName(shown.picture));
        switch (shown.picture) {
            case StagePicture::Embeddings:
            case StagePicture::KeyEmbeddings:
                shown.view->setEmptyText(
                    tr("No embeddings: Q, K and V are themselves the numbers that were given. Choose another "
                       "source under Parameters to see them projected."));
                break;
            case StagePicture::Output:
                shown.view->setEmptyText(
                    tr("No output projection: this source ends with the context. Choose another source under "
                       "Parameters to see the heads joined."));
                break;
            case StagePicture::Queries:
            case StagePicture::Keys:
            case StagePicture::Values:
                shown.view->setEmptyText(
                    tr("Nothing to show yet: type a text at the left, or choose an example."));
        }
    }
}

}  // namespace lab::ui
