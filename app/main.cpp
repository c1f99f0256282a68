// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"
#include "cli/interrupt.h"
#include "cli/restart.h"
#include "device/memory_meter.h"
#include "log_file.h"
#include "stall_meter.h"
#include "user_files.h"
#include "window_controller.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTextStream>
#include <QTimer>

#include <chrono>

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

} // namespace

int main(int argc, char **argv)
{
    gram::MemoryMeter::install(); // before there is another thread, which would have a heap of its own
    if (gram::isCommandLine(argc, argv))
        return gram::runCommandLine(argc, argv);
    gram::restartWithSettings(argv);

    QApplication app(argc, argv);
    gram::useSettings();
    gram::logMessages(gram::stateFolder());
    QApplication::setApplicationDisplayName(QStringLiteral("GRAM Lab"));
    QApplication::setApplicationVersion(QStringLiteral(GRAM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.gramlab.GramLab"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/gram-lab.png")));

    QCommandLineParser parser;
    QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("news or kt"), QStringLiteral("demo"));
    QCommandLineOption data(QStringLiteral("data"), QStringLiteral("dataset folder"), QStringLiteral("folder"));
    QCommandLineOption stalls(QStringLiteral("measure-stalls"));
    stalls.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ demo, data, stalls });
    parser.addPositionalArgument(QStringLiteral("folder"),
        QStringLiteral("of a dataset, a model or a run; or a configuration or a lesson"));
    parser.process(app);

    gram::WindowController::Selection selection { parser.value(demo), parser.value(data) };
    if (!parser.positionalArguments().isEmpty())
        selection.folder = parser.positionalArguments().constFirst();
    gram::WindowController controller(selection);
    controller.window().show();
    // As its close button does, without the question: a run saves its checkpoint first.
    const gram::Interrupt interrupt([&controller] {
        QMetaObject::invokeMethod(&controller, [&controller] { Q_EMIT controller.window().stopAndCloseRequested(); });
    });
    constexpr auto settled = std::chrono::seconds(3); // after the window's start
    QTimer::singleShot(settled, &controller, [&controller] { controller.checkMachine(); });
    if (parser.isSet(stalls))
        measureStalls(controller);
    return QApplication::exec();
}
