#include "ui/actions/sequence_actions.h"

#include "ui/panels/sequence_panel.h"

namespace lab::ui {

SequenceActions::SequenceActions(SequencePanel& panel, QWidget& window)
    : QObject(&window),
      m_focusText(new QAction(this)),
      m_add(new QAction(this)),
      m_duplicate(new QAction(this)),
      m_remove(new QAction(this)),
      m_left(new QAction(this)),
      m_right(new QAction(this)),
      m_tokenize(new QAction(this)) {
    m_focusText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(m_focusText, &QAction::triggered, &panel, &SequencePanel::focusText);
    connect(m_add, &QAction::triggered, &panel, &SequencePanel::addToken);
    connect(m_duplicate, &QAction::triggered, &panel, &SequencePanel::duplicateTokens);
    connect(m_remove, &QAction::triggered, &panel, &SequencePanel::removeTokens);
    connect(m_left, &QAction::triggered, &panel, [&panel] { panel.shiftToken(-1); });
    connect(m_right, &QAction::triggered, &panel, [&panel] { panel.shiftToken(1); });
    connect(m_tokenize, &QAction::triggered, &panel, &SequencePanel::tokenizeAgain);
    connect(&panel, &SequencePanel::commandsChanged, this, [this](bool hasChips) {
        for (QAction* action : {m_focusText, m_add, m_duplicate, m_remove, m_left, m_right, m_tokenize}) {
            action->setEnabled(hasChips);
        }
    });
    retranslate();
}

void SequenceActions::addTo(QMenu& menu) {
    menu.addAction(m_focusText);
    menu.addSeparator();
    menu.addActions({m_add, m_duplicate, m_remove, m_left, m_right});
    menu.addSeparator();
    menu.addAction(m_tokenize);
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
}

}  // namespace lab::ui
