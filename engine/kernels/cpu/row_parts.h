// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ATen/Parallel.h>
#include <torch/types.h>

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

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

/// A batch's rows cut into parts, of which each thread takes some. What is summed over rows is summed for each part, and
/// these in their order: the same with any number of threads.
class RowParts {
public:
    /// Of about equal size.
    static RowParts even(std::int64_t rows)
    {
        RowParts cut;
        const std::int64_t parts = count(rows);
        for (std::int64_t p = 1; p <= parts; ++p)
            cut.m_ends.push_back(rows * p / parts);
        return cut;
    }

    /// Likewise, but each of whole texts, where none of them is long beside all: else even ones. offsets: [texts + 1],
    /// of each text's first row, with the number of rows.
    static RowParts ofTexts(const std::vector<std::int64_t> &offsets)
    {
        constexpr std::int64_t leastTexts = 16; // of the longest one's size
        const std::int64_t rows = offsets.back(), parts = count(rows);
        std::int64_t longest = 0;
        for (std::size_t t = 1; t < offsets.size(); ++t)
            longest = std::max(longest, offsets[t] - offsets[t - 1]);
        if (longest * leastTexts > rows)
            return even(rows);
        RowParts cut;
        cut.m_texts.push_back(0);
        for (std::int64_t p = 1; p <= parts; ++p) {
            const auto end = std::lower_bound(offsets.begin(), offsets.end(), rows * p / parts);
            if (*end == cut.end())
                continue;
            cut.m_ends.push_back(*end);
            cut.m_texts.push_back(end - offsets.begin());
        }
        return cut;
    }

    std::int64_t size() const { return static_cast<std::int64_t>(m_ends.size()); }
    bool areWholeTexts() const { return !m_texts.empty(); }
    /// The rows of the parts [begin, end), and their texts.
    Rows rows(std::int64_t begin, std::int64_t end) const { return { before(begin), before(end) }; }
    Rows texts(std::int64_t begin, std::int64_t end) const { return { m_texts[at(begin)], m_texts[at(end)] }; }

    /// Calls run(first, last) for [begin, end) in blocks of about so many rows.
    template<typename Run>
    void inBlocks(std::int64_t begin, std::int64_t end, std::int64_t most, Run &&run) const
    {
        for (std::int64_t last = begin; begin < end; begin = last) {
            for (++last; last < end && before(last + 1) - before(begin) <= most; ++last) { }
            run(begin, last);
        }
    }

private:
    static std::int64_t count(std::int64_t rows)
    {
        constexpr std::int64_t rowsPerPart = 64, mostParts = 64;
        return std::clamp<std::int64_t>(rows / rowsPerPart, 1, mostParts);
    }
    static std::size_t at(std::int64_t i) { return static_cast<std::size_t>(i); }
    std::int64_t before(std::int64_t part) const { return part == 0 ? 0 : m_ends[at(part - 1)]; }
    std::int64_t end() const { return m_ends.empty() ? 0 : m_ends.back(); }

    std::vector<std::int64_t> m_ends; ///< the row after each part's last
    std::vector<std::int64_t> m_texts; ///< each part's first text, and their number; empty: parts end within texts
};

/// Calls run(turn) for all of [0, turns), which the threads take as they get done: one that shares its core with another
/// program takes fewer, and the others do not wait for it. Products within are made by the one thread alone: a BLAS that
/// shares each of a layer's small products among the threads makes them wait for each other many times.
template<typename Run>
void takeTurns(std::int64_t turns, Run &&run)
{
    const std::int64_t threads = at::in_parallel_region() ? 1 : at::get_num_threads();
    std::atomic<std::int64_t> next = 0;
    const auto takeSome = [&](std::int64_t, std::int64_t) {
        const torch::NoGradGuard noGrad; // belongs to the thread
        for (std::int64_t turn = next++; turn < turns; turn = next++)
            run(turn);
    };
    at::parallel_for(0, std::min(threads, turns), 1, takeSome);
}

/// Calls run(first, last) for all of [0, total) in such turns. Their bounds, and so the numbers, do not depend on who
/// takes them.
template<typename Run>
void onThreads(std::int64_t total, Run &&run, std::int64_t leastPerTurn = 1)
{
    constexpr std::int64_t turnsPerThread = 4;
    const std::int64_t threads = at::in_parallel_region() ? 1 : at::get_num_threads();
    const std::int64_t turns = threads == 1
        ? 1
        : std::clamp<std::int64_t>(total / leastPerTurn, 1, threads * turnsPerThread);
    if (total > 0)
        takeTurns(turns, [&](std::int64_t turn) { run(total * turn / turns, total * (turn + 1) / turns); });
}

template<typename Run>
void overRows(std::int64_t rows, Run &&run)
{
    const RowParts parts = RowParts::even(rows);
    onThreads(parts.size(), [&](std::int64_t begin, std::int64_t end) { run(parts.rows(begin, end)); });
}

/// Calls run(rows, sums) for each of the parts [begin, end); sums: [parts, width].
template<typename T, typename Run>
void overParts(const RowParts &parts, std::int64_t begin, std::int64_t end, const Tensor &sums, Run &&run)
{
    for (std::int64_t part = begin; part < end; ++part)
        run(parts.rows(part, part + 1), sums.data_ptr<T>() + part * sums.size(1));
}

} // namespace gram::cpu
