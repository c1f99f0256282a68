// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_manifest.h"

#include "api/error.h"
#include "base/files.h"
#include "base/json_depth.h"
#include "base/sha256.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <string_view>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

constexpr int version = 1;

Json toJson(const std::optional<RunManifest::Checkpoint> &c)
{
    if (!c)
        return nullptr;
    return { { "file", c->file }, { "step", c->step }, { "bytes", c->bytes }, { "digest", c->sha256 } };
}

std::optional<RunManifest::Checkpoint> checkpointFrom(const Json &json)
{
    if (json.is_null())
        return {};
    RunManifest::Checkpoint c { json.at("file"), json.at("step"), json.at("bytes"), json.at("digest") };
    if (c.file.empty() || c.file.find('/') != std::string::npos)
        throw Json::other_error::create(501, "a checkpoint outside of the folder", nullptr);
    return c;
}

} // namespace

fs::path RunManifest::fileOf(const fs::path &runFolder)
{
    return runFolder / "checkpoints.json";
}

std::optional<RunManifest> RunManifest::read(const fs::path &runFolder)
{
    const fs::path file = fileOf(runFolder);
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {};
    const std::string text = fileContent(file);
    const auto fail = [&](const std::string &why) {
        throw Error(ErrorCode::MalformedFile, { .file = file.string(), .got = why });
    };
    if (sealOf(text) != Seal::Whole)
        fail("it is not as it was written (its SHA-256 is another)");
    if (isTooDeep(text))
        fail("it is nested too deep");
    RunManifest m;
    try {
        const Json json = Json::parse(text);
        if (json.at("version") != version)
            fail("it was written by a newer program");
        m.last = checkpointFrom(json.at("last"));
        m.previous = checkpointFrom(json.at("previous"));
        m.best = checkpointFrom(json.at("best"));
        json.at("files").get_to(m.files);
        for (const auto &[name, digest] : m.files)
            if (const fs::path path = name; path.is_absolute() || path.lexically_normal().string().starts_with(".."))
                fail("a file outside of the folder is in it");
        json.at("metrics_bytes").get_to(m.metricsBytes);
        json.at("metrics_digest").get_to(m.metricsSha256);
        json.at("damage").get_to(m.damage);
    } catch (const Json::exception &) {
        fail("it is not a list of checkpoints");
    }
    return m;
}

void RunManifest::write(const fs::path &runFolder) const
{
    const Json json { { "version", version }, { "last", toJson(last) }, { "previous", toJson(previous) },
        { "best", toJson(best) }, { "files", files }, { "metrics_bytes", metricsBytes },
        { "metrics_digest", metricsSha256 }, { "damage", damage }, { "sha256", unsealed } };
    writeFileAtomically(fileOf(runFolder), sealed(json.dump(2) + '\n'));
}

std::vector<RunManifest::Checkpoint> checkpointsFound(const fs::path &runFolder)
{
    constexpr std::string_view begin = "checkpoint-";
    std::vector<RunManifest::Checkpoint> found;
    std::error_code ignored;
    for (fs::directory_iterator it(runFolder, ignored), end; !ignored && it != end; it.increment(ignored)) {
        const std::string name = it->path().filename().string();
        if (!name.starts_with(begin) || !name.ends_with(checkpointEnd))
            continue;
        RunManifest::Checkpoint c { name, 0, 0, {} };
        std::from_chars(name.data() + begin.size(), name.data() + name.size(), c.step);
        c.bytes = fs::file_size(it->path(), ignored);
        found.push_back(std::move(c));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.step != b.step              ? a.step > b.step
            : a.file.size() != b.file.size() ? a.file.size() > b.file.size()
                                             : a.file > b.file;
    });
    return found;
}

std::vector<std::string> damageIn(const fs::path &runFolder)
{
    std::optional<RunManifest> manifest;
    std::vector<std::string> damage;
    try {
        manifest = RunManifest::read(runFolder);
    } catch (const Error &e) {
        damage.emplace_back(e.what());
    }
    if (!manifest)
        return damage;
    damage = manifest->damage;
    std::error_code ignored;
    for (const auto &[name, digest] : manifest->files) {
        const fs::path file = runFolder / name;
        if (!fs::is_regular_file(file, ignored))
            damage.push_back(file.string() + " is missing.");
        else if (sha256(fileContent(file)) != digest)
            damage.push_back(file.string() + " is not as the run wrote it.");
    }
    const fs::path metrics = runFolder / "metrics.csv";
    const std::string text = fs::is_regular_file(metrics, ignored) ? fileContent(metrics) : std::string();
    if (text.size() < manifest->metricsBytes)
        damage.push_back(metrics.string() + " has lost lines: it was " + std::to_string(manifest->metricsBytes)
            + " bytes long and has " + std::to_string(text.size()) + ".");
    else if (sha256(std::string_view(text).substr(0, manifest->metricsBytes)) != manifest->metricsSha256)
        damage.push_back(metrics.string() + " is not as the run wrote it: steps or evaluations were changed.");
    return damage;
}

std::string damageInSummary(const fs::path &runFolder)
{
    const fs::path file = runFolder / "run.json";
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return {};
    if (fs::is_regular_file(file, ignored)) {
        const std::string text = fileContent(file);
        if (const Seal seal = sealOf(text); seal == Seal::Whole || (seal != Seal::Broken && Json::accept(text)))
            return {};
    }
    return file.string() + " is not as the run wrote it.";
}

} // namespace gram
