// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparison_text.h"

#include "api/mode_traits.h"
#include "board/comparison_cells.h"
#include "board/figure_words.h"
#include "runs/run_text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>

namespace gram {

namespace {

/// Lays out the figures of one comparison, as a table and as bars.
class ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(gram::ComparisonText)

public:
    ComparisonText(const RunComparison &comparison, const std::vector<BoardRun> &runs)
        : m_comparison(comparison)
        , m_sentences(comparison, runs)
        , m_cells(comparison, runs)
    {
    }

    std::vector<BoardSection> sections() const;
    std::vector<BoardBars> bars() const;

private:
    using CellOf = std::function<BoardCell(std::size_t)>;

    const ComparedRun &at(std::size_t i) const { return m_comparison.runs[i]; }
    BoardRow row(const QString &label, const QString &help, const CellOf &cell) const;
    BoardBars group(const QString &title, const QString &legend, bool fromOne,
        const std::function<BoardBar(std::size_t)> &bar) const;
    static QString legendOf(const BoardBars &group);
    BoardSection speed() const;
    BoardSection quality() const;
    BoardSection memory() const;
    BoardSection energy() const;
    BoardSection test() const;
    BoardSection overSeeds() const;

    const RunComparison &m_comparison;
    ComparisonSentences m_sentences;
    ComparisonCells m_cells;
};

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

BoardSection ComparisonText::speed() const
{
    BoardSection out { tr("Speed"), {} };
    const auto add = [&](const QString &label, const QString &help, const CellOf &cell) {
        out.rows.push_back(row(label, help, cell));
    };
    add(tr("Steps"), tr("Training steps made."), [&](std::size_t i) { return BoardCell { countText(at(i).steps) }; });
    add(tr("Epochs"), tr("Passes over the training data."),
        [&](std::size_t i) { return BoardCell { QLocale().toString(at(i).epochs, 'f', 2) }; });
    add(tr("Training time"), tr("Without pauses, evaluations and loading."),
        [&](std::size_t i) { return BoardCell { at(i).steps > 0 ? secondsText(at(i).seconds) : QString() }; });
    add(tr("Time per step, mean"),
        tr("Training time by steps. Multi-step's encoder updates and first table are in it."), [&](std::size_t i) {
            return ComparisonCells::figure(at(i).secondsPerStep, secondsText(at(i).secondsPerStep.value));
        });
    add(tr("Time per step, median"), tr("Multi-step has none: its cost comes in bursts that a median leaves out."),
        [&](std::size_t i) {
            return ComparisonCells::figure(at(i).medianSecondsPerStep, secondsText(at(i).medianSecondsPerStep.value));
        });
    add(tr("Time per epoch"), tr("An estimate where the run has not made a whole epoch."), [&](std::size_t i) {
        return ComparisonCells::figure(at(i).secondsPerEpoch, secondsText(at(i).secondsPerEpoch.value));
    });
    add(tr("Redundancy R"), tr("Interactions by unique items, K/U, over all steps: the most that exact GRAM can save."),
        [&](std::size_t i) {
            return std::isnan(at(i).redundancy) ? BoardCell {}
                                                : BoardCell { QLocale().toString(at(i).redundancy, 'f', 2) };
        });
    add(tr("Texts encoded"), tr("Forward through the encoder, over all steps. E2E encodes one for each interaction."),
        [&](std::size_t i) {
            if (at(i).interactions == 0)
                return BoardCell {};
            return BoardCell { countText(at(i).encoded),
                tr("%1 an interaction")
                    .arg(QLocale().toString(
                        static_cast<double>(at(i).encoded) / static_cast<double>(at(i).interactions), 'f', 2)) };
        });
    add(tr("Measured against"), tr("What the speedups are against."), [&](std::size_t i) {
        return BoardCell { m_sentences.referenceName(i), {}, m_sentences.measurement(i).join(QLatin1Char(' ')), false };
    });
    add(tr("Speedup per step"), tr("E2E's training time by the run's, over the same steps."),
        [&](std::size_t i) { return m_cells.perStep(i); });
    add(tr("Speedup per epoch"), tr("E2E's training time by the run's, over whole epochs."),
        [&](std::size_t i) { return m_cells.perEpoch(i); });
    if (!m_comparison.metric.empty())
        add(tr("Speedup to equal quality"),
            tr("E2E's training time by the run's, each to the first evaluation with %1.").arg(m_sentences.target()),
            [&](std::size_t i) { return m_cells.toTarget(i); });
    return out;
}

BoardSection ComparisonText::quality() const
{
    BoardSection out { tr("Quality on the validation data"), {} };
    if (m_comparison.metric.empty())
        return out;
    const QString name = metricTitle(m_comparison.metric);
    out.rows.push_back(row(tr("Time to %1").arg(m_sentences.target()),
        tr("Of the first evaluation that reached it; nothing is interpolated."),
        [&](std::size_t i) { return m_cells.timeToTarget(i); }));
    out.rows.push_back(row(tr("Steps to it"), tr("At the first evaluation that reached it."),
        [&](std::size_t i) { return BoardCell { at(i).reached ? countText(at(i).reached->step) : QString() }; }));
    out.rows.push_back(row(tr("Best %1").arg(name), tr("Of all of the run's evaluations."), [&](std::size_t i) {
        if (!at(i).best)
            return BoardCell {};
        return BoardCell { metricText(at(i).best->value), tr("after step %1").arg(countText(at(i).best->step)) };
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
            return BoardCell { differenceText(run.qualityDifference), {},
                same ? tr("After as many steps of either.")
                     : tr("The two have not made as many steps: %1 and %2.")
                           .arg(countText(run.steps), countText(m_comparison.runs[run.referenceRun].steps)) };
        }));
    if (m_comparison.metric != "cold_auc") {
        out.rows.push_back(row(tr("Cold-start AUC of that model"),
            tr("On items without an interaction in the training data, at the same evaluation."), [&](std::size_t i) {
                if (!at(i).best || std::isnan(at(i).best->cold))
                    return BoardCell {};
                return BoardCell { metricText(at(i).best->cold), tr("after step %1").arg(countText(at(i).best->step)) };
            }));
    }
    return out;
}

BoardSection ComparisonText::memory() const
{
    BoardSection out { tr("Memory"), {} };
    out.rows.push_back(row(tr("Peak memory"), tr("Highest memory of the tensors on the device."),
        [&](std::size_t i) { return m_cells.memory(i); }));
    out.rows.push_back(
        row(tr("Share of E2E's peak"), tr("Against the same reference as the speedup."), [&](std::size_t i) {
            const Figure &f = at(i).memoryShare;
            return ComparisonCells::figure(f, tr("%1%").arg(QLocale().toString(f.value * 100, 'f', 0)));
        }));
    out.rows.push_back(row(tr("Peak memory of the encoder"),
        tr("Highest rise of the tensors' memory within one phase of the content encoder; known when "
           "the run has ended."),
        [&](std::size_t i) {
            return BoardCell { at(i).cePeakMemoryBytes > 0 ? bytesText(at(i).cePeakMemoryBytes) : QString() };
        }));
    return out;
}

BoardSection ComparisonText::energy() const
{
    BoardSection out { tr("Energy of the GPU"), {} };
    const auto add = [&](const QString &label, const QString &help, Figure ComparedRun::*figure) {
        const auto isKnown = [figure](const ComparedRun &run) { return (run.*figure).known(); };
        if (std::none_of(m_comparison.runs.begin(), m_comparison.runs.end(), isKnown))
            return;
        out.rows.push_back(row(label, help, [&](std::size_t i) {
            const Figure &f = at(i).*figure;
            // In words: a mere mark could be read as a figure.
            return f.known() ? ComparisonCells::figure(f, joulesText(f.value)) : BoardCell { tr("not measured") };
        }));
    };
    add(tr("Energy per step, mean"),
        tr("What the whole card has used, by steps, without evaluations, checkpoints and pauses; as its own counter "
           "tells."),
        &ComparedRun::joulesPerStep);
    add(tr("Energy per epoch"), tr("An estimate where the run has not made a whole epoch."),
        &ComparedRun::joulesPerEpoch);
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
                                .arg(countText(at(i).test->step)) };
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
                return BoardCell { differenceText(run.testDifference),
                    tr("%1 to %2")
                        .arg(differenceText(run.testDifference - run.testDifferenceHalf),
                            differenceText(run.testDifference + run.testDifferenceHalf)) };
            }));
    return out;
}

BoardSection ComparisonText::overSeeds() const
{
    BoardSection out { tr("Over the seeds: mean ± deviation"), {} };
    if (std::none_of(m_comparison.runs.begin(), m_comparison.runs.end(),
            [](const ComparedRun &run) { return run.overSeeds.has_value(); }))
        return out;
    const auto add = [&](const QString &label, const QString &help,
                         const std::function<BoardCell(const SeedFigures &)> &cell) {
        out.rows.push_back(
            row(label, help, [&](std::size_t i) { return at(i).overSeeds ? cell(*at(i).overSeeds) : BoardCell {}; }));
    };
    add(tr("Seeds"), tr("Of the finished runs that differ from this one by their seed alone, and its own."),
        [](const SeedFigures &over) {
            QStringList seeds;
            for (const std::int64_t seed : over.seeds)
                seeds += QString::number(seed);
            return BoardCell { countText(static_cast<std::int64_t>(over.seeds.size())), {},
                seeds.join(QLatin1String(", ")) };
        });
    if (!m_comparison.metric.empty()) {
        add(tr("Best %1").arg(metricTitle(m_comparison.metric)),
            tr("Of all evaluations of each run. Mean ± sample standard deviation."),
            [](const SeedFigures &over) { return BoardCell { spreadText(over.best, metricText) }; });
        add(tr("Difference to E2E's best"),
            tr("The mean of the differences of runs with the same seed, with its 95% interval by Student's t. A "
               "difference whose interval holds 0 is within the seeds' scatter."),
            [](const SeedFigures &over) {
                const SeedDifference &d = over.againstE2e;
                if (!d.known())
                    return BoardCell {};
                return BoardCell { differenceText(d.difference.mean),
                    tr("%1 to %2")
                        .arg(differenceText(d.difference.mean - d.half), differenceText(d.difference.mean + d.half)),
                    d.isBeyondScatter() ? tr("More than the seeds' scatter.") : tr("Within the seeds' scatter.") };
            });
    }
    add(tr("Speedup per step"),
        tr("Each run's own, against E2E with the same seed where there is one. Mean ± sample standard deviation."),
        [](const SeedFigures &over) {
            return BoardCell { spreadText(over.speedupPerStep,
                [](double value) { return QLocale().toString(value, 'f', 2); }) };
        });
    add(tr("Time per step, mean"), tr("Of each run's mean."),
        [](const SeedFigures &over) { return BoardCell { spreadText(over.secondsPerStep, secondsText) }; });
    add(tr("Peak memory"), tr("Highest memory of the tensors on the device."),
        [](const SeedFigures &over) { return BoardCell { bytesText(over.peakMemoryBytes) }; });
    return out;
}

std::vector<BoardSection> ComparisonText::sections() const
{
    std::vector<BoardSection> out { speed(), quality(), memory(), energy(), test(), overSeeds() };
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

/// With R itself where all of the ticks stand at the same.
QString ComparisonText::legendOf(const BoardBars &group)
{
    QStringList values;
    for (const BoardBar &bar : group.bars)
        if (std::isfinite(bar.limit))
            values += QLocale().toString(bar.limit, 'f', 2);
    values.removeDuplicates();
    return values.isEmpty()  ? tr("times E2E's speed")
        : values.size() == 1 ? tr("times E2E's speed   ❙ R %1: exact GRAM's limit").arg(values.first())
                             : tr("times E2E's speed   ❙ R: exact GRAM's limit");
}

std::vector<BoardBars> ComparisonText::bars() const
{
    const auto isReference = [&](std::size_t i) { return at(i).reference == ReferenceKind::Itself; };
    const auto speedupBar = [&](std::size_t i, const Figure &f, const BoardCell &cell) {
        return BoardBar { isReference(i) ? 1.0 : f.value, f.known() ? at(i).redundancy : std::nan(""), cell };
    };
    std::vector<BoardBars> out;
    out.push_back(group(tr("Speedup per step"), {}, true,
        [&](std::size_t i) { return speedupBar(i, at(i).speedupPerStep, m_cells.perStep(i)); }));
    out.push_back(group(tr("Speedup per epoch"), {}, true,
        [&](std::size_t i) { return speedupBar(i, at(i).speedupPerEpoch, m_cells.perEpoch(i)); }));
    for (BoardBars &speedups : out)
        speedups.legend = legendOf(speedups);
    if (!m_comparison.metric.empty()) {
        out.push_back(group(tr("Speedup to equal quality"), tr("times E2E's speed to %1").arg(m_sentences.target()),
            true, [&](std::size_t i) {
                const bool one = isReference(i) && at(i).reached;
                return BoardBar { one ? 1.0 : at(i).speedupToTarget.value, std::nan(""), m_cells.toTarget(i) };
            }));
        out.push_back(group(tr("Time to equal quality"), tr("training time to %1").arg(m_sentences.target()), false,
            [&](std::size_t i) {
                return BoardBar { at(i).reached ? at(i).reached->seconds : std::nan(""), std::nan(""),
                    m_cells.timeToTarget(i) };
            }));
    }
    out.push_back(group(tr("Peak memory"), tr("of the tensors on the device"), false, [&](std::size_t i) {
        const std::uint64_t bytes = at(i).peakMemoryBytes;
        return BoardBar { bytes > 0 ? static_cast<double>(bytes) : std::nan(""), std::nan(""), m_cells.memory(i) };
    }));
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
    return ComparisonSentences(comparison, runs).measurement(run);
}

QStringList summarySentences(const RunComparison &comparison, const std::vector<BoardRun> &runs)
{
    return ComparisonSentences(comparison, runs).summary();
}

QString noVerdictSentence(const RunComparison &comparison)
{
    const auto isE2e = [](const ComparedRun &run) { return traitsOf(run.mode).isReference; };
    if (!comparison.runs.empty() && std::all_of(comparison.runs.begin(), comparison.runs.end(), isE2e))
        return ComparisonText::tr("E2E alone is shown, which the others are measured against: show or train a GRAM run "
                                  "on the same data, model and batch.");
    return ComparisonText::tr("No speedup can be told: it needs an E2E run on the same data, model and batch, or a run "
                              "that has measured E2E itself.");
}

QString targetTitle(const RunComparison &comparison)
{
    return ComparisonSentences(comparison, {}).target();
}

} // namespace gram
