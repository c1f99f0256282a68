// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_cells.h"

#include "api/mode_traits.h"
#include "api/seeds.h"
#include "board/comparison_sentences.h"
#include "board/figure_words.h"
#include "error_text.h"
#include "mode_text.h"
#include "run_text.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

QVariant fixed(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QString();
}

/// What cannot be ordered goes last.
QVariant ordered(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

/// "0.787 ± 0.003" of the column over the runs that have finished; empty of fewer than two.
QString spreadText(const RunModel &model, const std::vector<const RunData *> &runs, RunModel::Column column)
{
    std::vector<double> values;
    for (const RunData *run : runs)
        if (run->state == RunState::Finished)
            if (const QVariant value = runSortValue(model, *run, column); value.isValid())
                values.push_back(value.toDouble());
    const Spread spread = spreadOf(values);
    if (spread.count < 2 || !(spread.mean > 0)) // no memory, no step
        return {};
    if (column == RunModel::PeakMemory)
        return bytesText(spread);
    return gram::spreadText(spread, [column](double value) {
        return column == RunModel::EnergyPerStep                            ? joulesText(value)
            : column == RunModel::Speedup || column == RunModel::Redundancy ? QLocale().toString(value, 'f', 2)
                                                                            : QLocale().toString(value, 'f', 3);
    });
}

} // namespace

QStringList overSeedsTexts(const RunModel &model, const std::vector<const RunData *> &runs)
{
    QStringList parts {
        RunModel::tr("%1, %n seed(s)", nullptr, static_cast<int>(runs.size())).arg(runs.front()->name())
    };
    if (const QString auc = spreadText(model, runs, RunModel::Auc); !auc.isEmpty())
        parts += RunModel::tr("AUC %1").arg(auc);
    if (const QString speedup = spreadText(model, runs, RunModel::Speedup); !speedup.isEmpty())
        parts += RunModel::tr("%1×").arg(speedup);
    if (const QString memory = spreadText(model, runs, RunModel::PeakMemory); !memory.isEmpty())
        parts += memory;
    if (const QString seconds = spreadText(model, runs, RunModel::SecondsPerStep); !seconds.isEmpty())
        parts += RunModel::tr("%1 s/step").arg(seconds);
    return parts;
}

QString overSeedsToolTip(const RunModel &model, const std::vector<const RunData *> &runs)
{
    QStringList numbers;
    for (const RunData *run : runs)
        numbers += QString::number(run->number);
    const auto finished = static_cast<int>(
        std::count_if(runs.begin(), runs.end(), [](const RunData *run) { return run->state == RunState::Finished; }));
    QStringList lines {
        RunModel::tr("Runs that differ by their seed alone: %1").arg(numbers.join(QStringLiteral(", "))),
        finished < 2 ? RunModel::tr("Mean ± sample standard deviation: when two of them have finished")
                     : RunModel::tr("Mean ± sample standard deviation of the %n that have finished", nullptr, finished)
    };
    for (const auto column : { RunModel::Auc, RunModel::ColdAuc, RunModel::Speedup, RunModel::Redundancy,
             RunModel::SecondsPerStep, RunModel::PeakMemory, RunModel::EnergyPerStep })
        if (const QString value = spreadText(model, runs, column); !value.isEmpty())
            lines += RunModel::tr("%1: %2").arg(runHeader(column).title, value);
    return lines.join(QLatin1Char('\n'));
}

QVariant runCellText(const RunModel &model, const RunData &run, RunModel::Column column)
{
    switch (column) {
    case RunModel::Name:
        return run.labels.starred ? QStringLiteral("★ ") + run.name() : run.name();
    case RunModel::State:
        return displayText(run.state);
    case RunModel::Steps:
        return run.stepsDone() > 0 ? QLocale().toString(static_cast<qlonglong>(run.stepsDone())) : QString();
    case RunModel::SecondsPerStep:
        return fixed(run.secondsPerStep(), 3);
    case RunModel::Redundancy:
        return fixed(run.redundancy(), 2);
    case RunModel::Speedup: {
        const auto speedup = model.speedupOf(run);
        const QString value = speedup ? fixed(speedup->value, 2).toString() : QString();
        return speedup && speedup->estimated ? RunModel::tr("~%1", "an estimate").arg(value) : value;
    }
    case RunModel::Auc:
        return fixed(run.metric("auc"), 3);
    case RunModel::ColdAuc:
        return fixed(run.metric("cold_auc"), 3);
    case RunModel::PeakMemory:
        return run.stepsDone() > 0 ? bytesText(run.peakMemoryBytes()) : QString();
    case RunModel::EnergyPerStep:
        return joulesText(run.joulesPerStep().value_or(std::nan("")));
    case RunModel::ModeName:
        return displayText(run.config.mode);
    case RunModel::Started:
        return run.started.isValid() ? QLocale().toString(run.started, QLocale::ShortFormat) : QString();
    case RunModel::DatasetName:
        return datasetTitle(run.config);
    case RunModel::ModelName:
        return !traitsOf(run.config.mode).usesContent ? QString() : modelTitle(run.config);
    case RunModel::Tags:
        return run.labels.tags.join(QLatin1String(", "));
    case RunModel::Note:
        return run.labels.note.section(QLatin1Char('\n'), 0, 0);
    case RunModel::Seed:
        return QLocale().toString(static_cast<qlonglong>(run.config.seed));
    case RunModel::ColumnCount:
        break;
    }
    return {};
}

QVariant runSortValue(const RunModel &model, const RunData &run, RunModel::Column column)
{
    switch (column) {
    case RunModel::Name:
        return run.number;
    case RunModel::State:
        return static_cast<int>(run.state);
    case RunModel::Steps:
        return static_cast<qlonglong>(run.stepsDone());
    case RunModel::SecondsPerStep:
        return ordered(run.secondsPerStep());
    case RunModel::Redundancy:
        return ordered(run.redundancy());
    case RunModel::Speedup: {
        const auto speedup = model.speedupOf(run);
        return speedup ? ordered(speedup->value) : QVariant();
    }
    case RunModel::Auc:
        return ordered(run.metric("auc"));
    case RunModel::ColdAuc:
        return ordered(run.metric("cold_auc"));
    case RunModel::PeakMemory:
        return static_cast<qulonglong>(run.peakMemoryBytes());
    case RunModel::EnergyPerStep:
        return ordered(run.joulesPerStep().value_or(std::nan("")));
    case RunModel::ModeName:
        return static_cast<int>(run.config.mode);
    case RunModel::Started:
        return run.started;
    case RunModel::Seed:
        return static_cast<qlonglong>(run.config.seed);
    default:
        return runCellText(model, run, column);
    }
}

QString runToolTip(const RunModel &model, const RunData &run)
{
    QStringList lines { run.name(), displayText(run.state) };
    if (run.id == model.chosenBaseline())
        lines += RunModel::tr("Chosen as the baseline");
    for (const auto column : { RunModel::Steps, RunModel::SecondsPerStep, RunModel::Redundancy, RunModel::PeakMemory,
             RunModel::EnergyPerStep, RunModel::ColdAuc, RunModel::Seed }) // what the list's two lines leave out
        if (const QString value = runCellText(model, run, column).toString(); !value.isEmpty())
            lines += RunModel::tr("%1: %2").arg(runHeader(column).title, value);
    if (run.result && run.result->estimatedMemoryBytes > 0)
        lines += RunModel::tr("Peak memory as estimated before the start: %1")
                     .arg(bytesText(run.result->estimatedMemoryBytes));
    if (run.result && run.result->microBatch > 0)
        lines += run.config.microBatch == 0
            ? RunModel::tr("Automatic micro-batch: at most %n item(s)", nullptr,
                static_cast<int>(run.result->microBatch))
            : RunModel::tr("Micro-batch: at most %n item(s)", nullptr, static_cast<int>(run.result->microBatch));
    if (traitsOf(run.config.mode).usesContent)
        lines += RunModel::tr("Model: %1").arg(modelTitle(run.config));
    if (const auto reference = model.referenceFor(run.config, &run))
        lines += RunModel::tr("Speedup against %1").arg(reference->text);
    for (const SettingChange &change : run.changes)
        lines += changeText(change);
    if (run.result && !run.result->message.empty())
        lines += failureText(run.result->message);
    if (!run.labels.tags.isEmpty())
        lines += RunModel::tr("Tags: %1").arg(run.labels.tags.join(QLatin1String(", ")));
    if (!run.labels.note.isEmpty())
        lines += run.labels.note;
    if (!run.folder.isEmpty())
        lines += QDir::toNativeSeparators(run.folder);
    return lines.join(QLatin1Char('\n'));
}

} // namespace gram
