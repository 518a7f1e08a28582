// attention-lab-scene-pictures FOLDER [WIDTH THEME LANGUAGE ZOOM]: the pictures of the live scene as they
// stand in a dock of that width, without a display, fed by a real run: a lecture with notes, a phone and a
// worry.
#include <QApplication>
#include <QDir>
#include <QTranslator>
#include <QVBoxLayout>
#include <cstdio>

#include "core/human/scene/scene_presets.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/views/capacity_view.h"
#include "ui/panels/human/views/lost_time_view.h"
#include "ui/panels/human/views/mode_picture.h"
#include "ui/panels/human/views/phase_plane_view.h"
#include "ui/panels/human/views/scene_feed.h"
#include "ui/panels/human/views/stream_view.h"
#include "ui/panels/human/views/strips_view.h"

namespace {

using namespace lab;

human::SceneRun lectureWithPhone() {
    human::SceneSettings settings;
    settings.tasks = {human::SceneTask{}, human::SceneTask{}};
    settings.tasks[0].demandPreset = "lecture";
    settings.tasks[0].importance = 1;
    settings.tasks[1].demandPreset = "notes";
    settings.tasks[1].importance = 1.2;
    settings.chatter = true;
    settings.person.awake = human::Hours(15);
    settings.person.clockHour = 22;
    settings.person.sleepHours = {6, 6, 5};
    human::SceneRun run(settings);
    run.addEvent({human::Seconds(10), human::SceneEventKind::Decide, 0});
    run.addEvent({human::Seconds(25), human::SceneEventKind::Phone});
    run.addEvent({human::Seconds(45), human::SceneEventKind::Worry});
    return run;
}

QString nameIn(const human::SceneSettings& settings, human::SceneChannel channel) {
    if (human::isTask(channel) && human::indexOf(channel) < settings.tasks.size()) {
        const human::SceneTask& task = settings.tasks[human::indexOf(channel)];
        for (const human::DemandPreset& preset : human::demandPresets()) {
            if (preset.id == task.demandPreset) {
                return ui::registryText(preset.name);
            }
        }
    }
    return ui::registryText(human::sceneChannels()[human::indexOf(channel)].name);
}

struct Dock {
    QWidget window;
    ui::StreamView stream;
    ui::CapacityView capacity;
    ui::PhasePlaneView plane;
    ui::StripsView strips;
    ui::LostTimeView lost;

    explicit Dock(const ui::Theme& theme) {
        window.setStyleSheet(QStringLiteral("background: %1").arg(theme.panel.name()));
        auto* layout = new QVBoxLayout(&window);
        layout->setContentsMargins(6, 6, 6, 6);
        layout->setSpacing(2);
        for (ui::SceneView* view : views()) {
            view->setTheme(theme);
            layout->addWidget(view);
        }
    }
    std::vector<ui::SceneView*> views() { return {&stream, &capacity, &plane, &strips, &lost}; }
    void show(const human::SceneRun& run, const ui::SceneFeed& feed) {
        stream.refresh();
        strips.refresh();
        capacity.setContent(feed.capacity(run, human::Seconds(60)));
        lost.setContent(feed.lostTime(run));
        plane.setPlane(feed.plane(run));
        plane.setTrail(feed.trail(run, human::Seconds(2)));
    }
};

bool save(Dock& dock, int width, const QString& path) {
    dock.window.resize(width, dock.window.layout()->totalHeightForWidth(width));
    dock.window.layout()->activate();
    return dock.window.grab().toImage().save(path);
}

ui::ThemeKind themeOf(const QString& name) {
    return name == QLatin1String("Dark")           ? ui::ThemeKind::Dark
           : name == QLatin1String("HighContrast") ? ui::ThemeKind::HighContrast
                                                   : ui::ThemeKind::Light;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2 || !QDir().mkpath(words[1])) {
        std::fputs("Usage: attention-lab-scene-pictures FOLDER [WIDTH THEME LANGUAGE ZOOM]\n", stderr);
        return 2;
    }
    const int width = words.size() > 2 ? words[2].toInt() : 420;
    const ui::Theme theme =
        ui::makeTheme(themeOf(words.value(3)), words.size() > 5 ? words[5].toDouble() : 1);
    QTranslator translator;
    if (words.value(4, QStringLiteral("en")) != QLatin1String("en")) {
        if (!translator.load(words[4])) {
            std::fputs("attention-lab-scene-pictures: the .qm file of the language cannot be read.\n",
                       stderr);
            return 1;
        }
        QCoreApplication::installTranslator(&translator);
    }
    human::SceneRun run = lectureWithPhone();
    ui::SceneFeed feed([&run](human::SceneChannel channel) { return nameIn(run.settings(), channel); });
    Dock dock(theme);
    dock.stream.setHistory(&feed.history());
    dock.strips.setHistory(&feed.history());
    const QDir folder(words[1]);
    bool isSaved = save(dock, width, folder.filePath(QStringLiteral("empty.png")));
    for (const int seconds : {8, 28, 47, 64, 150}) {
        run.advanceTo(human::Seconds(seconds));
        feed.update(run);
        dock.show(run, feed);
        isSaved = save(dock, width, folder.filePath(QStringLiteral("at-%1.png").arg(seconds))) && isSaved;
    }
    for (ui::SceneView* view : dock.views()) {
        std::printf("%s: %s\n", qPrintable(view->title()), qPrintable(view->summary()));
        const QString path =
            folder.filePath(QString::fromLatin1(view->metaObject()->className()).section(':', -1));
        isSaved = view->picture(2).save(path + QStringLiteral(".png")) && isSaved;
    }
    const std::pair<ui::AttentionMode, const char*> modes[] = {
        {ui::AttentionMode::Divided, "divided.png"},
        {ui::AttentionMode::Selective, "selective.png"},
        {ui::AttentionMode::Switching, "switching.png"}};
    for (const auto& [mode, name] : modes) {
        const QPixmap small = ui::modePicture(mode, {}, theme, {56, 40}, 2);
        isSaved = small.save(folder.filePath(QString::fromLatin1(name))) && isSaved;
    }
    return isSaved ? 0 : 1;
}
