#pragma once

#include "ui/editors/real_slider.h"

namespace lab::ui {

/// One positive number by a slider with equal ratios at equal distances, and by number.
class LogSlider : public RealSlider {
    Q_OBJECT

  public:
    LogSlider(double least, double largest, QWidget* parent = nullptr)
        : RealSlider({least, largest, 0.1, true}, parent) {}
};

}  // namespace lab::ui
