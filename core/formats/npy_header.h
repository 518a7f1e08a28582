#pragma once

#include <string_view>

#include "core/formats/array.h"

namespace lab::formats {

/// What a .npy file says about itself.
struct NpyHeader {
    DType dtype = DType::Float64;
    bool fortranOrder = false;
    Shape shape;
};

/// Reads the Python dictionary "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }".
/// Errors: BadFormat [place: "header"]; Unsupported [place: "dtype"].
[[nodiscard]] Result<NpyHeader> parseNpyHeader(std::string_view text);

}  // namespace lab::formats
