// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/fork_run.h"

#include "api/error.h"
#include "base/files.h"
#include "base/temporary_folder.h"
#include "run/run_folder.h"

#include <set>
#include <string>
#include <system_error>

namespace gram {

namespace {

namespace fs = std::filesystem;

RunManifest manifestOf(const fs::path &runFolder)
{
    if (std::optional<RunManifest> manifest = RunManifest::read(runFolder); manifest && manifest->last)
        return *manifest;
    throw Error(ErrorCode::FileUnreadable,
        { .file = runFolder.string(), .got = "it has no checkpoint: there is no step to fork it from" });
}

void copy(const fs::path &from, const fs::path &to, bool mayShare)
{
    std::error_code error;
    if (mayShare)
        fs::create_hard_link(from, to, error);
    if (!mayShare || error)
        fs::copy(from, to, fs::copy_options::recursive, error);
    if (error)
        unwritable(to, error.value());
}

} // namespace

std::vector<std::int64_t> keptSteps(const fs::path &runFolder)
{
    readRunConfig(runFolder); // is it a run's?
    const RunManifest manifest = manifestOf(runFolder);
    std::set<std::int64_t> steps;
    for (const auto &kept : { manifest.previous, manifest.last, manifest.best })
        if (kept)
            steps.insert(kept->step);
    return { steps.begin(), steps.end() };
}

fs::path forkRun(const fs::path &runFolder, std::int64_t step, const fs::path &out)
{
    const RunConfig config = readRunConfig(runFolder);
    RunManifest manifest = manifestOf(runFolder);
    std::optional<RunManifest::Checkpoint> from;
    for (const auto &kept : { manifest.best, manifest.previous, manifest.last })
        if (kept && kept->step == step)
            from = kept;
    if (!from) {
        std::string steps;
        for (const std::int64_t kept : keptSteps(runFolder))
            steps += (steps.empty() ? "" : ", ") + std::to_string(kept);
        throw Error(ErrorCode::InvalidSetting,
            { .field = "step", .expected = "one whose state was kept: " + steps, .got = std::to_string(step) });
    }
    std::error_code error;
    fs::create_directories(out, error);
    if (error)
        unwritable(out, error.value());
    TemporaryFolder room(out, newRunName, TemporaryFolder::Access::AsUsual);
    for (const char *name : { "config.json", "model", "metrics.csv", "item_vectors.bin" })
        if (fs::exists(runFolder / name, error))
            copy(runFolder / name, room.path() / name, false);
    copy(runFolder / from->file, room.path() / from->file, true);
    if (manifest.best && manifest.best->step > step)
        manifest.best.reset();
    if (manifest.best && manifest.best->file != from->file)
        copy(runFolder / manifest.best->file, room.path() / manifest.best->file, true);
    manifest.last = from;
    manifest.previous.reset();
    manifest.write(room.path());
    RunFolder fork = RunFolder::reopen(room.path());
    fork.goOnFrom(*from, manifest.best ? manifest.best->step : 0);
    return keepAsRun(room, out, config.mode);
}

} // namespace gram
