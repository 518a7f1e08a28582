#pragma once

#include <QStringList>
#include <cstdint>
#include <vector>

#include "core/base/matrix.h"

namespace lab::ui {

/// One weight for each key, of one query or of all.
struct TokenWeights {
    QString query;  ///< empty: the mean over all queries
    QStringList keys;
    RowVectorD weights;
    std::vector<std::uint8_t> masked;  ///< 1 = the query may not attend to this key; empty: none is
    std::vector<Index> byWeight;       ///< places of `weights`, the largest first

    [[nodiscard]] int count() const { return static_cast<int>(weights.size()); }
    [[nodiscard]] bool isMasked(int key) const {
        return !masked.empty() && masked[static_cast<std::size_t>(key)] != 0;
    }
    bool operator==(const TokenWeights&) const = default;
};

/// Keeps a right-to-left token from turning round the sentence that it stands in.
[[nodiscard]] QString isolatedToken(const QString& token);

/// "0.637", three digits: what stands beside a bar or under a token.
[[nodiscard]] QString weightText(double weight);

/// "Query ·it → key ·tired: 0.6372".
[[nodiscard]] QString tokenWeightSentence(const TokenWeights& tokens, int key);

/// "Weights of query ·it over 14 keys. Largest: ·tired 0.637; …" with the five largest.
[[nodiscard]] QString tokenWeightsTale(const TokenWeights& tokens);

/// A line a key, with tabs, for spreadsheets.
[[nodiscard]] QString toTabSeparatedText(const TokenWeights& tokens);

/// A label as one field of such a line.
[[nodiscard]] QString tabField(QString label);

}  // namespace lab::ui
