// What the pictures of a StagePage show.
#include <QCoreApplication>

#include "core/attention/positions/position_registry.h"
#include "ui/models/display_names.h"
#include "ui/panels/override_editing.h"
#include "ui/panels/stage_page.h"

namespace lab::ui {

namespace {

using engine::ComputeResult;
using engine::HeadResult;
using project::Stage;

struct StagePageText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::StagePage)
};

bool isOfKeys(StagePicture picture) {
    return picture == StagePicture::KeyEmbeddings || picture == StagePicture::Keys ||
           picture == StagePicture::Values;
}

const MatrixF* valuesOf(StagePicture picture, const ComputeResult& result) {
    const HeadResult& head = result.head;
    switch (picture) {
        case StagePicture::Embeddings:
            return head.embeddings.get();
        case StagePicture::KeyEmbeddings:
            return head.inputs.isCross() ? head.keyEmbeddings.get() : nullptr;
        case StagePicture::Queries:
            return &head.vectors.Q;
        case StagePicture::Keys:
            return &head.vectors.K;
        case StagePicture::Values:
            return &head.vectors.V;
        case StagePicture::Output:
            return result.output.size() > 0 ? &result.output : nullptr;
    }
    return nullptr;
}

std::optional<Stage> stageOf(StagePicture picture) {
    switch (picture) {
        case StagePicture::Embeddings:
            return Stage::Embeddings;
        case StagePicture::KeyEmbeddings:
            return Stage::KeyEmbeddings;
        case StagePicture::Queries:
            return Stage::Queries;
        case StagePicture::Keys:
            return Stage::Keys;
        case StagePicture::Values:
            return Stage::Values;
        case StagePicture::Output:
            return std::nullopt;
    }
    return std::nullopt;
}

QString embeddingsSubtitle(const HeadResult& head) {
    const auto* position = attention::findPosition(head.inputs.settings.position.id);
    const bool adds = position != nullptr && position->kind == attention::PositionKind::AddsToEmbeddings;
    //: X: the matrix of word vectors
    return adds ? StagePageText::tr("X, with positions added") : StagePageText::tr("X, the layer's input");
}

QString projectionSubtitle(StagePicture picture, const HeadResult& head) {
    const bool isOfEmbeddings =
        isOfKeys(picture) ? head.keyEmbeddings != nullptr : head.embeddings != nullptr;
    if (!isOfEmbeddings) {
        return StagePageText::tr("given as numbers");
    }
    const bool isCut = head.vectors.isRank && head.vectors.dK < head.vectors.dKLargest;
    if (picture != StagePicture::Values && isCut) {
        //: a trained head's Q and K cut to rank %1
        return StagePageText::tr("cut to rank %1").arg(head.vectors.dK);
    }
    const QString name = picture == StagePicture::Queries ? QStringLiteral("Q")
                         : picture == StagePicture::Keys  ? QStringLiteral("K")
                                                          : QStringLiteral("V");
    return QStringLiteral("X W<sub>%1</sub>").arg(name);
}

QString outputSubtitle(const HeadResult& head) {
    const std::vector<int>& ablated = head.inputs.settings.heads.ablated;
    QString subtitle =
        QStringLiteral("[head<sub>0</sub> … head<sub>%1</sub>] W<sub>O</sub>").arg(head.inputs.heads - 1);
    if (!ablated.empty()) {
        subtitle += QStringLiteral(" · ") +
                    StagePageText::tr("%n head(s) off", nullptr, static_cast<int>(ablated.size()));
    }
    // Rich text would break the line.
    return subtitle.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString subtitleOf(StagePicture picture, const HeadResult& head) {
    switch (picture) {
        case StagePicture::Embeddings:
        case StagePicture::KeyEmbeddings:
            return embeddingsSubtitle(head);
        case StagePicture::Queries:
        case StagePicture::Keys:
        case StagePicture::Values:
            return projectionSubtitle(picture, head);
        case StagePicture::Output:
            return outputSubtitle(head);
    }
    return {};
}

}  // namespace

QString stagePictureName(StagePicture picture) {
    const std::optional<Stage> stage = stageOf(picture);
    return stage ? stageName(*stage) : StagePageText::tr("Output");
}

HeatmapContent stageContent(StagePicture picture, const std::shared_ptr<const ComputeResult>& result) {
    HeatmapContent content;
    content.title = stagePictureName(picture);
    const MatrixF* values = result ? valuesOf(picture, *result) : nullptr;
    if (values == nullptr || values->size() == 0) {
        return content;
    }
    content.owner = result;
    content.data.values = values;
    content.data.scale = ColorScale::symmetric(values->cwiseAbs().maxCoeff());
    content.data.map = ColorMapName::BlueWhiteRed;
    content.subtitle = subtitleOf(picture, result->head);
    const auto& labels = isOfKeys(picture) ? result->sequence.keyLabels : result->sequence.queryLabels;
    for (const std::string& token : labels) {
        content.rowLabels.append(tokenText(token));
    }
    for (Index feature = 1; feature <= values->cols(); ++feature) {
        content.columnLabels.append(QString::number(feature));
    }
    content.rowAxis = isOfKeys(picture) ? HeatmapAxis::Key : HeatmapAxis::Query;
    content.columnAxis = HeatmapAxis::Feature;
    content.aspect = CellAspect::Free;
    if (const std::optional<Stage> stage = stageOf(picture)) {
        markOverrides(result->head, *stage, content);
    }
    return content;
}

}  // namespace lab::ui
