// SPDX-License-Identifier: GPL-3.0-or-later
// The window itself: its controls, its looks and how it ends, against the real engine on tiny demo data.
#include "user_files.h"
#include "window_fixture.h"

#include <qcustomplot.h>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace gram;

class TestMainWindow : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAnew(); }
    void cleanup() { end(); }
    void closingAsksWhileTraining();
    void closingWhilePausedWorksToo();
    void themesReachTheCharts_data();
    void themesReachTheCharts();
    void changesTheLanguageWhileTraining();
    void anOfferOutlivesTheLanguage();
    void theManualTellsOfTheSetting();
    void everyControlHasAName();
    void tabGoesThroughTheWindowInItsOrder();

private:
    /// In the preferences.
    void speak(const QString &code) const;
};

void TestMainWindow::speak(const QString &code) const
{
    find<QAction>("preferences")->trigger();
    auto *dialog = find<QDialog>("preferencesDialog");
    auto *language = dialog->findChild<QComboBox *>(QStringLiteral("language"));
    language->setCurrentIndex(language->findData(code));
    const QPointer<MainWindow> old = &m_controller->window();
    dialog->accept();
    QTRY_VERIFY(!old);
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

void TestMainWindow::changesTheLanguageWhileTraining()
{
    makeTiny();
    type("epochs", QStringLiteral("5000"));
    click("startButton");
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 3, patience);
    speak(QStringLiteral("de"));
    QCOMPARE(QLocale().language(), QLocale::German);
    const QWidget *users = find<QSpinBox>("demo_users");
    QString label;
    for (const auto *text : m_controller->window().findChildren<QLabel *>())
        if (text->buddy() == users)
            label = text->text();
    QCOMPARE(label, QStringLiteral("Nutzer"));
    QCOMPARE(users->accessibleName(), label);
    QCOMPARE(activity(), MainWindow::Activity::Running); // the run does not notice
    QCOMPARE(table()->model()->rowCount(), 1);
    const int before = steps(0);
    QTRY_VERIFY_WITH_TIMEOUT(steps(0) > before, patience);
    QCOMPARE(find<QSpinBox>("epochs")->value(), 5000);
    QTRY_VERIFY(points("lossChartPlot") > 3);
    click("stopButton");
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    speak(QString());
    QLocale::setDefault(QLocale::c());
}

/// That of a run which a crash has interrupted, until it is taken or closed.
void TestMainWindow::anOfferOutlivesTheLanguage()
{
    qputenv("XDG_STATE_HOME", m_home.filePath(QStringLiteral("state")).toUtf8());
    makeTiny();
    type("steps", QStringLiteral("3"));
    click("startButton");
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, RunModel::State), QStringLiteral("Finished"), patience);
    QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
    end();
    QDirIterator found(m_home.filePath({}), { QStringLiteral("run.json") }, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY(found.hasNext());
    const QFileInfo summary(found.next());
    QVERIFY(QFile::remove(summary.filePath())); // as if it had not come to its end
    QVERIFY(QDir().mkpath(stateFolder()));
    write(stateFolder() + QStringLiteral("/window-ended.run"), summary.path().toUtf8());
    open();
    QVERIFY2(told().startsWith(QStringLiteral("The program ended while it made 1")), qPrintable(told()));
    speak(QStringLiteral("de"));
    QVERIFY2(told().startsWith(QStringLiteral("Das Programm endete")), qPrintable(told()));
    QVERIFY(toastButton(m_controller->window(), "toastAction")->isVisible());
    QTest::mouseClick(toastButton(m_controller->window(), "toastClose"), Qt::LeftButton);
    speak(QString());
    QVERIFY2(!newestToast(m_controller->window()), qPrintable(told()));
    QLocale::setDefault(QLocale::c());
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

void TestMainWindow::tabGoesThroughTheWindowInItsOrder()
{
    makeTiny();
    runSteps("Single-step GRAM"); // the buttons are enabled
    selectRow(0);
    MainWindow &window = m_controller->window();
    find<QToolButton>("menuButton")->setFocus(Qt::TabFocusReason);
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
    const QList<const char *> order { "menuButton", "pageTabs", "startButton", "compareButton", "verdictSubject",
        "verdictSpeed", "verdictTime", "dataset", "openFolder", "datasetDetails", "method_single-step", "model",
        "xAxis", "lossChartMetric", "lossChartPlot", "speedupChartEnlarge", "qualityChartPlot", "runsFilter",
        "runsMenuButton", "runsTable", "logButton" };
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
