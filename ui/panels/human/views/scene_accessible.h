#pragma once

namespace lab::ui {

/// Lets screen readers know a SceneView as a picture, with its sentences. Further calls change nothing; has
/// to be called before the first view is asked for.
void installSceneAccessibility();

}  // namespace lab::ui
