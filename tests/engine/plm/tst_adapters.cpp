// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "lora_fixtures.h"
#include "model_files/model_folder.h"
#include "model_files/model_summary.h"
#include "plm/model_weights.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <fstream>

using namespace gram;

namespace {

QString failureOf(const std::function<void()> &f)
{
    try {
        f();
    } catch (const Error &e) {
        return QString::fromStdString(e.what());
    }
    return "no error";
}

/// Writes the adapter's tensors anew.
void rewrite(const fs::path &folder, const std::function<void(std::map<std::string, torch::Tensor> &)> &change)
{
    const fs::path file = folder / "adapter_model.safetensors";
    std::map<std::string, torch::Tensor> tensors;
    {
        const TensorFiles files = TensorFiles::open(file);
        for (const auto &[name, view] : files.tensors())
            tensors[name] = toTensor(view);
    }
    change(tensors);
    saveTensors({ tensors.begin(), tensors.end() }, file);
}

} // namespace

/// Folders of adapters, as PEFT writes and reads them.
class TestAdapters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theConfigurationIsPefts_data() { addFamilies(); }

    void theConfigurationIsPefts()
    {
        QFETCH(QString, family);
        const fs::path folder = reference / "lora" / family.toStdString();
        const auto expected = jsonOf(folder / "expected.json");
        const auto base = ModelFolder::open(reference / "encoders" / family.toStdString());
        ContentEncoder encoder = encoderOf(*base, torch::kFloat32,
            { expected["rank"], expected["alpha"], loraTargets(expected["targets"].get<std::string>()) });
        std::vector<std::string> modules;
        for (const auto &adapter : encoder->adapters())
            modules.push_back(adapter.module);
        auto ours = nlohmann::json::parse(
            peftConfig("../../encoders/" + family.toStdString(), expected["rank"], expected["alpha"], modules));
        const auto theirs = jsonOf(folder / "adapter_config.json");
        std::sort(ours["target_modules"].begin(), ours["target_modules"].end());
        if (family == "modernbert") { // of twenty modules PEFT keeps the endings that name them all
            for (const std::string module : ours["target_modules"])
                QVERIFY(std::any_of(theirs["target_modules"].begin(), theirs["target_modules"].end(),
                    [&](const std::string &ending) { return module.ends_with('.' + ending); }));
            QCOMPARE(ours["target_modules"].size(), std::size_t { 20 });
            ours.erase("target_modules");
        }
        for (const auto &[key, value] : ours.items())
            QVERIFY2(theirs.contains(key) && theirs[key] == value,
                qPrintable(QString::fromStdString(key + ": " + value.dump())));
    }

    void anAdapterIsMergedWhenItIsOpened_data() { addFamilies(); }

    void anAdapterIsMergedWhenItIsOpened()
    {
        QFETCH(QString, family);
        const fs::path folder = reference / "lora" / family.toStdString();
        const auto model = ModelFolder::open(folder);
        QVERIFY(model->adapter);
        QCOMPARE(model->name, family.toStdString());
        QVERIFY(!model->tokenizer.empty());
        QVERIFY(ModelFolder::is(folder));
        QVERIFY(model->notes.back().find("PEFT adapter") != std::string::npos);
        QCOMPARE(summarizeModel(*model).parameters, parameterCount(model->config));
        ContentEncoder encoder = encoderOf(*model, torch::kFloat64);
        const torch::NoGradGuard noGrad;
        const torch::Tensor vectors = vectorsOf(encoder, Texts(family.toStdString(), torch::kFloat64));
        QVERIFY(largest(vectors - toTensor(jsonOf(folder / "expected.json")["vectors"])) < 1e-10);
    }

    void takesWhatWasTrainedWhole()
    {
        QTemporaryDir dir;
        const fs::path folder = adapterIn(dir, "bert");
        const torch::Tensor bias = torch::full({ 16 }, 0.5), classifier = torch::ones({ 2, 16 });
        rewrite(folder, [&](auto &tensors) {
            // Within a classifier, as most adapters are.
            std::map<std::string, torch::Tensor> wrapped;
            for (const auto &[name, tensor] : tensors)
                wrapped["base_model.model.bert." + name.substr(std::strlen("base_model.model."))] = tensor;
            wrapped["base_model.model.bert.encoder.layer.1.attention.self.query.bias"] = bias;
            wrapped["base_model.model.classifier.weight"] = classifier;
            tensors = std::move(wrapped);
        });
        const auto model = ModelFolder::open(folder);
        ContentEncoderOptions options;
        options.config = model->config;
        ContentEncoder encoder(options);
        const std::vector<std::string> unused = loadWeights(*model, *encoder);
        QVERIFY(std::find(unused.begin(), unused.end(), "base_model.model.classifier.weight") != unused.end());
        const std::vector<NamedShape> names = tensorNames(model->config);
        for (std::size_t i = 0; i < names.size(); ++i)
            if (names[i].name == "encoder.layer.1.attention.self.query.bias")
                QVERIFY(torch::equal(encoder->tensors()[i], bias));
        const auto summary = summarizeModel(*model);
        QVERIFY(
            std::find(summary.unusedTensors.begin(), summary.unusedTensors.end(), "base_model.model.classifier.weight")
            != summary.unusedTensors.end());
    }

    void findsItsBaseBesideIt()
    {
        QTemporaryDir dir;
        const fs::path folder = adapterIn(dir, "bert",
            [](nlohmann::json &config) { config["base_model_name_or_path"] = "somebody/tiny-bert"; });
        const QString without = failureOf([&] { ModelFolder::open(folder); });
        QVERIFY2(without.contains("somebody/tiny-bert") && without.contains("beside it"), qPrintable(without));
        fs::copy(reference / "encoders" / "bert", folder.parent_path() / "tiny-bert", fs::copy_options::recursive);
        QCOMPARE(ModelFolder::open(folder)->weights.filename(), fs::path("tiny-bert"));
    }

    void saysWhatItCannotMerge_data()
    {
        QTest::addColumn<QByteArray>("change"); // of the configuration
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &change, const char *says) {
            QTest::newRow(name) << change << QString(says);
        };
        row("another method", R"({"peft_type": "IA3"})", "IA3");
        row("no method", R"({"peft_type": null})", "peft_type");
        row("DoRA", R"({"use_dora": true})", "DoRA");
        row("PiSSA", R"({"init_lora_weights": "pissa_niter_4"})", "pissa_niter_4");
        row("layers twice", R"({"layer_replication": [[0, 1]]})", "layer_replication");
        row("no alpha", R"({"lora_alpha": null})", "lora_alpha");
        row("a wrong pattern", R"({"alpha_pattern": {"*": 3}})", "alpha_pattern");
        const QByteArray deep = QByteArray("(").repeated(100'000) + QByteArray(")").repeated(100'000);
        row("a pattern nested without end", "{\"alpha_pattern\": {\"" + deep + "\": 3}}", "alpha_pattern");
        row("a pattern of too many ways", R"({"alpha_pattern": {"(((.+)+)+)+!": 3}})", "alpha_pattern");
        row("an adapter on an adapter", R"({"base_model_name_or_path": "@/lora/bert"})", "another adapter");
        row("another encoder", R"({"base_model_name_or_path": "@/encoders/distilbert"})", "none of its adapters");
    }

    void saysWhatItCannotMerge()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const auto changes = nlohmann::json::parse(QByteArray(change).replace("@", reference.c_str()).toStdString());
        const fs::path folder = adapterIn(dir, "bert", [&](nlohmann::json &config) { config.update(changes); });
        const QString failure = failureOf([&] { encoderOf(*ModelFolder::open(folder), torch::kFloat32); });
        QVERIFY2(failure.contains(says), qPrintable(failure));
        QVERIFY2(failure.contains("adapter"), qPrintable(failure));
    }

    void refusesAdaptersOfEachOther()
    {
        QTemporaryDir dir;
        const fs::path one = adapterIn(dir, "bert",
            [](nlohmann::json &config) { config["base_model_name_or_path"] = "other"; });
        const fs::path other = one.parent_path() / "other";
        fs::copy(one, other, fs::copy_options::recursive);
        std::ofstream(other / "adapter_config.json")
            << "{\"peft_type\": \"LORA\", \"lora_alpha\": 4, \"base_model_name_or_path\": \"" << one.filename().string()
            << "\"}";
        const QString failure = failureOf([&] { ModelFolder::open(one); });
        QVERIFY2(failure.contains("another adapter"), qPrintable(failure));
    }

    void saysWhatIsWrongWithItsWeights_data()
    {
        QTest::addColumn<QString>("name"); // of the tensor that is changed
        QTest::addColumn<int>("change"); // 0: away; 1: another shape; 2: NaN; 3: another name
        QTest::addColumn<QString>("says");
        const QString b = "base_model.model.encoder.layer.0.attention.self.key.lora_B.weight",
                      a = QString(b).replace("_B", "_A");
        QTest::newRow("no B") << b << 0 << "missing: encoder.layer.0.attention.self.key.lora_B.weight";
        QTest::newRow("a wide B") << b << 1 << "another shape";
        QTest::newRow("a wide A") << a << 1 << "another shape";
        QTest::newRow("NaN") << b << 2 << "NaN";
        QTest::newRow("DoRA's vector") << a << 3 << "another kind";
    }

    void saysWhatIsWrongWithItsWeights()
    {
        QFETCH(QString, name);
        QFETCH(int, change);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const fs::path folder = adapterIn(dir, "bert");
        rewrite(folder, [&](auto &tensors) {
            torch::Tensor &tensor = tensors.at(name.toStdString());
            if (change == 0)
                tensors.erase(name.toStdString());
            else if (change == 1)
                tensor = torch::ones({ tensor.size(0) + 1, tensor.size(1) + 1 });
            else if (change == 2)
                tensor[0][0] = std::nan("");
            else
                tensors["base_model.model.encoder.layer.0.attention.self.key.lora_magnitude_vector"] = torch::ones(
                    { 16 });
        });
        const QString failure = failureOf([&] { encoderOf(*ModelFolder::open(folder), torch::kFloat32); });
        QVERIFY2(failure.contains(says), qPrintable(failure));
        fs::remove(folder / "adapter_model.safetensors");
        QVERIFY(failureOf([&] {
            encoderOf(*ModelFolder::open(folder), torch::kFloat32);
        }).contains("adapter_model.safetensors"));
    }
};

QTEST_GUILESS_MAIN(TestAdapters)
#include "tst_adapters.moc"
