#pragma once

#include "core/project/project.h"

namespace lab::ui::access {

/// The parts of a project that panels change, as Document::change() wants them.
inline project::Sequence& sequence(project::Project& p) {
    return p.sequence;
}
inline int& dK(project::Project& p) {
    return p.attention.dK;
}
inline std::optional<int>& rank(project::Project& p) {
    return p.attention.rank;
}
inline project::Scale& scale(project::Project& p) {
    return p.attention.scale;
}
inline std::vector<Choice>& masks(project::Project& p) {
    return p.attention.masks;
}
inline Choice& score(project::Project& p) {
    return p.attention.score;
}
inline std::map<std::string, MatrixD, std::less<>>& scoreArrays(project::Project& p) {
    return p.attention.scoreArrays;
}
inline Choice& position(project::Project& p) {
    return p.attention.position;
}
inline Choice& normalizer(project::Project& p) {
    return p.attention.normalizer;
}
inline int& keyValueHeads(project::Project& p) {
    return p.attention.heads.keyValueHeads;
}
inline int& dV(project::Project& p) {
    return p.attention.heads.dV;
}
inline std::vector<int>& ablatedHeads(project::Project& p) {
    return p.attention.heads.ablated;
}
inline std::vector<project::Override>& overrides(project::Project& p) {
    return p.overrides;
}
inline project::ModelSettings& model(project::Project& p) {
    return p.model;
}
inline std::optional<project::KeySequence>& keySequence(project::Project& p) {
    return p.keys;
}
inline double& temperature(project::Project& p) {
    return p.attention.temperature;
}
inline std::uint64_t& seed(project::Project& p) {
    return p.attention.seed;
}
inline int& heads(project::Project& p) {
    return p.attention.heads.count;
}
inline int& tokenLimit(project::Project& p) {
    return p.attention.tokenLimit;
}
inline project::AttentionSettings& attention(project::Project& p) {
    return p.attention;
}
inline project::HeadSettings& headSettings(project::Project& p) {
    return p.attention.heads;
}
inline project::NumberTable& numbers(project::Project& p) {
    return p.numbers;
}
inline human::SceneSettings& scene(project::Project& p) {
    return p.scene;
}
inline double& sceneBreadth(project::Project& p) {
    return p.scene.breadth;
}
inline std::vector<human::SceneTask>& sceneTasks(project::Project& p) {
    return p.scene.tasks;
}
inline bool& sceneChatter(project::Project& p) {
    return p.scene.chatter;
}
inline bool& sceneNoise(project::Project& p) {
    return p.scene.noise;
}
inline human::ScenePerson& scenePerson(project::Project& p) {
    return p.scene.person;
}
inline ParameterValues& sceneAssumptions(project::Project& p) {
    return p.scene.assumptions;
}
inline human::HourPlan& plan(project::Project& p) {
    return p.plan;
}
inline project::Project& whole(project::Project& p) {
    return p;
}

}  // namespace lab::ui::access
