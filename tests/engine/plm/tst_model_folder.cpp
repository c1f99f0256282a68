// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/model_folder.h"
#include "model_files/model_summary.h"
#include "model_files/safetensors.h"
#include "plm/frozen_cache.h"
#include "plm/model_weights.h"
#include "plm/vector_writer.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include <functional>

using namespace gram;
namespace fs = std::filesystem;

namespace {

const fs::path fixtures = fs::path(GRAM_REFERENCE_DATA) / "encoders";

struct Loaded {
    std::shared_ptr<const ModelFolder> folder;
    ContentEncoder encoder { nullptr };
    std::vector<std::string> unused;
};

Loaded load(const fs::path &path, torch::ScalarType type, std::int64_t frozenLayers = -1)
{
    Loaded l;
    l.folder = ModelFolder::open(path);
    ContentEncoderOptions options;
    options.config = l.folder->config;
    options.frozenLayers = frozenLayers;
    l.encoder = ContentEncoder(options);
    l.unused = loadWeights(*l.folder, *l.encoder);
    l.encoder->to(type);
    l.encoder->eval();
    return l;
}

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

QString failureOf(const std::function<void()> &f, ErrorCode code)
{
    try {
        f();
    } catch (const Error &e) {
        return e.code() == code ? QString::fromStdString(e.what())
                                : "another error: " + QString::fromStdString(e.what());
    }
    return "no error";
}

void copyFolder(const fs::path &from, const fs::path &to)
{
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    fs::permissions(to, fs::perms::owner_all);
}

} // namespace

class TestModelFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hiddenStatesAreTheReferences_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto &entry : fs::directory_iterator(fixtures))
            if (fs::exists(entry.path() / "expected.json"))
                QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    }

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

    void savedWeightsAreReadBackBitForBit_data() { hiddenStatesAreTheReferences_data(); }

    void savedWeightsAreReadBackBitForBit()
    {
        QFETCH(QString, name);
        const fs::path folder = name.toStdString();
        Loaded first = load(folder, torch::kFloat32);
        QTemporaryDir dir;
        const fs::path copy = fs::path(dir.path().toStdString()) / "copy";
        fs::create_directory(copy);
        saveWeights(*first.encoder, copy, first.folder.get());
        writeFileAtomically(copy / "config.json", first.folder->configJson);
        Loaded second = load(copy, torch::kFloat32);
        QVERIFY(second.folder->config == first.folder->config);
        const auto a = first.encoder->tensors(), b = second.encoder->tensors();
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(torch::equal(a[i], b[i]));
        // Of what the encoder does not have, only the pooler goes along.
        for (const std::string &unused : second.unused)
            QVERIFY2(unused.starts_with("pooler."), unused.c_str());
        const auto poolers = std::count_if(first.unused.begin(), first.unused.end(),
            [](const std::string &n) { return n.find("pooler.") != std::string::npos; });
        QCOMPARE(second.unused.size(), static_cast<std::size_t>(poolers));
    }

    void configurationsAreWrittenBack_data() { hiddenStatesAreTheReferences_data(); }

    void configurationsAreWrittenBack()
    {
        QFETCH(QString, name);
        const EncoderConfig config = ModelFolder::open(name.toStdString())->config;
        QVERIFY(encoderConfigFromJson(toJson(config), "written") == config);
    }

    void parametersAreCounted_data() { hiddenStatesAreTheReferences_data(); }

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

    void sentenceTransformersFoldersSayTheirPooling()
    {
        const auto mean = ModelFolder::open(fixtures / "sentence-mean");
        QVERIFY(mean->pooling == Pooling::Mean);
        QVERIFY(!mean->normalize);
        const auto cls = ModelFolder::open(fixtures / "sentence-cls");
        QVERIFY(cls->pooling == Pooling::Cls);
        QVERIFY(cls->normalize);
        QVERIFY(ModelFolder::is(fixtures / "sentence-cls"));
        QVERIFY(!ModelFolder::open(fixtures / "bert")->pooling.has_value());
    }

    void wrongFoldersAreNamed_data()
    {
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *config, ErrorCode code, const char *says) {
            QTest::newRow(name) << QByteArray(config) << static_cast<int>(code) << QString(says);
        };
        row("no JSON", "{\"model_type\": \"bert\"", ErrorCode::MalformedFile, "not JSON");
        row("array", "[]", ErrorCode::MalformedFile, "not a JSON object");
        row("another family", R"({"model_type":"gpt2"})", ErrorCode::UnsupportedModel, "DistilBERT");
        row("no family", "{}", ErrorCode::UnsupportedModel, "model_type");
        row("ALiBi", R"({"model_type":"bert","position_embedding_type":"alibi"})", ErrorCode::UnsupportedModel,
            "alibi");
        row("ALiBi, MosaicBERT's", R"({"model_type":"bert","alibi_starting_size":512})", ErrorCode::UnsupportedModel,
            "ALiBi");
        row("biases", R"({"model_type":"modernbert","norm_bias":true})", ErrorCode::UnsupportedModel, "norm_bias");
        row("uneven layers",
            R"({"model_type":"modernbert","num_hidden_layers":2,"layer_types":["sliding_attention","full_attention"]})",
            ErrorCode::UnsupportedModel, "equal steps");
        row("stretched rotation",
            R"({"model_type":"modernbert","rope_parameters":{"full_attention":{"rope_type":"yarn","rope_theta":1}}})",
            ErrorCode::UnsupportedModel, "yarn");
        row("a web page", "<!DOCTYPE html><html>", ErrorCode::MalformedFile, "web page");
        row("a pointer", "version https://git-lfs.github.com/spec/v1\n", ErrorCode::MalformedFile, "Git LFS pointer");
        row("text for a number", R"({"model_type":"bert","hidden_size":"16"})", ErrorCode::MalformedFile,
            "hidden_size");
        row("negative", R"({"model_type":"bert","num_hidden_layers":-1})", ErrorCode::MalformedFile,
            "num_hidden_layers");
        row("fraction", R"({"model_type":"bert","hidden_size":16.5})", ErrorCode::MalformedFile, "hidden_size");
        row("heads", R"({"model_type":"bert","hidden_size":16,"num_attention_heads":3})", ErrorCode::MalformedFile,
            "num_attention_heads");
        row("activation", R"({"model_type":"bert","hidden_act":"swish"})", ErrorCode::UnsupportedModel, "swish");
        row("decoder", R"({"model_type":"bert","is_decoder":true})", ErrorCode::UnsupportedModel, "decoder");
        row("relative positions", R"({"model_type":"bert","position_embedding_type":"relative_key"})",
            ErrorCode::UnsupportedModel, "relative_key");
        row("groups", R"({"model_type":"albert","num_hidden_groups":2})", ErrorCode::UnsupportedModel, "groups");
    }

    void wrongFoldersAreNamed()
    {
        QFETCH(QByteArray, config);
        QFETCH(int, code);
        QFETCH(QString, says);
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        writeFileAtomically(folder / "config.json", config.toStdString());
        const QString failure = failureOf([&] { ModelFolder::open(folder); }, static_cast<ErrorCode>(code));
        QVERIFY2(failure.contains(says), qPrintable(failure));
        QVERIFY2(failure.contains("config.json"), qPrintable(failure));
    }

    void wrongTensorsAreListedByName()
    {
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / "bert", folder);
        const TensorFiles files = TensorFiles::open(fixtures / "bert" / "model.safetensors");
        const auto write = [&](const TensorViews &views) {
            fs::remove(folder / "model.safetensors");
            writeSafetensors(folder / "model.safetensors", views, {});
        };
        TensorViews views = files.tensors();
        auto extra = views.extract("encoder.layer.1.output.dense.bias");
        extra.key() = "something.else";
        views.insert(std::move(extra));
        write(views);
        const auto open = [&] { load(folder, torch::kFloat32); };
        QString failure = failureOf(open, ErrorCode::TensorMismatch);
        QVERIFY2(failure.contains("missing: encoder.layer.1.output.dense.bias"), qPrintable(failure));
        QVERIFY2(failure.contains("something.else"), qPrintable(failure));

        views = files.tensors();
        views["embeddings.word_embeddings.weight"].shape = { 25, 32 };
        write(views);
        failure = failureOf(open, ErrorCode::TensorMismatch);
        QVERIFY2(failure.contains("embeddings.word_embeddings.weight ([25, 32] in place of [50, 16])"),
            qPrintable(failure));

        views = files.tensors();
        views["embeddings.LayerNorm.bias"].type = TensorType::I32;
        write(views);
        failure = failureOf(open, ErrorCode::TensorMismatch);
        QVERIFY2(failure.contains("embeddings.LayerNorm.bias (not a floating"), qPrintable(failure));
    }

    void weightsAreFoundUnderAnyPrefix_data()
    {
        QTest::addColumn<QString>("prefix");
        for (const char *prefix :
            { "bert.", "module.", "module.bert.", "0.auto_model.", "model.", "encoder.", "state_dict.model.bert." })
            QTest::newRow(prefix) << prefix;
    }

    void weightsAreFoundUnderAnyPrefix()
    {
        QFETCH(QString, prefix);
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / "bert", folder);
        TensorViews views;
        const TensorFiles files = TensorFiles::open(fixtures / "bert" / "model.safetensors");
        for (const auto &[name, view] : files.tensors())
            views[prefix.toStdString() + name] = view;
        fs::remove(folder / "model.safetensors");
        writeSafetensors(folder / "model.safetensors", views, {});
        Loaded moved = load(folder, torch::kFloat32), plain = load(fixtures / "bert", torch::kFloat32);
        for (std::size_t i = 0; i < plain.encoder->tensors().size(); ++i)
            QVERIFY(torch::equal(moved.encoder->tensors()[i], plain.encoder->tensors()[i]));
        const auto notes = summarizeModel(*moved.folder).notes;
        QCOMPARE(notes.size(), std::size_t { 1 });
        QVERIFY(notes[0].find(prefix.toStdString()) != std::string::npos);

        // Twice, nothing tells which is meant.
        for (const auto &[name, view] : files.tensors())
            views["other." + name] = view;
        fs::remove(folder / "model.safetensors");
        writeSafetensors(folder / "model.safetensors", views, {});
        if (prefix != "bert.")
            QVERIFY(
                failureOf([&] { load(folder, torch::kFloat32); }, ErrorCode::TensorMismatch).contains("2 encoders"));
        else
            load(folder, torch::kFloat32);
    }

    void familiesAreGuessed_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("kept"); // fields beside the sizes
        QTest::newRow("by architectures") << "roberta" << QStringList { "architectures" };
        QTest::newRow("by architectures, ALBERT")
            << "albert" << QStringList { "architectures", "embedding_size", "num_hidden_groups" };
        QTest::newRow("by fields") << "albert" << QStringList { "embedding_size", "num_hidden_groups" };
        QTest::newRow("by fields, DistilBERT")
            << "distilbert" << QStringList { "dim", "n_layers", "n_heads", "hidden_dim", "activation" };
        QTest::newRow("by weights") << "bert" << QStringList {};
        QTest::newRow("by weights, MPNet") << "mpnet" << QStringList {};
        QTest::newRow("by weights, ModernBERT")
            << "modernbert" << QStringList { "layer_types", "local_attention", "norm_eps" };
    }

    void familiesAreGuessed()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, kept);
        QTemporaryDir dir;
        const fs::path copy = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / folder.toStdString(), copy);
        const auto whole = nlohmann::json::parse(fileContent(copy / "config.json"));
        nlohmann::json config = nlohmann::json::object();
        for (const auto &[key, value] : whole.items())
            if (value.is_number() || kept.contains(QString::fromStdString(key)))
                config[key] = value;
        config.erase("num_hidden_groups");
        if (kept.contains("num_hidden_groups"))
            config["num_hidden_groups"] = 1;
        QVERIFY(!config.contains("model_type"));
        // As google's first BERT had it.
        const bool google = folder == "bert";
        fs::remove(copy / "config.json");
        writeFileAtomically(copy / (google ? "bert_config.json" : "config.json"), config.dump());
        QVERIFY(ModelFolder::is(copy));
        Loaded guessed = load(copy, torch::kFloat32), plain = load(fixtures / folder.toStdString(), torch::kFloat32);
        QVERIFY(guessed.folder->config.family == plain.folder->config.family);
        QCOMPARE(guessed.folder->notes.size(), std::size_t { 1 });
        QVERIFY(guessed.folder->notes[0].find("model_type") != std::string::npos);
        // A run's folder and an export have it.
        QVERIFY(nlohmann::json::parse(guessed.folder->configJson).contains("model_type"));
        const auto a = guessed.encoder->tensors(), b = plain.encoder->tensors();
        for (std::size_t i = 0; i < a.size(); ++i)
            QVERIFY(torch::equal(a[i], b[i]));
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

    void poolingsForOtherVectorsAreLeftOut()
    {
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / "sentence-cls", folder);
        fs::create_directory(folder / "3_Pooling");
        const auto second = [&](const char *key) {
            writeFileAtomically(folder / "3_Pooling/config.json",
                std::string(R"({"pooling_mode_mean_tokens": true)") + key + "}");
        };
        auto modules = nlohmann::json::parse(fileContent(folder / "modules.json"));
        modules.push_back({ { "idx", 3 }, { "name", "3" }, { "path", "3_Pooling" },
            { "type", "sentence_transformers.models.Pooling" } });
        writeFileAtomically(folder / "modules.json", modules.dump());
        second(R"(, "output_key": "query_embedding")");
        auto model = ModelFolder::open(folder);
        QVERIFY(model->pooling == Pooling::Cls);
        QVERIFY(model->normalize);
        QCOMPARE(model->notes.size(), std::size_t { 1 });
        QVERIFY(model->notes[0].find("query_embedding") != std::string::npos);
        second(R"(, "output_key": "sentence_embedding")");
        model = ModelFolder::open(folder);
        QVERIFY(model->pooling == Pooling::Mean); // written over
        QVERIFY(model->notes.empty());
    }

    void foldersOfOldSentenceTransformersOpen()
    {
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        fs::create_directory(folder);
        copyFolder(fixtures / "bert", folder / "0_BERT");
        fs::create_directory(folder / "1_Pooling");
        writeFileAtomically(folder / "1_Pooling/config.json", R"({"pooling_mode_cls_token": true})");
        writeFileAtomically(folder / "config.json", R"({"__version__": "0.2.0"})");
        writeFileAtomically(folder / "0_BERT/sentence_bert_config.json",
            R"({"max_seq_length": 12, "do_lower_case": true})");
        writeFileAtomically(folder / "modules.json",
            R"([{"idx":0,"name":"0","path":"0_BERT","type":"sentence_transformers.models.BERT"},
                                {"idx":1,"name":"1","path":"1_Pooling","type":"sentence_transformers.models.Pooling"}])");
        const auto model = ModelFolder::open(folder);
        QVERIFY(model->weights == model->path / "0_BERT");
        QVERIFY(model->pooling == Pooling::Cls);
        QVERIFY(model->unsupportedModules.empty());
        QCOMPARE(model->maxTokens, std::int64_t { 12 });
        fs::rename(folder / "0_BERT/sentence_bert_config.json", folder / "0_BERT/sentence_distilbert_config.json");
        QCOMPARE(ModelFolder::open(folder)->maxTokens, std::int64_t { 12 });
    }

    void hubCachesAreTheirSnapshots()
    {
        QTemporaryDir dir;
        const fs::path hub = dir.path().toStdString(), cache = hub / "models--someone--tiny-bert";
        const std::string revision = "0123456789abcdef0123456789abcdef01234567";
        fs::create_directories(cache / "refs");
        fs::create_directories(cache / "snapshots");
        copyFolder(fixtures / "bert", cache / "snapshots" / revision);
        QVERIFY(ModelFolder::is(cache));
        auto model = ModelFolder::open(cache); // the only one
        QCOMPARE(model->name, std::string("tiny-bert"));
        QVERIFY(model->notes.at(0).find(revision) != std::string::npos);
        QVERIFY(ModelFolder::is(hub));
        QVERIFY(ModelFolder::open(hub)->path == model->path);
        copyFolder(fixtures / "bert", cache / "snapshots" / "later");
        QVERIFY(
            failureOf([&] { ModelFolder::open(cache); }, ErrorCode::UnsupportedModel).contains("several snapshots"));
        writeFileAtomically(cache / "refs/main", revision + "\n");
        QVERIFY(ModelFolder::open(cache)->path == model->path);
        fs::create_directories(hub / "models--someone--other" / "snapshots");
        QVERIFY(
            failureOf([&] { ModelFolder::open(hub); }, ErrorCode::UnsupportedModel).contains("models--someone--other"));
        QVERIFY(failureOf([&] { ModelFolder::open(hub / "models--someone--other"); }, ErrorCode::UnsupportedModel)
                    .contains("without a snapshot"));
    }

    void otherWeightsAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("adapter")
            << "adapter_config.json"
            << QByteArray(R"({"peft_type": "LORA", "lora_alpha": 8, "base_model_name_or_path": "some/base"})")
            << "PEFT adapter of some/base";
        QTest::newRow("TensorFlow") << "tf_model.h5" << QByteArray("\x89HDF") << "TensorFlow alone";
        QTest::newRow("checkpoint") << "bert_model.ckpt.index" << QByteArray("x") << "checkpoint of TensorFlow";
        QTest::newRow("Flax") << "flax_model.msgpack" << QByteArray("x") << "Flax alone";
        QTest::newRow("ONNX") << "model.onnx" << QByteArray("x") << "ONNX";
        QTest::newRow("pointer") << "model.safetensors"
                                 << QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n")
                                 << "Git LFS pointer";
        QTest::newRow("pointer for a pickle")
            << "pytorch_model.bin" << QByteArray("version https://git-lfs.github.com/spec/v1\n") << "Git LFS pointer";
        QTest::newRow("web page") << "model.safetensors" << QByteArray("<!DOCTYPE html><html>") << "web page";
        QTest::newRow("compressed") << "pytorch_model.bin" << QByteArray("\x1f\x8b\x08") << "gzip";
        QTest::newRow("table") << "model.safetensors" << QByteArray("PAR1") << "Parquet";
        QTest::newRow("nothing") << "model.safetensors" << QByteArray() << "empty";
    }

    void otherWeightsAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        for (const bool withConfig : { true, false }) {
            QTemporaryDir dir;
            const fs::path folder = dir.path().toStdString();
            writeFileAtomically(folder / file.toStdString(), content.toStdString());
            for (const char *name : { "config.json", "vocab.txt" })
                if (withConfig)
                    writeFileAtomically(folder / name, fileContent(fixtures / "bert" / name));
            QVERIFY(ModelFolder::is(folder));
            QString failure;
            try {
                summarizeModel(*ModelFolder::open(folder));
            } catch (const Error &e) {
                failure = e.what();
            }
            const bool own = file.startsWith("model.safe") || file.startsWith("pytorch");
            QVERIFY2(failure.contains(!withConfig && own ? QString("config.json") : says), qPrintable(failure));
        }
    }

    /// Adapters, prompts and modules that are not applied are told or refused.
    void whatIsNotAppliedIsTold_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("note"); // empty: it is refused
        QTest::addColumn<QString>("refusal");
        QTest::newRow("an adapter's configuration")
            << "adapter_config.json" << QByteArray("{}") << "adapter_config.json"
            << "";
        QTest::newRow("default prompt")
            << "config_sentence_transformers.json"
            << QByteArray(R"({"prompts": {"query": "query: ", "text": ""}, "default_prompt_name": "query"})")
            << "puts \"query: \" before each text"
            << "";
        QTest::newRow("prompts") << "config_sentence_transformers.json"
                                 << QByteArray(
                                        R"({"prompts": {"query": "query: ", "text": ""}, "default_prompt_name": null})")
                                 << "It has prompts (query)"
                                 << "";
        QTest::newRow("no prompts") << "config_sentence_transformers.json"
                                    << QByteArray(R"({"prompts": {}, "default_prompt_name": null})") << ""
                                    << "";
        QTest::newRow("an adapter beside") << "adapter_model.safetensors" << QByteArray("x") << ""
                                           << "adapter_model.safetensors) beside";
        QTest::newRow("Dense")
            << "modules.json"
            << QByteArray(
                   R"([{"type": "x.Transformer", "path": ""}, {"type": "x.Pooling", "path": "1_Pooling"}, {"type": "x.Dense", "path": "2_Dense"}, {"type": "x.Normalize", "path": "3"}])")
            << "the encoder and its pooling (mean) and Normalize are kept; Dense is not"
            << "";
    }

    void whatIsNotAppliedIsTold()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, note);
        QFETCH(QString, refusal);
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / "bert", folder);
        const std::size_t before = summarizeModel(*ModelFolder::open(folder)).notes.size();
        fs::create_directories(folder / "1_Pooling");
        writeFileAtomically(folder / "1_Pooling/config.json", R"({"pooling_mode_mean_tokens": true})");
        writeFileAtomically(folder / file.toStdString(), content.toStdString());
        if (!refusal.isEmpty()) {
            const QString failure = failureOf([&] { ModelFolder::open(folder); }, ErrorCode::UnsupportedModel);
            QVERIFY2(failure.contains(refusal), qPrintable(failure));
            return;
        }
        const std::vector<std::string> notes = summarizeModel(*ModelFolder::open(folder)).notes;
        QCOMPARE(notes.size(), before + (note.isEmpty() ? 0 : 1));
        if (!note.isEmpty())
            QVERIFY2(QString::fromStdString(notes.back()).contains(note), notes.back().c_str());
    }

    void adaptersAmongTheWeightsAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("LoRA") << "encoder.layer.0.attention.self.query.lora_A.default.weight";
        QTest::newRow("its base layer") << "base_model.model.encoder.layer.0.attention.self.query.base_layer.weight";
    }

    void adaptersAmongTheWeightsAreRefused()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / "bert", folder);
        TensorFiles files = TensorFiles::open(fixtures / "bert" / "model.safetensors");
        TensorViews views = files.tensors();
        views.emplace(name.toStdString(), views.at("encoder.layer.1.output.dense.weight"));
        fs::remove(folder / "model.safetensors");
        writeSafetensors(folder / "model.safetensors", views, {});
        for (const auto &open : { std::function([&] { summarizeModel(*ModelFolder::open(folder)); }),
                 std::function([&] { load(folder, torch::kFloat32); }) }) {
            const QString failure = failureOf(open, ErrorCode::UnsupportedModel);
            QVERIFY2(failure.contains(name) && failure.contains("merge_and_unload"), qPrintable(failure));
        }
    }

    void valuesThatAreNoNumbersAreToldAtOpening_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("float32") << "bert";
        QTest::newRow("float16") << "bert-f16";
        QTest::newRow("bfloat16") << "bert-bf16";
    }

    void valuesThatAreNoNumbersAreToldAtOpening()
    {
        QFETCH(QString, name);
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "model";
        copyFolder(fixtures / name.toStdString(), folder);
        const TensorFiles files = TensorFiles::open(fixtures / name.toStdString() / "model.safetensors");
        TensorViews views = files.tensors();
        TensorView &view = views.at("encoder.layer.1.output.dense.weight");
        std::vector<std::byte> bytes(view.bytes.begin(), view.bytes.end());
        const std::size_t size = sizeOf(view.type);
        for (const std::size_t at :
            { std::size_t { 0 }, std::size_t { 5 } }) { // little-endian: the exponent is in the last bytes
            bytes[(at + 1) * size - 1] = std::byte { 0xff };
            bytes[(at + 1) * size - 2] = std::byte { 0xff };
        }
        view.bytes = bytes;
        fs::remove(folder / "model.safetensors");
        writeSafetensors(folder / "model.safetensors", views, {});
        const QString failure = failureOf([&] { summarizeModel(*ModelFolder::open(folder)); },
            ErrorCode::MalformedFile);
        QVERIFY2(failure.contains("encoder.layer.1.output.dense.weight has 2 values"), qPrintable(failure));
        QCOMPARE(failureOf([&] { load(folder, torch::kFloat32); }, ErrorCode::MalformedFile), failure);
    }

    void modulesStayInsideTheirFolder()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        writeFileAtomically(folder / "modules.json", R"([{"idx":0,"path":"../../etc","type":"x.Transformer"}])");
        QVERIFY(failureOf([&] { ModelFolder::open(folder); }, ErrorCode::MalformedFile).contains("out of the folder"));
        writeFileAtomically(folder / "modules.json", R"([{"idx":0,"path":"/etc","type":"x.Transformer"}])");
        QVERIFY(failureOf([&] { ModelFolder::open(folder); }, ErrorCode::MalformedFile).contains("out of the folder"));
        writeFileAtomically(folder / "modules.json", "[1]");
        QVERIFY(failureOf([&] { ModelFolder::open(folder); }, ErrorCode::MalformedFile).contains("modules"));
    }

    void absentFoldersAreSaidToBeAbsent()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        QVERIFY(failureOf([&] { ModelFolder::open(folder / "gone"); }, ErrorCode::FileNotFound).contains("gone"));
        QVERIFY(failureOf([&] { ModelFolder::open(folder); }, ErrorCode::MalformedFile).contains("config.json"));
        QVERIFY(!ModelFolder::is(folder));
        QVERIFY(!ModelFolder::is(folder / "gone"));
        writeFileAtomically(folder / "config.json", fileContent(fixtures / "bert" / "config.json"));
        QVERIFY(
            failureOf([&] { load(folder, torch::kFloat32); }, ErrorCode::FileNotFound).contains("model.safetensors"));
    }
};

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_model_folder.moc"
