#include "ui/models/field_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/attention/positions/position_registry.h"
#include "core/attention/scores/score_registry.h"
#include "ui/models/display_names.h"
#include "ui/models/model_text.h"

namespace lab::ui {

namespace {

using project::Field;
using project::FieldDifference;

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::FieldText)
};

constexpr int kLongestText = 60;
const QString kNothing = QStringLiteral("—");

/// The name of a row of a registry, or its id where the registry has none such.
template <typename Row>
QString rowName(std::span<const Row> rows, const std::string& id) {
    const Row* row = findRow(rows, id);
    return row != nullptr ? registryText(row->entry.name) : plainText(id);
}

/// The name of the parameter with this id, of whichever row has one.
template <typename Row>
QString parameterName(std::span<const Row> rows, const std::string& id) {
    for (const Row& row : rows) {
        for (const ParameterSpec& parameter : row.entry.parameters) {
            if (parameter.id == id) {
                return registryText(parameter.name);
            }
        }
    }
    return plainText(id);
}

QString stageName(project::Stage stage) {
    switch (stage) {
        case project::Stage::Embeddings:
            return FieldText::tr("Embeddings");
        case project::Stage::KeyEmbeddings:
            return FieldText::tr("Embeddings of the second sequence");
        case project::Stage::Queries:
            return FieldText::tr("Q");
        case project::Stage::Keys:
            return FieldText::tr("K");
        case project::Stage::Values:
            return FieldText::tr("V");
        case project::Stage::Scores:
            return FieldText::tr("Scores");
        case project::Stage::Mask:
            return FieldText::tr("Mask");
        case project::Stage::Weights:
            return FieldText::tr("Weights");
        case project::Stage::Context:
            return FieldText::tr("Context");
    }
    return {};
}

QString overrideName(const project::Override& place) {
    //: a number that was replaced: %1 such as "Scores", %2 such as "Layer 1, head 2", %3 and %4 count from 1
    return FieldText::tr("Overridden: %1 (%2), row %3, column %4")
        .arg(stageName(place.stage), headName(LayerIndex{place.layer}, HeadIndex{place.head}))
        .arg(place.row + 1)
        .arg(place.column + 1);
}

/// The fields whose name says all; the others are put together in fieldName().
struct NamedField {
    Field field;
    const char* name;
};

constexpr NamedField kNamedFields[] = {
    {Field::Title, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Example that it began as")},
    {Field::Source, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Source")},
    {Field::Text, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Text")},
    {Field::Tokens, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Tokens edited one by one")},
    {Field::KeySource, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Source of the second sequence")},
    {Field::KeyText, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Text of the second sequence")},
    {Field::KeyTokens, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Tokens of the second sequence")},
    {Field::TokenLimit, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Tokens computed at most")},
    {Field::QueryLabels, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Labels of the queries")},
    {Field::KeyLabels, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Labels of the keys")},
    {Field::NumbersQ, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Typed numbers: Q")},
    {Field::NumbersK, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Typed numbers: K")},
    {Field::NumbersV, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Typed numbers: V")},
    {Field::KeyWidth, QT_TRANSLATE_NOOP("lab::ui::FieldText", "d_k")},
    {Field::Rank, QT_TRANSLATE_NOOP("lab::ui::FieldText", "d_k (rank of a trained head)")},
    {Field::Score, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Score function")},
    {Field::ScaleKind, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Scale")},
    {Field::CustomScale, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Own factor of the scale")},
    {Field::Masks, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Masks")},
    {Field::Position, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Positions")},
    {Field::Normalizer, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Normalizer")},
    {Field::Temperature, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Temperature")},
    {Field::Seed, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Seed")},
    {Field::Heads, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Heads")},
    {Field::KeyValueHeads, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Key/value heads")},
    {Field::ValueWidth, QT_TRANSLATE_NOOP("lab::ui::FieldText", "d_v")},
    {Field::Model, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Model")},
    {Field::ModelInput, QT_TRANSLATE_NOOP("lab::ui::FieldText", "What the model is given beside the text")},
    {Field::HeadChanges, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Heads changed inside the model")},
    {Field::AblatedHeads, QT_TRANSLATE_NOOP("lab::ui::FieldText", "Heads switched off")},
};

QString scaleName(project::ScaleKind kind) {
    switch (kind) {
        case project::ScaleKind::HeadOwn:
            return FieldText::tr("its own");
        case project::ScaleKind::InverseSqrtDk:
            return FieldText::tr("1/√d_k");
        case project::ScaleKind::InverseSqrtDModel:
            return FieldText::tr("1/√d_model");
        case project::ScaleKind::None:
            return FieldText::tr("none (1)");
        case project::ScaleKind::Custom:
            return FieldText::tr("own factor");
    }
    return {};
}

/// A task of the scene: what it asks for has a name in this language, what somebody typed stays.
QString taskName(const std::string& word) {
    const human::DemandPreset* preset = human::findDemandPreset(word);
    return preset != nullptr ? registryText(preset->name) : plainText(word);
}

QString cut(const QString& words) {
    const QString line = words.simplified();
    return line.size() > kLongestText ? line.left(kLongestText - 1) + QChar(0x2026) : line;
}

/// Puts values of each type into words.
struct ValueText {
    const FieldDifference& difference;

    QString operator()(std::monostate) const {
        const bool isParameter =
            difference.field == Field::ScoreParameter || difference.field == Field::MaskParameter ||
            difference.field == Field::PositionParameter || difference.field == Field::NormalizerParameter;
        if (difference.field == Field::Rank) {
            //: a head whose rank nobody has cut
            return FieldText::tr("as trained");
        }
        //: the value of a parameter that nobody has set
        return isParameter ? FieldText::tr("as usual") : kNothing;
    }
    QString operator()(std::int64_t value) const { return QString::number(value); }
    QString operator()(std::uint64_t value) const { return QString::number(value); }
    QString operator()(double value) const { return readableNumber(value); }
    QString operator()(project::SourceKind kind) const { return sourceName(kind); }
    QString operator()(project::ScaleKind kind) const { return scaleName(kind); }

    QString operator()(const std::string& value) const {
        if (value.empty()) {
            return kNothing;
        }
        const Field field = difference.field;
        return field == Field::Score        ? rowName(attention::scoreFunctions(), value)
               : field == Field::Position   ? rowName(attention::positions(), value)
               : field == Field::Normalizer ? rowName(attention::normalizers(), value)
               : field == Field::Title      ? exampleName(value)
               : field == Field::Model      ? modelName(value)
                                            : cut(plainText(value));
    }

    QString operator()(const project::Words& words) const {
        QStringList names;
        for (const std::string& word : words) {
            names << (difference.field == Field::Masks          ? rowName(attention::maskPatterns(), word)
                      : difference.field == Field::AblatedHeads ? plainText(word)
                      : difference.field == Field::ModelInput   ? plainText(word)
                      : difference.field == Field::HeadChanges  ? plainText(word)
                      : difference.field == Field::HumanScene   ? taskName(word)
                                                                : tokenText(word));
        }
        return names.isEmpty() ? kNothing : cut(names.join(QStringLiteral(", ")));
    }

    QString operator()(const project::TableSize& size) const {
        const QString shape = QStringLiteral("%1 × %2").arg(size.rows).arg(size.columns);
        if (difference.numbersThatDiffer == 0) {
            return shape;
        }
        //: %1 the size of a table such as "3 × 4"
        return FieldText::tr("%1, %n number(s) differ", "", static_cast<int>(difference.numbersThatDiffer))
            .arg(shape);
    }
};

}  // namespace

QString fieldName(const FieldDifference& difference) {
    const std::string& id = difference.detail;
    if (difference.field == Field::Override) {
        return overrideName(difference.where);
    }
    if (difference.field == Field::HumanScene) {
        return FieldText::tr("Scene of human attention: %n setting(s)", "",
                             static_cast<int>(difference.numbersThatDiffer));
    }
    if (difference.field == Field::HourPlan) {
        return FieldText::tr("Planned hour: %n setting(s)", "",
                             static_cast<int>(difference.numbersThatDiffer));
    }
    if (difference.field == Field::ScoreParameter) {
        //: %1 the name of a parameter
        return FieldText::tr("Score function: %1").arg(parameterName(attention::scoreFunctions(), id));
    }
    if (difference.field == Field::ScoreArray) {
        return FieldText::tr("Score function: %1").arg(plainText(id));
    }
    if (difference.field == Field::MaskParameter) {
        //: %1 counts the masks, %2 the name of a parameter
        return FieldText::tr("Mask %1: %2")
            .arg(difference.place + 1)
            .arg(parameterName(attention::maskPatterns(), id));
    }
    if (difference.field == Field::PositionParameter) {
        return FieldText::tr("Positions: %1").arg(parameterName(attention::positions(), id));
    }
    if (difference.field == Field::NormalizerParameter) {
        return FieldText::tr("Normalizer: %1").arg(parameterName(attention::normalizers(), id));
    }
    const auto* const named = std::ranges::find(kNamedFields, difference.field, &NamedField::field);
    return named != std::end(kNamedFields) ? FieldText::tr(named->name) : QString();
}

QString fieldValueText(const FieldDifference& difference, const project::FieldValue& value) {
    return std::visit(ValueText{difference}, value);
}

}  // namespace lab::ui
