#include "core/verify/gradient_check.h"

#include <gmock/gmock.h>

#include "core/attention/normalizers/normalizer_registry.h"
#include "core/base/random.h"
#include "core/engine/compute.h"
#include "core/project/examples.h"

namespace lab::verify {
namespace {

bool always() {
    return true;
}

MatrixD numbers(Index rows, Index columns, std::uint64_t seed) {
    Random random(seed);
    MatrixD values(rows, columns);
    for (Index i = 0; i < values.size(); ++i) {
        values.data()[i] = random.normal();
    }
    return values;
}

GradientInput madeInput(std::string_view normalizer = "softmax") {
    GradientInput input;
    input.Q = numbers(5, 4, 1);
    input.K = numbers(6, 4, 2);
    input.V = numbers(6, 3, 3);
    input.normalizer = findRow(attention::normalizers(), normalizer);
    input.scale = 0.5;
    input.temperature = 0.8;
    return input;
}

const GradientGroup& groupOf(const GradientCheck& check, GradientOf of) {
    return *std::ranges::find(check.groups, of, &GradientGroup::of);
}

class EveryNormalizer : public testing::TestWithParam<const char*> {};

TEST_P(EveryNormalizer, HasTheGradientThatIsMeasured) {
    GradientInput input = madeInput(GetParam());
    input.mask.given = MaskMatrix::Ones(5, 6);
    input.mask.given(2, 3) = 0;
    input.mask.given.row(4).setZero();
    input.bias = numbers(5, 6, 4);
    const GradientCheck check = checkGradient(input, always).value();
    ASSERT_EQ(check.groups.size(), 4U);
    for (const GradientGroup& group : check.groups) {
        EXPECT_TRUE(group.holds) << GetParam() << ": " << group.largestError << " > " << group.tolerance;
        EXPECT_LT(group.tolerance, 1e-6) << "a tolerance that lets nothing through unseen";
        EXPECT_GT(group.checked, 0);
    }
    EXPECT_EQ(groupOf(check, GradientOf::Queries).checked + groupOf(check, GradientOf::Queries).skipped, 20);
    EXPECT_EQ(groupOf(check, GradientOf::Scores).checked + groupOf(check, GradientOf::Scores).skipped, 30);
}

INSTANTIATE_TEST_SUITE_P(WithAProduct, EveryNormalizer,
                         testing::Values("softmax", "sparsemax", "entmax15", "entmax", "top-k",
                                         "softmax-plus-one", "sigmoid"),
                         [](const auto& tested) {
                             std::string name = tested.param;
                             std::erase(name, '-');
                             return name;
                         });

void wrongVjp(const attention::NormalizerVjpRow<double>& row, const ParameterValues& /*values*/,
              double* gradient) {
    for (Index j = 0; j < row.keys; ++j) {
        gradient[j] = row.weights[j] * row.upstream[j];  // softmax without the mean that is taken off
    }
}

TEST(GradientCheck, FailsWhereTheProductIsWrong) {
    GradientInput input = madeInput();
    attention::Normalizer wrong = *input.normalizer;
    wrong.inDouble.vjp = wrongVjp;
    input.normalizer = &wrong;
    const GradientCheck check = checkGradient(input, always).value();
    EXPECT_FALSE(check.holds());
    EXPECT_FALSE(groupOf(check, GradientOf::Scores).holds);
    EXPECT_FALSE(groupOf(check, GradientOf::Queries).holds);
    EXPECT_FALSE(groupOf(check, GradientOf::Keys).holds);
    EXPECT_TRUE(groupOf(check, GradientOf::Values).holds) << "the values need no normalizer";
    EXPECT_GT(check.largestError(), 0.01);
}

// Two keys with scores 0 and 1 under sparsemax: the weights are exactly (0, 1), at the kink. Any move of the
// first score upwards or of the second downwards brings the first key in.
TEST(GradientCheck, SkipsElementsBesideAKink) {
    GradientInput input = madeInput("sparsemax");
    input.Q = MatrixD::Ones(1, 1);
    input.K.resize(2, 1);
    input.K << 0, 1;
    input.V = numbers(2, 2, 5);
    input.scale = 1;
    input.temperature = 1;
    const GradientCheck check = checkGradient(input, always).value();
    EXPECT_TRUE(check.holds());
    EXPECT_EQ(groupOf(check, GradientOf::Scores).skipped, 2);
    EXPECT_EQ(groupOf(check, GradientOf::Values).skipped, 0);
}

TEST(GradientCheck, SkipsTiesOfTopK) {
    GradientInput input = madeInput("top-k");
    input.normalizerValues = {{"k", 1}};
    input.Q = MatrixD::Ones(1, 1);
    input.K = MatrixD::Ones(2, 1);
    input.V = numbers(2, 2, 5);
    const GradientCheck check = checkGradient(input, always).value();
    EXPECT_EQ(groupOf(check, GradientOf::Scores).skipped, 2);
    EXPECT_TRUE(check.holds());
}

TEST(GradientCheck, GivenScoresAreMovedThemselves) {
    GradientInput input = madeInput();
    input.scores = numbers(5, 6, 9);
    const GradientCheck check = checkGradient(input, always).value();
    ASSERT_EQ(check.groups.size(), 2U);
    EXPECT_EQ(check.groups[0].of, GradientOf::Scores);
    EXPECT_EQ(check.groups[1].of, GradientOf::Values);
    EXPECT_TRUE(check.holds());
}

TEST(GradientCheck, SaysWhereThereIsNone) {
    EXPECT_EQ(checkGradient(madeInput("linear"), always)->gap, GradientGap::NoGradient);
    GradientInput input = madeInput();
    input.Q.resize(0, 4);
    EXPECT_EQ(checkGradient(input, always)->gap, GradientGap::NoElements);
}

TEST(GradientCheck, StopsWhenItIsTold) {
    int asked = 0;
    EXPECT_FALSE(checkGradient(madeInput(), [&] { return ++asked < 4; }));
    EXPECT_EQ(asked, 4);
}

engine::HeadResult headOf(project::Project project) {
    static const engine::ModelStore models(std::filesystem::path(LAB_RESOURCE_DIR) / "models");
    engine::ComputeRequest request;
    request.project = std::make_shared<const project::Project>(std::move(project));
    engine::ComputeWorkspace workspace;
    return std::get<std::shared_ptr<const engine::ComputeResult>>(
               engine::compute(request, models, workspace, nullptr, {}, {}))
        ->head;
}

TEST(GradientInput, IsTheHeadThatIsShown) {
    project::Project project;
    project.source = project::SourceKind::Random;
    for (int i = 0; i < 20; ++i) {
        project.sequence.text += "w" + std::to_string(i) + " ";
    }
    project.attention.masks = {{"causal", {}}};
    project.attention.position.id = "alibi";
    const engine::HeadResult head = headOf(project);
    const GradientInput input = gradientInput(head);
    EXPECT_EQ(input.Q.rows(), kGradientSide);
    EXPECT_EQ(input.K.rows(), kGradientSide);
    EXPECT_EQ(input.bias.rows(), kGradientSide);
    EXPECT_FALSE(input.mask.allows(3, 4));
    EXPECT_TRUE(input.mask.allows(4, 4));
    const GradientCheck check = checkGradient(input, always).value();
    EXPECT_TRUE(check.holds());
    for (const GradientGroup& group : check.groups) {
        EXPECT_LE(group.checked, kGradientElements);
    }
}

TEST(GradientInput, HoldsForEveryExampleAndForScoresThatAreNoProducts) {
    for (const project::Example& example : project::examples()) {
        EXPECT_TRUE(checkGradient(gradientInput(headOf(example.project)), always)->holds()) << example.id;
    }
    project::Project project = project::examples().front().project;
    project.attention.score.id = "additive";
    const GradientCheck check = checkGradient(gradientInput(headOf(project)), always).value();
    EXPECT_EQ(check.groups.size(), 2U);
    EXPECT_TRUE(check.holds());
}

}  // namespace
}  // namespace lab::verify
