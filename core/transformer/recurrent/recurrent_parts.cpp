#include "core/transformer/recurrent/recurrent_parts.h"

namespace lab::transformer {

namespace {

GruCell readCell(WeightFile& weights, const std::string& name, const std::string& suffix, Index in,
                 Index width) {
    return {weights.transposed(name + ".weight_ih" + suffix, in, 3 * width),
            weights.vector(name + ".bias_ih" + suffix, 3 * width),
            weights.transposed(name + ".weight_hh" + suffix, width, 3 * width),
            weights.vector(name + ".bias_hh" + suffix, 3 * width)};
}

}  // namespace

BidirectionalGru readEncoder(WeightFile& weights, const RecurrentWidths& widths) {
    return {readCell(weights, "encoder", "_l0", widths.input, widths.encoder),
            readCell(weights, "encoder", "_l0_reverse", widths.input, widths.encoder)};
}

AttentionDecoder readDecoder(WeightFile& weights, const RecurrentWidths& widths) {
    const Index memory = 2 * widths.encoder;
    AttentionDecoder decoder;
    decoder.tokens = weights.matrix("embed.weight", widths.vocabulary, widths.embedding);
    decoder.score["W_q"] = weights.transposed("q_proj.weight", widths.decoder, widths.attention);
    decoder.score["b"] = weights.vector("q_proj.bias", widths.attention);
    decoder.score["w"] = weights.matrix("score.weight", 1, widths.attention);
    MatrixF keys = weights.transposed("k_proj.weight", memory, widths.attention);
    if (widths.filters > 0) {
        decoder.locationFilters = weights.squeezed("loc_conv.weight", widths.filters, widths.filterWidth);
        const MatrixF location = weights.transposed("loc_proj.weight", widths.filters, widths.attention);
        keys.conservativeResize(keys.rows() + location.rows(), Eigen::NoChange);
        keys.bottomRows(location.rows()) = location;
    }
    decoder.score["W_k"] = std::move(keys);
    decoder.cell = readCell(weights, "decoder", "", widths.embedding + memory, widths.decoder);
    decoder.output = weights.linear("out", widths.decoder + memory + widths.embedding, widths.vocabulary);
    return decoder;
}

}  // namespace lab::transformer
