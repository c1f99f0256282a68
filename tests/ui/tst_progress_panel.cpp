// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided_text.h"
#include "progress_line.h"
#include "progress_panel.h"
#include "runs/run_style.h"

#include <QLabel>
#include <QLocale>
#include <QTest>

using namespace gram;

/// In the top bar: how far a run is and how fast it goes.
class TestProgressPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void utilizationStandsBesideTheThroughputWhereItIsTold()
    {
        ProgressPanel panel;
        panel.beginRun(QStringLiteral("1 · E2E"), 1, 1, 0, 1);
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

    void oneSentenceWhileNothingIsDone()
    {
        ProgressPanel panel;
        panel.showIdle(QStringLiteral("Ready."));
        panel.resize(300, 40);
        panel.show();
        QCOMPARE(panel.findChild<ElidedText *>(QStringLiteral("progressText"))->text(), QStringLiteral("Ready."));
        for (const char *name : { "progressBar", "eta", "throughput" })
            QVERIFY2(!panel.findChild<QWidget *>(QString::fromLatin1(name))->isVisible(), name);
    }

    void tellsThePlaceInTheQueueAndTheStep()
    {
        ProgressPanel panel;
        panel.resize(600, 40);
        panel.show();
        panel.beginRun(QStringLiteral("3 · Multi-step"), 3, 3, 0, 3);
        const auto *what = panel.findChild<ElidedText *>(QStringLiteral("progressText"));
        auto *bar = panel.findChild<ProgressLine *>(QStringLiteral("progressBar"));
        QCOMPARE(what->text(), QStringLiteral("3 of 3: 3 · Multi-step: Preparing"));
        MetricsSnapshot snapshot;
        StepRecord step;
        step.step = 27;
        step.seconds = 1;
        step.interactions = 400;
        snapshot.steps = { step };
        snapshot.totalSteps = 42;
        panel.showSteps(snapshot);
        QCOMPARE(what->text(), QStringLiteral("3 of 3: 3 · Multi-step, step 27 of 42"));
        QCOMPARE(bar->value(), 642); // of 1,000
        QCOMPARE(bar->color(), runStyle(3).color);
        panel.setPaused(true);
        QVERIFY(bar->color() != runStyle(3).color);
        panel.setPaused(false);
        QCOMPARE(bar->color(), runStyle(3).color);

        // Where there is too little room the speed goes first, and then the text is cut short.
        const auto *throughput = panel.findChild<QWidget *>(QStringLiteral("throughput"));
        QVERIFY(throughput->isVisible() && what->isWhole());
        panel.resize(what->sizeHint().width() + 20, 40);
        QCoreApplication::processEvents();
        QVERIFY(!throughput->isVisible() && what->isWhole());
        panel.resize(100, 40);
        QCoreApplication::processEvents();
        QVERIFY(!what->isWhole());
        QCOMPARE(what->accessibleName(), what->text());
    }
};

QTEST_MAIN(TestProgressPanel)
#include "tst_progress_panel.moc"
