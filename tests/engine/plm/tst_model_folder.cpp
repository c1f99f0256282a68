// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/model_folder.h"
#include "model_files/model_summary.h"
#include "model_files/safetensors.h"
#include "model_fixtures.h"
#include "plm/model_weights.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

using namespace gram;

class TestModelFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedWeightsAreReadBackBitForBit_data() { addEncoders(); }

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

    void configurationsAreWrittenBack_data() { addEncoders(); }

    void configurationsAreWrittenBack()
    {
        QFETCH(QString, name);
        const EncoderConfig config = ModelFolder::open(name.toStdString())->config;
        QVERIFY(encoderConfigFromJson(toJson(config), "written") == config);
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
};

QTEST_GUILESS_MAIN(TestModelFolder)
#include "tst_model_folder.moc"
