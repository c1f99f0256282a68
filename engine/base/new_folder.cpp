// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/new_folder.h"

#include "api/error.h"

#include <system_error>

namespace gram {

namespace fs = std::filesystem;

NewFolder::NewFolder(const fs::path &target)
    : m_target(target.has_filename() ? target : target.parent_path())
{
    std::error_code error;
    if (fs::is_symlink(m_target, error)) { // the folder that it leads to is replaced, not the link
        if (!fs::exists(m_target, error))
            throw Error(ErrorCode::FileUnwritable,
                { .file = m_target.string(), .got = "it is a link to something that is not there" });
        m_target = fs::canonical(m_target, error);
    }
    if (fs::exists(m_target, error) && !(fs::is_directory(m_target, error) && fs::is_empty(m_target, error)))
        throw Error(ErrorCode::FileUnwritable,
            { .file = m_target.string(), .got = "it is there already and not empty" });
    const fs::path parent = fs::absolute(m_target, error).parent_path();
    fs::create_directories(parent, error);
    m_folder.emplace(parent, '.' + m_target.filename().string(), TemporaryFolder::Access::AsUsual);
}

void NewFolder::finish()
{
    m_folder->keepAs(m_target);
}

} // namespace gram
