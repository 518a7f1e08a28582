#include "core/attention/normalizers/normalizer_registry.h"

#include <array>

#include "core/attention/normalizers/softmax_normalizer.h"

namespace lab::attention {

std::span<const Normalizer> normalizers() {
    static const std::array kRows = {
        softmaxNormalizer(),
    };
    return kRows;
}

}  // namespace lab::attention
