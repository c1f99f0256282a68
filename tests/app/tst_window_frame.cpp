// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the pages: the top bar, the status line with its log, and the toasts.
#include "bar_button.h"
#include "elided_text.h"
#include "lesson/lesson_panel.h"
#include "main_window.h"
#include "own_home.h"
#include "toast_told.h"
#include "window_controller.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace gram;

class TestWindowFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.clear(); }
    void cleanup() { m_controller.reset(); }

    void theStatusLineTellsTheLastMessage()
    {
        open();
        const auto text = [this](const char *name) { return qobject_cast<ElidedText *>(part(name))->text(); };
        window().log(QStringLiteral("Something\nhappened."));
        QCOMPARE(text("statusMessage"), QStringLiteral("Something happened."));
        QVERIFY(text("statusEnvironment").startsWith(QStringLiteral("LibTorch ")));
        QCOMPARE(qobject_cast<QLabel *>(part("statusTime"))->text().size(), 8); // the time of day
    }

    void theLogIsADrawer()
    {
        open();
        QWidget *drawer = part("logDrawer"), *before = part("startButton");
        QVERIFY(!drawer->isVisible());
        before->setFocus();
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(drawer->isVisible() && drawer->isAncestorOf(QApplication::focusWidget()));
        const QRect pages(part("pages")->mapTo(&window(), QPoint()), part("pages")->size());
        const QRect place(drawer->mapTo(&window(), QPoint()), drawer->size());
        QCOMPARE(place, QRect(pages.left(), pages.bottom() - 199, pages.width(), 200)); // over their foot
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!drawer->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        for (const char *name : { "logButton", "statusLine" }) {
            QTest::mouseClick(part(name), Qt::LeftButton, {}, QPoint(20, part(name)->height() / 2));
            QVERIFY2(drawer->isVisible(), name);
            QTest::mouseClick(part(name), Qt::LeftButton, {}, QPoint(20, part(name)->height() / 2));
            QVERIFY2(!drawer->isVisible(), name);
        }
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::mouseClick(part("closeLog"), Qt::LeftButton);
        QVERIFY(!drawer->isVisible());
    }

    /// The sign goes when somebody has seen the text.
    void anErrorIsMarkedUntilTheLogWasOpened()
    {
        open();
        QVERIFY(!part("statusAlarm")->isVisible());
        window().showInformation(QStringLiteral("It went well."));
        QVERIFY(!part("statusAlarm")->isVisible());
        window().showError(QStringLiteral("It went wrong."));
        QVERIFY(part("statusAlarm")->isVisible());
        QTest::mouseClick(part("logButton"), Qt::LeftButton);
        QVERIFY(!part("statusAlarm")->isVisible());
        window().showError(QStringLiteral("Again.")); // it is seen in the log
        QVERIFY(!part("statusAlarm")->isVisible());
        QTest::mouseClick(part("logButton"), Qt::LeftButton);
        window().showError(QStringLiteral("And again."));
        QVERIFY(part("statusAlarm")->isVisible());
    }

    void theMenusAreBehindAButton()
    {
        open();
        QVERIFY(!window().menuBar()->isVisible());
        const auto opens = [this](const char *what) {
            const QMenu *menu = window().findChild<QMenu *>(QStringLiteral("foldedMenu"));
            QTRY_VERIFY2(menu->isVisible(), what);
            QCOMPARE(menu->actions(), window().menuBar()->actions());
            QTest::keyClick(const_cast<QMenu *>(menu), Qt::Key_Escape);
            QTRY_VERIFY2(!menu->isVisible(), what);
        };
        QTest::mouseClick(part("menuButton"), Qt::LeftButton);
        opens("a click");
        QTest::keyClick(&window(), Qt::Key_F10);
        opens("F10");
        QTest::keyClick(part("runsFilter"), Qt::Key_Alt);
        opens("Alt alone");
        const auto *menu = window().findChild<QMenu *>(QStringLiteral("foldedMenu"));
        QTest::keyPress(&window(), Qt::Key_Alt);
        QTest::keyClick(&window(), Qt::Key_2, Qt::AltModifier); // a page
        QTest::keyRelease(&window(), Qt::Key_Alt);
        QVERIFY(!menu->isVisible());
        QTest::keyPress(&window(), Qt::Key_Alt);
        QTest::mouseClick(part("verdictStrip"), Qt::LeftButton, Qt::AltModifier);
        QTest::keyRelease(&window(), Qt::Key_Alt);
        QVERIFY(!menu->isVisible());
    }

    void theMenuBarComesBackAndStays()
    {
        open();
        auto *action = window().findChild<QAction *>(QStringLiteral("showMenuBar"));
        action->trigger();
        QVERIFY(window().menuBar()->isVisible() && !part("menuButton")->isVisible());
        open(); // the session before has kept it
        QVERIFY(window().menuBar()->isVisible() && !part("menuButton")->isVisible());
        window().findChild<QAction *>(QStringLiteral("showMenuBar"))->trigger();
        QVERIFY(!window().menuBar()->isVisible() && part("menuButton")->isVisible());
    }

    void theTabsShowThePages()
    {
        open();
        auto *tabs = window().findChild<QTabBar *>(QStringLiteral("pageTabs"));
        const auto *pages = window().findChild<QTabWidget *>(QStringLiteral("pages"));
        QVERIFY(!pages->tabBar()->isVisible());
        QCOMPARE(tabs->count(), pages->count());
        for (int i = 0; i < tabs->count(); ++i) {
            QCOMPARE(tabs->tabText(i), pages->tabText(i));
            QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(i).center());
            QCOMPARE(pages->currentIndex(), i);
        }
        tabs->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tabs, Qt::Key_Left);
        QCOMPARE(pages->currentIndex(), tabs->count() - 2);
        QTest::keyClick(&window(), Qt::Key_3, Qt::AltModifier);
        QCOMPARE(pages->currentIndex(), 2);
        QCOMPARE(tabs->currentIndex(), 2);
    }

    void theButtonsKeepTheirWidths()
    {
        open();
        using Activity = MainWindow::Activity;
        const auto widths = [this] {
            QCoreApplication::processEvents();
            return QList<int> { part("pauseButton")->width(), part("stopButton")->width(),
                part("startButton")->width() };
        };
        const auto text = [this](const char *name) { return qobject_cast<QToolButton *>(part(name))->text(); };
        const QList<int> idle = widths();
        window().setActivity(Activity::Paused);
        QCOMPARE(text("pauseButton"), QStringLiteral("Resume"));
        QCOMPARE(widths(), idle);
        window().setActivity(Activity::Exporting);
        QCOMPARE(text("stopButton"), QStringLiteral("Stop"));
        window().setActivity(Activity::Stopping);
        QCOMPARE(text("stopButton"), QStringLiteral("Stopping…"));
        QCOMPARE(widths(), idle);
        window().setActivity(Activity::Idle);
    }

    void startHasFurtherWaysToStart()
    {
        open();
        auto *split = part("compareButton");
        QTest::mouseClick(split, Qt::LeftButton);
        auto *menu = window().findChild<QMenu *>(QStringLiteral("startMenu"));
        QTRY_VERIFY(menu->isVisible());
        QVERIFY(!window().findChild<QAction *>(QStringLiteral("continueSelected"))->isEnabled()); // there is no run
        auto *compare = window().findChild<QAction *>(QStringLiteral("compare"));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(compare).center());
        auto *dialog = window().findChild<QDialog *>(QStringLiteral("compareDialog"));
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        split->setFocus(Qt::TabFocusReason);
        QTest::keyClick(split, Qt::Key_Space);
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Escape);
    }

    /// In a lesson the one filled button is the lesson's.
    void startIsOutlinedInALesson()
    {
        open();
        const auto *start = qobject_cast<BarButton *>(part("startButton"));
        QCOMPARE(start->look(), BarButton::Look::Filled);
        window().lessons()->show();
        QTRY_COMPARE(start->look(), BarButton::Look::Outlined);
        window().lessons()->close();
        QTRY_COMPARE(start->look(), BarButton::Look::Filled);
    }

    void toastsStandOverTheFootOfTheRuns()
    {
        open();
        const auto shown = [this] {
            QList<Toast *> all;
            for (Toast *toast : window().findChildren<Toast *>())
                if (!toast->isHidden())
                    all += toast;
            return all;
        };
        window().showError(QStringLiteral("The first."));
        for (const char *text : { "The second.", "The third.", "The fourth, which is longer than a line of it." })
            window().showInformation(QString::fromLatin1(text));
        const QList<Toast *> toasts = shown();
        QCOMPARE(toasts.size(), 3); // an error is the last to go
        QCOMPARE(toasts.first()->text(), QStringLiteral("The first."));
        QCOMPARE(toasts.last()->text(), toastTold(window()));
        const QRect runs(part("runsPanel")->mapTo(&window(), QPoint()), part("runsPanel")->size());
        int above = runs.top();
        for (const Toast *toast : toasts) {
            const QRect place(toast->mapTo(&window(), QPoint()), toast->size());
            QVERIFY(runs.contains(place));
            QCOMPARE(place.width(), 240);
            QVERIFY(place.top() >= above);
            above = place.bottom();
        }
        for (const char *text : { "The first.", "The second.", "The fourth" })
            QVERIFY2(window().logText().contains(QString::fromLatin1(text)), text);
        window().showInformation(QStringLiteral("The third.")); // once more: it is not there twice
        QCOMPARE(shown().size(), 3);
        window().withdraw(QStringLiteral("The first."));
        QCOMPARE(shown().size(), 2);
        // What is about a page stands on it.
        window().showError(QStringLiteral("Of the page."), MainWindow::About::Page);
        QCOMPARE(shown().size(), 2);
        QVERIFY(part("messageBar")->isVisible());
    }

    /// The whole path is in the tooltip and in the log.
    void aToastNamesAFileByItsName()
    {
        open();
        const auto told = QStringLiteral("/home/somebody/my data/answers.csv is damaged.");
        window().showError(told);
        const auto *text = newestToast(window())->findChild<QLabel *>(QStringLiteral("toastText"));
        QCOMPARE(text->text(), QStringLiteral("answers.csv is damaged."));
        QVERIFY(text->toolTip().remove(QChar(0x200b)).contains(told));
        QVERIFY(window().logText().contains(told));
        window().showError(QStringLiteral("No file is in it."));
        QVERIFY(newestToast(window())->findChild<QLabel *>(QStringLiteral("toastText"))->toolTip().isEmpty());
    }

    /// Not while somebody reads it, and an error not at all.
    void informationLeavesByItself()
    {
        open();
        window().showInformation(QStringLiteral("Done."));
        QPointer<Toast> toast = newestToast(window());
        auto *timer = toast->findChild<QTimer *>(QStringLiteral("toastTimer"));
        QVERIFY(timer->isActive());
        toast->takeFocus();
        timer->start(0);
        QTest::qWait(20);
        QVERIFY(toast && timer->isActive()); // it waits again
        part("menuButton")->setFocus();
        QVERIFY(!toast->isAncestorOf(QApplication::focusWidget()));
        QTest::mouseMove(part("menuButton"), QPoint(5, 5)); // wherever the platform has the pointer
        QTRY_VERIFY(!toast->underMouse());
        timer->start(0);
        QTRY_VERIFY(!toast);
        window().showError(QStringLiteral("It went wrong."));
        QVERIFY(!newestToast(window())->findChild<QTimer *>(QStringLiteral("toastTimer"))->isActive());
    }

    void keysOfAToast()
    {
        open();
        QSignalSpy folder(&window(), &MainWindow::showFolderRequested);
        disconnect(&window(), &MainWindow::showFolderRequested, m_controller.get(), nullptr); // no file manager here
        window().showFinished(QStringLiteral("1 · E2E finished"), QStringLiteral("24 s."), QStringLiteral("/x"));
        QWidget *before = part("startButton");
        before->setFocus();
        QTest::keyClick(&window(), Qt::Key_F7);
        QVERIFY(newestToast(window())->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!newestToast(window()));
        QCOMPARE(QApplication::focusWidget(), before);
        window().showFinished(QStringLiteral("1 · E2E finished"), QStringLiteral("24 s."), QStringLiteral("/x"));
        QTest::keyClick(&window(), Qt::Key_F7);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QCOMPARE(folder.count(), 1);
        QCOMPARE(folder.at(0).at(0).toString(), QStringLiteral("/x"));
        QVERIFY(!newestToast(window()));
        QTest::keyClick(&window(), Qt::Key_F7); // there is none
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void f6GoesFromRegionToRegion()
    {
        open();
        const QList<const char *> regions { "topBar", "verdictStrip", "setupScroll", "pages", "runsPanel",
            "statusLine" };
        const auto isIn = [this](const char *name) { return part(name)->isAncestorOf(QApplication::focusWidget()); };
        part("menuButton")->setFocus();
        for (int i = 1; i <= regions.size(); ++i) { // and round again
            QTest::keyClick(&window(), Qt::Key_F6);
            const char *name = regions[i % regions.size()];
            QVERIFY2(isIn(name), name);
        }
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isIn("statusLine"));
        QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY(isIn("runsPanel"));
    }

private:
    void open()
    {
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
        m_controller.reset();
        m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("kt"), {} });
        window().resize(1280, 800);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }
    MainWindow &window() const { return m_controller->window(); }
    QWidget *part(const char *name) const
    {
        auto *found = window().findChild<QWidget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestWindowFrame)
#include "tst_window_frame.moc"
