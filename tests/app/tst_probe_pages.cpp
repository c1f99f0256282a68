// SPDX-License-Identifier: GPL-3.0-or-later
// The pages "Batch" and "Proof" with the real engine on tiny demo data, and the session's jobs for
// them.
#include "anatomy/batch_grid.h"
#include "anatomy/batch_page.h"
#include "batch_planner.h"
#include "config/config_json.h"
#include "data/load_dataset.h"
#include "proof/proof_page.h"
#include "tiny_run.h"
#include "training_session.h"
#include "window_controller.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <memory>

using namespace gram;

namespace {

/// A run that is stopped by the test.
RunConfig endless()
{
    RunConfig c = tiny();
    c.steps = 1'000'000;
    return c;
}

} // namespace

class TestProbePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
            m_home.filePath(QStringLiteral("config")));
    }

    void cleanup() { m_controller.reset(); }

    void plansOnItsOwnThread()
    {
        const auto data = loadDataset(tiny());
        BatchPlanner planner;
        QSignalSpy planned(&planner, &BatchPlanner::planned);
        planner.planStep(tiny(), data, 9);
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 1, patience);
        const auto layout = planned.at(0).at(0).value<BatchLayout>();
        QCOMPARE(layout.step(), std::int64_t { 9 });
        QVERIFY(layout.unique() > 0 && layout.unique() < layout.interactions());
        // Only the last one of several is told, and none that was dropped.
        for (int i = 0; i < 20; ++i)
            planner.plan(tiny(), data, 0, i % 3);
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 2, patience);
        QCOMPARE(planned.at(1).at(0).value<BatchLayout>().index, std::int64_t { 1 });
        planner.plan(tiny(), data, 0, 2);
        planner.drop();
        planner.plan(tiny(), data, 3, 1'000'000); // the epoch's last
        QTRY_COMPARE_WITH_TIMEOUT(planned.count(), 3, patience);
        const auto last = planned.at(2).at(0).value<BatchLayout>();
        QCOMPARE(last.epoch, std::int64_t { 3 });
        QCOMPARE(last.index, last.batchesPerEpoch - 1);
    }

    void probesAStep()
    {
        TrainingSession session;
        QSignalSpy probed(&session, &TrainingSession::stepProbed),
            ended(&session, &TrainingSession::probeEnded);
        session.probeStep(tiny(), 0, 1);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QCOMPARE(ended.at(0).at(0).toString(), QString());
        QVERIFY(probed.count() >= 1);
        const auto anatomy = probed.last().at(0).value<StepAnatomy>();
        QVERIFY(anatomy.e2e);
        QVERIFY(anatomy.loss > 0);
        QVERIFY(session.loadedDataset(tiny()));
        RunConfig other = tiny();
        other.demoUsers = 61;
        QVERIFY(!session.loadedDataset(other));
        QCOMPARE(session.openRuns(), 0);
    }

    void onlyTheNewestProbeIsTold()
    {
        TrainingSession session;
        QSignalSpy probed(&session, &TrainingSession::stepProbed),
            ended(&session, &TrainingSession::probeEnded);
        for (const std::int64_t index : { 0, 2, 1 })
            session.probeStep(tiny(), 0, index);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTest::qWait(100);
        QCOMPARE(ended.count(), 1);
        StepAnatomy expected;
        TrainingSession alone;
        connect(&alone, &TrainingSession::stepProbed, this,
            [&](const StepAnatomy &a) { expected = a; });
        QSignalSpy aloneEnded(&alone, &TrainingSession::probeEnded);
        alone.probeStep(tiny(), 0, 1);
        QTRY_COMPARE_WITH_TIMEOUT(aloneEnded.count(), 1, patience);
        QCOMPARE(probed.last().at(0).value<StepAnatomy>().itemGradients, expected.itemGradients);
    }

    void provesWithProgress()
    {
        TrainingSession session;
        QSignalSpy progress(&session, &TrainingSession::proofProgressed),
            proved(&session, &TrainingSession::gradientsProved),
            ended(&session, &TrainingSession::proofEnded);
        session.proveGradients(tiny(), 0, 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        const auto proof = proved.last().at(0).value<GradientProof>();
        QCOMPARE(proof.angles.size(), std::size_t { 5 });
        for (const GradientComparison &c : proof.comparisons)
            QVERIFY2(c.equal(), c.worst.c_str());
        QVERIFY(proof.angles.front().degrees < 1e-6);
        QVERIFY(progress.count() >= 1);
        QCOMPARE(progress.last().at(0).toInt(), progress.last().at(1).toInt());
    }

    void stopsAndFails()
    {
        TrainingSession session;
        QSignalSpy proved(&session, &TrainingSession::gradientsProved),
            ended(&session, &TrainingSession::proofEnded),
            progress(&session, &TrainingSession::proofProgressed);
        session.proveGradients(tiny(), 0, 0);
        session.stopProof(); // before it began
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended.at(0).at(0).toString(), QString());
        session.stopProof(); // there is none
        QCOMPARE(ended.count(), 1);
        RunConfig wrong = tiny();
        wrong.heads = 3;
        session.proveGradients(wrong, 0, 0);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
        QVERIFY(!ended.at(1).at(0).toString().isEmpty());
        QCOMPARE(proved.count(), 0);
        QCOMPARE(progress.count(), 0);
    }

    void aRunGoesFirst()
    {
        TrainingSession session;
        QSignalSpy probed(&session, &TrainingSession::stepProbed),
            probeEnded(&session, &TrainingSession::probeEnded),
            metrics(&session, &TrainingSession::metricsUpdated),
            ended(&session, &TrainingSession::runEnded);
        session.start(endless());
        QTRY_VERIFY_WITH_TIMEOUT(metrics.count() > 0, patience);
        session.probeStep(tiny(), 0, 0); // waits for the run
        QTest::qWait(300);
        QCOMPARE(probed.count(), 0);
        session.stop(); // the run, not the probe
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(probeEnded.count(), 1, patience);
        QVERIFY(probed.count() >= 1);
        session.probeStep(tiny(), 0, 0);
        session.start(tiny()); // takes its place
        QCOMPARE(probeEnded.count(), 2);
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
        QCOMPARE(ended.at(1).at(1).value<RunResult>().status, RunResult::Status::Finished);
    }

    void canBeDestroyedWhileComputing()
    {
        for (const int wait : { 0, 30 }) {
            TrainingSession session;
            session.probeStep(tiny(), 0, 0);
            session.proveGradients(tiny(), 0, 0);
            QTest::qWait(wait);
        } // hangs, and so times out, if it does not stop
    }

    void showsTheFormsBatch()
    {
        open(tiny());
        const QString summary = find<QLabel>("batchSummary")->text();
        QVERIFY(summary.contains("K ="));
        QCOMPARE(page()->batch()->step(), std::int64_t { 1 });
        click("batchNext");
        QTRY_COMPARE_WITH_TIMEOUT(page()->batch()->step(), std::int64_t { 2 }, patience);
        auto *users = find<QSpinBox>("batch"); // of the form
        users->setFocus();
        users->selectAll();
        QTest::keyClicks(users, "12");
        QTest::keyClick(users, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(page()->batch()->users, std::int64_t { 12 }, patience);
        QCOMPARE(page()->batch()->step(), std::int64_t { 2 });
    }

    void computesTheFigures()
    {
        open(tiny());
        click("batchCompute");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("batchNote")->text().contains("Measured on this batch"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPushButton>("batchCompute")->text().contains("Comp"), patience);
        QTest::mouseClick(find<QToolButton>("stepStage3"), Qt::LeftButton);
        const QString sentence = find<QLabel>("stepSentence")->text();
        QVERIFY2(sentence.contains("the sum of"), qPrintable(sentence));
        QVERIFY(find<QTextBrowser>("batchItem")->toPlainText().contains("of the item"));
        click("batchNext"); // another batch has none yet
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("stepSentence")->text().contains("not computed"), patience);
    }

    void provesTheGradients()
    {
        open(tiny());
        auto *pages = find<QTabWidget>("pages");
        pages->setCurrentWidget(find<ProofPage>("proofPage"));
        QVERIFY(find<QLabel>("proofOf")->text().contains("batch 1 of"));
        click("proofCompute");
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("proofVerdict")->text().contains("Equal within rounding"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QPushButton>("proofCompute")->text().contains("Comp"), patience);
        const QString file = m_home.filePath("proof.csv");
        Q_EMIT find<ProofPage>("proofPage")->exportRequested(file, "a,b\n");
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), "a,b\n");
        auto *users = find<QSpinBox>("batch");
        users->setFocus();
        users->selectAll();
        QTest::keyClicks(users, "12");
        QTest::keyClick(users, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("proofVerdict")->text().contains("compute again"), patience);
    }

    void followsTheRun()
    {
        open(endless());
        QVERIFY(!find<QCheckBox>("batchFollow")->isEnabled());
        find<QAction>("start")->trigger();
        auto *follow = find<QCheckBox>("batchFollow");
        QTRY_VERIFY_WITH_TIMEOUT(follow->isEnabled(), patience);
        QTest::mouseClick(follow, Qt::LeftButton, {}, { 8, follow->height() / 2 });
        QTRY_VERIFY_WITH_TIMEOUT(page()->batch() && page()->batch()->step() > 2, patience);
        const std::int64_t seen = page()->batch()->step();
        QTRY_VERIFY_WITH_TIMEOUT(page()->batch()->step() > seen, patience);
        const std::int64_t shown = page()->batch()->step();
        click("batchPrevious"); // the user's choice ends it
        QVERIFY(!page()->isFollowing());
        QTRY_COMPARE_WITH_TIMEOUT(page()->batch()->step(), shown - 1, patience);
        click("batchCompute");
        QVERIFY(find<QLabel>("batchNote")->text().contains("when the runs have ended"));
        find<QAction>("stop")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("batchNote")->text().contains("Measured on this batch"), patience);
        QVERIFY(!follow->isEnabled());
    }

    void aDatasetThatCannotBeRead()
    {
        RunConfig config = tiny();
        config.data = "/no/such/folder";
        m_controller.reset();
        QSettings().clear();
        QSettings().setValue("configuration", QString::fromStdString(toJson(config)));
        m_controller = std::make_unique<WindowController>(WindowController::Selection {});
        m_controller->window().show();
        QTRY_VERIFY_WITH_TIMEOUT(
            find<QLabel>("batchMessage")->text().contains("/no/such/folder"), patience);
        QVERIFY(!find<QPushButton>("batchCompute")->isEnabled());
        QVERIFY(!find<QPushButton>("proofCompute")->isEnabled());
    }

private:
    template <typename W> W *find(const char *name) const
    {
        W *found = m_controller->window().findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    BatchPage *page() const { return find<BatchPage>("batchPage"); }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    /// The window with this form, and the page "Batch" with its first batch.
    void open(const RunConfig &config)
    {
        QSettings().clear();
        QSettings().setValue("configuration", QString::fromStdString(toJson(config)));
        m_controller = std::make_unique<WindowController>(WindowController::Selection {});
        m_controller->window().resize(1280, 800);
        m_controller->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
        find<QAction>("batchPageAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page()->isVisible() && page()->batch(), patience);
    }

    QTemporaryDir m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestProbePages)
#include "tst_probe_pages.moc"
