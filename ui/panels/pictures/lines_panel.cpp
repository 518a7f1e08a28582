#include "ui/panels/pictures/lines_panel.h"

#include <QLabel>

#include "core/engine/compute_result.h"
#include "ui/panels/pictures/token_weights.h"

namespace lab::ui {

namespace {

constexpr double kSmallestThreshold = 0.001;
constexpr double kFirstThreshold = 0.05;
constexpr int kSliderWidth = 190;
/// So many lines can still be told apart, and are drawn in a few milliseconds.
constexpr Index kMostLines = 400;

}  // namespace

LinesPanel::LinesPanel(const PanelServices& services, QWidget* parent)
    : PicturePanel(services, new LinesView, parent),
      m_lines(findChild<LinesView*>()),
      m_threshold(new LogSlider(kSmallestThreshold, 1, this)) {
    m_lines->setObjectName(QStringLiteral("lines"));
    m_threshold->spinBox()->setDecimals(3);
    m_threshold->spinBox()->setSingleStep(0.01);
    m_threshold->showValue(kFirstThreshold);
    m_threshold->setMinimumWidth(kSliderWidth);
    controls().addWidget(m_threshold);
    setTabOrder(m_threshold->slider(), m_threshold->spinBox());
    setTabOrder(m_threshold->spinBox(), m_lines);
    connect(m_threshold, &LogSlider::valueEdited, this, &LinesPanel::refreshLater);
    retranslate();
}

void LinesPanel::showResult() {
    const double threshold = m_threshold->spinBox()->value();
    const Selection& selection = services().selection;
    m_lines->setQuery(selection.pinned() || selection.hover() ? std::optional<int>(query()) : std::nullopt);
    if (m_linesOf == result() && m_linesFrom == threshold) {
        return;
    }
    m_linesOf = result();
    m_linesFrom = threshold;
    const attention::LineLimits limits{static_cast<float>(threshold), kMostLines};
    const auto make = [from = m_linesOf, limits](const attention::KeepGoing& keepGoing) {
        return attention::weightLines(from->head.stages.weights, limits, keepGoing);
    };
    compute<attention::WeightLines>(static_cast<double>(m_linesOf->head.stages.weights.size()), make,
                                    [this](const auto& lines) { showLines(lines); });
}

void LinesPanel::showLines(const std::optional<attention::WeightLines>& lines) {
    if (!lines || m_linesOf != result()) {
        return;
    }
    m_lines->setStale(false);
    m_lines->setContent({queryLabels(), keyLabels(), *lines, m_linesFrom});
    setCaption(tr("Lines"), tr("Weights as lines · %1").arg(shownHead()));
}

std::optional<Cell> LinesPanel::cellOf(int item) const {
    const std::optional<Cell> pinned = services().selection.pinned();
    const int queries = m_lines->queries();
    if (item >= queries) {
        return Cell{query(), item - queries};
    }
    return Cell{item, pinned ? pinned->key : std::min(item, m_lines->keys() - 1)};
}

bool LinesPanel::isPinned(int item) const {
    const std::optional<Cell> pinned = services().selection.pinned();
    return pinned && (item < m_lines->queries() ? pinned->query == item : pinned == cellOf(item));
}

void LinesPanel::retranslate() {
    m_threshold->setNames(tr("Threshold of the lines"),
                          tr("Smaller weights are left out; the line below says how much weight that hides"));
    setCaption(tr("Lines"), QString());
    m_lines->setToolTip(
        tr("Queries at the left, keys at the right; thicker lines are larger weights. The "
           "arrow keys move, Enter pins a query or a key"));
    m_lines->setEmptyText(tr("Nothing to show yet: type a text at the left, or choose an example."));
    m_linesOf.reset();
}

}  // namespace lab::ui
