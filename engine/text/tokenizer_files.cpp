// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_files.h"

#include "base/files.h"

namespace gram {

TokenizerFiles readTokenizerFiles(const std::filesystem::path &folder)
{
    TokenizerFiles files;
    std::error_code ignored;
    for (const std::string_view name : tokenizerFileNames)
        if (std::filesystem::exists(folder / name, ignored))
            files.emplace(name, fileContent(folder / name));
    return files;
}

} // namespace gram
