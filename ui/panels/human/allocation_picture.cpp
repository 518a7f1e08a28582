#include "ui/panels/human/allocation_picture.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <cmath>
#include <optional>

#include "core/human/scene/scene_step.h"
#include "ui/panels/human/scene_text.h"

namespace lab::ui {

namespace {

constexpr int kSteps = 1200;
constexpr int kPointEvery = 10;
/// Ratio of the two weights: more than a sharing competition needs to stay graded, less than a strong one
/// needs to flip.
constexpr double kRatio = 1.5;
constexpr double kHeight = 30;
constexpr double kWidth = 200;
constexpr double kGap = 2;
constexpr double kSample = 14;
constexpr double kEntryGap = 10;

std::vector<float> sharesOf(const human::SceneModel& model) {
    human::ChannelValues y{};
    y[0] = 0.5;
    std::vector<float> shares;
    for (int step = 0; step < kSteps; ++step) {
        human::ChannelValues weight{};
        const bool isFirstAhead = step < kSteps / 2;
        weight[0] = isFirstAhead ? kRatio : 1;
        weight[1] = isFirstAhead ? 1 : kRatio;
        human::stepCompetition(model, weight, y);
        if (step % kPointEvery == 0) {
            const double sum = y[0] + y[1];
            shares.push_back(static_cast<float>(sum > 0 ? y[0] / sum : 0));
        }
    }
    return shares;
}

}  // namespace

/// A line of the legend.
struct AllocationPicture::Entry {
    QString text;
    std::optional<int> task;  ///< none: the importance
};

AllocationPicture::AllocationPicture(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void AllocationPicture::showCompetition(const human::SceneSettings& settings) {
    const double leak = human::sceneConstants(settings.assumptions).leak;
    std::array<QString, 2> names{tr("first task"), tr("second task")};
    for (std::size_t task = 0; task < names.size() && settings.tasks.size() >= names.size(); ++task) {
        names[task] = taskName(settings.tasks[task]);
    }
    if (settings.breadth == m_breadth && leak == m_leak && names == m_names) {
        return;
    }
    m_breadth = settings.breadth;
    m_leak = leak;
    m_names = names;
    m_shares = sharesOf(*human::makeSceneModel(settings));
    tell();
    updateGeometry();
    update();
}

void AllocationPicture::setTheme(const Theme& theme) {
    m_look = SceneLook(theme);
    updateGeometry();
    update();
}

QSize AllocationPicture::sizeHint() const {
    const int width = m_look.theme.scaled(kWidth);
    return {width, heightForWidth(std::max(this->width(), width))};
}

int AllocationPicture::heightForWidth(int width) const {
    const double legend = entryPlaces(entries(), width).back().y() + m_look.lineHeight;
    return static_cast<int>(std::ceil(m_look.lineHeight + m_look.theme.scaledF(kHeight + kGap) + legend));
}

int AllocationPicture::shareAt(std::size_t point, int task) const {
    const auto first = static_cast<int>(std::lround(100 * m_shares[point]));
    return task == 0 ? first : 100 - first;
}

std::vector<AllocationPicture::Entry> AllocationPicture::entries() const {
    std::vector<Entry> shown;
    for (int task = 0; task < 2 && !m_shares.empty(); ++task) {
        //: %1 a task, %2 and %3 per cent of attention, before and after its importance changes
        const QString text = tr("%1: %2 % → %3 %")
                                 .arg(m_names[static_cast<std::size_t>(task)])
                                 .arg(shareAt(m_shares.size() / 2 - 1, task))
                                 .arg(shareAt(m_shares.size() - 1, task));
        shown.push_back({text, task});
    }
    //: what a dashed line shows: shares by importance alone
    shown.push_back({tr("by importance"), std::nullopt});
    return shown;
}

std::vector<QPointF> AllocationPicture::entryPlaces(const std::vector<Entry>& shown, double width) const {
    std::vector<QPointF> places;
    QPointF at;
    for (const Entry& entry : shown) {
        const double wanted = m_look.theme.scaledF(kSample) + m_look.nameWidth(entry.text);
        if (at.x() > 0 && at.x() + wanted > width) {
            at = {0, at.y() + m_look.lineHeight};
        }
        places.push_back(at);
        at.rx() += wanted + m_look.theme.scaledF(kEntryGap);
    }
    return places;
}

void AllocationPicture::paintEvent(QPaintEvent* /*event*/) {
    if (m_shares.size() < 2) {
        return;
    }
    QPainter painter(this);
    paintHeading(painter);
    const QRectF band(0, m_look.lineHeight, width(), m_look.theme.scaledF(kHeight));
    paintBand(painter, band.adjusted(0.5, 0.5, -0.5, -0.5));
    paintEntries(painter, band.bottom() + m_look.theme.scaledF(kGap));
}

/// What holds on either side of the dashed line.
void AllocationPicture::paintHeading(QPainter& painter) const {
    const double half = width() / 2.0;
    const double gap = m_look.theme.scaledF(6);
    for (std::size_t side = 0; side < m_names.size(); ++side) {
        //: %1 a task
        const QString text = tr("%1 matters more").arg(m_names[side]);
        m_look.drawName(painter, {side == 0 ? 0 : half + gap, 0}, text, m_look.theme.mutedText, half - gap);
    }
}

void AllocationPicture::paintBand(QPainter& painter, const QRectF& place) const {
    const Theme& theme = m_look.theme;
    painter.fillRect(place, taskColor(1, theme));
    QPainterPath first(place.bottomLeft());
    const auto last = static_cast<double>(m_shares.size() - 1);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        first.lineTo(place.left() + place.width() * static_cast<double>(i) / last,
                     place.bottom() - place.height() * static_cast<double>(m_shares[i]));
    }
    first.lineTo(place.bottomRight());
    first.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(first, taskColor(0, theme));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double middle = std::round(place.center().x());
    const double high = std::round(place.bottom() - place.height() * kRatio / (1 + kRatio));
    const double low = std::round(place.bottom() - place.height() / (1 + kRatio));
    const QPolygonF importance({{place.left(), high}, {middle, high}, {middle, low}, {place.right(), low}});
    painter.setPen(QPen(theme.markHalo, theme.scaledF(3)));
    painter.drawPolyline(importance);
    painter.drawLine(QPointF(middle, place.top()), QPointF(middle, place.bottom()));
    painter.setPen(QPen(theme.text, theme.scaledF(1), Qt::DotLine));
    painter.drawPolyline(importance);
    painter.setPen(QPen(theme.text, theme.scaledF(1), Qt::DashLine));
    painter.drawLine(QPointF(middle, place.top()), QPointF(middle, place.bottom()));
    painter.setPen(theme.panelBorder);
    painter.drawRect(place);
}

void AllocationPicture::paintEntries(QPainter& painter, double top) const {
    const Theme& theme = m_look.theme;
    const std::vector<Entry> shown = entries();
    const std::vector<QPointF> places = entryPlaces(shown, width());
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QPointF at = places[i] + QPointF(0, top);
        const double middle = std::round(at.y() + m_look.lineHeight / 2);
        if (shown[i].task) {
            const double side = theme.scaledF(9);
            painter.fillRect(QRectF(at.x(), middle - side / 2, side, side), taskColor(*shown[i].task, theme));
        } else {
            painter.setPen(QPen(theme.text, theme.scaledF(1), Qt::DotLine));
            painter.drawLine(QPointF(at.x(), middle), QPointF(at.x() + theme.scaledF(10), middle));
        }
        const double left = at.x() + theme.scaledF(kSample);
        m_look.drawName(painter, {left, at.y()}, shown[i].text, theme.text, width() - left);
    }
}

void AllocationPicture::tell() {
    //: %1 and %2 are tasks, %3 and %4 percentages
    const QString tale =
        tr("Two tasks, %1 and %2; at the dashed line the second becomes 1.5 times as important as the first "
           "instead of the other way round. The first has %3 % of attention before and %4 % long after; the "
           "dotted line is what it would have by importance alone.")
            .arg(m_names[0], m_names[1])
            .arg(shareAt(m_shares.size() / 2 - 1, 0))
            .arg(shareAt(m_shares.size() - 1, 0));
    setAccessibleName(tr("What this competition makes of two tasks"));
    setAccessibleDescription(tale);
    setToolTip(tale);
}

void AllocationPicture::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange && !m_shares.empty()) {
        tell();
    }
    QWidget::changeEvent(event);
}

}  // namespace lab::ui
