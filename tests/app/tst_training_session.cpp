// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "engine_jobs.h"
#include "jobs/export_job.h"
#include "jobs/load_dataset_job.h"
#include "jobs/open_model_job.h"
#include "run/run_manifest.h"
#include "tiny_run.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gram;

namespace {

RunResult resultOf(const QSignalSpy &ended, int i)
{
    return ended.at(i).at(1).value<RunResult>();
}

} // namespace

class TestTrainingSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsOneAfterTheOther();
    void tellsEveryStepOnceAndInOrder();
    void measuresTheBaselineWhenAsked();
    void pauseHoldsTheSteps();
    void stopEndsTheWholeQueue();
    void failuresAreSentences_data();
    void failuresAreSentences();
    void goesOnAfterAFailure();
    void onlyTheNewestDatasetIsTold();
    void stopSavesACheckpoint();
    void aStoppedRunGoesOn();
    void stoppedBeforeItCouldGoOn();
    void onlyTheNewestModelIsTold();
    void aWrongModelIsTold();
    void exportsARun();
    void exportsWithoutVectorsWhereTheDataAreGone();
    void exportsOfNoRunFail();
    void stopDropsAQueuedExport();
    void canBeDestroyedWhileTraining_data();
    void canBeDestroyedWhileTraining();
};

void TestTrainingSession::runsOneAfterTheOther()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy started(&session, &TrainingSession::runStarted);
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    QSignalSpy idle(&session, &TrainingSession::becameIdle);
    RunConfig second = tiny();
    second.mode = Mode::MultiStep;
    second.latency = 2;
    const auto a = session.start(tiny());
    const auto b = session.start(second);
    QVERIFY(a != b);
    QCOMPARE(session.openRuns(), 2);
    QTRY_COMPARE_WITH_TIMEOUT(idle.count(), 1, patience);
    QCOMPARE(session.openRuns(), 0);
    QCOMPARE(started.count(), 2);
    QCOMPARE(ended.count(), 2);
    QCOMPARE(ended.at(0).at(0).toULongLong(), a);
    QCOMPARE(ended.at(1).at(0).toULongLong(), b);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(resultOf(ended, i).message, std::string());
        QCOMPARE(resultOf(ended, i).status, RunResult::Status::Finished);
        QCOMPARE(resultOf(ended, i).steps, std::int64_t { 5 });
    }
}

void TestTrainingSession::tellsEveryStepOnceAndInOrder()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    std::vector<std::int64_t> steps;
    connect(&session, &TrainingSession::metricsUpdated, this, [&](quint64, const MetricsSnapshot &snapshot) {
        for (const StepRecord &record : snapshot.steps)
            steps.push_back(record.step);
    });
    QSignalSpy metrics(&session, &TrainingSession::metricsUpdated);
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.mode = Mode::Frozen; // the fastest steps
    c.steps = 200;
    session.start(c);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(steps.size(), std::size_t { 200 });
    for (std::size_t i = 0; i < steps.size(); ++i)
        QCOMPARE(steps[i], static_cast<std::int64_t>(i) + 1);
    QVERIFY(metrics.count() >= 1);
}

void TestTrainingSession::measuresTheBaselineWhenAsked()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy baseline(&session, &TrainingSession::baselineMeasured);
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.baselineSteps = 2;
    session.start(c);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(baseline.count(), 1);
    const auto measured = baseline.at(0).at(1).value<Baseline>();
    QCOMPARE(measured.steps, std::int64_t { 2 });
    QVERIFY(measured.secondsPerStep > 0);
}

void TestTrainingSession::pauseHoldsTheSteps()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    std::int64_t step = 0;
    connect(&session, &TrainingSession::metricsUpdated, this,
        [&](quint64, const MetricsSnapshot &snapshot) { step = snapshot.steps.back().step; });
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.steps = 0;
    session.start(c);
    QTRY_VERIFY_WITH_TIMEOUT(step > 2, patience);
    session.setPaused(true);
    QTest::qWait(400); // the step in progress may still be told
    const std::int64_t held = step;
    QTest::qWait(400);
    QCOMPARE(step, held);
    session.setPaused(false);
    QTRY_VERIFY_WITH_TIMEOUT(step > held, patience);
    session.setPaused(true);
    session.stop(); // a paused run can be stopped
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(resultOf(ended, 0).status, RunResult::Status::Cancelled);
}

void TestTrainingSession::stopEndsTheWholeQueue()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy started(&session, &TrainingSession::runStarted);
    QSignalSpy metrics(&session, &TrainingSession::metricsUpdated);
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.steps = 0;
    for (int i = 0; i < 3; ++i)
        session.start(c);
    QTRY_VERIFY_WITH_TIMEOUT(metrics.count() > 0, patience);
    session.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 3, patience);
    QCOMPARE(started.count(), 1);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(resultOf(ended, i).status, RunResult::Status::Cancelled);
    // and the session still works
    session.start(tiny());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 4, patience);
    QCOMPARE(resultOf(ended, 3).status, RunResult::Status::Finished);
}

void TestTrainingSession::failuresAreSentences_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QByteArray>("interactions");
    QTest::addColumn<QString>("mentions");
    QTest::newRow("no folder") << "/no/such/folder" << QByteArray() << "/no/such/folder";
    QTest::newRow("empty folder") << QString() << QByteArray() << QString();
    QTest::newRow("no column") << QString() << QByteArray("a,b\n1,2\n") << "interactions.csv";
}

void TestTrainingSession::failuresAreSentences()
{
    QFETCH(QString, folder);
    QFETCH(QByteArray, interactions);
    QFETCH(QString, mentions);
    QTemporaryDir temporary;
    if (folder.isEmpty())
        folder = temporary.path();
    if (!interactions.isEmpty()) {
        QFile file(temporary.filePath(QStringLiteral("interactions.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(interactions) > 0);
        QFile items(temporary.filePath(QStringLiteral("items.csv")));
        QVERIFY(items.open(QIODevice::WriteOnly) && items.write("item,text\n1,one\n") > 0);
    }
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.data = folder.toStdString();
    QString message;
    Job *load = engine.jobs.add(std::make_unique<LoadDatasetJob>(c, engine.memory));
    connect(load, &Job::ended, this, [&](const Job::End &end) { message = end.failure; });
    session.start(c);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(resultOf(ended, 0).status, RunResult::Status::Failed);
    QCOMPARE(QString::fromStdString(resultOf(ended, 0).message), message);
    QVERIFY2(message.endsWith(QLatin1Char('.')), qPrintable(message));
    QVERIFY2(message.contains(mentions), qPrintable(message));
}

void TestTrainingSession::goesOnAfterAFailure()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig broken = tiny();
    broken.heads = 3; // does not divide the hidden size
    session.start(broken);
    session.start(tiny());
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
    QCOMPARE(resultOf(ended, 0).status, RunResult::Status::Failed);
    QVERIFY(!resultOf(ended, 0).message.empty());
    QCOMPARE(resultOf(ended, 1).status, RunResult::Status::Finished);
}

void TestTrainingSession::onlyTheNewestDatasetIsTold()
{
    EngineJobs engine;
    std::vector<DatasetSummary> loaded;
    int ended = 0;
    RunConfig c = tiny();
    QPointer<LoadDatasetJob> newest;
    for (const int users : { 50, 60, 70 }) {
        c.demoUsers = users;
        auto job = std::make_unique<LoadDatasetJob>(c, engine.memory);
        connect(job.get(), &LoadDatasetJob::loaded, this, [&](const DatasetSummary &s) { loaded.push_back(s); });
        connect(job.get(), &Job::ended, this, [&] { ++ended; });
        engine.jobs.replace(newest, std::move(job));
    }
    QTRY_COMPARE_WITH_TIMEOUT(loaded.size(), std::size_t { 1 }, patience);
    QTest::qWait(200); // no earlier one may follow
    QCOMPARE(loaded.size(), std::size_t { 1 });
    QCOMPARE(ended, 1);
    QCOMPARE(loaded.front().users, std::int64_t { 70 });
    QVERIFY(loaded.front().simulated);
    QVERIFY(!loaded.front().redundancy.empty());
    QVERIFY(engine.memory.find(c));
    c.demoUsers = 60;
    QVERIFY(!engine.memory.find(c));
}

void TestTrainingSession::stopSavesACheckpoint()
{
    QTemporaryDir out;
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy metrics(&session, &TrainingSession::metricsUpdated);
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.steps = 0;
    c.out = out.path().toStdString();
    session.start(c);
    QTRY_VERIFY_WITH_TIMEOUT(metrics.count() > 0, patience);
    session.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    const QString folder = QString::fromStdString(resultOf(ended, 0).runFolder);
    QVERIFY2(QFile::exists(folder + QStringLiteral("/checkpoints.json")), qPrintable(folder));
}

void TestTrainingSession::aStoppedRunGoesOn()
{
    QTemporaryDir out;
    RunConfig c = tiny();
    c.steps = 40;
    c.out = out.path().toStdString();
    std::vector<double> whole;
    std::vector<double> parts;
    std::vector<double> *losses = &whole;
    EngineJobs engine;
    TrainingSession &session = engine.session;
    connect(&session, &TrainingSession::metricsUpdated, this, [&](quint64, const MetricsSnapshot &snapshot) {
        for (const StepRecord &record : snapshot.steps)
            losses->push_back(record.loss);
    });
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    session.start(c);
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    QCOMPARE(whole.size(), std::size_t { 40 });

    losses = &parts;
    session.start(c);
    QTRY_VERIFY_WITH_TIMEOUT(!parts.empty() || ended.count() > 1, patience);
    session.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
    QCOMPARE(resultOf(ended, 1).status, RunResult::Status::Cancelled);
    const std::string folder = resultOf(ended, 1).runFolder;
    const auto id = session.goOn(c, QString::fromStdString(folder));
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 3, patience);
    QCOMPARE(ended.at(2).at(0).toULongLong(), id);
    QCOMPARE(resultOf(ended, 2).message, std::string());
    QCOMPARE(resultOf(ended, 2).status, RunResult::Status::Finished);
    QCOMPARE(resultOf(ended, 2).runFolder, folder);
    QCOMPARE(parts, whole); // the numbers of a run that was not stopped
}

void TestTrainingSession::stoppedBeforeItCouldGoOn()
{
    EngineJobs engine;
    TrainingSession &session = engine.session;
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig c = tiny();
    c.steps = 0;
    session.start(c);
    const auto id = session.goOn(c, QStringLiteral("a-run"));
    session.stop();
    QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 2, patience);
    for (int i = 0; i < 2; ++i)
        if (ended.at(i).at(0).toULongLong() == id)
            QCOMPARE(resultOf(ended, i).runFolder, std::string("a-run")); // it still can
    QCOMPARE(session.openRuns(), 0);
}

void TestTrainingSession::onlyTheNewestModelIsTold()
{
    EngineJobs engine;
    const QString encoders = QStringLiteral(GRAM_REFERENCE_DATA "/encoders/");
    std::vector<ModelSummary> opened;
    QStringList failures;
    int loaded = 0;
    auto load = std::make_unique<LoadDatasetJob>(tiny(), engine.memory); // keeps the lane busy
    connect(load.get(), &LoadDatasetJob::loaded, this, [&] { ++loaded; });
    engine.jobs.add(std::move(load));
    QPointer<OpenModelJob> newest;
    for (const char *name : { "xlm-roberta", "nothing", "albert" }) {
        auto job = std::make_unique<OpenModelJob>(encoders + QLatin1String(name));
        connect(job.get(), &OpenModelJob::opened, this, [&](const ModelSummary &s) { opened.push_back(s); });
        connect(job.get(), &Job::ended, this, [&](const Job::End &end) { failures += end.failure; });
        engine.jobs.replace(newest, std::move(job));
    }
    QTRY_COMPARE_WITH_TIMEOUT(failures.size(), 1, patience);
    QCOMPARE(loaded, 1);
    QCOMPARE(failures.first(), QString());
    QCOMPARE(opened.size(), std::size_t { 1 });
    QCOMPARE(opened.front().family, std::string("ALBERT"));
    QCOMPARE(opened.front().layers, std::int64_t { 3 });
    QVERIFY(!opened.front().bundled);
}

void TestTrainingSession::aWrongModelIsTold()
{
    const QTemporaryDir folder;
    EngineJobs engine;
    QString failure;
    Job *job = engine.jobs.add(std::make_unique<OpenModelJob>(folder.path()));
    connect(job, &Job::ended, this, [&](const Job::End &end) { failure = end.failure; });
    QTRY_VERIFY_WITH_TIMEOUT(!failure.isEmpty(), patience);
    QVERIFY(failure.contains(QStringLiteral("config.json")));
}

namespace {

/// Trains a few steps and returns the run's folder.
QString trainedRun(TrainingSession &session, const QTemporaryDir &out)
{
    QSignalSpy ended(&session, &TrainingSession::runEnded);
    RunConfig config = tiny();
    config.out = out.path().toStdString();
    session.start(config);
    if (!ended.wait(patience) || resultOf(ended, 0).status != RunResult::Status::Finished)
        qFatal("the run failed");
    return QString::fromStdString(resultOf(ended, 0).runFolder);
}

} // namespace

void TestTrainingSession::exportsARun()
{
    const QTemporaryDir out;
    EngineJobs engine;
    const QString run = trainedRun(engine.session, out);
    const QString target = out.filePath(QStringLiteral("model"));
    const ExportJob *job = engine.session.exportModel(run, target, false);
    QSignalSpy exported(job, &ExportJob::exported);
    QSignalSpy progressed(job, &Job::progressed);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, patience);
    QCOMPARE(exported.at(0).at(0).toString(), QString());
    QVERIFY(progressed.count() > 0);
    QVERIFY(QFile::exists(target + QStringLiteral("/model.safetensors")));
    QVERIFY(QFile::exists(target + QStringLiteral("/item_vectors.npy")));
}

void TestTrainingSession::exportsWithoutVectorsWhereTheDataAreGone()
{
    const QTemporaryDir out;
    EngineJobs engine;
    TrainingSession &session = engine.session;
    const QString run = trainedRun(session, out);
    QFile file(run + QStringLiteral("/config.json"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    QVERIFY(json.contains("\"data\": \"\""));
    json.replace("\"data\": \"\"", "\"data\": \"/not/there\"");
    QVERIFY(file.resize(0) && file.seek(0) && file.write(json) == json.size());
    file.close();
    RunManifest manifest = *RunManifest::read(run.toStdString()); // as if it had been so from the first
    manifest.files.at("config.json") = sha256(json.toStdString());
    manifest.write(run.toStdString());
    const QString target = out.filePath(QStringLiteral("model"));
    QSignalSpy exported(session.exportModel(run, target, false), &ExportJob::exported);
    QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, patience);
    QVERIFY(exported.at(0).at(0).toString().contains(QStringLiteral("/not/there")));
    QVERIFY(QFile::exists(target + QStringLiteral("/model.safetensors")));
    QVERIFY(!QFile::exists(target + QStringLiteral("/item_vectors.npy")));
}

void TestTrainingSession::exportsOfNoRunFail()
{
    const QTemporaryDir folder;
    EngineJobs engine;
    TrainingSession &session = engine.session;
    const ExportJob *job = session.exportModel(folder.path(), folder.filePath(QStringLiteral("model")), false);
    QString failure;
    connect(job, &Job::ended, this, [&](const Job::End &end) { failure = end.failure; });
    QTRY_VERIFY_WITH_TIMEOUT(!failure.isEmpty(), patience);
    QVERIFY(failure.contains(folder.path()));
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("model"))));
}

void TestTrainingSession::stopDropsAQueuedExport()
{
    const QTemporaryDir out;
    EngineJobs engine;
    TrainingSession &session = engine.session;
    const QString run = trainedRun(session, out);
    QSignalSpy started(&session, &TrainingSession::runStarted);
    RunConfig longer = tiny();
    longer.steps = 100'000;
    session.start(longer);
    QTRY_COMPARE_WITH_TIMEOUT(started.count(), 1, patience);
    const ExportJob *job = session.exportModel(run, out.filePath(QStringLiteral("model")), false);
    QSignalSpy exported(job, &ExportJob::exported);
    bool cancelled = false;
    connect(job, &Job::ended, this, [&](const Job::End &end) { cancelled = end.cancelled; });
    session.stop();
    QTRY_VERIFY_WITH_TIMEOUT(cancelled, patience);
    QTRY_COMPARE_WITH_TIMEOUT(session.openRuns(), 0, patience);
    QCOMPARE(exported.count(), 0);
    QVERIFY(!QFile::exists(out.filePath(QStringLiteral("model"))));
}

void TestTrainingSession::canBeDestroyedWhileTraining_data()
{
    QTest::addColumn<bool>("paused");
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("while training") << false << false;
    QTest::newRow("while paused") << true << false;
    QTest::newRow("while loading") << false << true;
}

void TestTrainingSession::canBeDestroyedWhileTraining()
{
    QFETCH(bool, paused);
    QFETCH(bool, atOnce);
    auto engine = std::make_unique<EngineJobs>();
    TrainingSession *session = &engine->session;
    QSignalSpy metrics(session, &TrainingSession::metricsUpdated);
    RunConfig c = tiny();
    c.steps = 0;
    c.demoUsers = atOnce ? 61 : 60;
    session->start(c);
    session->start(c);
    if (!atOnce)
        QTRY_VERIFY_WITH_TIMEOUT(metrics.count() > 0, patience);
    session->setPaused(paused);
    engine.reset(); // hangs, and so times out, if it does not stop the run
}

QTEST_GUILESS_MAIN(TestTrainingSession)
#include "tst_training_session.moc"
