#include "ui/panels/link/link_columns.h"

#include <QFontMetricsF>
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "ui/panels/link/link_text.h"

namespace lab::ui {

namespace {

constexpr double kRowPixels = 19;
constexpr double kGapPixels = 12;
/// Names keep at least this where they are longer.
constexpr double kLeastNameShare = 0.2;
constexpr double kLeastBar = 70;
/// Names that are measured for the width of their column; longer ones are cut.
constexpr int kMeasured = 64;
/// Narrower than this, score and weight leave their room to the bars.
constexpr double kNumbersFit = 560;

}  // namespace

double linkRowHeight(const Theme& theme) {
    return theme.scaledF(kRowPixels);
}

LinkColumns::LinkColumns(const LinkContent& content, const LinkHeads& heads, const Theme& theme,
                         double room) {
    const QFontMetricsF metrics(theme.numberFont());
    const QFontMetricsF words(theme.textFont(Theme::kSmallPixels));
    const auto headWidth = [&](const QString& text) { return std::ceil(words.horizontalAdvance(text)) + 2; };
    const double gap = theme.scaledF(kGapPixels);
    score.width = headWidth(heads.score);
    weight.width = headWidth(heads.weight);
    for (int item = 0; item < std::min(content.count(), kMeasured); ++item) {
        const LinkItem& shown = content.at(item);
        const auto widen = [&](Span& span, const QString& text) {
            span.width = std::max(span.width, std::ceil(metrics.horizontalAdvance(text)) + 2);
        };
        widen(name, shown.name);
        if (shown.takesPart) {
            widen(score, linkNumber(shown.score));
            widen(weight, linkWeightText(shown));
        }
    }
    if (room < theme.scaledF(kNumbersFit)) {
        score.width = weight.width = 0;
    }
    const std::array bars{&share, &race, &wins, &stored};
    double wanted = 0;
    for (const auto& [span, head] : {std::pair(&share, &heads.share), std::pair(&race, &heads.race),
                                     std::pair(&wins, &heads.wins), std::pair(&stored, &heads.stored)}) {
        span->width = std::max(headWidth(*head), theme.scaledF(kLeastBar));
        wanted += span->width;
    }
    const double numbers = score.isShown() ? score.width + weight.width + 2 * gap : 0;
    const double forBars = room - numbers - 4 * gap;
    name.width = std::min(name.width, std::max(forBars - wanted, room * kLeastNameShare));
    const double rest = std::max(forBars - name.width, 40.0);
    for (Span* span : bars) {
        span->width = std::floor(rest >= wanted ? span->width + (rest - wanted) / bars.size()
                                                : span->width * rest / wanted);
    }
    double left = 0;
    for (Span* span : {&name, &score, &weight, &share, &race, &wins, &stored}) {
        span->left = left;
        left += span->isShown() ? span->width + gap : 0;
    }
}

}  // namespace lab::ui
