#include "ui/panels/human/person_group.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <cmath>

#include "ui/document/document.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/scene_slider.h"
#include "ui/panels/human/scene_text.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

using human::ScenePerson;

/// In the order in which they stand.
enum FieldIndex : std::size_t {
    BeforeLastNight,
    NightBefore,
    LastNight,
    Awake,
    Clock,
    Stress,
    Mood,
    Interest,
    Difficulty,
    Practice,
    kFields
};

constexpr std::size_t kNights = 3;
/// Minutes are parts of an hour that no decimal writes exactly.
constexpr int kClockDecimals = 4;

/// Of the last three nights, `back` nights ago; a night that nobody told of was as long as usual.
template <std::size_t back>
double night(const ScenePerson& person) {
    const std::vector<double>& nights = person.sleepHours;
    return nights.size() > back ? nights[nights.size() - 1 - back] : 8;
}

template <std::size_t back>
void setNight(ScenePerson& person, double hours) {
    std::vector<double>& nights = person.sleepHours;
    if (nights.size() < kNights) {
        nights.insert(nights.begin(), kNights - nights.size(), 8);
    }
    nights[nights.size() - 1 - back] = hours;
}

SceneSlider* makeSlider(double least, double largest, double step, int decimals, QWidget* parent) {
    return new SceneSlider({least, largest, step}, decimals, parent);
}

}  // namespace

PersonGroup::PersonGroup(const PanelServices& services, QWidget* parent)
    : CollapsibleGroup(parent), m_services(services) {
    buildLayout();
    connectSignals();
    retranslate();
    showScene();
}

void PersonGroup::buildLayout() {
    const auto slider = [this](double least, double largest, double step, int decimals) {
        return makeSlider(least, largest, step, decimals, content());
    };
    m_fields = {
        {slider(0, 14, 0.5, 1), night<2>, setNight<2>},
        {slider(0, 14, 0.5, 1), night<1>, setNight<1>},
        {slider(0, 14, 0.5, 1), night<0>, setNight<0>},
        {slider(0, 72, 0.5, 1), [](const ScenePerson& p) { return p.awake.count(); },
         [](ScenePerson& p, double value) { p.awake = human::Hours(value); }},
        {new SceneSlider({0, 24, 0.5, false, true}, kClockDecimals, content()),
         [](const ScenePerson& p) { return p.clockHour; },
         [](ScenePerson& p, double value) { p.clockHour = value; }},
        {slider(0, 1, 0.05, 2), [](const ScenePerson& p) { return p.stress; },
         [](ScenePerson& p, double value) { p.stress = value; }},
        {slider(-1, 1, 0.05, 2), [](const ScenePerson& p) { return p.mood; },
         [](ScenePerson& p, double value) { p.mood = value; }},
        {slider(0, 1, 0.05, 2), [](const ScenePerson& p) { return p.interest; },
         [](ScenePerson& p, double value) { p.interest = value; }},
        {slider(0, 1, 0.05, 2), [](const ScenePerson& p) { return p.difficulty; },
         [](ScenePerson& p, double value) { p.difficulty = value; }},
        {slider(0, 20, 1, 0), [](const ScenePerson& p) { return static_cast<double>(p.practiceSessions); },
         [](ScenePerson& p, double value) { p.practiceSessions = static_cast<int>(std::lround(value)); }},
    };
    m_alertness = new QLabel(content());
    m_alertness->setProperty("muted", true);
    m_alertness->setWordWrap(true);
    m_practisedName = new QLabel(content());
    m_practisedName->setProperty("muted", true);
    m_practised = new QComboBox(content());
    m_practised->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_practised->setMinimumContentsLength(6);
    m_practisedName->setBuddy(m_practised);
    m_practiceNote = new QLabel(content());
    m_practiceNote->setProperty("muted", true);
    m_practiceNote->setWordWrap(true);
    for (std::size_t i = 0; i < kFields; ++i) {
        body()->addWidget(m_fields[i].slider);
        if (i == Clock) {
            body()->addWidget(m_alertness);
        }
    }
    auto* practised = new QHBoxLayout;
    practised->addWidget(m_practisedName, 3);
    practised->addWidget(m_practised, 7);
    body()->addLayout(practised);
    body()->addWidget(m_practiceNote);
}

void PersonGroup::connectSignals() {
    Document& document = m_services.document;
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        SceneSlider* slider = m_fields[i].slider;
        connect(slider, &SceneSlider::gestureStarted, &document, &Document::beginGesture);
        connect(slider, &SceneSlider::gestureFinished, &document, &Document::endGesture);
        connect(slider, &SceneSlider::valueEdited, this, [this, i](double value) { edit(i, value); });
    }
    connect(m_practised, &QComboBox::activated, this, [this](int task) {
        ScenePerson person = m_services.document.project().scene.person;
        person.practisedTask = task;
        m_services.document.endGesture();
        put(person);
        m_services.document.endGesture();
    });
    connect(&m_services.scene, &SceneController::settingsChanged, this, &PersonGroup::showScene);
    connect(this, &CollapsibleGroup::openChanged, this, &PersonGroup::showScene);
}

void PersonGroup::edit(std::size_t field, double value) {
    ScenePerson person = m_services.document.project().scene.person;
    m_fields[field].write(person, value);
    if (field != m_lastEdited && !m_fields[field].slider->field()->slider()->isSliderDown()) {
        // Two numbers typed quickly one after the other are two steps.
        m_services.document.endGesture();
    }
    m_lastEdited = field;
    put(person);
}

void PersonGroup::put(const ScenePerson& person) {
    m_services.document.change(Property::ScenePerson, access::scenePerson, person);
}

void PersonGroup::showScene() {
    const ScenePerson& person = m_services.document.project().scene.person;
    //: the group's heading: last night's sleep, hours awake, stress
    setSummary(tr("slept %1 h · awake %2 h · stress %3")
                   .arg(readableNumber(night<0>(person), 3), readableNumber(person.awake.count(), 3),
                        readableNumber(person.stress, 2)));
    if (!isOpen()) {
        return;
    }
    for (const Field& field : m_fields) {
        field.slider->showValue(field.read(person));
    }
    showTasks();
}

void PersonGroup::showTasks() {
    const human::SceneSettings& scene = m_services.document.project().scene;
    const QSignalBlocker block(m_practised);
    m_practised->clear();
    for (const human::SceneTask& task : scene.tasks) {
        if (m_practised->count() < human::kSceneTasks) {
            m_practised->addItem(taskName(task));
        }
    }
    m_practised->setCurrentIndex(std::min(scene.person.practisedTask, m_practised->count() - 1));
    m_practised->setEnabled(m_practised->count() > 1);
}

void PersonGroup::alignFields() {
    std::vector<SceneSlider*> sliders;
    for (const Field& field : m_fields) {
        sliders.push_back(field.slider);
    }
    alignNumbers(sliders);
}

void PersonGroup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        alignFields();
    }
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showScene();
    }
    CollapsibleGroup::changeEvent(event);
}

void PersonGroup::retranslate() {
    setTitle(tr("Person"),
             tr("Show or hide sleep, time of day, stress, mood, interest, difficulty and practice"));
    retranslateFields();
    m_alertness->setText(
        tr("Sleep and hours awake set alertness B (McCauley and others 2013), and with it how fast "
           "everything goes."));
    m_practisedName->setText(tr("Practised"));
    m_practised->setAccessibleName(tr("Practised task"));
    m_practised->setToolTip(tr("The task that the practice was of"));
    m_practiceNote->setText(
        tr("Practice speeds up the practised task and, by half as much, tasks of the same kind. It "
           "does not make attention larger (Sala and others 2019)."));
}

void PersonGroup::retranslateFields() {
    const QString hours = tr("h", "hours");
    const auto name = [this](FieldIndex field, const QString& text, const QString& toolTip,
                             const QString& unit = {}) {
        m_fields[field].slider->setTexts(text, toolTip, unit);
    };
    name(BeforeLastNight, tr("3 nights ago"), tr("Hours asleep three nights ago"), hours);
    name(NightBefore, tr("2 nights ago"), tr("Hours asleep the night before last"), hours);
    name(LastNight, tr("Last night"), tr("Hours asleep in the last night"), hours);
    name(Awake, tr("Awake for"), tr("Hours since waking up, when the scene begins"), hours);
    name(Clock, tr("Time of day"), tr("Hour of the day when the scene begins, 0:00 to 24:00"));
    name(Stress, tr("Stress"),
         tr("0 to 1: weakens goals, strengthens distractions, brings worries (direction: Moran 2016, Shi and "
            "others 2019; sizes are this program's)"));
    name(Mood, tr("Mood"),
         tr("−1 to 1: low mood lets more thoughts wander (direction known, size this program's)"));
    name(Interest, tr("Interest"),
         tr("0 to 1: what keeps attention focused rather than scanning (direction: Aston-Jones and Cohen "
            "2005)"));
    name(Difficulty, tr("Difficulty"), tr("0 to 1: how long the work takes; 0.5 as on the cards"));
    name(Practice, tr("Practice"), tr("Sessions of practice before the scene"));
    m_fields[Stress].slider->setEnds(tr("calm", "stress"), tr("tense", "stress"));
    m_fields[Mood].slider->setEnds(tr("low", "mood"), tr("high", "mood"));
    m_fields[Interest].slider->setEnds(tr("bored", "interest"), tr("keen", "interest"));
    alignFields();
}

}  // namespace lab::ui
