#pragma once

#include "core/project/project.h"

namespace lab::ui {

class Document;

/// Lets the vectors come from another source, as one undo step. The text stays and is cut into tokens anew;
/// the numbers of the worked example stand in where numbers were never typed.
void changeSource(Document& document, project::SourceKind kind);

/// Makes a model the source, as one undo step. A shipped one gets the text that shows what it does, and what
/// is returned is the view that shows it best; another one keeps the text. Overridden weights and changed
/// heads were those of another model and are let go of.
project::View changeModel(Document& document, const project::ModelSettings& model);

}  // namespace lab::ui
