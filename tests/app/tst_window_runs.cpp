// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the window, from the click on Start to the list of runs, against the real engine.
#include "window_fixture.h"

#include <qcustomplot.h>

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace gram;

class TestWindowRuns : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void trainsByPointAndClick();
    void aStoppedRunGoesOn();
    void aRunWhoseFolderIsGoneCannotGoOn();
    void theLossChartTellsThatE2EIsMeasured();
    void trainsTwoRunsOneAfterTheOther();
    void comparesThreeModes();
    void aStoppedComparisonGoesOnAsAWhole();
    void aRunIsForked();
    void aStartShowsItsOwnGroup();
    void exploresLatencies();
    void runsOutliveTheProgram();
};

void TestWindowRuns::trainsByPointAndClick()
{
    const auto *card = find<QLabel>("datasetCardText");
    QTRY_VERIFY_WITH_TIMEOUT(card->text().contains(QStringLiteral("SIMULATED")), patience);
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    choose("mode", QStringLiteral("Multi-step GRAM"));
    type("latency", QStringLiteral("4"));
    type("baseline_steps", QStringLiteral("2"));
    QVERIFY(find<QLabel>("lossChartEmpty")->isVisible());

    click("startButton");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QVERIFY(!find<QWidget>("startButton")->isEnabled());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, RunModel::Name), QStringLiteral("1 · Multi-step N=4"));
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 20, patience);
    QTRY_VERIFY(points("lossChartPlot") > 10);
    QTRY_VERIFY(points("memoryChartPlot") > 10);
    QTRY_VERIFY(points("speedupChartPlot") > 10);
    QTRY_VERIFY(points("speedupChartPlot", 1) > 10); // R
    QTRY_VERIFY_WITH_TIMEOUT(points("qualityChartPlot") > 0, patience); // after the first epoch
    QVERIFY(!find<QLabel>("lossChartEmpty")->isVisible());
    QVERIFY(find<QWidget>("speedupChart")->accessibleName().contains(QStringLiteral("measured for 2 step")));
    QVERIFY(!cell(0, RunModel::Speedup).isEmpty());
    QVERIFY(!cell(0, RunModel::Auc).isEmpty());

    choose("xAxis", QStringLiteral("Training time"));
    QTRY_VERIFY(points("lossChartPlot") > 10);

    QTest::keyClick(&m_controller->window(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(activity(), MainWindow::Activity::Paused);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Paused"));
    QTest::qWait(500); // the step in progress may still be told
    const int held = steps(0);
    QTest::qWait(500);
    QCOMPARE(steps(0), held);

    click("pauseButton");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > held, patience);

    QTest::keyClick(&m_controller->window(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
    QVERIFY(find<QWidget>("startButton")->isEnabled());
    QVERIFY(!find<QAction>("openRunFolder")->isEnabled());
    selectRow(0);
    QVERIFY(find<QAction>("openRunFolder")->isEnabled());
}

void TestWindowRuns::aStoppedRunGoesOn()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    selectRow(0);
    QVERIFY(!find<QAction>("continueRun")->isEnabled()); // it is running
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    const int stopped = steps(0);
    const QString redundancy = cell(0, RunModel::Redundancy);

    chooseForRun("continueRun");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QVERIFY(!find<QAction>("continueRun")->isEnabled());
    QCOMPARE(table()->model()->rowCount(), 1); // the same run
    QCOMPARE(steps(0), stopped); // and nothing of it is lost
    QCOMPARE(cell(0, RunModel::Redundancy), redundancy);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > stopped + 3, patience);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
    QVERIFY(find<QAction>("continueRun")->isEnabled());

    // the line in the charts has every step once, in order
    QTRY_COMPARE(points("memoryChartPlot"), steps(0));
    const auto data = find<QCustomPlot>("memoryChartPlot")->graph(0)->data();
    for (int i = 0; i < data->size(); ++i)
        QCOMPARE(data->at(i)->key, double(i + 1));
}

void TestWindowRuns::aRunWhoseFolderIsGoneCannotGoOn()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    selectRow(0);
    QVERIFY(QDir(m_home.filePath(QStringLiteral("data"))).removeRecursively());
    chooseForRun("continueRun");
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    QVERIFY(!told().isEmpty());
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
}

void TestWindowRuns::theLossChartTellsThatE2EIsMeasured()
{
    makeTiny();
    const auto *empty = find<QLabel>("lossChartEmpty");
    QVERIFY(empty->text().contains(QStringLiteral("Press Start")));
    type("baseline_steps", QStringLiteral("2000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(empty->text().contains(QStringLiteral("E2E is measured")), patience);
    QVERIFY(empty->isVisible());
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QTRY_VERIFY(empty->text().contains(QStringLiteral("Press Start")));
    selectRow(0);
    QVERIFY(!find<QAction>("continueRun")->isEnabled()); // it has no step to go on from
}

void TestWindowRuns::trainsTwoRunsOneAfterTheOther()
{
    makeTiny();
    type("steps", QStringLiteral("6"));
    choose("mode", QStringLiteral("E2E"));
    QTest::keyClick(&m_controller->window(), Qt::Key_R, Qt::ControlModifier);
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Finished"));

    choose("dataset", QStringLiteral("Classroom demo"));
    choose("mode", QStringLiteral("Single-step GRAM"));
    QTest::keyClick(&m_controller->window(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(1, RunModel::State), QStringLiteral("Finished"));
    QCOMPARE(steps(1), 6);
    // other data: the E2E run is no baseline for it, so E2E was measured
    QVERIFY(find<QPlainTextEdit>("messageLog")->toPlainText().contains(QStringLiteral("E2E takes")));

    selectRow(0);
    QVERIFY(find<QAction>("useAsBaseline")->isEnabled());
    chooseForRun("removeRun");
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, RunModel::Name), QStringLiteral("2 · Single-step"));
}

void TestWindowRuns::comparesThreeModes()
{
    makeTiny();
    chooseOfStart("compare");
    auto *dialog = find<QDialog>("compareDialog");
    auto *amount = dialog->findChild<QSpinBox *>(QStringLiteral("compareAmount"));
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("8"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("compareAccept")), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(2, RunModel::State), QStringLiteral("Waiting"));
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(cell(row, RunModel::State), QStringLiteral("Finished"));
        QCOMPARE(steps(row), 8);
    }
    QCOMPARE(cell(0, RunModel::Speedup), QString());
    QVERIFY(!cell(1, RunModel::Speedup).isEmpty());
    QVERIFY(!cell(2, RunModel::Speedup).isEmpty());
    QCOMPARE(cell(0, RunModel::Redundancy), cell(1, RunModel::Redundancy)); // the same batches
    QTRY_COMPARE(find<QWidget>("speedupChart")->accessibleName(), QStringLiteral("Speedup vs E2E, run 1"));

    // unchecking a run takes it out of the charts
    const auto *plot = find<QCustomPlot>("lossChartPlot");
    QTRY_COMPARE(plot->graphCount(), 6); // a line and its validation markers for each run
    const QRect box = table()->visualRect(table()->model()->index(1, 0));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(box.left() + 10, box.center().y()));
    QCOMPARE(table()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTRY_COMPARE(plot->graphCount(), 4);

    // another theme reaches what is drawn already: hollow markers show the background
    const auto *quality = find<QCustomPlot>("qualityChartPlot");
    QVERIFY(quality->graphCount() > 1);
    const auto lightness = [quality] { return quality->graph(1)->scatterStyle().brush().color().lightnessF(); };
    m_controller->window().findChild<QAction *>(QStringLiteral("themeLight"))->trigger();
    QTRY_VERIFY(lightness() > 0.9F);
    m_controller->window().findChild<QAction *>(QStringLiteral("themeDark"))->trigger();
    QTRY_VERIFY(lightness() < 0.3F);
}

void TestWindowRuns::aStoppedComparisonGoesOnAsAWhole()
{
    makeTiny();
    chooseOfStart("compare");
    auto *dialog = find<QDialog>("compareDialog");
    auto *amount = dialog->findChild<QSpinBox *>(QStringLiteral("compareAmount"));
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("600"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("compareAccept")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
    QCOMPARE(cell(1, RunModel::State), QStringLiteral("Held"));
    QCOMPARE(cell(2, RunModel::State), QStringLiteral("Held"));
    find<QAction>("groupWork")->trigger();
    QCOMPARE(table()->model()->rowCount(), 1); // all of it is of one work
    find<QAction>("groupNone")->trigger();

    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    chooseForRun("continueRun");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QCOMPARE(table()->model()->rowCount(), 3);
    QCOMPARE(cell(1, RunModel::State), QStringLiteral("Waiting"));
    QCOMPARE(cell(2, RunModel::State), QStringLiteral("Waiting"));
    QVERIFY(!m_controller->window().logText().contains(QStringLiteral("no longer drawn")));
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(2, RunModel::State), QStringLiteral("Held"));
}

void TestWindowRuns::aRunIsForked()
{
    makeTiny();
    runSteps("Single-step GRAM");
    QVERIFY(find<QAction>("forkRun")->isEnabled());
    find<QAction>("forkRun")->trigger();
    auto *dialog = find<QDialog>("forkDialog");
    auto *last = dialog->findChild<QSpinBox *>(QStringLiteral("forkLastStep"));
    QCOMPARE(dialog->findChild<QComboBox *>(QStringLiteral("forkStep"))->currentText(), QStringLiteral("3"));
    QCOMPARE(last->value(), 4); // half as far again
    last->setValue(8);
    auto *rate = dialog->findChild<QAbstractSpinBox *>(QStringLiteral("lever_cf_rate"));
    rate->setFocus();
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("0.1"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("forkAccept")), Qt::LeftButton);
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(1, RunModel::Name), QStringLiteral("2 · Fork of 1 after step 3"));
    QCOMPARE(steps(1), 3); // what it shares with the first one
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(1, RunModel::State), QStringLiteral("Finished"));
    QCOMPARE(steps(1), 8);
    QCOMPARE(steps(0), 3);
    QVERIFY(m_controller->window().logText().contains(QStringLiteral("from step 4")));
    for (int row = 0; row < 2; ++row) // both are drawn
        QCOMPARE(table()->model()->index(row, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestWindowRuns::aStartShowsItsOwnGroup()
{
    makeTiny();
    runSteps("E2E");
    type("hidden", QStringLiteral("32")); // another model
    runSteps("Single-step GRAM");
    const auto drawn = [this](int row) {
        return table()->model()->index(row, 0).data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
    };
    QVERIFY(!drawn(0));
    QVERIFY(drawn(1));
    QVERIFY(m_controller->window().logText().contains(QStringLiteral("no longer drawn")));
    QVERIFY(!find<QWidget>("mixedNotice")->isVisible());
    QVERIFY(!find<QLabel>("verdictSentence")->text().isEmpty());
    QVERIFY(m_controller->window().logText().contains(QStringLiteral("validation: AUC "))); // and no file's name of it

    // The earlier ones are a click away, in their group; then both are drawn, and it is said.
    find<QAction>("groupWork")->trigger();
    QCOMPARE(table()->model()->rowCount(), 2);
    const QModelIndex earlier = table()->model()->index(1, 0);
    QVERIFY2(earlier.data().toString().contains(QStringLiteral("batch 8")), qPrintable(earlier.data().toString()));
    const QRect group = table()->visualRect(earlier);
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, QPoint(group.left() + 10, group.center().y()));
    QCOMPARE(earlier.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QTRY_VERIFY(find<QWidget>("mixedNotice")->isVisible());
    click("mixedOnly");
    QTRY_VERIFY(!find<QWidget>("mixedNotice")->isVisible());
    QCOMPARE(table()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(table()->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestWindowRuns::exploresLatencies()
{
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("datasetCardText")->text().contains(QStringLiteral("SIMULATED")), patience);
    makeTiny();
    type("steps", QStringLiteral("6"));
    QTest::keyClick(&m_controller->window(), Qt::Key_3, Qt::AltModifier);
    auto *latencies = find<QLineEdit>("latencies");
    QVERIFY(latencies->isVisible());
    latencies->selectAll();
    QTest::keyClicks(latencies, QStringLiteral("2, 3"));
    QTRY_VERIFY(find<QPushButton>("trainLatencies")->isEnabled());
    click("trainLatencies");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QVERIFY(!find<QPushButton>("trainLatencies")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    const auto *rows = find<QTableWidget>("latencyTable");
    QTRY_COMPARE(rows->item(3, 4)->text(), QStringLiteral("Finished"));
    QCOMPARE(rows->rowCount(), 4);
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(!rows->item(3, 1)->text().isEmpty());
    QVERIFY(!find<QPushButton>("trainLatencies")->isEnabled()); // all are there
    open(); // and still are after a restart
    QTRY_COMPARE_WITH_TIMEOUT(find<QTableWidget>("latencyTable")->item(3, 4)->text(), QStringLiteral("Finished"),
        patience);
}

void TestWindowRuns::runsOutliveTheProgram()
{
    makeTiny();
    runSteps("Single-step GRAM");
    const QString speedup = cell(0, RunModel::Speedup);
    QVERIFY(!speedup.isEmpty());
    open();
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Finished"));
    QTRY_COMPARE_WITH_TIMEOUT(points("lossChartPlot"), 3, patience); // it was drawn, and is again
    QCOMPARE(cell(0, RunModel::Speedup), speedup); // with its steps: until then about as much
    selectRow(0);
    chooseForRun("runAgain");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(1, RunModel::Name), QStringLiteral("2 · Single-step"));
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(&m_controller->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table()->model()->rowCount(), 2);
    // Both at once, where the first one's going changes what is selected.
    selectRow(0);
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 0);
    QTest::keyClick(&m_controller->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
}

QTEST_MAIN(TestWindowRuns)
#include "tst_window_runs.moc"
