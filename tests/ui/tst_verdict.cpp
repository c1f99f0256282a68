// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on runs with known figures: its numbers, its words, and the strip through real events.
#include "verdict/verdict.h"

#include "runs/run_model.h"
#include "theme.h"
#include "verdict/verdict_figure.h"
#include "verdict/verdict_strip.h"
#include "verdict/verdict_text.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace gram;

namespace {

constexpr std::uint64_t mib = 1 << 20;

struct Made {
    Mode mode = Mode::SingleStep;
    double stepSeconds = 1;
    std::vector<double> auc = {}; ///< an evaluation each tenth of the steps
    std::uint64_t memory = 100 * mib;
    int steps = 10;
    double warmUp = 0; ///< what the first step takes longer
    std::int64_t batch = 32;
    bool ends = true;
};

/// A run of ten interactions a step over two items: R is 5.
void make(RunModel &runs, quint64 id, const Made &made)
{
    RunConfig config;
    config.mode = made.mode;
    config.demo = "kt";
    config.batch = made.batch;
    config.evalEvery = 2;
    runs.add(id, config);
    runs.setState(id, RunState::Running);
    MetricsSnapshot snapshot;
    RunResult result;
    result.config = config;
    for (int i = 1; i <= made.steps; ++i) {
        StepRecord step;
        step.step = i;
        step.seconds = made.warmUp + i * made.stepSeconds;
        step.interactions = 10 * i;
        step.unique = 2 * i;
        step.peakMemoryBytes = made.memory;
        snapshot.steps.push_back(step);
        result.stepSeconds.push_back(made.stepSeconds + (i == 1 ? made.warmUp : 0));
    }
    if (!snapshot.steps.empty())
        runs.append(id, snapshot);
    for (std::size_t i = 0; i < made.auc.size(); ++i) {
        const auto step = static_cast<std::size_t>(2 * (i + 1));
        runs.append(id,
            Evaluation { static_cast<std::int64_t>(step), 0, snapshot.steps[step - 1].seconds, 0,
                { { "auc", made.auc[i] } } });
    }
    if (!made.ends)
        return;
    result.steps = made.steps;
    result.seconds = snapshot.steps.empty() ? 0 : snapshot.steps.back().seconds;
    runs.finish(id, result);
}

const Made e2e { .mode = Mode::E2E, .stepSeconds = 5, .auc = { 0.6, 0.7, 0.77451 }, .memory = 400 * mib };

} // namespace

class TestVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    // --- numbers

    void theFirstStepsAreLeftOut()
    {
        RunModel runs;
        make(runs, 1, { .mode = Mode::E2E, .stepSeconds = 5, .warmUp = 100 });
        make(runs, 2, { .stepSeconds = 1, .warmUp = 30 });
        const Verdict v = verdictOn(runs, 0);
        QCOMPARE(v.id, quint64 { 2 });
        QCOMPARE(v.speedup, 5.0);
        QCOMPARE(v.e2eSteps, 9);
        QCOMPARE(v.redundancy, 5.0);
        QCOMPARE(v.e2eSeconds / v.seconds, v.speedup); // what stands beside it is counted in the same way
        // The list of runs says the same.
        QCOMPARE(runs.index(1, RunModel::Speedup).data().toString(), QStringLiteral("5.00"));
    }

    void onlyTheStepsThatBothMade()
    {
        RunModel runs;
        make(runs, 1, { .mode = Mode::E2E, .stepSeconds = 5, .steps = 4 });
        make(runs, 2, { .stepSeconds = 1, .steps = 10 });
        const Verdict v = verdictOn(runs, 0);
        QCOMPARE(v.e2eSteps, 3);
        QCOMPARE(v.clock, Verdict::Clock::Steps);
        QCOMPARE(v.steps, 3); // counted, as the speedup is, from the end of the first one
        QCOMPARE(v.seconds, 3.0);
        QCOMPARE(v.e2eSeconds, 15.0);
        QVERIFY(!v.sameSteps);
    }

    void theSubject_data()
    {
        QTest::addColumn<quint64>("selected");
        QTest::addColumn<QList<quint64>>("hidden");
        QTest::addColumn<quint64>("subject");
        QTest::addColumn<Verdict::Against>("against");
        using Ids = QList<quint64>;
        QTest::newRow("the newest GRAM run that has begun")
            << quint64 { 0 } << Ids {} << quint64 { 3 } << Verdict::Against::Run;
        QTest::newRow("the selected one") << quint64 { 2 } << Ids {} << quint64 { 2 } << Verdict::Against::Run;
        QTest::newRow("E2E itself") << quint64 { 1 } << Ids {} << quint64 { 1 } << Verdict::Against::Itself;
        QTest::newRow("the selected one is hidden")
            << quint64 { 2 } << Ids { 2 } << quint64 { 3 } << Verdict::Against::Run;
        QTest::newRow("E2E is hidden") << quint64 { 0 } << Ids { 1 } << quint64 { 3 } << Verdict::Against::Nothing;
        QTest::newRow("only E2E is shown")
            << quint64 { 0 } << Ids { 2, 3, 4 } << quint64 { 1 } << Verdict::Against::Itself;
        QTest::newRow("none is shown") << quint64 { 0 } << Ids { 1, 2, 3, 4 } << quint64 { 0 }
                                       << Verdict::Against::Nothing;
    }
    void theSubject()
    {
        QFETCH(quint64, selected);
        QFETCH(QList<quint64>, hidden);
        RunModel runs;
        make(runs, 1, e2e);
        make(runs, 2, {});
        make(runs, 3, { .mode = Mode::MultiStep });
        runs.add(4, runs.run(1).config); // waits
        runs.setShown(QSet<quint64>(hidden.begin(), hidden.end()), false);
        const Verdict v = verdictOn(runs, selected);
        QTEST(v.id, "subject");
        QTEST(v.against, "against");
        QCOMPARE(v.state == Verdict::State::NothingShown, v.id == 0);
    }

    void otherWorkIsNoReference()
    {
        RunModel runs;
        make(runs, 1, e2e);
        make(runs, 2, { .batch = 64 });
        QCOMPARE(verdictOn(runs, 0).against, Verdict::Against::Nothing);
        QVERIFY(std::isnan(verdictOn(runs, 0).speedup));
    }

    void theTargetIsE2EsBest_data()
    {
        QTest::addColumn<std::vector<double>>("e2eAuc");
        QTest::addColumn<std::vector<double>>("auc");
        QTest::addColumn<double>("chosen");
        QTest::addColumn<double>("target");
        QTest::addColumn<Verdict::Clock>("clock");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<double>("e2eSeconds");
        const double none = Verdict::unknown;
        using Aucs = std::vector<double>;
        QTest::newRow("both reach it") << Aucs { 0.6, 0.70009 } << Aucs { 0.6, 0.6, 0.71 } << none << 0.7
                                       << Verdict::Clock::Target << 5.0 << 15.0;
        QTest::newRow("not the worst run's")
            << Aucs { 0.6, 0.7 } << Aucs { 0.51 } << none << 0.7 << Verdict::Clock::Steps << 9.0 << 45.0;
        QTest::newRow("the line was moved")
            << Aucs { 0.6, 0.7 } << Aucs { 0.61, 0.62 } << 0.6 << 0.6 << Verdict::Clock::Target << 1.0 << 5.0;
        QTest::newRow("without evaluations")
            << Aucs {} << Aucs {} << none << none << Verdict::Clock::Steps << 9.0 << 45.0;
        QTest::newRow("E2E has none") << Aucs {} << Aucs { 0.6123456 } << none << 0.6123 << Verdict::Clock::Steps << 9.0
                                      << 45.0;
    }
    void theTargetIsE2EsBest()
    {
        QFETCH(std::vector<double>, e2eAuc);
        QFETCH(std::vector<double>, auc);
        QFETCH(double, chosen);
        QFETCH(double, target);
        RunModel runs;
        make(runs, 1, { .mode = Mode::E2E, .stepSeconds = 5, .auc = e2eAuc });
        make(runs, 2, { .auc = auc });
        const Verdict v = verdictOn(runs, 0, chosen);
        if (std::isnan(target))
            QVERIFY(std::isnan(v.target));
        else
            QCOMPARE(v.target, target);
        QTEST(v.clock, "clock");
        QTEST(v.seconds, "seconds");
        QTEST(v.e2eSeconds, "e2eSeconds");
    }

    void anExactRunStandsInForE2EsQuality()
    {
        RunModel runs;
        make(runs, 1, { .mode = Mode::E2E, .stepSeconds = 5 });
        make(runs, 2, { .auc = { 0.7 } });
        make(runs, 3, { .mode = Mode::MultiStep, .auc = { 0.65 } });
        const Verdict v = verdictOn(runs, 0);
        QCOMPARE(v.standIn, 2);
        QCOMPARE(v.e2eAuc, 0.7);
        const VerdictText text = verdictText(v);
        QCOMPARE(text.figures[2].beside, QStringLiteral("−0.0500 to run 2"));
        QVERIFY2(text.sentence.contains("0.0500 less AUC than run 2, which is exact"), qPrintable(text.sentence));
    }

    // --- words: a row for each state of the specification's table

    void sentences_data()
    {
        QTest::addColumn<std::vector<Made>>("runs");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("figures"); // value, beside, below of each
        using Runs = std::vector<Made>;
        QTest::newRow("exact, equal") << Runs { e2e, { .stepSeconds = 1, .auc = { 0.6, 0.7, 0.77452 } } }
                                      << "As good as E2E, in a fifth of the time and a quarter of the memory."
                                      << QStringList { "5.0×", "as fast (R 5.0)", "100% of what exact GRAM can reach",
                                             "100", "of 400 MiB", "25% of E2E's peak", "0.7745", "+0.0000 to E2E",
                                             "Equal to four digits", "5.00 s", "against 25.0 s", "20% of E2E's time" };
        QTest::newRow("multi-step, past R, less")
            << Runs { e2e,
                   { .mode = Mode::MultiStep, .stepSeconds = 0.3125, .auc = { 0.6, 0.6517 }, .memory = 20 * mib } }
            << "16 times as fast, past R, but 0.1228 less AUC after the same steps."
            << QStringList { "16.0×", "as fast (R 5.0)", "Past R: encodes less than E2E", "20", "of 400 MiB",
                   "5% of E2E's peak", "0.6517", "−0.1228 to E2E", "Best of 2 evaluation(s)", "2.81 s",
                   "against 45.0 s", "6% of E2E's time" };
        QTest::newRow("multi-step, past R, more")
            << Runs { e2e, { .mode = Mode::MultiStep, .stepSeconds = 0.625, .auc = { 0.6, 0.7, 0.7776 } } }
            << "8.0 times as fast, past R, and 0.0031 more AUC after the same steps."
            << QStringList { "8.0×", "as fast (R 5.0)", "Past R: encodes less than E2E", "100", "of 400 MiB",
                   "25% of E2E's peak", "0.7776", "+0.0031 to E2E", "Best of 3 evaluation(s) each", "3.13 s",
                   "against 25.0 s", "13% of E2E's time" };
        QTest::newRow("slower than E2E") << Runs { e2e, { .stepSeconds = 6.25, .auc = { 0.6, 0.7, 0.77451 } } }
                                         << "Slower than E2E here: R is only 5.0."
                                         << QStringList { "0.8×", "of E2E's speed (R 5.0)",
                                                "16% of what exact GRAM can reach", "100", "of 400 MiB",
                                                "25% of E2E's peak", "0.7745", "+0.0000 to E2E", "Equal to four digits",
                                                "31.3 s", "against 25.0 s", "125% of E2E's time" };
        QTest::newRow("no reference") << Runs { { .stepSeconds = 1, .auc = { 0.6, 0.7745 } } }
                                      << "Nothing to compare with yet: no E2E run on this data, model and batch."
                                      << QStringList { "–", "", "Compare… trains E2E", "100.0 MiB", "",
                                             "E2E's is not known", "0.7745", "", "Best of 2 evaluation(s)", "10.0 s",
                                             "", "Without pauses and evaluations" };
        QTest::newRow("training") << Runs { e2e, { .stepSeconds = 1, .auc = { 0.6 }, .ends = false } }
                                  << "So far: 5.0 times as fast as E2E, but 0.1745 less AUC after the same steps."
                                  << QStringList { "5.0×", "as fast (R 5.0)", "100% of what exact GRAM can reach",
                                         "100", "of 400 MiB", "25% of E2E's peak", "0.6000", "−0.1745 to E2E",
                                         "Best of 1 evaluation(s)", "9.00 s", "against 45.0 s", "20% of E2E's time" };
        QTest::newRow("no evaluation yet")
            << Runs { e2e, { .stepSeconds = 1, .ends = false } }
            << "So far: 5.0 times as fast as E2E, in a quarter of the memory. Quality is not evaluated yet."
            << QStringList { "5.0×", "as fast (R 5.0)", "100% of what exact GRAM can reach", "100", "of 400 MiB",
                   "25% of E2E's peak", "–", "", "First evaluation at step 2", "9.00 s", "against 45.0 s",
                   "20% of E2E's time" };
        QTest::newRow("E2E itself") << Runs { e2e }
                                    << "This is E2E: runs on the same data, model and batch are measured against it."
                                    << QStringList { "1×", "the reference", "R 5.0 is exact GRAM's limit", "400.0 MiB",
                                           "", "", "0.7745", "", "Best of 3 evaluation(s)", "50.0 s", "",
                                           "Without pauses and evaluations" };
    }
    void sentences()
    {
        QFETCH(std::vector<Made>, runs);
        QFETCH(QStringList, figures);
        RunModel model;
        quint64 id = 0;
        for (const Made &made : runs)
            make(model, ++id, made);
        const VerdictText text = verdictText(verdictOn(model, 0));
        QTEST(text.sentence, "sentence");
        QStringList found;
        for (const VerdictFigureText &figure : text.figures) {
            found += { figure.value, figure.beside, figure.below };
            QVERIFY(!figure.spoken.isEmpty());
        }
        QCOMPARE(found, figures);
    }

    void emptyStates()
    {
        RunModel runs;
        QCOMPARE(verdictText(verdictOn(runs, 0)).sentence,
            QStringLiteral("What GRAM saves against E2E, and what it costs, stands here."));
        for (const VerdictFigureText &figure : verdictText(verdictOn(runs, 0)).figures) {
            QCOMPARE(figure.value, QStringLiteral("–"));
            QVERIFY(figure.absent && !figure.offersCompare);
        }
        make(runs, 1, e2e);
        runs.setShown({ 1 }, false);
        QCOMPARE(verdictText(verdictOn(runs, 0)).sentence,
            QStringLiteral("No run is shown. Tick one in the list of runs."));
    }

    void aFailedRunSaysWhy()
    {
        RunModel runs;
        make(runs, 1, { .steps = 0, .ends = false });
        RunResult result;
        result.status = RunResult::Status::Failed;
        result.message = "There is no item with a text. Choose another column.";
        runs.finish(1, result);
        QCOMPARE(verdictText(verdictOn(runs, 0)).sentence, QStringLiteral("There is no item with a text."));
    }

    void measuringE2ECountsDown()
    {
        RunModel runs;
        make(runs, 1, { .steps = 0, .ends = false });
        runs.setE2eProgress(1, 3, 5);
        const Verdict v = verdictOn(runs, 0);
        QCOMPARE(v.state, Verdict::State::MeasuringE2E);
        const VerdictText text = verdictText(v);
        QCOMPARE(text.sentence, QStringLiteral("Measuring E2E: 3 of 5 step(s) done. The speedup follows."));
        QCOMPARE(text.figures[0].value, QStringLiteral("2"));
        QCOMPARE(text.figures[0].beside, QStringLiteral("E2E step(s) to go"));
        QCOMPARE(text.figures[0].bar.fill, 0.6);
        runs.setBaseline(1, Baseline { 5, 5.0, 300 * mib });
        QVERIFY(verdictOn(runs, 0).state != Verdict::State::MeasuringE2E);
    }

    void againstMeasuredSteps()
    {
        RunModel runs;
        make(runs, 1, { .stepSeconds = 1, .auc = { 0.7 } });
        runs.setBaseline(1, Baseline { 5, 4.0, 200 * mib });
        const Verdict v = verdictOn(runs, 0);
        QCOMPARE(v.against, Verdict::Against::Measured);
        QCOMPARE(v.speedup, 4.0);
        QCOMPARE(v.e2eMemory, 200 * mib);
        QCOMPARE(v.e2eSeconds, 36.0); // the nine steps after the first at that pace
        QVERIFY(v.e2eSecondsEstimated);
        const VerdictText text = verdictText(v);
        QCOMPARE(text.figures[3].beside, QStringLiteral("against ~36.0 s"));
        QVERIFY(text.figures[3].estimated);
        QCOMPARE(text.sentence,
            QStringLiteral("4.0 times as fast as E2E, in half of the memory. E2E's quality was not measured."));
    }

    // --- the strip

    void theStripFollowsTheRuns()
    {
        RunModel runs;
        VerdictStrip strip(&runs);
        strip.resize(1280, strip.sizeHint().height());
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        auto *subject = strip.findChild<QToolButton *>(QStringLiteral("verdictSubject"));
        QCOMPARE(subject->text(), QStringLiteral("No run"));
        QVERIFY(!subject->isEnabled());
        make(runs, 1, e2e);
        make(runs, 2, { .stepSeconds = 1, .auc = { 0.6, 0.7, 0.77451 } });
        make(runs, 3, { .mode = Mode::MultiStep, .stepSeconds = 0.5 });
        auto *speed = strip.findChild<VerdictFigure *>(QStringLiteral("verdictSpeed"));
        QTRY_COMPARE(speed->text().value, QStringLiteral("10.0×"));
        QVERIFY(subject->text().startsWith(QStringLiteral("3 · Multi-step")));

        // Another run is chosen by mouse.
        QSignalSpy chosen(&strip, &VerdictStrip::runRequested);
        auto *menu = subject->menu();
        Q_EMIT menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        menu->popup(strip.mapToGlobal(QPoint(0, 0)));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().at(1)).center());
        QCOMPARE(chosen.takeFirst().at(0).toULongLong(), quint64 { 2 });
        QCOMPARE(speed->text().value, QStringLiteral("5.0×"));
        strip.setSelected(0);
        QCOMPARE(speed->text().value, QStringLiteral("10.0×"));
    }

    void itsPlacesStayWhateverItShows()
    {
        RunModel runs;
        VerdictStrip strip(&runs);
        strip.resize(1280, strip.sizeHint().height());
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const auto *speed = strip.findChild<VerdictFigure *>(QStringLiteral("verdictSpeed"));
        const auto *time = strip.findChild<VerdictFigure *>(QStringLiteral("verdictTime"));
        const QRect before = speed->geometry();
        const QRect lastBefore = time->geometry();
        const int height = strip.minimumSizeHint().height();
        make(runs, 1, e2e);
        make(runs, 2, { .stepSeconds = 1, .auc = { 0.6, 0.7, 0.77451 } });
        QTRY_COMPARE(speed->text().value, QStringLiteral("5.0×"));
        QTest::qWait(20);
        QCOMPARE(speed->geometry(), before);
        QCOMPARE(time->geometry(), lastBefore);
        QCOMPARE(strip.minimumSizeHint().height(), height);
    }

    void withoutE2EItOffersToCompare_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("wide") << 1280;
        QTest::newRow("narrow") << 1024;
    }
    void withoutE2EItOffersToCompare()
    {
        QFETCH(int, width);
        RunModel runs;
        make(runs, 1, { .stepSeconds = 1 });
        VerdictStrip strip(&runs);
        strip.resize(width, strip.sizeHint().height());
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        QSignalSpy compare(&strip, &VerdictStrip::compareRequested);
        auto *speed = strip.findChild<VerdictFigure *>(QStringLiteral("verdictSpeed"));
        QVERIFY(speed->text().offersCompare);
        speed->setFocus(Qt::TabFocusReason);
        QTest::keyClick(speed, Qt::Key_Return);
        QCOMPARE(compare.count(), 1);
        for (int y = 0; y < speed->height() && compare.count() == 1; y += 4) // wherever the link stands
            for (int x = 0; x < 120 && compare.count() == 1; x += 8)
                QTest::mouseClick(speed, Qt::LeftButton, {}, QPoint(x, y));
        QCOMPARE(compare.count(), 2);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("type");
        QTest::addColumn<double>("scale");
        for (const int width : { 1024, 1280, 1920 }) {
            for (const double type : { 1.0, 1.3 }) // other languages need a third more
                QTest::addRow("%d, type %.1f", width, type) << width << type << 1.0;
            if (width > 1024) // there a presentation takes smaller type
                QTest::addRow("%d, presentation", width) << width << 1.0 << 1.5;
        }
    }
    void nothingIsCut()
    {
        QFETCH(int, width);
        QFETCH(double, type);
        QFETCH(double, scale);
        const auto usual = qScopeGuard([] { setTypeScale(1); });
        setTypeScale(scale);
        RunModel runs;
        make(runs, 1, e2e);
        make(runs, 2, { .mode = Mode::MultiStep, .stepSeconds = 0.3, .auc = { 0.6 } });
        VerdictStrip strip(&runs);
        QFont font = strip.font();
        font.setPointSizeF(font.pointSizeF() * type);
        strip.setFont(font);
        strip.resize(width, strip.sizeHint().height());
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        for (const VerdictFigure *figure : strip.findChildren<VerdictFigure *>())
            QVERIFY2(figure->cutTexts().isEmpty(), qPrintable(figure->cutTexts().join(' ')));
        QVERIFY(strip.minimumSizeHint().width() <= width);
    }

    void everyFigureIsASentenceForAScreenReader()
    {
        RunModel runs;
        make(runs, 1, e2e);
        make(runs, 2, { .stepSeconds = 1, .auc = { 0.6, 0.7, 0.77451 } });
        VerdictStrip strip(&runs);
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const QStringList said { "Speedup a step: 5.0 times, limit R 5.0, 100% of it.",
            "Peak memory of the tensors: 100 of E2E's 400 MiB, 25% of it.",
            "Quality: validation AUC 0.7745, +0.0000 to E2E's.",
            "Time to AUC 0.7745: 5.00 s against E2E's 25.0 s, 20% of it." };
        QStringList heard;
        for (const char *name : { "verdictSpeed", "verdictMemory", "verdictQuality", "verdictTime" }) {
            auto *figure = strip.findChild<VerdictFigure *>(QString::fromLatin1(name));
            QVERIFY(figure->focusPolicy() & Qt::TabFocus);
            heard += QAccessible::queryAccessibleInterface(figure)->text(QAccessible::Name);
        }
        QCOMPARE(heard, said);
    }

    void theDarkThemeReachesIt()
    {
        RunModel runs;
        make(runs, 1, e2e);
        VerdictStrip strip(&runs);
        strip.resize(1280, strip.sizeHint().height());
        strip.show();
        QVERIFY(QTest::qWaitForWindowExposed(&strip));
        const auto lightness = [&strip] { return strip.grab().toImage().pixelColor(3, 3).lightness(); };
        applyTheme(Theme::Dark);
        QTRY_VERIFY(lightness() < 80);
        applyTheme(Theme::Light);
        QTRY_VERIFY(lightness() > 200);
    }
};

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
