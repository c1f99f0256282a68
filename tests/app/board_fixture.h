// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board_controller.h"

#include "board/board_page.h"
#include "jobs/job_queue.h"
#include "main_window.h"
#include "runs/run_model.h"

#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include <memory>

namespace gram {

inline constexpr int patience = 30'000; // ms: a bound for hanging, not a speed

/// Twenty steps, ten an epoch, with an evaluation each five.
inline void train(RunModel &runs, quint64 id, Mode mode, double stepSeconds, const std::vector<double> &auc,
    const std::function<void(RunConfig &)> &change = {}, int encodedByStep = 20,
    std::optional<double> joulesByStep = {})
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
    if (joulesByStep)
        for (StepRecord &step : snapshot.steps)
            step.joules = *joulesByStep * static_cast<double>(step.step);
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

/// The comparison board in the window, on runs with known figures.
class BoardFixture : public QObject {
protected:
    void prepare()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QVERIFY(m_dir.isValid());
    }
    void end()
    {
        m_window.reset();
        m_board.reset();
        m_jobs.reset();
        m_settings.reset();
        m_runs.reset();
        QFile::remove(m_dir.filePath("settings.ini"));
    }
    template<typename W>
    W *find(const char *name) const
    {
        W *widget = m_window->findChild<W *>(QString::fromLatin1(name));
        if (!widget)
            qFatal("there is no %s", name);
        return widget;
    }
    BoardPage *page() const { return find<BoardPage>("boardPage"); }
    void turnToAnotherPage()
    {
        auto *other = new QWidget;
        m_window->addPage(other, QStringLiteral("Other"));
        m_window->showPage(other);
    }
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
};

} // namespace gram
