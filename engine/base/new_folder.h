// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace gram {

/// A folder beside the target that takes its name in the end, or is removed.
class NewFolder {
public:
    /// The target must be new or an empty folder. Throws Error(FileUnwritable), as finish() does.
    explicit NewFolder(const std::filesystem::path &target);
    ~NewFolder();
    NewFolder(const NewFolder &) = delete;
    NewFolder &operator=(const NewFolder &) = delete;

    /// Where to write until finish().
    const std::filesystem::path &path() const { return m_path; }
    void finish();

private:
    std::filesystem::path m_target, m_path;
};

} // namespace gram
