#include "ui/panels/human/scene_log_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace lab::ui {
namespace {

using testing::HasSubstr;
using testing::Not;

human::SceneSettings twoTasks(const std::string& first) {
    human::SceneSettings settings;
    settings.tasks = {human::SceneTask{}, human::SceneTask{}};
    settings.tasks[0].name = first;
    settings.tasks[1].name = "Notes";
    return settings;
}

/// Turned to the first task at 30 s, when it is called Lecture, and again at 90 s, when it is called Seminar.
human::SceneRun renamedRun() {
    human::SceneRun run(twoTasks("Lecture"));
    run.addEvent({human::Seconds(10), human::SceneEventKind::Decide, 1});
    run.addEvent({human::Seconds(30), human::SceneEventKind::Decide, 0});
    human::SceneEvent change{human::Seconds(60), human::SceneEventKind::Change};
    change.settings = std::make_shared<const human::SceneSettings>(twoTasks("Seminar"));
    run.addEvent(change);
    run.addEvent({human::Seconds(70), human::SceneEventKind::Decide, 1});
    run.addEvent({human::Seconds(90), human::SceneEventKind::Decide, 0});
    run.advanceTo(human::Seconds(120));
    return run;
}

TEST(SceneLogModel, NamesTasksAsTheyWereCalledThen) {
    const human::SceneRun run = renamedRun();
    SceneLogModel model;
    model.setLog(run);
    ASSERT_GT(model.rowCount(), 2);
    const auto shown = [&model](int row) {
        return model.index(row, SceneLogModel::What).data().toString().toStdString();
    };
    std::string before;
    std::string after;
    for (int row = 0; row < model.rowCount(); ++row) {
        (run.log()[run.log().size() - 1 - static_cast<std::size_t>(row)].at < human::Seconds(60) ? before
                                                                                                 : after) +=
            shown(row) + '\n';
    }
    EXPECT_THAT(before, HasSubstr("Lecture"));
    EXPECT_THAT(before, Not(HasSubstr("Seminar")));
    EXPECT_THAT(after, HasSubstr("Seminar"));
    EXPECT_THAT(after, Not(HasSubstr("Lecture")));
}

TEST(SceneLogModel, TheSavedTableDoesSo) {
    const QString saved = logText(renamedRun(), QLatin1Char(','));
    EXPECT_THAT(saved.toStdString(), HasSubstr("Lecture"));
    EXPECT_THAT(saved.toStdString(), HasSubstr("Seminar"));
    EXPECT_LT(saved.lastIndexOf(QStringLiteral("Lecture")), saved.indexOf(QStringLiteral("Seminar")));
}

}  // namespace
}  // namespace lab::ui
