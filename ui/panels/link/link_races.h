#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "core/base/random.h"
#include "core/human/selection/race_tally.h"
#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// Runs exponential races among given shares: one to be watched in slow motion, one after the other, or a
/// thousand at once; and counts them. A seed gives the same races again. GUI thread; a tick works for a few
/// milliseconds at most.
class LinkRaces : public QObject {
    Q_OBJECT

  public:
    static constexpr int kMany = 1000;

    explicit LinkRaces(QObject* parent = nullptr);

    /// Who runs, and how many are stored. Others than before start the counts anew.
    void setShares(const std::vector<double>& shares, int places);
    void setSeed(std::uint64_t seed);
    [[nodiscard]] const LinkRace& race() const { return m_race; }
    [[nodiscard]] const human::RaceTally& tally() const { return m_tally; }
    [[nodiscard]] bool isPlaying() const { return m_isPlaying; }
    /// Whether there is anybody who runs.
    [[nodiscard]] bool canRun() const;

    /// Race after race, each to be watched.
    void setPlaying(bool isPlaying);
    void runOne();
    void runMany();
    /// Counts from 0 and the first race of the seed.
    void startOver();

  signals:
    void changed();
    void playingChanged(bool isPlaying);

  private:
    void draw();
    void finishRace();
    void showFrame();
    void runSome();

    std::vector<double> m_shares;
    int m_places = 1;
    std::uint64_t m_seed = 1;
    Random m_random{1};
    std::vector<human::Finisher> m_order;  ///< of the race on the way
    LinkRace m_race;
    human::RaceTally m_tally;
    double m_end = 0;  ///< when the last of those to be stored arrives
    bool m_isUnderWay = false;
    bool m_isPlaying = false;
    int m_left = 0;  ///< of many at once
    QTimer m_frames;
    QTimer m_pause;  ///< between two races that are played
    QTimer m_many;
    QElapsedTimer m_clock;
};

}  // namespace lab::ui
