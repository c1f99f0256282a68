// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace gram {

class RunModel;
struct RunData;

/// What a lesson's runs have measured: "single.redundancy" by its value.
using LessonFacts = QMap<QString, double>;

/// The names of what a lesson may quote of a run: redundancy, speedup, ....
const QStringList &lessonFactNames();

/// Whether the fact compares the run with an E2E run of the lesson that has done the same work.
bool needsE2E(const QString &fact);

/// All that the run tells, by the fact's name; what it does not know is left out. `e2e`: the
/// lesson's E2E run, if there is one.
QMap<QString, double> lessonFacts(const RunData &run, const RunModel &runs, const RunData *e2e);

/// The value as a text shows it: as many digits as the fact deserves, in the user's language.
QString lessonFactText(const QString &fact, double value);

/// Each {run.fact} of the text by its value.
QString withFacts(const QString &text, const LessonFacts &facts);

/// A number or a fact, or two of them and what is done with them: a * b, a / b, a < b, a > b.
class LessonExpression {
public:
    static std::optional<LessonExpression> parse(const QString &text);

    bool isComparison() const { return m_operation == QLatin1Char('<') || m_operation == QLatin1Char('>'); }
    /// The facts that it is made of.
    QStringList facts() const;
    /// 1 or 0 for a comparison. Not a number where a fact is missing.
    double value(const LessonFacts &facts) const;
    /// As lessonFactText(), where it is a single fact.
    QString valueText(const LessonFacts &facts) const;

private:
    QString m_left;
    QString m_right;
    QChar m_operation;
};

} // namespace gram
