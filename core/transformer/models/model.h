#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/matrix.h"
#include "core/base/result.h"
#include "core/formats/picture.h"
#include "core/formats/sound.h"
#include "core/transformer/blocks/intervention.h"
#include "core/transformer/models/run_control.h"

namespace lab::transformer {

/// What a model reads.
enum class InputKind { Text, Characters, Digits, Picture, Sound };

/// Layers of attention of one part of a model.
struct AttentionStack {
    AttentionPart part = AttentionPart::Self;
    int layers = 0;
    int heads = 0;
    bool operator==(const AttentionStack&) const = default;
};

/// Who made a model and what it takes; shown wherever its numbers are shown.
struct ModelInfo {
    std::string id;         ///< of the folder: "induction", "dates-transformer" ...
    std::string name;       ///< English, LAB_TEXT where it is a shipped model
    std::string about;      ///< one sentence on what it is; English, LAB_TEXT
    std::string trainedBy;  ///< English, LAB_TEXT
    std::string trainedOn;  ///< English, LAB_TEXT
    std::string licence;    ///< SPDX id; empty where the folder does not say
    std::string example;    ///< a text that shows what it does; empty where there is none
    std::vector<InputKind> inputs;
    std::vector<AttentionStack> stacks;
    Index tokenLimit = 0;  ///< of the text that it reads, all tokens counted; 0 = none
    Index parameters = 0;  ///< trained numbers
};

/// What a model is run on: what its InputKinds ask for, the rest is not looked at.
struct ModelInput {
    std::string text;
    std::optional<formats::Picture> picture;
    std::optional<formats::Sound> sound;
    Interventions interventions;
    /// Heads whose weights are looked at: of the others a large model keeps a thumbnail, and computes their
    /// weights again when asked (weightsOf()). None = all are kept. Small models keep all.
    std::optional<std::set<HeadAddress>> kept{};
};

/// Tokens of one side as the model read them.
struct TokenSide {
    std::vector<int> ids;
    std::vector<std::string> tokens;
    bool operator==(const TokenSide&) const = default;
};

/// What the weights of a head were computed from. Of attention that is no dot product scores and values.
struct HeadNumbers {
    MatrixF Q, K, V;                ///< [n_q, d], [n_k, d], [n_k, d_v]
    attention::AttentionMask mask;  ///< of what the queries may see
    MatrixF scores;                 ///< [n_q, n_k] where Q and K are empty; else empty
};

/// Weights of one layer, as they took part (after interventions).
struct LayerWeights {
    AttentionPart part = AttentionPart::Self;
    int layer = 0;
    std::vector<MatrixF> heads;  ///< each [n_q, n_k], rows are queries; empty where it was not kept
    /// Where not all are kept, of every head the largest weight of each block of cells, at most 48 x 48.
    std::vector<MatrixF> thumbnails{};
    std::vector<HeadNumbers> numbers{};  ///< of each head; empty where they were not kept
};

/// One head of a run, looked at; its numbers are empty where a model does not tell them.
struct LookedHead {
    MatrixF weights;
    HeadNumbers numbers;
};

/// Everything that a model gives for one input. Immutable once made.
struct ModelOutput {
    TokenSide source;                  ///< of the text read; of the only side where there is but one
    TokenSide target;                  ///< what a decoder read: its start token, then what it wrote
    std::vector<LayerWeights> layers;  ///< encoder or only stack first, then what follows, as they run
    std::vector<MatrixF>
        layerInputs;  ///< [layer] [n, d], from which weights are computed again; may be empty
    MatrixF hidden;   ///< [n, d] the last layer's output after the last norm, of an encoder
    MatrixF logits;   ///< [n, vocabulary] a row a token; [1, answers] where one answer is given
    std::vector<std::string> predictions;  ///< the likeliest token (or answer) of each row of logits
    std::string written;                   ///< the text that it wrote or answered; empty where it writes none
    RowVectorF embedding;                  ///< of the whole text; empty where the model has none
    MatrixF features;          ///< [frames, width] what was made of a sound; [patches, width] of a picture
    Index windowsInFrame = 1;  ///< of a sound: so many windows stand side by side in a row of features
    double frameSeconds = 0;   ///< from one frame of a sound to the next; 0 where there is none

    /// The weights of a layer, or nullptr.
    [[nodiscard]] const LayerWeights* find(AttentionPart part, int layer) const;
};

/// What a run takes, said before it runs.
struct RunCost {
    Index tokens = 0;
    double operations = 0;      ///< a multiplication and an addition are two
    double bytesKept = 0;       ///< of what the run gives
    double bytesOfWeights = 0;  ///< in their files, which a run reads once
    bool operator==(const RunCost&) const = default;
};

/// A trained network that is run whole: from an input to all its attention and its outputs, with
/// interventions inside the forward pass. Immutable, so any thread may use it.
class Model {
  public:
    virtual ~Model() = default;

    [[nodiscard]] virtual const ModelInfo& info() const = 0;

    /// Null if `control.stop` ended it. Errors: EmptyInput [place: "tokens", "pixels", "samples"];
    /// UnknownName [place: "character" or "word"] for what is not in the vocabulary; OutOfRange [place:
    /// "text"] for too much or too little of it, or a picture or sound of another size; those of
    /// checkInterventions().
    [[nodiscard]] virtual Result<std::shared_ptr<const ModelOutput>> run(const ModelInput& input,
                                                                         const RunControl& control) const = 0;

    /// What a column of logits stands for; "#7" where the model has no names.
    [[nodiscard]] virtual std::string outputName(int id) const;

    /// What run() would take. None where the input cannot be run, or for small models, which take nothing
    /// worth saying.
    [[nodiscard]] virtual std::optional<RunCost> cost(const ModelInput& input) const;

    /// The weights of a head of `output`, which run(input) gave: as they were kept, or computed again. None
    /// if `control.stop` ended it. Errors: OutOfRange [place: "head"] for a head of which nothing is known.
    [[nodiscard]] virtual Result<std::optional<MatrixF>> weightsOf(const HeadAddress& address,
                                                                   const ModelInput& input,
                                                                   const ModelOutput& output,
                                                                   const RunControl& control) const;

    /// The same with what the weights were computed from. Errors: those of weightsOf().
    [[nodiscard]] virtual Result<std::optional<LookedHead>> lookAt(const HeadAddress& address,
                                                                   const ModelInput& input,
                                                                   const ModelOutput& output,
                                                                   const RunControl& control) const;
};

}  // namespace lab::transformer
