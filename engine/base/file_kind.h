// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace gram {

/// A file that is no text, by its first bytes.
struct FileKind {
    enum class Packing { None, Zip, Tar }; ///< what can be opened

    std::string what; ///< "a Parquet file"
    std::string advice; ///< what to do: "convert it to CSV, ..."
    Packing packing = Packing::None;
};

/// `start`: a file's first bytes, 512 or more where it has so many, unpacked if it was gzipped. None if
/// it may be a text, in whatever encoding.
std::optional<FileKind> fileKindOf(std::string_view start);

/// "UTF-16LE", ... where a text begins like that, with a byte order mark or by its zeros; else empty.
std::string wideEncoding(std::string_view start);

/// What a file of a model is by its first bytes, where it is none, as a part of a sentence with what to do about it: "it is a
/// Git LFS pointer, not the file itself: ...". Empty where they tell nothing, as of plain text and safetensors.
std::string foreignKind(std::string_view begin);

/// The same as fileKindOf() of a file, through gzip. None also if it cannot be read.
std::optional<FileKind> kindOfFile(const std::filesystem::path &file);

} // namespace gram
