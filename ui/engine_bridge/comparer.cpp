#include "ui/engine_bridge/comparer.h"

#include "ui/document/document.h"

namespace lab::ui {

Comparer::Comparer(Document& document, EngineBridge& bridge, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_bridge(bridge),
      m_workspace(std::make_shared<engine::ComputeWorkspace>()),
      m_work(bridge) {
    connect(&document, &Document::comparedChanged, this, &Comparer::update);
    connect(&bridge, &EngineBridge::resultChanged, this, &Comparer::update);
    connect(&m_work, &BackgroundWork::finished, this, [this] {
        if (m_isOld) {
            update();
        }
    });
}

void Comparer::setActive(bool isActive) {
    m_isActive = isActive;
    if (isActive) {
        return update();
    }
    m_work.cancel();
    m_b.reset();
    m_comparison.reset();
}

void Comparer::setStage(engine::ComparedStage stage) {
    m_stage = stage;
    update();
}

// Work under way is let finish, so that a drag shows differences all along.
void Comparer::update() {
    if (!m_isActive) {
        return;
    }
    if (!m_document.compared() || !m_bridge.result()) {
        m_error.reset();
        return accept(nullptr, nullptr);
    }
    m_isOld = m_work.isRunning();
    if (!m_isOld) {
        start();
    }
}

void Comparer::start() {
    Job job{.a = m_bridge.result(),
            .b = m_b,
            .request = {.project = m_document.compared(),
                        .layer = m_bridge.result()->request.layer,
                        .head = m_bridge.result()->request.head},
            .stage = m_stage};
    const bool isComputed = m_b != nullptr && m_computedFor.project == job.request.project &&
                            m_computedFor.layer == job.request.layer &&
                            m_computedFor.head == job.request.head;
    if (!isComputed) {
        job.b.reset();
    }
    m_computedFor = job.request;
    m_work.start([this, job, models = m_bridge.sharedModels(), workspace = m_workspace](
                     engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        if (!context.mayContinue()) {
            return;
        }
        EngineBridge::ResultPointer b = job.b;
        if (!b) {
            const engine::Outcome outcome =
                engine::compute(job.request, *models, *workspace, nullptr, context.stop(), {});
            if (const auto* error = std::get_if<Error>(&outcome)) {
                return publish([this, failed = *error] { fail(failed); });
            }
            if (const auto* result = std::get_if<EngineBridge::ResultPointer>(&outcome)) {
                b = *result;
            }
        }
        if (b && context.mayContinue()) {
            auto comparison =
                std::make_shared<const engine::HeadComparison>(engine::compareHeads(*job.a, *b, job.stage));
            publish([this, b, done = std::move(comparison)] { accept(done, b); });
        }
    });
}

void Comparer::accept(ComparisonPointer comparison, EngineBridge::ResultPointer b) {
    if (comparison && !m_isActive) {
        return;
    }
    m_b = std::move(b);
    m_comparison = std::move(comparison);
    if (m_comparison) {
        m_error.reset();
    }
    emit changed();
}

void Comparer::fail(const Error& error) {
    m_error = error;
    accept(nullptr, nullptr);
}

}  // namespace lab::ui
