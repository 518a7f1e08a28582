#pragma once

#include <QLayout>
#include <QList>

namespace lab::ui {

/// Lays its widgets out like words: side by side, and in a new line where there is no more room. A widget
/// that is wider than the layout is narrowed to it.
class FlowLayout : public QLayout {
    Q_OBJECT

  public:
    explicit FlowLayout(QWidget* parent = nullptr, int gap = 4);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

  private:
    /// Puts the widgets into `rect`, or only measures; the height that they take.
    int arrange(const QRect& rect, bool isMeasured) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

}  // namespace lab::ui
