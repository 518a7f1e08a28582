#include "core/human/models/human_models.h"
#include "core/human/selection/choice_race.h"
#include "core/human/selection/luce_choice.h"

namespace lab::human {

namespace {

constexpr int kItems = 5;

#define LAB_LOGIT                                                                                            \
    LAB_TEXT("Registry", "Logit of an item"),                                                                \
        LAB_TEXT("Registry", "The logarithm of its weight; in a transformer q k divided by the root of d."), \
        ""

constexpr std::array<HumanParameter, 8> kParameters = {{
    {{"l1", "l_{1}", LAB_LOGIT, ParameterKind::Real, -20, 20, 0.1, 2}, Evidence::OwnSetting, ""},
    {{"l2", "l_{2}", LAB_LOGIT, ParameterKind::Real, -20, 20, 0.1, 1}, Evidence::OwnSetting, ""},
    {{"l3", "l_{3}", LAB_LOGIT, ParameterKind::Real, -20, 20, 0.1, 0.5}, Evidence::OwnSetting, ""},
    {{"l4", "l_{4}", LAB_LOGIT, ParameterKind::Real, -20, 20, 0.1, 0}, Evidence::OwnSetting, ""},
    {{"l5", "l_{5}", LAB_LOGIT, ParameterKind::Real, -20, 20, 0.1, -1}, Evidence::OwnSetting, ""},
    {{"temperature", "\\tau", LAB_TEXT("Registry", "Temperature"),
      LAB_TEXT("Registry", "Low temperatures sharpen the choice, high ones level it."), "",
      ParameterKind::Real, 0.05, 20, 0.05, 1, true},
     Evidence::OwnSetting,
     ""},
    {{"K", "K", LAB_TEXT("Registry", "Store"),
      LAB_TEXT("Registry", "How many of the first finishers are stored."), LAB_TEXT("Registry", "items"),
      ParameterKind::Whole, 1, kItems, 1, 3},
     Evidence::OwnSetting,
     ""},
    {{"C", "C", LAB_TEXT("Registry", "Processing rate"),
      LAB_TEXT("Registry", "How many items a second are taken in, all of them together."),
      LAB_TEXT("Registry", "items/s"), ParameterKind::Real, 20, 120, 1, 60},
     Evidence::Verified,
     "priors and example data of RStanTVA"},
}};
#undef LAB_LOGIT
constexpr auto kSpecs = specsOf(kParameters);

std::vector<double> logitsOf(const HumanInput& in) {
    return {in["l1"], in["l2"], in["l3"], in["l4"], in["l5"]};
}

Curve choiceCurve(const HumanInput& in) {
    const std::vector<double> logits = logitsOf(in);
    const std::vector<double> weights = weightsOfLogits(logits, in["temperature"]);
    std::vector<double> scaled = logits;
    for (double& logit : scaled) {
        logit /= in["temperature"];
    }
    Random random(in.seed);
    const std::vector<double> softmax = luceRatio(weights);
    const std::vector<double> inclusion = inclusionProbabilities(weights, in.whole("K"));
    const std::vector<double> first = raceFrequencies(weights, 1, in.trials, random);
    const std::vector<double> gumbel = gumbelFrequencies(scaled, in.trials, random);
    const std::vector<double> stored = raceFrequencies(weights, in.whole("K"), in.trials, random);
    CurveBuilder curve("choice", {{"item", ""},
                                  {"log_weight", ""},
                                  {"softmax", ""},
                                  {"plackett_luce_inclusion", ""},
                                  {"mc_first_finisher", ""},
                                  {"mc_gumbel_argmax", ""},
                                  {"mc_race_inclusion", ""}});
    for (std::size_t i = 0; i < logits.size(); ++i) {
        curve.add(
            {static_cast<double>(i), logits[i], softmax[i], inclusion[i], first[i], gumbel[i], stored[i]});
    }
    return curve.take();
}

Curve inclusionCurve(const HumanInput& in) {
    const std::vector<double> weights = weightsOfLogits(logitsOf(in), in["temperature"]);
    CurveBuilder curve("inclusion", {{"K", ""}, {"p1", ""}, {"p2", ""}, {"p3", ""}, {"p4", ""}, {"p5", ""}});
    for (int places = 1; places <= kItems; ++places) {
        std::vector<double> row = {static_cast<double>(places)};
        const std::vector<double> inclusion = inclusionProbabilities(weights, places);
        row.insert(row.end(), inclusion.begin(), inclusion.end());
        curve.add(row);
    }
    return curve.take();
}

Curve temperatureCurve(const HumanInput& in) {
    const std::vector<double> logits = logitsOf(in);
    CurveBuilder curve(
        "temperature_table",
        {{"temperature", ""}, {"p1", ""}, {"p2", ""}, {"p3", ""}, {"p4", ""}, {"p5", ""}, {"alpha", ""}});
    for (const double temperature : {0.25, 0.5, 1.0, 2.0, 4.0}) {
        std::vector<double> row = {temperature};
        const std::vector<double> softmax = luceRatio(weightsOfLogits(logits, temperature));
        row.insert(row.end(), softmax.begin(), softmax.end());
        row.push_back(alphaOfTemperature(logits[0] - logits[1], temperature));
        curve.add(row);
    }
    return curve.take();
}

HumanResult compute(const HumanInput& in) {
    const std::vector<double> logits = logitsOf(in);
    return {{choiceCurve(in), inclusionCurve(in), temperatureCurve(in)},
            {{"expected_first_finish_time", "s", 1 / in["C"]},
             {"alpha", "", alphaOfTemperature(logits[0] - logits[1], in["temperature"])}}};
}

}  // namespace

HumanModel bridgeModel() {
    HumanModel model;
    model.entry = {
        "bridge",
        LAB_TEXT("Registry", "Softmax, Luce's choice and a race"),
        "p_{x} = \\frac{w_{x}}{\\sum_{z} w_{z}} = \\frac{e^{l_{x} / \\tau}}{\\sum_{z} e^{l_{z} / \\tau}}",
        LAB_TEXT("Registry",
                 "The same numbers as a machine's softmax, as a choice and as the winner of a race of "
                 "exponential times."),
        "Luce 1959; Plackett 1975; Yellott 1977; Bundesen 1990",
        kSpecs};
    model.parameters = kParameters;
    model.simulates = true;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
