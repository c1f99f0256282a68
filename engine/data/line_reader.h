// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/load_report.h"

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

namespace gram {

/// Streams the lines of a UTF-8 text file: a byte order mark and CR before LF are dropped, the
/// last line need not end. Bytes read are reported as progress.
class LineReader {
public:
    /// Throws Error(FileNotFound or FileUnreadable).
    LineReader(const std::filesystem::path &file, LoadReport &report);

    /// False at the end. `line` is valid until the next call. Throws Error(FileUnreadable),
    /// Cancelled.
    bool next(std::string_view &line);

    /// Of the line last read, from 1.
    std::int64_t lineNumber() const { return m_line; }
    const std::filesystem::path &file() const { return m_file; }

private:
    bool fill();
    [[noreturn]] void unreadable(const char *why) const;

    struct Close {
        void operator()(std::FILE *f) const { std::fclose(f); }
    };

    std::filesystem::path m_file;
    LoadReport &m_report;
    std::unique_ptr<std::FILE, Close> m_stream;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0; ///< of what is not yet consumed
    std::size_t m_end = 0;
    std::int64_t m_line = 0;
};

/// The file's name with its folder's, for messages: "train/news.tsv".
std::string shortName(const std::filesystem::path &file);
/// "train/news.tsv, line 3"
std::string place(const std::filesystem::path &file, std::int64_t line);
/// 0 if there is none.
std::int64_t fileSize(const std::filesystem::path &file);

} // namespace gram
