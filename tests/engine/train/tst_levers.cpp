// SPDX-License-Identifier: GPL-3.0-or-later
// Settings that are changed while a run trains: when they hold, what is refused, what is recorded, and that a run that
// goes on has them.
#include "run/run_history.h"
#include "toy_dataset.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace gram;

namespace {

/// Asks for changes after given steps, each of which is evaluated.
class Driver : public TrainingObserver {
public:
    explicit Driver(TrainingControl &control)
        : m_control(control)
    {
    }
    void onEvaluation(const Evaluation &evaluation) override
    {
        for (const auto &[step, change] : asked)
            if (step == evaluation.step)
                m_control.requestChange(change);
        if (evaluation.step == stopAfter)
            m_control.requestStop();
    }
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        for (const StepRecord &step : snapshot.steps)
            losses.push_back(step.loss);
    }
    void onChange(const SettingChange &change) override { told.push_back(change); }
    void onWarning(const std::string &sentence) override { warnings.push_back(QString::fromStdString(sentence)); }

    std::vector<std::pair<std::int64_t, TrainingControl::Change>> asked;
    std::int64_t stopAfter = 0;
    std::vector<double> losses;
    std::vector<SettingChange> told;
    QStringList warnings;

private:
    TrainingControl &m_control;
};

RunConfig toy(Mode mode = Mode::MultiStep)
{
    RunConfig config = toyConfig();
    config.mode = mode;
    config.latency = 2;
    config.epochs = 100;
    config.steps = 12;
    config.evalEvery = 1;
    config.cfRate = 0.02;
    return config;
}

} // namespace

class TestLevers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesEffect_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<std::int64_t>("holdsFrom");
        QTest::addColumn<int>("sameSteps"); ///< losses of those before it
        const auto row = [](const char *name, Mode mode, const char *setting, const char *value, std::int64_t from,
                             int same) {
            QTest::newRow(name) << int(mode) << QString::fromLatin1(setting) << QString::fromLatin1(value) << from
                                << same;
        };
        // A step's loss is that of before its update: the first that differs is the step after.
        row("a rate, from the next step on", Mode::SingleStep, "cf_rate", "0.2", 6, 6);
        row("the encoder's rate", Mode::SingleStep, "ce_rate", "0.02", 6, 6);
        row("a latency, in the middle of a cycle", Mode::MultiStep, "latency", "4", 7,
            7); // how far rows move follows it
        row("the rows' rate", Mode::MultiStep, "item_rate", "20", 6, 6);
    }

    void takesEffect()
    {
        QFETCH(int, mode);
        QFETCH(QString, setting);
        QFETCH(QString, value);
        QFETCH(std::int64_t, holdsFrom);
        QFETCH(int, sameSteps);
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = toy(static_cast<Mode>(mode));
        TrainingControl control;
        Driver plain(control), driven(control);
        driven.asked = { { 5, { setting.toStdString(), value.toStdString() } } };
        train(config, data, control, plain);
        const RunResult result = train(config, data, control, driven);
        QCOMPARE(driven.warnings, plain.warnings);
        QCOMPARE(driven.told.size(), std::size_t { 1 });
        QCOMPARE(driven.told.front().step, holdsFrom);
        QCOMPARE(driven.told.front().setting, setting.toStdString());
        QVERIFY(driven.told.front().before != driven.told.front().after);
        QVERIFY(result.changes == driven.told);
        QVERIFY(result.config == config); // what the run began with
        QCOMPARE(driven.losses.size(), plain.losses.size());
        int same = 0;
        while (same < 12 && driven.losses[same] == plain.losses[same])
            ++same;
        QVERIFY2(same < 12, "it has changed nothing");
        QVERIFY2(same >= sameSteps, qPrintable(QString::number(same)));
    }

    void isRefused_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::newRow("no lever") << int(Mode::MultiStep) << "batch"
                                  << "4";
        QTest::newRow("not this mode's") << int(Mode::SingleStep) << "latency"
                                         << "4";
        QTest::newRow("not a number") << int(Mode::SingleStep) << "cf_rate"
                                      << "fast";
        QTest::newRow("out of its range") << int(Mode::SingleStep) << "cf_rate"
                                          << "-1";
        QTest::newRow("no rate") << int(Mode::SingleStep) << "ce_rate"
                                 << "0";
        QTest::newRow("a latency of 1 is another update") << int(Mode::MultiStep) << "latency"
                                                          << "1";
    }

    void isRefused()
    {
        QFETCH(int, mode);
        QFETCH(QString, setting);
        QFETCH(QString, value);
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = toy(static_cast<Mode>(mode));
        TrainingControl control;
        Driver plain(control), driven(control);
        driven.asked = { { 5, { setting.toStdString(), value.toStdString() } } };
        train(config, data, control, plain);
        const RunResult result = train(config, data, control, driven);
        QVERIFY(result.status == RunResult::Status::Finished); // a wrong lever does not end a run
        QCOMPARE(driven.warnings.size(), plain.warnings.size() + 1);
        QVERIFY2(driven.warnings.back().contains(setting), qPrintable(driven.warnings.back()));
        QVERIFY(result.changes.empty());
        QCOMPARE(driven.losses, plain.losses);
    }

    void theSameValueIsNoChange()
    {
        TrainingControl control;
        Driver driven(control);
        driven.asked = { { 5, { "cf_rate", "0.02" } } };
        QVERIFY(train(toy(), toyDataset(TaskKind::Kt), control, driven).changes.empty());
        QVERIFY(driven.told.empty());
    }

    void goesOnWithThem_data()
    {
        QTest::addColumn<int>("stopAfter");
        for (const int step : { 6, 8, 10 }) // while the new latency waits, where it begins, and later
            QTest::addRow("stopped after %d", step) << step;
    }

    void goesOnWithThem()
    {
        QFETCH(int, stopAfter);
        QTemporaryDir folder;
        const auto data = toyDataset(TaskKind::Kt);
        RunConfig config = toy();
        config.latency = 4;
        config.steps = 14;
        config.out = folder.filePath(QStringLiteral("whole")).toStdString();
        TrainingControl control;
        Driver whole(control);
        // The latency in the middle of the cycle that ends with step 8.
        whole.asked = { { 4, { "cf_rate", "0.1" } }, { 4, { "count_weight", "sqrt" } }, { 4, { "item_rate", "2" } },
            { 5, { "latency", "2" } } };
        const RunResult uninterrupted = train(config, data, control, whole);
        QCOMPARE(uninterrupted.changes.size(), std::size_t { 4 });

        config.out = folder.filePath(QStringLiteral("parts")).toStdString();
        TrainingControl stopped;
        Driver begun(stopped);
        begun.asked = whole.asked;
        begun.stopAfter = stopAfter;
        const RunResult part = train(config, data, stopped, begun);
        QVERIFY(part.status == RunResult::Status::Cancelled);
        QCOMPARE(part.steps, std::int64_t { stopAfter });
        QVERIFY(part.changes == uninterrupted.changes);

        // The record has them, with the values before and after.
        const RunRecord record = readRun(part.runFolder);
        QVERIFY(record.result.changes == part.changes);
        QVERIFY(record.config.latency == config.latency);

        Driver second(control);
        const RunResult resumed = resumeTraining(part.runFolder, config, data, control, second);
        QCOMPARE(QString::fromStdString(resumed.message), QString());
        std::vector<double> losses = begun.losses;
        losses.insert(losses.end(), second.losses.begin(), second.losses.end());
        QCOMPARE(losses, whole.losses);
        QVERIFY(resumed.changes == uninterrupted.changes);
    }
};

QTEST_GUILESS_MAIN(TestLevers)
#include "tst_levers.moc"
