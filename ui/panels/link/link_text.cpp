#include "ui/panels/link/link_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "ui/heatmap/color_scale.h"
#include "ui/models/cost_table_model.h"
#include "ui/models/display_names.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

struct LinkText {
    Q_DECLARE_TR_FUNCTIONS(lab::ui::LinkText)
};

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

/// What a plural is chosen by; more than an int holds are many.
int pluralOf(std::int64_t count) {
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
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
    return readableNumber(item.weight, 4);
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
    return race.isThere() ? LinkText::tr("Race, t = %1").arg(numberText(race.now, 2))
                          : LinkText::tr("Race: who is first?");
}

QString linkWinsTitle(const human::RaceTally& tally) {
    return tally.races == 0 ? LinkText::tr("First in … races")
                            : LinkText::tr("First in %1 race(s)", "", pluralOf(tally.races))
                                  .arg(countText(static_cast<double>(tally.races)));
}

QString linkItemSentence(const LinkContent& content, const human::RaceTally& tally, int item) {
    const LinkItem& shown = content.at(item);
    const QString name = isolatedToken(shown.name);
    if (!shown.takesPart) {
        return LinkText::tr("%1 takes no part: its weight is exactly 0.").arg(name);
    }
    //: %1 an item, %2 its score, %3 its weight, %4 its share
    QString numbers =
        LinkText::tr("%1: score l %2, w %3, share %4.")
            .arg(name, linkNumber(shown.score), linkWeightText(shown), numberText(shown.given, 4));
    if (shown.inclusion) {
        //: %1 the sentence before, %2 how many are stored, %3 a probability
        numbers = LinkText::tr("%1 Among the K = %2 stored with probability %3.")
                      .arg(numbers)
                      .arg(content.stored)
                      .arg(numberText(*shown.inclusion, 4));
    }
    if (tally.races == 0) {
        return numbers;
    }
    //: %1 the sentence before, %2 a count, %3 the count of all races, %4 a share
    return LinkText::tr("%1 First in %2 of %3 races (%4).")
        .arg(numbers, countText(static_cast<double>(tally.wins[static_cast<std::size_t>(item)])),
             countText(static_cast<double>(tally.races)), numberText(tallyShare(tally, tally.wins, item), 4));
}

QString linkTale(const LinkContent& content, const human::RaceTally& tally) {
    if (content.taking() == 0) {
        return LinkText::tr("%1: nothing takes part, so nothing is shared out.").arg(content.of);
    }
    //: %1 whose numbers, %2 such as "·tired 0.637; ·it 0.120", %3 a sentence
    QString tale = LinkText::tr("%1: %n share one whole. Largest: %2. %3", "", content.taking())
                       .arg(content.of, largestText(content), agreementSentence(content));
    if (tally.races > 0) {
        std::vector<double> shares;
        for (const LinkItem& item : content.items) {
            shares.push_back(item.share);
        }
        const human::TallyMiss miss = human::missOf(tally, shares);
        //: %1 the sentences before, %2 a count, %3 and %4 differences of shares
        tale = LinkText::tr(
                   "%1 After %2 race(s) the shares of wins differ from w ÷ Σw by at most %3; chance alone "
                   "makes about %4 there (two standard errors).",
                   "", pluralOf(tally.races))
                   .arg(tale, countText(static_cast<double>(tally.races)), numberText(miss.largest, 4),
                        numberText(miss.chance, 4));
    }
    return tale;
}

double tallyShare(const human::RaceTally& tally, const std::vector<std::int64_t>& counts, int item) {
    return tally.races == 0 ? 0
                            : static_cast<double>(counts[static_cast<std::size_t>(item)]) /
                                  static_cast<double>(tally.races);
}

QStringList linkHeader(const LinkContent& content) {
    return {LinkText::tr("Item"),
            LinkText::tr("Score l"),
            LinkText::tr("w (largest = 1)"),
            LinkText::tr("Share given"),
            LinkText::tr("w ÷ Σw"),
            LinkText::tr("Times first"),
            LinkText::tr("Share of wins"),
            LinkText::tr("Stored, K = %1").arg(content.stored),
            LinkText::tr("Share stored in races")};
}

QStringList linkRow(const LinkContent& content, const human::RaceTally& tally, int item, int digits) {
    const LinkItem& shown = content.at(item);
    if (!shown.takesPart) {
        const QString zero = QStringLiteral("0");
        return {shown.name, QString(), zero, zero, zero, QString(), QString(), zero, QString()};
    }
    // As a file has it: a hyphen for the minus, as many digits as are wanted.
    const auto text = [digits](double value) { return QString::number(value, 'g', digits); };
    const bool hasRun = tally.races > 0;
    return {shown.name,
            text(shown.score),
            text(shown.weight),
            text(shown.given),
            text(shown.share),
            hasRun ? QString::number(tally.wins[static_cast<std::size_t>(item)]) : QString(),
            hasRun ? text(tallyShare(tally, tally.wins, item)) : QString(),
            shown.inclusion ? text(*shown.inclusion) : QString(),
            hasRun ? text(tallyShare(tally, tally.stored, item)) : QString()};
}

QString linkTable(const LinkContent& content, const human::RaceTally& tally, QChar separator) {
    QString table = line(linkHeader(content), separator);
    for (int item = 0; item < content.count(); ++item) {
        table += line(linkRow(content, tally, item, kAllDigits), separator);
    }
    return table;
}

}  // namespace lab::ui
