// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_sentences.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace gram {

QString differenceText(double value)
{
    const QString digits = metricText(std::abs(value));
    return value < 0 && digits != metricText(0) ? ComparisonSentences::tr("−%1").arg(digits)
                                                : ComparisonSentences::tr("+%1").arg(digits);
}

QString spreadText(const Spread &spread, const std::function<QString(double)> &number)
{
    if (spread.count == 0)
        return {};
    return spread.count == 1 ? number(spread.mean)
                             : ComparisonSentences::tr("%1 ± %2", "mean, standard deviation")
                                   .arg(number(spread.mean), number(spread.deviation));
}

QString bytesText(const Spread &spread)
{
    if (spread.count == 0)
        return {};
    // Both in the unit of the mean.
    const int power = spread.mean < 1 ? 0 : std::min(4, std::ilogb(spread.mean) / 10);
    const double unit = std::exp2(10 * power);
    const QString name = QLocale().formattedDataSize(qint64 { 1 } << (10 * power), 0, QLocale::DataSizeIecFormat);
    return ComparisonSentences::tr("%1 %2", "a number, its unit")
        .arg(spreadText(spread, [unit](double bytes) { return QLocale().toString(bytes / unit, 'f', 1); }),
            name.section(QLatin1Char(' '), 1));
}

QString countText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString ComparisonSentences::target() const
{
    if (m_comparison.metric.empty() || std::isnan(m_comparison.target))
        return {};
    const QString value = metricText(m_comparison.target);
    return higherIsBetter(m_comparison.metric) ? tr("%1 of %2 or more").arg(metricTitle(m_comparison.metric), value)
                                               : tr("%1 of %2 or less").arg(metricTitle(m_comparison.metric), value);
}

QString ComparisonSentences::referenceName(std::size_t i) const
{
    const ComparedRun &run = at(i);
    switch (run.reference) {
    case ReferenceKind::None:
        return tr("nothing");
    case ReferenceKind::Itself:
        return tr("the reference");
    case ReferenceKind::Run:
        return m_runs[run.referenceRun].name;
    case ReferenceKind::Baseline:
        break;
    }
    return tr("E2E, measured for %n step(s)", nullptr, static_cast<int>(run.referenceSteps));
}

QString ComparisonSentences::noReference(std::size_t i) const
{
    return at(i).reference == ReferenceKind::Itself
        ? tr("The runs of the same work are measured against this one.")
        : tr("No speedup: there is no E2E run on the same data, model and batch among these, and the run has not "
             "measured E2E itself.");
}

QString ComparisonSentences::speedupPerStep(std::size_t i) const
{
    const ComparedRun &run = at(i);
    const int steps = static_cast<int>(run.referenceSteps);
    if (run.reference == ReferenceKind::Baseline)
        return tr("Speedup per step: the mean of %n E2E step(s) of the same work, measured before a run and after a "
                  "warm-up step, by the mean of this run's steps but the first.",
            nullptr, steps);
    if (run.reference != ReferenceKind::Run)
        return noReference(i);
    const QString name = m_runs[run.referenceRun].name;
    if (!run.speedupPerStep.known())
        return tr("No speedup against “%1”: it needs two steps of both runs.").arg(name);
    if (run.sameBatches)
        return tr("Speedup per step: training time of “%1” by this run's, over the same %n batch(es), without the "
                  "first step of either.",
            nullptr, steps)
            .arg(name);
    return tr("Speedup per step: training time of “%1” by this run's, over %n step(s) of either but the first; the "
              "seeds differ, so the batches are not the same ones.",
        nullptr, steps)
        .arg(name);
}

QString ComparisonSentences::speedupPerEpoch(std::size_t i) const
{
    const ComparedRun &run = at(i);
    const int steps = static_cast<int>(run.speedupPerEpoch.steps);
    if (!run.speedupPerEpoch.known())
        return {};
    if (run.speedupPerEpoch.kind == Figure::Kind::Measured)
        return tr("Speedup per epoch: measured at the end of the last whole epoch that both have trained.");
    if (run.reference == ReferenceKind::Baseline)
        return tr("Speedup per epoch: an estimate, since E2E was measured for %n step(s) and not for an epoch.",
            nullptr, steps);
    return tr("Speedup per epoch: an estimate from %n step(s), since not both have trained a whole epoch.", nullptr,
        steps);
}

bool ComparisonSentences::encodedMoreThanE2e(std::size_t i) const
{
    return traitsOf(at(i).mode).hasLatency && at(i).encoded > at(i).interactions;
}

QString ComparisonSentences::moreThanE2e(std::size_t i) const
{
    return tr(
        "It encoded more texts than E2E does, %1 for %2 interactions: between two encoder updates its items hardly "
        "repeat. A longer latency or Single-step encodes less.")
        .arg(countText(at(i).encoded), countText(at(i).interactions));
}

/// Empty for a run that trained with what it began with.
QString ComparisonSentences::changed(std::size_t i) const
{
    QStringList changes;
    for (const SettingChange &change : m_runs[i].changes)
        changes += changeText(change);
    return changes.isEmpty() ? QString()
                             : tr("Its settings were changed while it trained: %1.").arg(changes.join(tr("; ")));
}

QStringList ComparisonSentences::measurement(std::size_t i) const
{
    QStringList out { speedupPerStep(i) };
    if (const QString changes = changed(i); !changes.isEmpty())
        out += changes;
    if (const QString epoch = speedupPerEpoch(i); !epoch.isEmpty())
        out += epoch;
    if (at(i).reference == ReferenceKind::Baseline && at(i).memoryShare.known())
        out += tr("Memory: against E2E's peak within these steps.");
    if (encodedMoreThanE2e(i))
        out += moreThanE2e(i);
    if (at(i).beforeFirstUpdate)
        out += tr("It has ended before its first encoder update: its times leave out what an update costs.");
    return out;
}

/// What the speed costs in quality, which no verdict on a speedup leaves out.
QStringList ComparisonSentences::quality(std::size_t i) const
{
    const ComparedRun &run = at(i);
    const QString name = metricTitle(m_comparison.metric);
    if (run.reference != ReferenceKind::Run)
        return { tr("E2E's quality is not known: only some of its steps were measured.") };
    const ComparedRun &e2e = m_comparison.runs[run.referenceRun];
    if (std::isnan(run.qualityDifference))
        return { tr("Its quality beside E2E's is not known: not both were evaluated.") };
    QStringList out;
    const QString d = differenceText(run.qualityDifference);
    if (metricText(std::abs(run.qualityDifference)) == metricText(0))
        out += tr("Its best %1 is %2, equal to E2E's to four digits.").arg(name, metricText(run.best->value));
    else
        out += run.steps == e2e.steps
            ? tr("Its best %1 is %2, %3 to E2E's after as many steps.").arg(name, metricText(run.best->value), d)
            : tr("Its best %1 is %2, %3 to E2E's, after another number of steps.")
                  .arg(name, metricText(run.best->value), d);
    if (std::isfinite(run.testDifferenceHalf)) {
        const QString low = differenceText(run.testDifference - run.testDifferenceHalf);
        const QString high = differenceText(run.testDifference + run.testDifferenceHalf);
        const bool scatter = std::abs(run.testDifference) <= run.testDifferenceHalf;
        out += scatter ? tr("On the test data the difference is %1, 95% interval %2 to %3, which includes 0.")
                             .arg(differenceText(run.testDifference), low, high)
                       : tr("On the test data the difference is %1, 95% interval %2 to %3, which excludes 0.")
                             .arg(differenceText(run.testDifference), low, high);
    }
    return out;
}

/// What the runs that differ by their seed alone come to beside E2E's, said once, of the first of them.
QString ComparisonSentences::overSeeds(std::size_t i) const
{
    const auto &over = at(i).overSeeds;
    if (!over || over->runs.front() != i || !over->againstE2e.known())
        return {};
    const SeedDifference &d = over->againstE2e;
    const auto seeds = static_cast<int>(d.seeds.size());
    const QString difference = differenceText(d.difference.mean);
    const QString low = differenceText(d.difference.mean - d.half), high = differenceText(d.difference.mean + d.half);
    const QString means = tr("“%1” with %n seed(s): its best %2 is %3 on average, E2E's with the same seeds %4 (± one "
                             "sample standard deviation).",
        nullptr, seeds)
                              .arg(m_runs[i].name, metricTitle(m_comparison.metric), spreadText(d.own, metricText),
                                  spreadText(d.other, metricText));
    return means + QLatin1Char(' ')
        + (d.isBeyondScatter()
                ? tr("The mean difference is %1, 95% interval %2 to %3, which is more than the seeds' scatter.")
                      .arg(difference, low, high)
                : tr("The mean difference is %1, 95% interval %2 to %3, which is within the seeds' scatter.")
                      .arg(difference, low, high));
}

QStringList ComparisonSentences::summary() const
{
    QStringList out;
    for (std::size_t i = 0; i < m_comparison.runs.size(); ++i)
        if (const QString sentence = overSeeds(i); !sentence.isEmpty())
            out += sentence;
    for (std::size_t i = 0; i < m_comparison.runs.size(); ++i) {
        const ComparedRun &run = at(i);
        if (!run.speedupPerStep.known())
            continue;
        const QString name = m_runs[i].name;
        const QString r = QLocale().toString(run.redundancy, 'f', 2);
        const QString times = QLocale().toString(run.speedupPerStep.value, 'f', 2);
        out += run.reference == ReferenceKind::Baseline
            ? tr("“%1”: %2 times as fast per step as E2E, measured for %n step(s), where R is %3.", nullptr,
                static_cast<int>(run.referenceSteps))
                  .arg(name, times, r)
            : tr("“%1”: %2 times as fast per step as “%3”, over %n step(s), where R is %4.", nullptr,
                static_cast<int>(run.referenceSteps))
                  .arg(name, times, m_runs[run.referenceRun].name, r);
        if (run.memoryShare.known())
            out.back() += QLatin1Char(' ')
                + tr("Its peak memory is %1% of that.").arg(QLocale().toString(run.memoryShare.value * 100, 'f', 0));
        for (const QString &sentence : quality(i))
            out.back() += QLatin1Char(' ') + sentence;
        if (run.speedupToTarget.known())
            out.back() += QLatin1Char(' ')
                + tr("It reached %1 %2 times as fast.")
                      .arg(target(), QLocale().toString(run.speedupToTarget.value, 'f', 2));
        else if (run.reference == ReferenceKind::Run && m_comparison.runs[run.referenceRun].reached && run.best)
            out.back() += QLatin1Char(' ') + tr("It did not reach %1, which E2E reached.").arg(target());
        if (const QString changes = changed(i); !changes.isEmpty())
            out.back() += QLatin1Char(' ') + changes;
        if (encodedMoreThanE2e(i))
            out.back() += QLatin1Char(' ') + moreThanE2e(i);
        if (run.beforeFirstUpdate)
            out.back() += QLatin1Char(' ') + tr("It has not yet paid for an encoder update.");
    }
    return out;
}

} // namespace gram
