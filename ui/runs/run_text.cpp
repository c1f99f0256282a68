// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_text.h"

#include "mode_text.h"

#include <QFileInfo>
#include <QLocale>

namespace gram {

QString datasetTitle(const RunConfig &config)
{
    if (!config.data.empty())
        return QFileInfo(QString::fromStdString(config.data)).fileName();
    return config.demo == "kt" ? RunModel::tr("Classroom demo") : RunModel::tr("News demo");
}

QString workTitle(const RunConfig &config)
{
    const QString data = datasetTitle(config);
    const QString batch = QLocale().toString(static_cast<qlonglong>(config.batch));
    return config.model == RunConfig().model ? RunModel::tr("%1, batch %2").arg(data, batch)
                                             : RunModel::tr("%1, %2, batch %3").arg(data, modelTitle(config), batch);
}

QString displayText(RunState state)
{
    switch (state) {
    case RunState::Held:
        return RunModel::tr("Held");
    case RunState::Queued:
        return RunModel::tr("Waiting");
    case RunState::Running:
        return RunModel::tr("Running");
    case RunState::Paused:
        return RunModel::tr("Paused");
    case RunState::Stopping:
        return RunModel::tr("Stopping");
    case RunState::Finished:
        return RunModel::tr("Finished");
    case RunState::Cancelled:
        return RunModel::tr("Stopped");
    case RunState::Failed:
        return RunModel::tr("Failed");
    case RunState::Interrupted:
        return RunModel::tr("Interrupted");
    case RunState::Elsewhere:
        return RunModel::tr("Elsewhere");
    }
    return {};
}

QString bytesText(std::uint64_t bytes)
{
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeIecFormat);
}

int runAlignment(RunModel::Column column)
{
    const bool isText = column == RunModel::Name || column == RunModel::State
        || (column >= RunModel::ModeName && column != RunModel::Seed);
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

RunHeader runHeader(RunModel::Column column)
{
    switch (column) {
    case RunModel::Name:
        return { RunModel::tr("Run"), RunModel::tr("Checked runs are drawn in the charts") };
    case RunModel::State:
        return { RunModel::tr("State"), {} };
    case RunModel::Steps:
        return { RunModel::tr("Steps"), RunModel::tr("Training steps done") };
    case RunModel::SecondsPerStep:
        return { RunModel::tr("s/step"),
            RunModel::tr("Mean training seconds per step, the first one too; without pauses and evaluations") };
    case RunModel::Redundancy:
        return { RunModel::tr("R"),
            RunModel::tr("Interactions per unique item, K/U: the speedup that exact GRAM "
                         "can reach") };
    case RunModel::Speedup:
        return { RunModel::tr("Speedup"),
            RunModel::tr("E2E's seconds per step by this run's, over the steps that both have made but the first of "
                         "either, which warms up") };
    case RunModel::Auc:
        return { RunModel::tr("AUC"), RunModel::tr("On the validation data") };
    case RunModel::ColdAuc:
        return { RunModel::tr("Cold AUC"), RunModel::tr("On items without an interaction in the training data") };
    case RunModel::PeakMemory:
        return { RunModel::tr("Peak memory"), RunModel::tr("Highest memory of the tensors") };
    case RunModel::EnergyPerStep:
        return { RunModel::tr("Energy/step"),
            RunModel::tr("Mean energy of the GPU per step, by its own counter; without pauses, evaluations and "
                         "checkpoints. Empty where it was not measured") };
    case RunModel::ModeName:
        return { RunModel::tr("Mode"), {} };
    case RunModel::Started:
        return { RunModel::tr("Started"), {} };
    case RunModel::DatasetName:
        return { RunModel::tr("Dataset"), {} };
    case RunModel::ModelName:
        return { RunModel::tr("Model"), RunModel::tr("The pre-trained language model") };
    case RunModel::Tags:
        return { RunModel::tr("Tags"), RunModel::tr("What you have tagged the run with") };
    case RunModel::Note:
        return { RunModel::tr("Note"), RunModel::tr("The first line of your note") };
    case RunModel::Seed:
        return { RunModel::tr("Seed"),
            RunModel::tr("Of the initial weights, the order of the batches and the sampled negatives") };
    case RunModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace gram
