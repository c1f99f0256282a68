// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/table_source.h"

#include <memory>
#include <string_view>

namespace gram {

/// True if a file's first line is that of JSON: an object, or the beginning of an array or an object.
bool isJsonTable(std::string_view firstLine);

/// JSON Lines (also as Python writes dicts), an array of objects, an object of objects, whose keys are the column "id", or of
/// texts (columns "id" and "text"), and one that has a table as its only one. Where the objects have lists of objects in them
/// and both together are answers or ratings, such as a student with the list of the answers, a row is one of the list with what
/// the outer object says of it. Throws Error.
std::unique_ptr<TableSource> openJsonTable(const std::filesystem::path &file, std::string_view firstLine,
    LoadReport &report);

} // namespace gram
