#include "ui/main_window/status_summary.h"

#include <algorithm>

#include <QEvent>
#include <QStyle>

#include "ui/editors/elided_label.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/models/model_text.h"
#include "ui/panels/stage_formulas.h"

namespace lab::ui {

namespace {

/// "4 µs", "0.25 ms", "38 ms".
QString timeText(std::chrono::nanoseconds time) {
    const double microseconds = static_cast<double>(time.count()) / 1e3;
    if (microseconds < 100) {
        return QStringLiteral("%1 µs").arg(microseconds, 0, 'f', 0);
    }
    return QStringLiteral("%1 ms").arg(microseconds / 1e3, 0, 'f', microseconds < 10'000 ? 2 : 0);
}

void markAs(QLabel* label, bool good) {
    if (label->property("good").isValid() && label->property("good").toBool() == good) {
        return;
    }
    label->setProperty("good", good);
    label->setProperty("bad", !good);
    label->style()->unpolish(label);
    label->style()->polish(label);
}

/// The text of a label whose size is fixed: it changes with each result, and a label of any other size would
/// have the whole window laid out anew for it.
void showSteadily(QLabel& label, const QString& text) {
    label.setText(text);
    const QSize needed = label.sizeHint();
    const bool isHigh = label.minimumHeight() == needed.height();
    if (!isHigh || needed.width() > label.minimumWidth() || 2 * needed.width() < label.minimumWidth()) {
        label.setFixedSize(needed.width() + label.fontMetrics().horizontalAdvance(QStringLiteral("00")),
                           needed.height());
    }
}

}  // namespace

StatusSummary::StatusSummary(const PanelServices& services, QStatusBar& bar)
    : QObject(&bar),
      m_services(services),
      m_size(new QLabel(&bar)),
      m_check(new QLabel(&bar)),
      m_overridden(new QLabel(&bar)),
      m_source(new ElidedLabel(&bar)) {
    bar.setSizeGripEnabled(false);
    bar.setContentsMargins(8, 0, 8, 0);
    bar.addWidget(m_size);
    bar.addWidget(m_check);
    bar.addWidget(m_overridden);
    m_overridden->hide();
    bar.addPermanentWidget(m_source, 1);
    m_source->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_source->setProperty("muted", true);
    m_size->setProperty("muted", true);
    connect(&services.bridge, &EngineBridge::resultChanged, this, &StatusSummary::show);
    m_size->installEventFilter(this);
    retranslate();
}

/// Letters of another size want room of another size.
bool StatusSummary::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        showSteadily(*m_size, m_size->text());
    }
    return QObject::eventFilter(watched, event);
}

QString StatusSummary::rowsText(const engine::ComputeResult& result, bool good) {
    const bool replacesWeights = std::ranges::any_of(result.head.overridden, [](const auto& cell) {
        return cell.override.stage == project::Stage::Weights;
    });
    if (replacesWeights && !good) {
        return tr("✗ rows do not sum to 1: weights are overridden");
    }
    if (!rowsMustSumToOne(result)) {
        return tr("rows need not sum to 1 with this normalizer");
    }
    return good ? tr("✓ rows sum to 1") : tr("✗ rows do not sum to 1");
}

void StatusSummary::retranslate() {
    m_size->setToolTip(
        tr("Number of tokens, width of queries and keys, number of heads, and the time it took to "
           "compute the head that is shown"));
    m_check->setToolTip(
        tr("Each row of weights is added up after computing; rows with nothing to attend to are left "
           "out"));
    m_overridden->setToolTip(
        tr("Numbers and mask cells that stand in the place of computed ones; the panel “Overridden numbers” "
           "lists them"));
    m_source->setToolTip(tr("Where the vectors come from and who trained them; more under Help"));
    show();
}

void StatusSummary::show() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    const engine::HeadResult& head = result->head;
    const Index queries = head.stages.weights.rows();
    const Index keys = head.stages.weights.cols();
    const QString n = queries == keys ? QStringLiteral("n %1").arg(keys)
                                      : QStringLiteral("n %1 × %2").arg(queries).arg(keys);
    // Attention that is no product of queries and keys has no width of them.
    const QString width = head.vectors.dK > 0 ? QStringLiteral(" · dₖ %1").arg(head.vectors.dK) : QString();
    showSteadily(*m_size, QStringLiteral("%1%2 · %3 · %4")
                              .arg(n, width)
                              .arg(tr("%n head(s)", nullptr, result->layers * result->heads))
                              .arg(timeText(result->attentionTime)));
    const auto empty = static_cast<int>(head.emptyRows.size());
    const bool good = !rowsMustSumToOne(*result) || rowsSumToOne(*result);
    QString check = rowsText(*result, good);
    if (empty == static_cast<int>(queries)) {
        check = tr("%n row(s) of zeros: nothing to attend to", nullptr, empty);
    } else if (empty > 0) {
        check += QStringLiteral(" · ") + tr("%n row(s) of zeros: nothing to attend to", nullptr, empty);
    }
    m_check->setText(queries > 0 ? check : QString());
    markAs(m_check, good);
    const auto overridden = static_cast<int>(result->request.project->overrides.size());
    m_overridden->setText(tr("%n overridden", nullptr, overridden));
    m_overridden->setVisible(overridden > 0);
    m_source->setText(result->model ? QStringLiteral("%1: %2").arg(modelName(result->model->model->info()),
                                                                   modelOrigin(result->model->model->info()))
                                    : sourceDescription(result->request.project->source));
    m_source->setToolTip(tr("Where the vectors come from and who trained them; more under Help") +
                         QLatin1Char('\n') + m_source->text());
}

}  // namespace lab::ui
