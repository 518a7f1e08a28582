#pragma once

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QWidget>
#include <array>

namespace lab::ui {

/// Above the pictures: which stages are shown, and the tool that paints the mask.
class StageBar : public QWidget {
    Q_OBJECT

  public:
    enum Page { Vectors, Attention, Output };
    static constexpr int kPages = 3;

    explicit StageBar(QWidget* parent = nullptr);

    /// There is something that "Clear painting" would clear.
    void setHasPainting(bool has);

    /// Whether cells of the mask can be painted.
    void setCanPaint(bool can);

  signals:
    void pageChosen(int page);
    void paintingChanged(bool on);
    void clearRequested();

  protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void fitLetters();
    void buildLayout();
    void connectSignals();
    void retranslate();
    void choose(Page page);

    std::array<QToolButton*, kPages> m_pages{};
    QToolButton* m_paint;
    QToolButton* m_clear;
    QLabel* m_hint;
    bool m_canPaint = true;
};

}  // namespace lab::ui
