#include "ui/panels/pictures/picture_panel.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "core/engine/compute_result.h"
#include "ui/editors/elided_label.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

PicturePanel::PicturePanel(const PanelServices& services, PictureView* view, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_view(view),
      m_controls(new QHBoxLayout),
      m_caption(new ElidedLabel(this)),
      m_work(services.bridge) {
    m_view->setParent(this);
    m_caption->setProperty("muted", true);
    m_caption->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_controls->setContentsMargins(8, 0, 8, 0);
    m_controls->setSpacing(8);
    m_controls->addWidget(m_caption, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 4);
    layout->setSpacing(4);
    layout->addLayout(m_controls);
    layout->addWidget(m_view, 1);
    m_refresh.setSingleShot(true);
    m_view->setTheme(services.theme.theme());
    connectSignals();
}

void PicturePanel::connectSignals() {
    connect(&m_refresh, &QTimer::timeout, this, &PicturePanel::refresh);
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &PicturePanel::refreshLater);
    connect(&m_services.bridge, &EngineBridge::staleChanged, m_view, &PictureView::setStale);
    connect(&m_services.selection, &Selection::pinnedChanged, this, &PicturePanel::refreshLater);
    connect(&m_services.selection, &Selection::hoverChanged, this, &PicturePanel::refreshLater);
    connect(&m_services.theme, &ThemeController::themeChanged, m_view, &PictureView::setTheme);
    connect(m_view, &PictureView::pointed, this,
            [this](int item) { m_services.selection.setHover(cellOf(item)); });
    connect(m_view, &PictureView::pointerLeft, this, [this] { m_services.selection.setHover(std::nullopt); });
    connect(m_view, &PictureView::chosen, this, &PicturePanel::choose);
    connect(m_view, &PictureView::escaped, this, [this] { m_services.selection.setPinned(std::nullopt); });
}

const PicturePanel::ResultPointer& PicturePanel::result() const {
    return m_services.bridge.result();
}

bool PicturePanel::isOnScreen() const {
    // A dock behind another tab counts as visible, but has no place on screen.
    return isVisible() && !visibleRegion().isEmpty();
}

void PicturePanel::refreshLater() {
    m_isOld = true;
    if (isVisible() && !m_refresh.isActive()) {
        m_refresh.start(0);
    }
}

void PicturePanel::refresh() {
    if (!isOnScreen()) {
        // Results that are held on to would keep the next one waiting for their room.
        dropWork();
        return workDropped();
    }
    m_isOld = false;
    if (result()) {
        m_view->setStale(m_services.bridge.isStale());
        showResult();
        m_view->setCells(m_services.selection.pinned(), m_services.selection.hover());
    }
}

void PicturePanel::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (m_isOld && !m_refresh.isActive()) {
        m_refresh.start(0);
    }
}

void PicturePanel::dropWork() {
    ++m_round;
    if (m_work.isRunning()) {
        m_work.cancel();
        workDropped();
    }
}

int PicturePanel::query() const {
    const Selection& selection = m_services.selection;
    const std::optional<Cell> cell = selection.pinned() ? selection.pinned() : selection.hover();
    const auto rows = static_cast<int>(result()->head.stages.weights.rows());
    return cell ? std::clamp(cell->query, 0, std::max(rows - 1, 0)) : 0;
}

const QStringList& PicturePanel::shownLabels(const std::vector<std::string>& tokens, Labels& labels) {
    if (labels.tokens != tokens) {
        labels.tokens = tokens;
        labels.shown.clear();
        for (const std::string& token : tokens) {
            labels.shown.append(tokenText(token));
        }
    }
    return labels.shown;
}

const QStringList& PicturePanel::queryLabels() {
    return shownLabels(result()->sequence.queryLabels, m_queries);
}

const QStringList& PicturePanel::keyLabels() {
    return shownLabels(result()->sequence.keyLabels, m_keys);
}

QString PicturePanel::shownHead() const {
    return headName(result()->head.inputs.queries.layer, result()->head.inputs.queries.head);
}

void PicturePanel::setCaption(const QString& title, const QString& caption) {
    m_caption->setText(caption);
    m_view->setTitles(title, caption);
}

bool PicturePanel::isPinned(int item) const {
    const std::optional<Cell> cell = cellToPin(item);
    return cell && m_services.selection.pinned() == cell;
}

void PicturePanel::choose(int item) {
    m_services.selection.setPinned(isPinned(item) ? std::nullopt : cellToPin(item));
}

void PicturePanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refreshLater();
    }
    QWidget::changeEvent(event);
}

}  // namespace lab::ui
