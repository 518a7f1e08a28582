#include "ui/panels/picture_caption.h"

#include <QCoreApplication>
#include <QPainter>
#include <algorithm>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/engine/compute_result.h"
#include "ui/models/display_names.h"
#include "ui/models/model_text.h"
#include "ui/panels/stage_formulas.h"
#include "ui/theme/theme.h"

namespace lab::ui {

namespace {

constexpr int kLetterPixels = 12;
// Large pictures are often shown small: their letters grow with them.
constexpr double kLettersAcross = 50;
constexpr int kMargin = 10;

struct PictureCaptionText {
    Q_DECLARE_TR_FUNCTIONS(PictureCaption)
};

QString named(const FamilyEntry& entry, const ParameterValues& values) {
    QStringList numbers;
    for (const ParameterSpec& parameter : entry.parameters) {
        numbers << QStringLiteral("%1 = %2").arg(registryText(parameter.name),
                                                 readableNumber(parameterValue(entry, values, parameter.id)));
    }
    const QString name = registryText(entry.name);
    return numbers.isEmpty() ? name : name + QStringLiteral(" (%1)").arg(numbers.join(QStringLiteral(", ")));
}

QStringList choices(const project::AttentionSettings& settings) {
    QStringList parts;
    for (const Choice& mask : settings.masks) {
        if (const auto* row = findRow(attention::maskPatterns(), mask.id);
            row != nullptr && mask.id != "none") {
            parts << PictureCaptionText::tr("mask: %1").arg(named(row->entry, mask.values));
        }
    }
    const auto* position = attention::findPosition(settings.position.id);
    if (position != nullptr && position->kind != attention::PositionKind::None) {
        parts
            << PictureCaptionText::tr("positions: %1").arg(named(position->entry, settings.position.values));
    }
    return parts;
}

}  // namespace

QString pictureCaption(const engine::ComputeResult& result, const QString& proofBadge) {
    const project::Project& project = *result.request.project;
    const bool isSeeded =
        project.source == project::SourceKind::Random || project.source == project::SourceKind::Glove;
    const QString source = result.model ? modelName(result.model->model->info()) + QStringLiteral(": ") +
                                              modelOrigin(result.model->model->info())
                                        : sourceDescription(project.source);
    QStringList parts{source, headName(result.request.layer, result.request.head),
                      QStringLiteral("d_k = %1").arg(result.head.vectors.dK), scoresFormula(result),
                      weightsFormula(result)};
    if (result.head.vectors.dK == 0) {
        parts.removeAt(2);
    }
    parts += choices(project.attention);
    if (isSeeded) {
        parts << PictureCaptionText::tr("seed %1").arg(project.attention.seed);
    }
    if (!result.head.overridden.empty()) {
        parts << PictureCaptionText::tr("%n overridden", nullptr,
                                        static_cast<int>(result.head.overridden.size()));
    }
    parts << QStringLiteral("Attention Lab " LAB_VERSION);
    const QString caption = parts.join(QStringLiteral(" · "));
    return proofBadge.isEmpty() ? caption : caption + QLatin1Char('\n') + proofBadge;
}

QImage withCaption(const QImage& picture, const QString& caption) {
    if (picture.isNull() || caption.isEmpty()) {
        return picture;
    }
    const double ratio = picture.devicePixelRatio();
    const QSizeF size = picture.size() / ratio;
    QFont font;
    font.setPixelSize(std::max(kLetterPixels, static_cast<int>(size.width() / kLettersAcross)));
    const QRectF room(kMargin, 0, size.width() - 2 * kMargin, 1e6);
    const QRectF text = QFontMetricsF(font, &picture).boundingRect(room, Qt::TextWordWrap, caption);
    const double height = size.height() + text.height() + kMargin;
    QImage whole((QSizeF(size.width(), height) * ratio).toSize(), QImage::Format_RGB32);
    whole.setDevicePixelRatio(ratio);
    const Theme theme = makeTheme(ThemeKind::Light);
    whole.fill(picture.pixelColor(0, 0));
    QPainter painter(&whole);
    painter.drawImage(QPointF(0, 0), picture);
    painter.setFont(font);
    painter.setPen(theme.mutedText);
    painter.drawText(QRectF(kMargin, size.height(), room.width(), text.height() + 1), Qt::TextWordWrap,
                     caption);
    return whole;
}

}  // namespace lab::ui
