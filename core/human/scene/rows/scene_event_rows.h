#pragma once

#include <array>

#include "core/human/scene/rows/scene_assumption_row.h"

namespace lab::human {

inline constexpr std::array<SceneAssumption, 14> kEventRows = {{
    assumption({"phone_peak", "a_{phone}", LAB_TEXT("Registry", "Phone: peak"),
                LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "Strong enough to capture from any ordinary task, as ignored notifications disturb "
                         "about as much as calls do.")},
               {0, 50, 0.5}, &SceneConstants::phonePeak),
    assumption({"phone_decay", "\\tau_{phone}", LAB_TEXT("Registry", "Phone: time constant"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "A ring or a buzz and the wish to look fade within some ten seconds.")},
               {0.5, 60, 0.5}, &SceneConstants::phoneDecay),
    assumption({"deviant_peak", "a_{dev}", LAB_TEXT("Registry", "Sudden sound: peak"),
                LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "Near the edge of capture: it takes a tired or stressed person's attention, not a "
                         "rested one's.")},
               {0, 50, 0.5}, &SceneConstants::deviantPeak),
    assumption({"deviant_decay", "\\tau_{dev}", LAB_TEXT("Registry", "Sudden sound: time constant"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Orienting to a sound and back is over within a few seconds.")},
               {0.5, 60, 0.5}, &SceneConstants::deviantDecay),
    assumption({"habituation", "h", LAB_TEXT("Registry", "Sudden sound: factor for each repeat"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "What repeats is expected, and what is expected distracts less.")},
               {0, 1, 0.05}, &SceneConstants::habituation),
    assumption({"habituation_time", "t_{h}", LAB_TEXT("Registry", "Sudden sound: time until it is new again"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Five minutes without the sound make it unexpected once more.")},
               {1, 3600, 10}, &SceneConstants::habituationTime),
    assumption(
        {"popup_peak", "a_{pop}", LAB_TEXT("Registry", "Pop-up: peak"),
         LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "It costs some 25 ms in search, so at full control it does not capture.")},
        {0, 50, 0.5}, &SceneConstants::popUpPeak),
    assumption({"popup_decay", "\\tau_{pop}", LAB_TEXT("Registry", "Pop-up: time constant"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "A visual onset is old after a few seconds.")},
               {0.5, 60, 0.5}, &SceneConstants::popUpDecay),
    assumption(
        {"popup_alpha", "\\alpha_{pop}", LAB_TEXT("Registry", "Pop-up: weight of a distractor under load"),
         "", 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "How fast the chance to take in a distractor falls with the load of the task.")},
        {0.05, 1, 0.05}, &SceneConstants::popUpWeight),
    assumption(
        {"chatter_weight", "w_{chat}", LAB_TEXT("Registry", "Chatter: weight"),
         LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "Below an ordinary task, so that it does not capture by itself, but helps what does.")},
        {0, 10, 0.1}, &SceneConstants::chatterWeight),
    assumption(
        {"noise_weight", "w_{noise}", LAB_TEXT("Registry", "Steady noise: weight"),
         LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "Carries nothing to understand; the evidence on steady noise is mixed.")},
        {0, 10, 0.05}, &SceneConstants::noiseWeight),
    assumption({"worry_peak", "a_{worry}", LAB_TEXT("Registry", "Worry: peak"),
                LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "A worry that is called up captures from an ordinary task.")},
               {0, 50, 0.5}, &SceneConstants::worryPeak),
    assumption({"worry_decay", "\\tau_{worry}", LAB_TEXT("Registry", "Worry: time constant"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "As long as other thoughts last.")},
               {0.5, 120, 0.5}, &SceneConstants::worryDecay),
    assumption({"batch_spacing", "t_{batch}", LAB_TEXT("Registry", "Time between the messages of a batch"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "They are gone through one after the other.")},
               {0.5, 60, 0.5}, &SceneConstants::batchSpacing),
}};

inline constexpr std::array<SceneAssumption, 4> kThoughtRows = {{
    assumption(
        {"thought_interval", "1/\\lambda_{mw}", LAB_TEXT("Registry", "Mean time between wandering thoughts"),
         LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "With strength and duration below it gives about 14 % off task at full control, as in live "
                  "lectures.")},
        {1, 600, 1}, &SceneConstants::thoughtInterval),
    assumption({"thought_median", "m_{mw}", LAB_TEXT("Registry", "Wandering thoughts: median strength"),
                LAB_TEXT("Registry", "ordinary weights"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Most thoughts pass; about one in seven takes over at full control.")},
               {0, 20, 0.05}, &SceneConstants::thoughtMedian),
    assumption({"thought_spread", "\\sigma_{mw}", LAB_TEXT("Registry", "Wandering thoughts: spread"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Strengths are lognormal: a few thoughts are far stronger than most.")},
               {0, 3, 0.05}, &SceneConstants::thoughtSpread),
    assumption({"thought_decay", "\\tau_{mw}", LAB_TEXT("Registry", "Wandering thoughts: time constant"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "An episode of mind wandering then lasts about half a minute.")},
               {0.5, 120, 0.5}, &SceneConstants::thoughtDecay),
}};

}  // namespace lab::human
