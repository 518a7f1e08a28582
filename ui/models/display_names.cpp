#include "ui/models/display_names.h"

#include <QCoreApplication>

#include "core/transformer/models/shipped_models.h"
#include "core/transformer/token_text.h"

namespace lab::ui {

QString sourceName(project::SourceKind kind) {
    switch (kind) {
        case project::SourceKind::UseLite:
            return QCoreApplication::translate("Names", "USE Lite encoder");
        case project::SourceKind::Glove:
            return QCoreApplication::translate("Names", "GloVe word vectors");
        case project::SourceKind::Random:
            return QCoreApplication::translate("Names", "Random vectors");
        case project::SourceKind::Numbers:
            return QCoreApplication::translate("Names", "Numbers you type");
        case project::SourceKind::Model:
            return QCoreApplication::translate("Names", "A whole model");
    }
    return {};
}

QString sourceDescription(project::SourceKind kind) {
    switch (kind) {
        case project::SourceKind::UseLite:
            return QCoreApplication::translate(
                "Names", "model weights: trained, Universal Sentence Encoder Lite (Google, Apache-2.0)");
        case project::SourceKind::Glove:
            return QCoreApplication::translate("Names",
                                               "word vectors: trained, GloVe (Pennington, Socher and "
                                               "Manning, PDDL-1.0) · projections: random, not trained");
        case project::SourceKind::Random:
            return QCoreApplication::translate("Names",
                                               "vectors and projections: random, nothing is trained");
        case project::SourceKind::Numbers:
            return QCoreApplication::translate("Names", "vectors: typed by hand, nothing is trained");
        case project::SourceKind::Model:
            return QCoreApplication::translate("Names", "a trained model, run whole");
    }
    return {};
}

QString exampleName(std::string_view id) {
    if (id == "animal-tired") {
        return QCoreApplication::translate("Names", "The animal … too tired (trained encoder)");
    }
    if (id == "animal-wide") {
        return QCoreApplication::translate("Names", "The animal … too wide (trained encoder)");
    }
    if (id == "glove-royals") {
        return QCoreApplication::translate("Names", "King, queen, Paris, France … (GloVe)");
    }
    if (id == "chinese-random") {
        return QCoreApplication::translate("Names", "A Chinese sentence (random vectors)");
    }
    if (id == "cross-wording") {
        return QCoreApplication::translate("Names", "A sentence looks at its twin (GloVe, two sequences)");
    }
    if (id == "worked-example") {
        return QCoreApplication::translate("Names", "The worked example (one query, two keys)");
    }
    const std::string name = transformer::knownInfo(id).name;
    return name != id ? registryText(name) : QString();
}

QString stageName(project::Stage stage) {
    switch (stage) {
        case project::Stage::Embeddings:
            return QCoreApplication::translate("Names", "Embeddings");
        case project::Stage::KeyEmbeddings:
            return QCoreApplication::translate("Names", "Key embeddings");
        case project::Stage::Queries:
            return QCoreApplication::translate("Names", "Queries Q");
        case project::Stage::Keys:
            return QCoreApplication::translate("Names", "Keys K");
        case project::Stage::Values:
            return QCoreApplication::translate("Names", "Values V");
        case project::Stage::Scores:
            return QCoreApplication::translate("Names", "Scores");
        case project::Stage::Mask:
            return QCoreApplication::translate("Names", "Mask");
        case project::Stage::Weights:
            return QCoreApplication::translate("Names", "Weights");
        case project::Stage::Context:
            return QCoreApplication::translate("Names", "Context");
    }
    return {};
}

QString plainText(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString registryText(std::string_view english) {
    return QCoreApplication::translate("Registry", std::string(english).c_str());
}

QString headName(LayerIndex layer, HeadIndex head) {
    return QCoreApplication::translate("Names", "Layer %1, head %2").arg(layer.value).arg(head.value);
}

QString tokenText(const std::string& token) {
    // Laying out a token of a megabyte as chip and label would freeze the window.
    constexpr int kCharactersShown = 100;
    const QString text = QString::fromStdString(transformer::displayToken(token));
    return text.size() > kCharactersShown ? text.left(kCharactersShown) + QChar(0x2026) : text;
}

QString readableNumber(double value, int digits) {
    QString text = QString::number(value, 'g', digits);
    if (text == QStringLiteral("-0")) {
        text = QStringLiteral("0");
    }
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace lab::ui
