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

project::View changeModel(Document& document, const project::ModelSettings& model) {
    project::Project changed = document.project();
    changed.source = project::SourceKind::Model;
    changed.model = model;
    changed.sequence.editedTokens.reset();
    std::erase_if(changed.overrides,
                  [](const project::Override& one) { return one.stage == project::Stage::Weights; });
    project::View view;
    if (const std::optional<project::Example> example = project::modelExample(model.id)) {
        changed.sequence = example->project.sequence;
        view = example->view;
    }
    document.endGesture();
    document.change<project::Project>(
        Property::Source, [](project::Project& p) -> project::Project& { return p; }, std::move(changed));
    document.endGesture();
    return view;
}

}  // namespace lab::ui
