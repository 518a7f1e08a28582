#include "ui/panels/budget/budget_editor.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "core/human/scene/scene_presets.h"
#include "ui/models/display_names.h"
#include "ui/panels/budget/plan_timeline.h"
#include "ui/panels/note_label.h"

namespace lab::ui {

namespace {

constexpr int kMostPerHour = 600;
constexpr int kMostBatch = 60;
constexpr int kUsualBatch = 20;
constexpr double kNewBreak = 5;
constexpr int kBreakLines = 3;

}  // namespace

QString plannedTaskName(const human::SceneTask& task) {
    if (!task.name.empty()) {
        // Names of examples are English texts of the registry; typed ones are found there by no one.
        return registryText(task.name);
    }
    if (const human::DemandPreset* preset = human::findDemandPreset(task.demandPreset)) {
        return registryText(preset->name);
    }
    return QString::fromStdString(task.demandPreset);
}

BudgetEditor::BudgetEditor(QWidget* parent)
    : QWidget(parent),
      m_form(new QFormLayout),
      m_sum(new NoteLabel(this)),
      m_messages(new QSpinBox(this)),
      m_delivery(new QComboBox(this)),
      m_every(new QSpinBox(this)),
      m_sounds(new QSpinBox(this)),
      m_breaks(new QTableWidget(0, 2, this)),
      m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_rejected(new NoteLabel(this)) {
    buildLayout();
    connectSignals();
    retranslate();
}

QLabel* BudgetEditor::addRow(QWidget* field) {
    auto* label = new QLabel(this);
    label->setProperty("muted", true);
    label->setBuddy(field);
    m_form->addRow(label, field);
    return label;
}

void BudgetEditor::buildLayout() {
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 4, 0);
    whole->addLayout(m_form);
    whole->addStretch(1);
    m_form->setVerticalSpacing(5);
    for (int task = 0; task < human::kSceneTasks; ++task) {
        auto* minutes = new QDoubleSpinBox(this);
        minutes->setRange(0, human::kPlannedHour.count());
        minutes->setDecimals(1);
        minutes->setKeyboardTracking(false);
        m_taskNames.push_back(addRow(minutes));
        m_taskMinutes.push_back(minutes);
    }
    m_form->addRow(m_sum);
    for (QSpinBox* spin : {m_messages, m_sounds}) {
        spin->setRange(0, kMostPerHour);
        spin->setKeyboardTracking(false);
    }
    m_every->setRange(1, kMostBatch);
    m_every->setValue(kUsualBatch);
    m_every->setKeyboardTracking(false);
    m_labels = {addRow(m_messages), addRow(m_delivery), addRow(m_every), addRow(m_sounds)};
    m_breaks->setTabKeyNavigation(false);
    m_breaks->verticalHeader()->hide();
    m_breaks->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_breaks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_labels.push_back(new QLabel(this));
    m_labels.back()->setProperty("muted", true);
    m_form->addRow(m_labels.back());
    m_form->addRow(m_breaks);
    m_form->addRow(m_rejected);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    m_form->addRow(buttons);
}

void BudgetEditor::connectSignals() {
    for (std::size_t task = 0; task < m_taskMinutes.size(); ++task) {
        connect(m_taskMinutes[task], &QDoubleSpinBox::valueChanged, this,
                [this, task](double minutes) { editTask(task, minutes); });
    }
    connect(m_messages, &QSpinBox::valueChanged, this, &BudgetEditor::editMessages);
    connect(m_delivery, &QComboBox::activated, this, &BudgetEditor::editMessages);
    connect(m_every, &QSpinBox::valueChanged, this, &BudgetEditor::editMessages);
    connect(m_sounds, &QSpinBox::valueChanged, this, &BudgetEditor::editMessages);
    connect(m_breaks, &QTableWidget::cellChanged, this, &BudgetEditor::editBreak);
    connect(m_add, &QPushButton::clicked, this, &BudgetEditor::addBreak);
    connect(m_remove, &QPushButton::clicked, this, &BudgetEditor::removeBreak);
}

void BudgetEditor::setPlan(const human::SceneSettings& scene, const human::HourPlan& plan) {
    m_scene = scene;
    m_plan = plan;
    m_isShowing = true;
    showTasks();
    m_messages->setValue(static_cast<int>(plan.notifications.perHour));
    m_sounds->setValue(static_cast<int>(plan.soundsPerHour));
    const bool isBatched = plan.notifications.batchEvery.has_value();
    m_delivery->setCurrentIndex(isBatched ? 1 : 0);
    if (isBatched) {
        m_every->setValue(static_cast<int>(plan.notifications.batchEvery->count()));
    }
    m_form->setRowVisible(m_every, isBatched);
    showBreaks();
    m_isShowing = false;
}

void BudgetEditor::showTasks() {
    const std::vector<double> minutes = human::plannedMinutes(m_scene, m_plan);
    for (std::size_t task = 0; task < m_taskMinutes.size(); ++task) {
        m_form->setRowVisible(m_taskMinutes[task], task < minutes.size());
        if (task < minutes.size()) {
            m_taskMinutes[task]->setValue(minutes[task]);
        }
    }
    nameTasks();
    m_sum->showNote(sumNote());
}

QString BudgetEditor::sumNote() const {
    const std::vector<double> minutes = human::plannedMinutes(m_scene, m_plan);
    if (minutes.empty()) {
        return tr("There is no task. Add a task card in the scene of human attention.");
    }
    double sum = 0;
    for (const double one : minutes) {
        sum += one;
    }
    return sum > human::kPlannedHour.count()
               ? tr("The tasks take %1 min; what lies beyond the hour is not begun.").arg(sum)
               : QString();
}

void BudgetEditor::showBreaks() {
    const QSignalBlocker block(m_breaks);
    m_breaks->setRowCount(static_cast<int>(m_plan.breaks.size()));
    for (int row = 0; row < m_breaks->rowCount(); ++row) {
        const human::PlannedBreak& one = m_plan.breaks[static_cast<std::size_t>(row)];
        const double numbers[] = {one.at.count(), one.length.count()};
        for (int column = 0; column < 2; ++column) {
            if (m_breaks->item(row, column) == nullptr) {
                m_breaks->setItem(row, column, new QTableWidgetItem);
                m_breaks->item(row, column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            }
            m_breaks->item(row, column)->setText(QString::number(numbers[column]));
        }
    }
    m_remove->setEnabled(m_breaks->rowCount() > 0);
}

void BudgetEditor::editTask(std::size_t task, double minutes) {
    if (m_isShowing) {
        return;
    }
    human::HourPlan plan = m_plan;
    plan.taskMinutes = human::plannedMinutes(m_scene, m_plan);
    if (task < plan.taskMinutes.size()) {
        plan.taskMinutes[task] = minutes;
        emit planEdited(plan);
    }
}

void BudgetEditor::editMessages() {
    if (m_isShowing) {
        return;
    }
    human::HourPlan plan = m_plan;
    plan.notifications.perHour = m_messages->value();
    plan.notifications.batchEvery =
        m_delivery->currentIndex() == 1 ? std::optional<human::Minutes>(m_every->value()) : std::nullopt;
    plan.soundsPerHour = m_sounds->value();
    emit planEdited(plan);
}

void BudgetEditor::editBreak(int row, int column) {
    bool isNumber = false;
    const QString text = m_breaks->item(row, column)->text().trimmed();
    const double minutes = QLocale::c().toDouble(text, &isNumber);
    const double least = column == 0 ? 0 : kShortestBreak;
    if (m_isShowing || !isNumber || minutes < least || minutes > human::kPlannedHour.count()) {
        showBreaks();
        //: %1 what was typed, %2 and %3 minutes
        m_rejected->showNote(tr("“%1” is no number of minutes from %2 to %3; the break stays as it was.")
                                 .arg(text.left(30))
                                 .arg(least)
                                 .arg(human::kPlannedHour.count()));
        return;
    }
    m_rejected->showNote(QString());
    human::HourPlan plan = m_plan;
    human::PlannedBreak& one = plan.breaks[static_cast<std::size_t>(row)];
    (column == 0 ? one.at : one.length) = human::Minutes(minutes);
    emit planEdited(human::inRange(plan));
}

void BudgetEditor::addBreak() {
    PlanTimeline timeline;
    for (const human::PlannedBreak& one : m_plan.breaks) {
        timeline.breaks.push_back({one.at.count(), one.length.count()});
    }
    const PlanStretch room = roomForBreak(timeline, kNewBreak);
    if (room.length > 0) {
        human::HourPlan plan = m_plan;
        plan.breaks.push_back({human::Minutes(room.from), human::Minutes(room.length)});
        emit planEdited(human::inRange(plan));
    }
}

void BudgetEditor::removeBreak() {
    const int row = m_breaks->currentRow() >= 0 ? m_breaks->currentRow() : m_breaks->rowCount() - 1;
    if (row >= 0) {
        human::HourPlan plan = m_plan;
        plan.breaks.erase(plan.breaks.begin() + row);
        emit planEdited(plan);
    }
}

void BudgetEditor::fitBreaks() {
    const QHeaderView* header = m_breaks->horizontalHeader();
    int widest = 0;
    for (int column = 0; column < m_breaks->columnCount(); ++column) {
        widest = std::max(widest, header->sectionSizeHint(column));
    }
    m_breaks->setMinimumWidth(m_breaks->columnCount() * widest + 2 * m_breaks->frameWidth());
    m_breaks->setFixedHeight(m_breaks->fontMetrics().height() * 2 * (kBreakLines + 1));
}

void BudgetEditor::nameTasks() {
    for (std::size_t task = 0; task < m_taskNames.size() && task < m_scene.tasks.size(); ++task) {
        const QString name = plannedTaskName(m_scene.tasks[task]);
        m_taskNames[task]->setText(m_taskNames[task]->fontMetrics().elidedText(name, Qt::ElideRight, 140));
        m_taskMinutes[task]->setAccessibleName(tr("Minutes of %1", "a task").arg(name));
        m_taskMinutes[task]->setToolTip(
            tr("How much of the hour %1 is meant to take; the tasks follow one another").arg(name));
    }
}

void BudgetEditor::retranslate() {
    const QSignalBlocker block(m_delivery);
    const int delivery = std::max(0, m_delivery->currentIndex());
    m_delivery->clear();
    m_delivery->addItems({tr("at once", "messages"), tr("together, every …", "messages")});
    m_delivery->setCurrentIndex(delivery);
    const auto name = [this](std::size_t label, QWidget* field, const QString& text,
                             const QString& accessible, const QString& toolTip) {
        m_labels[label]->setText(text);
        field->setAccessibleName(accessible);
        field->setToolTip(toolTip);
    };
    name(0, m_messages, tr("Messages an hour"), tr("Messages an hour"),
         tr("How often the phone makes itself heard, at times that chance gives"));
    name(1, m_delivery, tr("They come"), tr("When messages come"),
         tr("At once, each by itself; or held back and let through together"));
    name(2, m_every, tr("Every (min)"), tr("Minutes between two deliveries"),
         tr("How long messages are held back at most"));
    name(3, m_sounds, tr("Sounds an hour"), tr("Sudden sounds an hour"),
         tr("Sounds that do not fit in with the others, at times that chance gives"));
    name(4, m_breaks, tr("Breaks"), tr("Breaks of the plan"),
         tr("Type when a break begins and how long it is, or drag it in the hour above"));
    m_breaks->setHorizontalHeaderLabels({tr("From (min)"), tr("Length (min)")});
    for (QDoubleSpinBox* minutes : m_taskMinutes) {
        minutes->setSuffix(tr(" min", "unit after a number"));
    }
    m_add->setText(tr("Add break"));
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("A break of 5 minutes in the middle of the longest stretch of work"));
    m_remove->setText(tr("Remove break"));
    m_remove->setAccessibleName(m_remove->text());
    m_remove->setToolTip(tr("Take the chosen break, else the last one, out of the plan"));
    nameTasks();
    m_sum->showNote(sumNote());
}

}  // namespace lab::ui
