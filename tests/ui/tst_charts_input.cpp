// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/value_readout.h"
#include "charts_fixture.h"

#include <qcustomplot.h>

#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace gram;

/// Wheel, mouse and keys over the charts.
class TestChartsInput : public ChartsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void zoomsWithTheWheel();
    void movesByDragging();
    void zoomsIntoABox_data();
    void zoomsIntoABox();
    void hasAContextMenu_data();
    void hasAContextMenu();
    void isUsableByKeyboard();
    void readsValuesOff();
    void followsTheRunInTraining();
    void enlargesAChart_data();
    void enlargesAChart();
};

void TestChartsInput::zoomsWithTheWheel()
{
    add(1, 100);
    const QCPRange all = plot()->xAxis->range();
    const QCPRange y = plot()->yAxis->range();
    const double under = plot()->xAxis->pixelToCoord(at(0.25).x());
    wheel(at(0.25), 3);
    settle();
    QVERIFY(plot()->xAxis->range().size() < all.size() * 0.7);
    QVERIFY(std::abs(plot()->xAxis->pixelToCoord(at(0.25).x()) - under) < 0.5); // what is under the mouse stays
    QCOMPARE(plot("qualityChart")->xAxis->range().lower, plot()->xAxis->range().lower); // in all charts
    QCOMPARE(plot("qualityChart")->xAxis->range().upper, plot()->xAxis->range().upper);
    QVERIFY(plot()->yAxis->range().upper != y.upper); // it fits what is left

    const QCPRange x = plot()->xAxis->range();
    const QCPRange fitted = plot()->yAxis->range();
    wheel(at(0.25), 1, Qt::ShiftModifier);
    settle();
    QVERIFY(plot()->yAxis->range().size() < fitted.size());
    wheel(QPoint(5, at(0, 0.5).y()), 1); // over the axis itself
    settle();
    QVERIFY(plot()->yAxis->range().size() < fitted.size() * 0.8);
    QCOMPARE(plot()->xAxis->range().lower, x.lower);

    QTest::mouseDClick(plot(), Qt::LeftButton, {}, at(0.5));
    settle();
    QCOMPARE(plot()->xAxis->range().upper, all.upper);
    QCOMPARE(plot()->yAxis->range().upper, y.upper);
}

void TestChartsInput::movesByDragging()
{
    add(1, 100);
    const QCPRange all = plot()->xAxis->range();
    drag(at(0.5), at(0.3));
    settle();
    QVERIFY(std::abs(plot()->xAxis->range().lower - all.size() * 0.2) < all.size() * 0.02);
    QVERIFY(std::abs(plot()->xAxis->range().size() - all.size()) < 1e-9);
    QCOMPARE(plot("memoryChart")->xAxis->range().lower, plot()->xAxis->range().lower);
    click("resetZoom");
    settle();
    QCOMPARE(plot()->xAxis->range().lower, all.lower);
}

void TestChartsInput::zoomsIntoABox_data()
{
    QTest::addColumn<bool>("tool");
    QTest::newRow("Shift") << false;
    QTest::newRow("the button") << true;
}

void TestChartsInput::zoomsIntoABox()
{
    QFETCH(bool, tool);
    add(1, 100);
    const double left = plot()->xAxis->pixelToCoord(at(0.2).x());
    const double right = plot()->xAxis->pixelToCoord(at(0.6).x());
    const double top = plot()->yAxis->pixelToCoord(at(0, 0.3).y());
    const double bottom = plot()->yAxis->pixelToCoord(at(0, 0.9).y());
    if (tool)
        click("boxZoom");
    drag(at(0.2, 0.3), at(0.6, 0.9), tool ? Qt::NoModifier : Qt::ShiftModifier);
    settle();
    const double x = plot()->xAxis->range().size() * 0.02;
    QVERIFY(std::abs(plot()->xAxis->range().lower - left) < x);
    QVERIFY(std::abs(plot()->xAxis->range().upper - right) < x);
    const double y = plot()->yAxis->range().size() * 0.02;
    QVERIFY(std::abs(plot()->yAxis->range().lower - bottom) < y);
    QVERIFY(std::abs(plot()->yAxis->range().upper - top) < y);
    QCOMPARE(plot("speedupChart")->xAxis->range().lower, plot()->xAxis->range().lower);
}

void TestChartsInput::hasAContextMenu_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "right button", "key", "More" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestChartsInput::hasAContextMenu()
{
    QFETCH(QString, way);
    add(1, 20);
    const QPoint where = plot()->mapTo(m_panel.get(), at(0.5));
    if (way == QLatin1String("right button")) {
        QTest::mousePress(m_panel->windowHandle(), Qt::RightButton, {}, where);
    } else if (way == QLatin1String("key")) {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, at(0.5), plot()->mapToGlobal(at(0.5)));
        QApplication::sendEvent(plot(), &event);
    } else {
        click("lossChartMore");
    }
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList names;
    for (const QAction *action : menu->actions())
        names << action->objectName();
    for (const char *name : { "LogY", "Values", "EnlargeAction", "CopyImage", "CopyValues", "Export" })
        QVERIFY(names.contains(QStringLiteral("lossChart") + QLatin1String(name)));
    menu->close();
    if (way == QLatin1String("right button"))
        QTest::mouseRelease(m_panel->windowHandle(), Qt::RightButton, {}, where);
}

void TestChartsInput::isUsableByKeyboard()
{
    add(1, 100);
    plot()->setFocus();
    const QCPRange all = plot()->xAxis->range();
    QTest::keyClick(plot(), Qt::Key_Plus);
    settle();
    QCOMPARE(plot()->xAxis->range().size(), all.size() * 0.8);
    const QCPRange near = plot()->xAxis->range();
    QTest::keyClick(plot(), Qt::Key_Right, Qt::ShiftModifier);
    settle();
    QVERIFY(std::abs(plot()->xAxis->range().lower - near.lower - near.size() * 0.1) < 1e-9);
    QTest::keyClick(plot(), Qt::Key_0);
    settle();
    QCOMPARE(plot()->xAxis->range().size(), all.size());

    auto *readout = m_panel->window()->findChild<ValueReadout *>(QStringLiteral("valueReadout"));
    QVERIFY(!readout->isVisible());
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(readout->isVisible());
    const QString first = readout->text();
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(readout->text() != first);
    QCOMPARE(find<QWidget>("lossChart")->accessibleDescription(), readout->text());
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(!readout->isVisible());

    QTest::keyClick(plot(), Qt::Key_Return);
    QVERIFY(!find<QWidget>("memoryChart")->isVisible());
    QTest::keyClick(plot(), Qt::Key_Escape);
    QVERIFY(find<QWidget>("memoryChart")->isVisible());
}

void TestChartsInput::readsValuesOff()
{
    add(1, 100);
    add(2, 20);
    auto *readout = m_panel->window()->findChild<ValueReadout *>(QStringLiteral("valueReadout"));
    const int x = static_cast<int>(std::lround(plot()->xAxis->coordToPixel(50)));
    const auto step = std::lround(plot()->xAxis->pixelToCoord(x));
    QTest::mouseMove(plot(), QPoint(x, at(0, 0.5).y()));
    QTRY_VERIFY(readout->isVisible());
    const QStringList lines = readout->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("steps: %1").arg(step));
    QVERIFY(lines[1].startsWith(m_runs->run(0).name()));
    QVERIFY(lines[1].contains(QLocale().toString(100.0 / static_cast<double>(step), 'g', 5)));
    QVERIFY(lines[1].contains(QStringLiteral("0.57"))); // of the last validation
    QVERIFY(lines[2].endsWith(QStringLiteral("–, –"))); // it has ended before

    choose("smoothing", QStringLiteral("5 step(s)"));
    QTest::mouseMove(plot(), QPoint(x + 1, at(0, 0.4).y()));
    QTRY_COMPARE(readout->text().split(QLatin1Char('\n'))[1].count(QLatin1Char(',')), 2);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(), &leave);
    QVERIFY(!readout->isVisible());
}

void TestChartsInput::followsTheRunInTraining()
{
    add(1, 300, Mode::SingleStep, false);
    auto *follow = find<QToolButton>("followLive");
    click("followLive");
    settle();
    QVERIFY(follow->isChecked());
    const double size = plot()->xAxis->range().size();
    QVERIFY(size < 100);
    QVERIFY(plot()->xAxis->range().contains(300));
    grow(1, 301, 600);
    settle();
    QVERIFY(plot()->xAxis->range().contains(600));
    QVERIFY(std::abs(plot()->xAxis->range().size() - size) < 1e-6);
    QVERIFY(plot("qualityChart")->xAxis->range().contains(600));
    drag(at(0.3), at(0.9)); // back, to look at something
    settle();
    QVERIFY(!follow->isChecked());
    const QCPRange held = plot()->xAxis->range();
    grow(1, 601, 700);
    settle();
    QCOMPARE(plot()->xAxis->range().upper, held.upper);
}

void TestChartsInput::enlargesAChart_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : { "button", "title", "menu" })
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestChartsInput::enlargesAChart()
{
    QFETCH(QString, way);
    add(1, 1000);
    auto *chart = find<QWidget>("lossChart"); // the large one; what becomes of small ones: tst_charts_places
    const QSize small = chart->size();
    const int points = plot("lossChart")->graph(0)->dataCount();
    const auto toggle = [&] {
        if (way == QLatin1String("button"))
            click("lossChartEnlarge");
        else if (way == QLatin1String("title"))
            QTest::mouseDClick(find<QWidget>("lossChartTitle"), Qt::LeftButton);
        else
            trigger(QStringLiteral("lossChartEnlargeAction"));
        settle();
    };
    toggle();
    QVERIFY(!find<QWidget>("memoryChart")->isVisible());
    QVERIFY(chart->height() > 1.4 * small.height());
    QVERIFY(plot("lossChart")->graph(0)->dataCount() >= points); // thinned for the new width
    toggle();
    QVERIFY(find<QWidget>("memoryChart")->isVisible());
    QCOMPARE(chart->size(), small);
}

QTEST_MAIN(TestChartsInput)
#include "tst_charts_input.moc"
