#include "core/human/models/human_models.h"
#include "core/human/sharing/multiple_resources.h"
#include "core/human/sharing/operating_characteristic.h"

namespace lab::human {

namespace {

constexpr std::array<HumanParameter, 2> kParameters = {{
    {{"dprime", "d'_{0}", LAB_TEXT("Registry", "Sensitivity of a single task"),
      LAB_TEXT("Registry", "How well each task is done alone."), "", ParameterKind::Real, 0, 5, 0.1, 2},
     Evidence::OwnSetting,
     ""},
    {{"share", "\\pi", LAB_TEXT("Registry", "Share of the first task"),
      LAB_TEXT("Registry", "How much of the sample of evidence the first task gets."), "",
      ParameterKind::Real, 0, 1, 0.05, 0.5},
     Evidence::OwnSetting,
     ""},
}};
constexpr auto kSpecs = specsOf(kParameters);

constexpr std::array<Constant, 4> kConstants = {{
    {"baseline", "", LAB_TEXT("Registry", "Conflict of any two resources"), "", 0.2, Evidence::FromMemory,
     "Wickens 2002", ""},
    {"shared_dimension", "", LAB_TEXT("Registry", "More for each shared dimension"), "", 0.2,
     Evidence::FromMemory, "Wickens 2002", ""},
    {"same_resource", "", LAB_TEXT("Registry", "Conflict of a resource with itself"), "", 0.8,
     Evidence::FromMemory, "Wickens 2002", ""},
    {"two_voices", "", LAB_TEXT("Registry", "Conflict of two voices"), "", 1.0, Evidence::FromMemory,
     "Wickens 2002", ""},
}};

Curve matrixCurve() {
    std::vector<std::pair<std::string, std::string>> columns = {{"resource", ""}};
    for (std::size_t b = 0; b < kResourceCount; ++b) {
        columns.emplace_back(resourceId(static_cast<Resource>(b)), "");
    }
    CurveBuilder curve("conflict_matrix", columns);
    for (std::size_t a = 0; a < kResourceCount; ++a) {
        std::vector<double> row = {static_cast<double>(a)};
        for (std::size_t b = 0; b < kResourceCount; ++b) {
            row.push_back(resourceConflict(static_cast<Resource>(a), static_cast<Resource>(b)));
        }
        curve.add(row);
    }
    return curve.take();
}

HumanResult compute(const HumanInput& in) {
    CurveBuilder aoc("aoc", {{"share", ""},
                             {"dprime1", ""},
                             {"dprime2", ""},
                             {"pc1_2afc", ""},
                             {"pc2_2afc", ""},
                             {"all_or_none_pc1", ""},
                             {"all_or_none_pc2", ""}});
    for (const double share : gridOf(0, 1, 0.05)) {
        const SharedPerformance shared = sampleSizeSharing(share, in["dprime"]);
        const SharedPerformance mixed = allOrNoneSharing(share, in["dprime"]);
        aoc.add({share, shared.dprime1, shared.dprime2, shared.correct1, shared.correct2, mixed.correct1,
                 mixed.correct2});
    }
    HumanResult result;
    result.curves = {aoc.take(), matrixCurve()};
    const SharedPerformance here = sampleSizeSharing(in["share"], in["dprime"]);
    result.summaries = {{"pc1_2afc", "", here.correct1}, {"pc2_2afc", "", here.correct2}};
    for (std::size_t i = 0; i < demandPresets().size(); ++i) {
        for (std::size_t j = i + 1; j < demandPresets().size(); ++j) {
            const DemandPreset& one = demandPresets()[i];
            const DemandPreset& other = demandPresets()[j];
            result.summaries.push_back({std::string("chi_").append(one.id).append("+").append(other.id), "",
                                        demandConflict(one.demand, other.demand)});
        }
    }
    return result;
}

}  // namespace

HumanModel resourcesModel() {
    HumanModel model;
    model.entry = {"resources",
                   LAB_TEXT("Registry", "Sharing and multiple resources"),
                   "\\chi = \\frac{\\sum_{ab} d_{a} e_{b} M_{ab}}{\\sum_{ab} d_{a} e_{b}}",
                   LAB_TEXT("Registry",
                            "Two tasks lose least where they need different senses, codes and responses; one "
                            "sample of evidence shared between them gives a quarter circle."),
                   "Wickens 2002, Theor. Issues Ergon. Sci. 3, 159; Shaw 1980; Palmer 1990",
                   kSpecs};
    model.parameters = kParameters;
    model.constants = kConstants;
    model.compute = compute;
    return model;
}

}  // namespace lab::human
