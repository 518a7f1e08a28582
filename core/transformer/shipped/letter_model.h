#pragma once

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens a small decoder with GPT-2's names whose tokens are single characters: task "induction" reads
/// letters after <bos> and says for each place what comes next; task "sort" reads 8 digits and writes them
/// sorted, the likeliest digit each time. Blocks x = x + attn(LN(x)), x = x + mlp(LN(x)) (the second may be
/// missing), learned positions, a last norm, an output matrix of its own. Errors: those of ModelParts,
/// WeightFile and ConfigFields. Source: Radford et al. 2019, "Language models are unsupervised multitask
/// learners", section 2.3; Olsson et al. 2022, "In-context learning and induction heads" (attention only).
[[nodiscard]] ModelResult openLetterModel(ModelParts parts);

}  // namespace lab::transformer
