#include "core/human/plan/attention_plan.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/base/random.h"
#include "core/human/scene/scene_assumptions.h"

namespace lab::human {

namespace {

enum class Stream : std::uint64_t { Messages = 11, Sounds = 12 };

/// Times of a Poisson process within the plan.
std::vector<Seconds> arrivals(const AttentionPlan& plan, double perHour, int run, Stream stream) {
    const double rate = std::isfinite(perHour) ? std::clamp(perHour, 0.0, 600.0) / 3600 : 0;
    std::vector<Seconds> times;
    if (rate <= 0) {
        return times;
    }
    Random random(mixSeeds(mixSeeds(plan.settings.seed, static_cast<std::uint64_t>(run)),
                           static_cast<std::uint64_t>(stream)));
    for (Seconds now(random.exponential() / rate); now < plan.length;
         now += Seconds(random.exponential() / rate)) {
        times.push_back(now);
    }
    return times;
}

/// Held until the end of their interval, and then one after the other.
std::vector<Seconds> batched(const std::vector<Seconds>& times, Seconds every, Seconds spacing) {
    std::map<double, int> held;
    std::vector<Seconds> out;
    for (const Seconds time : times) {
        const double batch = std::floor(time / every) + 1;
        out.push_back(batch * every + held[batch]++ * spacing);
    }
    return out;
}

/// A decision for which it is time within a break is taken at its end.
Seconds afterBreaks(const AttentionPlan& plan, Seconds at) {
    for (const PlannedBreak& pause : plan.breaks) {
        if (at >= pause.at && at < pause.at + pause.length) {
            return pause.at + pause.length;
        }
    }
    return at;
}

SceneEvent eventAt(Seconds at, SceneEventKind kind) {
    SceneEvent event;
    event.at = at;
    event.kind = kind;
    return event;
}

}  // namespace

std::vector<SceneEvent> eventsOf(const AttentionPlan& plan, int run) {
    std::vector<SceneEvent> events = plan.interruptions;
    for (SceneEvent& event : events) {
        if (event.kind == SceneEventKind::Decide) {
            event.at = afterBreaks(plan, event.at);
        }
    }
    std::vector<Seconds> messages = arrivals(plan, plan.notifications.perHour, run, Stream::Messages);
    if (plan.notifications.batchEvery && plan.notifications.batchEvery->count() > 0) {
        const Seconds spacing(sceneConstants(plan.settings.assumptions).batchSpacing);
        messages = batched(messages, *plan.notifications.batchEvery, spacing);
    }
    for (const Seconds at : messages) {
        events.push_back(eventAt(at, SceneEventKind::Phone));
    }
    for (const Seconds at : arrivals(plan, plan.soundsPerHour, run, Stream::Sounds)) {
        events.push_back(eventAt(at, SceneEventKind::DeviantSound));
    }
    for (const PlannedBreak& pause : plan.breaks) {
        events.push_back(eventAt(pause.at, SceneEventKind::BreakBegin));
        events.push_back(eventAt(pause.at + pause.length, SceneEventKind::BreakEnd));
    }
    // Stable, and breaks end before decisions are taken at that moment.
    std::ranges::stable_sort(events, [](const SceneEvent& one, const SceneEvent& other) {
        const auto rank = [](const SceneEvent& event) {
            return event.kind == SceneEventKind::BreakEnd ? 0 : 1;
        };
        return one.at != other.at ? one.at < other.at : rank(one) < rank(other);
    });
    std::erase_if(events, [&](const SceneEvent& event) { return !(event.at < plan.length); });
    return events;
}

}  // namespace lab::human
