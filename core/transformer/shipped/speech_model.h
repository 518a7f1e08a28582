#pragma once

#include "core/transformer/parts/model_parts.h"

namespace lab::transformer {

/// Opens a network that hears speech and writes letters: logMelFrames(), e = relu(frame(x)), a GRU over e
/// that reads both ways, s_0 = tanh(bridge(mean of its states)), AttentionDecoder with location, at most 20
/// letters. Errors: those of ModelParts, WeightFile and ConfigFields. Source: Chorowski et al. 2015,
/// "Attention-based models for speech recognition".
[[nodiscard]] ModelResult openSpeechModel(ModelParts parts);

}  // namespace lab::transformer
