#pragma once

#include "core/formats/json.h"

namespace lab::project_io {

/// Brings a project.json of an older schema into the form of the newest, step by step. What is not as that
/// schema says is left for the reader to report.
void upgradeToNewest(formats::Json& root);

}  // namespace lab::project_io
