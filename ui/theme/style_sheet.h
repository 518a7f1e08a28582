#pragma once

#include <QString>

#include "ui/theme/theme.h"

namespace lab::ui {

/// The flat style sheet of the whole application, on top of ThemeStyle.
///
/// Widgets ask for a look by dynamic properties, so that no widget names a colour:
///   QFrame   panel=true        white rounded panel with a border
///   QFrame   separator=true    one-pixel line (set the frame's shape to none and its height or width to 1)
///   QFrame   warning=true      a message that something needs attention
///   QLabel   heading=true      panel heading (give it Theme::headingFont())
///   QLabel   muted=true        caption or unit
///   QLabel   good=true / bad=true
///   QAbstractButton primary=true       the one button of a dialog or page that goes on
///   QToolButton outlined=true          bordered tool button, such as a menu in the tool bar
///   QToolButton chip=true              token chip; checked = chosen
///   QToolButton segment="first|middle|last|only"   one part of a row of exclusive choices
[[nodiscard]] QString styleSheet(const Theme& theme);

}  // namespace lab::ui
