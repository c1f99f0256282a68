// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/line_reader.h"

#include "api/error.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <utility>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockSize = 1 << 18;
/// No line of real data comes near it; a binary file's "line" may.
constexpr std::size_t longestLine = 64 << 20;

} // namespace

void LineReader::Close::operator()(gzFile_s *f) const { gzclose(f); }

LineReader::LineReader(const fs::path &file, LoadReport &report)
    : m_file(file)
    , m_report(report)
    , m_buffer(std::make_unique_for_overwrite<char[]>(blockSize))
    , m_capacity(blockSize)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = file.string() });
    if (fs::is_directory(file, ignored))
        unreadable("it is a folder");
    if (!fs::is_regular_file(file, ignored)) // opening a pipe would wait for its writer
        unreadable("it is not a regular file");
    errno = 0;
    m_stream.reset(gzopen(file.c_str(), "rb")); // takes files that are not gzipped as they are
    if (!m_stream)
        unreadable(std::strerror(errno ? errno : ENOMEM));
    fill();
    const std::string_view start(m_buffer.get(), m_end);
    if (start.starts_with("\xff\xfe") || start.starts_with("\xfe\xff"))
        unreadable("it is UTF-16; save it as UTF-8");
    if (start.starts_with("\xef\xbb\xbf"))
        m_begin = 3;
}

void LineReader::unreadable(const char *why) const
{
    throw Error(ErrorCode::FileUnreadable, { .file = m_file.string(), .got = why });
}

bool LineReader::fill()
{
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
    }
    if (m_end == m_capacity) {
        if (m_capacity >= longestLine)
            unreadable("it has a line of more than 64 MB");
        auto larger = std::make_unique_for_overwrite<char[]>(2 * m_capacity);
        std::copy_n(m_buffer.get(), m_end, larger.get());
        m_buffer = std::move(larger);
        m_capacity *= 2;
    }
    const int n = gzread(
        m_stream.get(), m_buffer.get() + m_end, static_cast<unsigned>(m_capacity - m_end));
    int error = Z_OK;
    const char *why = gzerror(m_stream.get(), &error);
    if (n < 0 || (n == 0 && error != Z_OK && error != Z_STREAM_END))
        unreadable(error == Z_BUF_ERROR ? "the gzip file ends too early"
                : error == Z_ERRNO      ? std::strerror(errno)
                                        : why);
    m_end += static_cast<std::size_t>(n);
    if (gzdirect(m_stream.get()))
        return n > 0; // each line counts itself
    const std::int64_t position = gzoffset(m_stream.get());
    m_report.advance(std::max<std::int64_t>(0, position - m_reported));
    m_reported = std::max<std::int64_t>(m_reported, position);
    return n > 0;
}

bool LineReader::next(std::string_view &line)
{
    std::size_t searched = 0;
    const char *newline = nullptr;
    for (;;) {
        const char *from = m_buffer.get() + m_begin + searched;
        const std::size_t left = m_end - m_begin - searched;
        newline = left ? static_cast<const char *>(std::memchr(from, '\n', left)) : nullptr;
        if (newline)
            break;
        searched = m_end - m_begin;
        if (!fill()) {
            if (m_begin == m_end)
                return false;
            break;
        }
    }
    const std::size_t end = newline ? static_cast<std::size_t>(newline - m_buffer.get()) : m_end;
    line = std::string_view(m_buffer.get() + m_begin, end - m_begin);
    const std::size_t next = newline ? end + 1 : end;
    m_report.advance(gzdirect(m_stream.get()) ? static_cast<std::int64_t>(next - m_begin) : 0);
    m_begin = next;
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    ++m_line;
    return true;
}

std::string shortName(const fs::path &file)
{
    const fs::path folder = file.parent_path().filename();
    return folder.empty() ? file.filename().string() : (folder / file.filename()).string();
}

std::string place(const fs::path &file, std::int64_t line)
{
    return shortName(file) + ", line " + std::to_string(line);
}

std::int64_t fileSize(const fs::path &file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

} // namespace gram
