#include "core/engine/sweep.h"

#include <algorithm>
#include <cmath>

#include "core/engine/compute.h"

namespace lab::engine {

namespace {

/// Scores this close to a row's largest, in units of the largest magnitude, count as equal: float sums of the
/// same products in another order.
constexpr double kTie = 1e-6;

/// Everything on the calling thread, which lets interactive work go first between tasks.
class YieldingRunner final : public ParallelRunner {
  public:
    explicit YieldingRunner(BackgroundContext& context) : m_context(context) {}

    [[nodiscard]] int width() const override { return 1; }
    void run(Index count, const std::function<void(Index)>& task) override {
        for (Index i = 0; i < count; ++i) {
            static_cast<void>(m_context.mayContinue());  // the task itself looks whether it was stopped
            task(i);
        }
    }

  private:
    BackgroundContext& m_context;
};

SweepNumbers numbersOf(const attention::HeadMeasures& measures) {
    return {measures.entropy, measures.entropyNormalised, measures.largestWeight, measures.perplexity};
}

/// The means over rows of what `sharing` keys with equal weights give.
class EqualShares {
  public:
    void addRow(Index sharing, Index keys) {
        const auto count = static_cast<double>(sharing);
        m_sum.entropy += std::log(count);
        m_sum.entropyNormalised += keys > 1 ? std::log(count) / std::log(static_cast<double>(keys)) : 0;
        m_sum.largestWeight += 1 / count;
        m_sum.effectiveTokens += count;
        ++m_rows;
    }
    [[nodiscard]] SweepNumbers mean() const {
        const double rows = std::max(1.0, m_rows);
        return {m_sum.entropy / rows, m_sum.entropyNormalised / rows, m_sum.largestWeight / rows,
                m_sum.effectiveTokens / rows};
    }

  private:
    SweepNumbers m_sum;
    double m_rows = 0;
};

/// Keeps the first `count` tokens of a sequence as its source cuts it.
Result<void> cutSequence(project::SourceKind kind, int count, const project::Project& project,
                         const ModelStore& models, project::Sequence& sequence) {
    const auto source = models.source(kind, project);
    if (!source) {
        return failure(source.error());
    }
    if ((*source)->info().tokenLimit > 0) {
        std::vector<std::string> tokens = tokensOf(sequence, **source);
        tokens.resize(std::min(tokens.size(), static_cast<std::size_t>(count)));
        sequence.editedTokens = std::move(tokens);
    }
    return {};
}

Result<project::Project> projectFor(const SweepPlan& plan, double value, const ModelStore& models) {
    project::Project project = projectAt(plan.parameter, value, *plan.project);
    if (plan.parameter != SweepParameter::Tokens) {
        return project;
    }
    const int count = static_cast<int>(value);
    if (const auto cut = cutSequence(project.source, count, project, models, project.sequence); !cut) {
        return failure(cut.error());
    }
    if (project.keys) {
        const auto cut = cutSequence(project.keys->source, count, project, models, project.keys->sequence);
        if (!cut) {
            return failure(cut.error());
        }
    }
    return project;
}

SweepPoint pointOf(const SweepPlan& plan, double value, const ComputeResult& result) {
    SweepPoint point;
    point.value = value;
    point.numbers = numbersOf(result.head.measures);
    point.scoreVariance = scoreVariance(result.head);
    point.scoreVarianceInTheory = varianceInTheory(result.head, *result.request.project);
    if (plan.parameter == SweepParameter::Temperature) {
        point.limits = temperatureLimits(result.head);
    }
    return point;
}

bool isSeeded(const project::Project& project) {
    using project::SourceKind;
    return project.source == SourceKind::Random &&
           (!project.keys || project.keys->source == SourceKind::Random);
}

}  // namespace

Result<bool> sweep(const SweepPlan& plan, const ModelStore& models, BackgroundContext& context,
                   const std::function<void(const SweepPoint&)>& publish) {
    if (plan.project->source == project::SourceKind::Model) {
        return failure({ErrorCode::Unsupported, {}, "sweep", "vectors", "a whole model"});
    }
    ComputeWorkspace workspace;
    YieldingRunner runner(context);
    std::shared_ptr<const ComputeResult> last;  // held, so that the next point takes over what is the same
    const auto pointAt = [&](double value, project::Project project) -> Result<std::optional<SweepPoint>> {
        ComputeRequest request;
        request.project = std::make_shared<const project::Project>(std::move(project));
        request.layer = plan.layer;
        request.head = plan.head;
        request.onlyHead = true;
        const Outcome outcome = compute(request, models, workspace, &runner, context.stop(), {});
        if (const auto* error = std::get_if<Error>(&outcome)) {
            return failure(*error);
        }
        const auto* result = std::get_if<std::shared_ptr<const ComputeResult>>(&outcome);
        if (result == nullptr || !context.mayContinue()) {
            return std::optional<SweepPoint>();
        }
        last = *result;
        return std::optional(pointOf(plan, value, *last));
    };
    if (plan.present) {
        Result<std::optional<SweepPoint>> point = pointAt(*plan.present, *plan.project);
        if (!point) {
            return failure(point.error());
        }
        if (!*point) {
            return false;
        }
        (*point)->isPresent = true;
        publish(**point);
    }
    for (std::size_t i = 0; i < plan.values.size(); ++i) {
        if (!context.mayContinue()) {
            return false;
        }
        Result<project::Project> project = projectFor(plan, plan.values[i], models);
        if (!project) {
            return failure(project.error());
        }
        const auto point = pointAt(plan.values[i], std::move(*project));
        if (!point) {
            return failure(point.error());
        }
        if (!*point) {
            return false;
        }
        publish(**point);
        context.report(static_cast<double>(i + 1) / static_cast<double>(plan.values.size()));
    }
    return true;
}

double scoreVariance(const HeadResult& head) {
    const MatrixF& scores = head.stages.scores;
    double mean = 0;
    double squares = 0;  // about the running mean (Welford 1962)
    double count = 0;
    for (Index i = 0; i < scores.rows(); ++i) {
        for (Index j = 0; j < scores.cols(); ++j) {
            if (!head.mask.allows(i, j)) {
                continue;
            }
            const double value = scores(i, j);
            const double before = value - mean;
            mean += before / ++count;
            squares += before * (value - mean);
        }
    }
    return count > 0 ? squares / count : 0;
}

std::optional<double> varianceInTheory(const HeadResult& head, const project::Project& project) {
    const project::AttentionSettings& settings = project.attention;
    const bool isDot = settings.score.id == "dot" || settings.score.id == "scaled-dot";
    const bool isPlain =
        settings.position.id == "none" && settings.normalizer.id != "linear" && head.inputs.overrides.empty();
    if (!isSeeded(project) || !isDot || !isPlain) {
        return std::nullopt;
    }
    const double scale = head.scale;
    return scale * scale * head.vectors.dK;
}

std::optional<TemperatureLimits> temperatureLimits(const HeadResult& head) {
    const std::string& normalizer = head.inputs.settings.normalizer.id;
    const bool becomesEven = normalizer == "softmax" || normalizer == "sparsemax" ||
                             normalizer == "entmax15" || normalizer == "entmax";
    if (!becomesEven || !overridesOf(head.inputs.overrides, project::Stage::Weights).empty()) {
        return std::nullopt;
    }
    const MatrixF& scores = head.stages.scores;
    EqualShares cold;
    EqualShares hot;
    for (Index i = 0; i < scores.rows(); ++i) {
        Index allowed = 0;
        double largest = -std::numeric_limits<double>::infinity();
        double magnitude = 0;
        for (Index j = 0; j < scores.cols(); ++j) {
            if (head.mask.allows(i, j)) {
                ++allowed;
                largest = std::max<double>(largest, scores(i, j));
                magnitude = std::max<double>(magnitude, std::abs(scores(i, j)));
            }
        }
        if (allowed == 0) {
            continue;
        }
        Index equal = 0;
        for (Index j = 0; j < scores.cols(); ++j) {
            equal += head.mask.allows(i, j) && scores(i, j) >= largest - kTie * magnitude ? 1 : 0;
        }
        hot.addRow(allowed, scores.cols());
        cold.addRow(equal, scores.cols());
    }
    return TemperatureLimits{cold.mean(), hot.mean()};
}

}  // namespace lab::engine
