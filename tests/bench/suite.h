// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/run_config.h"
#include "base/statistics.h"

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace gram::bench {

struct Options {
    bool quick = false; ///< toy sizes: whether everything runs, not how fast
    std::int64_t threads = 0; ///< as many as cores, once main() has filled it in
    std::string device = "cpu";
    CePrecision precision = CePrecision::Full;
    std::filesystem::path folder; ///< for what has to be on disk; emptied at the end
};

/// One line of the suite: how two things, done in turn in this process, compare.
struct Figure {
    std::string name;
    double ratio = 0; ///< the median of the rounds' ratios
    double spread = 0; ///< their interquartile range, relative to the median
    double seconds = 0; ///< median, of what is measured
    double referenceSeconds = 0; ///< median, of what it is held against; seconds unless `unit` says else
    std::string unit = "s"; ///< of the two: "s" or "bytes" or "tokens"
    std::string against; ///< what the ratio is: "A / B", better is said where it is not plain
    std::string detail;
};

/// A piece of work that gives one or more figures.
struct Case {
    std::vector<std::string> names;
    std::function<std::vector<Figure>(const Options &)> run;
    bool onDevice = false; ///< means something on a GPU too
};

std::vector<Case> encoderCases();
std::vector<Case> modeCases();
std::vector<Case> epochCases();
std::vector<Case> memoryCases();
std::vector<Case> loraCases();
std::vector<Case> dataCases();
std::vector<Case> windowCases();

/// Tables of step times over threads, batches, text lengths and numbers of items.
void printScaling(const Options &options);
/// Prints how far rows and encoder move in a latency of Multi-step.
void printResidual(const Options &options);

/// The figures of one round: what was measured and what it is held against.
struct Round {
    double value = 0;
    double reference = 0;
    double factor = 1; ///< the round's ratio is factor * reference / value, or see CostOf
};

enum class Ratio {
    Gain, ///< reference / value: of rates, the higher the better
    Cost ///< value / reference: the lower the better
};

Figure figureOf(const std::string &name, const std::vector<Round> &rounds, Ratio ratio, const std::string &against,
    const std::string &detail = {});

/// Seconds that `work` takes.
double secondsOf(const std::function<void()> &work);

/// Measures the two in turn, after one round that is not counted; which is first changes.
std::vector<Round> alternate(int rounds, const std::function<double()> &value,
    const std::function<double()> &reference);

/// printf into a string.
std::string text(const char *format, ...) __attribute__((format(printf, 1, 2)));

/// What most cases start from: a demo with the bundled encoder; quick: a small world.
RunConfig demoConfig(const Options &options, const std::string &demo);

/// A random encoder of the size of a MiniLM (d=384, 6 layers) and batches that it can do.
void useLargeEncoder(RunConfig &config);

/// The paper's: six layers of d=768, and batches of 32.
void useGpuEncoder(RunConfig &config);

/// The cases for which a GPU changes something.
std::vector<Case> onDevice(std::vector<Case> cases);

} // namespace gram::bench
