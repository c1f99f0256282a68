// SPDX-License-Identifier: GPL-3.0-or-later
// The quality to reach: the chart's line, by mouse, by key and by number.
#include "../ui/plot_texts.h"
#include "board/target_chart.h"
#include "board_fixture.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QTableWidget>
#include <QTest>

#include <cmath>

using namespace gram;

class TestBoardTarget : public BoardFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void cleanup() { end(); }

    void theLineIsDragged()
    {
        open();
        auto *plot = find<QCustomPlot>("targetPlot");
        auto *target = find<QDoubleSpinBox>("boardTarget");
        plot->replot(QCustomPlot::rpImmediateRefresh);
        const auto at = [&](double value) {
            return QPoint(plot->axisRect()->center().x(), qRound(plot->yAxis->coordToPixel(value)));
        };
        const QPoint to = at(0.655);
        QTest::mousePress(plot, Qt::LeftButton, {}, at(0.72));
        QTest::mouseMove(plot, at(0.69));
        QTest::mouseMove(plot, to);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
        QVERIFY2(std::abs(target->value() - 0.655) < 0.002, qPrintable(QString::number(target->value())));
        const QString title
            = QStringLiteral("Time to AUC of %1 or more").arg(QLocale().toString(target->value(), 'f', 4));
        QCOMPARE(figures(title), (QStringList { "56.0 s", "9.00 s" })); // 0.65 and 0.66 are on either side of it
        QCOMPARE(figures("Speedup to equal quality"), (QStringList { "1× (reference)", "6.22×" }));

        // Away from the line the pointer moves nothing.
        const double before = target->value();
        QTest::mousePress(plot, Qt::LeftButton, {}, at(0.61));
        QTest::mouseMove(plot, at(0.7));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, at(0.7));
        QCOMPARE(target->value(), before);
    }

    void theLineIsMovedByKeys()
    {
        open();
        auto *plot = find<QCustomPlot>("targetPlot");
        auto *target = find<QDoubleSpinBox>("boardTarget");
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_Up);
        const double step = target->value() - 0.72;
        QVERIFY2(step >= 0.0001, qPrintable(QString::number(step)));
        QTest::keyClick(plot, Qt::Key_Down);
        QVERIFY(std::abs(target->value() - 0.72) < 1e-9);
        QTest::keyClick(plot, Qt::Key_PageDown);
        QVERIFY(target->value() < 0.72 - 5 * step);
    }

    void theValueIsTyped()
    {
        open();
        auto *target = find<QDoubleSpinBox>("boardTarget");
        target->setFocus();
        target->selectAll();
        QTest::keyClicks(target, "0.74");
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(figures("Time to AUC of 0.7400 or more"), (QStringList { "not reached", "19.0 s" }));
        QCOMPARE(figures("Speedup to equal quality"), (QStringList { "not reached", "–" }));
        // It stays while the runs change.
        m_runs->setState(1, RunState::Running);
        train(*m_runs, 3, Mode::MultiStep, 0.5, { 0.76 });
        QTRY_COMPARE(find<QTableWidget>("boardFigures")->columnCount(), 3);
        QCOMPARE(target->value(), 0.74);
    }

    void textsAreWholeAndApart()
    {
        open();
        for (quint64 id = 3; id <= 6; ++id) // nearly as fast as the second, with evaluations low in the chart
            train(*m_runs, id, Mode::MultiStep, 1 + 0.01 * double(id), { 0.5, 0.62, 0.66, 0.75 });
        QTRY_COMPARE(find<QTableWidget>("boardFigures")->columnCount(), 6);
        auto *plot = find<QCustomPlot>("targetPlot");
        for (const double target : { 0.72, 0.65, 0.51 }) {
            find<QDoubleSpinBox>("boardTarget")->setValue(target);
            QTest::qWait(50);
            QVERIFY2(overprinted(plot).isEmpty(), qPrintable(overprinted(plot).join(QStringLiteral(", "))));
            int shown = 0;
            for (int i = 0; i < plot->itemCount(); ++i)
                shown += qobject_cast<QCPItemText *>(plot->item(i)) && plot->item(i)->visible() ? 1 : 0;
            QVERIFY2(shown >= 5, qPrintable(QString::number(shown)));
        }
    }

    void namesAreAtTheLinesEnds()
    {
        open();
        for (quint64 id = 3; id <= 6; ++id)
            train(*m_runs, id, Mode::MultiStep, 1 + 0.01 * double(id), { 0.5, 0.62, 0.66, 0.75 });
        QTRY_COMPARE(find<QTableWidget>("boardFigures")->columnCount(), 6);
        auto *chart = find<TargetChart>("targetChart");
        auto *plot = find<QCustomPlot>("targetPlot");
        for (const auto &[target, height] : { std::pair { 0.72, 400 }, { 0.65, 400 }, { 0.75, 400 }, { 0.76, 400 },
                 { 0.75, 150 }, { 0.76, 150 } }) { // where there is little room, texts move
            chart->setMaximumHeight(height);
            QCoreApplication::processEvents();
            find<QDoubleSpinBox>("boardTarget")->setValue(target);
            plot->replot(QCustomPlot::rpImmediateRefresh);
            const double line = plot->yAxis->coordToPixel(target);
            const std::vector<EndLabels::Label> &labels = chart->names().labels();
            QCOMPARE(labels.size(), std::size_t { 6 });
            for (const EndLabels::Label &label : labels) {
                QCOMPARE(label.end.text, m_runs->run(m_runs->rowOf(quint64(label.end.number))).name());
                QVERIFY(!label.shown.isEmpty());
                QVERIFY2(QRectF(plot->rect()).contains(label.rect), qPrintable(label.shown));
                QVERIFY2(label.rect.left() > plot->axisRect()->right() || line < label.rect.top() + 2
                        || line > label.rect.bottom() - 2,
                    qPrintable(label.shown));
                for (const EndLabels::Label &other : labels)
                    QVERIFY2(&other == &label || !other.rect.intersects(label.rect), qPrintable(label.shown));
                for (int i = 0; i < plot->itemCount(); ++i)
                    if (const auto *text = qobject_cast<QCPItemText *>(plot->item(i)); text && text->visible())
                        QVERIFY2(!rectOf(text).adjusted(1, 2, -1, -2).intersects(label.rect), qPrintable(text->text()));
            }
        }
    }

    void anotherWindowHasTheSameValue() // as after a change of the language
    {
        open();
        find<QDoubleSpinBox>("boardTarget")->setValue(0.66);
        showWindow();
        QCOMPARE(find<QDoubleSpinBox>("boardTarget")->value(), 0.66);
        QCOMPARE(figures("Time to AUC of 0.6600 or more"), (QStringList { "56.0 s", "9.00 s" }));
    }

    void anotherMetric()
    {
        open();
        auto *metric = find<QComboBox>("boardMetric");
        QCOMPARE(metric->count(), 3);
        metric->setFocus();
        QTest::keyClick(metric, Qt::Key_End); // the loss: less is better
        QCOMPARE(metric->currentData().toString(), "loss");
        QTRY_COMPARE(find<QDoubleSpinBox>("boardTarget")->value(), 0.28);
        QCOMPARE(figures("Time to Validation loss of 0.2800 or less"), (QStringList { "76.0 s", "19.0 s" }));
        QCOMPARE(figures("Best Validation loss"), (QStringList { "0.2800", "0.2500" }));
    }
};

QTEST_MAIN(TestBoardTarget)
#include "tst_board_target.moc"
