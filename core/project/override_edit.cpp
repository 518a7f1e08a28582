#include "core/project/override_edit.h"

#include <algorithm>

namespace lab::project {

const Override* findOverride(const std::vector<Override>& overrides, const Override& place) {
    const auto found =
        std::ranges::find_if(overrides, [&place](const Override& other) { return other.isSamePlace(place); });
    return found == overrides.end() ? nullptr : &*found;
}

std::vector<Override> withOverride(std::vector<Override> overrides, const Override& one) {
    const auto found =
        std::ranges::find_if(overrides, [&one](const Override& other) { return other.isSamePlace(one); });
    if (found == overrides.end()) {
        overrides.push_back(one);
    } else {
        found->value = one.value;
    }
    return overrides;
}

std::vector<Override> withoutOverride(std::vector<Override> overrides, const Override& place) {
    std::erase_if(overrides, [&place](const Override& other) { return other.isSamePlace(place); });
    return overrides;
}

std::vector<Override> withoutStage(std::vector<Override> overrides, Stage stage) {
    std::erase_if(overrides, [stage](const Override& other) { return other.stage == stage; });
    return overrides;
}

}  // namespace lab::project
