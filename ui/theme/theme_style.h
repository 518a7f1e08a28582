#pragma once

#include <QProxyStyle>

#include "ui/theme/theme.h"
#include "ui/theme/wheel_guard.h"

namespace lab::ui {

/// Fusion, with the shapes that a style sheet cannot draw without picture files: combo boxes with a chevron,
/// check boxes, radio buttons, arrows and the titles of docks. GUI thread.
class ThemeStyle final : public QProxyStyle {
    Q_OBJECT

  public:
    explicit ThemeStyle(const Theme& theme);

    void setTheme(const Theme& theme) { m_theme = theme; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option,
                                  const QWidget* widget) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;

  private:
    void drawChevron(QPainter& painter, const QRectF& box, Qt::ArrowType direction,
                     const QColor& color) const;
    void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
    void drawRadioButton(const QStyleOption& option, QPainter& painter) const;
    void drawField(const QStyleOption& option, QPainter& painter) const;
    void drawDockTitle(const QStyleOption& option, QPainter& painter) const;

    Theme m_theme;
    WheelGuard m_wheel;
};

}  // namespace lab::ui
