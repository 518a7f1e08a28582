// The dock "Link to human attention": a row of weights as Luce's choice and as a race.
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTableWidget>

#include "tests/ui/main_window/window_test.h"
#include "ui/panels/link/link_view.h"

namespace lab::test {

namespace {

class LinkWindowTest : public WindowTest {
  protected:
    [[nodiscard]] ui::LinkView& view() const { return *window().findChild<ui::LinkView*>("link"); }
    void open() const {
        trigger("Link to human attention");
        ASSERT_TRUE(waitUntil([this] { return view().isVisible() && !view().isEmpty(); }));
    }
};

TEST_F(LinkWindowTest, IsClosedAtFirst) {
    EXPECT_FALSE(view().isVisible());
}

// Weights are computed in float, shares in double from the float scores: they agree within float's digits.
TEST_F(LinkWindowTest, ShowsTheRowOfTheHeatmapAsTheSameNumbers) {
    open();
    const ui::LinkContent& content = view().content();
    ASSERT_EQ(content.count(), tokens().size());
    const int query = 9;  // the example begins with "it" pinned
    for (int key = 0; key < content.count(); ++key) {
        EXPECT_EQ(static_cast<float>(content.at(key).given), weight(query, key));
        EXPECT_NEAR(content.at(key).share, static_cast<double>(weight(query, key)), 1e-5);
    }
    EXPECT_TRUE(says("the same numbers"));
}

TEST_F(LinkWindowTest, AThousandRacesAreCountedAndNoEdit) {
    open();
    press("Run 1,000");
    ASSERT_TRUE(waitUntil([this] { return view().tally().races == 1000; }));
    EXPECT_TRUE(says("two standard errors"));
    EXPECT_FALSE(canUndo());
    press("Start over");
    EXPECT_EQ(view().tally().races, 0);
}

TEST_F(LinkWindowTest, TemperatureIsTheMachinesAndCanBeUndone) {
    open();
    const double before = view().content().items[12].share;
    auto& temperature = named<QDoubleSpinBox>("Temperature of the link");
    temperature.setValue(2);
    ASSERT_TRUE(waitUntil([&] { return view().content().items[12].share < before; }));
    EXPECT_TRUE(says("τ = 2"));
    EXPECT_TRUE(canUndo());
    undo();
    ASSERT_TRUE(waitUntil([&] { return view().content().items[12].share == before; }));
    EXPECT_EQ(temperature.value(), 1);
}

TEST_F(LinkWindowTest, SaysWhatDoesNotCarryOver) {
    open();
    choose("Mask", "Causal");
    ASSERT_TRUE(waitUntil([this] { return says("are masked and do not run"); }));
    EXPECT_FALSE(view().content().items[13].takesPart);
    undo();
    press("More");
    press("Normalizer");
    choose("Normalizer function", "Sparsemax");
    ASSERT_TRUE(waitUntil([this] { return says("This normalizer is no softmax"); }));
    EXPECT_TRUE(says("The shares given are not"));
}

TEST_F(LinkWindowTest, FollowsTheScene) {
    open();
    choose("Whose numbers the link shows", "the scene as it is now");
    ASSERT_TRUE(waitUntil([this] { return view().content().of == "The scene now"; }));
    const auto names = [this] {
        QStringList taking;
        for (const ui::LinkItem& item : view().content().items) {
            if (item.takesPart) {
                taking << item.name;
            }
        }
        return taking;
    };
    ASSERT_FALSE(names().contains("Pop-up"));
    trigger("Play the scene");
    trigger("Pop-up");
    EXPECT_TRUE(waitUntil([&] { return names().contains("Pop-up"); })) << names().join(", ").toStdString();
}

TEST_F(LinkWindowTest, TellsWhatIsTheSameInBothLanguages) {
    open();
    choose("What the link shows", "What is the same");
    const auto& table = named<QTableWidget>("What is the same and what is not");
    EXPECT_EQ(table.rowCount(), 10);
    EXPECT_EQ(table.item(0, 0)->text(), "= same");
    useLanguage("简体中文");
    EXPECT_EQ(table.item(0, 0)->text(), "= 相同");
}

}  // namespace

}  // namespace lab::test
