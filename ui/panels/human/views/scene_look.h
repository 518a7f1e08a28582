#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <QString>
#include <array>
#include <cstdint>
#include <vector>

#include "ui/panels/human/views/scene_data.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// Fonts and measures of the scene's pictures, made once for a theme: asking for a font takes longer than
/// drawing with it. GUI thread.
struct SceneLook {
    explicit SceneLook(const Theme& theme);

    Theme theme;
    QFont titleFont;
    QFont font;        ///< names and captions
    QFont numberFont;  ///< every digit as wide as the next
    double titleHeight = 0;
    double lineHeight = 0;  ///< of a name or a number
    double nameTop = 0;     ///< of the letters below that of their line
    double numberTop = 0;
    double digit = 0;  ///< width of a digit of numberFont

    /// Text in the middle of a line that begins at `top`; elided where a width is given.
    void drawName(QPainter& painter, QPointF left, const QString& text, const QColor& color,
                  double width = 0) const;
    void drawNumber(QPainter& painter, QPointF left, const QString& text, const QColor& color) const;
    void drawNumberRight(QPainter& painter, QPointF right, const QString& text, const QColor& color) const;
    [[nodiscard]] double nameWidth(const QString& text) const;
    [[nodiscard]] double numberWidth(const QString& text) const;

  private:
    /// A text laid out once: the pictures write the same few names and ticks thirty times a second.
    struct LaidText {
        QStaticText text;
        double width = 0;
    };
    using LaidTexts = QHash<QString, LaidText>;
    /// Valid until the next call.
    static const LaidText& laid(LaidTexts& texts, const QString& text, const QFont& font);

    mutable LaidTexts m_names;
    mutable LaidTexts m_numbers;
};

/// Eight rows of eight pixels; a set bit is drawn in the ink.
using PatternTile = std::array<std::uint8_t, 8>;

/// How a channel or a part is filled: no two among the first of a picture share colour and pattern.
struct FillLook {
    QColor color;
    QColor ink;  ///< of the pattern
    PatternTile pattern{};

    [[nodiscard]] bool isPlain() const { return pattern == PatternTile{}; }
    bool operator==(const FillLook&) const = default;
};

/// Tasks are plain and each of a colour of its own; what distracts from outside and from within has one
/// colour each, and each channel a pattern of its own.
[[nodiscard]] std::vector<FillLook> channelLooks(const std::vector<ChannelLabel>& channels,
                                                 const Theme& theme);

/// The colour of a task, the same on its card and in every picture.
[[nodiscard]] QColor taskColor(int task, const Theme& theme);

/// In the colours that the channels have: what captures from outside is as the distractors outside.
[[nodiscard]] FillLook partLook(PartKind kind, const Theme& theme);

/// A rectangle in a look, edges on whole pixels of the device.
void paintFill(QPainter& painter, const QRectF& place, const FillLook& look, double zoom);

}  // namespace lab::ui
