// Score functions, masks, positions, normalizers and heads, chosen as a person would.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "tests/ui/main_window/window_test.h"
#include "ui/formula/formula_view.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/panels/score_arrays_dialog.h"

namespace lab::test {

namespace {

class ChoiceGroupsWindowTest : public WindowTest {
  protected:
    void open(const QString& group) const {
        press("More");
        press(group);
    }
    void addPattern(const QString& name) const {
        QMenu* menu = named<QToolButton>("Add a pattern").menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions()) {
            if (action->text() == name) {
                action->trigger();
            }
        }
        settle();
    }
    void type(QAbstractSpinBox& box, const QString& number) const {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, number);
        key(box, Qt::Key_Enter);
    }
    [[nodiscard]] bool showsFormula(const QString& tex) const {
        const QList<ui::FormulaView*> views = window().findChildren<ui::FormulaView*>();
        return std::any_of(views.begin(), views.end(), [&](const ui::FormulaView* view) {
            return view->isVisible() && view->tex().contains(tex);
        });
    }
};

TEST_F(ChoiceGroupsWindowTest, AtMostSevenControlsAndAllGroupsUnderMore) {
    for (const char* group : {"Score", "Mask patterns", "Positions", "Normalizer", "Heads and seed"}) {
        EXPECT_EQ(find<QAbstractButton>(group), nullptr) << group;
    }
    press("More");
    for (const char* group : {"Score", "Mask patterns", "Positions", "Normalizer", "Heads and seed"}) {
        auto& heading = named<QAbstractButton>(group);
        heading.setFocus();
        key(heading, Qt::Key_Enter);
        EXPECT_TRUE(heading.isChecked()) << group;
        key(heading, Qt::Key_Left);
        EXPECT_FALSE(heading.isChecked()) << group;
    }
}

TEST_F(ChoiceGroupsWindowTest, TheFormulaFollowsTheScoreFunction) {
    open("Score");
    EXPECT_TRUE(showsFormula("\\sqrt{d_{k}}"));
    const float before = weight(9, 12);
    choose("Score function", "Gaussian kernel");
    EXPECT_TRUE(showsFormula("\\sigma^{2}"));
    EXPECT_TRUE(says("Nadaraya 1964; Watson 1964"));
    EXPECT_NE(weight(9, 12), before);
    type(named<QDoubleSpinBox>("Width of the kernel"), "9.5");
    EXPECT_EQ(named<QDoubleSpinBox>("Width of the kernel").value(), 9.5);
    undo();
    undo();
    EXPECT_EQ(weight(9, 12), before);
    EXPECT_TRUE(showsFormula("\\sqrt{d_{k}}"));
}

TEST_F(ChoiceGroupsWindowTest, TheKnownMistakeIsSaidToBeOne) {
    choose("Scale", "1/√d_model (a known mistake)");
    EXPECT_TRUE(says("A known mistake, for the lesson"));
}

TEST_F(ChoiceGroupsWindowTest, PatternsOfAMaskHoldTogether) {
    open("Mask patterns");
    EXPECT_TRUE(says("Every query sees every key."));
    addPattern("Causal");
    addPattern("Local window");
    EXPECT_EQ(named<QComboBox>("Mask").currentText(), "Several together");
    EXPECT_GT(weight(9, 8), 0.0F);
    EXPECT_EQ(weight(9, 10), 0.0F) << "causal";
    EXPECT_EQ(weight(9, 2), 0.0F) << "outside the window";
    type(named<QSpinBox>("Reach"), "20");
    EXPECT_TRUE(says("wider than the 14 tokens there are: nothing is hidden"));
    EXPECT_GT(weight(9, 2), 0.0F);
    press("Remove pattern 1");
    EXPECT_GT(weight(9, 10), 0.0F);
    EXPECT_EQ(named<QComboBox>("Mask").currentText(), "Local window");
    undo();
    EXPECT_EQ(weight(9, 10), 0.0F);
}

TEST_F(ChoiceGroupsWindowTest, LinearAttentionSaysWhatItReplaces) {
    open("Normalizer");
    press("Score");
    choose("Normalizer function", "Linear attention");
    EXPECT_FALSE(named<QComboBox>("Score function").isEnabled());
    EXPECT_FALSE(named<QComboBox>("Scale").isEnabled());
    EXPECT_FALSE(named<QDoubleSpinBox>("Temperature").isEnabled());
    EXPECT_TRUE(says("Linear attention has scores of its own"));
    undo();
    EXPECT_TRUE(named<QComboBox>("Scale").isEnabled());
}

TEST_F(ChoiceGroupsWindowTest, TopKOfMoreKeysThanThereAreIsSaid) {
    open("Normalizer");
    choose("Normalizer function", "Top-k softmax");
    EXPECT_FALSE(says("all are kept"));
    type(named<QSpinBox>("Keys kept"), "14");
    EXPECT_TRUE(says("there are only 14 keys: all are kept"));
}

TEST_F(ChoiceGroupsWindowTest, PicturesAndStatusSayWhatWasComputed) {
    EXPECT_TRUE(picture("scores").content().subtitle.startsWith("Q K"));
    EXPECT_EQ(picture("weights").content().subtitle, "softmax over keys, rows sum to 1");
    open("Normalizer");
    choose("Normalizer function", "Sigmoid");
    EXPECT_EQ(picture("weights").content().subtitle, "Sigmoid over keys");
    EXPECT_TRUE(says("rows need not sum to 1"));
    EXPECT_FALSE(says("rows do not sum to 1"));
    choose("Normalizer function", "Linear attention");
    EXPECT_EQ(picture("scores").content().subtitle, "φ(Q) φ(K)ᵀ");
    choose("Normalizer function", "Softmax");
    press("Score");
    choose("Score function", "Additive (Bahdanau)");
    EXPECT_EQ(picture("scores").content().subtitle, "Additive (Bahdanau)");
    press("Positions");
    choose("Position encoding", "ALiBi, symmetric");
    EXPECT_EQ(picture("scores").content().subtitle, "Additive (Bahdanau) + positions");
    EXPECT_TRUE(says("✓ rows sum to 1"));
}

TEST_F(ChoiceGroupsWindowTest, PositionsSayWhatDoesNotFit) {
    open("Positions");
    auto& box = named<QComboBox>("Position encoding");
    const int sinusoidal = box.findText("Sinusoidal, interleaved");
    EXPECT_FALSE(box.model()->flags(box.model()->index(sinusoidal, 0)) & Qt::ItemIsEnabled);
    EXPECT_TRUE(box.itemData(sinusoidal, Qt::ToolTipRole).toString().contains("positions of their own"));
    choose("Position encoding", "ALiBi, causal");
    EXPECT_TRUE(says("Made for a causal mask"));
    choose("Mask", "Causal");
    EXPECT_FALSE(says("Made for a causal mask"));
    choose("Source", "Random vectors");
    EXPECT_TRUE(box.model()->flags(box.model()->index(sinusoidal, 0)) & Qt::ItemIsEnabled);
    choose("Position encoding", "Rotary, interleaved");
    type(named<QSpinBox>("d_k"), "7");
    EXPECT_TRUE(says("d_k is odd"));
}

TEST_F(ChoiceGroupsWindowTest, OnlyDivisorsOfTheHeadsCanShareKeysAndValues) {
    open("Heads and seed");
    EXPECT_FALSE(named<QComboBox>("Keys, values").isEnabled());
    EXPECT_TRUE(says("The trained encoder has its own heads"));
    choose("Source", "Random vectors");
    type(named<QSpinBox>("Heads"), "6");
    auto& box = named<QComboBox>("Keys, values");
    QStringList choices;
    for (int i = 0; i < box.count(); ++i) {
        choices << box.itemText(i).section(',', 0, 0);
    }
    EXPECT_EQ(choices, QStringList({"6", "3", "2", "1"}));
    choose("Keys, values", "3, each for 2 (grouped)");
    type(named<QSpinBox>("Heads"), "4");
    EXPECT_EQ(box.currentText(), "4, each its own") << "3 does not divide 4";
    undo();
    EXPECT_EQ(box.currentText(), "3, each for 2 (grouped)");
    type(named<QSpinBox>("d_v"), "5");
    EXPECT_EQ(picture("context").content().data.values->cols(), 5);
}

TEST_F(ChoiceGroupsWindowTest, LearnedScoresAreSeededUntilTheirNumbersAreTyped) {
    open("Score");
    choose("Score function", "General (bilinear)");
    EXPECT_TRUE(says("its numbers: seeded, not trained"));
    const float seeded = weight(9, 12);
    bool driven = false;
    onNextDialog(window(), [&](QDialog& dialog) {
        auto* table = dialog.findChild<QTableView*>();
        EXPECT_EQ(table->model()->rowCount(), 128);
        table->model()->setData(table->model()->index(0, 0), "1000", Qt::EditRole);
        table->model()->setData(table->model()->index(0, 1), "much", Qt::EditRole);
        const auto labels = dialog.findChildren<QLabel*>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("“much” is not a number"));
        }));
        driven = true;
        dialog.accept();
    });
    press("Numbers");
    EXPECT_TRUE(driven);
    window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_TRUE(says("its numbers: typed or loaded"));
    EXPECT_NE(weight(9, 12), seeded);
    press("Back to seeded");
    EXPECT_EQ(weight(9, 12), seeded);
    undo();
    EXPECT_NE(weight(9, 12), seeded);
}

TEST_F(ChoiceGroupsWindowTest, AFileOfNumbersHasToFit) {
    trigger("The worked example (one query, two keys)");
    open("Score");
    choose("Score function", "General (bilinear)");
    QTemporaryDir folder;
    const auto write = [&](const char* name, const char* bytes) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    onNextDialog(window(), [&](QDialog& dialog) {
        auto& numbers = dynamic_cast<ui::ScoreArraysDialog&>(dialog);
        const auto isSaid = [&](const char* words) {
            const auto labels = dialog.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->text().contains(QLatin1String(words));
            });
        };
        numbers.load(write("wide.csv", "1,2\n"));
        EXPECT_TRUE(isSaid("[1, 2]"));
        numbers.load(write("words.csv", "one\n"));
        EXPECT_TRUE(isSaid("is not a table of numbers"));
        numbers.load(write("good.csv", "2\n"));
        dialog.accept();
    });
    press("Numbers");
    // q W k = 1 * 2 * 1 and 1 * 2 * 0.5.
    EXPECT_FLOAT_EQ((*picture("scores").content().data.values)(0, 0), 2.0F);
    EXPECT_FLOAT_EQ((*picture("scores").content().data.values)(0, 1), 1.0F);
}

}  // namespace

}  // namespace lab::test
