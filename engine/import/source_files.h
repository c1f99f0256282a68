// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/file_kind.h"
#include "data/load_report.h"

#include <filesystem>
#include <string>
#include <vector>

namespace gram {

/// The files of what a user has chosen: those of folders, four levels deep, and those in zip and tar
/// archives, also in archives within archives.
struct SourceFile {
    std::filesystem::path path; ///< where it can be read; of an archive's member an unpacked copy
    std::string where; ///< "MINDsmall_train.zip/news.tsv": with the folders, for its part
    std::string name; ///< how a mapping names it: the file's name, or `where` if that is not unique
    std::optional<FileKind> foreign; ///< set for what is no text
};

/// Looks into `sources` and unpacks archives below `room`, which need not exist. `head`: of an archive's
/// member only so many bytes, to look at; 0 = all. Sorted by path. What describes a dataset (README,
/// LICENSE, import.json) is left out. Throws Error(FileNotFound, FileUnreadable), or Cancelled.
std::vector<SourceFile> sourceFiles(const std::vector<std::filesystem::path> &sources,
    const std::filesystem::path &room, std::size_t head, LoadReport &report);

} // namespace gram
