#pragma once

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens an encoder-decoder with Marian's names and rules whose tokens are characters, and which writes the
/// likeliest one each time until </s>. Embeddings times sqrt(d) plus [sin | cos](p / 10000^(2i/d)); post-LN;
/// one embedding for both sides and the output, with a bias on the logits. Source: characters, then </s>;
/// target: <s>, then characters. Errors: those of ModelParts, WeightFile and ConfigFields. Sources: Vaswani
/// et al. 2017, section 3; Junczys-Dowmunt et al. 2018, "Marian: fast neural machine translation in C++".
[[nodiscard]] ModelResult openMarianModel(ModelParts parts);

}  // namespace lab::transformer
