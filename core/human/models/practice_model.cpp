#include "core/human/learning/practice.h"
#include "core/human/models/human_models.h"

namespace lab::human {

namespace {

constexpr std::string_view kHeathcote = "law of Heathcote, Brown and Mewhort 2000; values illustrative";

constexpr std::array<HumanParameter, 6> kParameters = {{
    {{"A", "A", LAB_TEXT("Registry", "Asymptote"),
      LAB_TEXT("Registry", "The response time that practice cannot lower."), LAB_TEXT("Registry", "ms"),
      ParameterKind::Real, 100, 2000, 10, 450},
     Evidence::OwnSetting,
     kHeathcote},
    {{"B", "B", LAB_TEXT("Registry", "Gain of practice"), LAB_TEXT("Registry", "What practice can win."),
      LAB_TEXT("Registry", "ms"), ParameterKind::Real, 0, 2000, 10, 400},
     Evidence::OwnSetting,
     kHeathcote},
    {{"rate", "\\alpha", LAB_TEXT("Registry", "Rate of learning"),
      LAB_TEXT("Registry", "Of one person, in each trial."), LAB_TEXT("Registry", "per trial"),
      ParameterKind::Real, 0.001, 1, 0.005, 0.05, true},
     Evidence::OwnSetting,
     kHeathcote},
    {{"rate_sd", "", LAB_TEXT("Registry", "Spread of rates"),
      LAB_TEXT("Registry", "How much people differ in the logarithm of their rates."), "",
      ParameterKind::Real, 0, 3, 0.1, 2},
     Evidence::OwnSetting,
     ""},
    {{"people", "", LAB_TEXT("Registry", "People"), LAB_TEXT("Registry", "How many are averaged."), "",
      ParameterKind::Whole, 1, 2000, 10, 200},
     Evidence::OwnSetting,
     ""},
    {{"c", "c", LAB_TEXT("Registry", "Shape of retrieval times"),
      LAB_TEXT("Registry", "Of instance theory: the smaller, the more the fastest of many gains."), "",
      ParameterKind::Real, 0.5, 10, 0.1, 2},
     Evidence::OwnSetting,
     "Logan 1988"},
}};
constexpr auto kSpecs = specsOf(kParameters);

HumanResult compute(const HumanInput& in) {
    constexpr int kTrials = 300;
    const Learner learner{Milliseconds(in["A"]), Milliseconds(in["B"]), in["rate"]};
    Population population;
    population.people = in.whole("people");
    population.asymptoteMean = learner.asymptote;
    population.gainMedian = learner.gain;
    population.rateMedian = learner.rate;
    population.rateLogSd = in["rate_sd"];
    Random random(in.seed);
    const std::vector<double> average = averagePractice(population, kTrials, random);
    CurveBuilder curve("practice", {{"trial", ""}, {"individual", "ms"}, {"average", "ms"}});
    for (int trial = 1; trial <= kTrials; ++trial) {
        curve.add({static_cast<double>(trial), practisedRt(learner, trial).count(),
                   average[static_cast<std::size_t>(trial - 1)]});
    }
    CurveBuilder instances("instance_theory", {{"n", ""}, {"E_min_over_E1", ""}});
    for (const double n : {1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0}) {
        instances.add({n, instanceSpeedup(n, in["c"])});
    }
    const PracticeFit exponential = fitExponential(average);
    const PracticeFit power = fitPower(average);
    return {{curve.take(), instances.take()},
            {{"rmse_exponential", "ms", exponential.rmse},
             {"rmse_power", "ms", power.rmse},
             {"R2_exponential", "", exponential.r2},
             {"R2_power", "", power.r2}}};
}

}  // namespace

HumanModel practiceModel() {
    HumanModel model;
    model.entry = {
        "practice",
        LAB_TEXT("Registry", "Practice"),
        "RT(N) = A + B e^{-\\alpha N}",
        LAB_TEXT("Registry",
                 "One person's practice is exponential; the average of people who learn at different "
                 "rates looks like a power law. Gains stay with the trained task."),
        "Heathcote, Brown and Mewhort 2000; Logan 1988",
        kSpecs};
    model.parameters = kParameters;
    model.simulates = true;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
