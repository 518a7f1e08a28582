#include "ui/models/number_table_model.h"

#include <gmock/gmock.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include "core/project/examples.h"

namespace lab::ui {
namespace {

/// The worked example: row 0 the query, rows 1 and 2 the keys; columns name, q and k, v 1, v 2.
struct NumberTable : ::testing::Test {
    NumberTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    QSignalSpy edited{&model, &NumberTableModel::tableEdited};
    QSignalSpy rejected{&model, &NumberTableModel::rejected};

    NumberTable() { model.setTable(project::workedExampleNumbers()); }

    [[nodiscard]] QString at(int row, int column, int role = Qt::DisplayRole) const {
        return model.data(model.index(row, column), role).toString();
    }
    [[nodiscard]] project::NumberTable lastEdit() { return edited.back()[0].value<project::NumberTable>(); }
};

TEST_F(NumberTable, ShowsQueriesThenKeysWithValues) {
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 4);
    EXPECT_EQ(at(0, 0), "q");
    EXPECT_EQ(at(0, 1), "1");
    EXPECT_EQ(at(2, 0), QString::fromUtf8("k₂"));
    EXPECT_EQ(at(2, 1), "0.5");
    EXPECT_EQ(at(2, 3), "1");
    EXPECT_EQ(at(2, 1, Qt::AccessibleTextRole), "Key 2 q, k 1: 0.5");
}

TEST_F(NumberTable, AQueryHasNoValue) {
    EXPECT_EQ(at(0, 2), "");
    EXPECT_EQ(model.flags(model.index(0, 2)), Qt::NoItemFlags);
    EXPECT_FALSE(model.setData(model.index(0, 2), "1", Qt::EditRole));
    EXPECT_EQ(edited.count(), 0);
}

TEST_F(NumberTable, HeadersNameRowsAndColumns) {
    const auto header = [&](int section, Qt::Orientation orientation) {
        return model.headerData(section, orientation, Qt::DisplayRole).toString();
    };
    EXPECT_EQ(header(0, Qt::Vertical), "Query 1");
    EXPECT_EQ(header(2, Qt::Vertical), "Key 2");
    EXPECT_EQ(header(0, Qt::Horizontal), "Name");
    EXPECT_EQ(header(1, Qt::Horizontal), "q, k 1");
    EXPECT_EQ(header(3, Qt::Horizontal), "v 2");
}

TEST_F(NumberTable, EditsGoOutAsAWholeTable) {
    ASSERT_TRUE(model.setData(model.index(2, 1), " -2.5 ", Qt::EditRole));
    project::NumberTable expected = project::workedExampleNumbers();
    expected.K(1, 0) = -2.5;
    EXPECT_EQ(lastEdit(), expected);
    EXPECT_EQ(at(2, 1), "0.5") << "until the changed table comes back";
    model.setTable(lastEdit());
    EXPECT_EQ(at(2, 1), "-2.5");
}

TEST_F(NumberTable, TakesNumbersAsPeopleAndProgramsWriteThem) {
    const std::pair<QString, double> numbers[] = {
        {"1e3", 1000}, {".5", 0.5},      {QString::fromUtf8("−3"), -3},
        {"+2", 2},     {"1000000", 1e6}, {"-1000000", -1e6}};
    for (const auto& [text, value] : numbers) {
        ASSERT_TRUE(model.setData(model.index(0, 1), text, Qt::EditRole)) << text.toStdString();
        EXPECT_EQ(lastEdit().Q(0, 0), value) << text.toStdString();
    }
}

TEST_F(NumberTable, RejectsWhatIsNoNumber) {
    for (const QString text :
         {"", "abc", "0,5", "1,5", "nan", "inf", "-inf", "1000000.1", "1e300", "1e999", "0x10", "1 2"}) {
        EXPECT_FALSE(model.setData(model.index(0, 1), text, Qt::EditRole)) << text.toStdString();
    }
    EXPECT_EQ(rejected.count(), 12);
    EXPECT_EQ(edited.count(), 0);
    EXPECT_EQ(rejected[1][0].toString(), "abc");
}

TEST_F(NumberTable, NamesAreTextAndShort) {
    ASSERT_TRUE(model.setData(model.index(1, 0), "  猫  ", Qt::EditRole));
    EXPECT_EQ(lastEdit().keyLabels.at(0), "猫");
    ASSERT_TRUE(model.setData(model.index(0, 0), QString(500, 'x'), Qt::EditRole));
    EXPECT_EQ(lastEdit().queryLabels.at(0), std::string(24, 'x'));
}

TEST_F(NumberTable, PastesABlockAndCutsWhatHangsOver) {
    ASSERT_TRUE(model.paste(model.index(1, 2), {{"1", "2", "3"}, {"4", "5"}, {"6"}}));
    EXPECT_EQ(lastEdit().V, (MatrixD{{1, 2}, {4, 5}}));
    EXPECT_EQ(lastEdit().K, project::workedExampleNumbers().K);
    EXPECT_EQ(edited.count(), 1) << "one step";
}

TEST_F(NumberTable, OneWrongCellRejectsTheWholePaste) {
    EXPECT_FALSE(model.paste(model.index(1, 1), {{"7", "8"}, {"9", "x"}}));
    EXPECT_EQ(edited.count(), 0);
    ASSERT_EQ(rejected.count(), 1);
    EXPECT_EQ(rejected[0][0].toString(), "x");
}

TEST_F(NumberTable, OnlyAnotherShapeResets) {
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    project::NumberTable table = project::workedExampleNumbers();
    model.setTable(table);
    EXPECT_EQ(resets.count() + changes.count(), 0);
    table.V(0, 0) = 3;
    model.setTable(table);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(resets.count(), 0);
    table.V = MatrixD{{1}, {2}};
    model.setTable(table);
    EXPECT_EQ(resets.count(), 1);
    model.setTable({});
    EXPECT_EQ(model.rowCount(), 0);
}

}  // namespace
}  // namespace lab::ui
