// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "import/import_dataset.h"

#include <cstdint>
#include <string>

/// A mapping file; what was read is written and read as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    try {
        const auto mapping = gram::mappingFromJson(std::string(reinterpret_cast<const char *>(data), size), "input");
        gram::mappingFromJson(gram::mappingToJson(mapping), "output");
    } catch (const gram::Error &) {
    }
    return 0;
}
