#include "ui/panels/human/allocation_picture.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

#include "core/human/scene/scene_step.h"

namespace lab::ui {

namespace {

constexpr int kSteps = 1200;
constexpr int kPointEvery = 10;
/// Ratio of the two weights: more than a sharing competition needs to stay graded, less than a strong one
/// needs to flip.
constexpr double kRatio = 1.5;
constexpr double kHeight = 34;

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

AllocationPicture::AllocationPicture(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AllocationPicture::showCompetition(const human::SceneSettings& settings) {
    const double leak = human::sceneConstants(settings.assumptions).leak;
    if (settings.breadth == m_breadth && leak == m_leak) {
        return;
    }
    m_breadth = settings.breadth;
    m_leak = leak;
    m_shares = sharesOf(*human::makeSceneModel(settings));
    tell();
    update();
}

void AllocationPicture::setTheme(const Theme& theme) {
    m_theme = theme;
    updateGeometry();
    update();
}

QSize AllocationPicture::sizeHint() const {
    return {m_theme.scaled(200), m_theme.scaled(kHeight)};
}

void AllocationPicture::paintEvent(QPaintEvent* /*event*/) {
    if (m_shares.size() < 2) {
        return;
    }
    QPainter painter(this);
    const QRectF place = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(place, m_theme.series[1]);
    QPainterPath first(place.bottomLeft());
    const auto last = static_cast<double>(m_shares.size() - 1);
    for (std::size_t i = 0; i < m_shares.size(); ++i) {
        first.lineTo(place.left() + place.width() * static_cast<double>(i) / last,
                     place.bottom() - place.height() * static_cast<double>(m_shares[i]));
    }
    first.lineTo(place.bottomRight());
    first.closeSubpath();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(first, m_theme.series[0]);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double middle = std::round(place.center().x());
    painter.setPen(QPen(m_theme.markHalo, m_theme.scaledF(3)));
    painter.drawLine(QPointF(middle, place.top()), QPointF(middle, place.bottom()));
    painter.setPen(QPen(m_theme.text, m_theme.scaledF(1), Qt::DashLine));
    painter.drawLine(QPointF(middle, place.top()), QPointF(middle, place.bottom()));
    painter.setPen(m_theme.panelBorder);
    painter.drawRect(place);
}

void AllocationPicture::tell() {
    const int before = static_cast<int>(std::lround(100 * m_shares[m_shares.size() / 2 - 1]));
    const int after = static_cast<int>(std::lround(100 * m_shares.back()));
    //: %1 and %2 are percentages
    const QString tale =
        tr("Two tasks; at the dashed line the second becomes 1.5 times as important as the "
           "first instead of the other way round. The first has %1 % of attention before and "
           "%2 % long after.")
            .arg(before)
            .arg(after);
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
