// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window costs a training: the real one, charts and all, against the command line's way.

#include "data/load_dataset.h"
#include "run/run_history.h"
#include "setup/setup_panel.h"
#include "suite.h"
#include "train/trainer.h"
#include "window_controller.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

#include <stdexcept>

namespace gram::bench {

namespace {

std::vector<Figure> windowCost(const Options &options)
{
    int argumentCount = 1;
    char name[] = "gram-lab-bench";
    char *arguments[] = { name, nullptr };
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argumentCount, arguments);
    QApplication::setApplicationName(QString::fromLatin1(name));

    RunConfig config = demoConfig(options, "kt");
    config.evalEvery = -1;
    config.epochs = 10'000;
    config.steps = options.quick ? 4 : 40;
    config.out = (options.folder / "runs").string();
    const auto dataset = loadDataset(config);

    WindowController controller({ QStringLiteral("kt"), {} });
    controller.window().resize(1280, 800);
    controller.window().show();
    controller.window().setup()->setConfig(config);
    const auto wait = [&](auto signal, auto *sender, int ms) {
        QEventLoop loop;
        QObject::connect(sender, signal, &loop, &QEventLoop::quit);
        QTimer::singleShot(ms, &loop, &QEventLoop::quit);
        loop.exec();
    };
    QTimer never;
    wait(&QTimer::timeout, &never, options.quick ? 500 : 3000); // the form's dataset is read and drawn

    const auto inWindow = [&] {
        const std::size_t before = findRuns(config.out).size();
        QTimer::singleShot(0, &controller.window(), [&] { Q_EMIT controller.window().startRequested(); });
        wait(&WindowController::runsEnded, &controller, 600'000);
        const auto runs = findRuns(config.out);
        if (runs.size() != before + 1)
            throw std::runtime_error("the window's run was not recorded");
        const RunRecord run = readRunSummary(runs.back());
        if (run.status != RunRecord::Status::Finished || run.result.steps != config.steps)
            throw std::runtime_error("the window's run did not finish: " + run.result.message);
        return run.result.secondsPerStep;
    };
    const auto headless = [&] {
        TrainingControl control;
        TrainingObserver observer;
        const RunResult result = train(config, dataset, control, observer);
        if (result.status != RunResult::Status::Finished)
            throw std::runtime_error(result.message);
        return result.secondsPerStep;
    };
    const auto rounds = alternate(options.quick ? 2 : 7, inWindow, headless);
    return { figureOf("window_cost", rounds, Ratio::Cost,
        "seconds a step with the window open on the run / without (1 = free)",
        text("kt demo, Single-step, runs of %d steps, 1280x800 on \"%s\"", int(config.steps),
            qPrintable(QGuiApplication::platformName()))) };
}

} // namespace

std::vector<Case> windowCases()
{
    return { { { "window_cost" }, windowCost } };
}

} // namespace gram::bench
