// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace gram {

/// A new folder that is removed with all in it in the end. It is locked while it is used: one whose program was killed is
/// removed by the next of the same name.
class TemporaryFolder {
public:
    enum class Access { Private, AsUsual }; ///< for its owner alone; as the umask says

    /// `parent`/`name`.XXXXXX. Throws Error(FileUnwritable).
    TemporaryFolder(const std::filesystem::path &parent, const std::string &name, Access access);
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder &) = delete;
    TemporaryFolder &operator=(const TemporaryFolder &) = delete;

    const std::filesystem::path &path() const { return m_path; }
    /// Gives it another name, under which it stays. Takes the place of an empty folder too. Throws Error(FileUnwritable).
    void keepAs(const std::filesystem::path &target);
    /// The same; false where something else has the name.
    bool keepAsNew(const std::filesystem::path &target);

private:
    std::filesystem::path m_path;
    int m_lock = -1;
};

} // namespace gram
