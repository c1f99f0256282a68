// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/evaluate_run.h"

#include "api/error.h"
#include "device/threads.h"
#include "eval/evaluator.h"
#include "train/checkpoint.h"
#include "train/trainer.h"

#include <torch/torch.h>

#include <utility>

namespace gram {

namespace {

/// A run's kept model, ready to be evaluated.
struct KeptModel {
    KeptModel(const std::filesystem::path &runFolder, const RunConfig &config, std::shared_ptr<const Dataset> dataset,
        Part part, TrainingControl &control, const WarningFunction &warn)
        : learner(config, dataset, control, Learner::Weights::Drawn)
        , mode(makeMode(config.mode, learner))
    {
        useThreads(config.threads);
        LoadedCheckpoint loaded = loadCheckpoint(runFolder, Kept::Best, learner, *mode);
        if (const std::string note = checkSameDataset(runFolder, loaded.progress, *dataset, part, false); !note.empty())
            loaded.notes.push_back(note);
        for (const std::string &note : loaded.notes)
            if (warn)
                warn(note);
        step = loaded.from.step;
    }

    Learner learner;
    std::unique_ptr<TrainingMode> mode;
    std::int64_t step = 0;
};

Error wrongSplit(const Dataset &dataset, Part part, std::string instead)
{
    return Error(ErrorCode::InvalidSetting,
        { .file = dataset.summary.name,
            .field = "split",
            .expected = std::move(instead),
            .got = std::string(nameOf(part)) });
}

} // namespace

EvaluationReport evaluateRun(const std::filesystem::path &runFolder, const RunConfig &config,
    std::shared_ptr<const Dataset> dataset, Part part, TrainingControl &control, const ProgressFunction &progress,
    const WarningFunction &warn)
{
    const bool labelled = part != Part::Test || dataset->testLabelled;
    if (!labelled || dataset->size(part) == 0) {
        throw wrongSplit(*dataset, part,
            labelled ? "another one: the data have no " + std::string(nameOf(part)) + " split ("
                    + sentenceOf(dataset->summary.splitRule) + ")"
                     : "another one: their test split has no labels; predictions can be written for it");
    }
    KeptModel model(runFolder, config, dataset, part, control, warn);
    auto report = Evaluator(dataset, config, part).evaluateWithIntervals(model.learner, *model.mode, progress);
    if (!report)
        throw Cancelled();
    report->step = model.step;
    return *report;
}

void predictRun(const std::filesystem::path &runFolder, const RunConfig &config, std::shared_ptr<const Dataset> dataset,
    Part part, const std::filesystem::path &file, TrainingControl &control, const ProgressFunction &progress,
    const WarningFunction &warn)
{
    if (dataset->size(part) == 0) {
        throw wrongSplit(*dataset, part,
            "another one: the data have no " + std::string(nameOf(part)) + " split to predict");
    }
    KeptModel model(runFolder, config, dataset, part, control, warn);
    if (!Evaluator(dataset, config, part).writePredictions(model.learner, *model.mode, file, progress))
        throw Cancelled();
}

} // namespace gram
