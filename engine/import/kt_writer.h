// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/name_index.h"
#include "import/import_job.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace gram {

/// The items' texts of a knowledge tracing dataset and its answers, written as items.csv and
/// interactions.csv. Answers to items without text are left out and counted. Ids that a table of floats has
/// ("85000.0") are those of whole numbers.
class KtWriter {
public:
    struct Answer {
        std::string_view user, item;
        bool correct = false;
        std::string_view timestamp = {}, elapsedTime = {}, skill = {}, part = {}, split = {};
    };

    /// `optional`: the columns beside user, item and correct.
    KtWriter(ImportJob &job, std::set<ColumnRole> optional);

    /// Nothing if the item is known already or the text is blank.
    void item(std::string_view id, std::string_view text);
    /// The items of a file of ids and texts: the columns of mapping.itemColumns, or the usual ones.
    void itemsOf(const std::filesystem::path &file);
    /// The item as items.csv has it, or null if it has no text.
    const std::string *known(std::string_view item) const;
    /// True if it was written.
    bool answer(const Answer &answer);
    /// Throws Error(EmptyDataset) if nothing was written.
    void finish();

private:
    ImportJob &m_job;
    std::set<ColumnRole> m_optional;
    OutputFile m_interactions, m_items;
    std::unordered_set<std::string> m_known;
    std::map<std::string, std::string> m_whole; ///< ids like "85000.0" by "85000"
    std::string m_unknown; ///< an item of an answer that has no text
    NameIndex m_users;
    std::int64_t m_right = 0;
    bool m_wholeTold = false;
};

/// The file with the items' texts: the one that the mapping names, else the one that has ids and texts and is
/// not among `interactions`. None if there is none. Throws Error.
std::optional<std::filesystem::path> itemsFileOf(const ImportJob &job,
    const std::vector<std::filesystem::path> &interactions);

/// Writes the texts of that file, if there is one.
void writeItems(ImportJob &job, const std::vector<std::filesystem::path> &interactions, KtWriter &writer);

} // namespace gram
