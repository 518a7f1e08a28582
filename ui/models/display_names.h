#pragma once

#include <QString>
#include <string>
#include <string_view>

#include "core/engine/compute_result.h"
#include "core/project/project.h"

namespace lab::ui {

/// What a person reads for the program's ids, in the present language.
[[nodiscard]] QString sourceName(project::SourceKind kind);
/// One line on what a source is, who trained it and its licence; for tool tips and the status bar.
[[nodiscard]] QString sourceDescription(project::SourceKind kind);
[[nodiscard]] QString exampleName(std::string_view id);
/// A name, help or unit of a registry (core/base/registry.h) in the language of the window.
[[nodiscard]] QString registryText(std::string_view english);
/// A text of core as it is, such as an id or a source: not translated.
[[nodiscard]] QString plainText(std::string_view utf8);
/// A stage of the pipeline, as over its picture.
[[nodiscard]] QString stageName(project::Stage stage);
/// "Layer 1, head 2".
[[nodiscard]] QString headName(LayerIndex layer, HeadIndex head);
/// A token as it is drawn: word starts and blanks made visible.
[[nodiscard]] QString tokenText(const std::string& token);
/// "−3.138": with a minus sign and at most so many significant digits, for people.
[[nodiscard]] QString readableNumber(double value, int digits = 5);

}  // namespace lab::ui
