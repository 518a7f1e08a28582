#pragma once

#include "core/engine/compute.h"
#include "core/engine/head_pipeline.h"

namespace lab::engine {

/// How a model is run for a request.
struct ModelJob {
    HeadRun run;
    Progress progress;  ///< may be empty
};

/// What compute() does where the source is a model: runs it whole, with what was changed inside and without,
/// and shows the head that is looked at as it took part. A run is kept in `workspace` while nothing that it
/// depends on changes. In the result, request.project has the attention that the model has, whatever the
/// project's own settings. Errors: those of ModelStore::model(), readModelInput() and Model::run().
[[nodiscard]] Outcome computeModel(const ComputeRequest& request, const ModelStore& models,
                                   ComputeWorkspace& workspace, const ModelJob& job);

/// What the changes and overridden weights of a project do inside a model with these layers. Changes of heads
/// that it does not have are left out.
[[nodiscard]] transformer::Interventions interventionsOf(const project::Project& project,
                                                         const std::vector<ModelLayer>& layers);

}  // namespace lab::engine
