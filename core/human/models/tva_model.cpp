#include <algorithm>
#include <cmath>

#include "core/human/models/human_models.h"
#include "core/human/selection/tva.h"
#include "core/human/selection/tva_race.h"

namespace lab::human {

namespace {

constexpr std::string_view kStanTva = "priors and example data of RStanTVA";

constexpr std::array<HumanParameter, 8> kParameters = {{
    {{"C", "C", LAB_TEXT("Registry", "Processing rate"),
      LAB_TEXT("Registry", "How many items a second are taken in, all of them together."),
      LAB_TEXT("Registry", "items/s"), ParameterKind::Real, 20, 120, 1, 60},
     Evidence::Verified,
     kStanTva},
    {{"K", "K", LAB_TEXT("Registry", "Store"),
      LAB_TEXT("Registry", "How many items the short-term store holds; a fraction mixes two sizes."),
      LAB_TEXT("Registry", "items"), ParameterKind::Real, 2, 5, 0.1, 3.5},
     Evidence::Verified,
     kStanTva},
    {{"t0", "t_{0}", LAB_TEXT("Registry", "Dead time"),
      LAB_TEXT("Registry", "What passes before anything is taken in."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 0, 40, 1, 15},
     Evidence::Verified,
     kStanTva},
    {{"alpha", "\\alpha", LAB_TEXT("Registry", "Weight of a distractor"),
      LAB_TEXT("Registry", "Against a target's weight of 1: the smaller, the better the selection."), "",
      ParameterKind::Real, 0.1, 1, 0.01, 0.5},
     Evidence::Verified,
     kStanTva},
    {{"N", "N", LAB_TEXT("Registry", "Items, whole report"),
      LAB_TEXT("Registry", "How many items are shown and asked for."), LAB_TEXT("Registry", "items"),
      ParameterKind::Whole, 1, 12, 1, 6},
     Evidence::OwnSetting,
     ""},
    {{"nT", "T", LAB_TEXT("Registry", "Targets, partial report"),
      LAB_TEXT("Registry", "How many items are asked for."), LAB_TEXT("Registry", "items"),
      ParameterKind::Whole, 1, 6, 1, 2},
     Evidence::OwnSetting,
     ""},
    {{"nD", "D", LAB_TEXT("Registry", "Distractors"),
      LAB_TEXT("Registry", "How many items are shown beside the targets."), LAB_TEXT("Registry", "items"),
      ParameterKind::Whole, 0, 6, 1, 4},
     Evidence::OwnSetting,
     ""},
    {{"T_ms", "T_{e}", LAB_TEXT("Registry", "Exposure"),
      LAB_TEXT("Registry", "How long the items are shown."), LAB_TEXT("Registry", "ms"), ParameterKind::Real,
      0, 1000, 1, 80},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

GlanceLimits limitsOf(const HumanInput& in) {
    return {in["C"], in["K"], Milliseconds(in["t0"])};
}

Curve wholeReportCurve(const HumanInput& in) {
    const int items = in.whole("N");
    std::vector<std::pair<std::string, std::string>> columns = {{"T_ms", "ms"}, {"mean", "items"}};
    for (int j = 0; j <= items; ++j) {
        columns.emplace_back("p" + std::to_string(j), "");
    }
    CurveBuilder curve("whole_report", columns);
    for (const double exposure : gridOf(0, 300, 10)) {
        const std::vector<double> scores = wholeReport(items, Milliseconds(exposure), limitsOf(in));
        std::vector<double> row = {exposure, meanScore(scores)};
        row.insert(row.end(), scores.begin(), scores.end());
        curve.add(row);
    }
    return curve.take();
}

Curve partialReportCurve(const HumanInput& in) {
    CurveBuilder curve("partial_report",
                       {{"T_ms", "ms"}, {"mean_targets", "items"}, {"single_letter_p", ""}});
    for (const double exposure : gridOf(0, 300, 10)) {
        const Milliseconds time(exposure);
        curve.add({exposure,
                   meanScore(partialReport(in.whole("nT"), in.whole("nD"), in["alpha"], time, limitsOf(in))),
                   singleReport(time, limitsOf(in))});
    }
    return curve.take();
}

std::vector<double> partialWeights(const HumanInput& in) {
    std::vector<double> weights(static_cast<std::size_t>(in.whole("nT")), 1.0);
    weights.insert(weights.end(), static_cast<std::size_t>(in.whole("nD")), in["alpha"]);
    return weights;
}

/// The simulated mean number of stored targets, its standard error, and the first race.
void simulate(const HumanInput& in, HumanResult& result) {
    Random random(in.seed);
    const std::vector<double> rates = encodingRates(partialWeights(in), in["C"]);
    CurveBuilder first("first_race", {{"item", ""}, {"finish_ms", "ms"}, {"stored", ""}});
    double sum = 0;
    double squares = 0;
    for (int trial = 0; trial < in.trials; ++trial) {
        double score = 0;
        for (const Encoding& one : raceForStore(rates, Milliseconds(in["T_ms"]), limitsOf(in), random)) {
            score += one.isStored && one.item < in.whole("nT") ? 1 : 0;
            if (trial == 0) {
                first.add({static_cast<double>(one.item), one.time.count(), one.isStored ? 1.0 : 0.0});
            }
        }
        sum += score;
        squares += score * score;
    }
    const double mean = sum / in.trials;
    result.curves.push_back(first.take());
    result.summaries.push_back({"mc_mean_targets", "items", mean});
    result.summaries.push_back(
        {"mc_se", "items", std::sqrt(std::max(squares / in.trials - mean * mean, 0.0) / in.trials)});
}

HumanResult compute(const HumanInput& in) {
    const Milliseconds exposure(in["T_ms"]);
    const std::vector<double> scores =
        partialReport(in.whole("nT"), in.whole("nD"), in["alpha"], exposure, limitsOf(in));
    HumanResult result;
    result.curves = {wholeReportCurve(in), partialReportCurve(in)};
    result.summaries = {
        {"mean_score", "items", meanScore(wholeReport(in.whole("N"), exposure, limitsOf(in)))},
        {"mean_targets", "items", meanScore(scores)},
        {"single_letter_p", "", singleReport(exposure, limitsOf(in))},
    };
    simulate(in, result);
    return result;
}

}  // namespace

HumanModel tvaModel() {
    HumanModel model;
    model.entry = {
        "tva",
        LAB_TEXT("Registry", "Theory of visual attention"),
        "v_{x} = C \\frac{w_{x}}{\\sum_{z} w_{z}}, w_{x} = \\sum_{j} \\eta_{xj} \\pi_{j}",
        LAB_TEXT("Registry",
                 "Items race for a small store; an item's share of the speed is its share of the weights."),
        "Bundesen 1990, Psychol. Rev. 97, 523",
        kSpecs};
    model.parameters = kParameters;
    model.simulates = true;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
