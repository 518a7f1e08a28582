#pragma once

#include <QString>

#include "core/engine/compute_result.h"
#include "ui/panels/sequence_side.h"

namespace lab::ui {

/// What the user should know about a sequence, and what one click can do about it.
struct SequenceNotice {
    enum class Remedy { Nothing, None, UseRandomVectors, RaiseLimit };

    Remedy remedy = Remedy::Nothing;  ///< Nothing = there is nothing to say
    QString sentence;
    QString buttonText;
    int limit = 0;  ///< for RaiseLimit
};

[[nodiscard]] SequenceNotice sequenceNotice(const engine::ComputeResult& result,
                                            SequenceSide::Which which = SequenceSide::Which::First);

}  // namespace lab::ui
