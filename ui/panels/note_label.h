#pragma once

#include <QLabel>

namespace lab::ui {

/// A line under a control that says what follows from it; hidden while there is nothing to say.
class NoteLabel : public QLabel {
    Q_OBJECT

  public:
    explicit NoteLabel(QWidget* parent) : QLabel(parent) {
        setWordWrap(true);
        hide();
    }

    void showNote(const QString& text) {
        setText(text);
        setVisible(!text.isEmpty());
    }
};

}  // namespace lab::ui
