// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/comparison_command.h"

#include "api/error.h"
#include "api/mode_traits.h"
#include "api/seeds.h"
#include "cli/commands.h"
#include "cli/dataset_print.h"
#include "cli/interruptible_job.h"
#include "cli/json_text.h"
#include "cli/result_text.h"
#include "cli/run_reporter.h"
#include "config/config_json.h"
#include "data/latency_estimate.h"
#include "run/comparison.h"
#include "run/run_summary.h"
#include "train/trainer.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

/// The E2E run on the same batches.
const RunResult *e2eOf(const std::vector<RunResult> &results, const RunResult &run)
{
    const auto it = std::find_if(results.begin(), results.end(),
        [&run](const RunResult &r) { return traitsOf(r.config.mode).isReference && r.config.seed == run.config.seed; });
    return it == results.end() ? nullptr : &*it;
}

std::string title(const RunConfig &run, bool withSeed)
{
    const std::string mode(nameOf(run.mode));
    return withSeed ? mode + ", seed " + std::to_string(run.seed) : mode;
}

/// What Multi-step encoded, and how often an item was read between two updates of the encoder.
std::string shownEncodings(const RunResult &r, const LatencyEstimates &all)
{
    const std::int64_t latency = latencyInSteps(r.config, all.stepsPerEpoch);
    const LatencyEstimate e = all.at(latency);
    std::string text = formatted(
        "multi-step encoded %lld texts for %lld interactions. At a latency of %lld steps an item "
        "is read %s%.2f times between two updates (R over the latency).",
        number(r.encoded), number(r.interactions), number(latency), e.atMost ? "at least " : "", e.redundancy());
    if (r.encoded > r.interactions)
        text += " That is more than E2E encodes, which is one for each interaction. " + shownAdvice(all);
    return text;
}

/// `latencies`: where Multi-step is among the modes.
void printComparison(const std::vector<RunResult> &results, const std::optional<LatencyEstimates> &latencies,
    bool severalSeeds, Terminal &terminal)
{
    const int width = severalSeeds ? 30 : 20;
    terminal.print("");
    terminal.print(formatted("%-*s %6s %10s %10s %7s %8s %8s %8s %12s %9s  %s", width, "mode", "steps", "s/step",
        "median", "R", "speedup", "median", "of R", "peak memory", "loss", "validation"));
    std::optional<std::int64_t> compared;
    for (const RunResult &r : results) {
        const RunResult *e2e = e2eOf(results, r);
        const Speedup speedup = e2e ? speedupAgainst(*e2e, r) : Speedup {};
        std::string ratios = formatted("%8s %8s %8s", "-", "-", "-");
        if (speedup.steps > 0) {
            const bool bounded = traitsOf(r.config.mode).trainsEncoder; // R bounds what reads texts in its steps
            ratios = !bounded && !std::isnan(speedup.median)
                ? formatted("%8.2f %8.2f %8s", speedup.total, speedup.median, "-")
                : std::isnan(speedup.median) ? formatted("%8.2f %8s %8s", speedup.total, "-", "-")
                                             : formatted("%8.2f %8.2f %7.0f%%", speedup.total, speedup.median,
                                                 100 * speedup.medianShareOfRedundancy);
            compared = std::min(compared.value_or(speedup.steps), speedup.steps);
        }
        terminal.print(
            formatted("%-*s %6lld %10.4f %10.4f %7.2f %s %12s %9s  %s", width, title(r.config, severalSeeds).c_str(),
                number(r.steps), r.secondsPerStep, r.medianSecondsPerStep, r.redundancy, ratios.c_str(),
                shownBytes(r.peakMemoryBytes).c_str(), shownNumber(r.lastLoss).c_str(), shownMetrics(r).c_str()));
    }
    terminal.print("");
    if (compared) {
        terminal.print(formatted("Speedup: training time of e2e / of the mode on the same %lld "
                                 "batches, without the first step of either; "
                                 "Multi-step's first item table counts.",
            number(*compared)));
        terminal.print("R is interactions / unique items: what exact GRAM can reach at most.");
    } else {
        terminal.print("No speedup: it needs e2e and another mode, with two steps or more.");
    }
    for (const RunResult &r : results) {
        const bool said = r.config.seed != results.front().config.seed; // every seed's is about the same
        if (traitsOf(r.config.mode).hasLatency && r.steps > 0 && latencies && !said)
            terminal.print(shownEncodings(r, *latencies));
    }
    for (const RunResult &r : results) {
        if (r.joules && r.steps > 0)
            terminal.print(title(r.config, severalSeeds) + ": energy of the GPU " + shownEnergy(r));
    }
    for (const RunResult &r : results) {
        if (!r.runFolder.empty())
            terminal.print(title(r.config, severalSeeds) + ": " + r.runFolder);
    }
}

void printComparisonJson(const std::vector<RunResult> &results, const std::optional<LatencyEstimates> &latencies,
    Terminal &terminal)
{
    for (const RunResult &r : results) {
        Json summary = Json::parse(summaryJson(r));
        if (traitsOf(r.config.mode).hasLatency && latencies) {
            const LatencyEstimate e = latencies->at(latencyInSteps(r.config, latencies->stepsPerEpoch));
            summary["redundancy_over_latency"] = e.redundancy();
            summary["encodings_per_interaction"] = share(r.encoded, r.interactions);
        }
        if (const RunResult *e2e = e2eOf(results, r)) {
            const Speedup s = speedupAgainst(*e2e, r);
            const auto value = [&s](double v) { return s.steps > 0 ? Json(v) : Json(nullptr); };
            summary["speedup"] = value(s.total);
            summary["speedup_median"] = value(s.median);
            const bool bounded = traitsOf(r.config.mode).trainsEncoder;
            summary["speedup_median_share_of_redundancy"] = bounded ? value(s.medianShareOfRedundancy) : Json(nullptr);
            summary["speedup_steps"] = s.steps;
        }
        terminal.print(line({ { "summary", summary } }));
    }
}

/// What a mode comes to over the seeds with which it was trained to the end.
struct SeedSummary {
    Mode mode = Mode::E2E;
    std::vector<std::int64_t> seeds;
    Spread secondsPerStep, speedup, peakMemoryBytes, auc;
    SeedDifference againstE2e; ///< of the best AUC
};

double bestAuc(const RunResult &run)
{
    double best = std::numeric_limits<double>::quiet_NaN();
    for (const Evaluation &evaluation : run.evaluations)
        best = std::fmax(best, evaluation.value("auc"));
    return best;
}

std::vector<SeedSummary> overSeeds(const std::vector<RunResult> &results, const std::vector<Mode> &modes)
{
    const auto aucBySeed = [&](auto &&of) {
        std::vector<SeedValue> values;
        for (const RunResult &r : results)
            if (of(r.config.mode) && r.status == RunResult::Status::Finished)
                values.push_back({ r.config.seed, bestAuc(r) });
        return values;
    };
    std::vector<SeedSummary> out;
    for (const Mode mode : modes) {
        SeedSummary summary;
        summary.mode = mode;
        std::vector<double> seconds, speedups, memory, best;
        for (const RunResult &r : results) {
            if (r.config.mode != mode || r.status != RunResult::Status::Finished)
                continue;
            summary.seeds.push_back(r.config.seed);
            seconds.push_back(r.secondsPerStep);
            const RunResult *e2e = e2eOf(results, r);
            const Speedup speedup = e2e ? speedupAgainst(*e2e, r) : Speedup {};
            if (speedup.steps > 0)
                speedups.push_back(speedup.total);
            memory.push_back(static_cast<double>(r.peakMemoryBytes));
            best.push_back(bestAuc(r));
        }
        summary.secondsPerStep = spreadOf(seconds);
        summary.speedup = spreadOf(speedups);
        summary.peakMemoryBytes = spreadOf(memory);
        summary.auc = spreadOf(best);
        if (!traitsOf(mode).isReference)
            summary.againstE2e = pairedBySeed(aucBySeed([mode](Mode other) { return other == mode; }),
                aucBySeed([](Mode other) { return traitsOf(other).isReference; }));
        out.push_back(summary);
    }
    return out;
}

std::string shownSpread(const Spread &s, int decimals)
{
    if (s.count == 0)
        return "-";
    return s.count == 1 ? formatted("%.*f", decimals, s.mean)
                        : formatted("%.*f +- %.*f", decimals, s.mean, decimals, s.deviation);
}

void printOverSeeds(const std::vector<SeedSummary> &summaries, Terminal &terminal)
{
    constexpr double mib = 1024 * 1024;
    terminal.print("");
    terminal.print("Over the seeds: mean +- sample standard deviation.");
    terminal.print(formatted("%-20s %5s %18s %18s %20s %18s", "mode", "seeds", "s/step", "speedup", "peak memory, MiB",
        "best auc"));
    for (const SeedSummary &s : summaries)
        terminal.print(formatted("%-20s %5zu %18s %18s %20s %18s", std::string(nameOf(s.mode)).c_str(), s.seeds.size(),
            shownSpread(s.secondsPerStep, 4).c_str(), shownSpread(s.speedup, 2).c_str(),
            shownSpread({ s.peakMemoryBytes.count, s.peakMemoryBytes.mean / mib, s.peakMemoryBytes.deviation / mib }, 1)
                .c_str(),
            shownSpread(s.auc, 4).c_str()));
    for (const SeedSummary &s : summaries) {
        const SeedDifference &d = s.againstE2e;
        if (d.known())
            terminal.print(formatted("%s: best auc %+.4f to e2e, 95%% interval %+.4f to %+.4f, from the differences of "
                                     "%zu seeds: %s the seeds' scatter.",
                std::string(nameOf(s.mode)).c_str(), d.difference.mean, d.difference.mean - d.half,
                d.difference.mean + d.half, d.seeds.size(), d.isBeyondScatter() ? "more than" : "within"));
    }
}

Json spreadJson(const Spread &s)
{
    // Numbers that are not there are null.
    return { { "count", s.count }, { "mean", s.mean }, { "deviation", s.deviation }, { "least", s.least },
        { "greatest", s.greatest } };
}

void printOverSeedsJson(const std::vector<SeedSummary> &summaries, Terminal &terminal)
{
    for (const SeedSummary &s : summaries) {
        Json out { { "mode", nameOf(s.mode) }, { "seeds", s.seeds },
            { "seconds_per_step", spreadJson(s.secondsPerStep) }, { "speedup", spreadJson(s.speedup) },
            { "peak_memory_bytes", spreadJson(s.peakMemoryBytes) }, { "auc", spreadJson(s.auc) } };
        if (const SeedDifference &d = s.againstE2e; d.known())
            out["auc_difference_to_e2e"] = { { "seeds", d.seeds }, { "mean", d.difference.mean },
                { "deviation", d.difference.deviation }, { "low", d.difference.mean - d.half },
                { "high", d.difference.mean + d.half }, { "more_than_scatter", d.isBeyondScatter() } };
        terminal.print(line({ { "over_seeds", out } }));
    }
}

} // namespace

int runComparison(const CommandOptions &options, Terminal &terminal)
{
    const std::vector<Mode> modes = modesFrom(options);
    RunConfig config = configFrom(options);
    const std::int64_t firstSeed = config.seed;
    const bool severalSeeds = options.seeds > 1;
    try {
        RunConfig last = config;
        last.seed += options.seeds - 1;
        validate(last);
    } catch (const Error &error) {
        throw UsageError(error.what());
    }
    noteEnvironment(config, terminal);
    InterruptibleJob job;
    const std::shared_ptr<const Dataset> dataset = load(config, job.control, terminal);

    // Seed by seed: where it is stopped, the modes have as many.
    const std::size_t count = modes.size() * static_cast<std::size_t>(options.seeds);
    std::vector<RunResult> results;
    while (results.size() < count && !job.control.stopRequested()) {
        config.mode = modes[results.size() % modes.size()];
        config.seed = firstSeed + static_cast<std::int64_t>(results.size() / modes.size());
        if (!options.json) {
            terminal.print("");
            terminal.print(
                formatted("%s (%zu of %zu)", title(config, severalSeeds).c_str(), results.size() + 1, count));
        }
        RunReporter reporter(terminal, config, options.json);
        results.push_back(train(config, dataset, job.control, reporter));
    }

    config.seed = firstSeed;
    std::optional<LatencyEstimates> latencies;
    if (std::any_of(modes.begin(), modes.end(), [](Mode mode) { return traitsOf(mode).hasLatency; }))
        latencies = estimateLatencies(dataset, config);
    if (options.json)
        printComparisonJson(results, latencies, terminal);
    else
        printComparison(results, latencies, severalSeeds, terminal);
    if (severalSeeds) {
        const std::vector<SeedSummary> summaries = overSeeds(results, modes);
        if (options.json)
            printOverSeedsJson(summaries, terminal);
        else
            printOverSeeds(summaries, terminal);
    }

    int status = results.size() == count ? 0 : 1;
    for (const RunResult &result : results)
        status = std::max(status, reportEnd(result, title(result.config, severalSeeds), terminal));
    return status;
}

} // namespace gram
