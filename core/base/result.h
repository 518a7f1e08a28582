#pragma once

#include <tl/expected.hpp>

#include "core/base/error.h"

namespace lab {

/// A value, or why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace lab
