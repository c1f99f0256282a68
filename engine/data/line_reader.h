// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/load_report.h"
#include "data/text_encoding.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>

struct gzFile_s; // zlib's

namespace gram {

/// Streams the lines of a text file, gzipped or not, as UTF-8: a byte order mark and CR before LF are
/// dropped, where there is no LF lines end with CR, the last line need not end. Bytes read from the disk are reported as progress.
///
/// A file that is not UTF-8 is decoded, from the encoding that the report names for all files or else
/// from the one that its bytes show; which one is noted in the report. Where nearly all of a file's lines are
/// UTF-8, the others are read as windows-1252, and counted.
class LineReader {
public:
    /// Throws Error(FileNotFound or FileUnreadable; MalformedFile for what is no text).
    LineReader(const std::filesystem::path &file, LoadReport &report);

    /// False at the end. `line` is valid until the next call. Throws Error(FileUnreadable),
    /// Cancelled.
    bool next(std::string_view &line);

    /// Of the line last read, from 1.
    std::int64_t lineNumber() const { return m_line; }
    const std::filesystem::path &file() const { return m_file; }

private:
    bool fill();
    std::size_t read(char *to, std::size_t room);
    std::string_view decoded(std::string_view line);
    void chooseEncoding();
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
    std::int64_t m_unpacked = 0; ///< of a gzip file
    std::string m_encoding; ///< of lines that are not UTF-8, or of all where it was named; empty = not needed yet
    char m_lineEnd = '\n';
    bool m_wide = false; ///< decoded before lines are told apart
    bool m_mixed = false; ///< most lines are UTF-8
    std::unique_ptr<TextDecoder> m_decoder;
    std::string m_decoded; ///< the line at hand; of a wide file what is not yet in the buffer
};

/// The file's name with its folder's, for messages: "train/news.tsv".
std::string shortName(const std::filesystem::path &file);
/// "train/news.tsv, line 3"
std::string place(const std::filesystem::path &file, std::int64_t line);
/// True if two files hold the same bytes.
bool sameContent(const std::filesystem::path &a, const std::filesystem::path &b);
/// 0 if there is none.
std::int64_t fileSize(const std::filesystem::path &file);

} // namespace gram
