#pragma once

#include <QWidget>

#include "ui/panels/human/views/scene_look.h"

namespace lab::ui {

/// Muted words that change while a scene runs: wraps, and keeps the height of the longest text so far, so
/// that what stands below is not laid out anew with each change. For the eye only: the picture itself says
/// the same to a screen reader. GUI thread.
class TaleLine : public QWidget {
    Q_OBJECT

  public:
    explicit TaleLine(QWidget* parent = nullptr);

    void setTale(const QString& tale);
    [[nodiscard]] const QString& tale() const { return m_tale; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  public slots:
    void setTheme(const lab::ui::Theme& theme);

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void layOut();
    /// The height is looked for from the beginning.
    void forgetHeight();

    QString m_tale;
    QStaticText m_laid;
    Theme m_theme = makeTheme(ThemeKind::Light);
    int m_height = 0;
};

}  // namespace lab::ui
