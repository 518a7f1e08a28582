#include "ui/panels/human/log_group.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

#include "ui/editors/save_bytes.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr int kRowPadding = 8;
constexpr int kLinesShown = 12;

}  // namespace

LogGroup::LogGroup(const PanelServices& services, QWidget* parent)
    : CollapsibleGroup(parent),
      m_services(services),
      m_table(new QTableView(content())),
      m_copy(new QToolButton(content())),
      m_save(new QToolButton(content())) {
    buildLayout();
    connectSignals();
    retranslate();
    fitTable();
    showLog();
}

void LogGroup::buildLayout() {
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("sceneLog"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    body()->addWidget(m_table);
    auto* tools = new QHBoxLayout;
    for (QToolButton* button : {m_copy, m_save}) {
        button->setProperty("outlined", true);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    tools->addStretch(1);
    body()->addLayout(tools);
}

void LogGroup::connectSignals() {
    connect(m_copy, &QToolButton::clicked, this, &LogGroup::copy);
    connect(m_save, &QToolButton::clicked, this, &LogGroup::save);
    connect(&m_services.scene, &SceneController::logChanged, this, &LogGroup::showLog);
    connect(this, &CollapsibleGroup::openChanged, this, &LogGroup::showLog);
    // Once for all that comes at the same time.
    m_fitRows.setSingleShot(true);
    m_fitRows.setInterval(0);
    connect(&m_fitRows, &QTimer::timeout, m_table, &QTableView::resizeRowsToContents);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, &m_fitRows,
            qOverload<>(&QTimer::start));
    connect(&m_model, &SceneLogModel::modelReset, &m_fitRows, qOverload<>(&QTimer::start));
    connect(&m_model, &SceneLogModel::dataChanged, &m_fitRows, qOverload<>(&QTimer::start));
    connect(&m_model, &SceneLogModel::rowsInserted, this, [this](const QModelIndex&, int first, int last) {
        for (int row = first; row <= last; ++row) {
            m_table->resizeRowToContents(row);
        }
    });
    connect(&m_services.theme, &ThemeController::themeChanged, this, &LogGroup::fitTable,
            Qt::QueuedConnection);
}

void LogGroup::showLog() {
    const human::SceneRun& run = m_services.scene.run();
    const auto lines = static_cast<int>(run.log().size());
    setSummary(tr("%n line(s)", "of the event log", lines));
    if (isOpen()) {
        m_model.setLog(run);
    }
}

void LogGroup::fitTable() {
    const QFontMetrics metrics = m_table->fontMetrics();
    const int row = metrics.height() + kRowPadding;
    m_table->verticalHeader()->setDefaultSectionSize(2 * row);
    m_table->setFixedHeight(metrics.lineSpacing() * kLinesShown + row);
    m_table->setColumnWidth(SceneLogModel::Time,
                            metrics.horizontalAdvance(QStringLiteral("00:00:00.0")) + kRowPadding);
    m_fitRows.start();
}

void LogGroup::copy() {
    QGuiApplication::clipboard()->setText(logText(m_services.scene.run(), QLatin1Char('\t')));
}

void LogGroup::save() {
    saveCsv(*window(), QStringLiteral("event-log.csv"),
            logText(m_services.scene.run(), QLatin1Char(',')).toUtf8());
}

bool LogGroup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    return CollapsibleGroup::eventFilter(watched, event);
}

void LogGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLog();
    }
    CollapsibleGroup::changeEvent(event);
}

void LogGroup::retranslate() {
    setTitle(tr("Event log"), tr("Show or hide what happened in the scene, why, and what it cost"));
    m_table->setAccessibleName(tr("Event log"));
    m_table->setToolTip(tr("The newest line first; Ctrl+C copies all of it"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the event log"));
    m_copy->setToolTip(tr("Copy all lines with their numbers, for a spreadsheet"));
    m_save->setText(tr("Save…"));
    m_save->setAccessibleName(tr("Save the event log"));
    m_save->setToolTip(tr("Save all lines with their numbers as comma-separated values"));
    m_model.retranslate();
}

}  // namespace lab::ui
