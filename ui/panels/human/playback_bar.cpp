#include "ui/panels/human/playback_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <cmath>

#include "ui/editors/still_label.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/panels/human/playback_icons.h"
#include "ui/panels/human/scene_text.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

/// Positions of the time slider in a second.
constexpr double kPositions = 10;
constexpr double kShortestSlider = 40;
/// A slider is no longer than an int reaches: more than six years of scene.
constexpr double kLongest = 2e8;

int positionOf(human::Seconds time) {
    return static_cast<int>(std::lround(std::min(time.count(), kLongest) * kPositions));
}

}  // namespace

PlaybackBar::PlaybackBar(SceneController& scene, ThemeController& theme, QWidget* parent)
    : QWidget(parent),
      m_scene(scene),
      m_theme(theme),
      m_restart(new QToolButton(this)),
      m_play(new QToolButton(this)),
      m_step(new QToolButton(this)),
      m_time(new QSlider(Qt::Horizontal, this)),
      m_clock(new StillLabel(this)),
      m_speed(new QComboBox(this)) {
    buildLayout();
    connectSignals();
    setTheme(theme.theme());
    retranslate();
}

void PlaybackBar::buildLayout() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (QToolButton* button : {m_play, m_step, m_restart}) {
        button->setProperty("outlined", true);
        button->setProperty("compact", true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
    }
    m_clock->label().setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock->label().setProperty("muted", true);
    m_speed->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(m_time, 1);
    layout->addWidget(m_clock);
    for (const double speed : SceneController::kSpeeds) {
        m_speed->addItem(QString(), speed);
    }
}

void PlaybackBar::connectSignals() {
    connect(m_play, &QToolButton::clicked, this, [this] { m_scene.setPlaying(!m_scene.isPlaying()); });
    connect(m_step, &QToolButton::clicked, &m_scene, &SceneController::step);
    connect(m_restart, &QToolButton::clicked, &m_scene, &SceneController::restart);
    connect(m_time, &QSlider::valueChanged, this,
            [this](int position) { m_scene.goTo(human::Seconds(position / kPositions)); });
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_scene.setSpeed(m_speed->itemData(index).toDouble()); });
    connect(&m_scene, &SceneController::playbackChanged, this, &PlaybackBar::showPlayback);
    connect(&m_scene, &SceneController::stateChanged, this, &PlaybackBar::showTime);
    connect(&m_theme, &ThemeController::themeChanged, this, &PlaybackBar::setTheme);
}

void PlaybackBar::showPlayback() {
    const bool isPlaying = m_scene.isPlaying();
    m_play->setIcon(playbackIcon(isPlaying ? PlaybackIcon::Pause : PlaybackIcon::Play, m_theme.theme()));
    m_play->setAccessibleName(isPlaying ? tr("Pause the scene") : tr("Play the scene"));
    m_play->setToolTip(isPlaying ? tr("Let the scene's time stand still (F8)")
                                 : tr("Let the scene's time run (F8)"));
    m_speed->setCurrentIndex(m_speed->findData(m_scene.speed()));
}

void PlaybackBar::showTime() {
    const human::Seconds now = m_scene.run().time();
    const QString text = clockText(now);
    m_clock->label().setText(text);
    m_clock->makeRoomFor(text);
    if (m_time->isSliderDown()) {
        return;
    }
    const QSignalBlocker block(m_time);
    m_time->setRange(0, positionOf(m_scene.reached()));
    m_time->setValue(positionOf(now));
}

void PlaybackBar::setTheme(const Theme& theme) {
    m_time->setMinimumWidth(theme.scaled(kShortestSlider));
    m_step->setIcon(playbackIcon(PlaybackIcon::Step, theme));
    m_restart->setIcon(playbackIcon(PlaybackIcon::Restart, theme));
    m_clock->label().setFont(theme.numberFont());
    m_clock->setWidest(QStringLiteral("00:00.0"));
    const QSize size(theme.scaled(14), theme.scaled(14));
    for (QToolButton* button : {m_play, m_step, m_restart}) {
        button->setIconSize(size);
    }
    showPlayback();
}

void PlaybackBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PlaybackBar::retranslate() {
    m_step->setAccessibleName(tr("One step on"));
    m_step->setToolTip(tr("One tenth of a second on (F9)"));
    m_restart->setAccessibleName(tr("From the beginning"));
    m_restart->setToolTip(tr("Back to the beginning, with the present settings (Shift+F8)"));
    m_time->setAccessibleName(tr("Time in the scene"));
    m_time->setToolTip(tr("Drag to go back; what has happened happens again from there"));
    m_clock->label().setToolTip(tr("Time in the scene: minutes, seconds and tenths"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Seconds of the scene in one second"));
    for (int i = 0; i < m_speed->count(); ++i) {
        m_speed->setItemText(i, QStringLiteral("%1×").arg(m_speed->itemData(i).toDouble()));
    }
    showPlayback();
    showTime();
}

}  // namespace lab::ui
