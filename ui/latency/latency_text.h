// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/latency_estimate.h"
#include "api/run_config.h"

#include <QString>

namespace gram {

/// "5.2", or "at least 5.2" where that is what is known.
QString redundancyText(const LatencyEstimate &e);
/// Multi-step's encoder work as a share of E2E's: "26%", or "at most 26%".
QString workText(const LatencyEstimates &all, const LatencyEstimate &e);
/// "Half an epoch, 12 steps", or "10 steps".
QString latencyName(const LatencyEstimates &all, std::int64_t latency);

/// Whether Multi-step at this latency does less encoder work than Single-step.
bool latencyPays(const LatencyEstimates &all, std::int64_t latency);
/// What an encoder update every `latency` steps saves, and where it does not pay from where it would.
QString latencyNote(const LatencyEstimates &all, std::int64_t latency);
/// That a run of this configuration ends before its first encoder update; empty where it does not.
QString latencyBeyondRun(const LatencyEstimates &all, const RunConfig &config);
/// From which latency on Multi-step does less than E2E and than Single-step.
QString latencyAdvice(const LatencyEstimates &all);

} // namespace gram
