#include "ui/panels/sequence_side.h"

#include "ui/document/document.h"
#include "ui/document/source_change.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/panels/project_access.h"

namespace lab::ui {

bool SequenceSide::exists() const {
    return m_which == Which::First || m_services.document.project().keys.has_value();
}

project::SourceKind SequenceSide::sourceKind() const {
    const project::Project& project = m_services.document.project();
    return m_which == Which::Second && project.keys ? project.keys->source : project.source;
}

const project::Sequence& SequenceSide::sequence() const {
    const project::Project& project = m_services.document.project();
    return m_which == Which::Second && project.keys ? project.keys->sequence : project.sequence;
}

std::shared_ptr<const transformer::VectorSource> SequenceSide::source() const {
    if (!exists()) {
        return nullptr;
    }
    const auto source = m_services.bridge.models().source(sourceKind(), m_services.document.project());
    return source ? *source : nullptr;
}

engine::TokenList SequenceSide::tokens() const {
    const auto vectors = source();
    if (!vectors) {
        return {};
    }
    return sourceKind() == project::SourceKind::Numbers ? m_services.document.project().numbers.keyLabels
                                                        : engine::tokensOf(sequence(), *vectors);
}

std::shared_ptr<const transformer::EncodedSequence> SequenceSide::encoded() const {
    const auto& result = m_services.bridge.result();
    if (!result || (m_which == Which::Second && !result->sequence.isCross())) {
        return nullptr;
    }
    if (result->sequence.typed) {
        return m_which == Which::First ? result->sequence.typed : nullptr;
    }
    return m_which == Which::First ? result->sequence.encoded : result->sequence.encodedKeys;
}

void SequenceSide::change(Property property, project::Sequence sequence) {
    Document& document = m_services.document;
    if (m_which == Which::First) {
        document.change(property, access::sequence, std::move(sequence));
    } else if (auto keys = document.project().keys) {
        keys->sequence = std::move(sequence);
        document.change(Property::KeySequence, access::keySequence, keys);
    }
}

void SequenceSide::changeText(std::string text) {
    change(Property::Text, {std::move(text), std::nullopt});
}

void SequenceSide::changeTokens(engine::TokenList tokens) {
    if (const auto vectors = source()) {
        m_services.document.endGesture();
        change(Property::Tokens, engine::sequenceOf(std::move(tokens), *vectors));
        m_services.document.endGesture();
    }
}

void SequenceSide::beginTokens(engine::TokenList tokens) {
    if (const auto vectors = source()) {
        m_services.document.endGesture();
        m_services.document.beginGesture();
        change(Property::Tokens, engine::sequenceOf(std::move(tokens), *vectors));
    }
}

void SequenceSide::finishTokens(engine::TokenList tokens) {
    if (const auto vectors = source()) {
        change(Property::Tokens, engine::sequenceOf(std::move(tokens), *vectors));
    }
    m_services.document.endGesture();
}

void SequenceSide::tokenizeAgain() {
    m_services.document.endGesture();
    change(Property::Tokens, {sequence().text, std::nullopt});
}

void SequenceSide::changeSource(project::SourceKind kind) {
    Document& document = m_services.document;
    if (m_which == Which::First) {
        ui::changeSource(document, kind);
    } else if (auto keys = document.project().keys; keys && keys->source != kind) {
        keys->source = kind;
        keys->sequence.editedTokens.reset();
        document.endGesture();
        document.change(Property::KeySequence, access::keySequence, keys);
    }
}

void useSecondSequence(Document& document) {
    const project::Project& project = document.project();
    if (project.keys) {
        return;
    }
    project::KeySequence keys{project.source, project.sequence};
    if (keys.source == project::SourceKind::Numbers) {
        // A table of numbers has its own keys; only vectors of tokens can take their place.
        keys.source = project::SourceKind::Random;
        keys.sequence.editedTokens.reset();
    }
    document.endGesture();
    document.change(Property::KeySequence, access::keySequence, std::optional<project::KeySequence>(keys));
    document.endGesture();
}

void backToSelfAttention(Document& document) {
    document.endGesture();
    document.change(Property::KeySequence, access::keySequence, std::optional<project::KeySequence>());
    document.endGesture();
}

}  // namespace lab::ui
