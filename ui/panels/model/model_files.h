#pragma once

#include <QString>

#include "ui/panels/panel_services.h"
#include "ui/settings/setting.h"

namespace lab::ui {

/// Where models, arrays, pictures and sounds were opened last.
[[nodiscard]] Setting<QString> lastModelFolder();

/// Gives a picture or sound to the model on screen, as an undo step; false where it takes none of that kind.
bool giveToModel(const PanelServices& services, const QString& file);

/// A name out of a file, short enough for a sentence.
[[nodiscard]] QString shownName(const std::string& name);

}  // namespace lab::ui
