#include "core/human/scene/mechanism/task_cards.h"

#include <algorithm>
#include <array>

namespace lab::human {

namespace {

constexpr int kNewCard = -1;
constexpr std::size_t kMostPutAway = 16;
/// For each place now, the place that its card had before.
using Origins = std::array<int, kSceneTasks>;

std::size_t countOf(const SceneSettings& settings) {
    return std::min<std::size_t>(settings.tasks.size(), kSceneTasks);
}

/// Cards are the same in order: where two differ, a card was put in or taken out as long as the counts say
/// so.
Origins originsOf(const SceneSettings& before, const SceneSettings& after) {
    Origins origins;
    origins.fill(kNewCard);
    const std::size_t had = countOf(before);
    const std::size_t has = countOf(after);
    std::size_t removed = had > has ? had - has : 0;
    std::size_t added = has > had ? has - had : 0;
    std::size_t old = 0;
    for (std::size_t now = 0; now < has; ++now) {
        const auto isSame = [&] { return old < had && before.tasks[old] == after.tasks[now]; };
        while (removed > 0 && !isSame()) {
            ++old;
            --removed;
        }
        if (added > 0 && !isSame()) {
            --added;
        } else {
            origins[now] = static_cast<int>(old++);
        }
    }
    return origins;
}

template <typename Values>
void move(const Origins& origins, Values& values, typename Values::value_type fresh) {
    const Values before = values;
    for (std::size_t now = 0; now < origins.size(); ++now) {
        values[now] = origins[now] == kNewCard ? fresh : before[static_cast<std::size_t>(origins[now])];
    }
}

int placeNow(const Origins& origins, int place) {
    if (place < 0 || place >= kSceneTasks) {
        return place;
    }
    const auto found = std::ranges::find(origins, place);
    return found == origins.end() ? -1 : static_cast<int>(found - origins.begin());
}

void putAwayRemoved(const SceneSettings& before, const Origins& origins, SceneState& state) {
    for (std::size_t old = 0; old < countOf(before); ++old) {
        if (placeNow(origins, static_cast<int>(old)) < 0) {
            state.putAway.push_back({before.tasks[old], state.taskId[old], state.progress[old]});
        }
    }
    if (state.putAway.size() > kMostPutAway) {
        state.putAway.erase(state.putAway.begin());
    }
}

void takeBack(const SceneTask& task, std::size_t place, SceneState& state) {
    const auto known = std::find_if(state.putAway.rbegin(), state.putAway.rend(),
                                    [&](const PutAwayCard& card) { return card.task == task; });
    if (known == state.putAway.rend()) {
        state.taskId[place] = state.nextTaskId++;
        return;
    }
    state.taskId[place] = known->id;
    state.progress[place] = known->progress;
    state.putAway.erase(std::next(known).base());
}

}  // namespace

void moveWithCards(const SceneSettings& before, const SceneSettings& after, SceneState& state) {
    if (countOf(before) == countOf(after)) {
        return;
    }
    const Origins origins = originsOf(before, after);
    putAwayRemoved(before, origins, state);
    const SceneState fresh;
    for (ChannelValues* values : {&state.y, &state.eta, &state.weight, &state.share, &state.attended}) {
        move(origins, *values, 0);
    }
    move(origins, state.progress, 0);
    move(origins, state.blockedUntil, 0);
    move(origins, state.willUntil, 0);
    move(origins, state.memory, fresh.memory[0]);
    move(origins, state.isLeft, true);
    move(origins, state.isTried, false);
    move(origins, state.taskId, 0);
    state.dominant = placeNow(origins, state.dominant);
    state.lastTask = placeNow(origins, state.lastTask);
    for (std::size_t place = 0; place < kSceneTasks; ++place) {
        if (place >= countOf(after)) {
            state.taskId[place] = state.nextTaskId++;
        } else if (origins[place] == kNewCard) {
            takeBack(after.tasks[place], place, state);
        }
    }
}

}  // namespace lab::human
