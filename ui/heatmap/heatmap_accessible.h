#pragma once

namespace lab::ui {

/// Lets screen readers read a HeatmapView: its name says what the cursor is on, its value the same sentence
/// alone, its description the summary. Called once, before the first window; further calls change nothing.
void installHeatmapAccessibility();

}  // namespace lab::ui
