#pragma once

#include <QString>

#include "ui/document/change_value.h"

namespace lab::ui {

/// What a change of this property is called in the Edit menu, in the present language.
[[nodiscard]] QString propertyName(Property property);

}  // namespace lab::ui
