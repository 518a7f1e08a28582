#include "ui/panels/model/both_sides_panel.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>
#include <cmath>

#include "core/engine/compute_result.h"
#include "ui/document/document.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/heatmap/color_map.h"
#include "ui/heatmap/color_scale.h"
#include "ui/panels/model/model_files.h"
#include "ui/panels/pictures/row_weights.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

namespace {

QImage imageOf(const formats::Picture& picture) {
    return QImage(picture.pixels.data(), static_cast<int>(picture.width), static_cast<int>(picture.height),
                  static_cast<qsizetype>(3 * picture.width), QImage::Format_RGB888)
        .copy();
}

/// Log-mel windows side by side, low tones below.
QImage spectrogram(const MatrixF& features, Index windowsInFrame) {
    const Index bands = features.cols() / windowsInFrame;
    const Index windows = features.rows() * windowsInFrame;
    if (bands == 0 || windows == 0) {
        return {};
    }
    const ColorTable& table = colorTable(ColorMapName::Viridis);
    const float least = features.minCoeff();
    const float range = std::max(features.maxCoeff() - least, 1e-6F);
    const ColorScale scale = ColorScale::unit();
    QImage image(static_cast<int>(windows), static_cast<int>(bands), QImage::Format_RGB32);
    for (Index window = 0; window < windows; ++window) {
        for (Index band = 0; band < bands; ++band) {
            const float value = features(window / windowsInFrame, window % windowsInFrame * bands + band);
            image.setPixel(static_cast<int>(window), static_cast<int>(bands - 1 - band),
                           table[static_cast<std::size_t>(scale.tableIndex((value - least) / range))]);
        }
    }
    return image;
}

bool hasPictureOrSound(const engine::ComputeResult* result) {
    return result != nullptr && result->model &&
           (result->model->input->picture || result->model->input->sound);
}

bool isCross(const engine::ComputeResult& result) {
    return result.model->layers[static_cast<std::size_t>(result.request.layer.value)].part ==
           transformer::AttentionPart::Cross;
}

}  // namespace

BothSidesPanel::BothSidesPanel(const PanelServices& services, QWidget* parent)
    : PicturePanel(services, new BothSidesView, parent),
      m_view(findChild<BothSidesView*>()),
      m_examples(new QComboBox(this)),
      m_load(new QToolButton(this)) {
    m_view->setObjectName(QStringLiteral("bothSides"));
    m_examples->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_load->setProperty("outlined", true);
    m_load->setFocusPolicy(Qt::TabFocus);
    controls().addWidget(m_examples);
    controls().addWidget(m_load);
    setTabOrder(m_examples, m_load);
    setTabOrder(m_load, m_view);
    connect(m_examples, &QComboBox::activated, this, &BothSidesPanel::choose);
    connect(m_load, &QToolButton::clicked, this, &BothSidesPanel::load);
    connect(&services.bridge, &EngineBridge::resultChanged, this, &BothSidesPanel::noticeInput);
    retranslate();
}

void BothSidesPanel::noticeInput() {
    const bool hasInput = hasPictureOrSound(result().get());
    m_load->setEnabled(hasInput);
    m_examples->setEnabled(hasInput);
    if (hasInput && !m_hasInput) {
        emit inputAppeared();
    }
    m_hasInput = hasInput;
}

void BothSidesPanel::showNothing() {
    m_view->setContent({});
    setCaption(tr("Both sides"), QString());
}

void BothSidesPanel::showResult() {
    if (!hasPictureOrSound(result().get())) {
        return showNothing();
    }
    showExamples();
    const engine::ModelOutcome& outcome = *result()->model;
    BothSidesContent content;
    const QString label = queryLabels().value(query());
    if (isCross(*result())) {
        content.weights = weightsOfQuery(result()->head, query(), label, keyLabels());
    }
    if (outcome.input->picture) {
        content.picture = imageOf(*outcome.input->picture);
        content.across = std::max(1, static_cast<int>(std::lround(std::sqrt(content.weights.count()))));
    } else {
        content.picture =
            spectrogram(outcome.output->features, std::max<Index>(1, outcome.output->windowsInFrame));
        content.seconds = static_cast<double>(outcome.output->features.rows()) * outcome.output->frameSeconds;
    }
    m_view->setContent(std::move(content));
    setCaption(tr("Both sides"),
               isCross(*result())
                   //: %1 a query (token), %2 such as "Layer 1, head 2"
                   ? tr("What query %1 looks at · %2").arg(isolatedToken(label), shownHead())
                   : tr("Choose a layer of cross-attention: this one looks at the words alone"));
}

void BothSidesPanel::showExamples() {
    const project::ModelSettings& model = services().document.project().model;
    const bool isPicture = result()->model->input->picture.has_value();
    const QString own = QString::fromStdString(isPicture ? model.picture : model.sound);
    const QString key = QString::fromStdString(model.id) + QLatin1Char('\n') + own;
    if (key == m_examplesOf) {
        return;
    }
    m_examplesOf = key;
    const QSignalBlocker block(m_examples);
    m_examples->clear();
    const QDir folder(
        QString::fromStdString((services().bridge.models().folder() / model.id / "examples").string()));
    const QStringList files = folder.entryList(
        {isPicture ? QStringLiteral("*.png") : QStringLiteral("*.wav")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        m_examples->addItem(tr("Example %1", "a picture or sound").arg(QFileInfo(file).completeBaseName()),
                            QStringLiteral("examples/") + file);
    }
    if (!own.isEmpty() && m_examples->findData(own) < 0) {
        m_examples->addItem(QFileInfo(own).fileName(), own);
    }
    m_examples->setCurrentIndex(std::max(0, m_examples->findData(own)));
}

void BothSidesPanel::choose(int index) {
    if (!hasPictureOrSound(result().get())) {
        return;
    }
    project::ModelSettings model = services().document.project().model;
    (result()->model->input->picture ? model.picture : model.sound) =
        m_examples->itemData(index).toString().toStdString();
    services().document.endGesture();
    services().document.change(Property::ModelInput, access::model, std::move(model));
    services().document.endGesture();
}

void BothSidesPanel::load() {
    if (!hasPictureOrSound(result().get())) {
        return;
    }
    const bool isPicture = result()->model->input->picture.has_value();
    const QString file = QFileDialog::getOpenFileName(
        this, isPicture ? tr("Load picture") : tr("Load sound"), lastModelFolder().value(),
        isPicture ? tr("Pictures (*.png)") : tr("Sounds (*.wav)"));
    if (!file.isEmpty()) {
        lastModelFolder().set(QFileInfo(file).absolutePath());
        giveToModel(services(), file);
    }
}

std::optional<Cell> BothSidesPanel::cellOf(int item) const {
    return Cell{query(), item};
}

void BothSidesPanel::retranslate() {
    m_load->setText(tr("Load…"));
    m_load->setAccessibleName(tr("Load a picture or sound"));
    m_load->setToolTip(tr("Give the model a picture (48 × 48 pixels, PNG) or a sound (WAV) of your own"));
    m_examples->setAccessibleName(tr("Picture or sound"));
    m_examples->setToolTip(tr("What the model is given to look at or to hear"));
    m_view->setToolTip(
        tr("Where the pinned query looks, else the one that is pointed at, else the first; the "
           "arrow keys move, Enter pins"));
    m_view->setEmptyText(tr(
        "Choose a model that looks at a picture or hears a sound as the source: Shapes or Spoken digits."));
    m_examplesOf.clear();
    setCaption(tr("Both sides"), QString());
}

}  // namespace lab::ui
