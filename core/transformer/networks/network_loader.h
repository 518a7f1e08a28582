#pragma once

#include <optional>
#include <string>

#include "core/transformer/networks/network.h"

namespace lab::transformer {

/// Fills a network from its files by the names that its family uses. Keeps the first fault; what comes after
/// it is empty.
class NetworkLoader {
  public:
    explicit NetworkLoader(Network& network) : m_network(network) {}

    void load();
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    using Tensor = files::TensorFiles::Tensor;

    void loadGpt2();
    void loadMinGpt();
    void loadBert();
    void loadDistilBert();
    void addGptBlock(const std::string& layer);
    void addMinGptBlock(const std::string& layer);
    void addBertBlock(const std::string& layer);
    void addDistilBertBlock(const std::string& layer);

    /// Takes the first of `prefixes` under which `name` is there; the empty one if it is under none.
    void choosePrefix(const std::string& name);
    [[nodiscard]] bool has(const std::string& name) const;
    /// The tensor, if it holds numbers with a fraction and has that shape.
    const Tensor* find(const std::string& name, const formats::Shape& shape);
    [[nodiscard]] formats::ArrayView table(const std::string& name, Index rows);
    [[nodiscard]] RowVectorF vector(const std::string& name, Index size);
    /// NAME.weight and NAME.bias; without a bias where there is none and `mayLackBias`.
    [[nodiscard]] Linear<float> linear(const std::string& name, Index in, Index out, StoredLayout layout,
                                       bool mayLackBias = false);
    /// NAME.weight and NAME.bias, or NAME.gamma and NAME.beta.
    [[nodiscard]] LayerNorm<float> norm(const std::string& name, bool mayLackBias = false);
    /// An attention sublayer and a feed-forward sublayer with the sizes and places of this network.
    [[nodiscard]] Block<float> emptyBlock() const;
    void fail(Error error, const Tensor* tensor);

    Network& m_network;
    std::string m_prefix;
    std::optional<Error> m_error;
};

}  // namespace lab::transformer
