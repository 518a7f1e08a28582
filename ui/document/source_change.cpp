#include "ui/document/source_change.h"

#include "ui/document/document.h"

namespace lab::ui {

void changeSource(Document& document, project::SourceKind kind) {
    project::Project changed = document.project();
    if (changed.source == kind) {
        return;
    }
    changed.source = kind;
    changed.sequence.editedTokens.reset();
    if (kind == project::SourceKind::Numbers && changed.numbers.Q.size() == 0) {
        changed.numbers = project::workedExampleNumbers();
    }
    document.endGesture();
    document.change<project::Project>(
        Property::Source, [](project::Project& p) -> project::Project& { return p; }, std::move(changed));
}

}  // namespace lab::ui
