// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/temporary_folder.h"

#include <filesystem>
#include <optional>

namespace gram {

/// A folder beside the target that takes its name in the end, or is removed.
class NewFolder {
public:
    /// The target must be new or an empty folder. Throws Error(FileUnwritable), as finish() does.
    explicit NewFolder(const std::filesystem::path &target);

    /// Where to write until finish().
    const std::filesystem::path &path() const { return m_folder->path(); }
    void finish();

private:
    std::filesystem::path m_target;
    std::optional<TemporaryFolder> m_folder;
};

} // namespace gram
