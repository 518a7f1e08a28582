#pragma once

#include "core/transformer/use_lite_network.h"

namespace lab::transformer {

/// Reads the tensors of UseLiteNetwork out of its file and checks their shapes; keeps the first error.
class UseLiteNetwork::Loader {
  public:
    explicit Loader(const formats::Safetensors& tensors) : m_tensors(tensors) {}

    void fill(UseLiteNetwork& network);
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

  private:
    [[nodiscard]] formats::ArrayView view(const std::string& name, Index rows, Index columns);
    [[nodiscard]] RowVectorF vector(const std::string& name, Index size);
    [[nodiscard]] Linear linear(const std::string& name, Index in, Index out);
    [[nodiscard]] Norm norm(const std::string& name, Index size);
    void fillLayer(Layer& layer, const std::string& name, Index width);
    void fillTiming(MatrixF& timing);

    const formats::Safetensors& m_tensors;
    std::optional<Error> m_error;
};

}  // namespace lab::transformer
