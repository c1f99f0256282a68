// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "stall_meter.h"
#include "window_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QTextStream>

#ifdef __linux__
#include <unistd.h>
#endif

namespace {

/// Trains what the form says, tells how long the window did not answer meanwhile, and closes it.
void measureStalls(gram::WindowController &controller)
{
    auto *meter = new gram::StallMeter(&controller);
    QObject::connect(&controller, &gram::WindowController::runsEnded, meter, [&controller, meter] {
        QTextStream(stdout) << "longest stall of the window while training: "
                            << QString::number(meter->longestStall(), 'f', 1) << " ms" << Qt::endl;
        controller.window().close();
    });
    meter->start();
    Q_EMIT controller.window().startRequested();
}

/// Idle OpenMP threads are to sleep after a moment: they spin for long by default, and where
/// another program or the window wants a core, training then takes several times as long. The
/// OpenMP library reads this when it is loaded, which was before main().
void letIdleThreadsSleep([[maybe_unused]] char **argv)
{
#ifdef __linux__
    if (qEnvironmentVariableIsSet("OMP_WAIT_POLICY") || qEnvironmentVariableIsSet("GOMP_SPINCOUNT"))
        return;
    qputenv("GOMP_SPINCOUNT", "10000");
    const QByteArray self = QFile::encodeName(QFile::symLinkTarget(QStringLiteral("/proc/self/exe")));
    execv(self.constData(), argv); // returns where it fails: then threads spin
#endif
}

} // namespace

int main(int argc, char **argv)
{
    letIdleThreadsSleep(argv);
    if (gram::isCommandLine(argc, argv))
        return gram::runCommandLine(argc, argv);

    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gram-lab"));
    QApplication::setApplicationDisplayName(QStringLiteral("GRAM Lab"));
    QApplication::setApplicationVersion(QStringLiteral(GRAM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.gramlab.GramLab"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/gram-lab.png")));

    QCommandLineParser parser;
    QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("news or kt"),
                            QStringLiteral("demo"));
    QCommandLineOption data(QStringLiteral("data"), QStringLiteral("dataset folder"),
                            QStringLiteral("folder"));
    QCommandLineOption stalls(QStringLiteral("measure-stalls"));
    stalls.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ demo, data, stalls });
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("dataset folder"));
    parser.process(app);

    gram::WindowController::Selection selection { parser.value(demo), parser.value(data) };
    if (!parser.positionalArguments().isEmpty())
        selection.folder = parser.positionalArguments().constFirst();
    gram::WindowController controller(selection);
    controller.window().show();
    if (parser.isSet(stalls))
        measureStalls(controller);
    return QApplication::exec();
}
