// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "api/error.h"
#include "api/mode_traits.h"
#include "cli/dataset_print.h"
#include "cli/interruptible_job.h"
#include "cli/json_text.h"
#include "cli/model_commands.h"
#include "cli/processes.h"
#include "cli/result_text.h"
#include "cli/run_reporter.h"
#include "data/latency_estimate.h"
#include "data/load_dataset.h"
#include "data/simulate.h"
#include "device/blas_choice.h"
#include "device/environment.h"
#include "kernels/machine_text.h"
#include "run/fork_run.h"
#include "run/run_folder.h"
#include "run/run_summary.h"
#include "train/measure_times.h"
#include "train/trainer.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <optional>
#include <utility>

namespace gram {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

void printSummary(const RunResult &r, const ProcessGroup *group, Terminal &terminal)
{
    terminal.print("");
    terminal.print("mode               " + std::string(nameOf(r.config.mode)));
    terminal.print(formatted("steps              %lld", number(r.steps)));
    terminal.print(formatted("training time      %.2f s, %.4f s a step (median %.4f s)", r.seconds, r.secondsPerStep,
        r.medianSecondsPerStep));
    terminal.print(formatted("throughput         %.0f interactions/s", r.interactionsPerSecond));
    terminal.print(formatted("redundancy R       %.2f (median of the batches %.2f)", r.redundancy, r.medianRedundancy));
    terminal.print(
        formatted("encodings          %lld for %lld interactions", number(r.encoded), number(r.interactions)));
    terminal.print("peak memory        " + shownBytes(r.peakMemoryBytes) + ", of one CE phase "
        + shownBytes(r.cePeakMemoryBytes)
        + (r.estimatedMemoryBytes > 0 ? ", estimated " + shownBytes(r.estimatedMemoryBytes) : ""));
    if (r.joules && r.steps > 0)
        terminal.print("energy             " + shownEnergy(r));
    if (r.microBatch > 0)
        terminal.print(formatted("micro-batch        at most %lld items%s", number(r.microBatch),
            r.config.microBatch == 0 ? " (automatic)" : ""));
    terminal.print("last loss          " + shownNumber(r.lastLoss));
    if (const std::string metrics = shownMetrics(r); !metrics.empty())
        terminal.print("validation         " + metrics);
    if (r.bestStep > 0 && r.bestStep != r.steps)
        terminal.print(formatted("best model         after step %lld", number(r.bestStep)));
    if (r.test) {
        std::string text;
        for (const MetricInterval &m : r.test->metrics)
            text += (text.empty() ? "" : "  ") + m.name + ' ' + shownNumber(m.value);
        terminal.print("test, best model   " + text);
    }
    if (group)
        terminal.print(formatted("processes          %lld; rank 0 sent %s a step", number(group->size()),
            shownBytes(static_cast<std::uint64_t>(group->sentBytes() / static_cast<double>(r.steps))).c_str()));
    if (!r.runFolder.empty())
        terminal.print("run folder         " + r.runFolder);
}

/// Rank 0 tells of it.
std::shared_ptr<const Dataset> loadOnAll(Ranks &ranks, const RunConfig &config, TrainingControl &control,
    Terminal &terminal)
{
    return ranks.load(config,
        [&] { return ranks.isFirst() ? load(config, control, terminal) : loadDataset(config, control.stopToken()); });
}

void printChecks(const std::vector<VerifyCheck> &checks, const RunConfig &config, std::int64_t processes, bool json,
    Terminal &terminal)
{
    if (!json) {
        terminal.print("Gradients against E2E's, " + std::string(nameOf(config.dtype))
            + (processes > 1 ? ", of " + std::to_string(processes) + " processes against one's:" : ":"));
        if (config.loraRank > 0)
            terminal.print("LoRA is on, rank " + std::to_string(config.loraRank) + ", " + config.loraTargets
                + ": compared are those of A and B. B is drawn here, since beside its first zeros A has none.");
        terminal.print(formatted("%-22s %26s %10s %6s  %s", "check", "max relative difference", "tolerance", "",
            "worst parameter"));
    }
    bool passed = true;
    for (const VerifyCheck &c : checks) {
        passed = passed && c.pass;
        if (json) {
            terminal.print(line({ { "check", c.check }, { "max_relative_difference", c.maxRelativeDifference },
                { "tolerance", c.tolerance ? Json(*c.tolerance) : Json() }, { "worst_parameter", c.worstParameter },
                { "lora_rank", config.loraRank }, { "pass", c.pass } }));
        } else if (!c.tolerance) {
            terminal.print(formatted("%s against full precision: %.2g (%s), not an exactness check",
                c.check.substr(0, c.check.find('-')).c_str(), c.maxRelativeDifference, c.worstParameter.c_str()));
        } else {
            terminal.print(formatted("%-22s %26.3g %10.0e %6s  %s", c.check.c_str(), c.maxRelativeDifference,
                *c.tolerance, c.pass ? "pass" : "FAIL", c.worstParameter.c_str()));
        }
    }
    if (!passed)
        terminal.note("gram-lab: a gradient differs from E2E's by more than rounding.");
}

} // namespace

void noteEnvironment(const RunConfig &config, Terminal &terminal)
{
    const Environment e = environmentFor(config);
    terminal.note("gram-lab " + e.programVersion + ", LibTorch " + e.torchVersion + ", BLAS " + e.blas
        + ", the encoder's products " + e.products + ", " + e.device + ", threads: " + std::to_string(e.threads));
    if (const std::string choice = sentenceOf(blasChoice()); !choice.empty())
        terminal.note(choice);
    if (e.slowBlas) {
        terminal.note("Warning: this BLAS is slow. On Debian, libopenblas0-openmp is several "
                      "times faster.");
    }
}

std::shared_ptr<const Dataset> load(const RunConfig &config, TrainingControl &control, Terminal &terminal)
{
    auto dataset = loadDataset(config, control.stopToken(), [&terminal](const Progress &p) { terminal.progress(p); });
    const DatasetSummary &s = dataset->summary;
    terminal.note(formatted("%s: %lld users, %lld items, %lld training interactions", s.name.c_str(), number(s.users),
        number(s.items), number(s.trainInteractions)));
    terminal.note("Split: " + sentenceOf(s.splitRule));
    for (const LoadIssue &issue : s.issues) {
        terminal.note("Note: " + (issue.count > 0 ? std::to_string(issue.count) + ' ' : std::string()) + issue.what
            + (issue.example.empty() ? "" : " (" + issue.example + ")"));
    }
    if (dataset->model)
        for (const std::string &note : dataset->model->notes)
            terminal.note("Note: the model: " + note);
    return dataset;
}

int runTraining(const CommandOptions &options, Terminal &terminal)
{
    const bool resumed = !options.resume.empty();
    const Resumption resumption = resumed ? resumptionFrom(options) : Resumption { configFrom(options), {} };
    const RunConfig &config = resumption.config;
    RunConfig dataConfig = config;
    if (resumed) {
        // The run's own: what it was trained with, wherever the first one is now.
        dataConfig.model = RunFolder::modelOf(options.resume).string();
    }
    return runByProcesses(config, options.processes, terminal, [&](Ranks &ranks) {
        ProcessGroup *group = ranks.group();
        if (group && !resumption.changes.empty())
            throw UsageError("With several processes a run keeps its settings: \"" + resumption.changes.front().setting
                + "\" cannot be changed.");
        InterruptibleJob job;
        for (const TrainingControl::Change &change : resumption.changes)
            job.control.requestChange(change);
        TrainingObserver nobody;
        RunReporter reporter(terminal, config, options.json);
        if (ranks.isFirst()) {
            if (!options.latency.empty() && !traitsOf(config.mode).hasLatency)
                terminal.note("Note: --latency has no effect but in the mode multi-step.");
            noteEnvironment(config, terminal);
        }
        const std::shared_ptr<const Dataset> dataset = loadOnAll(ranks, dataConfig, job.control, terminal);
        TrainingObserver &observer = ranks.isFirst() ? reporter : nobody;
        const RunResult result = resumed ? resumeTraining(options.resume, config, dataset, job.control, observer, group)
                                         : train(config, dataset, job.control, observer, group);
        if (!ranks.isFirst()) {
            if (result.status == RunResult::Status::Failed)
                throw std::runtime_error(result.message);
            return result.status == RunResult::Status::Finished ? 0 : 1;
        }
        if (options.json)
            terminal.print("{\"summary\":" + summaryJson(result) + '}');
        else if (result.steps > 0)
            printSummary(result, group, terminal);
        return reportEnd(result, std::string(nameOf(result.config.mode)), terminal);
    });
}

int runFork(const CommandOptions &options, Terminal &terminal)
{
    const fs::path run = fs::path(options.runFolder).lexically_normal();
    const std::vector<std::int64_t> kept = keptSteps(run);
    std::int64_t step = kept.empty() ? 0 : kept.back();
    if (!options.steps.empty())
        step = std::stoll(options.steps);
    const fs::path beside = (run.has_filename() ? run : run.parent_path()).parent_path();
    const fs::path fork = forkRun(run, step, options.outGiven ? fs::path(options.out) : beside);
    if (options.json)
        terminal.print(line({ { "forked", run.string() }, { "step", step }, { "run_folder", fork.string() } }));
    else
        terminal.print(formatted("Forked after step %lld: ", number(step)) + fork.string());
    return 0;
}

int runVerification(const CommandOptions &options, Terminal &terminal)
{
    const RunConfig config = configFrom(options);
    return runByProcesses(config, options.processes, terminal, [&](Ranks &ranks) {
        ProcessGroup *group = ranks.group();
        InterruptibleJob job;
        if (ranks.isFirst())
            noteEnvironment(config, terminal);
        const std::shared_ptr<const Dataset> dataset = loadOnAll(ranks, config, job.control, terminal);
        const std::vector<VerifyCheck> checks = verify(config, dataset, options.batches, job.control, group);
        if (group)
            group->leave();
        const bool passed = std::all_of(checks.begin(), checks.end(), [](const VerifyCheck &c) { return c.pass; });
        if (ranks.isFirst())
            printChecks(checks, config, group ? group->size() : 1, options.json, terminal);
        return passed ? 0 : 1;
    });
}

int runSimulation(const CommandOptions &options, Terminal &terminal)
{
    const fs::path out = options.out;
    if (out.empty())
        throw UsageError("--out needs the name of a folder.");
    std::error_code ignored;
    const bool existed = fs::exists(out, ignored);
    if (existed && !(fs::is_directory(out, ignored) && fs::is_empty(out, ignored)))
        throw Error(ErrorCode::FileUnwritable, { .file = out.string(), .got = "it exists and is not an empty folder" });

    SimulationOptions simulation;
    std::optional<std::int64_t> interactions; // of the paper's shapes only
    if (options.users > 0)
        simulation.users = options.users;
    if (options.items > 0)
        simulation.items = options.items;
    if (!options.seed.empty())
        simulation.seed = std::stoull(options.seed);

    const std::vector<DatasetShape> &shapes = paperShapes();
    const auto shape = std::find_if(shapes.begin(), shapes.end(),
        [&](const DatasetShape &s) { return s.name == options.world; });
    if (shape != shapes.end() && (options.users > 0 || options.items > 0))
        throw UsageError("--users and --items are for news and kt; a paper's shape has --scale.");
    if (shape == shapes.end() && options.scale != "1")
        throw UsageError("--scale is for the paper's shapes; news and kt have --users and --items.");

    InterruptibleJob job;
    const ProgressFunction progress = [&terminal](const Progress &p) { terminal.progress(p); };
    try {
        if (shape != shapes.end()) {
            const std::int64_t denominator = options.scale == "1" ? 1 : std::stoll(options.scale.substr(2));
            const DatasetShape sized = scaled(*shape, denominator);
            simulation.users = sized.users;
            simulation.items = sized.items;
            interactions = sized.interactions;
            simulateShape(out, sized, simulation.seed, job.control.stopToken(), progress);
        } else {
            const auto simulate = options.world == "news" ? simulateNews : simulateClassroom;
            simulate(out, simulation, job.control.stopToken(), progress);
        }
    } catch (...) {
        // The folder was new or empty; half a dataset in it would be taken for a whole one.
        if (existed) {
            for (const fs::directory_entry &entry : fs::directory_iterator(out, ignored))
                fs::remove_all(entry.path(), ignored);
        } else {
            fs::remove_all(out, ignored);
        }
        throw;
    }
    if (options.json) {
        Json written { { "simulated", options.world }, { "folder", out.string() }, { "users", simulation.users },
            { "items", simulation.items }, { "seed", simulation.seed } };
        if (interactions)
            written["interactions"] = *interactions;
        terminal.print(line(written));
    } else {
        terminal.print("A simulation was written to " + out.string() + "; its README.txt tells the truth behind it.");
    }
    return 0;
}

int runInspection(const CommandOptions &options, Terminal &terminal)
{
    CommandOptions inspected = options;
    const fs::path named = options.configFile;
    if (ModelFolder::is(named))
        return inspectModel(named, options.json, terminal);
    std::error_code ignored;
    if (fs::is_directory(named, ignored) || named.extension() == ".tsv" || named.extension() == ".csv") {
        if (!options.data.empty() || !options.demo.empty())
            throw UsageError("One dataset at a time: a folder, --data or --demo.");
        inspected.data = std::exchange(inspected.configFile, {});
    }
    const RunConfig config = configFrom(inspected);
    InterruptibleJob job;
    const std::shared_ptr<const Dataset> dataset = loadDataset(config, job.control.stopToken(),
        [&terminal](const Progress &p) { terminal.progress(p); });
    const std::vector<RedundancyEstimate> redundancy = estimateRedundancy(dataset, config);
    RunConfig whole = config; // the texts before they are cut
    whole.maxTokens = std::max(config.maxTokens,
        dataset->model ? std::min<std::int64_t>(dataset->model->maxTokens, 4096) : 4096);
    const TextLengths lengths = textLengths(loadDataset(whole, job.control.stopToken())->items, whole.maxTokens,
        config.maxTokens);
    Outlook outlook { config, estimateLatencies(dataset, config, mostCountedInteractions, job.control.stopToken()),
        {} };
    if (options.times) {
        noteEnvironment(config, terminal);
        outlook.times = measureTimes(config, dataset, job.control,
            [&terminal](const Progress &p) { terminal.progress(p); });
    }
    if (options.json) {
        printDatasetJson(*dataset, redundancy, lengths, outlook, terminal);
    } else {
        printDataset(*dataset, redundancy, lengths, config.maxTokens, terminal);
        printLatencies(outlook, terminal);
    }
    return 0;
}

} // namespace gram
