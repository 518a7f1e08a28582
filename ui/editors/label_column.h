#pragma once

#include <QLabel>
#include <algorithm>
#include <initializer_list>

namespace lab::ui {

/// Makes names that stand in several forms as wide as the widest, so that the fields stand in one column.
inline void alignLabels(std::initializer_list<QLabel*> labels) {
    int widest = 0;
    for (const QLabel* label : labels) {
        widest = std::max(widest, label->sizeHint().width());
    }
    for (QLabel* label : labels) {
        label->setMinimumWidth(widest);
    }
}

}  // namespace lab::ui
