#pragma once

#include <functional>

#include "core/verify/case_result.h"
#include "core/verify/verify_case.h"

namespace lab::verify {

/// All reference cases of a folder in both types, without the computed arrays.
struct Proof {
    std::vector<CaseResult> inDouble;
    std::vector<CaseResult> inFloat;  ///< the same cases in the same order
};

struct ProofSummary {
    int held = 0;
    int failed = 0;
    int unsupported = 0;
    double largestError = 0;  ///< of those that were computed
    [[nodiscard]] int computed() const { return held + failed; }
};

[[nodiscard]] ProofSummary summaryOf(const std::vector<CaseResult>& results);

/// The check that went furthest towards or beyond its tolerance; nullptr where nothing was compared.
[[nodiscard]] const ArrayCheck* tightestCheck(const CaseResult& result);

/// How the proof is told to go on, and tells how far it is. Both may be called often.
struct ProofRun {
    std::function<bool()> mayContinue;       ///< before each case
    std::function<void(double)> progress{};  ///< the share that is done, 0..1; may be empty
};

/// Computes every case of `folder` in double and in float. Nothing if it was stopped. Errors: those of
/// caseFiles().
[[nodiscard]] Result<std::optional<Proof>> proveCases(const std::filesystem::path& folder,
                                                      const ProofRun& run);

}  // namespace lab::verify
