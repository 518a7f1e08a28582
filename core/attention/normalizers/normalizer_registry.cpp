#include "core/attention/normalizers/normalizer_registry.h"

#include <array>

#include "core/attention/normalizers/entmax.h"
#include "core/attention/normalizers/entmax15.h"
#include "core/attention/normalizers/softmax_normalizer.h"
#include "core/attention/normalizers/sparsemax.h"

namespace lab::attention {

std::span<const Normalizer> normalizers() {
    static const std::array kRows = {
        softmaxNormalizer(),
        sparsemaxNormalizer(),
        entmax15Normalizer(),
        entmaxNormalizer(),
    };
    return kRows;
}

}  // namespace lab::attention
