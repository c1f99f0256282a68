// SPDX-License-Identifier: GPL-3.0-or-later
//
// Peaks of the memory that tensors take, of one model at a time.

#include "data/load_dataset.h"
#include "learner_bench.h"

#include <algorithm>

namespace gram::bench {

namespace {

struct Peaks {
    double all, encoder; ///< bytes: model and optimizer included; what the CE's passes add
};

/// The highest of some steps.
Peaks peaksOf(const RunConfig &config, std::shared_ptr<const Dataset> dataset, Mode mode, std::int64_t steps)
{
    ModeUnderTest tested(config, dataset, mode);
    tested.prepare();
    tested.learner().takePeakBytes();
    tested.learner().measured.cePeakBytes = 0;
    Peaks peaks { 0, 0 };
    for (const Batch &batch : firstBatches(dataset, config, steps)) {
        tested.step(batch);
        peaks.all = std::max(peaks.all, static_cast<double>(tested.learner().takePeakBytes()));
    }
    peaks.encoder = static_cast<double>(tested.learner().measured.cePeakBytes);
    return peaks;
}

std::vector<Figure> peaks(const Options &options)
{
    RunConfig config = demoConfig(options, "kt");
    config.latency = 2; // a CE update is among the steps
    const auto dataset = loadDataset(config);
    const Peaks e2e = peaksOf(config, dataset, Mode::E2E, 2);
    std::vector<Figure> figures;
    for (const auto &[mode, name] : { std::pair { Mode::SingleStep, "peak_memory_single_step" },
             { Mode::SingleStepBounded, "peak_memory_single_step_bounded" },
             { Mode::MultiStep, "peak_memory_multi_step" } }) {
        const Peaks own = peaksOf(config, dataset, mode, 2);
        figures.push_back(figureOf(name, { { own.all, e2e.all } }, Ratio::Gain,
            "E2E's peak of tensor memory / the mode's, model and optimizer included",
            text("kt demo, batch %d; %.1f against %.1f MB; what the CE's passes add: %.1f against %.1f MB",
                int(config.batch), own.all * 1e-6, e2e.all * 1e-6, own.encoder * 1e-6, e2e.encoder * 1e-6)));
        figures.back().unit = "bytes";
    }
    return figures;
}

std::vector<Figure> flat(const Options &options)
{
    RunConfig config = demoConfig(options, "kt");
    const auto dataset = loadDataset(config);
    const std::int64_t few = options.quick ? 4 : 16, many = options.quick ? 32 : 256;
    config.batch = few;
    const Peaks small = peaksOf(config, dataset, Mode::SingleStepBounded, 1);
    config.batch = many;
    const Peaks big = peaksOf(config, dataset, Mode::SingleStepBounded, 1);
    Figure figure = figureOf("bounded_memory_flat", { { big.encoder, small.encoder } }, Ratio::Cost,
        text("the CE's peak in bounded Single-step at batch %d / at batch %d (1 = flat)", int(many), int(few)),
        text("kt demo; %.2f against %.2f MB; all tensors, the CF's among them: %.1f against %.1f MB",
            big.encoder * 1e-6, small.encoder * 1e-6, big.all * 1e-6, small.all * 1e-6));
    figure.unit = "bytes";
    return { figure };
}

} // namespace

std::vector<Case> memoryCases()
{
    return { { { "peak_memory_single_step", "peak_memory_single_step_bounded", "peak_memory_multi_step" }, peaks },
        { { "bounded_memory_flat" }, flat } };
}

} // namespace gram::bench
