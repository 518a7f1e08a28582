#pragma once

#include <QListView>

namespace lab::ui {

class TokenListModel;

/// The tokens as chips that flow like words: select, edit (F2, Enter or double-click), drag, Alt+arrows to
/// move, Delete, Ctrl+D to duplicate, Insert to add.
class ChipView : public QListView {
    Q_OBJECT

  public:
    explicit ChipView(TokenListModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QList<int> selectedRows() const;
    /// Selects and shows a chip once the list has it.
    void selectRow(int row);
    /// As selectRow(), and opens its editor.
    void editRow(int row);
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void removeRequested();
    void duplicateRequested();
    void addRequested();
    /// The current chip shall go so many places on.
    void shiftRequested(int places);

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void showRow(int row);

    int m_rowToSelect = -1;
    bool m_editsThen = false;
};

}  // namespace lab::ui
