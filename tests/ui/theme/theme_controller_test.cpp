#include "ui/theme/theme_controller.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <functional>
#include <memory>

namespace lab::ui {
namespace {

QApplication& application() {
    return *qobject_cast<QApplication*>(QCoreApplication::instance());
}

QPalette paletteOf(QColor text, QColor ground) {
    QPalette palette;
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Window, ground);
    return palette;
}

TEST(ThemeController, TakesTheSystemsThemeFromThePlatformsPalette) {
    QApplication::setPalette(paletteOf(Qt::white, QColor(0x202020)));
    EXPECT_EQ(ThemeController(application()).theme().kind, ThemeKind::Dark);
    QApplication::setPalette(paletteOf(Qt::black, QColor(0xf0f0f0)));
    EXPECT_EQ(ThemeController(application()).theme().kind, ThemeKind::Light);
}

TEST(ThemeController, DressesTheApplicationAndSaysSo) {
    ThemeController controller(application());
    const QSignalSpy changes(&controller, &ThemeController::themeChanged);
    controller.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(changes.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), makeTheme(ThemeKind::HighContrast).window);
    controller.setChoice(ThemeChoice::HighContrast);
    EXPECT_EQ(changes.count(), 1) << "choosing the same again is no change";
}

TEST(ThemeController, ZoomsEverythingThatIsAlreadyOnScreen) {
    ThemeController controller(application());
    controller.setChoice(ThemeChoice::Light);
    QWidget window;
    QVBoxLayout layout(&window);
    QPushButton button(QStringLiteral("Choose"));
    layout.addWidget(&button);
    window.show();
    const QSize before = button.sizeHint();
    controller.setZoom(2);
    QCoreApplication::processEvents();
    EXPECT_GT(button.sizeHint().height(), before.height() * 3 / 2);
    EXPECT_EQ(button.font().pixelSize(), 26);
    controller.resetZoom();
    QCoreApplication::processEvents();
    EXPECT_EQ(button.sizeHint(), before);
}

TEST(ThemeController, StepsTheZoomUpAndDownAndStopsAtItsEnds) {
    ThemeController controller(application());
    controller.zoomIn();
    EXPECT_DOUBLE_EQ(controller.zoom(), 1.1);
    for (int i = 0; i < 20; ++i) {
        controller.zoomIn();
    }
    EXPECT_DOUBLE_EQ(controller.zoom(), kLargestZoom);
    for (int i = 0; i < 20; ++i) {
        controller.zoomOut();
    }
    EXPECT_DOUBLE_EQ(controller.zoom(), kSmallestZoom);
    controller.resetZoom();
}

using MakeWidget = std::function<QWidget*()>;

struct Control {
    const char* name;
    MakeWidget make;
};

QWidget* listWithRows() {
    auto* list = new QListWidget;
    list->addItems({QStringLiteral("one"), QStringLiteral("two")});
    list->setCurrentRow(0);
    return list;
}

QWidget* tabs() {
    auto* bar = new QTabBar;
    bar->addTab(QStringLiteral("one"));
    bar->addTab(QStringLiteral("two"));
    return bar;
}

const std::vector<Control>& controls() {
    static const std::vector<Control> kControls{
        {"QPushButton", [] { return new QPushButton(QStringLiteral("Push")); }},
        {"QToolButton", [] { return new QToolButton; }},
        {"QComboBox", [] { return new QComboBox; }},
        {"QSlider", [] { return new QSlider(Qt::Horizontal); }},
        {"QSpinBox", [] { return new QSpinBox; }},
        {"QDoubleSpinBox", [] { return new QDoubleSpinBox; }},
        {"QLineEdit", [] { return new QLineEdit; }},
        {"QPlainTextEdit", [] { return new QPlainTextEdit; }},
        {"QListWidget", listWithRows},
        {"QCheckBox", [] { return new QCheckBox(QStringLiteral("Check")); }},
        {"QRadioButton", [] { return new QRadioButton(QStringLiteral("Radio")); }},
        {"QTabBar", tabs},
    };
    return kControls;
}

/// Pixels that differ clearly.
int changedPixels(const QImage& one, const QImage& other) {
    int changed = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            changed += std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) +
                           std::abs(a.blue() - b.blue()) >
                       60;
        }
    }
    return changed;
}

class FocusIsSeen : public testing::TestWithParam<ThemeChoice> {};

TEST_P(FocusIsSeen, OnEveryKindOfControl) {
    ThemeController controller(application());
    controller.setChoice(GetParam());
    for (const Control& control : controls()) {
        QWidget window;
        QVBoxLayout layout(&window);
        QWidget* other = new QPushButton(QStringLiteral("Other"));
        QWidget* widget = control.make();
        widget->setFocusPolicy(Qt::StrongFocus);
        layout.addWidget(other);
        layout.addWidget(widget);
        QApplication::setCursorFlashTime(0);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        other->setFocus();
        const QImage without = widget->grab().toImage();
        widget->setFocus(Qt::TabFocusReason);
        ASSERT_TRUE(widget->hasFocus());
        EXPECT_GT(changedPixels(without, widget->grab().toImage()), 20) << control.name;
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryTheme, FocusIsSeen,
                         testing::Values(ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast));

TEST(ThemeController, ShowsWhichEntryOfAMenuIsOn) {
    ThemeController controller(application());
    controller.setChoice(ThemeChoice::Light);
    QMenu menu;
    menu.addAction(QStringLiteral("one"));
    menu.addAction(QStringLiteral("two"));
    const QImage without = menu.grab().toImage();
    menu.setActiveAction(menu.actions().first());
    EXPECT_GT(changedPixels(without, menu.grab().toImage()), 20);
    menu.close();
}

}  // namespace
}  // namespace lab::ui
