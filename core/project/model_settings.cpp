#include "core/project/model_settings.h"

#include <algorithm>
#include <utility>

namespace lab::project {

namespace {

auto placeOf(const HeadChange& change) {
    return std::pair(change.layer, change.head);
}

}  // namespace

bool HeadChange::operator==(const HeadChange& other) const {
    return placeOf(*this) == placeOf(other) && kind == other.kind && frozen.rows() == other.frozen.rows() &&
           frozen.cols() == other.frozen.cols() && frozen == other.frozen;
}

const HeadChange* findChange(const ModelSettings& settings, int layer, int head) {
    const auto found = std::ranges::find(settings.changes, std::pair(layer, head), placeOf);
    return found == settings.changes.end() ? nullptr : &*found;
}

std::vector<HeadChange> withChange(std::vector<HeadChange> changes, HeadChange change) {
    changes = withoutChange(std::move(changes), change.layer, change.head);
    changes.insert(std::ranges::lower_bound(changes, placeOf(change), {}, placeOf), std::move(change));
    return changes;
}

std::vector<HeadChange> withoutChange(std::vector<HeadChange> changes, int layer, int head) {
    std::erase_if(changes, [&](const HeadChange& one) { return placeOf(one) == std::pair(layer, head); });
    return changes;
}

}  // namespace lab::project
