#include "ui/document/document.h"

#include <gmock/gmock.h>

#include <QSignalSpy>

#include "ui/document/property_names.h"
#include "ui/document/source_change.h"

namespace lab::ui {
namespace {

using project::Project;

/// A document whose time passes when the test says so.
struct DocumentTest : ::testing::Test {
    std::chrono::steady_clock::time_point now;
    Document document{nullptr, [this] { return now; }};

    void pause(int milliseconds) { now += std::chrono::milliseconds(milliseconds); }

    void type(const std::string& text) {
        document.change<std::string>(
            Property::Text, [](Project& p) -> std::string& { return p.sequence.text; }, text);
    }
    void setDk(int dK) {
        document.change<int>(
            Property::DK, [](Project& p) -> int& { return p.attention.dK; }, dK);
    }
    [[nodiscard]] const std::string& text() const { return document.project().sequence.text; }
    [[nodiscard]] int dK() const { return document.project().attention.dK; }
    [[nodiscard]] int steps() { return document.undoStack().count(); }
};

TEST_F(DocumentTest, StartsCleanAndEmpty) {
    EXPECT_EQ(document.project(), Project{});
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.path().isEmpty());
}

template <typename T>
void expectUndoable(Document& document, Property property, T& (*access)(Project&), T value) {
    const Project before = document.project();
    Project after = before;
    access(after) = value;
    ASSERT_NE(after, before);
    const int steps = document.undoStack().index();
    QSignalSpy changed(&document, &Document::projectChanged);
    document.change<T>(property, access, value);
    EXPECT_EQ(document.project(), after);
    EXPECT_EQ(document.undoStack().index(), steps + 1);
    document.undoStack().undo();
    EXPECT_EQ(document.project(), before);
    document.undoStack().redo();
    EXPECT_EQ(document.project(), after);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(DocumentTest, EveryPropertyIsUndoneAndRedone) {
    using namespace project;
    expectUndoable<std::string>(
        document, Property::Text, [](Project & p) -> auto& { return p.sequence.text; }, "cat");
    expectUndoable<Sequence>(document, Property::Tokens, [](Project & p) -> auto& { return p.sequence; },
                             {.text = "a b", .editedTokens = {{"a", "b"}}});
    expectUndoable<SourceKind>(
        document, Property::Source, [](Project & p) -> auto& { return p.source; }, SourceKind::Random);
    expectUndoable<int>(
        document, Property::DK, [](Project & p) -> auto& { return p.attention.dK; }, 3);
    expectUndoable<std::optional<int>>(
        document, Property::Rank, [](Project & p) -> auto& { return p.attention.rank; }, 8);
    expectUndoable<Scale>(document, Property::Scale, [](Project & p) -> auto& { return p.attention.scale; },
                          {ScaleKind::Custom, 2.5});
    expectUndoable<std::vector<Choice>>(document, Property::Mask,
                                        [](Project & p) -> auto& { return p.attention.masks; },
                                        {{"key-padding", {{"padded", 2}}}});
    expectUndoable<Choice>(document, Property::Normalizer,
                           [](Project & p) -> auto& { return p.attention.normalizer; }, {"sparsemax", {}});
    expectUndoable<std::vector<Override>>(document, Property::Overrides,
                                          [](Project & p) -> auto& { return p.overrides; }, {Override{}});
    expectUndoable<double>(
        document, Property::Temperature, [](Project & p) -> auto& { return p.attention.temperature; }, 0.5);
    expectUndoable<std::uint64_t>(
        document, Property::Seed, [](Project & p) -> auto& { return p.attention.seed; }, 77);
    expectUndoable<int>(
        document, Property::Heads, [](Project & p) -> auto& { return p.attention.heads.count; }, 2);
    expectUndoable<int>(
        document, Property::TokenLimit, [](Project & p) -> auto& { return p.attention.tokenLimit; }, 100);
    expectUndoable<NumberTable>(
        document, Property::Numbers, [](Project & p) -> auto& { return p.numbers; }, workedExampleNumbers());
    while (document.undoStack().canUndo()) {
        document.undoStack().undo();
    }
    EXPECT_EQ(document.project(), Project{});
}

TEST_F(DocumentTest, NoChangeIsNoStep) {
    QSignalSpy changed(&document, &Document::projectChanged);
    setDk(dK());
    EXPECT_EQ(steps(), 0);
    EXPECT_EQ(changed.count(), 0);
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentTest, SnapshotsDoNotChange) {
    const auto before = document.snapshot();
    setDk(7);
    EXPECT_EQ(before->attention.dK, 64);
    EXPECT_EQ(document.snapshot()->attention.dK, 7);
}

TEST_F(DocumentTest, AGestureIsOneStepHoweverLong) {
    document.beginGesture();
    for (int value = 1; value <= 50; ++value) {
        setDk(value);
        pause(5000);
    }
    document.endGesture();
    EXPECT_EQ(steps(), 1);
    document.undoStack().undo();
    EXPECT_EQ(dK(), 64);
    document.undoStack().redo();
    EXPECT_EQ(dK(), 50);
}

TEST_F(DocumentTest, GesturesAreApartEvenInQuickSuccession) {
    for (const int value : {10, 20, 30}) {
        document.beginGesture();
        setDk(value - 1);
        setDk(value);
        document.endGesture();
    }
    EXPECT_EQ(steps(), 3);
    document.undoStack().undo();
    EXPECT_EQ(dK(), 20);
    setDk(25);  // at once after a gesture and an undo
    EXPECT_EQ(steps(), 3);
    document.undoStack().undo();
    EXPECT_EQ(dK(), 20);
}

TEST_F(DocumentTest, AGestureThatEndsWhereItBeganIsNoStep) {
    document.beginGesture();
    setDk(10);
    setDk(64);
    document.endGesture();
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentTest, ABurstOfTypingIsOneStep) {
    for (const std::string typed : {"c", "ca", "cat"}) {
        type(typed);
        pause(999);
    }
    EXPECT_EQ(steps(), 1);
    document.undoStack().undo();
    EXPECT_EQ(text(), "");
    document.undoStack().redo();
    EXPECT_EQ(text(), "cat");
}

TEST_F(DocumentTest, APauseStartsANewStep) {
    type("cat");
    pause(1000);
    type("cats");
    EXPECT_EQ(steps(), 2);
    document.undoStack().undo();
    EXPECT_EQ(text(), "cat");
}

TEST_F(DocumentTest, AnotherPropertyStartsANewStep) {
    type("c");
    setDk(3);
    type("ca");
    setDk(4);
    EXPECT_EQ(steps(), 4);
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(text(), "c");
    EXPECT_EQ(dK(), 3);
}

TEST_F(DocumentTest, TypingOnAfterUndoIsAStepOfItsOwn) {
    type("cat");
    pause(2000);
    type("cats");
    document.undoStack().undo();
    type("catch");
    EXPECT_EQ(steps(), 2);
    document.undoStack().undo();
    EXPECT_EQ(text(), "cat");
}

TEST_F(DocumentTest, IsModifiedUntilUndoneToWhereItWasClean) {
    QSignalSpy modified(&document, &Document::modifiedChanged);
    setDk(3);
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_FALSE(document.isModified());
    ASSERT_EQ(modified.count(), 2);
    EXPECT_TRUE(modified[0][0].toBool());
    EXPECT_FALSE(modified[1][0].toBool());
}

TEST_F(DocumentTest, ResetStartsAnew) {
    setDk(3);
    Project project;
    project.title = "new";
    QSignalSpy views(&document, &Document::viewRequested);
    QSignalSpy modified(&document, &Document::modifiedChanged);
    document.reset(project, {.layer = 1, .head = 2, .query = 3, .key = 4});
    EXPECT_EQ(document.project(), project);
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(document.isModified());
    ASSERT_EQ(views.count(), 1);
    EXPECT_EQ(views[0][0].value<project::View>().head, 2);
    EXPECT_FALSE(modified.back()[0].toBool());
}

TEST_F(DocumentTest, AnExampleCanBeUndone) {
    type("my own text");
    const Project mine = document.project();
    const project::Example example = project::examples().back();
    QSignalSpy views(&document, &Document::viewRequested);
    document.loadExample(example);
    EXPECT_EQ(document.project(), example.project);
    EXPECT_EQ(propertyName(static_cast<Property>(document.undoStack().command(1)->id())), "Open example");
    EXPECT_EQ(views.count(), 1);
    document.loadExample(project::examples().front());
    EXPECT_EQ(steps(), 3) << "two examples in a row are two steps";
    document.undoStack().undo();
    EXPECT_EQ(document.project(), example.project);
    document.undoStack().undo();
    EXPECT_EQ(document.project(), mine);
}

TEST_F(DocumentTest, ChangingTheSourceKeepsTheTextAndCutsItAnew) {
    document.reset(project::examples().front().project, {});
    document.change<project::Sequence>(Property::Tokens,
                                       [](Project& p) -> project::Sequence& { return p.sequence; },
                                       {.text = "a cat", .editedTokens = {{"▁a", "▁cat"}}});
    const Project before = document.project();
    changeSource(document, project::SourceKind::Random);
    EXPECT_EQ(document.project().source, project::SourceKind::Random);
    EXPECT_EQ(text(), "a cat");
    EXPECT_FALSE(document.project().sequence.editedTokens.has_value());
    EXPECT_EQ(document.project().numbers.Q.size(), 0);
    document.undoStack().undo();
    EXPECT_EQ(document.project(), before);
}

TEST_F(DocumentTest, ChangingToNumbersBringsSomeIfThereAreNone) {
    changeSource(document, project::SourceKind::Numbers);
    EXPECT_EQ(document.project().numbers, project::workedExampleNumbers());
    pause(2000);
    document.change<project::NumberTable>(
        Property::Numbers, [](Project& p) -> project::NumberTable& { return p.numbers; },
        [] {
            project::NumberTable table = project::workedExampleNumbers();
            table.K(1, 0) = 9;
            return table;
        }());
    changeSource(document, project::SourceKind::Glove);
    changeSource(document, project::SourceKind::Numbers);
    EXPECT_EQ(document.project().numbers.K(1, 0), 9) << "what was typed is not lost";
}

TEST_F(DocumentTest, ChangingToTheSameSourceIsNoStep) {
    changeSource(document, document.project().source);
    EXPECT_EQ(steps(), 0);
}

TEST_F(DocumentTest, ComparingIsNotAnEdit) {
    QSignalSpy compared(&document, &Document::comparedChanged);
    document.setCompared(document.snapshot());
    EXPECT_EQ(compared.count(), 1);
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(document.isModified());
    document.reset({}, {});
    EXPECT_NE(document.compared(), nullptr) << "two files can be compared";
}

TEST_F(DocumentTest, SwappingIsOneStepForBoth) {
    setDk(3);
    document.setCompared(document.snapshot());
    pause(5000);
    setDk(8);
    document.swapWithCompared();
    EXPECT_EQ(dK(), 3);
    EXPECT_EQ(document.compared()->attention.dK, 8);
    EXPECT_EQ(propertyName(static_cast<Property>(document.undoStack().command(steps() - 1)->id())),
              QStringLiteral("Swap A and B"));
    document.undoStack().undo();
    EXPECT_EQ(dK(), 8);
    EXPECT_EQ(document.compared()->attention.dK, 3);
    document.undoStack().redo();
    EXPECT_EQ(dK(), 3);
    EXPECT_EQ(document.compared()->attention.dK, 8);
}

TEST_F(DocumentTest, TakingBKeepsB) {
    setDk(3);
    document.setCompared(document.snapshot());
    pause(5000);
    setDk(8);
    document.takeCompared();
    EXPECT_EQ(dK(), 3);
    EXPECT_EQ(document.compared()->attention.dK, 3);
    setDk(9);
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(dK(), 8) << "what follows is a step of its own";
}

TEST_F(DocumentTest, SwappingTheSameIsNoStep) {
    setDk(3);
    document.setCompared(document.snapshot());
    const int before = steps();
    document.swapWithCompared();
    document.takeCompared();
    EXPECT_EQ(steps(), before);
}

}  // namespace
}  // namespace lab::ui
