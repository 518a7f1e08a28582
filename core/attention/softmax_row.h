#pragma once

#include <cassert>
#include <cmath>
#include <limits>

#include "core/attention/attention_mask.h"

namespace lab::attention {

/// A mask's key list and given matrix have the sizes that it is used with.
inline void assertMaskFits([[maybe_unused]] const AttentionMask* mask, [[maybe_unused]] Index queries,
                           [[maybe_unused]] Index keys) {
    assert((mask == nullptr || mask->keyAllowed.empty() || std::ssize(mask->keyAllowed) == keys) &&
           "the mask has a place for each key");
    assert((mask == nullptr || mask->given.size() == 0 ||
            (mask->given.rows() == queries && mask->given.cols() == keys)) &&
           "the mask has a place for each score");
}

/// Softmax of one row over the keys that allows(key) lets in, scores and weights [keys], as in softmax(): the
/// plain reference.
template <typename T, typename Allows>
void softmaxRow(const T* scores, Index keys, const Allows& allows, T temperature, T* weights) {
    T maximum = -std::numeric_limits<T>::infinity();
    for (Index key = 0; key < keys; ++key) {
        maximum = allows(key) && scores[key] > maximum ? scores[key] : maximum;
    }
    const bool seesSomething = maximum > -std::numeric_limits<T>::infinity();
    T sum = 0;
    for (Index key = 0; key < keys; ++key) {
        const bool counts = seesSomething && allows(key);
        weights[key] = counts ? std::exp((scores[key] - maximum) / temperature) : T(0);
        sum += weights[key];
    }
    for (Index key = 0; seesSomething && key < keys; ++key) {
        weights[key] /= sum;
    }
}

/// The same for one query of a mask, which may be null.
template <typename T>
void softmaxRow(const T* scores, Index keys, Index query, const AttentionMask* mask, T temperature,
                T* weights) {
    const auto allows = [mask, query](Index key) { return mask == nullptr || mask->allows(query, key); };
    softmaxRow(scores, keys, allows, temperature, weights);
}

}  // namespace lab::attention
