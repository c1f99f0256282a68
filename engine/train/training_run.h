// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/batch_sampler.h"
#include "device/card_meter.h"
#include "eval/evaluator.h"
#include "eval/kept_vectors.h"
#include "modes/training_mode.h"
#include "run/run_folder.h"
#include "train/background_save.h"
#include "train/pending_steps.h"
#include "train/run_progress.h"
#include "train/run_together.h"
#include "train/trainer.h"
#include "train/training_energy.h"

#include <future>

namespace gram {

/// One run from its first (or next) step to its end: plans batches ahead, steps, measures,
/// evaluates, records, saves. Exceptions leave run(); finish() then still gives the figures.
class TrainingRun {
public:
    /// `ranks`: with whom it trains, or none. Rank 0 records the run, the others have no folder.
    TrainingRun(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
        TrainingObserver &observer, Learner::Weights weights, ProcessGroup *ranks = nullptr);

    void startNew();
    void resume(const std::filesystem::path &runFolder);
    void run();
    /// After run(): from here on rank 0 works alone.
    void leaveGroup() { m_learner.ranks = nullptr; }

    /// Evaluates the best model on the test split, if there is a labelled one. To be called at
    /// the end only: the learner then holds that model. False if the job was stopped.
    bool test();

    /// Fills in the figures, saves a checkpoint unless the state is bad or was saved at the end
    /// already, and writes the summary.
    void finish(RunResult &result, bool stateIsGood);

private:
    using Clock = std::chrono::steady_clock;

    void planNext();
    /// Those that were asked for since the last step; see train/change_settings.cpp.
    void changeSettings();
    void change(const std::string &setting, const std::string &value);
    void repeatChanges();
    std::int64_t totalSteps() const;
    bool limitReached();
    /// The same, as all processes agree. Throws Cancelled on all where one was asked to stop.
    bool atEnd();
    bool evaluationDue() const;
    bool evaluate();
    void evaluateAndSave();
    void record(const torch::Tensor &loss, const Batch &batch, double seconds);
    void emitSnapshot();
    /// The same; throws Error(NotFinite) if a loss that it tells is none.
    void emitChecked();
    /// After the last step: what the CE has not learnt yet, and the last evaluation.
    void conclude();
    bool evaluatedHere() const;
    // See train/save_run.cpp.
    bool saveDue() const;
    bool isBest() const;
    /// A checkpoint; of the best model, if the evaluation of this step was the best one. It is written beside the
    /// training where there is room for a copy of the state, else before this returns.
    void beginSave();
    /// Waits for the checkpoint that is being written, if there is one, and warns if that failed.
    bool endSave();
    /// What is not in a checkpoint yet is then in one, on the disk; false, and warned, where that failed.
    bool saveNow();
    /// For the item map: of the evaluation that is being made.
    void keepVectors(std::span<const std::int32_t> items, const torch::Tensor &rows);
    void warn(std::string &last, const std::string &sentence);

    RunConfig m_config;
    std::shared_ptr<const Dataset> m_dataset;
    TrainingControl &m_control;
    TrainingObserver &m_observer;
    Learner m_learner;
    std::unique_ptr<TrainingMode> m_mode;
    RunTogether m_together;
    BatchSampler m_sampler;
    CardMeter m_card;
    TrainingEnergy m_energy; ///< of m_card
    std::optional<TrainingEnergy::Break> m_pause; ///< while it pauses
    std::optional<Evaluator> m_evaluator;
    std::optional<RunFolder> m_folder;
    std::optional<VectorKeeper> m_vectors; ///< in m_folder
    std::optional<EvaluationReport> m_test;
    bool m_savedAtEnd = false;
    bool m_saved = false; ///< all that is known is in the last checkpoint
    std::int64_t m_savedStep = 0;
    double m_saveSeconds = 0; ///< that the training has waited for the last one
    BackgroundSave m_saving; ///< into m_folder
    RunProgress m_progress;
    RunResult::StopReason m_reason = RunResult::StopReason::Failure;
    std::future<Batch> m_next;
    PendingSteps m_pending;
    Clock::time_point m_lastEmission, m_lastSave;
    std::string m_saveWarning, m_writeWarning, m_memoryWarning, m_vectorsWarning; ///< the last ones
    std::uint64_t m_estimatedBytes = 0;
};

} // namespace gram
