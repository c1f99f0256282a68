// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that differ by their seed alone in the charts: a mean and a band around it.
#include "charts/live_chart.h"
#include "charts/seed_bands.h"
#include "charts_fixture.h"
#include "seed_runs.h"

#include <QLabel>
#include <QToolButton>

#include <cmath>

using namespace gram;

class TestChartsSeeds : public ChartsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }

    void drawsAMeanAndABand_data()
    {
        QTest::addColumn<QList<double>>("losses");
        QTest::addColumn<double>("mean");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("legend");
        QTest::newRow("two") << QList<double> { 1, 4 } << 2.5 << 1.0 << 4.0 << "▒ over two seeds: least to greatest";
        // Squares of the distances from 3: 4 + 1 + 9, by 2.
        QTest::newRow("three") << QList<double> { 1, 2, 6 } << 3.0 << 3 - std::sqrt(7.0) << 3 + std::sqrt(7.0)
                               << "▒ over the seeds: mean ± standard deviation";
    }

    void drawsAMeanAndABand()
    {
        QFETCH(QList<double>, losses);
        QFETCH(double, mean);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, legend);
        for (qsizetype i = 0; i < losses.size(); ++i)
            gram::add(*m_runs, static_cast<quint64>(i) + 1, { .seed = i + 1, .loss = losses[i] });
        settle();
        QCOMPARE(plot()->graphCount(), 3);
        const QCPGraph *upper = band();
        QVERIFY(upper && upper->channelFillGraph());
        QVERIFY(upper->brush().color().alpha() < 255);
        const QCPGraph *line = lines().value(0);
        QVERIFY(line);
        for (int i = 1; i <= 10; ++i) {
            QCOMPARE(line->data()->at(i - 1)->key, double(i));
            QCOMPARE(line->data()->at(i - 1)->value, mean + 1.0 / i);
            QCOMPARE(upper->data()->at(i - 1)->value, high + 1.0 / i);
            QCOMPARE(upper->channelFillGraph()->data()->at(i - 1)->value, low + 1.0 / i);
        }
        QVERIFY2(find<QLabel>("lossChartLegend")->text().endsWith(legend), qPrintable(legend));
        QCOMPARE(labels().size(), 1);
        QCOMPARE(labels()[0], QStringLiteral("1 · Single-step, %1 seed(s)").arg(losses.size()));
        // The band is within the plot.
        QVERIFY(plot()->yAxis->range().upper >= high + 1 && plot()->yAxis->range().lower <= low + 0.1);
    }

    void goesAsFarAsAllOfThem()
    {
        gram::add(*m_runs, 1, { .seed = 1, .steps = 10 });
        gram::add(*m_runs, 2, { .seed = 2, .steps = 6 });
        settle();
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines()[0]->dataCount(), 6);
        QCOMPARE(band()->dataCount(), 6);
    }

    void whatDiffersByMoreHasItsOwnLine()
    {
        gram::add(*m_runs, 1, { .seed = 1 });
        gram::add(*m_runs, 2, { .seed = 2, .cfRate = 0.5 });
        settle();
        QVERIFY(!band());
        QCOMPARE(lines().size(), 2);
        QVERIFY(!find<QToolButton>("seedBands")->isVisible()); // there is nothing to choose
        QVERIFY(!find<QLabel>("lossChartLegend")->text().contains(QStringLiteral("▒")));
    }

    void aRunJoinsWhenItHasEnded()
    {
        gram::add(*m_runs, 1, { .seed = 1, .loss = 1 });
        gram::add(*m_runs, 2, { .seed = 2, .loss = 3 });
        begin(*m_runs, 3, { .seed = 3, .loss = 5, .steps = 4 });
        settle();
        QCOMPARE(lines().size(), 2); // the mean of two, and its own
        QCOMPARE(labels().size(), 2);
        QVERIFY(std::abs(lowestStart() - 3) < 1e-9); // 2 and 1 / 1
        end(*m_runs, 3, { .seed = 3, .loss = 5, .steps = 4 });
        settle();
        QCOMPARE(lines().size(), 1);
        QCOMPARE(lines()[0]->dataCount(), 4);
        QVERIFY(std::abs(lowestStart() - 4) < 1e-9);
        m_runs->setShown({ 1, 2 }, false); // one alone is no family
        settle();
        QVERIFY(!band());
        QCOMPARE(lines().size(), 1);
    }

    void canBeTurnedOff()
    {
        for (int seed = 1; seed <= 3; ++seed)
            gram::add(*m_runs, static_cast<quint64>(seed), { .seed = seed });
        settle();
        QVERIFY(band());
        QVERIFY(find<QToolButton>("seedBands")->isVisible());
        click("seedBands");
        settle();
        QVERIFY(!band());
        QCOMPARE(lines().size(), 3);
        QCOMPARE(labels().size(), 3);
        QSettings settings(m_folder.filePath(QStringLiteral("off.conf")), QSettings::IniFormat);
        m_panel->saveState(settings);
        click("seedBands");
        settle();
        QVERIFY(band());
        m_panel->suppressBands(true); // by a lesson
        settle();
        QVERIFY(!band() && !find<QToolButton>("seedBands")->isVisible());
        m_panel->suppressBands(false);
        settle();
        QVERIFY(band());
        m_panel->restoreState(settings); // it is remembered
        settle();
        QVERIFY(!band());
    }

    void isReadOff()
    {
        for (int seed = 1; seed <= 3; ++seed)
            gram::add(*m_runs, static_cast<quint64>(seed), { .seed = seed, .loss = seed == 3 ? 6.0 : seed });
        settle();
        QTest::mouseMove(plot(), at(0.5));
        settle();
        const QString text = m_panel->findChild<QWidget *>(QStringLiteral("lossChart"))->accessibleDescription();
        QVERIFY2(text.contains(QStringLiteral("1 · Single-step, 3 seed(s): 3.2 ± 2.65")),
            qPrintable(text)); // at step 5
        trigger(QStringLiteral("lossChartValues"));
        QTest::qWait(600);
        const auto *table = find<QTableWidget>("lossChartTable");
        QCOMPARE(table->rowCount(), 4); // each run, and all
        QCOMPARE(table->item(3, 0)->text(), QStringLiteral("1 · Single-step, 3 seed(s)"));
        QCOMPARE(table->item(3, 3)->text(), QStringLiteral("3.1 ± 2.65"));
    }

    void notANumberIsMarked_data()
    {
        QTest::addColumn<QString>("smoothing");
        QTest::newRow("as recorded") << "Unsmoothed";
        QTest::newRow("smoothed") << "5 step(s)";
    }

    void notANumberIsMarked()
    {
        QFETCH(QString, smoothing);
        begin(*m_runs, 1, { .seed = 1 });
        MetricsSnapshot broken;
        StepRecord step = m_runs->run(0).steps.back();
        step.step = 11;
        step.loss = std::nan("");
        broken.steps.push_back(step);
        m_runs->append(1, broken);
        gram::end(*m_runs, 1, { .seed = 1, .steps = 11 });
        gram::add(*m_runs, 2, { .seed = 2, .steps = 12 });
        choose("smoothing", smoothing);
        settle();
        QVERIFY(band());
        QList<double> marked;
        for (int i = 0; i < plot()->graphCount(); ++i)
            if (plot()->graph(i)->scatterStyle().shape() == QCPScatterStyle::ssCross)
                for (const QCPGraphData &point : *plot()->graph(i)->data())
                    marked += point.key;
        QCOMPARE(marked, QList<double> { 10 }); // the last good one
    }

    void edgesKeepTheirExtremes()
    {
        SeedBand band;
        constexpr int count = 100'000;
        for (int i = 0; i < count; ++i) {
            band.x.push_back(i);
            band.low.push_back(i == 33'333 ? -7 : 0);
            band.high.push_back(i == 77'777 ? 9 : 1);
        }
        const ThinnedSeries low = band.edge({ 0, count, 500, false }, false);
        const ThinnedSeries high = band.edge({ 0, count, 500, false }, true);
        QVERIFY(low.line.size() <= 502 && low.line.size() >= 499);
        const auto byY = [](const QPointF &a, const QPointF &b) { return a.y() < b.y(); };
        QCOMPARE(std::min_element(low.line.begin(), low.line.end(), byY)->y(), -7.0);
        QCOMPARE(std::max_element(high.line.begin(), high.line.end(), byY)->y(), 9.0);
        // A few points are all kept, and one on either side of what is seen.
        QCOMPARE(band.edge({ 10, 20, 500, false }, true).line.size(), 13U);
        QVERIFY(band.edge({ 1, 100, 500, true }, true).line.front().x() > 0); // there is no zero on that axis
    }

private:
    QStringList labels() const
    {
        QStringList texts;
        for (const EndLabels::Label &label : find<LiveChart>("lossChart")->lines().endLabels().labels())
            texts += label.end.text;
        return texts;
    }
    /// The upper edge of a band in the chart of the loss.
    const QCPGraph *band() const
    {
        for (int i = 0; i < plot()->graphCount(); ++i)
            if (plot()->graph(i)->brush().style() != Qt::NoBrush)
                return plot()->graph(i);
        return nullptr;
    }
    QList<const QCPGraph *> lines() const
    {
        QList<const QCPGraph *> all;
        for (int i = 0; i < plot()->graphCount(); ++i)
            if (plot()->graph(i)->pen().style() != Qt::NoPen)
                all += plot()->graph(i);
        return all;
    }
    /// The first value of the line with the lowest first value.
    double lowestStart() const
    {
        double first = std::numeric_limits<double>::infinity();
        for (const QCPGraph *line : lines())
            first = std::fmin(first, line->data()->at(0)->value);
        return first;
    }
};

QTEST_MAIN(TestChartsSeeds)
#include "tst_charts_seeds.moc"
