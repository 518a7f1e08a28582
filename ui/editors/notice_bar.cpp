#include "ui/editors/notice_bar.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace lab::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent), m_label(new QLabel(this)), m_button(new QPushButton(this)) {
    setProperty("warning", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_label);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    connect(m_button, &QPushButton::clicked, this, [this] {
        // A copy: the action may change or clear the notice, and with it m_action.
        if (const auto action = m_action) {
            action();
        }
    });
    hide();
}

void NoticeBar::showNotice(const QString& sentence) {
    showNotice(sentence, {}, {});
}

void NoticeBar::showNotice(const QString& sentence, const QString& buttonText, std::function<void()> action) {
    const bool isNew = sentence != m_label->text() || isHidden();
    m_label->setText(sentence);
    m_label->setAccessibleName(sentence);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    m_action = std::move(action);
    show();
    if (isNew) {
        QAccessibleEvent event(this, QAccessible::Alert);
        setAccessibleName(sentence);
        QAccessible::updateAccessibility(&event);
    }
}

void NoticeBar::clear() {
    m_action = {};
    m_label->clear();
    hide();
}

}  // namespace lab::ui
