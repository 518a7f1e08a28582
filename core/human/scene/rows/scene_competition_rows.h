#pragma once

#include <array>

#include "core/human/scene/rows/scene_assumption_row.h"

namespace lab::human {

inline constexpr std::array<SceneAssumption, 13> kCompetitionRows = {{
    assumption({"leak", "k", LAB_TEXT("Registry", "Leak"), "", 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "The unit in which the breadth of attention is measured: sharing ends where the "
                         "breadth passes it.")},
               {0.5, 4, 0.1}, &SceneConstants::leak),
    assumption(
        {"tau", "\\tau", LAB_TEXT("Registry", "Time constant of the competition"), LAB_TEXT("Registry", "s"),
         0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "Makes a shift of attention take a few tenths of a second, as shifts between objects do.")},
        {0.05, 1, 0.05}, &SceneConstants::competitionTime),
    assumption({"capacity", "C_{0}", LAB_TEXT("Registry", "Processing capacity"),
                LAB_TEXT("Registry", "items/s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "The middle of the range that whole-report studies of letters give; only its share "
                         "matters for progress.")},
               {20, 120, 5}, &SceneConstants::capacity),
    assumption({"gamma", "\\Gamma", LAB_TEXT("Registry", "Urgency of deadlines"),
                LAB_TEXT("Registry", "per minute"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "An hour before its deadline a task has a seventh of its weight, ten minutes before "
                         "it has half.")},
               {0, 1, 0.01}, &SceneConstants::urgency),
    assumption({"will", "a_{will}", LAB_TEXT("Registry", "Strength of a decision"),
                LAB_TEXT("Registry", "importances"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "Just enough to turn from a task to another of the same importance at the usual "
                         "breadth, and not from a far more important one.")},
               {0, 20, 0.5}, &SceneConstants::will),
    assumption(
        {"will_time", "t_{will}", LAB_TEXT("Registry", "Duration of a decision"), LAB_TEXT("Registry", "s"),
         0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "About as long as one goes on pushing oneself; a shift takes a little less.")},
        {0.1, 5, 0.1}, &SceneConstants::willTime),
    assumption(
        {"left_share", "s_{0}", LAB_TEXT("Registry", "Share below which a task is out of mind"), "", 0,
         Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "A task that keeps a twentieth of attention needs no finding back into.")},
        {0.001, 0.5, 0.01}, &SceneConstants::leftShare),
    assumption({"switch_time", "T_{rc}", LAB_TEXT("Registry", "Cost of turning to a task"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "The switch cost without preparation of the task-set model that was fitted to the "
                         "medians of 144 people.")},
               {0, 2, 0.01}, &SceneConstants::switchTime),
    assumption(
        {"t0", "T_{0}", LAB_TEXT("Registry", "Reorientation after an interruption"),
         LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
         LAB_TEXT(
             "Registry",
             "What resuming takes beside retrieval: finding the place on the page or the screen again.")},
        {0, 10, 0.1}, &SceneConstants::resumptionTime),
    assumption({"retrieval", "F", LAB_TEXT("Registry", "Latency factor of retrieval"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Puts a task that was left a minute ago at one second of retrieval.")},
               {0, 5, 0.1}, &SceneConstants::retrievalScale),
    assumption({"memory_decay", "d", LAB_TEXT("Registry", "Decay of references to a goal"), "", 0,
                Evidence::Verified, "ACT-R; Altmann and Trafton 2002",
                LAB_TEXT("Registry", "The default of the ACT-R architecture.")},
               {0.1, 1, 0.05}, &SceneConstants::memoryDecay),
    assumption({"reference_interval", "\\Delta t_{ref}", LAB_TEXT("Registry", "Time between references"),
                LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "A task that is being done comes to mind about twice a second.")},
               {0.1, 10, 0.1}, &SceneConstants::referenceInterval),
    assumption(
        {"conflict_strength", "\\lambda_{\\chi}", LAB_TEXT("Registry", "Strength of resource conflicts"), "",
         0, Evidence::OwnSetting, "",
         LAB_TEXT(
             "Registry",
             "1: what two tasks share is lost in full while both have attention; 0 switches conflicts off.")},
        {0, 1, 0.1}, &SceneConstants::conflictStrength),
}};

}  // namespace lab::human
