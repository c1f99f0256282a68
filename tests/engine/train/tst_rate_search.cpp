// SPDX-License-Identifier: GPL-3.0-or-later
// Rates of the encoder: what a model gets by itself, what is recorded and warned of, and the search.
#include "api/ce_rates.h"
#include "api/error.h"
#include "data/load_dataset.h"
#include "run/run_folder.h"
#include "toy_dataset.h"
#include "train/rate_search.h"
#include "train/trainer.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>

using namespace gram;

namespace {

class Recorder : public TrainingObserver {
public:
    void onSnapshot(const MetricsSnapshot &snapshot) override
    {
        for (const StepRecord &step : snapshot.steps)
            losses.push_back(step.loss);
    }
    void onWarning(const std::string &sentence) override { warnings.push_back(sentence); }

    std::vector<double> losses;
    std::vector<std::string> warnings;
};

RunConfig toy()
{
    RunConfig config = toyConfig();
    config.threads = 1; // toy steps are over before a second one is awake
    config.epochs = 100;
    config.steps = 4;
    config.evalEvery = -1;
    return config;
}

/// On a demo, with the bundled encoder or a folder.
RunConfig demo(const std::string &model)
{
    RunConfig config;
    config.model = model;
    config.demoUsers = 30;
    config.demoItems = 30;
    config.batch = 4;
    config.maxTokens = 12;
    config.steps = 2;
    config.evalEvery = -1;
    config.threads = 1;
    config.out.clear();
    return config;
}

const std::string bert = GRAM_REFERENCE_DATA "/encoders/bert";

RateSearch search(const RunConfig &config, std::vector<double> rates, std::int64_t steps = 6,
    TaskKind kind = TaskKind::News)
{
    TrainingControl control;
    return findRate(config, toyDataset(kind), std::move(rates), steps, control, [](const RateSearch &) {});
}

RateTrial trial(double rate, std::vector<double> losses)
{
    RateTrial t { .rate = rate, .losses = std::move(losses), .done = true };
    t.loss = 0;
    for (const double loss : t.losses)
        t.loss += loss / static_cast<double>(t.losses.size());
    return t;
}

} // namespace

class TestRateSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void suitsTheModel_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("set");
        QTest::addColumn<double>("taken");
        QTest::addColumn<int>("size");
        const int usual = int(CeRateSize::Usual), low = int(CeRateSize::Low), high = int(CeRateSize::High);
        QTest::newRow("bundled") << "bundled" << 128 << 0.0 << 1e-3 << usual;
        QTest::newRow("random, however wide") << "random" << 1024 << 0.0 << 1e-3 << usual;
        QTest::newRow("bundled, as set") << "bundled" << 128 << 1e-3 << 1e-3 << usual;
        QTest::newRow("bundled, too low") << "bundled" << 128 << 2e-5 << 2e-5 << low;
        QTest::newRow("random, too high") << "random" << 128 << 0.5 << 0.5 << high;
        QTest::newRow("MiniLM") << "/models/MiniLM" << 384 << 0.0 << 5e-5 << usual;
        QTest::newRow("MiniLM, 1e-4") << "/models/MiniLM" << 384 << 1e-4 << 1e-4 << usual;
        QTest::newRow("MiniLM, 1e-3") << "/models/MiniLM" << 384 << 1e-3 << 1e-3 << high;
        QTest::newRow("MiniLM, 1e-6") << "/models/MiniLM" << 384 << 1e-6 << 1e-6 << low;
        QTest::newRow("base") << "/models/bert-base" << 768 << 0.0 << 2e-5 << usual;
        QTest::newRow("base, 5e-5") << "/models/bert-base" << 768 << 5e-5 << 5e-5 << usual;
        QTest::newRow("base, 3e-4") << "/models/bert-base" << 768 << 3e-4 << 3e-4 << high;
        QTest::newRow("a folder named bundled") << "/models/bundled" << 128 << 0.0 << 5e-5 << usual;
    }

    void suitsTheModel()
    {
        QFETCH(QString, model);
        QFETCH(int, width);
        QFETCH(double, set);
        QFETCH(double, taken);
        QFETCH(int, size);
        RunConfig config;
        config.model = model.toStdString();
        config.ceRate = set;
        QCOMPARE(ceRateFor(config, width), taken);
        QCOMPARE(int(ceRateSize(config, width)), size);
        // LoRA's are ten times as high.
        config.loraRank = 8;
        config.ceRate = 10 * set;
        QCOMPARE(ceRateFor(config, width), 10 * taken);
        QCOMPARE(int(ceRateSize(config, width)), size);
        config.mode = Mode::Frozen; // no rate, nothing to say of it
        QCOMPARE(int(ceRateSize(config, width)), int(CeRateSize::Usual));
    }

    void isTakenAndRecorded_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("set");
        QTest::addColumn<double>("recorded");
        QTest::addColumn<int>("warnings");
        QTest::newRow("bundled") << "bundled" << 0.0 << 1e-3 << 0;
        QTest::newRow("random") << "random" << 0.0 << 1e-3 << 0;
        QTest::newRow("folder") << QString::fromStdString(bert) << 0.0 << 5e-5 << 0;
        QTest::newRow("folder, as set") << QString::fromStdString(bert) << 1e-4 << 1e-4 << 0;
        QTest::newRow("folder, too high") << QString::fromStdString(bert) << 1e-3 << 1e-3 << 1;
        QTest::newRow("bundled, too low") << "bundled" << 1e-6 << 1e-6 << 1;
    }

    void isTakenAndRecorded()
    {
        QFETCH(QString, model);
        QFETCH(double, set);
        QFETCH(double, recorded);
        QFETCH(int, warnings);
        QTemporaryDir folder;
        RunConfig config = demo(model.toStdString());
        config.ceRate = set;
        config.out = folder.path().toStdString();
        const auto data = loadDataset(config);
        TrainingControl control;
        Recorder asked;
        const RunResult result = train(config, data, control, asked);
        QCOMPARE(QString::fromStdString(result.message), QString());
        QCOMPARE(readRunConfig(result.runFolder).ceRate, recorded);
        QCOMPARE(asked.warnings.size(), static_cast<std::size_t>(warnings));
        for (const std::string &w : asked.warnings)
            QVERIFY2(w.find("ce_rate") != std::string::npos, w.c_str());
        // It is that rate that trains: the second step's loss comes after an update.
        config.ceRate = recorded;
        config.out.clear();
        Recorder explicitly;
        train(config, data, control, explicitly);
        QCOMPARE(asked.losses, explicitly.losses);
        config.ceRate = recorded * 3;
        Recorder other;
        train(config, data, control, other);
        QVERIFY(asked.losses.at(1) != other.losses.at(1));
    }

    void sameSeedSameLosses()
    {
        for (const Mode mode : { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded, Mode::MultiStep }) {
            RunConfig config = toy();
            config.mode = mode;
            config.latency = 2;
            config.itemOptimizer = ItemOptimizer::Sgd; // the other measures with an encoder step before its first
            const RateSearch a = search(config, { 1e-2, 1e-4 }), b = search(config, { 1e-4, 1e-2, 1e-2 });
            QCOMPARE(a.trials.size(), std::size_t { 2 });
            QCOMPARE(b.trials.size(), std::size_t { 2 }); // each once, rising
            QCOMPARE(a.steps, std::int64_t { 6 });
            QCOMPARE(a.warmup, std::int64_t { 2 });
            QCOMPARE(a.counted, std::int64_t { 2 });
            for (std::size_t i = 0; i < 2; ++i) {
                QCOMPARE(a.trials[i].rate, i == 0 ? 1e-4 : 1e-2);
                QCOMPARE(a.trials[i].losses.size(), std::size_t { 6 });
                QCOMPARE(a.trials[i].losses, b.trials[i].losses);
                QCOMPARE(a.trials[i].auc, b.trials[i].auc);
                QVERIFY(a.trials[i].auc > 0 && a.trials[i].auc < 1);
                QCOMPARE(a.trials[i].loss, (a.trials[i].losses[4] + a.trials[i].losses[5]) / 2);
            }
            QCOMPARE(a.trials[0].losses[0], a.trials[1].losses[0]); // nothing was trained yet
            QVERIFY(a.trials[0].losses[5] != a.trials[1].losses[5]);
            config.seed = 2;
            QVERIFY(search(config, { 1e-2, 1e-4 }).trials[0].losses != a.trials[0].losses);
        }
    }

    void tellsOfARunsOwnSteps()
    {
        // The trial of a rate is the beginning of a run with it, whose warm-up is as short.
        RunConfig config = toy();
        const RateSearch found = search(config, { 3e-3 }, 6);
        config.ceRate = 3e-3;
        config.warmup = found.warmup;
        config.steps = 6;
        TrainingControl control;
        Recorder recorder;
        train(config, toyDataset(TaskKind::News), control, recorder);
        QCOMPARE(found.trials[0].losses, recorder.losses);
    }

    void triesFiveAroundTheModelsOwn()
    {
        const RateSearch found = search(toy(), {}, 3);
        std::vector<double> rates;
        for (const RateTrial &t : found.trials)
            rates.push_back(t.rate);
        QCOMPARE(rates, (std::vector<double> { 1e-4, 3e-4, 1e-3, 3e-3, 1e-2 }));
        QCOMPARE(ratesAround(5e-5), (std::vector<double> { 5e-6, 1.5e-5, 5e-5, 1.5e-4, 5e-4 }));
    }

    void aWildRateIsNotPicked_data()
    {
        QTest::addColumn<QString>("world");
        QTest::newRow("news") << "news";
        QTest::newRow("kt") << "kt";
    }

    void aWildRateIsNotPicked()
    {
        QFETCH(QString, world);
        RunConfig config = demo("random"); // there is something to learn in it
        config.demo = world.toStdString();
        config.demoUsers = 200;
        config.demoItems = 60;
        config.vocabularySize = 300;
        config.hidden = 32;
        config.layers = 1;
        config.heads = 2;
        config.intermediate = 64;
        config.batch = 16;
        TrainingControl control;
        const RateSearch found = findRate(config, loadDataset(config), { 1e-3, 10 }, 60, control,
            [](const RateSearch &) {});
        QVERIFY(found.byAuc);
        QVERIFY(found.pick);
        QCOMPARE(found.trials[*found.pick].rate, 1e-3);
        // Not by a hair; where its scores are no numbers, it has no AUC.
        QVERIFY2(!(found.trials[1].auc >= found.trials[0].auc - found.trials[0].aucError),
            qPrintable(QStringLiteral("%1, %2").arg(found.trials[0].auc).arg(found.trials[1].auc)));
    }

    void aDivergedRateIsToldAndTheNextOneTried()
    {
        RunConfig config = toy();
        config.mode = Mode::MultiStep;
        config.latency = 10;
        config.dtype = Dtype::Float32;
        config.cfRate = 10;
        config.warmup = 1;
        config.itemOptimizer = ItemOptimizer::Sgd;
        config.itemRate = 1e9; // no rate of the encoder can stay finite behind that
        const RateSearch found = search(config, { 1e-3, 1e-2 }, 200);
        QCOMPARE(found.trials.size(), std::size_t { 2 });
        for (const RateTrial &t : found.trials) {
            QVERIFY(t.done);
            QVERIFY(t.divergedAt > 0 && t.divergedAt <= 200);
            QVERIFY(std::isnan(t.losses.back()));
            QVERIFY(std::isnan(t.loss));
        }
        QVERIFY(!found.pick);
        QCOMPARE(found.stepsMade(), found.totalSteps()); // what is left out counts as made
    }

    void frozenLayersAreEncodedOnce()
    {
        RunConfig config = toy();
        config.freezeLayers = 1;
        const RateSearch found = search(config, { 1e-3, 1e-2 });
        QCOMPARE(found.trials[1].losses, search(config, { 1e-2 }).trials[0].losses);
    }

    void stops()
    {
        TrainingControl control;
        std::int64_t made = 0;
        QVERIFY_THROWS_EXCEPTION(Cancelled,
            findRate(toy(), toyDataset(TaskKind::News), {}, 1000, control, [&](const RateSearch &s) {
                made = s.stepsMade();
                if (made == 5)
                    control.requestStop();
            }));
        QCOMPARE(made, std::int64_t { 5 });
    }

    void refuses_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("field");
        QTest::newRow("frozen") << int(Mode::Frozen) << 1e-3 << 10 << "mode";
        QTest::newRow("id") << int(Mode::Id) << 1e-3 << 10 << "mode";
        QTest::newRow("no rate") << int(Mode::E2E) << 0.0 << 10 << "rates";
        QTest::newRow("not a number") << int(Mode::E2E) << std::nan("") << 10 << "rates";
        QTest::newRow("beyond the setting") << int(Mode::E2E) << 11.0 << 10 << "rates";
        QTest::newRow("too few steps") << int(Mode::E2E) << 1e-3 << 2 << "steps";
        QTest::newRow("less than two latencies") << int(Mode::MultiStep) << 1e-3 << 19 << "steps";
    }

    void refuses()
    {
        QFETCH(int, mode);
        QFETCH(double, rate);
        QFETCH(int, steps);
        QFETCH(QString, field);
        RunConfig config = toy();
        config.mode = static_cast<Mode>(mode);
        config.latency = 10;
        try {
            search(config, { rate }, steps);
            QFAIL("nothing was refused");
        } catch (const Error &error) {
            QCOMPARE(int(error.code()), int(ErrorCode::InvalidSetting));
            QCOMPARE(QString::fromStdString(error.facts().field), field);
        }
    }

    void picks_data()
    {
        QTest::addColumn<QList<QList<double>>>("losses"); // of rates 1e-5, 1e-4, 1e-3; the model's own is 1e-4
        QTest::addColumn<QList<double>>("aucs"); // empty: not measured. Each with a standard error of 0.02
        QTest::addColumn<int>("best");
        QTest::addColumn<int>("pick");
        using L = QList<QList<double>>;
        using A = QList<double>;
        QTest::newRow("lowest") << L { { 3, 3, 3 }, { 2, 2, 2 }, { 1, 1, 1 } } << A {} << 2 << 2;
        QTest::newRow("surely lower, by little")
            << L { { 3, 3, 3 }, { 2.01, 1.01, 3.01 }, { 2, 1, 3 } } << A {} << 2 << 2;
        QTest::newRow("noise") << L { { 3, 3, 3 }, { 2, 1, 3 }, { 1, 2, 2.9 } } << A {} << 2 << 1;
        QTest::newRow("noise, but farther away") << L { { 2, 1, 3 }, { 1, 2, 2.9 }, { 9, 9, 9 } } << A {} << 1 << 1;
        QTest::newRow("diverged") << L { { 3, 3, 3 }, {}, {} } << A {} << 0 << 0;
        QTest::newRow("all diverged") << L { {}, {}, {} } << A {} << -1 << -1;
        const L same { { 1, 1, 1 }, { 1, 1, 1 }, { 1, 1, 1 } };
        QTest::newRow("highest AUC") << same << A { 0.5, 0.6, 0.7 } << 2 << 2;
        QTest::newRow("highest AUC within its error") << same << A { 0.5, 0.69, 0.7 } << 2 << 1;
        QTest::newRow("highest AUC, but farther away") << same << A { 0.69, 0.7, 0.5 } << 1 << 1;
        QTest::newRow("AUC against a lower loss")
            << L { { 1, 1, 1 }, { 2, 2, 2 }, { 1, 1, 1 } } << A { 0.5, 0.7, 0.5 } << 1 << 1;
        QTest::newRow("AUC, one diverged")
            << L { { 1, 1, 1 }, { 1, 1, 1 }, {} } << A { 0.6, 0.5, std::nan("") } << 0 << 0;
    }

    void picks()
    {
        QFETCH(QList<QList<double>>, losses);
        QFETCH(QList<double>, aucs);
        QFETCH(int, best);
        QFETCH(int, pick);
        RateSearch s;
        s.automatic = 1e-4;
        s.steps = s.counted = 3;
        double rate = 1e-5;
        for (const QList<double> &of : losses) {
            s.trials.push_back(trial(rate, { of.begin(), of.end() }));
            if (of.isEmpty())
                s.trials.back().loss = std::nan("");
            if (!aucs.isEmpty()) {
                s.trials.back().auc = aucs[static_cast<qsizetype>(s.trials.size()) - 1];
                s.trials.back().aucError = 0.02;
            }
            rate *= 10;
        }
        pickRate(s);
        QCOMPARE(s.best ? static_cast<int>(*s.best) : -1, best);
        QCOMPARE(s.pick ? static_cast<int>(*s.pick) : -1, pick);
        QCOMPARE(s.margin > 0, pick != best);
    }
};

QTEST_GUILESS_MAIN(TestRateSearch)
#include "tst_rate_search.moc"
