// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/temporary_folder.h"

#include "base/files.h"

#include <algorithm>
#include <cerrno>
#include <random>
#include <string_view>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t randomLetters = 6;

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

std::string randomName()
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device random;
    std::string name;
    for (std::size_t i = 0; i < randomLetters; ++i)
        name += letters[random() % letters.size()];
    return name;
}

/// An open and locked folder, or -1: another has it, or it is not ours.
int lockedFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    struct stat facts { };
    if (descriptor >= 0 && ::fstat(descriptor, &facts) == 0 && facts.st_uid == ::geteuid()
        && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

/// Those of killed programs.
void removeLeft(const fs::path &parent, const std::string &prefix)
{
    std::error_code error;
    std::vector<fs::path> left;
    for (const fs::directory_entry &entry : fs::directory_iterator(parent, error)) {
        const std::string name = entry.path().filename().string();
        if (name.size() == prefix.size() + randomLetters && name.starts_with(prefix)
            && std::all_of(name.begin() + static_cast<std::ptrdiff_t>(prefix.size()), name.end(), isLetter))
            left.push_back(entry.path());
    }
    for (const fs::path &folder : left) {
        if (const int lock = lockedFolder(folder); lock >= 0) {
            fs::remove_all(folder, error);
            ::close(lock);
        }
    }
}

} // namespace

TemporaryFolder::TemporaryFolder(const fs::path &parent, const std::string &name, Access access)
{
    const std::string prefix = name + '.';
    removeLeft(parent, prefix);
    for (int tries = 0; tries < 100; ++tries) {
        const fs::path path = parent / (prefix + randomName());
        if (::mkdir(path.c_str(), access == Access::Private ? 0700 : 0777) != 0) {
            if (errno == EEXIST)
                continue;
            unwritable(path, errno);
        }
        m_lock = lockedFolder(path); // some file systems have no locks
        struct stat facts { };
        if (m_lock >= 0 && ::fstat(m_lock, &facts) == 0 && facts.st_nlink == 0) { // another took it for a left one
            ::close(m_lock);
            continue;
        }
        m_path = path;
        return;
    }
    unwritable(parent / (prefix + "XXXXXX"), EEXIST);
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
    if (m_lock >= 0)
        ::close(m_lock);
}

void TemporaryFolder::keepAs(const fs::path &target)
{
    if (!keepAsNew(target))
        unwritable(target, EEXIST);
}

bool TemporaryFolder::keepAsNew(const fs::path &target)
{
    std::error_code error;
    fs::rename(m_path, target, error);
    if (error == std::errc::directory_not_empty || error == std::errc::file_exists
        || error == std::errc::not_a_directory)
        return false;
    if (error)
        unwritable(target, error.value());
    m_path.clear();
    return true;
}

} // namespace gram
