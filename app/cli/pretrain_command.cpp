// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pretrain_command.h"

#include "cli/interruptible_job.h"
#include "device/environment.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace gram {

namespace {

/// A progress line; a line for each hundredth and each evaluation.
class PretrainReporter : public PretrainObserver {
public:
    PretrainReporter(Terminal &terminal, bool json)
        : m_terminal(terminal)
        , m_json(json)
    {
    }

    void onNote(const std::string &sentence) override { m_terminal.note(sentence); }

    void onProgress(const PretrainProgress &p) override
    {
        if (p.step == 1 || p.step % std::max<std::int64_t>(1, p.totalSteps / 100) == 0) {
            print({ { "step", p.step }, { "epoch", p.epoch }, { "loss", p.loss },
                      { "tokens_per_second", p.tokensPerSecond } },
                formatted("step %lld/%lld  epoch %.2f  loss %.4f  %.0f tokens/s  ETA %s",
                    static_cast<long long>(p.step), static_cast<long long>(p.totalSteps), p.epoch, p.loss,
                    p.tokensPerSecond, shownDuration(p.secondsLeft).c_str()));
        }
        m_terminal.progress(shownBar(static_cast<double>(p.step) / static_cast<double>(p.totalSteps))
            + formatted("  step %lld/%lld  loss %.3f  %.0f tokens/s  ETA %s", static_cast<long long>(p.step),
                static_cast<long long>(p.totalSteps), p.loss, p.tokensPerSecond, shownDuration(p.secondsLeft).c_str()));
    }

    void onEvaluation(const PretrainEvaluation &e) override
    {
        print({ { "evaluation",
                  { { "step", e.step }, { "epoch", e.epoch }, { "loss", e.loss }, { "accuracy", e.accuracy } } } },
            formatted("held out after step %lld: loss %.4f  accuracy %.4f of %lld masked tokens",
                static_cast<long long>(e.step), e.loss, e.accuracy, static_cast<long long>(e.masked)));
    }

private:
    void print(const nlohmann::ordered_json &json, const std::string &line)
    {
        m_terminal.print(m_json ? json.dump() : line);
        m_terminal.flush();
    }

    Terminal &m_terminal;
    bool m_json;
};

} // namespace

CLI::App *addPretrain(CLI::App &app, CommandOptions &options)
{
    CLI::App *command = app.add_subcommand("pretrain",
        "Train a tokenizer and an encoder from scratch on plain text, by masked language "
        "modelling");
    PretrainOptions &o = options.pretrain;
    command->add_option("--in", options.input, "The corpus, a text a line")->type_name("FILE")->required();
    command->add_option("--out", options.out, "The model's folder, new or empty")->type_name("MODEL_DIR")->required();

    CLI::Option *resume = command->add_flag("--resume", o.resume,
        "Go on with the stopped pre-training in --out, with its settings and the same corpus");
    constexpr std::int64_t big = 1'000'000'000;
    struct Number {
        const char *name, *what;
        std::int64_t *value;
        std::int64_t min, max;
    };
    const Number numbers[] = {
        { "--hidden", "Width of the encoder", &o.hidden, 4, 4096 },
        { "--layers", "Its layers", &o.layers, 0, 48 },
        { "--heads", "Attention heads of a layer", &o.heads, 1, 64 },
        { "--intermediate", "Width inside a layer", &o.intermediate, 4, 16384 },
        { "--vocabulary", "Pieces of the tokenizer", &o.vocabulary, 32, 250'000 },
        { "--max-tokens", "Of a text; longer ones lose their end", &o.maxTokens, 4, 4096 },
        { "--batch-tokens", "Tokens of a step, about", &o.batchTokens, 4, big },
        { "--epochs", "How often the corpus is read", &o.epochs, 1, big },
        { "--steps", "In place of a number of epochs; 0 = epochs", &o.steps, 0, big },
        { "--warmup", "Steps to the highest rate; 0 = a twentieth of all", &o.warmup, 0, big },
        { "--seed", "Of everything random", &o.seed, 0, big },
    };
    for (const Number &n : numbers) {
        command->add_option(n.name, *n.value, n.what)
            ->type_name("N")
            ->check(CLI::Range(n.min, n.max))
            ->capture_default_str();
    }
    command->add_option("--rate", o.rate, "The highest learning rate")
        ->type_name("X")
        ->check(CLI::Range(1e-12, 10.0))
        ->capture_default_str();
    command->add_option("--held-out", o.heldOut, "Share of the lines that measure the loss only")
        ->type_name("X")
        ->check(CLI::Range(1e-6, 0.5))
        ->capture_default_str();
    command->add_option("--threads", o.threads, "0 = as many as cores")
        ->type_name("N")
        ->check(CLI::Range(std::int64_t { 0 }, std::int64_t { 1024 }))
        ->capture_default_str();
    command->add_flag("--json", options.json, "JSON on stdout, an object a line");
    // Not excludes(): the help would name all of these at each of them.
    command->callback([command, resume, numbers = std::to_array(numbers)] {
        if (resume->count() == 0)
            return;
        for (const Number &n : numbers) {
            if (command->get_option(n.name)->count() > 0)
                throw CLI::ExcludesError("--resume", n.name);
        }
        for (const char *other : { "--rate", "--held-out" }) {
            if (command->get_option(other)->count() > 0)
                throw CLI::ExcludesError("--resume", other);
        }
    });
    command->footer("Ctrl+C keeps what was done; --resume goes on.\n\n"
                    "Examples:\n"
                    "  gram-lab pretrain --in corpus.txt --out my-encoder --layers 2 --epochs 5\n"
                    "  gram-lab pretrain --in corpus.txt --out my-encoder --resume");
    return command;
}

int runPretraining(const CommandOptions &options, Terminal &terminal)
{
    PretrainOptions o = options.pretrain;
    o.corpus = options.input;
    o.out = options.out;
    if (o.out.empty())
        throw UsageError("--out needs the name of a folder.");

    RunConfig machine;
    machine.threads = o.threads;
    const Environment e = environmentFor(machine);
    terminal.note("gram-lab " + e.programVersion + ", LibTorch " + e.torchVersion + ", BLAS " + e.blas
        + ", threads: " + std::to_string(e.threads));
    InterruptibleJob job;
    PretrainReporter reporter(terminal, options.json);
    const PretrainResult r = pretrain(o, job.control, reporter);

    if (options.json) {
        terminal.print(nlohmann::ordered_json {
            { "result",
                { { "stopped", r.stopped }, { "steps", r.steps }, { "seconds", r.seconds },
                    { "train_lines", r.trainLines }, { "held_out_lines", r.heldOutLines },
                    { "tokens_per_epoch", r.tokensPerEpoch }, { "vocabulary", r.vocabulary },
                    { "parameters", r.parameters }, { "train_loss", r.trainLoss }, { "held_out_loss", r.last.loss },
                    { "held_out_accuracy", r.last.accuracy } } } }
                           .dump());
    } else if (r.stopped) {
        terminal.print(formatted("Stopped after step %lld; go on with --resume.", static_cast<long long>(r.steps)));
    } else {
        terminal.print(formatted("%s: %lld steps in %s, %lld weights, vocabulary %lld; loss %.4f; held out: loss "
                                 "%.4f, accuracy %.4f",
            options.out.c_str(), static_cast<long long>(r.steps), shownDuration(r.seconds).c_str(),
            static_cast<long long>(r.parameters), static_cast<long long>(r.vocabulary), r.trainLoss, r.last.loss,
            r.last.accuracy));
    }
    return 0;
}

} // namespace gram
