// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "run/run_folder.h"
#include "toy_dataset.h"
#include "train/evaluate_run.h"
#include "train/trainer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>

using namespace gram;

namespace {

namespace fs = std::filesystem;

void nothing(const Progress &) { }

double valueOf(const EvaluationReport &report, const std::string &name)
{
    for (const MetricInterval &metric : report.metrics) {
        if (metric.name == name)
            return metric.value;
    }
    return std::numeric_limits<double>::quiet_NaN();
}

RunConfig configIn(const QTemporaryDir &dir, Mode mode, TaskKind kind = TaskKind::News)
{
    RunConfig config = toyConfig();
    config.demo = kind == TaskKind::News ? "news" : "kt"; // for the check of cf
    config.mode = mode;
    config.out = dir.path().toStdString();
    config.epochs = 6;
    config.cfRate = 0.05; // so that the last model is seldom the best
    config.warmup = 1;
    return config;
}

RunResult trained(const RunConfig &config, std::shared_ptr<const Dataset> dataset)
{
    TrainingControl control;
    TrainingObserver observer;
    return train(config, std::move(dataset), control, observer);
}

} // namespace

class TestEvaluateRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBestModelIsKept_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("mode");
        for (const Mode mode : { Mode::SingleStep, Mode::MultiStep, Mode::Frozen, Mode::Id }) {
            QTest::addRow("news %s", nameOf(mode).data()) << static_cast<int>(TaskKind::News) << static_cast<int>(mode);
            QTest::addRow("kt %s", nameOf(mode).data()) << static_cast<int>(TaskKind::Kt) << static_cast<int>(mode);
        }
    }

    void theBestModelIsKept()
    {
        QFETCH(const int, kind);
        QFETCH(const int, mode);
        const QTemporaryDir dir;
        const auto dataset = toyDataset(static_cast<TaskKind>(kind));
        const RunResult result = trained(configIn(dir, static_cast<Mode>(mode), static_cast<TaskKind>(kind)), dataset);
        QCOMPARE(result.status, RunResult::Status::Finished);
        double best = 0;
        std::int64_t bestStep = 0;
        for (const Evaluation &e : result.evaluations) {
            if (e.value("auc") > best) {
                best = e.value("auc");
                bestStep = e.step;
            }
        }
        QCOMPARE(result.bestStep, bestStep);

        TrainingControl control;
        const RunConfig config = readRunConfig(result.runFolder);
        const auto validation = evaluateRun(result.runFolder, config, dataset, Part::Validation, control, nothing);
        QCOMPARE(validation.step, bestStep);
        QCOMPARE(valueOf(validation, "auc"), best);
        QCOMPARE(validation.users, 24);

        // The toy's test split is its validation split again.
        QVERIFY(result.test.has_value());
        QCOMPARE(result.test->step, bestStep);
        QCOMPARE(valueOf(*result.test, "auc"), best);
        const auto test = evaluateRun(result.runFolder, config, dataset, Part::Test, control, nothing);
        for (std::size_t i = 0; i < test.metrics.size(); ++i) {
            const MetricInterval &a = test.metrics[i], &b = result.test->metrics[i];
            QCOMPARE(a.name, b.name);
            QCOMPARE(a.value, b.value);
            QVERIFY(a.low == b.low || std::isnan(a.low));
            if (a.name == "auc")
                QVERIFY(a.low <= a.value && a.value <= a.high && a.low < a.high);
        }
        // The checkpoint that a run goes on from is the last one, not the best.
        RunConfig more = config;
        more.epochs = 7;
        TrainingObserver observer;
        const RunResult resumed = resumeTraining(result.runFolder, more, dataset, control, observer);
        QVERIFY2(resumed.status == RunResult::Status::Finished, resumed.message.c_str());
        QVERIFY(resumed.steps > result.steps);
        QCOMPARE(resumed.evaluations.size(), result.evaluations.size() + 1);
    }

    void stopsEarly()
    {
        const QTemporaryDir dir;
        RunConfig config = configIn(dir, Mode::SingleStep);
        config.epochs = 60;
        config.patience = 3;
        const RunResult result = trained(config, toyDataset(TaskKind::Kt));
        QCOMPARE(result.stopReason, RunResult::StopReason::Patience);
        const auto perEpoch = result.steps / static_cast<std::int64_t>(result.evaluations.size());
        QCOMPARE(result.steps - result.bestStep, 3 * perEpoch);
        QCOMPARE(result.test->step, result.bestStep);
    }

    void predictionsAreRanks()
    {
        const QTemporaryDir dir;
        auto data = std::make_shared<Dataset>(*toyDataset(TaskKind::News));
        NewsSplit &test = data->testNews;
        data->testLabelled = false;
        test.candidates[1] = -1; // one without text comes last
        for (std::size_t i = 0; i < test.user.size(); ++i)
            test.ids.push_back(static_cast<std::int64_t>(100 + i));
        const RunResult result = trained(configIn(dir, Mode::SingleStep), data);
        QVERIFY(!result.test);
        const RunConfig config = readRunConfig(result.runFolder);
        TrainingControl control;
        const fs::path file = fs::path(result.runFolder) / "prediction.txt";
        predictRun(result.runFolder, config, data, Part::Test, file, control, nothing);
        QFile in(QString::fromStdString(file.string()));
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(in.readAll()).split('\n', Qt::SkipEmptyParts);
        QCOMPARE(static_cast<std::size_t>(lines.size()), test.user.size());
        for (std::size_t i = 0; i < test.user.size(); ++i) {
            const QString line = lines[static_cast<qsizetype>(i)];
            QVERIFY(line.startsWith(QString::number(100 + i) + " ["));
            QStringList ranks = line.section('[', 1).chopped(1).split(',');
            const std::int64_t n = test.candidateOffsets[i + 1] - test.candidateOffsets[i];
            QCOMPARE(static_cast<std::int64_t>(ranks.size()), n);
            if (i == 0)
                QCOMPARE(ranks[1].toLongLong(), n);
            std::vector<int> sorted;
            for (const QString &rank : ranks)
                sorted.push_back(rank.toInt());
            std::sort(sorted.begin(), sorted.end());
            for (std::size_t k = 0; k < sorted.size(); ++k)
                QCOMPARE(sorted[k], static_cast<int>(k) + 1);
        }
        bool refused = false;
        try {
            evaluateRun(result.runFolder, config, data, Part::Test, control, nothing);
        } catch (const Error &error) {
            refused = QByteArray(error.what()).contains("no labels");
        }
        QVERIFY(refused);
    }

    /// What is predicted of an answer does not change when all later answers do.
    void laterAnswersDoNotMatter()
    {
        const QTemporaryDir dir;
        const auto dataset = toyDataset(TaskKind::Kt);
        const RunResult result = trained(configIn(dir, Mode::SingleStep), dataset);
        const RunConfig config = readRunConfig(result.runFolder);
        TrainingControl control;
        // Only the first two answers of each window are predicted; what comes after is flipped.
        const auto firstAnswers = [&](bool flip) {
            auto data = std::make_shared<Dataset>(*dataset);
            KtSplit &split = data->testKt;
            for (std::size_t i = 0; i < split.user.size(); ++i) {
                for (auto a = split.offsets[i] + 2; a < split.offsets[i + 1]; ++a) {
                    if (flip)
                        split.correct[static_cast<std::size_t>(a)] ^= 1;
                }
            }
            return evaluateRun(result.runFolder, config, data, Part::Test, control, nothing);
        };
        QVERIFY(valueOf(firstAnswers(false), "auc") != valueOf(firstAnswers(true), "auc")); // all answers count
        const auto contextOnly = [&](bool flip) {
            auto data = std::make_shared<Dataset>(*dataset);
            KtSplit cut;
            const KtSplit &all = dataset->testKt;
            for (std::size_t i = 0; i < all.user.size(); ++i) {
                const auto begin = static_cast<std::size_t>(all.offsets[i]), end = static_cast<std::size_t>(all.offsets[i + 1]);
                if (end - begin < 3)
                    continue;
                cut.user.push_back(all.user[i]);
                cut.context.push_back(1); // the first answer is read, not predicted
                for (std::size_t a = begin; a < begin + 3; ++a) {
                    cut.item.push_back(all.item[a]);
                    cut.correct.push_back(a == begin && flip ? all.correct[a] ^ 1 : all.correct[a]);
                }
                cut.offsets.push_back(static_cast<std::int64_t>(cut.item.size()));
            }
            data->testKt = cut;
            return evaluateRun(result.runFolder, config, data, Part::Test, control, nothing);
        };
        const EvaluationReport plain = contextOnly(false), flipped = contextOnly(true);
        QCOMPARE(plain.predictions, 2 * plain.users);
        QVERIFY(valueOf(plain, "loss") != valueOf(flipped, "loss")); // what came before is seen
    }

    void onlyTheRunsOwnData()
    {
        const QTemporaryDir dir;
        const RunResult result = trained(configIn(dir, Mode::SingleStep), toyDataset(TaskKind::News));
        TrainingControl control;
        QVERIFY_EXCEPTION_THROWN(evaluateRun(result.runFolder, readRunConfig(result.runFolder), toyDataset(TaskKind::News, 24, 21),
                                     Part::Validation, control, nothing),
            Error);
    }
};

QTEST_GUILESS_MAIN(TestEvaluateRun)
#include "tst_evaluate_run.moc"
