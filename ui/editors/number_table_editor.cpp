#include "ui/editors/number_table_editor.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include "core/project/number_table_edit.h"
#include "core/project/parameter_ranges.h"

namespace lab::ui {

namespace {

constexpr auto kLimits = project::kNumberTableRange;

}  // namespace

NumberTableEditor::NumberTableEditor(QWidget* parent)
    : QWidget(parent),
      m_view(new QTableView(this)),
      m_addQuery(new QPushButton(this)),
      m_addKey(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_keyWidth(new QSpinBox(this)),
      m_valueWidth(new QSpinBox(this)),
      m_notice(new NoticeBar(this)) {
    buildLayout();
    connectSignals();
    retranslate();
}

void NumberTableEditor::buildLayout() {
    m_view->setModel(&m_model);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setMinimumSectionSize(24);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->setTabKeyNavigation(false);
    m_keyWidth->setRange(kLimits.least, kLimits.largest);
    m_valueWidth->setRange(kLimits.least, kLimits.largest);
    // A width is taken when it is typed out: the 1 of 12 would cut all numbers but the first.
    m_keyWidth->setKeyboardTracking(false);
    m_valueWidth->setKeyboardTracking(false);
    auto* tools = new QGridLayout;
    tools->addWidget(m_addQuery, 0, 0);
    tools->addWidget(m_addKey, 0, 1);
    tools->addWidget(m_keyWidth, 1, 0);
    tools->addWidget(m_valueWidth, 1, 1);
    tools->addWidget(m_remove, 2, 0, 1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_notice);
    layout->addLayout(tools);
}

void NumberTableEditor::connectSignals() {
    connect(&m_model, &NumberTableModel::tableEdited, this, [this](const project::NumberTable& table) {
        m_notice->clear();
        emit tableEdited(table);
    });
    connect(&m_model, &NumberTableModel::rejected, this, [this](const QString& text) {
        m_notice->showNotice(tr("“%1” is not a number from −1,000,000 to 1,000,000. The old number stays.")
                                 .arg(text.left(20)));
    });
    connect(m_addQuery, &QPushButton::clicked, this, [this] {
        const auto number = m_model.table().Q.rows() + 1;
        emit tableEdited(project::withQueryAdded(m_model.table(), "q" + std::to_string(number)));
    });
    connect(m_addKey, &QPushButton::clicked, this, [this] {
        const auto number = m_model.table().K.rows() + 1;
        emit tableEdited(project::withKeyAdded(m_model.table(), "k" + std::to_string(number)));
    });
    connect(m_remove, &QPushButton::clicked, this, &NumberTableEditor::removeCurrentRow);
    connect(m_keyWidth, &QSpinBox::valueChanged, this,
            [this](int width) { emit tableEdited(project::withKeyWidth(m_model.table(), width)); });
    connect(m_valueWidth, &QSpinBox::valueChanged, this,
            [this](int width) { emit tableEdited(project::withValueWidth(m_model.table(), width)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_notice->clear();
        updateLimits();
    });
}

void NumberTableEditor::setTable(const project::NumberTable& table) {
    m_model.setTable(table);
    const QSignalBlocker blockKeys(m_keyWidth);
    const QSignalBlocker blockValues(m_valueWidth);
    m_keyWidth->setValue(static_cast<int>(table.Q.cols()));
    m_valueWidth->setValue(static_cast<int>(table.V.cols()));
    updateLimits();
}

void NumberTableEditor::updateLimits() {
    const project::NumberTable& table = m_model.table();
    m_addQuery->setEnabled(table.Q.rows() < kLimits.largest);
    m_addKey->setEnabled(table.K.rows() < kLimits.largest);
    const QModelIndex current = m_view->currentIndex();
    m_remove->setEnabled(current.isValid() &&
                         (m_model.isQuery(current.row()) ? table.Q.rows() > 1 : table.K.rows() > 1));
}

void NumberTableEditor::removeCurrentRow() {
    const int row = m_view->currentIndex().row();
    const project::NumberTable& table = m_model.table();
    emit tableEdited(m_model.isQuery(row) ? project::withoutQuery(table, row)
                                          : project::withoutKey(table, row - table.Q.rows()));
}

void NumberTableEditor::pasteText() {
    QList<QStringList> rows;
    for (const QString& line :
         QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        // Between tabs an empty cell keeps its place; blanks may be many.
        rows.append(line.contains(QLatin1Char('\t')) ? line.split(QLatin1Char('\t'))
                                                     : line.simplified().split(QLatin1Char(' ')));
    }
    if (!rows.isEmpty() && m_view->currentIndex().isValid()) {
        m_model.paste(m_view->currentIndex(), rows);
    }
}

void NumberTableEditor::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste)) {
        pasteText();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NumberTableEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void NumberTableEditor::retranslate() {
    m_view->setAccessibleName(tr("Queries, keys and values"));
    m_view->setToolTip(tr("Each row is a query or a key. Type numbers, or paste rows from a spreadsheet."));
    m_addQuery->setText(tr("Add query"));
    m_addQuery->setToolTip(tr("Add a query of zeros"));
    m_addKey->setText(tr("Add key"));
    m_addKey->setToolTip(tr("Add a key and its value, all zeros"));
    m_remove->setText(tr("Remove row"));
    m_remove->setToolTip(tr("Remove the row of the current cell"));
    m_keyWidth->setPrefix(QStringLiteral("d_k = "));
    m_keyWidth->setAccessibleName(tr("Width of queries and keys"));
    m_keyWidth->setToolTip(tr("How many components queries and keys have"));
    m_valueWidth->setPrefix(QStringLiteral("d_v = "));
    m_valueWidth->setAccessibleName(tr("Width of values"));
    m_valueWidth->setToolTip(tr("How many components values have"));
}

}  // namespace lab::ui
