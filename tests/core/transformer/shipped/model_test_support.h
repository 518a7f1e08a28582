#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <limits>
#include <string>
#include <vector>

#include "core/files/read_file.h"
#include "core/formats/json.h"
#include "core/transformer/models/model_folder.h"

namespace lab::transformer {

/// The tolerances that the models' makers state for float32.
inline constexpr double kAttentionTolerance = 5e-5;
inline constexpr double kLogitTolerance = 5e-4;

inline std::filesystem::path modelFolder(const std::string& id) {
    return std::filesystem::path(LAB_RESOURCE_DIR) / "models" / id;
}

inline std::shared_ptr<const Model> openModel(const std::string& id) {
    auto model = openModelFolder(modelFolder(id));
    EXPECT_TRUE(model.has_value()) << id << ": " << (model ? "" : model.error().place);
    return model.value_or(nullptr);
}

/// What the model must give, made by an independent program.
inline formats::Json expectedOf(const std::string& id) {
    return formats::parseJson(files::readTextFile(modelFolder(id) / "expected.json").value()).value();
}

inline std::shared_ptr<const ModelOutput> runModel(const Model& model, const ModelInput& input) {
    auto output = model.run(input, {});
    EXPECT_TRUE(output.has_value()) << (output ? "" : output.error().place + " " + output.error().found);
    return output.value_or(nullptr);
}

inline std::shared_ptr<const ModelOutput> runText(const Model& model, const std::string& text,
                                                  const Interventions& interventions = {}) {
    return runModel(model, {.text = text, .picture = {}, .sound = {}, .interventions = interventions});
}

/// Largest |a - b|; infinite where the sizes differ.
inline double distance(const MatrixF& numbers, const std::vector<double>& wanted) {
    if (static_cast<std::size_t>(numbers.size()) != wanted.size()) {
        return std::numeric_limits<double>::infinity();
    }
    return (numbers.cast<double>() - Eigen::Map<const MatrixD>(wanted.data(), numbers.rows(), numbers.cols()))
        .cwiseAbs()
        .maxCoeff();
}

/// The same for the weights of a layer, [heads, n_q, n_k] in one list.
inline double distance(const LayerWeights* layer, const std::vector<double>& wanted) {
    if (layer == nullptr || layer->heads.empty()) {
        return std::numeric_limits<double>::infinity();
    }
    const Index rows = layer->heads[0].rows();
    MatrixF all(rows * static_cast<Index>(layer->heads.size()), layer->heads[0].cols());
    for (std::size_t head = 0; head < layer->heads.size(); ++head) {
        all.middleRows(static_cast<Index>(head) * rows, rows) = layer->heads[head];
    }
    return distance(all, wanted);
}

using Numbers = std::vector<double>;

}  // namespace lab::transformer
