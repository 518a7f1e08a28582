#include "ui/panels/link/link_races.h"

#include <algorithm>
#include <limits>

namespace lab::ui {

namespace {

constexpr int kFrame = 33;
/// However long a race takes on its own clock, it is watched for so long.
constexpr double kRaceMilliseconds = 1600;
constexpr int kPauseMilliseconds = 500;
/// Of races at once between two looks at the window.
constexpr int kSliceMilliseconds = 4;

}  // namespace

LinkRaces::LinkRaces(QObject* parent) : QObject(parent) {
    m_frames.setInterval(kFrame);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    m_many.setInterval(0);
    connect(&m_frames, &QTimer::timeout, this, &LinkRaces::showFrame);
    connect(&m_pause, &QTimer::timeout, this, &LinkRaces::draw);
    connect(&m_many, &QTimer::timeout, this, &LinkRaces::runSome);
}

bool LinkRaces::canRun() const {
    return std::ranges::any_of(m_shares, [](double share) { return share > 0; });
}

void LinkRaces::setShares(const std::vector<double>& shares, int places) {
    if (shares == m_shares && places == m_places) {
        return;
    }
    m_shares = shares;
    m_places = places;
    startOver();
}

void LinkRaces::setSeed(std::uint64_t seed) {
    m_seed = seed;
    startOver();
}

void LinkRaces::startOver() {
    m_frames.stop();
    m_pause.stop();
    m_many.stop();
    m_left = 0;
    m_isUnderWay = false;
    m_random = Random(m_seed);
    m_race = {};
    m_tally = human::emptyTally(m_shares.size());
    if (m_isPlaying && canRun()) {
        draw();
    } else {
        setPlaying(false);
    }
    emit changed();
}

void LinkRaces::setPlaying(bool isPlaying) {
    const bool plays = isPlaying && canRun();
    if (plays == m_isPlaying) {
        return;
    }
    m_isPlaying = plays;
    if (plays && !m_isUnderWay) {
        draw();
    } else if (!plays) {
        m_pause.stop();
    }
    emit playingChanged(plays);
}

void LinkRaces::runOne() {
    if (canRun()) {
        finishRace();
        draw();
    }
}

void LinkRaces::runMany() {
    if (canRun()) {
        setPlaying(false);
        finishRace();
        m_left += kMany;
        m_many.start();
    }
}

void LinkRaces::draw() {
    m_order = human::exponentialRace(m_shares, 1.0, m_random);
    m_race.arrivals.assign(m_shares.size(), std::numeric_limits<double>::infinity());
    m_race.places.assign(m_shares.size(), -1);
    m_race.now = 0;
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        const auto item = static_cast<std::size_t>(m_order[place].item);
        m_race.arrivals[item] = m_order[place].time.count();
        m_race.places[item] = static_cast<int>(place);
    }
    const auto last = std::min(static_cast<std::size_t>(m_places), m_order.size()) - 1;
    m_end = m_order[last].time.count();
    m_isUnderWay = true;
    m_clock.start();
    m_frames.start();
    emit changed();
}

void LinkRaces::finishRace() {
    if (!m_isUnderWay) {
        return;
    }
    m_frames.stop();
    m_isUnderWay = false;
    m_race.now = m_end;
    human::addRace(m_tally, m_order, m_places);
    if (m_isPlaying) {
        m_pause.start();
    }
    emit changed();
}

void LinkRaces::showFrame() {
    const double way = static_cast<double>(m_clock.elapsed()) / kRaceMilliseconds;
    if (way >= 1) {
        return finishRace();
    }
    m_race.now = m_end * way;
    emit changed();
}

void LinkRaces::runSome() {
    QElapsedTimer slice;
    slice.start();
    while (m_left > 0 && slice.elapsed() < kSliceMilliseconds) {
        m_order = human::exponentialRace(m_shares, 1.0, m_random);
        human::addRace(m_tally, m_order, m_places);
        --m_left;
    }
    if (m_left == 0) {
        m_many.stop();
    }
    emit changed();
}

}  // namespace lab::ui
