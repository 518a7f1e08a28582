#include "ui/document/document.h"

#include <QFile>
#include <cassert>

#include "core/files/atomic_write.h"
#include "core/files/file_stamp.h"
#include "core/files/read_file.h"
#include "core/project_io/project_file.h"

namespace lab::ui {

namespace {

/// Changes of one property that follow one another faster than this are one step.
constexpr auto kBurst = std::chrono::milliseconds(1000);

/// Undo command for what changes the project and the one compared with it together.
class ReplaceBoth final : public QUndoCommand {
  public:
    using Run = std::function<void()>;

    ReplaceBoth(Property property, Run undo, Run redo)
        : m_property(property), m_undo(std::move(undo)), m_redo(std::move(redo)) {}

    void undo() override { m_undo(); }
    void redo() override { m_redo(); }
    [[nodiscard]] int id() const override { return static_cast<int>(m_property); }

  private:
    Property m_property;
    Run m_undo;
    Run m_redo;
};

std::filesystem::path toPath(const QString& path) {
    return {QFile::encodeName(path).toStdString()};
}

Error inFile(Error error, const QString& path) {
    error.file = path.toStdString();
    return error;
}

}  // namespace

Document::Document(QObject* parent, Clock clock)
    : QObject(parent), m_project(std::make_shared<project::Project>()), m_clock(std::move(clock)) {
    connect(&m_undoStack, &QUndoStack::cleanChanged, this,
            [this](bool clean) { emit modifiedChanged(!clean); });
}

void Document::beginGesture() {
    m_inGesture = true;
    ++m_gestures;
}

void Document::endGesture() {
    m_inGesture = false;
    ++m_gestures;
    m_lastProperty.reset();
}

int Document::gestureFor(Property property) {
    const auto now = m_clock();
    const bool isBurst = m_lastProperty == property && now - m_lastChange < kBurst && !m_undoStack.isClean();
    if (!m_inGesture && !isBurst) {
        ++m_gestures;
    }
    m_lastProperty = property;
    m_lastChange = now;
    return m_gestures;
}

void Document::apply(const std::function<void(project::Project&)>& edit) {
    auto changed = std::make_shared<project::Project>(*m_project);
    edit(*changed);
    m_project = std::move(changed);
    emit projectChanged();
}

void Document::reset(project::Project project, const project::View& view) {
    m_undoStack.clear();
    m_lastProperty.reset();
    m_project = std::make_shared<const project::Project>(std::move(project));
    setPath({});
    emit viewRequested(view);
    emit projectChanged();
    emit replaced();
    emit modifiedChanged(false);
}

void Document::loadExample(const project::Example& example) {
    emit viewRequested(example.view);
    endGesture();
    project::Project next = example.project;
    // Examples are of the machine's side.
    next.scene = m_project->scene;
    next.plan = m_project->plan;
    change<project::Project>(
        Property::WholeProject, [](project::Project& p) -> project::Project& { return p; }, std::move(next));
    endGesture();
    // What is shown is no longer the file: saving must ask where to.
    setPath({});
}

void Document::setCompared(std::shared_ptr<const project::Project> other) {
    if (other != m_compared) {
        m_compared = std::move(other);
        emit comparedChanged();
    }
}

void Document::swapWithCompared() {
    assert(m_compared != nullptr && "there is a B to swap with");
    pushBoth(Property::SwapCompared, m_compared, m_project);
}

void Document::takeCompared() {
    assert(m_compared != nullptr && "there is a B to take");
    pushBoth(Property::TakeCompared, m_compared, m_compared);
}

void Document::pushBoth(Property property, const Snapshot& project, const Snapshot& compared) {
    if (*project == *m_project) {
        return;
    }
    endGesture();
    m_undoStack.push(new ReplaceBoth(
        property, [this, a = m_project, b = m_compared] { replaceBoth(a, b); },
        [this, project, compared] { replaceBoth(project, compared); }));
    endGesture();
}

void Document::replaceBoth(const Snapshot& project, const Snapshot& compared) {
    m_project = project;
    setCompared(compared);
    emit projectChanged();
}

std::optional<Error> Document::open(const QString& path) {
    const std::optional<files::FileStamp> stamp = files::stampOf(toPath(path));
    const auto bytes = files::readFile(toPath(path));
    if (!bytes) {
        return bytes.error();
    }
    const auto opened = project_io::readProject(*bytes);
    if (!opened) {
        return inFile(opened.error(), path);
    }
    reset(opened->saved.project, opened->saved.view);
    m_newerSchema = opened->newerSchema;
    m_stamp = stamp;
    setPath(path);
    return std::nullopt;
}

std::optional<Error> Document::recover(std::span<const std::byte> work, const QString& origin) {
    const auto opened = project_io::readProject(work);
    if (!opened) {
        return inFile(opened.error(), origin);
    }
    reset(opened->saved.project, opened->saved.view);
    m_undoStack.resetClean();
    m_stamp = files::stampOf(toPath(origin));
    setPath(origin);
    emit modifiedChanged(true);
    return std::nullopt;
}

std::optional<Error> Document::save(const QString& path, const project::View& view) {
    const project_io::SavedProject saved{*m_project, view};
    const bool isPlain = path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
    const auto written = isPlain
                             ? files::atomicWrite(toPath(path), project_io::toJson(saved))
                             : project_io::toAttn(saved).and_then([&](const std::vector<std::byte>& file) {
                                   return files::atomicWrite(toPath(path), file);
                               });
    if (!written) {
        return written.error().file.empty() ? inFile(written.error(), path) : written.error();
    }
    m_lastProperty.reset();
    m_newerSchema.reset();
    m_stamp = files::stampOf(toPath(path));
    m_undoStack.setClean();
    setPath(path);
    return std::nullopt;
}

bool Document::hasChangedOnDisk() const {
    return !m_path.isEmpty() && files::stampOf(toPath(m_path)) != m_stamp;
}

void Document::setPath(const QString& path) {
    if (path.isEmpty()) {
        m_newerSchema.reset();
    }
    m_path = path;
    emit pathChanged();
}

}  // namespace lab::ui
