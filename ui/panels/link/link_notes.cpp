#include "ui/panels/link/link_notes.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/attention/normalizers/normalizer_registry.h"

namespace lab::ui {

namespace {

struct LinkNotesText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LinkNotes)
};

const std::string& normalizerId(const engine::ComputeResult& result) {
    return result.head.inputs.settings.normalizer.id;
}

QString normalizerSentence(const std::string& id) {
    if (id == "softmax") {
        return {};
    }
    if (id == "softmax-plus-one") {
        return LinkNotesText::tr(
            "Softmax plus one: one more runner with weight 1 takes part and stores nothing, so the shares "
            "given "
            "add up to less than 1; the ratios between items are the same.");
    }
    if (id == "top-k") {
        return LinkNotesText::tr(
            "Top-k softmax: all but the k largest scores are dropped for certain. A race has no such cut: "
            "its K "
            "are drawn by chance, and any runner may be among them. Among the keys that are left, the ratios "
            "are the "
            "same.");
    }
    if (id == "sigmoid") {
        return LinkNotesText::tr(
            "Sigmoid: each key gets its weight by itself, so there is no competition: nothing is shared out, "
            "and no "
            "race has these numbers as its chances.");
    }
    if (id == "linear") {
        return LinkNotesText::tr(
            "Linear attention: the weights w = φ(q)·φ(k) are made without an exponential. Their ratio w ÷ Σw "
            "is "
            "still Luce's, and the race holds; temperature has no place, and l is ln w.");
    }
    return LinkNotesText::tr(
        "This normalizer is no softmax: its shares are not a ratio of e^(l/τ), and small scores get exactly "
        "0, "
        "which no race does. Bars show what it gives, strokes what a softmax of the same scores would give.");
}

QString maskSentence(const engine::HeadResult& head, int query) {
    const Index keys = head.stages.weights.cols();
    if (head.mask.restrictsNothing()) {
        return {};
    }
    std::vector<std::uint8_t> masked(static_cast<std::size_t>(keys));
    head.mask.maskedRow(query, 0, keys, masked.data());
    const auto count = static_cast<int>(std::ranges::count_if(masked, [](auto one) { return one != 0; }));
    if (count == 0) {
        return {};
    }
    if (count == keys) {
        return LinkNotesText::tr(
            "The whole row is masked: there is nothing to choose from, and nobody runs.");
    }
    return LinkNotesText::tr(
        "%n key(s) of this row are masked and do not run. TVA has no mask; the nearest to it is an item that "
        "is not "
        "in sight.",
        "", count);
}

QString overrideSentence(const engine::HeadResult& head, int query) {
    const bool isOverridden =
        std::ranges::any_of(head.overridden, [query](const engine::OverriddenCell& cell) {
            return cell.override.stage == project::Stage::Weights && cell.override.row == query;
        });
    return isOverridden ? LinkNotesText::tr(
                              "Weights of this row were overridden by hand: no scores stand behind them.")
                        : QString();
}

}  // namespace

QString linkNote(const engine::ComputeResult& result, int query) {
    QStringList sentences{normalizerSentence(normalizerId(result)), maskSentence(result.head, query),
                          overrideSentence(result.head, query)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

bool hasTemperature(const engine::ComputeResult& result) {
    const auto* normalizer = findRow(attention::normalizers(), normalizerId(result));
    return normalizer != nullptr && !normalizer->replacesScores;
}

}  // namespace lab::ui
