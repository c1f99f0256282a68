// SPDX-License-Identifier: GPL-3.0-or-later
#include "anatomy/batch_grid.h"
#include "anatomy/batch_page.h"
#include "anatomy/step_panel.h"
#include "anatomy/step_view.h"
#include "batch_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
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

class TestBatchPage : public BatchFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("Negative sizes")));
        openPage();
    }
    void cleanup() { closePage(); }

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
        QCOMPARE(at(0), colors.color(0, m_page->palette(), true)); // the highlighted one: in full
        QCOMPARE(at(9), colors.color(2, m_page->palette())); // not dimmed
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

    void aLowPageScrolls()
    {
        m_page->showBatch(answers(), RunConfig());
        m_page->resize(460, 240);
        QTest::qWait(50);
        QCOMPARE(m_page->height(), 240);
        QVERIFY(find<BatchGrid>("batchGrid")->height() >= 90);
        QVERIFY(find<StepView>("stepView")->height() >= 130);
        for (const auto *stage : m_page->findChildren<QToolButton *>(QRegularExpression("stepStage\\d")))
            QVERIFY(stage->height() >= stage->sizeHint().height());
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
};

QTEST_MAIN(TestBatchPage)
#include "tst_batch_page.moc"
