#pragma once

#include "tests/core/project_io/random_settings.h"

namespace lab::project_io {

/// Any project that the program can hold, with any view.
inline SavedProject randomProject() {
    using namespace project;
    SavedProject saved;
    saved.project.title = randomText();
    saved.project.source = *rc::gen::element(SourceKind::UseLite, SourceKind::Glove, SourceKind::Random,
                                             SourceKind::Numbers, SourceKind::Model);
    saved.project.sequence.text = randomText();
    if (*rc::gen::arbitrary<bool>()) {
        saved.project.sequence.editedTokens = randomTexts(*rc::gen::inRange<Index>(0, 4));
    }
    saved.project.attention = randomSettings();
    saved.project.overrides = randomOverrides();
    if (*rc::gen::arbitrary<bool>()) {
        saved.project.keys.emplace();
        saved.project.keys->source =
            *rc::gen::element(SourceKind::UseLite, SourceKind::Glove, SourceKind::Random);
        saved.project.keys->sequence.text = randomText();
    }
    if (saved.project.source == SourceKind::Numbers || *rc::gen::arbitrary<bool>()) {
        saved.project.numbers = randomNumbers();
    }
    if (*rc::gen::arbitrary<bool>()) {
        saved.project.model.id = randomText();
        saved.project.model.picture = randomText();
        saved.project.model.changes = {{randomNumber(Range<int>{0, 9}), 1, HeadChangeKind::Flat, {}}};
    }
    saved.project.scene = randomScene();
    saved.view.layer = randomNumber(Range<int>{0, 1 << 20});
    saved.view.head = randomNumber(Range<int>{0, 1 << 20});
    if (*rc::gen::arbitrary<bool>()) {
        saved.view.query = randomNumber(Range<int>{0, 1 << 20});
        saved.view.key = randomNumber(Range<int>{0, 1 << 20});
    }
    return saved;
}

}  // namespace lab::project_io
