#include "ui/engine_bridge/background_work.h"

#include <QMetaObject>
#include <QPointer>

#include "ui/engine_bridge/engine_bridge.h"

namespace lab::ui {

BackgroundWork::BackgroundWork(EngineBridge& bridge, QObject* parent) : QObject(parent), m_bridge(bridge) {}

BackgroundWork::~BackgroundWork() {
    cancel();
}

// The bridge outlives the lane's thread, so calls are queued to it; whether this object is still there is
// asked on the GUI thread.
BackgroundWork::Publish BackgroundWork::publisher(std::uint64_t round) {
    return [bridge = &m_bridge, self = QPointer(this), round](std::function<void()> call) {
        QMetaObject::invokeMethod(
            bridge,
            [self, round, run = std::move(call)] {
                if (self && self->m_round == round) {
                    run();
                }
            },
            Qt::QueuedConnection);
    };
}

void BackgroundWork::start(Work work) {
    cancel();
    const Publish publish = publisher(++m_round);
    m_number = m_bridge.background().submit(
        {.work = [run = std::move(work),
                  publish](engine::BackgroundContext& context) { run(context, publish); },
         .progress = [this, publish](double share) { publish([this, share] { emit progressed(share); }); },
         .finished =
             [this, publish](bool wasCancelled) {
                 publish([this, wasCancelled] {
                     m_number.reset();
                     emit finished(wasCancelled);
                 });
             }});
    emit started();
}

void BackgroundWork::cancel() {
    if (m_number) {
        m_bridge.background().cancel(*m_number);
    }
}

}  // namespace lab::ui
