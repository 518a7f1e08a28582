#include "ui/actions/model_actions.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/document/source_change.h"
#include "ui/engine_bridge/background_work.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/panels/model/model_files.h"
#include "ui/selection/selection.h"

namespace lab::ui {

using transformer::ArrayShape;

ModelActions::ModelActions(const PanelServices& services, QWidget& window)
    : QObject(&window),
      m_services(services),
      m_window(window),
      m_work(new BackgroundWork(services.bridge, this)),
      m_folder(new QAction(this)),
      m_arrays(new QAction(this)) {
    connect(m_folder, &QAction::triggered, this, &ModelActions::openFolder);
    connect(m_arrays, &QAction::triggered, this, &ModelActions::openArrays);
}

void ModelActions::addTo(QMenu& menu) {
    menu.addActions({m_folder, m_arrays});
}

void ModelActions::retranslate() {
    m_folder->setText(tr("Open &model folder…"));
    m_folder->setStatusTip(tr("Run a GPT-2, BERT or DistilBERT model of your own from its folder"));
    m_arrays->setText(tr("Open arra&ys…"));
    m_arrays->setStatusTip(tr("Show attention weights that were saved as .npy, .npz or .safetensors"));
}

void ModelActions::openFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Open model folder"), lastModelFolder().value());
    if (!folder.isEmpty()) {
        lastModelFolder().set(folder);
        openModel(folder);
    }
}

void ModelActions::openArrays() {
    const QString file =
        QFileDialog::getOpenFileName(&m_window, tr("Open arrays"), lastModelFolder().value(),
                                     tr("Arrays (*.npy *.npz *.safetensors);;All files (*)"));
    if (!file.isEmpty()) {
        lastModelFolder().set(QFileInfo(file).absolutePath());
        openArrayFile(file);
    }
}

bool ModelActions::openDropped(const QString& path) {
    if (QFileInfo(path).isDir()) {
        openModel(path);
        return true;
    }
    if (transformer::isArrayFile(path.toStdString())) {
        openArrayFile(path);
        return true;
    }
    return giveToModel(m_services, path);
}

void ModelActions::openModel(const QString& folder) {
    project::ModelSettings model;
    model.id = QFileInfo(folder).absoluteFilePath().toStdString();
    m_work->start([this, model, models = m_services.bridge.sharedModels()](
                      engine::BackgroundContext&, const BackgroundWork::Publish& publish) {
        const auto opened = models->model(model);
        publish([this, model, error = opened ? std::optional<Error>() : opened.error()] {
            error ? sayCannotOpen(*error) : use(model);
        });
    });
}

void ModelActions::openArrayFile(const QString& file) {
    const std::string path = QFileInfo(file).absoluteFilePath().toStdString();
    m_work->start([this, path](engine::BackgroundContext&, const BackgroundWork::Publish& publish) {
        Result<transformer::AttentionArrays> read = transformer::readAttentionArrays(path);
        if (!read) {
            return publish([this, error = read.error()] { sayCannotOpen(error); });
        }
        // The numbers are read again by the engine; here only shapes are asked about.
        for (auto& one : read->arrays) {
            one.numbers.clear();
        }
        publish([this, arrays = *read] { askShape(arrays); });
    });
}

void ModelActions::askShape(const transformer::AttentionArrays& arrays) {
    const std::vector<ArrayShape> shapes = transformer::possibleShapes(arrays);
    project::ModelSettings model;
    model.id = arrays.file.string();
    model.shape = shapes.front();
    if (shapes.size() == 1) {
        return use(model);
    }
    const transformer::AttentionArrays::One& first = arrays.arrays.front();
    const auto count = static_cast<int>(first.shape.front());
    QMessageBox box(
        QMessageBox::Question, tr("Open arrays"),
        tr("“%1” holds %n matrices of weights. What are they?", nullptr, count).arg(shownName(first.name)),
        QMessageBox::NoButton, &m_window);
    QPushButton* heads = box.addButton(tr("&Heads of one layer"), QMessageBox::AcceptRole);
    QPushButton* layers = box.addButton(tr("&Layers with one head each"), QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(tr("&Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(heads);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == heads || box.clickedButton() == layers) {
        model.shape = box.clickedButton() == heads ? ArrayShape::HeadsMatrix : ArrayShape::LayersMatrix;
        use(model);
    }
}

void ModelActions::use(const project::ModelSettings& model) {
    const project::View view = changeModel(m_services.document, model);
    m_services.selection.setHead(LayerIndex{view.layer}, HeadIndex{view.head});
}

void ModelActions::sayCannotOpen(const Error& error) {
    QMessageBox::warning(
        &m_window, tr("Cannot open"),
        tr("%1\nEverything stays as it was.", "%1 says what is wrong with a file").arg(errorSentence(error)));
}

}  // namespace lab::ui
