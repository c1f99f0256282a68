// SPDX-License-Identifier: GPL-3.0-or-later
// The first start's three ways, and the presentation on a small screen in every language.
#include "lesson/lesson_panel.h"
#include "lesson/lesson_room.h"
#include "main_window.h"
#include "own_home.h"
#include "runs/runs_panel.h"
#include "setup/setup_panel.h"
#include "tokens.h"
#include "verdict/verdict_strip.h"
#include "window_controller.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace gram;

class TestWindowParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home.clear(); }
    void cleanup() { m_controller.reset(); }

    void theFirstComparison()
    {
        open(QStringLiteral("en"));
        QVERIFY(part("firstStart")->isVisible());
        QVERIFY(!part("lossChart")->isVisible());
        disconnect(&window(), &MainWindow::compareRequested, nullptr, nullptr);
        QSignalSpy compare(&window(), &MainWindow::compareRequested);
        auto *batch = window().setup()->findChild<QSpinBox *>(QStringLiteral("batch"));
        batch->setFocus();
        batch->selectAll();
        QTest::keyClicks(batch, QStringLiteral("19"));
        QTest::keyClick(batch, Qt::Key_Return);
        const RunConfig form = window().setup()->config();
        QCOMPARE(form.batch, std::int64_t { 19 });
        QTest::mouseClick(part("firstCompare"), Qt::LeftButton);
        QCOMPARE(compare.count(), 1);
        const auto configs = compare.first().first().value<std::vector<RunConfig>>();
        QCOMPARE(configs.size(), std::size_t { 3 });
        QCOMPARE(configs[0].mode, Mode::E2E);
        QCOMPARE(configs[2].mode, Mode::MultiStep);
        for (const RunConfig &config : configs) {
            QVERIFY(config.warmup < config.steps / 2); // past the warm-up
            QVERIFY(config.evalEvery > 0 && config.evalEvery < config.steps);
            QVERIFY(config.latency < config.steps / 2);
            QCOMPARE(config.demo, std::string("kt"));
        }
        QCOMPARE(configs[0].batch, RunConfig().batch); // it is the same for everybody
        QCOMPARE(window().setup()->config(), form); // the next run is still the one that the user has set up
    }

    /// However many lines the texts around them have.
    void theFirstStartsButtonsStandBesideEachOther_data() { presentation_data(); }
    void theFirstStartsButtonsStandBesideEachOther()
    {
        QFETCH(QString, language);
        open(language);
        window().resize(1024, 700);
        const auto top = [this](const char *name) { return part(name)->mapTo(&window(), QPoint()).y(); };
        QTRY_COMPARE(top("firstLesson"), top("firstCompare"));
        QTRY_COMPARE(top("firstImport"), top("firstCompare"));
        // Each on its card.
        auto *start = part("firstStart");
        const QImage seen = start->grab().toImage();
        for (const char *name : { "firstCompare", "firstLesson", "firstImport" }) {
            const QRect button = part(name)->geometry();
            QCOMPARE(seen.pixelColor(button.left() - 8, button.center().y()), tokens(start->palette()).surface);
        }
    }

    void theFirstLesson()
    {
        open(QStringLiteral("en"));
        QTest::mouseClick(part("firstLesson"), Qt::LeftButton);
        QTRY_VERIFY(window().lessons()->isVisible());
        QTRY_VERIFY(part("lossChart")->isVisible()); // a lesson is about the charts
        QVERIFY(!part("firstStart")->isVisible());
        window().lessons()->close();
        QTRY_VERIFY(part("firstStart")->isVisible()); // still nothing was trained
    }

    void ownData()
    {
        open(QStringLiteral("en"));
        disconnect(&window(), &MainWindow::importRequested, nullptr, nullptr);
        QSignalSpy import(&window(), &MainWindow::importRequested);
        QTest::mouseClick(part("firstImport"), Qt::LeftButton);
        QCOMPARE(import.count(), 1);
    }

    void presentation_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : { "en", "de", "es", "fr", "ko" })
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// With a lesson and in large type the window needs no more than the smallest screen has.
    void presentation()
    {
        QFETCH(QString, language);
        open(language);
        window().resize(1024, 700);
        QTest::mouseClick(part("firstLesson"), Qt::LeftButton);
        QTRY_VERIFY(window().lessons()->isVisible());
        QTest::qWait(100);
        const int form = part("setupScroll")->width(); // the lesson points into it, and the runs have made room
        const QStringList aside { QStringLiteral("setupScroll"), QStringLiteral("topBar"),
            QStringLiteral("statusLine") };
        window().findChild<QAction *>(QStringLiteral("presentation"))->trigger();
        QTRY_VERIFY(window().isFullScreen());
        window().resize(1024, 700); // whatever screen the platform has
        QTest::qWait(200);
        for (const QString &name : aside)
            QVERIFY2(!window().findChild<QWidget *>(name)->isVisible(), qPrintable(name));
        QVERIFY(!part("runsPanel")->isVisible());
        for (const char *name : { "verdictStrip", "lossChart", "lessonPanel" })
            QVERIFY2(part(name)->isVisible(), name);
        QVERIFY2(window().minimumSizeHint().width() <= 1024,
            qPrintable(QString::number(window().minimumSizeHint().width())));
        QVERIFY2(window().minimumSizeHint().height() <= 700,
            qPrintable(QString::number(window().minimumSizeHint().height())));
        QTest::keyClick(&window(), Qt::Key_Escape);
        QTRY_VERIFY(!window().isFullScreen());
        for (const QString &name : aside)
            QTRY_VERIFY2(window().findChild<QWidget *>(name)->isVisible(), qPrintable(name));
        window().resize(1024, 700);
        QTRY_COMPARE(part("setupScroll")->width(), form); // as it was before
    }

    void aLessonOnASmallScreen_data() { presentation_data(); }

    /// It takes the form's place, and while it points into that the runs', and no more than the screen has.
    void aLessonOnASmallScreen()
    {
        QFETCH(QString, language);
        open(language);
        window().resize(1024, 700);
        QTest::mouseClick(part("firstLesson"), Qt::LeftButton);
        QTRY_VERIFY(window().lessons()->isVisible());
        int steps = 0, intoForm = 0;
        for (auto *next = part("lessonNext");; ++steps) {
            QTest::qWait(50);
            const bool form = part("setupScroll")->isVisible();
            QVERIFY(form != part("runsPanel")->isVisible());
            intoForm += form ? 1 : 0;
            QVERIFY2(window().minimumSizeHint().width() <= 1024 && window().width() <= 1024,
                qPrintable(QStringLiteral("step %1: %2").arg(steps + 1).arg(window().minimumSizeHint().width())));
            QVERIFY(window().rect().contains(next->mapTo(&window(), next->rect().bottomRight())));
            if (steps == 1) // its question is another test's
                break;
            QTest::mouseClick(next, Qt::LeftButton);
        }
        QCOMPARE(intoForm, 2); // the card of the dataset, the batch
        window().resize(1300, 700);
        QTRY_VERIFY(part("setupScroll")->isVisible() && part("runsPanel")->isVisible());
        window().resize(1024, 700);
        QTRY_VERIFY(!part("runsPanel")->isVisible());
        window().lessons()->close();
        QTRY_VERIFY(part("setupScroll")->isVisible() && part("runsPanel")->isVisible());
    }

    void aLessonStandsInTheSetupsPlace_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("width");
        QTest::newRow("small") << QSize(1024, 700) << 296;
        QTest::newRow("usual") << QSize(1280, 800) << 296;
        QTest::newRow("large") << QSize(1920, 1080) << 360;
    }

    /// Unless the user wants both; on Leave the setup is there again, as it was.
    void aLessonStandsInTheSetupsPlace()
    {
        QFETCH(QSize, size);
        QFETCH(int, width);
        open(QStringLiteral("en"));
        window().resize(size);
        window().setup()->findChild<QSpinBox *>(QStringLiteral("batch"))->setValue(19);
        auto *setup = part("setupScroll"), *lesson = part("lessonPanel");
        const auto *action = window().findChild<QAction *>(QStringLiteral("showSetup"));
        QTRY_VERIFY(setup->isVisible());
        const RunConfig config = window().setup()->config();
        const int before = setup->width();
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(lesson->isVisible() && !setup->isVisible() && !action->isChecked());
        QCOMPARE(lesson->mapTo(&window(), QPoint()).x(), 0);
        QTRY_COMPARE(lesson->width(), width + 8);
        QTRY_VERIFY(part("pages")->mapTo(&window(), QPoint()).x() >= lesson->width());
        QTest::keyClick(&window(), Qt::Key_F9);
        QTRY_VERIFY(lesson->isVisible() && setup->isVisible() && action->isChecked());
        QCOMPARE(part("runsPanel")->isVisible(), size.width() > 1024);
        QVERIFY(setup->mapTo(&window(), QPoint()).x() >= lesson->width());
        QTest::keyClick(&window(), Qt::Key_F9);
        QTRY_VERIFY(!setup->isVisible() && part("runsPanel")->isVisible());
        QCOMPARE(window().runsPanel()->isRail(), size.width() < 1200); // there is room again
        QTest::mouseClick(part("lesson_exact"), Qt::LeftButton);
        QTRY_VERIFY(setup->isVisible() && !action->isEnabled()); // it points into it
        QTest::mouseClick(part("lessonLeave"), Qt::LeftButton);
        QTRY_VERIFY(!lesson->isVisible() && setup->isVisible() && action->isEnabled() && action->isChecked());
        QVERIFY(part("runsPanel")->isVisible());
        QCOMPARE(window().setup()->config(), config);
        QTRY_COMPARE(setup->width(), before);
        QCOMPARE(window().size(), size);
        QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier); // and once more, by the list's own button
        QTRY_VERIFY(lesson->isVisible() && !setup->isVisible());
        QTest::mouseClick(part("lessonsClose"), Qt::LeftButton);
        QTRY_VERIFY(!lesson->isVisible() && setup->isVisible());
    }

    /// In a narrow window they are a rail, which has no room for what a lesson tells of them.
    void aLessonThatPointsAtTheRunsOpensThem()
    {
        open(QStringLiteral("en"));
        window().resize(1024, 700);
        auto *runs = window().runsPanel();
        QTRY_VERIFY(runs->isRail());
        LessonRoom room(&window(), window().lessons(), part("setupScroll"), runs, nullptr);
        room.open();
        room.pointAt(part("runsTable"));
        QVERIFY(runs->isListOpen());
        QTRY_VERIFY(part("runsTable")->width() > 200);
        room.pointAt(part("lossChart"));
        QVERIFY(!runs->isListOpen());
    }

    /// Their width is the window's, and what is beside them has the rest.
    void theRunsGiveWay()
    {
        open(QStringLiteral("en"));
        auto *runs = window().runsPanel();
        window().resize(1280, 800);
        QTRY_COMPARE(runs->width(), 264 + 8);
        window().resize(1920, 1080);
        QTRY_COMPARE(runs->width(), 320 + 8);
        QTest::keyClick(&window(), Qt::Key_8, Qt::AltModifier);
        QTRY_VERIFY(part("runsWholeTable")->isVisible());
        QTRY_COMPARE(runs->width(), 0);
        QVERIFY(!part("runsTable")->isVisible());
        QTest::keyClick(&window(), Qt::Key_1, Qt::AltModifier);
        QTRY_COMPARE(runs->width(), 320 + 8);
        window().resize(1280, 800);
        QTest::mouseClick(part("firstLesson"), Qt::LeftButton); // beside the form
        QTRY_VERIFY(window().lessons()->isVisible() && runs->isRail());
        QCOMPARE(window().width(), 1280);
        window().lessons()->close();
        QTRY_COMPARE(runs->width(), 264 + 8);
    }

    void theSetupIsBesideThePagesThatNeedIt()
    {
        open(QStringLiteral("en"));
        window().resize(1280, 800);
        auto *setup = part("setupScroll");
        const auto *action = window().findChild<QAction *>(QStringLiteral("showSetup"));
        QTRY_VERIFY(setup->isVisible() && action->isChecked());
        const auto turnTo = [this](Qt::Key page) { QTest::keyClick(&window(), page, Qt::AltModifier); };
        for (const Qt::Key page : { Qt::Key_2, Qt::Key_4, Qt::Key_5, Qt::Key_8 }) {
            turnTo(page);
            QTRY_VERIFY(!setup->isVisible() && !action->isChecked());
        }
        for (const Qt::Key page : { Qt::Key_3, Qt::Key_6, Qt::Key_7, Qt::Key_1 }) {
            turnTo(page);
            QTRY_VERIFY(setup->isVisible() && action->isChecked());
        }
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(!setup->isVisible() && !action->isChecked());
        turnTo(Qt::Key_2);
        QTRY_VERIFY(part("boardPage")->isVisible());
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(setup->isVisible() && action->isChecked());
        turnTo(Qt::Key_1);
        QTRY_VERIFY(!setup->isVisible());
        QTest::keyClick(&window(), Qt::Key_F11); // the presentation leaves it as it was
        QTRY_VERIFY(window().isFullScreen());
        turnTo(Qt::Key_2);
        QTest::qWait(50);
        QVERIFY(!setup->isVisible());
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(setup->isVisible());
        m_controller.reset();
        open(QStringLiteral("en")); // remembered, with the page
        QTRY_VERIFY(part("setupScroll")->isVisible());
        turnTo(Qt::Key_1);
        QTRY_VERIFY(!part("setupScroll")->isVisible());
        QTest::keyClick(&window(), Qt::Key_F9);
        QVERIFY(part("setupScroll")->isVisible());
    }

    /// On a page without it as well, and only as long as it points into it.
    void aLessonThatPointsIntoTheSetupShowsIt()
    {
        open(QStringLiteral("en"));
        window().resize(1300, 800);
        QTest::keyClick(&window(), Qt::Key_5, Qt::AltModifier);
        auto *setup = part("setupScroll");
        QTRY_VERIFY(!setup->isVisible());
        LessonRoom room(&window(), window().lessons(), setup, window().runsPanel(), nullptr);
        room.open();
        QTRY_VERIFY(window().lessons()->isVisible() && !setup->isVisible());
        room.pointAt(part("batch"));
        QTRY_VERIFY(setup->isVisible());
        QVERIFY(!window().findChild<QAction *>(QStringLiteral("showSetup"))->isEnabled());
        room.pointAt(part("proofCompute"));
        QTRY_VERIFY(!setup->isVisible());
        room.pointAt(part("batch"));
        QTRY_VERIFY(setup->isVisible());
        window().lessons()->close();
        QTRY_VERIFY(!setup->isVisible());
    }

    /// Larger type and a long text make the strip higher, and without them it is as low as before.
    void theStripIsAsLowAsBefore()
    {
        open(QStringLiteral("en"));
        window().resize(1280, 800);
        auto *sentence = window().findChild<QLabel *>(QStringLiteral("verdictSentence"));
        auto *strip = part("verdictStrip");
        QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
        const int before = strip->height();
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(window().isFullScreen());
        QTest::qWait(100); // it paints, however large its type is on this screen
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(!window().isFullScreen());
        window().resize(1280, 800);
        QTRY_COMPARE(strip->height(), before);
        const QString text = sentence->text();
        sentence->setText(QStringLiteral("words ").repeated(40));
        QTRY_VERIFY(strip->height() > before);
        sentence->setText(text);
        QTRY_COMPARE(strip->height(), before);
    }

    /// Shortcuts work though the menus are put aside.
    void keysInThePresentation()
    {
        open(QStringLiteral("en"));
        disconnect(&window(), &MainWindow::startRequested, nullptr, nullptr);
        QSignalSpy start(&window(), &MainWindow::startRequested);
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(window().isFullScreen());
        QTest::qWait(100);
        QTest::keyClick(&window(), Qt::Key_R, Qt::ControlModifier);
        QCOMPARE(start.count(), 1);
        QTest::keyClick(&window(), Qt::Key_F11);
        QTRY_VERIFY(!window().isFullScreen());
    }

private:
    void open(const QString &language)
    {
        QSettings().setValue(QStringLiteral("language"), language);
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

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestWindowParts)
#include "tst_window_parts.moc"
