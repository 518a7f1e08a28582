#include "ui/panels/heads_panel.h"

#include <QEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/panels/head_delegate.h"
#include "ui/panels/project_access.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

HeadsPanel::HeadsPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_order(new QComboBox(this)),
      m_view(new QListView(this)),
      m_switch(new QAction(this)) {
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new HeadDelegate(services.theme, m_view));
    m_view->setFlow(QListView::LeftToRight);
    m_view->setWrapping(true);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setUniformItemSizes(true);
    m_view->setSpacing(2);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setFrameShape(QFrame::NoFrame);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 8);
    layout->setSpacing(2);
    layout->addWidget(m_order, 0, Qt::AlignLeft);
    layout->addWidget(m_view);
    connect(m_order, &QComboBox::activated, this, &HeadsPanel::chooseOrder);
    connect(&services.bridge, &EngineBridge::resultChanged, this, &HeadsPanel::showResult);
    connect(&services.selection, &Selection::headChanged, this, &HeadsPanel::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.isValid() && !m_isShowing) {
                    m_services.selection.setHead(m_model.layerOf(index.row()), m_model.headOf(index.row()));
                }
                showSwitch();
            });
    connect(&services.theme, &ThemeController::themeChanged, m_view, &QListView::doItemsLayout);
    connect(&services.theme, &ThemeController::themeChanged, this, &HeadsPanel::fitOrder,
            Qt::QueuedConnection);
    fitOrder();
    // Where rows are scrolled whole, the last row may stand alone above nothing.
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_arrange.setSingleShot(true);
    m_arrange.setInterval(0);
    connect(&m_arrange, &QTimer::timeout, this, [this] { m_view->scrollTo(m_view->currentIndex()); });
    m_view->viewport()->installEventFilter(this);
    m_switch->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Delete)});
    m_switch->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_switch);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_switch, &QAction::triggered, this, &HeadsPanel::switchHead);
    retranslate();
}

/// As low as its letters let it be: the room belongs to the pictures.
void HeadsPanel::fitOrder() {
    constexpr double kAround = 6;
    m_order->setFixedHeight(m_order->fontMetrics().height() + m_services.theme.theme().scaled(kAround));
}

void HeadsPanel::chooseOrder(int order) {
    m_services.bridge.setWanted(this, {.patterns = static_cast<HeadOrder>(order) != HeadOrder::Number});
    m_isShowing = true;
    m_model.setOrder(static_cast<HeadOrder>(order));
    m_isShowing = false;
    m_order->setToolTip(headOrderHelp(m_model.order()));
    showSelection();
}

void HeadsPanel::switchHead() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const int head = m_model.headOf(current.row()).value;
    if (m_services.document.project().source == project::SourceKind::Model) {
        return switchHeadOfModel(m_model.layerOf(current.row()).value, head);
    }
    std::vector<int> ablated = m_services.document.project().attention.heads.ablated;
    if (std::erase(ablated, head) == 0) {
        ablated.insert(std::ranges::lower_bound(ablated, head), head);
    }
    m_services.document.beginGesture();
    m_services.document.change(Property::AblatedHeads, access::ablatedHeads, std::move(ablated));
    m_services.document.endGesture();
}

void HeadsPanel::switchHeadOfModel(int layer, int head) {
    project::ModelSettings model = m_services.document.project().model;
    const project::HeadChange* change = project::findChange(model, layer, head);
    const bool isOff = change != nullptr && change->kind == project::HeadChangeKind::Off;
    model.changes = isOff ? project::withoutChange(std::move(model.changes), layer, head)
                          : project::withChange(std::move(model.changes),
                                                {layer, head, project::HeadChangeKind::Off, {}});
    m_services.document.beginGesture();
    m_services.document.change(Property::ModelHeads, access::model, std::move(model));
    m_services.document.endGesture();
}

void HeadsPanel::showSwitch() {
    const auto& result = m_services.bridge.result();
    const bool isOff = m_view->currentIndex().data(HeadListModel::AblatedRole).toBool();
    m_switch->setText(isOff ? tr("Switch the head on") : tr("Switch the head off"));
    m_switch->setEnabled(result && (result->head.embeddings != nullptr || result->model));
}

void HeadsPanel::showResult() {
    m_isShowing = true;
    m_model.setResult(m_services.bridge.result());
    m_isShowing = false;
    showSelection();
    showSwitch();
}

void HeadsPanel::showSelection() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    // What is selected may lie outside a source with fewer layers or heads; the nearest is shown then.
    const LayerIndex layer{std::min(m_services.selection.layer().value, result->layers - 1)};
    const HeadIndex head{std::min(m_services.selection.head().value, result->heads - 1)};
    const int row = m_model.rowOf(layer, head);
    if (row >= 0 && row != m_view->currentIndex().row()) {
        m_isShowing = true;
        m_view->setCurrentIndex(m_model.index(row));
        m_isShowing = false;
    }
}

bool HeadsPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_view->viewport() && event->type() == QEvent::Resize) {
        m_arrange.start();
    }
    return QWidget::eventFilter(watched, event);
}

void HeadsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeadsPanel::retranslate() {
    m_order->clear();
    for (int order = 0; order < kHeadOrders; ++order) {
        m_order->addItem(headOrderName(static_cast<HeadOrder>(order)));
        m_order->setItemData(order, headOrderHelp(static_cast<HeadOrder>(order)), Qt::ToolTipRole);
    }
    m_order->setCurrentIndex(static_cast<int>(m_model.order()));
    m_order->setAccessibleName(tr("Order of the heads"));
    m_order->setToolTip(headOrderHelp(m_model.order()));
    m_view->setAccessibleName(tr("All heads"));
    m_view->setToolTip(tr(
        "Weights of every head, named layer.head; choose one to see it large. All use the present "
        "scale, mask and temperature; rows are queries, columns keys. Space switches a head off or on: its "
        "context then counts as zero in the output"));
    showSwitch();
}

}  // namespace lab::ui
