// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_cells.h"

#include "board/figure_words.h"
#include "runs/run_text.h"

#include <QLocale>

namespace gram {

QString ComparisonCells::ratio(double value)
{
    return tr("%1×").arg(QLocale().toString(value, 'f', 2));
}

QString ComparisonCells::stepsNote(const Figure &figure)
{
    return figure.steps > 0 ? tr("%n step(s)", nullptr, static_cast<int>(figure.steps)) : QString();
}

BoardCell ComparisonCells::figure(const Figure &figure, const QString &text)
{
    switch (figure.kind) {
    case Figure::Kind::Unknown:
        return {};
    case Figure::Kind::Measured:
        return { text, stepsNote(figure), {}, false };
    case Figure::Kind::Estimated:
        break;
    }
    return { tr("~%1", "an estimate").arg(text), tr("estimate, %1").arg(stepsNote(figure)), {}, true };
}

BoardCell ComparisonCells::speedup(std::size_t i, const Figure &f, const QString &help) const
{
    const ComparedRun &run = at(i);
    if (run.reference == ReferenceKind::Itself)
        return { tr("1× (reference)"), {}, m_sentences.noReference(i), false };
    BoardCell cell = figure(f, ratio(f.value));
    cell.help = help;
    if (f.known() && run.beforeFirstUpdate)
        cell.note = tr("%1, without an encoder update").arg(cell.note);
    return cell;
}

BoardCell ComparisonCells::perStep(std::size_t i) const
{
    return speedup(i, at(i).speedupPerStep, m_sentences.measurement(i).join(QLatin1Char(' ')));
}

BoardCell ComparisonCells::perEpoch(std::size_t i) const
{
    return speedup(i, at(i).speedupPerEpoch, m_sentences.speedupPerEpoch(i));
}

BoardCell ComparisonCells::toTarget(std::size_t i) const
{
    const ComparedRun &run = at(i);
    if (m_comparison.metric.empty())
        return {};
    BoardCell cell = speedup(i, run.speedupToTarget, {});
    if (run.reference == ReferenceKind::Itself)
        return run.reached ? cell : timeToTarget(i);
    if (run.reference != ReferenceKind::Run)
        cell.help = tr("It needs an E2E run among these that has reached the value: a measurement of some E2E steps "
                       "says nothing of quality.");
    else if (!run.reached)
        cell.help = tr("The run has not reached the value.");
    else if (!m_comparison.runs[run.referenceRun].reached)
        cell.help = tr("“%1” has not reached the value.").arg(m_runs[run.referenceRun].name);
    else
        cell.help = tr("Training time to the first evaluation that reached the value: that of “%1” by this run's.")
                        .arg(m_runs[run.referenceRun].name);
    return cell;
}

BoardCell ComparisonCells::timeToTarget(std::size_t i) const
{
    const ComparedRun &run = at(i);
    if (run.quality.empty())
        return { {}, {}, tr("The run has no evaluation."), false };
    if (!run.reached)
        return { tr("not reached"), {}, tr("No evaluation of the run has reached the value."), false };
    BoardCell cell { secondsText(run.reached->seconds),
        tr("%1 to %2").arg(secondsText(run.reached->secondsBefore), secondsText(run.reached->seconds)),
        tr("Training time of the first evaluation that reached the value, after step %1. Nothing is "
           "interpolated: it was reached at some time between %2 and %3.")
                .arg(countText(run.reached->step), secondsText(run.reached->secondsBefore),
                    secondsText(run.reached->seconds))
            + QLatin1Char(' ') + tr("Counted from the end of the first step, which warms up, as the speedup is."),
        false };
    return cell;
}

BoardCell ComparisonCells::memory(std::size_t i) const
{
    const ComparedRun &run = at(i);
    if (run.peakMemoryBytes == 0)
        return {};
    return { bytesText(run.peakMemoryBytes), {},
        tr("Highest memory of the tensors on the device, within %n step(s).", nullptr, static_cast<int>(run.steps)),
        false };
}

} // namespace gram
