#include "ui/panels/ladder_rungs.h"

#include <gtest/gtest.h>

#include "core/engine/compute.h"
#include "core/engine/head_ladder.h"

namespace lab::ui {
namespace {

/// The rungs of the first query and the second key, of whom a causal mask takes the second away.
std::vector<LadderRung> rungs(bool isCausal) {
    static const engine::ModelStore models(std::string(LAB_RESOURCE_DIR) + "/models");
    project::Project project;
    project.source = project::SourceKind::Random;
    project.sequence.text = "a b c";
    if (isCausal) {
        project.attention.masks = {{"causal", {}}};
    }
    engine::ComputeWorkspace workspace;
    const engine::ComputeRequest request{
        .number = 1, .project = std::make_shared<const project::Project>(project), .layer = {}, .head = {}};
    const auto outcome = engine::compute(request, models, workspace, nullptr, {}, {});
    const auto& head = std::get<std::shared_ptr<const engine::ComputeResult>>(outcome)->head;
    return ladderRungs(engine::headLadder(head, 0, 1), head);
}

QString valueOf(const std::vector<LadderRung>& rungs, const QString& name) {
    for (const LadderRung& rung : rungs) {
        if (rung.name == name) {
            return rung.value;
        }
    }
    return QStringLiteral("no such rung");
}

TEST(LadderRungs, ASignShowsTheNumberAfterItsStep) {
    const std::vector<LadderRung> all = rungs(false);
    ASSERT_GE(all.size(), 4U);
    EXPECT_TRUE(all[1].name.startsWith(QStringLiteral("÷ √"))) << all[1].name.toStdString();
    EXPECT_EQ(valueOf(all, QStringLiteral("+ mask")), all[1].value) << "0 is added to the score";
    EXPECT_NE(valueOf(all, QStringLiteral("row sum")), QStringLiteral("no such rung"));
}

TEST(LadderRungs, AMaskedScoreIsMinusInfinity) {
    EXPECT_EQ(valueOf(rungs(true), QStringLiteral("+ mask")), QStringLiteral("−∞"));
}

}  // namespace
}  // namespace lab::ui
