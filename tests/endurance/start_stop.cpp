// SPDX-License-Identifier: GPL-3.0-or-later
// Starts, stops and goes on with runs in one program, in all modes, and says what memory it holds. A line for each tenth;
// the exit status is 1 if the second half has grown.
#include "data/load_dataset.h"
#include "device/memory_meter.h"
#include "run/run_folder.h"
#include "train/trainer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>
#include <vector>

#include <unistd.h>

using namespace gram;

namespace {

/// Of this program, by the files that it holds open.
std::size_t openFiles()
{
    return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator("/proc/self/fd"), {}));
}

} // namespace

int main(int argc, char **argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 1000;
    const std::filesystem::path work = std::filesystem::temp_directory_path()
        / ("gram-lab-starts-" + std::to_string(::getpid()));
    RunConfig config;
    config.demo = "kt";
    config.demoUsers = config.demoItems = 60;
    config.vocabularySize = 200;
    config.model = "random";
    config.maxTokens = 12;
    config.hidden = 16;
    config.layers = 1;
    config.heads = 2;
    config.intermediate = 32;
    config.batch = 4;
    config.threads = 1;
    config.latency = 4;
    config.evalEvery = 5;
    config.checkpointSteps = 3;
    config.steps = 30;
    config.out = work.string();
    const auto data = loadDataset(config, {}, {});
    TrainingObserver nobody;
    const auto begun = std::chrono::steady_clock::now();
    TrainingControl alone;
    const RunResult whole = train(config, data, alone, nobody);
    const auto length = std::chrono::steady_clock::now() - begun;
    std::filesystem::remove_all(whole.runFolder);
    int stopped = 0, finished = 0, failed = 0;
    std::vector<std::uint64_t> resident;
    std::size_t files = 0;
    std::string folder;
    for (int i = 0; i < count; ++i) {
        config.mode = static_cast<Mode>(i / 2 % static_cast<int>(EnumNames<Mode>::value.size()));
        TrainingControl control;
        std::jthread stopper([&control, i, length](const std::stop_token &over) { // somewhere else each time
            const auto until = std::chrono::steady_clock::now() + (i * 37 % 60) * length / 50;
            while (!over.stop_requested() && std::chrono::steady_clock::now() < until)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            control.requestStop();
        });
        const bool goesOn = i % 2 == 1 && !folder.empty() && std::filesystem::exists(RunManifest::fileOf(folder));
        const RunResult result = goesOn ? resumeTraining(folder, config, data, control, nobody)
                                        : train(config, data, control, nobody);
        stopper.request_stop();
        stopped += result.status == RunResult::Status::Cancelled;
        finished += result.status == RunResult::Status::Finished;
        if (result.status == RunResult::Status::Failed) {
            ++failed;
            std::fprintf(stderr, "%s\n", result.message.c_str());
        }
        folder = result.runFolder;
        if (goesOn)
            std::filesystem::remove_all(folder);
        if ((i + 1) % std::max(1, count / 10) == 0) {
            resident.push_back(MemoryMeter::resident());
            if (resident.size() == 5)
                files = openFiles();
            std::printf("%6d starts: %d stopped, %d finished, %d failed; %.1f MiB resident, %zu open files\n", i + 1,
                stopped, finished, failed, static_cast<double>(resident.back()) / (1 << 20), openFiles());
            std::fflush(stdout);
        }
    }
    const bool flat = resident.size() < 10
        || (resident.back() < resident[4] + (std::uint64_t { 4 } << 20) && openFiles() <= files);
    std::filesystem::remove_all(work);
    return failed == 0 && flat ? 0 : 1;
}
