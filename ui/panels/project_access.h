#pragma once

#include "core/project/project.h"

namespace lab::ui::access {

/// The parts of a project that panels change, as Document::change() wants them.
inline project::Sequence& sequence(project::Project& p) {
    return p.sequence;
}
inline int& dK(project::Project& p) {
    return p.attention.dK;
}
inline std::optional<int>& rank(project::Project& p) {
    return p.attention.rank;
}
inline project::Scale& scale(project::Project& p) {
    return p.attention.scale;
}
inline project::Mask& mask(project::Project& p) {
    return p.attention.mask;
}
inline double& temperature(project::Project& p) {
    return p.attention.temperature;
}
inline std::uint64_t& seed(project::Project& p) {
    return p.attention.seed;
}
inline int& heads(project::Project& p) {
    return p.attention.heads;
}
inline int& tokenLimit(project::Project& p) {
    return p.attention.tokenLimit;
}
inline project::NumberTable& numbers(project::Project& p) {
    return p.numbers;
}
inline project::Project& whole(project::Project& p) {
    return p;
}

}  // namespace lab::ui::access
