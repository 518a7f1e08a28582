#pragma once

#include <QRgb>
#include <array>

namespace lab::ui {

using ColorTable = std::array<QRgb, 256>;

/// Published tables; their sources and licences stand beside the numbers.
[[nodiscard]] const ColorTable& viridisTable();
[[nodiscard]] const ColorTable& cividisTable();

}  // namespace lab::ui
