// Entry point of GoogleTest programs that need a QApplication: no display is needed, and a warning of Qt
// fails the test in which it appears.
#include <gmock/gmock.h>

#include <QApplication>
#include <QByteArray>
#include <cstdio>

namespace {

bool isExpected(const QString& message) {
    // What the platform plug-in without a display says of itself.
    return message.contains(QLatin1String("This plugin does not support"));
}

void failOnWarning(QtMsgType type, const QMessageLogContext& /*context*/, const QString& message) {
    if (type == QtDebugMsg || type == QtInfoMsg || isExpected(message)) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
        return;
    }
    ADD_FAILURE() << "Qt says: " << message.toStdString();
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    testing::InitGoogleMock(&argc, argv);
    QApplication application(argc, argv);
    qInstallMessageHandler(failOnWarning);
    const int result = RUN_ALL_TESTS();
    qInstallMessageHandler(nullptr);
    return result;
}
