// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/mapped_file.h"

#include "api/error.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gram {

MappedFile::MappedFile(const std::filesystem::path &file)
{
    const auto fail = [&file](const std::string &why) {
        throw Error(ErrorCode::FileUnreadable, { .file = file.string(), .got = why });
    };
    // Not blocking: a pipe that nobody writes to would be waited for.
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            throw Error(ErrorCode::FileNotFound, { .file = file.string() });
        fail(std::generic_category().message(errno));
    }
    struct stat facts { };
    const bool regular = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    const auto size = static_cast<std::size_t>(regular ? facts.st_size : 0);
    void *memory = size > 0 ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0) : nullptr;
    const int error = errno;
    ::close(descriptor);
    if (!regular)
        fail("it is not a regular file");
    if (memory == MAP_FAILED)
        fail(std::generic_category().message(error));
    m_bytes = { static_cast<const std::byte *>(memory), size };
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty())
        ::munmap(const_cast<std::byte *>(m_bytes.data()), m_bytes.size());
}

} // namespace gram
