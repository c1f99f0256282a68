// SPDX-License-Identifier: GPL-3.0-or-later
// What a checkpoint of a model costs a training: how long the training waits for it, how long it is written beside the
// training, what a step takes meanwhile, and the memory.
//     gram-lab-save-cost MODEL_DIR [STEPS]
#include "data/batch_sampler.h"
#include "data/load_dataset.h"
#include "device/memory_meter.h"
#include "device/threads.h"
#include "train/background_save.h"
#include "train/checkpoint.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <vector>

#include <unistd.h>

using namespace gram;

namespace {

using Clock = std::chrono::steady_clock;

double since(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Of this thread: what other programs take of the cores does not count.
double processorSeconds()
{
    timespec time {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    RunConfig config;
    config.model = argv[1];
    config.maxTokens = 16;
    config.batch = 4;
    config.maxHistory = 8;
    const int steps = argc > 2 ? std::atoi(argv[2]) : 8;
    useThreads(0);
    const auto data = loadDataset(config);
    TrainingControl control;
    Learner learner(config, data, control);
    const auto mode = makeMode(config.mode, learner);
    mode->prepare();
    BatchSampler sampler(data, config);
    int made = 0;
    const auto step = [&] {
        const Batch batch = sampler.plan(0, made % sampler.batchesPerEpoch());
        learner.step = ++made;
        const auto start = Clock::now();
        mode->step(batch);
        return since(start);
    };
    step(); // Adam has its state from here on
    std::vector<double> alone, beside, waits, processor, writes;
    for (int i = 0; i < steps; ++i)
        alone.push_back(step());

    const auto file = std::filesystem::temp_directory_path() / ("save-cost-" + std::to_string(::getpid()));
    const std::uint64_t before = MemoryMeter::resident();
    std::uint64_t highest = before, bytes = 0;
    BackgroundSave saving;
    RunProgress progress;
    for (int i = 0; i < 4; ++i) {
        const auto start = Clock::now();
        const double processorBefore = processorSeconds();
        const auto state = std::make_shared<StateWriter>(collectState(learner, *mode, progress));
        bytes = state->bytes();
        if (!state->copy())
            return 1;
        saving.start([state, &file] { state->write(file, "{}", 0); });
        waits.push_back(since(start));
        processor.push_back(processorSeconds() - processorBefore);
        while (!saving.isOver()) {
            beside.push_back(step());
            highest = std::max(highest, MemoryMeter::resident());
        }
        saving.finish();
        writes.push_back(saving.seconds());
    }
    StateWriter streamed = collectState(learner, *mode, progress);
    const auto start = Clock::now();
    streamed.write(file, "{}", 0);
    const double here = since(start);
    std::filesystem::remove(file);
    constexpr double mebibyte = 1 << 20;
    std::printf("checkpoint        %.0f MiB\n", static_cast<double>(bytes) / mebibyte);
    std::printf(
        "training waits    %.3f s (median of %zu; %.3f s of its processor); %.2f s where it waits for the disk, too\n",
        median(waits), waits.size(), median(processor), here);
    std::printf("written beside in %.2f s (median)\n", median(writes));
    std::printf("a step            %.3f s alone, %.3f s while a checkpoint is written (medians of %zu and %zu)\n",
        median(alone), median(beside), alone.size(), beside.size());
    std::printf("resident          %.0f MiB before, %.0f MiB at most\n", static_cast<double>(before) / mebibyte,
        static_cast<double>(highest) / mebibyte);
    std::printf("a checkpoint each minute holds the training up by %.2f%%\n", 100 * median(waits) / 60);
    return 0;
}
