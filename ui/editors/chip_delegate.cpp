#include "ui/editors/chip_delegate.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>

#include "ui/models/token_list_model.h"

namespace lab::ui {

namespace {

constexpr int kPaddingX = 8;
constexpr int kPaddingY = 4;
constexpr int kGap = 3;
constexpr int kWidestLetters = 24;

}  // namespace

QString ChipDelegate::labelOf(const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    return index.data(TokenListModel::KnownRole).toBool() ? text : text + QStringLiteral(" ?");
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(option.font);
    const int widest = metrics.averageCharWidth() * kWidestLetters;
    const int width =
        std::min(widest, std::max(metrics.horizontalAdvance(labelOf(index)), metrics.height() / 3));
    return {width + 2 * (kPaddingX + kGap), metrics.height() + 2 * (kPaddingY + kGap)};
}

void ChipDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const bool isRest = index.data(TokenListModel::RestRole).toInt() > 0;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool hasFocus = option.state.testFlag(QStyle::State_HasFocus);
    const bool isUsed = index.data(TokenListModel::UsedRole).toBool();
    // The style sheet gives views a highlight of their own; a chip takes the accent colour of the program.
    const QPalette palette = QGuiApplication::palette();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF chip = QRectF(option.rect).adjusted(kGap + 0.5, kGap + 0.5, -kGap - 0.5, -kGap - 0.5);
    if (!isRest) {
        QColor fill = palette.color(QPalette::Base);
        if (isSelected) {
            fill = palette.color(QPalette::Highlight);
            fill.setAlphaF(0.18F);
        }
        const bool isKnown = index.data(TokenListModel::KnownRole).toBool();
        const bool strong = isSelected || hasFocus;
        painter->setBrush(fill);
        painter->setPen(QPen(palette.color(strong ? QPalette::Highlight : QPalette::Mid),
                             hasFocus ? 2.0 : 1.0, isKnown ? Qt::SolidLine : Qt::DashLine));
        painter->drawRoundedRect(chip, 5, 5);
    }
    QFont font = option.font;
    font.setStrikeOut(!isUsed && !isRest);
    painter->setFont(font);
    painter->setPen(palette.color(isUsed && !isRest ? QPalette::Text : QPalette::PlaceholderText));
    const QRect textRect = option.rect.adjusted(kPaddingX + kGap - 2, 0, -kPaddingX - kGap + 2, 0);
    painter->drawText(textRect, Qt::AlignCenter,
                      QFontMetrics(font).elidedText(labelOf(index), Qt::ElideRight, textRect.width()));
    painter->restore();
}

QWidget* ChipDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setFrame(true);
    editor->setAccessibleName(tr("Text of token %1").arg(index.row() + 1));
    editor->setToolTip(tr("Enter accepts, Esc keeps the old token. Start with a space to begin a new word."));
    return editor;
}

void ChipDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    const int width = std::max(option.rect.width(), QFontMetrics(option.font).averageCharWidth() * 14);
    const int room = editor->parentWidget()->width();
    const int left = std::max(0, std::min(option.rect.left(), room - width));
    editor->setGeometry(left, option.rect.top(), width, option.rect.height());
}

}  // namespace lab::ui
