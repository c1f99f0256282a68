// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/error.h"
#include "data/load_report.h"

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace gram {

/// The lines of one file that could not be read, counted by what was wrong with them. A few are skipped and
/// counted; many mean that the file is something else than it is taken for.
class MalformedLines {
public:
    explicit MalformedLines(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    void add(std::int64_t line, std::string_view field, std::string_view expected, std::string_view got)
    {
        constexpr std::size_t shown = 60;
        ++m_count;
        for (Kind &kind : m_kinds) {
            if (kind.first.field == field && kind.first.expected == expected) {
                ++kind.count;
                return;
            }
        }
        m_kinds.push_back({ 1,
            { .file = m_file.string(),
                .line = line,
                .field = std::string(field),
                .expected = std::string(expected),
                .got = std::string(got.substr(0, shown)) } });
    }

    /// At the end of the file: at most max(10, 1% of `lines`) may be malformed.
    void finish(std::int64_t lines, LoadReport &report) const
    {
        if (m_count == 0)
            return;
        if (m_count > std::max<std::int64_t>(10, lines / 100)) {
            Error::Facts facts = m_kinds.front().first;
            facts.expected += ", got \"" + facts.got + '"';
            facts.got = std::to_string(m_count) + " of " + std::to_string(lines);
            throw Error(ErrorCode::TooManyMalformed, facts);
        }
        for (const Kind &kind : m_kinds) {
            const std::string file = m_file.filename().string();
            report.skip(m_kinds.size() == 1 ? Said(QT_TRANSLATE_NOOP("Said", "malformed lines in %1"), { file })
                                            : Said(QT_TRANSLATE_NOOP("Said", "malformed lines in %1 (%2: not %3)"),
                                                { file, kind.first.field, kind.first.expected }),
                Error(ErrorCode::MalformedLine, kind.first).what(), kind.count);
        }
    }

private:
    struct Kind {
        std::int64_t count;
        Error::Facts first;
    };

    std::filesystem::path m_file;
    std::int64_t m_count = 0;
    std::vector<Kind> m_kinds; ///< few: the readers name what they expect
};

} // namespace gram
