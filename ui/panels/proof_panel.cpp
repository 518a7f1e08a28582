#include "ui/panels/proof_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QVBoxLayout>

#include "core/files/resource_folder.h"
#include "ui/document/document.h"
#include "ui/document/error_sentence.h"
#include "ui/editors/notice_bar.h"
#include "ui/engine_bridge/engine_bridge.h"
#include "ui/selection/selection.h"
#include "ui/theme/theme_controller.h"

namespace lab::ui {

namespace {

/// The cases take most of the time, the gradients the rest.
constexpr double kShareOfCases = 0.8;
constexpr int kRowsAtLeast = 4;

Result<std::optional<verify::Proof>> provedCases(engine::BackgroundContext& context) {
    const Result<std::filesystem::path> folder = files::resourceFolder();
    if (!folder) {
        return failure(folder.error());
    }
    return verify::proveCases(*folder / "reference-cases",
                              {[&context] { return context.mayContinue(); },
                               [&context](double share) { context.report(share * kShareOfCases); }});
}

}  // namespace

ProofPanel::ProofPanel(const PanelServices& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_work(services.bridge),
      m_run(new QPushButton(this)),
      m_progress(new QProgressBar(this)),
      m_copy(new QToolButton(this)),
      m_save(new QToolButton(this)),
      m_summary(new QLabel(this)),
      m_problem(new NoticeBar(this)),
      m_notice(new NoticeBar(this)),
      m_table(new QTableView(this)) {
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(ProofTableModel::kSortRole);
    buildLayout();
    connectSignals();
    retranslate();
}

void ProofPanel::buildLayout() {
    m_progress->setTextVisible(false);
    m_summary->setWordWrap(true);
    // Neither it nor the table pushes up what is above the dock.
    m_summary->setMinimumSize(1, 1);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table->setModel(&m_sorted);
    m_table->setObjectName(QStringLiteral("numberTable"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setMinimumHeight(m_table->fontMetrics().height() * kRowsAtLeast);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_run);
    tools->addWidget(m_progress, 1);
    tools->addWidget(m_summary, 4);
    for (QToolButton* button : {m_copy, m_save}) {
        button->setProperty("outlined", true);
        button->setFocusPolicy(Qt::TabFocus);
        tools->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 2, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(tools);
    layout->addWidget(m_problem);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
}

void ProofPanel::connectSignals() {
    connect(m_run, &QPushButton::clicked, this, &ProofPanel::runOrCancel);
    connect(m_copy, &QToolButton::clicked, this, &ProofPanel::copy);
    connect(m_save, &QToolButton::clicked, this, &ProofPanel::save);
    connect(&m_work, &BackgroundWork::started, this, &ProofPanel::showRunning);
    connect(&m_work, &BackgroundWork::progressed, this,
            [this](double share) { m_progress->setValue(static_cast<int>(share * 100)); });
    connect(&m_work, &BackgroundWork::finished, this, [this](bool wasCancelled) {
        if (wasCancelled) {
            m_problem->showNotice(tr("Cancelled: the proof is not complete."));
        }
        showRunning();
    });
    connect(&m_services.document, &Document::projectChanged, this, &ProofPanel::showSetting);
    connect(&m_services.selection, &Selection::headChanged, this, &ProofPanel::showSetting);
    connect(&m_services.theme, &ThemeController::themeChanged, this, &ProofPanel::fitTable,
            Qt::QueuedConnection);
}

void ProofPanel::runOrCancel() {
    if (m_work.isRunning()) {
        m_work.cancel();
    } else {
        run();
    }
}

void ProofPanel::run() {
    const auto result = m_services.bridge.result();
    if (!result) {
        return;
    }
    m_problem->clear();
    m_work.start([this, result](engine::BackgroundContext& context, const BackgroundWork::Publish& publish) {
        Result<std::optional<verify::Proof>> proof = provedCases(context);
        if (!proof) {
            publish([this, error = proof.error()] { m_problem->showNotice(errorSentence(error)); });
            return;
        }
        if (!*proof) {
            return;
        }
        const auto gradient = verify::checkGradient(verify::gradientInput(result->head),
                                                    [&context] { return context.mayContinue(); });
        if (gradient) {
            context.report(1);
            const Outcome outcome{std::move(**proof), *gradient, result};
            publish([this, outcome] { accept(outcome); });
        }
    });
}

void ProofPanel::accept(Outcome outcome) {
    m_outcome = std::move(outcome);
    m_model.setProof(m_outcome->proof, m_outcome->gradient);
    fitTable();
    m_isEarlier = !isOfPresentSetting();
    showSummary();
}

void ProofPanel::fitTable() {
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->resizeColumnsToContents();
    const int widest = m_table->fontMetrics().averageCharWidth() * 52;
    if (m_table->columnWidth(ProofTableModel::Worst) > widest) {
        m_table->setColumnWidth(ProofTableModel::Worst, widest);
    }
}

void ProofPanel::showSetting() {
    const bool isEarlier = m_outcome && !isOfPresentSetting();
    if (isEarlier != m_isEarlier) {
        m_isEarlier = isEarlier;
        showSummary();
    }
}

bool ProofPanel::isOfPresentSetting() const {
    const engine::ComputeResult& of = *m_outcome->of;
    return *of.request.project == m_services.document.project() &&
           of.request.layer.value == std::min(m_services.selection.layer().value, of.layers - 1) &&
           of.request.head.value == std::min(m_services.selection.head().value, of.heads - 1);
}

void ProofPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ProofPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

}  // namespace lab::ui
