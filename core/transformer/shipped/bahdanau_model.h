#pragma once

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens a recurrent encoder-decoder with additive attention whose tokens are characters: a GRU that reads
/// both ways, s_0 = tanh(bridge([last state forward, last state backward])), AttentionDecoder without
/// location. Widths are those of the stored tensors. Errors: those of ModelParts, WeightFile and
/// ConfigFields. Source: Bahdanau, Cho and Bengio 2015, "Neural machine translation by jointly learning to
/// align and translate".
[[nodiscard]] ModelResult openBahdanauModel(ModelParts parts);

}  // namespace lab::transformer
