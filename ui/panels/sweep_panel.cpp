#include "ui/panels/sweep_panel.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <cmath>

#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/editors/elided_label.h"
#include "ui/editors/notice_bar.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/models/display_names.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

using engine::SweepParameter;

constexpr int kMostSteps = 200;
constexpr int kUsualSteps = 24;
/// Points that come quickly are drawn together.
constexpr int kRedrawEvery = 40;
/// A panel lower than this has room for one line of theory.
constexpr int kLinesForWholeTheory = 18;

}  // namespace

SweepPanel::SweepPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_work(services.bridge),
      m_formArea(new QScrollArea(this)),
      m_formPage(new QWidget(m_formArea)),
      m_form(new QFormLayout(m_formPage)),
      m_parameter(new QComboBox(m_formPage)),
      m_from(new QDoubleSpinBox(m_formPage)),
      m_to(new QDoubleSpinBox(m_formPage)),
      m_steps(new QSpinBox(m_formPage)),
      m_logarithmic(new QCheckBox(m_formPage)),
      m_shown(new QComboBox(m_formPage)),
      m_start(new QPushButton(m_formPage)),
      m_progress(new QProgressBar(m_formPage)),
      m_saveNumbers(new QToolButton(m_formPage)),
      m_savePicture(new QToolButton(m_formPage)),
      m_notice(new NoticeBar(this)),
      m_problem(new NoticeBar(this)),
      m_chart(new ChartView(this)),
      m_theory(new QLabel(this)),
      m_theoryLine(new ElidedLabel(this)) {
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(kRedrawEvery);
    buildForm();
    buildLayout();
    connectSignals();
    retranslate();
    m_chart->setTheme(services.theme.theme());
    showRunning();
}

QLabel* SweepPanel::addRow(QWidget* field) {
    auto* label = new QLabel(m_formPage);
    label->setProperty("muted", true);
    m_form->addRow(label, field);
    return label;
}

void SweepPanel::buildForm() {
    for (QComboBox* combo : {m_parameter, m_shown}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
    }
    m_steps->setRange(2, kMostSteps);
    m_steps->setValue(kUsualSteps);
    m_progress->setTextVisible(false);
    for (QDoubleSpinBox* end : {m_from, m_to}) {
        end->setMinimumWidth(1);
        end->setKeyboardTracking(false);
    }
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_from, 1);
    m_labels = {addRow(m_parameter), new QLabel(m_formPage), new QLabel(QStringLiteral("–"), m_formPage)};
    m_labels[0]->setBuddy(m_parameter);
    m_labels[1]->setBuddy(m_from);
    ends->addWidget(m_labels[2]);
    ends->addWidget(m_to, 1);
    m_form->addRow(m_labels[1], ends);
    auto* steps = new QHBoxLayout;
    steps->addWidget(m_steps, 1);
    steps->addWidget(m_logarithmic);
    m_labels.push_back(new QLabel(m_formPage));
    m_labels[3]->setBuddy(m_steps);
    m_form->addRow(m_labels[3], steps);
    m_labels.push_back(addRow(m_shown));
    m_labels[4]->setBuddy(m_shown);
    auto* run = new QHBoxLayout;
    run->addWidget(m_start, 1);
    for (QToolButton* button : {m_saveNumbers, m_savePicture}) {
        button->setProperty("outlined", true);
        button->setFocusPolicy(Qt::TabFocus);
        run->addWidget(button);
    }
    m_form->addRow(run);
    m_form->addRow(m_progress);
    for (QLabel* label : m_labels) {
        label->setProperty("muted", true);
    }
}

void SweepPanel::buildLayout() {
    m_form->setContentsMargins(0, 0, 4, 0);
    m_form->setVerticalSpacing(5);
    m_formArea->setWidget(m_formPage);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_theory->setWordWrap(true);
    m_theory->setProperty("muted", true);
    m_theoryLine->setProperty("muted", true);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_notice);
    right->addWidget(m_problem);
    right->addWidget(m_chart, 1);
    right->addWidget(m_theory);
    right->addWidget(m_theoryLine);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 8);
    layout->setSpacing(12);
    layout->addWidget(m_formArea);
    layout->addLayout(right, 1);
}

void SweepPanel::connectSignals() {
    connect(&m_services.bridge, &EngineBridge::resultChanged, this, [this] {
        if (isVisible()) {
            showSpec(false);
        }
    });
    connect(&m_services.document, &Document::projectChanged, this, &SweepPanel::showAge);
    connect(&m_services.selection, &Selection::headChanged, this, &SweepPanel::showAge);
    connect(&m_services.theme, &ThemeController::themeChanged, m_chart, &ChartView::setTheme);
    connect(&m_services.theme, &ThemeController::themeChanged, this, &SweepPanel::fitForm,
            Qt::QueuedConnection);
    connect(m_parameter, &QComboBox::activated, this, [this] { showSpec(true); });
    connect(m_from, &QDoubleSpinBox::valueChanged, this, &SweepPanel::fitLogarithmic);
    connect(m_to, &QDoubleSpinBox::valueChanged, this, &SweepPanel::fitLogarithmic);
    connect(m_shown, &QComboBox::activated, this, &SweepPanel::showChart);
    connect(m_start, &QPushButton::clicked, this, &SweepPanel::startOrCancel);
    connect(m_saveNumbers, &QToolButton::clicked, this, &SweepPanel::saveNumbers);
    connect(m_savePicture, &QToolButton::clicked, this, &SweepPanel::savePicture);
    connect(m_chart, &ChartView::saveNumbersRequested, this, &SweepPanel::saveNumbers);
    connect(m_chart, &ChartView::savePictureRequested, this, &SweepPanel::savePicture);
    connect(&m_work, &BackgroundWork::started, this, &SweepPanel::showRunning);
    connect(&m_work, &BackgroundWork::finished, this, &SweepPanel::showFinished);
    connect(&m_work, &BackgroundWork::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(&m_redraw, &QTimer::timeout, this, &SweepPanel::showChart);
}

void SweepPanel::fitForm() {
    const int bar = m_formArea->verticalScrollBar()->sizeHint().width();
    m_formArea->setFixedWidth(m_formPage->sizeHint().width() + bar);
}

SweepParameter SweepPanel::parameter() const {
    return static_cast<SweepParameter>(m_parameter->currentData().toInt());
}

SweepShown SweepPanel::shown() const {
    return static_cast<SweepShown>(m_shown->currentData().toInt());
}

void SweepPanel::showSpec(bool afresh) {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    const ParameterSpec spec = engine::sweepSpec(parameter(), *result);
    // A sweep up to the end stays one up to the end when there are more tokens or components.
    const bool toTheEnd = afresh || m_to->value() >= m_to->maximum();
    const bool isScale = parameter() == SweepParameter::CustomScale;
    const int decimals = spec.kind == ParameterKind::Whole ? 0 : isScale ? 3 : 2;
    for (QDoubleSpinBox* end : {m_from, m_to}) {
        end->setDecimals(decimals);
        end->setRange(spec.least, spec.largest);
        end->setSingleStep(spec.step);
    }
    if (afresh) {
        m_from->setValue(isScale ? 0 : spec.least);
        m_to->setValue(isScale ? 1 : spec.largest);
        m_logarithmic->setChecked(spec.isLogarithmic);
    } else if (toTheEnd) {
        m_to->setValue(spec.largest);
    }
    m_parameter->setToolTip(registryText(spec.help));
    // The first entry is d_k or the rank, whichever the source has.
    const int width = m_parameter->findData(static_cast<int>(SweepParameter::Width));
    m_parameter->setItemText(width, registryText(engine::sweepSpec(SweepParameter::Width, *result).name));
    fitLogarithmic();
}

void SweepPanel::fitLogarithmic() {
    m_logarithmic->setEnabled(std::min(m_from->value(), m_to->value()) > 0);
}

void SweepPanel::startOrCancel() {
    if (m_work.isRunning()) {
        m_work.cancel();
    } else {
        start();
    }
}

void SweepPanel::start() {
    const auto& result = m_services.bridge.result();
    if (!result) {
        return;
    }
    m_run = {};
    m_run.of = result;
    m_run.spec = engine::sweepSpec(parameter(), *result);
    m_run.isLogarithmic = m_logarithmic->isEnabled() && m_logarithmic->isChecked();
    engine::SweepPlan plan;
    plan.project = result->request.project;
    plan.layer = result->request.layer;
    plan.head = result->request.head;
    plan.parameter = parameter();
    plan.values = engine::sweepValues({m_from->value(), m_to->value(), m_steps->value(), m_run.isLogarithmic},
                                      m_run.spec);
    plan.present = engine::presentValue(plan.parameter, *result);
    m_problem->clear();
    m_work.start([this, plan, models = m_services.bridge.sharedModels()](
                     engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        const Result<bool> done = engine::sweep(plan, *models, context, [&](const engine::SweepPoint& point) {
            publish([this, point] { addPoint(point); });
        });
        if (!done) {
            publish([this, error = done.error()] { m_problem->showNotice(errorSentence(error)); });
        }
    });
    showAge();
    showChart();
}

void SweepPanel::addPoint(const engine::SweepPoint& point) {
    if (point.isPresent) {
        m_run.present = point;
    } else {
        m_run.points.push_back(point);
    }
    if (!m_redraw.isActive()) {
        m_redraw.start();
    }
}

void SweepPanel::showRunning() {
    const bool running = m_work.isRunning();
    m_progress->setVisible(running);
    if (running) {
        m_progress->setValue(0);
    }
    m_start->setText(running ? tr("Cancel") : tr("Start"));
    m_start->setAccessibleName(running ? tr("Cancel the sweep") : tr("Start the sweep"));
    m_start->setToolTip(running ? tr("End the sweep; what has been computed stays")
                                : tr("Compute the head for each value, beside everything else"));
    const bool hasPoints = !m_run.points.empty();
    m_saveNumbers->setEnabled(hasPoints);
    m_savePicture->setEnabled(hasPoints);
}

void SweepPanel::showFinished(bool wasCancelled) {
    if (wasCancelled) {
        m_problem->showNotice(
            tr("Cancelled after %n value(s).", nullptr, static_cast<int>(m_run.points.size())));
    }
    showRunning();
    showChart();
}

void SweepPanel::showChart() {
    m_chart->setContent(sweepChart(m_run, shown()));
    const QString theory = sweepTheorySentence(m_run, shown());
    m_theory->setText(theory);
    m_theoryLine->setText(theory);
    fitTheory();
    m_saveNumbers->setEnabled(!m_run.points.empty());
    m_savePicture->setEnabled(!m_run.points.empty());
}

void SweepPanel::fitTheory() {
    const bool isThere = !m_theory->text().isEmpty();
    const bool isHigh = height() > kLinesForWholeTheory * fontMetrics().height();
    m_theory->setVisible(isThere && isHigh);
    m_theoryLine->setVisible(isThere && !isHigh);
}

bool SweepPanel::isOfPresentSetting() const {
    const engine::ComputeRequest& request = m_run.of->request;
    return *request.project == m_services.document.project() &&
           request.layer.value == std::min(m_services.selection.layer().value, m_run.of->layers - 1) &&
           request.head.value == std::min(m_services.selection.head().value, m_run.of->heads - 1);
}

void SweepPanel::showAge() {
    if (!m_run.of || isOfPresentSetting()) {
        m_notice->clear();
        return;
    }
    m_notice->showNotice(tr("This chart belongs to an earlier setting."), tr("Run again"),
                         [this] { start(); });
}

void SweepPanel::showEvent(QShowEvent* event) {
    fitForm();
    showSpec(m_run.of == nullptr && m_from->value() == m_to->value());
    QWidget::showEvent(event);
}

void SweepPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTheory();
}

void SweepPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace lab::ui
