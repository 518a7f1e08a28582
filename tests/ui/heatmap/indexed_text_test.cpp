#include "ui/heatmap/indexed_text.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <QImage>
#include <algorithm>

namespace lab::ui {

namespace {

const QString kText = QStringLiteral("X W<sub>Q</sub> · 2");

int inkedColumns(const QString& text, double width) {
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawIndexed(painter, {0, 20}, text, QFont(), width);
    int last = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            last = qGray(image.pixel(x, y)) < 200 ? std::max(last, x) : last;
        }
    }
    return last;
}

TEST(IndexedText, ShowsNoTags) {
    EXPECT_EQ(plainIndexed(kText), QStringLiteral("X W_Q · 2"));
    EXPECT_EQ(plainIndexed(QStringLiteral("softmax")), QStringLiteral("softmax"));
    EXPECT_EQ(plainIndexed(QStringLiteral("a<sub>b")), QStringLiteral("a<sub>b"));
}

TEST(IndexedText, IsAsWideAsItsLettersWithSmallerIndices) {
    const QFontMetricsF letters{QFont()};
    EXPECT_EQ(indexedWidth(QStringLiteral("softmax"), {}),
              letters.horizontalAdvance(QStringLiteral("softmax")));
    const double plain = letters.horizontalAdvance(QStringLiteral("X WQ · 2"));
    EXPECT_LT(indexedWidth(kText, {}), plain);
    EXPECT_GT(indexedWidth(kText, {}), plain - letters.horizontalAdvance(QLatin1Char('Q')));
    EXPECT_NEAR(inkedColumns(kText, 300), indexedWidth(kText, {}), 4);
}

TEST(IndexedText, EndsWithinTheWidthGiven) {
    const double width = indexedWidth(kText, {}) / 2;
    EXPECT_LE(inkedColumns(kText, width), width);
    EXPECT_GT(inkedColumns(kText, width), width / 3);
}

}  // namespace

}  // namespace lab::ui
