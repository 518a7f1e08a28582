#include "core/verify/verify_case.h"

#include <gmock/gmock.h>

#include <cmath>

#include "core/base/random.h"
#include "core/files/read_file.h"
#include "core/verify/case_registry.h"
#include "tests/core/verify/made_normalizer_case.h"
#include "tests/core/verify/made_score_case.h"

namespace lab::verify {
namespace {

using testing::ElementsAre;
using testing::UnorderedElementsAre;

constexpr const char* kCases = LAB_GOLDEN_DIR "/attention/cases";

ReferenceCase golden(const std::string& name) {
    return readReferenceCase(files::readTextFile(std::string(kCases) + "/" + name + ".json").value()).value();
}

class InBothTypes : public testing::TestWithParam<Scalar> {};

TEST_P(InBothTypes, AllKnownGoldenCasesHold) {
    const auto results = verifyFolder(kCases, GetParam());
    ASSERT_TRUE(results);
    std::vector<std::string> passed;
    std::vector<std::string> unsupported;
    for (const CaseResult& result : *results) {
        if (result.status == CaseStatus::Unsupported) {
            unsupported.push_back(result.name);
        }
        EXPECT_NE(result.status, CaseStatus::Failed) << result.file;
        EXPECT_FALSE(result.error) << result.file;
        if (result.status == CaseStatus::Passed) {
            passed.push_back(result.name);
            EXPECT_FALSE(result.formula.empty());
            EXPECT_FALSE(result.checks.empty());
        }
    }
    EXPECT_THAT(unsupported, UnorderedElementsAre("grad_additive", "grad_mha_causal", "grad_sdpa",
                                                  "grad_sdpa_mask", "train_adam", "train_sgd"));
    EXPECT_EQ(passed.size(), 49U);
}

TEST_P(InBothTypes, EveryExpectedNumberCounts) {
    for (const std::string_view name : knownCases()) {
        const ReferenceCase whole = golden(std::string(name));
        for (const auto& [array, values] : whole.expected) {
            for (const std::size_t element : {std::size_t(0), values.numbers.size() - 1}) {
                ReferenceCase wrong = whole;
                wrong.expected[array].numbers[element] += 1e-3;
                const CaseResult result = verifyCase(wrong, GetParam());
                ASSERT_EQ(result.status, CaseStatus::Failed)
                    << name << '.' << array << " element " << element;
                ASSERT_NE(result.worstFailure(), nullptr);
                EXPECT_EQ(result.worstFailure()->name, array);
                EXPECT_EQ(result.worstFailure()->worstElement, static_cast<Index>(element));
                EXPECT_NEAR(result.largestError, 1e-3, 1e-5);
            }
        }
    }
}

TEST_P(InBothTypes, ComputesInTheTypeAskedFor) {
    const auto wanted = GetParam() == Scalar::Double ? formats::DType::Float64 : formats::DType::Float32;
    for (const std::string_view name : knownCases()) {
        for (const formats::NamedArray& named : verifyCase(golden(std::string(name)), GetParam()).computed) {
            EXPECT_EQ(named.array.dtype, wanted) << name << '.' << named.name;
        }
    }
}

TEST_P(InBothTypes, OtherSizesAndNumbersHold) {
    int seed = 0;
    for (const auto& [queries, keys, width] :
         {std::tuple(9, 3, 2), std::tuple(1, 70, 65), std::tuple(33, 33, 1)}) {
        for (const char* name : {"sdpa", "dot_unscaled", "sdpa_mask", "sdpa_key_padding",
                                 "sdpa_additive_bias", "sdpa_causal_cached", "sdpa_causal_top_left"}) {
            const ReferenceCase made = madeAttentionCase(name, {queries, keys, width, width + 2}, ++seed);
            const CaseResult result = verifyCase(made, GetParam());
            EXPECT_EQ(result.status, CaseStatus::Passed)
                << name << ' ' << queries << 'x' << keys << ", off by " << result.largestError;
            EXPECT_GE(result.checks.size(), 3U);
        }
    }
}

TEST_P(InBothTypes, OtherTemperaturesAndHeadsHold) {
    EXPECT_EQ(verifyCase(madeTemperatureCase(3, 11, {0.25, 7.0}), GetParam()).status, CaseStatus::Passed);
    for (const int heads : {1, 2, 3}) {
        const CaseResult result = verifyCase(madeMultiHeadCase(5, heads, 2), GetParam());
        EXPECT_EQ(result.status, CaseStatus::Passed) << heads << " heads, off by " << result.largestError;
    }
}

TEST_P(InBothTypes, OtherNormalizersHold) {
    const auto expectPassed = [](const ReferenceCase& made) {
        const CaseResult result = verifyCase(made, GetParam());
        EXPECT_EQ(result.status, CaseStatus::Passed) << made.name << ", off by " << result.largestError;
        EXPECT_FALSE(result.checks.empty());
    };
    for (const int columns : {1, 4, 90}) {
        expectPassed(madeEntmaxCase("sparsemax", 2.0, 3, columns));
        expectPassed(madeEntmaxCase("entmax15", 1.5, 3, columns));
        expectPassed(madeEntmaxCase("entmax125", 1.25, 3, columns));
        expectPassed(madeEntmaxCase("entmax125", 1.75, 3, columns));
        expectPassed(madeTopKCase(2, 3, columns));
        expectPassed(madeSigmoidCase("sigmoid_attention", {2, columns, 3, 4}));
        expectPassed(madeSigmoidCase("sigmoid_attention_bias", {2, columns, 3, 4}));
        expectPassed(madeLinearCase({5, columns, 3, 2}));
    }
}

TEST_P(InBothTypes, OtherScoreFunctionsAndParametersHold) {
    int seed = 40;
    for (const ScoreCaseSizes& sizes :
         {ScoreCaseSizes{1, 1, 1, 1, 1}, ScoreCaseSizes{9, 4, 3, 5, 2}, ScoreCaseSizes{3, 21, 6, 2, 11}}) {
        for (const char* name : {"additive_bahdanau", "luong_general", "luong_concat", "luong_location",
                                 "cosine", "gaussian_kernel"}) {
            const CaseResult result = verifyCase(madeScoreCase(name, sizes, ++seed), GetParam());
            EXPECT_EQ(result.status, CaseStatus::Passed)
                << name << ' ' << sizes.queries << 'x' << sizes.keys << ", off by " << result.largestError;
        }
    }
}

TEST_P(InBothTypes, OtherWidthsOfMasksHold) {
    for (const auto& [queries, keys] :
         {std::pair(12, 12), std::pair(5, 9), std::pair(9, 5), std::pair(1, 1)}) {
        for (const int w : {1, 3, 20}) {
            for (const char* name :
                 {"local_window", "local_window_causal", "strided_causal", "global_plus_window"}) {
                const CaseResult result =
                    verifyCase(madeMaskCase(name, {queries, keys, 4, 3}, w, w), GetParam());
                EXPECT_EQ(result.status, CaseStatus::Passed)
                    << name << ' ' << queries << 'x' << keys << ", w = " << w;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Scalars, InBothTypes, testing::Values(Scalar::Double, Scalar::Float),
                         [](const auto& tested) {
                             return tested.param == Scalar::Double ? "Double" : "Float";
                         });

TEST(VerifyCase, IsChosenByTheCaseFieldAlone) {
    ReferenceCase renamed = golden("sdpa");
    renamed.name = "no_such_case";
    EXPECT_EQ(verifyCase(renamed, Scalar::Double).status, CaseStatus::Unsupported);
    renamed.name = "dot_unscaled";  // reads the scale of the file, so the same values come out
    EXPECT_EQ(verifyCase(renamed, Scalar::Double).status, CaseStatus::Passed);
    renamed.attributes.clear();
    EXPECT_EQ(verifyCase(renamed, Scalar::Double).status, CaseStatus::Failed) << "now the scale is 1";
}

TEST(VerifyCase, FailsWhatItDoesNotCompute) {
    ReferenceCase extra = golden("sdpa");
    extra.expected["entropy"] = {formats::DType::Float64, {1}, {0.0}};
    const CaseResult result = verifyCase(extra, Scalar::Double);
    EXPECT_EQ(result.status, CaseStatus::Failed);
    EXPECT_EQ(result.worstFailure()->name, "entropy");
    EXPECT_FALSE(result.worstFailure()->computed);

    ReferenceCase flat = golden("sdpa");
    flat.expected["weights"].shape = {24};
    EXPECT_EQ(verifyCase(flat, Scalar::Double).status, CaseStatus::Failed)
        << "the right numbers in another shape";

    ReferenceCase nothing = golden("sdpa");
    nothing.expected.clear();
    EXPECT_EQ(verifyCase(nothing, Scalar::Double).status, CaseStatus::Failed)
        << "nothing compared, nothing proved";
}

TEST(VerifyCase, SaysWhatDoesNotFitTogether) {
    const auto errorOf = [](const char* name, auto change) {
        ReferenceCase reference = golden(name);
        change(reference);
        return verifyCase(reference, Scalar::Float).error.value_or(Error{});
    };
    EXPECT_EQ(errorOf("sdpa", [](auto& c) { c.inputs.erase("V"); }).code, ErrorCode::MissingArray);
    EXPECT_EQ(errorOf("sdpa",
                      [](auto& c) {
                          c.inputs["K"].shape = {8, 6};
                      }),
              (Error{ErrorCode::WrongShape, {}, "K", "[n, 8]", "[8, 6]"}));
    EXPECT_EQ(errorOf("sdpa_mask", [](auto& c) { c.inputs["mask"].shape = {6, 4}; }).place, "mask");
    EXPECT_EQ(errorOf("sdpa",
                      [](auto& c) {
                          c.inputs["Q"] = {formats::DType::Float64, {0, 8}, {}};
                      })
                  .place,
              "Q");
    EXPECT_EQ(errorOf("mha_self", [](auto& c) { c.attributes.erase("H"); }).code, ErrorCode::MissingField);
    EXPECT_EQ(errorOf("mha_self", [](auto& c) { c.attributes["H"] = 3; }).place, "W_q");
    EXPECT_EQ(errorOf("mha_self", [](auto& c) { c.attributes["H"] = 0; }).place, "attrs.H");
    EXPECT_EQ(errorOf("mha_self", [](auto& c) { c.attributes["H"] = 1.5; }).code, ErrorCode::OutOfRange);
    EXPECT_EQ(errorOf("entmax125", [](auto& c) { c.attributes["alpha"] = 1; }).place, "attrs.alpha");
    EXPECT_EQ(errorOf("topk_softmax", [](auto& c) { c.attributes["k"] = 0; }).place, "attrs.k");
    EXPECT_EQ(errorOf("linear_attention", [](auto& c) { c.inputs.erase("V"); }).place, "V");
    EXPECT_EQ(errorOf("additive_bahdanau", [](auto& c) { c.inputs.erase("b"); }).place, "b");
    EXPECT_EQ(errorOf("luong_concat", [](auto& c) { c.inputs["W"].shape = {14, 8}; }).expected, "[16, 8]");
    EXPECT_EQ(errorOf("luong_location", [](auto& c) { c.inputs["W_a"].shape = {6, 8}; }).place, "W_a");
    EXPECT_EQ(errorOf("local_window", [](auto& c) { c.attributes.erase("w"); }).code,
              ErrorCode::MissingField);
    EXPECT_EQ(errorOf("strided_causal", [](auto& c) { c.attributes["w"] = 0; }).code, ErrorCode::OutOfRange);
    EXPECT_EQ(errorOf("softmax_temperature", [](auto& c) { c.inputs["temperature"].numbers[2] = 0; }).place,
              "temperature");
}

TEST(VerifyCase, HoldsRowsOfWeightsToOne) {
    EXPECT_LT(verifyCase(golden("sdpa"), Scalar::Double).rowSumError.value(), 1e-12);
    EXPECT_LT(verifyCase(golden("sdpa_fully_masked_row"), Scalar::Float).rowSumError.value(), 1e-6)
        << "the row that sees nothing is passed over";
}

TEST(VerifyFolder, SaysWhy) {
    EXPECT_EQ(verifyFolder("/no/such/folder", Scalar::Double).error().code, ErrorCode::FileNotFound);
    EXPECT_EQ(verifyFolder(LAB_GOLDEN_DIR "/attention", Scalar::Double).error().code, ErrorCode::EmptyInput);
}

}  // namespace
}  // namespace lab::verify
