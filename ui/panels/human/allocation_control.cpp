#include "ui/panels/human/allocation_control.h"

#include <QEvent>
#include <QVBoxLayout>
#include <array>

#include "ui/document/document.h"
#include "ui/editors/segmented_control.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/models/display_names.h"
#include "ui/panels/human/allocation_picture.h"
#include "ui/panels/human/breadth_mark.h"
#include "ui/panels/human/scene_slider.h"
#include "ui/panels/project_access.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr double kLargest = 4;
/// From here, in leaks, a rival must be so much heavier that a new goal alone does not do it.
constexpr double kSelectiveFrom = 2;
/// What each choice sets the competition to, in leaks, in the order of Allocation.
constexpr std::array<double, 3> kChosen{3, 0.5, 1.3};

constexpr const char* kTightSegments =
    "QToolButton { padding: 5px 3px; } QToolButton:focus { padding: 4px 2px; }";

}  // namespace

AllocationControl::AllocationControl(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_choice(new SegmentedControl(3, this)),
      m_breadth(new SceneSlider({0, kLargest, 0.05}, 2, this)),
      m_mark(new BreadthMark(*m_breadth->field()->slider(), 0, kLargest, this)),
      m_explanation(new QLabel(this)),
      m_picture(new AllocationPicture(this)) {
    buildLayout();
    connectSignals();
    retranslate();
}

void AllocationControl::buildLayout() {
    // Three long words side by side are to fit into the narrowest dock.
    m_choice->setStyleSheet(QLatin1String(kTightSegments));
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_explanation->setWordWrap(true);
    m_explanation->setProperty("muted", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_choice);
    auto* slider = new QVBoxLayout;
    slider->setSpacing(0);
    slider->addWidget(m_breadth);
    slider->addWidget(m_mark);
    layout->addLayout(slider);
    layout->addWidget(m_explanation);
    layout->addWidget(m_picture);
}

void AllocationControl::connectSignals() {
    Document& document = m_services.document;
    connect(m_choice, &SegmentedControl::chosen, this, &AllocationControl::choose);
    connect(m_breadth, &SceneSlider::gestureStarted, &document, &Document::beginGesture);
    connect(m_breadth, &SceneSlider::gestureFinished, &document, &Document::endGesture);
    connect(m_breadth, &SceneSlider::valueEdited, this, &AllocationControl::edit);
    connect(&m_services.scene, &SceneController::settingsChanged, this, &AllocationControl::showScene);
    ThemeController& theme = m_services.theme;
    connect(&theme, &ThemeController::themeChanged, m_picture, &AllocationPicture::setTheme);
    connect(&theme, &ThemeController::themeChanged, m_mark, &BreadthMark::setTheme);
    m_picture->setTheme(theme.theme());
    m_mark->setTheme(theme.theme());
}

Allocation AllocationControl::allocationOf(double breadth, double leak) {
    if (breadth < leak) {
        return Allocation::Divided;
    }
    return breadth < kSelectiveFrom * leak ? Allocation::Switching : Allocation::Selective;
}

void AllocationControl::choose(int index) {
    const double leak = human::sceneConstants(m_services.document.project().scene.assumptions).leak;
    m_services.document.endGesture();
    edit(std::min(kLargest, kChosen[static_cast<std::size_t>(index)] * leak));
    m_services.document.endGesture();
    showScene();
}

void AllocationControl::edit(double breadth) {
    m_services.document.change(Property::SceneBreadth, access::sceneBreadth, breadth);
}

void AllocationControl::showScene() {
    const human::SceneSettings& scene = m_services.document.project().scene;
    const double leak = human::sceneConstants(scene.assumptions).leak;
    m_breadth->showValue(scene.breadth);
    // On the border itself neither word is right.
    const int choice = scene.breadth == leak ? -1 : static_cast<int>(allocationOf(scene.breadth, leak));
    const bool hadFocus = m_choice->isAncestorOf(m_choice->window()->focusWidget());
    m_choice->showChoice(choice);
    if (hadFocus && choice >= 0) {
        // The ring stays with what is chosen, also where Undo chose it.
        m_choice->button(choice)->setFocus(Qt::OtherFocusReason);
    }
    //: k is the leak of the competition, %1 its value
    m_mark->setMark(leak, tr("k = %1").arg(readableNumber(leak, 3)));
    m_explanation->setText(explanation(scene.breadth, leak));
    m_picture->showCompetition(scene);
}

void AllocationControl::reserveExplanation() {
    int height = 0;
    for (const double breadth : {1.0, kChosen[0], kChosen[1], kChosen[2]}) {
        const QRect room(0, 0, m_explanation->width(), 1);
        height = std::max(height, m_explanation->fontMetrics()
                                      .boundingRect(room, Qt::TextWordWrap, explanation(breadth, 1))
                                      .height());
    }
    m_explanation->setMinimumHeight(height);
}

void AllocationControl::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    reserveExplanation();
}

QString AllocationControl::explanation(double breadth, double leak) const {
    const QString ratio = readableNumber(breadth / leak, 2);
    if (breadth == leak) {
        return tr(
            "β = k: the border between sharing and one winner. The smallest difference of weights "
            "decides.");
    }
    switch (allocationOf(breadth, leak)) {
        case Allocation::Divided:
            return tr(
                "β < k: attention is shared, each task by its weight. All go on at once, and each is "
                "slower for the others.");
        case Allocation::Selective:
            //: %1 a ratio
            return tr("β > k: one winner at a time, the rest is kept out. A rival needs %1 times its weight "
                      "to "
                      "take over.")
                .arg(ratio);
        case Allocation::Switching:
            //: %1 a ratio
            return tr("β is a little above k: one winner at a time, but %1 times its weight takes over, so a "
                      "changed goal makes it flip. Each flip costs time before work goes on.")
                .arg(ratio);
    }
    return {};
}

void AllocationControl::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reserveExplanation();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        reserveExplanation();
    }
    QWidget::changeEvent(event);
}

void AllocationControl::retranslate() {
    m_choice->setName(tr("Allocation of attention"));
    m_choice->setChoice(0, tr("Selective"),
                        tr("Competition well above the leak (β = 3 k): one winner at a time"));
    m_choice->setChoice(1, tr("Divided"), tr("Competition below the leak (β = 0.5 k): graded sharing"));
    m_choice->setChoice(2, tr("Switching"),
                        tr("Competition a little above the leak (β = 1.3 k): one winner, and a changed goal "
                           "makes it flip"));
    m_breadth->setTexts(
        tr("Competition β"),
        tr("How strongly what is attended to pushes out the rest, against the leak k (Usher and "
           "McClelland 2001); from 0 to 4 is this program's choice"));
    showScene();
}

}  // namespace lab::ui
