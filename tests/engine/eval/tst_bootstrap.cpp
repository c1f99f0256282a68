// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "eval/bootstrap.h"
#include "eval/metrics.h"
#include "eval/weighted_auc.h"
#include "reference_rows.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace gram;

namespace {

constexpr std::uint64_t seed = 7;

struct Rows {
    std::vector<double> scores;
    std::vector<std::uint8_t> labels;
    std::vector<std::int32_t> users;
};

/// Scores of one decimal, so that many are tied; all rows of a user have nearly the same score
/// and label where `alike`.
Rows makeRows(std::int32_t users, int each, bool alike, std::uint64_t rowSeed)
{
    Random random(rowSeed);
    Rows rows;
    for (std::int32_t user = 0; user < users; ++user) {
        const double level = random.uniform(), skill = random.uniform();
        for (int i = 0; i < each; ++i) {
            const double own = alike ? level : random.uniform();
            rows.scores.push_back(std::round(own * 10) / 10);
            rows.labels.push_back((alike ? skill : random.uniform()) * 0.7 + own * 0.3 > 0.5);
            rows.users.push_back(user);
        }
    }
    return rows;
}

Interval auc(const Rows &rows, std::int64_t resamples = 500, std::uint64_t with = seed)
{
    return bootstrapAuc(rows.scores, rows.labels, rows.users, resamples, with);
}

Interval rightShare(const Rows &rows, std::int64_t resamples = 500, std::uint64_t with = seed)
{
    return bootstrapAccuracy(rows.scores, rows.labels, rows.users, 0.5, resamples, with);
}

Interval meanScore(const Rows &rows, std::int64_t resamples = 500, std::uint64_t with = seed)
{
    return bootstrapMean(rows.scores, rows.users, resamples, with);
}

using Bootstrap = Interval (*)(const Rows &, std::int64_t, std::uint64_t);

void addBootstraps()
{
    QTest::addColumn<Bootstrap>("bootstrap");
    QTest::newRow("AUC") << Bootstrap(auc);
    QTest::newRow("accuracy") << Bootstrap(rightShare);
    QTest::newRow("mean") << Bootstrap(meanScore);
}

double width(const Interval &interval)
{
    return interval.high - interval.low;
}

bool same(const Interval &a, const Interval &b)
{
    return a.low == b.low && a.high == b.high;
}

bool undefined(const Interval &interval)
{
    return std::isnan(interval.low) && std::isnan(interval.high);
}

} // namespace

class TestBootstrap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reference_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("metric");
        const nlohmann::json sets = metricFixtures("bootstrap.json");
        for (int i = 0; i < static_cast<int>(sets.size()); ++i)
            for (const char *metric : { "mean", "auc", "accuracy" })
                QTest::addRow("%s: %s", nameOf(sets, i).c_str(), metric) << i << metric;
    }

    /// 10,000 resamples by numpy and 10,000 here: an end of a normal interval then has a standard
    /// error of sqrt(p (1 - p) / 10,000) / density = 0.027 standard deviations in each, 0.038 in
    /// their difference, which is 0.0096 of the width. The tolerance is 4.2 times that. A 90 %
    /// interval would be off by 0.08 at each end; drawing rows, in the first two sets, by 0.08 to
    /// 0.4.
    void reference()
    {
        QFETCH(int, index);
        QFETCH(QString, metric);
        const nlohmann::json sets = metricFixtures("bootstrap.json");
        const nlohmann::json &rows = sets[static_cast<std::size_t>(index)];
        const std::vector<double> scores = numbers(rows["scores"]);
        const std::vector<std::uint8_t> labels = labelsOf(rows);
        const auto users = rows["users"].get<std::vector<std::int32_t>>();
        constexpr std::int64_t resamples = 10000;
        const Interval got = metric == "mean" ? bootstrapMean(numbers(rows["values"]), users, resamples, seed)
            : metric == "auc"                 ? bootstrapAuc(scores, labels, users, resamples, seed)
                                              : bootstrapAccuracy(scores, labels, users, 0.0, resamples, seed);
        const std::vector<double> expected = numbers(rows[metric.toStdString()]);
        const double tolerance = 0.04 * (expected[1] - expected[0]);
        QVERIFY2(std::abs(got.low - expected[0]) < tolerance, qPrintable(notEqual(got.low, expected[0])));
        QVERIFY2(std::abs(got.high - expected[1]) < tolerance, qPrintable(notEqual(got.high, expected[1])));
    }

    void weightedAucIsThatOfTheRepeatedRows_data()
    {
        QTest::addColumn<int>("users");
        QTest::addColumn<int>("each");
        QTest::newRow("two rows") << 2 << 1;
        QTest::newRow("few") << 4 << 3;
        QTest::newRow("many") << 80 << 6;
    }

    void weightedAucIsThatOfTheRepeatedRows()
    {
        QFETCH(int, users);
        QFETCH(int, each);
        int defined = 0;
        for (std::uint64_t draw = 0; draw < 50; ++draw) {
            const Rows rows = makeRows(users, each, false, draw);
            Random random(mixSeed(seed, draw));
            std::vector<std::uint32_t> weights(static_cast<std::size_t>(users));
            for (std::uint32_t &weight : weights)
                weight = static_cast<std::uint32_t>(random.below(4));
            Rows repeated;
            for (std::size_t i = 0; i < rows.scores.size(); ++i) {
                const std::uint32_t times = weights[static_cast<std::size_t>(rows.users[i])];
                repeated.scores.insert(repeated.scores.end(), times, rows.scores[i]);
                repeated.labels.insert(repeated.labels.end(), times, rows.labels[i]);
            }
            const double expected = rocAuc(repeated.scores, repeated.labels);
            const double got = WeightedAuc(rows.scores, rows.labels, rows.users).value(weights);
            if (std::isnan(expected)) {
                QVERIFY(std::isnan(got));
            } else {
                QVERIFY2(std::abs(got - expected) < 1e-12, qPrintable(notEqual(got, expected)));
                ++defined;
            }
        }
        QVERIFY(defined >= 5);
    }

    void extremeScores()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const std::vector<double> scores { infinity, -0.0, 1e300, -infinity, 0.0, -1e300, infinity };
        const std::vector<std::uint8_t> labels { 1, 1, 0, 0, 0, 1, 0 };
        const std::vector<std::int32_t> users { 0, 0, 0, 0, 0, 0, 0 };
        const std::vector<std::uint32_t> once { 1 };
        QCOMPARE(WeightedAuc(scores, labels, users).value(once), rocAuc(scores, labels));
    }

    void alikeRowsOfAUserWidenTheInterval_data() { addBootstraps(); }

    /// 20 rows a user that are all alike are worth one: the interval is about sqrt(20) = 4.5 times
    /// as wide as if each row were of a user of its own.
    void alikeRowsOfAUserWidenTheInterval()
    {
        QFETCH(Bootstrap, bootstrap);
        const auto ratio = [bootstrap](bool alike) {
            Rows rows = makeRows(60, 20, alike, 3);
            const double byUser = width(bootstrap(rows, 1000, seed));
            std::iota(rows.users.begin(), rows.users.end(), 0);
            return byUser / width(bootstrap(rows, 1000, seed));
        };
        const double alike = ratio(true), independent = ratio(false);
        QVERIFY2(alike > 3.6 && alike < 5.6, qPrintable(QString::number(alike)));
        QVERIFY2(independent > 0.7 && independent < 1.4, qPrintable(QString::number(independent)));
    }

    void dependsOnTheSeedOnly_data() { addBootstraps(); }

    void dependsOnTheSeedOnly()
    {
        QFETCH(Bootstrap, bootstrap);
        const Rows rows = makeRows(30, 5, false, 1);
        const Interval first = bootstrap(rows, 300, seed);
        QVERIFY(first.low < first.high);
        QVERIFY(same(bootstrap(rows, 300, seed), first));
        QVERIFY(!same(bootstrap(rows, 300, seed + 1), first));

        Rows gaps = rows;
        for (std::int32_t &user : gaps.users)
            user = 1000 + user * 7;
        QVERIFY(same(bootstrap(gaps, 300, seed), first));

        Rows backwards = rows;
        std::reverse(backwards.scores.begin(), backwards.scores.end());
        std::reverse(backwards.labels.begin(), backwards.labels.end());
        std::reverse(backwards.users.begin(), backwards.users.end());
        const Interval again = bootstrap(backwards, 300, seed);
        QVERIFY(std::abs(again.low - first.low) < 1e-12);
        QVERIFY(std::abs(again.high - first.high) < 1e-12);
    }

    void undefined_data() { addBootstraps(); }

    void undefined()
    {
        QFETCH(Bootstrap, bootstrap);
        QVERIFY(::undefined(bootstrap({}, 200, seed)));
        QVERIFY(::undefined(bootstrap(makeRows(1, 50, false, 1), 200, seed)));
        QVERIFY(!::undefined(bootstrap(makeRows(2, 50, false, 1), 200, seed)));
        QVERIFY(::undefined(bootstrap(makeRows(2, 50, false, 1), 0, seed)));
    }

    void oneClassHasNoAuc()
    {
        Rows rows = makeRows(20, 5, false, 1);
        std::fill(rows.labels.begin(), rows.labels.end(), std::uint8_t { 1 });
        QVERIFY(::undefined(auc(rows)));
        QVERIFY(!::undefined(rightShare(rows)));
    }

    void aNanScoreMakesAPooledMetricUndefined()
    {
        Rows rows = makeRows(20, 5, false, 1);
        rows.scores[17] = std::nan("");
        QVERIFY(::undefined(auc(rows)));
        QVERIFY(::undefined(rightShare(rows)));
    }

    void aScoreAtTheThresholdSaysNo()
    {
        const Rows rows { { 0.5, 0.5, 0.5 }, { 0, 0, 0 }, { 0, 1, 2 } };
        QCOMPARE(rightShare(rows).low, 1.0);
    }

    void meanLeavesUndefinedValuesOut()
    {
        Rows rows = makeRows(20, 3, false, 1);
        const Interval expected = meanScore(rows);
        // More rows and a user more, of which nothing is known.
        for (const std::int32_t user : { 0, 3, 3, 20 }) {
            rows.scores.push_back(std::nan(""));
            rows.users.push_back(user);
        }
        QVERIFY(same(meanScore(rows), expected));
        const std::vector<double> nothing(2, std::nan(""));
        QVERIFY(::undefined(bootstrapMean(nothing, std::vector<std::int32_t> { 0, 1 }, 200, seed)));
    }

    /// Two users: both values, or one of them twice. Each end is the mean of one user alone.
    void twoUsers()
    {
        const std::vector<double> values { 1, 2, 3, 10 };
        const std::vector<std::int32_t> users { 0, 0, 0, 1 };
        const Interval got = bootstrapMean(values, users, 1000, seed);
        QCOMPARE(got.low, 2.0);
        QCOMPARE(got.high, 10.0);
    }

    /// One user has the positives, the other the negatives: half of the resamples have one class.
    void resamplesOfOneClassAreLeftOut()
    {
        const Rows rows { { 1, 2, 3, 2 }, { 0, 0, 1, 1 }, { 0, 0, 1, 1 } };
        const Interval got = auc(rows);
        QCOMPARE(got.low, 0.875);
        QCOMPARE(got.high, 0.875);
    }

    void workIsBounded_data()
    {
        QTest::addColumn<qint64>("work");
        QTest::addColumn<qint64>("asked");
        QTest::addColumn<qint64>("made");
        QTest::newRow("nothing") << qint64 { 0 } << qint64 { 1000 } << qint64 { 1000 };
        QTest::newRow("small") << qint64 { 400'000 } << qint64 { 1000 } << qint64 { 1000 };
        QTest::newRow("cut") << qint64 { 1'000'000 } << qint64 { 1000 } << qint64 { 400 };
        QTest::newRow("not below 100") << qint64 { 94'264'845 } << qint64 { 1000 } << qint64 { 100 };
        QTest::newRow("fewer asked for") << qint64 { 94'264'845 } << qint64 { 20 } << qint64 { 20 };
    }

    void workIsBounded()
    {
        QFETCH(qint64, work);
        QFETCH(qint64, asked);
        QTEST(static_cast<qint64>(boundedResamples(work, asked)), "made");
    }
};

QTEST_GUILESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
