// SPDX-License-Identifier: GPL-3.0-or-later
//
// Epochs on worlds of the shape of the GRAM paper's datasets: Multi-step with a latency of one
// epoch against E2E, as the paper measures.

#include "data/load_dataset.h"
#include "data/simulate.h"
#include "learner_bench.h"

#include <algorithm>

namespace gram::bench {

namespace {

struct World {
    std::string name, shape;
    double words; ///< of a text; 0 = as the shape has it
    std::int64_t maxTokens;
    int rounds;
    const char *paper;
};

std::vector<Figure> epoch(const World &world, const Options &options)
{
    const auto &shapes = paperShapes();
    DatasetShape shape = *std::find_if(shapes.begin(), shapes.end(),
        [&](const DatasetShape &s) { return s.name == world.shape; });
    if (world.words > 0)
        shape.words = world.words;
    shape = scaled(shape, 100);
    if (options.quick) {
        shape.users = 30;
        shape.interactions = 200;
        shape.items = 50;
        shape.words = 8;
    }
    RunConfig config = demoConfig(options, "kt");
    config.data = (options.folder / world.name).string();
    config.model = "random"; // of the bundled one's size, which reads no more than 128 tokens
    config.maxTokens = options.quick ? 16 : world.maxTokens;
    config.latency = 1;
    config.latencyUnit = LatencyUnit::Epoch;
    simulateShape(config.data, shape, 1);
    const auto dataset = loadDataset(config);

    BatchSampler sampler(dataset, config);
    const std::int64_t steps = sampler.batchesPerEpoch();
    ModeUnderTest e2e(config, dataset, Mode::E2E), multi(config, dataset, Mode::MultiStep);
    const double prepared = multi.prepare();

    const int rounds = options.quick ? 1 : world.rounds;
    constexpr std::int64_t sample = 2; // of E2E's steps, in a round
    e2e.step(sampler.plan(0, 0)); // not counted
    std::vector<Round> measured;
    std::vector<double> redundancies;
    double k = 0, u = 0;
    for (int r = 0; r < rounds; ++r) {
        double interactions = 0, sampled = 0;
        Round round;
        std::vector<std::uint8_t> touched(static_cast<std::size_t>(dataset->items.items()));
        for (std::int64_t s = 0; s < steps; ++s) {
            const Batch batch = sampler.plan(r, s);
            interactions += static_cast<double>(batch.interactions.size());
            redundancies.push_back(redundancyOf(batch));
            for (const std::int32_t item : batch.unique)
                touched[static_cast<std::size_t>(item)] = 1;
            round.value += multi.step(batch);
        }
        for (std::int64_t i = 0; i < std::min(sample, steps); ++i) {
            // Spread over the epoch, other ones in each round.
            const Batch batch = sampler.plan(r, (i * steps / sample + 7 * r) % steps);
            sampled += static_cast<double>(batch.interactions.size());
            round.reference += e2e.step(batch);
        }
        round.reference *= interactions / sampled;
        measured.push_back(round);
        k += interactions;
        u += static_cast<double>(std::count(touched.begin(), touched.end(), 1));
    }
    return { figureOf("multi_step_epoch_speedup_" + world.name, measured, Ratio::Gain,
        "E2E's seconds an epoch / Multi-step's at a latency of one epoch",
        text(
            "%s-shaped at 1/100 (simulated): %lld steps, %lld items, %.0f tokens a text; R %.1f over the epoch, %.2f in a "
            "batch; the paper: %s; E2E's epoch from %d of its steps by their interactions; the first table took %.1f s more, "
            "once a run",
            world.shape.c_str(), static_cast<long long>(steps), static_cast<long long>(dataset->items.items()),
            static_cast<double>(dataset->items.tokens.size()) / static_cast<double>(dataset->items.texts()), k / u,
            median(redundancies), world.paper, int(std::min(sample, steps)) * rounds, prepared)) };
}

} // namespace

std::vector<Case> epochCases()
{
    std::vector<Case> cases;
    for (const World &world :
        { World { "toeic", "toeic", 0, 256, 3, "146 times" }, World { "mind", "mind", 0, 48, 3, "17 times, titles" },
            World { "mind_bodies", "mind", 300, 256, 2, "56 times, titles and bodies" } })
        cases.push_back(
            { { "multi_step_epoch_speedup_" + world.name }, [world](const Options &o) { return epoch(world, o); } });
    return cases;
}

} // namespace gram::bench
