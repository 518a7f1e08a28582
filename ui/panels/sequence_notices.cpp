#include "ui/panels/sequence_notices.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/engine/compute.h"
#include "core/project/parameter_ranges.h"
#include "ui/models/display_names.h"

namespace lab::ui {

namespace {

constexpr double kTooMuchUnknown = 0.5;

struct SequenceNoticeText {
    Q_DECLARE_TR_FUNCTIONS(SequenceNotice)
};

/// One sequence of a result.
struct Facts {
    project::SourceKind source;
    Index used = 0;
    Index all = 0;
    bool limitIsTheModels = false;
    double unknownShare = 0;
};

Facts factsOf(const engine::ComputeResult& result, SequenceSide::Which which) {
    const engine::SequenceFacts& sequence = result.sequence;
    const bool isFirst = which == SequenceSide::Which::First || !result.request.project->keys;
    const transformer::EncodedSequence& encoded = isFirst ? *sequence.encoded : *sequence.encodedKeys;
    Facts facts;
    facts.source = isFirst ? result.request.project->source : result.request.project->keys->source;
    facts.used = encoded.tokensUsed();
    facts.all = static_cast<Index>(encoded.tokens().size());
    // Of all sources only the trained encoder has a limit of its own.
    facts.limitIsTheModels =
        isFirst ? sequence.limitIsTheModels : facts.source == project::SourceKind::UseLite;
    facts.unknownShare = isFirst ? sequence.unknownShare : sequence.unknownShareOfKeys;
    return facts;
}

SequenceNotice unknownNotice(const Facts& facts) {
    return {
        .remedy = SequenceNotice::Remedy::UseRandomVectors,
        .sentence = SequenceNoticeText::tr(
                        "%1 does not know %2% of this text, so its picture means little. Random vectors fit "
                        "any language: one token per word, and one per character for Chinese.")
                        .arg(sourceName(facts.source))
                        .arg(qRound(facts.unknownShare * 100)),
        .buttonText = {},
        .limit = 0};
}

SequenceNotice modelLimitNotice(const Facts& facts) {
    return {
        .remedy = SequenceNotice::Remedy::None,
        .sentence = SequenceNoticeText::tr(
                        "%1 reads at most %2 tokens. The first %2 of %3 are computed; the rest is kept but "
                        "struck through.")
                        .arg(sourceName(facts.source))
                        .arg(facts.used)
                        .arg(QLocale().toString(static_cast<qlonglong>(facts.all))),
        .buttonText = {},
        .limit = 0};
}

SequenceNotice ownLimitNotice(Index used, Index all) {
    const int most = project::kTokenLimitRange.largest;
    const Index wanted = std::min<Index>(all, most);
    SequenceNotice notice;
    notice.remedy = wanted > used ? SequenceNotice::Remedy::RaiseLimit : SequenceNotice::Remedy::None;
    notice.limit = static_cast<int>(wanted);
    const QLocale locale;
    notice.sentence =
        SequenceNoticeText::tr(
            "The first %1 of %2 tokens are computed. For %3 tokens scores and weights need %4.")
            .arg(locale.toString(static_cast<qlonglong>(used)), locale.toString(static_cast<qlonglong>(all)),
                 locale.toString(static_cast<qlonglong>(wanted)),
                 locale.formattedDataSize(static_cast<qint64>(engine::bytesShown(wanted))));
    if (notice.remedy == SequenceNotice::Remedy::None) {
        notice.sentence =
            SequenceNoticeText::tr("The first %1 of %2 tokens are computed; more are not possible.")
                .arg(locale.toString(static_cast<qlonglong>(used)),
                     locale.toString(static_cast<qlonglong>(all)));
    }
    notice.buttonText =
        SequenceNoticeText::tr("Compute %1 tokens").arg(locale.toString(static_cast<qlonglong>(wanted)));
    return notice;
}

}  // namespace

SequenceNotice sequenceNotice(const engine::ComputeResult& result, SequenceSide::Which which) {
    const Facts facts = factsOf(result, which);
    SequenceNotice limit;
    if (facts.used < facts.all) {
        limit = facts.limitIsTheModels ? modelLimitNotice(facts) : ownLimitNotice(facts.used, facts.all);
    }
    if (facts.unknownShare > kTooMuchUnknown) {
        SequenceNotice unknown = unknownNotice(facts);
        unknown.sentence += limit.sentence.isEmpty() ? QString() : QLatin1Char('\n') + limit.sentence;
        return unknown;
    }
    return limit;
}

}  // namespace lab::ui
