#include "ui/panels/human/distractor_shelf.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

#include "ui/document/document.h"
#include "ui/editors/flow_layout.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/models/display_names.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

struct DistractorShelfText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::DistractorShelf)
};

/// Rows of the shelf: what it begins with, and where the next one begins.
constexpr int kRows = 3;
constexpr int kRowEnd[kRows] = {static_cast<int>(ShelfItem::Worry), static_cast<int>(ShelfItem::SwitchNow),
                                kShelfItems};

bool isSwitch(ShelfItem item) {
    return item == ShelfItem::Chatter || item == ShelfItem::Noise || item == ShelfItem::Break;
}

}  // namespace

QString shelfText(ShelfItem item) {
    using human::SceneChannel;
    const auto nameOf = [](SceneChannel channel) {
        return registryText(human::sceneChannels()[human::indexOf(channel)].name);
    };
    switch (item) {
        case ShelfItem::Phone:
            return nameOf(SceneChannel::Phone);
        case ShelfItem::Sound:
            return nameOf(SceneChannel::DeviantSound);
        case ShelfItem::PopUp:
            return nameOf(SceneChannel::PopUp);
        case ShelfItem::Chatter:
            return nameOf(SceneChannel::Chatter);
        case ShelfItem::Noise:
            return nameOf(SceneChannel::Noise);
        case ShelfItem::Worry:
            return nameOf(SceneChannel::Worry);
        case ShelfItem::Thought:
            return nameOf(SceneChannel::Wandering);
        case ShelfItem::SwitchNow:
            return DistractorShelfText::tr("I decide to switch");
        case ShelfItem::Break:
            return DistractorShelfText::tr("Break");
    }
    return {};
}

QString shelfHelp(ShelfItem item) {
    switch (item) {
        case ShelfItem::Phone:
            return DistractorShelfText::tr(
                "The phone rings and is not answered: a strong pulse, and a thought about who it was "
                "(Stothart and others 2015)");
        case ShelfItem::Sound:
            return DistractorShelfText::tr(
                "A sound that nobody expected: a short pulse, weaker each time (Parmentier 2014)");
        case ShelfItem::PopUp:
            return DistractorShelfText::tr(
                "A window pops up: a short pulse, weak where the task fills the view");
        case ShelfItem::Chatter:
            return DistractorShelfText::tr(
                "Turn talk nearby on or off: a steady weight that wants ears and words, as reading does "
                "(Szalma and Hancock 2011)");
        case ShelfItem::Noise:
            return DistractorShelfText::tr(
                "Turn steady noise on or off: a small steady weight (Szalma and Hancock 2011)");
        case ShelfItem::Worry:
            return DistractorShelfText::tr(
                "A worry comes up from within, and stays longer than what comes from outside");
        case ShelfItem::Thought:
            return DistractorShelfText::tr(
                "A thought wanders off, beside those that come by themselves (McVay and Kane 2010)");
        case ShelfItem::SwitchNow:
            return DistractorShelfText::tr(
                "Turn to the next task by decision (voluntary); attention that is caught is involuntary");
        case ShelfItem::Break:
            return DistractorShelfText::tr("Begin or end a break: control recovers and nothing gets through");
    }
    return {};
}

DistractorShelf::DistractorShelf(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services) {
    buildLayout();
    connect(&services.scene, &SceneController::settingsChanged, this, &DistractorShelf::showScene);
    connect(&services.scene, &SceneController::stateChanged, this, &DistractorShelf::showScene);
    retranslate();
    showScene();
}

void DistractorShelf::buildLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    int item = 0;
    for (const int end : kRowEnd) {
        auto* row = new FlowLayout(nullptr);
        auto* heading = new QLabel(this);
        heading->setProperty("muted", true);
        row->addWidget(heading);
        m_headings.push_back(heading);
        for (; item < end; ++item) {
            auto* button = new QToolButton(this);
            button->setProperty("chip", true);
            button->setFocusPolicy(Qt::TabFocus);
            button->setCheckable(isSwitch(static_cast<ShelfItem>(item)));
            connect(button, &QToolButton::clicked, this, [this, item] { use(static_cast<ShelfItem>(item)); });
            row->addWidget(button);
            m_buttons.push_back(button);
        }
        layout->addLayout(row);
    }
}

void DistractorShelf::use(ShelfItem item) {
    using human::SceneEventKind;
    const human::SceneSettings& scene = m_services.document.project().scene;
    switch (item) {
        case ShelfItem::Phone:
            m_services.scene.send(SceneEventKind::Phone);
            break;
        case ShelfItem::Sound:
            m_services.scene.send(SceneEventKind::DeviantSound);
            break;
        case ShelfItem::PopUp:
            m_services.scene.send(SceneEventKind::PopUp);
            break;
        case ShelfItem::Chatter:
            setSurroundings(access::sceneChatter, !scene.chatter);
            break;
        case ShelfItem::Noise:
            setSurroundings(access::sceneNoise, !scene.noise);
            break;
        case ShelfItem::Worry:
            m_services.scene.send(SceneEventKind::Worry);
            break;
        case ShelfItem::Thought:
            m_services.scene.send(SceneEventKind::Thought);
            break;
        case ShelfItem::SwitchNow:
            emit switchRequested();
            break;
        case ShelfItem::Break:
            m_services.scene.send(m_services.scene.run().state().isOnBreak ? SceneEventKind::BreakEnd
                                                                           : SceneEventKind::BreakBegin);
            break;
    }
    showScene();
    emit used();
}

void DistractorShelf::setSurroundings(bool& (*access)(project::Project&), bool isOn) {
    m_services.document.endGesture();
    m_services.document.change(Property::SceneSurroundings, access, isOn);
    m_services.document.endGesture();
}

void DistractorShelf::showScene() {
    const human::SceneSettings& scene = m_services.document.project().scene;
    const auto show = [this](ShelfItem item, bool isOn) {
        m_buttons[static_cast<std::size_t>(item)]->setChecked(isOn);
    };
    show(ShelfItem::Chatter, scene.chatter);
    show(ShelfItem::Noise, scene.noise);
    show(ShelfItem::Break, m_services.scene.run().state().isOnBreak);
}

void DistractorShelf::alignHeadings() {
    for (QLabel* heading : m_headings) {
        heading->setMinimumHeight(m_buttons.front()->sizeHint().height());
    }
}

void DistractorShelf::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        alignHeadings();
    }
    QWidget::changeEvent(event);
}

void DistractorShelf::retranslate() {
    //: what distracts from outside / from within, and what the person decides; buttons follow
    const QStringList headings{tr("From outside"), tr("From within"), tr("By decision")};
    for (int i = 0; i < kRows; ++i) {
        m_headings[static_cast<std::size_t>(i)]->setText(headings[i]);
    }
    for (int i = 0; i < kShelfItems; ++i) {
        const auto item = static_cast<ShelfItem>(i);
        QToolButton* button = m_buttons[static_cast<std::size_t>(i)];
        button->setText(shelfText(item));
        button->setToolTip(shelfHelp(item));
    }
    alignHeadings();
}

}  // namespace lab::ui
