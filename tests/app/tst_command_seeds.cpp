// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_fixture.h"

#include <QJsonArray>

#include <cmath>

using namespace gram;

/// compare --seeds: each mode with several seeds, and what they come to.
class TestCommandSeeds : public CommandFixture {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }

    void comparesOverSeeds()
    {
        const Output output = gramLab(tinyRun({ "compare", "--modes", "e2e,multi-step", "--latency", "2", "--seeds",
            "3", "--seed", "4", "--steps", "3" }));
        QVERIFY2(output.status == 0, output.all());
        QList<QJsonObject> summaries, over;
        for (const QByteArray &line : output.out.trimmed().split('\n')) {
            const QJsonObject object = objectOf(line);
            if (object.contains("summary"))
                summaries += object["summary"].toObject();
            if (object.contains("over_seeds"))
                over += object["over_seeds"].toObject();
        }
        QCOMPARE(summaries.size(), 6);
        QCOMPARE(over.size(), 2);
        QList<double> difference;
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(summaries[i]["seed"].toInt(), 4 + i / 2);
            QCOMPARE(summaries[i]["mode"].toString(),
                i % 2 == 0 ? QStringLiteral("e2e") : QStringLiteral("multi-step"));
            // Against E2E on the same batches.
            QCOMPARE(summaries[i]["interactions"], summaries[i - i % 2]["interactions"]);
            QVERIFY(i % 2 == 1 || summaries[i]["speedup"].toDouble() == 1.0);
        }
        QVERIFY(summaries[0]["loss"] != summaries[2]["loss"]); // seeds do differ
        const auto bestOf = [&](int i) { return summaries[i]["best"].toObject()["auc"].toDouble(-1); };
        double mean = 0, squares = 0;
        for (int seed = 0; seed < 3; ++seed)
            mean += (bestOf(2 * seed + 1) - bestOf(2 * seed)) / 3;
        for (int seed = 0; seed < 3; ++seed)
            squares += std::pow(bestOf(2 * seed + 1) - bestOf(2 * seed) - mean, 2);
        QCOMPARE(over[0]["mode"].toString(), QStringLiteral("e2e"));
        QVERIFY(!over[0].contains("auc_difference_to_e2e"));
        const QJsonObject multi = over[1];
        QCOMPARE(multi["seeds"].toArray(), (QJsonArray { 4, 5, 6 }));
        for (const char *figure : { "auc", "seconds_per_step", "speedup", "peak_memory_bytes" }) {
            const QJsonObject spread = multi[figure].toObject();
            QCOMPARE(spread["count"].toInt(), 3);
            QVERIFY(spread["least"].toDouble() <= spread["mean"].toDouble());
            QVERIFY(spread["mean"].toDouble() <= spread["greatest"].toDouble());
            QVERIFY(spread["deviation"].isDouble());
        }
        const QJsonObject d = multi["auc_difference_to_e2e"].toObject();
        const double half = 4.302652729911275 * std::sqrt(squares / 2 / 3);
        const auto near = [](double a, double b) { return std::abs(a - b) < 1e-7; };
        QVERIFY(near(d["mean"].toDouble(), mean));
        QVERIFY2(near(d["low"].toDouble(), mean - half) && near(d["high"].toDouble(), mean + half), output.all());
        QCOMPARE(d["more_than_scatter"].toBool(), std::abs(mean) > half);
    }

    void printsWhatTheSeedsComeTo()
    {
        const Output output = gramLab(
            QStringList { "compare", "--modes", "e2e,single-step", "--seeds", "2", "--steps", "2", "--out", "" }
            + tiny);
        QVERIFY2(output.status == 0, output.all());
        for (const char *part : { "single-step, seed 2 (4 of 4)", "mean +- sample standard deviation",
                 "single-step: best auc ", "from the differences of 2 seeds: within the seeds' scatter." })
            QVERIFY2(output.out.contains(part), output.all());
    }

    void refusesSeedsThatAreNone_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("none") << QStringList { "--seeds", "0" } << QByteArray("--seeds");
        QTest::newRow("a word") << QStringList { "--seeds", "some" } << QByteArray("--seeds");
        QTest::newRow("beyond the greatest")
            << QStringList { "--seeds", "2", "--seed", "1000000000" } << QByteArray("seed");
    }

    void refusesSeedsThatAreNone()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, said);
        const Output output = gramLab(tinyRun(QStringList { "compare" } + arguments));
        QCOMPARE(output.status, 2);
        QVERIFY2(output.err.contains(said), output.all());
        QCOMPARE(output.out, QByteArray());
    }
};

QTEST_GUILESS_MAIN(TestCommandSeeds)
#include "tst_command_seeds.moc"
