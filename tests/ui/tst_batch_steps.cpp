// SPDX-License-Identifier: GPL-3.0-or-later
#include "anatomy/batch_grid.h"
#include "anatomy/batch_page.h"
#include "anatomy/step_panel.h"
#include "batch_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace gram;

/// The step of each mode over the batch: its figures and its parts, played one after the other.
class TestBatchSteps : public BatchFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void cleanup() { closePage(); }

    void modesEncodeDifferently_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("says");
        const auto steps = static_cast<int>(LatencyUnit::Steps);
        QTest::newRow("single-step") << static_cast<int>(Mode::SingleStep) << steps << "once";
        QTest::newRow("bounded") << static_cast<int>(Mode::SingleStepBounded) << steps << "twice: first";
        QTest::newRow("multi-step") << static_cast<int>(Mode::MultiStep) << steps << "twice in 10 step";
        QTest::newRow("half") << static_cast<int>(Mode::MultiStep) << static_cast<int>(LatencyUnit::HalfEpoch)
                              << "half an epoch";
        QTest::newRow("epoch") << static_cast<int>(Mode::MultiStep) << static_cast<int>(LatencyUnit::Epoch)
                               << "in an epoch";
    }

    void modesEncodeDifferently()
    {
        QFETCH(int, mode);
        QFETCH(int, unit);
        QFETCH(QString, says);
        RunConfig config;
        config.mode = static_cast<Mode>(mode);
        config.latencyUnit = static_cast<LatencyUnit>(unit);
        m_page->showBatch(answers(), config);
        const QString text = find<QTextBrowser>("batchItem")->toPlainText();
        QVERIFY2(text.contains(says), qPrintable(text));
    }

    void neverShowsFiguresThatAreNotThere()
    {
        m_page->showBatch(answers(), {});
        auto *sentence = find<QLabel>("stepSentence");
        for (int i = 0; i < stepStages; ++i) {
            QTest::mouseClick(find<QToolButton>(QStringLiteral("stepStage%1").arg(i)), Qt::LeftButton);
            QVERIFY2(sentence->text().contains("not computed"), qPrintable(sentence->text()));
        }
        m_page->showComputing(false);
        QVERIFY(sentence->text().contains("being computed"));
        QVERIFY(find<QLabel>("batchNote")->text().contains("Computing"));
        m_page->showComputing(true);
        QVERIFY(find<QLabel>("batchNote")->text().contains("when the runs have ended"));
        m_page->showComputed("It broke.");
        QCOMPARE(find<QLabel>("batchNote")->text(), "It broke.");
        QVERIFY(sentence->text().contains("not computed"));
    }

    void figuresAreSaid()
    {
        m_page->showBatch(answers(), {});
        m_page->showComputing(false);
        m_page->showAnatomy(figures());
        m_page->showComputed({});
        auto *sentence = find<QLabel>("stepSentence");
        const char *expected[] = { "12.0 ms", "8 interactions", "0.688", "‖g‖ = 4, the sum of 5", "8.41", "25.0 ms" };
        for (int i = 0; i < stepStages; ++i) {
            QTest::mouseClick(find<QToolButton>(QStringLiteral("stepStage%1").arg(i)), Qt::LeftButton);
            QVERIFY2(sentence->text().contains(QString::fromUtf8(expected[i])), qPrintable(sentence->text()));
            QVERIFY(!sentence->text().contains("E2E 0"));
        }
        StepAnatomy both = figures();
        both.e2e = StepAnatomy::E2e { 8, 0.034, 0.07 };
        m_page->showAnatomy(both);
        QTest::mouseClick(find<QToolButton>("stepStage0"), Qt::LeftButton);
        QVERIFY2(sentence->text().contains("E2E 34.0 ms"), qPrintable(sentence->text()));
        const QString item = find<QTextBrowser>("batchItem")->toPlainText();
        QVERIFY2(item.contains("answer 1 (1), answer 3 (2)") && item.contains("of the item: 4"), qPrintable(item));
        m_page->showBatch(answers(), {}); // another batch: they are not its
        QVERIFY(sentence->text().contains("not computed"));
    }

    void figuresOfAnotherBatchAreNotTaken()
    {
        m_page->showBatch(news(), {});
        m_page->showAnatomy(figures());
        m_page->showComputed({});
        QVERIFY(find<QLabel>("stepSentence")->text().contains("not computed"));
    }

    void computesAndStops()
    {
        m_page->showBatch(answers(), {});
        QSignalSpy compute(m_page.get(), &BatchPage::computeRequested), stop(m_page.get(), &BatchPage::stopRequested);
        auto *button = find<QPushButton>("batchCompute");
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(compute.count(), 1);
        m_page->showComputing(false);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(stop.count(), 1);
        QCOMPARE(compute.count(), 1);
    }

    void playsPausesAndSteps()
    {
        m_page->showBatch(answers(), {});
        QSignalSpy compute(m_page.get(), &BatchPage::computeRequested);
        auto *panel = find<StepPanel>("stepPanel");
        auto *view = find<StepView>("stepView");
        find<QComboBox>("stepSpeed")->setCurrentIndex(4);
        view->setFocus();
        QCOMPARE(panel->stage(), StepStage::Encode);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(panel->isPlaying());
        QCOMPARE(compute.count(), 1); // it wants figures
        QTRY_COMPARE(panel->stage(), StepStage::Scatter);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(!panel->isPlaying());
        const StepStage held = panel->stage();
        QTest::qWait(150);
        QCOMPARE(panel->stage(), held);
        panel->setStage(StepStage::Scatter);
        QTest::keyClick(view, Qt::Key_Right);
        QCOMPARE(panel->stage(), StepStage::Cf);
        QTest::keyClick(view, Qt::Key_Left);
        QCOMPARE(panel->stage(), StepStage::Scatter);
        QVERIFY(find<QToolButton>("stepStage1")->isChecked());
        QTest::mouseClick(find<QToolButton>("stepForward"), Qt::LeftButton);
        QCOMPARE(panel->stage(), StepStage::Cf);
        QTest::mouseClick(find<QToolButton>("stepBack"), Qt::LeftButton);
        QCOMPARE(panel->stage(), StepStage::Scatter);
        QTest::mouseClick(find<QToolButton>("stepPlay"), Qt::LeftButton);
        QVERIFY(panel->isPlaying());
        QTRY_COMPARE_WITH_TIMEOUT(panel->stage(), StepStage::Backward, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!panel->isPlaying(), 20'000); // to the end, and no further
        auto *grid = find<BatchGrid>("batchGrid");
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Space); // once more, from the beginning
        QVERIFY(panel->isPlaying());
        QVERIFY(panel->stage() == StepStage::Encode);
        m_page->hide();
        QVERIFY(!panel->isPlaying());
    }

    void speedSlowsIt()
    {
        m_page->showBatch(answers(), {});
        auto *panel = find<StepPanel>("stepPanel");
        auto *speed = find<QComboBox>("stepSpeed");
        speed->setFocus();
        QTest::keyClick(speed, Qt::Key_Home);
        QCOMPARE(speed->currentData().toDouble(), 0.25);
        panel->togglePlay();
        QTest::qWait(300); // a part takes ten seconds
        QCOMPARE(panel->stage(), StepStage::Encode);
        QVERIFY(panel->isPlaying());
    }
};

QTEST_MAIN(TestBatchSteps)
#include "tst_batch_steps.moc"
