// How LinkPanel is laid out, its texts, and what it saves.
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/editors/elided_label.h"
#include "ui/editors/log_slider.h"
#include "ui/editors/notice_bar.h"
#include "ui/editors/save_bytes.h"
#include "ui/formula/formula_view.h"
#include "ui/panels/link/link_differences.h"
#include "ui/panels/link/link_panel.h"
#include "ui/panels/link/link_text.h"
#include "ui/panels/note_label.h"
#include "ui/panels/save_text.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr double kSmallestTemperature = 0.01;
constexpr double kLargestTemperature = 100;
constexpr int kLargestSeed = 999999;
constexpr double kFormulaPixels = 13;
constexpr int kUsuallyStored = 3;
/// One after the other: shares, the race, selectivity.
constexpr std::array kFormulas = {
    R"(p_x = \frac{e^{l_x/\tau}}{\sum_z e^{l_z/\tau}} = \frac{w_x}{\sum_z w_z})",
    R"(T_x \sim \mathrm{Exp}(w_x): P(T_x = \min_z T_z) = p_x)",
    R"(\alpha = e^{-\Delta l/\tau})",
};

}  // namespace

void LinkPanel::addRow(QWidget* field) {
    auto* label = new QLabel(m_formPage);
    label->setProperty("muted", true);
    label->setBuddy(field);
    m_form->addRow(label, field);
    m_labels.push_back(label);
}

void LinkPanel::buildForm() {
    m_formArea = new QScrollArea(this);
    m_formPage = new QWidget(m_formArea);
    m_form = new QFormLayout(m_formPage);
    m_source = new QComboBox(m_formPage);
    m_source->addItems({QString(), QString()});
    m_temperature = new LogSlider(kSmallestTemperature, kLargestTemperature, m_formPage);
    m_selectivity = new NoteLabel(m_formPage);
    m_stored = new SliderSpin(m_formPage);
    m_stored->setRange(1, kUsuallyStored);
    m_stored->showValue(kUsuallyStored);
    m_storedNote = new NoteLabel(m_formPage);
    m_play = new QPushButton(m_formPage);
    m_one = new QPushButton(m_formPage);
    m_many = new QPushButton(m_formPage);
    m_again = new QPushButton(m_formPage);
    m_seed = new QSpinBox(m_formPage);
    m_seed->setRange(0, kLargestSeed);
    m_seed->setValue(1);
    for (NoteLabel* note : {m_selectivity, m_storedNote}) {
        note->setProperty("muted", true);
    }
    addRow(m_source);
    addRow(m_temperature);
    m_form->addRow(m_selectivity);
    addRow(m_stored);
    m_form->addRow(m_storedNote);
    auto* races = new QGridLayout;
    races->setSpacing(6);
    races->addWidget(m_play, 0, 0);
    races->addWidget(m_one, 0, 1);
    races->addWidget(m_many, 1, 0);
    races->addWidget(m_again, 1, 1);
    m_form->addRow(races);
    addRow(m_seed);
    for (const char* formula : kFormulas) {
        auto* view = new FormulaView(m_formPage);
        view->setLetterPixels(kFormulaPixels);
        view->setTheme(services().theme.theme());
        view->setFormula(formula);
        connect(&services().theme, &ThemeController::themeChanged, view, &FormulaView::setTheme);
        m_form->addRow(view);
        m_formulas.push_back(view);
    }
}

void LinkPanel::buildPages() {
    m_page = new QComboBox(this);
    m_sorts = new QCheckBox(this);
    m_sorts->setChecked(true);
    m_saveNumbers = new QToolButton(this);
    m_savePicture = new QToolButton(this);
    for (QToolButton* button : {m_saveNumbers, m_savePicture}) {
        button->setProperty("outlined", true);
        button->setFocusPolicy(Qt::TabFocus);
    }
    m_pages = new QStackedWidget(this);
    m_table = new QTableView(m_pages);
    m_table->setObjectName(QStringLiteral("numberTable"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setResizeContentsPrecision(0);
    m_differences = new QTableWidget(m_pages);
    m_differences->setTabKeyNavigation(false);
    m_differences->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_differences->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_differences->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_differences->verticalHeader()->hide();
    m_differences->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_differences);
}

void LinkPanel::buildLayout() {
    m_form->setContentsMargins(0, 0, 4, 0);
    m_form->setVerticalSpacing(5);
    m_formArea->setWidget(m_formPage);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_notice = new NoticeBar(this);
    m_sentence = new QLabel(this);
    m_sentence->setWordWrap(true);
    m_sentenceLine = new ElidedLabel(this);
    for (QLabel* label : {m_sentence, static_cast<QLabel*>(m_sentenceLine)}) {
        label->setProperty("muted", true);
    }
    for (QWidget* control : {static_cast<QWidget*>(m_sorts), static_cast<QWidget*>(m_page),
                             static_cast<QWidget*>(m_saveNumbers), static_cast<QWidget*>(m_savePicture)}) {
        controls().addWidget(control);
    }
    // The picture's own layout gives way to one with the form at its side.
    layout()->takeAt(0);
    delete layout();
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addLayout(&controls());
    right->addWidget(m_notice);
    right->addWidget(m_pages, 1);
    right->addWidget(m_sentence);
    right->addWidget(m_sentenceLine);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(10, 2, 10, 6);
    whole->setSpacing(12);
    whole->addWidget(m_formArea);
    whole->addLayout(right, 1);
    connect(&services().theme, &ThemeController::themeChanged, this, &LinkPanel::fitForm,
            Qt::QueuedConnection);
}

void LinkPanel::fitForm() {
    constexpr int kFormWidth = 256;
    const int width = services().theme.theme().scaled(kFormWidth);
    m_formArea->setFixedWidth(width + m_formArea->verticalScrollBar()->sizeHint().width());
    // Words and formulas that wrap are higher than their least size says.
    m_formPage->setMinimumHeight(std::max(0, m_form->heightForWidth(width)));
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 6);
}

void LinkPanel::retranslate() {
    retranslateForm();
    retranslateRaces();
    retranslatePages();
    fillDifferences();
    m_model.retranslate();
    fitForm();
    setCaption(tr("The same numbers"), QString());
    m_picture->setToolTip(tr(
        "The weights of the pinned query, else of the one that is pointed at, else of the first; up and down "
        "move, Enter pins"));
    m_picture->setEmptyText(tr("Nothing to show yet: type a text at the left, or choose an example."));
}

void LinkPanel::retranslateForm() {
    m_labels[0]->setText(tr("Numbers of"));
    m_source->setItemText(MachineRow, tr("the chosen query"));
    m_source->setItemText(SceneNow, tr("the scene as it is now"));
    m_source->setAccessibleName(tr("Whose numbers the link shows"));
    m_source->setToolTip(
        tr("A row of the machine's attention, or the weights in the scene of human attention"));
    m_labels[1]->setText(tr("Temperature τ"));
    m_temperature->setNames(
        tr("Temperature of the link"),
        tr("The temperature of the machine's softmax, which is selectivity in a person's: the "
           "same setting as among the parameters; Undo takes it back"));
    m_labels[2]->setText(tr("Stored K"));
    m_stored->setNames(tr("Items stored, K"), tr("How many of those who arrive first are kept"));
    m_labels[3]->setText(tr("Seed"));
    m_seed->setAccessibleName(tr("Seed of the races"));
    m_seed->setToolTip(tr("The same seed gives the same races again"));
    for (FormulaView* formula : m_formulas) {
        formula->setToolTip(tr("Ctrl+C copies the formula as TeX"));
    }
}

void LinkPanel::retranslateRaces() {
    const bool isPlaying = m_races.isPlaying();
    const auto name = [](QPushButton* button, const QString& text, const QString& toolTip) {
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(toolTip);
    };
    name(m_play, isPlaying ? tr("Pause races") : tr("Play races"),
         tr("Race after race in slow motion; each takes as long, however long its own clock says"));
    name(m_one, tr("Run one"), tr("One race in slow motion: who arrives first?"));
    name(m_many, tr("Run 1,000"),
         tr("A thousand races at once: the shares of wins come close to the weights"));
    name(m_again, tr("Start over"), tr("Forget the counts and begin with the first race of this seed"));
}

void LinkPanel::retranslatePages() {
    const QSignalBlocker block(m_page);
    const int current = std::max(0, m_page->currentIndex());
    m_page->clear();
    m_page->addItems({tr("Picture"), tr("Table"), tr("What is the same")});
    m_page->setCurrentIndex(current);
    m_page->setAccessibleName(tr("What the link shows"));
    m_page->setToolTip(tr("A picture, the same as a table, or what is the same and what is not"));
    m_sorts->setText(tr("Largest first"));
    m_sorts->setAccessibleName(m_sorts->text());
    m_sorts->setToolTip(tr("Sort the items by weight instead of by position"));
    m_saveNumbers->setText(tr("Numbers…"));
    m_saveNumbers->setAccessibleName(tr("Save numbers of the link"));
    m_saveNumbers->setToolTip(tr("Save what is shown as comma-separated values (CSV)"));
    m_savePicture->setText(tr("Picture…"));
    m_savePicture->setAccessibleName(tr("Save picture of the link"));
    m_savePicture->setToolTip(tr("Save the picture as PNG"));
    m_table->setAccessibleName(tr("Numbers of the link"));
    m_table->setToolTip(tr("A line an item: score, weight, shares, wins and the chance to be stored"));
    m_differences->setAccessibleName(tr("What is the same and what is not"));
    m_differences->setToolTip(
        tr("Machine attention beside the Theory of Visual Attention (TVA), line by line"));
}

void LinkPanel::fillDifferences() {
    const std::vector<LinkDifference> lines = linkDifferences();
    m_differences->setColumnCount(5);
    m_differences->setRowCount(static_cast<int>(lines.size()));
    m_differences->setHorizontalHeaderLabels(
        {tr("Same?"), tr("What"), tr("Machine attention"), tr("Person (TVA)"), tr("Sources")});
    for (int row = 0; row < m_differences->rowCount(); ++row) {
        const LinkDifference& line = lines[static_cast<std::size_t>(row)];
        const QStringList texts{line.isSame ? tr("= same") : tr("≠ not the same"), line.aspect, line.machine,
                                line.human, line.source};
        for (int column = 0; column < texts.size(); ++column) {
            m_differences->setItem(row, column, new QTableWidgetItem(texts[column]));
        }
    }
    auto& header = *m_differences->horizontalHeader();
    header.setSectionResizeMode(QHeaderView::Stretch);
    header.setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void LinkPanel::saveTable() {
    if (m_page->currentIndex() == Differences) {
        return saveText(*this, tr("Save the comparison"), QStringLiteral("same-and-not.csv"),
                        linkDifferencesCsv());
    }
    saveText(*this, tr("Save numbers of the link"), QStringLiteral("link.csv"),
             linkTable(m_picture->content(), m_races.tally(), QLatin1Char(',')));
}

void LinkPanel::savePicture() {
    savePng(*this, QStringLiteral("link.png"), m_picture->toImage(2));
}

}  // namespace lab::ui
