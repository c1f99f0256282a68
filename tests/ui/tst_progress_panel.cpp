// SPDX-License-Identifier: GPL-3.0-or-later
#include "elided_text.h"
#include "mode_text.h"
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
        QCOMPARE(bar->color(), runStyle(3, bar->palette()).color);
        panel.setPaused(true);
        QVERIFY(bar->color() != runStyle(3, bar->palette()).color);
        panel.setPaused(false);
        QCOMPARE(bar->color(), runStyle(3, bar->palette()).color);

        // Where there is too little room the speed goes first, and then the text is cut short.
        const auto *throughput = panel.findChild<QWidget *>(QStringLiteral("throughput"));
        QVERIFY(throughput->isVisible() && what->isWhole());
        panel.resize(what->sizeHint().width() + 20, 40);
        QCoreApplication::processEvents();
        QVERIFY(!throughput->isVisible() && what->isWhole());
        panel.resize(100, 40);
        QCoreApplication::processEvents();
        QVERIFY(!what->isWhole());
        QCOMPARE(what->shownText(), QStringLiteral("3/3 · 27/42"));
        QCOMPARE(what->toolTip(), QStringLiteral("3 of 3: 3 · Multi-step, step 27 of 42"));
        QCOMPARE(what->accessibleName(), what->text());
        Progress progress;
        progress.phase = Progress::Phase::Evaluating;
        progress.done = 3;
        progress.total = 8;
        panel.showProgress(progress);
        const QString brief = QStringLiteral("3/3 · %1 3/8").arg(displayText(progress.phase));
        panel.resize(what->fontMetrics().horizontalAdvance(brief) + 4, 40);
        QCoreApplication::processEvents();
        QCOMPARE(what->shownText(), brief);
        panel.resize(what->fontMetrics().horizontalAdvance(brief) - 8, 40);
        QCoreApplication::processEvents();
        QVERIFY2(what->shownText() != brief && what->shownText().endsWith(QStringLiteral("3/8")),
            qPrintable(what->shownText()));
        panel.showIdle(QStringLiteral("Ready. Start trains what the setup says."), QStringLiteral("Ready"));
        panel.resize(100, 40);
        QCoreApplication::processEvents();
        QCOMPARE(what->shownText(), QStringLiteral("Ready"));
    }

    /// In short where there is little room, and then not at all.
    void theTimeLeftGivesWayLast()
    {
        ProgressPanel panel;
        panel.resize(600, 40);
        panel.show();
        panel.beginRun(QStringLiteral("1 · E2E"), 1, 1, 0, 1);
        const auto *what = panel.findChild<ElidedText *>(QStringLiteral("progressText"));
        const auto *left = panel.findChild<QLabel *>(QStringLiteral("eta"));
        MetricsSnapshot snapshot;
        snapshot.totalSteps = 1000;
        for (int i = 1; i <= 200; ++i) {
            StepRecord step;
            step.step = i;
            step.seconds = i * 0.5;
            step.interactions = i * 10;
            snapshot.steps = { step };
            panel.showSteps(snapshot);
        }
        QVERIFY(left->isVisible());
        const QString whole = left->text();
        QVERIFY2(whole.contains(QStringLiteral("6 min 40 s left")), qPrintable(whole));
        const QString brief = QStringLiteral("200/%1").arg(QLocale().toString(1000));
        const auto widthOf = [](const QWidget *label, const QString &text) {
            return label->fontMetrics().horizontalAdvance(text) + 1;
        };
        panel.resize(widthOf(what, what->text()) + 8 + widthOf(left, QStringLiteral("~7 min")) + 4, 40);
        QCoreApplication::processEvents();
        QCOMPARE(left->text(), QStringLiteral("~7 min"));
        QVERIFY(left->isVisible() && what->isWhole());
        panel.resize(widthOf(what, brief) + 8 + widthOf(left, QStringLiteral("~7 min")) + 4, 40);
        QCoreApplication::processEvents();
        QCOMPARE(what->shownText(), brief);
        QVERIFY(left->isVisible());
        QCOMPARE(left->text(), QStringLiteral("~7 min"));
        QVERIFY(what->toolTip().contains(whole));
        panel.resize(widthOf(what, brief) + 12, 40);
        QCoreApplication::processEvents();
        QVERIFY(!left->isVisible());
        QCOMPARE(what->shownText(), brief);
        panel.resize(600, 40);
        QCoreApplication::processEvents();
        QCOMPARE(left->text(), whole);
    }
};

QTEST_MAIN(TestProgressPanel)
#include "tst_progress_panel.moc"
