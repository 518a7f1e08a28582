#include "core/human/scene/scene_alertness.h"

#include <cmath>

namespace lab::human {

namespace {

constexpr double kExposure = 0.085;  ///< s
constexpr double kC[] = {.4, .5, .6, .7, .8, .85, .9, .95, 1.0};
constexpr double kFa[] = {.8855, .58425, .2335, .068, .03225, .04875, .096, .1655, .24375};

double falseAlarms(double c) {
    std::size_t i = 0;
    while (i + 2 < std::size(kC) && c > kC[i + 1]) {
        ++i;
    }
    const double t = std::fmin(1, std::fmax(0, (c - kC[i]) / (kC[i + 1] - kC[i])));
    return kFa[i] + t * (kFa[i + 1] - kFa[i]);
}

}  // namespace

bool hasSameDay(const ScenePerson& a, const ScenePerson& b) {
    return a.sleepHours == b.sleepHours && a.awake == b.awake && a.clockHour == b.clockHour;
}

std::shared_ptr<const AlertnessTable> makeAlertness(const ScenePerson& person) {
    auto table = std::make_shared<AlertnessTable>();
    table->person = person;
    table->lapses = {3.84};
    table->rho = {1};
    return table;
}

double popUpShare(int load, const SceneConstants& c) {
    const auto encoded = [&](int n) {
        return 1 - std::exp(-c.popUpWeight * c.capacity / (n + c.popUpWeight) * kExposure);
    };
    return encoded(load) / encoded(1);
}

double conflictOf(const Demands&, const Demands&) {
    return 0;
}

Demands distractorDemands(std::size_t channel) {
    switch (static_cast<SceneChannel>(channel)) {
        case SceneChannel::Phone:
        case SceneChannel::DeviantSound:
            return {0, 0, 1, 0, 0, 0, 0, 0};
        case SceneChannel::PopUp:
            return {1, 0, 0, 0, 0, 0, 0, 0};
        case SceneChannel::Chatter:
            return {0, 0, 0, 1, 0, 1, 0, 0};
        case SceneChannel::Worry:
        case SceneChannel::Wandering:
            return {0, 0, 0, 0, 0, 2, 0, 0};
        case SceneChannel::Noise:
        case SceneChannel::Task1:
        case SceneChannel::Task2:
        case SceneChannel::Task3:
        case SceneChannel::Task4:
            break;
    }
    return {};
}

double distractorGain(const SceneModel& model, double coherence) {
    const double rest = falseAlarms(0.85);
    return 1 + model.constants.focusStrength * (falseAlarms(coherence) - rest) / (1 - rest);
}

}  // namespace lab::human
