// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run_reporter.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

/// What a GPU tells of itself, as far as it does.
void addCard(Json &line, const StepRecord &record)
{
    if (record.reservedBytes > 0)
        line["reserved_bytes"] = record.reservedBytes;
    if (record.cardBytes > 0)
        line["card_bytes"] = record.cardBytes;
    if (record.utilization)
        line["utilization_percent"] = *record.utilization;
    if (record.joules)
        line["joules"] = *record.joules;
}

} // namespace

RunReporter::RunReporter(Terminal &terminal, const RunConfig &config, bool json)
    : m_terminal(terminal)
    , m_mode(nameOf(config.mode))
    , m_secondsLimit(config.seconds)
    , m_json(json)
{
}

void RunReporter::onProgress(const Progress &progress)
{
    // Training has a line of its own, with figures.
    if (progress.phase != Progress::Phase::Training)
        m_terminal.progress(progress);
}

void RunReporter::onWarning(const std::string &sentence)
{
    m_terminal.note("Warning: " + sentence);
}

void RunReporter::onBaseline(const Baseline &baseline)
{
    if (m_json) {
        m_terminal.print(Json { { "baseline",
                                    { { "steps", baseline.steps }, { "seconds_per_step", baseline.secondsPerStep },
                                        { "peak_memory_bytes", baseline.peakMemoryBytes } } } }
                             .dump());
    } else {
        m_terminal.note(formatted("E2E measured on %lld steps: %.4f s a step, peak memory %s",
            static_cast<long long>(baseline.steps), baseline.secondsPerStep,
            shownBytes(baseline.peakMemoryBytes).c_str()));
    }
}

void RunReporter::onChange(const SettingChange &change)
{
    if (m_json)
        m_terminal.print(Json { { "change",
                                    { { "step", change.step }, { "setting", change.setting },
                                        { "before", change.before }, { "after", change.after } } } }
                             .dump());
    else
        m_terminal.note(change.setting + ": " + change.after + " in place of " + change.before
            + formatted(", from step %lld on", static_cast<long long>(change.step)));
}

void RunReporter::onSnapshot(const MetricsSnapshot &snapshot)
{
    const std::int64_t every = std::max<std::int64_t>(1, snapshot.totalSteps / 10);
    for (const StepRecord &record : snapshot.steps) {
        if (m_json) {
            Json line { { "mode", m_mode }, { "step", record.step }, { "epoch", record.epoch }, { "loss", record.loss },
                { "seconds", record.seconds }, { "interactions", record.interactions }, { "unique", record.unique },
                { "encoded", record.encoded }, { "memory_bytes", record.memoryBytes },
                { "peak_memory_bytes", record.peakMemoryBytes }, { "resident_bytes", record.residentBytes } };
            addCard(line, record);
            m_terminal.print(line.dump());
        } else if (record.step == 1 || record.step % every == 0) {
            printRow(record);
        }
    }
    m_terminal.flush();
    if (!snapshot.steps.empty())
        showProgress(snapshot.steps.back(), snapshot.totalSteps);
}

void RunReporter::onEvaluation(const Evaluation &evaluation)
{
    if (m_json) {
        Json metrics = Json::object();
        for (const Metric &metric : evaluation.metrics)
            metrics[metric.name] = metric.value;
        m_terminal.print(
            Json { { "evaluation",
                       { { "mode", m_mode }, { "step", evaluation.step }, { "epoch", evaluation.epoch },
                           { "seconds", evaluation.seconds }, { "evaluation_seconds", evaluation.evaluationSeconds },
                           { "metrics", metrics } } } }
                .dump());
    } else {
        std::string line = formatted("validation after step %lld:", static_cast<long long>(evaluation.step));
        for (const Metric &metric : evaluation.metrics)
            line += "  " + metric.name + ' ' + shownNumber(metric.value);
        m_terminal.print(line);
    }
    m_terminal.flush();
}

void RunReporter::printRow(const StepRecord &record)
{
    if (!m_headerPrinted) {
        m_terminal.print(formatted("%8s %8s %10s %10s %14s %12s %12s %12s", "step", "epoch", "loss", "seconds",
            "interactions", "encoded", "memory", "peak"));
        m_headerPrinted = true;
    }
    m_terminal.print(formatted("%8lld %8.2f %10s %10.2f %14lld %12lld %12s %12s", static_cast<long long>(record.step),
        record.epoch, shownNumber(record.loss).c_str(), record.seconds, static_cast<long long>(record.interactions),
        static_cast<long long>(record.encoded), shownBytes(record.memoryBytes).c_str(),
        shownBytes(record.peakMemoryBytes).c_str()));
}

void RunReporter::showProgress(const StepRecord &record, std::int64_t totalSteps)
{
    const auto step = static_cast<double>(record.step);
    double share = totalSteps > 0 ? step / static_cast<double>(totalSteps) : 0.0;
    if (m_secondsLimit > 0)
        share = std::max(share, record.seconds / m_secondsLimit);
    std::string line = share > 0 ? shownBar(share) : std::string("Training");
    line += formatted("  step %lld", static_cast<long long>(record.step));
    if (totalSteps > 0)
        line += formatted("/%lld", static_cast<long long>(totalSteps));
    if (record.seconds > 0) {
        line += formatted("  %.3g s/step  %.0f interactions/s", record.seconds / step,
            static_cast<double>(record.interactions) / record.seconds);
    }
    // Hidden until it is more than a guess.
    if (share > 0 && record.step >= 5 && record.seconds > 2)
        line += "  ETA " + shownDuration(record.seconds * (1 - share) / share);
    m_terminal.progress(line);
}

} // namespace gram
