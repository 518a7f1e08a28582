#include "ui/panels/human/views/scene_look.h"

#include <QFontMetricsF>
#include <QImage>
#include <algorithm>
#include <cmath>

namespace lab::ui {

namespace {

constexpr PatternTile kPlain{};
constexpr PatternTile kRising{0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80};
constexpr PatternTile kDots{0x00, 0x60, 0x60, 0x00, 0x00, 0x06, 0x06, 0x00};
constexpr PatternTile kLevel{0xff, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00};
constexpr PatternTile kCrossed{0x81, 0x42, 0x24, 0x18, 0x18, 0x24, 0x42, 0x81};
constexpr PatternTile kFalling{0x80, 0x40, 0x20, 0x10, 0x08, 0x04, 0x02, 0x01};
constexpr PatternTile kUpright{0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10, 0x10};
constexpr PatternTile kGrid{0xff, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80};
constexpr std::array kExternalPatterns{kRising, kDots, kLevel, kCrossed, kUpright, kGrid};
constexpr std::array kInternalPatterns{kFalling, kUpright, kDots, kGrid};
constexpr std::array<std::size_t, 4> kTaskColors{0, 2, 4, 5};
constexpr std::size_t kExternalColor = 1;
constexpr std::size_t kInternalColor = 3;
constexpr int kMostLaid = 400;

QColor blended(const QColor& one, const QColor& other, double share) {
    const auto mix = [share](float a, float b) {
        return static_cast<float>((1 - share) * static_cast<double>(a) + share * static_cast<double>(b));
    };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

FillLook filled(const QColor& color, const PatternTile& pattern, const Theme& theme) {
    const double inkShare = theme.kind == ThemeKind::HighContrast ? 1 : 0.4;
    return {color, blended(color, theme.panel, inkShare), pattern};
}

}  // namespace

SceneLook::SceneLook(const Theme& wanted)
    : theme(wanted),
      titleFont(wanted.textFont()),
      font(wanted.textFont(Theme::kSmallPixels)),
      numberFont(wanted.numberFont()) {
    titleFont.setWeight(QFont::DemiBold);
    const QFontMetricsF names(font);
    const QFontMetricsF numbers(numberFont);
    titleHeight = std::ceil(QFontMetricsF(titleFont).height());
    lineHeight = std::ceil(std::max(names.height(), numbers.height()));
    nameTop = (lineHeight - names.height()) / 2;
    numberTop = (lineHeight - numbers.height()) / 2;
    digit = numbers.horizontalAdvance(QLatin1Char('0'));
}

void SceneLook::drawName(QPainter& painter, QPointF left, const QString& text, const QColor& color,
                         double width) const {
    painter.setFont(font);
    painter.setPen(color);
    const LaidText& whole = laid(m_names, text, font);
    const bool isCut = width > 0 && whole.width > width;
    const LaidText& shown =
        isCut ? laid(m_names, QFontMetricsF(font).elidedText(text, Qt::ElideRight, width), font) : whole;
    painter.drawStaticText(QPointF(left.x(), left.y() + nameTop), shown.text);
}

void SceneLook::drawNumber(QPainter& painter, QPointF left, const QString& text, const QColor& color) const {
    painter.setFont(numberFont);
    painter.setPen(color);
    painter.drawStaticText(QPointF(left.x(), left.y() + numberTop), laid(m_numbers, text, numberFont).text);
}

void SceneLook::drawNumberRight(QPainter& painter, QPointF right, const QString& text,
                                const QColor& color) const {
    drawNumber(painter, {right.x() - numberWidth(text), right.y()}, text, color);
}

double SceneLook::nameWidth(const QString& text) const {
    return laid(m_names, text, font).width;
}

double SceneLook::numberWidth(const QString& text) const {
    const bool isPlain = std::ranges::all_of(text, [](QChar letter) { return letter.unicode() < 0x80; });
    return isPlain ? digit * static_cast<double>(text.size()) : laid(m_numbers, text, numberFont).width;
}

const SceneLook::LaidText& SceneLook::laid(LaidTexts& texts, const QString& text, const QFont& font) {
    const auto found = texts.constFind(text);
    if (found != texts.constEnd()) {
        return *found;
    }
    LaidText made{QStaticText(text), QFontMetricsF(font).horizontalAdvance(text)};
    made.text.setTextFormat(Qt::PlainText);
    made.text.prepare({}, font);
    // Numbers that run on would fill this with what is never written again.
    if (texts.size() >= kMostLaid) {
        texts.clear();
    }
    return *texts.insert(text, std::move(made));
}

std::vector<FillLook> channelLooks(const std::vector<ChannelLabel>& channels, const Theme& theme) {
    std::vector<FillLook> looks;
    std::size_t tasks = 0;
    std::size_t outside = 0;
    std::size_t within = 0;
    for (const ChannelLabel& channel : channels) {
        switch (channel.kind) {
            case ChannelKind::Task: {
                const PatternTile& pattern = tasks < kTaskColors.size() ? kPlain : kGrid;
                looks.push_back(filled(taskColor(static_cast<int>(tasks++), theme), pattern, theme));
                break;
            }
            case ChannelKind::External:
                looks.push_back(filled(theme.series[kExternalColor],
                                       kExternalPatterns[outside++ % kExternalPatterns.size()], theme));
                break;
            case ChannelKind::Internal:
                looks.push_back(filled(theme.series[kInternalColor],
                                       kInternalPatterns[within++ % kInternalPatterns.size()], theme));
                break;
        }
    }
    return looks;
}

QColor taskColor(int task, const Theme& theme) {
    return theme.series[kTaskColors[static_cast<std::size_t>(task) % kTaskColors.size()]];
}

FillLook partLook(PartKind kind, const Theme& theme) {
    switch (kind) {
        case PartKind::Used:
            return filled(theme.series[0], kPlain, theme);
        case PartKind::Conflict:
            return filled(blended(theme.series[0], theme.panel, 0.45), kRising, theme);
        case PartKind::Switching:
            return filled(theme.series[5], kLevel, theme);
        case PartKind::Captured:
        case PartKind::CapturedOutside:
            return filled(theme.series[kExternalColor], kDots, theme);
        case PartKind::CapturedWithin:
            return filled(theme.series[kInternalColor], kFalling, theme);
        case PartKind::Lapse:
            return filled(theme.missingHatch, kUpright, theme);
        case PartKind::Idle:
            return filled(theme.groove, kPlain, theme);
    }
    return {};
}

void paintFill(QPainter& painter, const QRectF& place, const FillLook& look, double zoom) {
    painter.fillRect(place, look.color);
    if (look.isPlain() || place.width() < 1) {
        return;
    }
    QImage tile(8, 8, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < 8; ++y) {
        for (int x = 0; x < 8; ++x) {
            const bool isInk = (look.pattern[static_cast<std::size_t>(y)] >> (7 - x)) & 1;
            tile.setPixel(x, y, (isInk ? look.ink : look.color).rgba());
        }
    }
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(zoom, zoom));
    painter.fillRect(place, brush);
}

}  // namespace lab::ui
