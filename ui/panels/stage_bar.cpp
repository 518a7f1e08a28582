#include "ui/panels/stage_bar.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <algorithm>
#include <vector>

#include "ui/editors/elided_label.h"

namespace lab::ui {

StageBar::StageBar(QWidget* parent)
    : QWidget(parent),
      m_paint(new QToolButton(this)),
      m_clear(new QToolButton(this)),
      m_hint(new ElidedLabel(this)) {
    for (QToolButton*& page : m_pages) {
        page = new QToolButton(this);
    }
    buildLayout();
    connectSignals();
    retranslate();
    choose(Attention);
}

void StageBar::buildLayout() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setProperty("chip", true);
        m_pages[i]->setCheckable(true);
        m_pages[i]->setFocusPolicy(Qt::TabFocus);
        group->addButton(m_pages[i], static_cast<int>(i));
        layout->addWidget(m_pages[i]);
    }
    layout->addWidget(m_hint, 1);
    layout->addStretch(0);
    m_hint->setProperty("muted", true);
    // What ends painting stays where it began; clearing stands beside it.
    for (QToolButton* button : {m_clear, m_paint}) {
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_paint->setCheckable(true);
    m_clear->setVisible(false);
}

void StageBar::connectSignals() {
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        connect(m_pages[i], &QToolButton::clicked, this, [this, i] { choose(static_cast<Page>(i)); });
    }
    connect(m_paint, &QToolButton::toggled, this, [this](bool on) {
        retranslate();
        emit paintingChanged(on);
    });
    // A button's own shortcut would take a tenth of a second to press it.
    auto* shortcut = new QShortcut(QKeySequence(Qt::Key_M), this);
    connect(shortcut, &QShortcut::activated, this,
            [this] { m_paint->setChecked(m_canPaint && !m_paint->isChecked()); });
    connect(this, &StageBar::pageChosen, shortcut,
            [shortcut](int page) { shortcut->setEnabled(page == Attention); });
    connect(m_clear, &QToolButton::clicked, this, &StageBar::clearRequested);
}

void StageBar::choose(Page page) {
    m_pages[static_cast<std::size_t>(page)]->setChecked(true);
    if (page != Attention) {
        m_paint->setChecked(false);
    }
    m_paint->setEnabled(m_canPaint && page == Attention);
    emit pageChosen(page);
}

void StageBar::setCanPaint(bool can) {
    if (!can) {
        m_paint->setChecked(false);
    }
    m_canPaint = can;
    m_paint->setEnabled(can && m_pages[Attention]->isChecked());
}

void StageBar::setHasPainting(bool has) {
    m_clear->setVisible(has);
    fitLetters();
}

/// Where even the buttons have no room, large letters are made smaller rather than cut.
void StageBar::fitLetters() {
    const QFont own = font();
    int needed = 0;
    int text = 0;
    std::vector<QToolButton*> buttons(m_pages.begin(), m_pages.end());
    buttons.insert(buttons.end(), {m_paint, m_clear});
    for (QToolButton* button : buttons) {
        if (button->isHidden()) {
            continue;
        }
        button->setFont(own);
        needed += button->sizeHint().width() + 2;
        text += QFontMetrics(own).horizontalAdvance(button->text());
    }
    if (needed <= width() || text == 0) {
        return;
    }
    QFont small = own;
    const double share = std::max(0.5, static_cast<double>(text - (needed - width())) / text);
    small.setPixelSize(static_cast<int>(QFontInfo(own).pixelSize() * share));
    for (QToolButton* button : buttons) {
        button->setFont(small);
    }
}

void StageBar::resizeEvent(QResizeEvent* event) {
    fitLetters();
    QWidget::resizeEvent(event);
}

void StageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        fitLetters();
    }
    QWidget::changeEvent(event);
}

void StageBar::retranslate() {
    const QStringList names{tr("Vectors"), tr("Attention"), tr("Output")};
    const QStringList help{tr("Embeddings and the queries, keys and values projected from them"),
                           tr("Scores, weights and context"), tr("All heads' contexts joined and projected")};
    for (int i = 0; i < kPages; ++i) {
        QToolButton* page = m_pages[static_cast<std::size_t>(i)];
        page->setText(names[i]);
        //: %1 a group of stages, such as Vectors
        page->setAccessibleName(tr("Stages: %1").arg(names[i]));
        page->setToolTip(help[i]);
    }
    m_paint->setText(tr("Paint"));
    m_paint->setAccessibleName(tr("Paint mask"));
    m_paint->setToolTip(tr("Hide or show single cells by hand, on top of the chosen masks (M)"));
    m_clear->setText(tr("Clear painting"));
    m_clear->setAccessibleName(tr("Clear painting"));
    m_clear->setToolTip(tr("Let the chosen masks alone decide again which cells are hidden"));
    m_hint->setVisible(m_paint->isChecked());
    m_hint->setText(m_paint->isChecked() ? tr("Drag over the scores, or Space and Shift+arrows; M ends.")
                                         : QString());
}

}  // namespace lab::ui
