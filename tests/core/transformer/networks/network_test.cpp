#include "core/transformer/networks/network.h"

#include <gmock/gmock.h>

#include <fstream>
#include <map>

#include "core/files/read_file.h"
#include "core/formats/json.h"
#include "tests/core/files/scratch_folder.h"

namespace lab::transformer {
namespace {

namespace fs = std::filesystem;

using Tensors = std::map<std::string, formats::Array>;

/// A safetensors file of them.
void write(const fs::path& path, const Tensors& tensors) {
    formats::Json header;
    std::string data;
    for (const auto& [name, array] : tensors) {
        const std::size_t begin = data.size();
        data.append(reinterpret_cast<const char*>(array.bytes.data()), array.bytes.size());
        header[name] = {{"dtype", "F32"}, {"shape", array.shape}, {"data_offsets", {begin, data.size()}}};
    }
    const std::string text = formats::jsonText(header, -1);
    const std::uint64_t length = text.size();
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(&length), sizeof length);
    file << text << data;
}

/// The tensors of the tiny GPT-2, by their names without a prefix.
Tensors gpt2() {
    const auto files = files::TensorFiles::open(LAB_GOLDEN_DIR "/byo/gpt2-tiny").value();
    Tensors tensors;
    for (const auto& tensor : files.tensors()) {
        tensors[tensor.name] = {
            tensor.view.dtype, tensor.view.shape, {tensor.view.bytes.begin(), tensor.view.bytes.end()}};
    }
    return tensors;
}

NetworkConfig config() {
    return readNetworkConfig(files::readTextFile(LAB_GOLDEN_DIR "/byo/gpt2-tiny/config.json").value())
        .value();
}

formats::Array turned(const formats::Array& array) {
    return formats::toArray(MatrixF(formats::toMatrix<float>(array.view(), "W")->transpose()));
}

constexpr int kIds[] = {271, 220, 66, 265, 292};

MatrixF hiddenOf(const Tensors& tensors, const NetworkConfig& of = config()) {
    const files::ScratchFolder scratch;
    write(scratch / "model.safetensors", tensors);
    const auto network = Network::fromFiles(of, files::TensorFiles::open(scratch.path()).value());
    EXPECT_TRUE(network) << network.error().place;
    return network ? (*network)->hidden(kIds, {}).value() : MatrixF();
}

/// nanoGPT and minGPT keep Linear weights, [out, in], under "transformer.", and their head beside it.
Tensors asNanoGpt() {
    Tensors nano;
    for (const auto& [name, array] : gpt2()) {
        const bool isMap =
            name.find("attn.c_") != std::string::npos || name.find("mlp.c_") != std::string::npos;
        nano["transformer." + name] = isMap && array.shape.size() == 2 ? turned(array) : array;
    }
    nano["lm_head.weight"] = nano.at("transformer.wte.weight");
    return nano;
}

TEST(NetworkTest, ReadsNanoGptsLayout) {
    // The same numbers in another layout and, from the file's order, the same sums.
    EXPECT_TRUE(hiddenOf(asNanoGpt()).isApprox(hiddenOf(gpt2()), 1e-6F));
    Tensors compiled;
    for (auto& [name, array] : asNanoGpt()) {
        compiled["_orig_mod." + name] = array;
    }
    EXPECT_TRUE(hiddenOf(compiled).isApprox(hiddenOf(gpt2()), 1e-6F));
}

/// Without biases ("bias": false of nanoGPT) it computes as with biases of 0.
TEST(NetworkTest, BiasesMayBeMissing) {
    Tensors without = asNanoGpt();
    Tensors zero = without;
    for (const auto& [name, array] : asNanoGpt()) {
        if (name.ends_with(".bias")) {
            without.erase(name);
            zero[name].bytes.assign(array.bytes.size(), std::byte{0});
        }
    }
    EXPECT_EQ(hiddenOf(without), hiddenOf(zero));
}

TEST(NetworkTest, ReadsMinGptsFirstLayout) {
    const Index width = config().width;
    Tensors tensors = gpt2();
    Tensors minGpt = {{"tok_emb.weight", tensors.at("wte.weight")},
                      {"pos_emb", tensors.at("wpe.weight")},
                      {"ln_f.weight", tensors.at("ln_f.weight")},
                      {"ln_f.bias", tensors.at("ln_f.bias")},
                      {"head.weight", tensors.at("wte.weight")}};
    minGpt["pos_emb"].shape = {1, config().positions, width};
    const std::map<std::string, std::string> names = {{"attn.c_proj", "attn.proj"},
                                                      {"mlp.c_fc", "mlp.0"},
                                                      {"mlp.c_proj", "mlp.2"},
                                                      {"ln_1", "ln1"},
                                                      {"ln_2", "ln2"}};
    for (const std::string layer : {"0.", "1."}) {
        for (const auto& [theirs, ours] : names) {
            const formats::Array& weight = tensors.at("h." + layer + theirs + ".weight");
            minGpt["blocks." + layer + ours + ".weight"] = weight.shape.size() == 2 ? turned(weight) : weight;
            minGpt["blocks." + layer + ours + ".bias"] = tensors.at("h." + layer + theirs + ".bias");
        }
        const MatrixF W =
            formats::toMatrix<float>(tensors.at("h." + layer + "attn.c_attn.weight").view(), "W").value();
        const RowVectorF b =
            formats::toRowVector<float>(tensors.at("h." + layer + "attn.c_attn.bias").view(), "b").value();
        for (const auto& [part, which] :
             std::map<std::string, Index>{{"query", 0}, {"key", 1}, {"value", 2}}) {
            const RowVectorF bias = b.segment(which * width, width);
            minGpt["blocks." + layer + "attn." + part + ".weight"] =
                formats::toArray(MatrixF(W.middleCols(which * width, width).transpose()));
            minGpt["blocks." + layer + "attn." + part + ".bias"] =
                formats::toArray<float>(std::span(bias.data(), static_cast<std::size_t>(width)), {width});
        }
    }
    EXPECT_TRUE(hiddenOf(minGpt).isApprox(hiddenOf(tensors), 1e-6F));
}

TEST(NetworkTest, NamesWhatIsMissingOrOfAnotherType) {
    const files::ScratchFolder scratch;
    Tensors tensors = gpt2();
    tensors.erase("h.1.ln_2.weight");
    write(scratch / "model.safetensors", tensors);
    const auto missing = Network::fromFiles(config(), files::TensorFiles::open(scratch.path()).value());
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error(), (Error{ErrorCode::MissingArray,
                                      (scratch / "model.safetensors").string(),
                                      "h.1.ln_2.weight",
                                      "[32]",
                                      {}}));
}

TEST(NetworkConfigTest, TakesTheDefaultsOfEachKind) {
    const auto nano =
        readNetworkConfig(R"({"n_layer":2,"n_head":2,"n_embd":8,"block_size":16,"vocab_size":65})");
    ASSERT_TRUE(nano);
    EXPECT_EQ(nano->activation, Activation::Gelu);
    EXPECT_EQ(nano->inner, 32);
    const auto gpt = readNetworkConfig(
        R"({"model_type":"gpt2","n_layer":2,"n_head":2,"n_embd":8,"n_positions":16,"vocab_size":65,"n_inner":null})");
    ASSERT_TRUE(gpt);
    EXPECT_EQ(gpt->activation, Activation::GeluTanh);
}

TEST(NetworkConfigTest, RefusesWhatIsComputedOtherwise) {
    const auto placeOf = [](const char* text) { return readNetworkConfig(text).error().place; };
    const std::string gpt = R"("n_layer":2,"n_head":2,"n_embd":8,"n_positions":16,"vocab_size":65})";
    EXPECT_EQ(placeOf(R"({"model_type":"llama"})"), "model_type");
    EXPECT_EQ(placeOf(R"({"vocab_size":3})"), "model_type");
    EXPECT_EQ(placeOf((R"({"model_type":"gpt2","scale_attn_by_inverse_layer_idx":true,)" + gpt).c_str()),
              "scale_attn_by_inverse_layer_idx");
    EXPECT_EQ(placeOf((R"({"model_type":"gpt2","activation_function":"silu",)" + gpt).c_str()),
              "activation_function");
    EXPECT_EQ(placeOf(R"({"model_type":"gpt2","n_layer":-1})"), "n_layer");
    EXPECT_EQ(
        readNetworkConfig(
            R"({"model_type":"gpt2","n_layer":2,"n_head":3,"n_embd":8,"n_positions":16,"vocab_size":65})")
            .error()
            .expected,
        "a divisor of the width 8");
}

}  // namespace
}  // namespace lab::transformer
