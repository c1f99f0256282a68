// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_options.h"

#include "api/error.h"
#include "api/levers.h"
#include "api/mode_traits.h"
#include "config/config_json.h"
#include "run/run_folder.h"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

namespace gram {

namespace {

/// Relative to where the program was started, so that a recorded run can be resumed from anywhere.
std::string absolutePath(const std::string &path)
{
    if (path.empty())
        return path;
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute.lexically_normal().string(); // the working folder was removed
}

void applySettings(RunConfig &config, const std::vector<std::string> &settings)
{
    for (const std::string &setting : settings) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos)
            throw UsageError("--set takes key=value, not \"" + setting + "\".");
        setField(config, setting.substr(0, equals), setting.substr(equals + 1));
    }
}

/// Calls `change` and turns a refused setting into wrong usage.
template<typename Change>
void asUsage(Change change)
{
    try {
        change();
    } catch (const Error &error) {
        if (error.code() == ErrorCode::InvalidSetting || error.code() == ErrorCode::UnknownSetting)
            throw UsageError(error.what());
        throw;
    }
}

} // namespace

RunConfig configFrom(const CommandOptions &o)
{
    RunConfig config;
    asUsage([&] {
        if (!o.configFile.empty())
            config = readConfig(o.configFile);
        if (!o.demo.empty()) {
            config.demo = o.demo;
            config.data.clear();
        }
        if (!o.data.empty())
            config.data = o.data;
        if (!o.model.empty())
            config.model = o.model;
        if (!o.mode.empty())
            setField(config, "mode", o.mode);
        if (o.latency == "epoch" || o.latency == "half-epoch") {
            setField(config, "latency_unit", o.latency);
            config.latency = 1;
        } else if (!o.latency.empty()) {
            setField(config, "latency", o.latency);
            config.latencyUnit = LatencyUnit::Steps;
        }
        if (!o.steps.empty())
            setField(config, "steps", o.steps);
        for (const auto &[key, value] : { std::pair("seed", &o.seed), { "threads", &o.threads }, { "dtype", &o.dtype },
                 { "device", &o.device }, { "freeze_layers", &o.freezeLayers } }) {
            if (!value->empty())
                setField(config, key, *value);
        }
        if (o.outGiven)
            config.out = o.out;
        applySettings(config, o.settings);
        config.data = absolutePath(config.data);
        config.tokenizer = absolutePath(config.tokenizer);
        if (config.model != "random" && config.model != "bundled")
            config.model = absolutePath(config.model);
        validate(config);
    });
    return config;
}

namespace {

/// Where the run's data are now and how many threads are there does not change what it is.
void applyPlace(RunConfig &config, const CommandOptions &o)
{
    if (!o.data.empty())
        config.data = o.data;
    if (!o.threads.empty())
        setField(config, "threads", o.threads);
    applySettings(config, o.settings);
    config.data = absolutePath(config.data);
}

} // namespace

Resumption resumptionFrom(const CommandOptions &o)
{
    const RunConfig recorded = readRunConfig(o.resume);
    Resumption out { recorded, {} };
    RunConfig &config = out.config;
    asUsage([&] {
        if (!o.steps.empty())
            setField(config, "steps", o.steps);
        applyPlace(config, o);
        validate(config);
    });
    for (const std::string &setting : o.settings) {
        const std::string key = setting.substr(0, setting.find('='));
        const auto levers = leversOf(recorded.mode);
        if (std::find(levers.begin(), levers.end(), key) != levers.end())
            out.changes.push_back({ key, setting.substr(key.size() + 1) });
    }
    forEachSetting([&](SettingGroup, const char *key, auto member, auto...) {
        if (std::any_of(out.changes.begin(), out.changes.end(), [&](const auto &c) { return c.setting == key; }))
            config.*member = recorded.*member;
    });
    RunConfig unlimited = config;
    unlimited.steps = recorded.steps;
    unlimited.seconds = recorded.seconds;
    unlimited.epochs = recorded.epochs;
    unlimited.data = recorded.data;
    unlimited.threads = recorded.threads;
    if (unlimited != recorded)
        throw UsageError("A resumed run keeps its settings; only steps, seconds and epochs, data and threads, and what "
                         "can be changed while it trains (its rates, its latency, count_weight) can be others.");
    return out;
}

RunConfig evaluatedConfigFrom(const CommandOptions &o)
{
    const RunConfig recorded = readRunConfig(o.runFolder);
    RunConfig config = recorded;
    asUsage([&] {
        applyPlace(config, o);
        validate(config);
    });
    RunConfig placed = config;
    placed.data = recorded.data;
    placed.threads = recorded.threads;
    placed.device = recorded.device;
    if (placed != recorded)
        throw UsageError("A run is evaluated with its own settings; only data, threads and device can be changed.");
    return config;
}

std::vector<std::string> repeatedSettings(int argc, char **argv)
{
    std::vector<std::string> arguments;
    bool inSettings = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument = argv[i];
        const bool isSetting = !argument.starts_with('-') && argument.find('=') != std::string_view::npos;
        const bool afterSet = i > 1 && std::string_view(argv[i - 1]) == "--set";
        if (inSettings && isSetting && !afterSet)
            arguments.emplace_back("--set");
        inSettings = argument == "--set" || (inSettings && (isSetting || afterSet));
        arguments.emplace_back(argument);
    }
    return arguments;
}

std::vector<Mode> modesFrom(const CommandOptions &o)
{
    std::vector<Mode> modes;
    for (const ModeTraits &t : modeTraits)
        if (o.modes.empty() && t.comparedAtFirst)
            modes.push_back(t.mode);
    for (const std::string &name : o.modes) {
        RunConfig config;
        asUsage([&] { setField(config, "mode", name); });
        if (std::find(modes.begin(), modes.end(), config.mode) == modes.end())
            modes.push_back(config.mode);
    }
    return modes;
}

} // namespace gram
