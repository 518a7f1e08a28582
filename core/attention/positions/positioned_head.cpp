#include "core/attention/positions/positioned_head.h"

#include <cassert>

#include "core/attention/positions/alibi.h"
#include "core/attention/positions/query_place.h"
#include "core/attention/positions/rotary.h"
#include "core/attention/positions/sinusoidal.h"
#include "core/attention/positions/t5_bias.h"

namespace lab::attention {

namespace {

Index wholeParameter(const Position& position, const ParameterValues& values, std::string_view id) {
    return static_cast<Index>(parameterValue(position.entry, values, id));
}

template <typename T>
void turn(const Position& position, const ParameterValues& values, RotaryPairing pairing,
          PositionedHead<T>& head) {
    const double base = parameterValue(position.entry, values, "base");
    const Index first = firstQueryPosition(head.Q.rows(), head.K.rows());
    head.Q = rotate<T>(head.Q, consecutivePositions(head.Q.rows(), first), base, pairing);
    head.K = rotate<T>(head.K, consecutivePositions(head.K.rows()), base, pairing);
}

template <typename T>
Matrix<T> slopedBias(const PositionedHead<T>& head, const HeadPlace& place, AlibiForm form) {
    const T slope = alibiSlopes<T>(place.heads)(place.head);
    return alibiBias<T>(slope, head.Q.rows(), head.K.rows(), form);
}

template <typename T>
Matrix<T> bucketBias(const Position& position, const ParameterValues& values, const HeadPlace& place,
                     const PositionedHead<T>& head) {
    const T5Buckets buckets = {wholeParameter(position, values, "num_buckets"),
                               wholeParameter(position, values, "max_distance"),
                               position.method == PositionMethod::T5};
    const Matrix<T> table = seededT5Table<T>(buckets.count, place.heads, place.seed);
    return t5Bias<T>(table, place.head, head.Q.rows(), head.K.rows(), buckets);
}

}  // namespace

template <typename T>
std::optional<Matrix<T>> PositionedHead<T>::scoreBias(T scale) const {
    if (!shaw) {
        return bias;
    }
    return shawScores<T>(Q, shaw->relK, K.rows()) * scale;
}

template <typename T>
PositionedHead<T> positionHead(const Position& position, const ParameterValues& values,
                               const MatrixView<T>& Q, const MatrixView<T>& K, const HeadPlace& place) {
    assert(place.head >= 0 && place.head < place.heads && "the head is one of the heads");
    PositionedHead<T> head = {Q, K, {}, {}};
    switch (position.method) {
        case PositionMethod::None:
        case PositionMethod::Sinusoidal:
        case PositionMethod::SinusoidalHalves:
            break;
        case PositionMethod::Rotary:
            turn(position, values, RotaryPairing::Interleaved, head);
            break;
        case PositionMethod::RotaryHalf:
            turn(position, values, RotaryPairing::Halves, head);
            break;
        case PositionMethod::Alibi:
            head.bias = slopedBias(head, place, AlibiForm::Symmetric);
            break;
        case PositionMethod::AlibiCausal:
            head.bias = slopedBias(head, place, AlibiForm::Signed);
            break;
        case PositionMethod::Shaw:
            head.shaw = seededShawTables<T>(wholeParameter(position, values, "clip"), K.cols(),
                                            place.valueWidth, place.seed);
            break;
        case PositionMethod::T5:
        case PositionMethod::T5Causal:
            head.bias = bucketBias(position, values, place, head);
            break;
    }
    return head;
}

template <typename T>
Matrix<T> addToEmbeddings(const Position& position, const ParameterValues& /*values*/,
                          const MatrixView<T>& X) {
    if (position.method == PositionMethod::Sinusoidal) {
        return X + sinusoidalInterleaved<T>(X.rows(), X.cols());
    }
    if (position.method == PositionMethod::SinusoidalHalves) {
        return X + sinusoidalHalves<T>(X.rows(), X.cols());
    }
    assert(position.kind != PositionKind::AddsToEmbeddings && "each such mechanism is named here");
    return X;
}

template struct PositionedHead<float>;
template struct PositionedHead<double>;
template PositionedHead<float> positionHead<float>(const Position&, const ParameterValues&,
                                                   const MatrixView<float>&, const MatrixView<float>&,
                                                   const HeadPlace&);
template PositionedHead<double> positionHead<double>(const Position&, const ParameterValues&,
                                                     const MatrixView<double>&, const MatrixView<double>&,
                                                     const HeadPlace&);
template Matrix<float> addToEmbeddings<float>(const Position&, const ParameterValues&,
                                              const MatrixView<float>&);
template Matrix<double> addToEmbeddings<double>(const Position&, const ParameterValues&,
                                                const MatrixView<double>&);

}  // namespace lab::attention
