#include "core/human/plan/attention_budget.h"

#include <algorithm>
#include <cmath>

#include "core/human/scene/scene_step.h"

namespace lab::human {

namespace {

/// Steps between two looks at the control: about a millisecond.
constexpr std::int64_t kLookEvery = 10000;

bool goesOn(const PlanControl& control) {
    return !control.stop.stop_requested() && (!control.mayContinue || control.mayContinue());
}

Minutes lengthOf(const AttentionPlan& plan) {
    const double minutes = plan.length.count();
    return Minutes(std::isfinite(minutes) ? std::clamp(minutes, 1.0, 480.0) : 60.0);
}

CapacitySplit inMinutes(CapacitySplit seconds) {
    for (double* part : {&seconds.used, &seconds.conflict, &seconds.gate, &seconds.external,
                         &seconds.internal, &seconds.lapse, &seconds.idle}) {
        *part /= 60;
    }
    return seconds;
}

PlanOutcome outcomeOf(const SceneModel& model, const SceneState& state) {
    PlanOutcome outcome;
    for (std::size_t i = 0; i < static_cast<std::size_t>(model.tasks); ++i) {
        outcome.progress[i] = std::min(1.0, state.progress[i]);
        outcome.done += outcome.progress[i] * model.task[i].workSeconds / 60;
    }
    outcome.spent = inMinutes(state.total);
    outcome.phone = state.attended[indexOf(SceneChannel::Phone)] / 60;
    outcome.captures = state.capturedTime / 60;
    return outcome;
}

std::optional<PlanOutcome> runWith(std::shared_ptr<const SceneModel> model, const AttentionPlan& plan,
                                   int run, const PlanControl& control) {
    const std::vector<SceneEvent> events = eventsOf(plan, run);
    const std::int64_t steps = std::llround(lengthOf(plan) / model->stepTime);
    SceneState state = initialState(*model, mixSeeds(model->settings.seed, static_cast<std::uint64_t>(run)));
    auto next = events.begin();
    while (state.step < steps) {
        if (state.step % kLookEvery == 0 && !goesOn(control)) {
            return std::nullopt;
        }
        while (next != events.end() && next->at <= state.time) {
            if (next->kind == SceneEventKind::Change && next->settings) {
                model = makeSceneModel(*next->settings, model.get());
            }
            applyEvent(*model, *next++, state, nullptr);
        }
        stepScene(*model, state, nullptr);
    }
    return outcomeOf(*model, state);
}

MeanInterval over(const std::vector<PlanOutcome>& runs, double (*value)(const PlanOutcome&)) {
    std::vector<double> values;
    std::ranges::transform(runs, std::back_inserter(values), value);
    return meanInterval(values);
}

void summarise(BudgetResult& result) {
    const std::vector<PlanOutcome>& runs = result.runs;
    result.done = over(runs, [](const PlanOutcome& o) { return o.done; });
    result.conflict = over(runs, [](const PlanOutcome& o) { return o.spent.conflict; });
    result.gate = over(runs, [](const PlanOutcome& o) { return o.spent.gate; });
    result.external = over(runs, [](const PlanOutcome& o) { return o.spent.external; });
    result.internal = over(runs, [](const PlanOutcome& o) { return o.spent.internal; });
    result.lapse = over(runs, [](const PlanOutcome& o) { return o.spent.lapse; });
    result.idle = over(runs, [](const PlanOutcome& o) { return o.spent.idle; });
}

}  // namespace

std::optional<PlanOutcome> runPlan(const AttentionPlan& plan, int run, const PlanControl& control) {
    return runWith(makeSceneModel(plan.settings), plan, run, control);
}

BudgetResult runBudget(const AttentionPlan& plan, RunRange runs, const PlanControl& control) {
    const auto model = makeSceneModel(plan.settings);
    BudgetResult result;
    for (int i = 0; i < runs.count; ++i) {
        const std::optional<PlanOutcome> outcome = runWith(model, plan, runs.first + i, control);
        if (!outcome) {
            result.isWhole = false;
            break;
        }
        result.runs.push_back(*outcome);
        if (control.progress) {
            control.progress(static_cast<double>(i + 1) / runs.count);
        }
    }
    summarise(result);
    return result;
}

}  // namespace lab::human
