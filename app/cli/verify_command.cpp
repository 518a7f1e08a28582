#include <iomanip>
#include <map>
#include <ostream>
#include <sstream>

#include "app/cli/commands.h"
#include "app/cli/npz_file.h"
#include "app/cli/sentence.h"
#include "core/verify/verify_case.h"

namespace lab::cli {

namespace {

using verify::CaseResult;
using verify::CaseStatus;

std::string numberText(double number, int digits) {
    std::ostringstream text;
    text << std::setprecision(digits) << number;
    return text.str();
}

std::string_view statusText(CaseStatus status) {
    switch (status) {
        case CaseStatus::Passed:
            return "ok";
        case CaseStatus::Failed:
            return "FAIL";
        case CaseStatus::Unsupported:
            return "unsupported";
    }
    return "";
}

/// Why a case failed: the array furthest off, or the row sums.
std::string reasonText(const CaseResult& result) {
    if (const verify::ArrayCheck* worst = result.worstFailure(); worst != nullptr) {
        if (!worst->computed) {
            return worst->name + " was not computed in this shape";
        }
        return worst->name + " element " + std::to_string(worst->worstElement) + " is " +
               numberText(worst->got, 17) + " instead of " + numberText(worst->want, 17);
    }
    return "a row of weights sums to 1 only within " + numberText(result.rowSumError.value_or(0), 3);
}

void printLine(const CaseResult& result, std::ostream& out) {
    constexpr int kStatusWidth = 12;
    constexpr int kNameWidth = 26;
    std::string error = "-";
    std::string reason;
    if (result.error) {
        reason = sentence(*result.error);
    } else if (result.status != CaseStatus::Unsupported) {
        error = numberText(result.largestError, 3);
        reason = result.status == CaseStatus::Failed ? reasonText(result) : "";
    }
    out << std::left << std::setw(kStatusWidth) << statusText(result.status) << std::setw(kNameWidth)
        << result.name << ' ' << error;
    if (result.file != result.name + ".json" && !result.error) {
        out << "  (" << result.file << ')';
    }
    out << (reason.empty() ? "" : "  ") << reason << '\n';
}

/// Every computed array as CASE.NAME; the second file of a case counts as CASE#2, and so on.
std::vector<formats::NamedArray> allComputed(std::vector<CaseResult>& results) {
    std::map<std::string, int> seen;
    std::vector<formats::NamedArray> arrays;
    for (CaseResult& result : results) {
        const int number = ++seen[result.name];
        const std::string prefix = number == 1 ? result.name : result.name + "#" + std::to_string(number);
        for (formats::NamedArray& named : result.computed) {
            arrays.push_back({prefix + "." + named.name, std::move(named.array)});
        }
    }
    return arrays;
}

Answer<verify::Scalar> readScalar(const Arguments& arguments) {
    const std::string scalar = arguments.find("--scalar").value_or("double");
    if (scalar == "double") {
        return verify::Scalar::Double;
    }
    if (scalar == "float") {
        return verify::Scalar::Float;
    }
    return tl::unexpected("verify: --scalar should be one of double, float but is \"" + scalar + "\".");
}

Answer<Verdict> runVerify(const Arguments& arguments, std::ostream& out) {
    const Answer<verify::Scalar> scalar = readScalar(arguments);
    if (!scalar) {
        return tl::unexpected(scalar.error());
    }
    Result<std::vector<CaseResult>> results = verify::verifyFolder(arguments.positional, *scalar);
    if (!results) {
        return tl::unexpected(sentence(results.error()));
    }
    std::map<CaseStatus, int> count;
    const Error* firstMalformed = nullptr;
    for (const CaseResult& result : *results) {
        printLine(result, out);
        ++count[result.status];
        firstMalformed = firstMalformed == nullptr && result.error ? &*result.error : firstMalformed;
    }
    out << count[CaseStatus::Passed] << " passed, " << count[CaseStatus::Failed] << " failed, "
        << count[CaseStatus::Unsupported] << " skipped\n";
    if (const auto output = arguments.find("--output")) {
        if (const Result<void> written = writeNpzFile(*output, allComputed(*results)); !written) {
            return tl::unexpected(sentence(written.error()));
        }
    }
    if (firstMalformed != nullptr) {
        return tl::unexpected(sentence(*firstMalformed));
    }
    return count[CaseStatus::Failed] == 0 ? Verdict::Good : Verdict::Bad;
}

}  // namespace

Command verifyCommand() {
    return {
        {"verify",
         "DIR",
         {{"--output", "FILE", "also write every computed array, as CASE.NAME, into this .npz"},
          {"--scalar", "TYPE", "double (default) or float: the type that is computed in"}}},
        "compute the reference cases of a folder and compare",
        "Computes every DIR/*.json, in order of file names, and prints one line a case: ok, FAIL or "
        "unsupported,\n"
        "the case, the largest error. The last line counts them. The field \"case\" of a file chooses the\n"
        "calculation; when several files have the same case, the arrays of the second are written as "
        "CASE#2.NAME,\n"
        "and so on. A file that is not a well-formed case counts as failed, the others are computed all the "
        "same,\n"
        "and the exit code is 2.\n",
        runVerify};
}

}  // namespace lab::cli
