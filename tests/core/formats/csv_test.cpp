#include "core/formats/csv.h"

#include <gtest/gtest.h>

namespace lab::formats {
namespace {

TEST(Csv, ReadsCommasSemicolonsTabsAndBlanks) {
    const MatrixD expected{{1, -2.5}, {3e2, 0}};
    for (const char* text :
         {"1,-2.5\n300,0\n", "1; -2.5\r\n+300;0\r\n", "1\t-2.5\n\n3e2\t0", "  1   -2.5 \n300 0",
          "\xEF\xBB\xBF"
          "1,-2.5\n300,0"}) {
        const auto read = readCsv(text);
        ASSERT_TRUE(read) << text;
        EXPECT_EQ(*read, expected) << text;
    }
}

TEST(Csv, SaysWhichLineIsNotANumber) {
    const auto read = readCsv("1,2\n\n3,four\n");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::BadFormat);
    EXPECT_EQ(read.error().place, "line 3");
    EXPECT_EQ(read.error().found, "four");
}

TEST(Csv, RefusesEmptyCellsInfinityAndUnevenRows) {
    EXPECT_EQ(readCsv("1,,2").error().code, ErrorCode::BadFormat);
    EXPECT_EQ(readCsv("1,inf").error().found, "inf");
    EXPECT_EQ(readCsv("nan").error().code, ErrorCode::BadFormat);
    const auto uneven = readCsv("1,2\n3\n");
    ASSERT_FALSE(uneven);
    EXPECT_EQ(uneven.error().expected, "2 numbers");
    EXPECT_EQ(uneven.error().found, "1");
}

TEST(Csv, NothingIsNoMatrix) {
    EXPECT_EQ(readCsv("").error().code, ErrorCode::EmptyInput);
    EXPECT_EQ(readCsv(" \n\n").error().code, ErrorCode::EmptyInput);
}

}  // namespace
}  // namespace lab::formats
