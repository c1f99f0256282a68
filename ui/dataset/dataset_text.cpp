// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_text.h"

#include "said_text.h"

#include "latency/latency_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace gram {

namespace {

struct DatasetText {
    Q_DECLARE_TR_FUNCTIONS(gram::DatasetText)
};

int counted(double value)
{
    return static_cast<int>(std::min(value, 2e9)); // as %n takes it
}

QString oneDecimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

QString histogramLine(const QString &title, const Histogram &histogram)
{
    return histogram.counts.empty() ? DatasetText::tr("%1: no values").arg(title)
                                    : DatasetText::tr("%1: mean %2, median %3")
                                          .arg(title, oneDecimal(histogram.mean), numberText(histogram.median));
}

} // namespace

QString numberText(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

QString percentText(double share)
{
    if (share > 0 && share < 0.0005) // not none
        return DatasetText::tr("< %1%").arg(oneDecimal(0.1));
    return DatasetText::tr("%1%").arg(oneDecimal(100 * share));
}

QString warningSentence(const DatasetWarning &warning, const DatasetSummary &summary)
{
    using Kind = DatasetWarning::Kind;
    const double value = warning.value;
    switch (warning.kind) {
    case Kind::LowRedundancy:
        return DatasetText::tr("A batch of 32 users shows each item only %1 times (R), and exact GRAM cannot be "
                               "faster than E2E by more than that. Take more users a batch. Whether Multi-step GRAM "
                               "saves more, R over its latency tells.")
            .arg(QLocale().toString(value, 'f', 2));
    case Kind::TextsCut:
        return DatasetText::tr("%1 of the texts fill the %2 tokens that a text may have: most of these are cut. "
                               "Raise “Tokens per text” if the model reads more.")
            .arg(percentText(value), numberText(summary.maxTokens));
    case Kind::ItemsWithoutText:
        return DatasetText::tr("%1 of the interactions are with items that have no text, which a content encoder "
                               "knows nothing of. Add their texts to the dataset.")
            .arg(percentText(value));
    case Kind::ShortSequences:
        return DatasetText::tr("Half of the training sequences have at most %n interaction(s): there is little to tell "
                               "one user from another. Keep more of each user's past when you import.",
            nullptr, counted(value));
    case Kind::FewUsers:
        return DatasetText::tr("Only %n user(s): the metrics vary by chance. Read their confidence "
                               "intervals, and do not trust small differences.",
            nullptr, counted(value));
    case Kind::FewPredictions:
        return DatasetText::tr("The validation split has only %n prediction(s), so its metrics are noisy. Raise "
                               "“Validation share”, or do not trust small differences.",
            nullptr, counted(value));
    case Kind::OneSided:
        return DatasetText::tr("%1 of the answers are correct, so always guessing the same is nearly always right. "
                               "Judge by AUC, not by accuracy.")
            .arg(percentText(value));
    case Kind::NoColdItems:
        return DatasetText::tr("The validation split has no item that is new to the model, so the cold-start metric "
                               "is undefined. Split by time to get some, if the data have times.");
    case Kind::NoTest:
        return summary.testSequences > 0
            ? DatasetText::tr("The test split has no labels: predictions can be written for it, but no metric can be "
                              "computed. Report the validation metrics, and say so.")
            : summary.simulated
            ? DatasetText::tr(
                "The demo has no test split. The best epoch is chosen by the validation metrics, so these "
                "flatter a little; all runs of a comparison alike.")
            : DatasetText::tr("There is no test split. The best epoch is chosen by the validation metrics, so these "
                              "flatter. Set a “Test share” for a figure to report.");
    }
    return {};
}

QString markText(SampleSequence::Mark mark)
{
    switch (mark) {
    case SampleSequence::Mark::History:
        return DatasetText::tr("• history");
    case SampleSequence::Mark::Clicked:
        return DatasetText::tr("✓ clicked");
    case SampleSequence::Mark::NotClicked:
        return DatasetText::tr("○ not clicked");
    case SampleSequence::Mark::Correct:
        return DatasetText::tr("✓ correct");
    case SampleSequence::Mark::Wrong:
        return DatasetText::tr("✗ wrong");
    }
    return {};
}

QString sequenceText(const SampleSequence &sequence)
{
    using Mark = SampleSequence::Mark;
    const auto count = [&](Mark mark) {
        return static_cast<int>(std::count_if(sequence.entries.begin(), sequence.entries.end(),
            [mark](const SampleSequence::Entry &entry) { return entry.mark == mark; }));
    };
    const int correct = count(Mark::Correct), answers = correct + count(Mark::Wrong);
    if (answers > 0)
        return DatasetText::tr("%n answer(s), %1 correct", nullptr, answers).arg(correct);
    const int clicked = count(Mark::Clicked);
    return DatasetText::tr("%1 in the history, %2 of %3 clicked")
        .arg(count(Mark::History))
        .arg(clicked)
        .arg(clicked + count(Mark::NotClicked));
}

QString binText(const Histogram &histogram, std::size_t bin)
{
    const std::int64_t first = histogram.edges[bin], last = histogram.edges[bin + 1] - 1;
    return first >= last ? numberText(first) : DatasetText::tr("%1 to %2").arg(numberText(first), numberText(last));
}

QString figuresText(const DatasetSummary &s, const LatencyEstimates &latencies)
{
    const bool news = s.kind == TaskKind::News;
    QStringList lines;
    lines += datasetName(s);
    lines += news ? DatasetText::tr("News recommendation") : DatasetText::tr("Knowledge tracing");
    if (s.simulated)
        lines += DatasetText::tr("SIMULATED from a known truth, not real people.");
    if (!s.splitRule.empty())
        lines += DatasetText::tr("Split: %1").arg(saidText(s.splitRule));
    lines += DatasetText::tr("Users: %1").arg(numberText(s.users));
    lines += (news ? DatasetText::tr("Articles: %1, of these cold-start: %2")
                   : DatasetText::tr("Questions: %1, of these cold-start: %2"))
                 .arg(numberText(s.items), numberText(s.coldItems));

    lines += QString();
    const auto part = [&](const QString &title, std::int64_t sequences, std::int64_t interactions) {
        lines += DatasetText::tr("%1: sequences %2, interactions %3")
                     .arg(title, numberText(sequences), numberText(interactions));
    };
    part(DatasetText::tr("Training"), s.trainSequences, s.trainInteractions);
    part(DatasetText::tr("Validation"), s.validationSequences, s.validationInteractions);
    lines.last() += DatasetText::tr(", cold-start share %1").arg(percentText(s.coldValidationShare));
    if (s.testSequences > 0)
        part(DatasetText::tr("Test"), s.testSequences, s.testInteractions);
    else
        lines += DatasetText::tr("Test: none");
    if (s.testSequences > 0 && !s.testLabelled)
        lines.last() += DatasetText::tr(", labels unknown");

    lines += QString();
    lines += histogramLine(sequenceLengthsTitle(s.kind), s.sequenceLengths);
    lines += histogramLine(textTokensTitle(), s.textTokens);
    lines += histogramLine(itemInteractionsTitle(), s.itemInteractions);
    lines += DatasetText::tr("Tokens of an item's texts together: mean %1").arg(oneDecimal(s.meanItemTokens));
    lines += DatasetText::tr("Vocabulary: %1").arg(numberText(s.vocabularySize));
    for (const RedundancyEstimate &e : s.redundancy)
        lines += DatasetText::tr("R at %1 users a batch, estimated: %2")
                     .arg(numberText(e.batch), QLocale().toString(e.redundancy, 'f', 2));
    if (!latencies.latencies.empty()) {
        for (const std::int64_t latency : latencies.shown(1))
            lines += DatasetText::tr("R over a latency of %1: %2")
                         .arg(latencyName(latencies, latency), redundancyText(latencies.at(latency)));
        lines += latencyAdvice(latencies);
    }

    if (!s.warnings.empty())
        lines += QString();
    for (const DatasetWarning &warning : s.warnings)
        lines += QStringLiteral("⚠ ") + warningSentence(warning, s);
    if (!s.issues.empty())
        lines += { QString(), DatasetText::tr("Skipped on reading:") };
    for (const LoadIssue &issue : s.issues) {
        lines += QStringLiteral("%1 %2").arg(numberText(issue.count), issueText(issue));
        if (!issue.example.empty())
            lines.last() += DatasetText::tr(" (the first: %1)").arg(QString::fromStdString(issue.example));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString sequenceLengthsTitle(TaskKind kind)
{
    return kind == TaskKind::News ? DatasetText::tr("Clicks in a reader's history")
                                  : DatasetText::tr("Answers in a window");
}

QString textTokensTitle()
{
    return DatasetText::tr("Tokens of a text");
}

QString itemInteractionsTitle()
{
    return DatasetText::tr("Training interactions of an item");
}

QString redundancyTitle()
{
    return DatasetText::tr("Redundancy R by users a batch");
}

QString latencyTitle()
{
    return DatasetText::tr("Redundancy R over Multi-step's latency");
}

} // namespace gram
