// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "api/error.h"
#include "base/files.h"
#include "base/random.h"
#include "base/sha256.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <cstdint>

namespace gram {

namespace {

namespace fs = std::filesystem;

void visitModel(StateVisitor &visitor, ContentEncoderImpl &ce, CfBase &cf)
{
    visitor.within("ce", [&] { visitModule(visitor, ce); });
    visitor.within("cf", [&] { visitModule(visitor, cf); });
    if (visitor.restores())
        ce.parametersChanged();
}

/// Throws if the settings or the model's files are not those that the checkpoints were made with.
void checkFiles(const fs::path &runFolder, const RunManifest &manifest)
{
    for (const auto &[name, digest] : manifest.files) {
        const fs::path file = runFolder / name;
        if (sha256(fileContent(file)) != digest)
            throw Error(ErrorCode::FileUnreadable,
                { .file = file.string(),
                    .got = "it is not as the run wrote it, and its checkpoints were made with what it was; put the "
                           "old content back (other settings can be given with --set, another place of the data "
                           "with --data)" });
    }
}

[[noreturn]] void noCheckpoint(const fs::path &runFolder)
{
    std::error_code ignored;
    if (fs::exists(runFolder / "checkpoint.pt", ignored))
        throw Error(ErrorCode::FileUnreadable,
            { .file = (runFolder / "checkpoint.pt").string(),
                .got = "it is in the form of an older version, whose files can hold program code, and is not opened. "
                       "Finish or export the run with the version that made it, or start it anew with the "
                       "config.json in its folder" });
    throw Error(ErrorCode::FileUnreadable,
        { .file = runFolder.string(),
            .got = "the run ended before its first checkpoint; start it anew with the config.json in its folder" });
}

/// Calls `restore` with the state in the run's best or last checkpoint, or, where that is damaged, in another.
template<typename Restore>
LoadedCheckpoint load(const fs::path &runFolder, Kept which, Restore &&restore)
{
    LoadedCheckpoint loaded;
    std::vector<RunManifest::Checkpoint> candidates;
    std::error_code ignored;
    try {
        if (const auto manifest = RunManifest::read(runFolder)) {
            checkFiles(runFolder, *manifest);
            std::vector known { manifest->last, manifest->previous, manifest->best };
            if (which == Kept::Best)
                std::rotate(known.begin(), known.end() - 1, known.end());
            for (const auto &c : known)
                if (c && std::find(candidates.begin(), candidates.end(), *c) == candidates.end())
                    candidates.push_back(*c);
        }
    } catch (const Error &e) {
        if (e.code() != ErrorCode::MalformedFile)
            throw;
        loaded.notes.push_back(e.what()
            + std::string(which == Kept::Best ? " Which model was the best one is not known: the latest is taken."
                                              : " The latest checkpoint in the folder is taken."));
        candidates = checkpointsFound(runFolder);
    }
    if (candidates.empty())
        noCheckpoint(runFolder);
    std::string why;
    for (const RunManifest::Checkpoint &candidate : candidates) {
        try {
            StateReader reader(runFolder / candidate.file);
            if (!candidate.sha256.empty() && reader.sha256() != candidate.sha256)
                throw Error(ErrorCode::MalformedFile,
                    { .file = (runFolder / candidate.file).string(), .got = "it is another run's or another time's" });
            loaded.progress = RunProgress::fromJson(reader.json());
            loaded.progress.stepSeconds = reader.numbers("step_seconds");
            loaded.progress.stepRedundancy = reader.numbers("step_redundancy");
            restore(reader);
            loaded.from = candidate;
            loaded.from.step = loaded.progress.steps;
            loaded.from.sha256 = reader.sha256();
            if (!why.empty())
                loaded.notes.push_back(
                    why + " Taken instead: " + candidate.file + ", of step " + std::to_string(loaded.from.step) + '.');
            return loaded;
        } catch (const Error &e) {
            why += (why.empty() ? "" : " ") + std::string(e.what());
        } catch (const nlohmann::json::exception &) {
            why += (why.empty() ? "" : " ") + (runFolder / candidate.file).string() + " is damaged.";
        }
    }
    throw Error(ErrorCode::FileUnreadable,
        { .file = runFolder.string(), .got = "none of its checkpoints can be used. " + why });
}

template<typename Values>
void addTo(std::uint64_t &hash, const Values &values)
{
    hash = mix64(hash ^ values.size());
    for (const auto value : values)
        hash = mix64(hash ^ static_cast<std::uint64_t>(value));
}

std::int64_t hashOf(const NewsSplit &news, const KtSplit &kt)
{
    std::uint64_t hash = 0;
    for (const auto *values : { &news.user, &news.history, &news.candidates, &kt.user, &kt.item })
        addTo(hash, *values);
    for (const auto *values : { &news.candidateOffsets, &news.historyOffsets, &kt.offsets })
        addTo(hash, *values);
    addTo(hash, news.clicked);
    addTo(hash, kt.correct);
    return static_cast<std::int64_t>(hash);
}

std::int64_t hashOf(const ItemStore &items)
{
    std::uint64_t hash = 0;
    for (const std::string &id : items.ids)
        addTo(hash, id);
    addTo(hash, items.tokens);
    addTo(hash, items.textOffsets);
    addTo(hash, items.itemOffsets);
    return static_cast<std::int64_t>(hash);
}

/// The places in identityOf().
enum Identity : std::size_t { Items, Sequences, Pieces, Texts, Training, Validation, Test, Parts };

} // namespace

void visitState(StateVisitor &visitor, Learner &learner, TrainingMode &mode)
{
    visitModel(visitor, *learner.ce, *learner.cf);
    visitor.within("ce_adam", [&] { learner.ceAdam->visit(visitor); });
    visitor.within("cf_adam", [&] { learner.cfAdam->visit(visitor); });
    visitor.within("mode", [&] { mode.visit(visitor); });
}

StateWriter collectState(Learner &learner, TrainingMode &mode, const RunProgress &progress)
{
    StateWriter writer;
    visitState(writer, learner, mode);
    writer.numbers("step_seconds", progress.stepSeconds);
    writer.numbers("step_redundancy", progress.stepRedundancy);
    return writer;
}

LoadedCheckpoint loadCheckpoint(const fs::path &runFolder, Kept which, Learner &learner, TrainingMode &mode)
{
    return load(runFolder, which, [&](StateReader &reader) { visitState(reader, learner, mode); });
}

LoadedCheckpoint loadModel(const fs::path &runFolder, Kept which, ContentEncoderImpl &ce, CfBase &cf)
{
    return load(runFolder, which, [&](StateReader &reader) { visitModel(reader, ce, cf); });
}

void addDamage(const fs::path &runFolder, std::vector<std::string> &notes)
{
    std::vector<std::string> damage = damageIn(runFolder);
    if (std::string sentence = damageInSummary(runFolder); !sentence.empty())
        damage.push_back(std::move(sentence));
    for (std::string &sentence : damage)
        if (std::find(notes.begin(), notes.end(), sentence) == notes.end())
            notes.push_back(std::move(sentence));
}

std::vector<std::int64_t> identityOf(const Dataset &dataset)
{
    return { dataset.items.items(), dataset.trainSize(), dataset.vocabularySize, hashOf(dataset.items),
        hashOf(dataset.trainNews, dataset.trainKt), hashOf(dataset.validationNews, dataset.validationKt),
        hashOf(dataset.testNews, dataset.testKt) };
}

std::string checkSameDataset(const fs::path &runFolder, const RunProgress &progress, const Dataset &dataset, Part part,
    bool goesOn)
{
    const std::vector<std::int64_t> now = identityOf(dataset), &then = progress.dataset;
    const auto fail = [&](const std::string &what) {
        throw Error(ErrorCode::FileUnreadable, { .file = runFolder.string(), .got = what });
    };
    if (then.size() != Parts)
        fail("its checkpoint does not say which data it was made with");
    const auto counts = [](const std::vector<std::int64_t> &of) {
        return std::to_string(of[Items]) + ", " + std::to_string(of[Sequences]) + ", " + std::to_string(of[Pieces]);
    };
    if (counts(then) != counts(now))
        fail("the dataset has changed since (items, training sequences, tokenizer pieces: " + counts(then) + " then, "
            + counts(now) + " now); start a new run");
    if (then[Texts] != now[Texts] || then[Training] != now[Training])
        fail("the dataset is another one: it has as many items and training sequences, but not the same texts, "
             "answers or clicks; give the run's own, or start a new run");
    if (goesOn && then[Validation] != now[Validation])
        fail("the validation split is another one than the run was evaluated on until now, so that its evaluations "
             "could not be compared; give the run's own data, or start a new run");
    const std::size_t place = part == Part::Test ? Test : part == Part::Validation ? Validation : Training;
    if (then[place] != now[place])
        return "The " + std::string(nameOf(part))
            + " split is not the one that the run had when it was trained: its figures cannot be compared with "
              "those that the run itself recorded.";
    return {};
}

} // namespace gram
