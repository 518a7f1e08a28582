#pragma once

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens a network that answers a question about a picture in one word or place. Pre-LN, ReLU:
///     m = LN(u + MLP(LN(u))), u = patch(x) + positions                   x = picturePatches()
///     h = word[ids] + positions;  h = h + self(LN(h));  h = h + MLP(LN(h))
///     h = h + cross(LN(h), m);  h = h + MLP(LN(h));  logits = answer(LN(mean over words of h))
/// Errors: those of ModelParts, WeightFile and ConfigFields. Sources: Vaswani et al. 2017 (layers); Lu et al.
/// 2019, "ViLBERT", section 2.2 (words that look at a picture).
[[nodiscard]] ModelResult openShapesModel(ModelParts parts);

}  // namespace lab::transformer
