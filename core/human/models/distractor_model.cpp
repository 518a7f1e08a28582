#include "core/human/models/human_models.h"
#include "core/human/orienting/distractor_events.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 1> kParameters = {{
    {{"repeat", "", LAB_TEXT("Registry", "Repeats"),
      LAB_TEXT("Registry", "How often it happened in the last five minutes."), "", ParameterKind::Whole, 0,
      20, 1, 0},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

HumanResult compute(const HumanInput& in) {
    std::vector<std::pair<std::string, std::string>> columns = {{"t_s", "s"}};
    for (const DistractorEvent& event : distractorEvents()) {
        columns.emplace_back(event.id, "task weights");
    }
    CurveBuilder curve("weights", columns);
    for (const double time : gridOf(0, 30, 0.5)) {
        std::vector<double> row = {time};
        for (const DistractorEvent& event : distractorEvents()) {
            row.push_back(distractorWeight(event, Seconds(time), in.whole("repeat")));
        }
        curve.add(row);
    }
    HumanResult result{{curve.take()}, {}};
    for (const DistractorEvent& event : distractorEvents()) {
        const std::string id(event.id);
        result.summaries.push_back({id + "_peak", "task weights", event.peak});
        result.summaries.push_back({id + "_tau_s", "s", event.fading.count()});
        result.summaries.push_back({id + "_steady", "task weights", event.steady});
    }
    return result;
}

}  // namespace

HumanModel distractorModel() {
    HumanModel model;
    model.entry = {"distractors",
                   LAB_TEXT("Registry", "What distracts"),
                   "w(t) = a e^{-t / \\tau_{d}}",
                   LAB_TEXT("Registry",
                            "Pulses and steady weights of events from outside and thoughts from inside. The "
                            "effects are published, the sizes are illustrations."),
                   "Stothart et al. 2015; Parmentier 2014; Szalma and Hancock 2011; Moran 2016",
                   kSpecs};
    model.parameters = kParameters;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
