#include "core/attention/scores/score_arrays.h"

#include <cmath>

#include "core/base/random.h"

namespace lab::attention {

namespace {

Index lengthOf(Extent extent, const ScoreSizes& sizes) {
    switch (extent) {
        case Extent::One:
            return 1;
        case Extent::QueryWidth:
            return sizes.queryWidth;
        case Extent::KeyWidth:
            return sizes.keyWidth;
        case Extent::QueryPlusKeyWidth:
            return sizes.queryWidth + sizes.keyWidth;
        case Extent::Attention:
            return sizes.attention;
        case Extent::Keys:
            return sizes.keys;
    }
    return 0;
}

std::string_view symbolOf(Extent extent) {
    switch (extent) {
        case Extent::One:
            return "1";
        case Extent::QueryWidth:
            return "d_q";
        case Extent::KeyWidth:
            return "d_k";
        case Extent::QueryPlusKeyWidth:
            return "d_q + d_k";
        case Extent::Attention:
            return "d_a";
        case Extent::Keys:
            return "n_k";
    }
    return {};
}

std::string lengthText(Extent extent, const ScoreSizes& sizes) {
    const Index length = lengthOf(extent, sizes);
    return length == 0 ? std::string(symbolOf(extent)) : std::to_string(length);
}

std::string shapeText(Index rows, Index columns, bool isVector) {
    return isVector ? "[" + std::to_string(columns) + "]"
                    : "[" + std::to_string(rows) + ", " + std::to_string(columns) + "]";
}

Error wrongShape(std::string_view name, std::string expected, std::string found) {
    return {ErrorCode::WrongShape, {}, std::string(name), std::move(expected), std::move(found)};
}

}  // namespace

std::string scoreArrayShape(const ScoreArraySpec& spec, const ScoreSizes& sizes) {
    const std::string rows = spec.rows == Extent::One ? "" : lengthText(spec.rows, sizes) + ", ";
    return "[" + rows + lengthText(spec.columns, sizes) + "]";
}

template <typename T>
Result<void> checkScoreArrays(const ScoreFunction& function, const ScoreArrays<T>& arrays,
                              const ScoreSizes& sizes) {
    if (!function.widthsMayDiffer && sizes.queryWidth != sizes.keyWidth) {
        return failure(wrongShape("K", shapeText(sizes.keys, sizes.queryWidth, false),
                                  shapeText(sizes.keys, sizes.keyWidth, false)));
    }
    ScoreSizes known = sizes;
    for (const ScoreArraySpec& spec : function.arrays) {
        const auto found = arrays.find(spec.id);
        if (found == arrays.end()) {
            return failure(
                {ErrorCode::MissingArray, {}, std::string(spec.id), scoreArrayShape(spec, known), {}});
        }
        const Matrix<T>& array = found->second;
        if (spec.columns == Extent::Attention && known.attention == 0) {
            known.attention = array.cols();
        }
        const bool fits = array.rows() == lengthOf(spec.rows, known) && array.cols() > 0 &&
                          array.cols() == lengthOf(spec.columns, known);
        if (!fits) {
            const bool isVector = spec.rows == Extent::One && array.rows() == 1;
            return failure(wrongShape(spec.id, scoreArrayShape(spec, known),
                                      shapeText(array.rows(), array.cols(), isVector)));
        }
    }
    return {};
}

ScoreArrays<double> seededScoreArrays(const ScoreFunction& function, const ScoreSizes& sizes,
                                      std::uint64_t seed) {
    ScoreArrays<double> arrays;
    for (const ScoreArraySpec& spec : function.arrays) {
        MatrixD array(lengthOf(spec.rows, sizes), lengthOf(spec.columns, sizes));
        assert(array.size() > 0 && "all sizes that an array depends on are known");
        const Index fanIn = spec.rows == Extent::One ? array.cols() : array.rows();
        const double deviation = 1.0 / std::sqrt(static_cast<double>(fanIn));
        const std::uint64_t stream = mixSeeds(seed, hashBytes(spec.id));
        for (Index column = 0; column < array.cols(); ++column) {
            Random random(mixSeeds(stream, static_cast<std::uint64_t>(column)));
            for (Index row = 0; row < array.rows(); ++row) {
                array(row, column) = deviation * random.normal();
            }
        }
        arrays.emplace(spec.id, std::move(array));
    }
    return arrays;
}

template Result<void> checkScoreArrays<float>(const ScoreFunction&, const ScoreArrays<float>&,
                                              const ScoreSizes&);
template Result<void> checkScoreArrays<double>(const ScoreFunction&, const ScoreArrays<double>&,
                                               const ScoreSizes&);

}  // namespace lab::attention
