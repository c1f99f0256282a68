// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "fuzz_input.h"
#include "run/run_history.h"

/// A run's folder: config.json, run.json, checkpoints.json and metrics.csv, with a zero byte at the end of the others.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view rest = gram::inputOf(data, size);
    gram::writeFile(gram::ownFolder() / "config.json", gram::takePart(rest));
    for (const char *name : { "run.json", "checkpoints.json" })
        gram::writeFile(gram::ownFolder() / name, gram::sealedAnew(gram::takePart(rest)));
    gram::writeFile(gram::ownFolder() / "metrics.csv", rest);
    for (const auto read : { gram::readRun, gram::readRunSummary }) {
        try {
            read(gram::ownFolder());
        } catch (const gram::Error &) {
        }
    }
    return 0;
}
