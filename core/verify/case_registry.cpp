#include "core/verify/case_registry.h"

#include <algorithm>
#include <array>

namespace lab::verify {

namespace {

std::array<std::span<const CaseRow>, 9> allLists() {
    return {dotProductCases(), scoreCases(),    maskCases(),    normalizerCases(), linearAttentionCases(),
            multiHeadCases(),  positionCases(), measureCases(), blockCases()};
}

}  // namespace

const CaseRow* findCase(std::string_view name) {
    for (const std::span<const CaseRow> list : allLists()) {
        const auto found = std::ranges::find(list, name, &CaseRow::name);
        if (found != list.end()) {
            return &*found;
        }
    }
    return nullptr;
}

std::vector<std::string_view> knownCases() {
    std::vector<std::string_view> names;
    for (const std::span<const CaseRow> list : allLists()) {
        std::ranges::transform(list, std::back_inserter(names), &CaseRow::name);
    }
    return names;
}

}  // namespace lab::verify
