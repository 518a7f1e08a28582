// Chinese without a restart: nothing that can be read stays English.
#include <QAbstractSpinBox>
#include <QDockWidget>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <map>
#include <set>

#include "tests/ui/main_window/window_test.h"

namespace lab::test {

namespace {

/// Names, formulas and keys that are the same in both languages.
const QStringList kSameEverywhere = {
    "Attention Lab", "Universal Sentence Encoder Lite", "GloVe", "Google", "Apache-2.0", "PDDL-1.0",
    "Pennington", "Socher", "Manning", "softmax", "Softmax", "Cividis", "Viridis", "exp", "English",
    "d<sub>k</sub>", "d_k", "d_v", "d_head", "d_model", "USE Lite", "Ctrl", "Shift", "Alt", "Enter", "Del",
    "Ins", "Esc", "Left", "Right", "Space", "F2", "Tab", "PNG", "JSON", "Qt", "Eigen", "Highway",
    "nlohmann/json", "libarchive", "utf8proc", "GNU General Public License", "GPL", "GNU", "The animal",
    "too tired", "too wide", "king", "queen", "Paris", "France", "Cer", "<sub>", "</sub>", "GPT-2", "BERT",
    "DistilBERT", "Transformer", "npy", "npz", "safetensors", "config.json", "tokenizer.json",
    "model.safetensors", "WAV", "eSpeak NG", "SNLI", "ms",
    // authors of the models of human attention
    "Usher", "McClelland", "Stothart", "Parmentier", "Szalma", "Hancock", "McVay", "Kane", "Wickens",
    "Bundesen", "Lavie", "Steel", "König"};

using Texts = std::map<QString, QString>;

class LanguageWindowTest : public WindowTest {
  protected:
    [[nodiscard]] Texts texts() const {
        Texts all;
        int number = 0;
        for (QObject* object : window().findChildren<QObject*>()) {
            const auto* widget = qobject_cast<const QWidget*>(object);
            const bool isMenu = qobject_cast<const QMenu*>(object) != nullptr;
            if (widget != nullptr && !isMenu && !widget->isVisible()) {
                continue;
            }
            const QString place =
                QStringLiteral("%1 %2 %3")
                    .arg(++number, 4, 10, QLatin1Char('0'))
                    .arg(QLatin1String(object->metaObject()->className()), object->objectName());
            for (const char* property :
                 {"text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "iconText",
                  "accessibleName", "accessibleDescription", "placeholderText", "prefix", "suffix"}) {
                const QString value = object->property(property).toString();
                if (!value.isEmpty() && !isData(*object, property)) {
                    all[place + QLatin1Char('.') + QLatin1String(property)] = withoutMnemonic(value);
                }
            }
            addItems(place, *object, all);
        }
        all[QStringLiteral("window title")] = window().windowTitle();
        return all;
    }

  private:
    /// What a person typed or what is a number is not translated.
    [[nodiscard]] static bool isData(const QObject& object, const char* property) {
        const bool isTyped = qobject_cast<const QLineEdit*>(&object) != nullptr;
        return (isTyped && QLatin1String(property) == QLatin1String("text")) || isNamedOnce(object);
    }
    /// Named when they came about: tests of their own look at these.
    [[nodiscard]] static bool isNamedOnce(const QObject& object) {
        const auto* button = qobject_cast<const QToolButton*>(&object);
        const auto* action =
            button != nullptr ? button->defaultAction() : qobject_cast<const QAction*>(&object);
        const bool isUndo = action != nullptr && (action->shortcut() == QKeySequence(QKeySequence::Undo) ||
                                                  action->shortcut() == QKeySequence(QKeySequence::Redo));
        return isUndo || object.objectName().startsWith(QStringLiteral("qt_dockwidget_"));
    }
    static void addItems(const QString& place, QObject& object, Texts& all) {
        const QAbstractItemModel* model = nullptr;
        if (const auto* combo = qobject_cast<QComboBox*>(&object)) {
            model = combo->model();
        } else if (const auto* view = qobject_cast<QAbstractItemView*>(&object)) {
            model = view->model();
        }
        if (model == nullptr) {
            return;
        }
        for (int row = 0; row < std::min(model->rowCount(), 3); ++row) {
            all[place + QStringLiteral(".header %1").arg(row)] =
                model->headerData(row, Qt::Vertical).toString();
            for (const int role :
                 {static_cast<int>(Qt::ToolTipRole), static_cast<int>(Qt::AccessibleTextRole)}) {
                all[place + QStringLiteral(".item %1 %2").arg(row).arg(role)] =
                    model->index(row, 0).data(role).toString();
            }
            if (qobject_cast<QComboBox*>(&object) != nullptr) {
                all[place + QStringLiteral(".choice %1").arg(row)] = model->index(row, 0).data().toString();
            }
        }
        for (int column = 0; column < std::min(model->columnCount(), 5); ++column) {
            all[place + QStringLiteral(".column %1").arg(column)] =
                model->headerData(column, Qt::Horizontal).toString();
        }
    }
};

/// The first Latin word that is left when names and the words of the sequence are taken away.
QString englishIn(QString text, const QStringList& data) {
    QStringList names;
    for (const QString& name : kSameEverywhere + data) {
        names << QRegularExpression::escape(name);
    }
    // The longest first, so that a name is not taken apart by a shorter one.
    std::sort(names.begin(), names.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    text.remove(QRegularExpression(QStringLiteral("(?<![A-Za-z])(%1)(?![A-Za-z])").arg(names.join('|'))));
    static const QRegularExpression kWord(QStringLiteral("[A-Za-z]{2,}"));
    return kWord.match(text).captured();
}

std::set<std::string> wordsOf(const Texts& texts) {
    std::set<std::string> words;
    for (const auto& [place, text] : texts) {
        words.insert(text.toStdString());
    }
    return words;
}

/// Fails for each text with English in it, once, with the place where it was found.
void expectNoEnglish(const Texts& texts, const QStringList& data) {
    std::map<QString, QString> places;
    for (const auto& [place, text] : texts) {
        if (!englishIn(text, data).isEmpty()) {
            places.emplace(text, place);
        }
    }
    for (const auto& [text, place] : places) {
        ADD_FAILURE() << "English left: " << text.toStdString() << "\n  at " << place.toStdString();
    }
}

TEST_F(LanguageWindowTest, EveryTextTurnsChineseAndBack) {
    press("More");
    const QStringList data = tokens().replaceInStrings(QString(QChar(0xB7)), QString());
    const Texts english = texts();
    useLanguage(QStringLiteral("简体中文"));
    expectNoEnglish(texts(), data);
    for (const char* id : {"scores", "weights", "context"}) {
        EXPECT_EQ(englishIn(picture(id).summary(), data).toStdString(), "")
            << picture(id).summary().toStdString();
        EXPECT_EQ(englishIn(picture(id).content().subtitle, data).toStdString(), "");
    }
    useLanguage(QStringLiteral("English"));
    EXPECT_THAT(wordsOf(texts()), testing::ContainerEq(wordsOf(english)));
}

TEST_F(LanguageWindowTest, NumbersPageTurnsChinese) {
    trigger("The worked example (one query, two keys)");
    useLanguage(QStringLiteral("简体中文"));
    expectNoEnglish(texts(), {});
}

TEST_F(LanguageWindowTest, NoticesTurnChinese) {
    paste(QStringLiteral("小猫坐在窗边看着外面的鸟。"));
    useLanguage(QStringLiteral("简体中文"));
    ASSERT_EQ(find<QAbstractButton>(QStringLiteral("Use random vectors")), nullptr);
    expectNoEnglish(texts(), {});
}

TEST_F(LanguageWindowTest, HelpPagesAreChinese) {
    useLanguage(QStringLiteral("简体中文"));
    const QList<QAction*> help = window().menuWidget()->actions().constLast()->menu()->actions();
    ASSERT_EQ(help.size(), 4);
    for (QAction* page : help.first(3)) {  // the fourth opens the proof
        QString shown;
        onNextDialog(window(), [&shown](QDialog& dialog) {
            shown =
                dialog.windowTitle() + QLatin1Char('\n') + dialog.findChild<QTextBrowser*>()->toPlainText();
            for (const QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
                shown += button->text();
            }
            dialog.reject();
        });
        page->trigger();
        EXPECT_GT(shown.size(), 60);
        EXPECT_EQ(englishIn(shown, {}).toStdString(), "") << shown.toStdString();
    }
}

TEST_F(LanguageWindowTest, UndoTurnsChineseWithWhatItUndoes) {
    choose("Mask", "Causal");
    useLanguage(QStringLiteral("简体中文"));
    for (const QAction* action : menuCommands(window())) {
        if (action->shortcut() == QKeySequence(QKeySequence::Undo)) {
            EXPECT_EQ(englishIn(action->text(), {}).toStdString(), "") << action->text().toStdString();
            EXPECT_EQ(englishIn(action->toolTip(), {}).toStdString(), "") << action->toolTip().toStdString();
        }
    }
}

TEST_F(LanguageWindowTest, ButtonsOfThePanelsTurnChinese) {
    useLanguage(QStringLiteral("简体中文"));
    for (const char* name : {"qt_dockwidget_floatbutton", "qt_dockwidget_closebutton"}) {
        for (const auto* button : window().findChildren<QAbstractButton*>(QLatin1String(name))) {
            EXPECT_EQ(englishIn(button->accessibleName(), {}).toStdString(), "") << name;
            EXPECT_EQ(englishIn(button->accessibleDescription(), {}).toStdString(), "") << name;
        }
    }
}

TEST_F(LanguageWindowTest, TheLanguageIsRemembered) {
    useLanguage(QStringLiteral("简体中文"));
    restart();
    EXPECT_NE(find<QPlainTextEdit>(QStringLiteral("Text of the sequence")),
              window().findChild<QPlainTextEdit*>());
    EXPECT_EQ(englishIn(window().menuWidget()->actions().constFirst()->text(), {}).toStdString(), "");
}

}  // namespace

}  // namespace lab::test
