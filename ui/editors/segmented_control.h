#pragma once

#include <QButtonGroup>
#include <QToolButton>
#include <QWidget>
#include <vector>

namespace lab::ui {

/// A row of choices of which one is on. Left and Right go from one to the next.
class SegmentedControl : public QWidget {
    Q_OBJECT

  public:
    explicit SegmentedControl(int count, QWidget* parent = nullptr);

    /// What a choice is called and what it does. `name` of the row stands before it for a screen reader.
    void setChoice(int index, const QString& text, const QString& toolTip);
    void setName(const QString& name);
    /// Shows a choice without announcing it; -1 shows that none is on.
    void showChoice(int index);
    [[nodiscard]] int choice() const { return m_group->checkedId(); }
    [[nodiscard]] QToolButton* button(int index) const;

  signals:
    /// By key or click.
    void chosen(int index);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void step(int index, int by);
    void nameButtons();

    QButtonGroup* m_group;
    std::vector<QToolButton*> m_buttons;
    QString m_name;
};

}  // namespace lab::ui
