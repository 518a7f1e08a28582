#include "ui/editors/choice_editor.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"
#include "ui/editors/parameter_editor.h"
#include "ui/formula/formula_view.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {
namespace {

class ChoiceEditorTest : public ::testing::Test {
  protected:
    ChoiceEditorTest() { qRegisterMetaType<Choice>(); }

    /// The parameter editors that are shown, old ones that wait to be deleted left out.
    [[nodiscard]] static QList<ParameterEditor*> editorsOf(ChoiceEditor& editor) {
        QList<ParameterEditor*> shown;
        for (ParameterEditor* one : editor.findChildren<ParameterEditor*>()) {
            if (!one->isHidden()) {
                shown << one;
            }
        }
        return shown;
    }

    ThemeController theme{*qApp};
};

std::vector<std::vector<FamilyEntry>> families() {
    return {entriesOf(attention::scoreFunctions()), entriesOf(attention::maskPatterns()),
            entriesOf(attention::positions()), entriesOf(attention::normalizers())};
}

/// The number that a person reads in an editor.
double shownNumber(const ParameterEditor& editor) {
    if (const auto* whole = editor.findChild<QSpinBox*>()) {
        return whole->value();
    }
    return editor.findChild<QDoubleSpinBox*>()->value();
}

TEST_F(ChoiceEditorTest, TabGoesFromTheChoiceToItsParametersHoweverLateTheyAreMade) {
    QWidget window;
    ChoiceEditor editor(entriesOf(attention::normalizers()), theme, &window);
    QPushButton after(&window);
    editor.showChoice({"entmax", {}});
    const QWidget* next = editor.combo()->nextInFocusChain();
    QList<const QWidget*> stops;
    for (; next != editor.combo(); next = next->nextInFocusChain()) {
        if ((next->focusPolicy() & Qt::TabFocus) != 0) {
            stops << next;
        }
    }
    ASSERT_EQ(editorsOf(editor).size(), 1);
    ASSERT_GE(stops.size(), 2);
    EXPECT_TRUE(editorsOf(editor).front()->isAncestorOf(stops.front()));
    EXPECT_EQ(stops.back(), &after);
}

TEST_F(ChoiceEditorTest, EveryRowOfEveryRegistryCanBeChosenAndEdited) {
    for (const std::vector<FamilyEntry>& rows : families()) {
        ChoiceEditor editor(rows, theme);
        ASSERT_EQ(editor.combo()->count(), static_cast<int>(rows.size()));
        for (const FamilyEntry& row : rows) {
            editor.showChoice({std::string(row.id), {}});
            EXPECT_EQ(editor.combo()->currentData().toString().toStdString(), row.id);
            const QList<ParameterEditor*> editors = editorsOf(editor);
            ASSERT_EQ(editors.size(), static_cast<qsizetype>(row.parameters.size())) << row.id;
            for (qsizetype i = 0; i < editors.size(); ++i) {
                const ParameterSpec& spec = row.parameters[static_cast<std::size_t>(i)];
                EXPECT_EQ(editors[i]->spec().id, spec.id);
                EXPECT_NEAR(shownNumber(*editors[i]), spec.fallback, 1e-9 * spec.fallback) << spec.id;
            }
            EXPECT_EQ(editor.findChild<FormulaView*>()->isHidden(), row.formula.empty()) << row.id;
        }
    }
}

TEST_F(ChoiceEditorTest, EveryParameterGoesFromItsLeastToItsLargestValue) {
    for (const std::vector<FamilyEntry>& rows : families()) {
        for (const FamilyEntry& row : rows) {
            for (const ParameterSpec& spec : row.parameters) {
                ParameterEditor editor(spec, theme);
                for (const double value : {spec.least, spec.largest}) {
                    editor.showValue(value);
                    EXPECT_NEAR(shownNumber(editor), value, 1e-6 * std::abs(value)) << row.id << spec.id;
                }
            }
        }
    }
}

TEST_F(ChoiceEditorTest, EveryFormulaIsReadAsOne) {
    FormulaView view;
    for (const std::vector<FamilyEntry>& rows : families()) {
        for (const FamilyEntry& row : rows) {
            EXPECT_TRUE(row.formula.empty() || view.setFormula(row.formula)) << row.id;
            for (const ParameterSpec& spec : row.parameters) {
                EXPECT_TRUE(view.setFormula(spec.symbol)) << spec.symbol;
            }
        }
    }
}

TEST_F(ChoiceEditorTest, AnEditedParameterGoesOutAndItsFallbackIsLeftOut) {
    ChoiceEditor editor(entriesOf(attention::normalizers()), theme);
    editor.showChoice({"top-k", {}});
    QSignalSpy edited(&editor, &ChoiceEditor::choiceEdited);
    auto* number = editorsOf(editor).front()->findChild<QSpinBox*>();
    number->setValue(5);
    ASSERT_EQ(edited.count(), 1);
    EXPECT_EQ(editor.choice(), (Choice{"top-k", {{"k", 5.0}}}));
    number->setValue(3);
    EXPECT_EQ(editor.choice(), (Choice{"top-k", {}}));
}

TEST_F(ChoiceEditorTest, ShowingAChoiceSaysNothing) {
    ChoiceEditor editor(entriesOf(attention::scoreFunctions()), theme);
    QSignalSpy edited(&editor, &ChoiceEditor::choiceEdited);
    editor.showChoice({"cosine", {{"tau", 2.0}, {"eps", 1e-6}}});
    editor.showChoice({"gaussian", {}});
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(ChoiceEditorTest, ADragOfASliderBeginsAndEndsAGesture) {
    ChoiceEditor editor(entriesOf(attention::normalizers()), theme);
    editor.showChoice({"entmax", {}});
    QSignalSpy started(&editor, &ChoiceEditor::gestureStarted);
    QSignalSpy finished(&editor, &ChoiceEditor::gestureFinished);
    auto* slider = editorsOf(editor).front()->findChild<QSlider*>();
    slider->setSliderDown(true);
    slider->setValue(slider->value() + 3);
    // What comes back with the project must not rebuild what is being dragged.
    editor.showChoice(editor.choice());
    EXPECT_EQ(editorsOf(editor).front()->findChild<QSlider*>(), slider);
    slider->setSliderDown(false);
    EXPECT_EQ(started.count(), 1);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_NEAR(editor.choice().values.at("alpha"), 1.28, 1e-9);
}

TEST_F(ChoiceEditorTest, ARowWithAReasonAgainstItCannotBeChosenAndSaysWhy) {
    ChoiceEditor editor(entriesOf(attention::positions()), theme);
    const int row = editor.combo()->findData("sinusoidal");
    editor.setReasonAgainst("sinusoidal", "no embeddings");
    EXPECT_FALSE(editor.combo()->model()->flags(editor.combo()->model()->index(row, 0)) & Qt::ItemIsEnabled);
    EXPECT_EQ(editor.combo()->itemData(row, Qt::ToolTipRole).toString(), "no embeddings");
    editor.setReasonAgainst("sinusoidal", {});
    EXPECT_TRUE(editor.combo()->model()->flags(editor.combo()->model()->index(row, 0)) & Qt::ItemIsEnabled);
}

TEST_F(ChoiceEditorTest, ToolTipsSayHelpAndRange) {
    ChoiceEditor editor(entriesOf(attention::normalizers()), theme);
    editor.showChoice({"top-k", {}});
    const QString tip = editorsOf(editor).front()->findChild<QSpinBox*>()->toolTip();
    EXPECT_TRUE(tip.contains("How many keys a query attends to"));
    EXPECT_TRUE(tip.contains("1 to 4096"));
}

}  // namespace
}  // namespace lab::ui
