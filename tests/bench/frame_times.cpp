// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long the charts take to draw: 20 finished runs of 100,000 steps each and one that grows every
// 33 ms, in a window of 1280x800, while a real training keeps the processor busy. Zooms, moves and
// reads values off meanwhile, and prints the times of the repaints and of the event loop.

#include "charts/charts_panel.h"
#include "jobs/dataset_memory.h"
#include "jobs/job_queue.h"
#include "main_window.h"
#include "runs/run_model.h"
#include "training_session.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <cmath>
#include <random>

using namespace gram;

namespace {

constexpr int finishedRuns = 20;
constexpr std::int64_t steps = 100'000;
constexpr int told = 33; // ms

class Bench : public QApplication {
public:
    using QApplication::QApplication;

    bool measuring = false;
    std::vector<double> repaints; ///< ms of each event in which something was drawn
    std::vector<double> events; ///< ms of all events

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (!measuring || m_depth > 0) {
            ++m_depth;
            const bool result = QApplication::notify(receiver, event);
            --m_depth;
            return result;
        }
        m_drawn = false;
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const double ms = static_cast<double>(timer.nsecsElapsed()) * 1e-6;
        events.push_back(ms);
        if (m_drawn)
            repaints.push_back(ms);
        return result;
    }
    void draws() { m_drawn = true; }

private:
    int m_depth = 0;
    bool m_drawn = false;
};

/// Notes each paint event of the charts.
class PaintWatch : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            static_cast<Bench *>(qApp)->draws();
        return false;
    }
};

class History {
public:
    explicit History(unsigned seed)
        : m_random(seed)
        , m_pace(0.02 + 0.001 * seed)
    {
    }

    MetricsSnapshot next(std::int64_t count)
    {
        MetricsSnapshot snapshot;
        for (std::int64_t i = 0; i < count; ++i) {
            m_last.step += 1;
            m_last.epoch = static_cast<double>(m_last.step) / 1000;
            m_last.loss = 0.3 + std::exp(-static_cast<double>(m_last.step) / 20'000) * 0.4 + 0.05 * m_noise(m_random);
            m_last.seconds += m_pace * (1 + 0.2 * std::abs(m_noise(m_random)));
            m_last.interactions += 512;
            m_last.unique += 120 + static_cast<std::int64_t>(m_random() % 20);
            m_last.encoded = m_last.unique;
            m_last.memoryBytes = (300 << 20) + m_random() % (40 << 20);
            m_last.peakMemoryBytes = std::max(m_last.peakMemoryBytes, m_last.memoryBytes);
            m_last.residentBytes = (700 << 20) + m_random() % (4 << 20);
            snapshot.steps.push_back(m_last);
        }
        return snapshot;
    }
    Evaluation evaluation()
    {
        Evaluation e;
        e.step = m_last.step;
        e.epoch = m_last.epoch;
        e.seconds = m_last.seconds;
        e.evaluationSeconds = 1;
        e.metrics = { { "auc", 0.7 + 0.01 * m_noise(m_random) }, { "cold_auc", 0.6 }, { "loss", m_last.loss } };
        return e;
    }

private:
    std::mt19937 m_random;
    std::normal_distribution<double> m_noise;
    double m_pace;
    StepRecord m_last;
};

void print(QTextStream &out, const QString &what, std::vector<double> ms)
{
    if (ms.empty()) {
        out << what << ": none" << Qt::endl;
        return;
    }
    std::sort(ms.begin(), ms.end());
    const auto at = [&](double share) {
        return ms[std::min(ms.size() - 1, static_cast<std::size_t>(share * static_cast<double>(ms.size())))];
    };
    const auto over = [&](double limit) {
        const auto n = ms.end() - std::upper_bound(ms.begin(), ms.end(), limit);
        return 100.0 * static_cast<double>(n) / static_cast<double>(ms.size());
    };
    out << QStringLiteral("%1: %2, median %3 ms, 95% %4 ms, longest %5 ms, over 16 ms %6%, over 50 ms %7%")
               .arg(what)
               .arg(ms.size())
               .arg(at(0.5), 0, 'f', 2)
               .arg(at(0.95), 0, 'f', 2)
               .arg(ms.back(), 0, 'f', 2)
               .arg(over(16), 0, 'f', 2)
               .arg(over(50), 0, 'f', 2)
        << Qt::endl;
}

/// What a user does, one thing at a time.
void act(QCustomPlot *plot, int turn)
{
    const QPoint centre = plot->axisRect()->rect().center();
    const auto wheel = [&](int delta) {
        QWheelEvent event(centre, plot->mapToGlobal(centre), {}, QPoint(0, delta), Qt::NoButton, Qt::NoModifier,
            Qt::NoScrollPhase, false);
        QApplication::sendEvent(plot, &event);
    };
    const auto mouse = [&](QEvent::Type type, const QPoint &at, Qt::MouseButtons held) {
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, plot->mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(plot, &event);
    };
    const int phase = turn % 100;
    if (phase < 10) {
        wheel(120);
    } else if (phase < 40) { // drag there and back
        if (phase == 10)
            mouse(QEvent::MouseButtonPress, centre, Qt::LeftButton);
        mouse(QEvent::MouseMove, centre + QPoint(phase < 25 ? (phase - 10) * 6 : (40 - phase) * 6, 0), Qt::LeftButton);
        if (phase == 39)
            mouse(QEvent::MouseButtonRelease, centre, Qt::LeftButton);
    } else if (phase < 50) {
        wheel(-120);
    } else if (phase < 70) { // the crosshair
        mouse(QEvent::MouseMove, centre + QPoint((phase - 60) * 5, 0), Qt::NoButton);
    } else if (phase == 70) {
        mouse(QEvent::MouseButtonDblClick, centre, Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, centre, Qt::NoButton);
    }
}

} // namespace

int main(int argc, char **argv)
{
    Bench app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("gram-lab-bench-frames"));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures how long the charts take to draw."));
    parser.addHelpOption();
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("How long to measure."),
        QStringLiteral("s"), QStringLiteral("12"));
    const QCommandLineOption enlarged(QStringLiteral("enlarged"), QStringLiteral("One chart fills the page."));
    const QCommandLineOption smoothed(QStringLiteral("smoothed"), QStringLiteral("With smoothing."));
    const QCommandLineOption idle(QStringLiteral("idle"), QStringLiteral("Without a training beside it."));
    const QCommandLineOption shot(QStringLiteral("screenshot"), QStringLiteral("Write the window in the end."),
        QStringLiteral("file"));
    const QCommandLineOption ended(QStringLiteral("runs"), QStringLiteral("Finished runs."), QStringLiteral("n"),
        QString::number(finishedRuns));
    const QCommandLineOption seeds(QStringLiteral("seeds"),
        QStringLiteral("So many of them differ by their seed alone: a mean and a band."), QStringLiteral("n"),
        QStringLiteral("1"));
    parser.addOptions({ seconds, enlarged, smoothed, idle, shot, ended, seeds });
    parser.process(app);
    QTextStream out(stdout);

    RunModel runs;
    QUndoStack undo;
    MainWindow window(&runs, &undo);
    window.resize(1280, 800);
    window.show();
    const int finished = parser.value(ended).toInt();
    for (int i = 1; i <= finished; ++i) {
        History history(static_cast<unsigned>(i));
        RunConfig config;
        config.seed = i;
        config.warmup = 1 + (i - 1) / std::max(1, parser.value(seeds).toInt());
        runs.add(static_cast<quint64>(i), config);
        for (int epoch = 0; epoch < 10; ++epoch) {
            runs.append(static_cast<quint64>(i), history.next(steps / 10));
            runs.append(static_cast<quint64>(i), history.evaluation());
        }
        Baseline baseline;
        baseline.steps = 5;
        baseline.secondsPerStep = 0.08;
        runs.setBaseline(static_cast<quint64>(i), baseline);
        runs.finish(static_cast<quint64>(i), {});
    }
    const auto growing = static_cast<quint64>(finished) + 1;
    runs.add(growing, {});
    runs.setState(growing, RunState::Running);
    History history(static_cast<unsigned>(growing));
    runs.append(growing, history.next(50'000));

    // the real thing beside it: two threads of LibTorch
    QTemporaryDir folder;
    DatasetMemory memory;
    JobQueue jobs;
    TrainingSession session(jobs, memory);
    if (!parser.isSet(idle)) {
        RunConfig config;
        config.threads = 2;
        config.steps = 1'000'000;
        config.baselineSteps = 0;
        config.out = folder.path().toStdString();
        session.start(config);
    }

    PaintWatch watch;
    for (QCustomPlot *plot : window.findChildren<QCustomPlot *>())
        plot->installEventFilter(&watch);
    auto *plot = window.findChild<QCustomPlot *>(QStringLiteral("lossChartPlot"));
    if (parser.isSet(smoothed))
        window.findChild<QComboBox *>(QStringLiteral("smoothing"))->setCurrentIndex(5);
    if (parser.isSet(enlarged))
        window.findChild<QToolButton *>(QStringLiteral("lossChartEnlarge"))->click();

    QTimer grow;
    QObject::connect(&grow, &QTimer::timeout, &runs, [&] { runs.append(growing, history.next(7)); });
    grow.start(told);
    QTimer user;
    int turn = 0;
    QObject::connect(&user, &QTimer::timeout, &app, [&] { act(plot, turn++); });
    std::vector<double> replots;
    for (QCustomPlot *p : window.findChildren<QCustomPlot *>())
        QObject::connect(p, &QCustomPlot::afterReplot, &app, [&app, &replots, p] {
            app.draws();
            if (app.measuring)
                replots.push_back(p->replotTime());
        });

    // The gap between two turns of the event loop, less the time it slept: how long it did not answer.
    std::vector<double> stalls;
    QElapsedTimer sinceBeat;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, &app, [&] {
        if (app.measuring)
            stalls.push_back(std::max(0.0, static_cast<double>(sinceBeat.nsecsElapsed()) * 1e-6 - 5));
        sinceBeat.start();
    });

    // the training has to be at work, and the window up
    bool trains = parser.isSet(idle);
    QObject::connect(&session, &TrainingSession::metricsUpdated, &app, [&] { trains = true; });
    QElapsedTimer waiting;
    waiting.start();
    while (!trains && waiting.elapsed() < 120'000)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    if (!trains) {
        out << "the training did not begin" << Qt::endl;
        return 1;
    }
    for (waiting.start(); waiting.elapsed() < 1500;)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);

    sinceBeat.start();
    beat.start(5);
    user.start(33);
    app.measuring = true;
    QTimer::singleShot(static_cast<int>(parser.value(seconds).toDouble() * 1000), &app, &QApplication::quit);
    QApplication::exec();
    app.measuring = false;
    out << QStringLiteral("%1 runs (%9 a family) of %2 steps and one that grows, %3x%4 on “%5”%6%7%8")
               .arg(finished)
               .arg(steps)
               .arg(window.width())
               .arg(window.height())
               .arg(QApplication::platformName(),
                   parser.isSet(idle) ? QStringLiteral(", nothing else running")
                                      : QStringLiteral(", training beside it"),
                   parser.isSet(enlarged) ? QStringLiteral(", one chart enlarged") : QString(),
                   parser.isSet(smoothed) ? QStringLiteral(", smoothed") : QString(), parser.value(seeds))
        << Qt::endl;
    print(out, QStringLiteral("repaints"), app.repaints);
    print(out, QStringLiteral("replots of one chart"), replots);
    print(out, QStringLiteral("all events"), app.events);
    print(out, QStringLiteral("event loop not answering"), stalls);
    if (parser.isSet(shot))
        window.grab().save(parser.value(shot));
    session.stop();
    return 0;
}
