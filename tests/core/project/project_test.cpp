#include "core/project/project.h"

#include <gtest/gtest.h>

#include <functional>

#include "core/project/examples.h"

namespace lab::project {
namespace {

Project typedProject() {
    Project project;
    project.source = SourceKind::Numbers;
    project.numbers = workedExampleNumbers();
    return project;
}

TEST(Project, EqualsItsCopy) {
    const Project project = typedProject();
    const Project copy = project;
    EXPECT_EQ(copy, project);
    EXPECT_EQ(Project{}, Project{});
}

TEST(Project, DiffersInEveryField) {
    const std::pair<const char*, std::function<void(Project&)>> changes[] = {
        {"title", [](Project& p) { p.title = "x"; }},
        {"source", [](Project& p) { p.source = SourceKind::Glove; }},
        {"text", [](Project& p) { p.sequence.text = "x"; }},
        {"no tokens", [](Project& p) { p.sequence.editedTokens.emplace(); }},
        {"d_k", [](Project& p) { ++p.attention.dK; }},
        {"rank", [](Project& p) { p.attention.rank = 64; }},
        {"scale", [](Project& p) { p.attention.scale.kind = ScaleKind::None; }},
        {"custom", [](Project& p) { p.attention.scale.custom = 2; }},
        {"mask",
         [](Project& p) {
             p.attention.masks = {{"causal", {}}};
         }},
        {"score", [](Project& p) { p.attention.score.id = "dot"; }},
        {"score parameter", [](Project& p) { p.attention.score.values["tau"] = 2; }},
        {"score array", [](Project& p) { p.attention.scoreArrays["W"] = MatrixD::Identity(2, 2); }},
        {"position", [](Project& p) { p.attention.position.id = "alibi"; }},
        {"normalizer", [](Project& p) { p.attention.normalizer.id = "sparsemax"; }},
        {"key/value heads", [](Project& p) { p.attention.heads.keyValueHeads = 2; }},
        {"d_v", [](Project& p) { --p.attention.heads.dV; }},
        {"ablated", [](Project& p) { p.attention.heads.ablated = {1}; }},
        {"keys", [](Project& p) { p.keys.emplace(); }},
        {"override", [](Project& p) { p.overrides.push_back({}); }},
        {"temperature", [](Project& p) { p.attention.temperature = 2; }},
        {"seed", [](Project& p) { ++p.attention.seed; }},
        {"heads", [](Project& p) { ++p.attention.heads.count; }},
        {"limit", [](Project& p) { ++p.attention.tokenLimit; }},
        {"scene", [](Project& p) { p.scene.breadth = 0.5; }},
        {"task", [](Project& p) { p.scene.tasks[0].importance = 2; }},
        {"plan", [](Project& p) { p.plan.breaks.push_back({}); }},
        {"model", [](Project& p) { p.model.id = "sort"; }},
        {"picture", [](Project& p) { p.model.picture = "x.png"; }},
        {"sound", [](Project& p) { p.model.sound = "x.wav"; }},
        {"array shape", [](Project& p) { p.model.shape = ArrayShape::Matrix; }},
        {"head change", [](Project& p) { p.model.changes.push_back({}); }},
        {"query label", [](Project& p) { p.numbers.queryLabels[0] = "x"; }},
        {"key label", [](Project& p) { p.numbers.keyLabels[1] = "x"; }},
        {"Q", [](Project& p) { p.numbers.Q(0, 0) = 2; }},
        {"K", [](Project& p) { p.numbers.K(1, 0) = 2; }},
        {"V", [](Project& p) { p.numbers.V(1, 1) = 2; }},
    };
    for (const auto& [name, change] : changes) {
        Project changed = typedProject();
        change(changed);
        EXPECT_NE(changed, typedProject()) << name;
    }
}

TEST(NumberTable, TablesOfDifferentShapeDiffer) {
    NumberTable wide = workedExampleNumbers();
    wide.V = MatrixD{{1, 0, 0, 1}};  // as many numbers, in another shape
    EXPECT_NE(wide, workedExampleNumbers());
    EXPECT_NE(NumberTable{}, workedExampleNumbers());
    EXPECT_EQ(NumberTable{}, NumberTable{});
}

}  // namespace
}  // namespace lab::project
