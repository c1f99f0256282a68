// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributed/rank_place.h"

#include "api/error.h"

#include <charconv>
#include <cstdlib>
#include <limits>

namespace gram {

namespace {

std::optional<std::string> variable(const char *name)
{
    const char *value = std::getenv(name);
    return value && *value ? std::optional<std::string>(value) : std::nullopt;
}

[[noreturn]] void refuse(const char *name, const std::string &got, const std::string &expected)
{
    throw Error(ErrorCode::InvalidSetting,
        { .field = std::string(name) + " (an environment variable, as torchrun sets it)",
            .expected = expected,
            .got = got.empty() ? "missing" : '"' + got + '"' });
}

std::int64_t wholeNumber(const char *name, std::int64_t lowest, std::int64_t highest, const std::string &expected,
    std::optional<std::int64_t> otherwise = {})
{
    const std::optional<std::string> text = variable(name);
    if (!text && otherwise)
        return *otherwise;
    const std::string got = text.value_or("");
    std::int64_t number = -1;
    const auto [end, error] = std::from_chars(got.data(), got.data() + got.size(), number);
    if (error != std::errc() || end != got.data() + got.size() || number < lowest || number > highest)
        refuse(name, got, expected);
    return number;
}

} // namespace

std::optional<RankPlace> RankPlace::ofEnvironment()
{
    constexpr std::int64_t most = 1 << 20;
    if (!variable("WORLD_SIZE"))
        return std::nullopt;
    RankPlace place;
    place.size = wholeNumber("WORLD_SIZE", 1, most, "the number of processes");
    if (place.size == 1)
        return std::nullopt;
    place.rank = wholeNumber("RANK", 0, place.size - 1, "0 to " + std::to_string(place.size - 1));
    place.localSize = wholeNumber("LOCAL_WORLD_SIZE", 1, place.size, "the number of processes on this machine", 1);
    place.attempt = wholeNumber("TORCHELASTIC_RESTART_COUNT", 0, most, "a number of restarts", 0);
    if (const auto file = variable(storeFileVariable)) {
        place.storeFile = *file;
        return place;
    }
    if (const auto address = variable("MASTER_ADDR"))
        place.address = *address;
    else
        refuse("MASTER_ADDR", "", "the name or address of the machine of rank 0");
    place.port = static_cast<std::uint16_t>(
        wholeNumber("MASTER_PORT", 1, std::numeric_limits<std::uint16_t>::max(), "a free port of MASTER_ADDR"));
    place.storeRuns = variable("TORCHELASTIC_USE_AGENT_STORE") == "True";
    return place;
}

} // namespace gram
