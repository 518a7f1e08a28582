#include "ui/models/head_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace lab::ui {
namespace {

std::shared_ptr<const engine::ComputeResult> resultWith(int layers, int heads, float weight = 0.5F) {
    auto result = std::make_shared<engine::ComputeResult>();
    result->layers = layers;
    result->heads = heads;
    for (int i = 0; i < layers * heads; ++i) {
        result->thumbnails.push_back({{i / heads}, {i % heads}, MatrixF::Constant(2, 2, weight)});
    }
    return result;
}

struct HeadList : ::testing::Test {
    HeadListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};

    [[nodiscard]] QVariant at(int row, int role) const { return model.data(model.index(row), role); }
};

TEST_F(HeadList, IsEmptyBeforeAnyResult) {
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf({0}, {0}), -1);
}

TEST_F(HeadList, ListsLayersThenHeads) {
    model.setResult(resultWith(2, 4));
    ASSERT_EQ(model.rowCount(), 8);
    EXPECT_EQ(model.rowOf({1}, {2}), 6);
    EXPECT_EQ(model.layerOf(6), LayerIndex{1});
    EXPECT_EQ(model.headOf(6), HeadIndex{2});
    EXPECT_EQ(model.rowOf({2}, {0}), -1);
    EXPECT_EQ(at(6, HeadListModel::LabelRole).toString(), "1.2");
    EXPECT_EQ(at(6, Qt::AccessibleTextRole).toString(), "Layer 1, head 2: largest weight 0.5");
    const auto* weights = at(6, HeadListModel::WeightsRole).value<const MatrixF*>();
    ASSERT_NE(weights, nullptr);
    EXPECT_EQ(*weights, MatrixF::Constant(2, 2, 0.5F));
}

TEST_F(HeadList, NewWeightsOfTheSameHeadsAreAChangeNotAReset) {
    model.setResult(resultWith(2, 4));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setResult(resultWith(2, 4, 0.75F));
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(resets.count(), 0);
    EXPECT_TRUE(at(0, Qt::ToolTipRole).toString().contains("0.75"));
    model.setResult(resultWith(4, 2));
    EXPECT_EQ(resets.count(), 1) << "as many heads in other layers are other heads";
    model.setResult(nullptr);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(HeadList, AnEmptyTextHasHeadsWithoutWeights) {
    auto result = std::make_shared<engine::ComputeResult>();
    result->thumbnails.push_back({{0}, {0}, MatrixF(0, 0)});
    model.setResult(result);
    EXPECT_EQ(at(0, Qt::ToolTipRole).toString(), "Layer 0, head 0");
}

}  // namespace
}  // namespace lab::ui
