#include "core/transformer/models/model_folder.h"

#include <algorithm>
#include <array>

#include "core/formats/pickle.h"
#include "core/transformer/models/shipped_models.h"
#include "core/transformer/networks/own_model.h"
#include "core/transformer/shipped/bahdanau_model.h"
#include "core/transformer/shipped/letter_model.h"
#include "core/transformer/shipped/marian_model.h"
#include "core/transformer/shipped/shapes_model.h"
#include "core/transformer/shipped/speech_model.h"
#include "core/transformer/shipped/use_lite_model.h"

namespace lab::transformer {

namespace {

/// A kind of small model, by what its configuration says.
struct Kind {
    std::string_view modelType;
    std::string_view task;  ///< empty = any
    ModelResult (*open)(ModelParts parts);
};

constexpr std::array<Kind, 6> kKinds = {{
    {"gpt2", "induction", openLetterModel},
    {"gpt2", "sort", openLetterModel},
    {"marian", "dates", openMarianModel},
    {"gru-bahdanau", {}, openBahdanauModel},
    {"attention-lab-shapes", {}, openShapesModel},
    {"attention-lab-speech", {}, openSpeechModel},
}};

/// Types of the user's own networks; a nanoGPT writes none, minGPTs have names of their own.
bool isOwnType(std::string_view type) {
    return type.empty() || type == "gpt2" || type == "bert" || type == "distilbert" ||
           type.starts_with("gpt-") || type.starts_with("gopher-");
}

std::string kindsKnown() {
    std::string names = "gpt2, bert, distilbert";
    for (const Kind& kind : kKinds) {
        names.append(names.empty() ? "" : ", ").append(kind.modelType);
        if (!kind.task.empty()) {
            names.append(" (").append(kind.task).append(")");
        }
    }
    return names;
}

Result<ModelParts> openParts(const std::filesystem::path& folder, ConfigFields config) {
    Result<formats::Json> vocabulary = readJsonFile(folder / "vocab.json");
    if (!vocabulary) {
        return failure(vocabulary.error());
    }
    Result<WeightFile> weights = WeightFile::open(folder / "model.safetensors");
    if (!weights) {
        return failure(weights.error());
    }
    ModelInfo info = knownInfo(folder.filename().string());
    info.parameters = weights->parameters();
    return ModelParts{folder, std::move(config), std::move(*vocabulary), std::move(*weights),
                      std::move(info)};
}

}  // namespace

ModelResult openModelFolder(const std::filesystem::path& folder) {
    std::error_code problem;
    if (std::filesystem::is_regular_file(folder, problem) &&
        formats::hasPickleName(folder.filename().string())) {
        return failure({ErrorCode::PickledWeights, folder.string(), {}, {}, {}});
    }
    if (!std::filesystem::is_directory(folder, problem)) {
        return failure({ErrorCode::FileNotFound, folder.string(), {}, "a model's folder", {}});
    }
    // "models/sort/" has no file name of its own.
    const std::filesystem::path place = folder.has_filename() ? folder : folder.parent_path();
    if (!std::filesystem::exists(place / "config.json", problem)) {
        return openUseLiteModel(place);
    }
    Result<ConfigFields> config = ConfigFields::open(place / "config.json");
    if (!config) {
        return failure(config.error());
    }
    const std::string type = config->textOr("model_type");
    const std::string task = config->textOr("task");
    const auto kind = std::ranges::find_if(kKinds, [&](const Kind& row) {
        return row.modelType == type && (row.task.empty() || row.task == task);
    });
    if (kind == kKinds.end() && task.empty() && isOwnType(type)) {
        return openOwnModel(place);
    }
    if (kind == kKinds.end()) {
        return failure({ErrorCode::Unsupported, (place / "config.json").string(), "model_type", kindsKnown(),
                        type.empty()   ? "none"
                        : task.empty() ? type
                                       : type + " (" + task + ")"});
    }
    Result<ModelParts> parts = openParts(place, std::move(*config));
    return parts ? kind->open(std::move(*parts)) : failure(parts.error());
}

}  // namespace lab::transformer
