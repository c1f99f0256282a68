// SPDX-License-Identifier: GPL-3.0-or-later
//
// Single-step with LoRA against Single-step that trains every weight, on the same batches.

#include "data/load_dataset.h"
#include "learner_bench.h"

namespace gram::bench {

namespace {

constexpr std::int64_t rank = 8;

/// Of two steps on one batch: with the second the optimizer's moments are there. Bytes.
double peakOf(const RunConfig &config, const std::shared_ptr<const Dataset> &dataset)
{
    ModeUnderTest tested(config, dataset, Mode::SingleStep);
    tested.learner().takePeakBytes();
    const Batch batch = firstBatches(dataset, config, 1).front();
    tested.step(batch);
    tested.step(batch);
    return static_cast<double>(tested.learner().takePeakBytes());
}

std::vector<Figure> lora(const std::string &size, const RunConfig &config, std::int64_t steps)
{
    RunConfig adapted = config;
    adapted.loraRank = rank;
    const auto dataset = loadDataset(config);
    const double fullPeak = peakOf(config, dataset), adaptedPeak = peakOf(adapted, dataset);
    ModeUnderTest full(config, dataset, Mode::SingleStep), small(adapted, dataset, Mode::SingleStep);
    const auto batches = firstBatches(dataset, config, steps + 1);
    std::size_t fullStep = 0, smallStep = 0;
    const auto rounds = alternate(
        static_cast<int>(steps), [&] { return small.step(batches[smallStep++]); },
        [&] { return full.step(batches[fullStep++]); });
    const EncoderConfig &c = full.learner().ce->options().config;
    const std::string detail = text("news demo, batch %d, encoder d=%d with %d layers; rank %d, query and value",
        int(config.batch), int(c.hidden), int(c.layers), int(rank));
    Figure memory = figureOf("lora_memory_" + size, { { adaptedPeak, fullPeak } }, Ratio::Gain,
        "full fine-tuning's peak of tensor memory in Single-step / LoRA's",
        text("%s; %.1f against %.1f MB", detail.c_str(), adaptedPeak * 1e-6, fullPeak * 1e-6));
    memory.unit = "bytes";
    return { figureOf("lora_step_" + size, rounds, Ratio::Gain,
                 "full fine-tuning's seconds a Single-step step / LoRA's", detail),
        memory };
}

} // namespace

std::vector<Case> loraCases()
{
    const auto sized = [](const std::string &size, std::int64_t steps,
                           const std::function<void(RunConfig &)> &enlarge) {
        return Case { { "lora_step_" + size, "lora_memory_" + size }, [=](const Options &options) {
                         RunConfig config = demoConfig(options, "news");
                         if (!options.quick)
                             enlarge(config);
                         return lora(size, config, options.quick ? 2 : steps);
                     } };
    };
    return { sized("news", 12, [](RunConfig &) {}), sized("large", 6, useLargeEncoder),
        sized("base", 3, [](RunConfig &config) {
            useLargeEncoder(config); // and then BERT-base's form
            config.hidden = 768;
            config.layers = 12;
            config.intermediate = 3072;
            config.batch = 2;
        }) };
}

} // namespace gram::bench
