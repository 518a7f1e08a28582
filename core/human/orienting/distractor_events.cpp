#include "core/human/orienting/distractor_events.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lab::human {

namespace {

constexpr std::array<DistractorEvent, 6> kEvents = {{
    {"phone", LAB_TEXT("Registry", "The phone buzzes"), 8, Seconds(4), 0, "", false, true, false, 1,
     Evidence::Verified, "Stothart, Mitchum and Yehnert 2015",
     LAB_TEXT("Registry",
              "A notification that nobody answers disturbs about as much as using the phone; a thought "
              "follows it.")},
    {"deviant", LAB_TEXT("Registry", "A sudden sound"), 4, Seconds(2), 0, "", false, false, false, 0.7,
     Evidence::Verified, "Parmentier 2014",
     LAB_TEXT("Registry",
              "Orienting there and back is short; the sound loses its surprise with each repeat.")},
    {"chatter", LAB_TEXT("Registry", "People chat"), 0, Seconds(0), 0.6, "chatter", false, false, false, 1,
     Evidence::Verified, "Szalma and Hancock 2011",
     LAB_TEXT("Registry",
              "Speech that can be understood competes for the same resources as words on a page.")},
    {"noise", LAB_TEXT("Registry", "Steady noise"), 0, Seconds(0), 0.1, "", false, false, false, 1,
     Evidence::Verified, "Szalma and Hancock 2011",
     LAB_TEXT("Registry", "Evidence is mixed: noise may help or hurt, so its weight is small.")},
    {"popup", LAB_TEXT("Registry", "Something pops up"), 3, Seconds(2), 0, "", false, false, true, 1,
     Evidence::Verified, "Leber and Egeth 2010; Lavie 1995",
     LAB_TEXT("Registry", "Seen only when the display is not crowded; it costs little and is soon left.")},
    {"worry", LAB_TEXT("Registry", "A worry"), 15, Seconds(10), 0, "worry", true, false, false, 1,
     Evidence::Verified, "Moran 2016; Shi, Sharpe and Abbott 2019",
     LAB_TEXT("Registry", "Worries are strong, fade slowly and take the same verbal resources as reading.")},
}};

}  // namespace

std::span<const DistractorEvent> distractorEvents() {
    return kEvents;
}

const DistractorEvent* findDistractorEvent(std::string_view id) {
    const auto found = std::ranges::find(kEvents, id, &DistractorEvent::id);
    return found == kEvents.end() ? nullptr : &*found;
}

double distractorWeight(const DistractorEvent& event, Seconds since, int repeat) {
    if (!(since >= Seconds(0))) {
        return 0;
    }
    const double first = event.peak * std::pow(event.habituation, std::max(repeat, 0));
    const double pulse = event.fading > Seconds(0) ? first * std::exp(-(since / event.fading)) : 0;
    return pulse + event.steady;
}

DemandVector distractorDemand(const DistractorEvent& event) {
    const DemandPreset* preset = findDemandPreset(event.demand);
    return preset == nullptr ? DemandVector{} : preset->demand;
}

}  // namespace lab::human
