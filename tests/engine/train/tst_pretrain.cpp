// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "base/files.h"
#include "base/job.h"
#include "base/random.h"
#include "model_files/model_folder.h"
#include "plm/model_weights.h"
#include "text/tokenizer.h"
#include "train/pretrain.h"

#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

using namespace gram;

namespace {

namespace fs = std::filesystem;

/// Keeps what it is told; stops the job after a number of steps.
class Recorder : public PretrainObserver {
public:
    explicit Recorder(TrainingControl *control = nullptr, std::int64_t stopAfter = 0)
        : m_control(control)
        , m_stopAfter(stopAfter)
    {
    }
    void onNote(const std::string &) override { }
    void onProgress(const PretrainProgress &p) override
    {
        progress.push_back(p);
        if (m_control && p.step == m_stopAfter)
            m_control->requestStop();
    }
    void onEvaluation(const PretrainEvaluation &e) override { evaluations.push_back(e); }

    std::vector<PretrainProgress> progress;
    std::vector<PretrainEvaluation> evaluations;

private:
    TrainingControl *m_control;
    std::int64_t m_stopAfter;
};

/// A small language: what a word can be follows from its neighbours.
std::string corpus(std::uint64_t seed, int lines)
{
    static const std::vector<std::vector<std::string>> subjects { { "fish", "whale" }, { "bird", "owl" } };
    static const std::vector<std::vector<std::string>> places { { "deep sea", "cold water" },
        { "high tree", "open sky" } };
    Random random(seed);
    std::string text;
    for (int i = 0; i < lines; ++i) {
        const std::size_t kind = random.below(2);
        text += "the " + subjects[kind][random.below(2)] + " lives in the " + places[kind][random.below(2)]
            + " and the " + subjects[kind][random.below(2)] + " likes the " + places[kind][random.below(2)] + '\n';
    }
    return text;
}

PretrainOptions smallOptions(const QTemporaryDir &dir, const std::string &out)
{
    PretrainOptions o;
    o.corpus = fs::path(dir.path().toStdString()) / "corpus.txt";
    o.out = fs::path(dir.path().toStdString()) / out;
    o.hidden = 32;
    o.layers = 1;
    o.heads = 2;
    o.intermediate = 48;
    o.vocabulary = 60;
    o.maxTokens = 48;
    o.batchTokens = 600;
    o.epochs = 6;
    o.rate = 5e-3;
    o.heldOut = 0.05;
    o.threads = 1;
    return o;
}

std::optional<ErrorCode> errorOf(const std::function<void()> &f)
{
    try {
        f();
    } catch (const Error &e) {
        return e.code();
    }
    return std::nullopt;
}

} // namespace

class TestPretrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learns()
    {
        const QTemporaryDir dir;
        const PretrainOptions o = smallOptions(dir, "model");
        writeFileAtomically(o.corpus, corpus(1, 400));
        TrainingControl control;
        Recorder recorder;
        const PretrainResult result = pretrain(o, control, recorder);

        QVERIFY(!result.stopped);
        QCOMPARE(result.trainLines, 380);
        QCOMPARE(result.heldOutLines, 20);
        QCOMPARE(recorder.evaluations.size(), std::size_t(6)); // one an epoch
        QCOMPARE(recorder.progress.size(), static_cast<std::size_t>(result.steps));
        QCOMPARE(recorder.progress.back().totalSteps, result.steps);
        const double uniform = std::log(static_cast<double>(result.vocabulary));
        QVERIFY2(result.last.loss < 0.6 * uniform, qPrintable(QString::number(result.last.loss)));
        QVERIFY(result.last.accuracy > 0.3);
        QVERIFY(recorder.evaluations.front().loss > result.last.loss);
        // The masks of the held-out lines are the same each time.
        for (const PretrainEvaluation &e : recorder.evaluations)
            QCOMPARE(e.masked, result.last.masked);

        const auto folder = ModelFolder::open(o.out);
        QCOMPARE(folder->config.hidden, o.hidden);
        QCOMPARE(folder->config.layers, o.layers);
        QCOMPARE(folder->config.vocabulary, result.vocabulary);
        QCOMPARE(folder->config.maxTokens(), o.maxTokens);
        QCOMPARE(parameterCount(folder->config), result.parameters);
        ContentEncoderOptions options;
        options.config = folder->config;
        ContentEncoderImpl encoder(options);
        QVERIFY(loadWeights(*folder, encoder).empty());
        const Tokenizer tokenizer = Tokenizer::fromFiles(folder->tokenizer, o.out.string());
        QCOMPARE(tokenizer.vocabularySize(), result.vocabulary);
        QVERIFY(!fs::exists(o.out / "pretraining.safetensors"));
    }

    void resumes_data()
    {
        QTest::addColumn<int>("stopAfter");
        QTest::newRow("in the first epoch") << 3;
        QTest::newRow("in the second epoch") << 25;
        QTest::newRow("one step before the end") << -1;
    }

    void resumes()
    {
        QFETCH(int, stopAfter);
        const QTemporaryDir dir;
        const PretrainOptions whole = smallOptions(dir, "whole");
        writeFileAtomically(whole.corpus, corpus(2, 300));
        TrainingControl control;
        Recorder recorder;
        const PretrainResult expected = pretrain(whole, control, recorder);
        if (stopAfter < 0)
            stopAfter = static_cast<int>(expected.steps) - 1;

        PretrainOptions parts = smallOptions(dir, "parts");
        TrainingControl stopping;
        Recorder stopper(&stopping, stopAfter);
        const PretrainResult stopped = pretrain(parts, stopping, stopper);
        QVERIFY(stopped.stopped);
        QCOMPARE(stopped.steps, stopAfter);
        QVERIFY(!fs::exists(parts.out / "model.safetensors"));

        // All but the folders and the threads is in the checkpoint.
        PretrainOptions rest;
        rest.corpus = parts.corpus;
        rest.out = parts.out;
        rest.threads = 1;
        rest.resume = true;
        const PretrainResult resumed = pretrain(rest, control, recorder);
        QCOMPARE(resumed.steps, expected.steps);
        QCOMPARE(resumed.last.loss, expected.last.loss);
        QCOMPARE(resumed.trainLoss, expected.trainLoss);
        for (const char *file : { "model.safetensors", "config.json" })
            QVERIFY(fileContent(whole.out / file) == fileContent(parts.out / file));
    }

    void stepsInPlaceOfEpochs()
    {
        const QTemporaryDir dir;
        PretrainOptions o = smallOptions(dir, "model");
        o.steps = 13;
        writeFileAtomically(o.corpus, corpus(3, 100));
        TrainingControl control;
        Recorder recorder;
        QCOMPARE(pretrain(o, control, recorder).steps, 13);
        QCOMPARE(recorder.evaluations.back().step, 13);
    }

    void seedDecides()
    {
        const QTemporaryDir dir;
        PretrainOptions o = smallOptions(dir, "a");
        o.steps = 5;
        writeFileAtomically(o.corpus, corpus(4, 100));
        TrainingControl control;
        Recorder recorder;
        pretrain(o, control, recorder);
        const std::string first = fileContent(o.out / "model.safetensors");
        o.out = o.out.parent_path() / "b";
        pretrain(o, control, recorder);
        QVERIFY(fileContent(o.out / "model.safetensors") == first);
        o.out = o.out.parent_path() / "c";
        o.seed = 2;
        pretrain(o, control, recorder);
        QVERIFY(fileContent(o.out / "model.safetensors") != first);
    }

    void divergenceStops()
    {
        const QTemporaryDir dir;
        PretrainOptions o = smallOptions(dir, "model");
        o.rate = 1e30;
        writeFileAtomically(o.corpus, corpus(5, 100));
        TrainingControl control;
        Recorder recorder;
        QVERIFY(errorOf([&] { pretrain(o, control, recorder); }) == ErrorCode::NotFinite);
        QVERIFY(!fs::exists(o.out / "model.safetensors"));
    }

    void refusals_data()
    {
        QTest::addColumn<std::function<void(PretrainOptions &)>>("change");
        QTest::addColumn<ErrorCode>("code");
        using Change = std::function<void(PretrainOptions &)>;
        QTest::newRow("no corpus") << Change([](PretrainOptions &o) { o.corpus += ".not"; }) << ErrorCode::FileNotFound;
        QTest::newRow("corpus without text")
            << Change([](PretrainOptions &o) { writeFileAtomically(o.corpus, "\n  \n\n"); }) << ErrorCode::EmptyDataset;
        QTest::newRow("corpus of one line")
            << Change([](PretrainOptions &o) { writeFileAtomically(o.corpus, "the fish lives in the sea"); })
            << ErrorCode::EmptyDataset;
        QTest::newRow("heads") << Change([](PretrainOptions &o) { o.heads = 3; }) << ErrorCode::InvalidSetting;
        QTest::newRow("rate") << Change([](PretrainOptions &o) { o.rate = 0; }) << ErrorCode::InvalidSetting;
        QTest::newRow("nothing to resume")
            << Change([](PretrainOptions &o) { o.resume = true; }) << ErrorCode::FileNotFound;
        QTest::newRow("folder in use") << Change([](PretrainOptions &o) {
            fs::create_directory(o.out);
            writeFileAtomically(o.out / "mine.txt", "mine");
        }) << ErrorCode::FileUnwritable;
        QTest::newRow("damaged checkpoint") << Change([](PretrainOptions &o) {
            stopIn(o);
            const fs::path file = o.out / "pretraining.safetensors";
            std::string content = fileContent(file);
            content[content.size() / 2] ^= 4;
            writeFileAtomically(file, content);
            o.resume = true;
        }) << ErrorCode::MalformedFile;
        QTest::newRow("an older version's checkpoint") << Change([](PretrainOptions &o) {
            fs::create_directory(o.out);
            writeFileAtomically(o.out / "pretraining.pt", "PK not really");
            o.resume = true;
        }) << ErrorCode::FileUnreadable;
        QTest::newRow("stopped before, not resumed")
            << Change([](PretrainOptions &o) { stopIn(o); }) << ErrorCode::FileUnwritable;
        QTest::newRow("another corpus") << Change([](PretrainOptions &o) {
            stopIn(o);
            writeFileAtomically(o.corpus, corpus(7, 100));
            o.resume = true;
        }) << ErrorCode::FileUnreadable;
    }

    void refusals()
    {
        QFETCH(std::function<void(PretrainOptions &)>, change);
        QFETCH(ErrorCode, code);
        const QTemporaryDir dir;
        PretrainOptions o = smallOptions(dir, "model");
        writeFileAtomically(o.corpus, corpus(6, 100));
        change(o);
        TrainingControl control;
        Recorder recorder;
        const auto error = errorOf([&] { pretrain(o, control, recorder); });
        QVERIFY(error.has_value());
        QCOMPARE(static_cast<int>(*error), static_cast<int>(code));
    }

    void stoppedBeforeTheStart()
    {
        const QTemporaryDir dir;
        const PretrainOptions o = smallOptions(dir, "model");
        writeFileAtomically(o.corpus, corpus(8, 50));
        TrainingControl control;
        control.requestStop();
        Recorder recorder;
        QVERIFY_EXCEPTION_THROWN(pretrain(o, control, recorder), Cancelled);
    }

private:
    static void stopIn(const PretrainOptions &o)
    {
        TrainingControl control;
        Recorder recorder(&control, 2);
        pretrain(o, control, recorder);
    }
};

QTEST_GUILESS_MAIN(TestPretrain)
#include "tst_pretrain.moc"
