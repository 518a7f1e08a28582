#include "core/transformer/use_lite_network.h"

#include <cassert>
#include <cmath>

#include "core/attention/scaled_dot_product.h"
#include "core/transformer/use_lite_loader.h"

namespace lab::transformer {

namespace {

constexpr float kNormEpsilon = 1e-6F;
constexpr float kSmallestSquare = 1e-12F;

}  // namespace

Result<std::shared_ptr<const UseLiteNetwork>> UseLiteNetwork::open(const std::filesystem::path& file) {
    Result<files::MappedFile> mapped = files::MappedFile::open(file);
    if (!mapped) {
        return failure(mapped.error());
    }
    const auto inFile = [&file](Error error) {
        error.file = file.string();
        return failure(std::move(error));
    };
    const Result<formats::Safetensors> tensors = formats::readSafetensors(mapped->bytes());
    if (!tensors) {
        return inFile(tensors.error());
    }
    const std::shared_ptr<UseLiteNetwork> network(new UseLiteNetwork(std::move(*mapped)));
    Loader loader(*tensors);
    loader.fill(*network);
    if (loader.error()) {
        return inFile(*loader.error());
    }
    return network;
}

Index UseLiteNetwork::layerWidth(int layer) const {
    return m_layers[static_cast<std::size_t>(layer)].qkv.W.in();
}

MatrixF UseLiteNetwork::input(std::span<const int> ids) const {
    const auto n = static_cast<Index>(ids.size());
    assert(n <= kLongest && "the network was trained for 128 positions");
    MatrixF x(n, m_timing.cols());
    const auto width = static_cast<std::size_t>(x.cols());
    const std::size_t rowBytes = width * formats::elementSize(m_embedding.dtype);
    for (Index p = 0; p < n; ++p) {
        const int id = ids[static_cast<std::size_t>(p)];
        assert(id >= 0 && id < m_embedding.shape[0] && "an id is a row of the table");
        const formats::ArrayView row{
            m_embedding.dtype,
            {x.cols()},
            m_embedding.bytes.subspan(static_cast<std::size_t>(id) * rowBytes, rowBytes)};
        formats::convert(row, std::span(x.data() + p * x.cols(), width));
    }
    // Twice the embedding, once the timing: that is how the model was trained.
    x = 2.0F * x + m_timing.topRows(n);
    return x;
}

MatrixF UseLiteNetwork::normalized(const MatrixF& x, const Norm& norm) {
    MatrixF y(x.rows(), x.cols());
    for (Index i = 0; i < x.rows(); ++i) {
        const float mean = x.row(i).mean();
        y.row(i).array() = x.row(i).array() - mean;
        const float variance = y.row(i).squaredNorm() / static_cast<float>(x.cols());
        y.row(i).array() *= norm.gain.array() / std::sqrt(variance + kNormEpsilon);
        y.row(i) += norm.bias;
    }
    return y;
}

UseLiteNetwork::LayerActivations UseLiteNetwork::project(int layer, const MatrixF& x,
                                                         ParallelRunner* runner) const {
    const Layer& weights = m_layers[static_cast<std::size_t>(layer)];
    LayerActivations activations;
    activations.normed = normalized(x, weights.norm1);
    activations.qkv = projectNormed(layer, activations.normed, runner);
    return activations;
}

MatrixF UseLiteNetwork::projectNormed(int layer, const MatrixF& normed, ParallelRunner* runner) const {
    const Linear& projection = m_layers[static_cast<std::size_t>(layer)].qkv;
    MatrixF qkv(normed.rows(), projection.W.out());
    multiply(normed, projection.W, &projection.b, qkv, ProductUse::Set, runner);
    return qkv;
}

MatrixF UseLiteNetwork::output(int layer, const MatrixF& concatenated) const {
    const Linear& projection = m_layers[static_cast<std::size_t>(layer)].out;
    MatrixF y(concatenated.rows(), projection.W.out());
    multiply(concatenated, projection.W, &projection.b, y);
    return y;
}

std::optional<MatrixF> UseLiteNetwork::contexts(int layer, const MatrixF& qkv, std::vector<MatrixF>* weights,
                                                ParallelRunner* runner, const std::stop_token& stop,
                                                const Interventions* interventions) const {
    const Index n = qkv.rows();
    const Index width = headWidth(layer);
    MatrixF joined(n, kHeads * width);
    attention::HeadStages<float> stages;
    for (Index head = 0; head < kHeads; ++head) {
        const auto part = [&](Index which) { return qkv.middleCols((which * kHeads + head) * width, width); };
        const attention::HeadInput<float> input{
            .Q = part(0), .K = part(1), .V = part(2), .scale = 1.0F / std::sqrt(static_cast<float>(width))};
        if (!attention::attend(input, stages, runner, stop)) {
            return std::nullopt;
        }
        const HeadAddress address{AttentionPart::Self, layer, static_cast<int>(head)};
        if (interventions != nullptr && interventions->contains(address)) {
            intervene<float>(interventions->at(address), nullptr, stages.weights);
            stages.context = stages.weights * part(2);
        }
        joined.middleCols(head * width, width) = stages.context;
        if (weights != nullptr) {
            weights->push_back(stages.weights);
        }
    }
    return joined;
}

bool UseLiteNetwork::advance(int layer, const LayerActivations& activations, MatrixF& x,
                             std::vector<MatrixF>* weights, ParallelRunner* runner,
                             const std::stop_token& stop, const Interventions* interventions) const {
    const Layer& own = m_layers[static_cast<std::size_t>(layer)];
    const std::optional<MatrixF> joined =
        contexts(layer, activations.qkv, weights, runner, stop, interventions);
    if (!joined) {
        return false;
    }
    if (layer == 0) {
        MatrixF widened(x.rows(), m_residual.W.out());
        multiply(x, m_residual.W, &m_residual.b, widened, ProductUse::Set, runner);
        x.swap(widened);
    }
    multiply(*joined, own.out.W, &own.out.b, x, ProductUse::Add, runner);
    if (stop.stop_requested()) {
        return false;
    }
    MatrixF inner(x.rows(), own.inner.W.out());
    multiply(normalized(x, own.norm2), own.inner.W, &own.inner.b, inner, ProductUse::SetRelu, runner);
    if (stop.stop_requested()) {
        return false;
    }
    multiply(inner, own.outer.W, &own.outer.b, x, ProductUse::Add, runner);
    return !stop.stop_requested();
}

RowVectorF UseLiteNetwork::embedding(const MatrixF& x) const {
    assert(x.rows() > 0 && "the empty text has no embedding");
    const MatrixF mean = x.colwise().mean();
    MatrixF y(1, m_sentence.W.out());
    multiply(mean, m_sentence.W, &m_sentence.b, y);
    RowVectorF sentence = y.row(0).array().tanh();
    sentence /= std::sqrt(std::max(sentence.squaredNorm(), kSmallestSquare));
    return sentence;
}

const attention::ScoreForm& UseLiteNetwork::scoreForm(int layer, int head) const {
    const Layer& weights = m_layers[static_cast<std::size_t>(layer)];
    const Lazy<attention::ScoreForm>& form =
        m_forms[static_cast<std::size_t>(layer)][static_cast<std::size_t>(head)];
    return form.get([&] {
        const Index in = weights.qkv.W.in();
        const Index width = headWidth(layer);
        MatrixF W(in, 3 * in);
        formats::convert(weights.storedQkv, std::span(W.data(), static_cast<std::size_t>(W.size())));
        const Index query = head * width;
        const Index key = in + head * width;
        return attention::ScoreForm(W.middleCols(query, width), weights.qkv.b.segment(query, width),
                                    W.middleCols(key, width), weights.qkv.b.segment(key, width));
    });
}

}  // namespace lab::transformer
