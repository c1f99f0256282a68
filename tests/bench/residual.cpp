// SPDX-License-Identifier: GPL-3.0-or-later
//
// How far the rows of Multi-step's table move over a latency, how much of that the encoder learns in the regression,
// and how far the exact modes' encoder moves over the same steps.

#include "data/load_dataset.h"
#include "learner_bench.h"
#include "modes/multi_step.h"

#include <cstdio>
#include <set>

namespace gram::bench {

namespace {

/// Root of the mean square of an item vector's numbers.
double size(const torch::Tensor &vectors)
{
    return vectors.square().mean().sqrt().item<double>();
}

torch::Tensor encoded(Learner &learner, const std::vector<std::int32_t> &items)
{
    return learner.encode(items, Learner::anyNumber).value();
}

void printTable(const RunConfig &config, const std::shared_ptr<const Dataset> &dataset, std::int64_t latency,
    std::int64_t cycles)
{
    RunConfig latent = config;
    latent.latency = latency;
    ModeUnderTest multi(latent, dataset, Mode::MultiStep), exact(config, dataset, Mode::SingleStep);
    const ItemTable &table = dynamic_cast<MultiStep &>(multi.mode()).table();
    const auto batches = firstBatches(dataset, config, latency * cycles);
    std::printf("\n%s demo, N = %lld\n%8s %8s %12s %12s %10s %12s %12s\n", config.demo.c_str(),
        static_cast<long long>(latency), "steps", "items", "rows moved", "then left", "learned", "CE moved",
        "exact CE");
    for (std::int64_t cycle = 0; cycle < cycles; ++cycle) {
        const auto steps = std::span(batches).subspan(static_cast<std::size_t>(cycle * latency),
            static_cast<std::size_t>(latency));
        std::set<std::int32_t> touched;
        for (const Batch &batch : steps)
            touched.insert(batch.unique.begin(), batch.unique.end());
        const std::vector<std::int32_t> items(touched.begin(), touched.end());
        const torch::Tensor exactBefore = encoded(exact.learner(), items);
        for (const Batch &batch : steps) {
            multi.step(batch);
            exact.step(batch);
        }
        // The rows stay as they were when the regression ended, until they are next read.
        const torch::Tensor index = indexTensor(items, multi.learner().options);
        const torch::Tensor start = table.start(index), move = table.move(index);
        const torch::Tensor now = encoded(multi.learner(), items);
        const double moved = size(move), left = size(now - start - move);
        std::printf("%8lld %8zu %12.5f %12.5f %9.0f%% %12.5f %12.5f\n", static_cast<long long>((cycle + 1) * latency),
            items.size(), moved, left, 100 * (1 - left * left / (moved * moved)), size(now - start),
            size(encoded(exact.learner(), items) - exactBefore));
        std::fflush(stdout);
    }
}

} // namespace

void printResidual(const Options &options)
{
    std::printf(
        "Roots of the mean square of an item vector's numbers, over the items of a latency: how far their rows\n"
        "moved, how far the encoder is from there after the regression, the share of the squared move that it\n"
        "learned, how far it moved itself, and how far Single-step's moved over the same steps.\n");
    for (const std::string demo : { "kt", "news" }) {
        const RunConfig config = demoConfig(options, demo);
        const auto dataset = loadDataset(config);
        printTable(config, dataset, 10, options.quick ? 1 : 12);
        printTable(config, dataset, BatchSampler(dataset, config).batchesPerEpoch(), options.quick ? 1 : 6);
    }
}

} // namespace gram::bench
