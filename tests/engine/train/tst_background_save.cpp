// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "run/run_folder.h"
#include "train/background_save.h"

#include <QTemporaryDir>
#include <QtTest>

#include <atomic>
#include <fstream>
#include <future>
#include <thread>

using namespace gram;

class TestBackgroundSave : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnBesideTheCaller()
    {
        BackgroundSave saving;
        QVERIFY(!saving.isBusy() && !saving.isOver());
        std::promise<void> allowed;
        std::thread::id thread;
        saving.start([&] {
            thread = std::this_thread::get_id();
            allowed.get_future().wait();
        });
        QVERIFY(saving.isBusy() && !saving.isOver());
        allowed.set_value();
        QTRY_VERIFY(saving.isOver());
        saving.finish();
        QVERIFY(!saving.isBusy() && !saving.isOver());
        QVERIFY(thread != std::this_thread::get_id());
        QVERIFY(saving.seconds() > 0);
    }

    void bringsAnErrorBackOnce_data()
    {
        QTest::addColumn<bool>("beside");
        QTest::newRow("beside the caller") << true;
        QTest::newRow("on its thread") << false;
    }
    void bringsAnErrorBackOnce()
    {
        QFETCH(const bool, beside);
        BackgroundSave saving;
        const auto fails = [] { throw Error(ErrorCode::FileUnwritable, { .file = "run" }); };
        if (beside)
            saving.start(fails);
        else
            saving.startHere(fails);
        try {
            saving.finish();
            QFAIL("nothing was thrown");
        } catch (const Error &e) {
            QCOMPARE(e.code(), ErrorCode::FileUnwritable);
        }
        saving.finish(); // it is over
        std::atomic<bool> done = false;
        saving.start([&done] { done = true; });
        saving.finish();
        QVERIFY(done);
    }

    /// Steps are recorded while a checkpoint is written, and the list of checkpoints is of the moment before.
    void theRunIsRecordedMeanwhile()
    {
        const QTemporaryDir dir;
        RunConfig config;
        config.out = dir.path().toStdString();
        RunFolder folder = RunFolder::create(config, { { "config.json", "{}" } });
        const auto record = [&folder](std::int64_t step) {
            MetricsSnapshot snapshot;
            snapshot.steps.push_back({ .step = step });
            folder.append(snapshot);
        };
        BackgroundSave saving;
        constexpr std::int64_t steps = 60;
        for (std::int64_t step = 1; step <= steps; ++step) {
            record(step);
            if (step % 3 == 0) {
                saving.finish();
                saving.start(folder.keep(step, step == 30, [](const std::filesystem::path &file) {
                    std::ofstream(file) << "a state";
                    return std::pair(std::string("digest"), std::uint64_t { 7 });
                }));
            }
        }
        saving.finish();
        const RunManifest &manifest = folder.manifest();
        QVERIFY(manifest.last && manifest.previous && manifest.best);
        QCOMPARE(manifest.last->step, steps);
        QCOMPARE(manifest.previous->step, steps - 3);
        QCOMPARE(manifest.best->step, std::int64_t { 30 });
        QVERIFY(damageIn(folder.path()).empty());
        QCOMPARE(checkpointsFound(folder.path()).size(), std::size_t { 3 });
    }

    void isWaitedForInTheEnd()
    {
        std::atomic<bool> done = false;
        {
            BackgroundSave saving;
            saving.start([&done] {
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
                done = true;
            });
        }
        QVERIFY(done);
    }
};

QTEST_GUILESS_MAIN(TestBackgroundSave)
#include "tst_background_save.moc"
