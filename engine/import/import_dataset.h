// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "base/job.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace gram {

/// Looks at the beginning of each source (files, folders, zip archives) and guesses format and
/// columns. Throws Error if nothing in them can be imported, or Cancelled.
ImportPreview previewImport(const std::vector<std::filesystem::path> &sources, std::stop_token stop = {});

/// The same with what the user has chosen: the files' first rows and the explanation for it.
ImportPreview previewImport(const std::vector<std::filesystem::path> &sources, const ImportMapping &mapping,
    std::stop_token stop = {});

/// Reads the sources as `mapping` says and writes a dataset's folder: news as MIND's files,
/// knowledge tracing as interactions.csv and items.csv, and import.json, which tells where it came
/// from. `out` must be new or an empty folder; it is there whole or not at all. Throws Error, or
/// Cancelled.
ImportSummary importDataset(const std::vector<std::filesystem::path> &sources, const ImportMapping &mapping,
    const std::filesystem::path &out, std::stop_token stop = {}, const ProgressFunction &progress = {});

/// Known layouts, for choosing one by its name.
const std::vector<ImportPreset> &importPresets();

/// A mapping as its file has it, and back. Throws Error about what is not a mapping.
std::string mappingToJson(const ImportMapping &mapping);
ImportMapping mappingFromJson(const std::string &json, const std::string &fileName);

} // namespace gram
