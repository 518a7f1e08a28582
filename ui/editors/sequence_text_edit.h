#pragma once

#include <QPlainTextEdit>

namespace lab::ui {

/// The text field of a sequence. The document keeps the undo history, so the field has none of its own. A
/// text too long to lay out at once (a line of a megabyte) is kept whole and shown cut, and is then replaced,
/// not edited.
class SequenceTextEdit : public QPlainTextEdit {
    Q_OBJECT

  public:
    /// Longer texts are shown cut.
    static constexpr int kCharactersShown = 20'000;

    explicit SequenceTextEdit(QWidget* parent = nullptr);

    /// Shows `text` without announcing it; the caret stays where it was as far as possible.
    void showText(const QString& text);
    [[nodiscard]] bool showsCutText() const { return isReadOnly(); }
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void textEdited(const QString& text);

  protected:
    bool event(QEvent* event) override;
    /// A file dropped here is for the window to open, not text.
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    bool m_isShowing = false;
};

}  // namespace lab::ui
