// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/match_items.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "import/table_reader.h"

#include <algorithm>

namespace gram {

bool hasColumn(const std::vector<std::string> &header, std::string_view name)
{
    return std::find(header.begin(), header.end(), name) != header.end();
}

std::vector<std::string> columnNamed(const std::vector<std::string> &header, std::span<const std::string_view> names)
{
    const int column = columnAmong(header, names);
    return column < 0 ? std::vector<std::string>() : std::vector { header[static_cast<std::size_t>(column)] };
}

std::set<std::string> valuesOf(const SourceFile &file, const std::string &column, std::size_t rows)
{
    std::set<std::string> values;
    LoadReport silent({}, {});
    try {
        TableReader table(file.path, silent);
        const int at = table.column(column);
        for (std::size_t n = 0; n < rows && values.size() < mostIds && table.next(); ++n)
            values.insert(wholeId(trimmed(table.field(at))));
    } catch (const Error &) {
        // too many malformed lines: what was read will do for a guess
    }
    values.erase("");
    return values;
}

namespace {

/// Which share of `values` is among `known`.
double shareAmong(const std::set<std::string> &values, const std::set<std::string> &known)
{
    const auto found = std::count_if(values.begin(), values.end(),
        [&](const std::string &v) { return known.contains(v); });
    return values.empty() ? 0 : static_cast<double>(found) / static_cast<double>(values.size());
}

} // namespace

Agreement agreementOf(const Table &table, const std::string &id, const std::string &wanted)
{
    if (wanted.empty())
        return Agreement::Possible;
    if (idKey(id) == idKey(wanted))
        return Agreement::ByName;
    const Subject ofFile = subjectOf(table.file->path.stem().string()), ofId = subjectOf(id),
                  ofWanted = subjectOf(wanted);
    const bool skills = ofWanted == Subject::Skills;
    const auto isOther = [&](Subject subject) {
        return skills ? subject == Subject::Items : subject == Subject::Skills;
    };
    if (isOther(ofId) || isOther(ofFile))
        return Agreement::Never; // skills' names are no problems' texts, whatever their numbers
    return ofId != Subject::None || ofFile != Subject::None ? Agreement::ByFile : Agreement::Possible;
}

Items itemsOf(const std::vector<Table> &tables, const Table *answers, const std::set<std::string> &ids,
    const std::string &wanted, std::set<std::string> *others)
{
    Items best;
    const auto consider = [&](const Table &table, const std::string &column) {
        Items found { &table, column, {}, agreementOf(table, column, wanted),
            shareAmong(ids, valuesOf(*table.file, column, mostIds)) };
        for (const std::string_view name : itemColumnNames(ColumnRole::Text)) {
            const auto text = columnNamed(table.header, { &name, 1 });
            if (!text.empty() && text.front() != column) {
                found.text = text;
                break;
            }
        }
        if (found.share < 0.3)
            return;
        if (found.agreement == Agreement::Never) {
            if (others && !found.text.empty())
                others->insert(table.file->name);
        } else if (!best.table || found.rank() > best.rank()) {
            best = found;
        }
    };
    const auto mayBe = [&](const Table &table) { // a table of answers has ids and texts, too, but is none of items
        return &table != answers && table.hasHeader && (!answers || table.header != answers->header);
    };
    for (const Table &table : tables) {
        if (!mayBe(table))
            continue;
        for (const auto &name : columnNamed(table.header, itemColumnNames(ColumnRole::Item)))
            consider(table, name);
        for (const std::string &column : table.header) { // the same name as in the answers, whatever it is
            if (!wanted.empty() && idKey(column) == idKey(wanted))
                consider(table, column);
        }
    }
    const bool named = best.table;
    for (const Table &table : tables) {
        if (named || !mayBe(table))
            continue;
        for (std::size_t i = 0; i < std::min<std::size_t>(table.header.size(), 12); ++i)
            consider(table, table.header[i]);
    }
    return best;
}

} // namespace gram
