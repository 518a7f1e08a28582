#include "ui/panels/human/views/serve_scene_view.h"

#include "ui/editors/save_bytes.h"
#include "ui/panels/human/views/numbers_dialog.h"
#include "ui/panels/human/views/scene_view.h"

namespace lab::ui {

void serveSceneView(SceneView& view, const QString& stem) {
    QObject::connect(&view, &SceneView::savePictureRequested, &view,
                     [&view, stem] { savePng(view, stem + QStringLiteral(".png"), view.picture(2)); });
    QObject::connect(&view, &SceneView::saveNumbersRequested, &view,
                     [&view, stem] { saveCsv(view, stem + QStringLiteral(".csv"), toCsv(view.table())); });
    QObject::connect(&view, &SceneView::numbersRequested, &view,
                     [&view] { showNumbers(view, view.title(), view.table()); });
}

}  // namespace lab::ui
