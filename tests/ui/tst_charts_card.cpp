// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts_fixture.h"

#include "charts/value_readout.h"

#include <QLabel>
#include <QTableWidget>

using namespace gram;

namespace {

constexpr std::uint64_t gib = std::uint64_t { 1 } << 30;

} // namespace

/// What the charts show of runs on a GPU: tensors, what the program holds, the whole card, utilization.
class TestChartsCard : public ChartsFixture {
    Q_OBJECT

private:
    /// 20 steps on a GPU. The card says nothing of itself where `tells` is false, and after step `lostAfter`.
    void addOnGpu(quint64 id, bool tells = true, int lostAfter = 20)
    {
        RunConfig config;
        config.device = "cuda:0";
        m_runs->add(id, config);
        m_runs->setState(id, RunState::Running);
        MetricsSnapshot snapshot;
        for (int i = 1; i <= 20; ++i) {
            StepRecord s;
            s.step = i;
            s.epoch = i / 10.0;
            s.loss = 1.0 / i;
            s.seconds = i * 0.5;
            s.interactions = i * 40;
            s.unique = i * 10;
            s.memoryBytes = 4 * gib;
            s.peakMemoryBytes = 5 * gib;
            s.residentBytes = 3 * gib;
            s.reservedBytes = 6 * gib;
            if (tells && i <= lostAfter) {
                s.cardBytes = (10 + static_cast<std::uint64_t>(i % 2)) * gib;
                s.utilization = i == 1 ? 0 : 90;
            }
            snapshot.steps.push_back(s);
        }
        m_runs->append(id, snapshot);
        settle();
    }
    QString legend() const { return find<QLabel>("memoryChartLegend")->text(); }
    QString title() const { return find<QLabel>("memoryChartTitle")->toolTip(); }
    /// The last y of each line of the chart of memory and how it is drawn, in the order in which they came.
    QMap<double, Qt::PenStyle> lines() const
    {
        QMap<double, Qt::PenStyle> found;
        for (int i = 0; i < plot("memoryChart")->graphCount(); ++i) {
            const QCPGraph *graph = plot("memoryChart")->graph(i);
            found.insert((graph->data()->constEnd() - 1)->value, graph->pen().style());
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }

    void aGpusRunShowsTensorsHeldAndCard()
    {
        addOnGpu(1);
        const QMap<double, Qt::PenStyle> expected { { 4, Qt::SolidLine }, { 6, Qt::DashLine }, { 10, Qt::DotLine } };
        QTRY_COMPARE(lines(), expected);
        for (const char *part : { "━ tensors, each step", "┅ held by the program", "┈ whole card, all programs" })
            QVERIFY2(legend().contains(QString::fromUtf8(part)), qPrintable(legend()));
        QVERIFY(!legend().contains(QStringLiteral("resident")));
        QVERIFY2(title().contains("Memory on the GPU") && title().contains("whole card"), qPrintable(title()));
        QVERIFY(!legend().contains(QStringLiteral("not a number")));
    }

    void aRunOnTheCpuIsAsItWas()
    {
        add(1, 40);
        const QMap<double, Qt::PenStyle> expected { { 51, Qt::SolidLine }, { 53, Qt::DashLine }, { 200, Qt::DotLine } };
        QTRY_COMPARE(lines(), expected);
        QCOMPARE(legend(), QStringLiteral("━ each step   ┅ peak   ┈ process, resident"));
        QVERIFY(title().contains("Memory of the tensors on the CPU"));
    }

    void bothBesideEachOtherAreExplained()
    {
        add(1, 40);
        addOnGpu(2);
        QTRY_COMPARE(plot("memoryChart")->graphCount(), 6);
        for (const char *part : { "CPU: ┅ peak   ┈ process, resident", "GPU: ┅ held by the program   ┈ whole card" })
            QVERIFY2(legend().contains(QString::fromUtf8(part)), qPrintable(legend()));
        m_runs->setData(m_runs->index(0, RunModel::Name), Qt::Unchecked, Qt::CheckStateRole);
        QTRY_COMPARE(plot("memoryChart")->graphCount(), 3);
        QTRY_VERIFY(!legend().contains(QStringLiteral("CPU")));
    }

    void whatTheCardDoesNotTellIsAbsent()
    {
        addOnGpu(1, false);
        const QMap<double, Qt::PenStyle> expected { { 4, Qt::SolidLine }, { 6, Qt::DashLine } };
        QTRY_COMPARE(lines(), expected);
        QVERIFY2(!legend().contains(QStringLiteral("whole card")), qPrintable(legend()));
        QVERIFY(!legend().contains(QStringLiteral("not a number"))); // nothing has failed
        trigger(QStringLiteral("qualityChartShows_utilization_percent"));
        settle();
        QCOMPARE(plot("qualityChart")->graphCount(), 0);
        QVERIFY(find<QLabel>("qualityChartEmpty")->isVisible());
    }

    void utilizationIsAFigureOfItsOwn()
    {
        addOnGpu(1);
        trigger(QStringLiteral("qualityChartShows_utilization_percent"));
        settle();
        const auto data = plot("qualityChart")->graph(0)->data();
        QCOMPARE(data->constBegin()->value, 0.0); // measured: nothing ran
        QCOMPARE((data->constEnd() - 1)->value, 90.0);
        QVERIFY(find<QLabel>("qualityChartTitle")->text().startsWith(QStringLiteral("GPU utilization")));
    }

    void itsValuesAreReadOff()
    {
        addOnGpu(1, true, 10); // then the card is lost
        QTest::mouseMove(plot("memoryChart"), at(0.25, 0.5, "memoryChart"));
        QTRY_VERIFY(find<QWidget>("memoryChart")->accessibleDescription().contains(QStringLiteral("4, 6, 1")));
        QTest::mouseMove(plot("memoryChart"), at(0.9, 0.5, "memoryChart"));
        QTRY_VERIFY2(find<QWidget>("memoryChart")->accessibleDescription().contains(QStringLiteral("4, 6, –")),
            qPrintable(find<QWidget>("memoryChart")->accessibleDescription()));

        trigger(QStringLiteral("memoryChartValues"));
        const auto *table = find<QTableWidget>("memoryChartTable");
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(1, 1)->text(), QStringLiteral("Memory held"));
        QCOMPARE(table->item(2, 1)->text(), QStringLiteral("Memory of the card"));
        QCOMPARE(table->item(2, 3)->text(), QStringLiteral("–"));
        QCOMPARE(table->item(2, 5)->text(), QStringLiteral("11"));
    }

    void onlyWhatWasToldIsExported()
    {
        add(1, 40);
        addOnGpu(2, true, 10);
        const QString file = m_folder.filePath(QStringLiteral("card.csv"));
        m_panel->exportTo(file, nullptr);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray bytes = read.readAll();
        QCOMPARE(bytes.count(",reserved_bytes,"), 20);
        QCOMPARE(bytes.count(",card_bytes,"), 10);
        QCOMPARE(bytes.count(",peak_memory_bytes,"), 60);
        QVERIFY(!bytes.contains("nan"));
    }
};

QTEST_MAIN(TestChartsCard)
#include "tst_charts_card.moc"
