#pragma once

#include <QSlider>
#include <QWidget>

#include "ui/theme/theme.h"

namespace lab::ui {

/// A tick with a letter under a slider, where a value lies that matters.
class BreadthMark : public QWidget {
    Q_OBJECT

  public:
    BreadthMark(const QSlider& slider, double least, double largest, QWidget* parent = nullptr);

    void setMark(double value, const QString& text);
    [[nodiscard]] QSize sizeHint() const override;

  public slots:
    void setTheme(const lab::ui::Theme& theme);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    const QSlider& m_slider;
    double m_least;
    double m_largest;
    double m_value = 0;
    QString m_text;
    Theme m_theme = makeTheme(ThemeKind::Light);
};

}  // namespace lab::ui
