#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace lab::ui {

/// One of those among which attention is shared out: a key of the chosen query, or a channel of the scene.
struct LinkItem {
    QString name;
    double score = 0;                 ///< l; what its weight is made from
    double weight = 0;                ///< w = e^(l / tau), the largest scaled to 1
    double given = 0;                 ///< the share that it really gets: the machine's weight, or the scene's
    double share = 0;                 ///< w / sum of w; 0 where it takes no part
    std::optional<double> inclusion;  ///< probability to be among the K stored, where it is known
    bool takesPart = true;            ///< false: masked, or without any weight
    bool operator==(const LinkItem&) const = default;
};

/// The same numbers as weights, as shares and as chances of a race.
struct LinkContent {
    QString of;  ///< whose: a query, or the scene
    std::vector<LinkItem> items;
    std::vector<int> byShare;  ///< places of `items`, the largest share first
    int stored = 1;            ///< K
    bool operator==(const LinkContent&) const = default;

    [[nodiscard]] int count() const { return static_cast<int>(items.size()); }
    [[nodiscard]] const LinkItem& at(int item) const { return items[static_cast<std::size_t>(item)]; }
    [[nodiscard]] int taking() const {
        int taking = 0;
        for (const LinkItem& item : items) {
            taking += item.takesPart ? 1 : 0;
        }
        return taking;
    }
};

/// One race on the way: when each arrives, and how far the clock is. Times are in units of 1 / sum of rates.
struct LinkRace {
    std::vector<double> arrivals;  ///< infinite for who takes no part; empty before the first race
    std::vector<int> places;       ///< 0 for the winner; -1 for who takes no part
    double now = 0;
    bool operator==(const LinkRace&) const = default;

    [[nodiscard]] bool isThere() const { return !arrivals.empty(); }
    [[nodiscard]] bool hasArrived(int item) const { return arrivals[static_cast<std::size_t>(item)] <= now; }
};

}  // namespace lab::ui
