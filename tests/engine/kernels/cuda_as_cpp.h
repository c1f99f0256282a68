// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A GPU's kernels as C++: what their sources use of CUDA, with a thread for each of a block's, and the blocks one after
// another, or together where they wait for each other. Warps and blocks meet at barriers, so that what a kernel exchanges
// between its lanes is exchanged here.

#include <array>
#include <atomic>
#include <barrier>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <memory>
#include <thread>
#include <vector>

namespace gram::cudaAsCpp {

struct Place {
    unsigned x = 0, y = 0;
};

struct alignas(16) Bytes {
    unsigned char bytes[16];
};

/// What a block's threads have in common.
struct Block {
    explicit Block(unsigned threads)
        : all(threads)
        , exchange(threads)
        , shared(256 * 1024 / sizeof(Bytes))
    {
        std::memset(shared.data(), 0xff, shared.size() * sizeof(Bytes)); // NaN where nothing was written
        for (unsigned first = 0; first < threads; first += 32)
            warps.push_back(std::make_unique<std::barrier<>>(32));
    }
    std::barrier<> all;
    std::vector<std::unique_ptr<std::barrier<>>> warps;
    std::vector<std::array<unsigned, 8>> exchange; ///< a lane's words for the others
    std::vector<Bytes> shared;
};

inline thread_local Place threadIdx, blockIdx;
inline thread_local Block *block = nullptr;
inline Place blockDim, gridDim;

template<typename Kernel>
std::vector<std::jthread> startBlock(Block &of, Place at, unsigned threads, Kernel &kernel)
{
    std::vector<std::jthread> lanes;
    for (unsigned t = 0; t < threads; ++t)
        lanes.emplace_back([&of, at, t, &kernel] {
            block = &of;
            threadIdx = { t, 0 };
            blockIdx = at;
            kernel();
        });
    return lanes;
}

/// Runs `kernel()` for every thread; of whole warps.
template<typename Kernel>
void runKernel(Place grid, unsigned threads, Kernel &&kernel)
{
    gridDim = grid;
    blockDim = { threads, 1 };
    for (unsigned y = 0; y < std::max(1U, grid.y); ++y)
        for (unsigned x = 0; x < grid.x; ++x) {
            Block here(threads);
            startBlock(here, { x, y }, threads, kernel); // and waits for it
        }
}

/// The same with all blocks at once.
template<typename Kernel>
void runTogether(unsigned blocks, unsigned threads, Kernel &&kernel)
{
    gridDim = { blocks, 1 };
    blockDim = { threads, 1 };
    std::vector<std::unique_ptr<Block>> all;
    std::vector<std::vector<std::jthread>> running;
    for (unsigned x = 0; x < blocks; ++x) {
        all.push_back(std::make_unique<Block>(threads));
        running.push_back(startBlock(*all.back(), { x, 0 }, threads, kernel));
    }
}

inline void meetWarp()
{
    block->warps[threadIdx.x / 32]->arrive_and_wait();
}

/// What lane `from` of the warp shows; all lanes call it.
template<typename T>
T shown(T value, unsigned from)
{
    std::memcpy(block->exchange[threadIdx.x].data(), &value, sizeof value);
    meetWarp();
    T other;
    std::memcpy(&other, block->exchange[threadIdx.x / 32 * 32 + from].data(), sizeof other);
    meetWarp();
    return other;
}

} // namespace gram::cudaAsCpp

using gram::cudaAsCpp::blockDim;
using gram::cudaAsCpp::blockIdx;
using gram::cudaAsCpp::gridDim;
using gram::cudaAsCpp::threadIdx;

// CUDA's are overloaded.
using std::erf;
using std::exp;
using std::sqrt;
using std::tanh;

#define __device__
#define KERNEL static inline
#define SHARED(name) unsigned char *const name = gram::cudaAsCpp::block->shared.front().bytes
#define __launch_bounds__(...)

struct alignas(16) float4 {
    float x, y, z, w;
};
struct alignas(16) uint4 {
    unsigned x, y, z, w;
};
inline float4 make_float4(float x, float y, float z, float w)
{
    return { x, y, z, w };
}
inline uint4 make_uint4(unsigned x, unsigned y, unsigned z, unsigned w)
{
    return { x, y, z, w };
}
inline void __syncthreads()
{
    gram::cudaAsCpp::block->all.arrive_and_wait();
}
inline void __syncwarp()
{
    gram::cudaAsCpp::meetWarp();
}
template<typename T>
T __shfl_xor_sync(unsigned, T value, int lanes)
{
    return gram::cudaAsCpp::shown(value, threadIdx.x % 32 ^ static_cast<unsigned>(lanes));
}
inline unsigned __ballot_sync(unsigned, bool mine)
{
    auto &exchange = gram::cudaAsCpp::block->exchange;
    exchange[threadIdx.x][0] = mine;
    gram::cudaAsCpp::meetWarp();
    unsigned all = 0;
    for (unsigned lane = 0; lane < 32; ++lane)
        all |= exchange[threadIdx.x / 32 * 32 + lane][0] << lane;
    gram::cudaAsCpp::meetWarp();
    return all;
}
inline int __ffs(int word)
{
    return __builtin_ffs(word);
}

/// mma.m16n8k16 of bfloat16, with the fragments of the PTX manual: a lane's words of a are rows group and group + 8,
/// columns 2 place and 2 place + 8; of b columns group, rows 2 place and 2 place + 8.
inline void multiplyOnHost(float *c, const unsigned *a, unsigned b0, unsigned b1)
{
    auto &exchange = gram::cudaAsCpp::block->exchange;
    const unsigned warp = threadIdx.x / 32 * 32, group = threadIdx.x % 32 / 4, place = threadIdx.x % 4;
    exchange[threadIdx.x] = { a[0], a[1], a[2], a[3], b0, b1 };
    gram::cudaAsCpp::meetWarp();
    const auto number = [&](unsigned lane, unsigned word, unsigned half) {
        const unsigned bits = half ? exchange[warp + lane][word] & 0xffff0000U : exchange[warp + lane][word] << 16;
        float x;
        std::memcpy(&x, &bits, sizeof x);
        return x;
    };
    for (unsigned i = 0; i < 4; ++i) {
        const unsigned row = group + 8 * (i / 2), column = 2 * place + i % 2;
        for (unsigned k = 0; k < 16; ++k)
            c[i] += number(4 * (row % 8) + k % 8 / 2, row / 8 + 2 * (k / 8), k % 2)
                * number(4 * column + k % 8 / 2, 4 + k / 8, k % 2);
    }
    gram::cudaAsCpp::meetWarp();
}

/// One block more has come; how many have.
inline void arriveOnHost(unsigned *counter)
{
    std::atomic_ref(*counter).fetch_add(1);
}
inline unsigned seenOnHost(const unsigned *counter)
{
    std::this_thread::yield();
    return std::atomic_ref(*const_cast<unsigned *>(counter)).load();
}
