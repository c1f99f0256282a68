// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison board and its reports, through real mouse and key events, on runs with known figures.
#include "board/bars_view.h"
#include "board_fixture.h"
#include "runs/run_list_model.h"
#include "runs/run_model.h"
#include "runs/runs_panel.h"
#include "theme.h"
#include "toast_told.h"
#include "verdict/verdict_strip.h"

#include <qcustomplot.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace gram;

class TestBoard : public BoardFixture {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare(); }
    void cleanup() { end(); }

    void withoutRunsItTellsHowToGetSome()
    {
        m_runs.emplace();
        show();
        QVERIFY(find<QLabel>("boardEmpty")->isVisible());
        QVERIFY(!find<QPushButton>("boardReport")->isVisible());
        train(*m_runs, 1, Mode::E2E, 1, {});
        QTRY_VERIFY(find<QPushButton>("boardReport")->isVisible());
        QVERIFY(!find<QDoubleSpinBox>("boardTarget")->isEnabled()); // there is no evaluation
        QVERIFY(find<QLabel>("targetEmpty")->isVisible());
    }

    void theFiguresOfTheTickedRuns()
    {
        open();
        QCOMPARE(figures("Speedup per step"), (QStringList { "1× (reference)", "4.00×" }));
        QCOMPARE(figures("Speedup per epoch"), (QStringList { "1× (reference)", "4.00×" }));
        QCOMPARE(figures("Redundancy R"), (QStringList { "3.00", "3.00" }));
        QCOMPARE(find<QDoubleSpinBox>("boardTarget")->value(), 0.72); // both reach it, at their ends
        QCOMPARE(figures("Time to AUC of 0.7200 or more"), (QStringList { "76.0 s", "19.0 s" }));
        QCOMPARE(figures("Best AUC"), (QStringList { "0.7200", "0.7500" }));
        QCOMPARE(figures("Cold-start AUC of that model"), (QStringList { "0.6200", "0.6500" }));
        QCOMPARE(figures("MRR"), (QStringList { "–", "0.4000" })); // of the test data
        QCOMPARE(figures("AUC"), (QStringList { "–", "0.7000" }));
        QVERIFY(!isItalic("Speedup per epoch", 1));
        QVERIFY(!find<QLabel>("boardLegend")->isVisible());
        QVERIFY(find<BarsView>("boardBars")->accessibleDescription().contains("2 · Single-step: 4.00×"));

        // Untick E2E in the list of runs: the other one has nothing to be measured against.
        auto *list = find<QAbstractItemView>("runsTable");
        const auto *model = qobject_cast<RunListModel *>(list->model());
        QVERIFY(model);
        list->setFocus();
        list->setCurrentIndex(model->fromSource(0, RunModel::Name));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(m_runs->run(0).shown, false);
        QTRY_COMPARE(find<QTableWidget>("boardFigures")->columnCount(), 1);
        QCOMPARE(figures("Speedup per step"), QStringList { "–" });
        QCOMPARE(figures("Measured against"), QStringList { "nothing" });
    }

    void oneSpeedupEverywhere()
    {
        m_runs.emplace();
        const auto slowFirst = [](RunConfig &config) { config.seed = 5; };
        train(*m_runs, 1, Mode::E2E, 4, { 0.6, 0.65, 0.7, 0.72 }, slowFirst);
        train(*m_runs, 2, Mode::SingleStep, 0.78, { 0.6, 0.66, 0.71, 0.75 }, slowFirst);
        train(*m_runs, 3, Mode::MultiStep, 0.31, { 0.6 }, slowFirst);
        show();
        const auto *strip = find<VerdictStrip>("verdictStrip");
        for (const int row : { 1, 2 }) {
            find<RunsPanel>("runsPanel")->select(static_cast<quint64>(row + 1));
            const double value = strip->verdict().speedup;
            QVERIFY(value > 1);
            QCOMPARE(strip->verdict().number, row + 1);
            const QString text = QLocale().toString(value, 'f', 2);
            QCOMPARE(m_runs->index(row, RunModel::Speedup).data().toString(), text);
            QCOMPARE(figures("Speedup per step").at(row), text + QStringLiteral("×"));
            QVERIFY2(find<QLabel>("boardVerdict")->text().contains(text),
                qPrintable(find<QLabel>("boardVerdict")->text()));
        }
        // Chosen as the baseline, another E2E run is the reference of them all.
        train(*m_runs, 4, Mode::E2E, 8, { 0.6 }, slowFirst);
        m_runs->useAsBaseline(4);
        QTRY_COMPARE(strip->verdict().e2eNumber, 4);
        QTRY_COMPARE(figures("Measured against").at(1), QStringLiteral("4 · E2E"));
        QCOMPARE(figures("Speedup per step").at(1),
            m_runs->index(1, RunModel::Speedup).data().toString() + QStringLiteral("×"));
    }

    void theVerdictTellsThePrice()
    {
        m_runs.emplace();
        train(*m_runs, 1, Mode::E2E, 4, { 0.6, 0.65, 0.7, 0.72 });
        train(*m_runs, 2, Mode::MultiStep, 0.25, { 0.5, 0.51 });
        show();
        const QString verdict = find<QLabel>("boardVerdict")->text();
        for (const char *part :
            { "16.00 times as fast", "Its best AUC is 0.5100, −0.2100 to E2E's after as many steps.",
                "It did not reach AUC of 0.7200 or more, which E2E reached." })
            QVERIFY2(verdict.contains(QString::fromUtf8(part)), qPrintable(verdict));
        QCOMPARE(figures("Difference to E2E's best"), (QStringList { "the reference", "−0.2100" }));
        // The line that is moved is the verdict's too.
        const auto *strip = find<VerdictStrip>("verdictStrip");
        QCOMPARE(strip->verdict().clock, Verdict::Clock::Steps);
        find<QDoubleSpinBox>("boardTarget")->setValue(0.5);
        QCOMPARE(strip->verdict().target, 0.5);
        QCOMPARE(strip->verdict().clock, Verdict::Clock::Target);
    }

    void energyIsARowWhereItWasMeasured()
    {
        m_runs.emplace();
        train(*m_runs, 1, Mode::E2E, 4, { 0.7 });
        show();
        QVERIFY(figures("Energy per step, mean").isEmpty());
        train(*m_runs, 2, Mode::SingleStep, 1, { 0.7 }, {}, 20, 125.0);
        QTRY_COMPARE(figures("Energy per step, mean"), (QStringList { "not measured", "125 J" }));
        QCOMPARE(figures("Energy per epoch"), (QStringList { "not measured", "1.25 kJ" }));
        const QString file = m_dir.filePath("energy.html");
        saveReport(file);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        const QByteArray report = out.readAll();
        for (const char *part : { "Energy of the GPU", "Energy per step, mean", "125 J", "1.25 kJ", "not measured" })
            QVERIFY2(report.contains(part), part);
    }

    void runsOfOtherWorkAreToldApart()
    {
        m_runs.emplace();
        train(*m_runs, 1, Mode::E2E, 4, { 0.7 });
        train(*m_runs, 2, Mode::SingleStep, 1, { 0.7 }, [](RunConfig &config) { config.batch = 8; });
        show();
        QTRY_VERIFY(find<QWidget>("mixedNotice")->isVisible());
        turnToAnotherPage(); // which draws no runs together
        QVERIFY(!find<QWidget>("mixedNotice")->isVisible());
        m_window->showPage(page());
        QVERIFY(find<QWidget>("mixedNotice")->isVisible());
        const QString file = m_dir.filePath("mixed.html");
        saveReport(file);
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().contains("These runs differ in data, model or batch."));
        QTest::mouseClick(find<QPushButton>("mixedOnly"), Qt::LeftButton);
        QVERIFY(!m_runs->run(0).shown && m_runs->run(1).shown);
        QTRY_VERIFY(!find<QWidget>("mixedNotice")->isVisible());
        QTRY_COMPARE(find<QTableWidget>("boardFigures")->columnCount(), 1);
    }

    void saysThatMultiStepEncodedMore_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<int>("encodedByStep"); // of 60 interactions
        QTest::addColumn<QString>("figure");
        QTest::addColumn<bool>("said");
        QTest::newRow("more") << Mode::MultiStep << 99 << "1,980" << true;
        QTest::newRow("as many") << Mode::MultiStep << 60 << "1,200" << false;
        QTest::newRow("fewer") << Mode::MultiStep << 12 << "240" << false;
        QTest::newRow("another mode") << Mode::SingleStepBounded << 99 << "1,980" << false;
    }

    void saysThatMultiStepEncodedMore()
    {
        QFETCH(Mode, mode);
        QFETCH(int, encodedByStep);
        QFETCH(QString, figure);
        QFETCH(bool, said);
        m_runs.emplace();
        train(*m_runs, 1, Mode::E2E, 4, { 0.6 }, {}, 60);
        train(*m_runs, 2, mode, 1, { 0.6 }, {}, encodedByStep);
        show();
        QCOMPARE(figures("Texts encoded"), (QStringList { "1,200", figure }));
        const auto saysSo = [&](int run) {
            return toolTip("Measured against", run).contains(QStringLiteral("encoded more texts than E2E"));
        };
        QCOMPARE(saysSo(1), said);
        QVERIFY(!saysSo(0));
    }

    void estimatesLookDifferent()
    {
        m_runs.emplace();
        train(*m_runs, 1, Mode::SingleStep, 1, { 0.6, 0.7 });
        m_runs->setBaseline(1, { 5, 3, 4'000'000 });
        show();
        QCOMPARE(figures("Measured against"), QStringList { "E2E, measured for 5 step(s)" });
        QCOMPARE(figures("Speedup per step"), QStringList { "3.00×" });
        QVERIFY(!isItalic("Speedup per step", 0));
        QCOMPARE(figures("Speedup per epoch"), QStringList { "~3.00×" }); // five steps are no epoch
        QVERIFY(isItalic("Speedup per epoch", 0));
        QVERIFY(find<QLabel>("boardLegend")->isVisible());
        QCOMPARE(figures("Speedup to equal quality"), QStringList { "–" });
        QCOMPARE(figures("Share of E2E's peak"), QStringList { "50%" });
    }

    void onlyTheDifferencesInSettings()
    {
        open();
        m_window->findChild<QTabWidget *>(QStringLiteral("boardTabs"))->setCurrentIndex(2);
        auto *settings = find<QTableWidget>("boardSettings");
        QCOMPARE(settings->rowCount(), 1);
        QCOMPARE(settings->item(0, 0)->text(), "e2e");
        QCOMPARE(settings->item(0, 1)->text(), "single-step");
        auto *all = find<QCheckBox>("boardAllSettings");
        QTest::keyClick(all, Qt::Key_Space);
        QVERIFY(all->isChecked());
        QVERIFY(settings->rowCount() > 40);
    }

    /// Where R is more than what was reached, its tick stands between bar and figure and is not read with it.
    void theTickIsApartFromTheFigures()
    {
        m_runs.emplace();
        train(*m_runs, 1, Mode::E2E, 0.5, {});
        train(*m_runs, 2, Mode::SingleStep, 0.25, {});
        show();
        auto *bars = find<BarsView>("boardBars");
        QTRY_VERIFY(bars->accessibleDescription().contains("2.00×"));
        QTRY_VERIFY(bars->height() > 100); // it is laid out
        const QImage drawn = bars->grab().toImage();
        const QRgb text = bars->palette().color(QPalette::Text).rgb();
        const auto isText = [&](int x, int y) { return drawn.valid(x, y) && drawn.pixel(x, y) == text; };
        const int least = bars->fontMetrics().height(); // no letter is as high
        int ticks = 0;
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0, high = 0; y < drawn.height(); ++y) {
                high = isText(x, y) ? high + 1 : 0;
                if (high != least)
                    continue;
                ++ticks;
                for (int beside = x + 2; beside < x + 10; ++beside)
                    for (int row = y - high + 1; row <= y; ++row)
                        QVERIFY2(!isText(beside, row), qPrintable(QStringLiteral("%1, %2").arg(beside).arg(row)));
            }
        }
        QVERIFY2(ticks >= 2, qPrintable(QString::number(ticks)));
    }

    void theTableIsCopied()
    {
        open();
        QTest::mouseClick(find<QPushButton>("boardCopy"), Qt::LeftButton);
        const QStringList lines = QApplication::clipboard()->text().split('\n');
        QCOMPARE(lines.first(), "\t1 · E2E\t2 · Single-step");
        QVERIFY(lines.contains("Speedup per step\t1× (reference)\t4.00×"));
        QVERIFY(lines.contains("mode\te2e\tsingle-step"));
    }

    void aReportIsSaved_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("page") << "html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("document") << "pdf" << QByteArray("%PDF-");
    }

    void aReportIsSaved()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        open();
        const QString file = m_dir.filePath("report." + ending);
        saveReport(file);
        const QString message = toastTold(*m_window);
        QVERIFY2(message == QStringLiteral("Saved the report report.%1.").arg(ending), qPrintable(message));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().startsWith(start));
        QCOMPARE(m_settings->value("reportFolder").toString(), m_dir.path());
    }

    void aReportThatCannotBeWritten()
    {
        open();
        Q_EMIT page()->reportRequested(m_dir.filePath("nowhere/report.html"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>("messageText")->text().contains("nowhere/report.html"), patience);
        QVERIFY(find<QPushButton>("boardReport")->isEnabled());
        Q_EMIT page()->reportRequested(m_dir.filePath("report.docx"));
        QVERIFY(find<QLabel>("messageText")->text().contains("report.docx"));
        QVERIFY(find<QWidget>("messageBar")->isVisible());
        turnToAnotherPage(); // it is not about that
        QVERIFY(!find<QWidget>("messageBar")->isVisible());
        QVERIFY(!QFile::exists(m_dir.filePath("report.docx")));
    }

    void everyControlHasANameAndATabStop()
    {
        open();
        for (const char *name :
            { "boardMetric", "boardTarget", "boardCopy", "boardReport", "targetPlot", "boardFigures" }) {
            auto *widget = find<QWidget>(name);
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), name);
            QVERIFY2(widget->focusPolicy() & Qt::TabFocus, name);
        }
    }

    void theDarkThemeReachesTheChart()
    {
        open();
        applyTheme(Theme::Dark);
        auto *plot = find<QCustomPlot>("targetPlot");
        QTRY_VERIFY(plot->xAxis->tickLabelColor().lightness() > 150);
        applyTheme(Theme::Light);
        QTRY_VERIFY(plot->xAxis->tickLabelColor().lightness() < 100);
    }
};

QTEST_MAIN(TestBoard)
#include "tst_board.moc"
