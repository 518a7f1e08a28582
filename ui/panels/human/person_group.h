#pragma once

#include <QComboBox>
#include <QLabel>
#include <functional>
#include <vector>

#include "core/human/scene/scene_settings.h"
#include "ui/editors/collapsible_group.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class SceneSlider;

/// Who attends, and in what state: sleep, hours awake, time of day, stress, mood, interest, difficulty, and
/// practice, which helps the task that was practised and tasks like it only.
class PersonGroup : public CollapsibleGroup {
    Q_OBJECT

  public:
    explicit PersonGroup(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void changeEvent(QEvent* event) override;

  private:
    /// One number of the person: where it is kept.
    struct Field {
        SceneSlider* slider;
        double (*read)(const human::ScenePerson&);
        void (*write)(human::ScenePerson&, double);
    };

    void buildLayout();
    void connectSignals();
    void retranslate();
    void retranslateFields();
    void alignFields();
    void showScene();
    void showTasks();
    void edit(std::size_t field, double value);
    void put(const human::ScenePerson& person);

    PanelServices m_services;
    std::vector<Field> m_fields;
    std::size_t m_lastEdited = 0;
    QLabel* m_alertness;
    QLabel* m_practisedName;
    QComboBox* m_practised;
    QLabel* m_practiceNote;
};

}  // namespace lab::ui
