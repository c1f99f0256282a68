// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_line.h"

#include "base/job.h"
#include "cli/command_options.h"
#include "cli/commands.h"
#include "cli/comparison_command.h"
#include "cli/data_commands.h"
#include "cli/doctor_command.h"
#include "cli/model_commands.h"
#include "cli/pretrain_command.h"
#include "cli/rate_command.h"
#include "cli/report_command.h"
#include "cli/restart.h"
#include "cli/terminal.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <csignal>
#include <exception>
#include <filesystem>
#include <iterator>
#include <new>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace gram {

namespace {

using Command = int (*)(const CommandOptions &, Terminal &);

constexpr std::string_view commandNames[] = { "run", "compare", "verify", "find-rate", "fork", "evaluate", "simulate",
    "import", "inspect", "encode", "tokenize", "export", "pretrain", "report", "doctor" };

void addSettings(CLI::App &app, CommandOptions &o)
{
    app.add_option("--set", o.settings, "Any setting of the configuration file; several may follow")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

void addDataOptions(CLI::App &app, CommandOptions &o)
{
    auto *demo = app.add_option("--demo", o.demo, "Simulated data: news or kt (default: news)")->type_name("WORLD");
    app.add_option("--data", o.data,
           "A folder: MIND (news.tsv, behaviors.tsv) or knowledge tracing "
           "(interactions.csv, items.csv)")
        ->type_name("DIR")
        ->excludes(demo);
    addSettings(app, o);
    app.add_option("--seed", o.seed, "Of everything random (default: 1)")->type_name("N");
    app.add_option("--threads", o.threads, "0 = as many as cores (default: 0)")->type_name("N");
    app.add_flag("--json", o.json, "JSON on stdout, an object a line");
}

CLI::Option *addConfigFile(CLI::App &app, CommandOptions &o)
{
    return app.add_option("CONFIG.json", o.configFile, "Settings; options override them");
}

void addMachineOptions(CLI::App &app, CommandOptions &o)
{
    app.add_option("--dtype", o.dtype, "float32 or float64 (default: float32)")->type_name("TYPE");
    app.add_option("--device", o.device, "cpu, cuda or cuda:0 (default: cpu)")->type_name("DEVICE");
}

void addModelOptions(CLI::App &app, CommandOptions &o)
{
    app.add_option("--model", o.model, "A Hugging Face encoder folder, bundled, or random (default: bundled)")
        ->type_name("MODEL_DIR");
    app.add_option("--freeze-layers", o.freezeLayers,
           "Keep the embeddings and the first K layers as they are; -1 trains all "
           "(default: -1)")
        ->type_name("K");
}

void addTrainingOptions(CLI::App &app, CommandOptions &o)
{
    addModelOptions(app, o);
    app.add_option("--latency", o.latency,
           "Multi-step: steps between two encoder updates, or half-epoch, or epoch "
           "(default: 10)")
        ->type_name("N");
    app.add_option("--steps", o.steps, "Train that many steps in place of a number of epochs")->type_name("N");
    addMachineOptions(app, o);
    app.add_option("--out", o.out, "Where the run's folder is made; \"\" records nothing (default: runs)")
        ->type_name("DIR");
}

void addProcesses(CLI::App &app, CommandOptions &o)
{
    app.add_option("--processes", o.processes,
           "Train by that many processes of this machine together, each with its part of every batch; the cores are "
           "divided among them. On several machines torchrun starts them (default: 1)")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 1 }, std::int64_t { 1024 }));
}

CLI::App *addRun(CLI::App &app, CommandOptions &o)
{
    CLI::App *run = app.add_subcommand("run", "Train a model, or go on with a stopped run");
    addConfigFile(*run, o);
    run->add_option("--mode", o.mode,
           "e2e, single-step, single-step-bounded, multi-step, frozen or id "
           "(default: single-step)")
        ->type_name("MODE");
    addDataOptions(*run, o);
    addTrainingOptions(*run, o);
    addProcesses(*run, o);
    CLI::Option *resume
        = run->add_option("--resume", o.resume,
                 "Go on with the run in this folder, with the numbers of an "
                 "uninterrupted one; only --steps, --set, --json, --threads, --processes and, where the data "
                 "have moved, --data may be added")
              ->type_name("RUN_FOLDER");
    // Not excludes(): the help would name all of these at each of them.
    run->callback([run, resume] {
        if (resume->count() > 0 && resume->as<std::string>().empty())
            throw CLI::ValidationError("--resume", "needs the run's folder");
        for (const char *other : { "CONFIG.json", "--mode", "--demo", "--seed", "--latency", "--dtype", "--device",
                 "--out", "--model", "--freeze-layers" }) {
            if (resume->count() > 0 && run->get_option(other)->count() > 0)
                throw CLI::ExcludesError("--resume", other);
        }
    });
    run->footer("Examples:\n"
                "  gram-lab run --demo news --mode single-step\n"
                "  gram-lab run --data MINDsmall --mode multi-step --latency half-epoch\n"
                "  gram-lab run my.json --set batch=64 --set ce_rate=0.0005 --json\n"
                "  gram-lab run --data MINDsmall --processes 4\n"
                "  gram-lab run --resume runs/20240131-101500-single-step");
    return run;
}

CLI::App *addCompare(CLI::App &app, CommandOptions &o)
{
    CLI::App *compare = app.add_subcommand("compare",
        "Train the same model in several modes on the same batches and compare them");
    addConfigFile(*compare, o);
    compare->add_option("--modes", o.modes, "Which, with commas between (default: e2e,single-step,multi-step)")
        ->type_name("A,B,C")
        ->delimiter(',')
        ->allow_extra_args(false);
    addDataOptions(*compare, o);
    addTrainingOptions(*compare, o);
    compare
        ->add_option("--seeds", o.seeds,
            "Train each mode with that many seeds, from --seed on, and tell means, deviations and whether a "
            "difference is more than the seeds' scatter")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 1 }, std::int64_t { 1000 }))
        ->capture_default_str();
    compare->footer("The speedup is against e2e; without it among the modes there is none.\n\n"
                    "Examples:\n"
                    "  gram-lab compare --demo news --steps 30 --threads 2\n"
                    "  gram-lab compare --demo kt --seeds 5\n"
                    "  gram-lab compare --data kt --modes e2e,multi-step --latency 20 --json");
    return compare;
}

CLI::App *addVerify(CLI::App &app, CommandOptions &o)
{
    CLI::App *verify = app.add_subcommand("verify", "Compare the exact modes' gradients with E2E's on real batches");
    addConfigFile(*verify, o);
    addDataOptions(*verify, o);
    addModelOptions(*verify, o);
    addMachineOptions(*verify, o);
    verify->add_option("--batches", o.batches, "Batches to compare on")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 1 }, std::int64_t { 1'000'000 }))
        ->capture_default_str();
    addProcesses(*verify, o);
    verify->footer("The exit status is 1 if a difference is above its tolerance.\n\n"
                   "Example:\n"
                   "  gram-lab verify --demo kt --dtype float64");
    return verify;
}

CLI::App *addDoctor(CLI::App &app, CommandOptions &o)
{
    CLI::App *doctor = app.add_subcommand("doctor",
        "What the program runs on, how fast that is of what could be had, and what would make it faster");
    doctor->add_flag("--json", o.json, "JSON on stdout");
    doctor->footer(
        "Takes about two seconds; for a bug report, without personal paths. The exit status is 1 if the BLAS\n"
        "computes wrong results.");
    return doctor;
}

CLI::App *addFindRate(CLI::App &app, CommandOptions &o)
{
    CLI::App *find = app.add_subcommand("find-rate",
        "Try a few learning rates of the encoder for some steps each, and name one");
    addConfigFile(*find, o);
    find->add_option("--rates", o.rates, "Which, with commas between (default: five around the model's own)")
        ->type_name("A,B,C")
        ->delimiter(',')
        ->allow_extra_args(false);
    find->add_option("--steps", o.trialSteps, "Steps with each of them")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 3 }, std::int64_t { 1'000'000 }))
        ->capture_default_str();
    find->add_option("--mode", o.mode, "One that trains the encoder (default: single-step)")->type_name("MODE");
    find->add_option("--latency", o.latency, "Multi-step: steps between two encoder updates (default: 10)")
        ->type_name("N");
    addDataOptions(*find, o);
    addModelOptions(*find, o);
    addMachineOptions(*find, o);
    find->footer("All start from the same weights and train on the same batches; nothing is recorded.\n\n"
                 "Examples:\n"
                 "  gram-lab find-rate --data MINDsmall --model all-MiniLM-L6-v2\n"
                 "  gram-lab find-rate my.json --rates 1e-5,3e-5,1e-4 --steps 100 --json");
    return find;
}

CLI::App *addSimulate(CLI::App &app, CommandOptions &o)
{
    CLI::App *simulate = app.add_subcommand("simulate",
        "Write a simulated dataset with a known truth as MIND or CSV files");
    simulate
        ->add_option("WORLD", o.world,
            "news or kt; or the size and shape of a dataset of the GRAM paper: spanish, french, "
            "poj, toeic or mind")
        ->required()
        ->check(CLI::IsMember({ "news", "kt", "spanish", "french", "poj", "toeic", "mind" }));
    simulate->add_option("--scale", o.scale, "Of a paper's shape: 1, 1/10, 1/100 or 1/1000")
        ->type_name("SCALE")
        ->check(CLI::IsMember({ "1", "1/10", "1/100", "1/1000" }))
        ->capture_default_str();
    simulate->add_option("--out", o.out, "The folder to write, new or empty")->type_name("DIR")->required();
    constexpr std::int64_t most = 1'000'000'000;
    for (const auto &[name, value] : { std::pair("--users", &o.users), { "--items", &o.items } }) {
        simulate->add_option(name, *value, "How many, of news and kt")
            ->type_name("N")
            ->check(CLI::Range(std::int64_t { 10 }, most));
    }
    simulate->add_option("--seed", o.seed, "Same seed, same files (default: 1)")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 0 }, most));
    simulate->add_flag("--json", o.json, "JSON on stdout");
    simulate->footer("Example:\n"
                     "  gram-lab simulate news --out demo-news --users 2000 --items 1000\n"
                     "  gram-lab simulate toeic --scale 1/100 --out toeic-100");
    return simulate;
}

CLI::App *addInspect(CLI::App &app, CommandOptions &o)
{
    CLI::App *inspect = app.add_subcommand("inspect",
        "Say what is in a dataset and what GRAM could save on it, "
        "or what a model's folder holds");
    addConfigFile(*inspect, o)->description("Settings, a dataset's folder or a model's");
    addDataOptions(*inspect, o);
    inspect->add_flag("--times", o.times,
        "Time some batches with the configuration's model, and say how long an epoch "
        "should take by mode and latency");
    inspect->footer("Examples:\n"
                    "  gram-lab inspect MINDsmall\n"
                    "  gram-lab inspect MINDsmall --times --set model=all-MiniLM-L6-v2\n"
                    "  gram-lab inspect all-MiniLM-L6-v2\n"
                    "  gram-lab inspect --demo kt --json");
    return inspect;
}

CLI::App *addImport(CLI::App &app, CommandOptions &o)
{
    CLI::App *import = app.add_subcommand("import", "Turn the files of a dataset into a folder to train on");
    import->add_option("SOURCE", o.sources, "Files, folders or zip archives as they were downloaded")->required();
    import->add_option("--out", o.out, "The folder to write, new or empty")->type_name("DIR")->required();
    import
        ->add_option("--mapping", o.mapping, "How the files are laid out, as JSON; without it, it is guessed and shown")
        ->type_name("FILE");
    import->add_flag("--json", o.json, "JSON on stdout");
    import->footer(
        "Reads MIND and EB-NeRD, Adressa, ratings as MovieLens, Amazon and Steam have them, Duolingo SLAM, tables\n"
        "of answers (CSV, TSV, JSON, Excel, gzip), pyKT, lines a student as DKVMN and AKT have them, and EdNet KT1.\n\n"
        "Examples:\n"
        "  gram-lab import MINDsmall_train.zip MINDsmall_dev.zip --out mind\n"
        "  gram-lab import answers.csv.gz questions.csv --out school --mapping school.json");
    return import;
}

CLI::App *addFork(CLI::App &app, CommandOptions &o)
{
    CLI::App *fork = app.add_subcommand("fork",
        "Make a second run of one, from a step whose state was kept; run --resume goes on with it");
    fork->add_option("RUN_FOLDER", o.runFolder, "As `run` has named it")->required();
    fork->add_option("--step", o.steps, "After that step (default: the last one that was kept)")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 0 }, std::int64_t { 1'000'000'000 }));
    fork->add_option("--out", o.out, "Where the new run's folder is made (default: beside the run)")->type_name("DIR");
    fork->add_flag("--json", o.json, "JSON on stdout");
    fork->footer("Kept are the last checkpoint, the one before, and that of the best evaluation.\n\nExample:\n"
                 "  gram-lab fork runs/20240131-101500-single-step --step 300\n"
                 "  gram-lab run --resume runs/20240131-112000-single-step --set ce_rate=0.0002 --steps 600");
    return fork;
}

CLI::App *addEvaluate(CLI::App &app, CommandOptions &o)
{
    CLI::App *evaluate = app.add_subcommand("evaluate",
        "Measure a run's best model on a split, with confidence intervals");
    evaluate->add_option("RUN_FOLDER", o.runFolder, "As `run` has named it")->required();
    evaluate->add_option("--split", o.split, "validation or test")
        ->type_name("SPLIT")
        ->check(CLI::IsMember({ "validation", "test" }))
        ->capture_default_str();
    evaluate
        ->add_option("--predictions", o.predictions,
            "Write what is predicted, in place of metrics: of news the candidates' ranks as MIND's leaderboard "
            "takes them, of knowledge tracing a table of the answers with their probabilities")
        ->type_name("FILE");
    evaluate->add_option("--data", o.data, "Where the run's dataset is now, if it has moved")->type_name("DIR");
    evaluate->add_option("--threads", o.threads, "0 = as many as cores (default: as the run)")->type_name("N");
    addSettings(*evaluate, o);
    evaluate->add_flag("--json", o.json, "JSON on stdout");
    evaluate->footer("Examples:\n"
                     "  gram-lab evaluate runs/20240131-101500-single-step --split test\n"
                     "  gram-lab evaluate runs/20240131-101500-single-step --split test --predictions prediction.txt");
    return evaluate;
}

CLI::App *addEncode(CLI::App &app, CommandOptions &o)
{
    CLI::App *encode = app.add_subcommand("encode", "Turn texts into vectors with a model as it is");
    encode->add_option("MODEL_DIR", o.modelFolder, "A Hugging Face encoder folder")->required();
    encode->add_option("--in", o.input, "A text a line; - reads the standard input")->type_name("FILE")->required();
    encode->add_option("--out", o.out, "The vectors, [texts, d], for numpy")->type_name("FILE.npy")->required();
    encode->add_option("--pooling", o.pooling, "mean, cls, or model: as its folder says (default: model)")
        ->type_name("POOLING")
        ->check(CLI::IsMember({ "mean", "cls", "model" }));
    encode->add_option("--max-tokens", o.maxTokens, "Longer texts lose their end (default: the model's longest)")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 3 }, std::int64_t { 1'000'000 }));
    encode->add_option("--threads", o.threads, "0 = as many as cores (default: 0)")->type_name("N");
    addMachineOptions(*encode, o);
    encode->footer("Example:\n"
                   "  gram-lab encode all-MiniLM-L6-v2 --in texts.txt --out vectors.npy");
    return encode;
}

CLI::App *addTokenize(CLI::App &app, CommandOptions &o)
{
    CLI::App *tokenize = app.add_subcommand("tokenize", "Turn texts into token ids with a model's tokenizer");
    tokenize->add_option("MODEL_DIR", o.modelFolder, "A folder with a Hugging Face tokenizer")->required();
    tokenize->add_option("--in", o.input, "A text a line; - reads the standard input")->type_name("FILE")->required();
    tokenize->add_option("--max-tokens", o.maxTokens, "Longer texts lose their end (default: no limit)")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 3 }, std::int64_t { 1'000'000 }));
    tokenize->add_option("--threads", o.threads, "0 = as many as cores (default: 0)")->type_name("N");
    tokenize->footer("A JSON array of ids a line.\n\nExample:\n"
                     "  gram-lab tokenize all-MiniLM-L6-v2 --in texts.txt");
    return tokenize;
}

CLI::App *addExport(CLI::App &app, CommandOptions &o)
{
    CLI::App *exported = app.add_subcommand("export", "Write a run's fine-tuned model as a Hugging Face folder");
    exported->add_option("RUN_FOLDER", o.runFolder, "As `run` has named it")->required();
    exported->add_option("--hf", o.target, "The folder to write, new or empty")->type_name("DIR");
    exported
        ->add_option("--peft", o.adapterTarget,
            "Of a run with LoRA: a folder for its part alone, as PEFT's adapters are; new or empty")
        ->type_name("DIR");
    exported->footer("Beside the model: the items' vectors (item_vectors.npy, item_ids.txt) and the CF "
                     "module (cf.safetensors).\n\nExample:\n"
                     "  gram-lab export runs/20240131-101500-single-step --hf my-encoder\n"
                     "  gram-lab export runs/20240131-101500-single-step --peft my-adapter");
    return exported;
}

struct Entry {
    CLI::App *command;
    Command function;
    bool computes; ///< with a model, for long
};

std::vector<Entry> addCommands(CLI::App &app, CommandOptions &options)
{
    app.name("gram-lab");
    app.description("Fine-tunes a language model inside a recommender or a knowledge tracing model, "
                    "end to end or with GRAM, and shows what GRAM saves.\n"
                    "Without a command the window opens.");
    app.footer("Each command has its own --help. Exit status: 0 done, 1 failed, 2 wrong usage.");
    app.set_version_flag("--version", "gram-lab " GRAM_VERSION);
    app.require_subcommand(1);
    app.get_formatter()->column_width(34);
    return {
        { addRun(app, options), runTraining, true },
        { addCompare(app, options), runComparison, true },
        { addVerify(app, options), runVerification, true },
        { addFindRate(app, options), runRateSearch, true },
        { addDoctor(app, options), runDoctor, true },
        { addFork(app, options), runFork, false },
        { addEvaluate(app, options), runEvaluation, true },
        { addSimulate(app, options), runSimulation, false },
        { addImport(app, options), runImport, false },
        { addInspect(app, options), runInspection, false },
        { addEncode(app, options), runEncoding, true },
        { addTokenize(app, options), runTokenization, false },
        { addExport(app, options), runExport, false },
        { addPretrain(app, options), runPretraining, true },
        { addReport(app, options), runReport, false },
    };
}

/// Whatever is opened next would take the place of a closed standard stream, and a message for the
/// terminal would go into it.
void holdStandardStreams()
{
    for (int stream = 0; stream <= STDERR_FILENO; ++stream) {
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", O_RDONLY); // writing to it fails, as it should
    }
}

int fail(const std::string &message)
{
    Terminal().note("gram-lab: " + message);
    return 1;
}

} // namespace

void describeCommands(CLI::App &app, CommandOptions &options)
{
    addCommands(app, options);
}

bool isCommandLine(int argc, char **argv)
{
    if (argc < 2)
        return false;
    const std::string_view first = argv[1];
    if (first.starts_with('-'))
        return first == "--help" || first == "-h" || first == "--version";
    // A folder or a file is one for the window, unless it is called as a command is.
    std::error_code ignored;
    return std::find(std::begin(commandNames), std::end(commandNames), first) != std::end(commandNames)
        || !std::filesystem::exists(first, ignored);
}

int runCommandLine(int argc, char **argv)
{
    holdStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone ends no training; the end tells of it
    CLI::App app;
    CommandOptions options;
    const std::vector<Entry> commands = addCommands(app, options);

    const bool named = argc > 1 && argv[1][0] != '-';
    if (named && std::find(std::begin(commandNames), std::end(commandNames), argv[1]) == std::end(commandNames)) {
        fail("There is no command \"" + std::string(argv[1]) + "\"; gram-lab --help lists them.");
        return 2;
    }
    try {
        std::vector<std::string> arguments = repeatedSettings(argc, argv);
        std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes them
        app.parse(arguments);
    } catch (const CLI::ParseError &error) {
        // --help and --version come this way too, with 0.
        return app.exit(error) == 0 ? 0 : 2;
    }

    try {
        Terminal terminal;
        for (const auto &[command, function, computes] : commands) {
            if (!command->parsed())
                continue;
            if (computes)
                restartWithSettings(argv);
            const CLI::Option *out = command->get_option_no_throw("--out");
            options.outGiven = out && out->count() > 0;
            const int status = function(options, terminal);
            return terminal.flush() ? status : fail("Cannot write to the standard output.");
        }
    } catch (const UsageError &error) {
        fail(error.what());
        return 2;
    } catch (const Cancelled &) {
        return fail("Cancelled.");
    } catch (const std::bad_alloc &) {
        return fail("There is not enough memory.");
    } catch (const std::exception &error) {
        return fail(error.what());
    }
    return 2;
}

} // namespace gram
