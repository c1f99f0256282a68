// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "model_files/safetensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    try {
        std::uint64_t sum = 0;
        for (const auto &[name, view] : gram::readSafetensors(std::as_bytes(std::span(data, size)), "input"))
            for (const std::byte byte : view.bytes)
                sum += static_cast<std::uint64_t>(byte);
        static volatile std::uint64_t used;
        used = sum;
    } catch (const gram::Error &) {
    }
    return 0;
}
