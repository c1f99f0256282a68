// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/run_progress.h"

#include "base/statistics.h"

#include <nlohmann/json.hpp>

namespace gram {

namespace {

using nlohmann::json;

// JSON has no NaN: null stands for it.
double number(const json &value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

/// Calls v(name, member) for all plain members, const or not.
template<typename Progress, typename Visitor>
void forEachMember(Progress &p, Visitor &&v)
{
    v("steps", p.steps);
    v("seconds", p.seconds);
    v("interactions", p.interactions);
    v("unique", p.unique);
    v("last_loss", p.lastLoss);
    v("best_auc", p.bestAuc);
    v("best_step", p.bestStep);
    v("evaluations_since_best", p.evaluationsSinceBest);
    v("encoded", p.measured.encoded);
    v("real_tokens", p.measured.realTokens);
    v("computed_tokens", p.measured.computedTokens);
    v("peak_bytes", p.peakBytes);
    v("ce_peak_bytes", p.measured.cePeakBytes);
    v("wait", p.measured.phases.wait);
    v("encode", p.measured.phases.encode);
    v("cf", p.measured.phases.cf);
    v("ce_backward", p.measured.phases.ceBackward);
    v("optimizer", p.measured.phases.optimizer);
    v("evaluation", p.measured.phases.evaluation);
    v("micro_batch", p.measured.microBatch);
    v("dataset", p.dataset);
}

} // namespace

void RunProgress::describe(RunResult &result) const
{
    const auto ratio = [](auto of, auto to) { return static_cast<double>(of) / static_cast<double>(to); };
    result.steps = steps;
    result.seconds = seconds;
    result.stepSeconds = stepSeconds;
    result.stepRedundancy = stepRedundancy;
    if (steps > 0) {
        result.secondsPerStep = ratio(seconds, steps);
        result.medianSecondsPerStep = median(stepSeconds);
        result.medianRedundancy = median(stepRedundancy);
        result.lastLoss = lastLoss;
    }
    result.interactions = interactions;
    result.unique = unique;
    result.encoded = measured.encoded;
    if (seconds > 0)
        result.interactionsPerSecond = ratio(interactions, seconds);
    if (unique > 0)
        result.redundancy = ratio(interactions, unique);
    if (measured.computedTokens > 0)
        result.paddingShare = 1.0 - ratio(measured.realTokens, measured.computedTokens);
    result.peakMemoryBytes = peakBytes;
    result.joules = joules;
    result.cePeakMemoryBytes = measured.cePeakBytes;
    result.microBatch = measured.microBatch;
    result.phases = measured.phases;
    result.evaluations = evaluations;
    result.bestStep = bestStep;
    if (!baseline.empty())
        result.baseline = baseline.front();
    result.changes = changes;
}

std::string RunProgress::toJson() const
{
    json out;
    forEachMember(*this, [&out](const char *name, const auto &member) { out[name] = member; });
    if (joules)
        out["joules"] = *joules;
    for (const Evaluation &e : evaluations) {
        json metrics = json::array();
        for (const Metric &m : e.metrics)
            metrics.push_back({ m.name, m.value });
        out["evaluations"].push_back({ { "step", e.step }, { "epoch", e.epoch }, { "seconds", e.seconds },
            { "evaluation_seconds", e.evaluationSeconds }, { "metrics", metrics } });
    }
    for (const Baseline &b : baseline)
        out["baseline"].push_back({ b.steps, b.secondsPerStep, b.peakMemoryBytes });
    for (const SettingChange &c : changes)
        out["changes"].push_back({ c.step, c.setting, c.before, c.after });
    return out.dump();
}

RunProgress RunProgress::fromJson(const std::string &text)
{
    const json in = json::parse(text);
    RunProgress p;
    forEachMember(p, [&in](const char *name, auto &member) {
        if constexpr (std::is_same_v<decltype(member), double &>)
            member = number(in.at(name));
        else
            in.at(name).get_to(member);
    });
    if (const auto measured = in.find("joules"); measured != in.end()) // older programs tell of none
        p.joules = number(*measured);
    for (const json &e : in.value("evaluations", json::array())) {
        Evaluation evaluation { e.at("step"), e.at("epoch"), e.at("seconds"), e.at("evaluation_seconds"), {} };
        for (const json &m : e.at("metrics"))
            evaluation.metrics.push_back({ m.at(0), number(m.at(1)) });
        p.evaluations.push_back(std::move(evaluation));
    }
    for (const json &b : in.value("baseline", json::array()))
        p.baseline.push_back({ b.at(0), b.at(1), b.at(2) });
    for (const json &c : in.value("changes", json::array()))
        p.changes.push_back({ c.at(0), c.at(1), c.at(2), c.at(3) });
    return p;
}

} // namespace gram
