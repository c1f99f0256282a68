// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a run that are changed while it trains.
#include "train/training_run.h"

#include "api/error.h"
#include "api/latency_estimate.h"
#include "api/levers.h"
#include "config/config_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gram {

namespace {

std::string valueOf(const RunConfig &config, const std::string &setting)
{
    const auto value = nlohmann::json::parse(toJson(config)).at(setting);
    return value.is_string() ? value.get<std::string>() : value.dump();
}

} // namespace

void TrainingRun::changeSettings()
{
    for (const TrainingControl::Change &wanted : m_control.takeChanges()) {
        try {
            change(wanted.setting, wanted.value);
        } catch (const Error &e) {
            m_observer.onWarning(e.what()); // the run goes on as it was
        }
    }
}

void TrainingRun::change(const std::string &setting, const std::string &value)
{
    const auto levers = leversOf(m_config.mode);
    if (std::find(levers.begin(), levers.end(), setting) == levers.end())
        throw Error(ErrorCode::InvalidSetting,
            { .field = setting, .expected = "a setting that can be changed while it trains", .got = value });
    RunConfig changed = m_learner.config;
    setField(changed, setting, value);
    validate(changed);
    if (setting == "ce_rate" && !(changed.ceRate > 0)) // the automatic one was decided at the beginning
        throw Error(ErrorCode::InvalidSetting, { .field = setting, .expected = "a rate above 0", .got = value });
    const std::int64_t perEpoch = m_sampler.batchesPerEpoch();
    const auto isOne = [&](const RunConfig &c) { return latencyInSteps(c, perEpoch) == 1; };
    if (setting == "latency" && isOne(changed) != isOne(m_learner.config))
        throw Error(ErrorCode::InvalidSetting,
            { .field = setting,
                .expected = "2 steps or more, as before: at 1 the table's rows move in another way",
                .got = value });
    SettingChange made { 0, setting, valueOf(m_learner.config, setting), valueOf(changed, setting) };
    if (made.before == made.after)
        return;
    m_learner.config = changed;
    made.step = m_progress.steps + 1 + m_mode->adopt(false);
    m_progress.changes.push_back(made);
    m_saved = false;
    m_observer.onChange(made);
}

/// Of a run that goes on. Its checkpoint is of between two steps, or of within one that it began with them.
void TrainingRun::repeatChanges()
{
    for (const SettingChange &made : m_progress.changes) {
        setField(m_learner.config, made.setting, made.after);
        m_mode->adopt(made.step <= m_progress.steps + 1);
    }
}

} // namespace gram
