#include "core/human/scene/scene_model.h"

#include <algorithm>
#include <cmath>

#include "core/human/selection/perceptual_load.h"

namespace lab::human {

namespace {

using Channel = SceneChannel;

/// In the range; what is not a number becomes `fallback`.
double bounded(double value, double least, double largest, double fallback) {
    return std::isfinite(value) ? std::clamp(value, least, largest) : fallback;
}

SceneTask inRange(SceneTask task) {
    task.importance = bounded(task.importance, 0, 10, 1);
    task.load = std::clamp(task.load, 1, 12);
    task.workload = Minutes(bounded(task.workload.count(), 0.1, 1440, 30));
    if (task.deadline) {
        task.deadline = Minutes(bounded(task.deadline->count(), -1440, 1440, 0));
    }
    for (double& demand : task.demands) {
        demand = bounded(demand, 0, 3, 0);
    }
    return task;
}

ScenePerson inRange(ScenePerson person) {
    if (person.sleepHours.size() > 14) {
        person.sleepHours.erase(person.sleepHours.begin(), person.sleepHours.end() - 14);
    }
    for (double& hours : person.sleepHours) {
        hours = bounded(hours, 0, 14, 8);
    }
    person.awake = Hours(bounded(person.awake.count(), 0, 72, 3));
    person.clockHour = bounded(person.clockHour, 0, 24, 10);
    person.stress = bounded(person.stress, 0, 1, 0);
    person.mood = bounded(person.mood, -1, 1, 0);
    person.interest = bounded(person.interest, 0, 1, 0.8);
    person.difficulty = bounded(person.difficulty, 0, 1, 0.5);
    person.practiceSessions = std::clamp(person.practiceSessions, 0, 20);
    person.practisedTask = std::clamp(person.practisedTask, 0, kSceneTasks - 1);
    return person;
}

/// P(a pop-up is encoded within 100 ms) at n relevant items over that at one; see distractorEncoded().
double popUpShare(int load, const SceneConstants& c) {
    const auto encoded = [&](int n) {
        return distractorEncoded({n, c.popUpWeight}, Milliseconds(100), GlanceLimits{.capacity = c.capacity});
    };
    return encoded(load) / encoded(1);
}

/// What a distractor asks for; nothing, for one without a vector.
DemandVector distractorDemands(std::size_t channel) {
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

/// How much of the practised task's gains a task has: all, a part for a near variant (the same kind of task),
/// none for any other. Source: Sala et al. 2019 (far transfer is zero after bias control).
double transfer(const SceneSettings& settings, std::size_t task, const SceneConstants& c) {
    const auto practised = static_cast<std::size_t>(settings.person.practisedTask);
    if (task == practised) {
        return 1;
    }
    const bool isNear = practised < settings.tasks.size() &&
                        demandsOf(settings.tasks[task]) == demandsOf(settings.tasks[practised]);
    return isNear ? c.nearTransfer : 0;
}

TaskRates ratesOf(const SceneSettings& settings, std::size_t i, const SceneConstants& c) {
    const SceneTask& task = settings.tasks[i];
    const ScenePerson& person = settings.person;
    TaskRates rates;
    rates.importance = task.load * task.importance * (1 - c.stressOnTasks * person.stress);
    rates.will = rates.importance * c.will;
    rates.deadline = task.deadline ? std::max(0.0, Seconds(*task.deadline).count()) : -1;
    const double learned = 1 - std::exp(-c.practiceRate * person.practiceSessions);
    const double gained = transfer(settings, i, c) * learned;
    const double slower = std::pow(c.difficultyRange, 2 * person.difficulty - 1);
    rates.workSeconds = Seconds(task.workload).count();
    rates.progressRate = (1 + c.practiceGain * gained) / (rates.workSeconds * slower);
    rates.switchTime = c.switchTime * (1 - (1 - c.practiceFloor) * gained);
    rates.popUpShare = popUpShare(task.load, c);
    return rates;
}

void setPulses(const SceneConstants& c, const SceneSettings& settings, SceneModel& model) {
    const auto pulse = [&](Channel channel, double peak, double decay) {
        const std::size_t i = indexOf(channel);
        model.peak[i] = peak;
        model.decayTime[i] = decay;
        model.decay[i] = std::exp(-model.stepTime.count() / decay);
    };
    model.decay.fill(1);
    pulse(Channel::Phone, c.phonePeak, c.phoneDecay);
    pulse(Channel::DeviantSound, c.deviantPeak, c.deviantDecay);
    pulse(Channel::PopUp, c.popUpPeak, c.popUpDecay);
    pulse(Channel::Worry, c.worryPeak, c.worryDecay);
    pulse(Channel::Wandering, c.thoughtMedian, c.thoughtDecay);
    model.steady[indexOf(Channel::Chatter)] = settings.chatter ? c.chatterWeight : 0;
    model.steady[indexOf(Channel::Noise)] = settings.noise ? c.noiseWeight : 0;
}

void setConflicts(const SceneSettings& settings, SceneModel& model) {
    std::array<DemandVector, kSceneChannels> demands{};
    for (std::size_t i = 0; i < kSceneChannels; ++i) {
        demands[i] = i < settings.tasks.size() ? demandsOf(settings.tasks[i]) : distractorDemands(i);
    }
    for (std::size_t x = 0; x < settings.tasks.size(); ++x) {
        for (std::size_t z = 0; z < kSceneChannels; ++z) {
            const double chi = x == z ? 0 : demandConflict(demands[x], demands[z]);
            model.conflict[x][z] = std::min(1.0, model.constants.conflictStrength * chi);
        }
    }
}

void setCompetition(const SceneSettings& settings, SceneModel& model) {
    const SceneConstants& c = model.constants;
    const double dt = model.stepTime.count();
    model.gain = dt / c.competitionTime;
    model.keep = 1 - (c.leak - settings.breadth) * model.gain;
    model.competition = settings.breadth * model.gain;
    model.jitter = settings.sigma * std::sqrt(dt) / c.competitionTime;
    model.secondSteps = std::max<std::int64_t>(1, std::llround(1 / dt));
    model.referenceSteps = std::max<std::int64_t>(1, std::llround(c.referenceInterval / dt));
}

void setPerson(const ScenePerson& person, SceneModel& model) {
    const SceneConstants& c = model.constants;
    const double dt = model.stepTime.count();
    model.salience = 1 + c.stressOnDistractors * person.stress;
    model.thoughtRate = dt / c.thoughtInterval * std::exp(-c.moodOnThoughts * person.mood);
    model.worryRate = dt * person.stress / c.stressedWorryInterval;
    model.worryMedian = c.thoughtMedian * (1 + c.stressOnWorry * person.stress);
    model.controlFall = dt / (60 * c.depletionTime);
    model.controlRise = dt / (60 * c.recoveryTime);
    model.urgency = c.urgency / 60;
    model.ease = std::pow(c.difficultyRange, 1 - 2 * person.difficulty);
    model.storeSize = 3.5 - c.stressOnStore * person.stress;
}

}  // namespace

SceneSettings inRange(SceneSettings settings) {
    settings.breadth = bounded(settings.breadth, 0, 4, 3);
    settings.sigma = bounded(settings.sigma, 0, 1, 0);
    if (settings.tasks.size() > kSceneTasks) {
        settings.tasks.resize(kSceneTasks);
    }
    for (SceneTask& task : settings.tasks) {
        task = inRange(std::move(task));
    }
    settings.person = inRange(std::move(settings.person));
    return settings;
}

std::shared_ptr<const SceneModel> makeSceneModel(const SceneSettings& settings, const SceneModel* before,
                                                 Seconds stepTime) {
    auto model = std::make_shared<SceneModel>();
    model->settings = inRange(settings);
    model->constants = sceneConstants(settings.assumptions);
    model->stepTime = stepTime;
    model->tasks = static_cast<int>(model->settings.tasks.size());
    for (std::size_t i = 0; i < model->settings.tasks.size(); ++i) {
        model->task[i] = ratesOf(model->settings, i, model->constants);
    }
    setCompetition(model->settings, *model);
    setPulses(model->constants, model->settings, *model);
    setConflicts(model->settings, *model);
    setPerson(model->settings.person, *model);
    const bool isKnown = before != nullptr && hasSameDay(before->alertness->person, model->settings.person);
    model->alertness = isKnown ? before->alertness : makeAlertness(model->settings.person);
    return model;
}

}  // namespace lab::human
