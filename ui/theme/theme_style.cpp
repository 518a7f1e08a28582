#include "ui/theme/theme_style.h"

#include <QMainWindow>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QTabBar>

namespace lab::ui {

namespace {

bool isOn(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_On);
}
bool isEnabled(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_Enabled);
}
bool isHovered(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_MouseOver);
}
bool hasFocus(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus);
}

/// Saves a painter's state for as long as it lives.
class PainterState {
  public:
    explicit PainterState(QPainter& painter) : m_painter(painter) { m_painter.save(); }
    ~PainterState() { m_painter.restore(); }
    PainterState(const PainterState&) = delete;
    PainterState& operator=(const PainterState&) = delete;

  private:
    QPainter& m_painter;
};

}  // namespace

ThemeStyle::ThemeStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const QColor arrowColor = isEnabled(*option) ? m_theme.mutedText : m_theme.disabledText;
    switch (static_cast<int>(element)) {
        case PE_IndicatorArrowDown:
            return drawChevron(*painter, option->rect, Qt::DownArrow, arrowColor);
        case PE_IndicatorArrowUp:
            return drawChevron(*painter, option->rect, Qt::UpArrow, arrowColor);
        case PE_IndicatorArrowLeft:
            return drawChevron(*painter, option->rect, Qt::LeftArrow, arrowColor);
        case PE_IndicatorArrowRight:
            return drawChevron(*painter, option->rect, Qt::RightArrow, arrowColor);
        case PE_IndicatorCheckBox:
            return drawCheckBox(*option, *painter);
        case PE_IndicatorRadioButton:
            return drawRadioButton(*option, *painter);
        case PE_FrameFocusRect: {
            const PainterState state(*painter);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(m_theme.focusRing, m_theme.scaled(1)));
            painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            return;
        }
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const {
    if (element == CE_DockWidgetTitle) {
        return drawDockTitle(*option, *painter);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                    QPainter* painter, const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control != CC_ComboBox || combo == nullptr) {
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
    if (combo->frame) {
        drawField(*option, *painter);
    }
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    drawChevron(*painter, arrow, Qt::DownArrow,
                isEnabled(*option) ? m_theme.mutedText : m_theme.disabledText);
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                   const QWidget* widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox) {
        result.setHeight(qMax(size.height() + m_theme.scaled(10), m_theme.scaled(26)));
    }
    return result;
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (static_cast<int>(metric)) {
        case PM_IndicatorWidth:
        case PM_IndicatorHeight:
        case PM_ExclusiveIndicatorWidth:
        case PM_ExclusiveIndicatorHeight:
            return m_theme.scaled(15);
        case PM_SmallIconSize:
        case PM_ButtonIconSize:
            return m_theme.scaled(16);
        case PM_DockWidgetTitleMargin:
            return m_theme.scaled(6);
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                          QStyleHintReturn* returned) const {
    // The list opens under its field, not over it.
    if (hint == SH_ComboBox_Popup) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void ThemeStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    m_wheel.guard(*widget);
    // A main window cuts the titles on its tabs to a letter or two; buttons that scroll show them whole.
    auto* tabs = qobject_cast<QTabBar*>(widget);
    if (tabs != nullptr && qobject_cast<QMainWindow*>(tabs->parentWidget()) != nullptr) {
        tabs->setElideMode(Qt::ElideNone);
        tabs->setUsesScrollButtons(true);
    }
}

void ThemeStyle::drawChevron(QPainter& painter, const QRectF& box, Qt::ArrowType direction,
                             const QColor& color) const {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, m_theme.scaledF(1.5), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.center());
    painter.rotate(direction == Qt::DownArrow   ? 0
                   : direction == Qt::LeftArrow ? 90
                   : direction == Qt::UpArrow   ? 180
                                                : 270);
    const double half = qMin(m_theme.scaledF(3.5), qMin(box.width(), box.height()) / 2);
    painter.drawPolyline(QPolygonF{{-half, -half / 2}, {0, half / 2}, {half, -half / 2}});
}

void ThemeStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const bool filled = isOn(option) || option.state.testFlag(State_NoChange);
    const QColor ground = isEnabled(option) ? m_theme.accent : m_theme.disabledText;
    painter.setPen(QPen(filled ? ground : m_theme.mutedText, m_theme.scaled(1)));
    painter.setBrush(filled ? ground : isHovered(option) ? m_theme.hover : m_theme.field);
    painter.drawRoundedRect(box, m_theme.scaledF(3), m_theme.scaledF(3));
    if (!filled) {
        return;
    }
    painter.setPen(
        QPen(m_theme.accentText, m_theme.scaledF(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(isOn(option) ? QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)}
                                      : QPolygonF{at(0.25, 0.5), at(0.75, 0.5)});
}

void ThemeStyle::drawRadioButton(const QStyleOption& option, QPainter& painter) const {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor ring = isEnabled(option) ? m_theme.accent : m_theme.disabledText;
    painter.setPen(QPen(isOn(option) ? ring : m_theme.mutedText, m_theme.scaled(1)));
    painter.setBrush(isHovered(option) ? m_theme.hover : m_theme.field);
    painter.drawEllipse(box);
    if (isOn(option)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ring);
        painter.drawEllipse(box.center(), box.width() * 0.28, box.height() * 0.28);
    }
}

void ThemeStyle::drawField(const QStyleOption& option, QPainter& painter) const {
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = hasFocus(option) ? m_theme.scaled(2) : m_theme.scaled(1);
    painter.setPen(QPen(hasFocus(option) ? m_theme.focusRing : m_theme.fieldBorder, width));
    painter.setBrush(isHovered(option) && isEnabled(option) ? m_theme.hover : m_theme.field);
    const double inset = width / 2;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), m_theme.scaledF(6),
                            m_theme.scaledF(6));
}

void ThemeStyle::drawDockTitle(const QStyleOption& option, QPainter& painter) const {
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(&option);
    if (dock == nullptr) {
        return;
    }
    const PainterState state(painter);
    const QFont font = m_theme.headingFont();
    painter.setFont(font);
    painter.setPen(m_theme.mutedText);
    const QRect place =
        subElementRect(SE_DockWidgetTitleBarText, &option, nullptr).adjusted(m_theme.scaled(8), 0, 0, 0);
    const QString title = QFontMetrics(font).elidedText(dock->title, Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignLeading | Qt::AlignVCenter, title);
}

}  // namespace lab::ui
