#include "core/human/models/human_models.h"
#include "core/human/selection/perceptual_load.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 5> kParameters = {{
    {{"C", "C", LAB_TEXT("Registry", "Processing rate"),
      LAB_TEXT("Registry", "How many items a second are taken in, all of them together."),
      LAB_TEXT("Registry", "items/s"), ParameterKind::Real, 20, 120, 1, 60},
     Evidence::Verified,
     "priors and example data of RStanTVA"},
    {{"alpha", "\\alpha", LAB_TEXT("Registry", "Weight of a distractor"),
      LAB_TEXT("Registry", "Against a target's weight of 1: the smaller, the better the selection."), "",
      ParameterKind::Real, 0.05, 1, 0.01, 0.3},
     Evidence::OwnSetting,
     ""},
    {{"t0", "t_{0}", LAB_TEXT("Registry", "Dead time"),
      LAB_TEXT("Registry", "What passes before anything is taken in."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 0, 40, 1, 15},
     Evidence::Verified,
     "priors and example data of RStanTVA"},
    {{"T_ms", "T_{e}", LAB_TEXT("Registry", "Exposure"),
      LAB_TEXT("Registry", "How long the items are shown."), LAB_TEXT("Registry", "ms"), ParameterKind::Real,
      0, 1000, 1, 100},
     Evidence::OwnSetting,
     ""},
    {{"n", "n", LAB_TEXT("Registry", "Relevant items"),
      LAB_TEXT("Registry", "The perceptual load: how many items the task needs."),
      LAB_TEXT("Registry", "items"), ParameterKind::Whole, 1, 12, 1, 4},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

HumanResult compute(const HumanInput& in) {
    const GlanceLimits limits{in["C"], 3.5, Milliseconds(in["t0"])};
    const Milliseconds exposure(in["T_ms"]);
    CurveBuilder curve(
        "by_relevant_items",
        {{"n", ""}, {"v_target", "items/s"}, {"v_distractor", "items/s"}, {"p_distractor_encoded", ""}});
    for (int n = 1; n <= 12; ++n) {
        const PerceptualLoad load{n, in["alpha"]};
        const LoadRates rates = loadRates(load, limits.capacity);
        curve.add({static_cast<double>(n), rates.target, rates.distractor,
                   distractorEncoded(load, exposure, limits)});
    }
    const PerceptualLoad load{in.whole("n"), in["alpha"]};
    const LoadRates rates = loadRates(load, limits.capacity);
    return {{curve.take()},
            {{"v_target", "items/s", rates.target},
             {"v_distractor", "items/s", rates.distractor},
             {"p_distractor_encoded", "", distractorEncoded(load, exposure, limits)},
             {"p_distractor_before_target", "", rates.distractor / (rates.target + rates.distractor)}}};
}

}  // namespace

HumanModel loadModel() {
    HumanModel model;
    model.entry = {
        "load",
        LAB_TEXT("Registry", "Perceptual load"),
        "P = 1 - e^{-v_{D} (T_{e} - t_{0})}, v_{D} = \\frac{\\alpha C}{n + \\alpha}",
        LAB_TEXT("Registry",
                 "The more relevant items share a fixed capacity, the less is left for a distractor. A "
                 "prediction, not a law: few people follow it in every session."),
        "Lavie 1995; as TVA Kyllingsbæk, Sy and Giesbrecht 2011",
        kSpecs};
    model.parameters = kParameters;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
