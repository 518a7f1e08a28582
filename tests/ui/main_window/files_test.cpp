// Files, menus, help and layout, with the dialogs that they open.
#include <QClipboard>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTimer>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

class FilesWindowTest : public WindowTest {
  protected:
    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    /// Types a name into the next file dialog and presses Enter.
    void nameNextFile(const QString& name) const {
        onNextDialog(window(), [name](QDialog& dialog) {
            auto* field = dialog.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            ASSERT_NE(field, nullptr);
            field->selectAll();
            field->insert(name);
            QTest::keyClick(field, Qt::Key_Return);
        });
    }
    /// Presses a button of the next message and keeps what it said.
    void answerNextMessage(const QString& button, const std::function<void()>& before = {}) {
        onNextDialog(window(), [this, button, before](QDialog& dialog) {
            auto* box = qobject_cast<QMessageBox*>(&dialog);
            ASSERT_NE(box, nullptr);
            m_message = box->text();
            for (QAbstractButton* candidate : box->buttons()) {
                if (withoutMnemonic(candidate->text()) == button) {
                    if (before) {
                        before();
                    }
                    QTest::mouseClick(candidate, Qt::LeftButton);
                    return;
                }
            }
            ADD_FAILURE() << "no button " << button.toStdString();
            dialog.reject();
        });
    }
    [[nodiscard]] QDockWidget& dock(const char* id) const {
        return *window().findChild<QDockWidget*>(QLatin1String(id));
    }

    QTemporaryDir m_folder;
    QString m_message;
};

TEST_F(FilesWindowTest, AProjectComesBackFromItsFileAsItWas) {
    paste("red blue green");
    choose("Mask", "Causal");
    choose("Layer", "0");
    choose("Head", "1");
    const MatrixF before = *picture("weights").content().data.values;
    nameNextFile(path("mine.json"));
    trigger("Save");
    ASSERT_TRUE(QFile::exists(path("mine.json")));
    EXPECT_FALSE(window().isWindowModified());
    EXPECT_TRUE(window().windowTitle().startsWith("mine.json"));
    trigger("The animal … too wide (trained encoder)");
    EXPECT_TRUE(window().isWindowModified());
    answerNextMessage("Discard");
    trigger("New");
    EXPECT_TRUE(tokens().isEmpty());
    nameNextFile(path("mine.json"));
    trigger("Open");
    EXPECT_EQ(text().toPlainText(), "red blue green");
    EXPECT_EQ(named<QComboBox>("Mask").currentText(), "Causal");
    EXPECT_EQ(named<QComboBox>("Layer").currentText(), "0");
    EXPECT_EQ(named<QComboBox>("Head").currentText(), "1");
    EXPECT_EQ(*picture("weights").content().data.values, before);
    EXPECT_FALSE(window().isWindowModified());
}

TEST_F(FilesWindowTest, AFileGivenAtTheStartIsOpened) {
    paste("red blue green");
    nameNextFile(path("mine.json"));
    trigger("Save");
    restart(path("mine.json"));
    EXPECT_EQ(text().toPlainText(), "red blue green");
}

TEST_F(FilesWindowTest, ADamagedFileIsRefusedInASentenceAndChangesNothing) {
    QFile file(path("broken.json"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ not json");
    file.close();
    const QString before = text().toPlainText();
    answerNextMessage("OK");
    EXPECT_FALSE(window().openPath(path("broken.json")));
    EXPECT_TRUE(m_message.contains("broken.json")) << m_message.toStdString();
    EXPECT_EQ(text().toPlainText(), before);
}

TEST_F(FilesWindowTest, ClosingWithUnsavedChangesAsks) {
    paste("red");
    answerNextMessage("Cancel");
    EXPECT_FALSE(window().close());
    EXPECT_TRUE(window().isVisible());
    EXPECT_TRUE(m_message.contains("not saved"));
    answerNextMessage("Save", [this] { nameNextFile(path("kept.json")); });
    EXPECT_TRUE(window().close());
    EXPECT_TRUE(QFile::exists(path("kept.json")));
    EXPECT_FALSE(window().isVisible());
}

TEST_F(FilesWindowTest, ClosingWithoutChangesDoesNotAsk) {
    EXPECT_TRUE(window().close());
    EXPECT_FALSE(window().isVisible());
}

TEST_F(FilesWindowTest, DiscardClosesWithoutSaving) {
    paste("red");
    answerNextMessage("Discard");
    EXPECT_TRUE(window().close());
}

TEST_F(FilesWindowTest, APictureIsSavedAsPngAndCopied) {
    nameNextFile(path("weights.png"));
    trigger("Weights");
    EXPECT_FALSE(QImage(path("weights.png")).isNull());
    trigger("Weights: picture");
    EXPECT_FALSE(QGuiApplication::clipboard()->image().isNull());
    trigger("Weights: numbers");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("0.637"));
}

TEST_F(FilesWindowTest, TheLadderIsCopiedAsText) {
    press("Copy the ladder as text");
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains("weight\t0.637"));
}

TEST_F(FilesWindowTest, HelpPagesOpenAndCloseWithEscape) {
    for (const char* page : {"Keyboard shortcuts", "Weights and licences", "About Attention Lab"}) {
        QString shown;
        onNextDialog(window(), [&shown](QDialog& dialog) {
            shown = dialog.findChild<QTextBrowser*>()->toPlainText();
            QTest::keyClick(&dialog, Qt::Key_Escape);
        });
        trigger(page);
        EXPECT_GT(shown.size(), 100) << page;
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << page;
    }
}

TEST_F(FilesWindowTest, HelpSaysWhoTrainedEachWeightFile) {
    QString shown;
    onNextDialog(window(), [&shown](QDialog& dialog) {
        shown = dialog.findChild<QTextBrowser*>()->toPlainText();
        dialog.reject();
    });
    trigger("Weights and licences");
    for (const char* word : {"Google", "Apache-2.0", "Pennington", "PDDL-1.0", "not trained"}) {
        EXPECT_TRUE(shown.contains(word)) << word;
    }
}

TEST_F(FilesWindowTest, EveryMenuCommandCanBeChosen) {
    for (QAction* action : menuCommands(window())) {
        if (!action->isEnabled() || withoutMnemonic(action->text()) == "Quit") {
            continue;
        }
        SCOPED_TRACE(action->text().toStdString());
        QTimer closer;
        QObject::connect(&closer, &QTimer::timeout, &closer, [] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                dialog->reject();
            }
        });
        closer.start(5);
        action->trigger();
        settle();
        EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    }
}

TEST_F(FilesWindowTest, ResetLayoutBringsAllPanelsBack) {
    dock("sequence").hide();
    dock("heads").setFloating(true);
    window().addDockWidget(Qt::RightDockWidgetArea, &dock("parameters"));
    trigger("Reset layout");
    for (const char* id : {"sequence", "parameters", "ladder", "heads"}) {
        EXPECT_TRUE(dock(id).isVisible()) << id;
        EXPECT_FALSE(dock(id).isFloating()) << id;
    }
    EXPECT_EQ(window().dockWidgetArea(&dock("parameters")), Qt::LeftDockWidgetArea);
    EXPECT_EQ(window().dockWidgetArea(&dock("heads")), Qt::BottomDockWidgetArea);
    EXPECT_LT(dock("sequence").y(), dock("parameters").y());
}

TEST_F(FilesWindowTest, AHiddenPanelStaysHiddenAtTheNextStart) {
    ASSERT_TRUE(dock("heads").isVisible());
    dock("heads").toggleViewAction()->trigger();
    restart();
    EXPECT_FALSE(dock("heads").isVisible());
}

}  // namespace

}  // namespace lab::test
