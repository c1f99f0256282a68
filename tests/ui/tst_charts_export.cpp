// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charts_panel.h"
#include "charts/live_chart.h"
#include "charts_fixture.h"
#include "runs/run_style.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace gram;

/// What leaves the charts: values, pictures and files.
class TestChartsExport : public ChartsFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void init() { openPage(); }
    void showsTheValuesAsATable();
    void copiesTheValues();
    void copiesTheImage();
    void exports_data();
    void exports();
    void exportsThroughTheMenu();
    void tellsThatAFileCannotBeWritten();
};

void TestChartsExport::showsTheValuesAsATable()
{
    add(1, 40);
    trigger(QStringLiteral("lossChartValues"));
    auto *table = find<QTableWidget>("lossChartTable");
    QVERIFY(table->isVisible());
    QVERIFY(!plot()->isVisible());
    QCOMPARE(table->rowCount(), 2);
    const auto cell = [&](int row, int column) { return table->item(row, column)->text(); };
    QCOMPARE(cell(0, 0), m_runs->run(0).name());
    QCOMPARE(cell(0, 2), QStringLiteral("40"));
    QCOMPARE(cell(0, 3), QStringLiteral("2.5"));
    QCOMPARE(cell(0, 4), QStringLiteral("2.5"));
    QCOMPARE(cell(0, 5), QStringLiteral("100"));
    QCOMPARE(cell(1, 6), QStringLiteral("4"));
    trigger(QStringLiteral("lossChartValues"));
    QVERIFY(plot()->isVisible());
}

void TestChartsExport::copiesTheValues()
{
    add(1, 40);
    trigger(QStringLiteral("lossChartCopyValues"));
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 1 + 40 + 4);
    QVERIFY(lines[0].startsWith(QStringLiteral("run\tname\tmetric\tstep")));
    const QStringList cells = lines[40].split(QLatin1Char('\t'));
    QCOMPARE(cells,
        (QStringList { "1", '"' + m_runs->run(0).name() + '"', "training_loss", "40", "4", "1600", "20", "6", "2.5" }));
}

void TestChartsExport::copiesTheImage()
{
    add(1, 40);
    trigger(QStringLiteral("lossChartCopyImage"));
    const QImage image = QGuiApplication::clipboard()->image();
    QVERIFY(image.width() > 800);
    QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
    trigger(QStringLiteral("copyPageImage"));
    QVERIFY(QGuiApplication::clipboard()->image().width() > image.width());
}

void TestChartsExport::exports_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("page");
    for (const char *end : { "png", "svg", "pdf", "csv" }) {
        QTest::addRow("a chart, %s", end) << QString::fromLatin1(end) << false;
        QTest::addRow("the page, %s", end) << QString::fromLatin1(end) << true;
    }
}

void TestChartsExport::exports()
{
    QFETCH(QString, end);
    QFETCH(bool, page);
    add(1, 5000);
    add(2, 40, Mode::E2E);
    QVERIFY(plot()->graph(0)->dataCount() < 5000); // drawn with fewer points
    const QString file = m_folder.filePath(QStringLiteral("chart.") + end);
    QSignalSpy exported(m_panel.get(), &ChartsPanel::exported);
    m_panel->exportTo(file, page ? nullptr : find<LiveChart>("lossChart"));
    QCOMPARE(exported.count(), 1);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray bytes = read.readAll();
    if (end == QLatin1String("png")) {
        const QImage image = QImage::fromData(bytes);
        QVERIFY(image.width() > 800);
        QVERIFY(image.height() > 500);
        const QColor line = runStyle(1, false).color; // it is drawn
        bool found = false;
        for (int y = 0; y < image.height() && !found; ++y)
            for (int x = 0; x < image.width() && !found; ++x)
                found = image.pixelColor(x, y) == line;
        QVERIFY(found);
    } else if (end == QLatin1String("svg")) {
        const QString text = QString::fromUtf8(bytes);
        for (const QString &word : { QStringLiteral("Loss"), QStringLiteral("steps"), m_runs->run(0).name(),
                 m_runs->run(1).name(), runStyle(1, false).color.name() })
            QVERIFY2(text.contains(word), qPrintable(word));
        QCOMPARE(text.contains(QStringLiteral("MiB")), page);
    } else if (end == QLatin1String("pdf")) {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.size() > 5000);
    } else { // every point
        QCOMPARE(bytes.count("training_loss"), 5040);
        QCOMPARE(bytes.count("validation_loss"), 504);
        QCOMPARE(bytes.count("peak_memory_bytes"), page ? 5040 : 0);
        QCOMPARE(bytes.count(",speedup_so_far,"), page ? 5000 : 0); // E2E has none
        QVERIFY(bytes.contains(",training_loss,1234,123.4,49360,617,246,0.081037277147487846\n")
            || bytes.contains(",training_loss,1234,123.4,49360,617,246,0.08103727714748785\n"));
    }
    if (end != QLatin1String("csv")) { // and the window is as it was
        QCOMPARE(plot()->xAxis->tickLabelColor(), m_panel->palette().color(QPalette::PlaceholderText));
        QVERIFY(!bytes.isEmpty());
    }
}

void TestChartsExport::exportsThroughTheMenu()
{
    add(1, 40);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    trigger(QStringLiteral("lossChartExport"));
    auto *dialog = m_panel->findChild<QFileDialog *>(QStringLiteral("exportChartDialog"));
    QVERIFY(dialog && dialog->isVisible());
    const QString file = m_folder.filePath(QStringLiteral("by hand.svg"));
    dialog->setDirectory(m_folder.path());
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    name->setCompleter(nullptr); // its list would take the Return key
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("by hand.svg"));
    QSignalSpy exported(m_panel.get(), &ChartsPanel::exported);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(exported.count(), 1);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QVERIFY(read.readAll().contains("<svg"));
}

void TestChartsExport::tellsThatAFileCannotBeWritten()
{
    add(1, 40);
    QSignalSpy failed(m_panel.get(), &ChartsPanel::failed);
    QSignalSpy exported(m_panel.get(), &ChartsPanel::exported);
    for (const char *end : { "png", "csv" }) {
        m_panel->exportTo(m_folder.filePath(QStringLiteral("no such folder/x.") + QLatin1String(end)), nullptr);
        QVERIFY(failed.takeFirst().first().toString().contains(QStringLiteral("x.") + QLatin1String(end)));
    }
    QCOMPARE(exported.count(), 0);
}

QTEST_MAIN(TestChartsExport)
#include "tst_charts_export.moc"
