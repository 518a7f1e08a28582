#pragma once

#include <QObject>
#include <functional>
#include <optional>

#include "core/engine/background_lane.h"

namespace lab::ui {

class EngineBridge;

/// One piece of long work of a panel: starts it on the background lane, passes on what it publishes, and can
/// cancel it. Starting again cancels what was under way; nothing of older work arrives any more. Lives on the
/// GUI thread.
class BackgroundWork : public QObject {
    Q_OBJECT

  public:
    /// Hands a function to the GUI thread, where it runs unless the work has been replaced or its owner is
    /// gone.
    using Publish = std::function<void(std::function<void()>)>;
    /// Runs on the background lane. It may touch nothing of the window but through `publish`.
    using Work = std::function<void(engine::BackgroundContext&, const Publish&)>;

    explicit BackgroundWork(EngineBridge& bridge, QObject* parent = nullptr);
    ~BackgroundWork() override;

    void start(Work work);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_number.has_value(); }

  signals:
    void started();
    void progressed(double share);
    void finished(bool wasCancelled);

  private:
    [[nodiscard]] Publish publisher(std::uint64_t round);

    EngineBridge& m_bridge;
    std::optional<engine::BackgroundLane::Number> m_number;
    std::uint64_t m_round = 0;  ///< what was started before the latest start is not listened to
};

}  // namespace lab::ui
