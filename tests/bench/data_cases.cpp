// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is around the steps: loading, tokenizing, evaluating, planning batches.

#include "base/files.h"
#include "data/dataset_cache.h"
#include "data/load_dataset.h"
#include "data/simulate.h"
#include "eval/evaluator.h"
#include "learner_bench.h"
#include "model_files/model_folder.h"
#include "text/tokenizer.h"
#include "train/trainer.h"

#include <numeric>
#include <sstream>

namespace gram::bench {

namespace {

std::vector<Figure> loading(const Options &options)
{
    RunConfig config = demoConfig(options, "news");
    config.data = (options.folder / "loading").string();
    simulateNews(config.data, { options.quick ? 40 : 6000, options.quick ? 60 : 2000, 1 });
    const auto file = DatasetCache(datasetKey(config.data, config, ModelFolder::openFor(config).get())).file();
    const auto load = [&] { return secondsOf([&] { loadDataset(config); }); };
    const auto rounds = alternate(options.quick ? 2 : 7, load, [&] {
        std::filesystem::remove(file);
        return load();
    });
    return { figureOf("loading", rounds, Ratio::Gain,
        "seconds to read, tokenize and split the files / to load them from the cache",
        options.quick ? "toy" : "news world of 6,000 users and 2,000 news, 2 folders") };
}

std::vector<Figure> tokenization(const Options &options)
{
    RunConfig config = demoConfig(options, "news");
    const auto model = ModelFolder::openFor(config);
    const Tokenizer tokenizer = Tokenizer::fromFiles(model->tokenizer, "bundled");
    // Texts of the demo, over and over: what a tokenizer may keep of words, it keeps of a news site's too.
    const auto folder = options.folder / "texts";
    simulateNews(folder, { 40, 400, 1 });
    std::vector<std::string> lines;
    std::istringstream in(fileContent(folder / "train" / "news.tsv"));
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    std::vector<std::string_view> texts;
    for (std::size_t i = 0; i < (options.quick ? 200U : 40'000U); ++i)
        texts.push_back(lines[i % lines.size()]);
    std::int64_t tokens = 0;
    const auto encode = [&](std::int64_t threads) {
        return secondsOf([&] {
            tokens = 0;
            for (const auto &ids : tokenizer.encodeAll(texts, 128, threads, [](std::int64_t) {}))
                tokens += static_cast<std::int64_t>(ids.size());
        });
    };
    const auto rounds = alternate(
        options.quick ? 2 : 7, [&] { return encode(2); }, [&] { return encode(1); });
    Figure figure = figureOf("tokenization", rounds, Ratio::Gain, "seconds on one thread / on two (2 = the limit)");
    figure.detail = text("bundled WordPiece, %zu texts; %.2f million tokens a second on two threads, %.2f on one",
        texts.size(), static_cast<double>(tokens) / figure.seconds * 1e-6,
        static_cast<double>(tokens) / figure.referenceSeconds * 1e-6);
    return { figure };
}

std::vector<Figure> evaluation(const Options &options)
{
    const RunConfig config = demoConfig(options, "kt");
    const auto dataset = loadDataset(config);
    ModeUnderTest single(config, dataset, Mode::SingleStep);
    const Evaluator evaluator(dataset, config, Part::Validation);
    const auto batches = firstBatches(dataset, config, 1);
    const auto rounds = alternate(
        options.quick ? 2 : 9,
        [&] {
            return secondsOf([&] { evaluator.evaluate(single.learner(), single.mode(), [](const Progress &) {}); });
        },
        [&] { return single.step(batches.front()); });
    return { figureOf("evaluation", rounds, Ratio::Cost, "seconds of an evaluation / of a Single-step step",
        text("kt demo, %lld sequences of the validation split, batch %d; each item is encoded once",
            static_cast<long long>(dataset->size(Part::Validation)), int(config.batch))) };
}

std::vector<Figure> batchPlanning(const Options &options)
{
    RunConfig config = demoConfig(options, "news");
    const auto dataset = loadDataset(config);
    config.evalEvery = -1;
    config.epochs = 1000;
    config.steps = options.quick ? 4 : 40;
    std::vector<Round> rounds;
    for (int r = 0; r < (options.quick ? 2 : 5); ++r) {
        TrainingControl control;
        TrainingObserver observer;
        const RunResult result = train(config, dataset, control, observer);
        rounds.push_back({ result.phases.wait / static_cast<double>(result.steps), result.secondsPerStep });
    }
    return { figureOf("batch_planning", rounds, Ratio::Cost,
        "seconds that a step waits for its batch / those of the step",
        text("news demo, Single-step, runs of %d steps; batches are planned on a thread of their own",
            int(config.steps))) };
}

} // namespace

std::vector<Case> dataCases()
{
    return { { { "loading" }, loading }, { { "tokenization" }, tokenization }, { { "evaluation" }, evaluation },
        { { "batch_planning" }, batchPlanning } };
}

} // namespace gram::bench
