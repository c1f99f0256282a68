// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_text.h"

#include "api/mode_traits.h"
#include "board/figure_words.h"
#include "runs/run_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace gram {

namespace {

QString numberText(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

/// Builds the texts of one comparison.
class ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(gram::ComparisonText)

public:
    ComparisonText(const RunComparison &comparison, const std::vector<BoardRun> &runs)
        : m_comparison(comparison)
        , m_runs(runs)
    {
    }

    std::vector<BoardSection> sections() const;
    std::vector<BoardBars> bars() const;
    QStringList measurement(std::size_t run) const;
    QStringList summary() const;
    QStringList qualitySentences(std::size_t i) const;

    QString target() const;

private:
    using CellOf = std::function<BoardCell(std::size_t)>;

    const ComparedRun &at(std::size_t i) const { return m_comparison.runs[i]; }
    BoardRow row(const QString &label, const QString &help, const CellOf &cell) const;
    BoardBars group(const QString &title, const QString &legend, bool fromOne,
        const std::function<BoardBar(std::size_t)> &bar) const;
    static BoardCell figure(const Figure &figure, const QString &text);
    static QString ratio(double value);
    static QString difference(double value);
    static QString stepsNote(const Figure &figure);
    QString stepSentence(std::size_t i) const;
    QString epochSentence(std::size_t i) const;
    bool encodedMoreThanE2e(std::size_t i) const;
    QString moreThanE2e(std::size_t i) const;
    QString noReference(std::size_t i) const;
    QString referenceName(std::size_t i) const;
    BoardCell speedup(std::size_t i, const Figure &figure, const QString &help) const;
    BoardCell perStep(std::size_t i) const;
    BoardCell perEpoch(std::size_t i) const;
    BoardCell toTarget(std::size_t i) const;
    BoardCell timeToTarget(std::size_t i) const;
    BoardCell memory(std::size_t i) const;
    BoardSection speed() const;
    BoardSection quality() const;
    BoardSection memorySection() const;
    BoardSection test() const;

    const RunComparison &m_comparison;
    const std::vector<BoardRun> &m_runs;
};

QString ComparisonText::target() const
{
    if (m_comparison.metric.empty() || std::isnan(m_comparison.target))
        return {};
    const QString value = metricText(m_comparison.target);
    return higherIsBetter(m_comparison.metric) ? tr("%1 of %2 or more").arg(metricTitle(m_comparison.metric), value)
                                               : tr("%1 of %2 or less").arg(metricTitle(m_comparison.metric), value);
}

QString ComparisonText::ratio(double value)
{
    return tr("%1×").arg(QLocale().toString(value, 'f', 2));
}

QString ComparisonText::difference(double value)
{
    const QString digits = metricText(std::abs(value));
    return value < 0 && digits != metricText(0) ? tr("−%1").arg(digits) : tr("+%1").arg(digits);
}

QString ComparisonText::stepsNote(const Figure &figure)
{
    return figure.steps > 0 ? tr("%n step(s)", nullptr, static_cast<int>(figure.steps)) : QString();
}

BoardRow ComparisonText::row(const QString &label, const QString &help, const CellOf &cell) const
{
    BoardRow out { label, help, {} };
    for (std::size_t i = 0; i < m_comparison.runs.size(); ++i) {
        out.cells.push_back(cell(i));
        if (out.cells.back().text.isEmpty())
            out.cells.back().text = tr("–");
    }
    return out;
}

BoardCell ComparisonText::figure(const Figure &figure, const QString &text)
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

QString ComparisonText::referenceName(std::size_t i) const
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

QString ComparisonText::noReference(std::size_t i) const
{
    return at(i).reference == ReferenceKind::Itself
        ? tr("The runs of the same work are measured against this one.")
        : tr("No speedup: there is no E2E run on the same data, model and batch among these, and the run has not "
             "measured E2E itself.");
}

QString ComparisonText::stepSentence(std::size_t i) const
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

QString ComparisonText::epochSentence(std::size_t i) const
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

BoardCell ComparisonText::speedup(std::size_t i, const Figure &f, const QString &help) const
{
    const ComparedRun &run = at(i);
    if (run.reference == ReferenceKind::Itself)
        return { tr("1× (reference)"), {}, noReference(i), false };
    BoardCell cell = figure(f, ratio(f.value));
    cell.help = help;
    if (f.known() && run.beforeFirstUpdate)
        cell.note = tr("%1, without an encoder update").arg(cell.note);
    return cell;
}

BoardCell ComparisonText::perStep(std::size_t i) const
{
    return speedup(i, at(i).speedupPerStep, measurement(i).join(QLatin1Char(' ')));
}

BoardCell ComparisonText::perEpoch(std::size_t i) const
{
    return speedup(i, at(i).speedupPerEpoch, epochSentence(i));
}

BoardCell ComparisonText::toTarget(std::size_t i) const
{
    const ComparedRun &run = at(i);
    if (m_comparison.metric.empty())
        return {};
    BoardCell cell = speedup(i, run.speedupToTarget, {});
    if (run.reference == ReferenceKind::Itself)
        return cell;
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

BoardCell ComparisonText::timeToTarget(std::size_t i) const
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
            .arg(numberText(run.reached->step), secondsText(run.reached->secondsBefore),
                secondsText(run.reached->seconds)),
        false };
    return cell;
}

BoardCell ComparisonText::memory(std::size_t i) const
{
    const ComparedRun &run = at(i);
    if (run.peakMemoryBytes == 0)
        return {};
    return { bytesText(run.peakMemoryBytes), {},
        tr("Highest memory of the tensors on the device, within %n step(s).", nullptr, static_cast<int>(run.steps)),
        false };
}

BoardSection ComparisonText::speed() const
{
    BoardSection out { tr("Speed"), {} };
    const auto add = [&](const QString &label, const QString &help, const CellOf &cell) {
        out.rows.push_back(row(label, help, cell));
    };
    add(tr("Steps"), tr("Training steps made."), [&](std::size_t i) { return BoardCell { numberText(at(i).steps) }; });
    add(tr("Epochs"), tr("Passes over the training data."),
        [&](std::size_t i) { return BoardCell { QLocale().toString(at(i).epochs, 'f', 2) }; });
    add(tr("Training time"), tr("Without pauses, evaluations and loading."),
        [&](std::size_t i) { return BoardCell { at(i).steps > 0 ? secondsText(at(i).seconds) : QString() }; });
    add(tr("Time per step, mean"),
        tr("Training time by steps. Multi-step's encoder updates and first table are in it."),
        [&](std::size_t i) { return figure(at(i).secondsPerStep, secondsText(at(i).secondsPerStep.value)); });
    add(tr("Time per step, median"), tr("Multi-step has none: its cost comes in bursts that a median leaves out."),
        [&](std::size_t i) {
            return figure(at(i).medianSecondsPerStep, secondsText(at(i).medianSecondsPerStep.value));
        });
    add(tr("Time per epoch"), tr("An estimate where the run has not made a whole epoch."),
        [&](std::size_t i) { return figure(at(i).secondsPerEpoch, secondsText(at(i).secondsPerEpoch.value)); });
    add(tr("Redundancy R"), tr("Interactions by unique items, K/U, over all steps: the most that exact GRAM can save."),
        [&](std::size_t i) {
            return std::isnan(at(i).redundancy) ? BoardCell {}
                                                : BoardCell { QLocale().toString(at(i).redundancy, 'f', 2) };
        });
    add(tr("Texts encoded"), tr("Forward through the encoder, over all steps. E2E encodes one for each interaction."),
        [&](std::size_t i) {
            if (at(i).interactions == 0)
                return BoardCell {};
            return BoardCell { numberText(at(i).encoded),
                tr("%1 an interaction")
                    .arg(QLocale().toString(
                        static_cast<double>(at(i).encoded) / static_cast<double>(at(i).interactions), 'f', 2)) };
        });
    add(tr("Measured against"), tr("What the speedups are against."), [&](std::size_t i) {
        return BoardCell { referenceName(i), {}, measurement(i).join(QLatin1Char(' ')), false };
    });
    add(tr("Speedup per step"), tr("E2E's training time by the run's, over the same steps."),
        [&](std::size_t i) { return perStep(i); });
    add(tr("Speedup per epoch"), tr("E2E's training time by the run's, over whole epochs."),
        [&](std::size_t i) { return perEpoch(i); });
    if (!m_comparison.metric.empty())
        add(tr("Speedup to equal quality"),
            tr("E2E's training time by the run's, each to the first evaluation with %1.").arg(target()),
            [&](std::size_t i) { return toTarget(i); });
    return out;
}

BoardSection ComparisonText::quality() const
{
    BoardSection out { tr("Quality on the validation data"), {} };
    if (m_comparison.metric.empty())
        return out;
    const QString name = metricTitle(m_comparison.metric);
    out.rows.push_back(
        row(tr("Time to %1").arg(target()), tr("Of the first evaluation that reached it; nothing is interpolated."),
            [&](std::size_t i) { return timeToTarget(i); }));
    out.rows.push_back(row(tr("Steps to it"), tr("At the first evaluation that reached it."),
        [&](std::size_t i) { return BoardCell { at(i).reached ? numberText(at(i).reached->step) : QString() }; }));
    out.rows.push_back(row(tr("Best %1").arg(name), tr("Of all of the run's evaluations."), [&](std::size_t i) {
        if (!at(i).best)
            return BoardCell {};
        return BoardCell { metricText(at(i).best->value), tr("after step %1").arg(numberText(at(i).best->step)) };
    }));
    out.rows.push_back(row(tr("Difference to E2E's best"),
        tr("The run's best less that of the E2E run that it is measured against."), [&](std::size_t i) {
            const ComparedRun &run = at(i);
            if (run.reference == ReferenceKind::Itself)
                return BoardCell { tr("the reference") };
            if (std::isnan(run.qualityDifference))
                return BoardCell { {}, {},
                    run.reference == ReferenceKind::Baseline
                        ? tr("A measurement of some E2E steps says nothing of quality.")
                        : tr("It needs an evaluation of the run and of an E2E run of the same work.") };
            const bool same = run.steps == m_comparison.runs[run.referenceRun].steps;
            return BoardCell { difference(run.qualityDifference), {},
                same ? tr("After as many steps of either.")
                     : tr("The two have not made as many steps: %1 and %2.")
                           .arg(numberText(run.steps), numberText(m_comparison.runs[run.referenceRun].steps)) };
        }));
    if (m_comparison.metric != "cold_auc") {
        out.rows.push_back(row(tr("Cold-start AUC of that model"),
            tr("On items without an interaction in the training data, at the same evaluation."), [&](std::size_t i) {
                if (!at(i).best || std::isnan(at(i).best->cold))
                    return BoardCell {};
                return BoardCell { metricText(at(i).best->cold),
                    tr("after step %1").arg(numberText(at(i).best->step)) };
            }));
    }
    return out;
}

BoardSection ComparisonText::memorySection() const
{
    BoardSection out { tr("Memory"), {} };
    out.rows.push_back(row(tr("Peak memory"), tr("Highest memory of the tensors on the device."),
        [&](std::size_t i) { return memory(i); }));
    out.rows.push_back(
        row(tr("Share of E2E's peak"), tr("Against the same reference as the speedup."), [&](std::size_t i) {
            const Figure &f = at(i).memoryShare;
            return figure(f, tr("%1%").arg(QLocale().toString(f.value * 100, 'f', 0)));
        }));
    out.rows.push_back(row(tr("Peak memory of the encoder"),
        tr("Highest rise of the tensors' memory within one phase of the content encoder; known when "
           "the run has ended."),
        [&](std::size_t i) {
            return BoardCell { at(i).cePeakMemoryBytes > 0 ? bytesText(at(i).cePeakMemoryBytes) : QString() };
        }));
    return out;
}

BoardSection ComparisonText::test() const
{
    BoardSection out { tr("Quality of the best model on the test data"), {} };
    std::vector<std::string> names;
    for (const ComparedRun &run : m_comparison.runs)
        if (run.test)
            for (const MetricInterval &m : run.test->metrics)
                if (std::find(names.begin(), names.end(), m.name) == names.end())
                    names.push_back(m.name);
    for (const std::string &name : names) {
        out.rows.push_back(
            row(metricTitle(name), tr("With its 95% interval, by bootstrap over users."), [&](std::size_t i) {
                if (!at(i).test)
                    return BoardCell {};
                for (const MetricInterval &m : at(i).test->metrics)
                    if (m.name == name && std::isfinite(m.value))
                        return BoardCell { metricText(m.value),
                            std::isnan(m.low) ? QString() : tr("%1 to %2").arg(metricText(m.low), metricText(m.high)),
                            tr("Model after step %1, %n prediction(s).", nullptr,
                                static_cast<int>(at(i).test->predictions))
                                .arg(numberText(at(i).test->step)) };
                return BoardCell {};
            }));
    }
    const bool differ = std::any_of(m_comparison.runs.begin(), m_comparison.runs.end(),
        [](const ComparedRun &run) { return std::isfinite(run.testDifferenceHalf); });
    if (differ)
        out.rows.push_back(row(tr("Difference to E2E, %1").arg(metricTitle(m_comparison.metric)),
            tr("With its 95% interval, from the intervals of both as if they were independent. Both models are tested "
               "on the same users, so that the true interval is rather narrower."),
            [&](std::size_t i) {
                const ComparedRun &run = at(i);
                if (!std::isfinite(run.testDifferenceHalf))
                    return BoardCell { run.reference == ReferenceKind::Itself ? tr("the reference") : QString() };
                return BoardCell { difference(run.testDifference),
                    tr("%1 to %2")
                        .arg(difference(run.testDifference - run.testDifferenceHalf),
                            difference(run.testDifference + run.testDifferenceHalf)) };
            }));
    return out;
}

/// What the speed costs in quality, which no verdict on a speedup leaves out.
QStringList ComparisonText::qualitySentences(std::size_t i) const
{
    const ComparedRun &run = at(i);
    const QString name = metricTitle(m_comparison.metric);
    if (run.reference != ReferenceKind::Run)
        return { tr("E2E's quality is not known: only some of its steps were measured.") };
    const ComparedRun &e2e = m_comparison.runs[run.referenceRun];
    if (std::isnan(run.qualityDifference))
        return { tr("Its quality beside E2E's is not known: not both were evaluated.") };
    QStringList out;
    const QString d = difference(run.qualityDifference);
    if (metricText(std::abs(run.qualityDifference)) == metricText(0))
        out += tr("Its best %1 is %2, equal to E2E's to four digits.").arg(name, metricText(run.best->value));
    else
        out += run.steps == e2e.steps
            ? tr("Its best %1 is %2, %3 to E2E's after as many steps.").arg(name, metricText(run.best->value), d)
            : tr("Its best %1 is %2, %3 to E2E's, after another number of steps.")
                  .arg(name, metricText(run.best->value), d);
    if (std::isfinite(run.testDifferenceHalf)) {
        const QString low = difference(run.testDifference - run.testDifferenceHalf);
        const QString high = difference(run.testDifference + run.testDifferenceHalf);
        const bool scatter = std::abs(run.testDifference) <= run.testDifferenceHalf;
        out += scatter ? tr("On the test data the difference is %1, 95% interval %2 to %3, which includes 0.")
                             .arg(difference(run.testDifference), low, high)
                       : tr("On the test data the difference is %1, 95% interval %2 to %3, which excludes 0.")
                             .arg(difference(run.testDifference), low, high);
    }
    return out;
}

std::vector<BoardSection> ComparisonText::sections() const
{
    std::vector<BoardSection> out { speed(), quality(), memorySection(), test() };
    std::erase_if(out, [](const BoardSection &section) { return section.rows.empty(); });
    return out;
}

BoardBars ComparisonText::group(const QString &title, const QString &legend, bool fromOne,
    const std::function<BoardBar(std::size_t)> &bar) const
{
    BoardBars out { title, legend, fromOne, {} };
    for (std::size_t i = 0; i < m_comparison.runs.size(); ++i) {
        out.bars.push_back(bar(i));
        if (out.bars.back().cell.text.isEmpty())
            out.bars.back().cell.text = tr("–");
    }
    return out;
}

std::vector<BoardBars> ComparisonText::bars() const
{
    const auto speedupBar = [&](std::size_t i, const Figure &f, const BoardCell &cell, bool limited) {
        const bool itself = at(i).reference == ReferenceKind::Itself;
        return BoardBar { itself ? 1.0 : f.value, limited && f.known() ? at(i).redundancy : std::nan(""), cell };
    };
    const QString limit = tr("times E2E's speed   ◆ R: exact GRAM's limit");
    std::vector<BoardBars> out;
    out.push_back(group(tr("Speedup per step"), limit, true,
        [&](std::size_t i) { return speedupBar(i, at(i).speedupPerStep, perStep(i), true); }));
    out.push_back(group(tr("Speedup per epoch"), limit, true,
        [&](std::size_t i) { return speedupBar(i, at(i).speedupPerEpoch, perEpoch(i), true); }));
    if (!m_comparison.metric.empty()) {
        out.push_back(group(tr("Speedup to equal quality"), tr("times E2E's speed to %1").arg(target()), true,
            [&](std::size_t i) { return speedupBar(i, at(i).speedupToTarget, toTarget(i), false); }));
        out.push_back(
            group(tr("Time to equal quality"), tr("training time to %1").arg(target()), false, [&](std::size_t i) {
                return BoardBar { at(i).reached ? at(i).reached->seconds : std::nan(""), std::nan(""),
                    timeToTarget(i) };
            }));
    }
    out.push_back(group(tr("Peak memory"), tr("of the tensors on the device"), false, [&](std::size_t i) {
        const std::uint64_t bytes = at(i).peakMemoryBytes;
        return BoardBar { bytes > 0 ? static_cast<double>(bytes) : std::nan(""), std::nan(""), memory(i) };
    }));
    return out;
}

bool ComparisonText::encodedMoreThanE2e(std::size_t i) const
{
    return traitsOf(at(i).mode).hasLatency && at(i).encoded > at(i).interactions;
}

QString ComparisonText::moreThanE2e(std::size_t i) const
{
    return tr(
        "It encoded more texts than E2E does, %1 for %2 interactions: between two encoder updates its items hardly "
        "repeat. A longer latency or Single-step encodes less.")
        .arg(numberText(at(i).encoded), numberText(at(i).interactions));
}

QStringList ComparisonText::measurement(std::size_t i) const
{
    QStringList out { stepSentence(i) };
    if (const QString epoch = epochSentence(i); !epoch.isEmpty())
        out += epoch;
    if (at(i).reference == ReferenceKind::Baseline && at(i).memoryShare.known())
        out += tr("Memory: against E2E's peak within these steps.");
    if (encodedMoreThanE2e(i))
        out += moreThanE2e(i);
    if (at(i).beforeFirstUpdate)
        out += tr("It has ended before its first encoder update: its times leave out what an update costs.");
    return out;
}

QStringList ComparisonText::summary() const
{
    QStringList out;
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
        for (const QString &sentence : qualitySentences(i))
            out.back() += QLatin1Char(' ') + sentence;
        if (run.speedupToTarget.known())
            out.back() += QLatin1Char(' ')
                + tr("It reached %1 %2 times as fast.")
                      .arg(target(), QLocale().toString(run.speedupToTarget.value, 'f', 2));
        else if (run.reference == ReferenceKind::Run && m_comparison.runs[run.referenceRun].reached && run.best)
            out.back() += QLatin1Char(' ') + tr("It did not reach %1, which E2E reached.").arg(target());
        if (encodedMoreThanE2e(i))
            out.back() += QLatin1Char(' ') + moreThanE2e(i);
        if (run.beforeFirstUpdate)
            out.back() += QLatin1Char(' ') + tr("It has not yet paid for an encoder update.");
    }
    return out;
}

} // namespace

std::vector<BoardSection> boardSections(const RunComparison &comparison, const std::vector<BoardRun> &runs)
{
    return ComparisonText(comparison, runs).sections();
}

std::vector<BoardBars> boardBars(const RunComparison &comparison, const std::vector<BoardRun> &runs)
{
    return ComparisonText(comparison, runs).bars();
}

QStringList measurementSentences(const RunComparison &comparison, const std::vector<BoardRun> &runs, std::size_t run)
{
    return ComparisonText(comparison, runs).measurement(run);
}

QStringList summarySentences(const RunComparison &comparison, const std::vector<BoardRun> &runs)
{
    return ComparisonText(comparison, runs).summary();
}

QString noVerdictSentence()
{
    return ComparisonText::tr("No speedup can be told: it needs an E2E run on the same data, model and batch, or a run "
                              "that has measured E2E itself.");
}

QString targetTitle(const RunComparison &comparison)
{
    return ComparisonText(comparison, {}).target();
}

} // namespace gram
