#include "app/project_window.h"

#include "core/files/recovery_slot.h"
#include "core/human/scene/scene_presets.h"
#include "core/project/examples.h"
#include "ui/document/error_sentence.h"
#include "ui/main_window/recovery_bar.h"
#include "ui/panels/view_state.h"
#include "ui/settings/setting.h"

namespace lab::app {

namespace {

/// Milliseconds from a change to its being kept on disk.
ui::Setting<int> autosaveDelay() {
    return {QStringLiteral("files/autosave_delay"), 2000};
}

}  // namespace

ProjectWindow::ProjectWindow(std::shared_ptr<const engine::ModelStore> models, ui::ThemeController& theme,
                             ui::LanguageController& language)
    : bridge(document, selection, std::move(models)),
      scene(document),
      window(ui::PanelServices{document, selection, bridge, theme, scene}, language) {
    project::Example first = project::examples().front();
    first.project.scene = human::scenePresets().front().settings();
    document.reset(first.project, first.view);
    if (const auto folder = files::recoveryFolder()) {
        autosaver = std::make_unique<ui::Autosaver>(
            document, [this] { return ui::viewOf(selection); }, *folder,
            std::chrono::milliseconds(autosaveDelay().value()));
        QObject::connect(autosaver.get(), &ui::Autosaver::failed, &window,
                         [this](const Error& error) { window.recoveryBar().warn(ui::errorSentence(error)); });
    }
}

}  // namespace lab::app
