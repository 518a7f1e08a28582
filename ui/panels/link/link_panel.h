#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>

#include "ui/editors/slider_spin.h"
#include "ui/panels/link/link_races.h"
#include "ui/panels/link/link_table_model.h"
#include "ui/panels/link/link_view.h"
#include "ui/panels/pictures/picture_panel.h"

class QTableView;

namespace lab::ui {

class ElidedLabel;
class FormulaView;
class LogSlider;
class NoteLabel;
class NoticeBar;

/// Shows one row of weights, the chosen query's, as softmax, as Luce's ratio, as a race and as K stored
/// items; and what of it machine and human attention share and what they do not. GUI thread.
class LinkPanel : public PicturePanel {
    Q_OBJECT

  public:
    explicit LinkPanel(const PanelServices& services, QWidget* parent = nullptr);

  protected:
    void showResult() override;
    [[nodiscard]] std::optional<Cell> cellOf(int item) const override;
    void retranslate() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    enum Page { Picture, Numbers, Differences };
    enum Source { MachineRow, SceneNow };

    void buildForm();
    void buildPages();
    void buildLayout();
    void connectSignals();
    void connectRaces();
    void retranslateForm();
    void retranslateRaces();
    void retranslatePages();
    void fillDifferences();
    void showMachine();
    void showScene();
    void showNote(const QString& note);
    void editTemperature(double value);
    void watchScene();
    void followScene();
    [[nodiscard]] bool isOfScene() const { return m_source->currentIndex() == SceneNow; }
    [[nodiscard]] double temperature() const;
    void showContent();
    void showInclusion();
    void showSelectivity();
    void showRaces();
    void showSentence();
    void fitForm();
    void saveTable();
    void savePicture();
    void addRow(QWidget* field);

    LinkView* m_picture;
    LinkTableModel m_model;
    LinkRaces m_races;
    LinkContent m_content;
    QTimer m_follow;                ///< a few times a second while the scene goes on
    double m_sceneTemperature = 1;  ///< of the weights of the scene: not saved, for trying out
    QScrollArea* m_formArea;
    QWidget* m_formPage;
    QFormLayout* m_form;
    QComboBox* m_source;
    LogSlider* m_temperature;
    NoteLabel* m_selectivity;
    SliderSpin* m_stored;
    NoteLabel* m_storedNote;
    QPushButton* m_play;
    QPushButton* m_one;
    QPushButton* m_many;
    QPushButton* m_again;
    QSpinBox* m_seed;
    std::vector<QLabel*> m_labels;
    std::vector<FormulaView*> m_formulas;
    QComboBox* m_page;
    QCheckBox* m_sorts;
    QToolButton* m_saveNumbers;
    QToolButton* m_savePicture;
    QStackedWidget* m_pages;
    QTableView* m_table;
    QTableWidget* m_differences;
    NoticeBar* m_notice;
    QLabel* m_sentence;
    ElidedLabel* m_sentenceLine;  ///< the same where the panel is low
};

}  // namespace lab::ui
