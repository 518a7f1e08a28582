#pragma once

#include <QString>

namespace lab::ui {

class SceneView;

/// Lets a picture be saved and its numbers be saved and shown, as its menu offers. `stem` is the name of the
/// files without their endings.
void serveSceneView(SceneView& view, const QString& stem);

}  // namespace lab::ui
