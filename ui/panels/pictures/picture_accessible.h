#pragma once

namespace lab::ui {

/// Lets a screen reader read a PictureView as a picture: name, sentences, and the item under the cursor.
void installPictureAccessibility();

}  // namespace lab::ui
