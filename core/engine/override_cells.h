#pragma once

#include <vector>

#include "core/attention/attention_mask.h"
#include "core/base/strong_index.h"
#include "core/project/project.h"

namespace lab::engine {

/// A number that stands in the place of a computed one.
struct OverriddenCell {
    project::Override override;
    double computed = 0;  ///< what was there; for Mask 1 = might attend
    bool operator==(const OverriddenCell&) const = default;
};

/// The overrides that one head's pipeline meets: those of its layer and of itself, and those of the mask.
[[nodiscard]] std::vector<project::Override> overridesOf(const project::Project& project, LayerIndex layer,
                                                         HeadIndex head);

/// Those of one stage.
[[nodiscard]] std::vector<project::Override> overridesOf(const std::vector<project::Override>& overrides,
                                                         project::Stage stage);

/// Puts the overrides of `stage` into `values`, those that lie inside, and notes in `cells` what was there.
void overrideCells(const std::vector<project::Override>& overrides, project::Stage stage, MatrixF& values,
                   std::vector<OverriddenCell>& cells);

/// Undoes overrideCells() for `stage`: puts back what was computed.
void releaseCells(const std::vector<OverriddenCell>& cells, project::Stage stage, MatrixF& values);

/// Overrides of the mask, which then is a given matrix alone; a mask without any stays as it is.
void overrideMask(const std::vector<project::Override>& overrides, Index queries, Index keys,
                  attention::AttentionMask& mask, std::vector<OverriddenCell>& cells);

}  // namespace lab::engine
