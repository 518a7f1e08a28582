#pragma once

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

namespace lab::ui {

class ElidedLabel;

/// Controls under a heading that shows and hides them: a click, Space or Enter turns it, Right opens and
/// Left closes. The heading says in a few words what is chosen inside.
class CollapsibleGroup : public QWidget {
    Q_OBJECT

  public:
    explicit CollapsibleGroup(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& toolTip);
    void setSummary(const QString& summary);
    void setOpen(bool open) { m_heading->setChecked(open); }
    [[nodiscard]] bool isOpen() const { return m_heading->isChecked(); }
    [[nodiscard]] QToolButton* heading() const { return m_heading; }

  signals:
    void openChanged(bool open);

  protected:
    /// Where the controls go.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    [[nodiscard]] QWidget* content() const { return m_content; }
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildLayout();
    void showOpen(bool open);
    void scrollIntoView();

    QToolButton* m_heading;
    ElidedLabel* m_summary;
    QWidget* m_content;
    QVBoxLayout* m_body;
};

}  // namespace lab::ui
