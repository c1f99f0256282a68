// SPDX-License-Identifier: GPL-3.0-or-later
// What the comparison and the report say of modes with several seeds.
#include "board/comparison_text.h"
#include "run/run_comparison.h"

#include <QTest>

using namespace gram;

namespace {

RunRecord recordOf(Mode mode, std::int64_t seed, double auc)
{
    RunRecord r;
    r.config.mode = mode;
    r.config.seed = seed;
    r.status = RunRecord::Status::Finished;
    for (int i = 1; i <= 3; ++i) {
        StepRecord s;
        s.step = i;
        s.seconds = mode == Mode::E2E ? 4.0 * i : i;
        s.interactions = 60 * i;
        s.unique = 20 * i;
        s.peakMemoryBytes = (mode == Mode::E2E ? 400u : 100u + 10u * static_cast<unsigned>(seed)) << 20;
        r.steps.push_back(s);
        r.result.stepSeconds.push_back(mode == Mode::E2E ? 4 : 1);
    }
    Evaluation e;
    e.step = 3;
    e.metrics = { { "auc", auc } };
    r.result.evaluations.push_back(e);
    return r;
}

} // namespace

class TestBoardSeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    /// E2E's speedup is not missing.
    void whatIsMissingForASpeedup()
    {
        const auto told = [](Mode mode) {
            const RunRecord record = recordOf(mode, 1, 0.7);
            const std::vector<RunView> views { viewOf(record) };
            return noVerdictSentence(compareRuns(views));
        };
        QVERIFY2(told(Mode::E2E).startsWith(QStringLiteral("E2E alone is shown")), qPrintable(told(Mode::E2E)));
        QVERIFY(told(Mode::MultiStep).contains(QStringLiteral("needs an E2E run")));
    }

    void tells_data()
    {
        QTest::addColumn<QList<double>>("auc"); // of the seeds 1, 2, ...; E2E's is 0.7, 0.8, 0.9
        QTest::addColumn<QString>("sentence"); // the first one's end
        QTest::addColumn<QString>("difference");
        QTest::addColumn<QString>("help");
        // Differences -0.01, 0 and 0.01: half of the interval is 4.3027 * 0.01 / sqrt(3) = 0.0248.
        QTest::newRow("within") << QList<double> { 0.69, 0.8, 0.91 }
                                << "95% interval −0.0248 to +0.0248, which is within the seeds' scatter."
                                << "+0.0000"
                                << "Within the seeds' scatter.";
        // -0.04, -0.05 and -0.06.
        QTest::newRow("more") << QList<double> { 0.66, 0.75, 0.84 }
                              << "The mean difference is −0.0500, 95% interval −0.0748 to −0.0252, which is more than "
                                 "the seeds' scatter."
                              << "−0.0500"
                              << "More than the seeds' scatter.";
        QTest::newRow("one seed") << QList<double> { 0.66 } << QString() << QString() << QString();
    }

    void tells()
    {
        QFETCH(QList<double>, auc);
        QFETCH(QString, sentence);
        QFETCH(QString, difference);
        QFETCH(QString, help);
        std::vector<RunRecord> records;
        std::vector<BoardRun> runs;
        for (qsizetype i = 0; i < auc.size(); ++i)
            for (const Mode mode : { Mode::E2E, Mode::MultiStep }) {
                records.push_back(
                    recordOf(mode, i + 1, mode == Mode::E2E ? 0.7 + 0.1 * static_cast<double>(i) : auc[i]));
                const auto number = static_cast<int>(records.size());
                runs.push_back({ number, QStringLiteral("%1 · M").arg(number), {} });
            }
        std::vector<RunView> views;
        for (const RunRecord &r : records)
            views.push_back(viewOf(r));
        const RunComparison comparison = compareRuns(views);
        const QStringList sentences = summarySentences(comparison, runs);
        const auto sections = boardSections(comparison, runs);
        const auto over = std::find_if(sections.begin(), sections.end(),
            [](const BoardSection &s) { return s.title.startsWith(QStringLiteral("Over the seeds")); });
        if (auc.size() == 1) { // as without seeds
            QVERIFY(over == sections.end());
            QCOMPARE(sentences.size(), 1);
            QVERIFY(!sentences[0].contains(QStringLiteral("seed")));
            return;
        }
        QCOMPARE(sentences.size(), 1 + auc.size()); // once of all of them, then each run's
        QVERIFY2(sentences[0].startsWith(QStringLiteral("“2 · M” with 3 seed(s): its best AUC is ")),
            qPrintable(sentences[0]));
        QVERIFY2(sentences[0].contains(QStringLiteral("E2E's with the same seeds 0.8000 ± 0.1000")),
            qPrintable(sentences[0]));
        QVERIFY2(sentences[0].endsWith(sentence), qPrintable(sentences[0]));
        QVERIFY(over != sections.end());
        const auto cell = [&](const QString &label, std::size_t run) {
            for (const BoardRow &row : over->rows)
                if (row.label == label)
                    return row.cells[run];
            return BoardCell { QStringLiteral("there is no such row") };
        };
        for (const std::size_t run : { 1U, 3U, 5U }) {
            QCOMPARE(cell(QStringLiteral("Seeds"), run).text, QStringLiteral("3"));
            QCOMPARE(cell(QStringLiteral("Seeds"), run).help, QStringLiteral("1, 2, 3"));
            QCOMPARE(cell(QStringLiteral("Difference to E2E's best"), run).text, difference);
            QCOMPARE(cell(QStringLiteral("Difference to E2E's best"), run).help, help);
            QCOMPARE(cell(QStringLiteral("Speedup per step"), run).text, QStringLiteral("4.00 ± 0.00"));
            QCOMPARE(cell(QStringLiteral("Peak memory"), run).text, QStringLiteral("120.0 ± 10.0 MiB"));
        }
        QCOMPARE(cell(QStringLiteral("Difference to E2E's best"), 0).text, QStringLiteral("–")); // E2E's own
    }
};

QTEST_GUILESS_MAIN(TestBoardSeeds)
#include "tst_board_seeds.moc"
