// What a person sees first, and the examples.
#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

using testing::Contains;

constexpr int kIt = 9;
constexpr int kTired = 12;

TEST_F(WindowTest, OpensOnTheAnimalSentenceWithItLookingAtTired) {
    EXPECT_EQ(text().toPlainText(), "The animal didn't cross the street because it was too tired.");
    const ui::HeatmapContent& weights = picture("weights").content();
    ASSERT_GT(weights.rowLabels.size(), kIt);
    ASSERT_GT(weights.columnLabels.size(), kTired);
    EXPECT_TRUE(weights.rowLabels[kIt].endsWith("it")) << weights.rowLabels[kIt].toStdString();
    EXPECT_TRUE(weights.columnLabels[kTired].endsWith("tired")) << weights.columnLabels[kTired].toStdString();
    EXPECT_NEAR(weight(kIt, kTired), 0.637F, 5e-4F);
    EXPECT_EQ(picture("weights").marks().pinned, (ui::HeatmapCell{kIt, kTired}));
    EXPECT_EQ(rungs().filter("weight: 0.637").size(), 1) << rungs().join("; ").toStdString();
    EXPECT_EQ(named<QComboBox>("Layer").currentText(), "1");
    EXPECT_EQ(named<QComboBox>("Head").currentText(), "2");
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(WindowTest, StatusBarSaysSizeCheckAndWhoTrainedTheWeights) {
    EXPECT_TRUE(says("n 14"));
    EXPECT_TRUE(says("8 heads"));
    EXPECT_TRUE(says("rows sum to 1"));
    EXPECT_TRUE(says("Universal Sentence Encoder Lite (Google, Apache-2.0)"));
}

TEST_F(WindowTest, AllExamplesOpenAndEachIsOneUndoStep) {
    const QString first = text().toPlainText();
    trigger("The animal … too wide (trained encoder)");
    EXPECT_TRUE(text().toPlainText().contains("wide"));
    trigger("King, queen, Paris, France … (GloVe)");
    EXPECT_THAT(tokens(), Contains(QStringLiteral("queen")));
    EXPECT_TRUE(says("GloVe"));
    trigger("A Chinese sentence (random vectors)");
    EXPECT_EQ(tokens().mid(0, 3), (QStringList{"小", "猫", "坐"}));
    EXPECT_TRUE(says("nothing is trained"));
    trigger("The worked example (one query, two keys)");
    EXPECT_EQ(find<QPlainTextEdit>("Text of the sequence"), nullptr) << "numbers have no text";
    for (int step = 0; step < 4; ++step) {
        undo();
    }
    EXPECT_EQ(text().toPlainText(), first);
    EXPECT_FALSE(canUndo());
}

TEST_F(WindowTest, WorkedExampleShowsItsTwoWeightsInTheLadder) {
    trigger("The worked example (one query, two keys)");
    EXPECT_THAT(rungs(), Contains(QStringLiteral("q · k: 1")));
    EXPECT_THAT(rungs(), Contains(QStringLiteral("weight: 0.62246")));
    ui::HeatmapView& weights = picture("weights");
    weights.setFocus();
    key(weights, Qt::Key_Right);
    key(weights, Qt::Key_Right);
    key(weights, Qt::Key_Enter);
    EXPECT_THAT(rungs(), Contains(QStringLiteral("q · k: 0.5")));
    EXPECT_THAT(rungs(), Contains(QStringLiteral("weight: 0.37754")));
    key(weights, Qt::Key_Escape);
    EXPECT_THAT(rungs(), testing::IsEmpty());
    EXPECT_TRUE(says("Click a cell")) << "the empty ladder says what to do";
}

TEST_F(WindowTest, OneCursorRunsThroughAllPictures) {
    ui::HeatmapView& scores = picture("scores");
    scores.setFocus();
    key(scores, Qt::Key_Down);
    key(scores, Qt::Key_Down);
    key(scores, Qt::Key_Right);
    ASSERT_TRUE(picture("weights").marks().hover.has_value());
    EXPECT_EQ(*picture("weights").marks().hover, (ui::HeatmapCell{1, 1}));
    EXPECT_EQ(picture("context").marks().hover->row, 1);
    EXPECT_TRUE(picture("weights").readOut().contains(QString::number(weight(1, 1), 'f', 4)));
}

TEST_F(WindowTest, TheWordsAfterItDecideWhereItLooks) {
    trigger("The animal … too wide (trained encoder)");
    EXPECT_TRUE(picture("weights").content().columnLabels[kTired].endsWith("wide"));
    EXPECT_TRUE(std::abs(weight(kIt, kTired) - 0.637F) > 0.01F);
}

}  // namespace

}  // namespace lab::test
