// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "model_files/model_folder.h"
#include "model_files/model_summary.h"
#include "model_files/safetensors.h"
#include "model_fixtures.h"

#include <QtTest>
#include <torch/torch.h>

#include <nlohmann/json.hpp>

#include <functional>

using namespace gram;

/// Folders that are no model, or are one only in part: what is said of them.
class TestModelRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    void weightsOfAnotherNameAreNamed()
    {
        QTemporaryDir dir;
        const fs::path folder = dir.path().toStdString();
        for (const char *name : { "config.json", "vocab.txt" })
            writeFileAtomically(folder / name, fileContent(fixtures / "bert" / name));
        for (const char *name : { "optimizer.pt", "training_args.bin", "weights.pt" })
            writeFileAtomically(folder / name, "x");
        const auto open = [&] { summarizeModel(*ModelFolder::open(folder)); };
        QString failure = failureOf(open, ErrorCode::UnsupportedModel);
        QVERIFY2(failure.contains("(weights.pt)") && failure.contains("rename the file to pytorch_model.bin"),
            qPrintable(failure));
        fs::rename(folder / "weights.pt", folder / "bert.safetensors");
        failure = failureOf(open, ErrorCode::UnsupportedModel);
        QVERIFY2(failure.contains("rename the file to model.safetensors"), qPrintable(failure));
        fs::remove(folder / "bert.safetensors");
        failure = failureOf(open, ErrorCode::FileNotFound);
        QVERIFY2(failure.contains("model.safetensors"), qPrintable(failure));
    }

    void codeOfItsOwnIsTold()
    {
        QTemporaryDir dir;
        const fs::path folder = fs::path(dir.path().toStdString()) / "own";
        fs::copy(fixtures / "bert", folder);
        auto config = nlohmann::json::parse(fileContent(folder / "config.json"));
        QVERIFY(ModelFolder::open(folder)->notes.empty());
        config["auto_map"] = { { "AutoModel", "modeling_x.XModel" } };
        writeFileAtomically(folder / "config.json", config.dump());
        QVERIFY(ModelFolder::open(folder)->notes.at(0).find("modeling_x.XModel") != std::string::npos);
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

QTEST_GUILESS_MAIN(TestModelRefusals)
#include "tst_model_refusals.moc"
