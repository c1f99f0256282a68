// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_data.h"

#include "api/same_work.h"

#include <type_traits>

namespace gram {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

} // namespace

namespace {

std::string textOf(const RunConfig &config)
{
    std::string key;
    forEachField(config, [&key](const char *, const auto &value, auto &&...) {
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, std::string>)
            key += value;
        else if constexpr (std::is_enum_v<Value>)
            key += nameOf(value);
        else
            key += std::to_string(value);
        key += '\n';
    });
    return key;
}

} // namespace

std::string workKey(const RunConfig &config)
{
    return textOf(workOf(config));
}

std::string studyKey(const RunConfig &config)
{
    return textOf(without({ SettingGroup::Mode, SettingGroup::Record }, config));
}

TimedSteps timedSteps(const RunData &run)
{
    return timedSteps(run.config, run.steps, run.result ? &*run.result : nullptr);
}

RunConfig RunData::settingsNow() const
{
    RunConfig now = config;
    for (const SettingChange &change : changes)
        forEachField(now, [&change](const char *name, auto &value, auto &&...) {
            using Value = std::remove_cvref_t<decltype(value)>;
            if (change.setting != name)
                return;
            const QString text = QString::fromStdString(change.after);
            if constexpr (std::is_same_v<Value, double>) {
                value = text.toDouble();
            } else if constexpr (std::is_same_v<Value, std::int64_t>) {
                value = text.toLongLong();
            } else if constexpr (std::is_enum_v<Value>) {
                for (std::size_t i = 0; i < EnumNames<Value>::value.size(); ++i)
                    if (EnumNames<Value>::value[i] == change.after)
                        value = static_cast<Value>(i);
            }
        });
    return now;
}

std::int64_t RunData::stepsDone() const
{
    return !steps.empty() ? steps.back().step : result ? result->steps : 0;
}

double RunData::secondsPerStep() const
{
    if (!steps.empty())
        return steps.back().seconds / static_cast<double>(steps.back().step);
    return result && result->steps > 0 ? result->secondsPerStep : unknown;
}

double RunData::redundancy() const
{
    if (!steps.empty() && steps.back().unique > 0)
        return static_cast<double>(steps.back().interactions) / static_cast<double>(steps.back().unique);
    return result && result->steps > 0 ? result->redundancy : unknown;
}

std::uint64_t RunData::peakMemoryBytes() const
{
    return !steps.empty() ? steps.back().peakMemoryBytes : result ? result->peakMemoryBytes : 0;
}

std::optional<double> RunData::joulesPerStep() const
{
    const std::optional<double> joules = !steps.empty() ? steps.back().joules : result ? result->joules : std::nullopt;
    return joules && stepsDone() > 0 ? std::optional(*joules / static_cast<double>(stepsDone())) : std::nullopt;
}

double RunData::metric(const char *name) const
{
    if (!evaluations.empty())
        return evaluations.back().value(name);
    return result && !result->evaluations.empty() ? result->evaluations.back().value(name) : unknown;
}

} // namespace gram
