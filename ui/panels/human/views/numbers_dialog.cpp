#include "ui/panels/human/views/numbers_dialog.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace lab::ui {

namespace {

struct DialogText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::NumbersDialog)
};

constexpr QSize kPreferredSize(560, 420);

}  // namespace

SceneTableModel::SceneTableModel(SceneTable table, QObject* parent)
    : QAbstractTableModel(parent), m_table(std::move(table)) {}

int SceneTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int SceneTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.header.size());
}

QVariant SceneTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QVariant& cell = m_table.rows[static_cast<std::size_t>(index.row())].value(index.column());
    const bool isNumber = cell.typeId() == QMetaType::Double;
    switch (role) {
        case Qt::DisplayRole:
            return cellText(cell);
        case Qt::EditRole:
            return cell;
        case Qt::TextAlignmentRole:
            return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        default:
            return {};
    }
}

QVariant SceneTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount()) {
        return m_table.header[section];
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void showNumbers(QWidget& parent, const QString& title, const SceneTable& table) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    //: a window with the numbers of a picture: %1 its title
    dialog->setWindowTitle(DialogText::tr("Numbers: %1").arg(title));
    auto* view = new QTableView(dialog);
    view->setModel(new SceneTableModel(table, view));
    view->setAccessibleName(dialog->windowTitle());
    view->setToolTip(DialogText::tr("The numbers at the moment when this window was opened"));
    view->verticalHeader()->hide();
    view->setTabKeyNavigation(false);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    view->resizeColumnsToContents();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    layout->addWidget(buttons);
    dialog->resize(kPreferredSize);
    dialog->open();
}

}  // namespace lab::ui
