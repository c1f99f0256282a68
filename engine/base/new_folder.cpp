// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/new_folder.h"

#include "api/error.h"
#include "base/files.h"

#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include <unistd.h>

namespace gram {

namespace fs = std::filesystem;

NewFolder::NewFolder(const fs::path &target)
    : m_target(target.has_filename() ? target : target.parent_path())
{
    std::error_code error;
    if (fs::exists(m_target, error) && !(fs::is_directory(m_target, error) && fs::is_empty(m_target, error)))
        throw Error(ErrorCode::FileUnwritable,
            { .file = m_target.string(), .got = "it is there already and not empty" });
    const fs::path parent = fs::absolute(m_target, error).parent_path();
    fs::create_directories(parent, error);
    std::string name = (parent / ('.' + m_target.filename().string() + ".XXXXXX")).string();
    if (!::mkdtemp(name.data()))
        unwritable(m_target, errno);
    m_path = name;
    fs::permissions(m_path,
        fs::perms::group_read | fs::perms::group_exec | fs::perms::others_read | fs::perms::others_exec,
        fs::perm_options::add, error);
}

NewFolder::~NewFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        fs::remove_all(m_path, ignored);
}

void NewFolder::finish()
{
    std::error_code error;
    fs::rename(m_path, m_target, error); // takes the place of an empty folder too
    if (error)
        unwritable(m_target, error.value());
    m_path.clear();
}

} // namespace gram
