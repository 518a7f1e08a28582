#pragma once

#include "core/human/human_model.h"

namespace lab::human {

// The rows of the registry, one for each model.
[[nodiscard]] HumanModel tvaModel();
[[nodiscard]] HumanModel bridgeModel();
[[nodiscard]] HumanModel loadModel();
[[nodiscard]] HumanModel cueingModel();
[[nodiscard]] HumanModel cueEncodingModel();
[[nodiscard]] HumanModel taskSwitchingModel();
[[nodiscard]] HumanModel resourcesModel();
[[nodiscard]] HumanModel lcNeModel();
[[nodiscard]] HumanModel threeProcessModel();
[[nodiscard]] HumanModel unifiedModel();
[[nodiscard]] HumanModel mcCauleyModel();
[[nodiscard]] HumanModel microlapseModel();
[[nodiscard]] HumanModel vigilanceModel();
[[nodiscard]] HumanModel controlModel();
[[nodiscard]] HumanModel goalMemoryModel();
[[nodiscard]] HumanModel distractorModel();
[[nodiscard]] HumanModel practiceModel();
[[nodiscard]] HumanModel sceneModel();

}  // namespace lab::human
