#include "core/human/models/human_models.h"
#include "core/human/orienting/capture.h"
#include "core/human/orienting/cueing.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 5> kParameters = {{
    {{"C", "C", LAB_TEXT("Registry", "Processing rate"),
      LAB_TEXT("Registry", "How many items a second are taken in, all of them together."),
      LAB_TEXT("Registry", "items/s"), ParameterKind::Real, 20, 120, 1, 60},
     Evidence::Verified,
     "priors and example data of RStanTVA"},
    {{"r", "r", LAB_TEXT("Registry", "Weight ratio of a cue"),
      LAB_TEXT("Registry", "By how much a cue multiplies the weight of its location."), "",
      ParameterKind::Real, 0.2, 20, 0.1, 2, true},
     Evidence::OwnSetting,
     ""},
    {{"w_s", "w_{s}", LAB_TEXT("Registry", "Weight of the singleton"),
      LAB_TEXT("Registry", "How salient the extra item is; searching for a feature lowers it."), "",
      ParameterKind::Real, 0, 10, 0.1, 0.33},
     Evidence::OwnSetting,
     "gives a cost of about 25 ms (Leber and Egeth 2010)"},
    {{"w_t", "w_{t}", LAB_TEXT("Registry", "Weight of the target"),
      LAB_TEXT("Registry", "What the singleton has to beat."), "", ParameterKind::Real, 0, 10, 0.1, 1},
     Evidence::OwnSetting,
     ""},
    {{"dwell", "d", LAB_TEXT("Registry", "Dwell time"),
      LAB_TEXT("Registry", "How long leaving the singleton takes."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 0, 500, 5, 100},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

constexpr std::array<Constant, 4> kConstants = {{
    {"exogenous_peak", "", LAB_TEXT("Registry", "Height of the exogenous pulse"), "", 1.2,
     Evidence::OwnSetting, "shape after Nakayama and Mackeben 1989; Müller and Rabbitt 1989",
     LAB_TEXT("Registry", "A sudden cue works fast and fades; the size is an illustration.")},
    {"exogenous_time", "", LAB_TEXT("Registry", "Peak of the exogenous pulse"), LAB_TEXT("Registry", "ms"),
     100, Evidence::OwnSetting, "shape after Nakayama and Mackeben 1989",
     LAB_TEXT("Registry", "A sudden cue works fast and fades; the size is an illustration.")},
    {"inhibition", "", LAB_TEXT("Registry", "Depth of inhibition of return"), "", 0.35, Evidence::OwnSetting,
     "shape after Klein 2000",
     LAB_TEXT("Registry",
              "Returning to a place that was just attended to is slower; the size is an illustration.")},
    {"endogenous_time", "", LAB_TEXT("Registry", "Time constant of the endogenous rise"),
     LAB_TEXT("Registry", "ms"), 200, Evidence::OwnSetting, "shape after Müller and Rabbitt 1989",
     LAB_TEXT("Registry", "An understood cue works slowly and stays; the size is an illustration.")},
}};

HumanResult compute(const HumanInput& in) {
    CurveBuilder effects(
        "posner", {{"r", ""}, {"valid", "ms"}, {"invalid", "ms"}, {"neutral", "ms"}, {"effect", "ms"}});
    const auto addEffect = [&](double ratio) {
        const CueingTimes times = cueingTimes(ratio, in["C"]);
        effects.add({ratio, times.valid.count(), times.invalid.count(), times.neutral.count(),
                     validityEffect(ratio, in["C"]).count()});
    };
    for (const double ratio : {1.0, 1.5, 2.0, 3.0, 4.0}) {
        addEffect(ratio);
    }
    CurveBuilder gains("cue_gain", {{"t_ms", "ms"}, {"exogenous", ""}, {"endogenous", ""}});
    for (const double time : gridOf(0, 1200, 10)) {
        gains.add({time, exogenousGain(Milliseconds(time)), endogenousGain(Milliseconds(time))});
    }
    const CueingTimes times = cueingTimes(in["r"], in["C"]);
    const SingletonCapture capture = singletonCapture(in["w_s"], in["w_t"], Milliseconds(in["dwell"]));
    return {{effects.take(), gains.take()},
            {{"valid", "ms", times.valid.count()},
             {"invalid", "ms", times.invalid.count()},
             {"neutral", "ms", times.neutral.count()},
             {"effect", "ms", validityEffect(in["r"], in["C"]).count()},
             {"r_needed_for_33ms", "", ratioOfEffect(Milliseconds(33), in["C"])},
             {"p_capture", "", capture.probability},
             {"capture_cost", "ms", capture.cost.count()}}};
}

}  // namespace

HumanModel cueingModel() {
    HumanModel model;
    model.entry = {
        "cueing",
        LAB_TEXT("Registry", "Cueing and capture"),
        "\\Delta RT = \\frac{r - 1 / r}{C}, p = \\frac{w_{s}}{w_{s} + w_{t}}",
        LAB_TEXT("Registry",
                 "A cue multiplies the weight of a place, whether it is understood or merely sudden; a "
                 "salient item takes attention in a share of the trials."),
        "Posner 1980; Theeuwes 1992; as TVA derived from Bundesen 1990",
        kSpecs};
    model.parameters = kParameters;
    model.constants = kConstants;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
