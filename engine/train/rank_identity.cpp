// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/rank_identity.h"

#include "config/config_json.h"
#include "device/environment.h"
#include "distributed/process_group.h"
#include "train/checkpoint.h"

#include <nlohmann/json.hpp>

namespace gram {

namespace {

/// All of what must be the same on all ranks.
std::string identity(const RunConfig &config, const Dataset &dataset)
{
    RunConfig common = config;
    common.cePrecision = precisionFor(config); // automatic may be another one on another machine
    common.threads = 0; // may differ with the machine
    common.device.clear();
    common.data.clear();
    common.model.clear();
    common.out.clear();
    std::string numbers;
    for (const std::int64_t number : identityOf(dataset))
        numbers += std::to_string(number) + ' ';
    return environmentFor(config).programVersion + '\n' + toJson(common) + '\n' + numbers;
}

std::string differentSettings(const std::string &first, const std::string &other)
{
    auto f = nlohmann::json::parse(first), o = nlohmann::json::parse(other);
    std::string text;
    for (const auto &[key, value] : o.items())
        if (value != f[key])
            text += (text.empty() ? "" : "; ") + key + " is " + value.dump() + ", rank 0 has " + f[key].dump();
    return text;
}

/// What of another rank's identity is not as rank 0's; else empty.
std::string difference(const std::string &first, const std::string &other)
{
    const auto lines = [](const std::string &text) {
        const std::size_t a = text.find('\n'), b = text.rfind('\n');
        return std::vector { text.substr(0, a), text.substr(a + 1, b - a - 1), text.substr(b + 1) };
    };
    const std::vector<std::string> f = lines(first), o = lines(other);
    if (f[0] != o[0])
        return "another version of the program, " + o[0] + ", rank 0 has " + f[0];
    if (f[1] != o[1])
        return "other settings: " + differentSettings(f[1], o[1]);
    if (f[2] != o[2])
        return "other data: they differ in their items, texts, splits or interactions";
    return {};
}

} // namespace

void checkSameOnAll(ProcessGroup &ranks, const RunConfig &config, const Dataset &dataset)
{
    const std::vector<std::string> all = ranks.texts(identity(config, dataset));
    for (std::size_t r = 1; r < all.size(); ++r)
        if (const std::string what = difference(all[0], all[r]); !what.empty()) {
            ranks.leave(); // all see the same
            throw GroupFailure("The processes cannot train together: rank " + std::to_string(r) + " has " + what + '.');
        }
}

} // namespace gram
