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
    : QWidget(parent), m_services(services), m_view(new QListView(this)), m_switch(new QAction(this)) {
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
    layout->addWidget(m_view);
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
    m_switch->setShortcuts({QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Delete)});
    m_switch->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_switch);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_switch, &QAction::triggered, this, &HeadsPanel::switchHead);
    retranslate();
}

void HeadsPanel::switchHead() {
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const int head = m_model.headOf(current.row()).value;
    std::vector<int> ablated = m_services.document.project().attention.heads.ablated;
    if (std::erase(ablated, head) == 0) {
        ablated.insert(std::ranges::lower_bound(ablated, head), head);
    }
    m_services.document.beginGesture();
    m_services.document.change(Property::AblatedHeads, access::ablatedHeads, std::move(ablated));
    m_services.document.endGesture();
}

void HeadsPanel::showSwitch() {
    const auto& result = m_services.bridge.result();
    const bool isOff = m_view->currentIndex().data(HeadListModel::AblatedRole).toBool();
    m_switch->setText(isOff ? tr("Switch the head on") : tr("Switch the head off"));
    m_switch->setEnabled(result && result->head.embeddings != nullptr);
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

void HeadsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeadsPanel::retranslate() {
    m_view->setAccessibleName(tr("All heads"));
    m_view->setToolTip(tr(
        "Weights of every head, named layer.head; choose one to see it large. All use the present "
        "scale, mask and temperature; rows are queries, columns keys. Space switches a head off or on: its "
        "context then counts as zero in the output"));
    showSwitch();
}

}  // namespace lab::ui
