// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/training_run.h"

#include "api/error.h"
#include "api/latency_estimate.h"
#include "base/job.h"
#include "data/load_dataset.h"
#include "modes/memory_estimate.h"
#include "train/baseline.h"
#include "train/checkpoint.h"
#include "train/own_model.h"
#include "train/start_notes.h"

#include <torch/torch.h>

#include <algorithm>

namespace gram {

namespace {

constexpr auto emissionInterval = std::chrono::milliseconds(33);

} // namespace

TrainingRun::TrainingRun(const RunConfig &config, std::shared_ptr<const Dataset> dataset, TrainingControl &control,
    TrainingObserver &observer, Learner::Weights weights, ProcessGroup *ranks)
    : m_config(config)
    , m_dataset(dataset)
    , m_control(control)
    , m_observer(observer)
    , m_learner(config, dataset, control, weights)
    , m_mode(makeMode(config.mode, m_learner))
    , m_together(m_learner, *m_mode)
    , m_sampler(dataset, config)
    , m_card(busIdOf(config.device))
    , m_energy(m_card)
{
    m_learner.ranks = ranks;
    if (ranks) // what the others' cards use is not known here
        m_energy.goOnFrom(std::nullopt);
    for (const MemoryEstimate &e :
        estimateMemory(m_learner.sizes(), config, dataset->summary, m_learner.memory.obtainable()))
        if (e.mode == config.mode)
            m_estimatedBytes = e.bytes;
    if (config.evalEvery >= 0 && dataset->size(Part::Validation) > 0)
        m_evaluator.emplace(dataset, config, Part::Validation);
    if (m_evaluator)
        m_evaluator->observeRows(
            [this](std::span<const std::int32_t> items, const torch::Tensor &rows) { keepVectors(items, rows); });
}

void TrainingRun::startNew()
{
    if (!m_config.out.empty()) {
        m_config = settledConfig(m_config, m_learner);
        m_folder = RunFolder::create(m_config, ownModel(m_learner));
        m_vectors.emplace(KeptVectors::fileOf(m_folder->path()));
        m_observer.onFolder(m_folder->path());
    }
    for (const std::string &sentence : startNotes(m_learner.config, m_learner.ce->width()))
        m_observer.onWarning(sentence);
    m_together.share(m_progress);
    m_energy.start();
    const Stopwatch filling = m_learner.stopwatch();
    if (!m_learner.fillFrozen([this](const Progress &p) { m_observer.onProgress(p); }))
        throw Cancelled {};
    m_progress.seconds = filling.seconds();
    if (m_config.baselineSteps > 0 && !traitsOf(m_config.mode).isReference) {
        const TrainingEnergy::Break uncounted(m_energy);
        const auto baseline = measureBaseline(m_config, m_dataset, m_control, m_observer, m_learner.frozen,
            m_learner.ranks);
        if (!baseline)
            throw Cancelled {};
        m_progress.baseline.push_back(*baseline);
        m_observer.onBaseline(*baseline);
        m_learner.takePeakBytes(); // E2E's is not this run's
    }
    if (const ModeTraits &mode = traitsOf(m_config.mode); mode.usesContent && !mode.trainsEncoder)
        m_observer.onProgress({ Progress::Phase::EncodingItems, 0, 0 });
    const Stopwatch preparing = m_learner.stopwatch();
    if (!m_mode->prepare())
        throw Cancelled {};
    m_progress.seconds += preparing.seconds();
    m_progress.joules = m_energy.joules();
    atEnd(); // what each has measured until here is added up
    m_learner.settle();
    beginSave(); // of a run that is killed now, nothing is lost but its steps
}

void TrainingRun::resume(const std::filesystem::path &runFolder)
{
    if (m_together.join(m_progress))
        return repeatChanges();
    RunFolder folder = RunFolder::reopen(runFolder); // nobody else goes on with it meanwhile
    LoadedCheckpoint loaded = loadCheckpoint(runFolder, Kept::Last, m_learner, *m_mode);
    RunProgress &progress = loaded.progress;
    if (const std::string note = checkSameDataset(runFolder, progress, *m_dataset, Part::Test, true); !note.empty())
        loaded.notes.push_back(note);
    addDamage(runFolder, loaded.notes);
    for (const std::string &note : loaded.notes)
        m_observer.onWarning(note);
    m_together.share(progress);
    const bool filled = m_learner.fillFrozen([this](const Progress &p) { m_observer.onProgress(p); });
    if (filled)
        folder.goOnFrom(loaded.from, progress.bestStep);
    // Only now: a run that cannot go on has no figures to tell.
    m_progress = std::move(progress);
    m_energy.goOnFrom(m_learner.ranks ? std::nullopt : m_progress.joules);
    m_learner.measured = m_progress.measured;
    m_together.goOn();
    m_learner.step = m_progress.steps;
    if (!filled)
        throw Cancelled {};
    repeatChanges();
    m_folder = std::move(folder);
    m_saved = true;
    m_savedStep = m_progress.steps;
    m_vectors.emplace(KeptVectors::fileOf(runFolder));
    if (const std::string gap = m_vectors->resume(m_progress.steps,
            static_cast<std::int64_t>(m_progress.evaluations.size()));
        !gap.empty())
        m_observer.onWarning(gap);
    for (const Baseline &b : m_progress.baseline)
        m_observer.onBaseline(b);
}

std::int64_t TrainingRun::totalSteps() const
{
    return lastStepOf(m_config, m_sampler.batchesPerEpoch());
}

void TrainingRun::planNext()
{
    const std::int64_t perEpoch = m_sampler.batchesPerEpoch();
    m_next = std::async(std::launch::async,
        [this, perEpoch, step = m_progress.steps] { return m_sampler.plan(step / perEpoch, step % perEpoch); });
}

bool TrainingRun::limitReached()
{
    if (m_progress.steps >= totalSteps())
        m_reason = m_config.steps > 0 ? RunResult::StopReason::Steps : RunResult::StopReason::Epochs;
    else if (m_config.seconds > 0 && m_progress.seconds >= m_config.seconds)
        m_reason = RunResult::StopReason::Seconds;
    else if (m_config.patience > 0 && m_progress.evaluationsSinceBest >= m_config.patience)
        m_reason = RunResult::StopReason::Patience;
    else
        return false;
    return true;
}

bool TrainingRun::atEnd()
{
    const auto ended = m_together.isAtEnd(limitReached());
    if (!m_pending.empty())
        m_pending.last().encoded = m_learner.measured.encoded;
    return ended ? *ended : throw Cancelled {};
}

bool TrainingRun::evaluatedHere() const
{
    return !m_progress.evaluations.empty() && m_progress.evaluations.back().step == m_progress.steps;
}

bool TrainingRun::evaluationDue() const
{
    if (!m_evaluator || evaluatedHere())
        return false;
    const std::int64_t interval = m_config.evalEvery > 0 ? m_config.evalEvery : m_sampler.batchesPerEpoch();
    return m_progress.steps % interval == 0;
}

void TrainingRun::run()
{
    m_lastSave = Clock::now();
    m_learner.onPause = [this] {
        m_pause.emplace(m_energy);
        saveNow();
    };
    m_learner.afterPause = [this] { m_pause.reset(); };
    m_energy.start();
    m_together.countSentFromHere();
    // That of the last step, if the run was stopped before it was done.
    bool ended = atEnd();
    if (m_progress.steps > 0 && !ended && evaluationDue()) {
        evaluateAndSave();
        ended = atEnd();
    }
    if (!ended)
        planNext();
    while (!ended) {
        if (m_learner.poll())
            throw Cancelled {};
        changeSettings();
        const Stopwatch watch = m_learner.stopwatch();
        Batch batch;
        {
            const auto timer = m_learner.timed(&PhaseSeconds::wait);
            batch = m_next.get();
        }
        m_learner.step = m_progress.steps + 1;
        m_saved = false; // a step that is stopped may have changed something
        std::optional<torch::Tensor> loss;
        try {
            loss = m_mode->step(batch);
        } catch (const Error &e) {
            if (e.code() == ErrorCode::NotFinite) {
                // The step is recorded, so that the charts show where it happened.
                record(torch::full({}, std::numeric_limits<double>::quiet_NaN()), batch, watch.seconds());
                emitSnapshot();
            }
            throw;
        }
        if (!loss)
            throw Cancelled {};
        warn(m_memoryWarning, m_learner.warning);
        ++m_progress.steps;
        m_learner.settle();
        m_saved = false; // whatever a pause within the step has saved
        if (!(m_config.steps > 0 && m_progress.steps >= m_config.steps) && m_progress.steps < totalSteps())
            planNext();
        record(*loss, batch, watch.seconds());
        if (m_saving.isOver())
            endSave();

        if ((ended = atEnd()))
            break;
        if (Clock::now() - m_lastEmission >= emissionInterval)
            emitChecked();
        if (evaluationDue()) {
            emitChecked();
            evaluateAndSave();
            ended = atEnd();
        } else if (saveDue()) {
            beginSave();
        }
    }
    conclude();
}

void TrainingRun::evaluateAndSave()
{
    if (!evaluate())
        throw Cancelled {};
    beginSave();
}

void TrainingRun::conclude()
{
    if (evaluatedHere())
        return;
    const Stopwatch watch = m_learner.stopwatch();
    m_saved = false;
    if (!m_mode->finish())
        throw Cancelled {};
    m_learner.settle();
    m_saved = false;
    const double seconds = watch.seconds();
    m_progress.seconds += seconds;
    m_progress.joules = m_energy.joules();
    if (!m_pending.empty()) {
        m_progress.stepSeconds.back() += seconds;
        m_pending.last().seconds += seconds;
        m_pending.last().joules = m_progress.joules;
        m_pending.last().encoded = m_learner.measured.encoded;
    }
    emitChecked();
    checkWeights(m_learner, m_progress.steps);
    if (m_evaluator)
        evaluateAndSave();
}

void TrainingRun::record(const torch::Tensor &loss, const Batch &batch, double seconds)
{
    m_progress.seconds += seconds;
    m_progress.interactions += static_cast<std::int64_t>(batch.interactions.size());
    m_progress.unique += static_cast<std::int64_t>(batch.unique.size());
    m_progress.stepSeconds.push_back(seconds);
    m_progress.stepRedundancy.push_back(
        static_cast<double>(batch.interactions.size()) / static_cast<double>(batch.unique.size()));
    StepRecord record;
    record.step = m_learner.step;
    record.epoch = static_cast<double>(m_learner.step) / static_cast<double>(m_sampler.batchesPerEpoch());
    record.seconds = m_progress.seconds;
    record.interactions = m_progress.interactions;
    record.unique = m_progress.unique;
    record.encoded = m_learner.measured.encoded;
    record.memoryBytes = m_learner.takePeakBytes();
    m_progress.peakBytes = std::max(m_progress.peakBytes, record.memoryBytes);
    record.peakMemoryBytes = m_progress.peakBytes;
    record.residentBytes = MemoryMeter::resident();
    record.reservedBytes = m_learner.memory.reserved();
    const CardSample card = m_card.last();
    record.cardBytes = card.usedBytes;
    record.utilization = card.utilization;
    record.joules = m_progress.joules = m_energy.joules();
    m_pending.add(record, loss);
}

void TrainingRun::emitSnapshot()
{
    m_lastEmission = Clock::now();
    if (m_pending.empty())
        return;
    MetricsSnapshot snapshot;
    snapshot.steps = m_pending.take(); // the one place where the device is waited for
    m_progress.lastLoss = snapshot.steps.back().loss;
    snapshot.phases = m_learner.measured.phases;
    snapshot.cePeakMemoryBytes = m_learner.measured.cePeakBytes;
    snapshot.totalSteps = totalSteps();
    if (m_folder) {
        m_folder->append(snapshot);
        warn(m_writeWarning, m_folder->writeError());
    }
    m_observer.onSnapshot(snapshot);
    m_observer.onProgress({ Progress::Phase::Training, m_progress.steps, snapshot.totalSteps });
}

void TrainingRun::emitChecked()
{
    emitSnapshot();
    if (const auto step = m_pending.notFinite())
        throw Error(ErrorCode::NotFinite, { .line = *step });
}

bool TrainingRun::evaluate()
{
    const TrainingEnergy::Break uncounted(m_energy);
    const Stopwatch watch = m_learner.stopwatch();
    const auto metrics = m_evaluator->evaluate(m_learner, *m_mode,
        [this](const Progress &p) { m_observer.onProgress(p); });
    if (!metrics)
        return false;
    m_saved = false;
    Evaluation evaluation;
    evaluation.step = m_progress.steps;
    evaluation.epoch = static_cast<double>(m_progress.steps) / static_cast<double>(m_sampler.batchesPerEpoch());
    evaluation.seconds = m_progress.seconds;
    evaluation.evaluationSeconds = watch.seconds();
    evaluation.metrics = *metrics;
    m_learner.measured.phases.evaluation += evaluation.evaluationSeconds;
    m_learner.settle();
    const double auc = evaluation.value("auc");
    if (auc > m_progress.bestAuc) {
        m_progress.bestAuc = auc;
        m_progress.bestStep = m_progress.steps;
        m_progress.evaluationsSinceBest = 0;
    } else {
        ++m_progress.evaluationsSinceBest;
    }
    m_progress.evaluations.push_back(evaluation);
    if (m_folder) {
        m_folder->append(evaluation);
        warn(m_writeWarning, m_folder->writeError());
    }
    m_observer.onEvaluation(evaluation);
    m_learner.takePeakBytes(); // the next step begins afresh
    return true;
}

void TrainingRun::keepVectors(std::span<const std::int32_t> items, const torch::Tensor &rows)
{
    if (!m_vectors)
        return;
    std::string failure;
    try {
        m_vectors->add(m_progress.steps, static_cast<std::int64_t>(m_progress.evaluations.size()), items, rows);
    } catch (const Error &e) {
        failure = e.what(); // the map of the run has a gap
    }
    warn(m_vectorsWarning, failure);
}

bool TrainingRun::test()
{
    if (!m_evaluator || !m_dataset->testLabelled || m_dataset->size(Part::Test) == 0)
        return true;
    std::int64_t step = m_progress.steps;
    if (m_folder) {
        m_savedAtEnd = saveNow();
        m_learner.onPause = nullptr; // from here on the learner may hold another step's model
        if (const auto &best = m_folder->manifest().best; best && best->step != m_progress.steps && m_savedAtEnd) {
            const LoadedCheckpoint loaded = loadCheckpoint(m_folder->path(), Kept::Best, m_learner, *m_mode);
            for (const std::string &note : loaded.notes)
                m_observer.onWarning(note);
            step = loaded.from.step;
        }
    }
    const Evaluator evaluator(m_dataset, m_config, Part::Test);
    m_test = evaluator.evaluateWithIntervals(m_learner, *m_mode,
        [this](const Progress &p) { m_observer.onProgress(p); });
    if (!m_test)
        return false;
    m_test->step = step;
    return true;
}

/// Once, however often the same goes wrong.
void TrainingRun::warn(std::string &last, const std::string &sentence)
{
    if (!sentence.empty() && sentence != last)
        m_observer.onWarning(sentence);
    last = sentence;
}

void TrainingRun::finish(RunResult &result, bool stateIsGood)
{
    if (m_next.valid())
        m_next.wait();
    emitSnapshot();
    result.stopReason = m_reason;
    m_progress.measured = m_learner.settled;
    m_progress.describe(result);
    if (const std::int64_t perEpoch = m_sampler.batchesPerEpoch(); result.joules && result.steps >= perEpoch)
        result.joulesPerEpoch = *result.joules / static_cast<double>(result.steps) * static_cast<double>(perEpoch);
    result.estimatedMemoryBytes = m_estimatedBytes;
    result.test = m_test;
    if (!m_folder)
        return;
    result.runFolder = m_folder->path().string();
    const auto add = [&result](const std::string &sentence) {
        result.message += (result.message.empty() ? "" : " ") + sentence;
    };
    try {
        endSave(); // where it has failed, it is tried once more
        if (stateIsGood && result.steps > 0 && !m_savedAtEnd && !m_saved) {
            beginSave();
            m_saving.finish();
        }
    } catch (const Error &e) {
        add(e.what());
    }
    // Of the model that is there, whatever was measured of one that could not be kept.
    const RunManifest &manifest = m_folder->manifest();
    const std::int64_t kept = manifest.best ? manifest.best->step : 0;
    if (kept != m_progress.bestStep && m_progress.bestStep > 0)
        add("The best model, of step " + std::to_string(m_progress.bestStep) + ", is not on the disk; "
            + (kept > 0 ? "kept is that of step " + std::to_string(kept) + '.'
                    : manifest.last
                    ? "the last one kept, of step " + std::to_string(manifest.last->step) + ", stands in for it."
                    : "nor is any other: nothing of this run can be gone on with or exported."));
    result.bestStep = kept;
    m_folder->writeSummary(result);
    if (const std::string &error = m_folder->writeError(); !error.empty())
        add(error);
}

} // namespace gram
