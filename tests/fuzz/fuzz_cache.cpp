// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"
#include "data/dataset_cache.h"
#include "fuzz_input.h"

#include <zlib.h>

#include <iterator>

namespace {

const gram::DatasetCache &cache()
{
    static const gram::DatasetCache own = [] {
        gram::ownFolder();
        return gram::DatasetCache("key");
    }();
    return own;
}

/// What stands before a dataset in a cache's file.
const std::string &beginning()
{
    static const std::string bytes = [] {
        gram::Dataset empty;
        cache().write(empty);
        std::ifstream in(cache().file(), std::ios::binary);
        const std::string all { std::istreambuf_iterator<char>(in), {} };
        return all.substr(0, all.find("key") + 3);
    }();
    return bytes;
}

} // namespace

/// A cached dataset, whose checksum fits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string bytes = beginning();
    bytes += gram::inputOf(data, size);
    const std::uint64_t checksum = crc32_z(crc32(0, nullptr, 0), reinterpret_cast<const Bytef *>(bytes.data()),
        bytes.size());
    bytes.append(reinterpret_cast<const char *>(&checksum), sizeof checksum);
    gram::writeFile(cache().file(), bytes);
    gram::Dataset dataset;
    cache().read(dataset);
    return 0;
}
