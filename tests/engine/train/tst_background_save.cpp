// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "train/background_save.h"

#include <QtTest>

#include <atomic>
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
