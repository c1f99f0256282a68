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

    /// A labelled split has the impressions' ids, too.
    void predictionsHaveTheImpressionsIds()
    {
        const QTemporaryDir dir;
        auto data = std::make_shared<Dataset>(*toyDataset(TaskKind::News));
        for (std::size_t i = 0; i < data->validationNews.user.size(); ++i)
            data->validationNews.ids.push_back(static_cast<std::int64_t>(500 + 3 * i));
        const RunConfig config = configIn(dir, Mode::Frozen);
        const RunResult result = trained(config, data);
        TrainingControl control;
        const fs::path file = fs::path(result.runFolder) / "prediction.txt";
        predictRun(result.runFolder, config, data, Part::Validation, file, control, nothing);
        QFile lines(QString::fromStdString(file.string()));
        QVERIFY(lines.open(QIODevice::ReadOnly));
        QVERIFY(lines.readLine().startsWith("500 ["));
        QVERIFY(lines.readLine().startsWith("503 ["));
    }

    /// What is written of knowledge tracing gives the metrics again.
    void probabilitiesGiveTheMetrics()
    {
        const QTemporaryDir dir;
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = configIn(dir, Mode::SingleStep, TaskKind::Kt);
        const RunResult result = trained(config, data);
        TrainingControl control;
        const fs::path file = fs::path(result.runFolder) / "prediction.csv";
        predictRun(result.runFolder, config, data, Part::Validation, file, control, nothing);
        const EvaluationReport report = evaluateRun(result.runFolder, config, data, Part::Validation, control, nothing);
        QFile table(QString::fromStdString(file.string()));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(table.readLine(), QByteArray("user,item,correct,probability\n"));
        double loss = 0;
        std::int64_t right = 0, n = 0;
        while (!table.atEnd()) {
            const QList<QByteArray> fields = table.readLine().trimmed().split(',');
            const double p = fields.at(3).toDouble();
            const bool correct = fields.at(2) == "1";
            QVERIFY(p > 0 && p < 1);
            loss -= std::log(correct ? p : 1 - p);
            right += (p > 0.5) == correct;
            ++n;
        }
        QCOMPARE(n, report.predictions);
        QVERIFY(std::fabs(loss / double(n) - valueOf(report, "loss")) < 1e-6);
        QVERIFY(std::fabs(double(right) / double(n) - valueOf(report, "accuracy")) < 1e-9);
    }

    /// Cold-start AUC of news, pooled and within impressions.
    void coldAucIsNamedByHowItIsMade()
    {
        const QTemporaryDir dir;
        auto data = std::make_shared<Dataset>(*toyDataset(TaskKind::News));
        data->cold.assign(data->cold.size(), 1); // all: then within impressions it is the AUC itself
        const RunConfig config = configIn(dir, Mode::Frozen);
        const RunResult result = trained(config, data);
        TrainingControl control;
        const EvaluationReport report = evaluateRun(result.runFolder, config, data, Part::Validation, control, nothing);
        QCOMPARE(valueOf(report, "cold_auc_within"), valueOf(report, "auc"));
        QVERIFY(!std::isnan(valueOf(report, "cold_auc")));
    }

    /// The hash, not the sizes, tells the run's dataset from another.
    void anotherDatasetOfTheSameSize()
    {
        const QTemporaryDir dir;
        const auto data = toyDataset(TaskKind::Kt);
        const RunConfig config = configIn(dir, Mode::Frozen, TaskKind::Kt);
        const RunResult result = trained(config, data);
        auto other = std::make_shared<Dataset>(*data);
        other->trainKt.correct[0] ^= 1;
        TrainingControl control;
        evaluateRun(result.runFolder, config, std::make_shared<Dataset>(*data), Part::Validation, control, nothing);
        try {
            evaluateRun(result.runFolder, config, other, Part::Validation, control, nothing);
            QFAIL("another dataset was taken for the run's");
        } catch (const Error &error) {
            QVERIFY2(QByteArray(error.what()).contains("another one"), error.what());
        }
        // Another split than that of the run's own figures is said.
        const auto warningsOf = [&](const std::shared_ptr<const Dataset> &given, Part part) {
            std::vector<std::string> warnings;
            evaluateRun(result.runFolder, config, given, part, control, nothing,
                [&warnings](const std::string &sentence) { warnings.push_back(sentence); });
            return warnings;
        };
        other = std::make_shared<Dataset>(*data);
        for (std::uint8_t &correct : other->validationKt.correct)
            correct ^= 1;
        QVERIFY(warningsOf(data, Part::Validation).empty());
        QCOMPARE(warningsOf(other, Part::Validation).size(), std::size_t { 1 });
        QVERIFY(warningsOf(other, Part::Test).empty());
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
                const auto begin = static_cast<std::size_t>(all.offsets[i]),
                           end = static_cast<std::size_t>(all.offsets[i + 1]);
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
        QVERIFY_EXCEPTION_THROWN(evaluateRun(result.runFolder, readRunConfig(result.runFolder),
                                     toyDataset(TaskKind::News, 24, 21), Part::Validation, control, nothing),
            Error);
    }
};

QTEST_GUILESS_MAIN(TestEvaluateRun)
#include "tst_evaluate_run.moc"
