#pragma once

#include <span>

#include "core/human/evidence.h"

namespace lab::human {

/// The constants of the scene's composition. Those that the published models fix are kept with those models.
struct SceneConstants {
    double leak = 1;                ///< k
    double competitionTime = 0.25;  ///< tau, s
    double urgency = 0.1;           ///< Gamma, 1/min
    double will = 3;                ///< in importances
    double willTime = 1;            ///< s
    double capacity = 60;           ///< C_0, items/s

    double phonePeak = 8;
    double phoneDecay = 4;  ///< s
    double deviantPeak = 4;
    double deviantDecay = 2;  ///< s
    double habituation = 0.7;
    double habituationTime = 300;  ///< s
    double popUpPeak = 3;
    double popUpDecay = 2;  ///< s
    double popUpWeight = 0.3;
    double chatterWeight = 0.6;
    double noiseWeight = 0.1;
    double worryPeak = 5;
    double worryDecay = 10;  ///< s

    double thoughtInterval = 25;  ///< s
    double thoughtMedian = 1.645;
    double thoughtSpread = 0.713;
    double thoughtDecay = 10;  ///< s

    double controlFloor = 0.6;  ///< E_infinity
    double depletionTime = 20;  ///< min
    double recoveryTime = 5;    ///< min

    double switchTime = 0.1269;      ///< s
    double resumptionTime = 1;       ///< T_0, s
    double retrievalScale = 1;       ///< F, s
    double memoryDecay = 0.5;        ///< d
    double referenceInterval = 0.5;  ///< s
    double leftShare = 0.05;

    double coherenceTime = 60;  ///< s
    double coherenceLow = 0.5;
    double coherenceSpan = 0.45;
    double coherenceSlope = 4;
    double coherenceMiddle = 0.5;
    double focusStrength = 1;
    double conflictStrength = 1;

    double stressOnTasks = 0.3;
    double stressOnDistractors = 0.3;
    double stressedWorryInterval = 20;  ///< s
    double stressOnWorry = 1;
    double stressOnStore = 0.4;  ///< items
    double moodOnThoughts = 0.4;
    double difficultyRange = 2;
    double practiceFloor = 0.5;
    double practiceRate = 0.58;  ///< 1/session
    double practiceGain = 0.25;
    double nearTransfer = 0.5;
    double batchSpacing = 4;  ///< s
};

/// A constant that a user can change in the drawer of assumptions: its number, evidence and reason, and the
/// range that it may be moved in.
struct SceneAssumption {
    Constant constant;
    double least = 0;
    double largest = 1;
    double step = 0.1;
    double SceneConstants::*field = nullptr;
};

/// All of them, in the order in which they are shown.
[[nodiscard]] std::span<const SceneAssumption> sceneAssumptions();

/// The constants with these values in place of their own. A value that is not finite or out of its range is
/// brought to the nearest end; an unknown id is passed over.
[[nodiscard]] SceneConstants sceneConstants(const ParameterValues& overrides);

/// An element of the scene and whose it is.
struct SceneElement {
    std::string_view id;
    std::string_view name;       ///< English, LAB_TEXT
    std::string_view statement;  ///< English, LAB_TEXT: what is published and what is put together here
    std::string_view source;     ///< authors and years; not translated
    Evidence evidence = Evidence::OwnSetting;
};
[[nodiscard]] std::span<const SceneElement> sceneElements();

}  // namespace lab::human
