#include "core/verify/verify_case.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/files/read_file.h"
#include "core/verify/case_registry.h"

namespace lab::verify {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

/// Error in units of what is allowed; beyond 1 the element fails. Where nothing is allowed any error is
/// infinite.
double excess(double error, double allowed) {
    if (error == 0) {
        return 0;
    }
    return allowed > 0 ? error / allowed : kInfinity;
}

ArrayCheck compare(const std::string& name, const formats::Array* got, const CaseArray& want,
                   const Tolerance& tolerance) {
    ArrayCheck check{.name = name, .tolerance = tolerance};
    if (got == nullptr || got->shape != want.shape) {
        check.computed = false;
        check.largestError = kInfinity;
        return check;
    }
    const std::vector<double> numbers = formats::toNumbers<double>(got->view());
    double worst = -1;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double distance = std::abs(numbers[i] - want.numbers[i]);
        const double error = std::isfinite(distance) ? distance : kInfinity;
        check.largestError = std::max(check.largestError, error);
        const double here = excess(error, tolerance.allowedAt(want.numbers[i]));
        if (here > worst) {
            worst = here;
            check.worstElement = static_cast<Index>(i);
            check.got = numbers[i];
            check.want = want.numbers[i];
        }
    }
    check.holds = worst <= 1;
    return check;
}

/// Largest distance of a row's sum from 1; rows that are all zero (nothing to attend to) are passed over.
double rowSumError(const formats::Array& weights) {
    const std::vector<double> numbers = formats::toNumbers<double>(weights.view());
    const auto columns = static_cast<std::size_t>(weights.shape.back());
    double largest = 0;
    for (std::size_t start = 0; start < numbers.size(); start += columns) {
        double sum = 0;
        bool allZero = true;
        for (std::size_t j = start; j < start + columns; ++j) {
            sum += numbers[j];
            allZero = allZero && numbers[j] == 0.0;
        }
        if (!allZero) {
            largest = std::max(largest, std::isfinite(sum) ? std::abs(sum - 1.0) : kInfinity);
        }
    }
    return largest;
}

}  // namespace

const ArrayCheck* CaseResult::worstFailure() const {
    const auto beyond = [](const ArrayCheck& check) {
        return check.holds ? -1.0 : excess(check.largestError, check.tolerance.allowedAt(check.want));
    };
    const auto worst = std::ranges::max_element(checks, {}, beyond);
    return worst == checks.end() || worst->holds ? nullptr : &*worst;
}

CaseResult verifyCase(const ReferenceCase& reference, Scalar scalar) {
    CaseResult result;
    result.name = reference.name;
    result.formula = reference.formula;
    const CaseRow* row = findCase(reference.name);
    if (row == nullptr) {
        result.status = CaseStatus::Unsupported;
        return result;
    }
    if (reference.expected.empty()) {  // nothing compared is nothing proved
        result.error = Error{ErrorCode::EmptyInput, {}, "expected arrays", {}, {}};
        return result;
    }
    Result<ComputedArrays> computed = (scalar == Scalar::Double ? row->inDouble : row->inFloat)(reference);
    if (!computed) {
        result.error = computed.error();
        return result;
    }
    result.computed = std::move(*computed);
    bool holds = true;
    for (const auto& [name, want] : reference.expected) {
        const Tolerance tolerance = toleranceFor(reference.name, name, want.dtype, scalar);
        result.checks.push_back(compare(name, formats::findArray(result.computed, name), want, tolerance));
        result.largestError = std::max(result.largestError, result.checks.back().largestError);
        holds = holds && result.checks.back().holds;
    }
    const formats::Array* weights = formats::findArray(result.computed, "weights");
    if (row->rowsSumToOne && weights != nullptr) {
        result.rowSumError = rowSumError(*weights);
        holds = holds && *result.rowSumError <= rowSumTolerance(scalar);
    }
    result.status = holds ? CaseStatus::Passed : CaseStatus::Failed;
    return result;
}

CaseResult verifyFile(const std::filesystem::path& file, Scalar scalar) {
    const Result<std::string> text = files::readTextFile(file);
    const Result<ReferenceCase> reference = text ? readReferenceCase(*text) : failure(text.error());
    CaseResult result;
    if (reference) {
        result = verifyCase(*reference, scalar);
    } else {
        result.name = file.stem().string();
        result.error = reference.error();
    }
    result.file = file.filename().string();
    if (result.error) {
        result.error->file = file.string();
    }
    return result;
}

Result<std::vector<std::filesystem::path>> caseFiles(const std::filesystem::path& folder) {
    std::error_code problem;
    std::vector<std::filesystem::path> files;
    std::filesystem::directory_iterator entries(folder, problem);
    for (; !problem && entries != std::filesystem::directory_iterator(); entries.increment(problem)) {
        if (entries->path().extension() == ".json") {
            files.push_back(entries->path());
        }
    }
    if (problem) {
        const bool missing = problem == std::errc::no_such_file_or_directory;
        return failure({missing ? ErrorCode::FileNotFound : ErrorCode::FileUnreadable,
                        folder.string(),
                        {},
                        {},
                        problem.message()});
    }
    if (files.empty()) {
        return failure({ErrorCode::EmptyInput, folder.string(), "*.json", {}, {}});
    }
    std::ranges::sort(files, {}, [](const std::filesystem::path& file) { return file.filename().string(); });
    return files;
}

Result<std::vector<CaseResult>> verifyFolder(const std::filesystem::path& folder, Scalar scalar) {
    const Result<std::vector<std::filesystem::path>> files = caseFiles(folder);
    if (!files) {
        return failure(files.error());
    }
    std::vector<CaseResult> results;
    for (const std::filesystem::path& file : *files) {
        results.push_back(verifyFile(file, scalar));
    }
    return results;
}

}  // namespace lab::verify
