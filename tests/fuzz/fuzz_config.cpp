// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "model_files/encoder_config.h"

#include <string>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    try {
        const auto config = gram::encoderConfigFromJson(std::string(reinterpret_cast<const char *>(data), size),
            "input");
        if (!(gram::encoderConfigFromJson(gram::toJson(config), "output") == config) && config.heads > 0)
            __builtin_trap();
    } catch (const gram::Error &) {
    }
    return 0;
}
