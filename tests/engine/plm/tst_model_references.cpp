// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "model_files/model_folder.h"
#include "model_files/model_summary.h"
#include "model_fixtures.h"
#include "plm/frozen_cache.h"
#include "plm/model_weights.h"
#include "plm/vector_writer.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

using namespace gram;

namespace {

/// Texts of these tokens, an item each.
ItemStore itemsOf(const nlohmann::json &inputs)
{
    ItemStore items;
    for (const auto &input : inputs) {
        for (const auto &token : input)
            items.tokens.push_back(token.get<std::int32_t>());
        items.textOffsets.push_back(static_cast<std::int64_t>(items.tokens.size()));
        items.itemOffsets.push_back(items.texts());
    }
    return items;
}

MicroBatch batchOf(const ItemStore &items, torch::ScalarType type)
{
    static std::vector<std::int32_t> all;
    all.resize(static_cast<std::size_t>(items.items()));
    std::iota(all.begin(), all.end(), 0);
    return MicroBatchPlanner(items, all, 1000, 1000).make(0, type);
}

/// What transformers computes; folders with the same weights share it.
nlohmann::json expectedOf(const fs::path &folder)
{
    const auto own = nlohmann::json::parse(fileContent(folder / "expected.json"));
    return own.contains("same_as") ? expectedOf(fixtures / own["same_as"].get<std::string>()) : own;
}

/// Largest absolute difference to transformers' hidden states.
double largestDifference(const torch::Tensor &states, const MicroBatch &batch, const nlohmann::json &expected)
{
    const torch::Tensor host = states.to(torch::kFloat64).contiguous();
    double largest = 0;
    for (std::size_t t = 0; t < batch.request.size(); ++t) {
        const auto &text = expected.at(static_cast<std::size_t>(batch.request[t]));
        for (std::size_t p = 0; p < text.size(); ++p)
            for (std::size_t k = 0; k < text[p].size(); ++k) {
                const auto row = (*batch.offsets)[t] + static_cast<std::int64_t>(p);
                const double got = host[row][static_cast<std::int64_t>(k)].item<double>();
                // Not std::max: a NaN must not pass.
                if (!(std::abs(got - text[p][k].get<double>()) <= largest))
                    largest = std::abs(got - text[p][k].get<double>());
            }
    }
    return largest;
}

} // namespace

/// An opened model's vectors and gradients, beside those of transformers and of differences.
class TestModelReferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenStatesAreTheReferences_data() { addEncoders(); }

    void hiddenStatesAreTheReferences()
    {
        QFETCH(QString, name);
        const fs::path folder = name.toStdString();
        const auto expected = expectedOf(folder);
        const ItemStore items = itemsOf(expected.at("inputs"));
        const torch::NoGradGuard noGrad;
        for (const auto &[type, tolerance] : { std::pair(torch::kFloat64, 1e-10), std::pair(torch::kFloat32, 1e-5) }) {
            Loaded l = load(folder, type);
            const MicroBatch batch = batchOf(items, type);
            const double difference = largestDifference(l.encoder->states(batch, 0), batch, expected.at("states"));
            QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
            if (expected.contains("embeddings")) {
                Loaded frozen = load(folder, type, 0);
                QVERIFY(
                    largestDifference(frozen.encoder->frozenStates(batch), batch, expected["embeddings"]) <= tolerance);
            }
        }
    }

    void sentenceVectorsAreTheReferences_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("mean") << "sentence-mean";
        QTest::newRow("cls, to length 1") << "sentence-cls";
    }

    void sentenceVectorsAreTheReferences()
    {
        QFETCH(QString, name);
        const fs::path folder = fixtures / name.toStdString();
        const auto expected = nlohmann::json::parse(fileContent(folder / "expected.json"));
        const auto model = ModelFolder::open(folder);
        ContentEncoderOptions options;
        options.config = model->config;
        options.pooling = poolingFor({}, model.get());
        options.normalize = normalizesFor({}, model.get());
        ContentEncoder encoder(options);
        loadWeights(*model, *encoder);
        encoder->to(torch::kFloat64);
        encoder->eval();
        QTemporaryDir dir;
        const fs::path file = fs::path(dir.path().toStdString()) / "vectors.npy";
        const ItemStore items = itemsOf(expected.at("inputs"));
        VectorWriter writer(file, *encoder, items.items());
        writer.append(items, [](std::int64_t) {});
        QVERIFY(!fs::exists(file));
        writer.finish();

        const std::string npy = fileContent(file);
        QVERIFY(npy.starts_with(std::string("\x93NUMPY\x01\x00", 8)));
        const std::size_t start = 10 + static_cast<unsigned char>(npy[8]) + 256U * static_cast<unsigned char>(npy[9]);
        QCOMPARE(start % 64, std::size_t { 0 });
        const std::string shape = "'shape': (" + std::to_string(items.items()) + ", 16)";
        QVERIFY(npy.find("{'descr': '<f8', 'fortran_order': False, " + shape + ", }") == 10);
        std::vector<double> values((npy.size() - start) / sizeof(double));
        QCOMPARE(values.size(), static_cast<std::size_t>(items.items() * 16));
        std::memcpy(values.data(), npy.data() + start, npy.size() - start);
        for (std::size_t i = 0; i < values.size(); ++i)
            QVERIFY(std::abs(values[i] - expected.at("vectors").at(i / 16).at(i % 16).get<double>()) <= 1e-10);
    }

    void parametersAreCounted_data() { addEncoders(); }

    void parametersAreCounted()
    {
        QFETCH(QString, name);
        Loaded l = load(name.toStdString(), torch::kFloat32);
        std::int64_t count = 0;
        for (const torch::Tensor &p : l.encoder->parameters())
            count += p.numel();
        QCOMPARE(parameterCount(l.folder->config), count);
        QCOMPARE(summarizeModel(*l.folder).parameters, count);
    }

    void frozenPartIsTheSameWhereverItIsKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("layers");
        QTest::addColumn<qulonglong>("limit");
        for (const qulonglong limit : { 0ULL, 1ULL << 30 }) {
            const char *where = limit ? "memory" : "disk";
            QTest::addRow("bert 0 %s", where) << "bert" << 0 << limit;
            QTest::addRow("bert 1 %s", where) << "bert" << 1 << limit;
            QTest::addRow("bert 2 %s", where) << "bert" << 2 << limit;
            QTest::addRow("distilbert 1 %s", where) << "distilbert" << 1 << limit;
            QTest::addRow("roberta 1 %s", where) << "roberta" << 1 << limit;
            QTest::addRow("albert 0 %s", where) << "albert" << 0 << limit;
        }
    }

    void frozenPartIsTheSameWhereverItIsKept()
    {
        QFETCH(QString, name);
        QFETCH(int, layers);
        QFETCH(qulonglong, limit);
        const fs::path folder = fixtures / name.toStdString();
        const auto expected = expectedOf(folder);
        const ItemStore items = itemsOf(expected.at("inputs"));
        Loaded frozen = load(folder, torch::kFloat64, layers), whole = load(folder, torch::kFloat64);
        const MicroBatch batch = batchOf(items, torch::kFloat64);
        FrozenCache cache(static_cast<std::int64_t>(items.tokens.size()), *frozen.encoder, limit);
        QCOMPARE(cache.onDisk(), limit == 0);
        cache.put(batch, frozen.encoder->frozenStates(batch));

        // Another batch than the one it was filled with, with a repeat.
        const std::vector<std::int32_t> wanted { 2, 0, 2 };
        const MicroBatch other = MicroBatchPlanner(items, wanted, 1000, 1000).make(0, torch::kFloat64);
        const torch::Tensor a = frozen.encoder->forward(other, 0, cache.get(other));
        const torch::Tensor b = whole.encoder->forward(other, 0);
        QVERIFY((a - b).abs().max().item<double>() < 1e-12);

        // What is frozen gets no gradient; the rest gets the same.
        const torch::Tensor direction = torch::randn_like(b);
        whole.encoder->forward(other, 0).backward(direction);
        if (a.requires_grad())
            a.backward(direction);
        const auto of = whole.encoder->named_parameters();
        std::int64_t trained = 0;
        for (const auto &entry : frozen.encoder->named_parameters()) {
            if (!entry.value().requires_grad()) {
                QVERIFY(!entry.value().grad().defined());
                continue;
            }
            ++trained;
            QVERIFY((entry.value().grad() - of[entry.key()].grad()).abs().max().item<double>() < 1e-12);
        }
        const std::int64_t left = frozen.folder->config.sharesLayers() ? 1 : frozen.folder->config.layers - layers;
        QCOMPARE(trained, 12 * left);
    }

    void checkpointingChangesNoGradient_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "bert", "mpnet", "modernbert" })
            QTest::newRow(name) << name;
    }

    void checkpointingChangesNoGradient()
    {
        QFETCH(QString, name);
        const fs::path path = fixtures / name.toStdString();
        const ItemStore items = itemsOf(expectedOf(path).at("inputs"));
        const auto folder = ModelFolder::open(path);
        std::vector<std::vector<torch::Tensor>> gradients;
        for (const bool checkpointing : { false, true }) {
            ContentEncoderOptions options;
            options.config = folder->config;
            options.checkpointing = checkpointing;
            options.dropout = 0.2;
            options.normalize = true;
            ContentEncoder encoder(options);
            loadWeights(*folder, *encoder);
            encoder->to(torch::kFloat64);
            encoder->train();
            const torch::Tensor out = encoder->forward(batchOf(items, torch::kFloat64), 7);
            QVERIFY(((out * out).sum(1) - 1).abs().max().item<double>() < 1e-12); // of length 1
            out.backward(torch::linspace(-1, 1, out.numel(), torch::kFloat64).view_as(out));
            gradients.emplace_back();
            for (const torch::Tensor &p : encoder->parameters()) {
                QVERIFY(p.grad().defined());
                gradients.back().push_back(p.grad());
            }
        }
        double largest = 0;
        for (std::size_t i = 0; i < gradients[0].size(); ++i) {
            QVERIFY((gradients[0][i] - gradients[1][i]).abs().max().item<double>() < 1e-12);
            largest = std::max(largest, gradients[0][i].abs().max().item<double>());
        }
        QVERIFY(largest > 1e-3);
    }

    void gradientsAreTheDifferences_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "electra", "ernie", "camembert", "mpnet", "modernbert" })
            QTest::newRow(name) << name;
    }

    void gradientsAreTheDifferences()
    {
        // One number of each parameter, by central differences.
        QFETCH(QString, name);
        const fs::path path = fixtures / name.toStdString();
        const ItemStore items = itemsOf(expectedOf(path).at("inputs"));
        Loaded l = load(path, torch::kFloat64);
        const MicroBatch batch = batchOf(items, torch::kFloat64);
        const auto loss = [&] {
            const torch::Tensor out = l.encoder->forward(batch, 0);
            return (out * torch::linspace(-1, 1, out.numel(), torch::kFloat64).view_as(out)).sum();
        };
        loss().backward();
        const torch::NoGradGuard noGrad;
        for (const auto &entry : l.encoder->named_parameters()) {
            // The one with the largest gradient: most rows of a table have none.
            const torch::Tensor gradient = entry.value().grad().flatten();
            const std::int64_t at = gradient.abs().argmax().item<std::int64_t>();
            torch::Tensor value = entry.value().detach().flatten().select(0, at);
            constexpr double step = 1e-5;
            value += step;
            const double above = loss().item<double>();
            value -= 2 * step;
            const double below = loss().item<double>();
            value += step;
            const double difference = (above - below) / (2 * step), got = gradient[at].item<double>();
            QVERIFY2(std::abs(difference - got) < 1e-5 * std::max(1.0, std::abs(got)),
                qPrintable(QString::fromStdString(entry.key()) + QString(" %1 %2").arg(difference).arg(got)));
        }
    }
};

QTEST_GUILESS_MAIN(TestModelReferences)
#include "tst_model_references.moc"
