#pragma once

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "ui/models/token_list_model.h"
#include "ui/panels/panel_services.h"
#include "ui/panels/sequence_side.h"

namespace lab::ui {

class ChipView;
class NoticeBar;
class NumberTableEditor;
class SequenceTextEdit;

/// A sequence as text and as tokens, or the table of numbers where vectors are typed.
class SequencePanel : public QWidget {
    Q_OBJECT

  public:
    explicit SequencePanel(const PanelServices& services, QWidget* parent = nullptr)
        : SequencePanel(services, SequenceSide::Which::First, parent) {}
    SequencePanel(const PanelServices& services, SequenceSide::Which which, QWidget* parent);

    /// Commands of the Sequence menu, on the chips that are selected.
    void addToken();
    void removeTokens();
    void duplicateTokens();
    void shiftToken(int places);
    void tokenizeAgain();
    void focusText();
    [[nodiscard]] ChipView* chips() const { return m_chips; }

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void buildLayout();
    [[nodiscard]] QWidget* buildChipPage();
    void connectSignals();
    void retranslate();
    void showProject();
    void showResult();
    void showNotices();
    void editToken(int row, const QString& text);
    void moveToken(int from, int to);
    void showModel();
    void showSecondButton();
    [[nodiscard]] bool isFirst() const { return m_side.which() == SequenceSide::Which::First; }
    [[nodiscard]] std::vector<std::size_t> selected() const;

    PanelServices m_services;
    SequenceSide m_side;
    TokenListModel m_model;
    QStackedWidget* m_pages;
    QWidget* m_chipPage;
    NumberTableEditor* m_numbers;
    SequenceTextEdit* m_text;
    QWidget* m_editedRow;
    QLabel* m_editedLabel;
    QPushButton* m_tokenizeAgain;
    NoticeBar* m_notice;
    ChipView* m_chips;
    QLabel* m_count;
    QToolButton* m_second;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_duplicate;
    QToolButton* m_left;
    QToolButton* m_right;
    std::optional<int> m_added;  ///< the chip that was added and is being typed
};

}  // namespace lab::ui
