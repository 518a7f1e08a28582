#pragma once

#include <QObject>

#include "core/engine/compute.h"
#include "core/engine/head_comparison.h"
#include "ui/engine_bridge/background_work.h"
#include "ui/engine_bridge/engine_bridge.h"

namespace lab::ui {

class Document;

/// Keeps the comparison of the project (A) with the one beside it (B) up to date: computes B on the
/// background lane when B or the head that is looked at changes, and what differs whenever A has a new
/// result. Does nothing until it is switched on. Lives on the GUI thread.
class Comparer : public QObject {
    Q_OBJECT

  public:
    using ComparisonPointer = std::shared_ptr<const engine::HeadComparison>;

    Comparer(Document& document, EngineBridge& bridge, QObject* parent = nullptr);

    /// Switched off it lets go of what it holds.
    void setActive(bool isActive);
    void setStage(engine::ComparedStage stage);

    /// Null before the first one, without a B, and when B has an error.
    [[nodiscard]] const ComparisonPointer& comparison() const { return m_comparison; }
    /// Why B could not be computed.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  signals:
    void changed();

  private:
    /// What is compared with what.
    struct Job {
        EngineBridge::ResultPointer a;
        EngineBridge::ResultPointer b;  ///< null: to be computed for `request`
        engine::ComputeRequest request;
        engine::ComparedStage stage;
    };

    void update();
    void start();
    void accept(ComparisonPointer comparison, EngineBridge::ResultPointer b);
    void fail(const Error& error);

    Document& m_document;
    EngineBridge& m_bridge;
    std::shared_ptr<engine::ComputeWorkspace> m_workspace;  ///< the lane's alone
    engine::ComputeRequest m_computedFor;                   ///< what m_b was asked for
    EngineBridge::ResultPointer m_b;
    ComparisonPointer m_comparison;
    std::optional<Error> m_error;
    engine::ComparedStage m_stage = engine::ComparedStage::Weights;
    bool m_isActive = false;
    bool m_isOld = false;  ///< something changed while the lane worked
    BackgroundWork m_work;
};

}  // namespace lab::ui
