// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "base/training_control.h"
#include "cf/cf_module.h"
#include "device/memory_meter.h"
#include "optim/adam.h"
#include "plm/content_encoder.h"
#include "plm/frozen_cache.h"
#include "plm/token_memory.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace gram {

/// Adds the time from its construction to its destruction to `target`, in seconds.
class PhaseTimer {
public:
    explicit PhaseTimer(double &target)
        : m_target(target)
    {
    }
    ~PhaseTimer() { m_target += std::chrono::duration<double>(Clock::now() - m_start).count(); }
    PhaseTimer(const PhaseTimer &) = delete;
    PhaseTimer &operator=(const PhaseTimer &) = delete;

private:
    using Clock = std::chrono::steady_clock;
    double &m_target;
    Clock::time_point m_start = Clock::now();
};

/// What every training mode works on: the model, its optimizers and the measuring of a step.
/// The modes differ only in which items they encode when, and in what reaches the CE's backward.
class Learner {
public:
    /// Weights: of the dataset's model, or drawn from the seed; a checkpoint replaces drawn ones.
    enum class Weights { OfModel, Drawn };
    Learner(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
            Weights weights = Weights::OfModel);

    /// Items in a micro-batch where the mode has no setting for it: bounded by tokens only.
    static constexpr std::int64_t anyNumber = std::int64_t { 1 } << 40;
    /// Tokens in one, so that activations between two operations stay in the cache.
    static constexpr std::int64_t tokensPerPass = encoderPassTokens;

    const RunConfig config; ///< as asked for, but for a rate that was left to the model
    const std::shared_ptr<const Dataset> dataset;
    ContentEncoder ce { nullptr };
    std::shared_ptr<CfBase> cf;
    std::optional<Adam> ceAdam, cfAdam; ///< always set; optional only because they need the model
    torch::TensorOptions options;       ///< dtype and device of item vectors

    std::int64_t step = 0;  ///< 1-based number of the step being made
    PhaseSeconds phases;
    std::int64_t encoded = 0; ///< items forwarded through the CE
    std::int64_t realTokens = 0, computedTokens = 0;
    std::uint64_t cePeakBytes = 0;
    double pausedSeconds = 0;
    MemoryMeter memory;
    std::int64_t microBatch = 0; ///< bounded Single-step: items encoded with a graph at once, at most
    std::string warning;         ///< an English sentence on what the last steps had to do; or empty
    /// All occurrences of an item have its dropout masks in E2E, too: with them E2E's gradient is
    /// Single-step's with dropout. For comparing them.
    bool sharedMasks = false;
    bool keepGradients = false; ///< updates are left out and gradients stay: for comparing them

    /// The frozen part's outputs; none where nothing is frozen or the mode encodes items once.
    std::shared_ptr<const FrozenCache> frozen;

    /// Encodes all items through the frozen part, if there is one, before the first step; false
    /// if the job was stopped.
    bool fillFrozen(const std::function<void(const Progress &)> &progress);

    /// The encoder's sizes, for estimates of memory.
    ModelSummary sizes() const;

    /// Called between micro-batches: waits while paused; true if the job must stop.
    bool poll();

    /// Item vectors without a graph: [items.size(), d]; none if the job was stopped. `maxItems`
    /// and `maxTokens` bound a micro-batch. `withDropout`: with the step's masks, else as in evaluation.
    std::optional<torch::Tensor> encode(std::span<const std::int32_t> items, std::int64_t maxItems,
                                        bool withDropout = false, std::int64_t maxTokens = tokensPerPass);

    /// One micro-batch's forward with the masks of this step.
    torch::Tensor forward(const MicroBatch &batch);

    /// CF forward and backward on item vectors. Leaves phi's gradients in place; `rowGradient`
    /// is the gradient of the loss in `rows`. The dropout masks depend on the step alone, so
    /// that all modes use the same.
    struct CfPass {
        torch::Tensor loss;
        torch::Tensor rowGradient;
    };
    CfPass runCf(const torch::Tensor &rows, const CfBatch &batch);

    /// The gradient step of E2E and Single-step: encodes `items` with a graph, runs the CF and
    /// sends its item gradient back through the CE. Row i of the CF's vectors is items[i].
    /// Returns the loss; none if the job was stopped, with nothing changed.
    std::optional<torch::Tensor> stepThroughCe(std::span<const std::int32_t> items, const CfBatch &batch);

    void updateCe();
    void updateCf();

    /// Measures the memory that the CE adds: from construction to destruction.
    class CeMemory {
    public:
        explicit CeMemory(Learner &learner, std::uint64_t held = 0);
        ~CeMemory();
        std::uint64_t held() const; ///< bytes more than at construction

    private:
        Learner &m_learner;
        std::uint64_t m_before, m_held;
    };
    /// Highest tensor memory since the last call.
    std::uint64_t takePeakBytes();

private:
    void notePeak();

    TrainingControl &m_control;
    std::uint64_t m_peakBytes = 0;
};

} // namespace gram
