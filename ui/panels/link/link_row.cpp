#include "ui/panels/link/link_row.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>
#include <numeric>

#include "core/human/selection/luce_choice.h"
#include "ui/panels/link/link_notes.h"

namespace lab::ui {

namespace {

/// Weights and shares of what takes part, from the scores.
void shareOut(LinkContent& content, double temperature) {
    std::vector<double> scores;
    for (const LinkItem& item : content.items) {
        scores.push_back(item.takesPart ? item.score : -std::numeric_limits<double>::infinity());
    }
    const std::vector<double> weights = human::weightsOfLogits(scores, temperature);
    const std::vector<double> shares = human::luceRatio(weights);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        content.items[i].weight = weights[i];
        content.items[i].share = shares[i];
    }
    content.byShare.resize(content.items.size());
    std::iota(content.byShare.begin(), content.byShare.end(), 0);
    std::ranges::stable_sort(content.byShare, [&](int a, int b) {
        const LinkItem& one = content.at(a);
        const LinkItem& other = content.at(b);
        return one.takesPart != other.takesPart ? one.takesPart : one.share > other.share;
    });
}

}  // namespace

LinkContent machineRow(const engine::ComputeResult& result, int query, const QString& of,
                       const QStringList& keys) {
    const engine::HeadResult& head = result.head;
    const Index count = head.stages.weights.cols();
    LinkContent content;
    content.of = of;
    if (head.stages.weights.rows() == 0 || head.stages.scores.cols() != count) {
        return content;
    }
    std::vector<std::uint8_t> masked(static_cast<std::size_t>(count));
    if (!head.mask.restrictsNothing()) {
        head.mask.maskedRow(query, 0, count, masked.data());
    }
    const bool isWeight = !hasTemperature(result);
    for (Index key = 0; key < count; ++key) {
        const auto score = static_cast<double>(head.stages.scores(query, key));
        LinkItem item;
        item.name = keys.value(static_cast<int>(key));
        item.score = isWeight ? std::log(std::max(score, 0.0)) : score;
        item.given = static_cast<double>(head.stages.weights(query, key));
        item.takesPart = masked[static_cast<std::size_t>(key)] == 0 && std::isfinite(item.score);
        content.items.push_back(item);
    }
    shareOut(content, isWeight ? 1.0 : static_cast<double>(head.temperature));
    return content;
}

LinkContent weightsRow(const QString& of, const QStringList& names, const std::vector<double>& weights,
                       double temperature) {
    assert(names.size() == std::ssize(weights) && "a name for each weight");
    LinkContent content;
    content.of = of;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        LinkItem item;
        item.name = names.value(static_cast<int>(i));
        item.takesPart = weights[i] > 0 && std::isfinite(weights[i]);
        item.score = item.takesPart ? std::log(weights[i]) : 0.0;
        content.items.push_back(item);
    }
    shareOut(content, temperature);
    for (LinkItem& item : content.items) {
        item.given = item.share;
    }
    return content;
}

std::vector<double> sharesOf(const LinkContent& content) {
    std::vector<double> shares;
    shares.reserve(content.items.size());
    for (const LinkItem& item : content.items) {
        shares.push_back(item.share);
    }
    return shares;
}

std::optional<LinkPair> linkPair(const LinkContent& content, std::optional<int> pinned) {
    if (content.taking() < 2) {
        return std::nullopt;
    }
    const int largest = content.byShare[0];
    const bool isOther =
        pinned && *pinned < content.count() && *pinned != largest && content.at(*pinned).takesPart;
    return LinkPair{largest, isOther ? *pinned : content.byShare[1]};
}

}  // namespace lab::ui
