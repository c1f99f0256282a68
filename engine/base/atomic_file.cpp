// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include "base/descriptor.h"
#include "base/files.h"

#include <cerrno>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace gram {

namespace {

bool isBeingWritten(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool locked = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    ::close(descriptor);
    return locked;
}

} // namespace

AtomicFile::AtomicFile(std::filesystem::path file, Access access)
    : m_file(std::move(file))
    , m_temporary(m_file.string() + ".tmp")
{
    // What is there was left by a killed program, or is a link that another has put there: it is never written through. What
    // another is writing, which holds a lock on it, stays.
    constexpr int names = 10;
    const mode_t mode = access == Access::Private ? 0600 : 0666;
    for (int n = 1; n <= names && m_descriptor < 0; ++n) {
        m_temporary = m_file.string() + (n == 1 ? "" : '.' + std::to_string(n)) + ".tmp";
        if (isBeingWritten(m_temporary))
            continue;
        ::unlink(m_temporary.c_str());
        m_descriptor = ::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
        if (m_descriptor < 0 && errno != EEXIST)
            break;
        if (m_descriptor >= 0)
            ::flock(m_descriptor, LOCK_EX | LOCK_NB); // some file systems have no locks
    }
    if (m_descriptor < 0)
        unwritable(m_file, errno);
}

AtomicFile::~AtomicFile()
{
    close();
}

void AtomicFile::close()
{
    if (m_descriptor < 0)
        return;
    ::close(std::exchange(m_descriptor, -1));
    ::unlink(m_temporary.c_str());
}

void AtomicFile::fail(int error)
{
    close();
    unwritable(m_file, error);
}

void AtomicFile::write(const void *data, std::size_t size)
{
    const auto *bytes = static_cast<const char *>(data);
    while (size > 0) {
        const ssize_t n = ::write(m_descriptor, bytes, size);
        if (n > 0) {
            bytes += n;
            size -= static_cast<std::size_t>(n);
        } else if (n == 0 || errno != EINTR) {
            fail(n == 0 ? EIO : errno);
        }
    }
}

void AtomicFile::overwrite(std::size_t offset, const void *data, std::size_t size)
{
    if (::pwrite(m_descriptor, data, size, static_cast<off_t>(offset)) != static_cast<ssize_t>(size))
        fail(errno);
}

void AtomicFile::finish()
{
    // Without fsync a crash of the machine could leave the new name on an empty file.
    if (::fsync(m_descriptor) != 0)
        fail(errno);
    if (::close(std::exchange(m_descriptor, -1)) != 0 || ::rename(m_temporary.c_str(), m_file.c_str()) != 0) {
        const int error = errno;
        ::unlink(m_temporary.c_str());
        unwritable(m_file, error);
    }
    // The name is the folder's: without this a crash could bring the old file back, beside newer ones. Some file
    // systems cannot do it.
    const auto parent = m_file.parent_path();
    if (const Descriptor folder(::open(parent.empty() ? "." : parent.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        folder.get() >= 0)
        ::fsync(folder.get());
}

} // namespace gram
