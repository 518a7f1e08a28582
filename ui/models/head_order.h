#pragma once

#include <QString>

#include "core/engine/compute_result.h"

namespace lab::ui {

/// By what heads are put in order. The order of attention::HeadPattern follows from Previous on.
enum class HeadOrder { Number, Entropy, Distance, Previous, Next, First, Self, Induction, Delimiter };
inline constexpr int kHeadOrders = 9;

/// "Like: previous token".
[[nodiscard]] QString headOrderName(HeadOrder order);
/// What the score of that order is, and which comes first.
[[nodiscard]] QString headOrderHelp(HeadOrder order);
/// The number by which a head has its place; none where it is not known or has no meaning.
[[nodiscard]] std::optional<double> headScore(HeadOrder order, const engine::HeadThumbnail& head);
/// Rows of `heads` in that order: sharp and near heads first, likeness largest first, heads without a score
/// last, equal ones by number.
[[nodiscard]] std::vector<int> headRows(HeadOrder order, const std::vector<engine::HeadThumbnail>& heads);

}  // namespace lab::ui
