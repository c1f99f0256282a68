// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/Parallel.h>
#include <torch/types.h>

#include <algorithm>
#include <atomic>
#include <cstdint>

#if !defined(_OPENMP) && !defined(__SANITIZE_THREAD__)
#error "without OpenMP at::parallel_for() is a plain loop"
#endif

namespace gram::cpu {

using torch::Tensor;

/// Rows of a matrix, [first, last).
struct Rows {
    std::int64_t first, last;

    Tensor of(const Tensor &t) const { return t.narrow(0, first, last - first); }
};

/// A batch's rows are cut into parts, of which each thread has some. What is summed over rows is
/// summed for each part, and these in their order: the same with any number of threads.
inline constexpr std::int64_t rowsPerPart = 64, mostParts = 64;

inline std::int64_t partsOf(std::int64_t rows)
{
    return std::clamp<std::int64_t>(rows / rowsPerPart, 1, mostParts);
}

/// The rows of the parts [begin, end).
inline Rows rowsOfParts(std::int64_t rows, std::int64_t begin, std::int64_t end)
{
    const std::int64_t parts = partsOf(rows);
    return { rows * begin / parts, rows * end / parts };
}

/// Calls run(first, last) for all of [0, total) in turns that the threads take as they get done: one that shares its
/// core with another program takes fewer, and the others do not wait for it. The turns' bounds, and so the numbers,
/// do not depend on who takes them. Products within are made by the one thread alone: a BLAS that shares each of a
/// layer's small products among the threads makes them wait for each other many times.
template<typename Run>
void onThreads(std::int64_t total, Run &&run, std::int64_t leastPerTurn = 1)
{
    constexpr std::int64_t turnsPerThread = 4;
    const std::int64_t threads = at::in_parallel_region() ? 1 : at::get_num_threads();
    const std::int64_t turns = threads == 1
        ? 1
        : std::clamp<std::int64_t>(total / leastPerTurn, 1, threads * turnsPerThread);
    std::atomic<std::int64_t> next = 0;
    const auto takeTurns = [&](std::int64_t, std::int64_t) {
        const torch::NoGradGuard noGrad; // belongs to the thread
        for (std::int64_t turn = next++; turn < turns; turn = next++)
            run(total * turn / turns, total * (turn + 1) / turns);
    };
    if (total > 0)
        at::parallel_for(0, std::min(threads, turns), 1, takeTurns);
}

template<typename Run>
void overRows(std::int64_t rows, Run &&run)
{
    onThreads(partsOf(rows), [&](std::int64_t begin, std::int64_t end) { run(rowsOfParts(rows, begin, end)); });
}

/// Calls run(rows, sums) for each of the parts [begin, end); sums: [parts, width].
template<typename T, typename Run>
void overParts(std::int64_t rows, std::int64_t begin, std::int64_t end, const Tensor &sums, Run &&run)
{
    for (std::int64_t part = begin; part < end; ++part)
        run(rowsOfParts(rows, part, part + 1), sums.data_ptr<T>() + part * sums.size(1));
}

} // namespace gram::cpu
