#include <gmock/gmock.h>
#include <unistd.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "ui/document/document.h"
#include "ui/document/error_sentence.h"

namespace lab::ui {
namespace {

using project::Project;

struct DocumentFile : ::testing::Test {
    QTemporaryDir folder;
    Document document;

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }

    void setDk(int dK) {
        document.change<int>(
            Property::DK, [](Project& p) -> int& { return p.attention.dK; }, dK);
    }
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static QByteArray read(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(DocumentFile, ComesBackAsItWasSaved) {
    const project::Example example = project::examples().back();
    document.reset(example.project, example.view);
    setDk(5);
    const QString file = path("模型 ü.json");
    ASSERT_FALSE(document.save(file, {.layer = 1, .head = 2, .query = 3, .key = 4}));
    EXPECT_EQ(document.path(), file);
    EXPECT_FALSE(document.isModified());
    Document other;
    QSignalSpy views(&other, &Document::viewRequested);
    ASSERT_FALSE(other.open(file));
    EXPECT_EQ(other.project(), document.project());
    EXPECT_EQ(other.path(), file);
    EXPECT_FALSE(other.isModified());
    ASSERT_EQ(views.count(), 1);
    EXPECT_EQ(views[0][0].value<project::View>(),
              (project::View{.layer = 1, .head = 2, .query = 3, .key = 4}));
}

TEST_F(DocumentFile, AChangeAfterSavingIsAStepOfItsOwn) {
    setDk(5);
    ASSERT_FALSE(document.save(path("a.json"), {}));
    setDk(6);  // at once: still not one step with what was saved
    EXPECT_TRUE(document.isModified());
    document.undoStack().undo();
    EXPECT_EQ(document.project().attention.dK, 5);
    EXPECT_FALSE(document.isModified());
    document.undoStack().undo();
    EXPECT_TRUE(document.isModified()) << "older than the file is changed too";
}

TEST_F(DocumentFile, ComesBackFromAnAttnFile) {
    document.reset(project::examples().back().project, {});
    setDk(5);
    ASSERT_FALSE(document.save(path("a.attn"), {}));
    EXPECT_EQ(read(path("a.attn")).left(2), "PK");
    Document other;
    ASSERT_FALSE(other.open(path("a.attn")));
    EXPECT_EQ(other.project(), document.project());
    EXPECT_FALSE(other.newerSchema());
}

TEST_F(DocumentFile, ANewerFileIsReadAndRemembered) {
    write(path("newer.json"),
          R"({"format": "attention-lab-project", "schema": 99, "title": "t", "later": [1]})");
    ASSERT_FALSE(document.open(path("newer.json")));
    EXPECT_EQ(document.newerSchema(), 99);
    EXPECT_EQ(document.project().title, "t");
    ASSERT_FALSE(document.save(path("mine.attn"), {}));
    EXPECT_FALSE(document.newerSchema()) << "the new file is of this version";
}

TEST_F(DocumentFile, KnowsThatAnotherProgramChangedItsFile) {
    EXPECT_FALSE(document.hasChangedOnDisk()) << "there is no file";
    ASSERT_FALSE(document.save(path("a.attn"), {}));
    EXPECT_FALSE(document.hasChangedOnDisk());
    write(path("a.attn"), "something else");
    EXPECT_TRUE(document.hasChangedOnDisk());
    ASSERT_FALSE(document.save(path("a.attn"), {}));
    EXPECT_FALSE(document.hasChangedOnDisk());
    ASSERT_TRUE(QFile::remove(path("a.attn")));
    EXPECT_TRUE(document.hasChangedOnDisk());
}

TEST_F(DocumentFile, RecoveredWorkCountsAsChanged) {
    setDk(5);
    ASSERT_FALSE(document.save(path("a.attn"), {}));
    const QByteArray work = read(path("a.attn"));
    Document other;
    ASSERT_FALSE(
        other.recover(std::as_bytes(std::span(work.constData(), static_cast<std::size_t>(work.size()))),
                      path("mine.attn")));
    EXPECT_TRUE(other.isModified());
    EXPECT_EQ(other.path(), path("mine.attn"));
    EXPECT_EQ(other.project(), document.project());
    const std::byte broken[] = {std::byte('?')};
    EXPECT_TRUE(other.recover(broken, {}));
    EXPECT_EQ(other.project(), document.project()) << "an error changes nothing";
}

TEST_F(DocumentFile, AnErrorOnOpeningLeavesEverything) {
    setDk(5);
    ASSERT_FALSE(document.save(path("good.json"), {}));
    setDk(6);
    write(path("notes.txt"), "not json");
    write(path("other.json"), "{}");
    write(path("wrong.json"), R"({"format": "attention-lab-project", "schema": 1, "title": 1})");
    write(path("newer.json"), R"({"format": "attention-lab-project", "schema": 99, "title": 1})");
    write(path("empty.json"), "");
    const Project before = document.project();
    QSignalSpy changed(&document, &Document::projectChanged);
    QSignalSpy views(&document, &Document::viewRequested);
    QSignalSpy paths(&document, &Document::pathChanged);
    const std::pair<const char*, ErrorCode> files[] = {
        {"notes.txt", ErrorCode::NotJson},          {"other.json", ErrorCode::BadFormat},
        {"wrong.json", ErrorCode::WrongField},      {"newer.json", ErrorCode::NewerSchema},
        {"empty.json", ErrorCode::NotJson},         {"missing.json", ErrorCode::FileNotFound},
        {"missing/a.json", ErrorCode::FileNotFound}};
    for (const auto& [name, code] : files) {
        const std::optional<Error> error = document.open(path(name));
        ASSERT_TRUE(error.has_value()) << name;
        EXPECT_EQ(error->code, code) << name;
        EXPECT_EQ(error->file, path(name).toStdString());
        EXPECT_TRUE(errorSentence(*error).contains(QString(name).section('/', -1)))
            << errorSentence(*error).toStdString();
    }
    EXPECT_TRUE(document.open(folder.path()).has_value()) << "a folder is no file";
    EXPECT_EQ(document.project(), before);
    EXPECT_EQ(document.path(), path("good.json"));
    EXPECT_TRUE(document.isModified());
    EXPECT_EQ(document.undoStack().index(), 2);
    EXPECT_EQ(changed.count() + views.count() + paths.count(), 0);
}

TEST_F(DocumentFile, SavingIntoAMissingFolderFails) {
    setDk(5);
    const auto error = document.save(path("nowhere/a.json"), {});
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.path().isEmpty());
    EXPECT_FALSE(errorSentence(*error).isEmpty());
}

/// Root may write everywhere, so the test is somebody else for a while.
class AsOrdinaryUser {
  public:
    explicit AsOrdinaryUser(const QString& folder) : m_isRoot(::geteuid() == 0) {
        if (m_isRoot) {
            EXPECT_EQ(::chown(QFile::encodeName(folder).constData(), kNobody, kNobody), 0);
            EXPECT_EQ(::setresuid(kNobody, kNobody, 0), 0);
        }
    }
    ~AsOrdinaryUser() {
        if (m_isRoot) {
            EXPECT_EQ(::setresuid(0, 0, 0), 0);
        }
    }
    AsOrdinaryUser(const AsOrdinaryUser&) = delete;
    AsOrdinaryUser& operator=(const AsOrdinaryUser&) = delete;

  private:
    static constexpr uid_t kNobody = 65534;
    bool m_isRoot;
};

TEST_F(DocumentFile, AWriteProtectedFileStaysAsItIs) {
    const AsOrdinaryUser user(folder.path());
    const QString file = path("kept.json");
    write(file, "kept");
    ASSERT_TRUE(QFile::setPermissions(file, QFile::ReadOwner));
    setDk(5);
    const auto error = document.save(file, {});
    ASSERT_TRUE(error.has_value());
    EXPECT_EQ(error->code, ErrorCode::FileUnwritable);
    EXPECT_EQ(read(file), "kept");
    EXPECT_TRUE(document.isModified());
}

TEST_F(DocumentFile, SavingOverAFolderFails) {
    setDk(5);
    EXPECT_TRUE(document.save(folder.path(), {}).has_value());
    EXPECT_TRUE(document.isModified());
}

}  // namespace
}  // namespace lab::ui
