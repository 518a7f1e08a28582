#include "ui/editors/notice_bar.h"

#include <gtest/gtest.h>

namespace lab::ui {
namespace {

struct Notice : ::testing::Test {
    NoticeBar bar;
    QPushButton* button = bar.findChild<QPushButton*>();
};

TEST_F(Notice, IsHiddenUntilThereIsSomethingToSay) {
    EXPECT_TRUE(bar.isHidden());
    bar.showNotice("Something.");
    EXPECT_FALSE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), "Something.");
    EXPECT_EQ(bar.accessibleName(), "Something.");
    EXPECT_TRUE(button->isHidden());
    bar.clear();
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.sentence(), "");
}

TEST_F(Notice, TheButtonDoesWhatItSays) {
    int done = 0;
    bar.showNotice("Something.", "Mend it", [&] { ++done; });
    EXPECT_EQ(button->text(), "Mend it");
    EXPECT_FALSE(button->isHidden());
    button->click();
    EXPECT_EQ(done, 1);
    bar.showNotice("Something else.");
    EXPECT_TRUE(button->isHidden());
    button->click();
    EXPECT_EQ(done, 1) << "an older action does not outlive its notice";
}

TEST_F(Notice, AnActionMayClearTheNoticeThatItBelongsTo) {
    auto alive = std::make_shared<int>(7);
    const std::weak_ptr<int> watched = alive;
    int seen = 0;
    bar.showNotice("Something.", "Mend it", [this, &seen, &watched, held = std::move(alive)] {
        bar.clear();
        seen = watched.expired() ? -1 : *held;  // what the action holds lives until it ends
    });
    button->click();
    EXPECT_EQ(seen, 7);
    EXPECT_TRUE(watched.expired());
    EXPECT_TRUE(bar.isHidden());
}

}  // namespace
}  // namespace lab::ui
