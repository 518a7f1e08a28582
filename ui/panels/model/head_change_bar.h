#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <vector>

#include "core/project/model_settings.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

/// What is done to the head that is looked at, inside the model: nothing, off, flat or frozen; and the way
/// back for all heads.
class HeadChangeBar : public QWidget {
    Q_OBJECT

  public:
    explicit HeadChangeBar(const PanelServices& services, QWidget* parent = nullptr);

    /// Follows result and project; there must be a model on screen.
    void showResult();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    enum Choice { AsTrained, Off, Flat, Frozen };

    void retranslate();
    void choose(int choice);
    void releaseAll();
    void setChanges(std::vector<project::HeadChange> changes);

    PanelServices m_services;
    QLabel* m_head;
    QComboBox* m_choice;
    QPushButton* m_release;
    QLabel* m_changed;
};

}  // namespace lab::ui
