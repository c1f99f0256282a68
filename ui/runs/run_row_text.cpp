// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_row_text.h"

#include "api/mode_traits.h"
#include "run_cells.h"
#include "run_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

namespace {

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

bool isInProgress(RunState state)
{
    return state == RunState::Running || state == RunState::Paused || state == RunState::Stopping;
}

} // namespace

RunRowText runRowText(const RunModel &model, const RunData &run)
{
    RunRowText text;
    text.name = runCellText(model, run, RunModel::Name).toString();
    text.trains = isInProgress(run.state) && run.totalSteps > 0;
    text.done = text.trains
        ? std::clamp(static_cast<double>(run.stepsDone()) / static_cast<double>(run.totalSteps), 0.0, 1.0)
        : 0;
    text.state = text.trains && run.state == RunState::Running
        ? RunModel::tr("%1 of %2", "steps").arg(number(run.stepsDone()), number(run.totalSteps))
        : displayText(run.state);
    text.sign = run.state == RunState::Failed ? RunRowText::Sign::Error
        : run.state == RunState::Interrupted  ? RunRowText::Sign::Warning
                                              : RunRowText::Sign::None;
    if (run.id == model.chosenBaseline()) {
        text.speed = RunModel::tr("Baseline", "the run that others are measured against by the user's choice");
    } else if (traitsOf(run.config.mode).isReference) {
        text.speed = RunModel::tr("Reference", "what other runs are measured against");
    } else if (const auto speedup = model.speedupOf(run); speedup && std::isfinite(speedup->value)) {
        text.speedIsEstimated = speedup->estimated;
        text.speed = RunModel::tr("%1×").arg(runCellText(model, run, RunModel::Speedup).toString());
    } else {
        text.speed = QStringLiteral("–");
    }
    const double auc = run.metric("auc");
    text.auc = std::isfinite(auc) ? RunModel::tr("AUC %1").arg(QLocale().toString(auc, 'f', 4))
                                  : RunModel::tr("No AUC");
    text.memory = runCellText(model, run, RunModel::PeakMemory).toString();
    if (text.memory.isEmpty())
        text.memory = QStringLiteral("–");
    return text;
}

QString runSpoken(const RunModel &model, const RunData &run)
{
    QStringList parts { QString::number(run.number), run.labels.name.isEmpty() ? run.title : run.labels.name };
    if (run.labels.starred)
        parts += RunModel::tr("with a star");
    const QString state = QLocale().toLower(displayText(run.state));
    parts += isInProgress(run.state) && run.totalSteps > 0
        ? RunModel::tr("%1, step %2 of %3", "running, step 27 of 42")
              .arg(state, number(run.stepsDone()), number(run.totalSteps))
        : state;
    if (run.id == model.chosenBaseline())
        parts += RunModel::tr("the baseline");
    else if (const auto speedup = model.speedupOf(run); speedup && std::isfinite(speedup->value))
        parts += (speedup->estimated ? RunModel::tr("about %1 times as fast") : RunModel::tr("%1 times as fast"))
                     .arg(QLocale().toString(speedup->value, 'f', 1));
    if (const double auc = run.metric("auc"); std::isfinite(auc))
        parts += RunModel::tr("AUC %1").arg(QLocale().toString(auc, 'f', 2));
    if (run.stepsDone() > 0)
        parts += bytesText(run.peakMemoryBytes());
    return parts.join(QStringLiteral(", "));
}

} // namespace gram
