#pragma once

#include "core/human/scene/scene_settings.h"
#include "core/human/scene/scene_state.h"

namespace lab::human {

/// Task channels are numbered by the places of their cards. Where cards were removed or put in between, what
/// the state knows of each card moves to the place that the card has now: its progress, its activation, a
/// decision under way. A card that comes back as it was goes on with the progress that it had. Cards whose
/// fields alone changed keep their places.
void moveWithCards(const SceneSettings& before, const SceneSettings& after, SceneState& state);

}  // namespace lab::human
