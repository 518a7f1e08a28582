#pragma once

#include "core/base/matrix.h"
#include "core/formats/picture.h"

namespace lab::transformer {

/// A picture cut into squares, [patches, side * side * 3]: patches in rows from the top left, inside a patch
/// pixels in rows, red, green and blue of each, every byte as u / 127.5 - 1. Sides must be multiples of
/// `side` (asserted). Source: Dosovitskiy et al. 2021, "An image is worth 16x16 words", section 3.1.
[[nodiscard]] MatrixF picturePatches(const formats::Picture& picture, Index side);

}  // namespace lab::transformer
