#include "core/attention/normalizers/top_k.h"

#include <algorithm>
#include <array>
#include <vector>

#include "core/attention/normalizers/softmax_normalizer.h"

namespace lab::attention {

namespace {

constexpr std::array kParameters = {
    ParameterSpec{
        .id = "k",
        .symbol = "k",
        .name = LAB_TEXT("Registry", "Keys kept"),
        .help = LAB_TEXT("Registry", "How many keys a query attends to: those with the largest scores."),
        .unit = LAB_TEXT("Registry", "keys"),
        .kind = ParameterKind::Whole,
        .least = 1,
        .largest = 4096,
        .step = 1,
        .fallback = 3},
};

constexpr FamilyEntry kEntry = {
    .id = "top-k",
    .name = LAB_TEXT("Registry", "Top-k softmax"),
    .formula = R"(w_{ij} = \frac{\exp(z_{ij})}{\sum_{m \le k} \exp(z_{i(m)})})",
    .help = LAB_TEXT("Registry",
                     "Softmax over the k keys with the largest scores; all others get a weight of exactly 0. "
                     "The weights sum to 1."),
    .source = "Gupta et al. 2021, section 2",
    .parameters = kParameters};

template <typename T>
void weightsOf(const NormalizerRow<T>& row, const ParameterValues& values, T* weights) {
    std::vector<Index> order;
    for (Index key = 0; key < row.keys; ++key) {
        if (row.allows(key)) {
            order.push_back(key);
        }
    }
    const auto wanted = static_cast<std::size_t>(parameterValue(kEntry, values, "k"));
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, order.size()));
    std::partial_sort(order.begin(), end, order.end(), [&row](Index a, Index b) {
        return row.logits[a] != row.logits[b] ? row.logits[a] > row.logits[b] : a < b;
    });
    std::vector<std::uint8_t> kept(static_cast<std::size_t>(row.keys), 0);
    std::for_each(order.begin(), end, [&kept](Index key) { kept[static_cast<std::size_t>(key)] = 1; });
    softmaxWeights<T>({row.logits, kept.data(), row.keys}, weights);
}

/// Where no two logits change places the keys that are kept stay the same.
template <typename T>
void vjpOf(const NormalizerVjpRow<T>& row, const ParameterValues& /*values*/, T* gradient) {
    softmaxGradient(row, gradient);
}

}  // namespace

Normalizer topKNormalizer() {
    return {.entry = kEntry,
            .inFloat = {weightsOf<float>, vjpOf<float>},
            .inDouble = {weightsOf<double>, vjpOf<double>}};
}

}  // namespace lab::attention
