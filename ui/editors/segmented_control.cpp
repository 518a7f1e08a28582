#include "ui/editors/segmented_control.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace lab::ui {

namespace {

const char* placeOf(int index, int count) {
    if (count == 1) {
        return "only";
    }
    return index == 0 ? "first" : index == count - 1 ? "last" : "middle";
}

}  // namespace

SegmentedControl::SegmentedControl(int count, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto* button = new QToolButton(this);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", QLatin1String(placeOf(i, count)));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->installEventFilter(this);
        m_group->addButton(button, i);
        m_buttons.push_back(button);
        layout->addWidget(button, 1);
    }
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::chosen);
}

QToolButton* SegmentedControl::button(int index) const {
    return m_buttons.at(static_cast<std::size_t>(index));
}

void SegmentedControl::setChoice(int index, const QString& text, const QString& toolTip) {
    button(index)->setText(text);
    button(index)->setToolTip(toolTip);
    nameButtons();
}

void SegmentedControl::setName(const QString& name) {
    m_name = name;
    setAccessibleName(name);
    nameButtons();
}

void SegmentedControl::nameButtons() {
    for (QToolButton* button : m_buttons) {
        //: %1 a row of choices, such as "Allocation"; %2 one of them, such as "Divided"
        button->setAccessibleName(m_name.isEmpty() ? button->text()
                                                   : tr("%1: %2").arg(m_name, button->text()));
    }
}

void SegmentedControl::showChoice(int index) {
    if (index == choice()) {
        return;
    }
    // An exclusive group keeps one on whatever is asked.
    m_group->setExclusive(false);
    for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
        button(i)->setChecked(i == index);
    }
    m_group->setExclusive(true);
}

void SegmentedControl::step(int index, int by) {
    const int next = index + by;
    if (next >= 0 && next < static_cast<int>(m_buttons.size())) {
        button(next)->setFocus(Qt::OtherFocusReason);
        button(next)->click();
    }
}

bool SegmentedControl::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        for (int i = 0; i < static_cast<int>(m_buttons.size()); ++i) {
            if (watched == button(i) && (key == Qt::Key_Left || key == Qt::Key_Right)) {
                step(i, key == Qt::Key_Right ? 1 : -1);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace lab::ui
