// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/load_report.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

struct gzFile_s; // zlib's

namespace gram {

/// Streams the lines of a UTF-8 text file, gzipped or not: a byte order mark and CR before LF are
/// dropped, the last line need not end. Bytes read from the disk are reported as progress.
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
        void operator()(gzFile_s *f) const;
    };

    std::filesystem::path m_file;
    LoadReport &m_report;
    std::unique_ptr<gzFile_s, Close> m_stream;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity;
    std::size_t m_begin = 0; ///< of what is not yet consumed
    std::size_t m_end = 0;
    std::int64_t m_line = 0;
    std::int64_t m_reported = 0; ///< bytes of the file
};

/// The file's name with its folder's, for messages: "train/news.tsv".
std::string shortName(const std::filesystem::path &file);
/// "train/news.tsv, line 3"
std::string place(const std::filesystem::path &file, std::int64_t line);
/// 0 if there is none.
std::int64_t fileSize(const std::filesystem::path &file);

} // namespace gram
