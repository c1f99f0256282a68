// SPDX-License-Identifier: GPL-3.0-or-later
#include "proof_text.h"

#include "mode_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gram {

namespace {

QString exact(double value)
{
    return QString::number(value, 'g', 17);
}

/// Not translated: for programs.
QString partName(const GradientPart &part)
{
    switch (part.kind) {
    case GradientPart::Kind::Embeddings:
        return QStringLiteral("embeddings");
    case GradientPart::Kind::Layer:
        return QStringLiteral("layer%1").arg(part.layer + 1);
    case GradientPart::Kind::Pooling:
        return QStringLiteral("pooling");
    case GradientPart::Kind::Cf:
        break;
    }
    return QStringLiteral("cf");
}

QString dtypeName(Dtype dtype)
{
    return QString::fromUtf8(nameOf(dtype));
}

} // namespace

QString partText(const GradientPart &part)
{
    switch (part.kind) {
    case GradientPart::Kind::Embeddings:
        return QCoreApplication::translate("Proof", "Embeddings");
    case GradientPart::Kind::Layer:
        return QCoreApplication::translate("Proof", "Layer %1").arg(part.layer + 1);
    case GradientPart::Kind::Pooling:
        return QCoreApplication::translate("Proof", "Pooling");
    case GradientPart::Kind::Cf:
        break;
    }
    return QCoreApplication::translate("Proof", "CF module");
}

QString verdictText(const GradientProof &proof)
{
    const bool equal = std::all_of(proof.comparisons.begin(), proof.comparisons.end(),
        [](const GradientComparison &c) { return c.equal(); });
    const QLocale locale;
    const auto largest = [&](Dtype dtype) {
        for (const GradientComparison &c : proof.comparisons)
            if (c.dtype == dtype)
                return locale.toString(c.largest, 'g', 2);
        return QString();
    };
    QString text = (equal ? QCoreApplication::translate("Proof",
                        "✓ Equal within rounding: Single-step's gradient differs from E2E's by %1 at "
                        "most in float32 and %2 in float64, relative to each tensor's largest entry.")
                          : QCoreApplication::translate("Proof",
                              "✗ Not equal: Single-step's gradient differs from E2E's by %1 in float32 and "
                              "%2 in float64, relative to each tensor's largest entry: more than rounding."))
                       .arg(largest(Dtype::Float32), largest(Dtype::Float64));
    if (proof.roundingError)
        text += QLatin1Char(' ')
            + QCoreApplication::translate("Proof",
                "%1 (CE precision) changes Single-step's gradient on this batch by %2: measured, and an "
                "approximation; the comparison with E2E is in full precision.")
                  .arg(precisionName(proof.precision), locale.toString(*proof.roundingError, 'g', 2));
    return text;
}

QString proofCsv(const GradientProof &proof)
{
    QStringList lines { QStringLiteral("part,parameters,dtype,largest_relative_difference") };
    for (const GradientComparison &c : proof.comparisons)
        for (std::size_t p = 0; p < proof.parts.size(); ++p)
            lines += QStringList { partName(proof.parts[p]), QString::number(proof.parts[p].parameters),
                dtypeName(c.dtype), exact(c.differences[p]) }
                         .join(QLatin1Char(','));
    if (proof.roundingError) {
        lines += { QString(),
            QString::fromUtf8(nameOf(proof.precision)) + QLatin1String("_against_full_largest_relative_difference"),
            exact(*proof.roundingError) };
    }
    lines += { QString(), QStringLiteral("part,dtype,e2e,single_step") };
    for (const GradientComparison &c : proof.comparisons)
        for (const GradientPoint &point : c.points)
            lines += QStringList { partName(proof.parts[static_cast<std::size_t>(point.part)]), dtypeName(c.dtype),
                exact(point.e2e), exact(point.gram) }
                         .join(QLatin1Char(','));
    lines += { QString(),
        QStringLiteral("latency,degrees,cosine,pseudo_gradient_length,true_gradient_length,"
                       "interactions,unique_items") };
    for (const LatencyAngle &a : proof.angles)
        lines += QStringList { QString::number(a.latency), exact(a.degrees), exact(a.cosine), exact(a.pseudoLength),
            exact(a.trueLength), QString::number(a.interactions), QString::number(a.unique) }
                     .join(QLatin1Char(','));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace gram
