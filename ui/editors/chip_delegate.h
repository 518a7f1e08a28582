#pragma once

#include <QStyledItemDelegate>

namespace lab::ui {

/// Draws a token as a chip and edits it in place. An unknown token has a dashed border and a question mark,
/// one beyond the limit is struck through: neither relies on colour.
class ChipDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

  private:
    [[nodiscard]] QString labelOf(const QModelIndex& index) const;
};

}  // namespace lab::ui
