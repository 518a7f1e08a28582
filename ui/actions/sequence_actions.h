#pragma once

#include <QAction>
#include <QMenu>

namespace lab::ui {

class SequencePanel;

/// The Sequence menu: what can be done to tokens, also without the mouse.
class SequenceActions : public QObject {
    Q_OBJECT

  public:
    SequenceActions(SequencePanel& panel, QWidget& window);

    void addTo(QMenu& menu);
    void retranslate();

  private:
    QAction* m_focusText;
    QAction* m_add;
    QAction* m_duplicate;
    QAction* m_remove;
    QAction* m_left;
    QAction* m_right;
    QAction* m_tokenize;
};

}  // namespace lab::ui
