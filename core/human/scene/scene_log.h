#pragma once

#include <optional>

#include "core/human/scene/scene_channel.h"
#include "core/human/units.h"

namespace lab::human {

enum class SceneEntryKind {
    Event,         ///< something happened: a sound, a thought, a decision; with what the rule predicts of it
    Capture,       ///< attention went to a distractor by itself (involuntary)
    Switch,        ///< attention went from one task to another
    Return,        ///< attention came back to a task and its output resumed; with what it cost
    Resisted,      ///< a distraction faded and did not capture
    DecisionLost,  ///< a decision was over and its task had not won
    Finished,      ///< a task is done
    BreakBegin,
    BreakEnd,
    Change,  ///< settings were changed
};

/// A line of the event log. Entries are never changed afterwards: a capture and the return from it are two.
struct SceneEntry {
    Seconds at{0};
    SceneEntryKind kind{};
    SceneChannel channel{};        ///< what happened, or what attention is on now
    SceneChannel from{};           ///< what it was on before
    bool isVoluntary = false;      ///< by a decision; otherwise by weights alone
    double ratio = 0;              ///< weight of the channel / weight of what attention was on
    double threshold = 0;          ///< the ratio at which it would take over, slowly: beta / k
    bool predictsCapture = false;  ///< by the two-channel rule, from the weights at that moment
    Seconds predictedDwell{0};     ///< tau_d ln(beta a / w_g), less the time until capture
    Seconds dwell{0};              ///< how long it held, for Return
    Seconds lost{0};               ///< for Return: away, and until the output resumed

    bool operator==(const SceneEntry&) const = default;
};

}  // namespace lab::human
