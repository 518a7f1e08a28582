#pragma once

#include <QString>
#include <vector>

namespace lab::ui {

/// Where a share of attention can go.
enum class ChannelKind {
    Task,
    External,  ///< a distractor in the surroundings
    Internal,  ///< a worry or a wandering thought
};

struct ChannelLabel {
    QString name;  ///< as it is to be read
    ChannelKind kind = ChannelKind::Task;
    bool operator==(const ChannelLabel&) const = default;
};

/// The state of the scene at one time. What is not finite is not drawn.
struct HistorySample {
    double seconds = 0;          ///< scene time
    std::vector<double> shares;  ///< of each channel, 0..1
    std::vector<double> states;  ///< of each strip, in its unit
};

/// How attention came to move.
enum class MarkKind { Voluntary, Involuntary };

struct HistoryMark {
    double seconds = 0;
    MarkKind kind = MarkKind::Voluntary;
    QString name;  ///< "Phone"
    bool operator==(const HistoryMark&) const = default;
};

/// One of the lines below each other: what it shows and between which values.
struct SceneStrip {
    QString name;      ///< "Control"
    QString symbol;    ///< "E"; may be empty
    QString unit;      ///< empty for a pure number
    QString lowText;   ///< what the low end means
    QString highText;  ///< what the high end means
    double low = 0;
    double high = 1;
    int digits = 2;
    QString sentence =
        {};  ///< the value in words, "about %1 lapses in a 10-minute test"; empty: number and unit
    bool operator==(const SceneStrip&) const = default;
};

/// What becomes of capacity, and what time is lost to.
enum class PartKind {
    Used,
    Conflict,   ///< tasks and distractors that want the same resources
    Switching,  ///< turning to a task and finding back into it
    Captured,   ///< by a distractor of either kind
    CapturedOutside,
    CapturedWithin,
    Lapse,  ///< sleepiness
    Idle,   ///< nothing to attend to, or a break
};

struct ScenePart {
    PartKind kind = PartKind::Used;
    double value = 0;
    bool operator==(const ScenePart&) const = default;
};

/// What became of the capacity, in the order in which the parts stand in the bar.
struct CapacityContent {
    std::vector<ScenePart> parts;  ///< shares of the capacity, 0..1
    double capacity = 0;           ///< C_0, items/s
    double available = 0;          ///< C_0 rho, items/s
    double seconds = 0;            ///< over which it was averaged; 0 for this moment
    bool operator==(const CapacityContent&) const = default;
};

/// Seconds of capacity lost to each cause since the start.
struct LostTimeContent {
    std::vector<ScenePart> causes;  ///< in seconds
    double seconds = 0;             ///< that have gone by
    bool operator==(const LostTimeContent&) const = default;
};

/// Two activations, the goal's to the right and the distractor's upwards.
struct PlanePoint {
    double goal = 0;
    double distractor = 0;
    bool operator==(const PlanePoint&) const = default;
};

struct PlaneFixedPoint {
    PlanePoint place;
    bool isStable = true;
    bool operator==(const PlaneFixedPoint&) const = default;
};

/// What a start in a part of the plane leads to.
enum class Basin { Focused, Distracted, Shared };

struct PlaneRegion {
    Basin basin = Basin::Focused;
    std::vector<PlanePoint> outline;
    bool operator==(const PlaneRegion&) const = default;
};

/// The phase plane at fixed weights, as the model computed it.
struct PhasePlane {
    QString goal;        ///< "Lecture"
    QString distractor;  ///< "Phone"
    double limit = 1;    ///< both axes go from 0 to here
    std::vector<PlanePoint> goalNullcline;
    std::vector<PlanePoint> distractorNullcline;
    std::vector<PlanePoint> separatrix;  ///< empty if all starts lead to one state
    std::vector<PlaneRegion> regions;    ///< together the whole plane
    std::vector<PlaneFixedPoint> fixedPoints;
    bool operator==(const PhasePlane&) const = default;
};

}  // namespace lab::ui
