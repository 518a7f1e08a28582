#include "ui/engine_bridge/engine_bridge.h"

#include <QMetaObject>

#include "ui/document/document.h"
#include "ui/selection/selection.h"

namespace lab::ui {

namespace {

/// An edit that changes the input's shape makes a long computation pointless; a short one is let finish, so
/// that typing faster than it computes still shows results.
constexpr auto kWorthCancelling = std::chrono::milliseconds(50);

}  // namespace

EngineBridge::EngineBridge(Document& document, Selection& selection,
                           std::shared_ptr<const engine::ModelStore> models, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_models(std::move(models)) {
    m_engine = std::make_unique<engine::Engine>(engine::Engine::Callbacks{
        .compute =
            [this](const engine::ComputeRequest& request, const std::stop_token& stop,
                   const engine::Progress& progress) {
                return engine::compute(request, *m_models, m_workspace, &m_pool, stop, progress);
            },
        .deliver = [this](const engine::ComputeRequest& request,
                          engine::Outcome outcome) { deliver(request, std::move(outcome)); },
        .idle = [this] { m_workspace.results.trim(); },
        .gate = &m_gate});
    m_background = std::make_unique<engine::BackgroundLane>(m_gate);
    connect(&document, &Document::projectChanged, this, &EngineBridge::submit);
    connect(&selection, &Selection::headChanged, this, &EngineBridge::submit);
}

EngineBridge::~EngineBridge() = default;

void EngineBridge::submit() {
    const std::shared_ptr<const project::Project> project = m_document.snapshot();
    const bool newShape = m_lastProject && (m_lastProject->source != project->source ||
                                            !(m_lastProject->sequence == project->sequence));
    if (newShape) {
        m_engine->cancelRunning(kWorthCancelling);
    }
    m_lastProject = project;
    const bool wasStale = isStale();
    m_engine->submit({.number = ++m_submitted,
                      .project = project,
                      .layer = m_selection.layer(),
                      .head = m_selection.head(),
                      .wanted = wantedByAll(),
                      .rule = engine::SupersedeRule::FinishThenLatest});
    if (!wasStale) {
        emit staleChanged(true);
    }
}

void EngineBridge::setWanted(const void* asker, engine::Wanted wanted) {
    const engine::Wanted before = wantedByAll();
    if (wanted == engine::Wanted{}) {
        m_wanted.erase(asker);
    } else {
        m_wanted[asker] = wanted;
    }
    // Before the first request there is nothing to compute anew.
    if (wantedByAll() != before && m_lastProject) {
        submit();
    }
}

engine::Wanted EngineBridge::wantedByAll() const {
    engine::Wanted all;
    for (const auto& [asker, wanted] : m_wanted) {
        all.output |= wanted.output;
        all.agreement |= wanted.agreement;
        all.rollout |= wanted.rollout;
        all.patterns |= wanted.patterns;
    }
    return all;
}

// On the worker. The outcome travels in the queued call and is let go of here at once.
void EngineBridge::deliver(const engine::ComputeRequest& request, engine::Outcome outcome) {
    QMetaObject::invokeMethod(
        this, [this, number = request.number, answer = std::move(outcome)] { accept(number, answer); },
        Qt::QueuedConnection);
}

void EngineBridge::accept(std::uint64_t number, const engine::Outcome& outcome) {
    m_answered = std::max(m_answered, number);
    if (const auto* error = std::get_if<Error>(&outcome)) {
        setError(*error);
    } else if (const auto* result = std::get_if<ResultPointer>(&outcome);
               result != nullptr && number > m_shown) {
        m_shown = number;
        m_result = *result;
        setError(std::nullopt);
        emit resultChanged();
    }
    if (!isStale()) {
        emit staleChanged(false);
    }
}

void EngineBridge::setError(std::optional<Error> error) {
    if (error != m_error) {
        m_error = std::move(error);
        emit errorChanged();
    }
}

}  // namespace lab::ui
