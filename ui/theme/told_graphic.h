#pragma once

#include <QString>

namespace lab::ui {

/// What a widget that is a drawing tells those who do not see it. To be a base beside QWidget.
class ToldGraphic {
  public:
    virtual ~ToldGraphic() = default;

    /// What it is: "Share of attention".
    [[nodiscard]] virtual QString title() const = 0;
    /// The sentence of what is pointed at; empty if nothing is.
    [[nodiscard]] virtual QString readOut() const = 0;
    /// What is to be seen, in sentences.
    [[nodiscard]] virtual QString summary() const = 0;
};

/// Lets screen readers know each ToldGraphic as a picture without parts: title and read-out are its name, the
/// summary its description, the read-out its value. Further calls change nothing; has to be called before the
/// first such widget is asked for.
void installGraphicAccessibility();

}  // namespace lab::ui
