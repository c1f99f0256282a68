// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/checkpoint.h"

#include "api/error.h"
#include "run/run_folder.h"

#include <torch/torch.h>

#include <sstream>

namespace gram {

namespace {

using torch::serialize::InputArchive;
using torch::serialize::OutputArchive;

std::filesystem::path previousOf(const std::filesystem::path &file)
{
    return file.string() + ".previous";
}

RunProgress load(const std::filesystem::path &file, Learner &learner, TrainingMode &mode)
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
    learner.ceAdam->load(ceAdam);
    learner.cfAdam->load(cfAdam);
    mode.load(modeState);
    c10::IValue progress;
    archive.read("progress", progress);
    return RunProgress::fromJson(progress.toStringRef());
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
    std::ostringstream bytes;
    archive.save_to(bytes);

    std::error_code ignored; // there is none before the first checkpoint
    std::filesystem::rename(file, previousOf(file), ignored);
    try {
        writeFileAtomically(file, bytes.str());
    } catch (...) {
        std::filesystem::rename(previousOf(file), file, ignored);
        throw;
    }
}

RunProgress loadCheckpoint(const std::filesystem::path &file, Learner &learner, TrainingMode &mode)
{
    std::string why;
    for (const std::filesystem::path &candidate : { file, previousOf(file) }) {
        if (!std::filesystem::exists(candidate))
            continue;
        try {
            return load(candidate, learner, mode);
        } catch (const std::exception &e) {
            why = std::string(e.what()).substr(0, 200);
        }
    }
    if (why.empty())
        throw Error(ErrorCode::FileNotFound, { .file = file.string() });
    throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "the checkpoint is damaged (" + why + ")" });
}

} // namespace gram
