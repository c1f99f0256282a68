// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/opened_run.h"

#include "api/error.h"
#include "api/mode_traits.h"
#include "base/job.h"
#include "device/threads.h"
#include "kernels/row_ops.h"
#include "run/run_folder.h"
#include "train/checkpoint.h"

#include <torch/torch.h>

#include <numeric>

namespace gram {

namespace {

/// Throws where only the run's own copy of the model is left, which is without weights.
std::shared_ptr<const Dataset> withWeights(const RunModelRef &model, std::shared_ptr<const Dataset> dataset)
{
    if (!model.trained && dataset->model && dataset->model->path == RunFolder::modelOf(model.folder))
        throw Error(ErrorCode::Unsupported,
            { .field = "the model as the run began",
                .expected = "The model that it began with is not there any more: " + model.config.model + "." });
    return dataset;
}

} // namespace

OpenedRun::OpenedRun(const RunModelRef &model, std::shared_ptr<const Dataset> dataset, TrainingControl &control)
    : m_learner(model.config, withWeights(model, dataset), control,
        model.trained ? Learner::Weights::Drawn : Learner::Weights::OfModel)
    , m_mode(makeMode(model.config.mode, m_learner))
{
    useThreads(model.config.threads);
    if (!model.trained)
        return;
    LoadedCheckpoint loaded = loadCheckpoint(model.folder, Kept::Best, m_learner, *m_mode);
    m_notes = std::move(loaded.notes);
    if (const std::string note = checkSameDataset(model.folder, loaded.progress, *dataset, Part::Validation, false);
        !note.empty())
        m_notes.push_back(note);
    m_step = loaded.from.step;
}

torch::Tensor OpenedRun::rows(std::span<const std::int32_t> items)
{
    const torch::NoGradGuard noGrad;
    // Not the mode's own rows where it has an encoder: Frozen's table is made before the first step only.
    const auto rows = traitsOf(m_learner.config.mode).usesContent ? m_learner.encode(items, Learner::anyNumber)
                                                                  : m_mode->evaluationRows(items);
    if (!rows)
        throw Cancelled {};
    return *rows;
}

torch::Tensor OpenedRun::encode(const ItemStore &items)
{
    const torch::NoGradGuard noGrad;
    m_learner.ce->eval();
    std::vector<std::int32_t> all(static_cast<std::size_t>(items.items()));
    std::iota(all.begin(), all.end(), 0);
    torch::Tensor rows = torch::empty({ items.items(), m_learner.ce->width() }, m_learner.options);
    const MicroBatchPlanner planner(items, all, Learner::anyNumber, m_learner.tokensPerPass());
    // Not by the learner's forward(): outputs of frozen layers that it may hold are of the dataset's texts.
    if (!m_learner.overMicroBatches(planner, [&](const MicroBatch &batch, std::size_t) {
            putRowsAt(rows, m_learner.ce->forward(batch, 0), batch.requestIndex);
        }))
        throw Cancelled {};
    return rows;
}

} // namespace gram
