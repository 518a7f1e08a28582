#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/formats/array.h"
#include "core/verify/tolerance.h"

namespace lab::verify {

enum class CaseStatus { Passed, Failed, Unsupported };

/// How one computed array compares with what was expected.
struct ArrayCheck {
    std::string name;
    bool holds = false;
    bool computed = true;  ///< false: the calculation gave no array of this name and shape
    Tolerance tolerance;
    double largestError = 0;  ///< largest |got - want|; infinite where a number is missing or not finite
    Index worstElement = 0;  ///< row-major place of the element furthest beyond (or nearest to) its tolerance
    double got = 0;          ///< there
    double want = 0;
};

/// Outcome of one reference case.
struct CaseResult {
    std::string file;  ///< name of the file that it came from, empty if from none
    std::string name;
    std::string formula;
    CaseStatus status = CaseStatus::Failed;
    double largestError = 0;            ///< over all arrays
    std::optional<double> rowSumError;  ///< largest distance of a row of weights from summing to 1
    std::vector<ArrayCheck> checks;     ///< one for each expected array
    std::vector<formats::NamedArray> computed;
    std::optional<Error>
        error;  ///< why nothing could be computed: the file or its inputs are not well formed

    /// The check that went furthest beyond its tolerance, or nullptr if all hold.
    [[nodiscard]] const ArrayCheck* worstFailure() const;
};

}  // namespace lab::verify
