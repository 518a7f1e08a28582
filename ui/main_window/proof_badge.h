#pragma once

#include <QAction>
#include <QDockWidget>
#include <QToolButton>

namespace lab::ui {

class ProofPanel;

/// The line of the status bar that says what the proof came to, once it ran; it opens the proof.
class ProofBadge : public QToolButton {
    Q_OBJECT

  public:
    ProofBadge(ProofPanel& panel, QDockWidget& dock, QWidget* parent);

    /// Opens the dock; for the Help menu.
    [[nodiscard]] QAction* showAction() const { return m_show; }
    /// Its text gives way where there is no room; all of it is in the tool tip.
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void initStyleOption(QStyleOptionToolButton* option) const override;
    void changeEvent(QEvent* event) override;

  private:
    void showBadge();
    void openDock();
    void retranslate();

    ProofPanel& m_panel;
    QDockWidget& m_dock;
    QAction* m_show;
};

}  // namespace lab::ui
