#include "ui/panels/link/link_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "ui/heatmap/color_scale.h"
#include "ui/models/cost_table_model.h"
#include "ui/models/display_names.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LinkText)
};

/// e to more than this is no number any more.
constexpr double kLargestExponent = 700;
constexpr int kNamed = 3;
/// What float and double may differ by.
constexpr double kSame = 1e-5;
constexpr int kAllDigits = 9;

double largestDifference(const LinkContent& content) {
    double largest = 0;
    for (const LinkItem& item : content.items) {
        largest = std::max(largest, std::abs(item.given - item.share));
    }
    return largest;
}

QString largestText(const LinkContent& content) {
    QStringList parts;
    for (int rank = 0; rank < std::min(content.taking(), kNamed); ++rank) {
        const LinkItem& item = content.at(content.byShare[static_cast<std::size_t>(rank)]);
        parts << QStringLiteral("%1 %2").arg(isolatedToken(item.name), numberText(item.given, 3));
    }
    return parts.join(QStringLiteral("; "));
}

QString agreementSentence(const LinkContent& content) {
    const double difference = largestDifference(content);
    if (difference <= kSame) {
        //: %1 a small number
        return LinkText::tr("The shares given and w ÷ Σw are the same numbers (largest difference %1).")
            .arg(readableNumber(difference, 2));
    }
    return LinkText::tr("The shares given are not w ÷ Σw of e^(l/τ): they differ by up to %1.")
        .arg(numberText(difference, 3));
}

QString field(const QString& text, QChar separator) {
    if (separator == QLatin1Char('\t')) {
        return tabField(text);
    }
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n'))) {
        return text;
    }
    QString quoted = text;
    return QLatin1Char('"') + quoted.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

QString line(const QStringList& fields, QChar separator) {
    QStringList shown;
    for (const QString& one : fields) {
        shown << field(one, separator);
    }
    return shown.join(separator) + (separator == QLatin1Char('\t') ? "\n" : "\r\n");
}

}  // namespace

QString linkNumber(double value) {
    return numberText(value, 3);
}

QString linkWeightText(const LinkItem& item) {
    if (std::abs(item.logit) > kLargestExponent) {
        return QStringLiteral("e^") + readableNumber(item.logit, 4);
    }
    return readableNumber(std::exp(item.logit), 4);
}

QString linkPlaceText(int place) {
    switch (place) {
        case 0:
            return LinkText::tr("1st", "to arrive");
        case 1:
            return LinkText::tr("2nd", "to arrive");
        case 2:
            return LinkText::tr("3rd", "to arrive");
        default:
            //: the number of an arrival, 4 and more
            return LinkText::tr("%1th", "to arrive").arg(place + 1);
    }
}

QString linkRaceTitle(const LinkRace& race) {
    //: a column: runners on their way; %1 the time since the start
    return race.isThere() ? LinkText::tr("Race: t = %1 ÷ Σw").arg(numberText(race.now, 2))
                          : LinkText::tr("Race: who arrives first?");
}

QString linkWinsTitle(const LinkCounts& counts) {
    return counts.races == 0
               ? LinkText::tr("First in … races")
               : LinkText::tr("First in %1 races").arg(countText(static_cast<double>(counts.races)));
}

QString linkItemSentence(const LinkContent& content, const LinkCounts& counts, int item) {
    const LinkItem& shown = content.at(item);
    const QString name = isolatedToken(shown.name);
    if (!shown.takesPart) {
        return LinkText::tr("%1 takes no part: it is masked, its share is exactly 0.").arg(name);
    }
    //: %1 an item, %2 its score, %3 its weight e^l, %4 its share, %5 how many are stored, %6 a probability
    const QString numbers =
        LinkText::tr("%1: score l %2, w %3, share %4; among the K = %5 stored with probability %6.")
            .arg(name, linkNumber(shown.score), linkWeightText(shown), numberText(shown.given, 4))
            .arg(content.stored)
            .arg(numberText(shown.inclusion, 4));
    if (counts.races == 0) {
        return numbers;
    }
    //: %1 the sentence before, %2 a count, %3 the count of all races, %4 a share
    return LinkText::tr("%1 First in %2 of %3 races (%4).")
        .arg(numbers, countText(static_cast<double>(counts.wins[static_cast<std::size_t>(item)])),
             countText(static_cast<double>(counts.races)), numberText(counts.winShare(item), 4));
}

QString linkTale(const LinkContent& content, const LinkCounts& counts) {
    if (content.taking() == 0) {
        return LinkText::tr("%1: nothing takes part, so nothing is shared out.").arg(content.of);
    }
    //: %1 whose numbers, %2 such as "·tired 0.637; ·it 0.120", %3 a sentence
    QString tale = LinkText::tr("%1: %n share one whole. Largest: %2. %3", "", content.taking())
                       .arg(content.of, largestText(content), agreementSentence(content));
    if (counts.races > 0) {
        //: %1 the sentences before, %2 a count, %3 and %4 differences of shares
        tale = LinkText::tr(
                   "%1 After %2 races the shares of wins differ by at most %3; chance alone makes about "
                   "%4 there (two standard errors).")
                   .arg(tale, countText(static_cast<double>(counts.races)), numberText(counts.largestMiss, 4),
                        numberText(counts.chanceMiss, 4));
    }
    return tale;
}

QStringList linkHeader(const LinkContent& content) {
    return {LinkText::tr("Item"),
            LinkText::tr("Score l"),
            LinkText::tr("w = e^(l/τ)"),
            LinkText::tr("Share given"),
            LinkText::tr("w ÷ Σw"),
            LinkText::tr("α to the largest"),
            LinkText::tr("Times first"),
            LinkText::tr("Share of wins"),
            LinkText::tr("Stored, K = %1").arg(content.stored),
            LinkText::tr("Share stored in races")};
}

QStringList linkRow(const LinkContent& content, const LinkCounts& counts, int item, int digits) {
    const LinkItem& shown = content.at(item);
    if (!shown.takesPart) {
        const QString zero = QStringLiteral("0");
        return {shown.name, QString(), QString(), zero, zero, zero, QString(), QString(), zero, QString()};
    }
    // As a file has it: a hyphen for the minus, as many digits as are wanted.
    const auto text = [digits](double value) { return QString::number(value, 'g', digits); };
    const double top = content.at(content.byShare.front()).share;
    const bool hasRun = counts.races > 0;
    return {shown.name,
            text(shown.score),
            std::abs(shown.logit) > kLargestExponent ? linkWeightText(shown) : text(std::exp(shown.logit)),
            text(shown.given),
            text(shown.share),
            text(top > 0 ? shown.share / top : 0),
            hasRun ? QString::number(counts.wins[static_cast<std::size_t>(item)]) : QString(),
            hasRun ? text(counts.winShare(item)) : QString(),
            text(shown.inclusion),
            hasRun ? text(counts.storedShare(item)) : QString()};
}

QString linkTable(const LinkContent& content, const LinkCounts& counts, QChar separator) {
    QString table = line(linkHeader(content), separator);
    for (int item = 0; item < content.count(); ++item) {
        table += line(linkRow(content, counts, item, kAllDigits), separator);
    }
    return table;
}

}  // namespace lab::ui
