// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/card_meter.h"
#include "device/fake_nvml.h"
#include "train/run_progress.h"
#include "train/training_energy.h"

#include <QTest>

using namespace gram;

/// The joules of a run: those of its training, and none where a part of them was not measured.
class TestTrainingEnergy : public QObject {
    Q_OBJECT

private:
    FakeNvmlLibrary m_fake { FAKE_NVML };
    std::optional<CardMeter> m_card;

    /// The card has used this more, and the meter knows.
    void use(double joules)
    {
        m_fake->millijoules += static_cast<unsigned long long>(joules * 1000);
        const auto now = static_cast<double>(m_fake->millijoules) / 1000;
        QTRY_COMPARE(m_card->last().joules, std::optional(now));
    }

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_fake.isThere());
        m_fake->energyAnswer = FakeNvml::success;
        m_fake->powerAnswer = FakeNvml::success;
        m_fake->millijoules = 5'000'000; // by others, before
        m_card.emplace(FakeNvml::busId, FAKE_NVML);
    }

    void countsWhileItRuns()
    {
        TrainingEnergy energy(*m_card);
        use(7);
        energy.start();
        QCOMPARE(energy.joules(), std::optional(0.0));
        use(10);
        QCOMPARE(energy.joules(), std::optional(10.0));
        energy.start(); // it runs already
        use(5);
        energy.stop();
        use(100);
        QCOMPARE(energy.joules(), std::optional(15.0));
        energy.start();
        use(2);
        QCOMPARE(energy.joules(), std::optional(17.0));
    }

    /// A checkpoint within an evaluation, and a pause in it, say.
    void whatIsUsedInBreaksDoesNotCount()
    {
        TrainingEnergy energy(*m_card);
        energy.start();
        use(1);
        {
            const TrainingEnergy::Break evaluation(energy);
            use(20);
            {
                const TrainingEnergy::Break pause(energy);
                use(30);
            }
            use(40);
            QVERIFY(!energy.isRunning());
        }
        use(2);
        QCOMPARE(energy.joules(), std::optional(3.0));
        energy.stop();
        {
            const TrainingEnergy::Break checkpoint(energy); // after the end
            use(5);
        }
        QVERIFY(!energy.isRunning());
        QCOMPARE(energy.joules(), std::optional(3.0));
    }

    void goesOnFromWhatWasUsed()
    {
        TrainingEnergy energy(*m_card);
        energy.goOnFrom(1000);
        energy.start();
        use(4);
        QCOMPARE(energy.joules(), std::optional(1004.0));
    }

    /// The sum of a part is not the run's.
    void whatIsKnownInPartIsNotKnown()
    {
        TrainingEnergy begunElsewhere(*m_card);
        begunElsewhere.goOnFrom(std::nullopt);
        begunElsewhere.start();
        use(4);
        QVERIFY(!begunElsewhere.joules());
        begunElsewhere.stop();
        QVERIFY(!begunElsewhere.joules());

        TrainingEnergy lost(*m_card);
        lost.start();
        use(4);
        QVERIFY(lost.joules());
        m_fake->energyAnswer = FakeNvml::gpuIsLost;
        QTRY_VERIFY(!m_card->last().joules);
        QVERIFY(!lost.joules());
        lost.stop();
        QVERIFY(!lost.joules());
    }

    void withoutACardThereIsNone()
    {
        const CardMeter none("");
        TrainingEnergy energy(none);
        energy.start();
        QVERIFY(!energy.joules());
        energy.stop();
        QVERIFY(!energy.joules());
    }

    void isKeptInACheckpoint()
    {
        RunProgress progress;
        progress.steps = 3;
        QVERIFY(!RunProgress::fromJson(progress.toJson()).joules);
        QVERIFY(progress.toJson().find("joules") == std::string::npos); // as an older program's
        progress.joules = 12.5;
        QCOMPARE(RunProgress::fromJson(progress.toJson()).joules, std::optional(12.5));
        RunResult result;
        progress.describe(result);
        QCOMPARE(result.joules, std::optional(12.5));
    }
};

QTEST_GUILESS_MAIN(TestTrainingEnergy)
#include "tst_training_energy.moc"
