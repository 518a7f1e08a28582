#pragma once

#include <QString>
#include <vector>

#include "core/attention/cell_ladder.h"
#include "core/engine/compute_result.h"

namespace lab::ui {

/// One rung as it is read.
struct LadderRung {
    QString name;
    QString value;
    QString toolTip;
};

/// At most so many.
inline constexpr std::size_t kRungsAtMost = 12;

/// The rungs from the raw score to the weight, in words for the choices of this head.
[[nodiscard]] std::vector<LadderRung> ladderRungs(const attention::CellLadder& ladder,
                                                  const engine::HeadResult& head);

}  // namespace lab::ui
