#include "core/attention/normalizers/normalizer_registry.h"

#include <array>

#include "core/attention/normalizers/entmax.h"
#include "core/attention/normalizers/entmax15.h"
#include "core/attention/normalizers/linear_normalizer.h"
#include "core/attention/normalizers/sigmoid.h"
#include "core/attention/normalizers/softmax_normalizer.h"
#include "core/attention/normalizers/softmax_plus_one.h"
#include "core/attention/normalizers/sparsemax.h"
#include "core/attention/normalizers/top_k.h"

namespace lab::attention {

std::span<const Normalizer> normalizers() {
    static const std::array kRows = {
        // One row a line:
        // clang-format off
        softmaxNormalizer(),
        sparsemaxNormalizer(),
        entmax15Normalizer(),
        entmaxNormalizer(),
        topKNormalizer(),
        softmaxPlusOneNormalizer(),
        sigmoidNormalizer(),
        linearNormalizer(),
        // clang-format on
    };
    return kRows;
}

}  // namespace lab::attention
