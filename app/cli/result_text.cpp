// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/result_text.h"

#include "run/run_manifest.h"

#include <filesystem>
#include <system_error>

namespace gram {

namespace {

namespace fs = std::filesystem;

std::string shownJoules(double joules)
{
    return joules < 1000 ? formatted("%.1f J", joules)
        : joules < 1e6   ? formatted("%.2f kJ", joules / 1e3)
                         : formatted("%.2f MJ", joules / 1e6);
}

} // namespace

std::string shownMetrics(const RunResult &result)
{
    std::string text;
    if (!result.evaluations.empty()) {
        for (const Metric &metric : result.evaluations.back().metrics)
            text += (text.empty() ? "" : "  ") + metric.name + ' ' + shownNumber(metric.value);
    }
    return text;
}

std::string shownEnergy(const RunResult &r)
{
    return shownJoules(*r.joules) + ", " + shownJoules(*r.joules / static_cast<double>(r.steps)) + " a step"
        + (r.joulesPerEpoch ? ", " + shownJoules(*r.joulesPerEpoch) + " an epoch" : "");
}

int reportEnd(const RunResult &result, const std::string &title, Terminal &terminal)
{
    switch (result.status) {
    case RunResult::Status::Finished:
        if (result.message.empty())
            return 0;
        terminal.note(
            "gram-lab: " + title + " was trained to its end, but not all of it is on the disk. " + result.message);
        return 1;
    case RunResult::Status::Cancelled: {
        if (!result.message.empty())
            terminal.note("Warning: " + result.message);
        terminal.note(formatted("gram-lab: %s was stopped after step %lld.", title.c_str(),
            static_cast<long long>(result.steps)));
        std::error_code ignored;
        if (!result.runFolder.empty() && fs::exists(RunManifest::fileOf(result.runFolder), ignored))
            terminal.note("Go on with it:  gram-lab run --resume " + result.runFolder);
        return 1;
    }
    case RunResult::Status::Failed:
        break;
    }
    terminal.note("gram-lab: " + title + " failed: " + result.message);
    return 1;
}

} // namespace gram
