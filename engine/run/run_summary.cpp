// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_summary.h"

#include "api/error.h"
#include "base/json_depth.h"
#include "base/sha256.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace gram {

namespace {

using nlohmann::json;
using OrderedJson = nlohmann::ordered_json;

constexpr std::pair<const char *, RunResult::Status> statuses[] {
    { "finished", RunResult::Status::Finished },
    { "cancelled", RunResult::Status::Cancelled },
    { "failed", RunResult::Status::Failed },
};
constexpr std::pair<const char *, RunResult::StopReason> stopReasons[] {
    { "epochs", RunResult::StopReason::Epochs },
    { "steps", RunResult::StopReason::Steps },
    { "seconds", RunResult::StopReason::Seconds },
    { "patience", RunResult::StopReason::Patience },
    { "user", RunResult::StopReason::User },
    { "failure", RunResult::StopReason::Failure },
};

template<typename E, std::size_t N>
const char *nameIn(const std::pair<const char *, E> (&names)[N], E value)
{
    for (const auto &[name, e] : names)
        if (e == value)
            return name;
    return "";
}

template<typename E, std::size_t N>
E fromName(const json &value, const std::pair<const char *, E> (&names)[N])
{
    const auto &text = value.get_ref<const std::string &>();
    for (const auto &[name, e] : names)
        if (text == name)
            return e;
    throw json::other_error::create(501, "unknown name " + text, nullptr);
}

Part partOf(const json &value)
{
    for (const Part part : { Part::Train, Part::Validation, Part::Test })
        if (value.get_ref<const std::string &>() == nameOf(part))
            return part;
    throw json::other_error::create(501, "unknown name " + value.get<std::string>(), nullptr);
}

/// JSON has no NaN.
OrderedJson numberOrNull(double value)
{
    return std::isfinite(value) ? OrderedJson(value) : OrderedJson(nullptr);
}

OrderedJson summaryObject(const RunResult &r)
{
    OrderedJson metrics = OrderedJson::object();
    if (!r.evaluations.empty()) {
        for (const Metric &metric : r.evaluations.back().metrics)
            metrics[metric.name] = metric.value;
    }
    OrderedJson best = nullptr;
    for (const Evaluation &evaluation : r.evaluations) {
        if (evaluation.step == r.bestStep) {
            best = { { "step", evaluation.step } };
            for (const Metric &metric : evaluation.metrics)
                best[metric.name] = metric.value;
        }
    }
    OrderedJson changes = OrderedJson::array();
    for (const SettingChange &c : r.changes)
        changes.push_back(
            { { "step", c.step }, { "setting", c.setting }, { "before", c.before }, { "after", c.after } });
    OrderedJson baseline = nullptr;
    if (r.baseline) {
        baseline = { { "steps", r.baseline->steps }, { "seconds_per_step", r.baseline->secondsPerStep },
            { "peak_memory_bytes", r.baseline->peakMemoryBytes } };
    }
    OrderedJson summary {
        { "mode", nameOf(r.config.mode) },
        { "status", nameIn(statuses, r.status) },
        { "stop_reason", nameIn(stopReasons, r.stopReason) },
        { "message", r.message },
        { "steps", r.steps },
        { "seconds", r.seconds },
        { "seconds_before_steps", r.seconds - std::accumulate(r.stepSeconds.begin(), r.stepSeconds.end(), 0.0) },
        { "seconds_per_step", r.secondsPerStep },
        { "median_seconds_per_step", r.medianSecondsPerStep },
        { "interactions_per_second", r.interactionsPerSecond },
        { "redundancy", r.redundancy },
        { "median_redundancy", r.medianRedundancy },
        { "loss", r.lastLoss },
        { "interactions", r.interactions },
        { "unique", r.unique },
        { "encoded", r.encoded },
        { "padding_share", r.paddingShare },
        { "peak_memory_bytes", r.peakMemoryBytes },
        { "ce_peak_memory_bytes", r.cePeakMemoryBytes },
        { "estimated_memory_bytes", r.estimatedMemoryBytes },
        { "micro_batch", r.microBatch },
        { "phases",
            { { "wait", r.phases.wait }, { "encode", r.phases.encode }, { "cf", r.phases.cf },
                { "ce_backward", r.phases.ceBackward }, { "optimizer", r.phases.optimizer },
                { "evaluation", r.phases.evaluation } } },
        { "metrics", metrics },
        { "best", best },
        { "test", r.test ? OrderedJson::parse(reportJson(*r.test)) : OrderedJson(nullptr) },
        { "baseline", baseline },
        { "changes", changes },
        { "environment",
            { { "program_version", r.environment.programVersion }, { "torch_version", r.environment.torchVersion },
                { "blas", r.environment.blas }, { "slow_blas", r.environment.slowBlas },
                { "products", r.environment.products }, { "device", r.environment.device },
                { "threads", r.environment.threads } } },
        { "seed", r.config.seed },
        { "run_folder", r.runFolder },
    };
    // Not a null: what was not measured has no place.
    if (r.joules) {
        summary["joules"] = *r.joules;
        if (r.steps > 0)
            summary["joules_per_step"] = *r.joules / static_cast<double>(r.steps);
        if (r.joulesPerEpoch)
            summary["joules_per_epoch"] = *r.joulesPerEpoch;
    }
    return summary;
}

/// indent -1: on one line. A message or a path need not be UTF-8.
std::string dump(const OrderedJson &json, int indent)
{
    return json.dump(indent, ' ', false, OrderedJson::error_handler_t::replace);
}

double numberOf(const json &value)
{
    return value.is_null() ? std::numeric_limits<double>::quiet_NaN() : value.get<double>();
}

EvaluationReport reportOf(const json &in)
{
    EvaluationReport report;
    report.part = partOf(in.at("split"));
    in.at("step").get_to(report.step);
    in.at("predictions").get_to(report.predictions);
    in.at("cold_predictions").get_to(report.coldPredictions);
    in.at("users").get_to(report.users);
    for (const auto &[name, m] : in.at("metrics").items())
        report.metrics.push_back({ name, numberOf(m.at("value")), numberOf(m.at("low")), numberOf(m.at("high")) });
    return report;
}

Evaluation evaluationOf(const json &metrics, std::int64_t step)
{
    Evaluation evaluation;
    evaluation.step = step;
    for (const auto &[name, value] : metrics.items())
        if (name != "step")
            evaluation.metrics.push_back({ name, numberOf(value) });
    return evaluation;
}

RunResult resultOf(const json &in)
{
    RunResult r;
    r.status = fromName(in.at("status"), statuses);
    r.stopReason = fromName(in.at("stop_reason"), stopReasons);
    in.at("message").get_to(r.message);
    in.at("steps").get_to(r.steps);
    r.seconds = numberOf(in.at("seconds"));
    r.secondsPerStep = numberOf(in.at("seconds_per_step"));
    r.medianSecondsPerStep = numberOf(in.at("median_seconds_per_step"));
    r.interactionsPerSecond = numberOf(in.at("interactions_per_second"));
    r.redundancy = numberOf(in.at("redundancy"));
    r.medianRedundancy = numberOf(in.at("median_redundancy"));
    r.lastLoss = numberOf(in.at("loss"));
    in.at("interactions").get_to(r.interactions);
    in.at("unique").get_to(r.unique);
    in.at("encoded").get_to(r.encoded);
    r.paddingShare = numberOf(in.at("padding_share"));
    in.at("peak_memory_bytes").get_to(r.peakMemoryBytes);
    in.at("ce_peak_memory_bytes").get_to(r.cePeakMemoryBytes);
    // Not in the files of an older program.
    r.estimatedMemoryBytes = in.value("estimated_memory_bytes", r.estimatedMemoryBytes);
    r.microBatch = in.value("micro_batch", r.microBatch);
    const auto measured = [&in](const char *key) -> std::optional<double> {
        const auto at = in.find(key);
        return at == in.end() || at->is_null() ? std::nullopt : std::optional(at->get<double>());
    };
    r.joules = measured("joules");
    r.joulesPerEpoch = measured("joules_per_epoch");
    const json &phases = in.at("phases");
    r.phases = { numberOf(phases.at("wait")), numberOf(phases.at("encode")), numberOf(phases.at("cf")),
        numberOf(phases.at("ce_backward")), numberOf(phases.at("optimizer")), numberOf(phases.at("evaluation")) };
    if (const json &best = in.at("best"); !best.is_null()) {
        best.at("step").get_to(r.bestStep);
        r.evaluations.push_back(evaluationOf(best, r.bestStep));
    }
    if (const json &last = in.at("metrics"); !last.empty())
        r.evaluations.push_back(evaluationOf(last, r.steps));
    // Files of an older program have no test split.
    if (const auto test = in.find("test"); test != in.end() && !test->is_null())
        r.test = reportOf(*test);
    if (const json &b = in.at("baseline"); !b.is_null())
        r.baseline = Baseline { b.at("steps"), numberOf(b.at("seconds_per_step")), b.at("peak_memory_bytes") };
    for (const json &c : in.value("changes", json::array())) // older files have none
        r.changes.push_back({ c.at("step"), c.at("setting"), c.at("before"), c.at("after") });
    const json &e = in.at("environment");
    e.at("program_version").get_to(r.environment.programVersion);
    e.at("torch_version").get_to(r.environment.torchVersion);
    e.at("blas").get_to(r.environment.blas);
    e.at("slow_blas").get_to(r.environment.slowBlas);
    r.environment.products = e.value("products", std::string());
    e.at("device").get_to(r.environment.device);
    e.at("threads").get_to(r.environment.threads);
    return r;
}

} // namespace

std::string reportJson(const EvaluationReport &report)
{
    OrderedJson metrics;
    for (const MetricInterval &m : report.metrics)
        metrics[m.name] = { { "value", numberOrNull(m.value) }, { "low", numberOrNull(m.low) },
            { "high", numberOrNull(m.high) } };
    return OrderedJson {
        { "split", nameOf(report.part) }, { "step", report.step }, { "predictions", report.predictions },
        { "cold_predictions", report.coldPredictions }, { "users", report.users }, { "metrics", metrics }
    }.dump();
}

std::string summaryJson(const RunResult &result)
{
    return dump(summaryObject(result), -1);
}

std::string summaryFile(const RunResult &result)
{
    OrderedJson summary = summaryObject(result);
    summary["sha256"] = unsealed;
    return sealed(dump(summary, 2) + '\n');
}

void readSummary(const std::string &summary, const std::filesystem::path &file, RunRecord &record)
{
    if (sealOf(summary) == Seal::Broken)
        throw Error(ErrorCode::FileUnreadable,
            { .file = file.string(),
                .got = "it is not as the run wrote it (its SHA-256 is another); without the file the run is taken for "
                       "a stopped one, whose steps are in metrics.csv" });
    if (isTooDeep(summary))
        throw Error(ErrorCode::FileUnreadable,
            { .file = file.string(), .got = "it is not a run's summary: it is nested too deep" });
    try {
        const json in = json::parse(summary);
        record.result = resultOf(in);
        if (const auto before = in.find("seconds_before_steps"); before != in.end())
            record.secondsBeforeSteps = before->get<double>();
    } catch (const json::exception &e) {
        throw Error(ErrorCode::FileUnreadable,
            { .file = file.string(), .got = "it is not a run's summary: " + std::string(e.what()) });
    }
}

} // namespace gram
