#include "core/transformer/networks/network_loader.h"

#include <array>

namespace lab::transformer {

namespace {

constexpr std::array<const char*, 8> kPrefixes = {
    "", "transformer.", "bert.", "distilbert.", "_orig_mod.transformer.", "_orig_mod.", "model.", "module."};

std::string layerName(const char* stack, int layer) {
    return stack + std::to_string(layer) + ".";
}

}  // namespace

void NetworkLoader::load() {
    switch (m_network.m_config.family) {
        case NetworkFamily::Gpt2:
            choosePrefix("tok_emb.weight");
            return has("tok_emb.weight") ? loadMinGpt() : loadGpt2();
        case NetworkFamily::Bert:
            return loadBert();
        case NetworkFamily::DistilBert:
            return loadDistilBert();
    }
}

void NetworkLoader::choosePrefix(const std::string& name) {
    m_prefix.clear();
    for (const char* prefix : kPrefixes) {
        if (m_network.m_files.find(prefix + name) != nullptr) {
            m_prefix = prefix;
            return;
        }
    }
}

bool NetworkLoader::has(const std::string& name) const {
    return m_network.m_files.find(m_prefix + name) != nullptr;
}

void NetworkLoader::fail(Error error, const Tensor* tensor) {
    if (!m_error) {
        error.file = m_network.m_files.fileOf(tensor).string();
        m_error = std::move(error);
    }
}

const NetworkLoader::Tensor* NetworkLoader::find(const std::string& name, const formats::Shape& shape) {
    if (m_error) {
        return nullptr;
    }
    const Tensor* tensor = m_network.m_files.find(m_prefix + name);
    if (tensor == nullptr) {
        fail({ErrorCode::MissingArray, {}, m_prefix + name, formats::shapeText(shape), {}}, nullptr);
    } else if (!formats::isFloating(tensor->view.dtype)) {
        fail({ErrorCode::WrongType,
              {},
              tensor->name,
              "float16, bfloat16, float32 or float64",
              std::string(formats::dtypeName(tensor->view.dtype))},
             tensor);
    } else if (tensor->view.shape != shape) {
        fail({ErrorCode::WrongShape,
              {},
              tensor->name,
              formats::shapeText(shape),
              formats::shapeText(tensor->view.shape)},
             tensor);
    }
    return m_error ? nullptr : tensor;
}

formats::ArrayView NetworkLoader::table(const std::string& name, Index rows) {
    const Tensor* tensor = find(name, {rows, m_network.m_config.width});
    return tensor == nullptr ? formats::ArrayView{} : tensor->view;
}

RowVectorF NetworkLoader::vector(const std::string& name, Index size) {
    const Tensor* tensor = find(name, {size});
    RowVectorF values(tensor == nullptr ? 0 : size);
    if (tensor != nullptr) {
        formats::convert(tensor->view, std::span(values.data(), static_cast<std::size_t>(size)));
    }
    return values;
}

Linear<float> NetworkLoader::linear(const std::string& name, Index in, Index out, StoredLayout layout,
                                    bool mayLackBias) {
    const bool isPlain = layout == StoredLayout::InOut;
    const formats::Shape shape = isPlain ? formats::Shape{in, out} : formats::Shape{out, in};
    const Tensor* tensor = find(name + ".weight", shape);
    const bool lacksBias = mayLackBias && !has(name + ".bias");
    RowVectorF bias = lacksBias ? RowVectorF() : vector(name + ".bias", out);
    if (tensor == nullptr) {
        return {};
    }
    return Linear<float>(StoredMatrix(tensor->view, layout), std::move(bias));
}

LayerNorm<float> NetworkLoader::norm(const std::string& name, bool mayLackBias) {
    const Index width = m_network.m_config.width;
    const bool isOld = !has(name + ".weight") && has(name + ".gamma");
    LayerNorm<float> norm{vector(name + (isOld ? ".gamma" : ".weight"), width), RowVectorF::Zero(width),
                          m_network.m_config.epsilon};
    const std::string bias = name + (isOld ? ".beta" : ".bias");
    if (has(bias) || !mayLackBias) {
        norm.bias = vector(bias, width);
    }
    return norm;
}

Block<float> NetworkLoader::emptyBlock() const {
    const NetworkConfig& config = m_network.m_config;
    const NormPlace place = config.family == NetworkFamily::Gpt2 ? NormPlace::Before : NormPlace::After;
    Block<float> block;
    block.attention.place = place;
    block.attention.heads = config.heads;
    block.feedForward.place = place;
    block.feedForward.activation = config.activation;
    return block;
}

void NetworkLoader::loadGpt2() {
    const NetworkConfig& config = m_network.m_config;
    choosePrefix("wte.weight");
    m_network.m_tokens = table("wte.weight", config.vocabulary);
    m_network.m_positions = table("wpe.weight", config.positions);
    for (int layer = 0; layer < config.layers && !m_error; ++layer) {
        addGptBlock(layerName("h.", layer));
    }
    m_network.m_lastNorm = norm("ln_f", true);
    // The head may stand beside "transformer." or not at all: then it is the table of tokens.
    const std::string inside = m_prefix;
    for (const char* outside : {"", "_orig_mod."}) {
        m_prefix = outside;
        if (has("lm_head.weight")) {
            m_network.m_head = linear("lm_head", config.width, config.vocabulary, StoredLayout::OutIn, true);
            return;
        }
    }
    m_prefix = inside;
    if (!m_error) {
        m_network.m_head = Linear<float>(StoredMatrix(m_network.m_tokens, StoredLayout::OutIn));
    }
}

void NetworkLoader::addGptBlock(const std::string& layer) {
    const NetworkConfig& config = m_network.m_config;
    const Index width = config.width;
    const std::string joint = layer + "attn.c_attn";
    // Conv1D keeps [in, out], nanoGPT's and minGPT's Linear [out, in].
    const Tensor* stored = m_network.m_files.find(m_prefix + joint + ".weight");
    const bool isTurned = stored != nullptr && stored->view.shape == formats::Shape{3 * width, width};
    const StoredLayout layout = isTurned ? StoredLayout::OutIn : StoredLayout::InOut;
    const formats::Shape shape =
        isTurned ? formats::Shape{3 * width, width} : formats::Shape{width, 3 * width};
    const Tensor* weight = find(joint + ".weight", shape);
    const RowVectorF bias = has(joint + ".bias") ? vector(joint + ".bias", 3 * width) : RowVectorF();
    Block<float> block = emptyBlock();
    if (weight != nullptr && !m_error) {
        const StoredMatrix all(weight->view, layout);
        const auto part = [&](Index which) {
            return Linear<float>(
                all.columns(which * width, width),
                bias.size() > 0 ? RowVectorF(bias.segment(which * width, width)) : RowVectorF());
        };
        block.attention.query = part(0);
        block.attention.key = part(1);
        block.attention.value = part(2);
    }
    block.attention.output = linear(layer + "attn.c_proj", width, width, layout, true);
    block.attention.norm = norm(layer + "ln_1", true);
    block.feedForward.inner = linear(layer + "mlp.c_fc", width, config.inner, layout, true);
    block.feedForward.outer = linear(layer + "mlp.c_proj", config.inner, width, layout, true);
    block.feedForward.norm = norm(layer + "ln_2", true);
    m_network.m_blocks.push_back(std::move(block));
}

/// minGPT's first layout: a projection each for Q, K and V, positions [1, positions, d].
void NetworkLoader::loadMinGpt() {
    const NetworkConfig& config = m_network.m_config;
    m_network.m_tokens = table("tok_emb.weight", config.vocabulary);
    if (const Tensor* positions = find("pos_emb", {1, config.positions, config.width});
        positions != nullptr) {
        m_network.m_positions = positions->view;
    }
    for (int layer = 0; layer < config.layers && !m_error; ++layer) {
        addMinGptBlock(layerName("blocks.", layer));
    }
    m_network.m_lastNorm = norm("ln_f");
    m_network.m_head = linear("head", config.width, config.vocabulary, StoredLayout::OutIn, true);
}

void NetworkLoader::addMinGptBlock(const std::string& layer) {
    const NetworkConfig& config = m_network.m_config;
    const auto square = [&](const char* name) {
        return linear(layer + "attn." + name, config.width, config.width, StoredLayout::OutIn);
    };
    Block<float> block = emptyBlock();
    block.attention.query = square("query");
    block.attention.key = square("key");
    block.attention.value = square("value");
    block.attention.output = square("proj");
    block.attention.norm = norm(layer + "ln1");
    block.feedForward.inner = linear(layer + "mlp.0", config.width, config.inner, StoredLayout::OutIn);
    block.feedForward.outer = linear(layer + "mlp.2", config.inner, config.width, StoredLayout::OutIn);
    block.feedForward.norm = norm(layer + "ln2");
    m_network.m_blocks.push_back(std::move(block));
}

void NetworkLoader::loadBert() {
    const NetworkConfig& config = m_network.m_config;
    choosePrefix("embeddings.word_embeddings.weight");
    m_network.m_tokens = table("embeddings.word_embeddings.weight", config.vocabulary);
    m_network.m_positions = table("embeddings.position_embeddings.weight", config.positions);
    const formats::ArrayView types = table("embeddings.token_type_embeddings.weight", config.tokenTypes);
    if (!m_error) {
        m_network.m_tokenType = formats::toMatrix<float>(types, "types").value_or(MatrixF()).row(0);
    }
    m_network.m_firstNorm = norm("embeddings.LayerNorm");
    for (int layer = 0; layer < config.layers && !m_error; ++layer) {
        addBertBlock(layerName("encoder.layer.", layer));
    }
}

void NetworkLoader::addBertBlock(const std::string& layer) {
    const NetworkConfig& config = m_network.m_config;
    const auto map = [&](const char* name, Index in, Index out) {
        return linear(layer + name, in, out, StoredLayout::OutIn);
    };
    Block<float> block = emptyBlock();
    block.attention.query = map("attention.self.query", config.width, config.width);
    block.attention.key = map("attention.self.key", config.width, config.width);
    block.attention.value = map("attention.self.value", config.width, config.width);
    block.attention.output = map("attention.output.dense", config.width, config.width);
    block.attention.norm = norm(layer + "attention.output.LayerNorm");
    block.feedForward.inner = map("intermediate.dense", config.width, config.inner);
    block.feedForward.outer = map("output.dense", config.inner, config.width);
    block.feedForward.norm = norm(layer + "output.LayerNorm");
    m_network.m_blocks.push_back(std::move(block));
}

void NetworkLoader::loadDistilBert() {
    const NetworkConfig& config = m_network.m_config;
    choosePrefix("embeddings.word_embeddings.weight");
    m_network.m_tokens = table("embeddings.word_embeddings.weight", config.vocabulary);
    m_network.m_positions = table("embeddings.position_embeddings.weight", config.positions);
    m_network.m_firstNorm = norm("embeddings.LayerNorm");
    for (int layer = 0; layer < config.layers && !m_error; ++layer) {
        addDistilBertBlock(layerName("transformer.layer.", layer));
    }
}

void NetworkLoader::addDistilBertBlock(const std::string& layer) {
    const NetworkConfig& config = m_network.m_config;
    const auto map = [&](const char* name, Index in, Index out) {
        return linear(layer + name, in, out, StoredLayout::OutIn);
    };
    Block<float> block = emptyBlock();
    block.attention.query = map("attention.q_lin", config.width, config.width);
    block.attention.key = map("attention.k_lin", config.width, config.width);
    block.attention.value = map("attention.v_lin", config.width, config.width);
    block.attention.output = map("attention.out_lin", config.width, config.width);
    block.attention.norm = norm(layer + "sa_layer_norm");
    block.feedForward.inner = map("ffn.lin1", config.width, config.inner);
    block.feedForward.outer = map("ffn.lin2", config.inner, config.width);
    block.feedForward.norm = norm(layer + "output_layer_norm");
    m_network.m_blocks.push_back(std::move(block));
}

}  // namespace lab::transformer
