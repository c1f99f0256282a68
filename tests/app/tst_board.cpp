// SPDX-License-Identifier: GPL-3.0-or-later
// The comparison board and its reports, through real mouse and key events, on runs with known figures.
#include "board_controller.h"

#include "board/bars_view.h"
#include "board/board_page.h"
#include "board/target_chart.h"
#include "jobs/job_queue.h"
#include "main_window.h"
#include "runs/run_list_model.h"
#include "runs/run_model.h"
#include "runs/runs_panel.h"
#include "theme.h"
#include "verdict/verdict_strip.h"

#include <qcustomplot.h>

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <cmath>
#include <memory>

using namespace gram;

namespace {

constexpr int patience = 30'000; // ms: a bound for hanging, not a speed

/// Twenty steps, ten an epoch, with an evaluation each five.
void train(RunModel &runs, quint64 id, Mode mode, double stepSeconds, const std::vector<double> &auc,
    const std::function<void(RunConfig &)> &change = {}, int encodedByStep = 20)
{
    RunConfig config;
    config.mode = mode;
    config.demo = "kt";
    if (change)
        change(config);
    runs.add(id, config);
    runs.setState(id, RunState::Running);
    MetricsSnapshot snapshot;
    for (int i = 1; i <= 20; ++i)
        snapshot.steps.push_back(
            { i, i / 10.0, 1.0 / i, i * stepSeconds, 60 * i, 20 * i, encodedByStep * i, 1000, 2'000'000, 3000 });
    runs.append(id, snapshot);
    RunResult result;
    result.config = config;
    for (std::size_t i = 0; i < auc.size(); ++i) {
        const auto step = static_cast<std::int64_t>(5 * (i + 1));
        result.evaluations.push_back({ step, static_cast<double>(step) / 10, static_cast<double>(step) * stepSeconds, 1,
            { { "auc", auc[i] }, { "cold_auc", auc[i] - 0.1 }, { "loss", 1 - auc[i] } } });
        runs.append(id, result.evaluations.back());
    }
    result.steps = 20;
    result.seconds = 20 * stepSeconds;
    result.stepSeconds.assign(20, stepSeconds);
    result.environment = { "9.9", "1.13", "OpenBLAS 0.3.21 NO_LAPACKE (OpenMP)", "oneDNN 2.6.3 (AVX2)", false, "cpu",
        2 };
    if (mode == Mode::SingleStep)
        result.test = EvaluationReport { Part::Test, 20, 500, 20, 40, { { "auc", 0.7, 0.65, 0.75 }, { "mrr", 0.4 } } };
    runs.finish(id, result);
}

} // namespace

class TestBoard : public QObject {
    Q_OBJECT

private:
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_window->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    BoardPage *page() const { return find<BoardPage>("boardPage"); }

    void open(double e2e = 4, double gram = 1)
    {
        train(m_runs.emplace(), 1, Mode::E2E, e2e, { 0.6, 0.65, 0.7, 0.72 });
        train(*m_runs, 2, Mode::SingleStep, gram, { 0.6, 0.66, 0.71, 0.75 });
        show();
    }
    void show()
    {
        m_settings = std::make_unique<QSettings>(m_dir.filePath("settings.ini"), QSettings::IniFormat);
        m_jobs.emplace();
        m_board = std::make_unique<BoardController>(*m_runs, *m_settings, *m_jobs);
        showWindow();
    }
    void showWindow()
    {
        m_window = std::make_unique<MainWindow>(&*m_runs, &m_undo);
        m_board->addTo(*m_window);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->findChild<QAction *>(QStringLiteral("boardPageAction"))->trigger();
        QVERIFY(page()->isVisible());
    }
    /// The text of a row of the table of figures.
    QStringList figures(const QString &label) const
    {
        const auto *table = find<QTableWidget>("boardFigures");
        QStringList out;
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->verticalHeaderItem(row)->text() == label)
                for (int column = 0; column < table->columnCount(); ++column)
                    out += table->item(row, column)->text();
        return out;
    }
    QString toolTip(const QString &label, int column) const
    {
        const auto *table = find<QTableWidget>("boardFigures");
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->verticalHeaderItem(row)->text() == label)
                return table->item(row, column)->toolTip();
        return {};
    }
    bool isItalic(const QString &label, int column) const
    {
        const auto *table = find<QTableWidget>("boardFigures");
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->verticalHeaderItem(row)->text() == label)
                return table->item(row, column)->font().italic();
        return false;
    }
    void saveReport(const QString &file)
    {
        QTest::mouseClick(find<QPushButton>("boardReport"), Qt::LeftButton);
        QPointer<QFileDialog> dialog(find<QFileDialog>("reportDialog"));
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
        Q_EMIT page()->reportRequested(file); // as the dialog's choice does
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("boardReport")->isEnabled(), patience);
    }

    QTemporaryDir m_dir;
    QUndoStack m_undo;
    std::optional<RunModel> m_runs;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::optional<JobQueue> m_jobs;
    std::unique_ptr<BoardController> m_board;

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_dir.isValid());
    }
    void cleanup()
    {
        m_window.reset();
        m_board.reset();
        m_jobs.reset();
        m_settings.reset();
        m_runs.reset();
        QFile::remove(m_dir.filePath("settings.ini"));
    }

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
        QCOMPARE(figures("Time to AUC of 0.7200 or more"), (QStringList { "80.0 s", "20.0 s" }));
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

    void runsOfOtherWorkAreToldApart()
    {
        m_runs.emplace();
        train(*m_runs, 1, Mode::E2E, 4, { 0.7 });
        train(*m_runs, 2, Mode::SingleStep, 1, { 0.7 }, [](RunConfig &config) { config.batch = 8; });
        show();
        QTRY_VERIFY(find<QWidget>("mixedNotice")->isVisible());
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

    void theLineIsDragged()
    {
        open();
        auto *plot = find<QCustomPlot>("targetPlot");
        auto *target = find<QDoubleSpinBox>("boardTarget");
        plot->replot(QCustomPlot::rpImmediateRefresh);
        const auto at = [&](double value) {
            return QPoint(plot->axisRect()->center().x(), qRound(plot->yAxis->coordToPixel(value)));
        };
        const QPoint to = at(0.655);
        QTest::mousePress(plot, Qt::LeftButton, {}, at(0.72));
        QTest::mouseMove(plot, at(0.69));
        QTest::mouseMove(plot, to);
        QTest::mouseRelease(plot, Qt::LeftButton, {}, to);
        QVERIFY2(std::abs(target->value() - 0.655) < 0.002, qPrintable(QString::number(target->value())));
        const QString title
            = QStringLiteral("Time to AUC of %1 or more").arg(QLocale().toString(target->value(), 'f', 4));
        QCOMPARE(figures(title), (QStringList { "60.0 s", "10.0 s" })); // 0.65 and 0.66 are on either side of it
        QCOMPARE(figures("Speedup to equal quality"), (QStringList { "1× (reference)", "6.00×" }));

        // Away from the line the pointer moves nothing.
        const double before = target->value();
        QTest::mousePress(plot, Qt::LeftButton, {}, at(0.61));
        QTest::mouseMove(plot, at(0.7));
        QTest::mouseRelease(plot, Qt::LeftButton, {}, at(0.7));
        QCOMPARE(target->value(), before);
    }

    void theLineIsMovedByKeys()
    {
        open();
        auto *plot = find<QCustomPlot>("targetPlot");
        auto *target = find<QDoubleSpinBox>("boardTarget");
        plot->setFocus(Qt::TabFocusReason);
        QTest::keyClick(plot, Qt::Key_Up);
        const double step = target->value() - 0.72;
        QVERIFY2(step >= 0.0001, qPrintable(QString::number(step)));
        QTest::keyClick(plot, Qt::Key_Down);
        QVERIFY(std::abs(target->value() - 0.72) < 1e-9);
        QTest::keyClick(plot, Qt::Key_PageDown);
        QVERIFY(target->value() < 0.72 - 5 * step);
    }

    void theValueIsTyped()
    {
        open();
        auto *target = find<QDoubleSpinBox>("boardTarget");
        target->setFocus();
        target->selectAll();
        QTest::keyClicks(target, "0.74");
        QTest::keyClick(target, Qt::Key_Return);
        QCOMPARE(figures("Time to AUC of 0.7400 or more"), (QStringList { "not reached", "20.0 s" }));
        QCOMPARE(figures("Speedup to equal quality"), (QStringList { "1× (reference)", "–" }));
        // It stays while the runs change.
        m_runs->setState(1, RunState::Running);
        train(*m_runs, 3, Mode::MultiStep, 0.5, { 0.76 });
        QTRY_COMPARE(find<QTableWidget>("boardFigures")->columnCount(), 3);
        QCOMPARE(target->value(), 0.74);
    }

    void anotherWindowHasTheSameValue() // as after a change of the language
    {
        open();
        find<QDoubleSpinBox>("boardTarget")->setValue(0.66);
        showWindow();
        QCOMPARE(find<QDoubleSpinBox>("boardTarget")->value(), 0.66);
        QCOMPARE(figures("Time to AUC of 0.6600 or more"), (QStringList { "60.0 s", "10.0 s" }));
    }

    void anotherMetric()
    {
        open();
        auto *metric = find<QComboBox>("boardMetric");
        QCOMPARE(metric->count(), 3);
        metric->setFocus();
        QTest::keyClick(metric, Qt::Key_End); // the loss: less is better
        QCOMPARE(metric->currentData().toString(), "loss");
        QTRY_COMPARE(find<QDoubleSpinBox>("boardTarget")->value(), 0.28);
        QCOMPARE(figures("Time to Validation loss of 0.2800 or less"), (QStringList { "80.0 s", "20.0 s" }));
        QCOMPARE(figures("Best Validation loss"), (QStringList { "0.2800", "0.2500" }));
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
        const QString message = find<QLabel>("messageText")->text();
        QVERIFY2(message == QStringLiteral("Saved the report report.%1.").arg(ending), qPrintable(message));
        QFile out(file);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QVERIFY(out.readAll().startsWith(start));
        QVERIFY(find<QWidget>("messageBar")->isVisible());
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
