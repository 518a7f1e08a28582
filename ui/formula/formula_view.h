#pragma once

#include <QImage>
#include <QWidget>
#include <optional>

#include "core/base/result.h"
#include "ui/formula/formula_layout.h"
#include "ui/formula/formula_tree.h"
#include "ui/theme/theme.h"

namespace lab::ui {

/// Shows a formula in proper mathematical type, as large as it needs to be; breaks or shrinks it where there
/// is less room. Screen readers read it as a sentence; Ctrl+C copies its TeX. GUI thread.
class FormulaView : public QWidget {
    Q_OBJECT

  public:
    explicit FormulaView(QWidget* parent = nullptr);

    /// Shows `tex`; what parseFormula does not read is shown as it is written, and the error returned.
    Result<void> setFormula(std::string_view tex);
    [[nodiscard]] const QString& tex() const { return m_tree.source; }
    /// The formula as a sentence.
    [[nodiscard]] QString spoken() const;

    /// The height of letters before the zoom of the interface; 17 if nothing is said.
    void setLetterPixels(double pixels);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QImage picture(int scale = 1, ThemeKind kind = ThemeKind::Light) const;

  public slots:
    void setTheme(const lab::ui::Theme& theme);
    void copyTex() const;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

  private:
    void formulaChanged();
    [[nodiscard]] FormulaBox boxFor(double width) const;
    [[nodiscard]] QSize sizeOf(const FormulaBox& box) const;
    [[nodiscard]] double padding() const { return m_theme.scaledF(4); }

    FormulaTree m_tree;
    Theme m_theme = makeTheme(ThemeKind::Light);
    double m_pixels = 17;
    FormulaBox m_box;  // as wide as there is room
};

}  // namespace lab::ui
