// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_history.h"

#include "api/error.h"
#include "base/files.h"
#include "base/statistics.h"
#include "config/config_json.h"
#include "run/run_folder.h"
#include "run/run_manifest.h"
#include "run/run_summary.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <ctime>
#include <optional>
#include <string_view>
#include <system_error>

namespace gram {

namespace {

namespace fs = std::filesystem;

/// From the name that RunFolder::create() gives, or else when the configuration was written.
std::int64_t startOf(const fs::path &folder)
{
    std::tm local {};
    if (::strptime(folder.filename().c_str(), "%Y%m%d-%H%M%S", &local)) {
        local.tm_isdst = -1;
        return ::mktime(&local);
    }
    std::error_code ignored;
    const auto written = fs::last_write_time(folder / "config.json", ignored);
    const auto clock = std::chrono::file_clock::to_sys(written);
    return ignored ? 0 : std::chrono::duration_cast<std::chrono::seconds>(clock.time_since_epoch()).count();
}

/// The fields of a line of metrics.csv; empty ones are absent.
class Fields {
public:
    explicit Fields(std::string_view line)
        : m_rest(line)
    {
    }

    std::string_view text()
    {
        const std::size_t comma = m_rest.find(',');
        const std::string_view field = m_rest.substr(0, comma);
        m_rest = comma == std::string_view::npos ? std::string_view() : m_rest.substr(comma + 1);
        return field;
    }
    /// False if there is a field that is no number.
    template<typename Number>
    bool number(Number &value)
    {
        const std::string_view field = text();
        return field.empty()
            || std::from_chars(field.data(), field.data() + field.size(), value).ptr == field.data() + field.size();
    }
    /// An absent one leaves none.
    template<typename Number>
    bool number(std::optional<Number> &value)
    {
        if (m_rest.empty() || m_rest.front() == ',')
            return text().empty();
        return number(value.emplace());
    }

private:
    std::string_view m_rest;
};

/// `later`: the names of the columns after those that every program has written, evaluations' metrics among them.
bool stepOf(std::string_view line, const std::vector<std::string> &later, StepRecord &s)
{
    Fields fields(line);
    if (fields.text() != "step" || !fields.number(s.step) || !fields.number(s.epoch) || !fields.number(s.loss)
        || !fields.number(s.seconds) || !fields.number(s.interactions) || !fields.number(s.unique)
        || !fields.number(s.encoded) || !fields.number(s.memoryBytes) || !fields.number(s.peakMemoryBytes)
        || !fields.number(s.residentBytes))
        return false;
    for (const std::string &name : later) {
        const bool good = name == "reserved_bytes" ? fields.number(s.reservedBytes)
            : name == "card_bytes"                 ? fields.number(s.cardBytes)
            : name == "utilization_percent"        ? fields.number(s.utilization)
            : name == "joules"                     ? fields.number(s.joules)
                                                   : (fields.text(), true);
        if (!good)
            return false;
    }
    return true;
}

bool evaluationOf(std::string_view line, const std::vector<std::string> &later, Evaluation &e)
{
    Fields fields(line);
    double ignored = 0;
    if (fields.text() != "evaluation" || !fields.number(e.step) || !fields.number(e.epoch) || !fields.number(ignored)
        || !fields.number(e.seconds))
        return false;
    for (int i = 0; i < 6; ++i)
        fields.text();
    for (const std::string &metric : later) {
        const std::string_view field = fields.text();
        if (field.empty()) // a metric of the other kind of data, or a step's column
            continue;
        Metric m { metric };
        if (std::from_chars(field.data(), field.data() + field.size(), m.value).ec != std::errc())
            return false;
        e.metrics.push_back(m);
    }
    return true;
}

/// The columns after those that every program has written, evaluations' by their metric.
std::vector<std::string> laterColumns(std::string_view header)
{
    constexpr int stepColumns = 11;
    Fields fields(header);
    std::vector<std::string> out;
    for (int i = 0; i < stepColumns; ++i)
        fields.text();
    for (std::string_view name = fields.text(); !name.empty(); name = fields.text())
        out.emplace_back(name == "validation_loss" ? "loss" : name);
    return out;
}

void readMetrics(const fs::path &file, RunRecord &record)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        return;
    const std::string content = fileContent(file);
    std::vector<std::string> later;
    record.result.evaluations.clear();
    std::size_t begin = 0;
    // What follows the last line's end was torn off when the program was killed.
    for (std::size_t end; (end = content.find('\n', begin)) != std::string::npos; begin = end + 1) {
        const std::string_view line(content.data() + begin, end - begin);
        StepRecord step;
        Evaluation evaluation;
        if (begin == 0)
            later = laterColumns(line);
        else if (stepOf(line, later, step))
            record.steps.push_back(step);
        else if (evaluationOf(line, later, evaluation))
            record.result.evaluations.push_back(std::move(evaluation));
    }
}

/// What the steps tell of an unfinished run; the summary has it for the others.
void summarizeSteps(RunRecord &record)
{
    RunResult &r = record.result;
    r.status = RunResult::Status::Cancelled;
    r.stopReason = RunResult::StopReason::User;
    if (!record.steps.empty()) {
        const StepRecord &last = record.steps.back();
        r.steps = last.step;
        r.seconds = last.seconds;
        r.lastLoss = last.loss;
        r.interactions = last.interactions;
        r.unique = last.unique;
        r.encoded = last.encoded;
        r.peakMemoryBytes = last.peakMemoryBytes;
        r.joules = last.joules;
        r.secondsPerStep = r.seconds / static_cast<double>(r.steps);
        r.medianSecondsPerStep = median(r.stepSeconds);
        r.medianRedundancy = median(r.stepRedundancy);
        if (r.seconds > 0)
            r.interactionsPerSecond = static_cast<double>(r.interactions) / r.seconds;
        if (r.unique > 0)
            r.redundancy = static_cast<double>(r.interactions) / static_cast<double>(r.unique);
    }
    double best = -1;
    for (const Evaluation &e : r.evaluations) {
        if (e.value("auc") > best) {
            best = e.value("auc");
            r.bestStep = e.step;
        }
    }
}

} // namespace

RunRecord parseRun(const fs::path &runFolder, const std::string &config, const std::string &summary)
{
    RunRecord record;
    record.folder = runFolder.string();
    record.config = configFromJson(config, (runFolder / "config.json").string(), {});
    record.startedAt = startOf(runFolder);
    if (!summary.empty()) {
        readSummary(summary, runFolder / "run.json", record);
        record.status = static_cast<RunRecord::Status>(record.result.status);
    }
    record.result.config = record.config;
    record.result.runFolder = record.folder;
    return record;
}

RunRecord readRunSummary(const fs::path &runFolder)
{
    readRunConfig(runFolder); // tells what a folder that is no run's lacks
    const fs::path summary = runFolder / "run.json";
    std::error_code ignored;
    return parseRun(runFolder, fileContent(runFolder / "config.json"),
        fs::exists(summary, ignored) ? fileContent(summary) : std::string());
}

RunRecord readRun(const fs::path &runFolder)
{
    RunRecord record = readRunSummary(runFolder);
    record.damage = damageIn(runFolder);
    readMetrics(runFolder / "metrics.csv", record);
    StepRecord before;
    for (const StepRecord &step : record.steps) {
        record.result.stepSeconds.push_back(step.seconds - before.seconds);
        const auto unique = static_cast<double>(step.unique - before.unique);
        record.result.stepRedundancy.push_back(
            unique > 0 ? static_cast<double>(step.interactions - before.interactions) / unique : 0.0);
        before = step;
    }
    // The first step's record holds what came before it, too. Where the summary does not tell how
    // much that was, all of it counts as such, for speedupAgainst() leaves the first step out.
    if (!record.steps.empty() && record.steps.front().step == 1)
        record.result.stepSeconds.front() = record.secondsBeforeSteps
            ? record.result.stepSeconds.front() - *record.secondsBeforeSteps
            : 0.0;
    if (record.status == RunRecord::Status::Unfinished)
        summarizeSteps(record);
    return record;
}

std::vector<fs::path> findRuns(const fs::path &out)
{
    std::vector<fs::path> folders;
    std::error_code ignored;
    for (fs::directory_iterator it(out, ignored), end; !ignored && it != end; it.increment(ignored))
        if (fs::exists(it->path() / "config.json", ignored)
            && !it->path().filename().string().starts_with('.')) // one that is being made
            folders.push_back(it->path());
    std::sort(folders.begin(), folders.end());
    return folders;
}

} // namespace gram
