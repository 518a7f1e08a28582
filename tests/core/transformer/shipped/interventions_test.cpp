#include <gmock/gmock.h>

#include "core/base/random.h"
#include "core/formats/picture.h"
#include "core/formats/sound.h"
#include "core/transformer/models/run_support.h"
#include "tests/core/transformer/shipped/model_test_support.h"

namespace lab::transformer {
namespace {

/// Random letter sequences without a letter twice, each said three times.
std::vector<std::string> repeatedSequences(int count, int period) {
    std::vector<std::string> sequences;
    Random random(7);
    for (int i = 0; i < count; ++i) {
        std::string letters = "abcdefghijklmnopqrstuvwxyz";
        for (std::size_t left = letters.size(); left > 1; --left) {
            std::swap(letters[left - 1],
                      letters[static_cast<std::size_t>(random.uniform() * static_cast<double>(left))]);
        }
        letters.resize(static_cast<std::size_t>(period));
        sequences.push_back(letters + letters + letters);
    }
    return sequences;
}

/// Share of right next letters where the sequence has been heard once.
double accuracy(const Model& model, const Interventions& interventions) {
    constexpr int kPeriod = 12;
    int right = 0;
    int asked = 0;
    for (const std::string& text : repeatedSequences(20, kPeriod)) {
        const auto output = runText(model, text, interventions);
        // Row t has read <bos> and t letters, and says letter t.
        for (std::size_t t = kPeriod + 1; t < text.size(); ++t) {
            right += output->predictions[t] == text.substr(t, 1) ? 1 : 0;
            ++asked;
        }
    }
    return static_cast<double>(right) / asked;
}

HeadAddress selfHead(int layer, int head) {
    return {AttentionPart::Self, layer, head};
}

/// Mean weight of the letter before, over all letters but the first.
float previousWeight(const ModelOutput& output, int layer, int head) {
    return output.find(AttentionPart::Self, layer)->heads[static_cast<std::size_t>(head)].diagonal(-1).mean();
}

TEST(Interventions, InductionNeedsThePreviousLetterHeads) {
    const auto model = openModel("induction-crisp-h2");
    const auto output = runText(*model, repeatedSequences(1, 12)[0]);
    Interventions previousOff;
    for (int head = 0; head < 2; ++head) {
        // Both heads of layer 0 look one letter back for the most part; by chance it would be 0.05.
        EXPECT_GT(previousWeight(*output, 0, head), 0.5F);
        EXPECT_LT(previousWeight(*output, 1, head), 0.1F);
        previousOff[selfHead(0, head)] = SwitchOff{};
        // Each is the other's spare.
        EXPECT_GT(accuracy(*model, {{selfHead(0, head), SwitchOff{}}}), 0.9);
    }
    EXPECT_GT(accuracy(*model, {}), 0.95);
    // Chance is 1 in 26, and 1 in 12 for whoever knows which letters there are; an independent program finds
    // 0.11.
    EXPECT_LT(accuracy(*model, previousOff), 0.2);
    Interventions inductionOff;
    inductionOff[selfHead(1, 0)] = SwitchOff{};
    inductionOff[selfHead(1, 1)] = SwitchOff{};
    EXPECT_LT(accuracy(*model, inductionOff), 0.2);
}

TEST(Interventions, FlatHeadsSpreadOverWhatTheyMaySee) {
    const auto model = openModel("induction-crisp-h2");
    const std::string text = repeatedSequences(1, 12)[0];
    const auto before = runText(*model, text);
    const auto after = runText(*model, text, {{selfHead(0, 1), Flatten{}}});
    const MatrixF& flat = after->find(AttentionPart::Self, 0)->heads[1];
    for (Index i = 0; i < flat.rows(); ++i) {
        for (Index j = 0; j < flat.cols(); ++j) {
            EXPECT_FLOAT_EQ(flat(i, j), j <= i ? 1.0F / static_cast<float>(i + 1) : 0.0F);
        }
    }
    // The other head of the layer is as it was, what follows is not.
    EXPECT_EQ(after->find(AttentionPart::Self, 0)->heads[0], before->find(AttentionPart::Self, 0)->heads[0]);
    EXPECT_GT((after->logits - before->logits).cwiseAbs().maxCoeff(), 0.1F);
}

TEST(Interventions, AFrozenHeadIsAsItWasOnAnotherText) {
    const auto model = openModel("induction-crisp-h2");
    const auto first = runText(*model, "abcdefabcdef");
    const MatrixF kept = first->find(AttentionPart::Self, 1)->heads[0];
    // On its own text a head frozen to its own weights changes nothing but the order of sums.
    const auto same = runText(*model, "abcdefabcdef", {{selfHead(1, 0), Freeze{kept}}});
    EXPECT_LT((same->logits - first->logits).cwiseAbs().maxCoeff(), 1e-4F);
    const auto other = runText(*model, "zyxwvuzyxwvu", {{selfHead(1, 0), Freeze{kept}}});
    EXPECT_EQ(other->find(AttentionPart::Self, 1)->heads[0], kept);
    EXPECT_GT((other->logits - runText(*model, "zyxwvuzyxwvu")->logits).cwiseAbs().maxCoeff(), 1e-3F);
}

TEST(Interventions, ACellTypedOverChangesItsRowAndWhatFollows) {
    const auto model = openModel("induction-crisp-h2");
    const auto before = runText(*model, "abcdefabcdef");
    const auto after =
        runText(*model, "abcdefabcdef", {{selfHead(1, 0), Overwrite{{{8, 2, 0.5}, {99, 0, 1.0}}}}});
    MatrixF wanted = before->find(AttentionPart::Self, 1)->heads[0];
    wanted(8, 2) = 0.5F;
    EXPECT_EQ(after->find(AttentionPart::Self, 1)->heads[0], wanted);
    const MatrixF change = (after->logits - before->logits).cwiseAbs();
    EXPECT_GT(change.row(8).maxCoeff(), 1e-3F);
    // Nothing else looks at row 8 in the last layer; the others differ by the order of sums at most.
    EXPECT_LT(change.topRows(8).maxCoeff(), 1e-4F);
    EXPECT_LT(change.bottomRows(4).maxCoeff(), 1e-4F);
}

TEST(Interventions, WritingModelsWriteSomethingElse) {
    for (const char* id : {"dates-transformer", "dates-bahdanau"}) {
        SCOPED_TRACE(id);
        const auto model = openModel(id);
        const std::string text = "21st of december 2031";
        const auto before = runText(*model, text);
        EXPECT_EQ(before->written, "2031-12-21");
        Interventions off;
        Interventions frozen;
        const LayerWeights* cross = before->find(AttentionPart::Cross, 0);
        for (std::size_t head = 0; head < cross->heads.size(); ++head) {
            const HeadAddress address{AttentionPart::Cross, 0, static_cast<int>(head)};
            off[address] = Flatten{};
            frozen[address] = Freeze{cross->heads[head]};
        }
        EXPECT_NE(runText(*model, text, off)->written, "2031-12-21");
        // Frozen to its own weights it writes the same, step by step.
        const auto same = runText(*model, text, frozen);
        EXPECT_EQ(same->written, "2031-12-21");
        EXPECT_LT((same->logits - before->logits).cwiseAbs().maxCoeff(), 1e-3F);
    }
}

TEST(Interventions, SortingWritesWithFrozenHeads) {
    const auto model = openModel("sort");
    const auto before = runText(*model, "41720091");
    Interventions frozen;
    Interventions flat;
    for (int head = 0; head < 3; ++head) {
        frozen[selfHead(1, head)] =
            Freeze{before->find(AttentionPart::Self, 1)->heads[static_cast<std::size_t>(head)]};
        flat[selfHead(1, head)] = Flatten{};
    }
    EXPECT_EQ(runText(*model, "41720091", frozen)->written, "00112479");
    EXPECT_NE(runText(*model, "41720091", flat)->written, "00112479");
}

TEST(Interventions, UseLiteHeadsChangeTheEmbedding) {
    const auto model = openModel("use-lite");
    const std::string text = "The animal was too tired";
    const auto before = runText(*model, text);
    const auto after = runText(*model, text, {{selfHead(1, 2), SwitchOff{}}});
    EXPECT_EQ(after->find(AttentionPart::Self, 1)->heads[2].cwiseAbs().maxCoeff(), 0.0F);
    EXPECT_LT(after->embedding.dot(before->embedding), 0.9999F);
    EXPECT_NEAR(after->embedding.norm(), 1.0F, 1e-5F);
}

TEST(Interventions, FaultsAreNamed) {
    const auto model = openModel("dates-transformer");
    const auto faultOf = [&](const HeadAddress& address, const Intervention& intervention) {
        const auto output = model->run({"3/11/1950", {}, {}, {{address, intervention}}}, {});
        return output ? Error{} : output.error();
    };
    EXPECT_EQ(faultOf({AttentionPart::Cross, 1, 0}, SwitchOff{}),
              (Error{ErrorCode::OutOfRange, {}, "layer of cross.attention", "0 to 0", "1"}));
    EXPECT_EQ(faultOf({AttentionPart::Self, 0, 4}, SwitchOff{}),
              (Error{ErrorCode::OutOfRange, {}, "head of decoder.attention", "0 to 3", "4"}));
    EXPECT_EQ(faultOf({AttentionPart::Encoder, 0, 0}, Freeze{MatrixF::Zero(3, 3)}),
              (Error{ErrorCode::WrongShape, {}, "encoder.attention.0 head 0", "[10, 10]", "[3, 3]"}));
    EXPECT_EQ(faultOf({AttentionPart::Cross, 0, 2}, Overwrite{{{0, 0, NAN}}}).place,
              "weights of cross.attention.0 head 2");
    const auto self = openModel("induction");
    EXPECT_EQ(self->run({"abc", {}, {}, {{{AttentionPart::Cross, 0, 0}, SwitchOff{}}}}, {}).error().expected,
              "none");
}

}  // namespace
}  // namespace lab::transformer
