#include "core/engine/sweep_parameter.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "core/attention/masks/mask_registry.h"
#include "core/attention/normalizers/normalizer_registry.h"
#include "core/project/parameter_ranges.h"

namespace lab::engine {

namespace {

constexpr const char* kWindow = "window";
constexpr const char* kCausalWindow = "window-causal";

template <typename Row>
const ParameterSpec& specOf(std::span<const Row> rows, std::string_view row, std::string_view id) {
    const Row* found = findRow(rows, row);
    assert(found != nullptr && "the registry has the row");
    return *std::ranges::find(found->entry.parameters, id, &ParameterSpec::id);
}

ParameterSpec cutTo(ParameterSpec spec, Index largest) {
    spec.largest = std::max(spec.least, std::min(spec.largest, static_cast<double>(largest)));
    return spec;
}

ParameterSpec widthSpec(const transformer::HeadVectors& vectors) {
    const auto largest = static_cast<double>(std::max(1, vectors.dKLargest));
    const auto whole = ParameterKind::Whole;
    if (vectors.isRank) {
        return {"rank",
                "r",
                LAB_TEXT("Registry", "Rank"),
                LAB_TEXT("Registry", "To how many components the score form of the trained head is cut."),
                "",
                whole,
                1,
                largest,
                1,
                largest,
                true};
    }
    return {"d_k",
            "d_k",
            LAB_TEXT("Registry", "Width of queries and keys"),
            LAB_TEXT("Registry", "How many numbers a query and a key have."),
            "",
            whole,
            1,
            largest,
            1,
            largest,
            true};
}

ParameterSpec temperatureSpec() {
    return {"temperature",
            "T",
            LAB_TEXT("Registry", "Temperature"),
            LAB_TEXT("Registry", "Scores are divided by it: small is sharp, large is even."),
            "",
            ParameterKind::Real,
            project::kTemperatureRange.least,
            project::kTemperatureRange.largest,
            0.1,
            1,
            true};
}

ParameterSpec scaleSpec() {
    return {"scale",
            "c",
            LAB_TEXT("Registry", "Scale factor"),
            LAB_TEXT("Registry", "What the raw scores are multiplied by."),
            "",
            ParameterKind::Real,
            project::kCustomScaleRange.least,
            project::kCustomScaleRange.largest,
            0.05,
            1};
}

ParameterSpec tokensSpec(Index tokens) {
    return cutTo(
        {"n", "n", LAB_TEXT("Registry", "Number of tokens"),
         LAB_TEXT("Registry", "The sequence is cut to its first n tokens."), LAB_TEXT("Registry", "tokens"),
         ParameterKind::Whole, static_cast<double>(project::kTokenLimitRange.least),
         static_cast<double>(project::kTokenLimitRange.largest), 1, 1},
        tokens);
}

bool isWindow(const Choice& mask) {
    return mask.id == kWindow || mask.id == kCausalWindow;
}

std::optional<double> presentAlpha(const Choice& normalizer) {
    if (normalizer.id == "entmax") {
        const auto* row = findRow(attention::normalizers(), normalizer.id);
        return parameterValue(row->entry, normalizer.values, "alpha");
    }
    if (normalizer.id == "entmax15") {
        return 1.5;
    }
    return normalizer.id == "sparsemax" ? std::optional(2.0) : std::nullopt;
}

std::optional<double> presentWindow(const std::vector<Choice>& masks) {
    const auto found = std::ranges::find_if(masks, isWindow);
    if (found == masks.end()) {
        return std::nullopt;
    }
    return parameterValue(findRow(attention::maskPatterns(), found->id)->entry, found->values, "w");
}

void setWindow(std::vector<Choice>& masks, double value) {
    if (std::ranges::none_of(masks, isWindow)) {
        masks.push_back({kWindow, {}});
    }
    for (Choice& mask : masks) {
        if (isWindow(mask)) {
            mask.values["w"] = value;
        }
    }
}

}  // namespace

ParameterSpec sweepSpec(SweepParameter parameter, const ComputeResult& result) {
    const Index keys = result.head.vectors.K.rows();
    switch (parameter) {
        case SweepParameter::Width:
            return widthSpec(result.head.vectors);
        case SweepParameter::Temperature:
            return temperatureSpec();
        case SweepParameter::CustomScale:
            return scaleSpec();
        case SweepParameter::Tokens:
            return tokensSpec(std::max(keys, result.head.vectors.Q.rows()));
        case SweepParameter::Window: {
            const std::vector<Choice>& masks = result.request.project->attention.masks;
            const auto own = std::ranges::find_if(masks, isWindow);
            return cutTo(specOf(attention::maskPatterns(), own == masks.end() ? kWindow : own->id, "w"),
                         keys);
        }
        case SweepParameter::Alpha:
            return specOf(attention::normalizers(), "entmax", "alpha");
        case SweepParameter::TopK:
            return cutTo(specOf(attention::normalizers(), "top-k", "k"), keys);
    }
    return {};
}

std::optional<double> presentValue(SweepParameter parameter, const ComputeResult& result) {
    const project::AttentionSettings& settings = result.request.project->attention;
    const HeadResult& head = result.head;
    switch (parameter) {
        case SweepParameter::Width:
            return head.vectors.dK;
        case SweepParameter::Temperature:
            return settings.temperature;
        case SweepParameter::CustomScale:
            return head.scale;
        case SweepParameter::Tokens:
            return static_cast<double>(std::max(head.vectors.K.rows(), head.vectors.Q.rows()));
        case SweepParameter::Window:
            return presentWindow(settings.masks);
        case SweepParameter::Alpha:
            return presentAlpha(settings.normalizer);
        case SweepParameter::TopK:
            if (settings.normalizer.id != "top-k") {
                return std::nullopt;
            }
            return parameterValue(findRow(attention::normalizers(), "top-k")->entry,
                                  settings.normalizer.values, "k");
    }
    return std::nullopt;
}

project::Project projectAt(SweepParameter parameter, double value, project::Project project) {
    project::AttentionSettings& settings = project.attention;
    switch (parameter) {
        case SweepParameter::Width:
            settings.dK = static_cast<int>(value);
            settings.rank = static_cast<int>(value);
            break;
        case SweepParameter::Temperature:
            settings.temperature = value;
            break;
        case SweepParameter::CustomScale:
            settings.scale = {project::ScaleKind::Custom, value};
            break;
        case SweepParameter::Tokens:
            settings.tokenLimit = static_cast<int>(value);
            break;
        case SweepParameter::Window:
            setWindow(settings.masks, value);
            break;
        case SweepParameter::Alpha:
            settings.normalizer = {"entmax", {{"alpha", value}}};
            break;
        case SweepParameter::TopK:
            settings.normalizer = {"top-k", {{"k", value}}};
            break;
    }
    return project;
}

std::vector<double> sweepValues(const SweepSpacing& spacing, const ParameterSpec& spec) {
    const double low = std::clamp(std::min(spacing.from, spacing.to), spec.least, spec.largest);
    const double high = std::clamp(std::max(spacing.from, spacing.to), spec.least, spec.largest);
    const bool byRatio = spacing.isLogarithmic && low > 0;
    const int count = std::max(1, spacing.count);
    std::vector<double> values;
    for (int i = 0; i < count; ++i) {
        const double share = count == 1 ? 0 : static_cast<double>(i) / (count - 1);
        double value = byRatio ? low * std::pow(high / low, share) : low + (high - low) * share;
        value = i == 0 ? low : i == count - 1 ? high : value;
        value = spec.kind == ParameterKind::Whole ? std::round(value) : value;
        if (values.empty() || value > values.back()) {
            values.push_back(value);
        }
    }
    return values;
}

}  // namespace lab::engine
