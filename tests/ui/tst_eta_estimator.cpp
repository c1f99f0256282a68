// SPDX-License-Identifier: GPL-3.0-or-later
#include "eta_estimator.h"

#include <QTest>

using gram::EtaEstimator;

class TestEtaEstimator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysNothingAtFirst();
    void settlesOnASteadyPace();
    void saysNothingWhileThePaceChanges();
    void theTimeLimitWins();
    void knowsNothingWithoutALimit();
};

void TestEtaEstimator::saysNothingAtFirst()
{
    EtaEstimator eta;
    for (int step = 1; step < 10; ++step)
        eta.update(step, 100, step, 0);
    QVERIFY(!eta.remaining());
}

void TestEtaEstimator::settlesOnASteadyPace()
{
    EtaEstimator eta;
    for (int step = 1; step <= 40; ++step)
        eta.update(step, 100, step * 0.5, 0);
    QVERIFY(eta.remaining().has_value());
    QCOMPARE(*eta.remaining(), 30.0);
    eta.reset();
    QVERIFY(!eta.remaining());
}

void TestEtaEstimator::saysNothingWhileThePaceChanges()
{
    EtaEstimator eta;
    double seconds = 0;
    for (int step = 1; step <= 30; ++step) {
        seconds += step; // each step slower than the one before
        eta.update(step, 1000, seconds, 0);
    }
    QVERIFY(!eta.remaining());
}

void TestEtaEstimator::theTimeLimitWins()
{
    EtaEstimator eta;
    for (int step = 1; step <= 40; ++step)
        eta.update(step, 1000, step * 0.5, 25);
    QCOMPARE(eta.remaining().value_or(-1), 5.0);
}

void TestEtaEstimator::knowsNothingWithoutALimit()
{
    EtaEstimator eta;
    for (int step = 1; step <= 40; ++step)
        eta.update(step, 0, step * 0.5, 0);
    QVERIFY(!eta.remaining());
}

QTEST_APPLESS_MAIN(TestEtaEstimator)
#include "tst_eta_estimator.moc"
