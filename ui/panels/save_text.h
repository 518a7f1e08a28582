#pragma once

#include <QString>

class QWidget;

namespace lab::ui {

/// Asks where to and writes `text` there as UTF-8; says what is wrong if it cannot. `fileName` is proposed.
void saveText(QWidget& window, const QString& title, const QString& fileName, const QString& text);

}  // namespace lab::ui
