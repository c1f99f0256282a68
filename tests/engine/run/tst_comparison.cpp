// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/comparison.h"

#include "api/speedup.h"

#include <QTest>

#include <cmath>

using namespace gram;

namespace {

RunResult resultOf(std::vector<double> seconds, std::vector<double> redundancy)
{
    RunResult result;
    result.stepSeconds = std::move(seconds);
    result.stepRedundancy = std::move(redundancy);
    return result;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void leavesOutTheFirstStep()
    {
        // The first steps would give 1000; the rest gives 9 s / 4 s.
        const RunResult e2e = resultOf({ 1000, 2, 4, 3 }, { 2, 2, 2, 2 });
        const RunResult run = resultOf({ 1, 1, 1, 2 }, { 2, 2, 2, 2 });
        const Speedup speedup = speedupAgainst(e2e, run);
        QCOMPARE(speedup.steps, 3);
        QCOMPARE(speedup.total, 9.0 / 4);
        QCOMPARE(speedup.median, 2.0); // of 2, 4, 1.5
        QCOMPARE(speedup.medianShareOfRedundancy, 1.0); // of 1, 2, 0.75
    }

    void comparesTheStepsThatBothMade()
    {
        const RunResult e2e = resultOf({ 9, 4, 6 }, { 1, 1, 1 });
        const RunResult run = resultOf({ 9, 2, 1, 100, 100 }, { 4, 4, 3, 1, 1 });
        const Speedup speedup = speedupAgainst(e2e, run);
        QCOMPARE(speedup.steps, 2);
        QCOMPARE(speedup.total, 10.0 / 3);
        QCOMPARE(speedup.median, 4.0); // even count: the mean of 2 and 6
        QCOMPARE(speedup.medianShareOfRedundancy, (2.0 / 4 + 6.0 / 3) / 2);
    }

    void leavesOutStepsTooShortForTheClock()
    {
        const RunResult e2e = resultOf({ 1, 0, 3, 3 }, { 1, 1, 1, 1 });
        const RunResult run = resultOf({ 1, 1, 0, 1 }, { 1, 1, 1, 1 });
        const Speedup speedup = speedupAgainst(e2e, run);
        QCOMPARE(speedup.steps, 1);
        QCOMPARE(speedup.total, 3.0);
    }

    void nothingToCompare_data()
    {
        QTest::addColumn<int>("e2eSteps");
        QTest::addColumn<int>("runSteps");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("no e2e") << 0 << 5;
        QTest::newRow("one step each") << 1 << 5;
        QTest::newRow("run stopped at once") << 5 << 1;
    }
    void nothingToCompare()
    {
        QFETCH(int, e2eSteps);
        QFETCH(int, runSteps);
        const auto ones = [](int n) { return std::vector<double>(static_cast<std::size_t>(n), 1); };
        const Speedup speedup = speedupAgainst(resultOf(ones(e2eSteps), ones(e2eSteps)),
            resultOf(ones(runSteps), ones(runSteps)));
        QCOMPARE(speedup.steps, 0);
        QCOMPARE(speedup.total, 0.0);
        QVERIFY(std::isnan(speedup.median));
    }

    void aRunIsAsFastAsItself()
    {
        RunResult e2e = resultOf({ 1, 5, 5 }, { 2, 2, 2 });
        e2e.seconds = 11.3; // 0.3 s before the first step
        QCOMPARE(speedupAgainst(e2e, e2e).total, 1.0);
    }

    void theWindowHasTheSameFigure_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<double>("before");
        QTest::newRow("Single-step") << Mode::SingleStep << 0.0;
        QTest::newRow("Multi-step's table") << Mode::MultiStep << 3.0;
    }
    void theWindowHasTheSameFigure()
    {
        QFETCH(Mode, mode);
        QFETCH(double, before);
        const RunResult e2e = resultOf({ 100, 5, 7, 6 }, { 2, 2, 2, 2 });
        RunResult run = resultOf({ 9, 1, 2, 1 }, { 2, 2, 2, 2 });
        run.config.mode = mode;
        run.seconds = before + 13;
        const auto records = [](const RunResult &r, double first) {
            std::vector<StepRecord> steps;
            for (const double seconds : r.stepSeconds) {
                StepRecord step;
                step.step = static_cast<std::int64_t>(steps.size()) + 1;
                step.seconds = (steps.empty() ? first : steps.back().seconds) + seconds;
                steps.push_back(step);
            }
            return steps;
        };
        const auto ofE2e = records(e2e, 0), ofRun = records(run, before);
        const StepSpeedup shown = speedupOf(timedSteps(run.config, ofRun, &run), timedSteps(e2e.config, ofE2e, &e2e));
        QCOMPARE(shown.value, speedupAgainst(e2e, run).total);
        QCOMPARE(shown.steps, speedupAgainst(e2e, run).steps);
    }

    void multiStepPaysForItsTableAndHasNoMedian()
    {
        const RunResult e2e = resultOf({ 1, 5, 5 }, { 2, 2, 2 });
        RunResult run = resultOf({ 1, 1, 1 }, { 2, 2, 2 });
        run.config.mode = Mode::MultiStep;
        run.seconds = 6; // 3 s before the first step
        const Speedup speedup = speedupAgainst(e2e, run);
        QCOMPARE(speedup.total, 10.0 / 5);
        QVERIFY(std::isnan(speedup.median));
        QVERIFY(std::isnan(speedup.medianShareOfRedundancy));
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
