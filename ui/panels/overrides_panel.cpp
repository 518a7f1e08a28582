#include "ui/panels/overrides_panel.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>

#include "core/project/override_edit.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/panels/override_editing.h"

namespace lab::ui {

namespace {

using project::Override;

constexpr int kRowPadding = 6;

}  // namespace

OverridesPanel::OverridesPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_empty(new QLabel(this)),
      m_table(new QTableView(this)),
      m_release(new QPushButton(this)),
      m_releaseAll(new QPushButton(this)),
      m_refresh(*this, {.show = [this] { showResult(); }, .letGo = [this] { m_model.setResult(nullptr); }}) {
    buildLayout();
    connectSignals();
    retranslate();
}

void OverridesPanel::buildLayout() {
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int tokens : {OverrideTableModel::RowColumn, OverrideTableModel::ColumnColumn}) {
        m_table->horizontalHeader()->setSectionResizeMode(tokens, QHeaderView::Stretch);
    }
    m_table->horizontalHeader()->setMinimumSectionSize(36);
    m_table->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_release);
    buttons->addWidget(m_releaseAll);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void OverridesPanel::connectSignals() {
    connect(&m_services.bridge, &EngineBridge::resultChanged, &m_refresh, &ViewRefresh::request);
    connect(&m_services.document, &Document::projectChanged, this, &OverridesPanel::openForTheFirst);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &OverridesPanel::showButtons);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OverridesPanel::showButtons);
    connect(m_release, &QPushButton::clicked, this, &OverridesPanel::releaseSelected);
    connect(m_releaseAll, &QPushButton::clicked, this, &OverridesPanel::releaseAll);
}

void OverridesPanel::openForTheFirst() {
    const std::vector<Override>& overrides = m_services.document.project().overrides;
    // Not in the middle of a stroke: the pictures would move under the brush.
    const bool hasNumbers =
        std::ranges::any_of(overrides, [](const Override& one) { return one.stage != project::Stage::Mask; });
    const bool isFirst = hasNumbers && !m_hadNumbers;
    m_hadNumbers = hasNumbers;
    QWidget* above = parentWidget();
    while (above != nullptr && qobject_cast<QDockWidget*>(above) == nullptr) {
        above = above->parentWidget();
    }
    if (isFirst && above != nullptr) {
        above->show();
        above->raise();
    }
}

void OverridesPanel::showResult() {
    if (!isVisible()) {
        return;
    }
    m_model.setResult(m_services.bridge.result());
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + kRowPadding);
    const bool isEmpty = m_model.rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    showButtons();
}

void OverridesPanel::showButtons() {
    // A button that is disabled while it has the keyboard hands it to whatever comes next, the toolbar even.
    if (m_model.rowCount() == 0 &&
        (m_releaseAll->hasFocus() || m_release->hasFocus() || m_table->hasFocus())) {
        setFocus(Qt::OtherFocusReason);
    } else if (!m_table->selectionModel()->hasSelection() && m_release->hasFocus()) {
        m_table->setFocus(Qt::OtherFocusReason);
    }
    m_release->setEnabled(m_table->selectionModel()->hasSelection());
    m_releaseAll->setEnabled(m_model.rowCount() > 0);
}

void OverridesPanel::releaseSelected() {
    std::vector<Override> overrides = m_services.document.project().overrides;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        overrides = project::withoutOverride(std::move(overrides), m_model.overrideAt(index.row()));
    }
    changeOverrides(m_services.document, std::move(overrides));
}

void OverridesPanel::releaseAll() {
    changeOverrides(m_services.document, {});
}

bool OverridesPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            releaseSelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OverridesPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showResult();
}

void OverridesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void OverridesPanel::retranslate() {
    m_empty->setText(
        tr("Every number here is computed. Double-click a cell of a picture, or move to it and type, to put "
           "a number of your own in its place."));
    m_release->setText(tr("Release"));
    m_release->setAccessibleName(tr("Release the chosen numbers"));
    m_release->setToolTip(tr("Let what is computed stand in the chosen cells again (Delete)"));
    m_releaseAll->setText(tr("Release all"));
    m_releaseAll->setAccessibleName(tr("Release all numbers"));
    m_releaseAll->setToolTip(tr("Let what is computed stand in all cells again, painted masks too"));
    m_table->setAccessibleName(tr("Overridden numbers"));
    m_table->setToolTip(tr("Where a number stands in the place of a computed one, and both"));
    m_model.retranslate();
}

}  // namespace lab::ui
