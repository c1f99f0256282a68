// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/dataset_summary.h"
#include "api/run_config.h"

#include <array>
#include <string_view>
#include <vector>

namespace gram {

/// What is known of a CF module beside its computation.
struct CfTraits {
    CfModule module;
    TaskKind task; ///< whose data it reads
    std::string_view title; ///< as its paper writes it
};

/// The first of a task is what `auto` means.
inline constexpr std::array<CfTraits, EnumNames<CfModule>::value.size() - 1> cfTraits { {
    { CfModule::Nrms, TaskKind::News, "NRMS" },
    { CfModule::Dkt, TaskKind::Kt, "DKT" },
    { CfModule::Saint, TaskKind::Kt, "SAINT" },
} };

inline std::vector<CfModule> cfModulesFor(TaskKind task)
{
    std::vector<CfModule> modules;
    for (const CfTraits &traits : cfTraits)
        if (traits.task == task)
            modules.push_back(traits.module);
    return modules;
}

/// Of a module, or, for `auto`, of what it means on the data of `task`.
constexpr const CfTraits &traitsOf(CfModule module, TaskKind task)
{
    for (const CfTraits &traits : cfTraits)
        if (module == CfModule::Auto ? traits.task == task : traits.module == module)
            return traits;
    return cfTraits.front();
}

} // namespace gram
