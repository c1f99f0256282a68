// SPDX-License-Identifier: GPL-3.0-or-later
//
// Step times over one size at a time, the others held.

#include "learner_bench.h"

#include <ATen/Parallel.h>

#include <cmath>
#include <cstdio>

namespace gram::bench {

namespace {

constexpr std::int64_t vocabulary = 5000;

struct Point {
    std::int64_t threads, batch = 16, tokens = 32, items = 400;
};

/// Median of a few steps, a warm one first; the modes take turns.
void printRow(const Point &point, const std::vector<Mode> &modes, const std::string &label, bool quick)
{
    RunConfig config;
    config.model = "random";
    config.maxTokens = 512;
    config.out.clear();
    config.cfDropout = 0;
    config.threads = point.threads;
    config.batch = point.batch;
    config.latency = 10;
    at::set_num_threads(static_cast<int>(point.threads));
    const std::int64_t length = quick ? 8 : 25;
    const int rounds = quick ? 1 : 3;
    auto dataset = randomClassroom(randomItems(point.items, point.tokens * 3 / 4, point.tokens * 5 / 4, vocabulary),
        point.batch * 10, length, vocabulary);
    const auto batches = firstBatches(dataset, config, 10);
    std::vector<std::unique_ptr<ModeUnderTest>> tested;
    for (const Mode mode : modes) {
        tested.push_back(std::make_unique<ModeUnderTest>(config, dataset, mode));
        tested.back()->prepare();
    }
    std::vector<std::vector<double>> seconds(modes.size());
    for (int round = -1; round < rounds; ++round)
        for (std::size_t m = 0; m < modes.size(); ++m) {
            // Multi-step: ten steps, the CE update among them.
            const int steps = modes[m] == Mode::MultiStep ? 10 : 1;
            double sum = 0;
            for (int s = 0; s < steps; ++s)
                sum += tested[m]->step(batches[static_cast<std::size_t>(steps == 1 ? round + 1 : s)]);
            if (round >= 0)
                seconds[m].push_back(sum / steps);
        }
    double redundancy = 0;
    for (const Batch &batch : batches)
        redundancy += redundancyOf(batch) / static_cast<double>(batches.size());
    std::printf("%12s %8.2f", label.c_str(), redundancy);
    for (const auto &of : seconds)
        std::printf(" %14.4f", median(of));
    for (std::size_t m = 1; m < modes.size(); ++m)
        std::printf(" %10.2f", median(seconds[0]) / median(seconds[m]));
    std::printf("\n");
    std::fflush(stdout);
}

void printHead(const char *what, const std::vector<Mode> &modes)
{
    std::printf("\n%12s %8s", what, "R");
    for (const Mode mode : modes)
        std::printf(" %14s", (std::string(nameOf(mode)) + " s").c_str());
    for (std::size_t m = 1; m < modes.size(); ++m)
        std::printf(" %10s", "speedup");
    std::printf("\n");
}

} // namespace

void printScaling(const Options &options)
{
    const bool quick = options.quick;
    const std::vector<Mode> both { Mode::E2E, Mode::SingleStep };
    std::printf("Seconds a step, median of %d; encoder d=128 with 2 layers, random weights; sequences of %d answers,\n"
                "an item's popularity 1/rank; where not said else: batch 16, texts of about 32 tokens, 400 items,\n"
                "%lld threads. Speedups are against the first column.\n",
        quick ? 1 : 3, quick ? 8 : 25, static_cast<long long>(options.threads));
    printHead("threads", both);
    for (const std::int64_t threads : { 1, 2 })
        printRow({ threads }, both, std::to_string(threads), quick);
    printHead("batch", both);
    for (const std::int64_t batch :
        quick ? std::vector<std::int64_t> { 4, 8 } : std::vector<std::int64_t> { 8, 16, 32, 64, 128, 256 })
        printRow({ options.threads, batch }, both, std::to_string(batch), quick);
    printHead("tokens", both);
    for (const std::int64_t tokens :
        quick ? std::vector<std::int64_t> { 8, 16 } : std::vector<std::int64_t> { 16, 32, 64, 128, 256 })
        printRow({ options.threads, 16, tokens }, both, std::to_string(tokens), quick);
    const std::vector<Mode> gram { Mode::SingleStep, Mode::MultiStep };
    printHead("items", gram);
    for (const std::int64_t items : quick ? std::vector<std::int64_t> { 50, 100 }
                                          : std::vector<std::int64_t> { 1000, 3000, 10'000, 30'000, 100'000 })
        printRow({ options.threads, 16, 32, items }, gram, std::to_string(items), quick);
    at::set_num_threads(static_cast<int>(options.threads));
}

} // namespace gram::bench
