// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/random.h"
#include "cf/cf_module.h"
#include "kernels/cpu/lstm_layer.h"
#include "kernels/lstm.h"
#include "kernels/reference/plain_lstm.h"

#include <torch/torch.h>

#include <QtTest>

using namespace gram;

namespace {

constexpr std::int64_t width = 8, heads = 2, items = 12;

RunConfig configFor(CfModule cf)
{
    RunConfig config;
    config.cf = cf;
    config.maxSequence = 10;
    config.cfDropout = 0.2; // without effect in eval()
    return config;
}

std::shared_ptr<CfBase> makeModule(CfModule cf)
{
    torch::manual_seed(3);
    const auto module = makeCf(configFor(cf), cf == CfModule::Nrms ? TaskKind::News : TaskKind::Kt, width, heads);
    module->to(torch::kFloat64);
    module->eval();
    return module;
}

torch::Tensor itemRows()
{
    torch::manual_seed(5);
    return torch::randn({ items, width }, torch::kFloat64);
}

/// A batch of answers: the items of each student and whether they were answered right.
Batch answersOf(const std::vector<std::vector<int>> &questions, const std::vector<std::vector<int>> &correct)
{
    Batch batch;
    batch.users = static_cast<std::int64_t>(questions.size());
    for (const auto &row : questions)
        batch.width = std::max(batch.width, static_cast<std::int64_t>(row.size()));
    for (std::size_t u = 0; u < questions.size(); ++u) {
        for (std::size_t t = 0; t < static_cast<std::size_t>(batch.width); ++t) {
            const bool there = t < questions[u].size();
            batch.slots.push_back(there ? static_cast<std::int64_t>(batch.interactions.size()) : -1);
            if (there) {
                batch.interactions.push_back(questions[u][t]);
                batch.correct.push_back(static_cast<std::uint8_t>(correct[u][t]));
            }
        }
    }
    return batch;
}

/// A batch of news: history and candidates of each user, as item numbers; -1 = padding.
Batch newsOf(const std::vector<std::vector<int>> &rows, std::int64_t historyLength)
{
    Batch batch;
    batch.users = static_cast<std::int64_t>(rows.size());
    batch.historyLength = historyLength;
    batch.width = static_cast<std::int64_t>(rows.front().size());
    for (const auto &row : rows) {
        for (const int item : row) {
            batch.slots.push_back(item < 0 ? -1 : static_cast<std::int64_t>(batch.interactions.size()));
            if (item >= 0)
                batch.interactions.push_back(item);
        }
    }
    return batch;
}

torch::Tensor scoresOf(CfBase &module, const torch::Tensor &rows, const Batch &batch)
{
    const torch::NoGradGuard noGrad;
    return module.scores(rows, toDevice(batch, batch.interactions, rows.options()));
}

bool sameUntil(const torch::Tensor &a, const torch::Tensor &b, std::int64_t columns)
{
    return torch::equal(a.slice(1, 0, columns), b.slice(1, 0, columns));
}

void addKtModules()
{
    QTest::addColumn<CfModule>("cf");
    QTest::newRow("DKT") << CfModule::Dkt;
    QTest::newRow("SAINT") << CfModule::Saint;
}

} // namespace

class TestCf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lstmLayerEqualsLibTorchs_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("sequences");
        QTest::addColumn<torch::ScalarType>("type");
        QTest::addColumn<double>("most");
        QTest::newRow("one step") << 1 << 3 << torch::kFloat64 << 1e-12;
        QTest::newRow("one sequence") << 7 << 1 << torch::kFloat64 << 1e-12;
        QTest::newRow("more than a task") << 12 << 21 << torch::kFloat64 << 1e-12;
        QTest::newRow("one step, float32") << 1 << 3 << torch::kFloat32 << 1e-5;
        QTest::newRow("one number, float32") << 1 << 1 << torch::kFloat32 << 1e-5;
        QTest::newRow("more than a task, float32") << 12 << 21 << torch::kFloat32 << 1e-4;
    }

    void lstmLayerEqualsLibTorchs()
    {
        QFETCH(int, length);
        QFETCH(int, sequences);
        QFETCH(torch::ScalarType, type);
        QFETCH(double, most);
        torch::manual_seed(4);
        torch::nn::LSTM lstm(torch::nn::LSTMOptions(6, 10));
        lstm->to(type);
        const torch::Tensor x = torch::randn({ length, sequences, 6 }, type).requires_grad_(true);
        const torch::Tensor gradient = torch::randn({ length, sequences, 10 }, type);
        const std::vector<torch::Tensor> w = lstm->parameters();
        const torch::Tensor expected = std::get<0>(lstm(x)), got = cpu::lstmLayer(x, w[0], w[1], w[2], w[3]);
        QVERIFY((expected - got).abs().max().item<double>() < most);
        std::vector<torch::Tensor> inputs { x };
        inputs.insert(inputs.end(), w.begin(), w.end());
        const auto a = torch::autograd::grad({ expected }, inputs, { gradient });
        const auto b = torch::autograd::grad({ got }, inputs, { gradient });
        for (std::size_t i = 0; i < inputs.size(); ++i)
            QVERIFY2((a[i] - b[i]).abs().max().item<double>() < most, qPrintable(QString::number(i)));
    }

    void lstmOfTwoLayersEqualsLibTorchs()
    {
        torch::manual_seed(5);
        torch::nn::LSTM module(torch::nn::LSTMOptions(6, 10).num_layers(2).batch_first(true));
        module->to(torch::kFloat64);
        const torch::Tensor x = torch::randn({ 3, 7, 6 }, torch::kFloat64);
        const torch::Tensor expected = std::get<0>(module(x));
        const std::vector<torch::Tensor> weights = module->parameters();
        QVERIFY((expected - lstm(x, weights, 0.2, false)).abs().max().item<double>() < 1e-13);
        QVERIFY((expected - reference::lstm(x, weights, 0.2, false)).abs().max().item<double>() < 1e-13);
    }

    void shapes_data()
    {
        addKtModules();
        QTest::newRow("NRMS") << CfModule::Nrms;
    }

    void shapes()
    {
        QFETCH(const CfModule, cf);
        const auto module = makeModule(cf);
        const torch::Tensor rows = itemRows();
        const auto check = [&](const Batch &batch, std::int64_t columns) {
            const CfBatch device = toDevice(batch, batch.interactions, rows.options());
            const torch::Tensor scores = module->scores(rows, device);
            QCOMPARE(scores.sizes().vec(), (std::vector<std::int64_t> { batch.users, columns }));
            const torch::Tensor loss = module->loss(scores, device);
            QCOMPARE(loss.dim(), std::int64_t(0));
            QVERIFY(std::isfinite(loss.item<double>()));
        };
        if (cf == CfModule::Nrms) {
            check(newsOf({ { 0, 1, 2, 5, 6 }, { 3, -1, -1, 8, 9 } }, 3), 2); // candidates only
            return;
        }
        check(answersOf({ { 3, 1, 4 }, { 9 } }, { { 1, 0, 1 }, { 0 } }), 3);
        check(answersOf({ { 3 } }, { { 1 } }), 1);
        const std::vector<int> longest(10, 2); // as long as maxSequence allows
        check(answersOf({ longest }, { std::vector<int>(10, 1) }), 10);
    }

    void saintHasItsSizes()
    {
        const auto parameters = makeModule(CfModule::Saint)->named_parameters();
        const auto sizeOf = [&](const char *name) { return parameters[name].sizes().vec(); };
        using Sizes = std::vector<std::int64_t>;
        QCOMPARE(sizeOf("answer.weight"), (Sizes { 3, width }));
        QCOMPARE(sizeOf("encoder.1.inner.weight"), (Sizes { 4 * width, width }));
        QCOMPARE(sizeOf("decoder.1.inner.weight"), (Sizes { 4 * width, width }));
        QCOMPARE(sizeOf("head.0.weight"), (Sizes { width / 2, width }));
        QCOMPARE(sizeOf("head.2.weight"), (Sizes { width / 4, width / 2 }));
        QCOMPARE(sizeOf("head.4.weight"), (Sizes { 1, width / 4 }));
        QVERIFY(parameters.contains("decoder.0.cross.query.weight"));
        QVERIFY(!parameters.contains("encoder.0.cross.query.weight"));
        QVERIFY(!parameters.contains("encoder.2.inner.weight"));
        QVERIFY(!parameters.contains("decoder.2.inner.weight"));
    }

    void answersDoNotLeak_data() { addKtModules(); }

    void answersDoNotLeak()
    {
        QFETCH(const CfModule, cf);
        const auto module = makeModule(cf);
        const torch::Tensor rows = itemRows();
        const std::vector<std::vector<int>> questions { { 0, 1, 2, 3, 4, 5, 6 } };
        std::vector<std::vector<int>> correct { { 1, 0, 1, 1, 0, 0, 1 } };
        const torch::Tensor before = scoresOf(*module, rows, answersOf(questions, correct));
        for (std::size_t t = 0; t < correct[0].size(); ++t) {
            auto shuffled = correct;
            for (std::size_t later = t; later < correct[0].size(); ++later)
                shuffled[0][later] = 1 - correct[0][later];
            const torch::Tensor after = scoresOf(*module, rows, answersOf(questions, shuffled));
            // Answer t is predicted at t: it may only be seen from t + 1 on.
            QVERIFY2(sameUntil(before, after, static_cast<std::int64_t>(t) + 1), qPrintable(QString::number(t)));
            if (t + 1 < correct[0].size())
                QVERIFY(!torch::equal(before.select(1, static_cast<std::int64_t>(t) + 1),
                    after.select(1, static_cast<std::int64_t>(t) + 1)));
        }
    }

    void questionsDoNotLeak_data() { addKtModules(); }

    void questionsDoNotLeak()
    {
        QFETCH(const CfModule, cf);
        const auto module = makeModule(cf);
        const torch::Tensor rows = itemRows();
        const std::vector<std::vector<int>> correct { { 1, 0, 1, 1, 0, 0, 1 } };
        const std::vector<std::vector<int>> questions { { 0, 1, 2, 3, 4, 5, 6 } };
        const torch::Tensor before = scoresOf(*module, rows, answersOf(questions, correct));
        for (std::size_t t = 0; t < questions[0].size(); ++t) {
            auto changed = questions;
            for (std::size_t later = t; later < questions[0].size(); ++later)
                changed[0][later] = 11 - questions[0][later];
            const torch::Tensor after = scoresOf(*module, rows, answersOf(changed, correct));
            QVERIFY2(sameUntil(before, after, static_cast<std::int64_t>(t)), qPrintable(QString::number(t)));
            QVERIFY(!torch::equal(before.select(1, static_cast<std::int64_t>(t)),
                after.select(1, static_cast<std::int64_t>(t))));
        }
    }

    void paddingAndOtherStudentsChangeNothing_data() { addKtModules(); }

    void paddingAndOtherStudentsChangeNothing()
    {
        QFETCH(const CfModule, cf);
        const auto module = makeModule(cf);
        const torch::Tensor rows = itemRows();
        const torch::Tensor alone = scoresOf(*module, rows, answersOf({ { 3, 1, 4 } }, { { 1, 0, 1 } }));
        const Batch both = answersOf({ { 3, 1, 4 }, { 9, 8, 7, 6, 5, 4 } }, { { 1, 0, 1 }, { 0, 0, 1, 1, 0, 1 } });
        const torch::Tensor padded = scoresOf(*module, rows, both);
        QVERIFY(torch::allclose(alone, padded.slice(0, 0, 1).slice(1, 0, 3), 1e-12, 1e-12));
        // Nor does the loss of what is padding count.
        const CfBatch batch = toDevice(both, both.interactions, rows.options());
        torch::Tensor other = padded.clone();
        other.index_put_({ 0, torch::indexing::Slice(3, 6) }, 100.0);
        QCOMPARE(module->loss(padded, batch).item<double>(), module->loss(other, batch).item<double>());
    }

    void learnsWhichQuestionsAreHard_data()
    {
        QTest::addColumn<CfModule>("cf");
        QTest::addColumn<double>("deviation"); // of the item vectors
        for (const double deviation : { 0.1, 1.0 }) { // as a table of ids begins; as an encoder gives
            QTest::addRow("DKT, %g", deviation) << CfModule::Dkt << deviation;
            QTest::addRow("SAINT, %g", deviation) << CfModule::Saint << deviation;
        }
    }

    /// Half of the questions are always answered right, the others never: the answer can be read off
    /// the question that is asked, if the module gets to see it. Within the steps of two short epochs.
    void learnsWhichQuestionsAreHard()
    {
        QFETCH(const CfModule, cf);
        QFETCH(const double, deviation);
        constexpr std::int64_t d = 32;
        constexpr int students = 16, length = 40, questions = 60, steps = 100;
        RunConfig config = configFor(cf);
        config.maxSequence = length;
        torch::manual_seed(3);
        const auto module = makeCf(config, TaskKind::Kt, d, 4);
        torch::Tensor rows = (torch::randn({ questions, d }) * deviation).requires_grad_(true);
        Random random(17);
        const auto nextBatch = [&] {
            std::vector<std::vector<int>> asked(students), correct(students);
            for (std::size_t u = 0; u < students; ++u) {
                for (int t = 0; t < length; ++t) {
                    asked[u].push_back(static_cast<int>(random.below(questions)));
                    correct[u].push_back(asked[u].back() % 2);
                }
            }
            const Batch batch = answersOf(asked, correct);
            return toDevice(batch, batch.interactions, rows.options());
        };
        std::vector<torch::Tensor> parameters = module->parameters();
        parameters.push_back(rows);
        torch::optim::Adam adam(parameters, torch::optim::AdamOptions(config.cfRate));
        module->train();
        for (int step = 0; step < steps; ++step) {
            const CfBatch batch = nextBatch();
            adam.zero_grad();
            module->loss(module->scores(rows, batch), batch).backward();
            adam.step();
        }
        module->eval();
        const torch::NoGradGuard noGrad;
        const CfBatch batch = nextBatch();
        const double loss = module->loss(module->scores(rows, batch), batch).item<double>();
        QVERIFY2(loss < 0.35, qPrintable(QString::number(loss))); // knowing nothing: ln 2 = 0.69
    }

    void candidatesAreScoredAlone()
    {
        const auto module = makeModule(CfModule::Nrms);
        const torch::Tensor rows = itemRows();
        const torch::Tensor scores = scoresOf(*module, rows,
            newsOf({ { 0, 1, 2, 5, 6, 7 }, { 3, -1, -1, 8, 9, 5 } }, 3));
        const torch::Tensor others = scoresOf(*module, rows,
            newsOf({ { 0, 1, 2, 5, 10, 11 }, { 3, -1, -1, 8, 0, 1 } }, 3));
        QVERIFY(torch::equal(scores.select(1, 0), others.select(1, 0)));
        const torch::Tensor unpadded = scoresOf(*module, rows, newsOf({ { 3, 8, 9, 5 } }, 1));
        QVERIFY(torch::allclose(unpadded[0], scores[1], 1e-12, 1e-12));
        const torch::Tensor nobody = scoresOf(*module, rows, newsOf({ { -1, 8, 9 } }, 1));
        QVERIFY(torch::equal(nobody, torch::zeros_like(nobody))); // without a history
    }

    void gradients_data()
    {
        addKtModules();
        QTest::newRow("NRMS") << CfModule::Nrms;
    }

    /// The gradient in the item vectors, which GRAM passes on, against finite differences.
    void gradients()
    {
        QFETCH(const CfModule, cf);
        const auto module = makeModule(cf);
        const Batch batch = cf == CfModule::Nrms
            ? newsOf({ { 0, 1, 2, 5, 6, 7 }, { 3, 0, -1, 8, 0, 5 } }, 3)
            : answersOf({ { 3, 1, 4, 1 }, { 9, 3 } }, { { 1, 0, 1, 1 }, { 0, 1 } });
        const torch::Tensor rows = itemRows().requires_grad_(true);
        const CfBatch device = toDevice(batch, batch.interactions, rows.options());
        const auto lossAt = [&](const torch::Tensor &at) { return module->loss(module->scores(at, device), device); };
        lossAt(rows).backward();
        const torch::Tensor gradient = rows.grad();
        QVERIFY(gradient.abs().max().item<double>() > 1e-3);
        const torch::NoGradGuard noGrad;
        constexpr double step = 1e-6;
        for (std::int64_t i = 0; i < items; ++i) {
            for (std::int64_t k = 0; k < width; ++k) {
                torch::Tensor up = rows.detach().clone(), down = up.clone();
                up[i][k] += step;
                down[i][k] -= step;
                const double numeric = (lossAt(up) - lossAt(down)).item<double>() / (2 * step);
                QVERIFY(std::abs(numeric - gradient[i][k].item<double>()) < 1e-7);
            }
        }
    }

    void onlyWhatFitsTheData_data()
    {
        QTest::addColumn<CfModule>("cf");
        QTest::addColumn<TaskKind>("kind");
        QTest::addColumn<bool>("fits");
        QTest::newRow("NRMS on news") << CfModule::Nrms << TaskKind::News << true;
        QTest::newRow("automatic on news") << CfModule::Auto << TaskKind::News << true;
        QTest::newRow("SAINT on news") << CfModule::Saint << TaskKind::News << false;
        QTest::newRow("DKT on news") << CfModule::Dkt << TaskKind::News << false;
        QTest::newRow("NRMS on answers") << CfModule::Nrms << TaskKind::Kt << false;
        QTest::newRow("DKT on answers") << CfModule::Dkt << TaskKind::Kt << true;
        QTest::newRow("automatic on answers") << CfModule::Auto << TaskKind::Kt << true;
        QTest::newRow("SAINT on answers") << CfModule::Saint << TaskKind::Kt << true;
    }

    void onlyWhatFitsTheData()
    {
        QFETCH(const CfModule, cf);
        QFETCH(const TaskKind, kind);
        QFETCH(const bool, fits);
        std::optional<ErrorCode> code;
        try {
            makeCf(configFor(cf), kind, width, heads);
        } catch (const Error &error) {
            code = error.code();
            QCOMPARE(error.facts().field, std::string("cf"));
        }
        QCOMPARE(code.has_value(), !fits);
    }
};

QTEST_GUILESS_MAIN(TestCf)
#include "tst_cf.moc"
