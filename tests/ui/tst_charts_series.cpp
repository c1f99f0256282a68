// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/series_store.h"

#include <QTest>

#include <cmath>

using namespace gram;

class TestChartsSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesEachMetric_data();
    void givesEachMetric();
    void givesEachAxis_data();
    void givesEachAxis();
    void smoothsWithoutBias();
    void smoothingNeverChangesThePast();
    void smoothingLeavesOutWhatIsNotFinite();
    void seesWhatIsAppended();
    void seesThatARunIsAnotherOne_data();
    void seesThatARunIsAnotherOne();
    void readsTheValueAtAPlace_data();
    void readsTheValueAtAPlace();
    void forgetsRunsThatAreGone();

private:
    static RunData make(int steps)
    {
        RunData run;
        run.id = 7;
        for (int i = 1; i <= steps; ++i) {
            StepRecord s;
            s.step = i;
            s.epoch = i / 10.0;
            s.loss = 100.0 / i;
            s.seconds = i * 0.5;
            s.interactions = i * 40;
            s.unique = i * 10;
            s.encoded = i * 12;
            s.memoryBytes = 1000 + static_cast<std::uint64_t>(i % 3);
            s.peakMemoryBytes = 1002;
            s.residentBytes = 5000;
            run.steps.push_back(s);
        }
        for (int step = 4; step <= steps; step += 4) {
            Evaluation e;
            e.step = step;
            e.epoch = step / 10.0;
            e.seconds = step * 0.5;
            e.evaluationSeconds = 3;
            double value = 0.5;
            for (const char *name : { "auc", "accuracy", "mrr", "ndcg@5", "ndcg@10", "cold_auc", "loss" })
                e.metrics.push_back({ name, value += 0.01 });
            run.evaluations.push_back(e);
        }
        return run;
    }
    static constexpr ThinningRange everything { 0, 1e9, 1'000'000, false };
};

void TestChartsSeries::givesEachMetric_data()
{
    QTest::addColumn<ChartMetric>("metric");
    QTest::addColumn<double>("value"); // the last one
    QTest::addColumn<int>("count");
    QTest::newRow("loss") << ChartMetric::Loss << 10.0 << 10;
    QTest::newRow("memory in the step") << ChartMetric::StepMemory << 1001.0 << 10;
    QTest::newRow("peak") << ChartMetric::PeakMemory << 1002.0 << 10;
    QTest::newRow("resident") << ChartMetric::ResidentMemory << 5000.0 << 10;
    QTest::newRow("speedup against one second") << ChartMetric::Speedup << 2.0 << 10;
    QTest::newRow("R") << ChartMetric::Redundancy << 4.0 << 10;
    QTest::newRow("seconds per step") << ChartMetric::StepSeconds << 0.5 << 10;
    QTest::newRow("rate") << ChartMetric::InteractionRate << 80.0 << 10;
    QTest::newRow("encoded") << ChartMetric::EncodedItems << 120.0 << 10;
    QTest::newRow("auc") << ChartMetric::Auc << 0.51 << 2;
    QTest::newRow("accuracy") << ChartMetric::Accuracy << 0.52 << 2;
    QTest::newRow("mrr") << ChartMetric::Mrr << 0.53 << 2;
    QTest::newRow("ndcg@5") << ChartMetric::Ndcg5 << 0.54 << 2;
    QTest::newRow("ndcg@10") << ChartMetric::Ndcg10 << 0.55 << 2;
    QTest::newRow("cold auc") << ChartMetric::ColdAuc << 0.56 << 2;
    QTest::newRow("validation loss") << ChartMetric::ValidationLoss << 0.57 << 2;
}

void TestChartsSeries::givesEachMetric()
{
    QFETCH(ChartMetric, metric);
    QFETCH(double, value);
    QFETCH(int, count);
    const RunData run = make(10);
    SeriesStore store;
    store.update(run);
    const ThinnedSeries series = store.thinned(run, metric, ChartAxis::Steps, everything, 3);
    QCOMPARE(series.line.size(), static_cast<std::size_t>(count));
    QVERIFY(std::abs(series.line.back().y() - 3 * value) < 1e-12);
}

void TestChartsSeries::givesEachAxis_data()
{
    QTest::addColumn<ChartAxis>("axis");
    QTest::addColumn<double>("step"); // x of step 9
    QTest::addColumn<double>("evaluation"); // of the evaluation after step 8
    QTest::newRow("steps") << ChartAxis::Steps << 9.0 << 8.0;
    QTest::newRow("epochs") << ChartAxis::Epochs << 0.9 << 0.8;
    QTest::newRow("interactions") << ChartAxis::Interactions << 360.0 << 320.0;
    QTest::newRow("training time") << ChartAxis::TrainingTime << 4.5 << 4.0;
    QTest::newRow("with evaluations") << ChartAxis::TimeWithEvaluations << 10.5 << 10.0;
}

void TestChartsSeries::givesEachAxis()
{
    QFETCH(ChartAxis, axis);
    QFETCH(double, step);
    QFETCH(double, evaluation);
    const RunData run = make(10);
    SeriesStore store;
    store.update(run);
    const ThinnedSeries steps = store.thinned(run, ChartMetric::Loss, axis, everything, 1);
    QCOMPARE(steps.line[8].x(), step);
    const ThinnedSeries evaluations = store.thinned(run, ChartMetric::Auc, axis, everything, 1);
    QCOMPARE(evaluations.line[1].x(), evaluation);
    for (std::size_t i = 1; i < steps.line.size(); ++i)
        QVERIFY(steps.line[i].x() > steps.line[i - 1].x());
}

void TestChartsSeries::smoothsWithoutBias()
{
    const RunData run = make(50);
    SeriesStore store;
    store.update(run);
    const ThinnedSeries series = store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1, 10);
    QCOMPARE(series.line.size(), std::size_t { 50 });
    QCOMPARE(series.line[0].y(), 100.0); // not a tenth of it
    double sum = 0;
    double weights = 0;
    for (int i = 0; i < 50; ++i) { // the definition, written out
        sum = 0.9 * sum + 0.1 * run.steps[static_cast<std::size_t>(i)].loss;
        weights = 0.9 * weights + 0.1;
        QVERIFY(std::abs(series.line[static_cast<std::size_t>(i)].y() - sum / weights) < 1e-9);
    }
}

void TestChartsSeries::smoothingNeverChangesThePast()
{
    const RunData whole = make(500);
    RunData run = whole;
    run.steps.resize(100);
    SeriesStore store;
    store.update(run);
    const ThinnedSeries before = store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1, 20);
    run.steps = whole.steps;
    store.update(run);
    const ThinnedSeries after = store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1, 20);
    QCOMPARE(after.line.size(), std::size_t { 500 });
    QVERIFY(std::equal(before.line.begin(), before.line.end(), after.line.begin()));
    // and the thinning is of the smoothed values, not the smoothing of the thinned ones
    const ThinnedSeries coarse = store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, { 0, 500, 20, false }, 1, 20);
    QVERIFY(coarse.line.size() < 100);
    for (const QPointF &p : coarse.line)
        QVERIFY(std::find(after.line.begin(), after.line.end(), p) != after.line.end());
}

void TestChartsSeries::smoothingLeavesOutWhatIsNotFinite()
{
    RunData run = make(20);
    run.steps[5].loss = std::nan("");
    run.steps[6].loss = INFINITY;
    SeriesStore store;
    store.update(run);
    const ThinnedSeries smooth = store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1, 5);
    for (const QPointF &p : smooth.line)
        QVERIFY(std::isfinite(p.y()));
    const ThinnedSeries raw = store.thinned(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1);
    QCOMPARE(raw.notFinite, (std::vector<double> { 6, 7 }));
}

void TestChartsSeries::seesWhatIsAppended()
{
    const RunData whole = make(3000);
    RunData run = whole;
    run.steps.resize(1);
    SeriesStore store;
    store.update(run);
    const quint64 stamp = store.stamp(run, ChartMetric::Loss);
    for (const std::size_t count : { 2u, 15u, 16u, 17u, 1000u, 1001u, 3000u }) {
        run.steps.assign(whole.steps.begin(), whole.steps.begin() + static_cast<std::ptrdiff_t>(count));
        store.update(run);
        const auto [lowest, highest] = store.extremes(run, ChartMetric::Loss);
        QCOMPARE(lowest, 100.0 / static_cast<double>(count));
        QCOMPARE(highest, 100.0);
    }
    QVERIFY(store.stamp(run, ChartMetric::Loss) != stamp);
    // in pieces it is the same as at once
    SeriesStore other;
    other.update(whole);
    const ThinningRange coarse { 0, 3000, 50, false };
    QCOMPARE(store.thinned(run, ChartMetric::StepMemory, ChartAxis::Steps, coarse, 1).line,
        other.thinned(whole, ChartMetric::StepMemory, ChartAxis::Steps, coarse, 1).line);
}

void TestChartsSeries::seesThatARunIsAnotherOne_data()
{
    QTest::addColumn<int>("steps");
    QTest::addColumn<double>("loss");
    QTest::newRow("shorter") << 20 << 100.0;
    QTest::newRow("as long") << 50 << 1.0;
    QTest::newRow("longer") << 80 << 1.0;
    QTest::newRow("nothing") << 0 << 0.0;
}

void TestChartsSeries::seesThatARunIsAnotherOne()
{
    QFETCH(int, steps);
    QFETCH(double, loss);
    RunData run = make(50);
    SeriesStore store;
    store.update(run);
    (void)store.extremes(run, ChartMetric::Loss);
    (void)store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1, 10);
    const quint64 stamp = store.stamp(run, ChartMetric::Loss);
    run = make(steps); // the same id
    for (StepRecord &s : run.steps)
        s.loss *= loss / 100 + 1;
    store.update(run);
    QVERIFY(store.stamp(run, ChartMetric::Loss) != stamp);
    const ThinnedSeries series = store.thinned(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1);
    QCOMPARE(series.line.size(), static_cast<std::size_t>(steps));
    if (steps > 0) {
        QCOMPARE(store.extremes(run, ChartMetric::Loss)[1], run.steps.front().loss);
        QCOMPARE(store.smoothed(run, ChartMetric::Loss, ChartAxis::Steps, everything, 1, 10).line.front().y(),
            run.steps.front().loss);
    }
}

void TestChartsSeries::readsTheValueAtAPlace_data()
{
    QTest::addColumn<double>("x");
    QTest::addColumn<int>("step"); // -1 = there is none
    QTest::addColumn<int>("evaluation");
    QTest::newRow("before") << 0.5 << -1 << -1;
    QTest::newRow("at the first") << 1.0 << 0 << -1;
    QTest::newRow("between") << 4.9 << 3 << 0;
    QTest::newRow("at the last") << 10.0 << 9 << 1;
    QTest::newRow("after") << 10.5 << -1 << -1;
}

void TestChartsSeries::readsTheValueAtAPlace()
{
    QFETCH(double, x);
    QFETCH(int, step);
    QFETCH(int, evaluation);
    const RunData run = make(10);
    SeriesStore store;
    store.update(run);
    const auto place = [&](ChartMetric metric) {
        const auto at = store.placeAt(run, metric, ChartAxis::Steps, x);
        return at ? static_cast<int>(*at) : -1;
    };
    QCOMPARE(place(ChartMetric::Loss), step);
    QCOMPARE(place(ChartMetric::Auc), evaluation);
}

void TestChartsSeries::forgetsRunsThatAreGone()
{
    std::vector<RunData> runs { make(10), make(20) };
    runs[1].id = 8;
    SeriesStore store;
    store.update(runs[0]);
    store.update(runs[1]);
    const quint64 kept = store.stamp(runs[1], ChartMetric::Loss);
    const quint64 dropped = store.stamp(runs[0], ChartMetric::Loss);
    const RunData again = runs[0];
    runs.erase(runs.begin());
    store.keepOnly(runs);
    QCOMPARE(store.stamp(runs[0], ChartMetric::Loss), kept);
    store.update(again);
    QVERIFY(store.stamp(again, ChartMetric::Loss) != dropped);
}

QTEST_APPLESS_MAIN(TestChartsSeries)
#include "tst_charts_series.moc"
