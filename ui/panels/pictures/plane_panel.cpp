#include "ui/panels/pictures/plane_panel.h"

#include <algorithm>

#include "core/engine/compute_result.h"

namespace lab::ui {

namespace {

/// Queries, then keys, one row each.
MatrixD stacked(const engine::HeadResult& head) {
    MatrixD rows(head.Q().rows() + head.K().rows(), head.Q().cols());
    rows << head.Q().cast<double>(), head.K().cast<double>();
    return rows;
}

/// Products and the decomposition of the smaller side.
double operationsOf(const engine::HeadResult& head) {
    const auto rows = static_cast<double>(head.Q().rows() + head.K().rows());
    const auto columns = static_cast<double>(head.Q().cols());
    const double side = std::min(rows, columns);
    return rows * columns * side + 10 * side * side * side;
}

}  // namespace

PlanePanel::PlanePanel(const PanelServices& services, QWidget* parent)
    : PicturePanel(services, new PlaneView, parent), m_plane(findChild<PlaneView*>()) {
    m_plane->setObjectName(QStringLiteral("plane"));
    retranslate();
}

void PlanePanel::showResult() {
    if (m_planeOf == result()) {
        return;
    }
    m_planeOf = result();
    const engine::HeadResult& head = m_planeOf->head;
    if (head.Q().cols() != head.K().cols()) {
        dropWork();
        return showNothing(
            tr("Queries and keys have vectors of different widths here, so they share no "
               "plane: choose a dot product as the score."));
    }
    if (head.Q().size() == 0) {
        dropWork();
        return showNothing(
            tr("This head has no queries and keys to show: its scores are no products of vectors, or only "
               "its weights are known."));
    }
    const auto make = [from = m_planeOf](const attention::KeepGoing& keepGoing) {
        return attention::principalPlane(stacked(from->head), keepGoing);
    };
    compute<attention::PrincipalPlane>(operationsOf(head), make,
                                       [this](const auto& plane) { showPlane(plane); });
}

void PlanePanel::showPlane(const std::optional<attention::PrincipalPlane>& plane) {
    if (m_planeOf != result()) {
        return;
    }
    m_plane->setStale(false);
    if (!plane) {
        return showNothing(tr("Q or K holds numbers that are not finite: enter smaller ones."));
    }
    m_plane->setContent({queryLabels(), keyLabels(), plane->points, plane->shares});
    setCaption(tr("Q and K in the plane"), tr("Principal components of Q and K · %1").arg(shownHead()));
}

void PlanePanel::showNothing(const QString& reason) {
    m_plane->setEmptyText(reason);
    m_plane->setContent({});
    setCaption(tr("Q and K in the plane"), QString());
}

std::optional<Cell> PlanePanel::cellOf(int item) const {
    const std::optional<Cell> pinned = services().selection.pinned();
    const int queries = m_plane->queries();
    if (item >= queries) {
        return Cell{query(), item - queries};
    }
    return Cell{item, pinned ? pinned->key : std::min(item, m_plane->keys() - 1)};
}

bool PlanePanel::isPinned(int item) const {
    const std::optional<Cell> pinned = services().selection.pinned();
    return pinned && (item < m_plane->queries() ? pinned->query == item : pinned == cellOf(item));
}

void PlanePanel::retranslate() {
    setCaption(tr("Q and K in the plane"), QString());
    m_plane->setToolTip(
        tr("Each query and each key as a point in the plane in which they spread most "
           "(principal components). Left and right move, up and down change between queries "
           "and keys, Enter pins"));
    m_plane->setEmptyText(tr("Nothing to show yet: type a text at the left, or choose an example."));
    m_planeOf.reset();
}

}  // namespace lab::ui
