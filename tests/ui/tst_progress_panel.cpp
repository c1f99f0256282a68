// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_panel.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace gram;

/// The strip under the window: how fast a run goes.
class TestProgressPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void utilizationStandsBesideTheThroughputWhereItIsTold()
    {
        ProgressPanel panel;
        panel.beginRun(QStringLiteral("1 · E2E"), 1, 1, 0);
        const auto *throughput = panel.findChild<QLabel *>(QStringLiteral("throughput"));
        StepRecord step;
        const auto show = [&](std::optional<std::int32_t> utilization) {
            ++step.step;
            step.seconds += 1;
            step.interactions += 400;
            step.utilization = utilization;
            MetricsSnapshot snapshot;
            snapshot.steps = { step };
            snapshot.totalSteps = 10;
            panel.showSteps(snapshot);
            return throughput->text();
        };
        QCOMPARE(show({}), QStringLiteral("400 interactions/s"));
        QVERIFY(throughput->toolTip().isEmpty());
        QCOMPARE(show(87), QStringLiteral("400 interactions/s, GPU 87%"));
        QVERIFY(throughput->toolTip().contains(QStringLiteral("GPU")));
        QCOMPARE(show(0), QStringLiteral("400 interactions/s, GPU 0%"));
        QCOMPARE(show({}), QStringLiteral("400 interactions/s"));
        QVERIFY(throughput->toolTip().isEmpty());
    }
};

QTEST_MAIN(TestProgressPanel)
#include "tst_progress_panel.moc"
