#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>

#include "core/base/error.h"
#include "core/project/project.h"

namespace lab::ui {

class Document;

/// Keeps the unsaved changes of a document on disk, so that they can be taken up again after a crash. Writes
/// on a thread of its own; lives on the GUI thread. When it goes in an orderly way, nothing is left behind:
/// whoever closes a document has been asked about its changes.
class Autosaver : public QObject {
    Q_OBJECT

  public:
    using View = std::function<project::View()>;

    /// A change is on disk `delay` after it at the latest, and the time that writing takes.
    Autosaver(Document& document, View view, std::filesystem::path folder,
              std::chrono::milliseconds delay = std::chrono::seconds(2));
    ~Autosaver() override;

    /// Waits until all that was handed to the disk is there.
    void flush();

  signals:
    /// Unsaved work cannot be kept; said once until it works again.
    void failed(const lab::Error& error);

  private:
    struct Keeper;  ///< on the worker thread only

    void schedule();
    void keep();
    void report(const std::optional<Error>& error);

    Document& m_document;
    View m_view;
    std::shared_ptr<Keeper> m_keeper;
    QTimer m_timer;
    bool m_hasFailed = false;
    QThreadPool m_worker;  // last: it ends before what it uses
};

}  // namespace lab::ui
