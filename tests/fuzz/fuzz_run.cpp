// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "run/run_history.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;

const fs::path &folder()
{
    static const fs::path path = [] {
        const char *shm = "/dev/shm";
        std::string name = std::string(fs::exists(shm) ? shm : "/tmp") + "/gram-lab-fuzz.XXXXXX";
        return fs::path(::mkdtemp(name.data()));
    }();
    return path;
}

} // namespace

/// A run's folder: config.json, run.json and metrics.csv, with a zero byte at the end of the first two.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest(reinterpret_cast<const char *>(data), size);
    for (const char *name : { "config.json", "run.json", "metrics.csv" }) {
        const std::size_t end = std::min(rest.find('\0'), rest.size());
        std::ofstream(folder() / name, std::ios::binary) << rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    for (const auto read : { gram::readRun, gram::readRunSummary }) {
        try {
            read(folder());
        } catch (const gram::Error &) {
        }
    }
    return 0;
}
