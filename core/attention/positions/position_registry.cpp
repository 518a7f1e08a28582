#include "core/attention/positions/position_registry.h"

#include <array>

namespace lab::attention {

namespace {

constexpr std::array<ParameterSpec, 1> kRotaryParameters = {{
    {"base", "b", LAB_TEXT("Registry", "Base of the angles"),
     LAB_TEXT("Registry", "The larger it is, the more slowly the later pairs of columns turn."), "",
     ParameterKind::Real, 2, 1e6, 1, 10000, true},
}};

constexpr std::array<ParameterSpec, 1> kShawParameters = {{
    {"clip", "c", LAB_TEXT("Registry", "Largest offset"),
     LAB_TEXT("Registry", "Offsets beyond it share the vector of the largest."),
     LAB_TEXT("Registry", "tokens"), ParameterKind::Whole, 0, 128, 1, 4},
}};

constexpr ParameterSpec kMaxDistance = {
    "max_distance",
    "D",
    LAB_TEXT("Registry", "Largest distance"),
    LAB_TEXT("Registry", "All distances from here on share the last bucket."),
    LAB_TEXT("Registry", "tokens"),
    ParameterKind::Whole,
    2,
    1024,
    1,
    128};

constexpr std::array<ParameterSpec, 2> kT5Parameters = {{
    {"num_buckets", "B", LAB_TEXT("Registry", "Buckets"),
     LAB_TEXT("Registry", "How many groups of offsets have a number of their own; half of them look ahead."),
     "", ParameterKind::Whole, 4, 128, 2, 32},
    kMaxDistance,
}};

constexpr std::array<ParameterSpec, 2> kT5CausalParameters = {{
    {"num_buckets", "B", LAB_TEXT("Registry", "Buckets"),
     LAB_TEXT("Registry", "How many groups of distances have a number of their own; all of them look back."),
     "", ParameterKind::Whole, 2, 128, 1, 32},
    kMaxDistance,
}};

constexpr std::array<Position, 10> kPositions = {{
    {{"none", LAB_TEXT("Registry", "No positions"), "",
      LAB_TEXT("Registry",
               "The order of the tokens is not told: shuffling the keys only shuffles the "
               "columns of the weights."),
      "Vaswani et al. 2017, section 3.5"},
     PositionKind::None,
     PositionMethod::None},
    {{"sinusoidal", LAB_TEXT("Registry", "Sinusoidal, interleaved"),
      R"(x_{p,2i} + \mathrm{sin}(p / 10000^{2i/d}), x_{p,2i+1} + \mathrm{cos}(p / 10000^{2i/d}))",
      LAB_TEXT("Registry",
               "Waves of different lengths are added to the embeddings, sine and cosine side by "
               "side; nearby positions get similar vectors."),
      "Vaswani et al. 2017, section 3.5"},
     PositionKind::AddsToEmbeddings,
     PositionMethod::Sinusoidal},
    {{"sinusoidal-halves", LAB_TEXT("Registry", "Sinusoidal, halves"),
      R"(x_{p,i} + \mathrm{sin}(p f_{i}), x_{p,i+d/2} + \mathrm{cos}(p f_{i}), f_{i} = 10000^{-i/(d/2-1)})",
      LAB_TEXT("Registry",
               "The same waves in another order: all sines in the first half of the vector, all "
               "cosines in the second."),
      "Vaswani et al. 2018, Tensor2Tensor, get_timing_signal_1d"},
     PositionKind::AddsToEmbeddings,
     PositionMethod::SinusoidalHalves},
    {{"rotary", LAB_TEXT("Registry", "Rotary, interleaved"),
      R"((x_{2i} + \mathrm{i} x_{2i+1}) \cdot \exp(\mathrm{i} p \theta_{i}), \theta_{i} = b^{-2i/d})",
      LAB_TEXT("Registry",
               "Neighbouring columns of queries and keys are turned by an angle that grows with "
               "the position; scores then depend on the distance alone."),
      "Su et al. 2021, equations 15 and 34", kRotaryParameters},
     PositionKind::TurnsQueriesAndKeys,
     PositionMethod::Rotary},
    {{"rotary-half", LAB_TEXT("Registry", "Rotary, halves"),
      R"((x_{i} + \mathrm{i} x_{i+d/2}) \cdot \exp(\mathrm{i} p \theta_{i}), \theta_{i} = b^{-2i/d})",
      LAB_TEXT("Registry",
               "As rotary, but a column is paired with the one half a vector further on, as in "
               "Llama."),
      "Su et al. 2021; Black et al. 2022 (GPT-NeoX), section 2.1.1", kRotaryParameters},
     PositionKind::TurnsQueriesAndKeys,
     PositionMethod::RotaryHalf},
    {{"alibi", LAB_TEXT("Registry", "ALiBi, symmetric"), R"(s_{ij} - m_{h} | i - j |, m_{h} = 2^{-8(h+1)/H})",
      LAB_TEXT("Registry",
               "Each head takes its own slope times the distance off the score, in both "
               "directions."),
      "Press, Smith, Lewis 2022, section 3"},
     PositionKind::AddsBias,
     PositionMethod::Alibi},
    {{"alibi-causal", LAB_TEXT("Registry", "ALiBi, causal"),
      R"(s_{ij} - m_{h} (i - j), m_{h} = 2^{-8(h+1)/H})",
      LAB_TEXT("Registry",
               "As ALiBi, with the sign of the distance kept. It is meant for a causal mask, "
               "which is chosen apart."),
      "Press, Smith, Lewis 2022, section 3"},
     PositionKind::AddsBias,
     PositionMethod::AlibiCausal},
    {{"shaw", LAB_TEXT("Registry", "Relative vectors (Shaw)"),
      R"(q_{i} \cdot (k_{j} + a^{K}_{r}), \sum_{j} w_{ij} (v_{j} + a^{V}_{r}), r = \mathrm{clip}(j - i, -c, c))",
      LAB_TEXT("Registry",
               "Each offset between key and query has a vector that is added to the key and "
               "another that is added to the value."),
      "Shaw, Uszkoreit, Vaswani 2018, equations 3 and 4", kShawParameters},
     PositionKind::RelativeVectors,
     PositionMethod::Shaw},
    {{"t5", LAB_TEXT("Registry", "T5 buckets"), R"(s_{ij} + t_{\mathrm{bucket}(j - i), h})",
      LAB_TEXT("Registry",
               "Offsets fall into buckets, narrow near by and wide far away; each head has a "
               "number for each bucket."),
      "Raffel et al. 2020, section 2.1", kT5Parameters},
     PositionKind::AddsBias,
     PositionMethod::T5},
    {{"t5-causal", LAB_TEXT("Registry", "T5 buckets, causal"),
      R"(s_{ij} + t_{\mathrm{bucket}(\max(i - j, 0)), h})",
      LAB_TEXT("Registry",
               "As T5, with all buckets for keys before the query. It is meant for a causal "
               "mask, which is chosen apart."),
      "Raffel et al. 2020, section 2.1", kT5CausalParameters},
     PositionKind::AddsBias,
     PositionMethod::T5Causal},
}};

}  // namespace

std::span<const Position> positions() {
    return kPositions;
}

const Position* findPosition(std::string_view id) {
    return findRow(positions(), id);
}

}  // namespace lab::attention
