#include "core/transformer/use_lite_loader.h"

#include <cmath>

namespace lab::transformer {

namespace {

constexpr Index kTableRows = 8002;
constexpr Index kInputWidth = 256;
constexpr Index kWidth = 512;
constexpr Index kInnerWidth = 1536;

formats::ArrayView rowOf(const formats::ArrayView& matrix, Index row) {
    const std::size_t size = formats::elementSize(matrix.dtype) * static_cast<std::size_t>(matrix.shape[1]);
    return {
        matrix.dtype, {matrix.shape[1]}, matrix.bytes.subspan(static_cast<std::size_t>(row) * size, size)};
}

}  // namespace

void UseLiteNetwork::Loader::fill(UseLiteNetwork& network) {
    network.m_embedding = view("embed", kTableRows, kInputWidth);
    fillLayer(network.m_layers[0], "h0", kInputWidth);
    fillLayer(network.m_layers[1], "h1", kWidth);
    network.m_residual = linear("res_proj", kInputWidth, kWidth);
    network.m_sentence = linear("tanh", kWidth, kWidth);
    fillTiming(network.m_timing);
}

void UseLiteNetwork::Loader::fillLayer(Layer& layer, const std::string& name, Index width) {
    layer.norm1 = norm(name + ".ln1", width);
    layer.qkv = linear(name + ".qkv", width, 3 * width);
    layer.storedQkv = view(name + ".qkv.w", width, 3 * width);
    layer.out = linear(name + ".out", width, kWidth);
    layer.norm2 = norm(name + ".ln2", kWidth);
    layer.inner = linear(name + ".fc1", kWidth, kInnerWidth);
    layer.outer = linear(name + ".fc2", kInnerWidth, kWidth);
}

void UseLiteNetwork::Loader::fillTiming(MatrixF& timing) {
    const RowVectorF frequencies = vector("inv_timescales", kInputWidth / 2);
    if (m_error) {
        return;
    }
    timing.resize(kLongest, kInputWidth);
    for (Index p = 0; p < kLongest; ++p) {
        for (Index i = 0; i < frequencies.size(); ++i) {
            const double angle = static_cast<double>(p) * static_cast<double>(frequencies(i));
            timing(p, i) = static_cast<float>(std::sin(angle));
            timing(p, i + frequencies.size()) = static_cast<float>(std::cos(angle));
        }
    }
}

formats::ArrayView UseLiteNetwork::Loader::view(const std::string& name, Index rows, Index columns) {
    if (m_error) {
        return {};
    }
    const Result<formats::ArrayView> found = m_tensors.find(name);
    if (!found) {
        m_error = found.error();
        return {};
    }
    const formats::Shape expected{rows, columns};
    if (found->shape != expected) {
        m_error = Error{
            ErrorCode::WrongShape, {}, name, formats::shapeText(expected), formats::shapeText(found->shape)};
        return {};
    }
    if (!formats::isFloating(found->dtype)) {
        m_error = Error{ErrorCode::WrongType,
                        {},
                        name,
                        "float16 or float32",
                        std::string(formats::dtypeName(found->dtype))};
        return {};
    }
    return *found;
}

RowVectorF UseLiteNetwork::Loader::vector(const std::string& name, Index size) {
    if (m_error) {
        return {};
    }
    Result<RowVectorF> values = m_tensors.find(name).and_then(
        [&](const formats::ArrayView& found) { return formats::toRowVector<float>(found, name, size); });
    if (!values) {
        m_error = values.error();
        return {};
    }
    return std::move(*values);
}

UseLiteNetwork::Linear UseLiteNetwork::Loader::linear(const std::string& name, Index in, Index out) {
    const formats::ArrayView stored = view(name + ".w", in, out);
    RowVectorF bias = vector(name + ".b", out);
    if (m_error) {
        return {};
    }
    return {
        PackedWeights(in, out,
                      [&stored](Index i, std::span<float> row) { formats::convert(rowOf(stored, i), row); }),
        std::move(bias)};
}

UseLiteNetwork::Norm UseLiteNetwork::Loader::norm(const std::string& name, Index size) {
    return {vector(name + ".g", size), vector(name + ".b", size)};
}

}  // namespace lab::transformer
