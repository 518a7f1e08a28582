#include "ui/panels/model/model_files.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

#include "core/engine/compute_result.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

Setting<QString> lastModelFolder() {
    return {QStringLiteral("files/last_model_folder"), QDir::homePath()};
}

bool giveToModel(const PanelServices& services, const QString& file) {
    const auto& result = services.bridge.result();
    if (!result || !result->model) {
        return false;
    }
    const auto& inputs = result->model->model->info().inputs;
    const auto reads = [&](transformer::InputKind kind) {
        return std::ranges::find(inputs, kind) != inputs.end();
    };
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool isPicture = suffix == QLatin1String("png") && reads(transformer::InputKind::Picture);
    const bool isSound = suffix == QLatin1String("wav") && reads(transformer::InputKind::Sound);
    if (!isPicture && !isSound) {
        return false;
    }
    project::ModelSettings model = services.document.project().model;
    (isPicture ? model.picture : model.sound) = file.toStdString();
    services.document.endGesture();
    services.document.change(Property::ModelInput, access::model, std::move(model));
    services.document.endGesture();
    return true;
}

QString shownName(const std::string& name) {
    constexpr int kMost = 60;
    const QString text = QString::fromStdString(name);
    return text.size() > kMost ? text.left(kMost - 1) + QChar(0x2026) : text;
}

}  // namespace lab::ui
