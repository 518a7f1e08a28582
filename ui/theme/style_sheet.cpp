#include "ui/theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>
#include <array>
#include <utility>

namespace lab::ui {

namespace {

// Lengths are written for zoom 1 and scaled; $name stands for the colour of a role.
constexpr const char* kWindowRules = R"(
QMainWindow, QDialog { background: $window; }
QMainWindow::separator { background: $window; width: 8px; height: 8px; }
QMainWindow::separator:hover { background: $groove; }
QToolTip { color: $toolTipText; background: $toolTip; border: 1px solid $toolTipBorder; padding: 4px 6px; }
QMenuBar { background: $panel; color: $text; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; border: 1px solid transparent; }
QMenuBar::item:selected { background: $hover; border-color: $focusRing; }
QMenuBar::item:pressed { background: $selection; color: $selectionText; }
QMenu { background: $panel; color: $text; border: 1px solid $panelBorder; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 5px; border: 1px solid transparent; }
QMenu::item:selected { background: $selection; color: $selectionText; border-color: $focusRing; }
QMenu::item:disabled { color: $disabledText; }
QMenu::separator { height: 1px; background: $panelBorder; margin: 4px 8px; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $panelBorder; spacing: 4px; padding: 4px 8px; }
QStatusBar { background: $window; color: $mutedText; border-top: 1px solid $panelBorder; }
QStatusBar::item { border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea:focus { border: 1px solid $focusRing; }
QFrame[panel="true"] { background: $panel; border: 1px solid $panelBorder; border-radius: 6px; }
QFrame[separator="true"] { background: $panelBorder; border: none; }
QFrame[warning="true"] { background: $warningBackground; border: 1px solid $warningText; border-radius: 6px; }
QFrame[warning="true"] QLabel { color: $warningText; }
QLabel { background: transparent; }
QLabel[heading="true"], QLabel[muted="true"] { color: $mutedText; }
QLabel[good="true"] { color: $good; }
QLabel[bad="true"] { color: $bad; }
QLabel:focus { border: 1px solid $focusRing; border-radius: 4px; }
)";

constexpr const char* kButtonRules = R"(
QPushButton { background: $field; color: $text; border: 1px solid $fieldBorder; border-radius: 6px;
    padding: 4px 12px; min-height: 18px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $selection; color: $selectionText; }
QPushButton:checked, QPushButton[primary="true"] { background: $accent; color: $accentText; border-color: $accent; }
QPushButton:checked:hover, QPushButton[primary="true"]:hover { background: $accentHover; }
QPushButton:focus { border: 2px solid $focusRing; padding: 3px 11px; }
QPushButton:checked:focus, QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton:disabled { color: $disabledText; background: $panel; border-color: $groove; }
QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px;
    padding: 4px 9px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $selection; color: $selectionText; }
QToolButton:checked { background: $selection; color: $selectionText; border-color: $accent; }
QToolButton:focus { border: 2px solid $focusRing; padding: 3px 8px; }
QToolButton:disabled { color: $disabledText; }
QToolButton::menu-indicator { image: none; width: 0px; }
QToolButton[compact="true"] { padding: 2px 5px; }
QToolButton[compact="true"]:focus { padding: 1px 4px; }
QToolButton[outlined="true"] { background: $field; border: 1px solid $fieldBorder; }
QToolButton[outlined="true"]:hover { background: $hover; }
QToolButton[outlined="true"]:focus { border: 2px solid $focusRing; }
QToolButton[segment] { background: $field; border: 1px solid $fieldBorder; border-radius: 0px; padding: 5px 12px; }
QToolButton[segment]:hover { background: $hover; }
QToolButton[segment="middle"], QToolButton[segment="last"] { border-left: none; }
QToolButton[segment="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[segment="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QToolButton[segment="only"] { border-radius: 6px; }
QToolButton[segment]:checked { background: $accent; color: $accentText; border-color: $accent; }
QToolButton[segment]:focus { border: 2px solid $focusRing; padding: 4px 11px; }
QToolButton[segment]:checked:focus { border: 2px solid $text; }
QToolButton[chip="true"] { background: $field; border: 1px solid $fieldBorder; border-radius: 5px; padding: 3px 6px; }
QToolButton[chip="true"]:hover { background: $hover; }
QToolButton[chip="true"]:checked { background: $selection; color: $selectionText; border-color: $accent; }
QToolButton[chip="true"]:focus { border: 2px solid $focusRing; padding: 2px 5px; }
QCheckBox, QRadioButton { color: $text; spacing: 6px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: $focusRing; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabledText; }
QDialogButtonBox QPushButton { min-width: 64px; }
)";

constexpr const char* kFieldRules = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser { background: $field; color: $text; border: 1px solid $fieldBorder;
    border-radius: 6px; padding: 3px 6px; selection-background-color: $accent; selection-color: $accentText; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QTextBrowser:focus { border: 2px solid $focusRing; padding: 2px 5px; }
QLineEdit[bad="true"], QLineEdit[bad="true"]:focus { border: 2px solid $bad; padding: 2px 5px; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $disabledText; border-color: $groove; }
QSpinBox, QDoubleSpinBox { background: $field; color: $text; border: 1px solid $fieldBorder; border-radius: 6px;
    padding: 3px 6px; selection-background-color: $accent; selection-color: $accentText; }
QSpinBox:focus, QDoubleSpinBox:focus { border: 2px solid $focusRing; padding: 2px 5px; }
QSpinBox:disabled, QDoubleSpinBox:disabled { color: $disabledText; border-color: $groove; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {
    width: 0px; border: none; }
QComboBox QAbstractItemView { background: $panel; color: $text; border: 1px solid $panelBorder; padding: 3px;
    selection-background-color: $selection; selection-color: $selectionText; outline: none; }
QSlider { min-height: 22px; background: transparent; }
QSlider::groove:horizontal { height: 3px; background: $groove; border-radius: 1px; }
QSlider::sub-page:horizontal { height: 3px; background: $accent; border-radius: 1px; }
QSlider::handle:horizontal { width: 11px; height: 11px; margin: -6px 0; border-radius: 7px;
    background: $panel; border: 2px solid $accent; }
QSlider::handle:horizontal:hover { background: $selection; }
QSlider::handle:horizontal:focus { background: $accent; border: 2px solid $text; }
QSlider::sub-page:horizontal:disabled { background: $disabledText; }
QSlider::handle:horizontal:disabled { border-color: $disabledText; }
QProgressBar { background: $groove; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
)";

constexpr const char* kViewRules = R"(
QListView, QTreeView, QTableView { background: $panel; color: $text; border: 1px solid $panelBorder; border-radius: 6px;
    outline: none; selection-background-color: $selection; selection-color: $selectionText; }
QListView:focus, QTreeView:focus, QTableView:focus { border-color: $focusRing; }
QListView::item, QTreeView::item { padding: 3px 6px; border: 1px solid transparent; border-radius: 4px; }
QListView::item:hover, QTreeView::item:hover { background: $hover; }
QListView::item:selected, QTreeView::item:selected { background: $selection; color: $selectionText; }
QListView::item:disabled { color: $disabledText; }
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 1px solid $focusRing; }
QHeaderView::section { background: $panel; color: $mutedText; border: none; border-bottom: 1px solid $panelBorder;
    padding: 3px 6px; }
QTabWidget::pane { border: 1px solid $panelBorder; border-radius: 6px; }
QTabBar::tab { background: transparent; color: $mutedText; padding: 5px 10px; border: 1px solid transparent;
    border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar::tab:selected:focus { border: 2px solid $focusRing; border-radius: 5px; padding: 4px 9px; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: $groove; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $mutedText; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: $groove; }
)";

QHash<QString, QColor> roleColors(const Theme& theme) {
    // In high contrast a tool tip is as dark as the window, so there its border has to be seen.
    const bool bordered = theme.kind == ThemeKind::HighContrast;
    return {
        {"window", theme.window},
        {"panel", theme.panel},
        {"panelBorder", theme.panelBorder},
        {"field", theme.field},
        {"fieldBorder", theme.fieldBorder},
        {"text", theme.text},
        {"mutedText", theme.mutedText},
        {"disabledText", theme.disabledText},
        {"accent", theme.accent},
        {"accentText", theme.accentText},
        {"accentHover", theme.accentHover},
        {"selection", theme.selection},
        {"selectionText", theme.selectionText},
        {"hover", theme.hover},
        {"groove", theme.groove},
        {"warningBackground", theme.warningBackground},
        {"warningText", theme.warningText},
        {"good", theme.good},
        {"bad", theme.bad},
        {"focusRing", theme.focusRing},
        {"toolTip", theme.toolTip},
        {"toolTipText", theme.toolTipText},
        {"toolTipBorder", bordered ? theme.toolTipText : theme.toolTip},
    };
}

/// Replaces each $role by its colour and each length by the scaled one.
QString filledIn(const QString& rules, const Theme& theme) {
    static const QRegularExpression kPlace(QStringLiteral(R"(\$([A-Za-z]+)|(-?)\b(\d+)px)"));
    const QHash<QString, QColor> colors = roleColors(theme);
    QString sheet;
    sheet.reserve(rules.size() * 2);
    qsizetype done = 0;
    for (auto places = kPlace.globalMatch(rules); places.hasNext();) {
        const QRegularExpressionMatch place = places.next();
        sheet += QStringView(rules).mid(done, place.capturedStart() - done);
        if (const QString role = place.captured(1); !role.isEmpty()) {
            Q_ASSERT_X(colors.contains(role), "styleSheet",
                       "the sheet names a role that the theme does not have");
            sheet += colors.value(role).name();
        } else {
            sheet += place.captured(2) + QString::number(theme.scaled(place.captured(3).toInt())) +
                     QStringLiteral("px");
        }
        done = place.capturedEnd();
    }
    sheet += QStringView(rules).mid(done);
    return sheet;
}

}  // namespace

QString styleSheet(const Theme& theme) {
    QString rules;
    for (const char* part : {kWindowRules, kButtonRules, kFieldRules, kViewRules}) {
        rules += QLatin1StringView(part);
    }
    return filledIn(rules, theme);
}

}  // namespace lab::ui
