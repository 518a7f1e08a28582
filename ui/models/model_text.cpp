#include "ui/models/model_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

struct ModelWords {
    Q_DECLARE_TR_FUNCTIONS(ModelText)
};

QString known(const std::string& english) {
    return english.empty() ? QString() : registryText(english);
}

QString partName(transformer::AttentionPart part, bool hasEncoder) {
    switch (part) {
        case transformer::AttentionPart::Encoder:
            return ModelWords::tr("encoder");
        case transformer::AttentionPart::Self:
            //: a part of a model: attention of what is written to itself; or of the only text to itself
            return hasEncoder ? ModelWords::tr("decoder") : ModelWords::tr("self-attention");
        case transformer::AttentionPart::Cross:
            return ModelWords::tr("cross-attention");
    }
    return {};
}

}  // namespace

QString modelName(const transformer::ModelInfo& info) {
    return known(info.name);
}

QString modelName(const std::string& id) {
    const std::string name = transformer::knownInfo(id).name;
    return name == id ? QFileInfo(QString::fromStdString(id)).fileName() : registryText(name);
}

QString modelAbout(const transformer::ModelInfo& info) {
    return known(info.about);
}

QString modelOrigin(const transformer::ModelInfo& info) {
    const QString size = QLocale().toString(static_cast<qlonglong>(info.parameters));
    if (info.trainedBy.empty()) {
        return info.parameters == 0
                   ? ModelWords::tr("attention saved in a file; who trained the model is not said in it")
                   : ModelWords::tr(
                         "trained weights of your own folder, %1 numbers; who trained them is not said "
                         "in it")
                         .arg(size);
    }
    return ModelWords::tr("trained by %1 on %2 · %3 · %4 numbers")
        .arg(known(info.trainedBy), known(info.trainedOn), QString::fromStdString(info.licence), size);
}

bool readsText(const transformer::ModelInfo& info) {
    using transformer::InputKind;
    return std::ranges::any_of(info.inputs, [](InputKind kind) {
        return kind == InputKind::Text || kind == InputKind::Characters || kind == InputKind::Digits;
    });
}

QString crossQueries(const engine::ModelOutcome& outcome) {
    return outcome.output->target.tokens.empty() ? ModelWords::tr("queries: words of the question")
                                                 : ModelWords::tr("queries: what is written");
}

QString crossKeys(const engine::ModelOutcome& outcome) {
    if (outcome.input->picture) {
        //: keys are squares of a picture, called by row and column
        return ModelWords::tr("keys: patches (row,column)");
    }
    return outcome.input->sound ? ModelWords::tr("keys: seconds of the sound")
                                : ModelWords::tr("keys: what is read");
}

QString modelLayerName(const engine::ModelOutcome& outcome, int layer) {
    const QString number = QString::number(layer);
    const auto& stacks = outcome.model->info().stacks;
    if (stacks.size() < 2 || layer >= std::ssize(outcome.layers)) {
        return number;
    }
    const bool hasEncoder = std::ranges::any_of(
        stacks, [](const auto& stack) { return stack.part == transformer::AttentionPart::Encoder; });
    return QStringLiteral("%1 · %2").arg(
        number, partName(outcome.layers[static_cast<std::size_t>(layer)].part, hasEncoder));
}

}  // namespace lab::ui
