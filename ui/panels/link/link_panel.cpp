#include "ui/panels/link/link_panel.h"

#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "core/human/selection/luce_choice.h"
#include "ui/document/document.h"
#include "ui/editors/elided_label.h"
#include "ui/editors/log_slider.h"
#include "ui/editors/notice_bar.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/engine_bridge/scene_controller.h"
#include "ui/heatmap/color_scale.h"
#include "ui/models/display_names.h"
#include "ui/panels/link/link_notes.h"
#include "ui/panels/link/link_row.h"
#include "ui/panels/link/link_scene.h"
#include "ui/panels/link/link_text.h"
#include "ui/panels/note_label.h"
#include "ui/panels/pictures/token_weights.h"
#include "ui/panels/project_access.h"
#include "ui/selection/selection.h"

namespace lab::ui {

namespace {

/// More are no store any more.
constexpr int kMostStored = 8;
/// Beyond, exact probabilities take too long to follow a hand.
constexpr int kMostForInclusion = 64;
/// Adding and multiplying for each two items and each of K, about.
constexpr double kOperationsOfPair = 400;
/// A panel lower than this has room for one line of sentences.
constexpr int kLinesForWholeSentence = 24;
/// Numbers that change more often cannot be read.
constexpr std::chrono::milliseconds kFollowing{250};

}  // namespace

LinkPanel::LinkPanel(const PanelServices& services, QWidget* parent)
    : PicturePanel(services, new LinkView, parent), m_picture(findChild<LinkView*>()) {
    m_picture->setObjectName(QStringLiteral("link"));
    buildForm();
    buildPages();
    buildLayout();
    connectSignals();
    connectRaces();
    retranslate();
    showRaces();
}

void LinkPanel::connectSignals() {
    Document& document = services().document;
    connect(m_temperature, &LogSlider::gestureStarted, &document, &Document::beginGesture);
    connect(m_temperature, &LogSlider::gestureFinished, &document, &Document::endGesture);
    connect(m_temperature, &LogSlider::valueEdited, this, &LinkPanel::editTemperature);
    connect(&document, &Document::projectChanged, this, [this] {
        m_temperature->showValue(temperature());
        refreshLater();
    });
    connect(m_source, &QComboBox::currentIndexChanged, this, [this] {
        m_temperature->showValue(temperature());
        watchScene();
        refreshLater();
    });
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowing);
    connect(&m_follow, &QTimer::timeout, this, &LinkPanel::followScene);
    connect(&services().scene, &SceneController::stateChanged, this, [this] {
        if (isOfScene() && isVisible() && !m_follow.isActive()) {
            m_follow.start();
        }
    });
    connect(m_stored, &SliderSpin::valueEdited, this, &LinkPanel::showContent);
    connect(m_sorts, &QCheckBox::toggled, this, &LinkPanel::showContent);
    connect(m_page, &QComboBox::currentIndexChanged, this, [this](int page) {
        m_pages->setCurrentIndex(page);
        // Out of sight a table measures all of its lines, and there can be a thousand.
        m_table->setModel(page == Numbers ? &m_model : nullptr);
        m_savePicture->setVisible(page == Picture);
        m_sorts->setVisible(page == Picture);
    });
    connect(m_saveNumbers, &QToolButton::clicked, this, &LinkPanel::saveTable);
    connect(m_savePicture, &QToolButton::clicked, this, &LinkPanel::savePicture);
    m_temperature->showValue(temperature());
}

double LinkPanel::temperature() const {
    return isOfScene() ? m_sceneTemperature : services().document.project().attention.temperature;
}

void LinkPanel::editTemperature(double value) {
    if (isOfScene()) {
        m_sceneTemperature = value;
        return refreshLater();
    }
    services().document.change(Property::Temperature, access::temperature, value);
}

void LinkPanel::watchScene() {
    services().scene.setWatched(this, isVisible() && isOfScene());
}

void LinkPanel::followScene() {
    // Weights that stay are left alone: races that were run of them go on counting.
    if (isOfScene() &&
        sharesOf(sceneRow(services().scene.run(), m_sceneTemperature)) != sharesOf(m_content)) {
        refreshLater();
    }
}

void LinkPanel::connectRaces() {
    connect(&m_races, &LinkRaces::changed, this, &LinkPanel::showRaces);
    connect(&m_races, &LinkRaces::playingChanged, this, &LinkPanel::retranslateRaces);
    connect(m_play, &QPushButton::clicked, this, [this] { m_races.setPlaying(!m_races.isPlaying()); });
    connect(m_one, &QPushButton::clicked, &m_races, &LinkRaces::runOne);
    connect(m_many, &QPushButton::clicked, &m_races, &LinkRaces::runMany);
    connect(m_again, &QPushButton::clicked, &m_races, &LinkRaces::startOver);
    connect(m_seed, &QSpinBox::valueChanged, this,
            [this](int seed) { m_races.setSeed(static_cast<std::uint64_t>(seed)); });
}

void LinkPanel::showResult() {
    if (isOfScene()) {
        showScene();
    } else {
        showMachine();
    }
    showContent();
}

void LinkPanel::showScene() {
    m_temperature->setEnabled(true);
    m_content = sceneRow(services().scene.run(), m_sceneTemperature);
    m_picture->setStale(false);
    showNote(
        tr("The weights of the scene as it goes on; what happens in it changes them. They are its own: an "
           "illustration with constants of ours."));
    setCaption(tr("The same numbers"), m_content.of);
}

void LinkPanel::showNote(const QString& note) {
    if (note.isEmpty()) {
        m_notice->clear();
    } else {
        m_notice->showNotice(note);
    }
}

void LinkPanel::showMachine() {
    const QString label = isolatedToken(queryLabels().value(query()));
    //: %1 a query (token), %2 such as "Layer 1, head 2"
    const QString of = tr("Query %1 · %2").arg(label, shownHead());
    LinkContent content = machineRow(*result(), query(), of, keyLabels());
    m_temperature->setEnabled(hasTemperature(*result()));
    showNote(linkNote(*result(), query()));
    setCaption(tr("The same numbers"), of);
    m_content = std::move(content);
}

void LinkPanel::showContent() {
    const int taking = m_content.taking();
    m_stored->setRange(1, std::clamp(taking, 1, kMostStored));
    m_content.stored = m_stored->value();
    for (LinkItem& item : m_content.items) {
        item.inclusion.reset();
    }
    m_storedNote->showNote(
        taking > kMostForInclusion
            ? tr("Exact probabilities are shown for up to %1 items; races show them for more.")
                  .arg(kMostForInclusion)
            : QString());
    if (taking > kMostForInclusion || taking == 0) {
        dropWork();
        return showInclusion();
    }
    const auto make = [weights = sharesOf(m_content), places = m_content.stored](
                          const attention::KeepGoing& /*keepGoing*/) -> std::optional<std::vector<double>> {
        return human::inclusionProbabilities(weights, places);
    };
    const auto count = static_cast<double>(m_content.count());
    compute<std::vector<double>>(
        count * count * m_content.stored * kOperationsOfPair, make,
        [this](const std::optional<std::vector<double>>& inclusion) {
            for (std::size_t i = 0; inclusion && i < inclusion->size() && i < m_content.items.size(); ++i) {
                m_content.items[i].inclusion = (*inclusion)[i];
            }
            m_picture->setStale(false);
            showInclusion();
        });
}

void LinkPanel::showInclusion() {
    m_picture->setContent(m_content, m_sorts->isChecked());
    m_model.setContent(m_content);
    m_races.setShares(sharesOf(m_content), m_content.stored);
    showSelectivity();
    showRaces();
    fitForm();
}

void LinkPanel::showSelectivity() {
    const std::optional<Cell> pinned = services().selection.pinned();
    const std::optional<LinkPair> pair =
        linkPair(m_content, pinned && !isOfScene() ? std::optional<int>(pinned->key) : std::nullopt);
    if (!pair) {
        return m_selectivity->showNote(tr("α needs two items that take part."));
    }
    const LinkItem& target = m_content.at(pair->target);
    const LinkItem& other = m_content.at(pair->other);
    const double difference = target.score - other.score;
    const double temperature = m_temperature->isEnabled() ? m_temperature->spinBox()->value() : 1.0;
    //: %1 alpha, %2 and %3 two items, %4 the difference of their scores, %5 the temperature
    m_selectivity->showNote(
        tr("α = e^(−Δl/τ) = %1: the weight of %2 as a share of that of %3 (Δl = %4, τ = %5)")
            .arg(numberText(human::alphaOfTemperature(difference, temperature), 3), isolatedToken(other.name),
                 isolatedToken(target.name), numberText(difference, 3), readableNumber(temperature, 3)));
}

void LinkPanel::showRaces() {
    m_picture->setRace(m_races.race(), m_races.tally());
    m_model.setTally(m_races.tally());
    for (QPushButton* button : {m_play, m_one, m_many}) {
        button->setEnabled(m_races.canRun());
    }
    m_again->setEnabled(m_races.tally().races > 0);
    showSentence();
}

void LinkPanel::showSentence() {
    const QString tale = linkTale(m_picture->content(), m_races.tally());
    m_sentence->setText(tale);
    m_sentenceLine->setText(tale);
    const bool isHigh = height() > kLinesForWholeSentence * fontMetrics().height();
    m_sentence->setVisible(isHigh);
    m_sentenceLine->setVisible(!isHigh);
}

std::optional<Cell> LinkPanel::cellOf(int item) const {
    return isOfScene() ? std::nullopt : std::optional<Cell>(Cell{query(), item});
}

void LinkPanel::showEvent(QShowEvent* event) {
    PicturePanel::showEvent(event);
    watchScene();
}

void LinkPanel::hideEvent(QHideEvent* event) {
    m_races.setPlaying(false);
    services().scene.setWatched(this, false);
    PicturePanel::hideEvent(event);
}

void LinkPanel::resizeEvent(QResizeEvent* event) {
    PicturePanel::resizeEvent(event);
    showSentence();
}

}  // namespace lab::ui
