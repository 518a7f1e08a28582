#include "ui/panels/human/human_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "core/human/scene/scene_step.h"
#include "ui/document/document.h"
#include "ui/editors/notice_bar.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/allocation_control.h"
#include "ui/panels/human/assumptions_group.h"
#include "ui/panels/human/distractor_shelf.h"
#include "ui/panels/human/log_group.h"
#include "ui/panels/human/more_pictures_group.h"
#include "ui/panels/human/person_group.h"
#include "ui/panels/human/playback_bar.h"
#include "ui/panels/human/scene_log_model.h"
#include "ui/panels/human/scene_pictures.h"
#include "ui/panels/human/scene_text.h"
#include "ui/panels/human/task_list.h"

namespace lab::ui {

HumanPanel::HumanPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services) {
    // Opaque, so that a clock that goes on does not paint what lies behind: the dock with its title.
    setAutoFillBackground(true);
    buildLayout();
    connectSignals();
    retranslate();
}

/// In the order in which they stand, which is the order of Tab.
void HumanPanel::buildLayout() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 8);
    layout->setSpacing(6);
    addHeading(*layout);
    m_notice = new NoticeBar(this);
    layout->addWidget(m_notice);
    layout->addWidget(new AllocationControl(m_services, this));
    m_tasks = new TaskList(m_services, this);
    layout->addWidget(m_tasks);
    m_shelf = new DistractorShelf(m_services, this);
    layout->addWidget(m_shelf);
    m_pictures = new ScenePictures(m_services, this);
    layout->addWidget(m_pictures->stream());
    layout->addWidget(m_pictures->capacity());
    m_last = new QLabel(this);
    m_last->setWordWrap(true);
    m_last->setProperty("muted", true);
    layout->addWidget(m_last);
    layout->addWidget(new PersonGroup(m_services, this));
    m_morePictures = new MorePicturesGroup(this);
    for (QWidget* picture : {m_pictures->phasePlane(), m_pictures->strips(), m_pictures->lostTime()}) {
        m_morePictures->add(picture);
    }
    layout->addWidget(m_morePictures);
    layout->addWidget(new LogGroup(m_services, this));
    m_assumptions = new AssumptionsGroup(m_services, this);
    layout->addWidget(m_assumptions);
    layout->addStretch(1);
}

void HumanPanel::addHeading(QVBoxLayout& layout) {
    m_preset = new QComboBox(this);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(10);
    auto* playback = new PlaybackBar(m_services.scene, m_services.theme, this);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(4);
    choices->addWidget(m_preset, 1);
    choices->addWidget(playback->speed());
    layout.addLayout(choices);
    layout.addWidget(playback);
    m_illustration = new QLabel(this);
    m_illustration->setProperty("muted", true);
    m_illustration->setWordWrap(true);
    m_about = new QToolButton(this);
    m_about->setText(QStringLiteral("ⓘ"));
    m_about->setAutoRaise(true);
    m_about->setProperty("compact", true);
    m_about->setFocusPolicy(Qt::TabFocus);
    auto* line = new QHBoxLayout;
    line->setSpacing(4);
    line->addWidget(m_illustration, 1);
    line->addWidget(m_about, 0, Qt::AlignTop);
    layout.addLayout(line);
}

void HumanPanel::connectSignals() {
    SceneController& scene = m_services.scene;
    connect(m_preset, &QComboBox::activated, this, &HumanPanel::choosePreset);
    connect(m_about, &QToolButton::clicked, this, [this] {
        m_assumptions->setOpen(true);
        m_assumptions->heading()->setFocus();
    });
    connect(m_shelf, &DistractorShelf::switchRequested, m_tasks, &TaskList::switchToNext);
    // What was let happen is to be seen.
    connect(m_shelf, &DistractorShelf::used, this, [this] { m_services.scene.setPlaying(true); });
    connect(m_morePictures, &CollapsibleGroup::openChanged, m_pictures, &ScenePictures::refresh);
    connect(&m_services.scene, &SceneController::settingsChanged, this, &HumanPanel::showScene);
    connect(&scene, &SceneController::stateChanged, this, &HumanPanel::showNotice);
    connect(&scene, &SceneController::logChanged, this, &HumanPanel::showLast);
}

void HumanPanel::choosePreset(int index) {
    m_services.scene.begin(human::scenePresets()[static_cast<std::size_t>(index)]);
    showScene();
}

void HumanPanel::showScene() {
    const human::SceneSettings& scene = m_services.document.project().scene;
    const auto presets = human::scenePresets();
    int chosen = -1;
    for (std::size_t i = 0; i < presets.size(); ++i) {
        chosen = presets[i].settings() == scene ? static_cast<int>(i) : chosen;
    }
    m_preset->setCurrentIndex(chosen);
    showNotice();
}

void HumanPanel::showNotice() {
    SceneController& scene = m_services.scene;
    if (scene.hasOtherSettings()) {
        m_notice->showNotice(tr("At this moment the settings were other ones; those shown below come later."),
                             tr("Use them from here on"), [this] { m_services.scene.useProjectSettings(); });
        return;
    }
    const auto notices = human::noticesOf(scene.run().model(), scene.run().state());
    // The list of tasks says itself that it is empty.
    if (notices.empty() || notices.front() == human::SceneNotice::NoTasks) {
        m_notice->clear();
    } else {
        m_notice->showNotice(noticeSentence(notices.front()));
    }
}

void HumanPanel::showLast() {
    const human::SceneRun& run = m_services.scene.run();
    m_last->setText(run.log().empty() ? tr("Nothing has happened yet. Press Play, or let something happen.")
                                      : entrySentence(run.log().back(), run.settingsAt(run.log().back().at)));
}

void HumanPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_services.scene.setWatched(this, true);
    m_pictures->refresh();
}

void HumanPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_services.scene.setWatched(this, false);
}

void HumanPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HumanPanel::retranslate() {
    m_preset->clear();
    for (const human::ScenePreset& preset : human::scenePresets()) {
        m_preset->addItem(registryText(preset.name));
        m_preset->setItemData(m_preset->count() - 1, registryText(preset.description), Qt::ToolTipRole);
    }
    m_preset->setAccessibleName(tr("Scene"));
    m_preset->setToolTip(tr("A scene to begin with: its tasks, its person and what happens in it"));
    //: stands in the box of scenes when the scene is none of them any more
    m_preset->setPlaceholderText(tr("A scene of your own"));
    m_illustration->setText(tr("An illustration: published parts, our wiring, not validated in classrooms."));
    m_about->setAccessibleName(tr("Whose the parts are, and what is assumed"));
    m_about->setToolTip(tr("Open the assumptions: whose each part is, and each constant that is our own"));
    m_pictures->retranslate();
    showScene();
    showLast();
}

}  // namespace lab::ui
