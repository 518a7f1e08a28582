#include "core/transformer/models/shipped_models.h"

#include <gmock/gmock.h>

#include "core/formats/npy.h"
#include "core/formats/picture.h"
#include "core/formats/sound.h"
#include "tests/core/transformer/shipped/model_test_support.h"

namespace lab::transformer {
namespace {

namespace fs = std::filesystem;
using testing::SizeIs;

std::vector<std::byte> bytesOf(const fs::path& file) {
    return files::readFile(file).value();
}

/// Weights of a part against one list a layer.
void expectLayers(const ModelOutput& output, AttentionPart part, const formats::Json& layers) {
    for (std::size_t layer = 0; layer < layers.size(); ++layer) {
        EXPECT_LT(distance(output.find(part, static_cast<int>(layer)), layers[layer].get<Numbers>()),
                  kAttentionTolerance)
            << "layer " << layer;
    }
    EXPECT_EQ(output.find(part, static_cast<int>(layers.size())), nullptr);
}

class LetterModels : public testing::TestWithParam<const char*> {};

TEST_P(LetterModels, GiveTheReferenceValues) {
    const auto model = openModel(GetParam());
    const formats::Json cases = expectedOf(GetParam());
    ASSERT_GE(cases.size(), 2U);
    for (const formats::Json& wanted : cases) {
        const auto text = wanted["text"].get<std::string>();
        SCOPED_TRACE(text);
        const auto output = runText(*model, text);
        ASSERT_NE(output, nullptr);
        EXPECT_EQ(output->source.ids, wanted["ids"].get<std::vector<int>>());
        EXPECT_EQ(output->predictions, wanted["prediction"].get<std::vector<std::string>>());
        expectLayers(*output, AttentionPart::Self, wanted["attention"]);
        EXPECT_LT(distance(output->logits, wanted["logits"].get<Numbers>()), kLogitTolerance);
    }
}

INSTANTIATE_TEST_SUITE_P(Folders, LetterModels, testing::Values("induction", "induction-crisp-h2", "sort"));

TEST(SortModel, WritesTheDigitsInOrder) {
    const auto model = openModel("sort");
    EXPECT_EQ(runText(*model, "41720091")->written, "00112479");
    EXPECT_EQ(runText(*model, "99887766")->written, "66778899");
    // With the first of them given, the rest is the same.
    EXPECT_EQ(runText(*model, "4172009100")->written, "00112479");
}

TEST(DatesTransformer, GivesTheReferenceValues) {
    const auto model = openModel("dates-transformer");
    const formats::Json cases = expectedOf("dates-transformer");
    ASSERT_EQ(cases.size(), 3U);
    for (const formats::Json& wanted : cases) {
        const auto text = wanted["source"].get<std::string>();
        SCOPED_TRACE(text);
        const auto output = runText(*model, text);
        ASSERT_NE(output, nullptr);
        EXPECT_EQ(output->source.ids, wanted["source_ids"].get<std::vector<int>>());
        EXPECT_EQ(output->target.ids, wanted["target_ids"].get<std::vector<int>>());
        EXPECT_EQ(output->written + "</s>", wanted["prediction"].get<std::string>());
        expectLayers(*output, AttentionPart::Encoder, wanted["encoder_attention"]);
        expectLayers(*output, AttentionPart::Self, wanted["decoder_attention"]);
        expectLayers(*output, AttentionPart::Cross, wanted["cross_attention"]);
        EXPECT_LT(distance(output->logits, wanted["logits"].get<Numbers>()), kLogitTolerance);
    }
}

TEST(DatesBahdanau, GivesTheReferenceValues) {
    const auto model = openModel("dates-bahdanau");
    const formats::Json cases = expectedOf("dates-bahdanau");
    ASSERT_EQ(cases.size(), 3U);
    for (const formats::Json& wanted : cases) {
        const auto text = wanted["source"].get<std::string>();
        SCOPED_TRACE(text);
        const auto output = runText(*model, text);
        ASSERT_NE(output, nullptr);
        EXPECT_EQ(output->source.ids, wanted["source_ids"].get<std::vector<int>>());
        EXPECT_EQ(output->target.ids, wanted["target_ids"].get<std::vector<int>>());
        EXPECT_EQ(output->written + "</s>", wanted["prediction"].get<std::string>());
        EXPECT_LT(distance(output->find(AttentionPart::Cross, 0), wanted["cross_attention"].get<Numbers>()),
                  kAttentionTolerance);
        EXPECT_LT(distance(output->logits, wanted["logits"].get<Numbers>()), kLogitTolerance);
    }
}

TEST(Shapes, GivesTheReferenceValues) {
    const auto model = openModel("shapes");
    const formats::Json cases = expectedOf("shapes");
    ASSERT_EQ(cases.size(), 8U);
    for (const formats::Json& wanted : cases) {
        const auto question = wanted["question"].get<std::string>();
        SCOPED_TRACE(question);
        const auto picture =
            formats::readPng(bytesOf(modelFolder("shapes") / wanted["image"].get<std::string>()));
        ASSERT_TRUE(picture.has_value());
        const auto output = runModel(*model, {question, *picture, {}, {}});
        ASSERT_NE(output, nullptr);
        EXPECT_EQ(output->source.ids, wanted["ids"].get<std::vector<int>>());
        EXPECT_EQ(output->written, wanted["prediction"].get<std::string>());
        EXPECT_LT(distance(output->find(AttentionPart::Self, 0), wanted["text_attention"].get<Numbers>()),
                  kAttentionTolerance);
        EXPECT_LT(distance(output->find(AttentionPart::Cross, 0), wanted["cross_attention"].get<Numbers>()),
                  kAttentionTolerance);
        EXPECT_LT(distance(output->logits, wanted["logits"].get<Numbers>()), kLogitTolerance);
    }
}

TEST(SpokenDigits, GivesTheReferenceValuesFromTheSound) {
    const auto model = openModel("spoken-digits");
    const formats::Json cases = expectedOf("spoken-digits");
    ASSERT_EQ(cases.size(), 10U);
    for (const formats::Json& wanted : cases) {
        SCOPED_TRACE(wanted["text"].get<std::string>());
        const auto sound =
            formats::readSound(bytesOf(modelFolder("spoken-digits") / wanted["audio"].get<std::string>()));
        ASSERT_TRUE(sound.has_value());
        const auto output = runModel(*model, {{}, {}, *sound, {}});
        ASSERT_NE(output, nullptr);
        const auto features =
            formats::readNpy(bytesOf(modelFolder("spoken-digits") / wanted["features"].get<std::string>()))
                .value();
        // As its makers state: double, then float32.
        EXPECT_LT(distance(output->features, formats::toNumbers<double>(features.view())), 1e-4);
        EXPECT_EQ(output->target.ids, wanted["input_ids"].get<std::vector<int>>());
        EXPECT_EQ(output->written, wanted["prediction"].get<std::string>());
        EXPECT_NEAR(output->frameSeconds, 0.03, 1e-12);
        EXPECT_LT(distance(output->find(AttentionPart::Cross, 0), wanted["cross_attention"].get<Numbers>()),
                  kAttentionTolerance);
        EXPECT_LT(distance(output->logits, wanted["logits"].get<Numbers>()), kLogitTolerance);
    }
}

TEST(ShippedModels, SayWhatTheyAre) {
    ASSERT_THAT(shippedModels(), SizeIs(8));
    for (const ShippedModel& shipped : shippedModels()) {
        const std::string id(shipped.id);
        SCOPED_TRACE(id);
        const auto model = openModel(id);
        ASSERT_NE(model, nullptr);
        const ModelInfo& info = model->info();
        EXPECT_EQ(info.id, id);
        EXPECT_FALSE(info.name.empty() || info.about.empty() || info.trainedBy.empty() ||
                     info.trainedOn.empty() || info.licence.empty());
        EXPECT_FALSE(info.inputs.empty() || info.stacks.empty());
    }
    // The counts that the models' makers state.
    EXPECT_EQ(openModel("induction")->info().parameters, 40192);
    EXPECT_EQ(openModel("sort")->info().parameters, 58368);
    EXPECT_EQ(openModel("dates-transformer")->info().parameters, 49580);
    EXPECT_EQ(openModel("dates-bahdanau")->info().parameters, 60588);
    EXPECT_EQ(openModel("shapes")->info().parameters, 62545);
    EXPECT_EQ(openModel("spoken-digits")->info().parameters, 63051);
    EXPECT_EQ(openModel("use-lite")->info().parameters, 6'975'872);
}

TEST(ShippedModels, TheirExamplesRun) {
    for (const ShippedModel& shipped : shippedModels()) {
        if (shipped.example.empty() || shipped.id == "shapes") {
            continue;
        }
        const auto output = runText(*openModel(std::string(shipped.id)), std::string(shipped.example));
        ASSERT_NE(output, nullptr) << shipped.id;
        EXPECT_FALSE(output->layers.empty());
    }
}

TEST(ShippedModels, StopAndTellHowFarTheyAre) {
    for (const char* id : {"induction", "sort", "dates-transformer", "dates-bahdanau", "use-lite"}) {
        SCOPED_TRACE(id);
        const auto model = openModel(id);
        std::stop_source source;
        std::vector<double> told;
        RunControl control{.runner = nullptr,
                           .progress = [&](double share) { told.push_back(share); },
                           .stop = source.get_token()};
        const ModelInput input{model->info().example, {}, {}, {}};
        ASSERT_NE(model->run(input, control).value(), nullptr);
        EXPECT_TRUE(std::ranges::is_sorted(told));
        ASSERT_FALSE(told.empty());
        EXPECT_NEAR(told.back(), 1.0, 0.1);
        source.request_stop();
        const auto stopped = model->run(input, control);
        ASSERT_TRUE(stopped.has_value());
        EXPECT_EQ(*stopped, nullptr);
    }
}

}  // namespace
}  // namespace lab::transformer
