#include "core/engine/override_cells.h"

namespace lab::engine {

namespace {

using project::Override;
using project::Stage;

bool concerns(const Override& one, LayerIndex layer, HeadIndex head) {
    switch (one.stage) {
        case Stage::Mask:
            return true;
        case Stage::Embeddings:
        case Stage::KeyEmbeddings:
            return one.layer == layer.value;
        case Stage::Queries:
        case Stage::Keys:
        case Stage::Values:
        case Stage::Scores:
        case Stage::Weights:
        case Stage::Context:
            return one.layer == layer.value && one.head == head.value;
    }
    return false;
}

bool isInside(const Override& one, Index rows, Index columns) {
    return one.row >= 0 && one.row < rows && one.column >= 0 && one.column < columns;
}

}  // namespace

std::vector<Override> overridesOf(const project::Project& project, LayerIndex layer, HeadIndex head) {
    std::vector<Override> found;
    for (const Override& one : project.overrides) {
        if (concerns(one, layer, head)) {
            found.push_back(one);
        }
    }
    return found;
}

std::vector<Override> overridesOf(const std::vector<Override>& overrides, Stage stage) {
    std::vector<Override> found;
    for (const Override& one : overrides) {
        if (one.stage == stage) {
            found.push_back(one);
        }
    }
    return found;
}

void overrideCells(const std::vector<Override>& overrides, Stage stage, MatrixF& values,
                   std::vector<OverriddenCell>& cells) {
    for (const Override& one : overrides) {
        if (one.stage == stage && isInside(one, values.rows(), values.cols())) {
            float& value = values(one.row, one.column);
            cells.push_back({one, static_cast<double>(value)});
            value = static_cast<float>(one.value);
        }
    }
}

void releaseCells(const std::vector<OverriddenCell>& cells, Stage stage, MatrixF& values) {
    for (const OverriddenCell& cell : cells) {
        if (cell.override.stage == stage) {
            values(cell.override.row, cell.override.column) = static_cast<float>(cell.computed);
        }
    }
}

void overrideMask(const std::vector<Override>& overrides, Index queries, Index keys,
                  attention::AttentionMask& mask, std::vector<OverriddenCell>& cells) {
    const std::vector<Override> painted = overridesOf(overrides, Stage::Mask);
    if (painted.empty()) {
        return;
    }
    MaskMatrix allowed = attention::toMatrix(mask, queries, keys);
    for (const Override& one : painted) {
        if (isInside(one, queries, keys)) {
            std::uint8_t& cell = allowed(one.row, one.column);
            cells.push_back({one, static_cast<double>(cell)});
            cell = one.value != 0 ? 1 : 0;
        }
    }
    mask = {};
    mask.given = std::move(allowed);
}

}  // namespace lab::engine
