#pragma once

#include <QObject>
#include <QString>
#include <QUndoStack>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>

#include "core/base/error.h"
#include "core/files/file_stamp.h"
#include "core/project/examples.h"
#include "ui/document/change_value.h"

namespace lab::ui {

/// Holds one project, its undo stack, its path and whether it is saved; the only way to change a project.
class Document : public QObject {
    Q_OBJECT

  public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    /// `clock` tells which changes follow one another quickly.
    explicit Document(QObject* parent = nullptr, Clock clock = std::chrono::steady_clock::now);

    [[nodiscard]] const project::Project& project() const { return *m_project; }
    [[nodiscard]] std::shared_ptr<const project::Project> snapshot() const { return m_project; }
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isModified() const { return !m_undoStack.isClean(); }

    /// Changes one property, as an undo step (propertyName() names it). Changes of the same property between
    /// beginGesture() and endGesture(), or in quick succession (typing), are one step. No change, no step.
    template <typename T>
    void change(Property property, T& (*access)(project::Project&), T value) {
        project::Project copy = *m_project;
        T before = access(copy);
        if (before == value) {
            return;
        }
        m_undoStack.push(
            new ChangeValue<T>({property, gestureFor(property), access, std::move(before), std::move(value)},
                               [this](const std::function<void(project::Project&)>& edit) { apply(edit); }));
    }

    void beginGesture();
    void endGesture();

    /// Starts anew with this project; the undo stack is emptied.
    void reset(project::Project project, const project::View& view);
    /// Replaces the project as an undo step.
    void loadExample(const project::Example& example);

    /// The project that is compared with this one, "B"; null while there is none. It is kept beside the
    /// document, not saved, and stays when another file is opened, so that two files can be compared.
    [[nodiscard]] const std::shared_ptr<const project::Project>& compared() const { return m_compared; }
    /// Not an edit of the project, so not an undo step.
    void setCompared(std::shared_ptr<const project::Project> other);
    /// The project becomes B and B the project, as one undo step. There must be a B (asserted).
    void swapWithCompared();
    /// The project becomes B, as an undo step; B stays. There must be a B (asserted).
    void takeCompared();

    /// Opens a file. On an error nothing changes.
    [[nodiscard]] std::optional<Error> open(const QString& path);
    /// Saves under `path`, with the view beside it: as a .attn file, or as a plain project.json where the
    /// name ends so. On an error the file on disk stays as it was.
    [[nodiscard]] std::optional<Error> save(const QString& path, const project::View& view);
    /// Takes up work that was never saved; it belongs to the file at `origin` (empty: to none) and counts as
    /// changed. On an error nothing changes.
    [[nodiscard]] std::optional<Error> recover(std::span<const std::byte> work, const QString& origin);

    /// The schema of the file at path() if a newer version wrote it: saving over it would lose what this
    /// version does not know.
    [[nodiscard]] std::optional<int> newerSchema() const { return m_newerSchema; }
    /// Whether another program has changed, replaced or removed the file at path() since it was read or
    /// written here.
    [[nodiscard]] bool hasChangedOnDisk() const;

  signals:
    void projectChanged();
    void modifiedChanged(bool modified);
    /// What is compared with the project is another.
    void comparedChanged();
    void pathChanged();
    /// Another project was begun or opened, not edited.
    void replaced();
    /// A project came with a view that it wants to be seen in.
    void viewRequested(const lab::project::View& view);

  private:
    using Snapshot = std::shared_ptr<const project::Project>;

    void apply(const std::function<void(project::Project&)>& edit);
    void replaceBoth(const Snapshot& project, const Snapshot& compared);
    /// Pushes a step after which these are the project and B.
    void pushBoth(Property property, const Snapshot& project, const Snapshot& compared);
    [[nodiscard]] int gestureFor(Property property);
    void setPath(const QString& path);

    std::optional<int> m_newerSchema;
    std::optional<files::FileStamp> m_stamp;  ///< of the file at m_path when it was read or written
    std::shared_ptr<const project::Project> m_project;
    std::shared_ptr<const project::Project> m_compared;
    QUndoStack m_undoStack;
    QString m_path;
    int m_gestures = 0;
    bool m_inGesture = false;
    std::optional<Property> m_lastProperty;
    std::chrono::steady_clock::time_point m_lastChange;
    Clock m_clock;
};

}  // namespace lab::ui
