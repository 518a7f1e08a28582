#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>
#include <optional>

#include "ui/panels/human/views/scene_look.h"
#include "ui/panels/human/views/scene_table.h"

namespace lab::ui {

/// Where a picture of the scene is drawn.
struct SceneRoom {
    const SceneLook& look;
    QRectF place;             ///< below the title
    bool isExported = false;  ///< leaves the window: without cursor

    [[nodiscard]] const Theme& theme() const { return look.theme; }
    [[nodiscard]] double scaled(double pixels) const { return look.theme.scaledF(pixels); }
};

/// A picture of the scene that is drawn again at each of its frames: a ground that is kept, and on it what
/// lives. With a cursor for the keyboard and the pointer, its read-out, its sentences, its numbers and itself
/// as a picture. It computes nothing. GUI thread.
class SceneView : public QWidget {
    Q_OBJECT

  public:
    explicit SceneView(QWidget* parent = nullptr);

    /// What it is: "Share of attention".
    [[nodiscard]] virtual QString title() const = 0;
    /// The sentence of what is pointed at, else of the cursor; empty if there is neither.
    [[nodiscard]] virtual QString readOut() const = 0;
    /// What the picture tells, in sentences; what to do if there is nothing to tell.
    [[nodiscard]] QString summary() const { return isEmpty() ? emptyText() : tale(); }
    /// The same in one sentence, to stand below; empty if there is nothing to tell.
    [[nodiscard]] QString shortSummary() const { return isEmpty() ? QString() : shortTale(); }
    [[nodiscard]] virtual SceneTable table() const = 0;
    [[nodiscard]] virtual bool isEmpty() const = 0;
    /// Dark on white whatever the theme of the window; `scale` pixels for each of the screen's.
    [[nodiscard]] QImage picture(int scale = 1, ThemeKind kind = ThemeKind::Light) const;
    [[nodiscard]] const Theme& theme() const { return m_look.theme; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  public slots:
    void setTheme(const lab::ui::Theme& theme);
    void copyPicture() const;
    void copyNumbers() const;
    /// What can be done with the picture, at a place of the screen.
    void showMenu(const QPoint& place);

  signals:
    void savePictureRequested();
    void saveNumbersRequested();
    void numbersRequested();

  protected:
    /// Unit, or of what: stands beside the title.
    [[nodiscard]] virtual QString caption() const = 0;
    [[nodiscard]] virtual QString emptyText() const = 0;
    [[nodiscard]] virtual QString tale() const = 0;
    [[nodiscard]] virtual QString shortTale() const { return tale(); }
    /// The tool tip: how to use the picture, and what its words mean.
    [[nodiscard]] virtual QString help() const;
    /// The height that suits this width.
    [[nodiscard]] virtual double wantedHeight(const SceneLook& look, double width) const = 0;
    /// What stays as it is from frame to frame.
    virtual void paintGround(QPainter& painter, const SceneRoom& room) const = 0;
    virtual void paintLive(QPainter& painter, const SceneRoom& room) const = 0;

    [[nodiscard]] virtual bool hasCursor() const = 0;
    /// False if the key moves nothing.
    virtual bool moveCursor(int key) = 0;
    virtual void dropCursor() = 0;
    /// True if what is pointed at has changed.
    virtual bool pointAt(std::optional<QPointF> place) = 0;
    /// The cursor goes to what is pointed at.
    virtual void choosePointed() = 0;

    /// The picture lives: draws what changed.
    void liveChanged() { update(); }
    /// What is drawn once is drawn anew, and the height may be another.
    void groundChanged();
    /// Before the ground is drawn anew: what was measured for it no longer holds.
    virtual void forgetLayout() {}
    /// Tells a screen reader that the cursor is elsewhere.
    void announceCursor();
    [[nodiscard]] SceneRoom room() const;
    [[nodiscard]] const SceneLook& look() const { return m_look; }

    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void paintWholeGround(QPainter& painter, const SceneRoom& room, const QSizeF& size) const;
    void paintReadOut(QPainter& painter) const;
    void renewGround();

    SceneLook m_look;
    QPixmap m_ground;
    bool m_isGroundOld = true;
};

}  // namespace lab::ui
