#include "core/project/number_table_edit.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace lab::project {
namespace {

/// Two queries, three keys, d = 2, d_v = 1; no number twice.
NumberTable table() {
    return {.queryLabels = {"a", "b"},
            .keyLabels = {"x", "y", "z"},
            .Q = MatrixD{{1, 2}, {3, 4}},
            .K = MatrixD{{5, 6}, {7, 8}, {9, 10}},
            .V = MatrixD{{11}, {12}, {13}}};
}

void expectConsistent(const NumberTable& t) {
    EXPECT_EQ(static_cast<Index>(t.queryLabels.size()), t.Q.rows());
    EXPECT_EQ(static_cast<Index>(t.keyLabels.size()), t.K.rows());
    EXPECT_EQ(t.Q.cols(), t.K.cols());
    EXPECT_EQ(t.K.rows(), t.V.rows());
}

TEST(NumberTableEdit, AddsAQueryOfZeros) {
    const NumberTable changed = withQueryAdded(table(), "c");
    NumberTable expected = table();
    expected.queryLabels = {"a", "b", "c"};
    expected.Q = MatrixD{{1, 2}, {3, 4}, {0, 0}};
    EXPECT_EQ(changed, expected);
}

TEST(NumberTableEdit, AddsAKeyWithItsValue) {
    const NumberTable changed = withKeyAdded(table(), "w");
    NumberTable expected = table();
    expected.keyLabels = {"x", "y", "z", "w"};
    expected.K = MatrixD{{5, 6}, {7, 8}, {9, 10}, {0, 0}};
    expected.V = MatrixD{{11}, {12}, {13}, {0}};
    EXPECT_EQ(changed, expected);
}

TEST(NumberTableEdit, RemovesFirstMiddleAndLastKey) {
    const MatrixD keys[] = {MatrixD{{7, 8}, {9, 10}}, MatrixD{{5, 6}, {9, 10}}, MatrixD{{5, 6}, {7, 8}}};
    const MatrixD values[] = {MatrixD{{12}, {13}}, MatrixD{{11}, {13}}, MatrixD{{11}, {12}}};
    const std::vector<std::string> labels[] = {{"y", "z"}, {"x", "z"}, {"x", "y"}};
    for (Index row = 0; row < 3; ++row) {
        const NumberTable changed = withoutKey(table(), row);
        EXPECT_EQ(changed.K, keys[row]);
        EXPECT_EQ(changed.V, values[row]);
        EXPECT_EQ(changed.keyLabels, labels[row]);
        EXPECT_EQ(changed.Q, table().Q);
    }
}

TEST(NumberTableEdit, RemovesAQuery) {
    const NumberTable changed = withoutQuery(table(), 0);
    EXPECT_EQ(changed.Q, (MatrixD{{3, 4}}));
    EXPECT_EQ(changed.queryLabels, std::vector<std::string>{"b"});
    EXPECT_EQ(changed.K, table().K);
}

TEST(NumberTableEdit, LastQueryAndLastKeyStay) {
    const NumberTable one = withoutQuery(withoutKey(withoutKey(table(), 0), 0), 0);
    EXPECT_EQ(withoutQuery(one, 0), one);
    EXPECT_EQ(withoutKey(one, 0), one);
}

TEST(NumberTableEdit, WidensWithZerosAndCuts) {
    EXPECT_EQ(withKeyWidth(table(), 3).Q, (MatrixD{{1, 2, 0}, {3, 4, 0}}));
    EXPECT_EQ(withKeyWidth(table(), 3).K, (MatrixD{{5, 6, 0}, {7, 8, 0}, {9, 10, 0}}));
    EXPECT_EQ(withKeyWidth(table(), 1).K, (MatrixD{{5}, {7}, {9}}));
    EXPECT_EQ(withKeyWidth(table(), 3).V, table().V);
    EXPECT_EQ(withValueWidth(table(), 2).V, (MatrixD{{11, 0}, {12, 0}, {13, 0}}));
    EXPECT_EQ(withValueWidth(table(), 2).K, table().K);
}

RC_GTEST_PROP(NumberTableEdit, AnyEditsLeaveShapesConsistent, ()) {
    NumberTable edited = table();
    for (const int edit : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6))) {
        const auto row = *rc::gen::inRange<Index>(0, std::min(edited.Q.rows(), edited.K.rows()));
        const auto width = *rc::gen::inRange<Index>(1, 6);
        switch (edit) {
            case 0:
                edited = withQueryAdded(edited, "q");
                break;
            case 1:
                edited = withKeyAdded(edited, "k");
                break;
            case 2:
                edited = withoutQuery(edited, row);
                break;
            case 3:
                edited = withoutKey(edited, row);
                break;
            case 4:
                edited = withKeyWidth(edited, width);
                break;
            default:
                edited = withValueWidth(edited, width);
                break;
        }
        expectConsistent(edited);
        RC_ASSERT(!::testing::Test::HasFailure());
    }
}

}  // namespace
}  // namespace lab::project
