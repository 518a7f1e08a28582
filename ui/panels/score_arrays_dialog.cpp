#include "ui/panels/score_arrays_dialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "core/attention/scores/score_registry.h"
#include "core/files/matrix_file.h"
#include "core/project/parameter_ranges.h"
#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/editors/notice_bar.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

QString shapeText(Index rows, Index columns) {
    return QStringLiteral("[%1, %2]").arg(rows).arg(columns);
}

const attention::ScoreFunction* functionOf(const project::Project& project) {
    return findRow(attention::scoreFunctions(), project.attention.score.id);
}

}  // namespace

ScoreArraysDialog::ScoreArraysDialog(const PanelServices& services, QWidget* parent)
    : QDialog(parent),
      m_services(services),
      m_array(new QComboBox(this)),
      m_help(new QLabel(this)),
      m_state(new QLabel(this)),
      m_notice(new NoticeBar(this)),
      m_table(new QTableView(this)),
      m_load(new QPushButton(this)),
      m_release(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    buildLayout();
    retranslate();
    connectSignals();
    showArray();
}

void ScoreArraysDialog::buildLayout() {
    m_help->setWordWrap(true);
    m_state->setProperty("muted", true);
    m_table->setModel(&m_model);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 11);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_close->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_load);
    buttons->addWidget(m_release);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_array);
    layout->addWidget(m_help);
    layout->addWidget(m_state);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26);
}

void ScoreArraysDialog::connectSignals() {
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, &ScoreArraysDialog::showArray);
    connect(m_array, &QComboBox::currentIndexChanged, this, [this] {
        m_notice->clear();
        showArray();
    });
    connect(&m_model, &MatrixTableModel::matrixEdited, this, &ScoreArraysDialog::commit);
    connect(&m_model, &MatrixTableModel::rejected, this, [this](const QString& text) {
        m_notice->showNotice(tr("“%1” is not a number from −1,000,000 to 1,000,000. The old number stays.")
                                 .arg(text.left(20)));
    });
    connect(m_load, &QPushButton::clicked, this, &ScoreArraysDialog::chooseFile);
    connect(m_release, &QPushButton::clicked, this, &ScoreArraysDialog::release);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
}

const attention::ScoreArraySpec* ScoreArraysDialog::spec() const {
    const auto* function = functionOf(m_services.document.project());
    const auto row = static_cast<std::size_t>(std::max(0, m_array->currentIndex()));
    return function != nullptr && row < function->arrays.size() ? &function->arrays[row] : nullptr;
}

MatrixD ScoreArraysDialog::current() const {
    const attention::ScoreArraySpec* array = spec();
    const auto& result = m_services.bridge.result();
    if (array == nullptr || !result) {
        return {};
    }
    const auto& typed = m_services.document.project().attention.scoreArrays;
    if (const auto given = typed.find(array->id); given != typed.end()) {
        return given->second;
    }
    const auto computed = result->head.arrays.find(array->id);
    return computed != result->head.arrays.end() ? MatrixD(computed->second.cast<double>()) : MatrixD();
}

void ScoreArraysDialog::showArray() {
    const attention::ScoreArraySpec* array = spec();
    if (array == nullptr) {
        return;
    }
    const MatrixD numbers = current();
    const bool isTyped = m_services.document.project().attention.scoreArrays.contains(array->id);
    m_help->setText(registryText(array->help));
    m_state->setText(isTyped ? tr("%1, typed or loaded", "the shape of an array")
                                   .arg(shapeText(numbers.rows(), numbers.cols()))
                             : tr("%1, seeded, not trained", "the shape of an array")
                                   .arg(shapeText(numbers.rows(), numbers.cols())));
    m_release->setEnabled(isTyped);
    m_model.setMatrix(numbers);
}

void ScoreArraysDialog::commit(const MatrixD& matrix) {
    const attention::ScoreArraySpec* array = spec();
    if (array == nullptr) {
        return;
    }
    m_notice->clear();
    auto arrays = m_services.document.project().attention.scoreArrays;
    arrays[std::string(array->id)] = matrix;
    m_services.document.endGesture();
    m_services.document.change(Property::ScoreArrays, access::scoreArrays, arrays);
    m_services.document.endGesture();
    showArray();
}

void ScoreArraysDialog::release() {
    const attention::ScoreArraySpec* array = spec();
    if (array == nullptr) {
        return;
    }
    m_notice->clear();
    auto arrays = m_services.document.project().attention.scoreArrays;
    arrays.erase(std::string(array->id));
    m_services.document.endGesture();
    m_services.document.change(Property::ScoreArrays, access::scoreArrays, arrays);
    showArray();
}

void ScoreArraysDialog::chooseFile() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Load numbers"), {},
        tr("Numbers (*.npy *.csv *.tsv *.txt)") + QStringLiteral(";;") + tr("All files (*)"));
    if (!path.isEmpty()) {
        load(path);
    }
}

void ScoreArraysDialog::load(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    const auto read = files::readMatrix(QFile::encodeName(path).toStdString());
    if (!read) {
        const Error& error = read.error();
        const bool isContent =
            error.code != ErrorCode::FileNotFound && error.code != ErrorCode::FileUnreadable;
        m_notice->showNotice(
            isContent
                ? tr("“%1” is not a table of numbers (%2: %3). Load a .npy file, or a text with a row "
                     "a line and commas between the numbers.")
                      .arg(name, QString::fromStdString(error.place), QString::fromStdString(error.found))
                : errorSentence(error));
        return;
    }
    const MatrixD now = current();
    if (read->rows() != now.rows() || read->cols() != now.cols()) {
        m_notice->showNotice(
            tr("“%1” holds %2 numbers, but %3 are needed here. Choose another file, or change d_k or the "
               "parameters of the score function so that it fits.")
                .arg(name, shapeText(read->rows(), read->cols()), shapeText(now.rows(), now.cols())));
        return;
    }
    if (read->cwiseAbs().maxCoeff() > project::kNumberRange.largest) {
        m_notice->showNotice(tr("“%1” holds a number beyond ±1,000,000. Choose another file.").arg(name));
        return;
    }
    commit(*read);
}

void ScoreArraysDialog::retranslate() {
    setWindowTitle(tr("Numbers of the score function"));
    const auto* function = functionOf(m_services.document.project());
    const QSignalBlocker block(m_array);
    m_array->clear();
    for (const attention::ScoreArraySpec& array : function->arrays) {
        m_array->addItem(plainText(array.id));
    }
    m_array->setAccessibleName(tr("Array"));
    m_array->setToolTip(tr("Which of the function's arrays is shown"));
    m_table->setAccessibleName(tr("Numbers of the array"));
    m_table->setToolTip(tr("Enter or F2 edits a number"));
    m_load->setText(tr("Load from a file…"));
    m_load->setToolTip(tr("Take the numbers of a .npy file or of a table as text"));
    m_release->setText(tr("Back to seeded"));
    m_release->setToolTip(tr("Give up the typed numbers of this array"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close; every edit is already in the project"));
}

}  // namespace lab::ui
