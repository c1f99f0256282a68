// SPDX-License-Identifier: GPL-3.0-or-later
// What several seeds come to: statistics, families, and their place in a comparison.
#include "api/seeds.h"
#include "run/run_comparison.h"

#include <QTest>

#include <cmath>

using namespace gram;

namespace {

using Values = QList<double>;
constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

bool near(double got, double expected, double tolerance = 1e-9)
{
    return std::isnan(expected) ? std::isnan(got) : std::abs(got - expected) <= tolerance;
}

/// A run of two steps, evaluated once; a step takes `seconds`.
RunRecord recordOf(Mode mode, std::int64_t seed, double auc, double seconds = 1)
{
    RunRecord r;
    r.config.mode = mode;
    r.config.seed = seed;
    r.status = RunRecord::Status::Finished;
    r.result.status = RunResult::Status::Finished;
    for (int i = 1; i <= 2; ++i) {
        StepRecord s;
        s.step = i;
        s.seconds = i * seconds;
        s.interactions = 60 * i;
        s.unique = 20 * i;
        s.peakMemoryBytes = 1000;
        r.steps.push_back(s);
        r.result.stepSeconds.push_back(seconds);
    }
    Evaluation e;
    e.step = 2;
    e.metrics = { { "auc", auc } };
    r.result.evaluations.push_back(e);
    return r;
}

RunComparison compare(const std::vector<RunRecord> &records)
{
    std::vector<RunView> views;
    for (const RunRecord &r : records)
        views.push_back(viewOf(r));
    return compareRuns(views);
}

} // namespace

class TestSeeds : public QObject {
    Q_OBJECT

private slots:
    void spreads_data()
    {
        QTest::addColumn<Values>("values");
        QTest::addColumn<int>("count");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("deviation");
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("greatest");
        QTest::newRow("none") << Values {} << 0 << undefined << undefined << undefined << undefined;
        QTest::newRow("one") << Values { 3 } << 1 << 3.0 << undefined << 3.0 << 3.0;
        QTest::newRow("two") << Values { 1, 4 } << 2 << 2.5 << 1.5 * std::sqrt(2.0) << 1.0 << 4.0;
        // Squares of the distances from 5: 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32, by 7.
        QTest::newRow("eight") << Values { 2, 4, 4, 4, 5, 5, 7, 9 } << 8 << 5.0 << std::sqrt(32.0 / 7) << 2.0 << 9.0;
        QTest::newRow("not all are numbers") << Values { 1, undefined, 4, std::numeric_limits<double>::infinity() } << 2
                                             << 2.5 << 1.5 * std::sqrt(2.0) << 1.0 << 4.0;
        QTest::newRow("all alike") << Values { 0.5, 0.5, 0.5 } << 3 << 0.5 << 0.0 << 0.5 << 0.5;
    }

    void spreads()
    {
        QFETCH(Values, values);
        QFETCH(int, count);
        QFETCH(double, mean);
        QFETCH(double, deviation);
        QFETCH(double, least);
        QFETCH(double, greatest);
        const Spread s = spreadOf(values);
        QCOMPARE(s.count, count);
        QVERIFY(near(s.mean, mean));
        QVERIFY(near(s.deviation, deviation));
        QVERIFY(near(s.least, least));
        QVERIFY(near(s.greatest, greatest));
    }

    /// Tables of Student's t, two-sided 95%, to four digits.
    void student_data()
    {
        QTest::addColumn<int>("freedom");
        QTest::addColumn<double>("t");
        for (const auto &[freedom, t] : { std::pair(1, 12.7062), { 2, 4.3027 }, { 3, 3.1824 }, { 4, 2.7764 },
                 { 5, 2.5706 }, { 9, 2.2622 }, { 10, 2.2281 }, { 30, 2.0423 }, { 100, 1.9840 }, { 999, 1.9623 } })
            QTest::addRow("%d", freedom) << freedom << t;
    }

    void student()
    {
        QFETCH(int, freedom);
        QFETCH(double, t);
        QVERIFY2(near(student95(freedom), t, 5e-5), qPrintable(QString::number(student95(freedom), 'g', 9)));
        QVERIFY(near(studentWithin(0, freedom), 0));
        QVERIFY(near(studentWithin(student95(freedom), freedom), 0.95));
    }

    void pairsBySeed_data()
    {
        using Pairs = QList<QPair<int, double>>;
        QTest::addColumn<Pairs>("own");
        QTest::addColumn<Pairs>("other");
        QTest::addColumn<QList<int>>("seeds");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("half");
        QTest::addColumn<bool>("beyond");
        const double t2 = 4.302652729911275;
        // Differences 1, 2, 3: deviation 1, half t(2) / sqrt(3) = 2.4841.
        QTest::newRow("within") << Pairs { { 1, 2 }, { 2, 4 }, { 3, 6 } } << Pairs { { 1, 1 }, { 2, 2 }, { 3, 3 } }
                                << QList<int> { 1, 2, 3 } << 2.0 << t2 / std::sqrt(3.0) << false;
        // The runs scatter by tens, their differences by hundredths.
        QTest::newRow("what the seeds add to both falls out")
            << Pairs { { 3, 30.11 }, { 1, 10.1 }, { 2, 20.09 } } << Pairs { { 1, 10 }, { 2, 20 }, { 3, 30 } }
            << QList<int> { 1, 2, 3 } << 0.1 << t2 * 0.01 / std::sqrt(3.0) << true;
        QTest::newRow("seeds of one alone")
            << Pairs { { 1, 2 }, { 2, 4 }, { 3, 6 }, { 7, 100 } } << Pairs { { 1, 1 }, { 2, 2 }, { 3, 3 }, { 8, -100 } }
            << QList<int> { 1, 2, 3 } << 2.0 << t2 / std::sqrt(3.0) << false;
        QTest::newRow("the last of a seed counts, a failed one does not")
            << Pairs { { 1, 50 }, { 1, 2 }, { 2, 4 }, { 3, 6 }, { 3, undefined } }
            << Pairs { { 1, 1 }, { 2, 2 }, { 3, 3 } } << QList<int> { 1, 2, 3 } << 2.0 << t2 / std::sqrt(3.0) << false;
        QTest::newRow("two") << Pairs { { 1, 3 }, { 2, 5 } } << Pairs { { 1, 1 }, { 2, 2 } } << QList<int> { 1, 2 }
                             << 2.5 << 12.706204736174698 * 0.5 << false;
        QTest::newRow("equal") << Pairs { { 1, 3 }, { 2, 5 } } << Pairs { { 1, 3 }, { 2, 5 } } << QList<int> { 1, 2 }
                               << 0.0 << 0.0 << false;
        QTest::newRow("apart by rounding") << Pairs { { 1, 3 }, { 2, 5 + 1e-15 } } << Pairs { { 1, 3 }, { 2, 5 } }
                                           << QList<int> { 1, 2 } << 0.0 << 0.0 << false;
        // Coarse figures: such seeds do not tell how they scatter.
        QTest::newRow("all apart by the same") << Pairs { { 1, 0.6 }, { 2, 0.7 } } << Pairs { { 1, 0.5 }, { 2, 0.6 } }
                                               << QList<int> { 1, 2 } << 0.1 << undefined << false;
        QTest::newRow("one") << Pairs { { 1, 3 } } << Pairs { { 1, 1 }, { 2, 2 } } << QList<int> { 1 } << 2.0
                             << undefined << false;
        QTest::newRow("none") << Pairs { { 1, 3 } } << Pairs { { 2, 2 } } << QList<int> {} << undefined << undefined
                              << false;
    }

    void pairsBySeed()
    {
        using Pairs = QList<QPair<int, double>>;
        QFETCH(Pairs, own);
        QFETCH(Pairs, other);
        QFETCH(QList<int>, seeds);
        QFETCH(double, mean);
        QFETCH(double, half);
        QFETCH(bool, beyond);
        const auto valuesOf = [](const Pairs &pairs) {
            std::vector<SeedValue> values;
            for (const auto &[seed, value] : pairs)
                values.push_back({ seed, value });
            return values;
        };
        const SeedDifference d = pairedBySeed(valuesOf(own), valuesOf(other));
        QCOMPARE(QList<int>(d.seeds.begin(), d.seeds.end()), seeds);
        QCOMPARE(d.known(), std::isfinite(half));
        QVERIFY(near(d.difference.mean, mean));
        QVERIFY2(near(d.half, half, 1e-6), qPrintable(QString::number(d.half, 'g', 9)));
        QCOMPARE(d.isBeyondScatter(), beyond);
    }

    void familiesDifferByTheirSeedAlone_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("same");
        QTest::newRow("seed") << "seed" << true;
        QTest::newRow("folder") << "out" << true;
        QTest::newRow("E2E measured before") << "baseline_steps" << true;
        for (const char *other : { "mode", "batch", "ce_rate", "steps", "demo_seed", "latency", "model", "threads" })
            QTest::newRow(other) << other << false;
    }

    void familiesDifferByTheirSeedAlone()
    {
        QFETCH(QString, what);
        QFETCH(bool, same);
        const RunConfig a;
        RunConfig b;
        b.seed = 9;
        bool found = false;
        forEachField(b, [&](const char *key, auto &value, auto...) {
            using Value = std::remove_cvref_t<decltype(value)>;
            if (what != QLatin1String(key))
                return;
            found = true;
            if constexpr (std::is_same_v<Value, std::string>)
                value += "x";
            else
                value = static_cast<Value>(static_cast<double>(value) + 1e-7 + (std::is_integral_v<Value> ? 1 : 0)
                    + (std::is_enum_v<Value> ? 1 : 0));
        });
        QVERIFY(found);
        QCOMPARE(sameButSeed(a, b), same);
        QVERIFY(!same || hashWithoutSeed(a) == hashWithoutSeed(b));
        QVERIFY(same || hashWithoutSeed(a) != hashWithoutSeed(b)); // else they are only slower to find
    }

    void comparesOverSeeds()
    {
        const RunComparison c = compare({ recordOf(Mode::E2E, 1, 0.70, 4), recordOf(Mode::SingleStep, 1, 0.71),
            recordOf(Mode::E2E, 2, 0.80, 4), recordOf(Mode::SingleStep, 2, 0.82),
            recordOf(Mode::SingleStep, 3, 0.95, 2), recordOf(Mode::E2E, 3, 0.92, 4) });
        for (const std::size_t i : { 1U, 3U, 4U }) {
            const auto &over = c.runs[i].overSeeds;
            QVERIFY(over.has_value());
            QCOMPARE(over->runs, (std::vector<std::size_t> { 1, 3, 4 }));
            QCOMPARE(over->seeds, (std::vector<std::int64_t> { 1, 2, 3 }));
            QVERIFY(near(over->best.mean, (0.71 + 0.82 + 0.95) / 3));
            QVERIFY(near(over->speedupPerStep.mean, (4 + 4 + 2) / 3.0)); // each against its own seed's E2E
            QVERIFY(near(over->againstE2e.difference.mean, 0.02));
            QVERIFY(near(over->againstE2e.half, 4.302652729911275 * 0.01 / std::sqrt(3.0), 1e-6));
            QVERIFY(!over->againstE2e.isBeyondScatter());
        }
        QVERIFY(c.runs[0].overSeeds.has_value());
        QVERIFY(!c.runs[0].overSeeds->againstE2e.known()); // it is E2E
    }

    void whatIsNotOneConfigurationIsNotCompared_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("one seed") << 0;
        QTest::newRow("another rate") << 1;
        QTest::newRow("changed while it trained") << 2;
        QTest::newRow("stopped") << 3;
        QTest::newRow("twice the same seed") << 4;
    }

    void whatIsNotOneConfigurationIsNotCompared()
    {
        QFETCH(int, what);
        RunRecord other = recordOf(Mode::SingleStep, what == 0 || what == 4 ? 1 : 2, 0.8);
        if (what == 1)
            other.config.cfRate *= 2;
        if (what == 2)
            other.result.changes.push_back({ 2, "cf_rate", "0.001", "0.002" });
        if (what == 3) {
            other.status = RunRecord::Status::Cancelled;
            other.result.status = RunResult::Status::Cancelled;
        }
        std::vector<RunRecord> records { recordOf(Mode::SingleStep, 1, 0.7), other };
        if (what == 0)
            records.pop_back();
        for (const ComparedRun &run : compare(records).runs)
            QVERIFY(!run.overSeeds);
    }
};

QTEST_GUILESS_MAIN(TestSeeds)
#include "tst_seeds.moc"
