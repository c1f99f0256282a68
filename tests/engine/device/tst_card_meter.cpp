// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/card_meter.h"
#include "device/fake_nvml.h"

#include <QElapsedTimer>
#include <QTest>

using namespace gram;

/// What a GPU says of itself, by a library in the place of NVIDIA's.
class TestCardMeter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheCardSays()
    {
        const FakeNvmlLibrary fake(FAKE_NVML);
        QVERIFY(fake.isThere());
        fake->usedBytes = 700;
        fake->percent = 37;
        fake->millijoules = 12'345'000;
        {
            const CardMeter meter(FakeNvml::busId, FAKE_NVML);
            QCOMPARE(fake->open.load(), 1);
            const CardSample first = meter.last(); // at once: the steps' energy begins with it
            QCOMPARE(first.usedBytes, std::uint64_t { 700 });
            QCOMPARE(first.utilization, std::optional(37));
            QCOMPARE(first.joules, std::optional(12'345.0));

            fake->usedBytes = 800;
            fake->percent = 0;
            fake->millijoules = 12'346'500;
            QTRY_COMPARE(meter.last().usedBytes, std::uint64_t { 800 }); // it is asked without anyone's asking
            QTRY_COMPARE(meter.last().utilization, std::optional(0));
            QTRY_COMPARE(meter.last().joules, std::optional(12'346.5));
        }
        QCOMPARE(fake->open.load(), 0);
    }

    void whereThereIsNothingAllIsAbsent_data()
    {
        QTest::addColumn<QByteArray>("library");
        QTest::addColumn<QByteArray>("busId");
        QTest::addColumn<int>("initAnswer");
        const QByteArray there = FakeNvml::busId;
        QTest::newRow("no library") << QByteArray("/nowhere/libnvidia-ml.so.1") << there << 0;
        QTest::newRow("no card") << QByteArray(FAKE_NVML) << QByteArray() << 0;
        QTest::newRow("another card") << QByteArray(FAKE_NVML) << QByteArray("00000000:AF:00.0") << 0;
        QTest::newRow("no driver") << QByteArray(FAKE_NVML) << there << 9; // NVML_ERROR_DRIVER_NOT_LOADED
        QTest::newRow("a function is missing") << QByteArray(FAKE_NVML_OTHER) << there << 0;
    }

    void whereThereIsNothingAllIsAbsent()
    {
        QFETCH(const QByteArray, library);
        QFETCH(const QByteArray, busId);
        QFETCH(const int, initAnswer);
        const FakeNvmlLibrary fake(FAKE_NVML);
        fake->initAnswer = initAnswer;
        fake->usedBytes = 700;
        {
            const CardMeter meter(busId.toStdString(), library.toStdString());
            QCOMPARE(meter.last(), CardSample());
        }
        QCOMPARE(fake->questions.load(), 0);
        QCOMPARE(fake->open.load(), 0);
    }

    void aFigureThatIsNotToldIsAbsentAlone_data()
    {
        QTest::addColumn<int>("which");
        QTest::newRow("memory") << 0;
        QTest::newRow("utilization") << 1;
        QTest::newRow("energy and power") << 2;
    }

    void aFigureThatIsNotToldIsAbsentAlone()
    {
        QFETCH(const int, which);
        const FakeNvmlLibrary fake(FAKE_NVML);
        fake->usedBytes = 700;
        fake->percent = 37;
        fake->millijoules = 1000;
        if (which == 2)
            fake->powerAnswer = FakeNvml::notSupported;
        (which == 0          ? fake->memoryAnswer
                : which == 1 ? fake->ratesAnswer
                             : fake->energyAnswer)
            = FakeNvml::notSupported;
        const CardMeter meter(FakeNvml::busId, FAKE_NVML);
        const CardSample sample = meter.last();
        QCOMPARE(sample.usedBytes, std::uint64_t { which == 0 ? 0U : 700U });
        QCOMPARE(sample.utilization.has_value(), which != 1);
        QCOMPARE(sample.joules.has_value(), which != 2);
    }

    /// A difference over a gap would be taken for what was used in it.
    void energyThatWasMissedOnceIsAbsentForGood()
    {
        const FakeNvmlLibrary fake(FAKE_NVML);
        fake->millijoules = 1000;
        const CardMeter meter(FakeNvml::busId, FAKE_NVML);
        QVERIFY(meter.last().joules);
        fake->energyAnswer = FakeNvml::unknown;
        fake->memoryAnswer = FakeNvml::unknown;
        QTRY_VERIFY(!meter.last().joules);
        fake->energyAnswer = FakeNvml::success;
        fake->memoryAnswer = FakeNvml::success;
        fake->usedBytes = 500;
        QTRY_COMPARE(meter.last().usedBytes, std::uint64_t { 500 }); // memory is known again
        QVERIFY(!meter.last().joules);
    }

    void aCardThatIsLostIsAskedNoMore()
    {
        const FakeNvmlLibrary fake(FAKE_NVML);
        fake->usedBytes = 700;
        fake->percent = 37;
        const CardMeter meter(FakeNvml::busId, FAKE_NVML);
        QVERIFY(meter.last() != CardSample());
        fake->ratesAnswer = FakeNvml::gpuIsLost;
        QTRY_COMPARE(meter.last(), CardSample());
        const int asked = fake->questions;
        QTest::qWait(400); // in which it would have been asked twice
        QCOMPARE(fake->questions.load(), asked);
        QCOMPARE(meter.last(), CardSample());
    }

    void withoutACounterEnergyIsPowerInTime_data()
    {
        QTest::addColumn<QByteArray>("library");
        QTest::addColumn<int>("energyAnswer");
        QTest::newRow("an older library") << QByteArray(FAKE_NVML_OLD) << FakeNvml::success;
        QTest::newRow("an older card") << QByteArray(FAKE_NVML) << FakeNvml::notSupported;
    }

    void withoutACounterEnergyIsPowerInTime()
    {
        QFETCH(const QByteArray, library);
        QFETCH(const int, energyAnswer);
        const FakeNvmlLibrary fake(library.constData());
        QVERIFY(fake.isThere());
        fake->energyAnswer = energyAnswer;
        fake->millijoules = 77'000; // not to be taken for it
        fake->milliwatts = 200'000;
        QElapsedTimer longest;
        longest.start();
        const CardMeter meter(FakeNvml::busId, library.toStdString());
        QTRY_VERIFY(meter.last().joules.value_or(0) > 60); // in 0.3 s
        const double joules = *meter.last().joules, most = 200.0 * static_cast<double>(longest.nsecsElapsed()) / 1e9;
        QVERIFY2(joules <= most, qPrintable(QStringLiteral("%1 J of at most %2").arg(joules).arg(most)));
        fake->powerAnswer = FakeNvml::unknown;
        QTRY_VERIFY(!meter.last().joules);
    }

    void twoMetersOfOneCard()
    {
        const FakeNvmlLibrary fake(FAKE_NVML);
        fake->usedBytes = 1;
        CardMeter kept(FakeNvml::busId, FAKE_NVML);
        {
            CardMeter other(FakeNvml::busId, FAKE_NVML);
            QCOMPARE(fake->open.load(), 2);
            kept = std::move(other); // the one that it was is closed
            QCOMPARE(fake->open.load(), 1);
        }
        fake->usedBytes = 2;
        QTRY_COMPARE(kept.last().usedBytes, std::uint64_t { 2 });
    }

    void theCpuIsNoCard() { QVERIFY(busIdOf("cpu").empty()); }
};

QTEST_GUILESS_MAIN(TestCardMeter)
#include "tst_card_meter.moc"
