#pragma once

#include <compare>

namespace lab {

/// An index that cannot be mistaken for another kind of index.
template <typename Tag>
struct StrongIndex {
    int value = 0;

    auto operator<=>(const StrongIndex&) const = default;
};

using LayerIndex = StrongIndex<struct LayerTag>;
using HeadIndex = StrongIndex<struct HeadTag>;
using TokenIndex = StrongIndex<struct TokenTag>;

}  // namespace lab
