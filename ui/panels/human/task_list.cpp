#include "ui/panels/human/task_list.h"

#include <QEvent>

#include "ui/document/document.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/panels/human/task_card.h"
#include "ui/panels/project_access.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

TaskList::TaskList(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_layout(new QVBoxLayout(this)), m_empty(new QLabel(this)) {
    buildLayout();
    connect(m_add, &QPushButton::clicked, this, &TaskList::addTask);
    connect(&services.scene, &SceneController::settingsChanged, this, &TaskList::showScene);
    connect(&services.scene, &SceneController::stateChanged, this, &TaskList::showState);
    retranslate();
    showScene();
}

void TaskList::buildLayout() {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_empty->setWordWrap(true);
    m_layout->addWidget(m_empty);
    // All of them are there from the start, so that Tab goes through them in their order.
    for (int i = 0; i < human::kSceneTasks; ++i) {
        m_cards.push_back(makeCard(i));
        m_layout->addWidget(m_cards.back());
    }
    m_add = new QPushButton(this);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
}

void TaskList::addTask() {
    std::vector<human::SceneTask> tasks = m_services.document.project().scene.tasks;
    if (tasks.size() >= human::kSceneTasks) {
        return;
    }
    tasks.emplace_back();
    const std::size_t added = tasks.size() - 1;
    put(std::move(tasks));
    m_cards[added]->setOpen(true);
    m_cards[added]->focusName();
}

void TaskList::remove(int number) {
    std::vector<human::SceneTask> tasks = m_services.document.project().scene.tasks;
    tasks.erase(tasks.begin() + number);
    for (std::size_t i = static_cast<std::size_t>(number); i + 1 < m_cards.size(); ++i) {
        m_cards[i]->setOpen(m_cards[i + 1]->isOpen());
    }
    put(std::move(tasks));
    m_add->setFocus();
}

void TaskList::put(std::vector<human::SceneTask> tasks) {
    m_services.document.endGesture();
    m_services.document.change(Property::SceneTasks, access::sceneTasks, std::move(tasks));
    m_services.document.endGesture();
}

void TaskList::edit(int number, const human::SceneTask& task) {
    std::vector<human::SceneTask> tasks = m_services.document.project().scene.tasks;
    if (static_cast<std::size_t>(number) >= tasks.size()) {
        return;  // a card that is not shown has no task
    }
    tasks[static_cast<std::size_t>(number)] = task;
    m_services.document.change(Property::SceneTasks, access::sceneTasks, std::move(tasks));
}

void TaskList::switchToNext() {
    const auto count = static_cast<int>(m_services.document.project().scene.tasks.size());
    if (count > 0) {
        const int last = m_services.scene.run().state().lastTask;
        m_services.scene.send(human::SceneEventKind::Decide,
                              (last + 1) % std::min(count, human::kSceneTasks));
    }
}

TaskCard* TaskList::makeCard(int number) {
    auto* card = new TaskCard(number, this);
    Document& document = m_services.document;
    connect(card, &TaskCard::gestureStarted, &document, &Document::beginGesture);
    connect(card, &TaskCard::gestureFinished, &document, &Document::endGesture);
    connect(card, &TaskCard::taskEdited, this,
            [this, number](const human::SceneTask& task) { edit(number, task); });
    connect(card, &TaskCard::removeRequested, this, [this, number] { remove(number); });
    connect(card, &TaskCard::goalChosen, this,
            [this, number] { m_services.scene.send(human::SceneEventKind::Decide, number); });
    connect(&m_services.theme, &ThemeController::themeChanged, card, &TaskCard::setTheme);
    card->setTheme(m_services.theme.theme());
    return card;
}

void TaskList::showScene() {
    const std::vector<human::SceneTask>& tasks = m_services.document.project().scene.tasks;
    const int count = std::min(static_cast<int>(tasks.size()), human::kSceneTasks);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setVisible(i < tasks.size());
        if (i < tasks.size()) {
            m_cards[i]->showTask(tasks[i]);
        } else {
            m_cards[i]->setOpen(false);
        }
    }
    m_empty->setVisible(count == 0);
    m_add->setVisible(count < human::kSceneTasks);
    showState();
}

void TaskList::showState() {
    const human::SceneState& state = m_services.scene.run().state();
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->showState(state.dominant == static_cast<int>(i), state.progress[i], state.time);
    }
}

void TaskList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void TaskList::retranslate() {
    m_empty->setText(tr("No task, so nothing to attend to. Add a task, or choose a scene above."));
    m_add->setText(tr("Add a task"));
    m_add->setToolTip(tr("Up to four tasks compete for attention"));
}

}  // namespace lab::ui
