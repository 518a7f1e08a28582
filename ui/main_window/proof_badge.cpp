#include "ui/main_window/proof_badge.h"

#include <QEvent>
#include <QStyleOptionToolButton>

#include "ui/panels/proof_panel.h"

namespace lab::ui {

namespace {

constexpr int kFewestCharacters = 12;
/// Of frame and padding, in characters.
constexpr int kMarginCharacters = 2;

}  // namespace

ProofBadge::ProofBadge(ProofPanel& panel, QDockWidget& dock, QWidget* parent)
    : QToolButton(parent), m_panel(panel), m_dock(dock), m_show(new QAction(this)) {
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setProperty("compact", true);
    // A status bar keeps room for what it hides, so this may not be higher than its labels.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(this, &QToolButton::clicked, this, &ProofBadge::openDock);
    connect(m_show, &QAction::triggered, this, &ProofBadge::openDock);
    connect(&panel, &ProofPanel::badgeChanged, this, &ProofBadge::showBadge);
    retranslate();
}

QSize ProofBadge::minimumSizeHint() const {
    return {std::min(sizeHint().width(), fontMetrics().averageCharWidth() * kFewestCharacters),
            fontMetrics().height()};
}

void ProofBadge::initStyleOption(QStyleOptionToolButton* option) const {
    QToolButton::initStyleOption(option);
    const int margin = fontMetrics().averageCharWidth() * kMarginCharacters;
    option->text = fontMetrics().elidedText(text(), Qt::ElideRight, std::max(0, width() - margin));
}

void ProofBadge::openDock() {
    m_dock.show();
    m_dock.raise();
    m_panel.setFocus();
}

void ProofBadge::showBadge() {
    const QString text = m_panel.badge();
    setVisible(!text.isEmpty());
    setText(text.isEmpty() || m_panel.holds() ? text : QStringLiteral("✗ ") + text);
    setAccessibleName(text);
    setToolTip(text + QLatin1Char('\n') + m_panel.summary() + QLatin1Char('\n') +
               tr("Click to open the proof."));
}

void ProofBadge::retranslate() {
    m_show->setText(tr("&Proof that the numbers are right"));
    showBadge();
}

void ProofBadge::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QToolButton::changeEvent(event);
}

}  // namespace lab::ui
