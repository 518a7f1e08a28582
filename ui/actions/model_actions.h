#pragma once

#include <QAction>
#include <QObject>

#include "core/engine/model_store.h"
#include "ui/panels/panel_services.h"

class QMenu;
class QWidget;

namespace lab::ui {

class BackgroundWork;

/// Models and arrays of the user's own: by menu, and what is dropped on the window. Files are read in the
/// background; where one cannot be used, everything stays as it was.
class ModelActions : public QObject {
    Q_OBJECT

  public:
    ModelActions(const PanelServices& services, QWidget& window);

    void addTo(QMenu& menu);
    void retranslate();

    void openFolder();
    void openArrays();
    /// Opens what was dropped if it is a folder, a file of arrays, or a picture or sound that the model on
    /// screen takes; false for anything else.
    bool openDropped(const QString& path);

  private:
    void openModel(const QString& folder);
    void openArrayFile(const QString& file);
    void askShape(const transformer::AttentionArrays& arrays);
    void use(const project::ModelSettings& model);
    void sayCannotOpen(const Error& error);

    PanelServices m_services;
    QWidget& m_window;
    BackgroundWork* m_work;
    QAction* m_folder;
    QAction* m_arrays;
};

}  // namespace lab::ui
