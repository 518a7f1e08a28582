#include "core/verify/gradient_check.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/attention/normalizers/normalize.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/base/random.h"

namespace lab::verify {

namespace {

constexpr double kEpsilon = std::numeric_limits<double>::epsilon();
/// How far beyond the expected rounding an error may lie.
constexpr double kMargin = 100;

double largestMagnitude(const MatrixD& values) {
    return values.size() == 0 ? 0 : values.cwiseAbs().maxCoeff();
}

MatrixD normalMatrix(Index rows, Index columns, std::uint64_t seed) {
    Random random(seed);
    MatrixD values(rows, columns);
    for (Index i = 0; i < values.size(); ++i) {
        values.data()[i] = random.normal();
    }
    return values;
}

bool haveSameZeros(const MatrixD& a, const MatrixD& b) {
    return ((a.array() == 0.0) == (b.array() == 0.0)).all();
}

/// The loss of one head, its gradients and what they are measured by.
class HeadLoss {
  public:
    explicit HeadLoss(const GradientInput& input)
        : m_input(input), m_R(normalMatrix(queries(), input.V.cols(), input.seed)) {
        m_how.normalizer = input.normalizer;
        m_how.values = input.normalizerValues;
        m_how.mask = &m_input.mask;
        m_how.temperature = input.temperature;
        m_scores = scoresOf(input.Q, input.K);
        m_weights = weightsOf(m_scores);
        m_dWeights = m_R * input.V.transpose();
        attention::normalizeVjp<double>(m_how, m_weights, m_dWeights, m_dScores);
        m_loss = lossOf(m_weights, input.V);
    }

    [[nodiscard]] bool isDot() const { return !m_input.scores; }
    [[nodiscard]] const MatrixD& scores() const { return m_scores; }
    [[nodiscard]] const MatrixD& weights() const { return m_weights; }
    [[nodiscard]] double loss() const { return m_loss; }

    [[nodiscard]] MatrixD scoresOf(const MatrixD& Q, const MatrixD& K) const {
        if (m_input.scores) {
            return *m_input.scores;
        }
        MatrixD scores = Q * K.transpose() * m_input.scale;
        if (m_input.bias.size() > 0) {
            scores += m_input.bias;
        }
        return scores;
    }
    [[nodiscard]] MatrixD weightsOf(const MatrixD& scores) const {
        MatrixD weights;
        attention::normalize<double>(m_how, scores, weights);
        return weights;
    }
    [[nodiscard]] double lossOf(const MatrixD& weights, const MatrixD& V) const {
        return (weights * V).cwiseProduct(m_R).sum();
    }

    [[nodiscard]] MatrixD analytic(GradientOf of) const {
        switch (of) {
            case GradientOf::Queries:
                return m_dScores * m_input.K * m_input.scale;
            case GradientOf::Keys:
                return m_dScores.transpose() * m_input.Q * m_input.scale;
            case GradientOf::Values:
                return m_weights.transpose() * m_R;
            case GradientOf::Scores:
                return m_dScores;
        }
        return {};
    }
    /// The largest change of a logit, or of the values, by an element that moves by 1.
    [[nodiscard]] double sensitivity(GradientOf of) const {
        switch (of) {
            case GradientOf::Queries:
                return std::abs(m_input.scale) * largestMagnitude(m_input.K) / m_input.temperature;
            case GradientOf::Keys:
                return std::abs(m_input.scale) * largestMagnitude(m_input.Q) / m_input.temperature;
            case GradientOf::Values:
                return 1 / std::max(1.0, largestMagnitude(m_input.V));
            case GradientOf::Scores:
                return 1 / m_input.temperature;
        }
        return 1;
    }
    /// The sizes whose rounding enters a measured derivative.
    [[nodiscard]] double size(GradientOf of) const {
        const double ofLoss = std::abs(m_loss) + 1;
        if (of == GradientOf::Values) {
            return ofLoss;
        }
        const double logits = largestMagnitude(m_scores) / m_input.temperature;
        return ofLoss + largestMagnitude(m_dWeights) * (1 + logits);
    }

  private:
    [[nodiscard]] Index queries() const { return m_input.scores ? m_input.scores->rows() : m_input.Q.rows(); }

    const GradientInput& m_input;
    MatrixD m_R;
    attention::Normalization<double> m_how;
    MatrixD m_scores;
    MatrixD m_weights;
    MatrixD m_dWeights;
    MatrixD m_dScores;
    double m_loss = 0;
};

/// The loss and the weights after one element was moved.
struct Moved {
    double place;
    double loss;
    MatrixD weights;
};

class Measurement {
  public:
    Measurement(const GradientInput& input, const HeadLoss& loss, GradientOf of)
        : m_loss(loss), m_of(of), m_Q(input.Q), m_K(input.K), m_V(input.V), m_S(loss.scores()) {}

    [[nodiscard]] MatrixD& matrix() {
        switch (m_of) {
            case GradientOf::Queries:
                return m_Q;
            case GradientOf::Keys:
                return m_K;
            case GradientOf::Values:
                return m_V;
            case GradientOf::Scores:
                return m_S;
        }
        return m_S;
    }
    [[nodiscard]] Moved at(Index row, Index column, double place) {
        double& element = matrix()(row, column);
        const double before = element;
        element = place;
        const bool fromVectors = m_of == GradientOf::Queries || m_of == GradientOf::Keys;
        MatrixD weights = m_of == GradientOf::Values
                              ? m_loss.weights()
                              : m_loss.weightsOf(fromVectors ? m_loss.scoresOf(m_Q, m_K) : m_S);
        const double loss = m_loss.lossOf(weights, m_V);
        element = before;
        return {place, loss, std::move(weights)};
    }

  private:
    const HeadLoss& m_loss;
    GradientOf m_of;
    MatrixD m_Q, m_K, m_V, m_S;
};

void note(GradientGroup& group, Index row, Index column, double analytic, double measured) {
    const double distance = std::abs(analytic - measured);
    const double error = std::isfinite(distance) ? distance : std::numeric_limits<double>::infinity();
    if (group.checked == 0 || error > group.largestError) {
        group.largestError = error;
        group.row = row;
        group.column = column;
        group.analytic = analytic;
        group.measured = measured;
    }
    ++group.checked;
}

std::optional<GradientGroup> checkGroup(const GradientInput& input, const HeadLoss& loss, GradientOf of,
                                        const std::function<bool()>& mayContinue) {
    const MatrixD analytic = loss.analytic(of);
    const double sensitivity = loss.sensitivity(of);
    GradientGroup group;
    group.of = of;
    group.step = std::cbrt(kEpsilon) / (sensitivity > 0 ? sensitivity : 1);
    group.tolerance = kMargin * std::pow(kEpsilon, 2.0 / 3) * sensitivity * loss.size(of);
    Measurement measurement(input, loss, of);
    const Index elements = std::min(analytic.size(), kGradientElements);
    for (Index k = 0; k < elements; ++k) {
        if (!mayContinue()) {
            return std::nullopt;
        }
        const Index element = k * analytic.size() / elements;
        const Index row = element / analytic.cols();
        const Index column = element % analytic.cols();
        const double place = measurement.matrix()(row, column);
        const Moved above = measurement.at(row, column, place + group.step);
        const Moved below = measurement.at(row, column, place - group.step);
        if (!haveSameZeros(above.weights, loss.weights()) || !haveSameZeros(below.weights, loss.weights())) {
            ++group.skipped;
            continue;
        }
        const double measured = (above.loss - below.loss) / (above.place - below.place);
        note(group, row, column, analytic(row, column), measured);
    }
    group.holds = group.largestError <= group.tolerance;
    return group;
}

}  // namespace

bool GradientCheck::holds() const {
    return std::ranges::all_of(groups, &GradientGroup::holds);
}

double GradientCheck::largestError() const {
    double largest = 0;
    for (const GradientGroup& group : groups) {
        largest = std::max(largest, group.largestError);
    }
    return largest;
}

Index GradientCheck::skipped() const {
    Index all = 0;
    for (const GradientGroup& group : groups) {
        all += group.skipped;
    }
    return all;
}

GradientInput gradientInput(const engine::HeadResult& head) {
    const Index queries = std::min(kGradientSide, std::max(head.Q().rows(), head.stages.scores.rows()));
    const Index keys = std::min(kGradientSide, head.vectors.V.rows());
    GradientInput input;
    // A trained head may have scores that come from no Q or K at all.
    if (head.Q().rows() >= queries && head.K().rows() >= keys) {
        input.Q = head.Q().topRows(queries).cast<double>();
        input.K = head.K().topRows(keys).cast<double>();
    }
    input.V = head.vectors.V.topRows(keys).cast<double>();
    if (head.bias) {
        input.bias = head.bias->topLeftCorner(queries, keys).cast<double>();
    }
    if (!head.isDotProduct) {
        input.scores = head.stages.scores.topLeftCorner(queries, keys).cast<double>();
    }
    if (!head.mask.restrictsNothing()) {
        input.mask.given.resize(queries, keys);
        for (Index i = 0; i < queries; ++i) {
            for (Index j = 0; j < keys; ++j) {
                input.mask.given(i, j) = head.mask.allows(i, j) ? 1 : 0;
            }
        }
    }
    const auto rows = attention::normalizers();
    const auto* chosen = findRow(rows, head.inputs.settings.normalizer.id);
    input.normalizer = chosen != nullptr ? chosen : &rows.front();
    input.normalizerValues = head.inputs.settings.normalizer.values;
    input.scale = head.scale;
    input.temperature = head.temperature;
    input.seed = head.inputs.settings.seed;
    return input;
}

std::optional<GradientCheck> checkGradient(const GradientInput& input,
                                           const std::function<bool()>& mayContinue) {
    GradientCheck check;
    check.queries = input.scores ? input.scores->rows() : input.Q.rows();
    check.keys = input.V.rows();
    if (check.queries == 0 || check.keys == 0 || input.V.cols() == 0) {
        check.gap = GradientGap::NoElements;
        return check;
    }
    if (input.normalizer->inDouble.vjp == nullptr) {
        check.gap = GradientGap::NoGradient;
        return check;
    }
    const HeadLoss loss(input);
    std::vector<GradientOf> parts = {GradientOf::Scores, GradientOf::Values};
    if (loss.isDot()) {
        parts.insert(parts.begin(), {GradientOf::Queries, GradientOf::Keys});
    }
    for (const GradientOf of : parts) {
        const std::optional<GradientGroup> group = checkGroup(input, loss, of, mayContinue);
        if (!group) {
            return std::nullopt;
        }
        check.groups.push_back(*group);
    }
    return check;
}

}  // namespace lab::verify
