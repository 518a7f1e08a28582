#include "core/verify/proof.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lab::verify {

namespace {

/// Errors in units of what is allowed; above 1 the array does not hold.
double excessOf(const ArrayCheck& check) {
    if (!check.computed) {
        return std::numeric_limits<double>::infinity();
    }
    const double error = std::abs(check.got - check.want);
    const double allowed = check.tolerance.allowedAt(check.want);
    return error == 0 ? 0 : allowed > 0 ? error / allowed : std::numeric_limits<double>::infinity();
}

CaseResult withoutArrays(CaseResult result) {
    result.computed.clear();
    result.computed.shrink_to_fit();
    return result;
}

}  // namespace

ProofSummary summaryOf(const std::vector<CaseResult>& results) {
    ProofSummary summary;
    for (const CaseResult& result : results) {
        switch (result.status) {
            case CaseStatus::Passed:
                ++summary.held;
                break;
            case CaseStatus::Failed:
                ++summary.failed;
                break;
            case CaseStatus::Unsupported:
                ++summary.unsupported;
                break;
        }
        summary.largestError = std::max(summary.largestError, result.largestError);
    }
    return summary;
}

const ArrayCheck* tightestCheck(const CaseResult& result) {
    const auto tightest = std::ranges::max_element(result.checks, {}, excessOf);
    return tightest == result.checks.end() ? nullptr : &*tightest;
}

Result<std::optional<Proof>> proveCases(const std::filesystem::path& folder, const ProofRun& run) {
    const Result<std::vector<std::filesystem::path>> files = caseFiles(folder);
    if (!files) {
        return failure(files.error());
    }
    Proof proof;
    for (const std::filesystem::path& file : *files) {
        for (const Scalar scalar : {Scalar::Double, Scalar::Float}) {
            if (!run.mayContinue()) {
                return std::optional<Proof>();
            }
            auto& results = scalar == Scalar::Double ? proof.inDouble : proof.inFloat;
            results.push_back(withoutArrays(verifyFile(file, scalar)));
        }
        if (run.progress) {
            run.progress(static_cast<double>(proof.inFloat.size()) / static_cast<double>(files->size()));
        }
    }
    return std::optional(std::move(proof));
}

}  // namespace lab::verify
