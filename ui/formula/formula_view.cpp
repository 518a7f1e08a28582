#include "ui/formula/formula_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>
#include <cmath>

#include "ui/formula/formula_accessible.h"
#include "ui/formula/formula_parser.h"
#include "ui/formula/spoken_formula.h"

namespace lab::ui {

namespace {

constexpr double kSmallestWidth = 80;

/// A tree that shows text as it is.
FormulaTree plainTree(const QString& text) {
    FormulaNode node;
    node.kind = FormulaKind::Text;
    node.text = text;
    FormulaTree tree{text, {}};
    tree.root.children.push_back(std::move(node));
    return tree;
}

}  // namespace

FormulaView::FormulaView(QWidget* parent) : QWidget(parent) {
    installFormulaAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

Result<void> FormulaView::setFormula(std::string_view tex) {
    Result<FormulaTree> tree = parseFormula(tex);
    FormulaTree shown = tree ? std::move(*tree)
                             : plainTree(QString::fromUtf8(tex.data(), static_cast<qsizetype>(tex.size())));
    if (shown != m_tree) {
        m_tree = std::move(shown);
        formulaChanged();
    }
    if (!tree) {
        return failure(tree.error());
    }
    return {};
}

QString FormulaView::spoken() const {
    return spokenFormula(m_tree);
}

void FormulaView::setLetterPixels(double pixels) {
    m_pixels = pixels;
    formulaChanged();
}

void FormulaView::setTheme(const Theme& theme) {
    m_theme = theme;
    formulaChanged();
}

void FormulaView::formulaChanged() {
    setAccessibleName(spoken());
    m_box = boxFor(width());
    updateGeometry();
    update();
}

FormulaBox FormulaView::boxFor(double width) const {
    return layoutFormula(m_tree, m_theme.scaledF(m_pixels), std::max(width - 2 * padding(), 1.0));
}

QSize FormulaView::sizeOf(const FormulaBox& box) const {
    return {static_cast<int>(std::ceil(box.width + box.overhang + 2 * padding())),
            static_cast<int>(std::ceil(box.height() + 2 * padding()))};
}

QSize FormulaView::sizeHint() const {
    return sizeOf(layoutFormula(m_tree, m_theme.scaledF(m_pixels)));
}

QSize FormulaView::minimumSizeHint() const {
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), m_theme.scaled(kSmallestWidth)),
            std::min(wanted.height(), m_theme.scaled(24))};
}

int FormulaView::heightForWidth(int width) const {
    return sizeOf(boxFor(width)).height();
}

QImage FormulaView::picture(int scale, ThemeKind kind) const {
    const FormulaBox box = layoutFormula(m_tree, m_theme.scaledF(m_pixels));
    const Theme theme = makeTheme(kind, m_theme.zoom);
    QImage image(sizeOf(box) * scale, QImage::Format_RGB32);
    image.fill(theme.panel);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFormula(painter, box, {padding(), padding() + box.ascent}, theme.text);
    return image;
}

void FormulaView::copyTex() const {
    QGuiApplication::clipboard()->setText(tex());
}

void FormulaView::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const double top = std::max((height() - m_box.height()) / 2, 0.0);
    paintFormula(painter, m_box, {padding(), top + m_box.ascent},
                 isEnabled() ? m_theme.text : m_theme.disabledText);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.focusRing, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

void FormulaView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_box = boxFor(width());
}

void FormulaView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(spoken());
    }
}

void FormulaView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        return copyTex();
    }
    QWidget::keyPressEvent(event);
}

void FormulaView::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Copy as TeX"), QKeySequence::Copy, this, &FormulaView::copyTex)
        ->setEnabled(!tex().isEmpty());
    menu.exec(event->globalPos());
}

}  // namespace lab::ui
