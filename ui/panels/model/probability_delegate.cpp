#include "ui/panels/model/probability_delegate.h"

#include <QPainter>
#include <algorithm>

#include "ui/panels/model/output_table_model.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr double kInset = 3;
constexpr double kBarHeight = 4;

}  // namespace

ProbabilityDelegate::ProbabilityDelegate(const ThemeController& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

void ProbabilityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const QVariant share = index.data(OutputTableModel::kShareRole);
    QStyledItemDelegate::paint(painter, option, index);
    if (!share.isValid()) {
        return;
    }
    const Theme& theme = m_theme.theme();
    const int inset = theme.scaled(kInset);
    QRectF place = QRectF(option.rect).adjusted(inset, 0, -inset, -1);
    place.setTop(place.bottom() - theme.scaledF(kBarHeight));
    painter->save();
    painter->fillRect(place, theme.groove);
    place.setWidth(place.width() * std::clamp(share.toDouble(), 0.0, 1.0));
    painter->fillRect(place, theme.series[index.column() == OutputTableModel::AfterColumn ? 0 : 1]);
    painter->restore();
}

}  // namespace lab::ui
