// SPDX-License-Identifier: GPL-3.0-or-later
#include "device/threads.h"

#include "api/error.h"

#include <ATen/Parallel.h>
#include <torch/torch.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#ifdef __linux__
#include <sched.h>
#endif
#include <sys/mman.h>
#include <sys/resource.h>

namespace gram {

namespace {

constexpr std::int64_t bufferBytes = std::int64_t(128) << 20; // OpenBLAS's BUFFER_SIZE on x86-64

bool isLimited(int resource)
{
    rlimit limit {};
    return ::getrlimit(static_cast<__rlimit_resource_t>(resource), &limit) == 0 && limit.rlim_cur != RLIM_INFINITY;
}

bool canMap(std::int64_t bytes)
{
    void *memory = ::mmap(nullptr, static_cast<std::size_t>(bytes), PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED)
        return false;
    ::munmap(memory, static_cast<std::size_t>(bytes));
    return true;
}

/// A product on each thread at the same time, and one on all: the BLAS keeps the buffers.
void takeBuffers(std::int64_t threads)
{
    const at::NoGradGuard noGrad;
    const at::Tensor factor = at::ones({ 512, 512 }); // small ones do without a buffer
    at::parallel_for(0, threads, 1, [&](std::int64_t, std::int64_t) {
        const at::NoGradGuard noGradHere;
        at::mm(factor, factor);
    });
    at::mm(factor, factor);
}

/// Those that the calling thread may use; none where the system does not say.
std::vector<int> allowedProcessors()
{
    std::vector<int> processors;
#ifdef __linux__
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof allowed, &allowed) == 0)
        for (int cpu = 0; cpu < CPU_SETSIZE; ++cpu)
            if (CPU_ISSET(cpu, &allowed))
                processors.push_back(cpu);
#endif
    return processors;
}

/// Cores that this process may use. Two threads of one core share its units of arithmetic: a
/// matrix product is no faster with both.
std::int64_t physicalCores()
{
#ifdef __linux__
    std::set<std::string> cores;
    for (const int cpu : allowedProcessors()) {
        std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(cpu) + "/topology/thread_siblings_list");
        std::string siblings;
        std::getline(file, siblings);
        cores.insert(siblings.empty() ? std::to_string(cpu) : siblings);
    }
    if (!cores.empty())
        return static_cast<std::int64_t>(cores.size());
#endif
    return static_cast<std::int64_t>(std::max(1u, std::thread::hardware_concurrency()));
}

/// Processes of one training on this machine, as torchrun says, which share its cores.
std::int64_t processesHere()
{
    const char *text = std::getenv("LOCAL_WORLD_SIZE");
    return text ? std::max<std::int64_t>(1, std::strtoll(text, nullptr, 10)) : 1;
}

/// Where there is a thread for each processor that the process may use: binds each but the calling one to one of them.
/// Beside another program the system would leave two of them waiting for each other on one processor, and the third of
/// the machine's time that is theirs unused. The calling thread goes where there is room; what it starts is not bound.
void spreadThreads(std::int64_t threads)
{
#ifdef __linux__
    const std::vector<int> processors = allowedProcessors();
    if (threads < 2 || static_cast<std::int64_t>(processors.size()) != threads)
        return;
    at::parallel_for(0, threads, 1, [&](std::int64_t, std::int64_t) {
        const auto thread = static_cast<std::size_t>(at::get_thread_num());
        if (thread == 0)
            return;
        cpu_set_t own;
        CPU_ZERO(&own);
        CPU_SET(processors[thread], &own);
        sched_setaffinity(0, sizeof own, &own); // at worst nothing changes
    });
#endif
}

} // namespace

std::int64_t threadsFor(std::int64_t asked)
{
    static const std::int64_t cores = std::max<std::int64_t>(1, physicalCores() / processesHere());
    return asked > 0 ? asked : cores;
}

void useThreads(std::int64_t asked)
{
    static std::mutex mutex;
    static std::int64_t taken = 0;
    const std::int64_t threads = threadsFor(asked);
    at::set_num_threads(static_cast<int>(threads));
    spreadThreads(threads);
    if (!isLimited(RLIMIT_AS) && !isLimited(RLIMIT_DATA))
        return;
    const std::lock_guard lock(mutex);
    if (threads <= taken)
        return;
    // As many again for the products that all threads make together.
    const std::int64_t bytes = 2 * (threads - taken) * bufferBytes;
    if (!canMap(bytes)) {
        Error::Facts facts;
        facts.field = "threads";
        facts.got = "the process may not map the " + std::to_string(bytes >> 20) + " MiB that products on "
            + std::to_string(threads) + " threads work in";
        facts.expected = threads > 1 ? "Use fewer threads, or raise the limit (ulimit -v, ulimit -d)."
                                     : "Raise the limit (ulimit -v, ulimit -d).";
        throw Error(ErrorCode::OutOfMemory, facts);
    }
    takeBuffers(threads);
    taken = threads;
}

} // namespace gram
