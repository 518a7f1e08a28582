#include "app/command_line.h"

namespace lab::app {

namespace {

// English only: like the other command-line program, this is read in terminals and scripts.
const QString kHelp = QStringLiteral(
    "Usage: attention-lab [FILE]\n"
    "\n"
    "Opens the window, on the project in FILE (.attn, or project.json) if one is given.\n"
    "\n"
    "  --help      show this text\n"
    "  --version   show the version\n"
    "\n"
    "The maths without a window: attention-lab-cli --help\n");

}  // namespace

CommandLine readCommandLine(const QStringList& arguments) {
    CommandLine line;
    for (const QString& argument : arguments.mid(1)) {
        if (argument == QStringLiteral("--help") || argument == QStringLiteral("-h")) {
            line.printOut = kHelp;
        } else if (argument == QStringLiteral("--version")) {
            line.printOut = QStringLiteral("attention-lab " LAB_VERSION "\n");
        } else if (argument.startsWith(QLatin1Char('-')) && argument.size() > 1) {
            line.complaint = QStringLiteral("attention-lab: unknown option '%1'; see attention-lab --help.\n")
                                 .arg(argument);
        } else if (!line.file.isEmpty()) {
            line.complaint =
                QStringLiteral("attention-lab: one project at a time, but '%1' and '%2' were given.\n")
                    .arg(line.file, argument);
        } else {
            line.file = argument;
        }
    }
    return line;
}

}  // namespace lab::app
