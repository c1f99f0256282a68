// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/item_groups.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/csv_reader.h"
#include "data/item_texts.h"
#include "data/news_table.h"
#include "data/simulate.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

namespace gram {

namespace {

namespace fs = std::filesystem;

/// Puts groups to items by their ids.
class Assigner {
public:
    Assigner(const Dataset &dataset, ItemGroups &groups)
        : m_groups(groups)
    {
        m_groups.of.resize(dataset.items.ids.size());
        for (std::size_t i = 0; i < dataset.items.ids.size(); ++i)
            m_items.emplace(dataset.items.ids[i], i);
    }

    /// The first group that is told of an item stays.
    void add(std::string_view id, std::string_view group)
    {
        auto found = m_items.find(std::string(id));
        if (found == m_items.end())
            found = m_items.find(wholeId(id));
        if (group = trimmed(group); found == m_items.end() || group.empty() || isMissingValue(group))
            return;
        if (std::string &of = m_groups.of[found->second]; of.empty()) {
            of = group;
            m_any = true;
        }
    }
    bool any() const { return m_any; }

private:
    ItemGroups &m_groups;
    std::unordered_map<std::string, std::size_t> m_items;
    bool m_any = false;
};

/// The table's groups by its items. False if there is no such file or column, or it cannot be read.
bool readTable(const fs::path &folder, const char *name, std::span<const std::string_view> itemNames,
    std::stop_token stop, Assigner &assigner, std::string &column)
{
    std::error_code ignored;
    for (const char *ending : { ".csv", ".tsv", ".csv.gz", ".tsv.gz" }) {
        const fs::path file = folder / (std::string(name) + ending);
        if (!fs::exists(file, ignored))
            continue;
        try {
            LoadReport silent(stop, {});
            CsvReader reader(file, silent);
            const int item = columnAmong(reader.header(), itemNames);
            const int group = columnAmong(reader.header(), answerColumnNames(ColumnRole::Skill));
            if (item < 0 || group < 0 || item == group)
                return false;
            column = reader.header()[static_cast<std::size_t>(group)];
            while (reader.next())
                assigner.add(trimmed(reader.field(item)), reader.field(group));
        } catch (const Error &) {
            // what was read counts
        }
        return assigner.any();
    }
    return false;
}

/// news.tsv files, three levels deep.
std::vector<fs::path> newsFiles(const fs::path &folder, int depth = 3)
{
    std::vector<fs::path> files;
    std::error_code ignored;
    if (fs::exists(folder / "news.tsv", ignored))
        files.push_back(folder / "news.tsv");
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        if (depth == 0 || !entry.is_directory(ignored))
            continue;
        for (fs::path &file : newsFiles(entry.path(), depth - 1))
            files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

ItemGroups readItemGroups(const fs::path &folder, const Dataset &dataset, std::stop_token stop)
{
    ItemGroups groups;
    Assigner assigner(dataset, groups);
    if (dataset.kind == TaskKind::News) {
        for (const fs::path &file : newsFiles(folder)) {
            try {
                LoadReport silent(stop, {});
                NewsTable table(file, silent);
                for (NewsRow row; table.next(row);)
                    assigner.add(row.id, row.category);
            } catch (const Error &) {
                // what was read counts
            }
        }
        groups.column = assigner.any() ? "category" : "";
        return groups;
    }
    const auto items = itemColumnNames(ColumnRole::Item);
    const bool found = readTable(folder, "items", items, stop, assigner, groups.column)
        || (isSimulated(folder) && readTable(folder, "truth_items", items, stop, assigner, groups.column))
        || readTable(folder, "interactions", answerColumnNames(ColumnRole::Item), stop, assigner, groups.column);
    if (!found)
        groups.column.clear();
    return groups;
}

} // namespace gram
