// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/source_files.h"

#include "api/error.h"
#include "data/line_reader.h"
#include "data/simulation.h"
#include "import/workbook.h"

#include <zip.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string_view>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr int deepest = 4; ///< folders within a folder that are looked into
constexpr int archivesDeep = 3; ///< archives within an archive
constexpr std::size_t mostLookedAt = 300; ///< members of an archive, when only their heads are wanted

bool isDescription(const fs::path &file)
{
    std::string name = file.filename().string();
    std::transform(name.begin(), name.end(), name.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const bool text = name.ends_with(".txt") || name.ends_with(".md") || name.ends_with(".html")
        || name.ends_with(".rst") || name.find('.') == std::string::npos;
    return name == "import.json" || name.ends_with(".vec")
        || (text
            && (name.starts_with("readme") || name.starts_with("license") || name.starts_with("licence")
                || name.starts_with("source.")));
}

/// Left by other programs, in folders and archives: they are never data.
bool isDebris(std::string_view name)
{
    return name.starts_with('.') || name == "__MACOSX" || name == "Thumbs.db" || name == "desktop.ini";
}

/// A member's path without what could lead out of the folder; empty for what is not wanted.
fs::path safePath(std::string_view member)
{
    fs::path safe;
    for (const fs::path &part : fs::path(std::string(member))) {
        const std::string name = part.string();
        if (name.empty() || name == "/" || name == "." || name == "..")
            continue;
        if (isDebris(name))
            return {};
        safe /= part;
    }
    return isDescription(safe) ? fs::path() : safe;
}

/// An archive within an archive is wanted whole: what it holds is told at its end.
bool isPacked(const fs::path &name)
{
    const std::string ending = name.extension().string();
    return ending == ".zip" || ending == ".xlsx" || ending == ".xlsm" || ending == ".tar" || ending == ".tgz"
        || ending == ".gz";
}

struct CloseZip {
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

class Unpacker {
public:
    Unpacker(std::size_t head, LoadReport &report)
        : m_head(head)
        , m_report(report)
        , m_block(1 << 18)
    {
    }

    /// All wanted members of a zip archive, into a folder.
    void zip(const fs::path &file, const fs::path &folder)
    {
        m_packed += static_cast<std::size_t>(fileSize(file));
        int code = 0;
        const std::unique_ptr<zip_t, CloseZip> archive(zip_open(file.c_str(), ZIP_RDONLY, &code));
        if (!archive) {
            zip_error_t error;
            zip_error_init_with_code(&error, code);
            const std::string why = zip_error_strerror(&error);
            zip_error_fini(&error);
            throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = why });
        }
        const zip_int64_t n = zip_get_num_entries(archive.get(), 0);
        std::size_t written = 0;
        for (zip_int64_t i = 0; i < n && !(m_head && written >= mostLookedAt); ++i) {
            zip_stat_t stat;
            zip_stat_init(&stat);
            if (zip_stat_index(archive.get(), static_cast<zip_uint64_t>(i), 0, &stat) != 0 || !stat.name)
                continue;
            const std::string_view name = stat.name;
            const fs::path safe = safePath(name);
            if (safe.empty() || name.ends_with('/'))
                continue;
            const auto unreadable = [&](const std::string &why) {
                return Error(ErrorCode::FileUnreadable,
                    { .file = file.string(), .got = std::string(name) + " in it: " + why });
            };
            const std::unique_ptr<zip_file_t, CloseZip> in(
                zip_fopen_index(archive.get(), static_cast<zip_uint64_t>(i), 0));
            if (!in)
                throw unreadable(zip_strerror(archive.get()));
            ++written;
            copy(folder, safe, [&](char *to, std::size_t room) {
                const zip_int64_t got = zip_fread(in.get(), to, room);
                if (got < 0)
                    throw unreadable("its data are damaged");
                return static_cast<std::size_t>(got);
            });
        }
    }

    /// The same of a tar archive, gzipped or not (POSIX ustar and pax, GNU's long names).
    void tar(const fs::path &file, const fs::path &folder)
    {
        m_packed += static_cast<std::size_t>(fileSize(file));
        const std::unique_ptr<gzFile_s, int (*)(gzFile)> in(gzopen(file.c_str(), "rb"), gzclose);
        const auto cut = [&] {
            return Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "the archive ends too early" });
        };
        const auto read = [&](char *to, std::size_t size) {
            const int got = in ? gzread(in.get(), to, static_cast<unsigned>(size)) : -1;
            return static_cast<std::size_t>(std::max(got, 0));
        };
        std::array<char, 512> header;
        std::string longName;
        std::size_t written = 0;
        while (read(header.data(), header.size()) == header.size() && header[0] != '\0'
            && !(m_head && written >= mostLookedAt)) {
            const auto field = [&](std::size_t at, std::size_t size) {
                const std::string_view all(header.data() + at, size);
                return std::string(all.substr(0, std::min(all.find('\0'), size)));
            };
            const std::size_t size = std::strtoull(field(124, 12).c_str(), nullptr, 8);
            const char type = header[156];
            std::string name = field(345, 155).empty() || field(257, 5) != "ustar"
                ? field(0, 100)
                : field(345, 155) + '/' + field(0, 100);
            std::size_t left = size;
            const auto next = [&](char *to, std::size_t room) {
                const std::size_t wanted = std::min(left, room);
                const std::size_t got = wanted ? read(to, wanted) : 0;
                if (got < wanted)
                    throw cut();
                left -= got;
                return got;
            };
            if (type == 'L' || type == 'x') { // the next member's name
                std::string text(std::min<std::size_t>(size, 1 << 20), '\0');
                next(text.data(), text.size());
                if (type == 'L') {
                    longName = text.c_str();
                } else if (const std::size_t at = text.find(" path="); at != std::string::npos) {
                    longName = text.substr(at + 6, text.find('\n', at) - at - 6);
                }
            } else {
                if (!longName.empty())
                    name = std::exchange(longName, {});
                if (const fs::path safe = safePath(name); (type == '0' || type == '\0') && !safe.empty()) {
                    ++written;
                    copy(folder, safe, next);
                }
            }
            while (left > 0)
                next(m_block.data(), m_block.size());
            if (const std::size_t rest = (512 - size % 512) % 512; rest && read(header.data(), rest) < rest)
                throw cut();
        }
    }

    /// The sheets of a workbook, each a table.
    void workbook(const fs::path &file, const fs::path &folder)
    {
        m_packed += static_cast<std::size_t>(fileSize(file));
        unpackWorkbook(file, folder, m_head, m_report, [&](std::size_t bytes) {
            m_written += bytes;
            requireRoom(folder, file.filename());
        });
    }

private:
    template<typename Next>
    void copy(const fs::path &folder, const fs::path &safe, Next &&next)
    {
        fs::path file = folder / safe;
        std::error_code error;
        fs::create_directories(file.parent_path(), error);
        for (int n = 2; fs::exists(file, error); ++n) // two of one name: both are kept
            file = folder / (std::to_string(n) + '-' + safe.filename().string());
        OutputFile out(file);
        std::size_t most = m_head && !isPacked(safe) ? m_head : static_cast<std::size_t>(-1);
        for (std::size_t done = 0; done < most;) {
            const std::size_t got = next(m_block.data(), m_block.size());
            if (got == 0)
                break;
            const std::string_view block(m_block.data(), got);
            if (done == 0 && isForeign(block))
                most = std::min(most, shownOfForeign); // enough to tell what it is
            out << block.substr(0, most - done);
            done += got;
            m_written += got;
            requireRoom(folder, safe);
            m_report.advance(0);
        }
        out.close();
    }

    /// What is no text and no archive is not read.
    static bool isForeign(std::string_view start)
    {
        if (start.starts_with("\x1f\x8b"))
            return false;
        const std::optional<FileKind> kind = fileKindOf(start);
        return kind && kind->packing == FileKind::Packing::None;
    }

    /// An archive can unpack to a thousand times its size.
    void requireRoom(const fs::path &folder, const fs::path &safe)
    {
        if (m_written < m_nextLook)
            return;
        m_nextLook = m_written + lookEvery;
        std::error_code error;
        const fs::space_info space = fs::space(folder, error);
        if (!error && space.available < leftFree)
            throw Error(ErrorCode::FileUnwritable,
                { .file = (folder / safe).string(),
                    .got = "unpacked, the archive has more than " + std::to_string(m_written >> 20)
                        + " MiB and would fill the disk" });
        if (m_written / mostTimes > m_packed)
            throw Error(ErrorCode::FileUnwritable,
                { .file = (folder / safe).string(),
                    .got = "the archive unpacks to more than " + std::to_string(mostTimes)
                        + " times its size, which no data do" });
    }

    static constexpr std::size_t shownOfForeign = 1 << 12, lookEvery = 64 << 20, leftFree = 512 << 20, mostTimes = 400;

    std::size_t m_head;
    LoadReport &m_report;
    std::vector<char> m_block;
    std::size_t m_packed = 0, m_written = 0, m_nextLook = lookEvery; ///< bytes of the archives and of what was in them
};

class Finder {
public:
    Finder(const fs::path &room, std::size_t head, LoadReport &report)
        : m_room(room)
        , m_unpacker(head, report)
    {
    }

    void folder(const fs::path &folder, const std::string &where, int depth, int archives)
    {
        std::error_code ignored;
        std::vector<fs::directory_entry> entries;
        for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored))
            entries.push_back(entry);
        std::sort(entries.begin(), entries.end());
        for (const fs::directory_entry &entry : entries) {
            const std::string name = entry.path().filename().string();
            if (isDebris(name) || isDescription(entry.path()))
                continue;
            if (entry.is_regular_file(ignored))
                file(entry.path(), where + '/' + name, archives);
            else if (entry.is_directory(ignored) && depth > 0)
                this->folder(entry.path(), where + '/' + name, depth - 1, archives);
        }
    }

    void file(const fs::path &path, const std::string &where, int archives)
    {
        std::optional<FileKind> kind = kindOfFile(path);
        if (kind && isWorkbook(path)) {
            const fs::path inner = m_room / std::to_string(m_opened++) / path.stem();
            std::error_code ignored;
            fs::create_directories(inner, ignored);
            m_unpacker.workbook(path, inner);
            return folder(inner, where, 0, 0);
        }
        if (kind && kind->packing != FileKind::Packing::None && archives > 0) {
            const fs::path inner = m_room / std::to_string(m_opened++) / path.stem();
            std::error_code ignored;
            fs::create_directories(inner, ignored);
            if (kind->packing == FileKind::Packing::Zip)
                m_unpacker.zip(path, inner);
            else
                m_unpacker.tar(path, inner);
            return folder(inner, where, deepest + 2, archives - 1);
        }
        std::error_code ignored;
        m_files.push_back({ fs::weakly_canonical(path, ignored), where, path.filename().string(), std::move(kind) });
    }

    std::vector<SourceFile> take() { return std::move(m_files); }

private:
    fs::path m_room;
    Unpacker m_unpacker;
    int m_opened = 0;
    std::vector<SourceFile> m_files;
};

} // namespace

std::vector<SourceFile> sourceFiles(const std::vector<fs::path> &sources, const fs::path &room, std::size_t head,
    LoadReport &report)
{
    Finder finder(room, head, report);
    std::error_code ignored;
    for (const fs::path &source : sources) {
        const fs::path named = fs::absolute(source, ignored).lexically_normal();
        const fs::path own = named.filename().empty() ? named.parent_path() : named;
        if (!fs::exists(source, ignored))
            throw Error(ErrorCode::FileNotFound, { .file = source.string() });
        if (fs::is_directory(source, ignored))
            finder.folder(source, own.filename().string(), deepest, archivesDeep);
        else if (!fs::is_regular_file(source, ignored))
            throw Error(ErrorCode::FileUnreadable, { .file = source.string(), .got = "it is not a regular file" });
        else if (!isDescription(source))
            finder.file(source, own.filename().string(), archivesDeep);
    }
    std::vector<SourceFile> files = finder.take();
    std::sort(files.begin(), files.end(), [](const SourceFile &a, const SourceFile &b) { return a.path < b.path; });
    files.erase(std::unique(files.begin(), files.end(),
                    [](const SourceFile &a, const SourceFile &b) { return a.path == b.path; }),
        files.end());
    std::map<std::string, int> uses;
    for (const SourceFile &file : files)
        ++uses[file.name];
    for (SourceFile &file : files) {
        if (uses[file.name] > 1)
            file.name = file.where;
    }
    return files;
}

} // namespace gram
