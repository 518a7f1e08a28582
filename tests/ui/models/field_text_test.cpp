#include "ui/models/field_text.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSet>

#include "ui/models/difference_table_model.h"

namespace lab::ui {
namespace {

using project::Field;
using project::FieldDifference;

TEST(FieldText, EveryFieldHasANameOfItsOwn) {
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Field::Override); ++i) {
        const auto field = static_cast<Field>(i);
        const QString name = fieldName({.field = field, .detail = "x" + std::to_string(i)});
        EXPECT_FALSE(name.isEmpty()) << i;
        EXPECT_FALSE(names.contains(name)) << name.toStdString();
        names.insert(name);
    }
}

TEST(FieldText, SaysWhatAPersonChose) {
    const FieldDifference masks{
        .field = Field::Masks, .a = project::Words{}, .b = project::Words{"causal", "window"}};
    EXPECT_EQ(fieldValueText(masks, masks.a), QStringLiteral("—"));
    EXPECT_TRUE(fieldValueText(masks, masks.b).contains(QStringLiteral(", ")));
    EXPECT_NE(fieldValueText(masks, masks.b), QStringLiteral("causal, window")) << "ids, not names";
    const FieldDifference scale{
        .field = Field::ScaleKind, .a = project::ScaleKind::None, .b = project::ScaleKind::InverseSqrtDModel};
    EXPECT_EQ(fieldValueText(scale, scale.a), QStringLiteral("none (1)"));
    EXPECT_EQ(fieldValueText(scale, scale.b), QStringLiteral("1/√d_model"));
    const FieldDifference temperature{.field = Field::Temperature, .a = -0.5, .b = {}};
    EXPECT_EQ(fieldValueText(temperature, temperature.a), QStringLiteral("−0.5"));
}

TEST(FieldText, AParameterThatNobodySetIsAsUsual) {
    const FieldDifference parameter{
        .field = Field::NormalizerParameter, .a = {}, .b = 1.2, .detail = "alpha"};
    EXPECT_EQ(fieldValueText(parameter, parameter.a), QStringLiteral("as usual"));
    EXPECT_FALSE(fieldName(parameter).contains(QStringLiteral("alpha"))) << "an id, not a name";
}

TEST(FieldText, ARankThatNobodyCutIsAsTrained) {
    const FieldDifference rank{.field = Field::Rank, .a = {}, .b = std::int64_t{8}};
    EXPECT_EQ(fieldValueText(rank, rank.a), QStringLiteral("as trained"));
    EXPECT_EQ(fieldValueText(rank, rank.b), QStringLiteral("8"));
}

TEST(FieldText, LongTextsAreCut) {
    const FieldDifference words{.field = Field::Text, .a = std::string(1000, 'a'), .b = std::string("b\nc")};
    EXPECT_LT(fieldValueText(words, words.a).size(), 100);
    EXPECT_EQ(fieldValueText(words, words.b), QStringLiteral("b c"));
}

TEST(FieldText, AnOverrideSaysItsPlace) {
    const FieldDifference difference{.field = Field::Override,
                                     .a = 1.0,
                                     .b = {},
                                     .where = {.stage = project::Stage::Weights, .layer = 1, .row = 2}};
    const QString name = fieldName(difference);
    EXPECT_TRUE(name.contains(QStringLiteral("Weights"))) << name.toStdString();
    EXPECT_TRUE(name.contains(QStringLiteral("row 3, column 1"))) << name.toStdString();
}

TEST(DifferenceTable, HasALineForEachField) {
    DifferenceTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_EQ(model.rowCount(), 0);
    model.setDifferences({{.field = Field::Temperature, .a = 1.0, .b = 2.0},
                          {.field = Field::Seed, .a = std::uint64_t{1}, .b = std::uint64_t{7}}});
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.index(1, 0).data().toString(), QStringLiteral("Seed"));
    EXPECT_EQ(model.index(1, 2).data().toString(), QStringLiteral("7"));
    EXPECT_EQ(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("A"));
}

}  // namespace
}  // namespace lab::ui
