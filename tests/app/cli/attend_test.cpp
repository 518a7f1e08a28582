#include <gmock/gmock.h>

#include <cmath>
#include <limits>

#include "tests/app/cli/program.h"

namespace lab::cli {
namespace {

using formats::Array;
using formats::DType;
using formats::NamedArray;
using formats::toArray;
using formats::toNumbers;
using testing::DoubleNear;
using testing::ElementsAre;
using testing::Pointwise;

constexpr double kInfinity = std::numeric_limits<double>::infinity();

Array numbers(const std::vector<double>& values, const formats::Shape& shape) {
    return toArray<double>(values, shape);
}

Array bytesOf(const std::vector<int>& values, const formats::Shape& shape, DType dtype = DType::UInt8) {
    Array array{dtype, shape, {}};
    for (const int value : values) {
        array.bytes.push_back(std::byte(value));
    }
    return array;
}

/// Double rounding of a handful of operations.
auto isCloseTo(const std::vector<double>& values) {
    return Pointwise(DoubleNear(1e-15), values);
}

/// One query, two keys, scores 1 and 0.5 before the scale: weights e/(e + e^0.5).
std::vector<NamedArray> workedExample() {
    return {{"Q", numbers({1, 0}, {1, 2})},
            {"K", numbers({1, 0, 0.5, 2}, {2, 2})},
            {"V", numbers({1, 0, 0, 1}, {2, 2})}};
}

std::vector<NamedArray> with(std::vector<NamedArray> arrays, const std::string& name, Array array) {
    for (NamedArray& named : arrays) {
        if (named.name == name) {
            named.array = std::move(array);
            return arrays;
        }
    }
    arrays.push_back({name, std::move(array)});
    return arrays;
}

class Attend : public testing::Test {
  protected:
    Outcome attend(const std::vector<NamedArray>& arrays, const std::vector<std::string>& more = {}) {
        std::vector<std::string> words = {"attend", "--input", program.write("in.npz", arrays), "--output",
                                          program.path("out.npz")};
        words.insert(words.end(), more.begin(), more.end());
        return program.run(words);
    }

    std::vector<double> output(const std::string& name) {
        return toNumbers<double>(program.array("out.npz", name).view());
    }

    Program program;
};

TEST_F(Attend, GivesTheWorkedExample) {
    const Outcome outcome = attend(workedExample(), {"--scale", "none"});
    ASSERT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_EQ(outcome.out + outcome.err, "");
    const double first = std::exp(1.0) / (std::exp(1.0) + std::exp(0.5));
    EXPECT_THAT(output("scores"), ElementsAre(1, 0.5));
    EXPECT_THAT(output("weights"), isCloseTo({first, 1 - first}));
    EXPECT_THAT(output("context"), isCloseTo({first, 1 - first}));
    EXPECT_THAT(program.array("out.npz", "context").shape, ElementsAre(1, 2));
}

TEST_F(Attend, ScalesAsAsked) {
    const auto firstScore = [&](const std::vector<std::string>& options) {
        EXPECT_EQ(attend(workedExample(), options).code, 0);
        return output("scores")[0];
    };
    EXPECT_DOUBLE_EQ(firstScore({}), 1 / std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(firstScore({"--score", "scaled-dot"}), 1 / std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(firstScore({"--score", "dot"}), 1.0);
    EXPECT_DOUBLE_EQ(firstScore({"--score", "dot", "--scale", "inv-sqrt-dk"}), 1 / std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(firstScore({"--scale=-2.5e-1"}), -0.25);
}

/// Scores 1 and 0.5, solved on paper.
TEST_F(Attend, NormalizesAsAsked) {
    const auto weights = [&](const std::vector<std::string>& options) {
        std::vector<std::string> all = {"--scale", "none"};
        all.insert(all.end(), options.begin(), options.end());
        const Outcome outcome = attend(workedExample(), all);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        return output("weights");
    };
    const double e = std::exp(1.0);
    const double root = std::exp(0.5);
    EXPECT_THAT(weights({"--normalizer", "sparsemax"}), isCloseTo({0.75, 0.25}));
    EXPECT_THAT(weights({"--normalizer", "softmax-plus-one"}),
                isCloseTo({e / (1 + e + root), root / (1 + e + root)}));
    EXPECT_THAT(weights({"--normalizer", "top-k", "--set", "k=1"}), ElementsAre(1, 0));
    EXPECT_THAT(weights({"--normalizer", "top-k:1"}), ElementsAre(1, 0));
    EXPECT_THAT(weights({"--normalizer", "sigmoid"}), isCloseTo({1 / (1 + 1 / e), 1 / (1 + 1 / root)}));
    EXPECT_THAT(weights({"--normalizer", "entmax:alpha=2"}),
                Pointwise(DoubleNear(1e-12), std::vector<double>{0.75, 0.25}));
    // phi(1, 0) = (2, 1), phi(0.5, 2) = (1.5, 3): products 5 and 6.
    EXPECT_THAT(weights({"--normalizer", "linear"}), isCloseTo({5.0 / 11, 6.0 / 11}));
    EXPECT_THAT(output("scores"), ElementsAre(5, 6));
}

TEST_F(Attend, DividesByTheTemperatureAfterTheScores) {
    ASSERT_EQ(attend(workedExample(), {"--scale", "none", "--temperature", "0.5"}).code, 0);
    EXPECT_THAT(output("scores"), ElementsAre(1, 0.5));
    EXPECT_NEAR(output("weights")[0], 1 / (1 + std::exp(-1.0)), 1e-15);
}

TEST_F(Attend, AnswersInTheTypeOfTheQuestion) {
    std::vector<NamedArray> arrays = workedExample();
    for (NamedArray& named : arrays) {
        named.array = toArray<float>(toNumbers<float>(named.array.view()), named.array.shape);
    }
    ASSERT_EQ(attend(with(arrays, "bias", numbers({0, 1}, {1, 2}))).code, 0)
        << "a bias may be of the other type";
    for (const char* name : {"scores", "weights", "context"}) {
        EXPECT_EQ(program.array("out.npz", name).dtype, DType::Float32) << name;
    }
    ASSERT_EQ(attend(workedExample()).code, 0);
    EXPECT_EQ(program.array("out.npz", "weights").dtype, DType::Float64);
}

/// Three queries and three keys of zeros: each weight is 1 / (number of allowed keys).
std::vector<NamedArray> uniform(Index heads) {
    const formats::Shape shape = heads == 0 ? formats::Shape{3, 1} : formats::Shape{heads, 3, 1};
    const std::vector<double> zeros(static_cast<std::size_t>(3 * std::max<Index>(heads, 1)), 0.0);
    return {{"Q", numbers(zeros, shape)}, {"K", numbers(zeros, shape)}, {"V", numbers(zeros, shape)}};
}

TEST_F(Attend, AllMasksHoldTogether) {
    auto arrays = with(uniform(0), "mask", bytesOf({1, 1, 1, 0, 1, 1, 1, 1, 1}, {3, 3}));
    ASSERT_EQ(attend(arrays, {"--mask", "causal"}).code, 0);
    EXPECT_THAT(output("weights"), isCloseTo({1, 0, 0, 0, 1, 0, 1 / 3.0, 1 / 3.0, 1 / 3.0}));
    arrays = with(arrays, "key_mask", bytesOf({0, 1, 1}, {3}, DType::Bool));
    ASSERT_EQ(attend(arrays, {"--mask", "causal"}).code, 0);
    EXPECT_THAT(output("weights"), ElementsAre(0, 0, 0, 0, 1, 0, 0, 0.5, 0.5))
        << "query 0 sees nothing: zeros";
    EXPECT_THAT(output("context"), ElementsAre(0, 0, 0));
}

TEST_F(Attend, AlignsCausalMasksAtEitherEnd) {
    auto arrays = with(uniform(0), "Q", numbers({0}, {1, 1}));
    ASSERT_EQ(attend(arrays, {"--mask", "causal"}).code, 0);
    EXPECT_THAT(output("weights"), isCloseTo({1 / 3.0, 1 / 3.0, 1 / 3.0}));
    ASSERT_EQ(attend(arrays, {"--mask", "causal-top-left"}).code, 0);
    EXPECT_THAT(output("weights"), ElementsAre(1, 0, 0));
}

TEST_F(Attend, MasksOfEveryPatternCombine) {
    const auto allowed = [&](const std::string& mask) {
        EXPECT_EQ(attend(uniform(0), {"--mask", mask}).code, 0) << mask;
        std::string cells;
        for (const double weight : output("weights")) {
            cells += weight > 0 ? '1' : '0';
        }
        return cells;
    };
    EXPECT_EQ(allowed("none"), "111111111");
    EXPECT_EQ(allowed("window:0"), "100010001");
    EXPECT_EQ(allowed("window:w=1"), "110111011");
    EXPECT_EQ(allowed("causal+window:1"), "100110011");
    EXPECT_EQ(allowed("window-causal:2+causal-top-left"), "100110011");
    EXPECT_EQ(allowed("strided:2"), "100110111");
    EXPECT_EQ(allowed("global-window:0"), "111110101");
    EXPECT_EQ(allowed("global-window:0,globals=0"), "100010001");
    EXPECT_EQ(allowed("global-window:0,2"), "111111111");
    EXPECT_EQ(allowed("key-padding:1+causal"), "100110110");
}

/// Runs in double and float; the first score.
TEST_F(Attend, TakesParametersAndArraysOfScoreFunctions) {
    const auto firstScore = [&](std::vector<NamedArray> arrays, const std::vector<std::string>& options) {
        const Outcome outcome = attend(arrays, options);
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        const double score = output("scores")[0];
        for (NamedArray& named : arrays) {
            named.array = toArray<float>(toNumbers<float>(named.array.view()), named.array.shape);
        }
        EXPECT_EQ(attend(arrays, options).code, 0);
        EXPECT_NEAR(output("scores")[0], score, 1e-6);
        return score;
    };
    const auto arrays = workedExample();  // q = (1, 0); k = (1, 0) and (0.5, 2)
    EXPECT_DOUBLE_EQ(firstScore(arrays, {"--score", "cosine"}), 5.0);
    EXPECT_DOUBLE_EQ(firstScore(arrays, {"--score", "cosine", "--set", "tau=3", "--scale", "2"}), 6.0);
    EXPECT_DOUBLE_EQ(firstScore(arrays, {"--score", "cosine", "--set", "tau=3,eps=1", "--set", "tau=4"}),
                     4.0);
    EXPECT_DOUBLE_EQ(firstScore(arrays, {"--score", "cosine", "--set", "tau=1", "--scale", "inv-sqrt-dk"}),
                     1 / std::sqrt(2.0));
    EXPECT_DOUBLE_EQ(
        firstScore(with(arrays, "Q", numbers({1, 2}, {1, 2})), {"--score", "gaussian", "--set=sigma=1"}),
        -2.0);
    EXPECT_DOUBLE_EQ(firstScore(with(arrays, "W", numbers({7, 3, 5, 6}, {2, 2})), {"--score", "general"}),
                     7.0);
    EXPECT_DOUBLE_EQ(firstScore(with(arrays, "W_a", numbers({4, 3, 5, 6}, {2, 2})), {"--score", "location"}),
                     4.0);
    const auto concat = with(with(arrays, "W", numbers({1, 0, 0.5, 0}, {4, 1})), "w", numbers({2}, {1}));
    EXPECT_DOUBLE_EQ(firstScore(concat, {"--score", "concat"}), 2 * std::tanh(1.5));
    auto additive = with(with(arrays, "W_q", numbers({1, 0}, {2, 1})), "W_k", numbers({0.5, 0}, {2, 1}));
    additive = with(with(additive, "b", numbers({-1}, {1})), "w", numbers({2}, {1}));
    EXPECT_DOUBLE_EQ(firstScore(additive, {"--score", "additive"}), 2 * std::tanh(0.5));
}

TEST_F(Attend, LocationNeedsNoKeys) {
    const std::vector<NamedArray> arrays = {{"Q", numbers({1, 2}, {1, 2})},
                                            {"V", numbers({1, 2, 3}, {3, 1})},
                                            {"W_a", numbers({1, 0, 1, 0, 1, -1}, {2, 3})}};
    ASSERT_EQ(attend(arrays, {"--score", "location"}).code, 0);
    EXPECT_THAT(output("scores"), ElementsAre(1, 2, -1));
    EXPECT_EQ(faultOf(attend(arrays, {"--score", "general"}), {"\"K\"", "missing"}), "");
}

TEST_F(Attend, HeadsShareArraysOrHaveTheirOwn) {
    const auto stacked = with(with(uniform(2), "Q", numbers({1, 1, 1, 1, 1, 1}, {2, 3, 1})), "K",
                              numbers({1, 1, 1, 1, 1, 1}, {2, 3, 1}));
    ASSERT_EQ(attend(with(stacked, "W", numbers({3}, {1, 1})), {"--score", "general"}).code, 0);
    EXPECT_EQ(output("scores"), std::vector<double>(18, 3.0));
    ASSERT_EQ(attend(with(stacked, "W", numbers({3, 4}, {2, 1, 1})), {"--score", "general"}).code, 0);
    std::vector<double> each(18, 3.0);
    std::fill(each.begin() + 9, each.end(), 4.0);
    EXPECT_EQ(output("scores"), each);
}

TEST_F(Attend, SaysWhatIsWrongWithArraysOfScoreFunctions) {
    const auto fault = [&](const char* score, std::vector<NamedArray> arrays,
                           const std::vector<std::string>& pieces) {
        return faultOf(attend(arrays, {"--score", score}), pieces);
    };
    const auto arrays = workedExample();
    EXPECT_EQ(fault("general", arrays, {"in.npz", "\"W\" is missing", "[2, 2]"}), "");
    EXPECT_EQ(fault("additive", arrays, {"\"W_q\" is missing", "[2, d_a]"}), "");
    EXPECT_EQ(fault("general", with(arrays, "W", numbers({1, 2}, {2, 1})), {"\"W\"", "[2, 2]", "[2, 1]"}),
              "");
    EXPECT_EQ(fault("general", with(arrays, "W", numbers({1, 2}, {2})), {"\"W\"", "[2, 2]", "[2]"}), "");
    EXPECT_EQ(fault("general", with(arrays, "W", numbers({}, {0, 2})), {"\"W\"", "[0, 2]"}), "");
    EXPECT_EQ(fault("general", with(arrays, "W", bytesOf({1, 0, 0, 1}, {2, 2})), {"\"W\"", "float", "uint8"}),
              "");
    EXPECT_EQ(fault("general", with(arrays, "W", numbers({1, 0, NAN, 1}, {2, 2})), {"W[1, 0]", "nan"}), "");
    const auto concat = with(with(arrays, "W", numbers({1, 0, 0.5, 0}, {4, 1})), "w", numbers({2}, {1}));
    EXPECT_EQ(faultOf(attend(concat, {"--score", "concat", "--set", "d_a=2"}), {"\"W\"", "[4, 2]", "[4, 1]"}),
              "");
    EXPECT_EQ(fault("cosine", with(arrays, "K", numbers({1, 0}, {2, 1})), {"\"K\"", "[n_k, 2]", "[2, 1]"}),
              "");
}

TEST_F(Attend, TakesHeadsWithMasksOfTheirOwnOrOneForAll) {
    const std::vector<int> each = {1, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0};
    ASSERT_EQ(attend(with(uniform(2), "mask", bytesOf(each, {2, 3, 3}))).code, 0);
    EXPECT_THAT(program.array("out.npz", "weights").shape, ElementsAre(2, 3, 3));
    EXPECT_EQ(output("weights"), std::vector<double>(each.begin(), each.end()));
    const std::vector<int> once(each.begin(), each.begin() + 9);
    ASSERT_EQ(attend(with(uniform(2), "mask", bytesOf(once, {3, 3}))).code, 0);
    std::vector<double> twice(once.begin(), once.end());
    twice.insert(twice.end(), once.begin(), once.end());
    EXPECT_EQ(output("weights"), twice);
}

TEST_F(Attend, SaysWhichArrayIsWrongAndHow) {
    const auto fault = [&](const std::string& name, const Array& array,
                           const std::vector<std::string>& pieces) {
        std::vector<std::string> all = pieces;
        all.push_back(program.path("in.npz"));
        return faultOf(attend(with(workedExample(), name, array)), all);
    };
    EXPECT_EQ(fault("K", numbers({1, 2, 3}, {1, 3}), {"\"K\"", "[n_k, 2]", "[1, 3]"}), "");
    EXPECT_EQ(fault("V", numbers({1, 2, 3}, {3, 1}), {"\"V\"", "[2, d_v]", "[3, 1]"}), "");
    EXPECT_EQ(fault("Q", numbers({1, 2}, {2}), {"\"Q\"", "[n_q, d_k] or [H, n_q, d_k]", "[2]"}), "");
    EXPECT_EQ(fault("Q", numbers({}, {0, 2}), {"\"Q\"", "[0, 2]"}), "");
    EXPECT_EQ(fault("K", numbers({1, 2, 3, 4}, {1, 2, 2}), {"\"K\"", "[1, 2, 2]"}), "");
    EXPECT_EQ(fault("K", toArray<float>(std::vector<float>{1, 2}, {1, 2}), {"\"K\"", "float64", "float32"}),
              "");
    EXPECT_EQ(fault("Q", bytesOf({1, 1}, {1, 2}), {"\"Q\"", "float32 or float64", "uint8"}), "");
    EXPECT_EQ(fault("mask", bytesOf({1, 1}, {2, 1}), {"\"mask\"", "[1, 2]", "[2, 1]"}), "");
    EXPECT_EQ(fault("mask", numbers({1, 1}, {1, 2}), {"\"mask\"", "bool or uint8", "float64"}), "");
    EXPECT_EQ(fault("key_mask", bytesOf({1}, {1}), {"\"key_mask\"", "[2]", "[1]"}), "");
    EXPECT_EQ(fault("bias", bytesOf({1, 1}, {1, 2}), {"\"bias\"", "float32 or float64"}), "");
    EXPECT_EQ(fault("V", numbers({1, 0, NAN, 1}, {2, 2}), {"V[1, 0]", "finite", "nan"}), "");
    EXPECT_EQ(fault("bias", numbers({-kInfinity, 0}, {1, 2}), {"bias[0, 0]", "-inf"}), "");
    EXPECT_EQ(fault("Q", numbers({1e200, 1e200}, {1, 2}), {}).substr(0, 11), "exit code 0")
        << "large, but fits";
    EXPECT_EQ(faultOf(attend(with(with(workedExample(), "Q", numbers({1e200, 0}, {1, 2})), "K",
                                  numbers({1e200, 0, 0, 1}, {2, 2}))),
                      {"scores[0, 0]", "inf"}),
              "");
    std::vector<NamedArray> withoutV = workedExample();
    withoutV.pop_back();
    EXPECT_EQ(faultOf(attend(withoutV), {"\"V\"", "missing"}), "");
}

TEST_F(Attend, SaysWhichOptionIsWrongAndWhatIsKnown) {
    const auto fault = [&](const std::vector<std::string>& options, const std::vector<std::string>& pieces) {
        return faultOf(attend(workedExample(), options), pieces);
    };
    EXPECT_EQ(fault({"--score", "blur"}, {"--score", "dot, scaled-dot", "gaussian", "blur"}), "");
    EXPECT_EQ(fault({"--set", "tau=1"}, {"scaled-dot", "no parameters"}), "");
    EXPECT_EQ(fault({"--score", "cosine", "--set", "sigma=1"}, {"--set", "tau, eps", "sigma"}), "");
    EXPECT_EQ(fault({"--score", "cosine", "--set", "tau=much"}, {"--set", "NAME=NUMBER", "tau=much"}), "");
    EXPECT_EQ(fault({"--score", "cosine", "--set", "tau=-1"}, {"--set", "tau", "-1"}), "");
    EXPECT_EQ(fault({"--mask", "blur"}, {"--mask", "none, causal, causal-top-left", "blur"}), "");
    EXPECT_EQ(fault({"--mask", "causal+"}, {"--mask", "none, causal"}), "");
    EXPECT_EQ(fault({"--mask", "causal:1"}, {"--mask", "causal with numbers", "causal:1"}), "");
    EXPECT_EQ(fault({"--mask", "window:x"}, {"--mask", "window:w", "window:x"}), "");
    EXPECT_EQ(fault({"--mask", "causal+window:-1"}, {"--mask", "window:-1", "w should be", "-1"}), "");
    EXPECT_EQ(fault({"--mask", "window:1.5"}, {"whole number", "1.5"}), "");
    EXPECT_EQ(fault({"--mask", "window:wide=1"}, {"\"wide\"", "known are w"}), "");
    EXPECT_EQ(fault({"--normalizer", "hardmax"}, {"--normalizer", "softmax, sparsemax", "hardmax"}), "");
    EXPECT_EQ(fault({"--normalizer", "entmax:3"}, {"--normalizer", "alpha", "3"}), "");
    EXPECT_EQ(fault({"--normalizer", "top-k", "--set", "k=0"}, {"--set", "k", "0"}), "");
    EXPECT_EQ(fault({"--scale", "half"}, {"--scale", "inv-sqrt-dk, none", "half"}), "");
    for (const char* value : {"0", "-1", "nan", "inf", "", "1x", "1e999"}) {
        EXPECT_EQ(fault({"--temperature", value}, {"--temperature", "above 0"}), "") << value;
    }
    EXPECT_EQ(fault({"--scale", "nan"}, {"--scale"}), "");
    EXPECT_EQ(fault({"--colour", "red"}, {"--colour", "--temperature"}), "");
    EXPECT_EQ(fault({"--mask"}, {"--mask", "value"}), "");
    EXPECT_EQ(fault({"--mask", "none", "--mask", "causal"}, {"--mask", "twice"}), "");
    EXPECT_EQ(fault({"extra"}, {"extra"}), "");
}

TEST_F(Attend, RefusesSettingsThatFloatCannotHold) {
    std::vector<NamedArray> arrays = workedExample();
    for (NamedArray& named : arrays) {
        named.array = toArray<float>(toNumbers<float>(named.array.view()), named.array.shape);
    }
    EXPECT_EQ(faultOf(attend(arrays, {"--temperature", "1e-60"}), {"--temperature", "float32"}), "");
    EXPECT_EQ(faultOf(attend(arrays, {"--scale", "1e60"}), {"--scale", "float32"}), "");
    EXPECT_EQ(attend(workedExample(), {"--temperature", "1e-60"}).code, 0);
}

TEST_F(Attend, SaysWhatIsWrongWithTheFiles) {
    const auto fault = [&](const std::string& input, const std::string& output,
                           const std::vector<std::string>& pieces) {
        return faultOf(program.run({"attend", "--input", input, "--output", output}), pieces);
    };
    const std::string good = program.write("good.npz", workedExample());
    const std::string out = program.path("out.npz");
    EXPECT_EQ(fault(program.path("none.npz"), out, {"none.npz", "no such file"}), "");
    EXPECT_EQ(fault(program.path(""), out, {"directory"}), "");
    EXPECT_EQ(fault(program.write("text.npz", "hello"), out, {"text.npz", "zip"}), "");
    EXPECT_EQ(fault(program.write("empty.npz", std::string()), out, {"empty.npz", "zip"}), "");
    EXPECT_EQ(fault(good, program.path("no/such/out.npz"), {"no/such/out.npz", "No such file or directory"}),
              "");
    EXPECT_EQ(fault(good, "/dev/full", {"/dev/full", "No space left"}), "");
    EXPECT_EQ(faultOf(program.run({"attend", "--input", good}), {"--output FILE"}), "");
    EXPECT_EQ(fault(LAB_GOLDEN_DIR "/formats/stored.npz", out, {"\"Q\"", "missing"}), "");
}

TEST_F(Attend, LeavesAnOldOutputWhenTheInputIsWrong) {
    const std::string out = program.write("out.npz", "precious");
    EXPECT_EQ(program.run({"attend", "--input", program.path("none"), "--output", out}).code, 2);
    EXPECT_EQ(files::readText(out), "precious");
}

TEST_F(Attend, SurvivesEveryTruncatedFile) {
    const std::string whole = files::readText(program.write("in.npz", workedExample()));
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        const std::string cut = program.write("cut.npz", whole.substr(0, size));
        EXPECT_EQ(
            faultOf(program.run({"attend", "--input", cut, "--output", program.path("o")}), {"cut.npz"}), "")
            << size;
    }
}

}  // namespace
}  // namespace lab::cli
