#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

class ThemeController;

/// Draws one head's thumbnail with its name under it; the chosen one has a thick frame.
class HeadDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    HeadDelegate(const ThemeController& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    [[nodiscard]] int side() const;

    const ThemeController& m_theme;
};

}  // namespace lab::ui
