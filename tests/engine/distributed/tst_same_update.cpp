// SPDX-License-Identifier: GPL-3.0-or-later
#include <torch/torch.h>

#include "data/batch_sampler.h"
#include "distributed/process_group.h"
#include "modes/training_mode.h"
#include "rank_processes.h"
#include "toy_dataset.h"

#include <QtTest>

#include <cstdio>
#include <numeric>

using namespace gram;

namespace {

constexpr int steps = 5; // with Multi-step's latency of 2: two encoder updates, and one at the end

struct Case {
    std::string name;
    TaskKind kind;
    RunConfig config;
};

/// All modes and CF modules, with dropout, weights of several kinds and fewer users than processes.
std::vector<Case> cases()
{
    std::vector<Case> all;
    const auto add = [&all](const std::string &name, TaskKind kind, auto &&change) {
        RunConfig config = toyConfig();
        config.threads = 1;
        config.latency = 2;
        config.latencyUnit = LatencyUnit::Steps;
        change(config);
        all.push_back({ std::string(kind == TaskKind::News ? "news " : "kt ") + name, kind, config });
    };
    for (const TaskKind kind : { TaskKind::News, TaskKind::Kt }) {
        for (const Mode mode :
            { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded, Mode::MultiStep, Mode::Frozen, Mode::Id })
            add(std::string(nameOf(mode)), kind, [mode](RunConfig &c) { c.mode = mode; });
        for (const Mode mode : { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded, Mode::MultiStep })
            add(std::string(nameOf(mode)) + " dropout", kind, [mode](RunConfig &c) {
                c.mode = mode;
                c.ceDropout = 0.1;
            });
        add("two users", kind, [](RunConfig &c) { c.batch = 2; });
        add("one user e2e", kind, [](RunConfig &c) {
            c.batch = 1;
            c.mode = Mode::E2E;
        });
        add("attention pooling", kind, [](RunConfig &c) { c.pooling = Pooling::Attention; });
        add("frozen layers", kind, [](RunConfig &c) { c.freezeLayers = 1; });
        add("lora", kind, [](RunConfig &c) { c.loraRank = 2; });
        add("multi-step n1", kind, [](RunConfig &c) {
            c.mode = Mode::MultiStep;
            c.latency = 1;
        });
        add("multi-step small mini-batches", kind, [](RunConfig &c) {
            c.mode = Mode::MultiStep;
            c.ceBatch = 2;
            c.countWeight = CountWeight::LogAdd;
        });
        add("multi-step epoch", kind, [](RunConfig &c) {
            c.mode = Mode::MultiStep;
            c.latencyUnit = LatencyUnit::Epoch;
            c.latency = 1;
        });
    }
    for (const Mode mode : { Mode::SingleStep, Mode::MultiStep })
        add("saint " + std::string(nameOf(mode)), TaskKind::Kt, [mode](RunConfig &c) {
            c.mode = mode;
            c.cf = CfModule::Saint;
        });
    return all;
}

struct Trained {
    std::vector<torch::Tensor> parameters;
    std::vector<double> losses;
    torch::Tensor vectors; ///< as an evaluation reads them
};

Trained train(const Case &c, ProcessGroup *ranks)
{
    TrainingControl control;
    Learner learner(c.config, toyDataset(c.kind), control);
    learner.ranks = ranks;
    const auto mode = makeMode(c.config.mode, learner);
    learner.fillFrozen([](const Progress &) {});
    mode->prepare();
    BatchSampler sampler(learner.dataset, c.config);
    Trained trained;
    for (int s = 0; s < steps; ++s) {
        learner.step = s + 1;
        const std::int64_t perEpoch = sampler.batchesPerEpoch();
        trained.losses.push_back(mode->step(sampler.plan(s / perEpoch, s % perEpoch))->item<double>());
    }
    mode->finish();
    std::vector<std::int32_t> all(static_cast<std::size_t>(learner.dataset->items.items()));
    std::iota(all.begin(), all.end(), 0);
    trained.vectors = *mode->evaluationRows(all);
    trained.parameters = learner.ce->parameters();
    for (const torch::Tensor &p : learner.cf->parameters())
        trained.parameters.push_back(p);
    return trained;
}

/// A line a case: the largest difference of a parameter, a loss or an item vector from one process's, how far the
/// weights were moved at all, and how far apart the ranks' weights are.
int compareAll()
{
    try {
        ProcessGroup group(*RankPlace::ofEnvironment());
        at::set_num_threads(1);
        for (const Case &c : cases()) {
            const Trained alone = train(c, nullptr), together = train(c, &group);
            double difference = (alone.vectors - together.vectors).abs().max().item<double>(), moved = 0, apart = 0;
            for (int s = 0; s < steps; ++s)
                difference = std::max(difference,
                    std::abs(alone.losses[std::size_t(s)] - together.losses[std::size_t(s)]));
            TrainingControl control;
            const Learner fresh(c.config, toyDataset(c.kind), control);
            std::vector<torch::Tensor> before = fresh.ce->parameters();
            for (const torch::Tensor &p : fresh.cf->parameters())
                before.push_back(p);
            for (std::size_t i = 0; i < alone.parameters.size(); ++i) {
                const torch::Tensor &p = together.parameters[i];
                difference = std::max(difference, (alone.parameters[i] - p).abs().max().item<double>());
                moved = std::max(moved, (before[i] - p).abs().max().item<double>());
                torch::Tensor first = p.detach().clone();
                group.broadcast(first);
                apart = std::max(apart, (first - p).abs().max().item<double>());
            }
            std::printf("%s|%g|%g|%g\n", c.name.c_str(), difference, moved, apart);
            std::fflush(stdout);
        }
        group.leave();
        return 0;
    } catch (const std::exception &e) {
        std::printf("%s\n", e.what());
        std::fflush(stdout);
        std::_Exit(1);
    }
}

constexpr int sizes[] = { 2, 3, 4 };

} // namespace

class TestSameUpdate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const int size : sizes) {
            RankProcesses ranks(size, QStringLiteral("compare"));
            for (int r = 0; r < size; ++r)
                m_lines[std::pair(size, r)]
                    = QString::fromUtf8(ranks.outputOf(r, 240).value_or("it hangs")).split('\n');
        }
    }

    void severalProcessesTrainAsOne_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("size");
        for (const int size : sizes)
            for (const Case &c : cases())
                QTest::addRow("%d processes, %s", size, c.name.c_str()) << QString::fromStdString(c.name) << size;
    }

    void severalProcessesTrainAsOne()
    {
        QFETCH(QString, name);
        QFETCH(int, size);
        for (int r = 0; r < size; ++r) {
            const QStringList said = m_lines[std::pair(size, r)];
            const QStringList found = said.filter(QRegularExpression('^' + QRegularExpression::escape(name) + "\\|"));
            QVERIFY2(found.size() == 1, qPrintable(said.join('\n')));
            const QStringList parts = found.front().split('|');
            QVERIFY2(parts[1].toDouble() < 1e-10, qPrintable(found.front()));
            QVERIFY2(parts[2].toDouble() > 1e-6, qPrintable(found.front())); // something was learnt
            QVERIFY2(parts[3].toDouble() == 0, qPrintable(found.front())); // all have the same bits
        }
    }

private:
    QMap<std::pair<int, int>, QStringList> m_lines; ///< by processes and rank
};

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(RankProcesses::jobVariable))
        return compareAll();
    QCoreApplication app(argc, argv);
    TestSameUpdate test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_same_update.moc"
