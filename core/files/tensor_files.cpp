#include "core/files/tensor_files.h"

#include <algorithm>
#include <set>

#include "core/files/read_file.h"
#include "core/formats/pickle.h"

namespace lab::files {

namespace fs = std::filesystem;

namespace {

bool isThere(const fs::path& path) {
    std::error_code problem;
    return fs::exists(path, problem);
}

/// Why a folder without weights has none: a pickle, or nothing at all.
Error noWeights(const fs::path& folder) {
    std::error_code problem;
    std::set<std::string> pickles;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, problem)) {
        if (formats::hasPickleName(entry.path().filename().string())) {
            pickles.insert(entry.path().filename().string());
        }
    }
    if (!pickles.empty()) {
        return {ErrorCode::PickledWeights, (folder / *pickles.begin()).string(), {}, {}, {}};
    }
    return {ErrorCode::FileNotFound, (folder / "model.safetensors").string(), {}, {}, {}};
}

tl::unexpected<Error> inFile(Error error, const fs::path& path) {
    error.file = path.string();
    return failure(std::move(error));
}

}  // namespace

Result<void> TensorFiles::add(const fs::path& path, const formats::ShardIndex* index) {
    Result<MappedFile> mapped = MappedFile::open(path);
    if (!mapped) {
        return failure(mapped.error());
    }
    if (formats::isPickle(mapped->bytes())) {
        return failure({ErrorCode::PickledWeights, path.string(), {}, {}, {}});
    }
    Result<formats::Safetensors> read = formats::readSafetensors(mapped->bytes());
    if (!read) {
        return inFile(read.error(), path);
    }
    const std::string shard = path.filename().string();
    for (formats::NamedView& tensor : read->tensors) {
        if (index != nullptr) {
            const auto listed = index->find(tensor.name);
            if (listed == index->end() || listed->second != shard) {
                continue;  // it belongs to another file, or to nobody
            }
        }
        m_tensors.push_back({std::move(tensor.name), std::move(tensor.view), m_files.size()});
    }
    m_files.push_back({path, std::move(*mapped)});
    return {};
}

Result<TensorFiles> TensorFiles::open(const fs::path& place) {
    TensorFiles files;
    std::error_code problem;
    const bool isFolder = fs::is_directory(place, problem);
    const fs::path indexFile = place / "model.safetensors.index.json";
    if (!isFolder || isThere(place / "model.safetensors")) {
        if (const auto added = files.add(isFolder ? place / "model.safetensors" : place, nullptr); !added) {
            return failure(added.error());
        }
    } else if (isThere(indexFile)) {
        const Result<std::string> text = readTextFile(indexFile);
        if (!text) {
            return failure(text.error());
        }
        const Result<formats::ShardIndex> index = formats::readShardIndex(*text);
        if (!index) {
            return inFile(index.error(), indexFile);
        }
        std::set<std::string> shards;
        for (const auto& [tensor, shard] : *index) {
            shards.insert(shard);
        }
        for (const std::string& shard : shards) {
            if (const Result<void> added = files.add(place / shard, &*index); !added) {
                return failure(added.error());
            }
        }
        std::ranges::sort(files.m_tensors, {}, &Tensor::name);
        for (const auto& [tensor, shard] : *index) {
            if (files.find(tensor) == nullptr) {
                return failure({ErrorCode::MissingArray, (place / shard).string(), tensor, {}, {}});
            }
        }
    } else {
        return failure(noWeights(place));
    }
    std::ranges::sort(files.m_tensors, {}, &Tensor::name);
    return files;
}

const TensorFiles::Tensor* TensorFiles::find(std::string_view name) const {
    const auto found = std::ranges::lower_bound(m_tensors, name, {}, &Tensor::name);
    return found != m_tensors.end() && found->name == name ? &*found : nullptr;
}

Result<void> TensorFiles::checkWhole() const {
    for (const File& file : m_files) {
        std::error_code problem;
        const auto size = fs::file_size(file.path, problem);
        // Deleted files stay mapped whole; only one that was cut short loses its pages.
        if (!problem && size < file.mapped.bytes().size()) {
            return failure(
                {ErrorCode::FileUnreadable, file.path.string(), {}, {}, "it was changed while it was open"});
        }
    }
    return {};
}

std::size_t TensorFiles::bytes() const {
    std::size_t bytes = 0;
    for (const Tensor& tensor : m_tensors) {
        bytes += tensor.view.bytes.size();
    }
    return bytes;
}

}  // namespace lab::files
