// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that differ by their seed alone: in the list of runs and in the verdict.
#include "runs/run_list_model.h"
#include "runs/run_row.h"
#include "runs/runs_panel.h"
#include "runs/seed_families.h"
#include "runs/selected_row.h"
#include "seed_runs.h"
#include "verdict/verdict_text.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <cmath>
#include <memory>

using namespace gram;

namespace {

/// The delegate, asked what it writes.
class ShownRow : public SelectedRow {
public:
    using SelectedRow::SelectedRow;

    QString textOf(QStyleOptionViewItem option, const QModelIndex &index) const
    {
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

class TestSeedRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void areFamilies_data()
    {
        QTest::addColumn<QList<int>>("seeds"); // below 0: of a run with another rate
        QTest::addColumn<QList<QList<int>>>("families"); // of the runs' numbers
        using F = QList<QList<int>>;
        QTest::newRow("one seed") << QList<int> { 1 } << F {};
        QTest::newRow("three") << QList<int> { 1, 2, 3 } << F { { 1, 2, 3 } };
        QTest::newRow("another rate, too") << QList<int> { 1, -2 } << F {};
        QTest::newRow("two families") << QList<int> { 1, -1, 2, -2, 3 } << F { { 1, 3, 5 }, { 2, 4 } };
        QTest::newRow("the same seed twice") << QList<int> { 1, 1 } << F {};
        QTest::newRow("of a seed the newest") << QList<int> { 1, 2, 1 } << F { { 2, 3 } };
    }

    void areFamilies()
    {
        QFETCH(QList<int>, seeds);
        using F = QList<QList<int>>;
        QFETCH(F, families);
        RunModel runs;
        for (qsizetype i = 0; i < seeds.size(); ++i)
            add(runs, static_cast<quint64>(i) + 1,
                { .seed = std::abs(seeds[i]), .cfRate = seeds[i] < 0 ? 0.5 : RunConfig().cfRate });
        std::vector<const RunData *> all;
        for (const RunData &run : runs.runs())
            all.push_back(&run);
        F got;
        for (const SeedFamily &family : seedFamilies(all)) {
            got += QList<int>();
            for (const RunData *run : family)
                got.back() += run->number;
        }
        QCOMPARE(got, families);
    }

    void aChangeOnTheWayIsAnotherConfiguration()
    {
        RunModel runs;
        begin(runs, 1, { .seed = 1 });
        runs.append(1, SettingChange { 3, "cf_rate", "0.001", "0.002" });
        begin(runs, 2, { .seed = 2 });
        QVERIFY(!sameFamily(runs.run(0), runs.run(1)));
        runs.append(2, SettingChange { 3, "cf_rate", "0.001", "0.002" });
        QVERIFY(sameFamily(runs.run(0), runs.run(1)));
    }

    void haveALineInTheList()
    {
        RunModel runs;
        RunListModel list(&runs);
        const QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setGrouping(RunListModel::Grouping::Work);
        for (int seed = 1; seed <= 3; ++seed) {
            add(runs, static_cast<quint64>(seed), { .mode = Mode::E2E, .seed = seed, .seconds = 4 });
            add(runs, static_cast<quint64>(10 + seed),
                { .seed = seed, .auc = 0.7 + 0.01 * seed, .seconds = seed == 3 ? 2.0 : 1.0 });
        }
        begin(runs, 20, { .mode = Mode::MultiStep, .seed = 1 });
        const QModelIndex group = list.index(0, 0);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.rowCount(group), 7 + 2);
        QCOMPARE(list.shownRuns(), 7);
        const QModelIndex e2e = list.index(7, 0, group), single = list.index(8, 0, group);
        QVERIFY(list.isOverSeeds(e2e) && list.isOverSeeds(single) && !list.isOverSeeds(list.index(6, 0, group)));
        QVERIFY(!list.isOverSeeds(group));
        QCOMPARE(list.sourceRow(single), -1);
        // Each run tells its seed.
        QCOMPARE(list.fromSource(3, RunModel::Seed).data().toString(), QStringLiteral("2"));
        QVERIFY(list.fromSource(3, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("Seed: 2")));
        // 4, 4 and 2 times as fast: mean 10 / 3, deviation sqrt(4 / 3).
        QCOMPARE(single.data().toString(),
            QStringLiteral("2 · Single-step, 3 seed(s) · AUC 0.720 ± 0.010 · 3.33 ± 1.15× · "
                           "50.0 ± 0.0 MiB · 1.333 ± 0.577 s/step"));
        QVERIFY(e2e.data().toString().startsWith(
            QStringLiteral("1 · E2E, 3 seed(s) · AUC 0.700 ± 0.000 · 50.0 ± 0.0 MiB")));
        const QString help = single.data(Qt::ToolTipRole).toString();
        QVERIFY2(help.contains(QStringLiteral("2, 4, 6")) && help.contains(QStringLiteral("Speedup: 3.33 ± 1.15")),
            qPrintable(help));
        // Its check box is that of all of them.
        QVERIFY(list.setData(single, Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(!runs.run(1).shown && !runs.run(3).shown && !runs.run(5).shown && runs.run(0).shown);
        QCOMPARE(single.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        list.setData(list.fromSource(1, 0), Qt::Checked, Qt::CheckStateRole);
        QCOMPARE(single.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        list.setGrouping(RunListModel::Grouping::None);
        QCOMPARE(list.rowCount(), 7);
    }

    void aLineWaitsForTwoThatHaveFinished()
    {
        RunModel runs;
        RunListModel list(&runs);
        list.setGrouping(RunListModel::Grouping::Work);
        add(runs, 1, { .seed = 1 });
        begin(runs, 2, { .seed = 2, .auc = 0.8 });
        const auto line = [&list] { return list.index(2, 0, list.index(0, 0)); };
        QCOMPARE(line().data().toString(), QStringLiteral("1 · Single-step, 2 seed(s)"));
        QVERIFY(line().data(Qt::ToolTipRole).toString().contains(QStringLiteral("when two of them have finished")));
        end(runs, 2, { .seed = 2, .auc = 0.8 });
        QVERIFY2(line().data().toString().contains(QStringLiteral("AUC 0.750 ± 0.071")),
            qPrintable(line().data().toString()));
    }

    void aChangeOnTheWayTakesARunOutOfTheLine()
    {
        RunModel runs;
        RunListModel list(&runs);
        list.setGrouping(RunListModel::Grouping::Work);
        add(runs, 1, { .seed = 1 });
        add(runs, 2, { .seed = 2 });
        begin(runs, 3, { .seed = 3 });
        const auto line = [&list] { return list.index(3, 0, list.index(0, 0)).data().toString(); };
        QVERIFY2(line().contains(QStringLiteral("3 seed(s)")), qPrintable(line()));
        runs.append(3, SettingChange { 3, "cf_rate", "0.001", "0.002" });
        QVERIFY2(line().contains(QStringLiteral("2 seed(s)")), qPrintable(line()));
    }

    void theLineIsDrawnOverAllColumns()
    {
        RunModel runs;
        RunsPanel panel(&runs);
        const std::unique_ptr<QWidget> page(panel.makeTablePage());
        const QTemporaryDir dir;
        panel.restoreState(QSettings(dir.filePath(QStringLiteral("s.conf")), QSettings::IniFormat));
        page->resize(460, 400);
        page->show();
        add(runs, 1, { .seed = 1 });
        add(runs, 2, { .seed = 2 });
        auto *view = page->findChild<QTreeView *>(QStringLiteral("runsWholeTable"));
        const QModelIndex group = view->model()->index(0, 0);
        QVERIFY(view->isExpanded(group));
        QVERIFY(view->isFirstColumnSpanned(2, group));
        QVERIFY(!view->isFirstColumnSpanned(1, group));
        // Mean and deviation stand under the name, whole.
        const int seed = view->header()->sectionViewportPosition(RunModel::Seed);
        QVERIFY(seed > 0 && seed + view->header()->sectionSize(RunModel::Seed) < view->viewport()->width());
        const QModelIndex line = view->model()->index(2, 0, group);
        QVERIFY(view->visualRect(line).height() > 3 * view->visualRect(view->model()->index(1, 0, group)).height() / 2);
        QStyleOptionViewItem option;
        option.initFrom(view);
        option.rect = view->visualRect(line);
        const QString drawn = ShownRow(view).textOf(option, line);
        QVERIFY2(drawn.contains(QStringLiteral("AUC 0.700 ± 0.000 · 50.0 ± 0.0 MiB")), qPrintable(drawn));
        for (const QString &text : drawn.split(QChar(QChar::LineSeparator)))
            QVERIFY2(view->fontMetrics().horizontalAdvance(text) < view->viewport()->width() - 60, qPrintable(text));
        // A click on its box hides both runs.
        const QRect at = view->visualRect(view->model()->index(2, 0, group));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(at.left() + 10, at.center().y()));
        QVERIFY(!runs.run(0).shown && !runs.run(1).shown);
    }

    void theLineInTheListIsARow()
    {
        RunModel runs;
        RunsPanel panel(&runs);
        const QTemporaryDir dir;
        panel.restoreState(QSettings(dir.filePath(QStringLiteral("s.conf")), QSettings::IniFormat));
        panel.resize(272, 400);
        panel.show();
        add(runs, 1, { .seed = 1 });
        add(runs, 2, { .seed = 2 });
        auto *view = panel.findChild<QTreeView *>(QStringLiteral("runsTable"));
        const QModelIndex group = view->model()->index(0, 0), line = view->model()->index(2, 0, group);
        QCOMPARE(view->visualRect(line).height(), view->visualRect(view->model()->index(1, 0, group)).height());
        const QStringList parts = line.data(RunListModel::PartsRole).toStringList();
        const QFontMetrics metrics(view->font());
        QCOMPARE(seedFigures(parts, metrics, 1000),
            QStringLiteral("AUC 0.700 ± 0.000 · 50.0 ± 0.0 MiB · 1.000 ± 0.000 s/step"));
        QCOMPARE(seedFigures(parts, metrics, metrics.horizontalAdvance(parts[1])),
            parts[1]); // as many as there is room
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(line).topLeft() + QPoint(16, 14));
        QVERIFY(!runs.run(0).shown && !runs.run(1).shown);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(line).topLeft() + QPoint(16, 14));
        QVERIFY(runs.run(0).shown && runs.run(1).shown);
    }

    void judgesByTheSeeds_data()
    {
        QTest::addColumn<QList<double>>("auc"); // of the seeds 1, 2, ...; E2E's is 0.6, 0.7, 0.8
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("below");
        QTest::newRow("within") << QList<double> { 0.59, 0.70,
            0.80 } << "4.0 times as fast as E2E; over 3 seed(s) AUC differs by −0.0033, within the seeds' scatter."
                                << "Within the scatter of 3 seed(s)";
        QTest::newRow("less") << QList<double> { 0.591, 0.690,
            0.789 } << "4.0 times as fast as E2E, but 0.0100 less AUC over 3 seed(s), more than the seeds' scatter."
                              << "More than the scatter of 3 seed(s)";
        QTest::newRow("more") << QList<double> { 0.611, 0.710,
            0.809 } << "4.0 times as fast as E2E, and 0.0100 more AUC over 3 seed(s), more than the seeds' scatter."
                              << "More than the scatter of 3 seed(s)";
        QTest::newRow("equal") << QList<double> { 0.60001, 0.70002, 0.80001 }
                               << "4.0 times as fast as E2E, and as good over 3 seed(s)."
                               << "Equal over 3 seed(s)";
        // Seeds that do not tell how they scatter: as with one.
        QTest::newRow("all apart by the same") << QList<double> { 0.59, 0.69, 0.79 }
                                               << "4.0 times as fast as E2E, but 0.0100 less AUC after the same steps."
                                               << "Best of 1 evaluation(s) each";
        QTest::newRow("one seed") << QList<double> { 0.59 }
                                  << "4.0 times as fast as E2E, but 0.0100 less AUC after the same steps."
                                  << "Best of 1 evaluation(s) each";
    }

    void judgesByTheSeeds()
    {
        QFETCH(QList<double>, auc);
        QFETCH(QString, sentence);
        QFETCH(QString, below);
        RunModel runs;
        for (int i = 0; i < 3; ++i)
            add(runs, static_cast<quint64>(i) + 1,
                { .mode = Mode::E2E, .seed = i + 1, .auc = 0.6 + 0.1 * i, .seconds = 4 });
        for (qsizetype i = 0; i < auc.size(); ++i)
            add(runs, static_cast<quint64>(i) + 11, { .seed = i + 1, .auc = auc[i] });
        // A run with another rate is of no use to it.
        if (auc.size() > 1)
            add(runs, 21, { .seed = 1, .auc = 0.1, .cfRate = 0.5 });
        const Verdict verdict = verdictOn(runs, 11);
        const VerdictText text = verdictText(verdict);
        QCOMPARE(text.sentence, sentence);
        QCOMPARE(text.figures[2].below, below);
        QCOMPARE(verdict.seeds.known(), below.contains(QLatin1String("seed")));
        if (!verdict.seeds.known())
            return;
        double mean = 0;
        for (const double value : auc)
            mean += value / 3;
        QCOMPARE(text.figures[2].value, QString::number(mean, 'f', 4));
        QVERIFY2(text.figures[2].help.contains(QStringLiteral("E2E's 0.7000, with one of 0.1000")),
            qPrintable(text.figures[2].help));
        QVERIFY2(text.figures[0].help.contains(QStringLiteral("the mean of 3 seed(s)")),
            qPrintable(text.figures[0].help));
        QVERIFY(text.figures[2].spoken.contains(QStringLiteral("95% interval")));
        // Of runs that are drawn.
        runs.setShown({ 12, 13 }, false);
        QVERIFY(!verdictOn(runs, 11).seeds.known());
    }

    /// The mean AUC of three seeds does not stand beside the speedup of one of them.
    void itsSpeedupIsTheSeedsToo()
    {
        RunModel runs;
        for (int seed = 1; seed <= 3; ++seed) {
            add(runs, static_cast<quint64>(seed), { .mode = Mode::E2E, .seed = seed, .auc = 0.7, .seconds = 4 });
            add(runs, static_cast<quint64>(10 + seed),
                { .seed = seed, .auc = 0.69 + 0.001 * seed, .seconds = seed == 3 ? 2.0 : 1.0, .unique = 14 + seed });
        }
        const VerdictText text = verdictText(verdictOn(runs, 11)); // itself 4 times, R 60 / 15
        QCOMPARE(text.figures[0].value, QStringLiteral("3.3×"));
        QCOMPARE(text.figures[0].beside, QStringLiteral("as fast (R 3.8)")); // of 4, 3.75 and 3.53
        QVERIFY2(text.sentence.startsWith(QStringLiteral("3.3 times as fast")), qPrintable(text.sentence));
        QVERIFY2(text.figures[0].help.contains(QStringLiteral("deviation is 1.15, and this run's own speedup 4.00")),
            qPrintable(text.figures[0].help));
    }

    void whileItTrainsARunSpeaksForItself()
    {
        RunModel runs;
        for (int seed = 1; seed <= 3; ++seed)
            add(runs, static_cast<quint64>(seed), { .mode = Mode::E2E, .seed = seed, .auc = 0.8, .seconds = 4 });
        add(runs, 11, { .seed = 1 });
        add(runs, 12, { .seed = 2 });
        begin(runs, 13, { .seed = 3, .auc = 0.75 });
        QVERIFY(!verdictOn(runs, 13).seeds.known());
        QCOMPARE(verdictOn(runs, 11).seeds.seeds.size(), 2U);
        end(runs, 13, { .seed = 3, .auc = 0.75 });
        QCOMPARE(verdictOn(runs, 13).seeds.seeds.size(), 3U);
    }
};

QTEST_MAIN(TestSeedRuns)
#include "tst_seed_runs.moc"
