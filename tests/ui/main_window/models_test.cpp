// Trained models as the source, as a person chooses and changes them.
#include <QApplication>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include "core/formats/npy.h"
#include "core/project/examples.h"
#include "core/project_io/project_json.h"
#include "tests/ui/main_window/window_test.h"

namespace lab::test {
namespace {

using testing::HasSubstr;

class ModelsTest : public WindowTest {
  protected:
    void chooseSource(const QString& name) const { choose("Source", name); }
    [[nodiscard]] bool isDockOpen(const char* id) const {
        return window().findChild<QDockWidget*>(QLatin1String(id))->isVisible();
    }
    [[nodiscard]] std::string outputText() const {
        return window().findChild<QLabel*>(QStringLiteral("outputText"))->text().toStdString();
    }
    [[nodiscard]] QAbstractItemModel& candidates() const {
        return *window().findChild<QTableView*>(QStringLiteral("outputTable"))->model();
    }
    /// Also where another panel lies over it.
    [[nodiscard]] QListView& heads() const {
        return *window().findChild<QWidget*>(QStringLiteral("headsPanel"))->findChild<QListView*>();
    }
    void chooseHead(int row) const {
        heads().setCurrentIndex(heads().model()->index(row, 0));
        settle();
    }
    void drop(const QString& path) const {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &event);
    }
};

TEST_F(ModelsTest, EveryShippedModelIsOfferedAndShown) {
    const std::pair<const char*, int> models[] = {{"Induction, sharp heads", 4},
                                                  {"Induction, blurred heads", 8},
                                                  {"Sorting digits", 6},
                                                  {"Dates, transformer", 0},
                                                  {"Dates, recurrent with attention", 1},
                                                  {"Shapes, a question about a picture", 0},
                                                  {"Spoken digits", 1}};
    for (const auto& [name, headCount] : models) {
        chooseSource(QLatin1String(name));
        EXPECT_FALSE(picture("weights").content().data.values->size() == 0) << name;
        EXPECT_TRUE(says("trained by the Attention Lab project")) << name;
        if (headCount > 0) {
            EXPECT_EQ(heads().model()->rowCount(), headCount) << name;
        }
        EXPECT_GT(candidates().rowCount(), 0) << name;
    }
    EXPECT_TRUE(isDockOpen("output")) << "what comes out opens with the first model";
    EXPECT_TRUE(isDockOpen("bothSides")) << "a picture or sound is looked at";
}

TEST_F(ModelsTest, ChoosingAModelIsOneStepThatCanBeUndone) {
    const QString before = text().toPlainText();
    chooseSource("Sorting digits");
    EXPECT_EQ(text().toPlainText(), "41720091");
    EXPECT_THAT(outputText(), HasSubstr("00112479"));
    undo();
    EXPECT_EQ(text().toPlainText(), before);
    EXPECT_TRUE(says("Universal Sentence Encoder Lite"));
    redo();
    EXPECT_EQ(text().toPlainText(), "41720091");
}

TEST_F(ModelsTest, SwitchingOffBothPreviousTokenHeadsBreaksInduction) {
    chooseSource("Induction, sharp heads");
    const std::string whole = outputText();
    EXPECT_THAT(whole, HasSubstr("Where the text repeats itself"));
    for (const int row : {0, 1}) {
        chooseHead(row);
        choose("What is done to the head", "Off");
    }
    EXPECT_THAT(outputText(), HasSubstr("as trained"));
    EXPECT_NE(outputText(), whole);
    EXPECT_EQ(candidates().columnCount(), 3) << "before and after stand side by side";
    EXPECT_TRUE(says("Changed heads (layer.head): 0.0, 0.1."));
    undo();
    EXPECT_TRUE(says("Changed heads (layer.head): 0.0."));
    press("All as trained");
    EXPECT_EQ(outputText(), whole);
    EXPECT_EQ(candidates().columnCount(), 2);
}

TEST_F(ModelsTest, SpaceSwitchesAHeadOfTheModel) {
    chooseSource("Induction, sharp heads");
    chooseHead(0);
    heads().setFocus();
    key(heads(), Qt::Key_Space);
    EXPECT_TRUE(says("Changed heads (layer.head): 0.0."));
    key(heads(), Qt::Key_Space);
    EXPECT_TRUE(says("Nothing is changed"));
}

TEST_F(ModelsTest, HeadsAreOrderedByWhatTheyLookLikeAndKeepTheirNumbers) {
    chooseSource("Induction, sharp heads");
    choose("Order of the heads", "like: previous token");
    const auto label = [&](int row) {
        return heads().model()->index(row, 0).data(Qt::DisplayRole).toString().toStdString();
    };
    EXPECT_THAT(label(0), testing::StartsWith("0."));
    EXPECT_THAT(label(1), testing::StartsWith("0."));
    choose("Order of the heads", "like: induction");
    EXPECT_THAT(label(0), testing::StartsWith("1."));
    EXPECT_THAT(heads().model()->index(0, 0).data(Qt::AccessibleTextRole).toString().toStdString(),
                HasSubstr("like: induction"));
    choose("Order of the heads", "by number");
    EXPECT_EQ(label(0), "0.0");
}

TEST_F(ModelsTest, WhatAModelCannotReadIsSaidAndThePictureStays) {
    chooseSource("Sorting digits");
    const Index shown = picture("weights").content().data.values->rows();
    paste("12x45678");
    EXPECT_TRUE(says("This model does not know “x”"));
    EXPECT_EQ(picture("weights").content().data.values->rows(), shown);
    undo();
    EXPECT_FALSE(says("This model does not know “x”"));
}

TEST_F(ModelsTest, AFileOfArraysThatIsDroppedIsShown) {
    QTemporaryDir folder;
    const QString file = folder.filePath("weights.npy");
    const auto bytes = formats::writeNpy(
        formats::toArray<float>(std::vector<float>{1, 0, 0.25F, 0.75F}, formats::Shape{2, 2}).view());
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    out.close();
    drop(file);
    ASSERT_TRUE(QTest::qWaitFor([&] { return named<QComboBox>("Source").currentText() == "weights.npy"; }));
    settle();
    EXPECT_EQ(weight(1, 1), 0.75F);
    EXPECT_TRUE(says("A file of weights has no output"));
    undo();
    EXPECT_TRUE(says("Universal Sentence Encoder Lite"));
}

TEST_F(ModelsTest, AFolderThatIsNoModelChangesNothing) {
    QTemporaryDir folder;
    QString said;
    QTimer closer;
    closer.setInterval(5);
    QObject::connect(&closer, &QTimer::timeout, [&] {
        if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            said = box->text();
            box->accept();
        }
    });
    closer.start();
    drop(folder.path());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }));
    EXPECT_THAT(said.toStdString(), HasSubstr("Everything stays as it was."));
    EXPECT_FALSE(canUndo());
    EXPECT_TRUE(says("Universal Sentence Encoder Lite"));
}

TEST_F(ModelsTest, AnotherPictureIsAskedAboutInOneStep) {
    chooseSource("Shapes, a question about a picture");
    choose("Picture or sound", "Example 02");
    EXPECT_TRUE(canUndo());
    EXPECT_EQ(named<QComboBox>("Picture or sound").currentText(), "Example 02");
    undo();
    EXPECT_EQ(named<QComboBox>("Picture or sound").currentText(), "Example 01");
}

TEST_F(ModelsTest, AFileBringsBackTheModelAndWhatIsChangedInside) {
    QTemporaryDir folder;
    project_io::SavedProject saved;
    saved.project = project::modelExample("dates-transformer")->project;
    saved.project.model.changes = {{2, 1, project::HeadChangeKind::Off, {}}};
    QFile file(folder.filePath("dates.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(project_io::toJson(saved)));
    file.close();
    restart(file.fileName());
    EXPECT_EQ(named<QComboBox>("Source").currentText(), "Dates, transformer");
    EXPECT_TRUE(says("Changed heads (layer.head): 2.1."));
    EXPECT_EQ(candidates().columnCount(), 3);
}

}  // namespace
}  // namespace lab::test
