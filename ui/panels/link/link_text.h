#pragma once

#include <QString>
#include <QStringList>

#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// "−3.138", three decimals, as in the columns.
[[nodiscard]] QString linkNumber(double value);

/// w = e^(l / tau): "23.07", or "e^812" where no number of the machine holds it.
[[nodiscard]] QString linkWeightText(const LinkItem& item);

/// "1st": which one it was to arrive.
[[nodiscard]] QString linkPlaceText(int place);

/// Over the lanes: "Race", and how far the clock is.
[[nodiscard]] QString linkRaceTitle(const LinkRace& race);

/// Over the counts: "First in 1,000 races".
[[nodiscard]] QString linkWinsTitle(const LinkCounts& counts);

/// All numbers of one item in a sentence.
[[nodiscard]] QString linkItemSentence(const LinkContent& content, const LinkCounts& counts, int item);

/// What the whole picture tells.
[[nodiscard]] QString linkTale(const LinkContent& content, const LinkCounts& counts);

/// Column names of the table.
[[nodiscard]] QStringList linkHeader(const LinkContent& content);

/// The numbers of one item for the table, under linkHeader(); what is not there is empty.
[[nodiscard]] QStringList linkRow(const LinkContent& content, const LinkCounts& counts, int item, int digits);

/// Header and all items; with commas it is CSV after RFC 4180.
[[nodiscard]] QString linkTable(const LinkContent& content, const LinkCounts& counts, QChar separator);

}  // namespace lab::ui
