// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "board/comparison_text.h"

#include <QCoreApplication>

#include <functional>

namespace gram {

QString countText(std::int64_t number);
/// With its sign, to four digits.
QString differenceText(double value);
/// "0.7865 ± 0.0027": mean and sample standard deviation, in the number's form.
QString spreadText(const Spread &spread, const std::function<QString(double)> &number);
/// "271.4 ± 6.7 MiB"
QString bytesText(const Spread &spread);

/// What a comparison says in whole sentences: what each run's figures are measured against, and what they come to.
class ComparisonSentences {
    Q_DECLARE_TR_FUNCTIONS(gram::ComparisonText)

public:
    /// Both must outlive it; the names are of the comparison's runs, in their order.
    ComparisonSentences(const RunComparison &comparison, const std::vector<BoardRun> &runs)
        : m_comparison(comparison)
        , m_runs(runs)
    {
    }

    /// "AUC of 0.7700 or more"; empty without a metric.
    QString target() const;
    /// The name of what the run is measured against.
    QString referenceName(std::size_t i) const;
    /// Why the run has no speedup, or that the others are measured against it.
    QString noReference(std::size_t i) const;
    /// What the speedup per epoch is over; empty where there is none.
    QString speedupPerEpoch(std::size_t i) const;
    /// What the run's figures are measured against, over what, and what they leave out.
    QStringList measurement(std::size_t i) const;
    /// A paragraph for each run that has a speedup.
    QStringList summary() const;

private:
    const ComparedRun &at(std::size_t i) const { return m_comparison.runs[i]; }
    QString speedupPerStep(std::size_t i) const;
    bool encodedMoreThanE2e(std::size_t i) const;
    QString changed(std::size_t i) const;
    QString moreThanE2e(std::size_t i) const;
    QStringList quality(std::size_t i) const;
    QString overSeeds(std::size_t i) const;

    const RunComparison &m_comparison;
    const std::vector<BoardRun> &m_runs;
};

} // namespace gram
