#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

class ThemeController;

/// A probability as a bar from 0 to 1 under its number.
class ProbabilityDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit ProbabilityDelegate(const ThemeController& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

  private:
    const ThemeController& m_theme;
};

}  // namespace lab::ui
