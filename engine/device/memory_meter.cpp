// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/memory_meter.h"

#include <c10/core/CPUAllocator.h>
#include <torch/version.h>
#ifdef GRAM_CUDA
#include <ATen/Context.h>
#include <ATen/cuda/CUDAContextLight.h>
#include <c10/cuda/CUDACachingAllocator.h>
#include <c10/cuda/CUDAFunctions.h>
#include <c10/cuda/CUDAGuard.h>
#include <cuda_runtime_api.h>
#endif

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <malloc.h>
#include <mutex>
#include <new>
#include <string_view>
#include <unistd.h>

namespace gram {

namespace {

std::atomic<std::uint64_t> allocated { 0 };
std::atomic<std::uint64_t> highest { 0 };

constexpr std::size_t alignment = 64; // LibTorch's own

/// Where malloc's block begins is kept before the tensor's.
void *&wholeOf(void *block)
{
    return static_cast<void **>(block)[-1];
}

/// A part of a larger block. Older C libraries' posix_memalign() (glibc's before 2.38) does not take a freed block of
/// the same size again: with batches of ever other sizes the heap grew to many times what was in use.
void *alignedBlock(std::size_t bytes)
{
    if (bytes == 0)
        return nullptr;
    void *whole = bytes > PTRDIFF_MAX - alignment ? nullptr : std::malloc(bytes + alignment);
    if (!whole)
        throw std::bad_alloc();
    const std::size_t past = reinterpret_cast<std::uintptr_t>(whole) % alignment;
    void *block = static_cast<std::byte *>(whole) + (alignment - past);
    wholeOf(block) = whole;
    return block;
}

/// Counts by the size that malloc really gave.
class CountingAllocator final : public c10::Allocator {
public:
#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 3)
    c10::DataPtr allocate(std::size_t bytes) override
#else
    c10::DataPtr allocate(std::size_t bytes) const override
#endif
    {
        void *block = alignedBlock(bytes);
        if (block) {
            const std::uint64_t now = allocated += malloc_usable_size(wholeOf(block));
            std::uint64_t before = highest;
            while (now > before && !highest.compare_exchange_weak(before, now)) { }
        }
        return { block, block, &free, c10::Device(c10::DeviceType::CPU) };
    }

    c10::DeleterFnPtr raw_deleter() const override
    {
        return &free;
    }

#if TORCH_VERSION_MAJOR > 2 || (TORCH_VERSION_MAJOR == 2 && TORCH_VERSION_MINOR >= 3)
    void copy_data(void *to, const void *from, std::size_t bytes) const override
    {
        default_copy_data(to, from, bytes);
    }
#endif

private:
    static void free(void *block)
    {
        if (!block)
            return;
        void *whole = wholeOf(block);
        allocated -= malloc_usable_size(whole);
        std::free(whole);
    }
};

} // namespace

void MemoryMeter::install()
{
    static std::once_flag once;
    std::call_once(once, [] {
        static CountingAllocator allocator;
        c10::SetCPUAllocator(&allocator, 1);
        // Activations are freed and allocated again each step: keep them in the heap instead of
        // giving the pages back and faulting them in again.
        mallopt(M_MMAP_THRESHOLD, 32 * 1024 * 1024);
        mallopt(M_TRIM_THRESHOLD, 2'000'000'000);
        // Those of other threads give pages back whatever the thresholds are: a training beside a window faulted in some
        // thousand pages a step.
        mallopt(M_ARENA_MAX, 1);
    });
}

MemoryMeter::MemoryMeter([[maybe_unused]] const std::string &device)
{
#ifdef GRAM_CUDA
    if (!device.starts_with("cuda"))
        return;
    // The allocator knows no device, and refuses to tell of one, before CUDA is up.
    at::globalContext().lazyInitDevice(c10::DeviceType::CUDA);
    const auto index = c10::Device(device).index();
    m_card = index < 0 ? c10::cuda::current_device() : index;
#endif
}

#ifdef GRAM_CUDA
namespace {
auto statsOf(int card)
{
    return c10::cuda::CUDACachingAllocator::getDeviceStats(static_cast<c10::DeviceIndex>(card));
}

/// [0]: the aggregate over all pools.
auto cudaBytes(int card)
{
    return statsOf(card).allocated_bytes[0];
}
}
#endif

std::uint64_t MemoryMeter::current() const
{
#ifdef GRAM_CUDA
    if (m_card >= 0)
        return static_cast<std::uint64_t>(cudaBytes(m_card).current);
#endif
    return allocated;
}

std::uint64_t MemoryMeter::peak() const
{
#ifdef GRAM_CUDA
    if (m_card >= 0)
        return static_cast<std::uint64_t>(cudaBytes(m_card).peak);
#endif
    return highest;
}

void MemoryMeter::resetPeak()
{
#ifdef GRAM_CUDA
    if (m_card >= 0) {
        c10::cuda::CUDACachingAllocator::resetPeakStats(static_cast<c10::DeviceIndex>(m_card));
        return;
    }
#endif
    highest = allocated.load();
}

std::uint64_t MemoryMeter::reserved() const
{
#ifdef GRAM_CUDA
    if (m_card >= 0)
        return static_cast<std::uint64_t>(statsOf(m_card).reserved_bytes[0].current);
#endif
    return 0;
}

std::uint64_t MemoryMeter::obtainable() const
{
#ifdef GRAM_CUDA
    if (m_card >= 0) {
        const c10::cuda::CUDAGuard onCard(static_cast<c10::DeviceIndex>(m_card)); // of which the runtime is asked
        std::size_t free = 0, total = 0;
        if (cudaMemGetInfo(&free, &total) != cudaSuccess)
            return 0;
        const auto stats = statsOf(m_card);
        // What the caching allocator holds without using it can be had as well.
        return free + static_cast<std::uint64_t>(stats.reserved_bytes[0].current - stats.allocated_bytes[0].current);
    }
#endif
    return available();
}

std::uint64_t MemoryMeter::resident()
{
    std::uint64_t pages = 0;
    if (std::FILE *file = std::fopen("/proc/self/statm", "re")) {
        unsigned long long size = 0, held = 0;
        if (std::fscanf(file, "%llu %llu", &size, &held) == 2)
            pages = held;
        std::fclose(file);
    }
    return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

std::uint64_t MemoryMeter::available()
{
    unsigned long long kibibytes = 0;
    if (std::FILE *file = std::fopen("/proc/meminfo", "re")) {
        char line[128];
        while (std::fgets(line, sizeof line, file) && std::sscanf(line, "MemAvailable: %llu kB", &kibibytes) != 1) { }
        std::fclose(file);
    }
    return kibibytes * 1024;
}

void MemoryMeter::release()
{
#ifdef GRAM_CUDA
    if (at::globalContext().hasCUDA() && c10::cuda::device_count() > 0) {
        at::cuda::clearCublasWorkspaces(); // 32 MiB of each stream, and a job has its own
        c10::cuda::CUDACachingAllocator::emptyCache();
    }
#endif
    malloc_trim(0);
}

bool isOutOfMemory(const std::exception &e)
{
    if (dynamic_cast<const std::bad_alloc *>(&e))
        return true;
    const std::string_view message = e.what();
    return message.find("out of memory") != message.npos || message.find("not enough memory") != message.npos
        || message.find("can't allocate memory") != message.npos;
}

} // namespace gram
