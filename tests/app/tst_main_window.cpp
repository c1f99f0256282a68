// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path through real mouse and key events, against the real engine on tiny demo data.
#include "charts/charts_panel.h"
#include "main_window.h"
#include "setup/method_tiles.h"
#include "setup/setup_panel.h"
#include "window_controller.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace gram;

namespace {
constexpr int patience = 120'000; // ms: a bound for hanging, not a speed

const QString albert = QStringLiteral(GRAM_REFERENCE_DATA "/encoders/albert"); // texts of 24 tokens

void write(const QString &file, const QByteArray &content)
{
    QFile f(file);
    if (!f.open(QIODevice::WriteOnly) || f.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file));
}
}

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void trainsByPointAndClick();
    void aStoppedRunGoesOn();
    void aRunWhoseFolderIsGoneCannotGoOn();
    void theLossChartTellsThatE2EIsMeasured();
    void trainsTwoRunsOneAfterTheOther();
    void comparesThreeModes();
    void aStartShowsItsOwnGroup();
    void closingAsksWhileTraining();
    void closingWhilePausedWorksToo();
    void aFolderThatCannotBeReadGivesASentence();
    void aSettingThatCannotBeGivesASentence();
    void opensADroppedFolder();
    void importsDroppedFiles();
    void looksCloserAtTheDataset();
    void saysWhatALatencySaves();
    void opensAModelByDialog();
    void opensADroppedModel_data();
    void opensADroppedModel();
    void aWrongModelFolderGivesASentence_data();
    void aWrongModelFolderGivesASentence();
    void keepsTheRecentModels();
    void aModelThatIsGoneGivesASentence();
    void estimatesFollowTheForm();
    void trainsAndExportsAModel();
    void exportsCanBeStopped();
    void exportErrorsAreSentences();
    void idRunsHaveNoModelToExport();
    void copiesTheCommandLine();
    void keepsTheFormBetweenSessions();
    void themesReachTheCharts_data();
    void themesReachTheCharts();
    void exploresLatencies();
    void changesTheLanguageWhileTraining();
    void undoesTheForm();
    void keepsNamedConfigurations();
    void opensTheFileThatItIsStartedWith_data();
    void opensTheFileThatItIsStartedWith();
    void theManualTellsOfTheSetting();
    void runsOutliveTheProgram();
    void everyControlHasAName();
    void tabGoesThroughTheWindowInItsOrder();

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_controller->window().findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    void open();
    void click(const char *name) const { QTest::mouseClick(reveal(find<QWidget>(name)), Qt::LeftButton); }
    QWidget *reveal(QWidget *widget) const;
    void type(const char *spinBox, const QString &text) const;
    void choose(const char *comboBox, const QString &text) const;
    void makeTiny() const;
    QTreeView *table() const { return find<QTreeView>("runsTable"); }
    void selectRow(int row) const
    {
        const QRect name = table()->visualRect(table()->model()->index(row, RunModel::State));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, name.center());
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    int steps(int row) const { return cell(row, RunModel::Steps).remove(',').toInt(); }
    int points(const char *plot, int graph = 0) const
    {
        const auto *p = find<QCustomPlot>(plot);
        return graph < p->graphCount() ? p->graph(graph)->dataCount() : 0;
    }
    QString chosenModel() const { return find<QComboBox>("model")->currentData().toString(); }
    void openAlbert() const;
    void drop(const QString &path) const;
    double estimate() const;
    void runSteps(const char *mode) const;
    MainWindow::Activity activity() const { return m_controller->window().activity(); }

    QTemporaryDir m_home;
    std::unique_ptr<WindowController> m_controller;
};

void TestMainWindow::initTestCase()
{
    QLocale::setDefault(QLocale::c());
    QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
    QVERIFY(m_home.isValid());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.filePath(QStringLiteral("config")));
}

void TestMainWindow::init()
{
    QSettings().clear();
    QDir(m_home.filePath(QStringLiteral("data"))).removeRecursively(); // the runs of the test before
    open();
}

void TestMainWindow::cleanup()
{
    m_controller.reset();
}

void TestMainWindow::open()
{
    m_controller.reset(); // the one before keeps its settings
    const bool first = QSettings().allKeys().isEmpty();
    m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("news"), {} });
    if (first)
        m_controller->window().resize(1270, 760); // the offscreen platform's screen is smaller
    m_controller->window().show();
    find<QAction>("groupNone")->trigger(); // the rows are the runs
    find<QStackedWidget>("chartsPage")->setCurrentWidget(find<QWidget>("chartsPanel")); // not the first start's ways
    QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
}

QWidget *TestMainWindow::reveal(QWidget *widget) const
{
    auto *scroll = find<QScrollArea>("setupScroll");
    if (scroll->widget()->isAncestorOf(widget))
        scroll->ensureWidgetVisible(widget);
    if (!widget->isVisible())
        qFatal("%s is not visible", qPrintable(widget->objectName()));
    return widget;
}

void TestMainWindow::type(const char *spinBox, const QString &text) const
{
    auto *box = qobject_cast<QAbstractSpinBox *>(reveal(find<QAbstractSpinBox>(spinBox)));
    QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(6, box->height() / 2));
    box->selectAll();
    QTest::keyClicks(box, text);
    QTest::keyClick(box, Qt::Key_Tab);
}

void TestMainWindow::choose(const char *comboBox, const QString &text) const
{
    if (comboBox == QByteArrayView("mode")) { // a tile each
        if (!find<QToolButton>("furtherMethods")->isChecked())
            click("furtherMethods");
        for (auto *tile : m_controller->window().findChildren<MethodTile *>())
            if (tile->text() == text)
                QTest::mouseClick(reveal(tile), Qt::LeftButton);
        QCOMPARE(find<MethodTiles>("mode")->mode(), m_controller->window().setup()->config().mode);
        return;
    }
    auto *box = qobject_cast<QComboBox *>(reveal(find<QComboBox>(comboBox)));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void TestMainWindow::makeTiny() const
{
    type("demo_users", QStringLiteral("60"));
    type("demo_items", QStringLiteral("40"));
    choose("model", QStringLiteral("Random weights"));
    type("hidden", QStringLiteral("16"));
    type("heads", QStringLiteral("2"));
    type("layers", QStringLiteral("1"));
    type("batch", QStringLiteral("8"));
    type("threads", QStringLiteral("1"));
}

void TestMainWindow::drop(const QString &path) const
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(path) });
    MainWindow &window = m_controller->window();
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&window, &event);
}

/// Opens the reference ALBERT and lets texts be as short as it reads.
void TestMainWindow::openAlbert() const
{
    drop(albert);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    if (!find<QWidget>("max_tokens")->isVisible())
        click("dataAdvanced");
    const auto *message = find<QLabel>("messageText");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains(QStringLiteral("max_tokens")), patience);
    type("max_tokens", QStringLiteral("24"));
    QTRY_VERIFY_WITH_TIMEOUT(!message->isVisible(), patience); // it no longer applies
    QVERIFY(!find<QLabel>("maxTokensNote")->isVisible());
}

/// MiB that the chosen mode is expected to need; 0 = there is no estimate.
double TestMainWindow::estimate() const
{
    static const QRegularExpression chosen(QStringLiteral("<b><i>≈&nbsp;([0-9.]+) (KiB|MiB|GiB)</i></b>"));
    const auto match = chosen.match(find<QLabel>("modelMemory")->text());
    const QString unit = match.captured(2);
    return match.captured(1).toDouble()
        * (unit == QLatin1String("GiB")        ? 1024
                : unit == QLatin1String("KiB") ? 1.0 / 1024
                                               : 1);
}

/// A finished run of three steps.
void TestMainWindow::runSteps(const char *mode) const
{
    type("demo_users", QStringLiteral("60"));
    type("demo_items", QStringLiteral("40"));
    type("batch", QStringLiteral("8"));
    type("threads", QStringLiteral("1"));
    type("steps", QStringLiteral("3"));
    choose("mode", QString::fromLatin1(mode));
    click("startButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    const int row = table()->model()->rowCount() - 1;
    QCOMPARE(cell(row, RunModel::State), QStringLiteral("Finished"));
    selectRow(row);
}

void TestMainWindow::trainsByPointAndClick()
{
    const auto *card = find<QLabel>("datasetCardText");
    QTRY_VERIFY_WITH_TIMEOUT(card->text().contains(QStringLiteral("SIMULATED")), patience);
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    QVERIFY(!find<QWidget>("latency")->isVisible());
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
    QVERIFY(!find<QWidget>("openRunFolderButton")->isEnabled());
    const QRect row = table()->visualRect(table()->model()->index(0, RunModel::State));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, row.center());
    QVERIFY(find<QWidget>("openRunFolderButton")->isEnabled());
}

void TestMainWindow::aStoppedRunGoesOn()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    selectRow(0);
    QVERIFY(!find<QWidget>("continueRunButton")->isEnabled()); // it is running
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    const int stopped = steps(0);
    const QString redundancy = cell(0, RunModel::Redundancy);

    click("continueRunButton");
    QCOMPARE(activity(), MainWindow::Activity::Running);
    QVERIFY(!find<QWidget>("continueRunButton")->isEnabled());
    QCOMPARE(table()->model()->rowCount(), 1); // the same run
    QCOMPARE(steps(0), stopped); // and nothing of it is lost
    QCOMPARE(cell(0, RunModel::Redundancy), redundancy);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > stopped + 3, patience);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
    QVERIFY(find<QWidget>("continueRunButton")->isEnabled());

    // the line in the charts has every step once, in order
    QTRY_COMPARE(points("memoryChartPlot"), steps(0));
    const auto data = find<QCustomPlot>("memoryChartPlot")->graph(0)->data();
    for (int i = 0; i < data->size(); ++i)
        QCOMPARE(data->at(i)->key, double(i + 1));
}

void TestMainWindow::aRunWhoseFolderIsGoneCannotGoOn()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    selectRow(0);
    QVERIFY(QDir(m_home.filePath(QStringLiteral("data"))).removeRecursively());
    click("continueRunButton");
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    QVERIFY(find<QLabel>("messageText")->isVisible());
    QVERIFY(!find<QLabel>("messageText")->text().isEmpty());
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
}

void TestMainWindow::theLossChartTellsThatE2EIsMeasured()
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
    QVERIFY(!find<QWidget>("continueRunButton")->isEnabled()); // it has no step to go on from
}

void TestMainWindow::trainsTwoRunsOneAfterTheOther()
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
    QVERIFY(find<QWidget>("useAsBaselineButton")->isEnabled());
    click("removeRunButton");
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, RunModel::Name), QStringLiteral("2 · Single-step"));
}

void TestMainWindow::comparesThreeModes()
{
    makeTiny();
    click("compareButton");
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

void TestMainWindow::aStartShowsItsOwnGroup()
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

void TestMainWindow::closingAsksWhileTraining()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 2, patience);
    MainWindow &window = m_controller->window();

    QVERIFY(!window.close());
    QVERIFY(window.isVisible());
    QTest::mouseClick(find<QPushButton>("keepTraining"), Qt::LeftButton);
    QTRY_VERIFY(!window.findChild<QMessageBox *>(QStringLiteral("closeQuestion")));
    QCOMPARE(activity(), MainWindow::Activity::Running);
    const int before = steps(0);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > before, patience);

    QVERIFY(!window.close());
    QTest::mouseClick(find<QPushButton>("stopAndClose"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!window.isVisible(), patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
}

void TestMainWindow::closingWhilePausedWorksToo()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 2, patience);
    click("pauseButton");
    QVERIFY(!m_controller->window().close());
    QTest::mouseClick(find<QPushButton>("stopAndClose"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!m_controller->window().isVisible(), patience);
}

void TestMainWindow::aFolderThatCannotBeReadGivesASentence()
{
    const QString folder = m_home.filePath(QStringLiteral("not-there"));
    Q_EMIT m_controller->window().folderRequested(folder);
    const auto *text = find<QLabel>("messageText");
    QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), patience);
    QVERIFY2(text->text().contains(folder), qPrintable(text->text()));
    click("startButton"); // it still answers, and fails with the same sentence
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Failed"));
    QVERIFY(text->text().contains(folder));
    click("messageClose");
    QVERIFY(!text->isVisible());
}

void TestMainWindow::aSettingThatCannotBeGivesASentence()
{
    choose("model", QStringLiteral("Random weights"));
    type("heads", QStringLiteral("7"));
    click("startButton");
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(find<QLabel>("messageText")->isVisible());
    QVERIFY(!find<QLabel>("messageText")->text().isEmpty());
}

void TestMainWindow::opensADroppedFolder()
{
    QTemporaryDir folder;
    drop(folder.path());
    QCOMPARE(find<QComboBox>("dataset")->currentData().toString(), folder.path());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("messageText")->isVisible(), patience); // it is empty
}

void TestMainWindow::importsDroppedFiles()
{
    const QTemporaryDir folder;
    const auto write = [&](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    };
    QByteArray log = "who,task,ok\n";
    for (int i = 0; i < 200; ++i)
        log += "s" + QByteArray::number(i % 20) + ",t" + QByteArray::number(i % 7) + (i % 3 ? ",1\n" : ",0\n");
    write("log.csv", log);
    QByteArray texts = "id,words\n";
    for (int i = 0; i < 7; ++i)
        texts += "t" + QByteArray::number(i) + ",Question number " + QByteArray::number(i) + '\n';
    write("texts.csv", texts);

    const auto chooseIn = [&](const char *name, const QString &text) {
        auto *box = find<QComboBox>(name);
        QTRY_VERIFY_WITH_TIMEOUT(box->findText(text) >= 0, patience);
        box->setFocus();
        if (box->isEditable()) {
            box->lineEdit()->selectAll();
            QTest::keyClicks(box->lineEdit(), text);
        } else {
            while (box->currentIndex() != box->findText(text))
                QTest::keyClick(box, box->currentIndex() < box->findText(text) ? Qt::Key_Down : Qt::Key_Up);
        }
    };
    const auto fill = [&] {
        chooseIn("importAnswersFile", QStringLiteral("log.csv"));
        chooseIn("importRole_user", QStringLiteral("who"));
        chooseIn("importRole_item", QStringLiteral("task"));
        chooseIn("importRole_correct", QStringLiteral("ok"));
        chooseIn("importItemsFile", QStringLiteral("texts.csv"));
        chooseIn("importItemId", QStringLiteral("id"));
        chooseIn("importItemText", QStringLiteral("words"));
    };
    drop(folder.path());
    fill();
    const QTemporaryDir target;
    const QString out = target.filePath(QStringLiteral("school"));
    auto *where = find<QLineEdit>("importFolder");
    where->setFocus();
    where->selectAll();
    QTest::keyClicks(where, out);
    auto *accept = find<QPushButton>("importAccept");
    QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), patience);
    QTest::mouseClick(accept, Qt::LeftButton);
    auto *openIt = find<QPushButton>("importOpen");
    QTRY_VERIFY_WITH_TIMEOUT(openIt->isVisible(), patience);
    QVERIFY(find<QLabel>("importStatus")->text().contains(QStringLiteral("200")));
    QTest::mouseClick(openIt, Qt::LeftButton);
    QCOMPARE(find<QComboBox>("dataset")->currentData().toString(), out);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("datasetCardText")->text().contains(QStringLiteral(">7<")), patience);

    // The next time with such files the choices are there already.
    QTRY_VERIFY(!m_controller->window().findChild<QDialog *>(QStringLiteral("importDialog")));
    m_controller->window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &m_controller->window());
    QTest::keyClick(&m_controller->window(), Qt::Key_I, Qt::ControlModifier);
    QVERIFY(find<QDialog>("importDialog")->isVisible());
    drop(folder.path());
    QTRY_COMPARE_WITH_TIMEOUT(find<QComboBox>("importRole_item")->currentText(), QStringLiteral("task"), patience);
    QVERIFY(find<QLabel>("importNote")->isVisible());
    QTest::keyClick(find<QDialog>("importDialog"), Qt::Key_Escape);
}

void TestMainWindow::looksCloserAtTheDataset()
{
    makeTiny();
    auto *page = find<QWidget>("datasetPage");
    const auto *figures = find<QLabel>("datasetFigures");
    QTRY_VERIFY_WITH_TIMEOUT(
        figures->text().contains(QStringLiteral(">60<")) && figures->text().contains(QStringLiteral(">40<")), patience);
    QVERIFY(!page->isVisible());
    click("datasetDetails");
    QTRY_COMPARE(QApplication::activeWindow(), page);
    QVERIFY(find<QLabel>("datasetPageKind")->text().contains(QStringLiteral("SIMULATED")));

    const auto drawn = [&](const char *plot) {
        const auto *bars = qobject_cast<QCPBars *>(find<QCustomPlot>(plot)->plottable(0));
        double sum = 0;
        for (int i = 0; bars && i < bars->dataCount(); ++i)
            sum += bars->dataMainValue(i);
        return sum;
    };
    const auto *counts = find<QTableWidget>("datasetCounts");
    QVERIFY(counts->item(0, 0)->text().toInt() > 0);
    QCOMPARE(drawn("sequenceLengthsPlot"), counts->item(0, 0)->text().toDouble());
    QVERIFY(drawn("textTokensPlot") >= 40); // each article has a text at least
    QVERIFY(drawn("itemInteractionsPlot") > 0);
    QVERIFY(drawn("itemInteractionsPlot") <= 40);
    QVERIFY(points("redundancyPlot") > 0);
    QTRY_VERIFY_WITH_TIMEOUT(points("latencyRedundancyPlot") > 0, patience);
    QVERIFY(!find<QLabel>("datasetLatencyAdvice")->text().isEmpty());

    QTest::keyClick(page, Qt::Key_F, Qt::ControlModifier);
    const QAbstractItemModel *items = find<QTableView>("datasetItems")->model();
    QVERIFY(items->rowCount() > 1);
    const QString id = items->index(items->rowCount() - 1, 0).data().toString();
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>("datasetFilter"));
    QTest::keyClicks(QApplication::focusWidget(), id);
    QCOMPARE(find<QLineEdit>("datasetFilter")->text(), id);
    QVERIFY(items->rowCount() > 0);
    for (int row = 0; row < items->rowCount(); ++row)
        QVERIFY2(items->index(row, 0).data().toString().contains(id, Qt::CaseInsensitive)
                || items->index(row, 1).data().toString().contains(id, Qt::CaseInsensitive),
            qPrintable(id));
    QVERIFY(find<QTableWidget>("datasetEntries")->rowCount() > 0);

    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    m_controller->window().activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &m_controller->window());
    QTest::keyClick(&m_controller->window(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(page->isVisible());

    const QString gone = m_home.filePath(QStringLiteral("not-there"));
    Q_EMIT m_controller->window().folderRequested(gone); // the old figures must not stay
    const auto *message = find<QLabel>("datasetPageMessage");
    QTRY_VERIFY_WITH_TIMEOUT(message->isVisible() && message->text().contains(gone), patience);
    QVERIFY(!find<QWidget>("datasetDetails")->isVisible());
}

void TestMainWindow::saysWhatALatencySaves()
{
    makeTiny();
    choose("mode", QStringLiteral("Multi-step GRAM"));
    const auto *note = find<QLabel>("latencyNote");
    const auto counted = [note] {
        return note->isVisible() && note->text().contains(QStringLiteral("R over the latency"));
    };
    QTRY_VERIFY_WITH_TIMEOUT(counted(), patience);
    const QString ten = note->text();
    QVERIFY(ten.contains(QStringLiteral("At 10 step")));
    type("latency", QStringLiteral("20"));
    QVERIFY(note->text().contains(QStringLiteral("At 20 step"))); // at once: nothing is counted for it
    type("latency", QStringLiteral("10"));
    QCOMPARE(note->text(), ten);
    type("batch", QStringLiteral("4"));
    QTRY_VERIFY_WITH_TIMEOUT(counted() && note->text() != ten, patience);
    type("batch", QStringLiteral("8"));
    QTRY_COMPARE_WITH_TIMEOUT(note->text(), ten, patience);
    type("demo_items", QStringLiteral("30"));
    QTRY_VERIFY_WITH_TIMEOUT(counted() && note->text() != ten, patience);
    const auto *expected = find<QTableWidget>("latencyTable");
    QTRY_VERIFY_WITH_TIMEOUT(expected->item(1, 6) && expected->item(1, 6)->text().contains(QLatin1Char('%')), patience);
}

void TestMainWindow::opensAModelByDialog()
{
    bool answered = false;
    QTimer::singleShot(300, &m_controller->window(), [&answered] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        answered = true;
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, albert);
        QTest::keyClick(name, Qt::Key_Return);
    });
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTest::keyClick(&m_controller->window(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(answered);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    const QString card = find<QLabel>("modelCardText")->text();
    QVERIFY2(card.contains(QStringLiteral("ALBERT")) && card.contains(QStringLiteral("3 × 16")), qPrintable(card));
    QVERIFY(!find<QWidget>("hidden")->isEnabled());
    QVERIFY(find<QLabel>("maxTokensNote")->text().contains(QStringLiteral("at most 24")));
}

void TestMainWindow::opensADroppedModel_data()
{
    QTest::addColumn<QString>("dropped");
    QTest::newRow("folder") << albert;
    QTest::newRow("one of its files") << albert + QStringLiteral("/config.json");
}

void TestMainWindow::opensADroppedModel()
{
    QFETCH(QString, dropped);
    drop(dropped);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    QCOMPARE(find<QComboBox>("dataset")->currentText(), QStringLiteral("News demo")); // it is not the data
}

void TestMainWindow::aWrongModelFolderGivesASentence_data()
{
    QTest::addColumn<QString>("config");
    QTest::addColumn<QString>("said");
    QTest::newRow("no such folder") << "-"
                                    << "There is no file or folder";
    QTest::newRow("no config.json") << QString() << "config.json";
    QTest::newRow("broken") << "{ \"model_type\": "
                            << "config.json is damaged";
    QTest::newRow("another family") << R"({ "model_type": "gpt2" })"
                                    << "gpt2";
    QTest::newRow("no weights")
        << R"({ "model_type": "bert", "vocab_size": 50, "hidden_size": 16, "num_hidden_layers": 1,
                "num_attention_heads": 2, "intermediate_size": 24, "max_position_embeddings": 24 })"
        << "model.safetensors";
}

void TestMainWindow::aWrongModelFolderGivesASentence()
{
    QFETCH(QString, config);
    QFETCH(QString, said);
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("wrong"));
    if (config != QLatin1String("-"))
        QVERIFY(QDir(home.path()).mkdir(QStringLiteral("wrong")));
    if (config.size() > 1)
        write(folder + QStringLiteral("/config.json"), config.toUtf8());
    const QString before = chosenModel();
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("modelCardText")->text().contains(QStringLiteral("BERT")), patience);
    const QString card = find<QLabel>("modelCardText")->text();
    Q_EMIT m_controller->window().modelRequested(folder);
    const auto *text = find<QLabel>("messageText");
    QTRY_VERIFY_WITH_TIMEOUT(text->isVisible(), patience);
    QVERIFY2(text->text().contains(said), qPrintable(text->text()));
    QVERIFY2(text->text().contains(folder), qPrintable(text->text()));
    QCOMPARE(chosenModel(), before);
    QCOMPARE(find<QLabel>("modelCardText")->text(), card);
    QCOMPARE(find<QComboBox>("model")->findData(folder), -1);
}

void TestMainWindow::keepsTheRecentModels()
{
    const QTemporaryDir home;
    const QString copy = home.filePath(QStringLiteral("copy"));
    QVERIFY(QDir().mkdir(copy));
    for (const QFileInfo &file : QDir(albert).entryInfoList(QDir::Files))
        QVERIFY(QFile::copy(file.filePath(), copy + QLatin1Char('/') + file.fileName()));
    for (const QString &model : { copy, albert }) {
        drop(model);
        QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), model, patience);
    }
    open();
    QCOMPARE(chosenModel(), albert);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("modelCardText")->text().contains(QStringLiteral("ALBERT")), patience);
    const auto *combo = find<QComboBox>("model");
    QCOMPARE(combo->findData(copy), combo->findData(albert) + 1); // the newest first
    choose("model", QStringLiteral("Random weights"));
    QCOMPARE(chosenModel(), QStringLiteral("random"));
    QVERIFY(find<QWidget>("hidden")->isEnabled());

    QVERIFY(QDir(copy).removeRecursively());
    open();
    QCOMPARE(find<QComboBox>("model")->itemText(find<QComboBox>("model")->findData(copy)),
        QStringLiteral("copy (missing)"));
    const QList<QAction *> menu = find<QMenu>("recentModelsMenu")->actions();
    QCOMPARE(menu.size(), 2);
    QVERIFY(menu.at(1)->text().endsWith(QStringLiteral("(missing)")));
    menu.at(0)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
}

void TestMainWindow::aModelThatIsGoneGivesASentence()
{
    {
        QTemporaryDir home;
        const QString copy = home.filePath(QStringLiteral("copy"));
        QVERIFY(QDir().mkdir(copy));
        for (const QFileInfo &file : QDir(albert).entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), copy + QLatin1Char('/') + file.fileName()));
        drop(copy);
        QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), copy, patience);
    }
    open();
    const auto *card = find<QLabel>("modelCardText");
    QTRY_VERIFY_WITH_TIMEOUT(card->text().contains(QStringLiteral("There is no file or folder")), patience);
    QVERIFY(find<QLabel>("messageText")->isVisible());
    click("startButton"); // it still answers, and fails with the same sentence
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(cell(0, RunModel::State), QStringLiteral("Failed"));
    choose("model", QStringLiteral("Random weights"));
    QVERIFY(card->text().contains(QStringLiteral("random weights")));
}

void TestMainWindow::estimatesFollowTheForm()
{
    openAlbert();
    choose("mode", QStringLiteral("Single-step GRAM"));
    QTRY_VERIFY_WITH_TIMEOUT(estimate() > 0, patience);
    const double singleStep = estimate();
    choose("mode", QStringLiteral("E2E"));
    const double e2e = estimate();
    QVERIFY2(e2e > singleStep, qPrintable(QStringLiteral("%1 %2").arg(e2e).arg(singleStep)));
    type("batch", QStringLiteral("16"));
    QVERIFY2(estimate() < e2e, qPrintable(QStringLiteral("%1 %2").arg(estimate()).arg(e2e)));
    type("batch", QStringLiteral("64"));
    QVERIFY(estimate() > e2e);
    choose("model", QStringLiteral("Random weights"));
    QTRY_VERIFY_WITH_TIMEOUT(estimate() > 0, patience);
    const double random = estimate();
    type("layers", QStringLiteral("4"));
    QVERIFY(estimate() > random);
    QVERIFY(find<QLabel>("modelCardText")->text().contains(QStringLiteral("4 × 128")));
}

void TestMainWindow::trainsAndExportsAModel()
{
    openAlbert();
    QVERIFY(!find<QWidget>("exportModelButton")->isEnabled()); // no run is selected
    runSteps("Single-step GRAM");
    QVERIFY(find<QWidget>("exportModelButton")->isEnabled());
    const QTemporaryDir home;
    const QString target = home.filePath(QStringLiteral("mine"));

    click("exportModelButton");
    auto *dialog = find<QDialog>("exportDialog");
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
    QVERIFY2(folder->text().endsWith(QStringLiteral("albert-single-step")), qPrintable(folder->text()));
    folder->selectAll();
    QTest::keyClicks(folder, target);
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(activity(), MainWindow::Activity::Exporting);
    QVERIFY(!find<QWidget>("startButton")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QVERIFY2(find<QLabel>("messageText")->text().contains(target), qPrintable(find<QLabel>("messageText")->text()));
    for (const char *file : { "model.safetensors", "config.json", "spiece.model", "README.md", "item_vectors.npy",
             "item_ids.txt", "cf.safetensors", "1_Pooling/config.json" })
        QVERIFY2(QFileInfo::exists(target + QLatin1Char('/') + QString::fromLatin1(file)), file);

    QCOMPARE(find<QPushButton>("messageAction")->text(), QStringLiteral("Open Folder"));
    disconnect(&m_controller->window(), &MainWindow::showFolderRequested, nullptr, nullptr); // no file manager here
    QSignalSpy spy(&m_controller->window(), &MainWindow::showFolderRequested);
    click("messageAction");
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.at(0).at(0).toString(), target);

    drop(target); // what was exported can be opened
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), target, patience);
}

void TestMainWindow::exportsCanBeStopped()
{
    makeTiny();
    runSteps("E2E");
    const QTemporaryDir home;
    const QString target = home.filePath(QStringLiteral("mine"));
    QCOMPARE(activity(), MainWindow::Activity::Idle);
    click("exportModelButton");
    auto *dialog = find<QDialog>("exportDialog");
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
    folder->selectAll();
    QTest::keyClicks(folder, target);
    QTest::keyClick(folder, Qt::Key_Return);
    QCOMPARE(activity(), MainWindow::Activity::Exporting);
    QTest::keyClick(&m_controller->window(), Qt::Key_Period, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    // Either it was stopped and left nothing, or it was faster and is whole.
    const bool stopped
        = find<QPlainTextEdit>("messageLog")->toPlainText().contains(QStringLiteral("export was stopped"));
    QCOMPARE(QFileInfo::exists(target), !stopped);
    QVERIFY(find<QWidget>("startButton")->isEnabled());
    QCOMPARE(QDir(home.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(),
        stopped ? 0 : 1);
}

void TestMainWindow::exportErrorsAreSentences()
{
    makeTiny();
    runSteps("E2E");
    const QTemporaryDir home;
    write(home.filePath(QStringLiteral("file")), "x");
    click("exportModelButton");
    auto *dialog = find<QDialog>("exportDialog");
    auto *folder = dialog->findChild<QLineEdit *>(QStringLiteral("exportFolder"));
    folder->selectAll();
    QTest::keyClicks(folder, home.filePath(QStringLiteral("file/below"))); // a file has no folders in it
    QTest::keyClick(folder, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    const QString text = find<QLabel>("messageText")->text();
    QVERIFY2(text.contains(QStringLiteral("cannot be written")), qPrintable(text));
    QVERIFY(!find<QPushButton>("messageAction")->isVisible());
}

void TestMainWindow::idRunsHaveNoModelToExport()
{
    makeTiny();
    runSteps("ID embeddings");
    QVERIFY(!find<QWidget>("exportModelButton")->isEnabled());
    QVERIFY(find<QToolButton>("exportModelButton")->toolTip().contains(QStringLiteral("no language model")));
    type("steps", QStringLiteral("0"));
    type("epochs", QStringLiteral("5000"));
    choose("mode", QStringLiteral("E2E"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(1) > 2, patience);
    selectRow(1);
    QVERIFY(!find<QWidget>("exportModelButton")->isEnabled()); // it is training
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QVERIFY(find<QWidget>("exportModelButton")->isEnabled()); // what it has learned so far
}

void TestMainWindow::copiesTheCommandLine()
{
    makeTiny();
    choose("mode", QStringLiteral("Multi-step GRAM"));
    type("latency", QStringLiteral("4"));
    click("copyCommandLineButton");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(QStringLiteral(
                 "gram-lab run --demo news --model random --mode multi-step --latency 4 --seed 1 --threads 1")),
        qPrintable(command));
    QVERIFY2(command.contains(QStringLiteral(" --set hidden=16")), qPrintable(command));
    QVERIFY2(!command.contains(QStringLiteral("epochs")), qPrintable(command)); // as by default

    openAlbert();
    type("freeze_layers", QStringLiteral("0"));
    click("copyCommandLineButton");
    const QString withModel = QGuiApplication::clipboard()->text();
    QVERIFY2(withModel.contains(QStringLiteral(" --model %1 --freeze-layers 0 --mode").arg(albert)),
        qPrintable(withModel));
}

void TestMainWindow::keepsTheFormBetweenSessions()
{
    type("batch", QStringLiteral("17"));
    choose("mode", QStringLiteral("Frozen encoder"));
    choose("xAxis", QStringLiteral("Epochs"));
    open();
    QCOMPARE(find<QSpinBox>("batch")->value(), 17);
    QCOMPARE(find<MethodTiles>("mode")->mode(), Mode::Frozen);
    QCOMPARE(find<QComboBox>("xAxis")->currentText(), QStringLiteral("Epochs"));
}

void TestMainWindow::themesReachTheCharts_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("dark");
    QTest::newRow("dark") << "themeDark" << true;
    QTest::newRow("light") << "themeLight" << false;
}

void TestMainWindow::themesReachTheCharts()
{
    QFETCH(QString, action);
    QFETCH(bool, dark);
    m_controller->window().findChild<QAction *>(action)->trigger();
    auto *plot = find<QCustomPlot>("lossChartPlot");
    QTRY_COMPARE(plot->toPixmap(60, 60).toImage().pixelColor(1, 1).lightnessF() < 0.5F, dark);
    QCOMPARE(plot->xAxis->tickLabelColor().lightnessF() > 0.5F, dark);
}

void TestMainWindow::exploresLatencies()
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

void TestMainWindow::changesTheLanguageWhileTraining()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    const auto choose = [this](const QString &code) {
        find<QAction>("preferences")->trigger();
        auto *dialog = find<QDialog>("preferencesDialog");
        auto *language = dialog->findChild<QComboBox *>(QStringLiteral("language"));
        language->setCurrentIndex(language->findData(code));
        const QPointer<MainWindow> old = &m_controller->window();
        dialog->accept();
        QTRY_VERIFY(!old);
    };
    choose(QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    QCOMPARE(activity(), MainWindow::Activity::Running); // the run does not notice
    QCOMPARE(table()->model()->rowCount(), 1);
    const int before = steps(0);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > before, patience);
    QCOMPARE(find<QSpinBox>("epochs")->value(), 5000);
    QTRY_VERIFY(points("lossChartPlot") > 3);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    choose(QString());
    QLocale::setDefault(QLocale::c());
}

void TestMainWindow::undoesTheForm()
{
    makeTiny();
    choose("mode", QStringLiteral("Multi-step GRAM"));
    type("latency", QStringLiteral("4"));
    QAction *undo = find<QAction>("undo");
    QVERIFY(undo->text().contains(QStringLiteral("latency")));
    undo->trigger();
    QCOMPARE(find<QSpinBox>("latency")->value(), 10);
    find<QAction>("redo")->trigger();
    QCOMPARE(find<QSpinBox>("latency")->value(), 4);
    drop(albert);
    QTRY_COMPARE_WITH_TIMEOUT(chosenModel(), albert, patience);
    undo->trigger();
    QCOMPARE(chosenModel(), QStringLiteral("random"));
}

void TestMainWindow::keepsNamedConfigurations()
{
    type("batch", QStringLiteral("17"));
    find<QAction>("nameConfiguration")->trigger();
    auto *dialog = find<QDialog>("nameConfigurationDialog");
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("my/lab"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    type("batch", QStringLiteral("18"));
    open();
    const QList<QAction *> actions = find<QMenu>("configurationsMenu")->actions();
    QCOMPARE(actions.first()->text(), QStringLiteral("my-lab"));
    QCOMPARE(find<QSpinBox>("batch")->value(), 18);
    actions.first()->trigger();
    QCOMPARE(find<QSpinBox>("batch")->value(), 17);
}

void TestMainWindow::opensTheFileThatItIsStartedWith_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("batch");
    QTest::newRow("configuration") << "own.gram.json" << QByteArray(R"({ "demo": "kt", "batch": 7 })") << 7;
    QTest::newRow("lesson") << "own.gramlesson.json"
                            << QByteArray(R"({ "gram_lesson": 1, "id": "own", "title": { "en": "T" }, "learn": "L",
                               "minutes": 1, "set": { "demo": "kt", "batch": 5 },
                               "steps": [ { "title": "S", "text": "<p>T</p>" } ] })")
                            << 5;
}

void TestMainWindow::opensTheFileThatItIsStartedWith()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(int, batch);
    QFile file(m_home.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_controller.reset();
    m_controller = std::make_unique<WindowController>(WindowController::Selection { {}, file.fileName() });
    m_controller->window().show();
    QTRY_COMPARE(find<QSpinBox>("batch")->value(), batch);
    QCOMPARE(m_controller->window().lessonDock()->isVisible(), name.contains(QLatin1String("lesson")));
}

void TestMainWindow::theManualTellsOfTheSetting()
{
    auto *box = reveal(find<QSpinBox>("batch"));
    box->setFocus();
    QTest::keyClick(box, Qt::Key_F1);
    const auto *manual = find<QWidget>("manualWindow");
    QVERIFY(manual->isVisible());
    const auto *page = find<QTextBrowser>("manualBrowser");
    QCOMPARE(page->textCursor().block().text(), QStringLiteral("batch"));
    QTest::keyClick(find<QWidget>("startButton"), Qt::Key_F1); // no setting
    QVERIFY(manual->isVisible());
}

void TestMainWindow::runsOutliveTheProgram()
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
    click("runAgainButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(cell(1, RunModel::Name), QStringLiteral("2 · Single-step"));
    selectRow(0);
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::keyClick(&m_controller->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestMainWindow::tabGoesThroughTheWindowInItsOrder()
{
    makeTiny();
    runSteps("Single-step GRAM"); // the buttons are enabled
    selectRow(0);
    MainWindow &window = m_controller->window();
    find<QToolButton>("startButton")->setFocus(Qt::TabFocusReason);
    QList<QWidget *> visited;
    for (int i = 0; i < 400; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        if (visited.contains(focus))
            break;
        visited += focus;
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QStringList missed;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool stop = widget->isVisible() && widget->isEnabled() && widget->window() == &window
            && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (stop && !visited.contains(widget))
            missed += widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                                     : widget->objectName();
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(' ')));

    // From part to part, and none of them twice.
    const auto place = [&visited, this](const char *name) { return visited.indexOf(find<QWidget>(name)); };
    const QList<const char *> order { "startButton", "copyCommandLineButton", "verdictSubject", "verdictSpeed",
        "verdictTime", "dataset", "openFolder", "datasetDetails", "method_single-step", "model", "xAxis",
        "lossChartMetric", "lossChartPlot", "speedupChartEnlarge", "qualityChartPlot", "runsFilter", "runAgainButton",
        "runsTable" };
    for (int i = 1; i < order.size(); ++i)
        QVERIFY2(place(order[i - 1]) < place(order[i]),
            qPrintable(QStringLiteral("%1 %2").arg(order[i - 1], order[i])));
}

void TestMainWindow::everyControlHasAName()
{
    const auto widgets = m_controller->window().findChildren<QWidget *>();
    int checked = 0;
    for (const QWidget *w : widgets) {
        const QWidget *parent = w->parentWidget(); // parts that Qt makes are not controls of ours
        const bool inner = w->objectName().startsWith(QLatin1String("qt_"))
            || (parent
                && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox")
                    || parent->inherits("QTableView") || parent->inherits("QLineEdit") || parent->inherits("QTabBar")));
        const bool control = w->inherits("QAbstractSpinBox") || w->inherits("QComboBox") || w->inherits("QLineEdit")
            || w->inherits("QAbstractButton") || w->inherits("QTableView") || w->inherits("QPlainTextEdit");
        if (!control || inner)
            continue;
        ++checked;
        const QByteArray what = w->metaObject()->className() + QByteArray(" ") + w->objectName().toUtf8();
        QVERIFY2(!w->objectName().isEmpty(), what.constData());
        // What a screen reader reads: a button's text is its name.
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(w));
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), what.constData());
    }
    QVERIFY(checked > 50);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
