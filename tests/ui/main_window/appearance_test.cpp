// Themes and zoom: everything can be read, nothing is cut.
#include <QAbstractSpinBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QStatusBar>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include "tests/ui/main_window/window_test.h"
#include "ui/editors/elided_label.h"

namespace lab::test {

namespace {

class AppearanceTest : public WindowTest {
  protected:
    /// Controls whose text does not fit into them, with the pixels that they have and need.
    /// Labels that wrap ask for their height once more after the first layout.
    void expectNothingCut() {
        EXPECT_TRUE(waitUntil([this] { return cutTexts().isEmpty(); }))
            << cutTexts().join("\n").toStdString();
    }
    [[nodiscard]] QStringList cutTexts(bool withStatusBar = true) const {
        QStringList cut;
        for (QWidget* widget : window().findChildren<QWidget*>()) {
            if (!widget->isVisible() || (!withStatusBar && widget->parentWidget() == window().statusBar())) {
                continue;
            }
            const QSize needed = neededBy(*widget);
            if (needed.width() > widget->width() || needed.height() > widget->height()) {
                cut << QStringLiteral("%1 “%2” has %3×%4, needs %5×%6")
                           .arg(QLatin1String(widget->metaObject()->className()), wordsOf(*widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(needed.width())
                           .arg(needed.height());
            }
        }
        return cut;
    }

    /// The whole box such that the text fits into its field.
    [[nodiscard]] static QSize comboNeeds(const QComboBox& combo) {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const QRect field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const int text = combo.fontMetrics().horizontalAdvance(combo.currentText());
        return {combo.width() - field.width() + text, combo.fontMetrics().height()};
    }

  private:
    [[nodiscard]] static QString wordsOf(const QWidget& widget) {
        const auto* label = qobject_cast<const QLabel*>(&widget);
        return label != nullptr ? label->text() : nameOf(widget);
    }
    [[nodiscard]] static QSize neededBy(const QWidget& widget) {
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            // An elided label says by its dots and its tool tip that there is more.
            if (label->text().isEmpty() || qobject_cast<const ui::ElidedLabel*>(label) != nullptr) {
                return {};
            }
            return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
        }
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            return button->text().isEmpty()
                       ? QSize()
                       : button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        }
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget);
            field != nullptr && qobject_cast<const QAbstractSpinBox*>(field->parentWidget()) != nullptr) {
            return {field->fontMetrics().horizontalAdvance(field->text()) + 2, field->fontMetrics().height()};
        }
        return {};
    }
};

TEST_F(AppearanceTest, NothingIsCutAtAnyZoomInEitherLanguage) {
    press("More");
    choose("Mask", "Key padding");
    for (const QString& language : {QStringLiteral("English"), QStringLiteral("简体中文")}) {
        useLanguage(language);
        for (const int key : {Qt::Key_0, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_0, Qt::Key_Plus, Qt::Key_Plus,
                              Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus, Qt::Key_Plus}) {
            QTest::keyClick(&window(), static_cast<Qt::Key>(key), Qt::ControlModifier);
            settle();
            QCoreApplication::processEvents();
            // At 200 % the line at the bottom is longer than this window; that is tested on a projector's
            // size.
            const auto cut = [this] { return cutTexts(window().fontMetrics().height() < 30); };
            // Labels that wrap ask for their height once more after the first layout.
            EXPECT_TRUE(waitUntil([&] { return cut().isEmpty(); }))
                << cut().join("\n").toStdString() << "\n"
                << language.toStdString() << ", letters " << window().fontMetrics().height()
                << " pixels high";
        }
    }
}

TEST_F(AppearanceTest, WhatIsChosenIsNotCutAtAnyZoom) {
    // Larger letters than that are for larger screens than this window.
    while (window().fontMetrics().height() < 30) {
        for (const QComboBox* combo : window().findChildren<QComboBox*>()) {
            if (combo->isVisible()) {
                EXPECT_LE(comboNeeds(*combo).width(), combo->width()) << combo->currentText().toStdString();
            }
        }
        key(window(), Qt::Key_Plus, Qt::ControlModifier);
    }
}

TEST_F(AppearanceTest, ZoomChangesTheLettersAndComesBack) {
    const int before = text().fontMetrics().height();
    key(window(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(text().fontMetrics().height(), before);
    key(window(), Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(text().fontMetrics().height(), before);
    for (int i = 0; i < 20; ++i) {
        key(window(), Qt::Key_Plus, Qt::ControlModifier);
    }
    EXPECT_NEAR(text().fontMetrics().height(), before * 2.5, 3);
}

TEST_F(AppearanceTest, TheReferenceSizeHoldsAtTwiceTheSize) {
    for (int i = 0; i < 5; ++i) {
        key(window(), Qt::Key_Plus, Qt::ControlModifier);
    }
    window().resize(1920, 1080);
    QCoreApplication::processEvents();
    EXPECT_LE(window().width(), 1920) << "at 200 % it must fit a projector";
    EXPECT_LE(window().height(), 1080);
    expectNothingCut();
    for (const char* id : {"scores", "weights"}) {
        EXPECT_GE(picture(id).pictureRect().width(), 120) << id;
    }
}

TEST_F(AppearanceTest, TheSmallestSizeLeavesRoomForThePictures) {
    window().resize(1024, 600);
    QCoreApplication::processEvents();
    EXPECT_EQ(window().size(), QSize(1024, 600));
    expectNothingCut();
    for (const char* id : {"scores", "weights"}) {
        EXPECT_GE(picture(id).pictureRect().width(), 120) << id;
    }
}

TEST_F(AppearanceTest, ThemesDressTheWholeWindow) {
    const auto ground = [this] {
        return window().grab().toImage().pixelColor(3, window().height() / 2).lightness();
    };
    trigger("Light");
    EXPECT_GT(ground(), 180);
    trigger("Dark");
    EXPECT_LT(ground(), 80);
    expectNothingCut();
    trigger("High contrast");
    expectNothingCut();
    restart();
    EXPECT_TRUE(menuCommand(window(), "High contrast")->isChecked());
}

TEST_F(AppearanceTest, AtMostSevenControlsAreOpenInTheParameterPanel) {
    const QWidget* panel = window().findChild<QWidget*>(QStringLiteral("parametersPanel"));
    int open = 0;
    for (const QComboBox* combo : panel->findChildren<QComboBox*>()) {
        open += combo->isVisible() ? 1 : 0;
    }
    EXPECT_LE(open + 2, 7) << "the boxes, d_k and More";
}

}  // namespace

}  // namespace lab::test
