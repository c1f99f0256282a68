// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/line_reader.h"

#include "api/error.h"
#include "base/file_kind.h"

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>
#include <utility>
#include <vector>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t blockSize = 1 << 18;
/// No line of real data comes near it; a binary file's "line" may.
constexpr std::size_t longestLine = 64 << 20;
/// What a gzip file unpacks to at most, as a multiple of its size, from so many bytes on: real tables have a tenth of it.
constexpr std::int64_t mostTimes = 400, unpackedAnyway = 64 << 20;

} // namespace

void LineReader::Close::operator()(gzFile_s *f) const
{
    gzclose(f);
}

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
    auto kind = fileKindOf(start);
    if (kind && kind->packing == FileKind::Packing::Zip)
        kind = kindOfFile(file); // a workbook is one, too
    if (kind)
        throw Error(ErrorCode::MalformedFile,
            { .file = file.string(), .got = "it is " + kind->what + "; " + kind->advice });
    const std::string &named = report.encoding();
    const std::string wide = named.empty()                           ? wideEncoding(start)
        : named.starts_with("UTF-16") || named.starts_with("UTF-32") ? named
                                                                     : std::string();
    if (!wide.empty()) {
        if (named.empty())
            m_report.note({ QT_TRANSLATE_NOOP("Said", "%1 is read as %2"), { shortName(file), wide } });
        m_decoder = std::make_unique<TextDecoder>(wide);
        m_wide = true;
        const std::string raw(start);
        m_end = 0;
        m_decoder->decode(raw, m_decoded, false);
        fill();
    } else if (!named.empty()) {
        m_encoding = named;
        m_decoder = std::make_unique<TextDecoder>(named);
    }
    if (std::string_view(m_buffer.get(), m_end).starts_with("\xef\xbb\xbf"))
        m_begin = 3;
    const std::string_view text = std::string_view(m_buffer.get(), m_end).substr(m_begin);
    if (text.find('\n') == std::string_view::npos && text.find('\r') != std::string_view::npos)
        m_lineEnd = '\r'; // as old Macs have it, and Excel's "CSV (Macintosh)"
}

/// From the disk, of a wide file through its decoder. 0 at the end.
std::size_t LineReader::read(char *to, std::size_t room)
{
    const auto raw = [&](char *into, std::size_t size) {
        const int n = gzread(m_stream.get(), into, static_cast<unsigned>(size));
        int error = Z_OK;
        const char *why = gzerror(m_stream.get(), &error);
        if (n < 0 || (n == 0 && error != Z_OK && error != Z_STREAM_END))
            unreadable(error == Z_BUF_ERROR ? "the gzip file ends too early"
                    : error == Z_ERRNO      ? std::strerror(errno)
                                            : why);
        return static_cast<std::size_t>(n);
    };
    if (!m_wide)
        return raw(to, room);
    if (m_decoded.empty()) {
        std::string block(blockSize, '\0');
        block.resize(raw(block.data(), block.size()));
        m_decoder->decode(block, m_decoded, block.empty());
    }
    const std::size_t n = std::min(room, m_decoded.size());
    std::copy_n(m_decoded.data(), n, to);
    m_decoded.erase(0, n);
    return n;
}

/// At the first line that is not UTF-8: the whole file tells which encoding it is in.
void LineReader::chooseEncoding()
{
    constexpr std::size_t sampled = 1 << 18;
    constexpr std::int64_t mostLooked = 256 << 20;
    const std::unique_ptr<gzFile_s, Close> stream(gzopen(m_file.c_str(), "rb"));
    std::string sample, rest;
    std::string block(blockSize, '\0');
    std::int64_t lines = 0, others = 0, looked = 0;
    for (int n = 0; stream && looked < mostLooked
         && (n = gzread(stream.get(), block.data(), static_cast<unsigned>(block.size()))) > 0;) {
        looked += n;
        rest.append(block.data(), static_cast<std::size_t>(n));
        std::size_t begin = 0;
        for (std::size_t end = 0; (end = rest.find('\n', begin)) != std::string::npos; begin = end + 1) {
            const std::string_view line = std::string_view(rest).substr(begin, end - begin);
            if (isAscii(line))
                continue;
            if (isUtf8(line)) {
                ++lines;
                continue;
            }
            ++others;
            if (sample.size() < sampled)
                sample.append(line).append("\n");
        }
        rest.erase(0, begin);
        m_report.advance(0);
    }
    m_mixed = lines > 4 * others;
    if (sample.empty()) // one line without an end
        sample = rest;
    m_encoding = m_mixed ? "windows-1252" : detectedEncoding(sample);
    m_decoder = std::make_unique<TextDecoder>(m_encoding);
    if (!m_mixed)
        m_report.note(
            { QT_TRANSLATE_NOOP("Said", "%1 is not UTF-8: it is read as %2"), { shortName(m_file), m_encoding } },
            place(m_file, m_line));
}

/// The line in UTF-8: itself, nearly always.
std::string_view LineReader::decoded(std::string_view line)
{
    const bool chosen = !m_encoding.empty() && !m_mixed && m_encoding != "UTF-8";
    if (m_wide || (chosen ? isAscii(line) : isUtf8(line)))
        return line;
    if (m_encoding.empty())
        chooseEncoding();
    m_decoded.clear();
    const std::size_t replaced = m_decoder->decode(line, m_decoded);
    if (m_mixed)
        m_report.skip({ QT_TRANSLATE_NOOP("Said", "lines of %1 that are not UTF-8, read as windows-1252"),
                          { m_file.filename().string() } },
            place(m_file, m_line));
    if (replaced > 0)
        m_report.skip({ QT_TRANSLATE_NOOP("Said", "bytes of %1 that are not %2, shown as \xef\xbf\xbd"),
                          { m_file.filename().string(), m_encoding } },
            place(m_file, m_line), static_cast<std::int64_t>(replaced));
    return m_decoded;
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
    const std::size_t n = read(m_buffer.get() + m_end, m_capacity - m_end);
    m_end += n;
    if (gzdirect(m_stream.get()))
        return n > 0; // each line counts itself
    const std::int64_t position = gzoffset(m_stream.get());
    m_unpacked += static_cast<std::int64_t>(n);
    if (m_unpacked > unpackedAnyway && m_unpacked / mostTimes > position)
        unreadable("the gzip file unpacks to more than 400 times its size, which no data do");
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
        newline = left ? static_cast<const char *>(std::memchr(from, m_lineEnd, left)) : nullptr;
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
    line = decoded(line);
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

bool sameContent(const fs::path &a, const fs::path &b)
{
    std::error_code error;
    if (fs::file_size(a, error) != fs::file_size(b, error))
        return false;
    std::ifstream one(a, std::ios::binary), two(b, std::ios::binary);
    std::vector<char> x(1 << 16), y(1 << 16);
    while (one && two) {
        one.read(x.data(), static_cast<std::streamsize>(x.size()));
        two.read(y.data(), static_cast<std::streamsize>(y.size()));
        if (one.gcount() != two.gcount() || !std::equal(x.begin(), x.begin() + one.gcount(), y.begin()))
            return false;
    }
    return true;
}

std::int64_t fileSize(const fs::path &file)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : static_cast<std::int64_t>(size);
}

} // namespace gram
