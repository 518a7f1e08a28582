#include "ui/heatmap/heatmap_text.h"

#include <gtest/gtest.h>

#include <limits>

namespace lab::ui {
namespace {

class FirstKeyMask final : public CellMask {
  public:
    void maskedRow(Index /*row*/, Index firstColumn, Index count, std::uint8_t* masked) const override {
        for (Index j = 0; j < count; ++j) {
            masked[j] = firstColumn + j == 0 ? 1 : 0;
        }
    }
};

class AllMask final : public CellMask {
  public:
    void maskedRow(Index /*row*/, Index /*firstColumn*/, Index count, std::uint8_t* masked) const override {
        std::fill_n(masked, count, std::uint8_t{1});
    }
};

class HeatmapTextTest : public testing::Test {
  protected:
    HeatmapTextTest() {
        m_values << 0.25F, 0.6372F, 0.11F, 0.5F, 0.3F, 0.2F;
        m_content.data.values = &m_values;
        m_content.title = QStringLiteral("Weights");
        m_content.rowLabels = QStringList{QStringLiteral("·it"), QStringLiteral("·was")};
        m_content.columnLabels =
            QStringList{QStringLiteral("·The"), QStringLiteral("·tired"), QStringLiteral(".")};
    }

    MatrixF m_values{2, 3};
    HeatmapContent m_content;
};

TEST_F(HeatmapTextTest, ReadsACellAsASentence) {
    EXPECT_EQ(cellSentence(m_content, {0, 1}), QStringLiteral("Query ·it → Key ·tired: 0.6372"));
    EXPECT_EQ(cellSentence(m_content, {1, kNoIndex}), QStringLiteral("Query ·was"));
}

TEST_F(HeatmapTextTest, SaysWhatIsMasked) {
    m_content.data.mask = std::make_shared<FirstKeyMask>();
    EXPECT_EQ(cellSentence(m_content, {0, 0}), QStringLiteral("Query ·it → Key ·The: masked"));
}

TEST_F(HeatmapTextTest, NumbersWhatHasNoLabel) {
    m_content.columnAxis = HeatmapAxis::Feature;
    m_content.columnLabels.clear();
    EXPECT_EQ(cellSentence(m_content, {0, 2}), QStringLiteral("Query ·it → Feature 2: 0.1100"));
}

TEST_F(HeatmapTextTest, KeepsRightToLeftLabelsInTheirPlace) {
    m_content.rowLabels[0] = QStringLiteral("שלום");
    EXPECT_EQ(cellSentence(m_content, {0, 1}), QStringLiteral("Query \u2068שלום\u2069 → Key ·tired: 0.6372"));
}

TEST_F(HeatmapTextTest, SummarizesAsOneSentence) {
    EXPECT_EQ(summarySentence(m_content),
              QStringLiteral("Weights, 2 queries by 3 keys; largest 0.64 at query ·it, key ·tired."));
}

TEST_F(HeatmapTextTest, LeavesMaskedCellsOutOfTheSummary) {
    m_values(1, 0) = 0.9F;
    m_content.data.mask = std::make_shared<FirstKeyMask>();
    EXPECT_EQ(largestCell(m_content.data), (HeatmapCell{0, 1}));
    m_content.data.mask = std::make_shared<AllMask>();
    EXPECT_EQ(summarySentence(m_content),
              QStringLiteral("Weights, 2 queries by 3 keys; every cell is masked."));
}

TEST_F(HeatmapTextTest, FindsTheLargestMagnitudeThroughAPyramid) {
    MatrixF large = MatrixF::Constant(1100, 1500, 0.5F);
    large(1099, 1203) = -0.75F;
    MatrixPyramid pyramid;
    buildPyramid(large, pyramid);
    HeatmapData data;
    data.values = &large;
    data.pyramid = &pyramid;
    EXPECT_EQ(largestCell(data), (HeatmapCell{1099, 1203}));
    EXPECT_FALSE(largestCell({}));
}

TEST_F(HeatmapTextTest, WritesATableWithPointAndTab) {
    m_values(0, 0) = 0.25F;
    m_content.rowLabels[1] = QStringLiteral("a\tb");
    m_content.data.mask = std::make_shared<FirstKeyMask>();
    EXPECT_EQ(tabSeparatedText(m_content),
              QStringLiteral(
                  "\t·The\t·tired\t.\n·it\t\t0.637199998\t0.109999999\na b\t\t0.300000012\t0.200000003\n"));
}

}  // namespace
}  // namespace lab::ui
