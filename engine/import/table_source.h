// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/malformed_lines.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace gram {

/// The rows of a table that is not CSV, one after the other.
struct TableSource {
    TableSource(const std::filesystem::path &file, LoadReport &report)
        : report(report)
        , malformed(file)
    {
    }
    virtual ~TableSource() = default;
    /// False at the end; else `fields` has the row. Throws Error.
    virtual bool next() = 0;

    LoadReport &report;
    MalformedLines malformed;
    std::vector<std::string> header;
    std::vector<std::string> fields;
    std::int64_t rows = 0, line = 0;

protected:
    bool end()
    {
        malformed.finish(rows, report);
        return false;
    }
};

} // namespace gram
