#pragma once

#include "core/project/project.h"

namespace lab::ui {

class Document;

/// Lets the vectors come from another source, as one undo step. The text stays and is cut into tokens anew;
/// the numbers of the worked example stand in where numbers were never typed.
void changeSource(Document& document, project::SourceKind kind);

}  // namespace lab::ui
