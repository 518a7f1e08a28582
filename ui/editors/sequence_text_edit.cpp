#include "ui/editors/sequence_text_edit.h"

#include <QKeyEvent>
#include <QMimeData>

namespace lab::ui {

SequenceTextEdit::SequenceTextEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) {
            emit textEdited(toPlainText());
        }
    });
}

void SequenceTextEdit::showText(const QString& text) {
    const bool isCut = text.size() > kCharactersShown;
    const QString shown = isCut ? text.left(kCharactersShown) + QChar(0x2026) : text;
    if (shown != toPlainText()) {
        m_isShowing = true;
        const int position = textCursor().position();
        setPlainText(shown);
        QTextCursor cursor = textCursor();
        cursor.setPosition(std::min(position, static_cast<int>(shown.size())));
        setTextCursor(cursor);
        m_isShowing = false;
    }
    setReadOnly(isCut);
}

QSize SequenceTextEdit::sizeHint() const {
    constexpr int kLines = 3;
    return {200, fontMetrics().lineSpacing() * kLines + 16};
}

bool SequenceTextEdit::canInsertFromMimeData(const QMimeData* source) const {
    return !source->hasUrls() && QPlainTextEdit::canInsertFromMimeData(source);
}

void SequenceTextEdit::insertFromMimeData(const QMimeData* source) {
    const QString added = source->text();
    if (showsCutText()) {
        emit textEdited(added);
        return;
    }
    if (added.size() + document()->characterCount() <= kCharactersShown) {
        QPlainTextEdit::insertFromMimeData(source);
        return;
    }
    // Laying out a very long line would freeze the window: the whole text goes to the document, a part is
    // shown.
    QString text = toPlainText();
    const QTextCursor cursor = textCursor();
    text.replace(cursor.selectionStart(), cursor.selectionEnd() - cursor.selectionStart(), added);
    emit textEdited(text);
}

bool SequenceTextEdit::event(QEvent* event) {
    // Undo and redo belong to the document: the field must not claim their keys for itself.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SequenceTextEdit::keyPressEvent(QKeyEvent* event) {
    const bool erases = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (showsCutText() && erases && textCursor().selectedText().size() >= kCharactersShown) {
        emit textEdited(QString());
        return;
    }
    if (showsCutText() && event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

}  // namespace lab::ui
