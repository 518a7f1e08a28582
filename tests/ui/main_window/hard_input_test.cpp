// Texts that break programs: none, far too much, other scripts.
#include <time.h>

#include <QClipboard>
#include <QPushButton>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

using testing::Contains;

/// Time that this thread computed, so that a busy machine does not count.
double threadSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

class HardInputTest : public WindowTest {
  protected:
    /// Does `action`, then runs events until the picture is there; the longest that the window was deaf [s].
    template <typename Action>
    double longestPause(Action action) const {
        double longest = 0;
        const auto measure = [&longest](auto step) {
            const double start = threadSeconds();
            step();
            longest = std::max(longest, threadSeconds() - start);
        };
        measure(action);
        EXPECT_TRUE(waitUntil([&] {
            measure([] { QCoreApplication::processEvents(); });
            return isSettled(window());
        }));
        for (int i = 0; i < 20; ++i) {
            measure([] { QCoreApplication::processEvents(); });
        }
        return longest;
    }

    double pauseOfPaste(const QString& words) const {
        QGuiApplication::clipboard()->setText(words);
        text().setFocus();
        QTest::keyClick(&text(), Qt::Key_A, Qt::ControlModifier);
        return longestPause([this] { QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier); });
    }
};

QString words(int count) {
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QStringLiteral("the ");
    }
    return text.trimmed();
}

TEST_F(HardInputTest, ChineseInTheEnglishEncoderOffersRandomVectorsInOneClick) {
    const QString chinese = QStringLiteral("小猫坐在窗边看着外面的鸟。");
    paste(chinese);
    EXPECT_TRUE(says("USE Lite encoder does not know"));
    press("Use random vectors");
    EXPECT_EQ(named<QComboBox>("Source").currentText(), "Random vectors");
    EXPECT_EQ(text().toPlainText(), chinese);
    EXPECT_EQ(tokens().join(QString()), chinese);
    EXPECT_EQ(tokens().size(), chinese.size()) << "one token a character";
    EXPECT_EQ(find<QPushButton>("Use random vectors"), nullptr);
    undo();
    EXPECT_EQ(named<QComboBox>("Source").currentText(), "USE Lite encoder");
    EXPECT_NE(find<QPushButton>("Use random vectors"), nullptr);
}

TEST_F(HardInputTest, ChineseInGloveOffersRandomVectorsToo) {
    choose("Source", "GloVe word vectors");
    paste(QStringLiteral("小猫坐在窗边看着外面的鸟。"));
    EXPECT_TRUE(says("GloVe word vectors does not know")) << "unknown words must be said";
    press("Use random vectors");
    EXPECT_EQ(named<QComboBox>("Source").currentText(), "Random vectors");
}

TEST_F(HardInputTest, TheEncodersLimitOf128TokensIsSaid) {
    paste(words(200));
    EXPECT_EQ(picture("weights").content().data.rows(), 128);
    EXPECT_TRUE(says("reads at most 128 tokens"));
    EXPECT_TRUE(says("128 of 200 tokens computed"));
    EXPECT_EQ(tokens().size(), 200);
    paste(words(20));
    EXPECT_FALSE(says("reads at most"));
}

TEST_F(HardInputTest, FiveThousandWords) {
    EXPECT_LT(pauseOfPaste(words(5000)), 1.0);
    EXPECT_EQ(picture("weights").content().data.rows(), 128);
    EXPECT_LT(longestPause([this] { choose("Source", "GloVe word vectors"); }), 1.0);
    EXPECT_EQ(picture("weights").content().data.rows(), 1024);
    EXPECT_TRUE(says("The first 1,024 of 5,000 tokens are computed"));
    EXPECT_NE(find<QPushButton>("Compute 5,000 tokens"), nullptr);
    EXPECT_EQ(text().toPlainText().size(), words(5000).left(text().toPlainText().size()).size());
}

TEST_F(HardInputTest, MoreTokensAreComputedInOneClick) {
    choose("Source", "Random vectors");
    paste(words(1100));
    EXPECT_EQ(picture("weights").content().data.rows(), 1024);
    EXPECT_LT(longestPause([this] { press("Compute 1,100 tokens"); }), 1.0);
    EXPECT_EQ(picture("weights").content().data.rows(), 1100);
    undo();
    EXPECT_EQ(picture("weights").content().data.rows(), 1024);
}

TEST_F(HardInputTest, ALineOfAMegabyteNeitherFreezesNorCrashes) {
    QString line;
    while (line.size() < 1'000'000) {
        line += QStringLiteral("lorem ipsum dolor ");
    }
    EXPECT_LT(pauseOfPaste(line), 1.0);
    EXPECT_EQ(picture("weights").content().data.rows(), 128);
    EXPECT_LT(longestPause([this] { undo(); }), 1.0);
    EXPECT_EQ(tokens().size(), 14);
    EXPECT_LT(longestPause([this] { redo(); }), 1.0);
    EXPECT_LT(longestPause([this] { choose("Source", "Random vectors"); }), 1.0);
    EXPECT_EQ(picture("weights").content().data.rows(), 1024);
}

TEST_F(HardInputTest, AMegabyteWithoutABlankNeitherFreezesNorCrashes) {
    EXPECT_LT(pauseOfPaste(QString(1'000'000, QLatin1Char('a'))), 1.0);
    EXPECT_LT(longestPause([this] { choose("Source", "Random vectors"); }), 1.0);
    EXPECT_LT(longestPause([this] { choose("Source", "GloVe word vectors"); }), 1.0);
    EXPECT_EQ(tokens().size(), 1);
}

TEST_F(HardInputTest, EmptyAndBlankTextsSayWhatToDo) {
    for (const char* source : {"USE Lite encoder", "GloVe word vectors", "Random vectors"}) {
        choose("Source", source);
        for (const QString& blank : {QString(), QStringLiteral("     "), QStringLiteral("\n\n\t ")}) {
            paste(QStringLiteral("word"));
            paste(blank.isEmpty() ? QStringLiteral(" ") : blank);
            EXPECT_EQ(text().toPlainText().trimmed(), QString()) << source;
            EXPECT_TRUE(picture("weights").content().data.isEmpty()) << source;
            EXPECT_TRUE(picture("weights").summary().contains("type a text")) << source;
            EXPECT_TRUE(says("0 tokens")) << source;
        }
    }
    key(text(), Qt::Key_A, Qt::ControlModifier);
    key(text(), Qt::Key_Delete);
    EXPECT_EQ(text().toPlainText(), QString());
    QTest::keyClicks(&text(), "word");
    settle();
    EXPECT_EQ(tokens().size(), 1) << "it comes back";
}

TEST_F(HardInputTest, EmojiAndRightToLeftTextsKeepTheirCharacters) {
    const QStringList texts = {
        QStringLiteral("I ❤️ 👩‍👩‍👧‍👦 and 🇨🇳 flags 👍🏽"),
        QStringLiteral("القط جلس على السجادة"), QStringLiteral("החתול ישב על המחצלת"),
        QStringLiteral("mixed עברית and العربية text"),
        QStringLiteral("e\u0301 \u200b zero\u200bwidth \u202eover\u202c")};
    for (const char* source : {"USE Lite encoder", "GloVe word vectors", "Random vectors"}) {
        choose("Source", source);
        for (const QString& words : texts) {
            paste(words);
            EXPECT_EQ(text().toPlainText(), words) << source;
            EXPECT_FALSE(tokens().isEmpty()) << source << words.toStdString();
            EXPECT_EQ(picture("weights").content().data.rows(), tokens().size()) << words.toStdString();
            EXPECT_FALSE(window().grab().isNull());
        }
    }
}

TEST_F(HardInputTest, ARightToLeftChipCanBeMovedAndEdited) {
    choose("Source", "Random vectors");
    paste(QStringLiteral("החתול ישב על"));
    const QStringList before = tokens();
    ASSERT_EQ(before.size(), 3);
    chips().setFocus();
    key(chips(), Qt::Key_Home);
    key(chips(), Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(tokens(), (QStringList{before[1], before[0], before[2]}));
}

}  // namespace

}  // namespace lab::test
