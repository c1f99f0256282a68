// SPDX-License-Identifier: GPL-3.0-or-later
// What is around the pages: the status line with its log.
#include "elided_text.h"
#include "main_window.h"
#include "window_controller.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace gram;

class TestWindowFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_home.isValid());
        qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
        QCoreApplication::setApplicationName(QStringLiteral("gram-lab"));
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.filePath(QStringLiteral("config")));
    }
    void init() { QSettings().clear(); }
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

private:
    void open()
    {
        QSettings().setValue(QStringLiteral("language"), QStringLiteral("en"));
        m_controller.reset();
        m_controller = std::make_unique<WindowController>(WindowController::Selection { QStringLiteral("kt"), {} });
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

    QTemporaryDir m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestWindowFrame)
#include "tst_window_frame.moc"
