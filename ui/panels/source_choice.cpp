#include "ui/panels/source_choice.h"

#include <QEvent>
#include <QSignalBlocker>

#include "ui/document/document.h"
#include "ui/document/source_change.h"
#include "ui/models/display_names.h"
#include "ui/models/model_text.h"
#include "ui/selection/selection.h"

namespace lab::ui {

namespace {

using project::SourceKind;

constexpr int kIdRole = Qt::UserRole + 1;
/// Beside SourceKind: what asks for a file first.
constexpr int kOpenFolder = -1;
constexpr int kOpenArrays = -2;

}  // namespace

SourceChoice::SourceChoice(const PanelServices& services, QWidget* parent)
    : QComboBox(parent), m_services(services) {
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this, &SourceChoice::choose);
    connect(&services.document, &Document::projectChanged, this, &SourceChoice::showProject);
    fill();
}

void SourceChoice::fill() {
    const QSignalBlocker block(this);
    clear();
    const auto add = [this](const QString& text, int kind, const QString& tip, const std::string& id = {}) {
        addItem(text, kind);
        setItemData(count() - 1, QString::fromStdString(id), kIdRole);
        setItemData(count() - 1, tip, Qt::ToolTipRole);
    };
    for (const SourceKind kind :
         {SourceKind::UseLite, SourceKind::Glove, SourceKind::Random, SourceKind::Numbers}) {
        add(sourceName(kind), static_cast<int>(kind), sourceDescription(kind));
    }
    insertSeparator(count());
    for (const transformer::ShippedModel& model : transformer::shippedModels()) {
        // USE Lite is the first source of vectors already.
        if (model.id != "use-lite") {
            add(registryText(model.name), static_cast<int>(SourceKind::Model),
                tr("%1 Trained by %2 on %3. Licence: %4.")
                    .arg(registryText(model.about), registryText(model.trainedBy),
                         registryText(model.trainedOn),
                         QString::fromUtf8(model.licence.data(), std::ssize(model.licence))),
                std::string(model.id));
        }
    }
    insertSeparator(count());
    add(tr("Open model folder…"), kOpenFolder,
        tr("A folder with config.json, tokenizer.json and model.safetensors of a GPT-2, BERT or DistilBERT "
           "model"));
    add(tr("Open arrays…"), kOpenArrays,
        tr("Attention weights that were saved as .npy, .npz or .safetensors, for instance from a notebook"));
    setToolTip(tr("Where the vectors come from, and who trained them"));
    showProject();
}

void SourceChoice::showProject() {
    const project::Project& project = m_services.document.project();
    const bool isModel = project.source == SourceKind::Model;
    const QString id = isModel ? QString::fromStdString(project.model.id) : QString();
    const QSignalBlocker block(this);
    for (int row = 0; row < count(); ++row) {
        const bool isIt = itemData(row).toInt() == static_cast<int>(project.source) &&
                          itemData(row, kIdRole).toString() == id && itemData(row).isValid();
        if (isIt) {
            return setCurrentIndex(row);
        }
    }
    // A model of the user's own stands in the list as long as nothing else is opened in its place.
    const int own = findData(kOpenFolder);
    insertItem(own, modelName(project.model.id), static_cast<int>(SourceKind::Model));
    setItemData(own, id, kIdRole);
    setItemData(own, id, Qt::ToolTipRole);
    setCurrentIndex(own);
}

void SourceChoice::choose(int index) {
    const int kind = itemData(index).toInt();
    if (kind == kOpenFolder || kind == kOpenArrays) {
        showProject();
        return kind == kOpenFolder ? emit folderRequested() : emit arraysRequested();
    }
    if (kind != static_cast<int>(SourceKind::Model)) {
        return changeSource(m_services.document, static_cast<SourceKind>(kind));
    }
    const std::string id = itemData(index, kIdRole).toString().toStdString();
    if (m_services.document.project().source == SourceKind::Model &&
        m_services.document.project().model.id == id) {
        return;
    }
    project::ModelSettings model;
    model.id = id;
    const project::View view = changeModel(m_services.document, model);
    m_services.selection.setHead(LayerIndex{view.layer}, HeadIndex{view.head});
}

void SourceChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
    QComboBox::changeEvent(event);
}

}  // namespace lab::ui
