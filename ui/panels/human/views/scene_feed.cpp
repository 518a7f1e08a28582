#include "ui/panels/human/views/scene_feed.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/human/scene/scene_plane.h"

namespace lab::ui {

namespace {

using human::FixedPointKind;
using human::SceneChannel;
using human::SceneEntry;
using human::SceneEntryKind;
using human::Seconds;

struct FeedText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::SceneFeed)
};

/// Points of a trail that are nearer to each other than this share of the plane are one.
constexpr double kTrailStep = 0.004;

ChannelKind kindOf(human::ChannelGroup group) {
    switch (group) {
        case human::ChannelGroup::Task:
            return ChannelKind::Task;
        case human::ChannelGroup::External:
            return ChannelKind::External;
        case human::ChannelGroup::Internal:
            return ChannelKind::Internal;
    }
    return ChannelKind::Task;
}

std::vector<SceneStrip> sceneStrips() {
    return {
        {FeedText::tr("Focus"), {}, {}, FeedText::tr("distracted"), FeedText::tr("focused"), -1, 1, 2},
        {FeedText::tr("Control"),
         QStringLiteral("E"),
         {},
         FeedText::tr("spent"),
         FeedText::tr("fresh"),
         0,
         1,
         2},
        {FeedText::tr("Alertness"), QStringLiteral("B"), FeedText::tr("lapses"), FeedText::tr("sleepy"),
         FeedText::tr("alert"), 20, 0, 1, FeedText::tr("about %1 lapses in a 10-minute test")},
        {FeedText::tr("LC mode"),
         QStringLiteral("C"),
         {},
         FeedText::tr("distractible", "tonic mode"),
         FeedText::tr("focused", "phasic mode"),
         0.4,
         1,
         2},
    };
}

bool movesAttention(const SceneEntry& entry) {
    return entry.kind == SceneEntryKind::Capture || entry.kind == SceneEntryKind::Switch;
}

PlanePoint toPlane(const human::PlanePoint& point) {
    return {point.goal, point.distractor};
}

std::vector<PlanePoint> toPlane(const std::vector<human::PlanePoint>& points) {
    std::vector<PlanePoint> line;
    std::ranges::transform(points, std::back_inserter(line),
                           [](const human::PlanePoint& point) { return toPlane(point); });
    return line;
}

std::optional<Basin> basinOfKind(FixedPointKind kind) {
    switch (kind) {
        case FixedPointKind::Goal:
            return Basin::Focused;
        case FixedPointKind::Distractor:
            return Basin::Distracted;
        case FixedPointKind::Shared:
        case FixedPointKind::Saddle:
            return Basin::Shared;
        case FixedPointKind::Nothing:
            return std::nullopt;
    }
    return std::nullopt;
}

/// The square below and above a border that runs from its left or lower to its right or upper edge.
std::array<std::vector<PlanePoint>, 2> sidesOf(const std::vector<PlanePoint>& border, double limit) {
    const PlanePoint& from = border.front();
    const PlanePoint& to = border.back();
    std::vector<PlanePoint> below{from};
    std::vector<PlanePoint> above{from};
    (from.distractor > 0 ? below : above).push_back({0, 0});
    below.push_back({limit, 0});
    above.push_back({0, limit});
    (to.goal < limit ? below : above).push_back({limit, limit});
    below.push_back(to);
    above.push_back(to);
    return {below, above};
}

std::vector<PlaneRegion> regionsOf(const human::ScenePlane& plane, const std::vector<PlanePoint>& border) {
    const std::optional<Basin> below = basinOfKind(plane.below);
    const std::optional<Basin> above = basinOfKind(plane.above);
    if (!below || !above) {
        return {};
    }
    const double limit = plane.extent;
    if (border.empty()) {
        return {{*below, {{0, 0}, {limit, 0}, {limit, limit}, {0, limit}}}};
    }
    auto [lower, upper] = sidesOf(border, limit);
    return {{*below, std::move(lower)}, {*above, std::move(upper)}};
}

}  // namespace

SceneFeed::SceneFeed(NameOf nameOf) : m_nameOf(std::move(nameOf)) {}

void SceneFeed::nameChannels(const human::SceneRun& run) {
    const auto tasks = std::min<std::size_t>(run.settings().tasks.size(), human::kSceneTasks);
    const std::vector<Shown> before = std::move(m_channels);
    m_channels.clear();
    std::vector<ChannelLabel> labels;
    for (const human::ChannelEntry& entry : human::sceneChannels()) {
        if (!human::isTask(entry.channel) || human::indexOf(entry.channel) < tasks) {
            const auto index = human::indexOf(entry.channel);
            m_channels.push_back(
                {entry.channel, human::isTask(entry.channel) ? run.state().taskId[index] : -1});
            labels.push_back({m_nameOf(entry.channel), kindOf(entry.group)});
        }
    }
    m_showsRemoved = hasRemovedCards(run);
    if (m_showsRemoved) {
        labels.push_back({FeedText::tr("Removed tasks"), ChannelKind::Task});
    }
    m_model = &run.model();
    if (before != m_channels || labels != m_history.channels() || sceneStrips() != m_history.strips()) {
        m_history.setChannels(std::move(labels));
        m_history.setStrips(sceneStrips());
        m_history.clear();
    }
}

void SceneFeed::update(const human::SceneRun& run) {
    if (&run.model() != m_model) {
        nameChannels(run);
    }
    if (!isContinued(run)) {
        return takeOver(run);
    }
    const auto& samples = run.history();
    const auto isNew = [this](const human::SceneSample& sample) { return sample.time > m_lastSample.time; };
    for (auto sample = std::ranges::find_if(samples.rbegin(), samples.rend(), std::not_fn(isNew)).base();
         sample != samples.end(); ++sample) {
        appendSample(*sample);
    }
    const std::span<const SceneEntry> log = run.log();
    std::size_t first = log.size();
    while (first > 0 && log[first - 1] != m_lastEntry) {
        --first;
    }
    for (const SceneEntry& entry : log.subspan(first)) {
        appendMark(entry);
    }
}

/// The last sample and the last entry that were taken over are still in the run's past.
bool SceneFeed::isContinued(const human::SceneRun& run) const {
    if (m_history.isEmpty()) {
        return false;
    }
    const auto& samples = run.history();
    const auto found =
        std::find_if(samples.rbegin(), samples.rend(),
                     [this](const human::SceneSample& sample) { return sample.time <= m_lastSample.time; });
    if (found == samples.rend() || *found != m_lastSample) {
        return false;
    }
    const auto log = run.log();
    return !m_lastEntry || std::find(log.rbegin(), log.rend(), *m_lastEntry) != log.rend();
}

void SceneFeed::takeOver(const human::SceneRun& run) {
    m_history.clear();
    m_lastEntry.reset();
    for (const human::SceneSample& sample : run.history()) {
        appendSample(sample);
    }
    for (const SceneEntry& entry : run.log()) {
        appendMark(entry);
    }
}

/// A card has its share wherever it stood at that time.
double SceneFeed::shareOf(const Shown& shown, const human::SceneSample& sample) const {
    auto index = human::indexOf(shown.channel);
    if (human::isTask(shown.channel)) {
        const auto place = std::ranges::find(sample.taskId, shown.card);
        if (place == sample.taskId.end()) {
            return 0;
        }
        index = static_cast<std::size_t>(place - sample.taskId.begin());
    }
    return static_cast<double>(sample.share[index]);
}

/// Whether a card that is no longer there has had attention in what is kept.
bool SceneFeed::hasRemovedCards(const human::SceneRun& run) const {
    return std::ranges::any_of(run.history(), [this](const human::SceneSample& sample) {
        for (std::size_t place = 0; place < sample.taskId.size(); ++place) {
            const bool isThere = std::ranges::any_of(
                m_channels, [&](const Shown& shown) { return shown.card == sample.taskId[place]; });
            if (!isThere && sample.share[place] > 0) {
                return true;
            }
        }
        return false;
    });
}

void SceneFeed::appendSample(const human::SceneSample& sample) {
    HistorySample shown;
    shown.seconds = sample.time.count();
    double removed = 0;
    for (const float share : sample.share) {
        removed += static_cast<double>(share);
    }
    for (const Shown& channel : m_channels) {
        shown.shares.push_back(shareOf(channel, sample));
        removed -= shown.shares.back();
    }
    if (m_showsRemoved) {
        shown.shares.push_back(std::max(0.0, removed));
    }
    for (const float state : {sample.focus, sample.control, sample.lapses, sample.coherence}) {
        shown.states.push_back(static_cast<double>(state));
    }
    m_history.append(shown);
    m_lastSample = sample;
}

void SceneFeed::appendMark(const SceneEntry& entry) {
    if (movesAttention(entry)) {
        const MarkKind kind = entry.isVoluntary ? MarkKind::Voluntary : MarkKind::Involuntary;
        m_history.addMark({entry.at.count(), kind, m_nameOf(entry.channel)});
    }
    m_lastEntry = entry;
}

CapacityContent SceneFeed::capacity(const human::SceneRun& run, Seconds span) const {
    CapacityContent content;
    human::CapacitySplit sum;
    double count = 0;
    const auto& samples = run.history();
    for (auto sample = samples.rbegin(); sample != samples.rend() && sample->time > run.time() - span;
         ++sample) {
        sum.used += sample->split.used;
        sum.conflict += sample->split.conflict;
        sum.gate += sample->split.gate;
        sum.external += sample->split.external;
        sum.internal += sample->split.internal;
        sum.lapse += sample->split.lapse;
        sum.idle += sample->split.idle;
        ++count;
    }
    content.seconds = std::min(span.count(), run.time().count());
    if (count == 0) {
        sum = run.state().split;
        count = 1;
        content.seconds = 0;
    }
    content.parts = {{PartKind::Used, sum.used / count},
                     {PartKind::Conflict, sum.conflict / count},
                     {PartKind::Switching, sum.gate / count},
                     {PartKind::Captured, (sum.external + sum.internal) / count},
                     {PartKind::Lapse, sum.lapse / count}};
    if (sum.idle > 0) {
        content.parts.push_back({PartKind::Idle, sum.idle / count});
    }
    content.capacity = run.model().constants.capacity;
    content.available = content.capacity * run.state().rho;
    return content;
}

LostTimeContent SceneFeed::lostTime(const human::SceneRun& run) const {
    const human::CapacitySplit& total = run.state().total;
    LostTimeContent content{{{PartKind::Conflict, total.conflict},
                             {PartKind::Switching, total.gate},
                             {PartKind::CapturedOutside, total.external},
                             {PartKind::CapturedWithin, total.internal},
                             {PartKind::Lapse, total.lapse}},
                            run.time().count()};
    if (total.idle > 0) {
        content.causes.push_back({PartKind::Idle, total.idle});
    }
    return content;
}

PhasePlane SceneFeed::plane(const human::SceneRun& run) const {
    const human::ScenePlane computed = human::scenePlane(run.model(), run.state());
    PhasePlane plane;
    plane.limit = computed.extent;
    plane.goalNullcline = toPlane(computed.lines.goal);
    plane.distractorNullcline = toPlane(computed.lines.distractor);
    plane.separatrix = toPlane(computed.lines.separatrix);
    for (const human::FixedPoint& point : computed.fixedPoints) {
        plane.fixedPoints.push_back({toPlane(point.at), point.isStable});
    }
    plane.regions = regionsOf(computed, plane.separatrix);
    const human::PhasePoint& now = computed.now;
    if (now.goalChannel >= 0) {
        plane.goal = m_nameOf(static_cast<SceneChannel>(now.goalChannel));
    }
    const bool isDistracted = now.distractorChannel >= 0 && now.distractor > kTrailStep;
    plane.distractor = isDistracted ? m_nameOf(static_cast<SceneChannel>(now.distractorChannel))
                                    : FeedText::tr("distractor");
    return plane;
}

std::vector<PlanePoint> SceneFeed::trail(const human::SceneRun& run, Seconds span) const {
    std::vector<PlanePoint> trail;
    const human::PhasePoint now = human::phasePoint(run.state());
    trail.push_back({now.goal, now.distractor});
    const auto& samples = run.history();
    for (auto sample = samples.rbegin(); sample != samples.rend() && sample->time > run.time() - span;
         ++sample) {
        const PlanePoint point{static_cast<double>(sample->goal), static_cast<double>(sample->distractor)};
        const double apart =
            std::hypot(point.goal - trail.back().goal, point.distractor - trail.back().distractor);
        if (apart > kTrailStep) {
            trail.push_back(point);
        }
    }
    std::ranges::reverse(trail);
    return trail;
}

}  // namespace lab::ui
