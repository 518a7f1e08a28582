#include "ui/panels/pictures/token_weights.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/heatmap/color_scale.h"

namespace lab::ui {

namespace {

struct TokenWeightsText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::TokenWeights)
};

constexpr int kTold = 5;

/// "·tired 0.637; ·it 0.12".
QString largestText(const TokenWeights& tokens) {
    QString list;
    for (int i = 0; i < std::min<int>(kTold, tokens.count()); ++i) {
        const auto key = static_cast<int>(tokens.byWeight[static_cast<std::size_t>(i)]);
        //: a token and its weight, in a list of such
        const QString item = TokenWeightsText::tr("%1 %2").arg(isolatedToken(tokens.keys.value(key)),
                                                               weightText(tokens.weights(key)));
        //: joins two parts of a list
        list = list.isEmpty() ? item : TokenWeightsText::tr("%1; %2").arg(list, item);
    }
    return list;
}

}  // namespace

QString isolatedToken(const QString& token) {
    constexpr QChar kFirstStrongIsolate(0x2068);
    constexpr QChar kPopIsolate(0x2069);
    return token.isRightToLeft() ? kFirstStrongIsolate + token + kPopIsolate : token;
}

QString weightText(double weight) {
    return numberText(weight, 3);
}

QString tokenWeightSentence(const TokenWeights& tokens, int key) {
    const QString label = isolatedToken(tokens.keys.value(key));
    if (tokens.query.isEmpty()) {
        return TokenWeightsText::tr("Key %1: receives %2 on average")
            .arg(label, numberText(tokens.weights(key), 4));
    }
    const QString query = isolatedToken(tokens.query);
    if (tokens.isMasked(key)) {
        return TokenWeightsText::tr("Query %1 → key %2: masked").arg(query, label);
    }
    return TokenWeightsText::tr("Query %1 → key %2: %3")
        .arg(query, label, numberText(tokens.weights(key), 4));
}

QString tokenWeightsTale(const TokenWeights& tokens) {
    if (tokens.query.isEmpty()) {
        //: %1 a list such as "·tired 0.637; ·it 0.120"
        return TokenWeightsText::tr("What %n keys receive on average. Largest: %1.", "", tokens.count())
            .arg(largestText(tokens));
    }
    //: %1 a query, %2 a list such as "·tired 0.637; ·it 0.120"
    return TokenWeightsText::tr("Weights of query %1 over %n keys. Largest: %2.", "", tokens.count())
        .arg(isolatedToken(tokens.query), largestText(tokens));
}

QString tabField(QString label) {
    return label.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString toTabSeparatedText(const TokenWeights& tokens) {
    QString text;
    for (int key = 0; key < tokens.count(); ++key) {
        text += tabField(tokens.keys.value(key)) + QLatin1Char('\t');
        text += tokens.isMasked(key) ? QString() : QString::number(tokens.weights(key), 'g', 9);
        text += QLatin1Char('\n');
    }
    return text;
}

}  // namespace lab::ui
