#pragma once

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QToolButton>

#include "core/engine/compute_result.h"
#include "ui/engine_bridge/background_work.h"
#include "ui/models/proof_table_model.h"
#include "ui/panels/panel_services.h"

namespace lab::ui {

class NoticeBar;

/// Runs the shipped reference cases and the gradient check of the present setting on this computer, and shows
/// what holds.
class ProofPanel : public QWidget {
    Q_OBJECT

  public:
    explicit ProofPanel(const PanelServices& services, QWidget* parent = nullptr);

    /// "Proof: 46 of 46 reference cases hold, largest error 3e-15 (double) · gradient check 2e-9"; empty
    /// until it ran once.
    [[nodiscard]] QString badge() const;
    /// The same in whole sentences.
    [[nodiscard]] QString summary() const;
    /// Whether all that was computed holds.
    [[nodiscard]] bool holds() const;

  public slots:
    void run();

  signals:
    void badgeChanged();

  protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    /// What came out, and of which setting the gradient is.
    struct Outcome {
        verify::Proof proof;
        verify::GradientCheck gradient;
        std::shared_ptr<const engine::ComputeResult> of;
    };

    void buildLayout();
    void connectSignals();
    void retranslate();
    void runOrCancel();
    void accept(Outcome outcome);
    void showRunning();
    void showSummary();
    void showSetting();
    void fitTable();
    [[nodiscard]] QStringList casesOf(verify::CaseStatus status) const;
    [[nodiscard]] QString casesSentence() const;
    [[nodiscard]] QString coverageSentence() const;
    [[nodiscard]] QString gradientSentence() const;
    [[nodiscard]] QString gradientBadge() const;
    [[nodiscard]] bool isOfPresentSetting() const;
    /// The table, header first, in the order in which it is shown.
    [[nodiscard]] QList<QStringList> cells() const;
    void copy() const;
    void save();

    PanelServices m_services;
    BackgroundWork m_work;
    ProofTableModel m_model;
    QSortFilterProxyModel m_sorted;
    QPushButton* m_run;
    QProgressBar* m_progress;
    QToolButton* m_copy;
    QToolButton* m_save;
    QLabel* m_summary;
    NoticeBar* m_problem;
    NoticeBar* m_notice;
    QTableView* m_table;
    std::optional<Outcome> m_outcome;
    bool m_isEarlier = false;
};

}  // namespace lab::ui
