// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window without a mouse: the manual's table of keys is played from top to bottom.
#include "lesson/lesson_panel.h"
#include "runs/run_list_model.h"
#include "window_fixture.h"

#include <QDockWidget>
#include <QFile>
#include <QLineEdit>
#include <QTabWidget>
#include <QWindow>

#include <functional>

using namespace gram;

class TestKeys : public WindowFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thePlayIsTheManuals();
    void isPlayed();
    void cleanupTestCase() { end(); }

private:
    struct Play {
        QString keys;
        std::function<void()> check; ///< presses them, and what else the row tells
    };
    MainWindow &window() const { return m_controller->window(); }
    QWidget *part(const char *name) const { return find<QWidget>(name); }
    /// As from the platform: shortcuts, menus and the context menu's key are what they are for a user.
    void press(const QString &keys) const
    {
        QWindow *to = QApplication::activePopupWidget() ? QApplication::activePopupWidget()->windowHandle()
            : QApplication::activeWindow()              ? QApplication::activeWindow()->windowHandle()
                                                        : window().windowHandle();
        const QKeyCombination key = QKeySequence(keys)[0];
        QTest::keyClick(to, key.key(), key.keyboardModifiers());
    }
    bool hasFocus(const char *name) const
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (focus == part(name) || part(name)->isAncestorOf(focus));
    }
    /// A dialog of its own that the keys open and Escape closes.
    void opensDialog(const QString &keys, const char *name) const
    {
        press(keys);
        QTRY_VERIFY(window().findChild<QWidget *>(QString::fromLatin1(name)));
        const QPointer<QWidget> dialog = part(name);
        QTRY_VERIFY(dialog->isVisible());
        dialog->window()->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog->window());
        press(QStringLiteral("Escape"));
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        backToTheWindow();
    }
    /// Where the platform is no window manager.
    void backToTheWindow() const
    {
        window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &window());
    }
    bool isDrawn(int row) const
    {
        return table()->model()->index(row, RunModel::Name).data(Qt::CheckStateRole).toInt() == Qt::Checked;
    }
    std::vector<Play> allPlays();

    std::vector<Play> m_plays;
};

void TestKeys::initTestCase()
{
    QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
    startAnew();
    makeTiny();
    backToTheWindow();
    m_plays = allPlays();
}

void TestKeys::thePlayIsTheManuals()
{
    QFile manual(QStringLiteral(":/manual/docs/using.md"));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    QStringList told;
    bool inTable = false;
    for (const QString &line : QString::fromUtf8(manual.readAll()).split(QLatin1Char('\n'))) {
        static const QRegularExpression row(QStringLiteral("^\\| `([^`]+)` \\|"));
        if (line.startsWith(QStringLiteral("**Without a mouse**")))
            inTable = true;
        else if (const auto match = row.match(line); inTable && match.hasMatch())
            told += match.captured(1);
        else if (inTable && !told.isEmpty())
            break;
    }
    QStringList played;
    for (const Play &play : m_plays)
        played += play.keys;
    QCOMPARE(played, told);
}

void TestKeys::isPlayed()
{
    for (const Play &play : m_plays) {
        play.check();
        if (QTest::currentTestFailed()) {
            qWarning("while playing %s", qPrintable(play.keys));
            return;
        }
    }
}

std::vector<TestKeys::Play> TestKeys::allPlays()
{
    std::vector<Play> plays;
    const auto add = [&plays](const char *keys, auto check) {
        const QString name = QString::fromLatin1(keys);
        plays.push_back({ name, [name, check] { check(name); } });
    };
    const QString escape = QStringLiteral("Escape");
    add("Tab", [this](const QString &keys) {
        part("menuButton")->setFocus();
        press(keys);
        QVERIFY(hasFocus("pageTabs"));
        press(QStringLiteral("Shift+Tab"));
        QVERIFY(hasFocus("menuButton"));
    });
    add("F6", [this](const QString &keys) {
        for (const char *region : { "verdictStrip", "setupScroll", "pages", "runsPanel", "statusLine", "topBar" }) {
            press(keys);
            QVERIFY2(hasFocus(region), region);
        }
        press(QStringLiteral("Shift+F6"));
        QVERIFY(hasFocus("statusLine"));
    });
    add("F10", [this, escape](const QString &keys) {
        press(keys);
        QTRY_VERIFY(QApplication::activePopupWidget());
        press(escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    });
    add("Alt+2", [this](const QString &keys) {
        auto *pages = find<QTabWidget>("pages");
        press(keys);
        QCOMPARE(pages->currentIndex(), 1);
        for (int page : { 3, 4, 5, 6, 7, 8, 1 }) {
            press(QStringLiteral("Alt+%1").arg(page));
            QCOMPARE(pages->currentIndex(), page - 1);
        }
    });
    add("F9", [this](const QString &keys) {
        press(keys);
        QVERIFY(!part("setupScroll")->isVisible());
        press(keys);
        QVERIFY(part("setupScroll")->isVisible());
    });
    add("Ctrl+D", [this](const QString &keys) { opensDialog(keys, "datasetPage"); });
    add("Ctrl+I", [this](const QString &keys) { opensDialog(keys, "importDialog"); });
    add("Ctrl+Shift+R", [this](const QString &keys) { opensDialog(keys, "compareDialog"); });
    add("Ctrl+R", [this](const QString &keys) {
        press(keys);
        QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Running, patience);
        QTRY_VERIFY_WITH_TIMEOUT(steps(0) > 0, patience);
    });
    add("Ctrl+Space", [this](const QString &keys) {
        press(keys);
        QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Paused, patience);
        press(keys);
        QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Running, patience);
    });
    add("Ctrl+.", [this](const QString &keys) {
        press(keys);
        QTRY_COMPARE_WITH_TIMEOUT(activity(), MainWindow::Activity::Idle, patience);
        QCOMPARE(cell(0, RunModel::State), QStringLiteral("Stopped"));
    });
    add("F7", [this, escape](const QString &keys) {
        window().showError(QStringLiteral("It went wrong."));
        press(keys);
        const QPointer<Toast> toast = newestToast(window());
        QVERIFY(toast && toast->isAncestorOf(QApplication::focusWidget()));
        press(escape);
        QTRY_VERIFY(!toast || !toast->isVisible());
    });
    add("Ctrl+F", [this, escape](const QString &keys) {
        press(keys);
        QVERIFY(hasFocus("runsFilter"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("no such run"));
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        press(escape);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    });
    add("Space", [this](const QString &keys) {
        press(QStringLiteral("Tab"));
        press(QStringLiteral("Tab"));
        QVERIFY(hasFocus("runsTable"));
        press(QStringLiteral("Home"));
        const bool drawn = isDrawn(0);
        press(keys);
        QCOMPARE(isDrawn(0), !drawn);
        press(keys);
        QCOMPARE(isDrawn(0), drawn);
    });
    add("Enter", [this](const QString &keys) {
        press(keys);
        QVERIFY2(find<QToolButton>("verdictSubject")->text().contains(QStringLiteral("Single-step")),
            qPrintable(find<QToolButton>("verdictSubject")->text()));
    });
    add("F2", [this](const QString &keys) {
        press(keys);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("mine"));
        press(QStringLiteral("Enter"));
        QTRY_COMPARE(cell(0, RunModel::Name), QStringLiteral("1 · mine"));
        QTRY_COMPARE(QApplication::focusWidget(), table());
    });
    add("Ctrl+B", [this](const QString &keys) {
        const RunModel &runs = qobject_cast<RunListModel *>(table()->model())->runs();
        press(keys);
        QTRY_VERIFY(runs.run(0).labels.starred);
        press(keys);
        QTRY_VERIFY(!runs.run(0).labels.starred);
    });
    add("Menu", [escape, this](const QString &) {
        const QPoint at = table()->visualRect(table()->currentIndex()).center();
        QContextMenuEvent key(QContextMenuEvent::Keyboard, at, table()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(QApplication::focusWidget(), &key); // as platforms send it for this key
        QTRY_VERIFY(QApplication::activePopupWidget());
        QCOMPARE(QApplication::activePopupWidget()->objectName(), QStringLiteral("runMenu"));
        press(escape);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        backToTheWindow();
    });
    add("Delete", [this](const QString &keys) {
        table()->setFocus(); // where the platform gives it no focus back
        press(keys);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    });
    add("Ctrl+Z", [this](const QString &keys) {
        press(keys);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    });
    add("F5", [this](const QString &keys) {
        press(keys);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
    });
    add("Ctrl+0", [this](const QString &keys) {
        auto *plot = find<QCustomPlot>("lossChartPlot");
        plot->setFocus();
        const double all = plot->xAxis->range().size();
        press(QStringLiteral("+"));
        QTRY_VERIFY(plot->xAxis->range().size() < all * 0.99);
        press(keys);
        QTRY_VERIFY(qAbs(plot->xAxis->range().size() - all) < all * 0.01);
    });
    add("Ctrl+L", [this](const QString &keys) {
        press(keys);
        QVERIFY(window().lessons()->isVisible());
        press(keys);
        QVERIFY(!window().lessons()->isVisible());
    });
    add("Ctrl+Shift+L", [this, escape](const QString &keys) {
        press(keys);
        QVERIFY(part("logDrawer")->isVisible());
        press(escape);
        QVERIFY(!part("logDrawer")->isVisible());
    });
    add("F11", [this, escape](const QString &keys) {
        auto *batch = reveal(find<QSpinBox>("batch"));
        batch->setFocus();
        press(keys);
        QVERIFY(find<QAction>("presentation")->isChecked());
        QTRY_VERIFY(!batch->isVisible());
        press(escape);
        QVERIFY(!find<QAction>("presentation")->isChecked());
        QTRY_COMPARE(QApplication::focusWidget(), batch);
    });
    add("F1", [this](const QString &keys) {
        reveal(find<QSpinBox>("batch"))->setFocus();
        opensDialog(keys, "manualWindow");
    });
    add("Ctrl+Q", [this](const QString &keys) {
        press(keys);
        QTRY_VERIFY(!window().isVisible());
    });
    return plays;
}

QTEST_MAIN(TestKeys)
#include "tst_keys.moc"
