#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <functional>

namespace lab::ui {

/// One sentence that the user should know, with at most one button that does something about it.
/// Hidden while there is nothing to say.
class NoticeBar : public QFrame {
    Q_OBJECT

  public:
    explicit NoticeBar(QWidget* parent = nullptr);

    void showNotice(const QString& sentence);
    void showNotice(const QString& sentence, const QString& buttonText, std::function<void()> action);
    void clear();
    [[nodiscard]] QString sentence() const { return m_label->text(); }

  private:
    QLabel* m_label;
    QPushButton* m_button;
    std::function<void()> m_action;
};

}  // namespace lab::ui
