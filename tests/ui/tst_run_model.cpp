// SPDX-License-Identifier: GPL-3.0-or-later
#include "runs/run_model.h"
#include "runs/run_style.h"
#include "tokens.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace gram;

class TestRunModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void followsTheRulesOfModels();
    void showsTheFiguresOfARun();
    void dropsWhatConcernsNoRun();
    void prefersReferencesInOrder();
    void measuresOnlyAgainstTheSameWork_data();
    void measuresOnlyAgainstTheSameWork();
    void e2eHasNoReference();
    void uncheckingHidesARun();
    void aTypedNameIsARequest();
    void recordedRunsAskForTheirStepsWhenShown();
    void energyIsShownWhereItWasMeasured();
    void endedRunsDoNotChangeState();
    void aStoppedRunGoesOn();
    void whatHasNotBegunIsHeldByAStop();
    void aStartSettlesThoseThatWait();
    void numbersAndStylesAreNeverReused();
    void colorsAreSeenOnTheirGrounds();

private:
    static RunConfig config(Mode mode)
    {
        RunConfig c;
        c.mode = mode;
        return c;
    }
    static MetricsSnapshot steps(int first, int last, double secondsEach)
    {
        MetricsSnapshot s;
        for (int i = first; i <= last; ++i) {
            StepRecord r;
            r.step = i;
            r.seconds = i * secondsEach;
            r.interactions = i * 30;
            r.unique = i * 10;
            r.peakMemoryBytes = 3 << 20;
            s.steps.push_back(r);
        }
        return s;
    }
    static RunResult finished()
    {
        RunResult r;
        r.status = RunResult::Status::Finished;
        return r;
    }
    static QString cell(const RunModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestRunModel::followsTheRulesOfModels()
{
    RunModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (quint64 id = 1; id <= 3; ++id) {
        model.add(id, config(Mode::SingleStep));
        model.setState(id, RunState::Running);
        model.append(id, steps(1, 5, 0.1));
        model.append(id, Evaluation { 5, 1, 0.5, 0.1, { { "auc", 0.6 } } });
        model.setBaseline(id, Baseline { 5, 0.4, 0 });
    }
    model.finish(2, finished());
    model.remove(2);
    model.remove(1);
    model.remove(3);
    QCOMPARE(model.rowCount(), 0);
}

void TestRunModel::showsTheFiguresOfARun()
{
    RunModel model;
    RunConfig c = config(Mode::MultiStep);
    c.latency = 7;
    model.add(4, c);
    QCOMPARE(cell(model, 0, RunModel::State), QStringLiteral("Waiting"));
    QCOMPARE(cell(model, 0, RunModel::Speedup), QString());
    model.setState(4, RunState::Running);
    model.setBaseline(4, Baseline { 5, 1.0, 0 });
    model.append(4, steps(1, 4, 0.25));
    model.append(4, steps(5, 8, 0.25));
    model.append(4, Evaluation { 8, 1, 2, 0, { { "auc", 0.71 }, { "cold_auc", 0.62 } } });

    QCOMPARE(model.run(0).steps.size(), std::size_t { 8 });
    QCOMPARE(cell(model, 0, RunModel::Name), QStringLiteral("1 · Multi-step N=7"));
    QCOMPARE(cell(model, 0, RunModel::Steps), QStringLiteral("8"));
    QCOMPARE(cell(model, 0, RunModel::SecondsPerStep), QStringLiteral("0.250"));
    QCOMPARE(cell(model, 0, RunModel::Redundancy), QStringLiteral("3.00"));
    QCOMPARE(cell(model, 0, RunModel::Speedup), QStringLiteral("4.00"));
    QCOMPARE(cell(model, 0, RunModel::Auc), QStringLiteral("0.710"));
    QCOMPARE(cell(model, 0, RunModel::ColdAuc), QStringLiteral("0.620"));
    QCOMPARE(cell(model, 0, RunModel::PeakMemory), QStringLiteral("3.0 MiB"));
    const QString tip = model.index(0, 0).data(Qt::ToolTipRole).toString();
    for (const char *hidden : { "Steps: 8", "Peak memory: 3.0 MiB", "Cold AUC: 0.620" })
        QVERIFY2(tip.contains(QLatin1String(hidden)), qPrintable(tip));
}

void TestRunModel::energyIsShownWhereItWasMeasured()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.append(1, steps(1, 8, 0.25));
    QCOMPARE(cell(model, 0, RunModel::EnergyPerStep), QString());
    QVERIFY(!model.index(0, RunModel::EnergyPerStep).data(RunModel::SortRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("Energy")));

    model.add(2, config(Mode::SingleStep));
    MetricsSnapshot measured = steps(1, 8, 0.25);
    for (StepRecord &step : measured.steps)
        step.joules = 51.5 * static_cast<double>(step.step);
    model.append(2, measured);
    QCOMPARE(cell(model, 1, RunModel::EnergyPerStep), QStringLiteral("51.5 J"));
    QCOMPARE(model.index(1, RunModel::EnergyPerStep).data(RunModel::SortRole).toDouble(), 51.5);
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(QLatin1String("Energy/step: 51.5 J")));

    // Of one whose steps are on the disk only, the summary tells.
    RunData recorded;
    recorded.id = 100;
    recorded.number = 9;
    recorded.state = RunState::Finished;
    recorded.shown = recorded.loaded = false;
    recorded.result = finished();
    recorded.result->steps = 40;
    recorded.result->joules = 40 * 2500.0;
    model.addRecorded({ recorded });
    QCOMPARE(cell(model, model.rowOf(100), RunModel::EnergyPerStep), QStringLiteral("2.50 kJ"));
}

void TestRunModel::dropsWhatConcernsNoRun()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.remove(1);
    QSignalSpy changed(&model, &RunModel::dataChanged);
    model.append(1, steps(1, 2, 0.1));
    model.append(1, Evaluation {});
    model.setBaseline(1, Baseline {});
    model.setState(1, RunState::Running);
    model.finish(1, finished());
    model.useAsBaseline(1);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.rowCount(), 0);
}

void TestRunModel::prefersReferencesInOrder()
{
    RunModel model;
    const RunConfig gramConfig = config(Mode::SingleStep);
    QVERIFY(!model.referenceFor(gramConfig));

    model.add(1, gramConfig);
    model.setBaseline(1, Baseline { 5, 2.0, 0 });
    QCOMPARE(model.referenceFor(gramConfig)->secondsPerStep, 2.0); // another run's measurement

    model.add(2, config(Mode::E2E));
    model.setState(2, RunState::Running);
    model.append(2, steps(1, 1, 3.0));
    QCOMPARE(model.referenceFor(gramConfig)->secondsPerStep, 2.0); // its first step says nothing
    model.append(2, steps(2, 3, 3.0));
    QCOMPARE(model.referenceFor(gramConfig)->secondsPerStep, 3.0);
    QCOMPARE(model.referenceFor(gramConfig)->text, QStringLiteral("E2E, run 2"));
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 3.0); // rather than its own measurement
    model.finish(2, finished());

    model.add(3, config(Mode::E2E));
    model.append(3, steps(1, 9, 4.0));
    model.finish(3, finished());
    QCOMPARE(model.referenceFor(gramConfig)->secondsPerStep, 4.0); // the longer one
    RunConfig otherSeed = gramConfig;
    otherSeed.seed += 1;
    model.add(4, otherSeed);
    RunConfig e2e = config(Mode::E2E);
    e2e.seed = otherSeed.seed;
    model.add(5, e2e);
    model.append(5, steps(1, 3, 5.0));
    QCOMPARE(model.referenceFor(otherSeed, &model.run(3))->secondsPerStep, 5.0); // the same batches
    model.useAsBaseline(1); // not an E2E run
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 4.0);
    model.useAsBaseline(2);
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 3.0); // chosen
    QCOMPARE(model.referenceFor(otherSeed, &model.run(3))->secondsPerStep, 3.0);

    // What is shown is measured against what is shown.
    model.setShown({ 2, 3, 5 }, false);
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 2.0);
    QCOMPARE(model.referenceFor(gramConfig)->secondsPerStep, 3.0);
    model.setShown({ 1 }, false);
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 3.0);
    for (const quint64 id : { 2, 3, 5 })
        model.remove(id);
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 2.0);

    // Of the same comparison rather than a longer one.
    RunConfig longer = config(Mode::E2E);
    longer.steps = 100;
    for (const auto &[id, e2eConfig, count, seconds] :
        { std::tuple(6, longer, 20, 6.0), { 7, config(Mode::E2E), 5, 7.0 } }) {
        model.add(static_cast<quint64>(id), e2eConfig);
        model.append(static_cast<quint64>(id), steps(1, count, seconds));
    }
    QCOMPARE(model.referenceFor(gramConfig, &model.run(0))->secondsPerStep, 7.0);
}

void TestRunModel::measuresOnlyAgainstTheSameWork_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("same");
    QTest::newRow("batch") << "batch" << false;
    QTest::newRow("hidden") << "hidden" << false;
    QTest::newRow("threads") << "threads" << false;
    QTest::newRow("demo users") << "demo_users" << false;
    QTest::newRow("seed") << "seed" << true;
    QTest::newRow("steps") << "steps" << true;
    QTest::newRow("latency") << "latency" << true;
}

void TestRunModel::measuresOnlyAgainstTheSameWork()
{
    QFETCH(QString, key);
    QFETCH(bool, same);
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.append(1, steps(1, 3, 1.0));
    model.finish(1, finished());
    RunConfig other = config(Mode::MultiStep);
    forEachField(other, [&](const char *name, auto &value, const auto &...) {
        if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::int64_t>) {
            if (key == QLatin1String(name))
                value += 1;
        }
    });
    QCOMPARE(model.referenceFor(other).has_value(), same);
}

void TestRunModel::e2eHasNoReference()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.append(1, steps(1, 3, 1.0));
    model.finish(1, finished());
    QVERIFY(!model.referenceFor(config(Mode::E2E)));
}

void TestRunModel::uncheckingHidesARun()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    QSignalSpy series(&model, &RunModel::seriesChanged);
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!model.run(0).shown);
    QCOMPARE(series.count(), 1);
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(0, 0), 1, Qt::DecorationRole));
}

void TestRunModel::aTypedNameIsARequest()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    QSignalSpy renames(&model, &RunModel::renameRequested);
    const QModelIndex name = model.index(0, RunModel::Name);
    QCOMPARE(name.data(Qt::EditRole).toString(), QStringLiteral("E2E"));
    QVERIFY(model.setData(name, QStringLiteral(" E2E "), Qt::EditRole)); // as it was
    QCOMPARE(renames.count(), 0);
    QVERIFY(model.setData(name, QStringLiteral("mine"), Qt::EditRole));
    QCOMPARE(renames.takeFirst().at(1).toString(), QStringLiteral("mine"));
    QCOMPARE(cell(model, 0, RunModel::Name), QStringLiteral("1 · E2E")); // until it is granted
    model.setLabels(1,
        { QStringLiteral("mine"), { QStringLiteral("a"), QStringLiteral("b") }, QStringLiteral("n\nm"), true });
    QCOMPARE(cell(model, 0, RunModel::Name), QStringLiteral("★ 1 · mine"));
    QCOMPARE(cell(model, 0, RunModel::Tags), QStringLiteral("a, b"));
    QCOMPARE(cell(model, 0, RunModel::Note), QStringLiteral("n"));
    QVERIFY(model.setData(name, QStringLiteral("E2E"), Qt::EditRole));
    QCOMPARE(renames.takeFirst().at(1).toString(), QString()); // back to the name that it gets by itself
}

void TestRunModel::recordedRunsAskForTheirStepsWhenShown()
{
    RunModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy wanted(&model, &RunModel::seriesWanted);
    RunResult result = finished();
    result.steps = 40;
    result.secondsPerStep = 0.5;
    result.redundancy = 2.5;
    result.peakMemoryBytes = 3 << 20;
    result.evaluations = { { 40, 1, 20, 1, { { "auc", 0.75 } } } };
    std::vector<RunData> recorded(2);
    for (int i = 0; i < 2; ++i) {
        RunData &run = recorded[std::size_t(i)];
        run.id = 100 + quint64(i);
        run.number = 7 + i;
        run.config = config(i == 0 ? Mode::E2E : Mode::SingleStep);
        run.state = RunState::Finished;
        run.result = result;
        run.loaded = false;
        run.shown = i == 1;
    }
    recorded[1].result->secondsPerStep = 0.25;
    recorded[1].result->estimatedMemoryBytes = 4 << 20;
    recorded[1].result->microBatch = 17;
    recorded[1].config.microBatch = 0;
    model.addRecorded(recorded);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.takeFirst().at(0).toULongLong(), quint64 { 101 });
    QCOMPARE(cell(model, 0, RunModel::Steps), QStringLiteral("40"));
    QCOMPARE(cell(model, 0, RunModel::SecondsPerStep), QStringLiteral("0.500"));
    QCOMPARE(cell(model, 0, RunModel::Redundancy), QStringLiteral("2.50"));
    QCOMPARE(cell(model, 0, RunModel::Auc), QStringLiteral("0.750"));
    QCOMPARE(cell(model, 0, RunModel::PeakMemory), QStringLiteral("3.0 MiB"));
    QCOMPARE(cell(model, 1, RunModel::Speedup), QString()); // against nothing that is shown
    const auto tip = [&](int row) { return model.index(row, 0).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(tip(1).contains(QLatin1String("estimated before the start: 4.0 MiB")), qPrintable(tip(1)));
    QVERIFY2(tip(1).contains(QLatin1String("Automatic micro-batch: at most 17 item")), qPrintable(tip(1)));
    QVERIFY(!tip(0).contains(QLatin1String("estimated")) && !tip(0).contains(QLatin1String("micro-batch")));
    QVERIFY(model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(wanted.takeFirst().at(0).toULongLong(), quint64 { 100 });
    QCOMPARE(cell(model, 1, RunModel::Speedup), QStringLiteral("~2.00")); // from the means
    std::vector<double> own(40, 0.25);
    own.front() = 5.25;
    MetricsSnapshot gram = steps(1, 40, 0.25);
    for (StepRecord &step : gram.steps)
        step.seconds += 5;
    model.setSeries(101, gram.steps, {}, own);
    model.setSeries(100, steps(1, 40, 0.5).steps, {});
    QCOMPARE(cell(model, 1, RunModel::Speedup), QStringLiteral("2.00")); // without the first steps
    QVERIFY(model.run(0).loaded);
    QCOMPARE(model.run(0).steps.size(), std::size_t { 40 });
    model.setSeries(100, {}, {}); // not asked for
    QCOMPARE(model.run(0).steps.size(), std::size_t { 40 });
    model.add(1, config(Mode::E2E));
    QCOMPARE(model.run(2).number, 9);
    const RunData first = model.run(0);
    model.remove(100);
    model.putBack(first);
    QCOMPARE(model.run(0).number, 7); // in its place
}

void TestRunModel::endedRunsDoNotChangeState()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.finish(1, finished());
    model.setState(1, RunState::Running);
    QCOMPARE(model.run(0).state, RunState::Finished);
}

void TestRunModel::aStoppedRunGoesOn()
{
    RunModel model;
    QAbstractItemModelTester tester(&model);
    model.add(1, config(Mode::SingleStep));
    RunResult stopped;
    stopped.status = RunResult::Status::Cancelled;
    const QTemporaryDir folder;
    stopped.runFolder = folder.path().toStdString();
    model.finish(1, stopped);
    QVERIFY(!RunModel::canGoOn(model.run(0))); // no step, no checkpoint
    model.remove(1);
    QFile checkpoint(folder.filePath(QStringLiteral("checkpoints.json")));
    QVERIFY(checkpoint.open(QIODevice::WriteOnly));

    model.add(2, config(Mode::SingleStep));
    model.append(2, steps(1, 4, 0.5));
    QVERIFY(!RunModel::canGoOn(model.run(0)));
    model.finish(2, stopped);
    QVERIFY(RunModel::canGoOn(model.run(0)));
    model.goOn(2, 3);
    QCOMPARE(model.rowOf(2), -1);
    QCOMPARE(model.run(0).state, RunState::Queued);
    QVERIFY(!RunModel::canGoOn(model.run(0)));
    model.append(3, steps(5, 6, 0.5));
    model.append(2, steps(7, 7, 0.5)); // a stale id
    QCOMPARE(model.run(0).steps.size(), std::size_t { 6 });
    QCOMPARE(model.run(0).number, 2);
    model.finish(3, finished());
    QVERIFY(!RunModel::canGoOn(model.run(0)));
}

void TestRunModel::whatHasNotBegunIsHeldByAStop()
{
    RunModel model;
    QAbstractItemModelTester tester(&model);
    model.add(1, config(Mode::E2E));
    model.add(2, config(Mode::SingleStep));
    model.setState(1, RunState::Stopping);
    RunResult stopped;
    stopped.status = RunResult::Status::Cancelled;
    model.finish(2, stopped);
    model.finish(1, stopped);
    QCOMPARE(model.run(0).state, RunState::Cancelled);
    QCOMPARE(model.run(1).state, RunState::Held);
    QVERIFY(!model.run(1).result);
}

/// What a start makes of its settings, those that wait for the same comparison have, too: they stay in its group.
void TestRunModel::aStartSettlesThoseThatWait()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.add(2, config(Mode::SingleStep));
    RunConfig other = config(Mode::SingleStep);
    other.batch *= 2;
    model.add(3, other);
    RunConfig settled = model.run(0).config;
    settled.cf = CfModule::Dkt;
    settled.pooling = Pooling::Mean;
    model.setFolder(1, QStringLiteral("/runs/1"), settled);
    QCOMPARE(model.run(1).work, model.run(0).work);
    QCOMPARE(model.run(1).study, model.run(0).study);
    QCOMPARE(model.run(1).config.mode, Mode::SingleStep);
    QCOMPARE(model.run(1).config.cf, CfModule::Dkt);
    QCOMPARE(model.run(2).config.cf, CfModule::Auto); // of other data, perhaps
    QVERIFY(model.run(2).work != model.run(0).work);
}

void TestRunModel::numbersAndStylesAreNeverReused()
{
    RunModel model;
    model.add(1, config(Mode::E2E));
    model.remove(1);
    model.add(2, config(Mode::E2E));
    QCOMPARE(model.run(0).number, 2);
    std::set<std::pair<QRgb, int>> styles;
    for (const bool dark : { false, true })
        for (int number = 1; number <= 49; ++number) {
            const RunStyle style = runStyle(number, dark);
            QCOMPARE(style.marker, runStyle(number, !dark).marker);
            styles.insert({ style.color.rgb(), style.marker });
        }
    QCOMPARE(styles.size(), std::size_t { 98 });
    QCOMPARE(runStyle(1, false).color, QColor(QStringLiteral("#d55e00")));
    QCOMPARE(runStyle(7, false).color, QColor(QStringLiteral("#5b6470")));
    QCOMPARE(runStyle(1, true).color, QColor(QStringLiteral("#e66f1a")));
    QCOMPARE(runStyle(7, true).color, QColor(QStringLiteral("#b8c0c8")));
    QCOMPARE(runStyle(8, false).color, runStyle(1, false).color); // with the second's marker
    QCOMPARE(runStyle(8, false).marker, runStyle(2, false).marker);
}

void TestRunModel::colorsAreSeenOnTheirGrounds()
{
    const auto contrast = [](const QColor &a, const QColor &b) { // as WCAG defines it
        const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        const auto light = [&part](const QColor &c) {
            return 0.05 + 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
        };
        return std::max(light(a), light(b)) / std::min(light(a), light(b));
    };
    for (const bool dark : { false, true })
        for (const QColor &run : tokens(dark).runs)
            for (const QColor &ground : { tokens(dark).surface, tokens(dark).raised })
                QVERIFY2(contrast(run, ground) >= 3, qPrintable(run.name()));
}

QTEST_MAIN(TestRunModel)
#include "tst_run_model.moc"
