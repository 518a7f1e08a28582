#pragma once

#include <QString>
#include <QStringList>

namespace lab::app {

/// What the arguments of the window's program ask for.
struct CommandLine {
    QString file;       ///< project to open; empty = the first example
    QString printOut;   ///< to be printed on standard output, then exit with 0
    QString complaint;  ///< to be printed on standard error, then exit with 2
};

/// Reads the arguments, the program's name first. Needs no display.
[[nodiscard]] CommandLine readCommandLine(const QStringList& arguments);

}  // namespace lab::app
