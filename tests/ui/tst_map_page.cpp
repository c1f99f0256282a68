// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/item_scatter.h"
#include "map/map_page.h"
#include "theme.h"

#include <qcustomplot.h>

#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QToolTip>

#include <memory>

using namespace gram;

namespace {

/// Four items at the corners of a square, the last one cold; three moments, each twice as large as the one before.
ItemMap map()
{
    ItemMap m;
    m.items = { { "a", "alpha text", 0, false }, { "b", "beta, text", 0, false }, { "c", "gamma", 1, false },
        { "d", "delta", -1, true } };
    m.groups = { "letters", "others, too" };
    m.groupColumn = "skill";
    m.allItems = 9;
    m.nearest = 3;
    m.shareX = 0.6;
    m.shareY = 0.3;
    for (int f = 0; f < 3; ++f) {
        const float s = static_cast<float>(1 << f);
        ItemMap::Frame frame { f * 10, f == 2, { -s, s, -s, s }, { -s, -s, s, s }, {} };
        for (int i = 0; i < 4; ++i)
            for (int n = 1; n < 4; ++n)
                frame.neighbours.push_back({ (i + n) % 4, 1 - 0.1F * static_cast<float>(n) });
        m.frames.push_back(frame);
    }
    return m;
}

} // namespace

class TestMapPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_page = std::make_unique<MapPage>();
        m_page->resize(640, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void isEmptyAtFirst()
    {
        QVERIFY(!find<QPushButton>("mapCompute")->isEnabled());
        QVERIFY(!find<QPushButton>("mapExport")->isEnabled());
        QVERIFY(!find<QSlider>("mapMoments")->isEnabled());
        m_page->setRuns({}, "No run yet.");
        QCOMPARE(sentence(), QString("No run yet."));
        QCOMPARE(plot()->axisRect()->visible(), false);
    }

    void asksWaitsAndStops()
    {
        m_page->setRuns({ { 5, 1, "1 · A" }, { 6, 2, "2 · B" } }, {});
        QCOMPARE(find<QComboBox>("mapRun")->currentText(), QString("2 · B")); // the newest
        QSignalSpy asked(m_page.get(), &MapPage::mapRequested), stopped(m_page.get(), &MapPage::stopRequested);
        click("mapCompute");
        QCOMPARE(asked.last()[0].toULongLong(), 6ULL);
        m_page->showComputing(true);
        QVERIFY(sentence().contains("when the runs have ended"));
        m_page->showProgress(1, 3);
        QVERIFY(!sentence().contains("when the runs have ended"));
        click("mapCompute");
        QCOMPARE(stopped.count(), 1);
        m_page->showComputed("It failed.");
        QCOMPARE(sentence(), QString("It failed."));
        m_page->setRuns({ { 5, 1, "1 · A" }, { 6, 2, "2 · B" }, { 7, 3, "3 · C" } }, {});
        QCOMPARE(find<QComboBox>("mapRun")->currentText(), QString("3 · C"));
        find<QComboBox>("mapRun")->setFocus();
        QTest::keyClick(find<QComboBox>("mapRun"), Qt::Key_Home);
        m_page->setRuns({ { 5, 1, "1 · A" }, { 6, 2, "2 · B" } }, {});
        QCOMPARE(find<QComboBox>("mapRun")->currentText(), QString("1 · A")); // stays chosen
    }

    void showsMoments()
    {
        show();
        QVERIFY2(sentence().contains("2 · B: 4 of its 9 items"), qPrintable(sentence()));
        QVERIFY(sentence().contains("1 cold item"));
        auto *moments = find<QSlider>("mapMoments");
        QCOMPARE(moments->value(), 2);
        QCOMPARE(find<QLabel>("mapMoment")->text(), QString("step 20, kept"));
        QCOMPARE(farthest(), 4.0);
        const QCPRange range = plot()->xAxis->range();
        moments->setFocus();
        QTest::keyClick(moments, Qt::Key_Left);
        QCOMPARE(find<QLabel>("mapMoment")->text(), QString("step 10"));
        QCOMPARE(farthest(), 2.0);
        QTest::keyClick(moments, Qt::Key_Home);
        QCOMPARE(find<QLabel>("mapMoment")->text(), QString("before training"));
        QCOMPARE(farthest(), 1.0);
        QCOMPARE(plot()->xAxis->range(), range); // only the items move
        QVERIFY(find<QLabel>("mapLegend")->text().contains("letters"));
    }

    void coldItemsAreHollow()
    {
        show();
        int hollow = 0, full = 0;
        for (int g = 0; g < plot()->graphCount(); ++g) {
            const QCPGraph *graph = plot()->graph(g);
            const bool empty = graph->scatterStyle().brush().color() == m_page->palette().color(QPalette::Base);
            (empty ? hollow : full) += graph->dataCount();
        }
        QCOMPARE(hollow, 1);
        QCOMPARE(full, 3);
    }

    void plays()
    {
        show();
        click("mapPlay");
        QCOMPARE(find<QSlider>("mapMoments")->value(), 0); // from the beginning, as it was at the end
        QTRY_COMPARE_WITH_TIMEOUT(find<QSlider>("mapMoments")->value(), 2, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!find<QPushButton>("mapPlay")->isChecked(), 60'000);
    }

    void choosesByMouse()
    {
        show();
        const QPoint at(qRound(plot()->xAxis->coordToPixel(4)), qRound(plot()->yAxis->coordToPixel(4)));
        QTest::mouseMove(plot(), at + QPoint(60, -20));
        QTest::mouseMove(plot(), at);
        QTRY_VERIFY(QToolTip::isVisible() && QToolTip::text().contains("delta"));
        QVERIFY(QToolTip::text().contains("cold"));
        QVERIFY2(QToolTip::text().contains("a (cosine 0.900)"), qPrintable(QToolTip::text()));
        QTest::mouseClick(plot(), Qt::LeftButton, {}, at);
        const auto *table = find<QTableWidget>("mapNeighbours");
        QCOMPARE(table->rowCount(), 4);
        QCOMPARE(table->item(0, 1)->text(), QString("d · cold"));
        QCOMPARE(table->item(1, 1)->text(), QString("a"));
        QCOMPARE(table->item(1, 0)->text(), QString("0.900"));
        QCOMPARE(plot()->itemCount(), 3); // lines to them
    }

    void findsByTextAndFollowsNeighbours()
    {
        show();
        auto *wanted = find<QLineEdit>("mapFind");
        QTest::keyClicks(wanted, "TEXT");
        QTest::keyClick(wanted, Qt::Key_Return);
        const auto *table = find<QTableWidget>("mapNeighbours");
        QCOMPARE(table->item(0, 1)->text(), QString("a"));
        QTest::keyClick(wanted, Qt::Key_Return);
        QCOMPARE(table->item(0, 1)->text(), QString("b"));
        QTest::keyClick(wanted, Qt::Key_Return);
        QCOMPARE(table->item(0, 1)->text(), QString("a")); // round
        wanted->setText("nothing like it");
        QTest::keyClick(wanted, Qt::Key_Return);
        QVERIFY2(sentence().contains("nothing like it"), qPrintable(sentence()));
        Q_EMIT find<QTableWidget>("mapNeighbours")->itemActivated(table->item(2, 1));
        QCOMPARE(table->item(0, 1)->text(), QString("c"));
    }

    void saysWhatIsMissing()
    {
        ItemMap m = map();
        m.groups.clear();
        for (ItemMap::Item &item : m.items)
            item.group = -1;
        m.missing = { ItemMap::Missing::Beginning, ItemMap::Missing::KeptModel, ItemMap::Missing::Evaluations,
            ItemMap::Missing::LastEvaluations };
        show(m);
        for (const char *part :
            { "do not say what", "beginning is missing", "checkpoint cannot be read", "kept no vectors", "damaged" })
            QVERIFY2(sentence().contains(part), part);
        QVERIFY(!find<QLabel>("mapLegend")->isVisible());
    }

    void exports_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::addRow("png") << "a.png" << QByteArray("\x89PNG");
        QTest::addRow("svg") << "a.svg" << QByteArray("<?xml");
        QTest::addRow("pdf") << "a.pdf" << QByteArray("%PDF");
        QTest::addRow("csv") << "a.csv"
                             << QByteArray("after_step,item,text,group,cold,x,y\n0,a,alpha text,letters,0,-1,-1\n");
    }

    void exports()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, begins);
        show();
        QSignalSpy exported(m_page.get(), &MapPage::exportRequested);
        click("mapExport");
        auto *dialog = m_page->findChild<QFileDialog *>("mapExportDialog");
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        QCOMPARE(exported.count(), 1);
        const QByteArray bytes = exported[0][1].toByteArray();
        QVERIFY2(bytes.startsWith(begins), bytes.left(200).constData());
        if (file.endsWith("csv")) {
            QCOMPARE(bytes.count('\n'), 1 + 3 * 4);
            QVERIFY(bytes.contains("10,b,\"beta, text\",letters,0,2,-2\n"));
            QVERIFY(bytes.endsWith("20,d,delta,,1,4,4\n"));
        }
    }

    void bothThemes()
    {
        for (const Theme theme : { Theme::Dark, Theme::Light }) {
            applyTheme(theme);
            show();
            const QImage image = find<ItemScatter>("mapScatter")->grab().toImage();
            QCOMPARE(image.pixelColor(image.width() - 3, 3).lightnessF() < 0.5, theme == Theme::Dark);
            QSignalSpy exported(m_page.get(), &MapPage::exportRequested);
            click("mapExport");
            Q_EMIT m_page->findChild<QFileDialog *>("mapExportDialog")->fileSelected("a.png");
            delete m_page->findChild<QFileDialog *>("mapExportDialog");
            const QImage written = QImage::fromData(exported[0][1].toByteArray(), "PNG");
            QCOMPARE(written.pixelColor(written.width() - 3, written.height() - 3), QColor(Qt::white)); // on paper
        }
    }

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *found = m_page->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QCustomPlot *plot() const { return find<QCustomPlot>("mapPlot"); }
    QString sentence() const { return find<QLabel>("mapSentence")->text(); }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    double farthest() const
    {
        double x = 0;
        for (int g = 0; g < plot()->graphCount(); ++g)
            for (const QCPGraphData &point : *plot()->graph(g)->data())
                x = std::max(x, std::abs(point.key));
        return x;
    }
    void show(const ItemMap &m = map())
    {
        m_page->setRuns({ { 5, 1, "1 · A" }, { 6, 2, "2 · B" } }, {});
        click("mapCompute");
        m_page->showComputing(false);
        m_page->showMap(m);
        m_page->showComputed({});
        QTest::qWait(20);
    }

    std::unique_ptr<MapPage> m_page;
};

QTEST_MAIN(TestMapPage)
#include "tst_map_page.moc"
