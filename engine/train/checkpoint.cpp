// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "api/error.h"
#include "base/atomic_file.h"
#include "base/random.h"

#include <torch/torch.h>

#include <algorithm>
#include <cstdint>
#include <exception>
#include <stdexcept>

namespace gram {

namespace {

using torch::serialize::InputArchive;
using torch::serialize::OutputArchive;

std::filesystem::path previousOf(const std::filesystem::path &file)
{
    return file.string() + ".previous";
}

constexpr const char *otherSizes = "its model has other sizes than the configuration says";

/// Of the model's tensors.
using Sizes = std::vector<std::vector<std::int64_t>>;

Sizes sizesOf(const ContentEncoderImpl &ce, const CfBase &cf)
{
    Sizes result;
    for (const auto &parameters : { ce.parameters(), cf.parameters() }) {
        for (const torch::Tensor &parameter : parameters)
            result.push_back(parameter.sizes().vec());
    }
    return result;
}

RunProgress load(const std::filesystem::path &file, const Sizes &sizes, Learner &learner, TrainingMode &mode)
{
    InputArchive archive;
    archive.load_from(file.string(), learner.options.device());
    auto part = [&archive](const char *name) {
        InputArchive inner;
        archive.read(name, inner);
        return inner;
    };
    InputArchive ce = part("ce"), cf = part("cf"), ceAdam = part("ce_adam"), cfAdam = part("cf_adam"),
                 modeState = part("mode");
    learner.ce->load(ce);
    learner.cf->load(cf);
    if (sizesOf(*learner.ce, *learner.cf) != sizes) // load() takes tensors of any size
        throw std::runtime_error(otherSizes);
    learner.ceAdam->load(ceAdam);
    learner.cfAdam->load(cfAdam);
    mode.load(modeState);
    c10::IValue progress;
    archive.read("progress", progress);
    return RunProgress::fromJson(progress.toStringRef());
}

/// Calls `load` with the checkpoint, or, where that is damaged, with the one before.
template<typename Load>
auto loadNewest(const std::filesystem::path &file, Load &&load)
{
    std::string why;
    for (const std::filesystem::path &candidate : { file, previousOf(file) }) {
        if (!std::filesystem::exists(candidate))
            continue;
        try {
            return load(candidate);
        } catch (const std::exception &e) {
            why = e.what(); // LibTorch's goes on with a stack
            why = why.substr(0, std::min<std::size_t>(why.find('\n'), 200));
        }
    }
    if (why.empty())
        throw Error(ErrorCode::FileUnreadable,
            { .file = file.string(),
                .got = "the run ended before its first checkpoint; start it anew with the config.json "
                       "in its folder" });
    throw Error(ErrorCode::FileUnreadable,
        { .file = file.string(), .got = "the checkpoint is damaged or another run's (" + why + ")" });
}

} // namespace

void saveCheckpoint(const std::filesystem::path &file, const Learner &learner, const TrainingMode &mode,
    const RunProgress &progress)
{
    OutputArchive archive;
    auto write = [&archive](const char *name, const auto &part) {
        OutputArchive inner;
        part.save(inner);
        archive.write(name, inner);
    };
    write("ce", *learner.ce);
    write("cf", *learner.cf);
    write("ce_adam", *learner.ceAdam);
    write("cf_adam", *learner.cfAdam);
    write("mode", mode);
    archive.write("progress", c10::IValue(progress.toJson()));
    std::error_code ignored; // there is none before the first checkpoint
    std::filesystem::rename(file, previousOf(file), ignored);
    try {
        // Straight to the disk: a copy in memory would double what a large model needs. No
        // exception may pass through the archive, whose end writes too.
        AtomicFile atomic(file);
        std::exception_ptr failure;
        archive.save_to([&](const void *data, std::size_t size) {
            try {
                if (!failure)
                    atomic.write(data, size);
            } catch (...) {
                failure = std::current_exception();
            }
            return size;
        });
        if (failure)
            std::rethrow_exception(failure);
        atomic.finish();
    } catch (...) {
        std::filesystem::rename(previousOf(file), file, ignored);
        throw;
    }
}

RunProgress loadCheckpoint(const std::filesystem::path &file, Learner &learner, TrainingMode &mode)
{
    const Sizes sizes = sizesOf(*learner.ce, *learner.cf);
    return loadNewest(file,
        [&](const std::filesystem::path &candidate) { return load(candidate, sizes, learner, mode); });
}

namespace {

/// A hash of what a model is trained on: the texts as tokens, and the training split. It may be measured on others.
std::int64_t hashOf(const Dataset &dataset)
{
    std::uint64_t hash = 0;
    const auto add = [&hash](const auto &values) {
        hash = mix64(hash ^ values.size());
        for (const auto value : values)
            hash = mix64(hash ^ static_cast<std::uint64_t>(value));
    };
    for (const std::string &id : dataset.items.ids)
        add(id);
    add(dataset.items.tokens);
    add(dataset.items.textOffsets);
    add(dataset.items.itemOffsets);
    for (const auto *values : { &dataset.trainNews.user, &dataset.trainNews.history, &dataset.trainNews.candidates,
             &dataset.trainKt.user, &dataset.trainKt.item })
        add(*values);
    for (const auto *values :
        { &dataset.trainNews.candidateOffsets, &dataset.trainNews.historyOffsets, &dataset.trainKt.offsets })
        add(*values);
    add(dataset.trainNews.clicked);
    add(dataset.trainKt.correct);
    return static_cast<std::int64_t>(hash);
}

} // namespace

std::vector<std::int64_t> sizesOf(const Dataset &dataset)
{
    return { dataset.items.items(), dataset.trainSize(), dataset.vocabularySize, hashOf(dataset) };
}

void checkSameDataset(const std::filesystem::path &file, const RunProgress &progress, const Dataset &dataset)
{
    constexpr std::size_t counts = 3; // then a hash
    const auto shown = [counts](const std::vector<std::int64_t> &sizes) {
        std::string text;
        for (std::size_t i = 0; i < std::min(counts, sizes.size()); ++i)
            text += (text.empty() ? "" : ", ") + std::to_string(sizes[i]);
        return text;
    };
    std::vector<std::int64_t> now = sizesOf(dataset);
    if (progress.dataset.size() == counts)
        now.resize(counts); // of a version that kept no hash
    if (progress.dataset != now && shown(progress.dataset) == shown(now))
        throw Error(ErrorCode::FileUnreadable,
            { .file = file.string(),
                .got = "the dataset is another one: it has as many items and training sequences, but not the same "
                       "texts, answers or clicks; give the run's own, or start a new run" });
    if (progress.dataset != now)
        throw Error(ErrorCode::FileUnreadable,
            { .file = file.string(),
                .got = "the dataset has changed since (items, training sequences, tokenizer pieces: "
                    + shown(progress.dataset) + " then, " + shown(now) + " now); start a new run" });
}

void loadModel(const std::filesystem::path &file, ContentEncoderImpl &ce, CfBase &cf)
{
    const Sizes sizes = sizesOf(ce, cf);
    loadNewest(file, [&](const std::filesystem::path &candidate) {
        InputArchive archive;
        archive.load_from(candidate.string(), torch::kCPU);
        InputArchive ceArchive, cfArchive;
        archive.read("ce", ceArchive);
        archive.read("cf", cfArchive);
        ce.load(ceArchive);
        cf.load(cfArchive);
        if (sizesOf(ce, cf) != sizes)
            throw std::runtime_error(otherSizes);
        return true;
    });
}

} // namespace gram
