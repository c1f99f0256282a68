// SPDX-License-Identifier: GPL-3.0-or-later
// A guess before a comparison, and how it lies over what comes.
#include "compare_dialog.h"
#include "runs/run_model.h"
#include "verdict/verdict_strip.h"

#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace gram;

namespace {

void addRun(RunModel &runs, quint64 id, Mode mode, double stepSeconds, double auc)
{
    RunConfig config;
    config.mode = mode;
    runs.add(id, config);
    runs.setState(id, RunState::Running);
    MetricsSnapshot snapshot;
    for (int i = 1; i <= 10; ++i) {
        StepRecord step;
        step.step = i;
        step.seconds = i * stepSeconds;
        step.interactions = 10 * i;
        step.unique = 2 * i;
        snapshot.steps.push_back(step);
    }
    runs.append(id, snapshot);
    runs.append(id, Evaluation { 10, 0, 10 * stepSeconds, 0, { { "auc", auc } } });
    RunResult result;
    result.config = config;
    result.steps = 10;
    result.stepSeconds.assign(10, stepSeconds);
    runs.finish(id, result);
}

} // namespace

class TestGuess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void isAskedFor()
    {
        CompareDialog dialog { RunConfig() };
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto *speedup = dialog.findChild<QDoubleSpinBox *>(QStringLiteral("guessedSpeedup"));
        auto *group = dialog.findChild<QGroupBox *>(QStringLiteral("compareGuess"));
        QVERIFY(!speedup->isEnabled());
        QVERIFY(!dialog.guess().any()); // nobody need guess
        group->setChecked(true);
        speedup->setValue(4);
        dialog.findChild<QDoubleSpinBox *>(QStringLiteral("guessedLoss"))->setValue(0.02);
        QCOMPARE(dialog.guess().speedup, 4.0);
        QCOMPARE(dialog.guess().aucLost, 0.02);
        speedup->setValue(0); // of one thing only
        QVERIFY(std::isnan(dialog.guess().speedup));
    }

    void liesOverTheSpeedup()
    {
        RunModel runs;
        VerdictStrip strip(&runs);
        strip.setGuess({ 8, 0.02, { 1, 2 } });
        addRun(runs, 1, Mode::E2E, 5, 0.7);
        addRun(runs, 2, Mode::SingleStep, 1, 0.7);
        Verdict verdict = verdictOn(runs, 2);
        VerdictText text = verdictText(verdict);
        layOver(text, verdict, strip.guess());
        QCOMPARE(text.figures[0].value, QStringLiteral("5.0×"));
        QCOMPARE(text.figures[0].below, QStringLiteral("You guessed 8.0×"));
        QCOMPARE(text.figures[0].bar.guess, 1.0); // the highest of the three: R and what came are at 5
        QCOMPARE(text.figures[0].bar.fill, 5.0 / 8);
        QCOMPARE(text.figures[0].bar.tick, 5.0 / 8);
        QVERIFY(std::isnan(text.figures[2].bar.guess)); // it was of Multi-step's quality
        QVERIFY(text.figures[0].spoken.contains(QStringLiteral("You guessed")));
    }

    void liesOverTheQuality_data()
    {
        QTest::addColumn<double>("lost");
        QTest::addColumn<QString>("below");
        QTest::addColumn<double>("place");
        QTest::newRow("less") << 0.025 << "You guessed 0.0250 less" << 0.25;
        QTest::newRow("more") << -0.05 << "You guessed 0.0500 more" << 1.0;
        QTest::newRow("nothing") << 0.0 << "You guessed 0.0000 less" << 0.5;
    }

    void liesOverTheQuality()
    {
        QFETCH(double, lost);
        RunModel runs;
        addRun(runs, 1, Mode::E2E, 5, 0.70);
        addRun(runs, 2, Mode::MultiStep, 0.5, 0.65);
        const Verdict verdict = verdictOn(runs, 2);
        VerdictText text = verdictText(verdict);
        layOver(text, verdict, { Verdict::unknown, lost, { 2 } });
        QTEST(text.figures[2].below, "below");
        QFETCH(double, place);
        QVERIFY(std::abs(text.figures[2].bar.guess - place) < 1e-9);
        QVERIFY(std::abs(text.figures[2].bar.fill - 0.0) < 1e-9); // 0.05 less, the scale's end
    }

    void notOverOtherRuns()
    {
        RunModel runs;
        addRun(runs, 1, Mode::E2E, 5, 0.7);
        addRun(runs, 2, Mode::SingleStep, 1, 0.7);
        addRun(runs, 3, Mode::SingleStep, 1, 0.7); // of the same work
        const auto look = [&runs](quint64 id) {
            const Verdict verdict = verdictOn(runs, id);
            VerdictText text = verdictText(verdict);
            layOver(text, verdict, { 8, 0.02, { 3 } });
            QCOMPARE(std::isnan(text.figures[0].bar.guess), id == 2);
            QCOMPARE(text.figures[0].below.contains(QStringLiteral("guessed")), id == 3);
        };
        look(2);
        look(3);
    }

    void isRemembered()
    {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.conf")), QSettings::IniFormat);
        RunModel runs;
        VerdictStrip strip(&runs);
        strip.setGuess({ 8, Verdict::unknown, { 4, 12 } });
        strip.saveState(settings);
        settings.sync();
        VerdictStrip next(&runs);
        next.restoreState(settings);
        QCOMPARE(next.guess().speedup, 8.0);
        QVERIFY(std::isnan(next.guess().aucLost));
        QVERIFY((next.guess().runs == std::set<int> { 4, 12 }));
    }
};

QTEST_MAIN(TestGuess)
#include "tst_guess.moc"
