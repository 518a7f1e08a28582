#pragma once

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <vector>

#include "ui/panels/panel_services.h"

class QVBoxLayout;

namespace lab::ui {

class AssumptionsGroup;
class CollapsibleGroup;
class DistractorShelf;
class MorePicturesGroup;
class NoticeBar;
class ScenePictures;
class TaskList;

/// Human attention, live: a scene to choose, play and poke, its settings, its pictures and what happened in
/// it. Time stands still while it is not on screen.
class HumanPanel : public QWidget {
    Q_OBJECT

  public:
    explicit HumanPanel(const PanelServices& services, QWidget* parent = nullptr);

    [[nodiscard]] DistractorShelf& shelf() const { return *m_shelf; }

  protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void buildLayout();
    void addHeading(QVBoxLayout& layout);
    void connectSignals();
    void retranslate();
    void choosePreset(int index);
    void showScene();
    void showNotice();
    void showLast();

    PanelServices m_services;
    QComboBox* m_preset = nullptr;
    QLabel* m_illustration = nullptr;
    QToolButton* m_about = nullptr;
    NoticeBar* m_notice = nullptr;
    TaskList* m_tasks = nullptr;
    DistractorShelf* m_shelf = nullptr;
    ScenePictures* m_pictures = nullptr;
    QLabel* m_last = nullptr;
    MorePicturesGroup* m_morePictures = nullptr;
    AssumptionsGroup* m_assumptions = nullptr;
};

}  // namespace lab::ui
