#pragma once

#include <QApplication>

namespace lab::ui {

/// The application that widgets need, without a display; the same for all benchmarks of a program, and never
/// taken down: statics of Qt go before those of the program.
inline QApplication& benchApplication() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int argc = 1;
    static char name[] = "bench";
    static char* argv[] = {name, nullptr};
    static auto* application = new QApplication(argc, argv);
    return *application;
}

}  // namespace lab::ui
