#pragma once

#include <span>
#include <string_view>

#include "core/human/evidence.h"
#include "core/human/sharing/multiple_resources.h"
#include "core/human/units.h"

namespace lab::human {

/// Something that draws attention away: a pulse of salience that fades, a steady weight, or both.
/// Effects are known from the sources; sizes and times are own settings.
struct DistractorEvent {
    std::string_view id;
    std::string_view name;       ///< English, LAB_TEXT
    double peak = 0;             ///< of the pulse, in units of a task's weight; 0 = no pulse
    Seconds fading{0};           ///< tau_d: weight = peak e^(-t / tau_d)
    double steady = 0;           ///< weight while it lasts; 0 = none
    std::string_view demand;     ///< id of a demand preset, or empty: it takes no resources
    bool isInternal = false;     ///< thoughts, not events
    bool bringsThought = false;  ///< one more thought follows
    bool needsLowLoad = false;   ///< only seen while the display's load is low
    double habituation = 1;      ///< factor of the peak at each repeat within five minutes
    Evidence effectEvidence = Evidence::Verified;  ///< of the direction of the effect
    std::string_view source;                       ///< of the effect; not translated
    std::string_view reason;                       ///< English, LAB_TEXT: why these sizes
};
[[nodiscard]] std::span<const DistractorEvent> distractorEvents();
/// The event of that id, or nullptr.
[[nodiscard]] const DistractorEvent* findDistractorEvent(std::string_view id);

/// The event's weight `since` its onset, as its `repeat`-th time (0 = first) within five minutes. 0 before
/// it.
[[nodiscard]] double distractorWeight(const DistractorEvent& event, Seconds since, int repeat = 0);

/// The demands of an event's preset; all 0 if it has none.
[[nodiscard]] DemandVector distractorDemand(const DistractorEvent& event);

}  // namespace lab::human
