#pragma once

#include <QLabel>

namespace lab::ui {

/// A line of text that ends in "…" where there is no room for all of it; the tool tip then says all of it.
class ElidedLabel : public QLabel {
    Q_OBJECT

  public:
    using QLabel::QLabel;

    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace lab::ui
