// SPDX-License-Identifier: GPL-3.0-or-later
// One large chart and three small ones: which is where, by every way to change it, and in the next session.
#include "charts/charts_panel.h"
#include "charts/live_chart.h"
#include "runs/run_model.h"

#include <qcustomplot.h>

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace gram;

class TestChartsPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runs = std::make_unique<RunModel>();
        RunConfig config;
        m_runs->add(1, config);
        MetricsSnapshot snapshot;
        for (int i = 1; i <= 50; ++i) {
            StepRecord step;
            step.step = i;
            step.seconds = i;
            step.loss = 1.0 / i;
            step.interactions = 10 * i;
            step.unique = 2 * i;
            step.memoryBytes = 1 << 20;
            step.peakMemoryBytes = 1 << 20;
            step.residentBytes = 1 << 22;
            snapshot.steps.push_back(step);
        }
        m_runs->append(1, snapshot);
        make();
    }

    void oneIsLarge()
    {
        for (const char *small : { "speedupChart", "memoryChart", "qualityChart" }) {
            QVERIFY2(chart("lossChart")->width() > 2 * chart(small)->width(), small);
            QVERIFY2(chart("lossChart")->height() > chart(small)->height(), small);
            QVERIFY2(chart(small)->y() > chart("lossChart")->y(), small);
            QVERIFY2(
                !chart(small)->findChild<QLabel *>(QString::fromLatin1(small) + QStringLiteral("Legend"))->isVisible(),
                small);
        }
        QCOMPARE(chart("memoryChart")->findChild<QLabel *>(QStringLiteral("memoryChartTitle"))->text(),
            QStringLiteral("Memory, MiB"));
    }

    void swaps_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : { "click", "key", "button", "title", "menu" })
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void swaps()
    {
        QFETCH(QString, way);
        const QRect small = chart("memoryChart")->geometry();
        const QRect large = chart("lossChart")->geometry();
        auto *plot = chart("memoryChart")->findChild<QCustomPlot *>();
        if (way == QLatin1String("click")) {
            QTest::mouseClick(plot, Qt::LeftButton, {}, plot->axisRect()->center());
        } else if (way == QLatin1String("key")) {
            plot->setFocus();
            QTest::keyClick(plot, Qt::Key_Return);
        } else if (way == QLatin1String("button")) {
            QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("memoryChartEnlarge")), Qt::LeftButton);
        } else if (way == QLatin1String("title")) {
            QTest::mouseDClick(m_panel->findChild<QLabel *>(QStringLiteral("memoryChartTitle")), Qt::LeftButton);
        } else {
            m_panel->findChild<QAction *>(QStringLiteral("memoryChartEnlargeAction"))->trigger();
        }
        QTRY_COMPARE(chart("memoryChart")->geometry(), large); // they have changed places, and all four are there
        QCOMPARE(chart("lossChart")->geometry(), small);
        QVERIFY(chart("speedupChart")->isVisible() && chart("qualityChart")->isVisible());
        QVERIFY(chart("memoryChart")
                    ->findChild<QLabel *>(QStringLiteral("memoryChartTitle"))
                    ->text()
                    .startsWith(QStringLiteral("Memory of the tensors")));
    }

    /// Moving and boxes are not clicks.
    void aDragSwapsNothing()
    {
        auto *plot = chart("memoryChart")->findChild<QCustomPlot *>();
        const QPoint at = plot->axisRect()->center();
        QTest::mousePress(plot, Qt::LeftButton, {}, at);
        QTest::mouseMove(plot, at + QPoint(30, 0));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, at + QPoint(30, 0));
        QTest::mouseClick(plot, Qt::LeftButton, Qt::ShiftModifier, at);
        QTest::qWait(100);
        QCOMPARE(chart("memoryChart")->place(), LiveChart::Place::Small);
    }

    /// The large one fills the page, and Escape gives it back.
    void fillsThePage()
    {
        QTest::mouseClick(m_panel->findChild<QToolButton *>(QStringLiteral("lossChartEnlarge")), Qt::LeftButton);
        QTRY_VERIFY(!chart("memoryChart")->isVisible());
        auto *plot = chart("lossChart")->findChild<QCustomPlot *>();
        plot->setFocus();
        QTest::keyClick(plot, Qt::Key_Escape);
        QTRY_VERIFY(chart("memoryChart")->isVisible());
        QCOMPARE(chart("lossChart")->place(), LiveChart::Place::Large);
    }

    void isRestored()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("settings.ini"));
        m_panel->findChild<QAction *>(QStringLiteral("qualityChartEnlargeAction"))->trigger();
        {
            QSettings settings(file, QSettings::IniFormat);
            m_panel->saveState(settings);
        }
        make();
        QCOMPARE(chart("lossChart")->place(), LiveChart::Place::Large);
        m_panel->restoreState(QSettings(file, QSettings::IniFormat));
        QCOMPARE(chart("qualityChart")->place(), LiveChart::Place::Large);
        QCOMPARE(chart("lossChart")->place(), LiveChart::Place::Small);
        QTRY_VERIFY(chart("lossChart")->x() > chart("memoryChart")->x()); // in the place that the other one left
        m_panel->restoreState(QSettings(folder.filePath(QStringLiteral("none.ini")), QSettings::IniFormat));
        QCOMPARE(chart("lossChart")->place(), LiveChart::Place::Large);
    }

private:
    void make()
    {
        m_panel = std::make_unique<ChartsPanel>(m_runs.get());
        m_panel->resize(700, 560);
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTest::qWait(100);
    }
    LiveChart *chart(const char *name) const { return m_panel->findChild<LiveChart *>(QString::fromLatin1(name)); }

    std::unique_ptr<RunModel> m_runs;
    std::unique_ptr<ChartsPanel> m_panel;
};

QTEST_MAIN(TestChartsPlaces)
#include "tst_charts_places.moc"
