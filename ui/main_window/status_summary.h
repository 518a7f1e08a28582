#pragma once

#include <QLabel>
#include <QStatusBar>

#include "ui/panels/panel_services.h"

namespace lab::engine {
struct ComputeResult;
}

namespace lab::ui {

class ElidedLabel;

/// What the status bar says: size, time, the check of row sums, and who trained the weights.
class StatusSummary : public QObject {
    Q_OBJECT

  public:
    StatusSummary(const PanelServices& services, QStatusBar& bar);

    void retranslate();

    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void show();
    [[nodiscard]] static QString rowsText(const engine::ComputeResult& result, bool good);

    PanelServices m_services;
    QLabel* m_size;
    QLabel* m_check;
    QLabel* m_overridden;
    ElidedLabel* m_source;
};

}  // namespace lab::ui
