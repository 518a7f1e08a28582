#include "ui/panels/budget/budget_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/engine/plan_budget.h"
#include "ui/document/document.h"
#include "ui/editors/notice_bar.h"
#include "ui/editors/save_bytes.h"
#include "ui/panels/project_access.h"
#include "ui/panels/save_text.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

constexpr int kRuns = 200;

}  // namespace

BudgetPanel::BudgetPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent), m_services(services), m_work(services.bridge) {
    buildLayout();
    connectSignals();
    connectTimeline();
    retranslate();
    showProject();
    showRunning();
}

QLayout* BudgetPanel::makeTools() {
    m_run = new QPushButton(this);
    m_search = new QPushButton(this);
    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_runCount = new QLabel(this);
    m_runCount->setProperty("muted", true);
    m_illustration = new QLabel(this);
    m_illustration->setProperty("muted", true);
    m_illustration->setWordWrap(true);
    m_page = new QComboBox(this);
    m_saveNumbers = new QToolButton(this);
    m_savePicture = new QToolButton(this);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_run);
    tools->addWidget(m_search);
    tools->addWidget(m_progress, 1);
    tools->addWidget(m_runCount);
    tools->addStretch(0);
    tools->addWidget(m_page);
    for (QToolButton* button : {m_saveNumbers, m_savePicture}) {
        button->setProperty("outlined", true);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    return tools;
}

/// Scrolls as a whole where it is higher than what is left for it.
QWidget* BudgetPanel::makeResults() {
    auto* area = new QScrollArea(this);
    auto* results = new QWidget(area);
    m_age = new NoticeBar(results);
    m_better = new NoticeBar(results);
    m_pages = new QStackedWidget(results);
    m_bars = new BudgetBarsView(m_pages);
    m_bars->setObjectName(QStringLiteral("budgetBars"));
    m_table = new QTableView(m_pages);
    m_table->setModel(&m_model);
    m_table->setObjectName(QStringLiteral("numberTable"));
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_pages->addWidget(m_bars);
    m_pages->addWidget(m_table);
    m_sentence = new QLabel(results);
    m_sentence->setWordWrap(true);
    m_sentence->setProperty("muted", true);
    auto* layout = new QVBoxLayout(results);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_age);
    layout->addWidget(m_better);
    layout->addWidget(m_sentence);
    layout->addWidget(m_pages, 1);
    area->setWidget(results);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void BudgetPanel::buildLayout() {
    m_formArea = new QScrollArea(this);
    m_editor = new BudgetEditor(m_formArea);
    m_formArea->setWidget(m_editor);
    m_editor->installEventFilter(this);
    m_formArea->setWidgetResizable(true);
    m_formArea->setFrameShape(QFrame::NoFrame);
    m_formArea->setFocusPolicy(Qt::NoFocus);
    m_formArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_timeline = new PlanTimelineView(this);
    m_timeline->setObjectName(QStringLiteral("planTimeline"));
    QLayout* tools = makeTools();
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_timeline);
    right->addLayout(tools);
    right->addWidget(m_illustration);
    right->addWidget(makeResults(), 1);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(10, 2, 10, 6);
    whole->setSpacing(12);
    whole->addWidget(m_formArea);
    whole->addLayout(right, 1);
}

void BudgetPanel::connectSignals() {
    connect(&m_services.document, &Document::projectChanged, this, &BudgetPanel::showProject);
    for (PictureView* view : {static_cast<PictureView*>(m_timeline), static_cast<PictureView*>(m_bars)}) {
        connect(&m_services.theme, &ThemeController::themeChanged, view, &PictureView::setTheme);
        view->setTheme(m_services.theme.theme());
    }
    connect(&m_services.theme, &ThemeController::themeChanged, this, &BudgetPanel::fit, Qt::QueuedConnection);
    connect(m_editor, &BudgetEditor::planEdited, this, &BudgetPanel::changePlan);
    connect(m_run, &QPushButton::clicked, this, [this] { startOrCancel(&BudgetPanel::run); });
    connect(m_search, &QPushButton::clicked, this, [this] { startOrCancel(&BudgetPanel::search); });
    connect(&m_work, &BackgroundWork::started, this, &BudgetPanel::showRunning);
    connect(&m_work, &BackgroundWork::progressed, this, &BudgetPanel::showProgress);
    connect(&m_work, &BackgroundWork::finished, this, [this](bool wasCancelled) {
        if (wasCancelled) {
            m_age->showNotice(tr("Cancelled; nothing was changed."));
        }
        showRunning();
    });
    connect(m_page, &QComboBox::currentIndexChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_saveNumbers, &QToolButton::clicked, this, &BudgetPanel::saveNumbers);
    connect(m_savePicture, &QToolButton::clicked, this,
            [this] { savePng(*this, QStringLiteral("budget.png"), m_bars->toImage(2)); });
}

void BudgetPanel::connectTimeline() {
    Document& document = m_services.document;
    connect(m_timeline, &PlanTimelineView::gestureStarted, &document, &Document::beginGesture);
    connect(m_timeline, &PlanTimelineView::gestureFinished, &document, &Document::endGesture);
    connect(m_timeline, &PlanTimelineView::breakChanged, this, [this](int which, const PlanStretch& wanted) {
        human::HourPlan plan = m_services.document.project().plan;
        plan.breaks[static_cast<std::size_t>(which)] = {human::Minutes(wanted.from),
                                                        human::Minutes(wanted.length)};
        changePlan(plan);
    });
    connect(m_timeline, &PlanTimelineView::breakAdded, this, [this](const PlanStretch& wanted) {
        human::HourPlan plan = m_services.document.project().plan;
        plan.breaks.push_back({human::Minutes(wanted.from), human::Minutes(wanted.length)});
        changePlan(human::inRange(plan));
    });
    connect(m_timeline, &PlanTimelineView::breakRemoved, this, [this](int which) {
        human::HourPlan plan = m_services.document.project().plan;
        plan.breaks.erase(plan.breaks.begin() + which);
        changePlan(plan);
    });
}

void BudgetPanel::changePlan(const human::HourPlan& plan) {
    m_services.document.change(Property::Plan, access::plan, plan);
}

void BudgetPanel::showProject() {
    const project::Project& project = m_services.document.project();
    m_editor->setPlan(project.scene, project.plan);
    m_timeline->setPlan(planTimeline(project.scene, project.plan));
    const bool hasTasks = !human::plannedParts(project.scene, project.plan).empty();
    m_run->setEnabled(hasTasks || m_work.isRunning());
    m_search->setEnabled(hasTasks || m_work.isRunning());
    showBetter();
    showAge();
}

void BudgetPanel::startOrCancel(void (BudgetPanel::*start)()) {
    if (m_work.isRunning()) {
        m_work.cancel();
    } else {
        begin();
        (this->*start)();
    }
}

void BudgetPanel::begin() {
    m_asked = {m_services.document.project().scene, m_services.document.project().plan};
    m_age->clear();
}

void BudgetPanel::run() {
    m_isSearching = false;
    m_progress->setRange(0, kRuns);
    m_work.start([this, plan = human::attentionPlan(m_asked.scene, m_asked.plan)](
                     engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        auto result =
            std::make_shared<const human::BudgetResult>(engine::planBudget(plan, {0, kRuns}, context));
        if (result->isWhole) {
            publish([this, result] { take(result); });
        }
    });
}

void BudgetPanel::search() {
    m_isSearching = true;
    const human::AttentionPlan present = human::attentionPlan(m_asked.scene, m_asked.plan);
    m_progress->setRange(0, human::runsOfSearch(present));
    m_work.start([this, present](engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        auto found = std::make_shared<const human::BetterPlan>(engine::betterPlan(present, {}, context));
        if (found->isWhole) {
            publish([this, found] { take(found); });
        }
    });
}

void BudgetPanel::take(std::shared_ptr<const human::BudgetResult> result) {
    m_of = m_asked;
    m_present = std::move(result);
    m_found.reset();
    showResults();
}

void BudgetPanel::take(std::shared_ptr<const human::BetterPlan> found) {
    m_of = m_asked;
    m_found = std::move(found);
    m_present.reset();
    showResults();
}

void BudgetPanel::showResults() {
    const BudgetLines lines = m_found     ? budgetLines(*m_found)
                              : m_present ? budgetLines(*m_present)
                                          : BudgetLines();
    m_bars->setContent(lines);
    m_model.setContent(lines);
    m_saveNumbers->setEnabled(!lines.lines.empty());
    m_savePicture->setEnabled(!lines.lines.empty());
    fitResults();
    showBetter();
    showSentence();
    showAge();
}

void BudgetPanel::showBetter() {
    if (!m_found) {
        m_better->clear();
        return;
    }
    const QString sentence = betterPlanSentence(*m_found);
    if (!m_found->isBetter) {
        m_better->showNotice(sentence);
    } else if (isBetterPlanInUse()) {
        //: %1 sentences on a plan that was found
        m_better->showNotice(tr("%1 It is your plan now.").arg(sentence));
    } else {
        m_better->showNotice(sentence, tr("Use this plan"), [this] { useBetterPlan(); });
    }
}

void BudgetPanel::useBetterPlan() {
    if (m_found) {
        changePlan(human::withTimesOf(m_services.document.project().plan, m_found->best));
    }
}

bool BudgetPanel::isOfPresentPlan() const {
    const project::Project& project = m_services.document.project();
    return Subject{project.scene, project.plan} == m_of;
}

bool BudgetPanel::isBetterPlanInUse() const {
    const project::Project& project = m_services.document.project();
    return m_found && m_found->isBetter && project.scene == m_of.scene &&
           project.plan == human::withTimesOf(m_of.plan, m_found->best);
}

void BudgetPanel::showAge() {
    if (m_work.isRunning()) {
        return;
    }
    const bool hasResults = m_present || m_found;
    if (!hasResults || isOfPresentPlan() || isBetterPlanInUse()) {
        m_age->clear();
    } else {
        m_age->showNotice(tr("These results belong to an earlier plan."), tr("Run again"), [this] {
            begin();
            run();
        });
    }
}

void BudgetPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showProject();
        showResults();
    }
    QWidget::changeEvent(event);
}

}  // namespace lab::ui
