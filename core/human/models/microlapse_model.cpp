#include "core/human/models/human_models.h"
#include "core/human/sleep/microlapse.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 3> kParameters = {{
    {{"B", "B", LAB_TEXT("Registry", "Biomathematical lapses"),
      LAB_TEXT("Registry", "How tired, as a model of sleep says; 3.84 is rested."),
      LAB_TEXT("Registry", "lapses / 10 min"), ParameterKind::Real, 0, 40, 0.1, 3.84},
     Evidence::Derived,
     "McCauley et al. 2013"},
    {{"minutes", "m", LAB_TEXT("Registry", "Time on task"),
      LAB_TEXT("Registry", "How long the test has been running."), LAB_TEXT("Registry", "min"),
      ParameterKind::Real, 0, 120, 1, 0},
     Evidence::OwnSetting,
     ""},
    {{"lapse_ms", "", LAB_TEXT("Registry", "Shortest lapse"),
      LAB_TEXT("Registry", "Responses that take as long or longer count as lapses."),
      LAB_TEXT("Registry", "ms"), ParameterKind::Real, 200, 5000, 5, 500},
     Evidence::Verified,
     "Basner, Mollicone and Dinges 2011"},
}};
constexpr auto kSpecs = specsOf(kParameters);

void addRow(CurveBuilder& curve, double first, const VigilanceTestSummary& s) {
    curve.add({first, s.median.count(), s.mean.count(), s.lapses, s.inverseRt, s.fastestDecile.count(),
               s.stimuli, s.sleepAttacks});
}

std::vector<std::pair<std::string, std::string>> columnsWith(const char* first, const char* unit) {
    return {{first, unit},
            {"median_RT_ms", "ms"},
            {"mean_RT_ms", "ms"},
            {"lapses_per_10min", "lapses/10 min"},
            {"mean_1_over_RT_per_s", "1/s"},
            {"fastest_decile_ms", "ms"},
            {"stimuli_per_10min", "stimuli/10 min"},
            {"sleep_attacks", "1/10 min"}};
}

HumanResult compute(const HumanInput& in) {
    MicrolapseConstants constants;
    constants.lapse = Milliseconds(in["lapse_ms"]);
    const Fatigue fatigue{in["B"], Minutes(in["minutes"])};
    CurveBuilder table("pvt_reference", columnsWith("B", "lapses/10 min"));
    for (const double b : {2.0, 3.84, 6.0, 8.0, 10.0, 12.0, 14.0, 16.0, 18.0, 20.0}) {
        addRow(table, b, vigilanceTest({b, fatigue.onTask}, constants));
    }
    CurveBuilder onTask("time_on_task", columnsWith("minute", "min"));
    for (int minute = 0; minute < 10; ++minute) {
        addRow(onTask, minute,
               vigilanceTest(fatigue.lapses, Minutes(minute), Minutes(minute + 1), constants));
    }
    const VigilanceTestRt distribution = vigilanceTestRt(fatigue, constants);
    CurveBuilder pmf("rt_distribution", {{"rt_ms", "ms"}, {"p", ""}});
    for (std::size_t i = 0; i < distribution.rt.size() && distribution.rt[i] < Milliseconds(2000); ++i) {
        pmf.add({distribution.rt[i].count(), distribution.mass[i]});
    }
    const VigilanceTestSummary s = summarise(distribution, constants);
    return {{table.take(), onTask.take(), pmf.take()},
            {{"median_RT_ms", "ms", s.median.count()},
             {"mean_RT_ms", "ms", s.mean.count()},
             {"lapses_per_10min", "lapses/10 min", s.lapses},
             {"mean_1_over_RT_per_s", "1/s", s.inverseRt},
             {"fastest_decile_ms", "ms", s.fastestDecile.count()},
             {"stimuli_per_10min", "stimuli/10 min", s.stimuli},
             {"sleep_attacks", "1/10 min", s.sleepAttacks}}};
}

}  // namespace

HumanModel microlapseModel() {
    HumanModel model;
    model.entry = {"pvt",
                   LAB_TEXT("Registry", "Microlapses in a vigilance test"),
                   "P(k) = p_{k} \\prod_{j < k} (1 - p_{j}), p_{k} = \\frac{1}{1 + e^{-(U d^{k} - UT) / s}}",
                   LAB_TEXT("Registry",
                            "Tiredness makes single steps of thought fail for a few hundredths of a second; "
                            "lapses are many such failures in a row."),
                   "Gunzelmann et al.; Walsh, Gunzelmann and Van Dongen 2017; Veksler and Gunzelmann 2018",
                   kSpecs};
    model.parameters = kParameters;
    model.constants = microlapseConstants();
    model.compute = compute;
    return model;
}

}  // namespace lab::human
