// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"
#include "lora_fixtures.h"
#include "model_files/model_folder.h"
#include "optim/adam.h"
#include "plm/model_weights.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include <cmath>

using namespace gram;

class TestLora : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trainsAsPeft_data()
    {
        QTest::addColumn<QString>("family");
        QTest::addColumn<bool>("twice"); // the precision
        QTest::addColumn<bool>("checkpointing");
        for (const char *family : families) {
            QTest::addRow("%s", family) << family << true << false;
            QTest::addRow("%s, float32", family) << family << false << false;
            QTest::addRow("%s, checkpointing", family) << family << true << true;
        }
    }

    void trainsAsPeft()
    {
        QFETCH(QString, family);
        QFETCH(bool, twice);
        QFETCH(bool, checkpointing);
        const auto type = twice ? torch::kFloat64 : torch::kFloat32;
        const fs::path folder = reference / "lora" / family.toStdString();
        const auto expected = jsonOf(folder / "expected.json");
        const std::int64_t rank = expected["rank"];
        const auto base = ModelFolder::open(reference / "encoders" / family.toStdString());
        ContentEncoderOptions options;
        options.config = base->config;
        options.checkpointing = checkpointing;
        options.lora = { rank, expected["alpha"], loraTargets(expected["targets"].get<std::string>()) };
        ContentEncoder encoder(options);
        encoder->to(type);
        loadWeights(*base, *encoder);
        const Texts texts(family.toStdString(), type);

        // As the script that made the expected values has it.
        {
            const torch::NoGradGuard noGrad;
            double number = 0;
            for (const auto &adapter : encoder->adapters()) {
                torch::Tensor a = adapter.a;
                const torch::Tensor i = torch::arange(a.size(0), torch::kFloat64).unsqueeze(1),
                                    j = torch::arange(a.size(1), torch::kFloat64);
                a.copy_((1 + number++ + 7 * i + 3 * j).sin() * 0.25);
                QCOMPARE(largest(adapter.b), 0.0);
            }
        }
        encoder->parametersChanged();
        const torch::Tensor t = torch::arange(texts.items.items(), torch::kFloat64).unsqueeze(1),
                            j = torch::arange(16, torch::kFloat64);
        const torch::Tensor wanted = (1 + 5 * t + 2 * j).cos().to(type);
        Adam adam(encoder->trainableParameters());
        for (const auto &loss : expected["losses"]) {
            const torch::Tensor got = 0.5 * (vectorsOf(encoder, texts) - wanted).square().sum();
            const double difference = std::abs(got.item<double>() / loss.get<double>() - 1);
            QVERIFY2(difference < (twice ? 1e-9 : 1e-5), qPrintable(QString::number(difference)));
            got.backward();
            adam.step(expected["rate"]);
            adam.clearGradients();
            encoder->parametersChanged();
        }
        // Nothing else has moved, and the adapters went where PEFT's did.
        for (const auto &entry : encoder->named_parameters())
            QCOMPARE(entry.value().requires_grad(), entry.key().find("_lora_") != std::string::npos);
        const ContentEncoder start = encoderOf(*base, type);
        const auto before = start->tensors(), after = encoder->tensors();
        for (std::size_t i = 0; i < before.size(); ++i)
            QVERIFY(torch::equal(before[i], after[i]));
        QTemporaryDir dir;
        const fs::path written = dir.path().toStdString();
        saveAdapters(*encoder, written);
        const TensorFiles theirs = TensorFiles::open(folder / "adapter_model.safetensors"),
                          ours = TensorFiles::open(written / "adapter_model.safetensors");
        QCOMPARE(ours.tensors().size(), theirs.tensors().size());
        for (const auto &[name, view] : theirs.tensors()) {
            QVERIFY2(ours.tensors().contains(name), name.c_str());
            QVERIFY2(ours.tensors().at(name).shape == view.shape, name.c_str());
            // Adam divides by what in float32 may be rounding alone.
            QVERIFY2(largest(toTensor(ours.tensors().at(name)).to(torch::kFloat64) - toTensor(view).to(torch::kFloat64))
                    < (twice ? 1e-8 : 1e-2),
                name.c_str());
        }
        const torch::NoGradGuard noGrad;
        QVERIFY(largest(vectorsOf(encoder, texts) - toTensor(expected["vectors"]).to(type)) < (twice ? 1e-8 : 1e-3));
    }

    /// What an encoder with LoRA computes is what one without it computes with the sums.
    void mergedWeightsGiveTheSameVectors_data() { addFamilies(); }

    void mergedWeightsGiveTheSameVectors()
    {
        QFETCH(QString, family);
        const auto base = ModelFolder::open(reference / "encoders" / family.toStdString());
        ContentEncoder encoder = encoderOf(*base, torch::kFloat64,
            { 2, 3, loraTargets("query,value,output,intermediate"), 7 });
        const torch::NoGradGuard noGrad;
        const Texts texts(family.toStdString(), torch::kFloat64);
        const torch::Tensor before = vectorsOf(encoder, texts);
        for (const auto &adapter : encoder->adapters())
            torch::Tensor(adapter.b).normal_(0, 0.1);
        encoder->parametersChanged();
        const torch::Tensor after = vectorsOf(encoder, texts);
        QVERIFY(largest(after - before) > 1e-3);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        saveWeights(*encoder, folder, base.get());
        writeFileAtomically(folder / "config.json", base->configJson);
        ContentEncoder merged = encoderOf(*ModelFolder::open(folder), torch::kFloat64);
        QVERIFY(largest(vectorsOf(merged, texts) - after) < 1e-12);
    }

    void beginsAsPeft()
    {
        const auto base = ModelFolder::open(reference / "encoders" / "bert");
        const ContentEncoderOptions::Lora lora { 8, 8, loraTargets("query,output"), 5 };
        ContentEncoder encoder = encoderOf(*base, torch::kFloat64, lora),
                       again = encoderOf(*base, torch::kFloat64, lora);
        const ContentEncoder other = encoderOf(*base, torch::kFloat64, { 8, 8, loraTargets("query,output"), 6 });
        QCOMPARE(encoder->adapters().size(), std::size_t { 4 });
        for (std::size_t i = 0; i < 4; ++i) {
            const torch::Tensor a = encoder->adapters()[i].a, b = encoder->adapters()[i].b;
            const double bound = 1 / std::sqrt(static_cast<double>(a.size(1))); // kaiming_uniform_, a = sqrt(5)
            QVERIFY(a.abs().max().item<double>() <= bound);
            QVERIFY(a.abs().max().item<double>() > 0.9 * bound);
            QVERIFY(std::abs(a.std().item<double>() / (bound / std::sqrt(3)) - 1) < 0.15);
            QCOMPARE(largest(b), 0.0);
            QVERIFY(torch::equal(a, again->adapters()[i].a));
            QVERIFY(!torch::equal(a, other->adapters()[i].a));
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(a.sizes() != encoder->adapters()[k].a.sizes() || !torch::equal(a, encoder->adapters()[k].a));
        }
        const torch::NoGradGuard noGrad;
        ContentEncoder plain = encoderOf(*base, torch::kFloat64);
        const Texts texts("bert", torch::kFloat64);
        QVERIFY(torch::equal(vectorsOf(encoder, texts), vectorsOf(plain, texts)));
    }

    void loadedAdaptersAreUsed()
    {
        const auto base = ModelFolder::open(reference / "encoders" / "bert");
        ContentEncoder one = encoderOf(*base, torch::kFloat64, { 2, 2, loraTargets("value"), 1 }),
                       other = encoderOf(*base, torch::kFloat64, { 2, 2, loraTargets("value"), 2 });
        const torch::NoGradGuard noGrad;
        for (const auto &adapter : other->adapters())
            torch::Tensor(adapter.b).normal_(0, 0.1);
        other->parametersChanged();
        const Texts texts("bert", torch::kFloat64);
        QVERIFY(!torch::equal(vectorsOf(one, texts), vectorsOf(other, texts)));
        const auto from = other->named_parameters();
        for (auto &parameter : one->named_parameters())
            parameter.value().copy_(from[parameter.key()]);
        one->parametersChanged();
        QVERIFY(torch::equal(vectorsOf(one, texts), vectorsOf(other, texts)));
    }

    void frozenLayersGetNoAdapter()
    {
        const auto base = ModelFolder::open(reference / "encoders" / "bert");
        ContentEncoderOptions options;
        options.config = base->config;
        options.frozenLayers = 1;
        options.lora = { 2, 2, loraTargets("value") };
        const ContentEncoder encoder(options);
        QCOMPARE(encoder->adapters().size(), std::size_t { 1 });
        QCOMPARE(encoder->adapters()[0].module, std::string("encoder.layer.1.attention.self.value"));
    }

    void scalesAsItsConfigurationSays_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<double>("first"); // in layer 0, by alpha / rank = 2
        QTest::addColumn<double>("other");
        QTest::newRow("alpha") << QByteArray(R"({"lora_alpha": 12})") << 2.0 << 2.0;
        QTest::newRow("a fraction") << QByteArray(R"({"lora_alpha": 1.5})") << 0.25 << 0.25;
        QTest::newRow("rslora") << QByteArray(R"({"use_rslora": true})") << std::sqrt(3) << std::sqrt(3);
        QTest::newRow("alpha pattern") << QByteArray(
            R"({"alpha_pattern": {"layer.0.attention.self.query": 3, "value": 3, "key": 3}})")
                                       << 0.5 << 1.0;
    }

    void scalesAsItsConfigurationSays()
    {
        QFETCH(QByteArray, change);
        QFETCH(double, first);
        QFETCH(double, other);
        QTemporaryDir dir;
        const auto changes = nlohmann::json::parse(change.toStdString());
        const auto model = ModelFolder::open(
            adapterIn(dir, "bert", [&](nlohmann::json &config) { config.update(changes); }));
        const auto base = encoderOf(*ModelFolder::open(reference / "encoders" / "bert"), torch::kFloat64)->tensors();
        const auto plain = encoderOf(*ModelFolder::open(reference / "lora" / "bert"), torch::kFloat64)->tensors();
        const auto got = encoderOf(*model, torch::kFloat64)->tensors();
        const std::vector<NamedShape> names = tensorNames(model->config);
        int seen = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const bool query = names[i].name == "encoder.layer.0.attention.self.query.weight",
                       down = names[i].name == "encoder.layer.1.output.dense.weight";
            if (!query && !down)
                continue;
            ++seen;
            QVERIFY(largest(plain[i] - base[i]) > 1e-3);
            QVERIFY(largest((got[i] - base[i]) - (plain[i] - base[i]) * (query ? first : other)) < 1e-12);
        }
        QCOMPARE(seen, 2);
    }
};

QTEST_GUILESS_MAIN(TestLora)
#include "tst_lora.moc"
