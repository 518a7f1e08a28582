#pragma once

#include <array>

#include "core/human/scene/rows/scene_assumption_row.h"

namespace lab::human {

inline constexpr std::array<SceneAssumption, 9> kControlRows = {{
    assumption(
        {"control_floor", "E_{\\infty}", LAB_TEXT("Registry", "Control that is left in the end"), "", 0,
         Evidence::OwnSetting, "",
         LAB_TEXT(
             "Registry",
             "With the time constant below, mind wandering about doubles over a lecture of 50 minutes.")},
        {0.1, 1, 0.05}, &SceneConstants::controlFloor),
    assumption(
        {"depletion_time", "\\tau_{dep}", LAB_TEXT("Registry", "Time constant of the decline of control"),
         LAB_TEXT("Registry", "min"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "Puts most of the decline within the first half hour, as in vigilance tasks.")},
        {1, 240, 1}, &SceneConstants::depletionTime),
    assumption(
        {"recovery_time", "\\tau_{rec}", LAB_TEXT("Registry", "Time constant of recovery"),
         LAB_TEXT("Registry", "min"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "A break of five minutes gives back about two thirds of what was lost.")},
        {0.5, 120, 0.5}, &SceneConstants::recoveryTime),
    assumption(
        {"coherence_time", "\\tau_{LC}", LAB_TEXT("Registry", "Time constant of the focus mode"),
         LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "The focus mode follows usefulness over about a minute, not from moment to moment.")},
        {1, 600, 5}, &SceneConstants::coherenceTime),
    assumption(
        {"coherence_low", "C_{low}", LAB_TEXT("Registry", "Coherence of the distractible mode"), "", 0,
         Evidence::OwnSetting, "", LAB_TEXT("Registry", "The tonic end of the published simulations.")},
        {0.4, 1, 0.05}, &SceneConstants::coherenceLow),
    assumption({"coherence_span", "\\Delta C", LAB_TEXT("Registry", "Coherence gained by useful work"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Reaches the phasic end of the published simulations.")},
               {0, 0.6, 0.05}, &SceneConstants::coherenceSpan),
    assumption(
        {"coherence_slope", "k_{u}", LAB_TEXT("Registry", "Steepness in usefulness"), "", 0,
         Evidence::OwnSetting, "", LAB_TEXT("Registry", "A gradual passage from one mode to the other.")},
        {0, 20, 0.5}, &SceneConstants::coherenceSlope),
    assumption({"coherence_middle", "u_{0}", LAB_TEXT("Registry", "Usefulness at the middle"), "", 0,
                Evidence::OwnSetting, "", LAB_TEXT("Registry", "Half of full interest at full progress.")},
               {0, 1, 0.05}, &SceneConstants::coherenceMiddle),
    assumption(
        {"focus_strength", "\\lambda_{LC}", LAB_TEXT("Registry", "Strength of the focus mode"), "", 0,
         Evidence::OwnSetting, "",
         LAB_TEXT(
             "Registry",
             "1: distractors gain as much as false alarms do in the simulations; 0 switches the mode off.")},
        {0, 1, 0.1}, &SceneConstants::focusStrength),
}};

inline constexpr std::array<SceneAssumption, 11> kPersonRows = {{
    assumption({"stress_tasks", "c_{t}", LAB_TEXT("Registry", "Stress: loss of the weight of tasks"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Anxiety lowers control by goals; the size is a guess.")},
               {0, 1, 0.05}, &SceneConstants::stressOnTasks),
    assumption(
        {"stress_distractors", "c_{d}", LAB_TEXT("Registry", "Stress: gain of the weight of distractors"), "",
         0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "Anxiety raises control by stimuli; the size is a guess.")},
        {0, 2, 0.05}, &SceneConstants::stressOnDistractors),
    assumption(
        {"worry_interval", "1/\\lambda_{w}", LAB_TEXT("Registry", "Full stress: mean time between worries"),
         LAB_TEXT("Registry", "s"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "At full stress a worry comes a little more often than other thoughts do.")},
        {1, 600, 1}, &SceneConstants::stressedWorryInterval),
    assumption(
        {"stress_worry", "c_{w}", LAB_TEXT("Registry", "Full stress: gain of the strength of worries"), "", 0,
         Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "Worries of a stressed person are stronger than passing thoughts; the size is a guess.")},
        {0, 5, 0.1}, &SceneConstants::stressOnWorry),
    assumption(
        {"stress_store", "c_{K}", LAB_TEXT("Registry", "Full stress: items lost from the store"),
         LAB_TEXT("Registry", "items"), 0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry",
                  "A third of a standard deviation of working memory, as anxious people lose on average.")},
        {0, 2, 0.1}, &SceneConstants::stressOnStore),
    assumption({"mood_thoughts", "c_{m}", LAB_TEXT("Registry", "Mood: effect on the rate of thoughts"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Low mood brings more wandering thoughts; the size is a guess.")},
               {0, 2, 0.1}, &SceneConstants::moodOnThoughts),
    assumption({"difficulty_range", "r_{d}", LAB_TEXT("Registry", "Difficulty: factor in time"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "The hardest task takes four times as long as the easiest.")},
               {1, 5, 0.1}, &SceneConstants::difficultyRange),
    assumption(
        {"practice_floor", "f_{p}", LAB_TEXT("Registry", "Practice: part of the switch cost that stays"), "",
         0, Evidence::OwnSetting, "",
         LAB_TEXT("Registry", "Practice makes switching cheaper and does not abolish its cost.")},
        {0, 1, 0.05}, &SceneConstants::practiceFloor),
    assumption({"practice_rate", "\\alpha_{p}", LAB_TEXT("Registry", "Practice: rate of learning"),
                LAB_TEXT("Registry", "per session"), 0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "One session takes a fifth off, as from the first to the second session of three "
                         "tests of attention.")},
               {0, 3, 0.01}, &SceneConstants::practiceRate),
    assumption({"practice_gain", "g_{p}", LAB_TEXT("Registry", "Practice: most work gained"), "", 0,
                Evidence::OwnSetting, "",
                LAB_TEXT("Registry", "Practised material is taken in faster; the size is a guess.")},
               {0, 1, 0.05}, &SceneConstants::practiceGain),
    assumption({"near_transfer", "g_{n}", LAB_TEXT("Registry", "Practice: part that near variants gain"), "",
                0, Evidence::OwnSetting, "",
                LAB_TEXT("Registry",
                         "Tasks of the same kind gain a part; all others gain nothing, as second-order "
                         "meta-analysis finds.")},
               {0, 1, 0.05}, &SceneConstants::nearTransfer),
}};

}  // namespace lab::human
