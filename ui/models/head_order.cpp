#include "ui/models/head_order.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <numeric>

namespace lab::ui {

namespace {

struct HeadOrderText {
    Q_DECLARE_TR_FUNCTIONS(HeadOrder)
};

attention::HeadPattern patternOf(HeadOrder order) {
    return static_cast<attention::HeadPattern>(static_cast<int>(order) -
                                               static_cast<int>(HeadOrder::Previous));
}

}  // namespace

QString headOrderName(HeadOrder order) {
    switch (order) {
        case HeadOrder::Number:
            return HeadOrderText::tr("by number");
        case HeadOrder::Entropy:
            return HeadOrderText::tr("by entropy");
        case HeadOrder::Distance:
            return HeadOrderText::tr("by distance");
        case HeadOrder::Previous:
            return HeadOrderText::tr("like: previous token");
        case HeadOrder::Next:
            return HeadOrderText::tr("like: next token");
        case HeadOrder::First:
            return HeadOrderText::tr("like: first token");
        case HeadOrder::Self:
            return HeadOrderText::tr("like: itself");
        case HeadOrder::Induction:
            return HeadOrderText::tr("like: induction");
        case HeadOrder::Delimiter:
            return HeadOrderText::tr("like: delimiters");
    }
    return {};
}

QString headOrderHelp(HeadOrder order) {
    switch (order) {
        case HeadOrder::Number:
            return HeadOrderText::tr("In order of layer and head");
        case HeadOrder::Entropy:
            return HeadOrderText::tr("Mean entropy of a query's weights in nats; the sharpest head first");
        case HeadOrder::Distance:
            return HeadOrderText::tr("Mean distance that a query looks, in tokens; the nearest first");
        case HeadOrder::Previous:
            return HeadOrderText::tr("Mean weight on the token before; the largest first");
        case HeadOrder::Next:
            return HeadOrderText::tr("Mean weight on the token after; the largest first");
        case HeadOrder::First:
            return HeadOrderText::tr("Mean weight on the first token; the largest first");
        case HeadOrder::Self:
            return HeadOrderText::tr("Mean weight of a token on itself; the largest first");
        case HeadOrder::Induction:
            return HeadOrderText::tr(
                "Mean weight on what followed the same token earlier; the largest first");
        case HeadOrder::Delimiter:
            return HeadOrderText::tr(
                "Mean weight on punctuation and the model's own marks; the largest first");
    }
    return {};
}

std::optional<double> headScore(HeadOrder order, const engine::HeadThumbnail& head) {
    if (!head.patterns || order == HeadOrder::Number) {
        return std::nullopt;
    }
    if (order == HeadOrder::Entropy) {
        return head.patterns->entropy;
    }
    return order == HeadOrder::Distance ? head.patterns->distance : head.patterns->of(patternOf(order));
}

std::vector<int> headRows(HeadOrder order, const std::vector<engine::HeadThumbnail>& heads) {
    std::vector<int> rows(heads.size());
    std::iota(rows.begin(), rows.end(), 0);
    const double sign = order == HeadOrder::Entropy || order == HeadOrder::Distance ? 1 : -1;
    std::ranges::stable_sort(rows, {}, [&](int row) {
        const std::optional<double> score = headScore(order, heads[static_cast<std::size_t>(row)]);
        return score ? sign * *score : std::numeric_limits<double>::infinity();
    });
    return rows;
}

}  // namespace lab::ui
