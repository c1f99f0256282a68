// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "data/load_report.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace gram {

/// The lines of one file that could not be read. A few are skipped and counted; many mean that
/// the file is something else than it is taken for.
class MalformedLines {
public:
    explicit MalformedLines(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    void add(
        std::int64_t line, std::string_view field, std::string_view expected, std::string_view got)
    {
        constexpr std::size_t shown = 60;
        if (m_count++ == 0) {
            m_first = { .file = m_file.string(),
                .line = line,
                .field = std::string(field),
                .expected = std::string(expected),
                .got = std::string(got.substr(0, shown)) };
        }
    }

    /// At the end of the file: at most max(10, 1% of `lines`) may be malformed.
    void finish(std::int64_t lines, LoadReport &report) const
    {
        if (m_count == 0)
            return;
        if (m_count > std::max<std::int64_t>(10, lines / 100)) {
            Error::Facts facts = m_first;
            facts.got = std::to_string(m_count) + " of " + std::to_string(lines);
            throw Error(ErrorCode::TooManyMalformed, facts);
        }
        report.skip("malformed lines in " + m_file.filename().string(),
            Error(ErrorCode::MalformedLine, m_first).what(), m_count);
    }

private:
    std::filesystem::path m_file;
    std::int64_t m_count = 0;
    Error::Facts m_first;
};

} // namespace gram
