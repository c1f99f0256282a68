// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/latency_estimate.h"

#include <QString>

namespace gram {

/// A figure with the locale's grouping.
QString numberText(std::int64_t value);
QString percentText(double share);

/// What a warning means and what to do about it.
QString warningSentence(const DatasetWarning &warning, const DatasetSummary &summary);

/// A symbol and a word: "✓ correct".
QString markText(SampleSequence::Mark mark);

/// "12 answers, 9 correct" or "30 in the history, 1 of 25 clicked".
QString sequenceText(const SampleSequence &sequence);

/// "5" or "5 to 9": the values of a histogram's bin.
QString binText(const Histogram &histogram, std::size_t bin);

/// The page's figures for a note or a mail.
QString figuresText(const DatasetSummary &summary, const LatencyEstimates &latencies);

/// The charts' and the copied text's headings.
QString sequenceLengthsTitle(TaskKind kind);
QString textTokensTitle();
QString itemInteractionsTitle();
QString redundancyTitle();
QString latencyTitle();

} // namespace gram
