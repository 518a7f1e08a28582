#include "ui/heatmap/heatmap_renderer.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <utility>
#include <vector>

#include "ui/heatmap/cell_reduction.h"
#include "ui/heatmap/pixel_bounds.h"

namespace lab::ui {

namespace {

// Below this many cells and pixels together, waking a thread costs more than the work.
constexpr Index kParallelWork = 200'000;
constexpr Index kBandsPerThread = 4;

/// The matrix or the level of the pyramid that is read, and which of its cells lie under each pixel.
struct Source {
    const MatrixF* values = nullptr;
    Index factor = 1;  ///< cells of the matrix that one of these covers, each way
    PixelBounds rows;
    PixelBounds columns;
};

Source chooseSource(const HeatmapData& data, const HeatmapViewport& viewport, const QSize& pixels) {
    const double ratio = viewport.devicePixelRatio();
    // A fitted matrix ends with the last pixel, however the area was rounded to pixels.
    const bool fitted = viewport.isFitted();
    const double columnsPerPixel =
        fitted ? static_cast<double>(data.columns()) / pixels.width() : 1 / (viewport.cellWidth() * ratio);
    const double rowsPerPixel =
        fitted ? static_cast<double>(data.rows()) / pixels.height() : 1 / (viewport.cellHeight() * ratio);
    Source source{data.values, 1, {}, {}};
    if (data.pyramid != nullptr && data.rowFactors == nullptr) {
        for (const MatrixPyramid::Level& level : data.pyramid->levels) {
            if (static_cast<double>(level.factor) <= std::min(columnsPerPixel, rowsPerPixel)) {
                source.values = data.reduction == Reduction::Largest ? &level.largest : &level.mean;
                source.factor = level.factor;
            }
        }
    }
    const auto factor = static_cast<double>(source.factor);
    source.rows = pixelBounds({viewport.firstRow() / factor, rowsPerPixel / factor, pixels.height(),
                               source.values->rows(), static_cast<double>(data.rows()) / factor});
    source.columns = pixelBounds({viewport.firstColumn() / factor, columnsPerPixel / factor, pixels.width(),
                                  source.values->cols(), static_cast<double>(data.columns()) / factor});
    return source;
}

/// Draws a band of rows of pixels; keeps the buffers of one thread.
template <typename ReductionType>
class BandPainter {
  public:
    BandPainter(const HeatmapData& data, const Source& source, const MissingCellLook& look)
        : m_data(data),
          m_source(source),
          m_look(look),
          m_table(colorTable(data.map).data()),
          m_origin(source.columns.begin()),
          m_columns(source.columns.finish() - m_origin),
          m_line(static_cast<std::size_t>(source.columns.size())),
          m_results(m_line.size()),
          m_entries(m_line.size()) {}

    void paint(uchar* bits, qsizetype bytesPerLine, Index firstPixelRow, Index endPixelRow) {
        const PixelBounds& rows = m_source.rows;
        Index drawnFirst = -1;
        Index drawnEnd = -1;
        for (Index y = firstPixelRow; y < endPixelRow; ++y) {
            const Index first = rows.first[rows.at(y)];
            const Index end = rows.end[rows.at(y)];
            if (first != drawnFirst || end != drawnEnd) {
                colorLine(first, end);
                drawnFirst = first;
                drawnEnd = end;
            }
            auto* out = reinterpret_cast<QRgb*>(bits + y * bytesPerLine);
            std::memcpy(out, m_line.data(), m_line.size() * sizeof(QRgb));
            hatch(out, y);
        }
    }

  private:
    struct Run {
        Index first;
        Index end;
    };

    void colorLine(Index firstRow, Index endRow) {
        m_missing.clear();
        if (m_data.mask != nullptr && m_source.factor > 1) {
            return colorMaskedLevelLine(firstRow, endRow);
        }
        if (endRow - firstRow == 1 && m_source.columns.isOneEach) {
            return colorCells(readsCells() ? unmaskedRows(firstRow, 1, m_origin, m_columns)
                                           : sourceRow(firstRow));
        }
        reduceRows(firstRow, endRow);
        m_reduction.results(m_source.columns, m_origin, m_results.data());
        colorResults();
    }

    /// Whether cells are changed before they are reduced.
    [[nodiscard]] bool readsCells() const {
        return m_data.rowFactors != nullptr || (m_data.mask != nullptr && m_source.factor == 1);
    }

    [[nodiscard]] const float* sourceRow(Index row) const {
        return m_source.values->data() + row * m_source.values->cols() + m_origin;
    }

    /// `count` rows of `columns` cells of the matrix, one after the other, masked ones as "not a number",
    /// stretched where rows are.
    const float* unmaskedRows(Index firstRow, Index count, Index firstColumn, Index columns) {
        m_masked.assign(static_cast<std::size_t>(columns), 0);
        m_unmasked.resize(static_cast<std::size_t>(count * columns));
        for (Index i = 0; i < count; ++i) {
            if (m_data.mask != nullptr) {
                m_data.mask->maskedRow(firstRow + i, firstColumn, columns, m_masked.data());
            }
            float* row = m_unmasked.data() + i * columns;
            copyUnmasked(m_data.values->data() + (firstRow + i) * m_data.columns() + firstColumn, m_masked,
                         row);
            stretch(firstRow + i, row, columns);
        }
        return m_unmasked.data();
    }

    void stretch(Index row, float* values, Index columns) const {
        if (m_data.rowFactors != nullptr) {
            const float factor = (*m_data.rowFactors)[static_cast<std::size_t>(row)];
            for (Index j = 0; j < columns; ++j) {
                values[j] *= factor;
            }
        }
    }

    [[nodiscard]] MixedColumns mixedColumns(const Run& rows, Index firstColumn, Index columns) const {
        return m_data.rowFactors != nullptr
                   ? MixedColumns{0, columns}
                   : m_data.mask->mixedColumns(rows.first, rows.end, firstColumn, columns);
    }

    /// Each pixel shows one cell: no cell is coloured twice however large it is.
    void colorCells(const float* row) {
        const PixelBounds& columns = m_source.columns;
        Index drawn = -1;
        QRgb color = 0;
        bool isMissing = false;
        for (Index x = 0; x < columns.size(); ++x) {
            const Index column = columns.first[columns.at(x)] - m_origin;
            if (column != drawn) {
                isMissing = std::isnan(row[column]);
                color = isMissing ? m_look.ground : m_table[m_data.scale.entry(row[column])];
                drawn = column;
            }
            m_line[columns.at(x)] = color;
            if (isMissing) {
                addMissing(x);
            }
        }
    }

    void reduceRows(Index firstRow, Index endRow) {
        m_reduction.start(m_columns);
        if (readsCells()) {
            addUnmasked(m_reduction, {firstRow, endRow}, m_origin, m_columns);
        } else {
            m_reduction.addRows(sourceRow(firstRow), m_source.values->cols(), endRow - firstRow,
                                {0, m_columns});
        }
    }

    /// Reads what no row masks straight from the matrix, skips what each row masks, and looks cell by cell
    /// only at what lies between.
    void addUnmasked(ReductionType& reduction, const Run& rows, Index firstColumn, Index columns) {
        const auto [open, end] = mixedColumns(rows, firstColumn, columns);
        if (open > 0) {
            reduction.addRows(m_data.values->data() + rows.first * m_data.columns() + firstColumn,
                              m_data.columns(), rows.end - rows.first, {0, open});
        }
        for (Index row = rows.first; row < rows.end && open < end; row += kRowsAtOnce) {
            const Index count = std::min(kRowsAtOnce, rows.end - row);
            reduction.addRows(unmaskedRows(row, count, firstColumn + open, end - open), end - open, count,
                              {open, end});
        }
    }

    /// A level knows nothing of the mask: what is wholly masked is missing, what is partly masked is read
    /// from the matrix itself.
    void colorMaskedLevelLine(Index firstRow, Index endRow) {
        const Index factor = m_source.factor;
        const Index fineOrigin = m_origin * factor;
        const Index fineColumns = std::min(m_columns * factor, m_data.columns() - fineOrigin);
        const Run fineRows{firstRow * factor, std::min(endRow * factor, m_data.rows())};
        gatherMask(fineRows, fineOrigin, fineColumns);
        fetchMixed(fineRows, fineOrigin);
        // What every row masks need not be read.
        const Index open = std::min(m_columns, (m_mixed.end + factor - 1) / factor);
        m_reduction.start(m_columns);
        m_reduction.addRows(sourceRow(firstRow), m_source.values->cols(), endRow - firstRow, {0, open});
        m_reduction.results(m_source.columns, m_origin, m_results.data());
        const PixelBounds& columns = m_source.columns;
        for (Index x = 0; x < columns.size(); ++x) {
            const Index first = (columns.first[columns.at(x)] - m_origin) * factor;
            const Index end = std::min((columns.end[columns.at(x)] - m_origin) * factor, fineColumns);
            if (end <= m_mixed.first) {
                continue;
            }
            const auto [someMasked, allMasked] = maskedUnder(first, end);
            if (allMasked) {
                m_results[columns.at(x)] = std::numeric_limits<float>::quiet_NaN();
            } else if (someMasked) {
                m_results[columns.at(x)] = exact(fineRows, fineOrigin + first, end - first);
            }
        }
        colorResults();
    }

    /// What the mask does in the mixed columns; before them nothing is masked, after them everything.
    void gatherMask(const Run& rows, Index firstColumn, Index count) {
        m_mixed = m_data.mask->mixedColumns(rows.first, rows.end, firstColumn, count);
        const auto size = static_cast<std::size_t>(m_mixed.end - m_mixed.first);
        m_masked.resize(size);
        m_anyMasked.assign(size, 0);
        m_allMasked.assign(size, 1);
        for (Index row = rows.first; row < rows.end && size > 0; ++row) {
            m_data.mask->maskedRow(row, firstColumn + m_mixed.first, std::ssize(m_masked), m_masked.data());
            for (std::size_t j = 0; j < size; ++j) {
                m_anyMasked[j] |= m_masked[j];
                m_allMasked[j] &= m_masked[j];
            }
        }
    }

    /// Asks memory for the few cells along the edge of the mask while their level is reduced.
    void fetchMixed(const Run& rows, Index firstColumn) const {
        constexpr Index kLine = 16;
        constexpr Index kFewLines = 4;
        if (m_mixed.end - m_mixed.first > kFewLines * kLine) {
            return;
        }
        for (Index row = rows.first; row < rows.end; ++row) {
            const float* cells = m_data.values->data() + row * m_data.columns() + firstColumn;
            for (Index column = m_mixed.first; column < m_mixed.end + kLine; column += kLine) {
                __builtin_prefetch(cells + column);
            }
        }
    }

    /// Whether some, and whether all, of the gathered columns [first, end) are masked.
    [[nodiscard]] std::pair<bool, bool> maskedUnder(Index first, Index end) const {
        bool some = end > m_mixed.end;
        bool all = first >= m_mixed.first;
        for (Index j = std::max(first, m_mixed.first); j < std::min(end, m_mixed.end); ++j) {
            const auto at = static_cast<std::size_t>(j - m_mixed.first);
            some |= m_anyMasked[at] != 0;
            all &= m_allMasked[at] != 0;
        }
        return {some, all};
    }

    float exact(const Run& rows, Index firstColumn, Index columns) {
        m_block.start(columns);
        addUnmasked(m_block, rows, firstColumn, columns);
        return m_block.result(0, columns);
    }

    /// From numbers to colours in steps that the compiler can make wide.
    void colorResults() {
        bool someAreMissing = false;
        for (std::size_t x = 0; x < m_results.size(); ++x) {
            m_entries[x] = m_data.scale.tableIndex(m_results[x]);
            someAreMissing |= m_results[x] != m_results[x];
        }
        if (m_data.scale.isLogarithmic()) {
            std::ranges::transform(m_results, m_entries.begin(),
                                   [this](float value) { return m_data.scale.entry(value); });
        }
        for (std::size_t x = 0; x < m_results.size(); ++x) {
            m_line[x] = m_table[m_entries[x]];
        }
        if (!someAreMissing) {
            return;
        }
        for (std::size_t x = 0; x < m_results.size(); ++x) {
            if (std::isnan(m_results[x])) {
                m_line[x] = m_look.ground;
                addMissing(static_cast<Index>(x));
            }
        }
    }

    void addMissing(Index x) {
        if (!m_missing.empty() && m_missing.back().end == x) {
            ++m_missing.back().end;
        } else {
            m_missing.push_back({x, x + 1});
        }
    }

    void hatch(QRgb* line, Index y) const {
        const Index period = m_look.hatchPeriod;
        for (const Run& run : m_missing) {
            const Index phase = (run.first + y) % period;
            for (Index x = run.first - phase; x < run.end; x += period) {
                const Index end = std::min(x + m_look.hatchWidth, run.end);
                for (Index i = std::max(x, run.first); i < end; ++i) {
                    line[i] = m_look.hatch;
                }
            }
        }
    }

    const HeatmapData& m_data;
    const Source& m_source;
    const MissingCellLook& m_look;
    const QRgb* m_table;
    Index m_origin;
    Index m_columns;
    std::vector<QRgb> m_line;
    std::vector<float> m_results;
    std::vector<int> m_entries;
    std::vector<Run> m_missing;
    ReductionType m_reduction;
    ReductionType m_block;
    std::vector<std::uint8_t> m_masked;
    std::vector<float> m_unmasked;
    MixedColumns m_mixed;
    std::vector<std::uint8_t> m_anyMasked;
    std::vector<std::uint8_t> m_allMasked;
};

template <typename ReductionType>
void paintBands(const HeatmapData& data, const Source& source, const MissingCellLook& look, QImage& image,
                ParallelRunner& runner) {
    const Index height = image.height();
    const Index work = height * image.width() + (source.rows.finish() - source.rows.begin()) *
                                                    (source.columns.finish() - source.columns.begin());
    const bool splits = runner.width() > 1 && work >= kParallelWork;
    const Index bands = splits ? std::min<Index>(height, runner.width() * kBandsPerThread) : 1;
    uchar* bits = image.bits();
    const qsizetype bytesPerLine = image.bytesPerLine();
    runner.run(bands, [&](Index band) {
        BandPainter<ReductionType> painter(data, source, look);
        painter.paint(bits, bytesPerLine, band * height / bands, (band + 1) * height / bands);
    });
}

}  // namespace

void renderHeatmap(const HeatmapData& data, const HeatmapViewport& viewport, const MissingCellLook& look,
                   QImage& image, ParallelRunner* runner) {
    const QSize size = (viewport.area() * viewport.devicePixelRatio()).toSize();
    if (data.isEmpty() || viewport.isEmpty() || size.isEmpty()) {
        image = QImage();
        return;
    }
    if (image.size() != size || image.format() != QImage::Format_RGB32) {
        image = QImage(size, QImage::Format_RGB32);
    }
    image.setDevicePixelRatio(viewport.devicePixelRatio());
    const Source source = chooseSource(data, viewport, size);
    SerialRunner serial;
    ParallelRunner& split = runner != nullptr ? *runner : serial;
    switch (data.reduction) {
        case Reduction::Largest:
            return paintBands<LargestReduction>(data, source, look, image, split);
        case Reduction::Mean:
            return paintBands<MeanReduction>(data, source, look, image, split);
    }
}

QImage renderedHeatmap(const HeatmapData& data, const HeatmapViewport& viewport, const MissingCellLook& look,
                       ParallelRunner* runner) {
    QImage image;
    renderHeatmap(data, viewport, look, image, runner);
    return image;
}

}  // namespace lab::ui
