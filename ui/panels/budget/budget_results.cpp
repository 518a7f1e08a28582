#include "ui/panels/budget/budget_results.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/heatmap/color_scale.h"
#include "ui/panels/budget/budget_editor.h"

namespace lab::ui {

namespace {

struct BudgetResultsText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::BudgetResults)
};

constexpr int kResultDigits = 9;

/// What part of an outcome a line shows.
struct Part {
    const char* name;
    bool isGain;
    double (*value)(const human::PlanOutcome& run);
};

constexpr std::array kParts = {
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Work done"), true,
         [](const human::PlanOutcome& run) { return run.done; }},
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Lost to phone and sounds"), false,
         [](const human::PlanOutcome& run) { return run.spent.external; }},
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Lost to wandering thoughts and worry"), false,
         [](const human::PlanOutcome& run) { return run.spent.internal; }},
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Switching and finding back in"), false,
         [](const human::PlanOutcome& run) { return run.spent.gate; }},
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Conflict for the same resources"), false,
         [](const human::PlanOutcome& run) { return run.spent.conflict; }},
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Sleepiness"), false,
         [](const human::PlanOutcome& run) { return run.spent.lapse; }},
    Part{QT_TRANSLATE_NOOP("lab::ui::BudgetResults", "Breaks and nothing to do"), false,
         [](const human::PlanOutcome& run) { return run.spent.idle; }},
};

BudgetNumber numberOf(const human::MeanInterval& interval) {
    return {interval.mean, interval.low, interval.high};
}

std::vector<double> valuesOf(const Part& part, const std::vector<human::PlanOutcome>& runs) {
    std::vector<double> values;
    std::ranges::transform(runs, std::back_inserter(values), part.value);
    return values;
}

BudgetLine lineOf(const Part& part, const std::vector<human::PlanOutcome>& runs) {
    BudgetLine line;
    line.name = BudgetResultsText::tr(part.name);
    line.isGain = part.isGain;
    line.yours = numberOf(human::meanInterval(valuesOf(part, runs)));
    return line;
}

QString gainText(const human::MeanInterval& gain) {
    return budgetDifferenceText(numberOf(gain));
}

/// The cause of loss that the better plan makes smallest against the present one.
QString whereFrom(const human::BetterPlan& found) {
    const BudgetLines lines = budgetLines(found);
    const BudgetLine* most = nullptr;
    for (const BudgetLine& line : lines.lines) {
        const bool isLess = !line.isGain && line.difference && line.difference->high < 0;
        if (isLess && (most == nullptr || line.difference->mean < most->difference->mean)) {
            most = &line;
        }
    }
    return most == nullptr ? QString()
                           //: %1 a cause, %2 a difference in minutes
                           : BudgetResultsText::tr("Most of it comes from “%1”: %2.")
                                 .arg(most->name, budgetDifferenceText(*most->difference));
}

QString quoted(QString text) {
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QStringList fieldsOf(const human::MeanInterval& interval) {
    return {QString::number(interval.mean, 'g', kResultDigits),
            QString::number(interval.low, 'g', kResultDigits),
            QString::number(interval.high, 'g', kResultDigits)};
}

}  // namespace

PlanTimeline planTimeline(const human::SceneSettings& scene, const human::HourPlan& plan) {
    PlanTimeline timeline;
    timeline.minutes = human::kPlannedHour.count();
    for (const human::PlannedPart& part : human::plannedParts(scene, plan)) {
        timeline.parts.push_back({plannedTaskName(scene.tasks[static_cast<std::size_t>(part.task)]),
                                  part.task,
                                  {part.at.count(), part.length.count()}});
    }
    for (const human::PlannedBreak& one : plan.breaks) {
        timeline.breaks.push_back({one.at.count(), one.length.count()});
    }
    const human::Notifications& messages = plan.notifications;
    if (messages.batchEvery && messages.perHour > 0) {
        const double every = std::max(messages.batchEvery->count(), 1.0);
        for (int delivery = 1; delivery * every < timeline.minutes; ++delivery) {
            timeline.deliveries.push_back(delivery * every);
        }
        timeline.interruptions = BudgetResultsText::tr(
                                     "%1 messages an hour, held back and let through every %2 min; %3 sudden "
                                     "sounds an hour.")
                                     .arg(messages.perHour)
                                     .arg(every)
                                     .arg(plan.soundsPerHour);
    } else {
        timeline.interruptions =
            BudgetResultsText::tr("%1 messages an hour, each at once; %2 sudden sounds an hour.")
                .arg(messages.perHour)
                .arg(plan.soundsPerHour);
    }
    return timeline;
}

BudgetLines budgetLines(const human::BudgetResult& present) {
    BudgetLines lines;
    lines.runs = static_cast<int>(present.runs.size());
    for (const Part& part : kParts) {
        lines.lines.push_back(lineOf(part, present.runs));
    }
    return lines;
}

BudgetLines budgetLines(const human::BetterPlan& found) {
    BudgetLines lines = budgetLines(found.presentRuns);
    const auto& mine = found.presentRuns.runs;
    const auto& best = found.bestRuns.runs;
    if (mine.size() != best.size()) {
        return lines;
    }
    for (std::size_t i = 0; i < kParts.size(); ++i) {
        const std::vector<double> before = valuesOf(kParts[i], mine);
        std::vector<double> after = valuesOf(kParts[i], best);
        lines.lines[i].better = numberOf(human::meanInterval(after));
        std::ranges::transform(after, before, after.begin(), std::minus<>());
        lines.lines[i].difference = numberOf(human::meanInterval(after));
    }
    return lines;
}

QString planText(const human::Notifications& notifications, const std::vector<human::PlannedBreak>& breaks) {
    const QString messages =
        notifications.batchEvery
            ? BudgetResultsText::tr("messages together every %1 min").arg(notifications.batchEvery->count())
            : BudgetResultsText::tr("messages at once");
    if (breaks.empty()) {
        //: %1 when messages come
        return BudgetResultsText::tr("%1, no break").arg(messages);
    }
    QStringList times;
    for (const human::PlannedBreak& one : breaks) {
        times << QStringLiteral("%1–%2").arg(planTime(one.at.count()),
                                             planTime((one.at + one.length).count()));
    }
    //: %1 when messages come, %2 a list of times such as "20:00–25:00, 40:00–45:00"
    return BudgetResultsText::tr("%1, break %2").arg(messages, times.join(QStringLiteral(", ")));
}

QString betterPlanSentence(const human::BetterPlan& found) {
    const QString plan = planText(found.best.notifications, found.best.breaks);
    const auto runs = static_cast<int>(found.bestRuns.runs.size());
    if (!found.isBetter) {
        //: %1 a plan, %2 a difference in minutes with its interval
        return BudgetResultsText::
            tr("No plan was found that is surely better. The best of the %n tried was “%1”: %2 of work, an "
               "interval that does not lie above 0.",
               "", static_cast<int>(found.tried.size()))
                .arg(plan, gainText(found.gain));
    }
    //: %1 a plan, %2 a difference in minutes with its interval, %3 a sentence or nothing,
    //: %4 how many plans
    return BudgetResultsText::tr(
               "Better, the best of %4 plans tried: %1. Work done: %2 in %n pairs of runs with the same "
               "messages, "
               "sounds and thoughts; the 95 % interval lies above 0. %3",
               "", runs)
        .arg(plan, gainText(found.gain), whereFrom(found))
        .arg(found.tried.size());
}

QString triedPlansCsv(const human::BetterPlan& found) {
    QString csv = BudgetResultsText::tr("Plan,work done (min): mean,low,high,gain (min): mean,low,high") +
                  QStringLiteral("\r\n");
    for (const human::PlanCandidate& one : found.tried) {
        csv += (QStringList{quoted(planText(one.plan.notifications, one.plan.breaks))} + fieldsOf(one.done) +
                fieldsOf(one.gain))
                   .join(QLatin1Char(',')) +
               QStringLiteral("\r\n");
    }
    return csv;
}

}  // namespace lab::ui
