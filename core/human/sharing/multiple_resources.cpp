#include "core/human/sharing/multiple_resources.h"

#include <algorithm>

#include "core/base/registry.h"

namespace lab::human {

namespace {

enum class Stage { Seeing, Hearing, Thinking, Responding };

Stage stageOf(Resource resource) {
    return static_cast<Stage>(static_cast<int>(resource) / 2);
}

bool isVerbal(Resource resource) {
    return static_cast<int>(resource) % 2 == 1;
}

bool isPerception(Stage stage) {
    return stage == Stage::Seeing || stage == Stage::Hearing;
}

double demandOf(const DemandVector& demand, std::size_t index) {
    return demand[index] > 0 ? demand[index] : 0;  // also for NaN
}

constexpr std::array<std::string_view, kResourceCount> kIds = {"VS", "VV", "AS", "AV",
                                                               "CS", "CV", "RS", "RV"};

//                                                                           VS VV AS AV CS CV RS RV
constexpr std::array<DemandPreset, 10> kPresets = {{
    {"reading", LAB_TEXT("Registry", "Reading"), {0, 2, 0, 0, 0, 2, 0, 0}},
    {"lecture", LAB_TEXT("Registry", "Listening to a lecture"), {0, 0, 0, 2, 0, 2, 0, 0}},
    {"notes", LAB_TEXT("Registry", "Taking notes"), {0, 1, 0, 0, 0, 1, 1, 0}},
    {"texting", LAB_TEXT("Registry", "Texting"), {0, 1, 0, 0, 0, 1, 1, 0}},
    {"drawing", LAB_TEXT("Registry", "Drawing a map"), {1, 0, 0, 0, 1, 0, 1, 0}},
    {"driving", LAB_TEXT("Registry", "Driving"), {2, 0, 0, 0, 1, 0, 1, 0}},
    {"music", LAB_TEXT("Registry", "Instrumental music"), {0, 0, 1, 0, 0, 0, 0, 0}},
    {"chatter", LAB_TEXT("Registry", "Chatter"), {0, 0, 0, 1, 0, 1, 0, 0}},
    {"call", LAB_TEXT("Registry", "A phone call"), {0, 0, 0, 1, 0, 1, 0, 1}},
    {"worry", LAB_TEXT("Registry", "Worry"), {0, 0, 0, 0, 0, 2, 0, 0}},
}};

}  // namespace

std::string_view resourceId(Resource resource) {
    return kIds[static_cast<std::size_t>(resource)];
}

double resourceConflict(Resource a, Resource b) {
    if (a == b) {
        return a == Resource::ResponseVerbal ? 1.0 : 0.8;
    }
    const Stage one = stageOf(a);
    const Stage other = stageOf(b);
    const bool isLate = one == Stage::Responding;
    const bool sharesStage = isLate == (other == Stage::Responding);
    const bool sharesSense = one == other && isPerception(one);
    const bool sharesCode = isVerbal(a) == isVerbal(b);
    const bool meetsCognition =
        (isPerception(one) && other == Stage::Thinking) || (one == Stage::Thinking && isPerception(other));
    const int tenths = 2 + 2 * (sharesStage ? 1 : 0) + 2 * (sharesSense ? 1 : 0) + 2 * (sharesCode ? 1 : 0) +
                       (meetsCognition ? 1 : 0);
    return tenths / 10.0;
}

double demandConflict(const DemandVector& one, const DemandVector& other) {
    double conflict = 0;
    double pairs = 0;
    for (std::size_t a = 0; a < kResourceCount; ++a) {
        for (std::size_t b = 0; b < kResourceCount; ++b) {
            const double weight = demandOf(one, a) * demandOf(other, b);
            pairs += weight;
            conflict += weight * resourceConflict(static_cast<Resource>(a), static_cast<Resource>(b));
        }
    }
    return pairs > 0 ? conflict / pairs : 0;
}

InterferenceScore interferenceScore(const DemandVector& one, const DemandVector& other) {
    InterferenceScore score;
    for (std::size_t a = 0; a < kResourceCount; ++a) {
        score.demand += demandOf(one, a) + demandOf(other, a);
        for (std::size_t b = 0; b < kResourceCount; ++b) {
            if (demandOf(one, a) > 0 && demandOf(other, b) > 0) {
                score.conflict += resourceConflict(static_cast<Resource>(a), static_cast<Resource>(b));
            }
        }
    }
    return score;
}

std::span<const DemandPreset> demandPresets() {
    return kPresets;
}

const DemandPreset* findDemandPreset(std::string_view id) {
    const auto found = std::ranges::find(kPresets, id, &DemandPreset::id);
    return found == kPresets.end() ? nullptr : &*found;
}

}  // namespace lab::human
