#include "ui/editors/collapsible_group.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QTimer>

#include "ui/editors/elided_label.h"

namespace lab::ui {

CollapsibleGroup::CollapsibleGroup(QWidget* parent)
    : QWidget(parent),
      m_heading(new QToolButton(this)),
      m_summary(new ElidedLabel(this)),
      m_content(new QWidget(this)),
      m_body(new QVBoxLayout(m_content)) {
    buildLayout();
    connect(m_heading, &QToolButton::toggled, this, &CollapsibleGroup::showOpen);
    m_heading->installEventFilter(this);
    showOpen(false);
}

void CollapsibleGroup::buildLayout() {
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setFocusPolicy(Qt::StrongFocus);
    m_heading->setProperty("heading", true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_summary->setProperty("muted", true);
    m_summary->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_body->setContentsMargins(8, 4, 0, 6);
    m_body->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_heading);
    line->addWidget(m_summary, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(line);
    layout->addWidget(m_content);
}

void CollapsibleGroup::setTitle(const QString& title, const QString& toolTip) {
    m_heading->setText(title);
    m_heading->setToolTip(toolTip);
}

void CollapsibleGroup::setSummary(const QString& summary) {
    m_summary->setText(summary);
    m_heading->setAccessibleDescription(summary);
}

void CollapsibleGroup::showOpen(bool open) {
    m_heading->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    m_content->setVisible(open);
    emit openChanged(open);
    if (open) {
        // Once it has its size.
        QTimer::singleShot(0, this, &CollapsibleGroup::scrollIntoView);
    }
}

void CollapsibleGroup::scrollIntoView() {
    for (QWidget* widget = parentWidget(); widget != nullptr; widget = widget->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(widget)) {
            area->widget()->layout()->activate();
            area->ensureWidgetVisible(this, 0, 0);
            area->ensureWidgetVisible(m_heading, 0, 0);
            return;
        }
    }
}

bool CollapsibleGroup::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_heading && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Return:
            case Qt::Key_Enter:
                m_heading->toggle();
                return true;
            case Qt::Key_Right:
                setOpen(true);
                return true;
            case Qt::Key_Left:
                setOpen(false);
                return true;
            default:
                break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace lab::ui
