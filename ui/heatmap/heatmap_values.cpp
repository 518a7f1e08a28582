#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QRawFont>
#include <algorithm>
#include <array>
#include <cmath>

#include "ui/heatmap/heatmap_painter.h"
#include "ui/theme/contrast.h"

namespace lab::ui {

namespace {

constexpr double kSmallestText = 9;
constexpr double kLargestText = 13;
constexpr double kTextFraction = 0.38;  // of a cell
constexpr double kTextMargin = 2;
// In cells smaller than this, weights below a tenth of the scale would only be noise around those that
// matter.
constexpr double kRoomyCell = 32;
// From this size on a cell holds a number with all its decimals.
constexpr double kSpaciousCell = 76;
constexpr float kNotableShare = 0.0995F;

using Inks = std::array<bool, 256>;

Inks makeInks(ColorMapName map) {
    Inks inks{};
    const ColorTable& table = colorTable(map);
    std::transform(table.begin(), table.end(), inks.begin(),
                   [](QRgb color) { return readableOn(QColor(color)) == QColor(Qt::white); });
    return inks;
}

/// Which colours of a map are written on in white.
const Inks& whiteInks(ColorMapName map) {
    static const std::array<Inks, 5> kInks{makeInks(ColorMapName::Cividis), makeInks(ColorMapName::Viridis),
                                           makeInks(ColorMapName::Grey), makeInks(ColorMapName::BlueWhiteRed),
                                           makeInks(ColorMapName::PurpleWhiteGreen)};
    return kInks[static_cast<std::size_t>(map)];
}

/// The few signs that numbers are made of, laid out once: text by text would take longer than all the rest.
class NumberWriter {
  public:
    explicit NumberWriter(const QFont& font) : m_font(QRawFont::fromFont(font)) {
        const QString signs = QStringLiteral("0123456789.∞") + QChar(0x2212);
        const QList<quint32> glyphs = m_font.glyphIndexesForString(signs);
        const QList<QPointF> advances = m_font.advancesForGlyphIndexes(glyphs);
        for (qsizetype i = 0; i < signs.size() && i < glyphs.size(); ++i) {
            m_signs.insert(signs[i], {glyphs[i], advances[i].x()});
        }
        m_rise = (m_font.capHeight() > 0 ? m_font.capHeight() : m_font.ascent() * 0.7) / 2;
    }

    [[nodiscard]] double width(const QString& text) const {
        double width = 0;
        for (const QChar sign : text) {
            width += m_signs.value(sign).advance;
        }
        return width;
    }

    void add(const QString& text, QPointF center, bool white) {
        double x = std::round(center.x() - width(text) / 2);
        const double y = std::round(center.y() + m_rise);
        Run& run = white ? m_white : m_black;
        for (const QChar sign : text) {
            const Sign& known = *m_signs.constFind(sign);
            run.glyphs.append(known.glyph);
            run.places.append({x, y});
            x += known.advance;
        }
    }

    void write(QPainter& painter) const {
        draw(painter, m_black, QColor(0x12, 0x16, 0x1c));
        draw(painter, m_white, Qt::white);
    }

  private:
    struct Sign {
        quint32 glyph = 0;
        double advance = 0;
    };
    struct Run {
        QList<quint32> glyphs;
        QList<QPointF> places;
    };

    void draw(QPainter& painter, const Run& run, const QColor& color) const {
        if (run.glyphs.isEmpty()) {
            return;
        }
        QGlyphRun glyphs;
        glyphs.setRawFont(m_font);
        glyphs.setGlyphIndexes(run.glyphs);
        glyphs.setPositions(run.places);
        painter.setPen(color);
        painter.drawGlyphRun(QPointF(), glyphs);
    }

    QRawFont m_font;
    QHash<QChar, Sign> m_signs;
    double m_rise = 0;
    Run m_black;
    Run m_white;
};

/// The widest text that a scale can give.
QString widestText(const ColorScale& scale) {
    const QString digits = scale.high() > 1 ? QStringLiteral("0.0") : QStringLiteral(".00");
    return scale.isSymmetric() ? QChar(0x2212) + digits : digits;
}

/// A value with up to five decimals, for cells in which a whole number stands out.
QString longText(float value) {
    constexpr int kDecimals = 5;
    QString text = numberText(value, kDecimals);
    while (text.endsWith(QLatin1Char('0'))) {
        text.chop(1);
    }
    return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text;
}

/// A zero that is exact, as sparsemax gives, is no small number that was rounded.
QString cellText(const ColorScale& scale, float value, bool isLong) {
    return value == 0.0F ? QStringLiteral("0") : isLong ? longText(value) : scale.shortText(value);
}

bool isNotable(const ColorScale& scale, float value) {
    return scale.isSymmetric() || value >= kNotableShare * scale.high();
}

}  // namespace

void paintCellValues(QPainter& painter, const HeatmapScene& scene) {
    const HeatmapViewport& viewport = scene.viewport;
    const HeatmapData& data = scene.content.data;
    const double smaller = std::min(viewport.cellWidth(), viewport.cellHeight());
    if (smaller < scene.theme.scaledF(kSmallestText)) {
        return;
    }
    QFont font = scene.theme.numberFont(kSmallestText);
    const int pixels = scene.theme.scaled(kLargestText);
    font.setPixelSize(std::clamp(static_cast<int>(smaller * kTextFraction), font.pixelSize(), pixels));
    NumberWriter writer(font);
    const auto isTooWide = [&] {
        return writer.width(widestText(data.scale)) + kTextMargin > viewport.cellWidth();
    };
    while (isTooWide() && font.pixelSize() > scene.theme.scaled(kSmallestText)) {
        font.setPixelSize(font.pixelSize() - 1);
        writer = NumberWriter(font);
    }
    if (isTooWide()) {
        return;
    }
    font.setWeight(QFont::Black);
    NumberWriter bold(font);
    std::vector<HeatmapCell> replacedCells;
    for (const ReplacedCell& one : scene.content.replaced) {
        if (one.kind == ReplacedCell::Kind::Number) {
            replacedCells.push_back(one.cell);
        }
    }
    const bool spacious = smaller >= scene.theme.scaledF(kSpaciousCell);
    const bool roomy = smaller >= scene.theme.scaledF(kRoomyCell);
    const Inks& inks = whiteInks(data.map);
    for (Index row = viewport.firstVisibleRow(); row < viewport.endVisibleRow(); ++row) {
        for (Index column = viewport.firstVisibleColumn(); column < viewport.endVisibleColumn(); ++column) {
            const float value = (*data.values)(row, column);
            const float scaled = data.scaledValue({row, column});
            const bool replaced = std::find(replacedCells.begin(), replacedCells.end(),
                                            HeatmapCell{row, column}) != replacedCells.end();
            if (std::isnan(value) || (!roomy && !replaced && !isNotable(data.scale, scaled)) ||
                data.isMasked({row, column})) {
                continue;
            }
            const QPointF center = viewport.cellRect({row, column}).center() + scene.layout.picture.topLeft();
            const auto entry = static_cast<std::size_t>(data.scale.entry(scaled));
            (replaced ? bold : writer).add(cellText(data.scale, value, spacious), center, inks[entry]);
        }
    }
    painter.save();
    painter.setClipRect(scene.layout.picture);
    writer.write(painter);
    bold.write(painter);
    painter.restore();
}

}  // namespace lab::ui
