// SPDX-License-Identifier: GPL-3.0-or-later
#include "anatomy/batch_grid.h"
#include "anatomy/batch_page.h"
#include "anatomy/step_panel.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <set>

using namespace gram;

namespace {

/// Three users of up to four answers over three items: 5, 2 and 1 occurrences.
BatchLayout answers()
{
    BatchLayout b;
    b.kind = TaskKind::Kt;
    b.epoch = 1;
    b.index = 2;
    b.batchesPerEpoch = 7;
    b.users = 3;
    b.width = 4;
    b.cells = { 0, 1, 2, -1, 3, -1, -1, -1, 4, 5, 6, 7 };
    b.cellOf = { 0, 1, 2, 4, 8, 9, 10, 11 };
    b.itemOf = { 0, 1, 0, 0, 0, 2, 1, 0 };
    b.correct = { 1, 0, 1, 1, 0, 1, 1, 1 };
    b.items = { { 10, "q10", "What is <b>half</b>?", 12, { 0, 2, 3, 4, 7 } }, { 11, "q11", "Add two", 3, { 1, 6 } },
        { 12, "q12", "Once only", 4, { 5 } } };
    return b;
}

/// Two users: up to two clicks, then a clicked and an unclicked candidate.
BatchLayout news()
{
    BatchLayout b;
    b.kind = TaskKind::News;
    b.batchesPerEpoch = 3;
    b.users = 2;
    b.width = 4;
    b.historyLength = 2;
    b.cells = { 0, 1, 2, 3, 4, -1, 5, 6 };
    b.cellOf = { 0, 1, 2, 3, 4, 6, 7 };
    b.itemOf = { 0, 1, 2, 3, 0, 1, 2 };
    b.items = { { 0, "n0", "A", 1, { 0, 4 } }, { 1, "n1", "B", 1, { 1, 5 } }, { 2, "n2", "C", 1, { 2, 6 } },
        { 3, "n3", "D", 1, { 3 } } };
    return b;
}

StepAnatomy figures()
{
    StepAnatomy a;
    a.loss = 0.6875;
    a.interactionGradients = { 1, 1, 2, 1, 1, 0.5, 1, 1 };
    a.contributions = { 1, 0.5, 2, 1, -0.5, 0.5, 0.25, 0.5 };
    a.itemGradients = { 4, 0.75, 0.5 };
    a.vectorLengths = { 8, 8, 8 };
    a.targetDistances = a.itemGradients;
    a.pseudoLoss = 8.40625;
    a.sumDifference = 1e-7;
    a.encoded = 3;
    a.encodeSeconds = 0.012;
    a.backwardSeconds = 0.025;
    return a;
}

} // namespace

class TestBatchPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_page = std::make_unique<BatchPage>();
        m_page->resize(640, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup() { m_page.reset(); }

    void saysThatThereIsNothing()
    {
        QVERIFY(find<QLabel>("batchMessage")->isVisible());
        QVERIFY(!find<BatchGrid>("batchGrid")->isVisible());
        QVERIFY(!find<QPushButton>("batchCompute")->isEnabled());
        m_page->showBatch(answers(), {});
        QVERIFY(find<BatchGrid>("batchGrid")->isVisible());
        m_page->showMessage("gone");
        QCOMPARE(find<QLabel>("batchMessage")->text(), "gone");
        QVERIFY(!find<BatchGrid>("batchGrid")->isVisible());
        QVERIFY(!m_page->batch());
    }

    void countsInTheHead()
    {
        m_page->showBatch(answers(), {});
        const QString text = find<QLabel>("batchSummary")->text();
        QVERIFY2(text.contains("K = 8") && text.contains("U = 3") && text.contains("R = 2.67"), qPrintable(text));
        QCOMPARE(find<QSpinBox>("batchEpoch")->value(), 2);
        QCOMPARE(find<QSpinBox>("batchIndex")->value(), 3);
        QVERIFY(find<QLabel>("batchOf")->text().contains("7"));
        QVERIFY(find<QLabel>("batchNote")->text().contains("step 10"));
    }

    void arrowsMoveOverInteractions()
    {
        m_page->showBatch(answers(), {});
        auto *grid = find<BatchGrid>("batchGrid");
        grid->setFocus();
        QCOMPARE(grid->currentCell(), 0); // the most frequent item's first
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->currentCell(), 1);
        QTest::keyClick(grid, Qt::Key_Down); // past a cell that is empty
        QCOMPARE(grid->currentCell(), 9);
        QTest::keyClick(grid, Qt::Key_Left);
        QTest::keyClick(grid, Qt::Key_Left); // there is none further
        QCOMPARE(grid->currentCell(), 8);
        QTest::keyClick(grid, Qt::Key_Up);
        QCOMPARE(grid->currentCell(), 4);
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->currentCell(), 4);
        QTest::keyClick(grid, Qt::Key_Down);
        QTest::keyClick(grid, Qt::Key_End);
        QCOMPARE(grid->currentCell(), 11);
        QTest::keyClick(grid, Qt::Key_Home);
        QCOMPARE(grid->currentCell(), 8);
        for (const int next : { 11, 0, 2, 4, 8 }) { // round the item's occurrences
            QTest::keyClick(grid, Qt::Key_Return);
            QCOMPARE(grid->currentCell(), next);
        }
    }

    void tellsTheItemUnderTheCursor()
    {
        m_page->showBatch(answers(), {});
        auto *grid = find<BatchGrid>("batchGrid");
        grid->setFocus();
        const auto text = [this] { return find<QTextBrowser>("batchItem")->toPlainText(); };
        QVERIFY2(text().contains("What is <b>half</b>?"), qPrintable(text())); // as it is written
        QVERIFY(text().contains("q10"));
        QVERIFY(text().contains("12 token"));
        QVERIFY(text().contains("user 1, answer 1"));
        QVERIFY(text().contains("5 time"));
        QVERIFY(text().contains("user 1: answer 1, answer 3"));
        QVERIFY(text().contains("user 3: answer 1, answer 4"));
        QVERIFY(text().contains("correctly"));
        QTest::keyClick(grid, Qt::Key_Right);
        QVERIFY(text().contains("Add two"));
        QVERIFY(text().contains("wrongly"));
        QVERIFY(grid->accessibleDescription().contains("Add two"));
    }

    void tellsTheItemUnderTheMouse()
    {
        m_page->showBatch(answers(), {});
        auto *grid = find<BatchGrid>("batchGrid");
        QTest::mouseMove(grid->viewport(), grid->cellRect(9).center());
        QTRY_VERIFY(find<QTextBrowser>("batchItem")->toPlainText().contains("Once only"));
        QCOMPARE(grid->shownCell(), 9);
        QCOMPARE(grid->currentCell(), 0);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(grid->viewport(), &leave);
        QVERIFY(find<QTextBrowser>("batchItem")->toPlainText().contains("half"));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->cellRect(10).center());
        QCOMPARE(grid->currentCell(), 10);
        QVERIFY(find<QTextBrowser>("batchItem")->toPlainText().contains("Add two"));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->cellRect(7).center()); // an empty one
        QCOMPARE(grid->currentCell(), 10);
    }

    void newsPositionsAreNamed()
    {
        m_page->showBatch(news(), {});
        auto *grid = find<BatchGrid>("batchGrid");
        const auto at = [&](int cell) {
            QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->cellRect(cell).center());
            return find<QTextBrowser>("batchItem")->toPlainText();
        };
        QVERIFY(at(1).contains("user 1, history 2"));
        QVERIFY(at(6).contains("user 2, clicked candidate"));
        QVERIFY(at(7).contains("user 2, candidate 2"));
    }

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

    void repeatedItemsStandOut()
    {
        const BatchLayout b = answers();
        const ItemColors colors(b);
        QVERIFY(colors.isRepeated(0) && colors.isRepeated(1) && !colors.isRepeated(2));
        QCOMPARE(colors.byFrequency(), (std::vector<int> { 0, 1, 2 }));
        QCOMPARE(colors.label(0), "1");
        QCOMPARE(colors.label(2), QString());
        m_page->showBatch(b, {});
        auto *grid = find<BatchGrid>("batchGrid");
        const QImage image = grid->viewport()->grab().toImage();
        const auto at = [&](int cell) { return image.pixelColor(grid->cellRect(cell).topLeft() + QPoint(4, 4)); };
        QCOMPARE(at(0), colors.color(0, m_page->palette())); // the highlighted one: not dimmed
        QVERIFY(at(9) != at(0));
        QVERIFY(at(7) != at(9)); // nobody's cell is empty
        QCOMPARE(at(7), m_page->palette().color(QPalette::Base));
        // Outlined, all of them.
        const QColor outline = m_page->palette().color(QPalette::Text);
        for (const int cell : { 0, 2, 4, 8, 11 })
            QCOMPARE(image.pixelColor(grid->cellRect(cell).topLeft() + QPoint(6, 0)), outline);
        QVERIFY(image.pixelColor(grid->cellRect(9).topLeft() + QPoint(6, 0)) != outline);
    }

    void manyItemsHaveDistinctMarks()
    {
        BatchLayout b;
        b.items.resize(40);
        for (auto &item : b.items)
            item.interactions = { 0, 1 };
        const ItemColors colors(b);
        std::set<QPair<QRgb, QString>> marks;
        for (int i = 0; i < 40; ++i)
            marks.insert({ colors.color(i, m_page->palette()).rgb(), colors.label(i) });
        QCOMPARE(marks.size(), std::size_t { 40 });
        std::set<QRgb> first;
        for (int i = 0; i < 18; ++i)
            first.insert(colors.color(i, m_page->palette()).rgb());
        QCOMPARE(first.size(), std::size_t { 18 });
    }

    void asksForBatches()
    {
        m_page->showBatch(answers(), {});
        QSignalSpy asked(m_page.get(), &BatchPage::batchRequested);
        const auto wanted = [&] { return QPair(asked.last().at(0).toInt(), asked.last().at(1).toInt()); };
        QTest::mouseClick(find<QToolButton>("batchNext"), Qt::LeftButton);
        QCOMPARE(wanted(), QPair(1, 3));
        QTest::mouseClick(find<QToolButton>("batchPrevious"), Qt::LeftButton);
        QCOMPARE(wanted(), QPair(1, 1)); // the page still shows the batch it was given
        auto *index = find<QSpinBox>("batchIndex");
        index->setFocus();
        index->selectAll();
        QTest::keyClicks(index, "6");
        QTest::keyClick(index, Qt::Key_Return);
        QCOMPARE(wanted(), QPair(1, 5));
        auto *epoch = find<QSpinBox>("batchEpoch");
        QTest::keyClick(epoch, Qt::Key_Up);
        QCOMPARE(wanted(), QPair(2, 5));
        BatchLayout last = answers();
        last.index = 6;
        m_page->showBatch(last, {});
        QTest::mouseClick(find<QToolButton>("batchNext"), Qt::LeftButton);
        QCOMPARE(wanted(), QPair(2, 0)); // of the next epoch
        BatchLayout first = answers();
        first.epoch = first.index = 0;
        m_page->showBatch(first, {});
        QVERIFY(!find<QToolButton>("batchPrevious")->isEnabled());
    }

    void followsOnlyARunAndUntilABatchIsChosen()
    {
        m_page->showBatch(answers(), {});
        auto *follow = find<QCheckBox>("batchFollow");
        m_page->setTraining(false);
        QVERIFY(!follow->isEnabled());
        m_page->setTraining(true);
        QSignalSpy asked(m_page.get(), &BatchPage::followRequested);
        QTest::mouseClick(follow, Qt::LeftButton, {}, { 8, follow->height() / 2 });
        QCOMPARE(asked.count(), 1);
        QVERIFY(m_page->isFollowing());
        QTest::mouseClick(find<QToolButton>("batchNext"), Qt::LeftButton);
        QVERIFY(!m_page->isFollowing());
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

    void everyPartIsDrawn()
    {
        // Each part's picture differs from the others', and from itself without figures.
        m_page->showBatch(answers(), {});
        auto *panel = find<StepPanel>("stepPanel");
        auto *view = find<StepView>("stepView");
        std::vector<QImage> images;
        for (const bool known : { false, true }) {
            if (known) {
                m_page->showComputing(false);
                m_page->showAnatomy(figures());
                m_page->showComputed({});
            }
            for (int i = 0; i < stepStages; ++i) {
                panel->setStage(static_cast<StepStage>(i));
                images.push_back(view->grab().toImage());
            }
        }
        for (std::size_t i = stepStages; i < images.size(); ++i) {
            QVERIFY(images[i] != images[i - stepStages]);
            for (std::size_t j = stepStages; j < i; ++j)
                QVERIFY2(images[i] != images[j], qPrintable(QStringLiteral("%1 as %2").arg(i).arg(j)));
        }
    }

    void bigBatchesScroll()
    {
        BatchLayout b;
        b.kind = TaskKind::Kt;
        b.batchesPerEpoch = 1;
        b.users = 256;
        b.width = 200;
        for (int k = 0; k < 256 * 200; ++k) {
            b.cells.push_back(k);
            b.cellOf.push_back(k);
            b.itemOf.push_back(k % 500);
            b.correct.push_back(1);
        }
        b.items.resize(500);
        for (int k = 0; k < 256 * 200; ++k)
            b.items[static_cast<std::size_t>(k % 500)].interactions.push_back(k);
        m_page->showBatch(b, {});
        auto *grid = find<BatchGrid>("batchGrid");
        grid->setFocus();
        QVERIFY(grid->verticalScrollBar()->maximum() > 0);
        grid->setCurrentCell(256 * 200 - 1);
        QVERIFY(grid->viewport()->rect().contains(grid->cellRect(256 * 200 - 1)));
        QVERIFY(!grid->viewport()->rect().contains(grid->cellRect(0)));
    }

    void followsThePalette()
    {
        m_page->showBatch(answers(), {});
        QPalette dark;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        m_page->setPalette(dark);
        auto *grid = find<BatchGrid>("batchGrid");
        auto *view = find<StepView>("stepView");
        QCOMPARE(grid->viewport()->grab().toImage().pixelColor(1, 1), QColor(Qt::black));
        QCOMPARE(view->grab().toImage().pixelColor(3, 3), QColor(Qt::black));
    }

    void layoutIsKept()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath("s.ini"), QSettings::IniFormat);
        find<QCheckBox>("batchFollow")->setChecked(true);
        m_page->saveState(settings);
        BatchPage other;
        other.restoreState(settings);
        QVERIFY(other.isFollowing());
    }

    void everyControlHasAName()
    {
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel *>(widget)
                || widget->objectName().startsWith("qt_") || widget->parentWidget()->inherits("QAbstractSpinBox")
                || widget->inherits("QSplitterHandle"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
            if (!widget->objectName().startsWith("stepStage")) // their text is their name
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }

private:
    template<typename T>
    T *find(const QString &name)
    {
        return m_page->findChild<T *>(name);
    }

    std::unique_ptr<BatchPage> m_page;
};

QTEST_MAIN(TestBatchPage)
#include "tst_batch_page.moc"
