#include "core/transformer/features/patches.h"

#include <cassert>

namespace lab::transformer {

MatrixF picturePatches(const formats::Picture& picture, Index side) {
    assert(side > 0 && picture.width % side == 0 && picture.height % side == 0 && "patches fill the picture");
    constexpr Index kColours = 3;
    const Index across = picture.width / side;
    MatrixF patches(across * (picture.height / side), side * side * kColours);
    for (Index y = 0; y < picture.height; ++y) {
        for (Index x = 0; x < picture.width; ++x) {
            for (Index colour = 0; colour < kColours; ++colour) {
                const auto place = static_cast<std::size_t>((y * picture.width + x) * kColours + colour);
                patches((y / side) * across + x / side, ((y % side) * side + x % side) * kColours + colour) =
                    static_cast<float>(picture.pixels[place]) / 127.5F - 1.0F;
            }
        }
    }
    return patches;
}

}  // namespace lab::transformer
