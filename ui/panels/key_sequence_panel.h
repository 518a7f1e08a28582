#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QWidget>

#include "ui/panels/panel_services.h"
#include "ui/panels/sequence_side.h"

namespace lab::ui {

class SequencePanel;

/// The second sequence, which keys and values come from in interactive (cross) attention: its source, text
/// and tokens; or, in self-attention, what it would be for.
class KeySequencePanel : public QWidget {
    Q_OBJECT

  public:
    explicit KeySequencePanel(const PanelServices& services, QWidget* parent = nullptr);

    [[nodiscard]] SequencePanel* sequence() const { return m_sequence; }

  signals:
    /// A second sequence came about; it should be seen.
    void sequenceAppeared();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    [[nodiscard]] QWidget* buildEmptyPage();
    [[nodiscard]] QWidget* buildUsedPage();
    void connectSignals();
    void retranslate();
    void showProject();

    PanelServices m_services;
    SequenceSide m_side;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_emptyPage = nullptr;
    QWidget* m_usedPage = nullptr;
    QLabel* m_empty = nullptr;
    QPushButton* m_use = nullptr;
    QLabel* m_sourceName = nullptr;
    QComboBox* m_source = nullptr;
    SequencePanel* m_sequence = nullptr;
    QPushButton* m_back = nullptr;
};

}  // namespace lab::ui
