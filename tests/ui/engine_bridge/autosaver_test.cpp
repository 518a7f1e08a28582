#include "ui/engine_bridge/autosaver.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "core/files/read_file.h"
#include "core/files/recovery_slot.h"
#include "core/project_io/project_file.h"
#include "ui/document/document.h"

namespace lab::ui {
namespace {

using project::Project;

struct AutosaverTest : ::testing::Test {
    QTemporaryDir folder;
    Document document;

    [[nodiscard]] std::filesystem::path place(const char* name) const {
        return folder.filePath(QLatin1String(name)).toStdString();
    }
    void setDk(int dK) {
        document.change<int>(
            Property::DK, [](Project& p) -> int& { return p.attention.dK; }, dK);
    }
    [[nodiscard]] std::unique_ptr<Autosaver> start(std::chrono::milliseconds delay = std::chrono::hours(1)) {
        return std::make_unique<Autosaver>(
            document, [] { return project::View{.layer = 1, .head = 2, .query = {}, .key = {}}; },
            place("recovery"), delay);
    }
    /// The one .attn file that is kept; nothing while there is none.
    [[nodiscard]] std::optional<project_io::SavedProject> kept() const {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(place("recovery"), error)) {
            if (entry.path().extension() == ".attn") {
                return project_io::readProject(files::readFile(entry.path()).value())->saved;
            }
        }
        return std::nullopt;
    }
};

TEST_F(AutosaverTest, KeepsAChangeWithItsViewSoonAfterIt) {
    const auto autosaver = start(std::chrono::milliseconds(1));
    setDk(5);
    ASSERT_TRUE(QTest::qWaitFor([this] { return kept().has_value(); }, 60'000));
    EXPECT_EQ(kept()->project, document.project());
    EXPECT_EQ(kept()->view.head, 2);
}

TEST_F(AutosaverTest, AChangeInALongDragDoesNotPutItOff) {
    const auto autosaver = start(std::chrono::milliseconds(50));
    document.beginGesture();
    int dK = 2;
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            setDk(dK);
            dK = dK == 500 ? 2 : dK + 1;
            return kept().has_value();
        },
        60'000))
        << "kept while changes go on";
    document.endGesture();
}

TEST_F(AutosaverTest, KeepsNothingOfWhatIsSavedOrUndone) {
    const auto autosaver = start();
    autosaver->flush();
    EXPECT_FALSE(kept()) << "nothing was changed";
    setDk(5);
    autosaver->flush();
    EXPECT_EQ(kept()->project.attention.dK, 5);
    ASSERT_FALSE(document.save(folder.filePath("a.attn"), {}));
    autosaver->flush();
    EXPECT_FALSE(kept());
    setDk(6);
    autosaver->flush();
    ASSERT_TRUE(kept());
    document.undoStack().undo();
    autosaver->flush();
    EXPECT_FALSE(kept());
}

TEST_F(AutosaverTest, LeavesNothingBehindWhenItGoesInOrder) {
    auto autosaver = start();
    setDk(5);
    autosaver->flush();
    ASSERT_TRUE(kept());
    autosaver.reset();
    EXPECT_TRUE(std::filesystem::is_empty(place("recovery")));
}

TEST_F(AutosaverTest, SaysOnceThatNothingCanBeKept) {
    QFile file(folder.filePath("recovery"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << "a file stands where the folder should be";
    const auto autosaver = start();
    QSignalSpy failures(autosaver.get(), &Autosaver::failed);
    setDk(5);
    autosaver->flush();
    setDk(6);
    autosaver->flush();
    ASSERT_TRUE(QTest::qWaitFor([&] { return failures.count() > 0; }, 60'000));
    QCoreApplication::processEvents();
    ASSERT_EQ(failures.count(), 1);
    EXPECT_EQ(failures[0][0].value<Error>().code, ErrorCode::FileUnwritable);
    ASSERT_TRUE(file.remove());
    setDk(7);
    autosaver->flush();
    EXPECT_EQ(kept()->project.attention.dK, 7) << "goes on trying";
}

}  // namespace
}  // namespace lab::ui
