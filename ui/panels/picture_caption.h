#pragma once

#include <QImage>
#include <QString>

namespace lab::engine {
struct ComputeResult;
}

namespace lab::ui {

/// What a picture that leaves the program says of itself: where the vectors come from, the head, each choice
/// that differs from the usual one, and the badge of the proof if it ran (may be empty).
[[nodiscard]] QString pictureCaption(const engine::ComputeResult& result, const QString& proofBadge);

/// The picture with its caption below, wrapped to its width, dark on white as exported pictures are. An empty
/// caption or picture changes nothing.
[[nodiscard]] QImage withCaption(const QImage& picture, const QString& caption);

}  // namespace lab::ui
