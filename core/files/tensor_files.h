#pragma once

#include <filesystem>
#include <vector>

#include "core/files/mapped_file.h"
#include "core/formats/safetensors.h"
#include "core/formats/shard_index.h"

namespace lab::files {

/// The weights of a model's folder, mapped and not copied: model.safetensors, or the files that
/// model.safetensors.index.json names. Views into it must not outlive it.
class TensorFiles {
  public:
    /// `place` is such a folder, or one .safetensors file. Only the headers are read. Errors: FileNotFound;
    /// PickledWeights where there is a pickle instead, which is never read; those of readSafetensors() and
    /// readShardIndex(), with the file's name; MissingArray for a tensor that the index puts into a file that
    /// does not hold it.
    [[nodiscard]] static Result<TensorFiles> open(const std::filesystem::path& place);

    struct Tensor {
        std::string name;
        formats::ArrayView view;
        std::size_t file = 0;
    };

    /// nullptr where there is none of that name.
    [[nodiscard]] const Tensor* find(std::string_view name) const;
    [[nodiscard]] const std::vector<Tensor>& tensors() const { return m_tensors; }  ///< sorted by name
    /// The file that holds a tensor, or the first one for nullptr.
    [[nodiscard]] const std::filesystem::path& fileOf(const Tensor* tensor) const {
        return m_files[tensor == nullptr ? 0 : tensor->file].path;
    }
    /// FileUnreadable if a file is no longer as long as when it was opened: its pages past the end are gone.
    [[nodiscard]] Result<void> checkWhole() const;
    /// Of all tensors.
    [[nodiscard]] std::size_t bytes() const;

  private:
    struct File {
        std::filesystem::path path;
        MappedFile mapped;
    };

    [[nodiscard]] Result<void> add(const std::filesystem::path& path, const formats::ShardIndex* index);

    std::vector<File> m_files;
    std::vector<Tensor> m_tensors;
};

}  // namespace lab::files
