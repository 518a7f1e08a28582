#pragma once

#include "core/transformer/parts/weight_file.h"
#include "core/transformer/recurrent/attention_decoder.h"

namespace lab::transformer {

/// Widths of a recurrent network with additive attention.
struct RecurrentWidths {
    Index vocabulary = 0;
    Index input = 0;      ///< of what the encoder reads
    Index encoder = 0;    ///< of one direction
    Index decoder = 0;    ///< of the decoder's state
    Index attention = 0;  ///< d_a
    Index embedding = 0;  ///< d_e
    Index filters = 0;    ///< of the location; 0 = none
    Index filterWidth = 0;
};

/// encoder.{weight,bias}_{ih,hh}_l0{,_reverse}: gates [3h, in], as PyTorch keeps them.
[[nodiscard]] BidirectionalGru readEncoder(WeightFile& weights, const RecurrentWidths& widths);
/// embed, q_proj, k_proj, score, decoder, out; loc_conv and loc_proj where there are filters.
[[nodiscard]] AttentionDecoder readDecoder(WeightFile& weights, const RecurrentWidths& widths);

}  // namespace lab::transformer
