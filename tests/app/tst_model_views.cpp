// SPDX-License-Identifier: GPL-3.0-or-later
// The pages "Scores" and "Map" with the real engine and tiny runs of both tasks.
#include "config/config_json.h"
#include "main_window.h"
#include "map/map_page.h"
#include "own_home.h"
#include "runs/run_model.h"
#include "scores/scores_page.h"
#include "tiny_run.h"
#include "window_controller.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace gram;

class TestModelViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QDir(m_home.filePath("data")).removeRecursively(); // the library of the test before
        QDir(m_home.filePath("runs")).removeRecursively();
    }
    void cleanup() { m_controller.reset(); }

    void withoutRuns()
    {
        open(recorded("news"));
        showPage("scoresPage");
        QVERIFY2(verdict().contains("No run yet"), qPrintable(verdict()));
        QVERIFY(!find<QPushButton>("scoresCompute")->isEnabled());
        showPage("mapPage");
        QVERIFY(find<QLabel>("mapSentence")->text().contains("No run yet"));
        QVERIFY(!find<QPushButton>("mapCompute")->isEnabled());
    }

    void asksTheModels_data()
    {
        QTest::addColumn<QString>("demo");
        QTest::addRow("news") << "news";
        QTest::addRow("kt") << "kt";
    }

    void asksTheModels()
    {
        QFETCH(const QString, demo);
        open(recorded(demo));
        train();
        showPage("scoresPage");
        ask();
        QVERIFY2(verdict().contains("Run 1") && verdict().contains("Before training"), qPrintable(verdict()));
        auto *table = find<QTableWidget>("scoresTable");
        QCOMPARE(table->columnCount(), 4);
        QVERIFY(table->rowCount() > 3);
        // The words of the chosen row come by themselves.
        QTRY_VERIFY_WITH_TIMEOUT(m_controller->window().findChildren<QLabel *>("scoresWord").size() > 4, patience);
        // Another text.
        auto *edit = find<QLineEdit>("scoresEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, "quite another text");
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(moved().contains("vector has moved"), patience);
        ready();
        QVERIFY2(table->item(table->currentRow(), 3)->text().contains("→"),
            qPrintable(table->item(table->currentRow(), 3)->text()));
        click("scoresUndo");
        QTRY_VERIFY_WITH_TIMEOUT(!moved().contains("vector has moved"), patience);
        ready();
        // A step, and another one.
        click("scoresStep");
        QTRY_VERIFY_WITH_TIMEOUT(moved().contains("After 1 step"), patience);
        ready();
        click("scoresStep");
        QTRY_VERIFY_WITH_TIMEOUT(moved().contains("After 2 step"), patience);
        ready();
        // The next user has no changes.
        const std::int64_t place = page()->sequence()->place;
        click("scoresNext");
        QTRY_COMPARE_WITH_TIMEOUT(page()->sequence()->place, place + 1, patience);
        ready();
        QVERIFY(!find<QPushButton>("scoresUndo")->isEnabled());
        const QString user = QString::fromStdString(page()->sequence()->user);
        click("scoresPrevious");
        QTRY_COMPARE_WITH_TIMEOUT(page()->sequence()->place, place, patience);
        ready();
        auto *wanted = find<QLineEdit>("scoresUser");
        wanted->setText(user);
        QTest::keyClick(wanted, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(page()->sequence()->user), user, patience);
        ready();
        wanted->setText("nobody");
        QTest::keyClick(wanted, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(verdict().contains("no user “nobody”"), patience);
        QCOMPARE(QString::fromStdString(page()->sequence()->user), user); // still shown
        const QString file = m_home.filePath("scores.csv");
        Q_EMIT page()->exportRequested(file, "a,b\n");
        QVERIFY(QFile::exists(file));
    }

    void onlyLikeWithLike()
    {
        open(recorded("kt"));
        train();
        RunConfig other = recorded("news");
        setForm(other);
        train();
        // A start shows its own group; the earlier one is ticked again.
        QAbstractItemModel *list = find<QTreeView>("runsTable")->model();
        for (int group = 0; group < list->rowCount(); ++group)
            QVERIFY(list->setData(list->index(group, 0), Qt::Checked, Qt::CheckStateRole));
        showPage("scoresPage");
        QTRY_VERIFY_WITH_TIMEOUT(verdict().contains("Left out") && verdict().contains("1 · "), patience);
        ask();
        QVERIFY2(verdict().contains("User ") && !verdict().contains("Pupil"), qPrintable(verdict()));
        QCOMPARE(find<QTableWidget>("scoresTable")->columnCount(), 4); // of one run
    }

    void waitsForTheRun()
    {
        open(recorded("news"));
        train();
        RunConfig endless = recorded("news");
        endless.steps = 1'000'000;
        endless.evalEvery = -1;
        setForm(endless);
        find<QAction>("start")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("stop")->isEnabled(), patience);
        showPage("scoresPage");
        click("scoresCompute");
        QVERIFY(verdict().contains("when the runs have ended"));
        showPage("mapPage");
        click("mapCompute");
        QVERIFY(find<QLabel>("mapSentence")->text().contains("when the runs have ended"));
        click("mapCompute"); // stopped at once
        QVERIFY(find<QPushButton>("mapCompute")->text().contains("map"));
        find<QAction>("stop")->trigger();
        showPage("scoresPage");
        QTRY_VERIFY_WITH_TIMEOUT(verdict().contains("Run 1"), patience);
        ready();
    }

    void aRunGoesFirst()
    {
        open(recorded("news"));
        train();
        showPage("scoresPage");
        click("scoresCompute");
        QSignalSpy ended(m_controller.get(), &WindowController::runsEnded);
        Q_EMIT m_controller->window().startRequested();
        QVERIFY(find<QPushButton>("scoresCompute")->text().contains("models")); // without waiting
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    }

    void aRunWithoutItsFolder()
    {
        open(recorded("news"));
        train();
        QVERIFY(QDir(m_home.filePath("runs")).removeRecursively());
        showPage("scoresPage");
        click("scoresCompute");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("scoresCompute")->text().contains("models"), patience);
        QVERIFY2(verdict().contains("runs"), qPrintable(verdict())); // the folder that is not there
        showPage("mapPage");
        click("mapCompute");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("mapCompute")->text().contains("map"), patience);
        QVERIFY(!find<QPushButton>("mapExport")->isEnabled());
    }

    void mapsTheItems()
    {
        open(recorded("news"));
        train();
        showPage("mapPage");
        click("mapCompute");
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("mapExport")->isEnabled(), patience);
        const auto *moments = find<QSlider>("mapMoments");
        QVERIFY(moments->maximum() >= 2); // before, and two evaluations
        const QString sentence = find<QLabel>("mapSentence")->text();
        QVERIFY2(sentence.contains("1 · ") && sentence.contains("cold item"), qPrintable(sentence));
        QVERIFY(!find<QLabel>("mapLegend")->text().isEmpty());
        auto *wanted = find<QLineEdit>("mapFind");
        QTest::keyClicks(wanted, "N1");
        QTest::keyClick(wanted, Qt::Key_Return);
        QVERIFY(find<QTableWidget>("mapNeighbours")->rowCount() > 3);
    }

    void canBeClosedWhileComputing()
    {
        open(recorded("news"));
        train();
        showPage("scoresPage");
        click("scoresCompute");
        showPage("mapPage");
        click("mapCompute");
    } // hangs, and so times out, if it does not stop

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *found = m_controller->window().findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    ScoresPage *page() const { return find<ScoresPage>("scoresPage"); }
    QString verdict() const { return find<QLabel>("scoresVerdict")->text(); }
    QString moved() const { return find<QLabel>("scoresMoved")->text(); }
    void click(const char *name) const { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    void showPage(const char *name) const
    {
        find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>(name));
        QTest::qWait(300); // the ticked runs are looked at by a timer
    }

    RunConfig recorded(const QString &demo) const
    {
        RunConfig config = tiny();
        config.demo = demo.toStdString();
        config.steps = 4;
        config.evalEvery = 2;
        config.out = m_home.filePath("runs").toStdString();
        return config;
    }

    void open(const RunConfig &config)
    {
        QSettings().clear();
        QSettings().setValue("configuration", QString::fromStdString(toJson(config)));
        m_controller = std::make_unique<WindowController>(WindowController::Selection {});
        m_controller->window().resize(1280, 800);
        m_controller->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
    }
    void setForm(const RunConfig &config)
    {
        const QString file = m_home.filePath("form.json");
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(QByteArray::fromStdString(toJson(config)));
        out.close();
        Q_EMIT m_controller->window().openConfigurationRequested(file);
    }
    void train()
    {
        QSignalSpy ended(m_controller.get(), &WindowController::runsEnded);
        Q_EMIT m_controller->window().startRequested();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QTest::qWait(300);
    }
    /// The models are asked, and nothing is computed any more.
    void ask()
    {
        click("scoresCompute");
        QTRY_VERIFY_WITH_TIMEOUT(page()->sequence().has_value(), patience);
        ready();
    }
    void ready() { QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("scoresStep")->isEnabled(), patience); }

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestModelViews)
#include "tst_model_views.moc"
