// SPDX-License-Identifier: GPL-3.0-or-later
#include "plm/frozen_cache.h"

#include "api/error.h"
#include "base/files.h"
#include "device/device_copy.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace gram {

namespace {

/// A mapped file without a name, its room reserved: a disk that fills up later ends no run.
torch::Tensor fileTensor(std::int64_t rows, std::int64_t width, const torch::TensorOptions &options)
{
    const std::filesystem::path folder = cacheFolder();
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    std::string name = (folder / "frozen.XXXXXX").string();
    const int descriptor = ::mkostemp(name.data(), O_CLOEXEC);
    if (descriptor < 0)
        unwritable(folder, errno);
    ::unlink(name.c_str());
    const auto bytes = static_cast<std::size_t>(rows * width) * options.dtype().itemsize();
    const int full = ::posix_fallocate(descriptor, 0, static_cast<off_t>(bytes));
    void *memory = full ? MAP_FAILED : ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    const int failure = full ? full : errno;
    ::close(descriptor);
    if (memory == MAP_FAILED) {
        throw Error(ErrorCode::FileUnwritable,
            { .file = folder.string(),
                .got = "the outputs of the frozen layers need " + std::to_string(bytes >> 20)
                    + " MiB: " + std::generic_category().message(failure) });
    }
    return torch::from_blob(
        memory, { rows, width }, [bytes](void *p) { ::munmap(p, bytes); }, options);
}

/// Calls copy(position in the batch, position in the store, tokens) for each text, in parallel.
template<typename Copy>
void forEachText(const MicroBatch &batch, Copy &&copy)
{
    const std::vector<std::int64_t> &offsets = *batch.offsets;
    at::parallel_for(0, static_cast<std::int64_t>(batch.storeOffsets.size()), 16,
        [&](std::int64_t begin, std::int64_t end) {
            for (auto t = static_cast<std::size_t>(begin); t < static_cast<std::size_t>(end); ++t)
                copy(offsets[t], batch.storeOffsets[t], offsets[t + 1] - offsets[t]);
        });
}

} // namespace

FrozenCache::FrozenCache(std::int64_t tokens, const ContentEncoderImpl &encoder, std::uint64_t memoryLimit)
    : m_options(encoder.tensorOptions())
{
    const torch::TensorOptions host = m_options.device(torch::kCPU);
    m_onDisk = static_cast<std::uint64_t>(tokens * encoder.width()) * host.dtype().itemsize() > memoryLimit;
    m_states = m_onDisk ? fileTensor(tokens, encoder.width(), host) : torch::empty({ tokens, encoder.width() }, host);
}

void FrozenCache::put(const MicroBatch &batch, const torch::Tensor &states)
{
    const torch::Tensor host = states.cpu().contiguous();
    const auto row = static_cast<std::size_t>(m_states.size(1)) * m_states.element_size();
    auto *to = static_cast<std::byte *>(m_states.data_ptr());
    const auto *from = static_cast<const std::byte *>(host.data_ptr());
    forEachText(batch, [&](std::int64_t inBatch, std::int64_t inStore, std::int64_t tokens) {
        std::memcpy(to + static_cast<std::size_t>(inStore) * row, from + static_cast<std::size_t>(inBatch) * row,
            static_cast<std::size_t>(tokens) * row);
    });
}

torch::Tensor FrozenCache::get(const MicroBatch &batch) const
{
    torch::Tensor host = torch::empty({ batch.offsets->back(), m_states.size(1) }, m_states.options());
    const auto row = static_cast<std::size_t>(m_states.size(1)) * m_states.element_size();
    auto *to = static_cast<std::byte *>(host.data_ptr());
    const auto *from = static_cast<const std::byte *>(m_states.data_ptr());
    forEachText(batch, [&](std::int64_t inBatch, std::int64_t inStore, std::int64_t tokens) {
        std::memcpy(to + static_cast<std::size_t>(inBatch) * row, from + static_cast<std::size_t>(inStore) * row,
            static_cast<std::size_t>(tokens) * row);
    });
    return onDevice(host, m_options);
}

} // namespace gram
