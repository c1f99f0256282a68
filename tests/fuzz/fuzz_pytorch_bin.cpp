// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "model_files/pytorch_bin.h"
#include "model_files/state_dict_pickle.h"

/// The first byte chooses: a whole archive, whose checksums hide most of what is behind them, or
/// the pickle alone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto bytes = std::as_bytes(std::span(data + 1, size - 1));
    try {
        if (data[0] == 'P') {
            std::uint64_t sum = 0;
            const auto [views, owner] = gram::readPytorchBin(bytes, "input");
            for (const auto &[name, view] : views)
                for (const std::byte byte : view.bytes)
                    sum += static_cast<std::uint64_t>(byte);
            static volatile std::uint64_t used;
            used = sum;
        } else {
            gram::readStateDictPickle(bytes, "input");
        }
    } catch (const gram::Error &) {
    }
    return 0;
}
