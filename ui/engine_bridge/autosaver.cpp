#include "ui/engine_bridge/autosaver.h"

#include <QFile>
#include <optional>

#include "core/files/recovery_slot.h"
#include "core/project_io/project_file.h"
#include "ui/document/document.h"

namespace lab::ui {

struct Autosaver::Keeper {
    std::filesystem::path folder;
    std::optional<files::RecoverySlot> slot;

    std::optional<Error> keep(const project_io::SavedProject& work, const std::filesystem::path& origin) {
        if (!slot) {
            auto made = files::RecoverySlot::create(folder);
            if (!made) {
                return made.error();
            }
            slot.emplace(std::move(*made));
        }
        const auto kept = project_io::toAttn(work).and_then(
            [&](const std::vector<std::byte>& file) { return slot->keep(file, origin); });
        return kept ? std::nullopt : std::optional(kept.error());
    }
};

Autosaver::Autosaver(Document& document, View view, std::filesystem::path folder,
                     std::chrono::milliseconds delay)
    : m_document(document), m_view(std::move(view)), m_keeper(std::make_shared<Keeper>()) {
    m_keeper->folder = std::move(folder);
    m_worker.setMaxThreadCount(1);  // one after the other, in order
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &Autosaver::keep);
    connect(&m_document, &Document::projectChanged, this, &Autosaver::schedule);
    connect(&m_document, &Document::modifiedChanged, this, &Autosaver::schedule);
}

Autosaver::~Autosaver() {
    m_timer.stop();
    m_worker.start([keeper = m_keeper] {
        if (keeper->slot) {
            keeper->slot->remove();
        }
    });
    m_worker.waitForDone();
}

void Autosaver::schedule() {
    if (!m_document.isModified()) {
        m_timer.stop();
        m_worker.start([keeper = m_keeper] {
            if (keeper->slot) {
                keeper->slot->clear();
            }
        });
    } else if (!m_timer.isActive()) {
        // Not started anew by each change: in a long drag, too, the disk follows.
        m_timer.start();
    }
}

void Autosaver::keep() {
    const std::filesystem::path origin(QFile::encodeName(m_document.path()).toStdString());
    m_worker.start([this, keeper = m_keeper, project = m_document.snapshot(), view = m_view(), origin] {
        const std::optional<Error> error = keeper->keep({*project, view}, origin);
        // The worker ends before this object does, and with the object goes what was queued for it.
        QMetaObject::invokeMethod(
            this, [this, error] { report(error); }, Qt::QueuedConnection);
    });
}

void Autosaver::report(const std::optional<Error>& error) {
    if (error && !m_hasFailed) {
        emit failed(*error);
    }
    m_hasFailed = error.has_value();
}

void Autosaver::flush() {
    if (m_timer.isActive()) {
        m_timer.stop();
        keep();
    }
    m_worker.waitForDone();
}

}  // namespace lab::ui
