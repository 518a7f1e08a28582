#pragma once

#include <QUndoCommand>
#include <functional>

#include "core/project/project.h"

namespace lab::ui {

/// Which part of a project a command changes. Consecutive changes of one property in one gesture are one
/// step.
enum class Property {
    Text,
    Tokens,
    Source,
    DK,
    Rank,
    Scale,
    Mask,
    Score,
    ScoreArrays,
    Position,
    Normalizer,
    Temperature,
    Seed,
    Heads,
    KeyValueHeads,
    DV,
    AblatedHeads,
    Overrides,
    KeySequence,
    TokenLimit,
    Numbers,
    ModelInput,
    ModelHeads,
    Plan,
    WholeProject,
    SwapCompared,
    TakeCompared,
    ScenePreset,
    SceneBreadth,
    SceneTasks,
    SceneSurroundings,
    ScenePerson,
    SceneAssumptions,
};

/// Undo command for one property of a project; merges a slider drag or a burst of typing into one step.
template <typename T>
class ChangeValue final : public QUndoCommand {
  public:
    using Access = T& (*)(project::Project&);
    using Apply = std::function<void(const std::function<void(project::Project&)>&)>;

    struct Change {
        Property property;
        int gesture = 0;  ///< 0 = never merged
        Access access;
        T before;
        T after;
    };

    ChangeValue(Change change, Apply apply) : m_change(std::move(change)), m_apply(std::move(apply)) {}

    void undo() override { assign(m_change.before); }
    void redo() override { assign(m_change.after); }
    [[nodiscard]] int id() const override { return static_cast<int>(m_change.property); }

    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = dynamic_cast<const ChangeValue<T>*>(other);
        if (next == nullptr || m_change.gesture == 0 || next->m_change.gesture != m_change.gesture) {
            return false;
        }
        m_change.after = next->m_change.after;
        setObsolete(m_change.after == m_change.before);
        return true;
    }

  private:
    void assign(const T& value) {
        m_apply([&](project::Project& project) { m_change.access(project) = value; });
    }

    Change m_change;
    Apply m_apply;
};

}  // namespace lab::ui
