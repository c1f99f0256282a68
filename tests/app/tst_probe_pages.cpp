// SPDX-License-Identifier: GPL-3.0-or-later
// The pages "Batch" and "Proof" with the real engine on tiny demo data, and the jobs for
// them.
#include "anatomy/batch_grid.h"
#include "anatomy/batch_page.h"
#include "config/config_json.h"
#include "data/load_dataset.h"
#include "engine_jobs.h"
#include "jobs/plan_batch_job.h"
#include "jobs/probe_job.h"
#include "jobs/proof_job.h"
#include "own_home.h"
#include "proof/proof_page.h"
#include "tiny_run.h"
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

/// Jobs that look into a batch, of which only the newest of each kind counts, and what they tell.
struct Looks : QObject {
    explicit Looks(EngineJobs &e)
        : engine(e)
    {
    }
    void probe(const RunConfig &config, std::int64_t index)
    {
        auto job = std::make_unique<ProbeJob>(config, 0, index, engine.memory);
        connect(job.get(), &ProbeJob::probed, this, [this](const StepAnatomy &a) { anatomies.push_back(a); });
        connect(job.get(), &Job::ended, this, [this](const Job::End &end) { ends.push_back(end); });
        engine.jobs.replace(probeJob, std::move(job));
    }
    void prove(const RunConfig &config)
    {
        auto job = std::make_unique<ProofJob>(config, 0, 0, engine.memory);
        connect(job.get(), &ProofJob::stepsDone, this,
            [this](int done, int total) { steps.emplace_back(done, total); });
        connect(job.get(), &ProofJob::proved, this, [this](const GradientProof &p) { proofs.push_back(p); });
        connect(job.get(), &Job::ended, this, [this](const Job::End &end) { ends.push_back(end); });
        engine.jobs.replace(proofJob, std::move(job));
    }

    EngineJobs &engine;
    QPointer<ProbeJob> probeJob;
    QPointer<ProofJob> proofJob;
    std::vector<StepAnatomy> anatomies;
    std::vector<GradientProof> proofs;
    std::vector<std::pair<int, int>> steps;
    std::vector<Job::End> ends;
};

class TestProbePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_controller.reset(); }

    void plansOnItsOwnThread()
    {
        const auto data = loadDataset(tiny());
        JobQueue jobs;
        const auto kept = std::make_shared<PlannedEpoch>();
        std::vector<BatchLayout> planned;
        QPointer<PlanBatchJob> newest;
        const auto plan = [&](const PlanBatchJob::Place &place) {
            auto job = std::make_unique<PlanBatchJob>(tiny(), data, place, kept);
            connect(job.get(), &PlanBatchJob::planned, this,
                [&](const BatchLayout &layout) { planned.push_back(layout); });
            jobs.replace(newest, std::move(job));
        };
        plan(PlanBatchJob::Place::ofStep(9));
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), std::size_t { 1 }, patience);
        QCOMPARE(planned[0].step(), std::int64_t { 9 });
        QVERIFY(planned[0].unique() > 0 && planned[0].unique() < planned[0].interactions());
        // Only the last one of several is told, and none that was dropped.
        for (int i = 0; i < 20; ++i)
            plan({ 0, i % 3 });
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), std::size_t { 2 }, patience);
        QCOMPARE(planned[1].index, std::int64_t { 1 });
        plan({ 0, 2 });
        jobs.drop(newest);
        plan({ 3, 1'000'000 }); // the epoch's last
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), std::size_t { 3 }, patience);
        QCOMPARE(planned[2].epoch, std::int64_t { 3 });
        QCOMPARE(planned[2].index, planned[2].batchesPerEpoch - 1);
    }

    void probesAStep()
    {
        EngineJobs engine;
        Looks looks(engine);
        looks.probe(tiny(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(looks.ends.size(), std::size_t { 1 }, patience);
        QCOMPARE(looks.ends[0].failure, QString());
        QVERIFY(!looks.anatomies.empty());
        QVERIFY(looks.anatomies.back().e2e);
        QVERIFY(looks.anatomies.back().loss > 0);
        QVERIFY(engine.memory.find(tiny()));
        RunConfig other = tiny();
        other.demoUsers = 61;
        QVERIFY(!engine.memory.find(other));
        QCOMPARE(engine.session.openRuns(), 0);
    }

    void onlyTheNewestProbeIsTold()
    {
        EngineJobs engine;
        Looks looks(engine);
        for (const std::int64_t index : { 0, 2, 1 })
            looks.probe(tiny(), index);
        QTRY_COMPARE_WITH_TIMEOUT(looks.ends.size(), std::size_t { 1 }, patience);
        QTest::qWait(100);
        QCOMPARE(looks.ends.size(), std::size_t { 1 });
        EngineJobs other;
        Looks alone(other);
        alone.probe(tiny(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(alone.ends.size(), std::size_t { 1 }, patience);
        QCOMPARE(looks.anatomies.back().itemGradients, alone.anatomies.back().itemGradients);
    }

    void provesWithProgress()
    {
        EngineJobs engine;
        Looks looks(engine);
        looks.prove(tiny());
        QTRY_COMPARE_WITH_TIMEOUT(looks.ends.size(), std::size_t { 1 }, patience);
        const GradientProof &proof = looks.proofs.back();
        QCOMPARE(proof.angles.size(), std::size_t { 5 });
        for (const GradientComparison &c : proof.comparisons)
            QVERIFY2(c.equal(), c.worst.c_str());
        QVERIFY(proof.angles.front().degrees < 1e-6);
        QVERIFY(!looks.steps.empty());
        QCOMPARE(looks.steps.back().first, looks.steps.back().second);
    }

    void stopsAndFails()
    {
        EngineJobs engine;
        Looks looks(engine);
        looks.prove(tiny());
        engine.jobs.cancel(looks.proofJob); // before it began, perhaps
        QTRY_COMPARE_WITH_TIMEOUT(looks.ends.size(), std::size_t { 1 }, patience);
        QVERIFY(looks.ends[0].cancelled);
        QCOMPARE(looks.ends[0].failure, QString());
        RunConfig wrong = tiny();
        wrong.heads = 3;
        looks.prove(wrong);
        QTRY_COMPARE_WITH_TIMEOUT(looks.ends.size(), std::size_t { 2 }, patience);
        QVERIFY(!looks.ends[1].failure.isEmpty());
        QVERIFY(looks.proofs.empty());
    }

    void waitsForTheRun()
    {
        EngineJobs engine;
        Looks looks(engine);
        QSignalSpy metrics(&engine.session, &TrainingSession::metricsUpdated),
            ended(&engine.session, &TrainingSession::runEnded);
        engine.session.start(endless());
        QTRY_VERIFY_WITH_TIMEOUT(metrics.count() > 0, patience);
        looks.probe(tiny(), 0);
        QTest::qWait(300);
        QVERIFY(looks.anatomies.empty());
        engine.session.stop(); // the run, not the probe
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(looks.ends.size(), std::size_t { 1 }, patience);
        QVERIFY(!looks.anatomies.empty());
    }

    void canBeDestroyedWhileComputing()
    {
        for (const int wait : { 0, 30 }) {
            EngineJobs engine;
            Looks looks(engine);
            looks.probe(tiny(), 0);
            looks.prove(tiny());
            QTest::qWait(wait);
        } // hangs, and so times out, if it does not stop
    }

    void aRunGoesFirst()
    {
        open(tiny());
        QSignalSpy ended(m_controller.get(), &WindowController::runsEnded);
        click("batchCompute");
        Q_EMIT m_controller->window().startRequested();
        QVERIFY(find<QPushButton>("batchCompute")->text().contains("Comp")); // without waiting
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("batchNote")->text().contains("Measured on this batch"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("batchCompute")->text().contains("Comp"), patience);
        QTest::mouseClick(find<QToolButton>("stepStage3"), Qt::LeftButton);
        const QString sentence = find<QLabel>("stepSentence")->text();
        QVERIFY2(sentence.contains("the sum of"), qPrintable(sentence));
        QVERIFY(find<QTextBrowser>("batchItem")->toPlainText().contains("of the item"));
        click("batchNext"); // another batch has none yet
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("stepSentence")->text().contains("not computed"), patience);
    }

    void provesTheGradients()
    {
        open(tiny());
        auto *pages = find<QTabWidget>("pages");
        pages->setCurrentWidget(find<ProofPage>("proofPage"));
        QVERIFY(find<QLabel>("proofOf")->text().contains("batch 1 of"));
        click("proofCompute");
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("proofVerdict")->text().contains("Equal within rounding"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("proofCompute")->text().contains("Comp"), patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("proofVerdict")->text().contains("compute again"), patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("batchNote")->text().contains("Measured on this batch"), patience);
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
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("batchMessage")->text().contains("/no/such/folder"), patience);
        QVERIFY(!find<QPushButton>("batchCompute")->isEnabled());
        QVERIFY(!find<QPushButton>("proofCompute")->isEnabled());
    }

private:
    template<typename W>
    W *find(const char *name) const
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

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestProbePages)
#include "tst_probe_pages.moc"
