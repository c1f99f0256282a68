// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>

namespace gram {

/// A file that is written piece by piece and takes its name only when it is whole: the name is
/// either the old or the new file, whatever happens.
class AtomicFile {
public:
    enum class Access { AsUsual, Private }; ///< as the umask says; for its owner alone

    /// Throws Error(FileUnwritable), as do the others.
    explicit AtomicFile(std::filesystem::path file, Access access = Access::AsUsual);
    /// Without finish(), nothing is left.
    ~AtomicFile();
    AtomicFile(const AtomicFile &) = delete;
    AtomicFile &operator=(const AtomicFile &) = delete;

    void write(const void *data, std::size_t size);
    /// Over what was written at `offset`.
    void overwrite(std::size_t offset, const void *data, std::size_t size);
    void finish();

private:
    [[noreturn]] void fail(int error);
    void close();

    std::filesystem::path m_file, m_temporary;
    int m_descriptor = -1;
};

} // namespace gram
