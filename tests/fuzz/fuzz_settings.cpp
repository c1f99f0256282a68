// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "config/config_json.h"

#include <cstdint>
#include <string>

/// A run's configuration file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    try {
        const auto config = gram::configFromJson(std::string(reinterpret_cast<const char *>(data), size), "input");
        gram::configFromJson(gram::toJson(config), "output");
        gram::validate(config);
    } catch (const gram::Error &) {
    }
    return 0;
}
