#include "ui/panels/head_delegate.h"

#include <QPainter>

#include "core/base/matrix.h"
#include "ui/heatmap/color_map.h"
#include "ui/heatmap/color_scale.h"
#include "ui/models/head_list_model.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr double kSide = 50;
constexpr double kMargin = 5;
constexpr int kVeilAlpha = 140;

QImage imageOf(const MatrixF& weights) {
    const ColorTable& table = colorTable(ColorMapName::Cividis);
    const ColorScale scale = ColorScale::unit();
    QImage image(static_cast<int>(weights.cols()), static_cast<int>(weights.rows()), QImage::Format_RGB32);
    for (int row = 0; row < image.height(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < image.width(); ++column) {
            line[column] = table[static_cast<std::size_t>(scale.tableIndex(weights(row, column)))];
        }
    }
    return image;
}

/// A head that is switched off is veiled and crossed out.
void paintCross(QPainter& painter, const QRect& picture, const Theme& theme) {
    QColor veil = theme.panel;
    veil.setAlpha(kVeilAlpha);
    painter.fillRect(picture, veil);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [color, width] : {std::pair(theme.markHalo, 5.0), std::pair(theme.cursorMark, 2.5)}) {
        painter.setPen(QPen(color, theme.scaledF(width)));
        painter.drawLine(picture.topLeft(), picture.bottomRight());
        painter.drawLine(picture.topRight(), picture.bottomLeft());
    }
}

}  // namespace

HeadDelegate::HeadDelegate(const ThemeController& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

int HeadDelegate::side() const {
    return m_theme.theme().scaled(kSide);
}

QSize HeadDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int margin = m_theme.theme().scaled(kMargin);
    const int lines = index.data(HeadListModel::ScoreRole).isValid() ? 2 : 1;
    return {side() + 2 * margin, side() + 2 * margin + lines * QFontMetrics(option.font).height()};
}

void HeadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Theme& theme = m_theme.theme();
    const int margin = theme.scaled(kMargin);
    const QRect picture(option.rect.left() + margin, option.rect.top() + margin, side(), side());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isChosen) {
        painter->setPen(QPen(theme.accent, theme.scaledF(1.5)));
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 5, 5);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(theme.focusRing, theme.scaledF(1.0), Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(3, 3, -3, -3), 4, 4);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    const auto* weights = index.data(HeadListModel::WeightsRole).value<const MatrixF*>();
    if (weights != nullptr && weights->size() > 0) {
        painter->drawImage(picture, imageOf(*weights));
    } else {
        painter->fillRect(picture, theme.missing);
    }
    if (index.data(HeadListModel::AblatedRole).toBool()) {
        paintCross(*painter, picture, theme);
    }
    painter->setPen(isChosen ? theme.selectionText : theme.mutedText);
    painter->setFont(theme.numberFont());
    const QVariant score = index.data(HeadListModel::ScoreRole);
    const QString label = index.data(HeadListModel::LabelRole).toString();
    painter->drawText(QRect(option.rect.left(), picture.bottom() + 1, option.rect.width(),
                            option.rect.bottom() - picture.bottom() - 2),
                      Qt::AlignCenter,
                      score.isValid() ? label + QLatin1Char('\n') + score.toString() : label);
    painter->restore();
}

}  // namespace lab::ui
