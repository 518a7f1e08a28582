#pragma once

#include <QComboBox>

#include "ui/panels/panel_services.h"

namespace lab::ui {

/// The box from which the source of vectors is chosen: untrained and trained vectors, shipped models, and the
/// way to models and arrays of the user's own.
class SourceChoice : public QComboBox {
    Q_OBJECT

  public:
    explicit SourceChoice(const PanelServices& services, QWidget* parent = nullptr);

  signals:
    void folderRequested();
    void arraysRequested();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void fill();
    void showProject();
    void choose(int index);

    PanelServices m_services;
};

}  // namespace lab::ui
