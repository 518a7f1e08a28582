#pragma once

#include <QFont>
#include <QPainter>
#include <QPointF>
#include <QString>

namespace lab::ui {

/// A line of text with indices, "X W<sub>Q</sub>". Rich text proper takes a layout a call, which is too long
/// for what a moving picture draws.

/// How wide it is when drawn.
[[nodiscard]] double indexedWidth(const QString& text, const QFont& font);
/// Draws it from `left` on its base line; where it is wider than `width` its plain letters are elided.
void drawIndexed(QPainter& painter, QPointF left, const QString& text, const QFont& font, double width);
/// The same for those who only hear it or read it as plain text: "X W_Q".
[[nodiscard]] QString plainIndexed(const QString& text);

}  // namespace lab::ui
