// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/load_dataset.h"

#include "api/error.h"
#include "base/files.h"
#include "data/dataset_cache.h"
#include "data/item_texts.h"
#include "data/kt_reader.h"
#include "data/load_report.h"
#include "data/mind_reader.h"
#include "data/simulate.h"
#include "data/summarize.h"
#include "text/tokenizer.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <new>
#include <system_error>

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
        throw Error(ErrorCode::InvalidSetting, { .field = "demo", .expected = "news or kt", .got = config.demo });
    }
    const fs::path parent = cacheFolder() / "demo";
    const std::string name = config.demo + '-' + std::to_string(config.demoUsers) + '-'
        + std::to_string(config.demoItems) + '-' + std::to_string(config.demoSeed) + '-' + demoVersion;
    const fs::path folder = parent / name;
    std::error_code error;
    if (fs::exists(folder, error))
        return folder;

    // Two programs may do this at the same time: each writes its own and the first rename wins.
    std::string own = (parent / (name + ".XXXXXX")).string();
    fs::create_directories(parent, error);
    if (!::mkdtemp(own.data()))
        throw Error(ErrorCode::FileUnwritable, { .file = parent.string(), .got = std::strerror(errno) });
    const SimulationOptions options { config.demoUsers, config.demoItems, static_cast<std::uint64_t>(config.demoSeed) };
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
        fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec,
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
    for (const auto *used : { &dataset.trainNews.history, &dataset.trainNews.candidates, &dataset.trainKt.item }) {
        for (const std::int32_t item : *used)
            cold[static_cast<std::size_t>(item)] = 0;
    }
    return cold;
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

/// Reads and tokenizes: all that the cache keeps.
void read(const fs::path &folder, const RunConfig &config, const ModelFolder *model, std::stop_token stop,
    const ProgressFunction &progress, Dataset &dataset)
{
    LoadReport report(stop, progress);
    ItemTexts texts;
    if (isKtFolder(folder)) {
        readKt(folder, config, report, texts, dataset);
    } else if (isMindFolder(folder)) {
        readMind(folder, config, report, texts, dataset);
    } else {
        throw Error(ErrorCode::EmptyDataset,
            { .file = folder.string(),
                .expected = "choose a MIND folder (behaviors.tsv and news.tsv, in it or in "
                            "train and validation folders) or a folder with "
                            "interactions.csv and items.csv; other files are made into one by Import "
                            "(gram-lab import FOLDER --out NEW_FOLDER)" });
    }
    if (dataset.trainSize() == 0) {
        if (dataset.kind == TaskKind::News && !config.useTitle && !config.useAbstract) {
            throw Error(ErrorCode::InvalidSetting,
                { .field = "use_title",
                    .expected = "true where use_abstract is false and the news have no bodies",
                    .got = "false" });
        }
        std::string expected = dataset.kind == TaskKind::News
            ? "training needs impressions with a click and a non-click whose news have text"
            : "training needs answers to items that have text";
        for (const LoadIssue &issue : report.issues()) {
            if (issue.count == 0)
                continue;
            expected += "; left out: " + std::to_string(issue.count) + ' ' + issue.what + " (" + issue.example + ')';
        }
        throw Error(ErrorCode::EmptyDataset, { .file = folder.string(), .expected = expected });
    }
    if (dataset.size(Part::Validation) == 0)
        report.note(
            QT_TRANSLATE_NOOP("Said", "there is no validation part: no AUC is measured, and the last model is kept"));
    dataset.cold = coldItems(dataset, texts.size());

    const auto tokenizer = [&] {
        if (model)
            return Tokenizer::fromFiles(model->tokenizer, model->weights.string());
        if (!config.tokenizer.empty())
            return Tokenizer::fromFile(config.tokenizer);
        // What only validation shows must stay unseen, words included.
        report.begin(Progress::Phase::TrainingTokenizer, 0);
        return Tokenizer::fromMemory(Tokenizer::train(texts.texts(dataset.cold), config.vocabularySize, stop));
    }();
    dataset.items = texts.tokenize(tokenizer, config.maxTokens, config.threads, report);
    dataset.tokenizer = tokenizer.files();
    dataset.vocabularySize = model ? model->config.vocabulary : tokenizer.vocabularySize();
    dataset.summary.issues = report.issues();
}

std::shared_ptr<const Dataset> load(const RunConfig &config, std::stop_token stop, const ProgressFunction &progress)
{
    // First: what is wrong with a model is told before a long reading of data.
    const std::shared_ptr<const ModelFolder> model = openModel(config);
    const bool demo = config.data.empty();
    const fs::path folder = datasetFolder(config, stop, progress);
    auto dataset = std::make_shared<Dataset>();
    const DatasetCache cache(datasetKey(folder, config, model.get()));
    if (!cache.read(*dataset)) {
        read(folder, config, model.get(), stop, progress, *dataset);
        cache.write(*dataset);
    }
    dataset->model = model;
    checkTokens(*dataset);

    DatasetSummary &summary = dataset->summary;
    summary.simulated = demo || isSimulated(folder);
    if (demo) {
        summary.name = config.demo == "news" ? QT_TRANSLATE_NOOP("Said", "News demo (simulated)")
                                             : QT_TRANSLATE_NOOP("Said", "Classroom demo (simulated)");
    } else {
        std::error_code ignored;
        summary.name = fs::weakly_canonical(folder, ignored).filename().string();
    }
    summary.redundancy = estimateRedundancy(dataset, config);
    summarize(*dataset, config);
    return dataset;
}

} // namespace

std::shared_ptr<const Dataset> loadDataset(const RunConfig &config, std::stop_token stop,
    const ProgressFunction &progress)
{
    try {
        return load(config, stop, progress);
    } catch (const std::bad_alloc &) {
        throw Error(ErrorCode::OutOfMemory,
            { .expected = "A smaller part of the dataset would help.", .got = "the dataset does not fit" });
    }
}

fs::path datasetFolder(const RunConfig &config, std::stop_token stop, const ProgressFunction &progress)
{
    if (config.data.empty())
        return demoFolder(config, stop, progress);
    const fs::path folder = fs::path(config.data).lexically_normal();
    std::error_code ignored;
    if (!fs::exists(folder, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = folder.string() });
    if (fs::is_directory(folder, ignored))
        return folder;
    return folder.has_parent_path() ? folder.parent_path() : "."; // one of the dataset's files was named
}

bool sameDataset(const RunConfig &a, const RunConfig &b)
{
    return sameIn(SettingGroup::Data, a, b);
}

} // namespace gram
