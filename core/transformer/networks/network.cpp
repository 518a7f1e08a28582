#include "core/transformer/networks/network.h"

#include <cassert>

#include "core/transformer/networks/network_loader.h"

namespace lab::transformer {

namespace {

/// Row `index` of a stored table added to `row`.
void addRow(const formats::ArrayView& table, Index index, std::vector<float>& room,
            Eigen::Ref<RowVectorF> row) {
    const std::size_t bytes = room.size() * formats::elementSize(table.dtype);
    formats::convert(formats::ArrayView{table.dtype,
                                        {std::ssize(room)},
                                        table.bytes.subspan(static_cast<std::size_t>(index) * bytes, bytes)},
                     std::span(room));
    row += Eigen::Map<const RowVectorF>(room.data(), row.size());
}

}  // namespace

Result<std::shared_ptr<const Network>> Network::fromFiles(const NetworkConfig& config,
                                                          files::TensorFiles files) {
    const std::shared_ptr<Network> network(new Network(config, std::move(files)));
    NetworkLoader loader(*network);
    loader.load();
    if (loader.error()) {
        return failure(*loader.error());
    }
    return network;
}

MatrixF Network::embedded(std::span<const int> ids) const {
    const auto n = static_cast<Index>(ids.size());
    assert(n >= 1 && n <= m_config.positions && "the text has tokens, and each a position");
    MatrixF x = MatrixF::Zero(n, m_config.width);
    std::vector<float> room(static_cast<std::size_t>(m_config.width));
    for (Index i = 0; i < n; ++i) {
        const int id = ids[static_cast<std::size_t>(i)];
        assert(id >= 0 && id < m_config.vocabulary && "an id is a row of the table");
        addRow(m_tokens, id, room, x.row(i));
        addRow(m_positions, i, room, x.row(i));
    }
    if (m_tokenType.size() > 0) {
        x.rowwise() += m_tokenType;
    }
    return normalized<float>(x, m_firstNorm);
}

std::optional<attention::AttentionMask> Network::mask(Index tokens) const {
    return isCausal()
               ? std::optional(attention::causalMask(tokens, tokens, attention::CausalAlignment::BottomRight))
               : std::nullopt;
}

std::optional<MatrixF> Network::hidden(std::span<const int> ids, const NetworkRun& run) const {
    MatrixF x = embedded(ids);
    const auto causal = mask(x.rows());
    const std::span<const Block<float>> blocks(m_blocks);
    for (std::size_t l = 0; l < blocks.size(); ++l) {
        const auto layer = static_cast<int>(l);
        if (run.layerInput) {
            run.layerInput(layer, x);
        }
        const HeadAddress address{AttentionPart::Self, layer, 0};
        if (!advance<float>(blocks[l].attention, nullptr, causal ? &*causal : nullptr, address, run.blocks,
                            x) ||
            !advance<float>(blocks[l].feedForward, run.blocks, x)) {
            return std::nullopt;
        }
        if (run.progress) {
            run.progress(static_cast<double>(l + 1) / static_cast<double>(blocks.size()));
        }
    }
    return normalized<float>(x, m_lastNorm);
}

std::optional<MatrixF> Network::logits(const MatrixF& hidden, const BlockRun<float>& run) const {
    assert(m_head && "the network has a head");
    MatrixF logits = (*m_head)(hidden, run.runner, run.stop);
    return run.stop.stop_requested() ? std::nullopt : std::optional(std::move(logits));
}

bool Network::attendAgain(int layer, const MatrixF& layerInput, const BlockRun<float>& run) const {
    MatrixF x = layerInput;
    const auto causal = mask(x.rows());
    return advance<float>(m_blocks[static_cast<std::size_t>(layer)].attention, nullptr,
                          causal ? &*causal : nullptr, {AttentionPart::Self, layer, 0}, run, x);
}

}  // namespace lab::transformer
