// SPDX-License-Identifier: GPL-3.0-or-later
#include "method_figures.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "runs/run_model.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace gram {

namespace {

struct MethodText {
    Q_DECLARE_TR_FUNCTIONS(gram::MethodFigures)
};

QString number(double value)
{
    const int decimals = value < 9.95 ? 1 : 0;
    return QLocale().toString(value, 'f', decimals);
}

/// Whether a step of the run is what a step of the form's is, in its mode.
bool isSameMethod(const RunConfig &run, const RunConfig &form)
{
    return !traitsOf(run.mode).hasLatency || (run.latency == form.latency && run.latencyUnit == form.latencyUnit);
}

} // namespace

ModeTimes modeTimes(const RunModel &runs, const RunConfig &form)
{
    ModeTimes times;
    RunConfig gram = form;
    gram.mode = Mode::SingleStep;
    if (const auto e2e = runs.referenceFor(gram); e2e && e2e->secondsPerStep > 0)
        times[Mode::E2E] = { e2e->secondsPerStep, e2e->text };
    const std::string work = workKey(form);
    for (const RunData &run : runs.runs()) {
        constexpr std::int64_t leastSteps = 2; // the first warms up
        if (run.work != work || traitsOf(run.config.mode).isReference || !isSameMethod(run.config, form)
            || run.stepsDone() < leastSteps)
            continue;
        const TimedSteps timed = timedSteps(run);
        const double seconds = timed.steps.size() < leastSteps
            ? run.secondsPerStep()
            : timed.secondsOf(timed.steps.size()) / static_cast<double>(timed.steps.size() - 1);
        if (seconds > 0)
            times[run.config.mode] = { seconds, MethodText::tr("run %1").arg(run.number) };
    }
    return times;
}

MethodFigures methodFigures(Mode mode, const RunConfig &form, const LatencyEstimates &counted, const ModeTimes &times)
{
    MethodFigures out;
    if (const auto time = times.find(mode); time != times.end())
        out.time = time->second;
    if (counted.latencies.empty() || counted.batch != form.batch)
        return out;
    out.steps = lastStepOf(form, counted.stepsPerEpoch);
    const LatencyEstimate batch = counted.at(1);
    const ModeTraits &traits = traitsOf(mode);
    if (traits.isReference) {
        out.encodings = batch.interactions;
    } else if (traits.hasLatency) {
        const std::int64_t latency = latencyInSteps(form, counted.stepsPerEpoch);
        const LatencyEstimate cycle = counted.at(latency);
        out.latency = latency;
        out.redundancy = cycle.redundancy();
        out.redundancyEstimated = cycle.cycles == 0;
        out.encodings = static_cast<double>(1 + counted.passesAt(cycle)) * cycle.unique / static_cast<double>(latency);
    } else if (traits.trainsEncoder) {
        out.redundancy = batch.redundancy();
        out.encodings = batch.unique * (traits.boundsMemory ? 2 : 1);
    }
    return out;
}

QString figuresText(Mode mode, const MethodFigures &figures)
{
    if (!traitsOf(mode).usesContent)
        return MethodText::tr("Encodes nothing");
    if (!traitsOf(mode).trainsEncoder)
        return MethodText::tr("Encodes each text once");
    QStringList parts;
    if (std::isfinite(figures.redundancy)) {
        const QString r = figures.redundancyEstimated
            ? MethodText::tr("~%1", "an estimate").arg(number(figures.redundancy))
            : number(figures.redundancy);
        parts += figures.latency > 0
            ? MethodText::tr("R over %n step(s) %1", nullptr, static_cast<int>(figures.latency)).arg(r)
            : MethodText::tr("R %1").arg(r);
    }
    if (std::isfinite(figures.encodings))
        parts += MethodText::tr("%Ln encoding(s) a step", nullptr, static_cast<int>(std::lround(figures.encodings)));
    return parts.join(QStringLiteral(" · "));
}

QString timeText(const MethodFigures &figures)
{
    if (figures.steps <= 0 || figures.time.seconds <= 0)
        return {};
    return MethodText::tr("~%1", "an estimate")
        .arg(secondsText(figures.time.seconds * static_cast<double>(figures.steps)));
}

QString figuresHelp(Mode mode, const MethodFigures &figures)
{
    QStringList sentences;
    if (std::isfinite(figures.redundancy))
        sentences += figures.latency > 0
            ? MethodText::tr("R over the latency: how often an item is read between two updates of the encoder.")
            : MethodText::tr("R: how often an item is read in a batch, and the most that exact GRAM can gain.");
    if (figures.redundancyEstimated)
        sentences += MethodText::tr("~ and italics: interpolated, not counted.");
    else if (std::isfinite(figures.encodings))
        sentences += MethodText::tr("Counted on the batches of an epoch with this form.");
    if (figures.steps > 0 && figures.time.seconds > 0)
        sentences += MethodText::tr("The time to expect: %n step(s) of %1 s, as %2 took them.", nullptr,
            static_cast<int>(figures.steps))
                         .arg(QLocale().toString(figures.time.seconds, 'g', 3), figures.time.measuredBy);
    else if (traitsOf(mode).isReference || traitsOf(mode).trainsEncoder)
        sentences += MethodText::tr("How long it takes is said here once a run of this work has made two steps.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace gram
