// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/pretrain.h"

#include "api/error.h"
#include "base/files.h"
#include "base/random.h"
#include "device/threads.h"
#include "optim/adam.h"
#include "plm/model_weights.h"
#include "train/masked_language_model.h"
#include "train/pretrain_corpus.h"
#include "train/state_file.h"

#include <nlohmann/json.hpp>
#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>

namespace gram {

namespace {

using namespace pretraining;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Json = nlohmann::ordered_json;

constexpr const char *checkpointName = "pretraining.safetensors";
constexpr const char *olderCheckpoint = "pretraining.pt"; ///< which can hold program code
constexpr auto saveInterval = std::chrono::minutes(2);
constexpr double weightDecay = 0.01, largestGradient = 1.0, lossMemory = 0.99;
constexpr std::int64_t evaluationEpoch = -1; ///< stands for the fixed masks of the held-out lines

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// What decides the numbers, as the checkpoint keeps it.
template<typename Options, typename Visitor>
void forEachOption(Options &o, Visitor &&v)
{
    v("hidden", o.hidden);
    v("layers", o.layers);
    v("heads", o.heads);
    v("intermediate", o.intermediate);
    v("vocabulary", o.vocabulary);
    v("max_tokens", o.maxTokens);
    v("batch_tokens", o.batchTokens);
    v("epochs", o.epochs);
    v("steps", o.steps);
    v("warmup", o.warmup);
    v("seed", o.seed);
    v("rate", o.rate);
    v("held_out", o.heldOut);
}

void validate(const PretrainOptions &o)
{
    const auto require = [](bool fine, const char *field, auto value, const char *expected) {
        if (!fine) {
            throw Error(ErrorCode::InvalidSetting, { .field = field, .expected = expected, .got = Json(value).dump() });
        }
    };
    require(o.hidden > 0, "hidden", o.hidden, "at least 1");
    require(o.heads > 0 && o.hidden % o.heads == 0, "heads", o.heads, "a divisor of the hidden size");
    require(o.layers >= 0, "layers", o.layers, "at least 0");
    require(o.intermediate > 0, "intermediate", o.intermediate, "at least 1");
    require(o.maxTokens >= 4, "max-tokens", o.maxTokens, "at least 4");
    require(o.batchTokens >= o.maxTokens, "batch-tokens", o.batchTokens, "at least max-tokens");
    require(o.epochs > 0, "epochs", o.epochs, "at least 1");
    require(o.rate > 0 && std::isfinite(o.rate), "rate", o.rate, "above 0");
    require(o.heldOut > 0 && o.heldOut <= 0.5, "held-out", o.heldOut, "above 0 and at most 0.5");
}

/// What a checkpoint holds beside the tensors.
struct State {
    std::int64_t step = 0;
    double seconds = 0;
    double averageLoss = 0; ///< exponential, not yet corrected for its start
    std::uint64_t fingerprint = 0;
};

class Pretraining {
public:
    Pretraining(const PretrainOptions &options, TrainingControl &control, PretrainObserver &observer)
        : m_options(options)
        , m_control(control)
        , m_observer(observer)
        , m_checkpoint(options.out / checkpointName)
    {
    }

    PretrainResult run()
    {
        std::optional<StateReader> state;
        if (m_options.resume)
            openCheckpoint(state);
        validate(m_options);
        if (!m_options.resume)
            makeFolder();
        useThreads(m_options.threads);

        m_observer.onNote("Training the tokenizer and reading the corpus");
        m_corpus = readCorpus(m_options, m_control.stopToken());
        makeModel();
        if (state)
            restore(*state);
        state.reset(); // the file, which would take memory
        m_state.fingerprint = m_corpus.fingerprint;
        countSteps();
        tellSizes();

        const bool finished = train();
        if (finished && m_last.masked == 0) // resumed after the last step
            evaluate();
        PretrainResult result = resultSoFar();
        if (!finished) {
            save();
            result.stopped = true;
            return result;
        }
        writeModel();
        std::error_code ignored;
        fs::remove(m_checkpoint, ignored);
        return result;
    }

private:
    void makeFolder()
    {
        std::error_code ignored;
        if (fs::exists(m_checkpoint, ignored)) {
            throw Error(ErrorCode::FileUnwritable,
                { .file = m_options.out.string(), .got = "a stopped pre-training is in it; --resume goes on with it" });
        }
        if (fs::exists(m_options.out, ignored)
            && !(fs::is_directory(m_options.out, ignored) && fs::is_empty(m_options.out, ignored))) {
            throw Error(ErrorCode::FileUnwritable,
                { .file = m_options.out.string(), .got = "it exists and is not an empty folder" });
        }
        std::error_code failed;
        fs::create_directories(m_options.out, failed);
        if (failed)
            throw Error(ErrorCode::FileUnwritable, { .file = m_options.out.string(), .got = failed.message() });
    }

    [[noreturn]] void unreadable(const std::string &why) const
    {
        throw Error(ErrorCode::FileUnreadable, { .file = m_checkpoint.string(), .got = why });
    }

    void openCheckpoint(std::optional<StateReader> &state)
    {
        std::error_code ignored;
        if (!fs::exists(m_checkpoint, ignored) && fs::exists(m_options.out / olderCheckpoint, ignored)) {
            m_checkpoint = m_options.out / olderCheckpoint;
            unreadable("it is in the form of an older version, whose files can hold program code, and is not opened. "
                       "Go on with the version that made it, or start anew in another folder");
        }
        if (!fs::exists(m_checkpoint, ignored)) {
            throw Error(ErrorCode::FileNotFound,
                { .file = m_checkpoint.string() + " (a pre-training that was stopped)" });
        }
        state.emplace(m_checkpoint);
        try {
            const Json json = Json::parse(state->json());
            forEachOption(m_options, [&json](const char *name, auto &value) { json.at(name).get_to(value); });
            json.at("step").get_to(m_state.step);
            json.at("seconds").get_to(m_state.seconds);
            json.at("average_loss").get_to(m_state.averageLoss);
            json.at("fingerprint").get_to(m_state.fingerprint);
        } catch (const Json::exception &) {
            unreadable("it is not a checkpoint of a pre-training");
        }
    }

    void visit(StateVisitor &visitor)
    {
        visitor.within("model", [&] { visitModule(visitor, *m_model); });
        visitor.within("adam", [&] { m_adam->visit(visitor); });
    }

    void restore(StateReader &state)
    {
        if (m_state.fingerprint != m_corpus.fingerprint)
            unreadable(m_options.corpus.string() + " is not the corpus that it was made with");
        visit(state);
        m_model->encoder->parametersChanged();
    }

    void save()
    {
        Json json { { "step", m_state.step }, { "seconds", m_state.seconds }, { "average_loss", m_state.averageLoss },
            { "fingerprint", m_state.fingerprint } };
        forEachOption(m_options, [&json](const char *name, const auto &value) { json[name] = value; });
        StateWriter state;
        visit(state);
        state.write(m_checkpoint, json.dump(), m_state.step);
    }

    void makeModel()
    {
        ContentEncoderOptions options;
        EncoderConfig &c = options.config;
        c.vocabulary = m_corpus.vocabulary;
        c.positions = m_options.maxTokens;
        c.types = 1;
        c.embedding = c.hidden = m_options.hidden;
        c.layers = m_options.layers;
        c.heads = m_options.heads;
        c.intermediate = m_options.intermediate;
        torch::manual_seed(mixSeed(static_cast<std::uint64_t>(m_options.seed), ForWeights));
        m_model = MaskedLanguageModel(options);
        m_adam.emplace(m_model->parameters());
    }

    void countSteps()
    {
        m_total = m_options.steps;
        for (std::int64_t epoch = 0; m_options.steps == 0 && epoch < m_options.epochs; ++epoch)
            m_total += planEpoch(m_corpus.train, m_options, epoch).steps();
        m_warmup = m_options.warmup > 0 ? m_options.warmup : std::max<std::int64_t>(1, m_total / 20);
    }

    void tellSizes()
    {
        m_observer.onNote(std::to_string(m_corpus.train.items()) + " lines to train on with "
            + std::to_string(m_corpus.train.tokens.size()) + " tokens, " + std::to_string(m_corpus.heldOut.items())
            + " held out; vocabulary " + std::to_string(m_corpus.vocabulary) + "; "
            + std::to_string(parameterCount(m_model->encoder->options().config)) + " weights; "
            + std::to_string(m_total) + " steps"
            + (m_state.step > 0 ? ", of which " + std::to_string(m_state.step) + " are done" : ""));
    }

    /// Rises linearly, then falls linearly to 0.
    double rateAt(std::int64_t step) const
    {
        const auto s = static_cast<double>(step), w = static_cast<double>(m_warmup);
        const double left = static_cast<double>(m_total - step + 1)
            / static_cast<double>(std::max<std::int64_t>(1, m_total - m_warmup + 1));
        return m_options.rate * std::min(s / w, left);
    }

    /// False if it was stopped.
    bool train()
    {
        const auto start = Clock::now();
        const double secondsBefore = m_state.seconds;
        auto saved = start;
        std::int64_t tokens = 0;
        const std::int64_t firstStep = m_state.step;
        std::int64_t stepsBefore = 0; // of the epochs before
        for (std::int64_t epoch = 0; m_state.step < m_total; ++epoch) {
            const EpochPlan plan = planEpoch(m_corpus.train, m_options, epoch);
            while (m_state.step < std::min(m_total, stepsBefore + plan.steps())) {
                if (m_control.waitIfPaused())
                    return false;
                const std::int64_t inEpoch = m_state.step - stepsBefore;
                tokens += trainOn(plan.lines(inEpoch), epoch);
                m_state.seconds = secondsBefore + secondsSince(start);
                m_epoch = static_cast<double>(epoch)
                    + static_cast<double>(inEpoch + 1) / static_cast<double>(plan.steps());
                const double seconds = secondsSince(start);
                m_observer.onProgress({ .step = m_state.step,
                    .totalSteps = m_total,
                    .epoch = m_epoch,
                    .loss = shownLoss(),
                    .tokensPerSecond = static_cast<double>(tokens) / seconds,
                    .secondsLeft = seconds * static_cast<double>(m_total - m_state.step)
                        / static_cast<double>(m_state.step - firstStep) });
                if (inEpoch + 1 == plan.steps() || m_state.step == m_total)
                    evaluate();
                if (Clock::now() - saved > saveInterval) {
                    try {
                        save();
                    } catch (const Error &error) { // the next one may succeed
                        m_observer.onNote(std::string("Warning: ") + error.what());
                    }
                    saved = Clock::now();
                }
            }
            stepsBefore += plan.steps();
        }
        return true;
    }

    /// One step; returns its tokens.
    std::int64_t trainOn(std::span<const std::int32_t> lines, std::int64_t epoch)
    {
        const std::int64_t step = m_state.step + 1;
        constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
        const MaskedBatch masked = mask(
            MicroBatchPlanner(m_corpus.train, lines, unlimited, unlimited).make(0, m_model->encoder->tensorOptions()),
            lines, m_corpus.vocabulary, m_options.seed, epoch);
        const torch::Tensor loss = torch::nn::functional::cross_entropy(m_model->forward(masked.batch, masked.at),
            masked.targets);
        const double value = loss.item<double>();
        if (!std::isfinite(value))
            throw Error(ErrorCode::NotFinite, { .line = step });
        m_adam->clearGradients();
        loss.backward();
        const double rate = rateAt(step);
        const double norm = torch::nn::utils::clip_grad_norm_(m_model->parameters(), largestGradient);
        if (!std::isfinite(norm))
            throw Error(ErrorCode::NotFinite, { .line = step });
        {
            const torch::NoGradGuard noGrad;
            for (torch::Tensor &parameter : m_model->parameters()) {
                if (parameter.dim() == 2) // not biases and norms
                    parameter.mul_(1 - rate * weightDecay);
            }
        }
        m_adam->step(rate);
        m_state.step = step;
        m_state.averageLoss = lossMemory * m_state.averageLoss + (1 - lossMemory) * value;
        return masked.batch.realTokens;
    }

    double shownLoss() const
    {
        return m_state.averageLoss / (1 - std::pow(lossMemory, static_cast<double>(m_state.step)));
    }

    void evaluate()
    {
        const torch::NoGradGuard noGrad;
        std::vector<std::int32_t> lines(static_cast<std::size_t>(m_corpus.heldOut.items()));
        std::iota(lines.begin(), lines.end(), 0);
        const MicroBatchPlanner planner(m_corpus.heldOut, lines, std::numeric_limits<std::int64_t>::max(),
            m_options.batchTokens);
        double loss = 0, right = 0;
        std::int64_t count = 0;
        for (std::size_t i = 0; i < planner.size(); ++i) {
            const MaskedBatch masked = mask(planner.make(i, m_model->encoder->tensorOptions()), lines,
                m_corpus.vocabulary, m_options.seed, evaluationEpoch);
            const torch::Tensor logits = m_model->forward(masked.batch, masked.at);
            loss += torch::nn::functional::cross_entropy(logits, masked.targets,
                torch::nn::functional::CrossEntropyFuncOptions().reduction(torch::kSum))
                        .item<double>();
            right += logits.argmax(1).eq(masked.targets).sum().item<double>();
            count += masked.targets.size(0);
        }
        const auto n = static_cast<double>(count);
        m_last = { .step = m_state.step, .epoch = m_epoch, .loss = loss / n, .accuracy = right / n, .masked = count };
        m_observer.onEvaluation(m_last);
    }

    PretrainResult resultSoFar() const
    {
        PretrainResult r;
        r.steps = m_state.step;
        r.trainLines = m_corpus.train.items();
        r.heldOutLines = m_corpus.heldOut.items();
        r.tokensPerEpoch = static_cast<std::int64_t>(m_corpus.train.tokens.size());
        r.vocabulary = m_corpus.vocabulary;
        r.parameters = parameterCount(m_model->encoder->options().config);
        r.seconds = m_state.seconds;
        r.trainLoss = m_state.step > 0 ? shownLoss() : 0;
        r.last = m_last;
        return r;
    }

    /// config.json last: a folder without it is no model.
    void writeModel()
    {
        for (const auto &[name, content] : m_corpus.tokenizer)
            writeFileAtomically(m_options.out / name, content);
        saveWeights(*m_model->encoder, m_options.out, nullptr);
        writeFileAtomically(m_options.out / "config.json", toJson(m_model->encoder->options().config));
    }

    PretrainOptions m_options;
    TrainingControl &m_control;
    PretrainObserver &m_observer;
    fs::path m_checkpoint;
    Corpus m_corpus;
    MaskedLanguageModel m_model { nullptr };
    std::optional<Adam> m_adam;
    State m_state;
    std::int64_t m_total = 0, m_warmup = 1;
    double m_epoch = 0;
    PretrainEvaluation m_last;
};

} // namespace

PretrainResult pretrain(const PretrainOptions &options, TrainingControl &control, PretrainObserver &observer)
{
    return Pretraining(options, control, observer).run();
}

} // namespace gram
