#pragma once

#include <string>
#include <vector>

namespace lab::human {

/// What the program gives for one row of reference_targets.csv; each of the values has to be right (an exact
/// calculation and a simulation, say). `key` is the row's id after the family, "WR-20" of "TVA-WR-20".
/// Nothing if the family does not know the key.
using ComputedTargets = std::vector<double>;

/// The rows whose id begins with `id` and a dash.
struct ReferenceFamily {
    const char* id;
    ComputedTargets (*compute)(const std::string& key);
};

// Each stands beside the tests of its model; a new family is a function here and a row in
// reference_targets_test.cpp.
ComputedTargets tvaTargets(const std::string& key);
ComputedTargets bridgeTargets(const std::string& key);
ComputedTargets loadTargets(const std::string& key);
ComputedTargets cueingTargets(const std::string& key);
ComputedTargets switchTargets(const std::string& key);
ComputedTargets cueEncodingTargets(const std::string& key);
ComputedTargets lcTargets(const std::string& key);
ComputedTargets unifiedTargets(const std::string& key);
ComputedTargets threeProcessTargets(const std::string& key);
ComputedTargets mcCauleyTargets(const std::string& key);
ComputedTargets microlapseTargets(const std::string& key);
ComputedTargets vigilanceTargets(const std::string& key);
ComputedTargets goalMemoryTargets(const std::string& key);
ComputedTargets practiceTargets(const std::string& key);
ComputedTargets sceneTargets(const std::string& key);

}  // namespace lab::human
