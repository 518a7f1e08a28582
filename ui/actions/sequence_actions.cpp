#include "ui/actions/sequence_actions.h"

#include <QApplication>

#include "ui/document/document.h"
#include "ui/panels/key_sequence_panel.h"
#include "ui/panels/sequence_panel.h"

namespace lab::ui {

SequenceActions::SequenceActions(Document& document, const Panels& panels, QWidget& window)
    : QObject(&window),
      m_document(document),
      m_panels(panels),
      m_focusText(new QAction(this)),
      m_add(new QAction(this)),
      m_duplicate(new QAction(this)),
      m_remove(new QAction(this)),
      m_left(new QAction(this)),
      m_right(new QAction(this)),
      m_tokenize(new QAction(this)),
      m_useSecond(new QAction(this)),
      m_backToSelf(new QAction(this)) {
    m_focusText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connectSignals();
    retranslate();
    showProject();
}

void SequenceActions::connectSignals() {
    connect(m_focusText, &QAction::triggered, this, [this] { m_panels.first.focusText(); });
    connect(m_add, &QAction::triggered, this, [this] { panel().addToken(); });
    connect(m_duplicate, &QAction::triggered, this, [this] { panel().duplicateTokens(); });
    connect(m_remove, &QAction::triggered, this, [this] { panel().removeTokens(); });
    connect(m_left, &QAction::triggered, this, [this] { panel().shiftToken(-1); });
    connect(m_right, &QAction::triggered, this, [this] { panel().shiftToken(1); });
    connect(m_tokenize, &QAction::triggered, this, [this] { panel().tokenizeAgain(); });
    connect(m_useSecond, &QAction::triggered, this, [this] {
        useSecondSequence(m_document);
        m_panels.keys.sequence()->focusText();
    });
    connect(m_backToSelf, &QAction::triggered, this, [this] { backToSelfAttention(m_document); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget* /*before*/, const QWidget* now) { noteFocus(now); });
    connect(&m_document, &Document::projectChanged, this, &SequenceActions::showProject);
}

void SequenceActions::noteFocus(const QWidget* now) {
    const bool isFirst = m_panels.first.isAncestorOf(now);
    if (now != nullptr && (isFirst || m_panels.keys.isAncestorOf(now))) {
        m_isSecond = !isFirst;
        showProject();
    }
}

SequencePanel& SequenceActions::panel() const {
    return m_isSecond && m_document.project().keys ? *m_panels.keys.sequence() : m_panels.first;
}

void SequenceActions::showProject() {
    const project::Project& project = m_document.project();
    const bool isSecond = m_isSecond && project.keys.has_value();
    const bool hasText = project.source != project::SourceKind::Numbers;
    const bool hasChips = isSecond || hasText;
    m_focusText->setEnabled(hasText);
    for (QAction* action : {m_add, m_duplicate, m_remove, m_left, m_right, m_tokenize}) {
        action->setEnabled(hasChips);
    }
    m_useSecond->setEnabled(!project.keys);
    m_backToSelf->setEnabled(project.keys.has_value());
}

void SequenceActions::addTo(QMenu& menu) {
    menu.addAction(m_focusText);
    menu.addSeparator();
    menu.addActions({m_add, m_duplicate, m_remove, m_left, m_right});
    menu.addSeparator();
    menu.addAction(m_tokenize);
    menu.addSeparator();
    menu.addActions({m_useSecond, m_backToSelf});
}

void SequenceActions::retranslate() {
    // Keys after the tab are those of the list of tokens; they are not shortcuts of the whole window.
    m_focusText->setText(tr("&Go to the text"));
    m_add->setText(tr("&Add token") + QStringLiteral("\tIns"));
    m_duplicate->setText(tr("&Duplicate selected tokens") + QStringLiteral("\tCtrl+D"));
    m_remove->setText(tr("&Remove selected tokens") + QStringLiteral("\tDel"));
    m_left->setText(tr("Move token &left") + QStringLiteral("\tAlt+Left"));
    m_right->setText(tr("Move token rig&ht") + QStringLiteral("\tAlt+Right"));
    m_tokenize->setText(tr("&Tokenise again"));
    m_useSecond->setText(tr("Use a &second sequence"));
    m_backToSelf->setText(tr("&Back to self-attention"));
}

}  // namespace lab::ui
