#include <array>
#include <cassert>

#include "core/attention/linear_attention.h"
#include "core/transformer/blocks/block.h"
#include "core/verify/case_reader.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

using transformer::Activation;
using transformer::Linear;
using transformer::NormPlace;

namespace {

template <typename T>
Linear<T> readLinear(CaseReader<T>& reader, const char* W, const char* b, Index in,
                     Index out = formats::kAnySize) {
    Matrix<T> weights = reader.matrix(W, in, out);
    const Index columns = weights.cols();
    return Linear<T>(std::move(weights), reader.vector(b, columns));
}

template <typename T>
transformer::LayerNorm<T> readNorm(CaseReader<T>& reader, const std::string& name, Index width) {
    const double epsilon = reader.attribute("eps", 1e-5);
    return {reader.vector(name + "_gain", width), reader.vector(name + "_bias", width), epsilon};
}

template <typename T>
transformer::AttentionLayer<T> readAttention(CaseReader<T>& reader, Index width, NormPlace place) {
    const Index heads = reader.wholeAttribute("H", 1);
    transformer::AttentionLayer<T> layer{.query = readLinear(reader, "W_q", "b_q", width),
                                         .key = readLinear(reader, "W_k", "b_k", width),
                                         .value = readLinear(reader, "W_v", "b_v", width),
                                         .output = {},
                                         .norm = readNorm(reader, "ln1", width),
                                         .place = place,
                                         .heads = static_cast<int>(heads)};
    layer.output = readLinear(reader, "W_o", "b_o", layer.value.out(), width);
    const Index columns = layer.query.out();
    if (layer.key.out() != columns || columns % heads != 0 || layer.value.out() % heads != 0) {
        reader.fail({ErrorCode::WrongShape,
                     {},
                     "W_q, W_k, W_v",
                     "columns in " + std::to_string(heads) + " equal parts",
                     std::to_string(columns)});
    }
    return layer;
}

template <typename T>
transformer::FeedForward<T> readFeedForward(CaseReader<T>& reader, Index width, NormPlace place,
                                            Activation activation) {
    transformer::FeedForward<T> layer{.inner = readLinear(reader, "W_1", "b_1", width),
                                      .outer = {},
                                      .norm = readNorm(reader, "ln2", width),
                                      .place = place,
                                      .activation = activation};
    layer.outer = readLinear(reader, "W_2", "b_2", layer.inner.out(), width);
    return layer;
}

template <typename T>
Result<ComputedArrays> block(const ReferenceCase& reference, NormPlace place, Activation activation) {
    CaseReader<T> reader(reference);
    Matrix<T> x = reader.matrix("X");
    const auto attention = readAttention(reader, x.cols(), place);
    const auto feedForward = readFeedForward(reader, x.cols(), place, activation);
    if (reader.error()) {
        return failure(*reader.error());
    }
    std::vector<Matrix<T>> weights;
    transformer::BlockRun<T> run;
    run.sink = [&weights](const auto& /*address*/, Matrix<T>& head) { weights.push_back(head); };
    [[maybe_unused]] bool whole = transformer::advance<T>(attention, nullptr, nullptr, {}, run, x);
    const Matrix<T> x1 = x;
    whole = transformer::advance<T>(feedForward, run, x) && whole;
    assert(whole && "nobody stops it");
    return ComputedArrays{{"weights", formats::toArray<T>(std::span<const Matrix<T>>(weights))},
                          {"x1", formats::toArray(x1)},
                          {"output", formats::toArray(x)}};
}

template <typename T>
Result<ComputedArrays> preNormGelu(const ReferenceCase& reference) {
    return block<T>(reference, NormPlace::Before, Activation::Gelu);
}

template <typename T>
Result<ComputedArrays> postNormRelu(const ReferenceCase& reference) {
    return block<T>(reference, NormPlace::After, Activation::Relu);
}

template <typename T>
Result<ComputedArrays> activations(const ReferenceCase& reference) {
    CaseReader<T> reader(reference);
    const RowVector<T> x = reader.vector("x");
    if (reader.error()) {
        return failure(*reader.error());
    }
    const auto named = [&x](const char* name, const RowVector<T>& values) {
        const std::span<const T> numbers(values.data(), static_cast<std::size_t>(values.size()));
        return formats::NamedArray{name, formats::toArray<T>(numbers, {x.size()})};
    };
    const auto activated = [&](const char* name, Activation activation) {
        return named(name, x.unaryExpr([activation](T value) { return activate(activation, value); }));
    };
    return ComputedArrays{
        activated("gelu", Activation::Gelu), activated("gelu_tanh", Activation::GeluTanh),
        named("elu1", attention::linearFeatures<T>(x)),
        named("sigmoid", x.unaryExpr([](T value) { return transformer::logistic(value); }))};
}

}  // namespace

std::span<const CaseRow> blockCases() {
    static constexpr std::array<CaseRow, 3> kRows = {{
        {"block_pre_ln_gelu", preNormGelu<float>, preNormGelu<double>, true},
        {"block_post_ln_relu", postNormRelu<float>, postNormRelu<double>, true},
        {"activations", activations<float>, activations<double>, false},
    }};
    return kRows;
}

}  // namespace lab::verify
