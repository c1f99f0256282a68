// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog "Find a Rate" with the real engine on tiny demo data, and the job for it.
#include "config/config_json.h"
#include "engine_jobs.h"
#include "jobs/rate_search_job.h"
#include "main_window.h"
#include "own_home.h"
#include "rate_dialog.h"
#include "setup/setup_panel.h"
#include "tiny_run.h"
#include "window_controller.h"

#include <qcustomplot.h>

#include <QAction>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

using namespace gram;

namespace {

/// Three rates: 1e-4 the best, 1e-3 the pick, 1e-2 diverged.
RateSearch found()
{
    RateSearch s;
    s.automatic = 1e-3;
    s.steps = 6;
    s.warmup = s.counted = 2;
    for (const double rate : { 1e-4, 1e-3, 1e-2 }) {
        RateTrial t { .rate = rate, .losses = { 0.7, 0.7, 0.6, 0.5, 0.5, 0.5 }, .done = true };
        t.loss = rate < 5e-4 ? 0.5 : 0.51;
        t.auc = rate < 5e-4 ? 0.71 : 0.7;
        t.aucError = 0.02;
        s.trials.push_back(t);
    }
    s.trials[2].loss = s.trials[2].auc = std::nan("");
    s.trials[2].losses = { 0.7, std::nan("") };
    s.trials[2].divergedAt = 2;
    s.byAuc = true;
    s.best = 0;
    s.pick = 1;
    s.margin = 0.02;
    return s;
}

} // namespace

class TestRateDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_controller.reset(); }

    void asksForRatesAndSteps_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QList<double>>("rates"); // empty: refused
        QTest::newRow("decimals") << "0.001 0.01" << QList<double> { 0.001, 0.01 };
        QTest::newRow("powers") << "1e-5;  3e-5" << QList<double> { 1e-5, 3e-5 };
        QTest::newRow("commas") << "1e-5, 3e-5, 1e-4" << QList<double> { 1e-5, 3e-5, 1e-4 };
        QTest::newRow("one") << "0.5" << QList<double> { 0.5 };
        QTest::newRow("none") << " " << QList<double> {};
        QTest::newRow("a word") << "0.1 much" << QList<double> {};
        QTest::newRow("zero") << "0" << QList<double> {};
        QTest::newRow("too high") << "11" << QList<double> {};
        QTest::newRow("negative") << "-1e-3" << QList<double> {};
    }

    void asksForRatesAndSteps()
    {
        QFETCH(QString, typed);
        QFETCH(QList<double>, rates);
        auto *dialog = new RateDialog(tiny(), 5e-5);
        const std::unique_ptr<RateDialog> owner(dialog);
        dialog->show();
        auto *field = child<QLineEdit>(dialog, "searchRates");
        QCOMPARE(field->text().split(QLatin1String("  ")),
            (QStringList { "5e-06", "1.5e-05", "5e-05", "0.00015", "0.0005" }));
        QSignalSpy requested(dialog, &RateDialog::searchRequested);
        field->selectAll();
        QTest::keyClicks(field, typed);
        auto *steps = child<QSpinBox>(dialog, "searchSteps");
        steps->selectAll();
        QTest::keyClicks(steps, QStringLiteral("12"));
        auto *start = child<QPushButton>(dialog, "searchStart");
        QCOMPARE(start->isEnabled(), !rates.isEmpty());
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(requested.count(), rates.isEmpty() ? 0 : 1);
        if (rates.isEmpty())
            return;
        const auto asked = requested.at(0).at(0).value<std::vector<double>>();
        QCOMPARE(QList<double>(asked.begin(), asked.end()), rates);
        QCOMPARE(requested.at(0).at(1).toLongLong(), 12);
        QVERIFY(!field->isEnabled() && !steps->isEnabled());
    }

    void showsWhatWasFound()
    {
        RateDialog *dialog = searching();
        const std::unique_ptr<RateDialog> owner(dialog);
        auto *table = child<QTableWidget>(dialog, "searchTable");
        auto *use = child<QPushButton>(dialog, "searchUse");
        RateSearch half = found();
        half.trials[1] = { .rate = 1e-3, .losses = { 0.7, 0.6 } };
        half.trials[2] = { .rate = 1e-2, .losses = {} };
        half.best = half.pick = 0;
        dialog->showSearch(half);
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("Picked"));
        QCOMPARE(table->item(1, 3)->text(), QStringLiteral("Step 2 of 6"));
        QCOMPARE(table->item(2, 3)->text(), QString());
        auto *progress = child<QProgressBar>(dialog, "searchProgress");
        QCOMPARE(progress->maximum(), 18);
        QCOMPARE(progress->value(), 8);
        QVERIFY(!use->isEnabled()); // not before the end
        dialog->showSearch(found());
        dialog->showEnded({});
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("0.5000"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("0.7100 ± 0.0200"));
        QCOMPARE(table->item(0, 3)->text(), QStringLiteral("Highest AUC"));
        QCOMPARE(table->item(1, 3)->text(), QStringLiteral("Picked"));
        QCOMPARE(table->item(2, 3)->text(), QStringLiteral("Diverged at step 2"));
        QCOMPARE(table->item(2, 1)->text(), QString());
        QVERIFY(child<QLabel>(dialog, "searchResult")
                    ->text()
                    .contains(QLatin1String("within its standard error (0.0200)")));
        QCOMPARE(table->selectedItems().first()->row(), 1);
        QSignalSpy chosen(dialog, &RateDialog::rateChosen);
        QTest::mouseClick(use, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toDouble(), 1e-3);
    }

    void takesTheRateThatIsClicked_data()
    {
        QTest::addColumn<bool>("inChart");
        QTest::newRow("in the chart") << true;
        QTest::newRow("in the table") << false;
    }

    void takesTheRateThatIsClicked()
    {
        QFETCH(bool, inChart);
        RateDialog *dialog = searching();
        const std::unique_ptr<RateDialog> owner(dialog);
        dialog->showSearch(found());
        dialog->showEnded({});
        auto *table = child<QTableWidget>(dialog, "searchTable");
        auto *plot = child<QCustomPlot>(dialog, "searchPlot");
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        if (inChart) {
            const double x = plot->xAxis->coordToPixel(1e-4), y = plot->yAxis->coordToPixel(0.5);
            QTest::mouseClick(plot, Qt::LeftButton, {}, QPoint(qRound(x), qRound(y)));
        } else {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, 1)).center());
        }
        QCOMPARE(table->selectedItems().first()->row(), 0);
        QSignalSpy chosen(dialog, &RateDialog::rateChosen);
        QTest::mouseClick(child<QPushButton>(dialog, "searchUse"), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.at(0).at(0).toDouble(), 1e-4);
    }

    void saysWhenNothingCanBePicked()
    {
        RateDialog *dialog = searching();
        const std::unique_ptr<RateDialog> owner(dialog);
        RateSearch none = found();
        for (RateTrial &t : none.trials)
            t = none.trials[2];
        none.best.reset();
        none.pick.reset();
        dialog->showSearch(none);
        dialog->showEnded({});
        QVERIFY(child<QLabel>(dialog, "searchResult")->text().contains(QLatin1String("smaller ones")));
        QVERIFY(!child<QPushButton>(dialog, "searchUse")->isEnabled());
    }

    void searchesAndFillsInTheForm()
    {
        open(tiny());
        auto *box = find<QDoubleSpinBox>("ce_rate");
        QCOMPARE(box->text(), QStringLiteral("Automatic (0.001)"));
        QTest::mouseClick(find<QToolButton>("findRateButton"), Qt::LeftButton);
        auto *field = find<QLineEdit>("searchRates");
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("0.002 10"));
        auto *steps = find<QSpinBox>("searchSteps");
        steps->selectAll();
        QTest::keyClicks(steps, QStringLiteral("9"));
        QTest::mouseClick(find<QPushButton>("searchStart"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("searchUse")->isEnabled(), patience);
        QCOMPARE(find<QTableWidget>("searchTable")->rowCount(), 2);
        const QTableWidget *table = find<QTableWidget>("searchTable");
        const int row = table->selectedItems().first()->row();
        QCOMPARE(table->item(row, 3)->text(), QStringLiteral("Picked"));
        const double picked = row == 0 ? 0.002 : 10;
        QTest::mouseClick(find<QPushButton>("searchUse"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->window().findChild<RateDialog *>(), patience);
        QCOMPARE(m_controller->window().setup()->config().ceRate, picked);
        find<QAction>("undo")->trigger();
        QCOMPARE(m_controller->window().setup()->config().ceRate, 0.0);
        find<QAction>("redo")->trigger();
        QCOMPARE(m_controller->window().setup()->config().ceRate, picked);
    }

    void cancelAnswersAtOnceAndClosingCancels()
    {
        open(tiny());
        find<QAction>("findRate")->trigger();
        auto *steps = find<QSpinBox>("searchSteps");
        steps->selectAll();
        QTest::keyClicks(steps, QStringLiteral("100000"));
        auto *start = find<QPushButton>("searchStart");
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>("searchProgress")->value() > 3, patience);
        QTest::mouseClick(start, Qt::LeftButton);
        QVERIFY(find<QLabel>("searchResult")->text().contains(QLatin1String("Cancelled"))); // without waiting
        QVERIFY(find<QLineEdit>("searchRates")->isEnabled());
        QVERIFY(!find<QPushButton>("searchUse")->isEnabled());
        // And once more, in the middle of which the dialog is closed: the next run need not wait long.
        QTest::mouseClick(start, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>("searchProgress")->value() > 3, patience);
        QTest::keyClick(find<RateDialog>("rateDialog"), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!m_controller->window().findChild<RateDialog *>(), patience);
        QSignalSpy ended(m_controller.get(), &WindowController::runsEnded);
        find<QAction>("start")->trigger();
        QVERIFY(!find<QAction>("findRate")->isEnabled());
        QVERIFY(!find<QToolButton>("findRateButton")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
        QVERIFY(find<QAction>("findRate")->isEnabled());
    }

    void aRateNeedsAnEncoderThatTrains()
    {
        RunConfig config = tiny();
        config.mode = Mode::Frozen;
        open(config);
        QVERIFY(!find<QToolButton>("findRateButton")->isVisible());
        find<QAction>("findRate")->trigger();
        QVERIFY(!m_controller->window().findChild<RateDialog *>());
    }

    void onlyTheNewestSearchIsTold()
    {
        EngineJobs engine;
        std::vector<RateSearch> tried;
        std::vector<Job::End> ends;
        QPointer<RateSearchJob> newest;
        const auto search = [&](const RunConfig &config, std::vector<double> rates, std::int64_t steps) {
            auto job = std::make_unique<RateSearchJob>(config, rates, steps, engine.memory);
            connect(job.get(), &RateSearchJob::tried, this, [&](const RateSearch &s) { tried.push_back(s); });
            connect(job.get(), &Job::ended, this, [&](const Job::End &end) { ends.push_back(end); });
            engine.jobs.replace(newest, std::move(job));
        };
        search(tiny(), { 1e-3 }, 5000);
        engine.jobs.drop(newest); // before it began
        search(tiny(), { 1e-3 }, 5000);
        search(tiny(), { 2e-3 }, 3);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), std::size_t { 1 }, patience);
        QVERIFY(!ends.front().cancelled);
        QCOMPARE(ends.front().failure, QString());
        for (const RateSearch &s : tried)
            QCOMPARE(s.trials.front().rate, 2e-3);
        QVERIFY(tried.back().pick);
        RunConfig wrong = tiny();
        wrong.mode = Mode::Id;
        search(wrong, {}, 3);
        QTRY_COMPARE_WITH_TIMEOUT(ends.size(), std::size_t { 2 }, patience);
        QVERIFY(ends.back().failure.contains(QLatin1String("mode")));
        // One that is cancelled tells its end, and lets a run begin.
        search(tiny(), { 1e-3 }, 100'000);
        QSignalSpy runEnded(&engine.session, &TrainingSession::runEnded);
        engine.session.start(tiny());
        engine.jobs.cancel(newest);
        QTRY_COMPARE_WITH_TIMEOUT(runEnded.count(), 1, patience);
        QCOMPARE(runEnded.at(0).at(1).value<RunResult>().status, RunResult::Status::Finished);
        QCOMPARE(ends.size(), std::size_t { 3 });
        QVERIFY(ends.back().cancelled);
    }

    void aRunGoesFirst()
    {
        open(tiny());
        find<QAction>("findRate")->trigger();
        auto *steps = find<QSpinBox>("searchSteps");
        steps->selectAll();
        QTest::keyClicks(steps, QStringLiteral("100000"));
        QTest::mouseClick(find<QPushButton>("searchStart"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>("searchProgress")->value() > 3, patience);
        QSignalSpy ended(m_controller.get(), &WindowController::runsEnded);
        Q_EMIT m_controller->window().startRequested();
        QVERIFY(find<QLineEdit>("searchRates")->isEnabled()); // without waiting
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, patience);
    }

private:
    template<typename W>
    static W *child(const QWidget *parent, const char *name)
    {
        W *found = parent->findChild<W *>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    template<typename W>
    W *find(const char *name) const
    {
        return child<W>(&m_controller->window(), name);
    }

    static RateDialog *searching()
    {
        auto *dialog = new RateDialog(tiny(), 1e-3);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QTest::mouseClick(child<QPushButton>(dialog, "searchStart"), Qt::LeftButton);
        return dialog;
    }

    void open(const RunConfig &config)
    {
        QSettings().clear();
        QSettings().setValue("configuration", QString::fromStdString(toJson(config)));
        m_controller = std::make_unique<WindowController>(WindowController::Selection {});
        m_controller->window().resize(1024, 700);
        m_controller->window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_controller->window()));
    }

    OwnHome m_home;
    std::unique_ptr<WindowController> m_controller;
};

QTEST_MAIN(TestRateDialog)
#include "tst_rate_dialog.moc"
