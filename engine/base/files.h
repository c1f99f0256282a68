// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace gram {

/// All of a regular file. Throws Error: FileNotFound, or FileUnreadable for what cannot be read
/// to an end: folders, pipes, devices.
std::string fileContent(const std::filesystem::path &file);

/// Writes a file so that it is either the old or the new one, whatever happens. Throws
/// Error(FileUnwritable).
void writeFileAtomically(const std::filesystem::path &file, const std::string &content);

/// Where the program keeps what it can make again; without HOME a folder of its own, until it ends.
std::filesystem::path cacheFolder();

/// Writes all of `data`; what could not be written stays in it. Returns errno or 0.
int writeAll(int descriptor, std::string &data);

/// Throws Error(FileUnwritable) for an errno.
[[noreturn]] void unwritable(const std::filesystem::path &file, int error);

} // namespace gram
