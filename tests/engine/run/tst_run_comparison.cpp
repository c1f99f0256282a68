// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_comparison.h"

#include <QTest>

#include <cmath>

using namespace gram;

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// A run with steps of one length, after `before` seconds. A batch is 60 interactions over 20 items.
RunRecord recordOf(Mode mode, int steps, double stepSeconds, int stepsPerEpoch, double before = 0)
{
    RunRecord r;
    r.config.mode = mode;
    r.status = RunRecord::Status::Finished;
    for (int i = 1; i <= steps; ++i) {
        StepRecord s;
        s.step = i;
        s.epoch = static_cast<double>(i) / stepsPerEpoch;
        s.seconds = before + i * stepSeconds;
        s.interactions = 60 * i;
        s.unique = 20 * i;
        s.encoded = mode == Mode::E2E ? 60 * i : 20 * i;
        s.peakMemoryBytes = mode == Mode::E2E ? 4000 : 1000;
        r.steps.push_back(s);
        r.result.stepSeconds.push_back(stepSeconds);
    }
    r.result.cePeakMemoryBytes = 77;
    return r;
}

void evaluate(RunRecord &r, std::int64_t step, double auc, double loss = undefined, double cold = undefined)
{
    Evaluation e;
    e.step = step;
    e.seconds = r.steps[static_cast<std::size_t>(step - 1)].seconds;
    e.metrics = { { "auc", auc }, { "loss", loss }, { "cold_auc", cold } };
    r.result.evaluations.push_back(e);
}

RunComparison compare(const std::vector<RunRecord> &records, const std::string &metric = {}, double target = undefined)
{
    std::vector<RunView> views;
    for (const RunRecord &r : records)
        views.push_back(viewOf(r));
    return compareRuns(views, metric, target);
}

using Kind = Figure::Kind;

} // namespace

class TestRunComparison : public QObject {
    Q_OBJECT

private slots:
    void nothingToCompare()
    {
        const RunComparison none = compare({});
        QVERIFY(none.runs.empty() && none.metrics.empty() && none.settings.empty());
        const RunComparison c = compare({ recordOf(Mode::E2E, 0, 1, 1), recordOf(Mode::SingleStep, 0, 1, 1) });
        for (const ComparedRun &run : c.runs) {
            QCOMPARE(run.reference, ReferenceKind::None);
            QVERIFY(!run.secondsPerStep.known() && !run.speedupPerStep.known() && !run.speedupPerEpoch.known());
            QVERIFY(std::isnan(run.redundancy));
        }
        QVERIFY(std::isnan(c.target));
    }

    void figuresOfARun()
    {
        RunRecord r = recordOf(Mode::SingleStep, 4, 2, 8, 3);
        r.result.stepSeconds = { 9, 1, 2, 4 }; // the middle of 1 2 4 9
        const ComparedRun run = compare({ r }).runs.front();
        QCOMPARE(run.steps, 4);
        QCOMPARE(run.seconds, 11.0);
        QCOMPARE(run.secondsPerStep.value, 11.0 / 4); // what came before the steps counts
        QCOMPARE(run.secondsPerStep.kind, Kind::Measured);
        QCOMPARE(run.medianSecondsPerStep.value, 3.0);
        QCOMPARE(run.redundancy, 3.0);
        QCOMPARE(run.interactions, 240);
        QCOMPARE(run.encoded, 80);
        QCOMPARE(run.peakMemoryBytes, 1000U);
        QCOMPARE(run.cePeakMemoryBytes, 77U);
        QCOMPARE(run.reference, ReferenceKind::None);
        QVERIFY(!run.beforeFirstUpdate);
    }

    void multiStepHasNoMedian()
    {
        QVERIFY(!compare({ recordOf(Mode::MultiStep, 20, 1, 8) }).runs.front().medianSecondsPerStep.known());
    }

    void againstAnE2ERun()
    {
        const RunComparison c = compare({ recordOf(Mode::E2E, 10, 3, 20), recordOf(Mode::SingleStep, 6, 1, 20) });
        QCOMPARE(c.runs[0].reference, ReferenceKind::Itself);
        QVERIFY(!c.runs[0].speedupPerStep.known());
        const ComparedRun &run = c.runs[1];
        QCOMPARE(run.reference, ReferenceKind::Run);
        QCOMPARE(run.referenceRun, 0U);
        QVERIFY(run.sameBatches);
        QCOMPARE(run.speedupPerStep.value, 3.0);
        QCOMPARE(run.speedupPerStep.kind, Kind::Measured);
        QCOMPARE(run.speedupPerStep.steps, 5); // both made 6; the first is a warm-up
        QCOMPARE(run.memoryShare.value, 0.25);
        QCOMPARE(run.memoryShare.kind, Kind::Measured);
    }

    void anEpochIsMeasuredOrExtrapolated_data()
    {
        QTest::addColumn<int>("e2eSteps");
        QTest::addColumn<int>("runSteps");
        QTest::addColumn<double>("before");
        QTest::addColumn<int>("kind");
        QTest::addColumn<double>("speedup");
        QTest::newRow("both made one") << 10 << 10 << 0.0 << int(Kind::Measured) << 3.0;
        QTest::newRow("one of them two") << 10 << 20 << 0.0 << int(Kind::Measured) << 3.0;
        QTest::newRow("neither did") << 9 << 9 << 0.0 << int(Kind::Estimated) << 3.0;
        QTest::newRow("E2E did not") << 5 << 10 << 0.0 << int(Kind::Estimated) << 3.0;
        // 30 s against 5 + 10 s: what comes first is paid once, however few the steps were.
        QTest::newRow("a first table, whole") << 10 << 10 << 5.0 << int(Kind::Measured) << 2.0;
        QTest::newRow("a first table, extrapolated") << 4 << 2 << 5.0 << int(Kind::Estimated) << 2.0;
    }
    void anEpochIsMeasuredOrExtrapolated()
    {
        QFETCH(int, e2eSteps);
        QFETCH(int, runSteps);
        QFETCH(double, before);
        QFETCH(int, kind);
        QFETCH(double, speedup);
        const RunComparison c = compare(
            { recordOf(Mode::E2E, e2eSteps, 3, 10), recordOf(Mode::SingleStep, runSteps, 1, 10, before) });
        QCOMPARE(int(c.runs[1].speedupPerEpoch.kind), kind);
        QCOMPARE(c.runs[1].speedupPerEpoch.value, speedup);
        QCOMPARE(c.runs[1].speedupPerEpoch.steps, std::min(e2eSteps, runSteps));
    }

    void energyIsMeasuredExtrapolatedOrUnknown()
    {
        RunRecord r = recordOf(Mode::MultiStep, 20, 1, 10);
        for (StepRecord &step : r.steps)
            step.joules = 90 + 10 * static_cast<double>(step.step); // the first table: 90 J
        const auto figures = [&r](std::size_t steps) {
            RunRecord part = r;
            part.steps.resize(steps);
            return compare({ part }).runs.front();
        };
        QCOMPARE(figures(20).joulesPerStep.value, 290.0 / 20);
        QCOMPARE(figures(20).joulesPerEpoch.value, 290.0 / 2);
        QCOMPARE(figures(20).joulesPerEpoch.kind, Kind::Measured);
        QCOMPARE(figures(15).joulesPerEpoch.value, 190.0); // of the whole one
        QCOMPARE(figures(4).joulesPerEpoch.value, 190.0); // what comes first is paid once
        QCOMPARE(figures(4).joulesPerEpoch.kind, Kind::Estimated);
        QVERIFY(figures(1).joulesPerStep.known() && !figures(1).joulesPerEpoch.known());
        r.steps[5].joules.reset(); // not the last one, nor an epoch's
        QVERIFY(figures(20).joulesPerEpoch.known());
        r.steps[19].joules.reset();
        QVERIFY(!figures(20).joulesPerStep.known() && !figures(20).joulesPerEpoch.known());
        QVERIFY(!compare({ recordOf(Mode::E2E, 20, 1, 10) }).runs.front().joulesPerStep.known());
    }

    void againstItsOwnMeasurement()
    {
        RunRecord r = recordOf(Mode::SingleStep, 10, 1, 10);
        r.result.baseline = Baseline { 5, 2.5, 2000 };
        const ComparedRun run = compare({ r }).runs.front();
        QCOMPARE(run.reference, ReferenceKind::Baseline);
        QCOMPARE(run.speedupPerStep.value, 2.5);
        QCOMPARE(run.speedupPerStep.kind, Kind::Measured);
        QCOMPARE(run.speedupPerStep.steps, 5);
        // The run made an epoch, but E2E only five steps.
        QCOMPARE(run.speedupPerEpoch.value, 2.5);
        QCOMPARE(run.speedupPerEpoch.kind, Kind::Estimated);
        QCOMPARE(run.memoryShare.value, 0.5);
        QVERIFY(!run.speedupToTarget.known());
    }

    void anE2ERunWinsOverTheMeasurement()
    {
        RunRecord r = recordOf(Mode::SingleStep, 10, 1, 10);
        r.result.baseline = Baseline { 5, 2.5, 2000 };
        QCOMPARE(compare({ r, recordOf(Mode::E2E, 10, 4, 10) }).runs[0].speedupPerStep.value, 4.0);
    }

    void onlyTheSameWorkIsCompared()
    {
        RunRecord r = recordOf(Mode::SingleStep, 10, 1, 10);
        r.config.batch = 64;
        QCOMPARE(compare({ r, recordOf(Mode::E2E, 10, 4, 10) }).runs[0].reference, ReferenceKind::None);
    }

    void theSameSeedIsPreferred()
    {
        RunRecord other = recordOf(Mode::E2E, 20, 5, 10);
        other.config.seed = 7;
        const RunRecord same = recordOf(Mode::E2E, 10, 4, 10);
        const RunRecord run = recordOf(Mode::SingleStep, 10, 1, 10);
        const RunComparison both = compare({ other, same, run });
        QCOMPARE(both.runs[2].referenceRun, 1U);
        QVERIFY(both.runs[2].sameBatches);
        const RunComparison one = compare({ other, run });
        QCOMPARE(one.runs[1].reference, ReferenceKind::Run);
        QVERIFY(!one.runs[1].sameBatches);
    }

    void anUnfinishedRunPaysForWhatCameFirst()
    {
        RunRecord run = recordOf(Mode::MultiStep, 11, 1, 100, 4);
        run.status = RunRecord::Status::Unfinished;
        run.result.stepSeconds.clear();
        const RunComparison c = compare({ recordOf(Mode::E2E, 11, 3, 100), run });
        // 10 steps of either, and before them 4 s and a first step that cannot be told from them.
        QCOMPARE(c.runs[1].speedupPerStep.value, 30.0 / 15);
        QCOMPARE(c.runs[1].cePeakMemoryBytes, 0U); // not told before the end
    }

    void beforeTheFirstUpdate_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("latency");
        QTest::addColumn<int>("steps"); // ten an epoch
        QTest::addColumn<bool>("before");
        QTest::newRow("steps, fewer") << int(LatencyUnit::Steps) << 10 << 9 << true;
        QTest::newRow("steps, as many") << int(LatencyUnit::Steps) << 10 << 10 << false;
        QTest::newRow("half an epoch, fewer") << int(LatencyUnit::HalfEpoch) << 1 << 4 << true;
        QTest::newRow("half an epoch") << int(LatencyUnit::HalfEpoch) << 1 << 5 << false;
        QTest::newRow("an epoch, fewer") << int(LatencyUnit::Epoch) << 1 << 9 << true;
        QTest::newRow("an epoch") << int(LatencyUnit::Epoch) << 1 << 10 << false;
    }
    void beforeTheFirstUpdate()
    {
        QFETCH(int, unit);
        QFETCH(int, latency);
        QFETCH(int, steps);
        RunRecord r = recordOf(Mode::MultiStep, steps, 1, 10);
        r.config.latencyUnit = static_cast<LatencyUnit>(unit);
        r.config.latency = latency;
        r.result.status = RunResult::Status::Cancelled;
        QTEST(compare({ r }).runs.front().beforeFirstUpdate, "before");
        r.result.status = RunResult::Status::Finished; // its last, shorter cycle was an update, too
        QVERIFY(!compare({ r }).runs.front().beforeFirstUpdate);
    }

    void theFirstEvaluationThatReachesTheValue()
    {
        RunRecord e2e = recordOf(Mode::E2E, 10, 4, 10);
        evaluate(e2e, 5, 0.6, 0.9, 0.5);
        evaluate(e2e, 10, 0.81239, 0.7, 0.55);
        RunRecord run = recordOf(Mode::SingleStep, 10, 1, 10);
        evaluate(run, 2, 0.7, 0.8);
        evaluate(run, 4, undefined, undefined); // undefined: as if it had not been
        evaluate(run, 6, 0.9, 0.6, 0.65);
        evaluate(run, 10, 0.8, 0.65, 0.7);

        RunComparison c = compare({ e2e, run });
        QCOMPARE(c.metric, "auc");
        QCOMPARE(c.metrics, (std::vector<std::string> { "auc", "cold_auc", "loss" }));
        QCOMPARE(c.target, 0.8123); // all reached it; cut, so that they still do
        QCOMPARE(c.runs[0].reached->step, 10);
        QCOMPARE(c.runs[0].reached->seconds, 36.0); // without the first step
        QCOMPARE(c.runs[0].reached->secondsBefore, 16.0);
        QCOMPARE(c.runs[1].reached->step, 6);
        QCOMPARE(c.runs[1].reached->secondsBefore, 1.0);
        QCOMPARE(c.runs[1].speedupToTarget.value, 36.0 / 5);
        QCOMPARE(c.runs[1].best->step, 6);
        QCOMPARE(c.runs[1].best->value, 0.9);
        QCOMPARE(c.runs[1].best->cold, 0.65); // of the same evaluation

        setTarget(c, 0.85); // E2E never got there
        QVERIFY(!c.runs[0].reached);
        QVERIFY(c.runs[1].reached);
        QVERIFY(!c.runs[1].speedupToTarget.known());
        setTarget(c, 0.5);
        QCOMPARE(c.runs[1].reached->step, 2);
        QCOMPARE(c.runs[1].reached->secondsBefore, 0.0);
        QCOMPARE(c.runs[1].speedupToTarget.value, 16.0);

        c = compare({ e2e, run }, "loss");
        QCOMPARE(c.target, 0.7); // less is better
        QCOMPARE(c.runs[1].best->value, 0.6);
        QCOMPARE(c.runs[1].reached->step, 6);
        QCOMPARE(compare({ e2e, run }, "no such").metric, "auc");
        QCOMPARE(compare({ e2e, run }, "auc", 0.65).target, 0.65);
    }

    void theTargetIsE2EsBest()
    {
        RunRecord e2e = recordOf(Mode::E2E, 10, 4, 10);
        evaluate(e2e, 10, 0.557);
        RunRecord bad = recordOf(Mode::MultiStep, 10, 1, 10);
        evaluate(bad, 10, 0.509);
        RunRecord good = recordOf(Mode::SingleStep, 10, 1, 10);
        evaluate(good, 10, 0.56);
        const RunComparison c = compare({ e2e, bad, good });
        QCOMPARE(c.target, 0.557); // not what the worst of them has reached
        QVERIFY(!c.runs[1].reached && !c.runs[1].speedupToTarget.known());
        QCOMPARE(c.runs[2].speedupToTarget.value, 4.0);
        QCOMPARE(compare({ bad, good }).target, 0.509); // without E2E what all have reached
    }

    void theDifferenceInQuality()
    {
        RunRecord e2e = recordOf(Mode::E2E, 10, 4, 10);
        evaluate(e2e, 5, 0.7);
        evaluate(e2e, 10, 0.6);
        RunRecord run = recordOf(Mode::MultiStep, 10, 1, 10);
        evaluate(run, 10, 0.65);
        RunComparison c = compare({ e2e, run });
        QCOMPARE(c.runs[1].qualityDifference, 0.65 - 0.7); // best against best
        QVERIFY(std::isnan(c.runs[0].qualityDifference));
        QVERIFY(std::isnan(c.runs[1].testDifference));

        EvaluationReport test;
        test.metrics = { { "auc", 0.70, 0.67, 0.73 } };
        e2e.result.test = test;
        test.metrics = { { "auc", 0.64, 0.60, 0.68 } };
        run.result.test = test;
        c = compare({ e2e, run });
        QCOMPARE(c.runs[1].testDifference, 0.64 - 0.70);
        QCOMPARE(c.runs[1].testDifferenceHalf, 0.05); // 3 and 4 make 5
        test.metrics = { { "auc", 0.64 } }; // without an interval
        run.result.test = test;
        QVERIFY(!std::isfinite(compare({ e2e, run }).runs[1].testDifferenceHalf));
        // A measurement of some E2E steps has no quality.
        run.result.baseline = Baseline { 5, 4, 0 };
        QVERIFY(std::isnan(compare({ run }).runs[0].qualityDifference));
    }

    void theChosenE2ERunIsPreferred()
    {
        const RunRecord longer = recordOf(Mode::E2E, 20, 4, 10);
        const RunRecord chosen = recordOf(Mode::E2E, 10, 5, 10);
        const RunRecord run = recordOf(Mode::SingleStep, 10, 1, 10);
        std::vector<RunView> views { viewOf(longer), viewOf(chosen), viewOf(run) };
        QCOMPARE(compareRuns(views).runs[2].referenceRun, 0U);
        views[1].chosen = true;
        QCOMPARE(compareRuns(views).runs[2].referenceRun, 1U);
        QCOMPARE(compareRuns(views).runs[2].speedupPerStep.value, 5.0);
    }

    void settingsTellTheDifferences()
    {
        RunRecord a = recordOf(Mode::E2E, 1, 1, 1);
        RunRecord b = recordOf(Mode::SingleStep, 1, 1, 1);
        a.config.out = "here";
        b.config.out = "there";
        b.config.ceRate = 0.25;
        b.config.useBody = false;
        QStringList differ;
        const RunComparison c = compare({ a, b });
        for (const ComparedSetting &s : c.settings) {
            QCOMPARE(s.values.size(), 2U);
            if (s.differs())
                differ += QString::fromStdString(s.key + '=' + s.values[1]);
        }
        QCOMPARE(differ, (QStringList { "use_body=false", "mode=single-step", "ce_rate=0.25" }));
        QVERIFY(c.settings.size() > 40);
    }
};

QTEST_APPLESS_MAIN(TestRunComparison)
#include "tst_run_comparison.moc"
