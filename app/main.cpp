#include <QApplication>
#include <cstdio>

#include "app/application.h"
#include "app/command_line.h"
#include "core/files/resource_folder.h"

int main(int argc, char* argv[]) {
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    const lab::app::CommandLine line = lab::app::readCommandLine(arguments);
    if (!line.complaint.isEmpty()) {
        std::fputs(qPrintable(line.complaint), stderr);
        return 2;
    }
    if (!line.printOut.isEmpty()) {
        std::fputs(qPrintable(line.printOut), stdout);
        return 0;
    }
    const auto resources = lab::files::resourceFolder();
    if (!resources) {
        std::fputs("attention-lab: the folder with the program's models was not found; install it again.\n",
                   stderr);
        return 2;
    }
    QApplication qt(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("attention-lab"));
    QApplication::setApplicationName(QStringLiteral("attention-lab"));
    QApplication::setApplicationVersion(QStringLiteral(LAB_VERSION));
    lab::app::Application application(qt, *resources);
    application.start(line.file);
    return QApplication::exec();
}
