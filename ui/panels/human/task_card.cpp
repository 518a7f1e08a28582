#include "ui/panels/human/task_card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/human/scene/scene_presets.h"
#include "ui/editors/elided_label.h"
#include "ui/editors/flow_layout.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/scene_slider.h"
#include "ui/panels/human/scene_text.h"
#include "ui/panels/human/views/scene_look.h"
#include "ui/theme/theme.h"

namespace lab::ui {

namespace {

constexpr double kBandWidth = 4;
constexpr double kLongestDeadline = 1440;
constexpr double kUsualNotice = 10;  // minutes from now, when a deadline is first set

QToolButton* compactButton(QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setProperty("compact", true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

}  // namespace

TaskCard::TaskCard(int number, QWidget* parent)
    : QFrame(parent),
      m_number(number),
      m_goal(compactButton(this)),
      m_name(new ElidedLabel(this)),
      m_summary(new ElidedLabel(this)),
      m_unfold(compactButton(this)),
      m_details(new QWidget(this)),
      m_nameEdit(new QLineEdit(m_details)),
      m_kind(new QComboBox(m_details)),
      m_importance(new SceneSlider({0, 10, 0.1}, 1, m_details)),
      m_load(new SceneSlider({1, 12, 1}, 0, m_details)),
      m_work(new SceneSlider({0.1, 1000, 0.1, true}, 1, m_details)),
      m_hasDeadline(compactButton(m_details)),
      m_deadline(new QDoubleSpinBox(m_details)),
      m_remove(compactButton(m_details)) {
    buildLayout();
    connectSignals();
    retranslate();
    setOpen(false);
}

void TaskCard::buildLayout() {
    setProperty("panel", true);
    m_goal->setCheckable(true);
    m_unfold->setCheckable(true);
    m_unfold->setAutoRaise(true);
    m_summary->setProperty("muted", true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_summary);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_goal);
    line->addLayout(words, 1);
    line->addWidget(m_unfold);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 3, 4, 3);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(makeDetails());
}

QWidget* TaskCard::makeDetails() {
    auto* layout = new QVBoxLayout(m_details);
    layout->setContentsMargins(0, 0, 4, 4);
    layout->setSpacing(4);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(6);
    m_deadline->setRange(0, kLongestDeadline);
    m_deadline->setDecimals(1);
    m_deadline->setKeyboardTracking(false);
    m_hasDeadline->setCheckable(true);
    m_hasDeadline->setProperty("outlined", true);
    m_remove->setProperty("outlined", true);
    layout->addWidget(m_nameEdit);
    layout->addWidget(m_kind);
    layout->addWidget(m_importance);
    layout->addWidget(m_load);
    layout->addWidget(m_work);
    auto* last = new FlowLayout;
    last->addWidget(m_hasDeadline);
    last->addWidget(m_deadline);
    last->addWidget(m_remove);
    layout->addLayout(last);
    return m_details;
}

void TaskCard::connectSignals() {
    connect(m_unfold, &QToolButton::toggled, this, &TaskCard::setOpen);
    // It shows what attention is on, not what was asked for.
    connect(m_goal, &QToolButton::clicked, this, [this](bool isOn) {
        m_goal->setChecked(!isOn);
        emit goalChosen();
    });
    connect(m_remove, &QToolButton::clicked, this, &TaskCard::removeRequested);
    connect(m_nameEdit, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit([&text](human::SceneTask& task) { task.name = text.toStdString(); });
    });
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        const std::string id = m_kind->itemData(index).toString().toStdString();
        edit([&id](human::SceneTask& task) { task.demandPreset = id; });
    });
    const auto connectSlider = [this](SceneSlider* slider, auto assign) {
        connect(slider, &SceneSlider::gestureStarted, this, &TaskCard::gestureStarted);
        connect(slider, &SceneSlider::gestureFinished, this, &TaskCard::gestureFinished);
        connect(slider, &SceneSlider::valueEdited, this, [this, assign](double value) {
            edit([&assign, value](human::SceneTask& task) { assign(task, value); });
        });
    };
    connectSlider(m_importance, [](human::SceneTask& task, double value) { task.importance = value; });
    connectSlider(m_load, [](human::SceneTask& task, double value) {
        task.load = static_cast<int>(std::lround(value));
    });
    connectSlider(m_work,
                  [](human::SceneTask& task, double value) { task.workload = human::Minutes(value); });
    connect(m_hasDeadline, &QToolButton::clicked, this, [this](bool isOn) {
        // A deadline that has passed would press at once.
        const double due = m_deadline->value() > m_now.count()
                               ? m_deadline->value()
                               : std::min(std::ceil(m_now.count()) + kUsualNotice, kLongestDeadline);
        edit([isOn, due](human::SceneTask& task) {
            task.deadline = isOn ? std::optional(human::Minutes(due)) : std::nullopt;
        });
    });
    connect(m_deadline, &QDoubleSpinBox::valueChanged, this, [this](double minutes) {
        edit([minutes](human::SceneTask& task) { task.deadline = human::Minutes(minutes); });
    });
}

void TaskCard::edit(const std::function<void(human::SceneTask&)>& change) {
    human::SceneTask task = m_task;
    change(task);
    emit taskEdited(task);
}

void TaskCard::setOpen(bool isOpen) {
    const QSignalBlocker block(m_unfold);
    m_unfold->setChecked(isOpen);
    m_unfold->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    m_details->setVisible(isOpen);
}

void TaskCard::focusName() {
    m_nameEdit->setFocus();
    m_nameEdit->selectAll();
}

void TaskCard::showTask(const human::SceneTask& task) {
    const bool isRenamed = taskName(task) != taskName(m_task) || task.demandPreset != m_task.demandPreset;
    m_task = task;
    m_name->setText(taskName(task));
    // What was typed is taken as it is; a name of a preset is shown as everywhere else.
    const QString typed = QString::fromStdString(task.name);
    if (m_nameEdit->text() != typed && m_nameEdit->text() != registryText(task.name)) {
        m_nameEdit->setText(registryText(task.name));
    }
    const QSignalBlocker blockDeadline(m_deadline);
    m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(task.demandPreset)));
    m_importance->showValue(task.importance);
    m_load->showValue(task.load);
    m_work->showValue(task.workload.count());
    m_hasDeadline->setChecked(task.deadline.has_value());
    m_deadline->setEnabled(task.deadline.has_value());
    if (task.deadline) {
        m_deadline->setValue(task.deadline->count());
    }
    m_hasDeadline->setText(task.deadline ? tr("Due at") : tr("Set a deadline"));
    showSummary();
    if (isRenamed) {
        retranslate();
    }
}

void TaskCard::showState(bool isAttended, double progress, human::Minutes now) {
    m_now = now;
    const bool isNew = std::lround(progress * 100) != std::lround(m_progress * 100);
    m_progress = progress;
    m_goal->setText(isAttended ? QStringLiteral("●") : QStringLiteral("○"));
    m_goal->setChecked(isAttended);
    if (isNew) {
        showSummary();
    }
}

void TaskCard::showSummary() {
    //: a task: how important it is, how many things it asks to be kept in view, how much of it is done
    m_summary->setText(tr("importance %1 · load %2 · %3 % done")
                           .arg(readableNumber(m_task.importance, 3))
                           .arg(m_task.load)
                           .arg(std::lround(m_progress * 100)));
}

void TaskCard::setTheme(const Theme& theme) {
    m_color = taskColor(m_number, theme);
    layout()->setContentsMargins(theme.scaled(10), theme.scaled(3), theme.scaled(4), theme.scaled(3));
    update();
}

void TaskCard::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    const int width = layout()->contentsMargins().left() / 2;
    painter.fillRect(QRect(1, 1, width, height() - 2), m_color);
}

void TaskCard::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTask(m_task);
    }
    QFrame::changeEvent(event);
}

void TaskCard::retranslate() {
    const QString name = taskName(m_task);
    m_goal->setAccessibleName(tr("Turn to %1").arg(name));
    m_goal->setToolTip(
        tr("Decide to turn to %1 now (voluntary); a full dot marks what attention is on").arg(name));
    m_unfold->setAccessibleName(tr("Settings of %1").arg(name));
    m_unfold->setToolTip(tr("Show or hide name, kind, importance, load, work and deadline of this task"));
    m_summary->setToolTip(tr("Importance, number of things to keep in view, and how much is done"));
    showSummary();
    retranslateDetails();
}

void TaskCard::retranslateDetails() {
    m_nameEdit->setAccessibleName(tr("Name of task %1").arg(m_number + 1));
    m_nameEdit->setToolTip(tr("What the task is called; left empty it is called by its kind"));
    human::SceneTask nameless = m_task;
    nameless.name.clear();
    m_nameEdit->setPlaceholderText(taskName(nameless));
    m_kind->setAccessibleName(tr("Kind of task %1").arg(m_number + 1));
    m_kind->setToolTip(
        tr("What it asks of eyes, ears, thought and response, and so which other things "
           "disturb it (Wickens 2002)"));
    const QSignalBlocker block(m_kind);
    m_kind->clear();
    for (const human::DemandPreset& preset : human::demandPresets()) {
        m_kind->addItem(registryText(preset.name), plainText(preset.id));
    }
    if (m_task.demandPreset == "custom") {
        //: demands of a task that were set in a file
        m_kind->addItem(tr("own demands"), QStringLiteral("custom"));
    }
    m_kind->setCurrentIndex(m_kind->findData(QString::fromStdString(m_task.demandPreset)));
    m_importance->setTexts(tr("Importance"), tr("How much the goal is worth: it multiplies the task's weight "
                                                "(Bundesen 1990); 1 is an ordinary task, 0 none"));
    m_load->setTexts(tr("Load"), tr("How many relevant things it holds: more of them leave less for what "
                                    "distracts (Lavie 1995; by Bundesen's formula)"));
    m_work->setTexts(tr("Work"), tr("How long it takes with all of a rested person's attention"),
                     tr("min", "minutes"));
    alignNumbers({m_importance, m_load, m_work});
    m_hasDeadline->setAccessibleName(tr("Deadline of task %1").arg(m_number + 1));
    m_hasDeadline->setToolTip(tr("Whether the task becomes pressing only towards a deadline"));
    m_deadline->setAccessibleName(tr("Minutes until the deadline of task %1").arg(m_number + 1));
    m_deadline->setToolTip(
        tr("From the start of the scene; far away it presses less (Steel and König 2006)"));
    m_deadline->setSuffix(QLatin1Char(' ') + tr("min", "minutes"));
    m_remove->setText(tr("Remove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(taskName(m_task)));
    m_remove->setToolTip(tr("Take this task away; Undo brings it back"));
}

}  // namespace lab::ui
