#pragma once

#include <QStringList>

#include "core/engine/compute_result.h"
#include "ui/panels/link/link_content.h"

namespace lab::ui {

/// A query's scores and weights as they stand in the result, as numbers of the link; without inclusion.
[[nodiscard]] LinkContent machineRow(const engine::ComputeResult& result, int query, const QString& of,
                                     const QStringList& keys);

/// Weights w as they are, such as those of the scene, at this temperature; names and weights of one length.
[[nodiscard]] LinkContent weightsRow(const QString& of, const QStringList& names,
                                     const std::vector<double>& weights, double temperature);

/// The shares w / sum of w of all items.
[[nodiscard]] std::vector<double> sharesOf(const LinkContent& content);

/// The two that selectivity is told of: the largest, and `pinned` or else the second largest.
struct LinkPair {
    int target = 0;
    int other = 0;
};
[[nodiscard]] std::optional<LinkPair> linkPair(const LinkContent& content, std::optional<int> pinned);

}  // namespace lab::ui
