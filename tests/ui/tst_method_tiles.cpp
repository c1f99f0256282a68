// SPDX-License-Identifier: GPL-3.0-or-later
// The training mode as tiles: choosing by mouse and keys, and what each says it comes to.
#include "runs/run_model.h"
#include "setup/method_figures.h"
#include "setup/method_tiles.h"
#include "setup/setup_panel.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace gram;

namespace {

/// Batches of 100 interactions over 20 items; ten of them have 50 items between them. 30 steps an epoch.
LatencyEstimates counted()
{
    LatencyEstimates all;
    all.batch = RunConfig().batch;
    all.stepsPerEpoch = 30;
    all.items = 60;
    all.passes = 1;
    all.latencies = { { 1, 30, false, 100, 20, 20 }, { 10, 3, false, 1000, 50, 200 } };
    return all;
}

void addRun(RunModel &runs, quint64 id, Mode mode, double stepSeconds, const RunConfig &like = {})
{
    RunConfig config = like;
    config.mode = mode;
    runs.add(id, config);
    MetricsSnapshot snapshot;
    RunResult result;
    result.config = config;
    for (int i = 1; i <= 4; ++i) {
        StepRecord step;
        step.step = i;
        step.seconds = 100 + i * stepSeconds; // the first one warms up
        step.interactions = 100 * i;
        step.unique = 20 * i;
        snapshot.steps.push_back(step);
        result.stepSeconds.push_back(stepSeconds + (i == 1 ? 100 : 0));
    }
    runs.append(id, snapshot);
    result.steps = 4;
    result.seconds = snapshot.steps.back().seconds;
    runs.finish(id, result);
}

} // namespace

class TestMethodTiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void chooses()
    {
        MethodTiles tiles;
        tiles.resize(250, 600);
        tiles.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tiles));
        QSignalSpy changed(&tiles, &MethodTiles::modeChanged);
        const auto tile = [&](const char *name) { return tiles.findChild<MethodTile *>(QString::fromLatin1(name)); };
        QCOMPARE(tiles.mode(), Mode::SingleStep);
        QTest::mouseClick(tile("method_e2e"), Qt::LeftButton);
        QCOMPARE(tiles.mode(), Mode::E2E);
        QCOMPARE(changed.count(), 1);
        tile("method_e2e")->setFocus();
        QTest::keyClick(tile("method_e2e"), Qt::Key_Down); // on to the next, as with radio buttons
        QCOMPARE(tiles.mode(), Mode::SingleStep);
        QCOMPARE(changed.count(), 2);

        QVERIFY(!tile("method_frozen")->isVisible());
        QTest::mouseClick(tiles.findChild<QToolButton *>(QStringLiteral("furtherMethods")), Qt::LeftButton);
        QVERIFY(tile("method_frozen")->isVisible());
        QTest::mouseClick(tile("method_frozen"), Qt::LeftButton);
        QCOMPARE(tiles.mode(), Mode::Frozen);
        QTest::mouseClick(tiles.findChild<QToolButton *>(QStringLiteral("furtherMethods")), Qt::LeftButton);
        QVERIFY(tile("method_frozen")->isVisible()); // what is chosen stays
        QVERIFY(!tile("method_id")->isVisible());
    }

    /// None cuts its text, at any width that the form can have.
    void fits_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : { 190, 240, 330 })
            QTest::addRow("%d", width) << width;
    }

    void fits()
    {
        QFETCH(int, width);
        MethodTiles tiles;
        tiles.resize(width, 900);
        for (const ModeTraits &traits : modeTraits)
            tiles.setFigures(traits.mode, methodFigures(traits.mode, {}, counted(), { { traits.mode, { 1.5, "x" } } }));
        tiles.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tiles));
        for (const ModeTraits &traits : modeTraits) {
            tiles.setMode(traits.mode);
            QTest::qWait(20);
            for (const MethodTile *tile : tiles.findChildren<MethodTile *>())
                if (tile->isVisible())
                    QVERIFY2(tile->cutTexts().isEmpty(), qPrintable(tile->cutTexts().join(QLatin1Char('|'))));
        }
    }

    void figures_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<std::int64_t>("latency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("estimated");
        QTest::newRow("E2E") << Mode::E2E << std::int64_t { 10 } << "100 encoding(s) a step" << false;
        QTest::newRow("Single-step") << Mode::SingleStep << std::int64_t { 10 } << "R 5.0 · 20 encoding(s) a step"
                                     << false;
        QTest::newRow("bounded: once more")
            << Mode::SingleStepBounded << std::int64_t { 10 } << "R 5.0 · 40 encoding(s) a step" << false;
        QTest::newRow("Multi-step: 50 items, once for the table and once there and back, in 10 steps")
            << Mode::MultiStep << std::int64_t { 10 } << "R over 10 step(s) 20 · 10 encoding(s) a step" << false;
        QTest::newRow("a latency that was not counted") << Mode::MultiStep << std::int64_t { 5 } << QString() << true;
        QTest::newRow("Frozen") << Mode::Frozen << std::int64_t { 10 } << "Encodes each text once" << false;
        QTest::newRow("ID") << Mode::Id << std::int64_t { 10 } << "Encodes nothing" << false;
    }

    void figures()
    {
        QFETCH(Mode, mode);
        QFETCH(std::int64_t, latency);
        QFETCH(QString, text);
        QFETCH(bool, estimated);
        RunConfig form;
        form.latency = latency;
        const MethodFigures figures = methodFigures(mode, form, counted(), {});
        QCOMPARE(figures.redundancyEstimated, estimated);
        if (estimated)
            QVERIFY(figuresText(mode, figures).contains(QLatin1Char('~')));
        else
            QCOMPARE(figuresText(mode, figures), text);
        QVERIFY(timeText(figures).isEmpty()); // nobody has measured it
    }

    /// Of another batch nothing is claimed.
    void otherBatch()
    {
        RunConfig form;
        form.batch *= 2;
        QCOMPARE(figuresText(Mode::SingleStep, methodFigures(Mode::SingleStep, form, counted(), {})), QString());
    }

    void times()
    {
        RunModel runs;
        RunConfig form;
        form.epochs = 2;
        addRun(runs, 1, Mode::E2E, 2, form);
        addRun(runs, 2, Mode::SingleStep, 0.5, form);
        RunConfig other = form;
        other.batch *= 2;
        addRun(runs, 3, Mode::Frozen, 1, other); // other work
        RunConfig longer = form;
        longer.latency = 20;
        addRun(runs, 4, Mode::MultiStep, 1, longer); // at another latency
        const ModeTimes times = modeTimes(runs, form);
        QCOMPARE(times.at(Mode::E2E).seconds, 2.0); // without the first step
        QCOMPARE(times.at(Mode::SingleStep).seconds, 0.5);
        QVERIFY(times.at(Mode::SingleStep).measuredBy.contains(QLatin1Char('2')));
        QVERIFY(!times.contains(Mode::Frozen));
        QVERIFY(!times.contains(Mode::MultiStep));

        const MethodFigures figures = methodFigures(Mode::SingleStep, form, counted(), times);
        QCOMPARE(figures.steps, std::int64_t { 60 });
        QVERIFY(timeText(figures).startsWith(QLatin1Char('~')));
        form.steps = 10;
        QCOMPARE(methodFigures(Mode::SingleStep, form, counted(), times).steps, std::int64_t { 10 });
    }

    void inTheForm()
    {
        SetupPanel panel;
        QSignalSpy changed(&panel, &SetupPanel::configChanged);
        panel.findChild<MethodTile *>(QStringLiteral("method_multi-step"))->click();
        QCOMPARE(panel.config().mode, Mode::MultiStep);
        QCOMPARE(changed.count(), 1);
        RunConfig config = panel.config();
        config.mode = Mode::Id;
        panel.setConfig(config);
        QVERIFY(panel.findChild<MethodTile *>(QStringLiteral("method_id"))->isChecked());
        QVERIFY(!panel.findChild<MethodTile *>(QStringLiteral("method_id"))->isHidden());
        panel.showLatencies(counted());
        QVERIFY(panel.findChild<MethodTile *>(QStringLiteral("method_single-step"))
                    ->figures()
                    .contains(QStringLiteral("R 5.0")));
    }
};

QTEST_MAIN(TestMethodTiles)
#include "tst_method_tiles.moc"
