// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/files.h"

#include "api/error.h"
#include "base/atomic_file.h"
#include "base/temporary_folder.h"

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <system_error>

#include <unistd.h>

namespace gram {

namespace fs = std::filesystem;

std::string fileContent(const fs::path &file)
{
    std::error_code ignored;
    if (!fs::exists(file, ignored))
        throw Error(ErrorCode::FileNotFound, { .file = file.string() });
    if (fs::is_directory(file, ignored)) // reading it would throw something else
        throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "it is a folder" });
    if (!fs::is_regular_file(file, ignored)) // a device may have no end
        throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = "it is not a regular file" });
    std::ifstream stream(file, std::ios::binary);
    std::string content { std::istreambuf_iterator<char>(stream), {} };
    if (!stream.is_open() || stream.bad())
        throw Error(ErrorCode::FileUnreadable, { .file = file.string() });
    return content;
}

fs::path cacheFolder()
{
    if (const char *cache = std::getenv("XDG_CACHE_HOME"); cache && *cache == '/')
        return fs::path(cache) / "gram-lab";
    if (const char *home = std::getenv("HOME"); home && *home == '/')
        return fs::path(home) / ".cache" / "gram-lab";
    // A name that others could guess might be theirs already.
    static const TemporaryFolder folder(fs::temp_directory_path(), "gram-lab-cache", TemporaryFolder::Access::Private);
    return folder.path();
}

void writeFileAtomically(const fs::path &file, const std::string &content)
{
    AtomicFile atomic(file);
    atomic.write(content.data(), content.size());
    atomic.finish();
}

int writeAll(int descriptor, std::string &data)
{
    std::size_t written = 0;
    int error = 0;
    while (written < data.size()) {
        const ssize_t n = ::write(descriptor, data.data() + written, data.size() - written);
        if (n > 0) {
            written += static_cast<std::size_t>(n);
        } else if (n == 0 || errno != EINTR) {
            error = n == 0 ? EIO : errno;
            break;
        }
    }
    data.erase(0, written);
    return error;
}

void unwritable(const fs::path &file, int error)
{
    throw Error(ErrorCode::FileUnwritable, { .file = file.string(), .got = std::generic_category().message(error) });
}

} // namespace gram
