#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <optional>

#include "core/engine/background_lane.h"
#include "core/engine/compute.h"
#include "core/engine/engine.h"
#include "core/engine/thread_pool.h"

namespace lab::ui {

class Document;
class Selection;

/// The only crossing between the window and the worker: turns changes of project and selection into requests
/// and answers into signals on the GUI thread. Nobody waits.
class EngineBridge : public QObject {
    Q_OBJECT

  public:
    using ResultPointer = std::shared_ptr<const engine::ComputeResult>;

    EngineBridge(Document& document, Selection& selection, std::shared_ptr<const engine::ModelStore> models,
                 QObject* parent = nullptr);
    ~EngineBridge() override;

    /// The result on screen; null before the first one.
    [[nodiscard]] const ResultPointer& result() const { return m_result; }
    [[nodiscard]] const engine::ModelStore& models() const { return *m_models; }
    [[nodiscard]] std::shared_ptr<const engine::ModelStore> sharedModels() const { return m_models; }
    /// Where sweeps, proofs and other long work run; see BackgroundWork.
    [[nodiscard]] engine::BackgroundLane& background() { return *m_background; }
    /// The error of the newest request, if it failed.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// True while what is on screen does not answer the newest request.
    [[nodiscard]] bool isStale() const { return m_answered < m_submitted; }
    /// What `asker` (a panel on screen) wants beside the head that is looked at; nothing lets go of it. When
    /// the sum of what all want changes, it is computed anew.
    void setWanted(const void* asker, engine::Wanted wanted);

  signals:
    void resultChanged();
    void errorChanged();
    void staleChanged(bool stale);

  private:
    void submit();
    [[nodiscard]] engine::Wanted wantedByAll() const;
    void deliver(const engine::ComputeRequest& request, engine::Outcome outcome);
    void accept(std::uint64_t number, const engine::Outcome& outcome);
    void setError(std::optional<Error> error);

    Document& m_document;
    Selection& m_selection;
    std::shared_ptr<const engine::ModelStore> m_models;
    engine::BusyGate m_gate;
    engine::ThreadPool m_pool;
    engine::ComputeWorkspace m_workspace;  // the worker's alone
    std::shared_ptr<const project::Project> m_lastProject;
    std::map<const void*, engine::Wanted> m_wanted;  ///< by asker
    std::uint64_t m_submitted = 0;
    std::uint64_t m_answered = 0;
    std::uint64_t m_shown = 0;
    ResultPointer m_result;
    std::optional<Error> m_error;
    // Last: their workers end before what they use.
    std::unique_ptr<engine::BackgroundLane> m_background;
    std::unique_ptr<engine::Engine> m_engine;
};

}  // namespace lab::ui
