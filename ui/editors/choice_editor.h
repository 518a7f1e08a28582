#pragma once

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QWidget>
#include <span>
#include <vector>

#include "core/base/registry.h"

namespace lab::ui {

class FormulaView;
class ParameterEditor;
class ThemeController;

/// What each row of a registry says of itself.
template <typename Row>
[[nodiscard]] std::vector<FamilyEntry> entriesOf(std::span<const Row> rows) {
    std::vector<FamilyEntry> entries;
    for (const Row& row : rows) {
        entries.push_back(row.entry);
    }
    return entries;
}

/// Chooses a row of a registry and edits its parameters; shows its formula and who it is from. Made from
/// what the rows say of themselves, so that a new row needs nothing here.
class ChoiceEditor : public QWidget {
    Q_OBJECT

  public:
    ChoiceEditor(std::vector<FamilyEntry> rows, ThemeController& theme, QWidget* parent = nullptr);

    void setNames(const QString& name, const QString& toolTip);
    /// Shows a choice without announcing it.
    void showChoice(const Choice& choice);
    [[nodiscard]] const Choice& choice() const { return m_choice; }
    /// A row cannot be chosen while it has a reason not to be; an empty reason lets it be chosen.
    void setReasonAgainst(std::string_view id, const QString& reason);
    /// A control at the end of the line where the row is chosen.
    void addBeside(QWidget* control);
    [[nodiscard]] QComboBox* combo() const { return m_combo; }

  signals:
    void choiceEdited(const lab::Choice& choice);
    /// Another row was chosen, not a parameter changed; said before and after choiceEdited(), so that it can
    /// be an undo step of its own.
    void rowChosen();
    void gestureStarted();
    void gestureFinished();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    void retranslate();
    void chooseRow(int row);
    void showRow(const FamilyEntry& entry);
    void makeEditors(const FamilyEntry& entry);
    void editParameter(const ParameterSpec& spec, double value);
    [[nodiscard]] const FamilyEntry* entry() const;

    std::vector<FamilyEntry> m_rows;
    std::vector<QString> m_reasons;  // one a row
    ThemeController& m_theme;
    Choice m_choice;
    QHBoxLayout* m_line = nullptr;
    QComboBox* m_combo = nullptr;
    FormulaView* m_formula = nullptr;
    QLabel* m_source = nullptr;
    std::vector<ParameterEditor*> m_editors;
};

}  // namespace lab::ui
