#pragma once

#include <limits>
#include <type_traits>

#include "core/base/matrix.h"
#include "core/base/registry.h"

namespace lab::attention {

/// What a normalizer makes one query's weights from. Pointers are not owned.
template <typename T>
struct NormalizerRow {
    const T* logits = nullptr;              ///< [keys] scores / temperature
    const std::uint8_t* allowed = nullptr;  ///< [keys], 0 = may not attend; nullptr = all allowed
    Index keys = 0;

    [[nodiscard]] bool allows(Index key) const { return allowed == nullptr || allowed[key] != 0; }
    /// Largest logit of an allowed key; minus infinity where there is none.
    [[nodiscard]] T largestLogit() const {
        T largest = -std::numeric_limits<T>::infinity();
        for (Index key = 0; key < keys; ++key) {
            largest = allows(key) && logits[key] > largest ? logits[key] : largest;
        }
        return largest;
    }
};

/// What the gradient of one query's logits is made from. Pointers are not owned.
template <typename T>
struct NormalizerVjpRow {
    const T* weights = nullptr;   ///< [keys] what the normalizer gave; masked places 0
    const T* upstream = nullptr;  ///< [keys] d loss / d weights
    Index keys = 0;
};

template <typename T>
struct NormalizerFunctions {
    /// Writes weights [keys], all >= 0: masked places exactly 0, all 0 where nothing is allowed.
    void (*weights)(const NormalizerRow<T>& row, const ParameterValues& values, T* weights) = nullptr;
    /// Writes d loss / d logits [keys], 0 at masked places. nullptr: the weights alone do not determine it.
    void (*vjp)(const NormalizerVjpRow<T>& row, const ParameterValues& values, T* gradient) = nullptr;
};

/// One row of the registry: how a query's scores become its weights.
struct Normalizer {
    FamilyEntry entry;
    bool rowsSumToOne = true;     ///< each row that sees a key; otherwise rows may sum to anything >= 0
    bool ignoresShift = true;     ///< one number added to all logits of a row changes no weight
    bool replacesScores = false;  ///< its logits are values phi(q).phi(k) >= 0 of its own (linearKernel());
                                  ///< score function, scale, temperature and bias play no part
    NormalizerFunctions<float> inFloat;
    NormalizerFunctions<double> inDouble;

    template <typename T>
    [[nodiscard]] const NormalizerFunctions<T>& in() const {
        if constexpr (std::is_same_v<T, float>) {
            return inFloat;
        } else {
            return inDouble;
        }
    }
};

}  // namespace lab::attention
