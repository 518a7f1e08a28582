#include "core/human/scene/scene_settings.h"

namespace lab::human {

DemandVector demandsOf(const SceneTask& task) {
    const DemandPreset* preset = findDemandPreset(task.demandPreset);
    return preset != nullptr ? preset->demand : task.demands;
}

}  // namespace lab::human
