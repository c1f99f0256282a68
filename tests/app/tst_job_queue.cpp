// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_queue.h"

#include "api/error.h"

#include <QPointer>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <vector>

using namespace gram;

namespace {

constexpr int patience = 30'000; // ms: a bound for hanging, not a speed

/// Does what the test says.
class ToyJob : public Job {
    Q_OBJECT

public:
    using Work = std::function<void(ToyJob &)>;

    explicit ToyJob(Work work, Lane lane = Lane::Engine)
        : Job(lane)
        , m_work(std::move(work))
    {
    }

    void leave(int value)
    {
        publish([&] { m_left.push_back(value); });
    }
    bool mustStop() { return control().waitIfPaused(); }
    void untilStopped()
    {
        while (!mustStop())
            QThread::msleep(1);
        throw Cancelled();
    }

Q_SIGNALS:
    void told(const std::vector<int> &values);

private:
    void work() override { m_work(*this); }
    void tell() override
    {
        if (const auto left = take(m_left); !left.empty())
            Q_EMIT told(left);
    }

    const Work m_work;
    std::vector<int> m_left;
};

} // namespace

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ends.clear(), m_told.clear(); }

    void endsOnceInOneWay_data()
    {
        QTest::addColumn<int>("way");
        QTest::addColumn<bool>("cancelled");
        QTest::addColumn<QString>("failure");
        QTest::newRow("finished") << 0 << false << QString();
        QTest::newRow("cancelled") << 1 << true << QString();
        QTest::newRow("the engine's error") << 2 << false << QStringLiteral("somewhere.csv");
        QTest::newRow("any other") << 3 << false << QStringLiteral("of a library");
    }

    void endsOnceInOneWay()
    {
        QFETCH(int, way);
        QFETCH(bool, cancelled);
        QFETCH(QString, failure);
        JobQueue jobs;
        add(jobs, [way](ToyJob &job) {
            job.leave(1);
            if (way == 1)
                throw Cancelled();
            if (way == 2)
                throw Error(ErrorCode::FileNotFound, { .file = "somewhere.csv" });
            if (way == 3)
                throw std::runtime_error("of a library");
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
        QTest::qWait(100);
        QCOMPARE(m_ends.size(), std::size_t { 1 });
        QCOMPARE(m_ends[0].cancelled, cancelled);
        QVERIFY2(m_ends[0].failure.contains(failure) && m_ends[0].failure.isEmpty() == failure.isEmpty(),
            qPrintable(m_ends[0].failure));
        QCOMPARE(m_told, std::vector<int> { 1 }); // what it has done before its end is told
    }

    void aLaneKeepsTheOrder()
    {
        JobQueue jobs;
        std::atomic<int> atOnce = 0, most = 0;
        for (int i = 0; i < 20; ++i)
            add(jobs, [&, i](ToyJob &job) {
                most = std::max<int>(most, ++atOnce);
                job.leave(i);
                QThread::msleep(2);
                --atOnce;
            });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 20 }, patience);
        QCOMPARE(most.load(), 1);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_told[static_cast<std::size_t>(i)], i);
    }

    void lanesDoNotWaitForEachOther()
    {
        JobQueue jobs;
        ToyJob *endless = add(jobs, [](ToyJob &job) { job.untilStopped(); });
        add(
            jobs, [](ToyJob &job) { job.leave(7); }, Job::Lane::Batches);
        QTRY_COMPARE_WITH_TIMEOUT(m_told, std::vector<int> { 7 }, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
        jobs.cancel(endless);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 2 }, patience);
        QVERIFY(m_ends[1].cancelled);
    }

    /// One that has not begun ends without beginning, whatever its lane is at.
    void aQueuedJobIsCancelled()
    {
        JobQueue jobs;
        ToyJob *endless = add(jobs, [](ToyJob &job) { job.untilStopped(); });
        ToyJob *queued = add(jobs, [](ToyJob &job) { job.leave(1); });
        jobs.cancel(queued);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
        QVERIFY(m_ends[0].cancelled);
        QVERIFY(m_told.empty());
        jobs.cancel(endless);
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 2 }, patience);
    }

    void nothingIsToldOfADroppedJob()
    {
        JobQueue jobs;
        std::atomic<bool> begun = false;
        ToyJob *running = add(jobs, [&](ToyJob &job) {
            job.leave(1);
            begun = true;
            job.untilStopped();
        });
        ToyJob *queued = add(jobs, [](ToyJob &job) { job.leave(2); });
        QPointer<Job> gone(running);
        while (!begun)
            QThread::msleep(1);
        jobs.drop(running);
        jobs.drop(queued);
        add(jobs, [](ToyJob &job) { job.leave(3); });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
        QCOMPARE(m_told, std::vector<int> { 3 });
        QTRY_VERIFY_WITH_TIMEOUT(!gone, patience); // the queue has deleted it
    }

    void onlyTheNewestOfItsKindIsTold()
    {
        JobQueue jobs;
        QPointer<ToyJob> newest;
        for (int i = 0; i < 30; ++i)
            jobs.replace(newest, make([i](ToyJob &job) { job.leave(i); }));
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
        QCOMPARE(m_told, std::vector<int> { 29 });
    }

    /// A listener adds a job, and drops the one that is telling.
    void listenersMayChangeTheQueue()
    {
        JobQueue jobs;
        ToyJob *first = add(jobs, [](ToyJob &job) { job.leave(1); });
        connect(first, &ToyJob::told, this, [&, first] {
            jobs.drop(first);
            add(jobs, [](ToyJob &job) { job.leave(2); });
        });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience); // the second one's
        QCOMPARE(m_told, (std::vector<int> { 1, 2 }));
    }

    void pausesAndGoesOn()
    {
        JobQueue jobs;
        std::atomic<int> rounds = 0;
        ToyJob *job = add(jobs, [&](ToyJob &j) {
            while (!j.mustStop()) {
                ++rounds;
                QThread::msleep(1);
            }
            throw Cancelled();
        });
        QTRY_VERIFY_WITH_TIMEOUT(rounds > 2, patience);
        job->setPaused(true);
        QTest::qWait(50);
        const int held = rounds;
        QTest::qWait(50);
        QCOMPARE(rounds.load(), held);
        job->setPaused(false);
        QTRY_VERIFY_WITH_TIMEOUT(rounds > held, patience);
        job->setPaused(true);
        jobs.cancel(job); // a paused one can be stopped
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
    }

    void signalsComeOnTheQueuesThread()
    {
        JobQueue jobs;
        ToyJob *job = add(jobs, [](ToyJob &j) {
            QVERIFY(QThread::currentThread() != QCoreApplication::instance()->thread());
            j.leave(1);
        });
        bool here = false;
        connect(
            job, &ToyJob::told, this, [&] { here = QThread::currentThread() == thread(); }, Qt::DirectConnection);
        QTRY_VERIFY_WITH_TIMEOUT(here, patience);
    }

    void manyTellingsAreFewSignals()
    {
        JobQueue jobs;
        int signalled = 0;
        ToyJob *job = add(jobs, [](ToyJob &j) {
            for (int i = 0; i < 100'000; ++i)
                j.leave(i);
        });
        connect(job, &ToyJob::told, this, [&] { ++signalled; });
        QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), std::size_t { 1 }, patience);
        QCOMPARE(m_told.size(), std::size_t { 100'000 });
        QVERIFY2(signalled < 10'000, qPrintable(QString::number(signalled)));
    }

    void whatAJobsThreadHasEndsWithIt()
    {
        static std::atomic<int> ended;
        struct Helpers {
            ~Helpers() { ++ended; }
        };
        ended = 0;
        JobQueue jobs;
        for (int i = 1; i <= 3; ++i) {
            add(jobs, [](ToyJob &) { static thread_local const Helpers helpers; });
            QTRY_COMPARE_WITH_TIMEOUT(m_ends.size(), static_cast<std::size_t>(i), patience);
            QCOMPARE(ended.load(), i);
        }
    }

    void canBeDestroyedAmidWork()
    {
        for (int i = 0; i < 20; ++i) {
            JobQueue jobs;
            for (const auto lane : { Job::Lane::Engine, Job::Lane::Imports, Job::Lane::Engine })
                add(
                    jobs,
                    [](ToyJob &job) {
                        job.leave(1);
                        job.untilStopped();
                    },
                    lane);
            QTest::qWait(i % 4);
        } // hangs, and so times out, if it does not stop
    }

private:
    std::unique_ptr<ToyJob> make(ToyJob::Work work, Job::Lane lane = Job::Lane::Engine)
    {
        auto job = std::make_unique<ToyJob>(std::move(work), lane);
        connect(job.get(), &ToyJob::told, this,
            [this](const std::vector<int> &values) { m_told.insert(m_told.end(), values.begin(), values.end()); });
        connect(job.get(), &Job::ended, this, [this](const Job::End &end) { m_ends.push_back(end); });
        return job;
    }
    ToyJob *add(JobQueue &jobs, ToyJob::Work work, Job::Lane lane = Job::Lane::Engine)
    {
        return jobs.add(make(std::move(work), lane));
    }

    std::vector<Job::End> m_ends;
    std::vector<int> m_told;
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
