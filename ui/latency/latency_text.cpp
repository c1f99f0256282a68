// SPDX-License-Identifier: GPL-3.0-or-later
#include "latency_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace gram {

namespace {

struct LatencyText {
    Q_DECLARE_TR_FUNCTIONS(gram::LatencyText)
};

int counted(std::int64_t steps)
{
    return static_cast<int>(std::min<std::int64_t>(steps, 2'000'000'000)); // as %n takes it
}

QString percent(double share)
{
    return LatencyText::tr("%1%").arg(QLocale().toString(100 * share, 'f', share < 0.0995 ? 1 : 0));
}

QString singleStepText(const LatencyEstimate &e)
{
    return percent(e.singleStepWork() / e.e2eWork());
}

} // namespace

QString redundancyText(const LatencyEstimate &e)
{
    const double r = e.redundancy();
    const QString text = QLocale().toString(r, 'f', r < 10 ? 2 : r < 100 ? 1 : 0);
    return e.atMost ? LatencyText::tr("at least %1").arg(text) : text;
}

QString workText(const LatencyEstimates &all, const LatencyEstimate &e)
{
    const QString text = percent(e.multiStepWork(all.passesAt(e)) / e.e2eWork());
    return e.atMost ? LatencyText::tr("at most %1").arg(text) : text;
}

QString latencyName(const LatencyEstimates &all, std::int64_t latency)
{
    const QString steps = LatencyText::tr("%Ln step(s)", nullptr, counted(latency));
    if (latency == all.stepsPerEpoch)
        return LatencyText::tr("an epoch, %1").arg(steps);
    if (latency == (all.stepsPerEpoch + 1) / 2)
        return LatencyText::tr("half an epoch, %1").arg(steps);
    return steps;
}

bool latencyPays(const LatencyEstimates &all, std::int64_t latency)
{
    return all.pays(all.at(latency), Mode::SingleStep);
}

QString latencyNote(const LatencyEstimates &all, std::int64_t latency)
{
    const LatencyEstimate e = all.at(latency);
    const QString read = LatencyText::tr(
        "At %n step(s) an item is read %1 times between two updates (R over the latency): "
        "the encoder does %2 of E2E's work, Single-step %3.",
        nullptr, counted(latency))
                             .arg(redundancyText(e), workText(all, e), singleStepText(e));
    if (latencyPays(all, latency))
        return read;
    const auto from = all.paysFrom(Mode::SingleStep);
    return read + QLatin1Char(' ')
        + (from ? LatencyText::tr("Here Multi-step pays from %n step(s) on.", nullptr, counted(*from))
                : LatencyText::tr(
                    "Multi-step does not pay on this data at any latency up to an epoch: take Single-step."));
}

QString latencyBeyondRun(const LatencyEstimates &all, const RunConfig &config)
{
    const std::int64_t steps = lastStepOf(config, all.stepsPerEpoch);
    if (latencyInSteps(config, all.stepsPerEpoch) <= steps)
        return {};
    return LatencyText::tr(
        "The run has %n step(s) and ends before its first encoder update: choose a shorter latency, or train "
        "longer.",
        nullptr, counted(steps));
}

QString latencyAdvice(const LatencyEstimates &all)
{
    if (all.latencies.empty())
        return {};
    const auto e2e = all.paysFrom(Mode::E2E), single = all.paysFrom(Mode::SingleStep);
    const QString users = LatencyText::tr("With %n user(s) a batch,", nullptr, counted(all.batch));
    if (!e2e)
        return LatencyText::tr(
            "%1 Multi-step GRAM does more encoder work than E2E at every latency up to an epoch: between "
            "two updates its items hardly repeat. Take Single-step.")
            .arg(users);
    const QString start = LatencyText::tr(
        "%1 Multi-step GRAM does less encoder work than E2E from a latency of %n step(s) on", nullptr, counted(*e2e))
                              .arg(users);
    return single
        ? LatencyText::tr("%1, and less than Single-step from %n step(s) on.", nullptr, counted(*single)).arg(start)
        : LatencyText::tr("%1, but at no latency up to an epoch less than Single-step.").arg(start);
}

} // namespace gram
