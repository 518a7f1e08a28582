#include "core/engine/model_store.h"

#include "core/transformer/glove.h"
#include "core/transformer/models/model_folder.h"
#include "core/transformer/numbers_source.h"
#include "core/transformer/random_source.h"
#include "core/transformer/use_lite.h"

namespace lab::engine {

namespace {

using SourcePointer = std::shared_ptr<const transformer::VectorSource>;

/// A file that is not there means that the model as a whole was not installed.
Error unavailableIfMissing(const Error& error, const std::filesystem::path& folder) {
    if (error.code != ErrorCode::FileNotFound) {
        return error;
    }
    return {.code = ErrorCode::ModelUnavailable,
            .file = error.file,
            .place = folder.filename().string(),
            .expected = {},
            .found = folder.string()};
}

/// The opened model as a source.
template <typename Model>
Result<SourcePointer> asSource(const Result<Model>& opened, const std::filesystem::path& folder) {
    if (opened) {
        return SourcePointer(*opened);
    }
    return failure(unavailableIfMissing(opened.error(), folder));
}

Result<SourcePointer> open(project::SourceKind kind, const std::filesystem::path& folder) {
    switch (kind) {
        case project::SourceKind::UseLite:
            return asSource(transformer::UseLite::open(folder / "use-lite"), folder / "use-lite");
        case project::SourceKind::Glove:
            return asSource(transformer::Glove::open(folder / "glove-20k"), folder / "glove-20k");
        case project::SourceKind::Random:
            return std::make_shared<const transformer::RandomSource>();
        case project::SourceKind::Numbers:
        case project::SourceKind::Model:
            break;  // made from the project's own table, or run whole
    }
    return failure({.code = ErrorCode::ModelUnavailable,
                    .file = {},
                    .place = "vectors",
                    .expected = {},
                    .found = folder.string()});
}

}  // namespace

ModelStore::ModelStore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

Result<SourcePointer> ModelStore::source(project::SourceKind kind, const project::Project& project) const {
    if (kind == project::SourceKind::Numbers) {
        const project::NumberTable& table = project.numbers;
        return std::make_shared<const transformer::NumbersSource>(
            transformer::GivenVectors{table.queryLabels, table.keyLabels, table.Q.cast<float>(),
                                      table.K.cast<float>(), table.V.cast<float>()});
    }
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_open.find(kind); found != m_open.end()) {
        return found->second;
    }
    Result<SourcePointer> opened = open(kind, m_folder);
    if (opened) {
        m_open[kind] = *opened;
    }
    return opened;
}

Result<std::shared_ptr<const transformer::Model>> ModelStore::model(
    const project::ModelSettings& settings) const {
    if (!transformer::isArrayFile(settings.id)) {
        return model(settings.id);
    }
    // The file may be written anew while the program runs.
    std::error_code problem;
    const auto written = std::filesystem::last_write_time(settings.id, problem).time_since_epoch().count();
    const std::string key =
        settings.id + "#" + std::to_string(static_cast<int>(settings.shape)) + "#" + std::to_string(written);
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_models.find(key); found != m_models.end()) {
        return found->second;
    }
    Result<transformer::AttentionArrays> arrays = transformer::readAttentionArrays(settings.id);
    if (!arrays) {
        return failure(arrays.error());
    }
    auto opened = transformer::openAttentionArrays(std::move(*arrays), settings.shape);
    if (opened) {
        m_models[key] = *opened;
    }
    return opened;
}

Result<std::shared_ptr<const transformer::Model>> ModelStore::model(const std::string& id) const {
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_models.find(id); found != m_models.end()) {
        return found->second;
    }
    // A whole path stands for itself behind the store's own folder.
    const std::filesystem::path place = m_folder / id;
    Result<std::shared_ptr<const transformer::Model>> opened = transformer::openModelFolder(place);
    if (!opened) {
        const bool isOwn = std::filesystem::path(id).is_absolute();
        return failure(isOwn ? opened.error() : unavailableIfMissing(opened.error(), place));
    }
    m_models[id] = *opened;
    return opened;
}

std::vector<std::string> tokensOf(const project::Project& project, const transformer::VectorSource& source) {
    if (project.source == project::SourceKind::Numbers) {
        return project.numbers.keyLabels;
    }
    return tokensOf(project.sequence, source);
}

std::vector<std::string> tokensOf(const project::Sequence& sequence,
                                  const transformer::VectorSource& source) {
    return sequence.editedTokens ? *sequence.editedTokens : source.tokenize(sequence.text);
}

}  // namespace lab::engine
