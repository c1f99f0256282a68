// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/min_max_pyramid.h"

#include <QTest>

#include <cmath>
#include <set>

using gram::MinMaxPyramid;
using gram::ThinnedSeries;

class TestChartsPyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsShortSeriesAsTheyAre();
    void keepsSpikesOfLongSeries_data();
    void keepsSpikesOfLongSeries();
    void isBoundedByTheWidth();
    void interruptsTheLineAtNaN();
    void marksNaNInsideAColumn();
    void keepsAPointOnEitherSideOfTheRange();
    void givesNothingForNothing();
    void keepsWhatIsRareOnALogarithmicAxis();
    void aMillionPointsAreAsFewAsAThousand();

private:
    static ThinnedSeries thin(const std::vector<double> &y, double low, double high, int columns)
    {
        const auto value = [&](std::size_t i) { return y[i]; };
        MinMaxPyramid pyramid;
        pyramid.extend(y.size(), value);
        return pyramid.thinned([](std::size_t i) { return static_cast<double>(i); }, value,
            { low, high, columns, false });
    }
};

void TestChartsPyramid::keepsShortSeriesAsTheyAre()
{
    const ThinnedSeries s = thin({ 3, 1, 2 }, 0, 2, 100);
    QCOMPARE(s.line, (std::vector<QPointF> { { 0, 3 }, { 1, 1 }, { 2, 2 } }));
    QVERIFY(s.notFinite.empty());
}

void TestChartsPyramid::keepsSpikesOfLongSeries_data()
{
    QTest::addColumn<int>("where");
    QTest::addColumn<double>("value");
    QTest::newRow("up, first") << 0 << 50.0;
    QTest::newRow("up, within") << 54'321 << 50.0;
    QTest::newRow("down, within") << 77'777 << -50.0;
    QTest::newRow("down, last") << 99'999 << -50.0;
}

void TestChartsPyramid::keepsSpikesOfLongSeries()
{
    QFETCH(int, where);
    QFETCH(double, value);
    std::vector<double> y(100'000, 1.0);
    y[static_cast<std::size_t>(where)] = value;
    const ThinnedSeries s = thin(y, 0, 99'999, 300);
    const QPointF spike(where, value);
    QVERIFY(std::find(s.line.begin(), s.line.end(), spike) != s.line.end());
    QVERIFY(
        std::is_sorted(s.line.begin(), s.line.end(), [](const QPointF &a, const QPointF &b) { return a.x() < b.x(); }));
}

void TestChartsPyramid::isBoundedByTheWidth()
{
    std::vector<double> y(100'000);
    for (std::size_t i = 0; i < y.size(); ++i)
        y[i] = std::sin(static_cast<double>(i));
    const ThinnedSeries s = thin(y, 0, 99'999, 300);
    QVERIFY(s.line.size() > 300);
    QVERIFY(s.line.size() <= 3 * 302);
}

void TestChartsPyramid::interruptsTheLineAtNaN()
{
    const double nan = std::nan("");
    const ThinnedSeries s = thin({ 1, nan, 2, INFINITY }, 0, 3, 100);
    QCOMPARE(s.line.size(), std::size_t { 4 });
    QVERIFY(std::isnan(s.line[1].y()));
    QVERIFY(std::isnan(s.line[3].y()));
    QCOMPARE(s.notFinite, (std::vector<double> { 1, 3 }));
}

void TestChartsPyramid::marksNaNInsideAColumn()
{
    std::vector<double> y(10'000, 1.0);
    y[5'005] = std::nan("");
    const ThinnedSeries s = thin(y, 0, 9'999, 100);
    QCOMPARE(s.notFinite, std::vector<double> { 5'005 });
}

void TestChartsPyramid::keepsAPointOnEitherSideOfTheRange()
{
    const ThinnedSeries s = thin({ 0, 1, 2, 3, 4, 5 }, 1.5, 3.5, 100);
    QCOMPARE(s.line, (std::vector<QPointF> { { 1, 1 }, { 2, 2 }, { 3, 3 }, { 4, 4 } }));
}

void TestChartsPyramid::givesNothingForNothing()
{
    QVERIFY(thin({}, 0, 1, 100).line.empty());
    QVERIFY(thin({ 1 }, 0, 1, 0).line.empty());
}

void TestChartsPyramid::keepsWhatIsRareOnALogarithmicAxis()
{
    // a tenth of the axis is one of 100,000 points: none of the first ones may be thinned away
    const auto x = [](std::size_t i) { return static_cast<double>(i); };
    const auto y = [](std::size_t i) { return i % 2 == 0 ? 1.0 : 2.0; };
    MinMaxPyramid pyramid;
    pyramid.extend(100'000, y);
    const ThinnedSeries s = pyramid.thinned(x, y, { 0.9, 100'000, 500, true });
    for (std::size_t i = 1; i < 60; ++i) // the column of 60 is the first one wider than a step
        QCOMPARE(s.line[i - 1], QPointF(x(i), y(i)));
    QVERIFY(s.line.size() <= 3 * 502);
}

void TestChartsPyramid::aMillionPointsAreAsFewAsAThousand()
{
    std::size_t read = 0;
    const auto x = [](std::size_t i) { return static_cast<double>(i); };
    const auto y = [&read](std::size_t i) {
        ++read;
        return static_cast<double>(i * 7919 % 1000);
    };
    MinMaxPyramid pyramid;
    pyramid.extend(1'000'000, y);
    QCOMPARE(read, std::size_t { 1'000'000 });
    read = 0;
    pyramid.extend(1'000'010, y); // what is added is read, and nothing else
    QCOMPARE(read, std::size_t { 10 });
    read = 0;
    const ThinnedSeries s = pyramid.thinned(x, y, { 0, 1'000'010, 300, false });
    QVERIFY(s.line.size() <= 3 * 302);
    QVERIFY(read < 1000);
}

QTEST_APPLESS_MAIN(TestChartsPyramid)
#include "tst_charts_pyramid.moc"
