#include "ui/actions/human_actions.h"

#include <QDockWidget>

#include "core/human/scene/scene_presets.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/distractor_shelf.h"
#include "ui/panels/human/human_panel.h"

namespace lab::ui {

HumanActions::HumanActions(const PanelServices& services, HumanPanel& panel, QMainWindow& window)
    : QObject(&window),
      m_services(services),
      m_panel(panel),
      m_dock(window.findChild<QDockWidget*>(QStringLiteral("human"))),
      m_play(new QAction(this)),
      m_step(new QAction(this)),
      m_restart(new QAction(this)),
      m_presetMenu(new QMenu(&window)),
      m_itemMenu(new QMenu(&window)) {
    m_play->setShortcut(QKeySequence(Qt::Key_F8));
    m_step->setShortcut(QKeySequence(Qt::Key_F9));
    m_restart->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8));
    makePresets();
    makeItems();
    connectSignals();
    retranslate();
}

void HumanActions::makePresets() {
    for (const human::ScenePreset& preset : human::scenePresets()) {
        QAction* action = m_presetMenu->addAction(QString());
        connect(action, &QAction::triggered, this, [this, &preset] {
            openDock();
            m_services.scene.begin(preset);
        });
        m_presets.push_back(action);
    }
}

void HumanActions::makeItems() {
    for (int i = 0; i < kShelfItems; ++i) {
        QAction* action = m_itemMenu->addAction(QString());
        action->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            openDock();
            m_panel.shelf().use(static_cast<ShelfItem>(i));
        });
        m_items.push_back(action);
    }
}

void HumanActions::connectSignals() {
    SceneController& scene = m_services.scene;
    connect(m_play, &QAction::triggered, this, [this] {
        openDock();
        m_services.scene.setPlaying(!m_services.scene.isPlaying());
    });
    connect(m_step, &QAction::triggered, this, [this] {
        openDock();
        m_services.scene.step();
    });
    connect(m_restart, &QAction::triggered, this, [this] {
        openDock();
        m_services.scene.restart();
    });
    connect(&scene, &SceneController::playbackChanged, this, &HumanActions::showPlayback);
}

void HumanActions::openDock() {
    m_dock->show();
    m_dock->raise();
}

void HumanActions::addTo(QMenu& menu) {
    menu.addActions({m_play, m_step, m_restart});
    menu.addSeparator();
    menu.addMenu(m_presetMenu);
    menu.addMenu(m_itemMenu);
}

void HumanActions::showPlayback() {
    m_play->setText(m_services.scene.isPlaying() ? tr("&Pause the scene") : tr("&Play the scene"));
}

void HumanActions::retranslate() {
    showPlayback();
    m_step->setText(tr("One step &on"));
    m_restart->setText(tr("From the &beginning"));
    m_presetMenu->setTitle(tr("&Scenes"));
    m_itemMenu->setTitle(tr("&Let something happen"));
    const auto presets = human::scenePresets();
    for (std::size_t i = 0; i < m_presets.size(); ++i) {
        m_presets[i]->setText(registryText(presets[i].name));
    }
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setText(shelfText(static_cast<ShelfItem>(i)));
    }
}

}  // namespace lab::ui
