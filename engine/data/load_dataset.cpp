// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"

#include "api/error.h"
#include "data/batch_sampler.h"
#include "data/item_texts.h"
#include "data/kt_reader.h"
#include "data/load_report.h"
#include "data/mind_reader.h"
#include "data/simulate.h"
#include "run/files.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <new>
#include <system_error>
#include <tuple>

#include <unistd.h>

namespace gram {

namespace {

namespace fs = std::filesystem;

/// Part of the cache folder's name: raise it whenever the simulators write something else.
constexpr const char *demoVersion = "v5";

/// The simulated demo's folder, written on first use.
fs::path demoFolder(const RunConfig &config, std::stop_token stop, const ProgressFunction &progress)
{
    const bool news = config.demo == "news";
    if (!news && config.demo != "kt") {
        throw Error(ErrorCode::InvalidSetting,
            { .field = "demo", .expected = "news or kt", .got = config.demo });
    }
    const fs::path parent = cacheFolder() / "demo";
    const std::string name = config.demo + '-' + std::to_string(config.demoUsers) + '-'
        + std::to_string(config.demoItems) + '-' + std::to_string(config.demoSeed) + '-'
        + demoVersion;
    const fs::path folder = parent / name;
    std::error_code error;
    if (fs::exists(folder, error))
        return folder;

    // Two programs may do this at the same time: each writes its own and the first rename wins.
    std::string own = (parent / (name + ".XXXXXX")).string();
    fs::create_directories(parent, error);
    if (!::mkdtemp(own.data()))
        throw Error(ErrorCode::FileUnwritable, { .file = parent.string(), .got = std::strerror(errno) });
    const SimulationOptions options { config.demoUsers, config.demoItems,
        static_cast<std::uint64_t>(config.demoSeed) };
    try {
        if (news)
            simulateNews(own, options, stop, progress);
        else
            simulateClassroom(own, options, stop, progress);
    } catch (...) {
        fs::remove_all(own, error);
        throw;
    }
    fs::permissions(own,
        fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read
            | fs::perms::others_exec,
        fs::perm_options::add, error);
    fs::rename(own, folder, error);
    if (error) {
        const std::string why = error.message();
        fs::remove_all(own, error);
        if (!fs::exists(folder, error))
            throw Error(ErrorCode::FileUnwritable, { .file = folder.string(), .got = why });
    }
    return folder;
}

/// 1 for the items that have no interaction in the training split.
std::vector<std::uint8_t> coldItems(const Dataset &dataset, std::int32_t items)
{
    std::vector<std::uint8_t> cold(static_cast<std::size_t>(items), 1);
    for (const auto *used :
        { &dataset.trainNews.history, &dataset.trainNews.candidates, &dataset.trainKt.item }) {
        for (const std::int32_t item : *used)
            cold[static_cast<std::size_t>(item)] = 0;
    }
    return cold;
}

void summarize(Dataset &dataset, const RunConfig &config)
{
    DatasetSummary &s = dataset.summary;
    s.kind = dataset.kind;
    s.items = dataset.items.items();
    s.coldItems = std::count(dataset.cold.begin(), dataset.cold.end(), 1);
    const bool news = dataset.kind == TaskKind::News;
    s.trainSequences = dataset.trainSize();
    s.validationSequences = news ? dataset.validationNews.size() : dataset.validationKt.size();
    const auto sizeOf = [](const auto &v) { return static_cast<std::int64_t>(v.size()); };
    s.trainInteractions = news
        ? sizeOf(dataset.trainNews.history) + dataset.trainNews.size() * (1 + config.negatives)
        : sizeOf(dataset.trainKt.item);
    const auto &predicted = news ? dataset.validationNews.candidates : dataset.validationKt.item;
    s.validationInteractions
        = sizeOf(predicted) + (news ? sizeOf(dataset.validationNews.history) : 0);
    const auto cold = std::count_if(predicted.begin(), predicted.end(),
        [&](std::int32_t item) { return dataset.cold[static_cast<std::size_t>(item)] != 0; });
    s.coldValidationShare
        = predicted.empty() ? 0 : static_cast<double>(cold) / static_cast<double>(predicted.size());
    s.meanTokens = static_cast<double>(dataset.items.tokens.size())
        / static_cast<double>(dataset.items.texts());
    s.meanItemTokens = static_cast<double>(dataset.items.tokens.size()) / static_cast<double>(s.items);
    for (std::int64_t t = 0; t < dataset.items.texts(); ++t)
        s.maxTokens = std::max(s.maxTokens, sizeOf(dataset.items.text(t)));
    s.vocabularySize = dataset.vocabularySize;
}

std::shared_ptr<const ModelFolder> openModel(const RunConfig &config)
{
    auto model = ModelFolder::openFor(config);
    if (!model)
        return nullptr;
    if (config.maxTokens > model->maxTokens) {
        throw Error(ErrorCode::InvalidSetting,
            { .field = "max_tokens",
                .expected = "at most " + std::to_string(model->maxTokens) + " for " + model->name,
                .got = std::to_string(config.maxTokens) });
    }
    if (model->tokenizer.empty()) {
        throw Error(ErrorCode::Tokenizer,
            { .file = model->weights.string(),
                .got = "the folder has no tokenizer: tokenizer.json, vocab.txt, vocab.json with merges.txt, "
                       "spiece.model or sentencepiece.bpe.model" });
    }
    return model;
}

/// A tokenizer may know tokens that were added after the embeddings were made.
void checkTokens(const Dataset &dataset)
{
    const auto highest = std::max_element(dataset.items.tokens.begin(), dataset.items.tokens.end());
    if (*highest >= dataset.vocabularySize) {
        throw Error(ErrorCode::Tokenizer,
            { .file = dataset.model->weights.string(),
                .got = "a text has the token " + std::to_string(*highest) + ", but the embeddings have only "
                    + std::to_string(dataset.vocabularySize) + " rows" });
    }
}

std::shared_ptr<const Dataset> load(
    const RunConfig &config, std::stop_token stop, const ProgressFunction &progress)
{
    // First: what is wrong with a model is told before a long reading of data.
    const std::shared_ptr<const ModelFolder> model = openModel(config);
    const bool demo = config.data.empty();
    fs::path folder
        = demo ? demoFolder(config, stop, progress) : fs::path(config.data).lexically_normal();
    std::error_code ignored;
    if (!fs::exists(folder, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = folder.string() });
    if (!fs::is_directory(folder, ignored)) // one of the dataset's files was named
        folder = folder.has_parent_path() ? folder.parent_path() : ".";

    LoadReport report(stop, progress);
    ItemTexts texts;
    auto dataset = std::make_shared<Dataset>();
    if (isKtFolder(folder)) {
        readKt(folder, config, report, texts, *dataset);
    } else if (isMindFolder(folder)) {
        if (!config.useTitle && !config.useAbstract) {
            throw Error(ErrorCode::InvalidSetting,
                { .field = "use_title",
                    .expected = "true where use_abstract is false",
                    .got = "false" });
        }
        readMind(folder, config, report, texts, *dataset);
    } else {
        throw Error(ErrorCode::EmptyDataset,
            { .file = folder.string(),
                .expected = "choose a MIND folder (behaviors.tsv and news.tsv, in it or in "
                            "train and validation folders) or a folder with "
                            "interactions.csv and items.csv" });
    }
    if (dataset->trainSize() == 0) {
        std::string expected = dataset->kind == TaskKind::News
            ? "training needs impressions with a click and a non-click whose news have text"
            : "training needs answers to items that have text";
        for (const LoadIssue &issue : report.issues())
            expected += "; left out: " + std::to_string(issue.count) + ' ' + issue.what + " ("
                + issue.example + ')';
        throw Error(ErrorCode::EmptyDataset, { .file = folder.string(), .expected = expected });
    }
    dataset->cold = coldItems(*dataset, texts.size());

    const auto tokenizer = [&] {
        if (model)
            return Tokenizer::fromFiles(model->tokenizer, model->weights.string());
        if (!config.tokenizer.empty())
            return Tokenizer::fromFile(config.tokenizer);
        // What only validation shows must stay unseen, words included.
        report.begin(Progress::Phase::TrainingTokenizer, 0);
        return Tokenizer::fromMemory(
            Tokenizer::train(texts.texts(dataset->cold), config.vocabularySize, stop));
    }();
    dataset->items = texts.tokenize(tokenizer, config.maxTokens, config.threads, report);
    dataset->model = model;
    dataset->tokenizer = tokenizer.files();
    dataset->vocabularySize = model ? model->config.vocabulary : tokenizer.vocabularySize();
    checkTokens(*dataset);

    DatasetSummary &summary = dataset->summary;
    summary.simulated = demo || isSimulated(folder);
    if (demo)
        summary.name
            = config.demo == "news" ? "News demo (simulated)" : "Classroom demo (simulated)";
    else
        summary.name = fs::weakly_canonical(folder, ignored).filename().string();
    summary.issues = report.issues();
    summarize(*dataset, config);
    summary.redundancy = estimateRedundancy(dataset, config);
    return dataset;
}

} // namespace

std::shared_ptr<const Dataset> loadDataset(
    const RunConfig &config, std::stop_token stop, const ProgressFunction &progress)
{
    try {
        return load(config, stop, progress);
    } catch (const std::bad_alloc &) {
        throw Error(ErrorCode::OutOfMemory,
            { .expected = "A smaller part of the dataset would help.",
                .got = "the dataset does not fit" });
    }
}

bool sameDataset(const RunConfig &a, const RunConfig &b)
{
    const auto key = [](const RunConfig &c) {
        return std::tie(c.data, c.demo, c.demoUsers, c.demoItems, c.demoSeed, c.split,
            c.validationShare, c.useTitle, c.useAbstract, c.model, c.tokenizer, c.vocabularySize,
            c.maxTokens, c.maxHistory, c.negatives, c.maxSequence);
    };
    return key(a) == key(b);
}

std::vector<RedundancyEstimate> estimateRedundancy(
    std::shared_ptr<const Dataset> dataset, const RunConfig &config)
{
    std::vector<std::int64_t> sizes { 8, 16, 32, 64, 128, 256, config.batch };
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());

    std::vector<RedundancyEstimate> estimates;
    for (const std::int64_t size : sizes) {
        if (size > dataset->trainSize() && size != config.batch)
            continue;
        RunConfig sized = config;
        sized.batch = size;
        BatchSampler sampler(dataset, sized);
        // Full batches only, while there are any: the epoch's last one may be smaller.
        const std::int64_t full = dataset->trainSize() / size;
        const std::int64_t count = std::clamp<std::int64_t>(full, 1, 8);
        double interactions = 0, unique = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const Batch batch = sampler.plan(0, i);
            interactions += static_cast<double>(batch.interactions.size());
            unique += static_cast<double>(batch.unique.size());
        }
        const auto n = static_cast<double>(count);
        estimates.push_back({ size, interactions / n, unique / n, interactions / unique });
    }
    return estimates;
}

} // namespace gram
