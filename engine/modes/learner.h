// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "base/training_control.h"
#include "cf/cf_module.h"
#include "device/memory_meter.h"
#include "distributed/process_group.h"
#include "modes/step_measurements.h"
#include "optim/adam.h"
#include "plm/content_encoder.h"
#include "plm/frozen_cache.h"
#include "plm/token_memory.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace gram {

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
    /// Tokens in one, at most.
    std::int64_t tokensPerPass() const { return passTokens(config.device); }

    /// As asked for, but for a rate that was left to the model. Changed between two steps only, see TrainingMode::adopt().
    RunConfig config;
    const std::shared_ptr<const Dataset> dataset;
    ContentEncoder ce { nullptr };
    std::shared_ptr<CfBase> cf;
    std::optional<Adam> ceAdam, cfAdam; ///< always set; optional only because they need the model
    torch::TensorOptions options; ///< dtype and device of item vectors

    std::int64_t step = 0; ///< 1-based number of the step being made
    StepMeasurements measured;
    /// `measured` as of the last change of the state: what a step that is stopped has measured since is measured again.
    StepMeasurements settled;
    void settle() { settled = measured; }
    double pausedSeconds = 0; ///< in poll()
    MemoryMeter memory;
    std::string warning; ///< an English sentence on what the last steps had to do; or empty
    /// All occurrences of an item have its dropout masks in E2E, too: with them E2E's gradient is
    /// Single-step's with dropout. For comparing them.
    bool sharedMasks = false;
    ProcessGroup *ranks = nullptr; ///< with whom a step is made; none: this process alone
    bool keepGradients = false; ///< updates are left out and gradients stay: for comparing them

    /// The frozen part's outputs; none where nothing is frozen or the mode encodes items once.
    std::shared_ptr<const FrozenCache> frozen;

    /// Encodes all items through the frozen part, if there is one, before the first step; false
    /// if the job was stopped.
    bool fillFrozen(const std::function<void(const Progress &)> &progress);

    /// The encoder's sizes, for estimates of memory.
    ModelSummary sizes() const;

    /// Called once when a pause begins, where a stop may be answered: the state can be saved.
    std::function<void()> onPause;
    /// Called when it has ended, or the job is to stop.
    std::function<void()> afterPause;

    /// Called between micro-batches: waits while paused; true if the job must stop. With other processes always
    /// false: they stop together, between two steps.
    bool poll();
    bool stopRequested() const { return m_control.stopRequested(); }

    /// Measures what comes until its end as a phase, without pauses.
    PhaseTimer timed(double PhaseSeconds::*phase) { return { measured.phases.*phase, pausedSeconds }; }
    /// Measures from now on, without pauses.
    Stopwatch stopwatch() const { return Stopwatch(pausedSeconds); }

    /// The loop over items that every way through the encoder takes: calls work(batch, i) for the planner's
    /// micro-batches in their order. False if the job was stopped.
    template<typename Work>
    bool overMicroBatches(const MicroBatchPlanner &planner, Work &&work)
    {
        for (std::size_t i = 0; i < planner.size(); ++i) {
            if (poll())
                return false;
            work(planner.make(i, options), i);
        }
        return true;
    }

    /// Item vectors without a graph and without dropout, as in evaluation: [items.size(), d]; none if the job was
    /// stopped. `maxItems` bounds a micro-batch. With other processes each encodes some, and all have all.
    std::optional<torch::Tensor> encode(std::span<const std::int32_t> items, std::int64_t maxItems);

    /// One micro-batch's forward with the masks of this step.
    torch::Tensor forward(const MicroBatch &batch);

    /// CF forward and backward on item vectors. Leaves phi's gradients in place; `rowGradient`
    /// is the gradient of the loss in `rows`. The dropout masks depend on the step alone, so
    /// that all modes use the same. Of a part of a batch, loss and phi's gradients are those of the whole one,
    /// and `rowGradient` is the whole loss's in these rows as its own users read them.
    struct CfPass {
        torch::Tensor loss;
        torch::Tensor rowGradient;
    };
    CfPass runCf(const torch::Tensor &rows, const CfBatch &batch);

    /// Those of `items` that this process encodes: all of them, or, with others, as ownersByTokens() says.
    std::vector<std::int32_t> ownOf(std::span<const std::int32_t> items) const;
    /// With other processes: the encoder's gradients, of these items in all processes, become the sums of all.
    void sumCeGradients(std::span<const std::int32_t> items);

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
    /// Whether TF32 may be used is the whole process's, and there may be learners of other precisions: each says it
    /// before it computes.
    void usePrecision() const;
    /// All of them by this process.
    std::optional<torch::Tensor> encodeHere(std::span<const std::int32_t> items, std::int64_t maxItems);
    void notePeak();

    TrainingControl &m_control;
    std::uint64_t m_peakBytes = 0;
};

} // namespace gram
