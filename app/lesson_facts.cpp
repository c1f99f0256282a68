// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson_facts.h"

#include "runs/run_model.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <limits>

namespace gram {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr double mib = 1024.0 * 1024.0;

enum class Style { Count, One, Two, Three, Four, Scientific };

struct Fact {
    const char *name;
    Style style;
    bool needsE2E;
    double (*value)(const RunData &run, const RunModel &runs, const RunData *e2e);
};

/// The largest difference of a step's loss, relative to E2E's.
double lossDifference(const RunData &run, const RunData &e2e)
{
    double largest = 0;
    const std::size_t steps = std::min(run.steps.size(), e2e.steps.size());
    for (std::size_t i = 0; i < steps; ++i)
        largest = std::max(largest, std::abs(run.steps[i].loss - e2e.steps[i].loss) / std::abs(e2e.steps[i].loss));
    return steps == 0 ? unknown : largest;
}

double lastMetric(const RunData &run, const char *name)
{
    return run.evaluations.empty() ? unknown : run.evaluations.back().value(name);
}

double perStep(const RunData &run, std::int64_t StepRecord::*sum)
{
    return static_cast<double>(run.steps.back().*sum) / static_cast<double>(run.steps.back().step);
}

// Only of runs with a step.
const Fact allFacts[] {
    { "steps", Style::Count, false,
        [](const RunData &r, const RunModel &, const RunData *) { return double(r.steps.back().step); } },
    { "interactions", Style::Count, false,
        [](const RunData &r, const RunModel &, const RunData *) { return double(r.steps.back().interactions); } },
    { "unique", Style::Count, false,
        [](const RunData &r, const RunModel &, const RunData *) { return double(r.steps.back().unique); } },
    { "encoded", Style::Count, false,
        [](const RunData &r, const RunModel &, const RunData *) { return double(r.steps.back().encoded); } },
    { "interactions_per_step", Style::One, false,
        [](const RunData &r, const RunModel &, const RunData *) { return perStep(r, &StepRecord::interactions); } },
    { "unique_per_step", Style::One, false,
        [](const RunData &r, const RunModel &, const RunData *) { return perStep(r, &StepRecord::unique); } },
    { "redundancy", Style::Two, false,
        [](const RunData &r, const RunModel &, const RunData *) {
            return double(r.steps.back().interactions) / double(r.steps.back().unique);
        } },
    { "seconds_per_step", Style::Three, false,
        [](const RunData &r, const RunModel &, const RunData *) { return r.secondsPerStep(); } },
    { "speedup", Style::Two, true,
        [](const RunData &r, const RunModel &runs, const RunData *) { // as the list of runs shows it
            const auto speedup = runs.speedupOf(r);
            return speedup ? speedup->value : unknown;
        } },
    { "peak_memory_mib", Style::One, false,
        [](const RunData &r, const RunModel &, const RunData *) {
            return double(r.steps.back().peakMemoryBytes) / mib;
        } },
    { "peak_memory_ratio", Style::Two, true,
        [](const RunData &r, const RunModel &, const RunData *e2e) {
            return e2e ? double(e2e->steps.back().peakMemoryBytes) / double(r.steps.back().peakMemoryBytes) : unknown;
        } },
    { "loss", Style::Four, false,
        [](const RunData &r, const RunModel &, const RunData *) { return r.steps.back().loss; } },
    { "loss_difference", Style::Scientific, true,
        [](const RunData &r, const RunModel &, const RunData *e2e) {
            return e2e ? lossDifference(r, *e2e) : unknown;
        } },
    { "auc", Style::Three, false,
        [](const RunData &r, const RunModel &, const RunData *) { return lastMetric(r, "auc"); } },
    { "cold_auc", Style::Three, false,
        [](const RunData &r, const RunModel &, const RunData *) { return lastMetric(r, "cold_auc"); } },
};

const Fact *factOf(const QString &name)
{
    const auto *it = std::find_if(std::begin(allFacts), std::end(allFacts),
        [&name](const Fact &fact) { return name == QLatin1String(fact.name); });
    return it == std::end(allFacts) ? nullptr : it;
}

QString numberText(double value, Style style)
{
    const QLocale locale;
    switch (style) {
    case Style::Count:
        return locale.toString(static_cast<qlonglong>(std::llround(value)));
    case Style::One:
        return locale.toString(value, 'f', 1);
    case Style::Two:
        return locale.toString(value, 'f', 2);
    case Style::Three:
        return locale.toString(value, 'f', 3);
    case Style::Four:
        return locale.toString(value, 'f', 4);
    case Style::Scientific:
        break;
    }
    return locale.toString(value, 'g', 2);
}

double operand(const QString &text, const LessonFacts &facts)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : facts.value(text, unknown);
}

} // namespace

const QStringList &lessonFactNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Fact &fact : allFacts)
            list += QString::fromLatin1(fact.name);
        return list;
    }();
    return names;
}

bool needsE2E(const QString &fact)
{
    const Fact *known = factOf(fact);
    return known && known->needsE2E;
}

QMap<QString, double> lessonFacts(const RunData &run, const RunModel &runs, const RunData *e2e)
{
    QMap<QString, double> facts;
    if (run.steps.empty() || (e2e && e2e->steps.empty()))
        return facts;
    for (const Fact &fact : allFacts)
        if (const double value = fact.value(run, runs, e2e); std::isfinite(value))
            facts.insert(QString::fromLatin1(fact.name), value);
    return facts;
}

QString lessonFactText(const QString &fact, double value)
{
    const Fact *known = factOf(fact.section(QLatin1Char('.'), -1));
    return numberText(value, known ? known->style : Style::Two);
}

QString withFacts(const QString &text, const LessonFacts &facts)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{([a-z0-9_.]+)\\}"));
    QString filled;
    qsizetype end = 0;
    for (auto it = placeholder.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QString name = match.captured(1);
        filled += text.mid(end, match.capturedStart() - end);
        filled += facts.contains(name) ? lessonFactText(name, facts.value(name)) : QStringLiteral("?");
        end = match.capturedEnd();
    }
    return filled + text.mid(end);
}

std::optional<LessonExpression> LessonExpression::parse(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([a-z0-9_.]+)\\s*(?:([*/<>])\\s*([a-z0-9_.]+)\\s*)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    LessonExpression expression;
    expression.m_left = match.captured(1);
    if (match.hasCaptured(2)) {
        expression.m_operation = match.captured(2).at(0);
        expression.m_right = match.captured(3);
    }
    return expression;
}

QStringList LessonExpression::facts() const
{
    QStringList names;
    for (const QString &side : { m_left, m_right }) {
        bool isNumber = false;
        (void)side.toDouble(&isNumber);
        if (!side.isEmpty() && !isNumber)
            names += side;
    }
    return names;
}

double LessonExpression::value(const LessonFacts &facts) const
{
    const double left = operand(m_left, facts);
    if (m_operation.isNull())
        return left;
    const double right = operand(m_right, facts);
    if (std::isnan(left) || std::isnan(right))
        return unknown;
    switch (m_operation.unicode()) {
    case '*':
        return left * right;
    case '/':
        return left / right;
    case '<':
        return left < right ? 1 : 0;
    default:
        return left > right ? 1 : 0;
    }
}

QString LessonExpression::valueText(const LessonFacts &facts) const
{
    return m_operation.isNull() ? lessonFactText(m_left, value(facts)) : lessonFactText({}, value(facts));
}

} // namespace gram
