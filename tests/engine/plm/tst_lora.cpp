// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/model_folder.h"
#include "model_files/model_summary.h"
#include "model_files/safetensors.h"
#include "optim/adam.h"
#include "plm/model_weights.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>
#include <numeric>

using namespace gram;
namespace fs = std::filesystem;

namespace {

const fs::path reference = GRAM_REFERENCE_DATA;
const char *const families[] { "bert", "distilbert", "albert", "mpnet", "modernbert", "electra", "roberta",
    "xlm-roberta", "camembert", "ernie" };

void addFamilies()
{
    QTest::addColumn<QString>("family");
    for (const char *family : families)
        QTest::newRow(family) << family;
}

nlohmann::json jsonOf(const fs::path &file)
{
    return nlohmann::json::parse(fileContent(file));
}

/// The texts that transformers' expected values are of, an item each.
struct Texts {
    ItemStore items;
    MicroBatch batch;

    Texts(const std::string &family, torch::ScalarType type)
    {
        const auto expected = jsonOf(reference / "encoders" / family / "expected.json");
        const auto inputs = expected.contains("same_as")
            ? jsonOf(reference / "encoders" / expected["same_as"].get<std::string>() / "expected.json")["inputs"]
            : expected["inputs"];
        for (const auto &input : inputs) {
            for (const auto &token : input)
                items.tokens.push_back(token.get<std::int32_t>());
            items.textOffsets.push_back(static_cast<std::int64_t>(items.tokens.size()));
            items.itemOffsets.push_back(items.texts());
        }
        std::vector<std::int32_t> all(static_cast<std::size_t>(items.items()));
        std::iota(all.begin(), all.end(), 0);
        batch = MicroBatchPlanner(items, all, 1000, 100'000).make(0, torch::TensorOptions(type));
    }
};

/// In the order of the items.
torch::Tensor vectorsOf(ContentEncoder &encoder, const Texts &texts)
{
    const torch::Tensor rows = encoder->forward(texts.batch, 0);
    return torch::zeros_like(rows).index_copy(0, texts.batch.requestIndex, rows);
}

ContentEncoder encoderOf(const ModelFolder &folder, torch::ScalarType type, ContentEncoderOptions::Lora lora = {})
{
    ContentEncoderOptions options;
    options.config = folder.config;
    options.lora = std::move(lora);
    ContentEncoder encoder(options);
    encoder->to(type);
    loadWeights(folder, *encoder);
    return encoder;
}

torch::Tensor toTensor(const nlohmann::json &rows)
{
    torch::Tensor t = torch::empty(
        { static_cast<std::int64_t>(rows.size()), static_cast<std::int64_t>(rows[0].size()) }, torch::kFloat64);
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (std::size_t j = 0; j < rows[i].size(); ++j)
            t.index_put_({ static_cast<std::int64_t>(i), static_cast<std::int64_t>(j) }, rows[i][j].get<double>());
    return t;
}

torch::Tensor toTensor(const TensorView &view)
{
    torch::Tensor t = torch::empty(view.shape, view.type == TensorType::F64 ? torch::kFloat64 : torch::kFloat32);
    std::memcpy(t.data_ptr(), view.bytes.data(), view.bytes.size());
    return t;
}

double largest(const torch::Tensor &difference)
{
    return difference.abs().max().item<double>();
}

QString failureOf(const std::function<void()> &f)
{
    try {
        f();
    } catch (const Error &e) {
        return QString::fromStdString(e.what());
    }
    return "no error";
}

/// A folder in `dir` with PEFT's adapter of a family, whose base is named by its whole path.
fs::path adapterIn(const QTemporaryDir &dir, const std::string &family,
    const std::function<void(nlohmann::json &)> &change = {})
{
    const fs::path from = reference / "lora" / family, to = fs::path(dir.path().toStdString()) / "adapter";
    fs::create_directory(to);
    fs::copy_file(from / "adapter_model.safetensors", to / "adapter_model.safetensors");
    nlohmann::json config = jsonOf(from / "adapter_config.json");
    config["base_model_name_or_path"] = (reference / "encoders" / family).string();
    if (change)
        change(config);
    writeFileAtomically(to / "adapter_config.json", config.dump());
    return to;
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
        const auto row = [](const char *name, const char *change, const char *says) {
            QTest::newRow(name) << QByteArray(change) << QString(says);
        };
        row("another method", R"({"peft_type": "IA3"})", "IA3");
        row("no method", R"({"peft_type": null})", "peft_type");
        row("DoRA", R"({"use_dora": true})", "DoRA");
        row("PiSSA", R"({"init_lora_weights": "pissa_niter_4"})", "pissa_niter_4");
        row("layers twice", R"({"layer_replication": [[0, 1]]})", "layer_replication");
        row("no alpha", R"({"lora_alpha": null})", "lora_alpha");
        row("a wrong pattern", R"({"alpha_pattern": {"*": 3}})", "alpha_pattern");
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

QTEST_GUILESS_MAIN(TestLora)
#include "tst_lora.moc"
