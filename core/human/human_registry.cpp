#include "core/human/human_registry.h"

#include "core/human/models/human_models.h"

namespace lab::human {

std::span<const HumanModel> humanModels() {
    static const std::array<HumanModel, 18> kRows = {
        tvaModel(),           bridgeModel(),     loadModel(),      cueingModel(),       cueEncodingModel(),
        taskSwitchingModel(), resourcesModel(),  lcNeModel(),      threeProcessModel(), unifiedModel(),
        mcCauleyModel(),      microlapseModel(), vigilanceModel(), controlModel(),      goalMemoryModel(),
        distractorModel(),    practiceModel(),   sceneModel(),
    };
    return kRows;
}

Result<const HumanModel*> findHumanModel(std::string_view id) {
    if (const HumanModel* found = findRow(humanModels(), id)) {
        return found;
    }
    return failure({ErrorCode::UnknownName, {}, "human model", idsOf(humanModels()), std::string(id)});
}

Result<HumanResult> computeHuman(const HumanModel& model, const ParameterValues& values, std::uint64_t seed,
                                 int trials) {
    if (const Result<void> checked = checkParameters(model.entry, values); !checked) {
        return failure(checked.error());
    }
    if (trials < 1 || trials > kMostTrials) {
        return failure({ErrorCode::OutOfRange,
                        {},
                        "trials",
                        "a whole number from 1 to " + std::to_string(kMostTrials),
                        std::to_string(trials)});
    }
    return model.compute({model.entry, values, seed, trials});
}

}  // namespace lab::human
