#include <cassert>

#include "core/attention/cost.h"

namespace lab::attention {

namespace {

constexpr StageFormula kProjections = {CostStage::Projections,
                                       LAB_TEXT("Registry", "Projections"),
                                       R"(2 d (H n_{q} d_{k} + H_{kv} n_{k} (d_{k} + d_{v})))",
                                       "",
                                       R"(H n_{q} d_{k} + H_{kv} n_{k} (d_{k} + d_{v}))",
                                       "O(n)"};
constexpr StageFormula kOutput = {CostStage::OutputProjection,
                                  LAB_TEXT("Registry", "Output projection"),
                                  R"(2 n_{q} H d_{v} d)",
                                  "",
                                  R"(n_{q} d)",
                                  "O(n)"};

constexpr std::array<ParameterSpec, 1> kWindow = {{
    {"w", "w", LAB_TEXT("Registry", "Window"),
     LAB_TEXT("Registry", "How many keys before and after its own place a query sees."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 0, 65536, 1, 128},
}};
constexpr std::array<ParameterSpec, 1> kTopK = {{
    {"k", "k", LAB_TEXT("Registry", "Keys kept"),
     LAB_TEXT("Registry", "How many of the largest scores of a row keep a weight."), "", ParameterKind::Whole,
     1, 65536, 1, 32},
}};

constexpr std::array<CostModel, 4> kModels = {{
    {{"full", LAB_TEXT("Registry", "Full attention"), "P = n_{k}",
      LAB_TEXT("Registry",
               "Every query is compared with every key, so time and memory grow with the square "
               "of the length."),
      "Vaswani et al. 2017, table 1"},
     AttentionKind::Full,
     {{kProjections,
       {CostStage::Scores, LAB_TEXT("Registry", "Scores"), R"(H n_{q} n_{k} (2 d_{k} + 1))", "",
        R"(H n_{q} n_{k})", "O(n^{2})"},
       {CostStage::Mask, LAB_TEXT("Registry", "Mask"), R"(H n_{q} n_{k})", "", "", "O(n^{2})"},
       {CostStage::Normalise, LAB_TEXT("Registry", "Normalise"), R"(4 H n_{q} n_{k})", R"(H n_{q} n_{k})",
        R"(H n_{q} n_{k})", "O(n^{2})"},
       {CostStage::Context, LAB_TEXT("Registry", "Context"), R"(2 H n_{q} n_{k} d_{v})", "",
        R"(H n_{q} d_{v})", "O(n^{2})"},
       kOutput}}},
    {{"window", LAB_TEXT("Registry", "Local window"), R"(P = \min(2 w + 1, n_{k}))",
      LAB_TEXT("Registry",
               "Each query is compared with the keys around it, so time and memory grow with the "
               "length times the window."),
      "Beltagy, Peters, Cohan 2020, section 3.1", kWindow},
     AttentionKind::Window,
     {{kProjections,
       {CostStage::Scores, LAB_TEXT("Registry", "Scores"), R"(H n_{q} P (2 d_{k} + 1))", "", R"(H n_{q} P)",
        "O(n w)"},
       {CostStage::Mask, LAB_TEXT("Registry", "Mask"), R"(H n_{q} P)", "", "", "O(n w)"},
       {CostStage::Normalise, LAB_TEXT("Registry", "Normalise"), R"(4 H n_{q} P)", R"(H n_{q} P)",
        R"(H n_{q} P)", "O(n w)"},
       {CostStage::Context, LAB_TEXT("Registry", "Context"), R"(2 H n_{q} P d_{v})", "", R"(H n_{q} d_{v})",
        "O(n w)"},
       kOutput}}},
    {{"linear", LAB_TEXT("Registry", "Linear attention"),
      R"(\phi(q_{i}) \left( \sum_{j} \phi(k_{j})^{\top} v_{j} \right))",
      LAB_TEXT("Registry",
               "Keys and values are summed up once and asked by every query, so time and memory "
               "grow with the length alone."),
      "Katharopoulos et al. 2020, equations 4 to 6"},
     AttentionKind::Linear,
     {{kProjections,
       {CostStage::Scores, LAB_TEXT("Registry", "Feature maps"), R"(d_{k} (H n_{q} + H_{kv} n_{k}))",
        R"(d_{k} (H n_{q} + H_{kv} n_{k}))", R"(d_{k} (H n_{q} + H_{kv} n_{k}))", "O(n)"},
       {CostStage::Mask, LAB_TEXT("Registry", "Mask"), "0", "", "", "O(1)"},
       {CostStage::Normalise, LAB_TEXT("Registry", "Normalise"),
        R"(H_{kv} n_{k} d_{k} + 2 H n_{q} d_{k} + H n_{q} d_{v})", "", R"(H_{kv} d_{k} + H n_{q})", "O(n)"},
       {CostStage::Context, LAB_TEXT("Registry", "State and context"),
        R"(2 d_{k} d_{v} (H_{kv} n_{k} + H n_{q}))", "", R"(H_{kv} d_{k} d_{v} + H n_{q} d_{v})", "O(n)"},
       kOutput}}},
    {{"top-k", LAB_TEXT("Registry", "Top-k"), R"(K = \min(k, n_{k}))",
      LAB_TEXT("Registry",
               "All scores are computed and the largest of each row are kept: what follows is "
               "cheap, but the scores still grow with the square of the length."),
      "Gupta et al. 2021, Memory-efficient transformers via top-k attention", kTopK},
     AttentionKind::TopK,
     {{kProjections,
       {CostStage::Scores, LAB_TEXT("Registry", "Scores"), R"(H n_{q} n_{k} (2 d_{k} + 1))", "",
        R"(H n_{q} n_{k})", "O(n^{2})"},
       {CostStage::Mask, LAB_TEXT("Registry", "Mask and choice"), R"(2 H n_{q} n_{k})", "", R"(H n_{q} K)",
        "O(n^{2})"},
       {CostStage::Normalise, LAB_TEXT("Registry", "Normalise"), R"(4 H n_{q} K)", R"(H n_{q} K)",
        R"(H n_{q} K)", "O(n k)"},
       {CostStage::Context, LAB_TEXT("Registry", "Context"), R"(2 H n_{q} K d_{v})", "", R"(H n_{q} d_{v})",
        "O(n k)"},
       kOutput}}},
}};

}  // namespace

std::span<const CostModel> costModels() {
    return kModels;
}

const CostModel& costModel(AttentionKind kind) {
    for (const CostModel& model : kModels) {
        if (model.kind == kind) {
            return model;
        }
    }
    assert(false && "every kind of attention has its formulas");
    return kModels.front();
}

}  // namespace lab::attention
