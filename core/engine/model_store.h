#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>

#include "core/base/result.h"
#include "core/project/project.h"
#include "core/transformer/models/model.h"
#include "core/transformer/vector_source.h"

namespace lab::engine {

/// Opens sources of vectors by kind, and models by id, and keeps them. Safe to use from any thread; each is
/// opened once.
class ModelStore {
  public:
    /// `folder` holds one folder a model (resources/models).
    explicit ModelStore(std::filesystem::path folder);

    /// The source of that kind; given numbers are those of `project`. Errors: ModelUnavailable and those of
    /// reading the model's files.
    [[nodiscard]] Result<std::shared_ptr<const transformer::VectorSource>> source(
        project::SourceKind kind, const project::Project& project) const;
    /// The source that `project` names for its (first) sequence.
    [[nodiscard]] Result<std::shared_ptr<const transformer::VectorSource>> source(
        const project::Project& project) const {
        return source(project.source, project);
    }

    /// The model that the project names. Errors: those of model(id).
    [[nodiscard]] Result<std::shared_ptr<const transformer::Model>> model(
        const project::ModelSettings& settings) const;
    /// The shipped model of that id (transformer::shippedModels()), or the one in the folder that `id` is the
    /// whole path of. Errors: ModelUnavailable where a shipped model's files are not there; those of
    /// transformer::openModelFolder().
    [[nodiscard]] Result<std::shared_ptr<const transformer::Model>> model(const std::string& id) const;

    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

  private:
    std::filesystem::path m_folder;
    mutable std::mutex m_mutex;
    mutable std::map<project::SourceKind, std::shared_ptr<const transformer::VectorSource>> m_open;
    mutable std::map<std::string, std::shared_ptr<const transformer::Model>> m_models;
};

/// The tokens of a project's sequence: the edited list, or its text as the source cuts it.
[[nodiscard]] std::vector<std::string> tokensOf(const project::Project& project,
                                                const transformer::VectorSource& source);
/// The tokens of one sequence: the edited list, or its text as the source cuts it (given numbers have their
/// keys' labels).
[[nodiscard]] std::vector<std::string> tokensOf(const project::Sequence& sequence,
                                                const transformer::VectorSource& source);

}  // namespace lab::engine
