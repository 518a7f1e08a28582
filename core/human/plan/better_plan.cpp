#include "core/human/plan/better_plan.h"

#include <array>

namespace lab::human {

namespace {

/// Numbers of the runs that the search sees; the final comparison has those from 0 on.
constexpr int kSearchRuns = 1'000'000;
/// Within the plan: messages that come together after its end would be a plan without messages.
constexpr std::array<double, 4> kBatches = {10, 15, 20, 30};                              // min
constexpr std::array<double, 5> kBreaks = {1.0 / 4, 1.0 / 3, 1.0 / 2, 2.0 / 3, 3.0 / 4};  // of the plan
constexpr Minutes kBreak{5};

/// How other times the messages may come through.
std::vector<AttentionPlan> otherBatches(const AttentionPlan& present) {
    std::vector<AttentionPlan> plans;
    const auto add = [&](std::optional<Minutes> every) {
        if (every != present.notifications.batchEvery && (!every || *every < present.length)) {
            plans.push_back(present);
            plans.back().notifications.batchEvery = every;
        }
    };
    add(std::nullopt);
    for (const double minutes : kBatches) {
        add(Minutes(minutes));
    }
    return plans;
}

std::vector<AttentionPlan> otherBreaks(const AttentionPlan& present) {
    std::vector<AttentionPlan> plans;
    const auto add = [&](std::vector<PlannedBreak> breaks) {
        if (breaks != present.breaks) {
            plans.push_back(present);
            plans.back().breaks = std::move(breaks);
        }
    };
    add({});
    for (const double share : kBreaks) {
        add({{share * present.length, kBreak}});
    }
    add({{present.length / 3, kBreak}, {2 * present.length / 3, kBreak}});
    return plans;
}

MeanInterval pairedGain(const BudgetResult& present, const BudgetResult& other) {
    std::vector<double> gains;
    for (std::size_t i = 0; i < other.runs.size(); ++i) {
        gains.push_back(other.runs[i].done - present.runs[i].done);
    }
    return meanInterval(gains);
}

/// Follows the search through all its budgets: how many runs are done of how many.
class SearchProgress {
  public:
    SearchProgress(const PlanControl& control, double allRuns) : m_control(control), m_all(allRuns) {}

    BudgetResult run(const AttentionPlan& plan, RunRange runs) {
        PlanControl part{m_control.stop, {}, m_control.mayContinue};
        if (m_control.progress) {
            part.progress = [&](double share) { m_control.progress((m_done + share * runs.count) / m_all); };
        }
        BudgetResult result = runBudget(plan, runs, part);
        m_done += runs.count;
        return result;
    }

  private:
    const PlanControl& m_control;
    double m_all;
    double m_done = 0;
};

/// Tries all; `best` becomes the one with the largest gain so far. False: it was stopped.
bool tryAll(std::vector<AttentionPlan> plans, RunRange runs, const BudgetResult& present,
            SearchProgress& progress, PlanCandidate& best, std::vector<PlanCandidate>& tried) {
    for (AttentionPlan& plan : plans) {
        const BudgetResult result = progress.run(plan, runs);
        if (!result.isWhole) {
            return false;
        }
        tried.push_back({std::move(plan), result.done, pairedGain(present, result)});
        if (tried.back().gain.mean > best.gain.mean) {
            best = tried.back();
        }
    }
    return true;
}

}  // namespace

int runsOfSearch(const AttentionPlan& present, PlanSearch search) {
    const std::size_t candidates = 1 + otherBatches(present).size() + otherBreaks(present).size();
    return static_cast<int>(candidates) * search.searchRuns + 2 * search.finalRuns;
}

BetterPlan findBetterPlan(const AttentionPlan& present, PlanSearch search, const PlanControl& control) {
    const RunRange seen{kSearchRuns, search.searchRuns};
    const RunRange fresh{0, search.finalRuns};
    SearchProgress progress(control, runsOfSearch(present, search));
    BetterPlan found;
    found.best = present;
    const BudgetResult start = progress.run(present, seen);
    PlanCandidate best{present, start.done, {}};
    found.isWhole = start.isWhole &&
                    tryAll(otherBatches(present), seen, start, progress, best, found.tried) &&
                    tryAll(otherBreaks(best.plan), seen, start, progress, best, found.tried);
    if (!found.isWhole) {
        return found;
    }
    found.best = best.plan;
    found.presentRuns = progress.run(present, fresh);
    found.bestRuns = progress.run(found.best, fresh);
    found.isWhole = found.presentRuns.isWhole && found.bestRuns.isWhole;
    if (found.isWhole) {
        found.gain = pairedGain(found.presentRuns, found.bestRuns);
        found.isBetter = found.gain.runs > 1 && found.gain.low > 0;
    }
    return found;
}

}  // namespace lab::human
