#include "app/cli/npz_file.h"

#include "core/files/atomic_write.h"
#include "core/files/read_file.h"
#include "core/formats/npz.h"

namespace lab::cli {

namespace {

Error withFile(Error error, const std::filesystem::path& path) {
    error.file = path.string();
    return error;
}

}  // namespace

Result<std::vector<formats::NamedArray>> readNpzFile(const std::filesystem::path& path) {
    const Result<std::vector<std::byte>> bytes = files::readFile(path);
    if (!bytes) {
        return failure(bytes.error());
    }
    return formats::readNpz(*bytes).map_error([&](Error error) { return withFile(std::move(error), path); });
}

Result<void> writeNpzFile(const std::filesystem::path& path, std::span<const formats::NamedArray> arrays) {
    const Result<std::vector<std::byte>> bytes = formats::writeNpz(arrays);
    if (!bytes) {
        return failure(withFile(bytes.error(), path));
    }
    return files::atomicWrite(path, *bytes);
}

}  // namespace lab::cli
