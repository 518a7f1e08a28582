#pragma once

#include <memory>

#include "core/engine/compute_result.h"
#include "core/engine/sequence_edit.h"
#include "ui/document/change_value.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

/// One of the two sequences of a project: the first, which all of self-attention comes from, or the second,
/// which keys and values come from in interactive (cross) attention. Reads it and changes it, with undo.
class SequenceSide {
  public:
    enum class Which { First, Second };

    SequenceSide(const PanelServices& services, Which which) : m_services(services), m_which(which) {}

    [[nodiscard]] Which which() const { return m_which; }
    /// False for a second sequence that is not used.
    [[nodiscard]] bool exists() const;
    [[nodiscard]] project::SourceKind sourceKind() const;
    [[nodiscard]] const project::Sequence& sequence() const;
    /// Its source of vectors; null where that cannot be opened or the sequence is not used.
    [[nodiscard]] std::shared_ptr<const transformer::VectorSource> source() const;
    [[nodiscard]] engine::TokenList tokens() const;
    /// What was computed of it; null before the first result or where it was not used.
    [[nodiscard]] std::shared_ptr<const transformer::EncodedSequence> encoded() const;

    void changeText(std::string text);
    /// As a step of its own.
    void changeTokens(engine::TokenList tokens);
    /// As a step that finishTokens() goes on with: a token is added, then typed.
    void beginTokens(engine::TokenList tokens);
    void finishTokens(engine::TokenList tokens);
    void tokenizeAgain();
    void changeSource(project::SourceKind kind);

  private:
    void change(Property property, project::Sequence sequence);

    PanelServices m_services;
    Which m_which;
};

/// Lets keys and values come from a second sequence, which begins as a copy of the first; as one undo step.
void useSecondSequence(Document& document);
/// Lets keys and values come from the first sequence again.
void backToSelfAttention(Document& document);

}  // namespace lab::ui
