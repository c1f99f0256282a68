// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/seed_comparison.h"

#include <algorithm>
#include <map>
#include <vector>

namespace gram {

namespace {

bool hasFinished(const RunView &run)
{
    return run.result && run.result->status == RunResult::Status::Finished;
}

/// The finished runs that differ by their seed alone, by seed.
struct Family {
    const RunConfig *config = nullptr;
    std::vector<SettingChange> changes;
    std::map<std::int64_t, std::size_t> runs;
};

} // namespace

void compareOverSeeds(RunComparison &comparison, std::span<const RunView> runs)
{
    std::vector<Family> families;
    std::vector<std::size_t> of(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::vector<SettingChange> changes = runs[i].result ? runs[i].result->changes
                                                                  : std::vector<SettingChange>();
        const auto it = std::find_if(families.begin(), families.end(), [&](const Family &family) {
            return sameButSeed(*family.config, *runs[i].config) && family.changes == changes;
        });
        of[i] = static_cast<std::size_t>(it - families.begin());
        if (it == families.end())
            families.push_back({ runs[i].config, changes, {} });
        if (hasFinished(runs[i]))
            families[of[i]].runs[runs[i].config->seed] = i;
    }
    const auto spread = [&](const Family &family, auto &&figure) {
        std::vector<double> values;
        for (const auto &[seed, run] : family.runs)
            values.push_back(figure(comparison.runs[run]));
        return spreadOf(values);
    };
    const auto best = [&](const Family &family) {
        std::vector<SeedValue> values;
        for (const auto &[seed, run] : family.runs)
            if (const auto &point = comparison.runs[run].best)
                values.push_back({ seed, point->value });
        return values;
    };
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Family &family = families[of[i]];
        ComparedRun &run = comparison.runs[i];
        if (!hasFinished(runs[i]) || family.runs.size() < 2)
            continue;
        SeedFigures &out = run.overSeeds.emplace();
        for (const auto &[seed, member] : family.runs) {
            out.runs.push_back(member);
            out.seeds.push_back(seed);
        }
        out.best = spread(family,
            [](const ComparedRun &r) { return r.best ? r.best->value : std::numeric_limits<double>::quiet_NaN(); });
        out.speedupPerStep = spread(family, [](const ComparedRun &r) { return r.speedupPerStep.value; });
        out.secondsPerStep = spread(family, [](const ComparedRun &r) { return r.secondsPerStep.value; });
        out.peakMemoryBytes = spread(family, [](const ComparedRun &r) {
            return r.peakMemoryBytes > 0 ? static_cast<double>(r.peakMemoryBytes)
                                         : std::numeric_limits<double>::quiet_NaN();
        });
        if (run.reference == ReferenceKind::Run)
            out.againstE2e = pairedBySeed(best(family), best(families[of[run.referenceRun]]));
    }
}

} // namespace gram
