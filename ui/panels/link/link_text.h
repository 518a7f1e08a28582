#pragma once

#include <QString>
#include <QStringList>

#include "core/human/selection/race_tally.h"
#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// "−3.138", three decimals, as in the columns.
[[nodiscard]] QString linkNumber(double value);

/// w, the largest 1: "0.1882".
[[nodiscard]] QString linkWeightText(const LinkItem& item);

/// "1st": which one it was to arrive.
[[nodiscard]] QString linkPlaceText(int place);

/// Over the lanes: "Race", and how far the clock is.
[[nodiscard]] QString linkRaceTitle(const LinkRace& race);

/// Over the counts: "First in 1,000 races".
[[nodiscard]] QString linkWinsTitle(const human::RaceTally& tally);

/// All numbers of one item in a sentence.
[[nodiscard]] QString linkItemSentence(const LinkContent& content, const human::RaceTally& tally, int item);

/// How often of all races, 0..1; 0 before the first. `counts` is one of the tally's.
[[nodiscard]] double tallyShare(const human::RaceTally& tally, const std::vector<std::int64_t>& counts,
                                int item);

/// What the whole picture tells.
[[nodiscard]] QString linkTale(const LinkContent& content, const human::RaceTally& tally);

/// Column names of the table.
[[nodiscard]] QStringList linkHeader(const LinkContent& content);

/// The numbers of one item for the table, under linkHeader(); what is not there is empty.
[[nodiscard]] QStringList linkRow(const LinkContent& content, const human::RaceTally& tally, int item,
                                  int digits);

/// Header and all items; with commas it is CSV after RFC 4180.
[[nodiscard]] QString linkTable(const LinkContent& content, const human::RaceTally& tally, QChar separator);

}  // namespace lab::ui
