// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/figure_words.h"
#include "latency/latency_page.h"
#include "latency/latency_study.h"
#include "plot_texts.h"

#include <qcustomplot.h>

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace gram;

class TestLatencyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init();
    void cleanup();

    void findsTheParetoFront_data();
    void findsTheParetoFront();
    void asksForWhatIsMissing();
    void drawsWhatIsThere();
    void drawsOtherLatencies();
    void labelsAreWholeAndApart();
    void aLowPageScrolls();
    void goesOnWithWhatWasStopped();
    void saysWhatToExpect();
    void otherStudiesDoNotCount();
    void typedLatencies_data();
    void typedLatencies();
    void waitsWhileTraining();
    void copiesAndRemembers();

private:
    static RunConfig config(Mode mode, std::int64_t latency = 1)
    {
        RunConfig c;
        c.mode = mode;
        c.latency = latency;
        return c;
    }
    quint64 addFinished(Mode mode, std::int64_t latency, double secondsPerStep, double auc);
    template<typename W>
    W *find(const char *name) const
    {
        return m_page->findChild<W *>(QString::fromLatin1(name));
    }
    QString cell(int row, int column) const { return find<QTableWidget>("latencyTable")->item(row, column)->text(); }
    void type(const QString &text) const
    {
        auto *edit = find<QLineEdit>("latencies");
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<RunModel> m_runs;
    std::unique_ptr<LatencyPage> m_page;
    quint64 m_lastId = 0;
};

void TestLatencyPage::init()
{
    m_runs = std::make_unique<RunModel>();
    m_page = std::make_unique<LatencyPage>(m_runs.get());
    m_page->setConfig(config(Mode::Frozen, 3)); // the form's mode and latency do not matter
    m_page->resize(700, 500);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TestLatencyPage::cleanup()
{
    m_page.reset();
    m_runs.reset();
}

quint64 TestLatencyPage::addFinished(Mode mode, std::int64_t latency, double secondsPerStep, double auc)
{
    const quint64 id = ++m_lastId;
    m_runs->add(id, config(mode, latency));
    MetricsSnapshot snapshot;
    for (int i = 1; i <= 10; ++i)
        snapshot.steps.push_back({ i, i / 10.0, 0.5, i * secondsPerStep, 3 * i, i, i, 1, 1, 1 });
    m_runs->append(id, snapshot);
    m_runs->append(id, Evaluation { 5, 0.5, 1, 1, { { "auc", auc } } });
    m_runs->append(id, Evaluation { 10, 1, 2, 1, { { "auc", auc - 0.1 } } });
    RunResult result;
    result.status = RunResult::Status::Finished;
    result.stepSeconds.assign(10, secondsPerStep);
    m_runs->finish(id, result);
    return id;
}

void TestLatencyPage::findsTheParetoFront_data()
{
    QTest::addColumn<QList<QPointF>>("points");
    QTest::addColumn<QList<int>>("front");
    const double nan = std::nan("");
    QTest::newRow("none") << QList<QPointF> {} << QList<int> {};
    QTest::newRow("one beaten") << QList<QPointF> { { 1, 0.8 }, { 4, 0.7 }, { 3, 0.6 } } << QList<int> { 0, 1 };
    QTest::newRow("by rising speedup") << QList<QPointF> { { 9, 0.5 }, { 1, 0.9 } } << QList<int> { 1, 0 };
    QTest::newRow("equal points stay") << QList<QPointF> { { 2, 0.5 }, { 2, 0.5 } } << QList<int> { 0, 1 };
    QTest::newRow("equal quality, slower") << QList<QPointF> { { 2, 0.5 }, { 3, 0.5 } } << QList<int> { 1 };
    QTest::newRow("not finite") << QList<QPointF> { { nan, 0.9 }, { 2, nan }, { 1, 0.1 } } << QList<int> { 2 };
}

void TestLatencyPage::findsTheParetoFront()
{
    QFETCH(const QList<QPointF>, points);
    QFETCH(const QList<int>, front);
    const auto found = paretoFront({ points.begin(), points.end() });
    QCOMPARE(QList<int>(found.begin(), found.end()), front);
}

void TestLatencyPage::asksForWhatIsMissing()
{
    QVERIFY(find<QLabel>("latencyEmpty")->isVisible());
    QVERIFY(!find<QCustomPlot>("latencyPlot")->axisRect()->visible()); // no made-up numbers
    type(QStringLiteral("20, 4"));
    QTest::mouseClick(find<QCheckBox>("latencyEpoch"), Qt::LeftButton, {}, QPoint(8, 8));
    addFinished(Mode::E2E, 1, 1.0, 0.8);
    QSignalSpy requested(m_page.get(), &LatencyPage::trainingRequested);
    auto *train = find<QPushButton>("trainLatencies");
    QTRY_VERIFY(train->text().contains(QLatin1Char('4')));
    QTest::mouseClick(train, Qt::LeftButton);
    QCOMPARE(requested.count(), 1);
    QVERIFY(requested.at(0).at(0).value<QList<quint64>>().isEmpty());
    const auto configs = requested.at(0).at(1).value<std::vector<RunConfig>>();
    QCOMPARE(configs.size(), std::size_t { 4 });
    QVERIFY(configs[0].mode == Mode::SingleStep);
    QCOMPARE(configs[1].latency, 4);
    QCOMPARE(configs[2].latency, 20);
    QVERIFY(configs[3].latencyUnit == LatencyUnit::Epoch);
    for (const RunConfig &c : configs)
        QCOMPARE(c.seed, config(Mode::E2E).seed);
}

void TestLatencyPage::drawsWhatIsThere()
{
    type(QStringLiteral("5"));
    addFinished(Mode::E2E, 1, 1.0, 0.8);
    addFinished(Mode::SingleStep, 1, 0.5, 0.8);
    addFinished(Mode::MultiStep, 5, 0.125, 0.7);
    QTRY_COMPARE(cell(2, 1), QStringLiteral("8.00"));
    QCOMPARE(cell(1, 1), QStringLiteral("2.00"));
    QCOMPARE(cell(2, 2), QStringLiteral("0.7000")); // the best, not the last
    const auto *plot = find<QCustomPlot>("latencyPlot");
    QVERIFY(plot->axisRect()->visible() && !find<QLabel>("latencyEmpty")->isVisible());
    QCOMPARE(plot->graphCount(), 4); // the front, and three points
    const QCPGraph *front = plot->graph(0);
    QCOMPARE(front->dataCount(), 2); // E2E is beaten: Single-step is as good and faster
    QCOMPARE(front->dataMainKey(0), 2.0);
    QCOMPARE(front->dataMainKey(1), 8.0);
    QVERIFY(!find<QPushButton>("trainLatencies")->isEnabled());
}

/// What the study has of latencies that are not asked for is seen, and not trained.
void TestLatencyPage::drawsOtherLatencies()
{
    type(QStringLiteral("2, 10"));
    addFinished(Mode::E2E, 1, 1.0, 0.8);
    addFinished(Mode::SingleStep, 1, 0.5, 0.8);
    addFinished(Mode::MultiStep, 3, 0.125, 0.7);
    const auto *table = find<QTableWidget>("latencyTable");
    QTRY_COMPARE(table->rowCount(), 5);
    QVERIFY(cell(2, 0).contains(QStringLiteral("2")) && cell(4, 0).contains(QStringLiteral("10")));
    QCOMPARE(cell(3, 1), QStringLiteral("8.00"));
    QCOMPARE(cell(3, 2), QStringLiteral("0.7000"));
    QCOMPARE(find<QCustomPlot>("latencyPlot")->graphCount(), 4); // the front, and three points
    QSignalSpy requested(m_page.get(), &LatencyPage::trainingRequested);
    QTest::mouseClick(find<QPushButton>("trainLatencies"), Qt::LeftButton);
    const auto configs = requested.takeFirst().at(1).value<std::vector<RunConfig>>();
    QCOMPARE(configs.size(), std::size_t { 2 });
    QCOMPARE(configs[0].latency, 2);
    QCOMPARE(configs[1].latency, 10);
}

/// Equal quality, and nearly the same speed.
void TestLatencyPage::labelsAreWholeAndApart()
{
    type(QStringLiteral("2, 3, 5, 10"));
    addFinished(Mode::E2E, 1, 1.0, 0.8);
    addFinished(Mode::SingleStep, 1, 0.2, 0.8);
    double seconds = 0.19;
    for (const int latency : { 2, 3, 5, 10 })
        addFinished(Mode::MultiStep, latency, seconds -= 0.002, 0.8);
    auto *plot = find<QCustomPlot>("latencyPlot");
    const auto texts = [plot] {
        int shown = 0;
        for (int i = 0; i < plot->itemCount(); ++i)
            shown += qobject_cast<QCPItemText *>(plot->item(i)) && plot->item(i)->visible() ? 1 : 0;
        return shown;
    };
    QTRY_COMPARE(texts(), 6);
    for (const QSize size : { QSize(700, 500), QSize(460, 420) }) {
        m_page->resize(size);
        QTRY_VERIFY2(overprinted(plot).isEmpty(), qPrintable(overprinted(plot).join(QStringLiteral(", "))));
        QVERIFY2(texts() >= 5, qPrintable(QString::number(texts())));
    }
}

void TestLatencyPage::aLowPageScrolls()
{
    m_page->resize(460, 260);
    QTest::qWait(50);
    QCOMPARE(m_page->height(), 260);
    const auto *table = find<QTableWidget>("latencyTable");
    QVERIFY2(table->viewport()->height() >= 3 * table->rowHeight(0), qPrintable(QString::number(table->height())));
    QVERIFY(find<QCustomPlot>("latencyPlot")->height() >= 150);
    int whole = 0; // a column is seen whole or not at all
    for (int column = 0; column < table->columnCount() && whole < table->viewport()->width(); ++column)
        whole += table->columnWidth(column);
    QCOMPARE(whole, table->viewport()->width());
    auto *train = find<QPushButton>("trainLatencies");
    find<QScrollArea>("latencyPageScroll")->ensureWidgetVisible(train);
    QCOMPARE(train->visibleRegion().boundingRect().height(), train->height());
}

void TestLatencyPage::goesOnWithWhatWasStopped()
{
    const QTemporaryDir folder;
    QFile checkpoint(folder.filePath(QStringLiteral("checkpoints.json")));
    QVERIFY(checkpoint.open(QIODevice::WriteOnly));
    type(QStringLiteral("5"));
    m_runs->add(77, config(Mode::MultiStep, 5));
    RunResult stopped;
    stopped.status = RunResult::Status::Cancelled;
    stopped.runFolder = folder.path().toStdString();
    m_runs->finish(77, stopped);
    QTRY_COMPARE(cell(2, 4), QStringLiteral("Stopped"));
    QSignalSpy requested(m_page.get(), &LatencyPage::trainingRequested);
    QTest::mouseClick(find<QPushButton>("trainLatencies"), Qt::LeftButton);
    QCOMPARE(requested.at(0).at(0).value<QList<quint64>>(), QList<quint64> { 77 });
    QCOMPARE(requested.at(0).at(1).value<std::vector<RunConfig>>().size(), std::size_t { 2 });
}

void TestLatencyPage::saysWhatToExpect()
{
    type(QStringLiteral("10, 20"));
    QCOMPARE(cell(2, 5), QString());
    LatencyEstimates all;
    all.ceBatch = 16;
    all.batch = config(Mode::E2E).batch;
    all.stepsPerEpoch = 100;
    all.interactionsPerEpoch = 10'000;
    all.items = 5000;
    all.latencies = { { 1, 100, false, 100, 50, 50 }, { 10, 10, false, 1000, 450, 500 },
        { 20, 5, false, 2000, 500, 1000 } };
    m_page->showLatencies(all);
    const auto row = [this](int i) { return QStringList { cell(i, 5), cell(i, 6), cell(i, 7) }; };
    QCOMPARE(row(0), (QStringList { "", "100%", "" }));
    QCOMPARE(row(1), (QStringList { "2.00", "50%", "" }));
    QCOMPARE(row(2), (QStringList { "2.22", "⚠ 60%", "" }));
    QCOMPARE(row(3), (QStringList { "4.00", "33%", "" }));

    // With Single-step's own seconds: 2 ms an item forward, 6 ms both ways, 10 ms the CF, 4 ms an update.
    m_runs->add(++m_lastId, config(Mode::SingleStep));
    RunResult result;
    result.config = config(Mode::SingleStep);
    result.status = RunResult::Status::Finished;
    result.steps = 10;
    result.encoded = 500;
    result.phases.encode = 1;
    result.phases.ceBackward = 2;
    result.phases.cf = 0.1;
    result.phases.optimizer = 0.04;
    m_runs->finish(m_lastId, result);
    QTRY_VERIFY(!cell(0, 7).isEmpty());
    QCOMPARE(cell(0, 7), QStringLiteral("~") + secondsText(10'000 * 0.006 + 100 * 0.014));
    QCOMPARE(cell(1, 7), QStringLiteral("~") + secondsText(5'000 * 0.006 + 100 * 0.014));
    // 10 updates of 450 items in 29 mini-batches of 16.
    QCOMPARE(cell(2, 7), QStringLiteral("~") + secondsText(10 * (450 * 0.008 + 29 * 0.004) + 100 * 0.010));
    RunConfig other = config(Mode::E2E);
    other.batch = 8; // not what was counted
    m_page->setConfig(other);
    QCOMPARE(row(1), (QStringList { "", "", "" }));
}

void TestLatencyPage::otherStudiesDoNotCount()
{
    addFinished(Mode::E2E, 1, 1.0, 0.8);
    QTRY_COMPARE(cell(0, 4), QStringLiteral("Finished"));
    RunConfig other = config(Mode::E2E);
    other.seed = 2;
    m_page->setConfig(other);
    QCOMPARE(cell(0, 4), QStringLiteral("Not trained yet"));
}

void TestLatencyPage::typedLatencies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");
    QTest::newRow("none") << QString() << 2;
    QTest::newRow("spaces") << QStringLiteral("2 3  4") << 5;
    QTest::newRow("twice and one") << QStringLiteral("3,3,1,0") << 3;
    QTest::newRow("letters are not taken") << QStringLiteral("a7b") << 3;
}

void TestLatencyPage::typedLatencies()
{
    QFETCH(const QString, text);
    QFETCH(const int, rows);
    auto *edit = find<QLineEdit>("latencies");
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
    QCOMPARE(find<QTableWidget>("latencyTable")->rowCount(), rows);
}

void TestLatencyPage::waitsWhileTraining()
{
    m_page->setIdle(false);
    QVERIFY(!find<QPushButton>("trainLatencies")->isEnabled());
    m_page->setIdle(true);
    QVERIFY(find<QPushButton>("trainLatencies")->isEnabled());
}

void TestLatencyPage::copiesAndRemembers()
{
    addFinished(Mode::E2E, 1, 1.0, 0.75);
    QTRY_COMPARE(cell(0, 4), QStringLiteral("Finished"));
    QTest::mouseClick(find<QPushButton>("copyLatencies"), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("1 · E2E\t\t0.7500")));
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    type(QStringLiteral("6"));
    m_page->saveState(settings);
    LatencyPage other(m_runs.get());
    other.restoreState(settings);
    QCOMPARE(other.findChild<QLineEdit *>(QStringLiteral("latencies"))->text(), QStringLiteral("6"));
}

QTEST_MAIN(TestLatencyPage)
#include "tst_latency_page.moc"
