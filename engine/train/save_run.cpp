// SPDX-License-Identifier: GPL-3.0-or-later
// When a run in training is saved, and how.
#include "train/training_run.h"

#include "api/error.h"
#include "data/load_dataset.h"
#include "train/checkpoint.h"

#include <torch/torch.h>

#include <algorithm>

namespace gram {

namespace {

/// Where the configuration leaves it open when a checkpoint is due.
constexpr double usualSaveInterval = 60, largestShareOfSaving = 0.01, largestShareOfWriting = 0.1;
/// Of the memory that can be had: a copy of the state.
constexpr std::uint64_t shareOfCopy = 4;

} // namespace

bool TrainingRun::saveDue() const
{
    if (!m_folder || m_saving.isBusy())
        return false;
    if (m_config.checkpointSteps > 0 && m_progress.steps - m_savedStep >= m_config.checkpointSteps)
        return true;
    const double interval = m_config.checkpointSeconds > 0
        ? m_config.checkpointSeconds
        : std::max(
            { usualSaveInterval, m_saveSeconds / largestShareOfSaving, m_saving.seconds() / largestShareOfWriting });
    return std::chrono::duration<double>(Clock::now() - m_lastSave).count() >= interval;
}

bool TrainingRun::isBest() const
{
    return m_progress.bestStep > 0 && m_progress.bestStep == m_progress.steps && evaluatedHere();
}

void TrainingRun::beginSave()
{
    if (!m_folder)
        return;
    endSave(); // of the one before
    m_lastSave = Clock::now();
    emitChecked(); // what metrics.csv lacks would be missing for good if the run went on from here
    const TrainingEnergy::Break uncounted(m_energy);
    m_observer.onProgress({ Progress::Phase::Saving, m_progress.steps, totalSteps() });
    if (m_progress.dataset.empty())
        m_progress.dataset = identityOf(*m_dataset);
    m_progress.measured = m_learner.settled;
    const auto state = std::make_shared<StateWriter>(collectState(m_learner, *m_mode, m_progress));
    const auto work = m_folder->keep(m_progress.steps, isBest(),
        [state, progress = m_progress.toJson(), step = m_progress.steps](const std::filesystem::path &file) {
            const StateWriter::Written written = state->write(file, progress, step);
            return std::pair(written.sha256, written.bytes);
        });
    m_saved = true;
    m_savedStep = m_progress.steps;
    if (state->bytes() <= MemoryMeter::available() / shareOfCopy && state->copy())
        m_saving.start(work);
    else
        m_saving.startHere(work);
    m_saveSeconds = std::chrono::duration<double>(Clock::now() - m_lastSave).count();
    m_lastSave = Clock::now();
}

bool TrainingRun::endSave()
{
    const TrainingEnergy::Break uncounted(m_energy);
    std::string failure;
    try {
        if (!m_saving.isBusy() && !m_saving.isOver())
            return m_saved;
        m_saving.finish();
    } catch (const std::exception &e) {
        m_saved = false;
        if (const auto *error = dynamic_cast<const Error *>(&e); error && error->code() == ErrorCode::NotFinite)
            throw;
        failure = e.what(); // a full disk does not end a run: the next save tries again
    }
    warn(m_saveWarning, failure);
    return failure.empty();
}

bool TrainingRun::saveNow()
{
    if (!m_saved)
        beginSave();
    return endSave();
}

} // namespace gram
