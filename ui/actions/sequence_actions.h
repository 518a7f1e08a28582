#pragma once

#include <QAction>
#include <QMenu>

namespace lab::ui {

class Document;
class KeySequencePanel;
class SequencePanel;

/// The Sequence menu: what can be done to tokens, also without the mouse. Commands go to the sequence that
/// had the keyboard last.
class SequenceActions : public QObject {
    Q_OBJECT

  public:
    /// The panels of one window.
    struct Panels {
        SequencePanel& first;
        KeySequencePanel& keys;
    };

    SequenceActions(Document& document, const Panels& panels, QWidget& window);

    void addTo(QMenu& menu);
    void retranslate();

  private:
    void connectSignals();
    void noteFocus(const QWidget* now);
    void showProject();
    [[nodiscard]] SequencePanel& panel() const;

    Document& m_document;
    Panels m_panels;
    bool m_isSecond = false;
    QAction* m_focusText;
    QAction* m_add;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_left;
    QAction* m_right;
    QAction* m_tokenize;
    QAction* m_useSecond;
    QAction* m_backToSelf;
};

}  // namespace lab::ui
