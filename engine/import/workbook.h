// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/load_report.h"

#include <cstddef>
#include <filesystem>
#include <functional>

namespace gram {

/// True for an Excel workbook that can be unpacked (.xlsx, .xlsm).
bool isWorkbook(const std::filesystem::path &file);

/// Writes each sheet of a workbook (Office Open XML, ECMA-376 part 1) as a CSV of its name into `folder`. Dates become ISO 8601,
/// true and false 1 and 0, errors nothing; of formulas the values that the workbook holds. Hidden and empty sheets are left out;
/// lines of a single cell above the first row of several are no header, and passed over. `head`: of each sheet about so many
/// bytes; 0 = all. `wrote` is told of bytes written, and may throw. Throws Error.
void unpackWorkbook(const std::filesystem::path &file, const std::filesystem::path &folder, std::size_t head,
    LoadReport &report, const std::function<void(std::size_t)> &wrote);

} // namespace gram
