#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/files/mapped_file.h"
#include "core/formats/safetensors.h"
#include "core/transformer/blocks/layer_norm.h"
#include "core/transformer/blocks/linear.h"

namespace lab::transformer {

/// Reads the tensors of one safetensors file by name and checks their shapes; keeps the first error, which
/// names file and tensor. After an error all that it gives is empty.
class WeightFile {
  public:
    /// Errors: those of opening the file and of readSafetensors(), with the file's name.
    [[nodiscard]] static Result<WeightFile> open(const std::filesystem::path& file);

    [[nodiscard]] bool has(const std::string& name) const { return m_tensors.find(name).has_value(); }
    /// W [rows, columns] as it is stored; formats::kAnySize for a side that may have any size.
    [[nodiscard]] MatrixF matrix(const std::string& name, Index rows, Index columns);
    /// W [in, out] of a tensor stored as [out, in].
    [[nodiscard]] MatrixF transposed(const std::string& name, Index in, Index out);
    [[nodiscard]] RowVectorF vector(const std::string& name, Index size);
    /// A tensor with sides of length 1 beside `rows` and `columns`, without them: [8, 1, 11] as [8, 11].
    [[nodiscard]] MatrixF squeezed(const std::string& name, Index rows, Index columns);

    /// NAME.weight and NAME.bias; without `hasBias` there is none.
    [[nodiscard]] Linear<float> linear(const std::string& name, Index in, Index out,
                                       StoredLayout layout = StoredLayout::OutIn, bool hasBias = true);
    /// NAME.weight and NAME.bias.
    [[nodiscard]] LayerNorm<float> norm(const std::string& name, Index size, double epsilon);

    /// MissingArray, WrongShape or WrongType, or none.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }
    /// Numbers in all tensors.
    [[nodiscard]] Index parameters() const;

  private:
    WeightFile(std::filesystem::path path, files::MappedFile file, formats::Safetensors tensors);

    /// The tensor if it is there and holds numbers with a fraction.
    [[nodiscard]] std::optional<formats::ArrayView> find(const std::string& name);
    void fail(Error error);

    std::filesystem::path m_path;
    files::MappedFile m_file;
    formats::Safetensors m_tensors;  ///< views into m_file
    std::optional<Error> m_error;
};

}  // namespace lab::transformer
