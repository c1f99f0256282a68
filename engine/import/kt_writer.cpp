// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/kt_writer.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "import/table_reader.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace gram {

namespace fs = std::filesystem;

KtWriter::KtWriter(ImportJob &job, std::set<ColumnRole> optional)
    : m_job(job)
    , m_optional(std::move(optional))
    , m_interactions(job.out / "interactions.csv")
    , m_items(job.out / "items.csv")
{
    m_interactions << "user,item,correct";
    for (const ColumnRole role : m_optional)
        m_interactions << "," << columnRoleNames[static_cast<std::size_t>(role)];
    m_interactions << "\n";
    m_items << "item,text\n";
}

void KtWriter::item(std::string_view id, std::string_view text)
{
    text = trimmed(text);
    if (isMissingValue(text) || !m_known.emplace(id).second)
        return;
    if (std::string whole = wholeId(id); whole != id)
        m_whole.emplace(std::move(whole), id);
    m_items << csvField(id) << "," << csvField(text) << "\n";
    ++m_job.summary.items;
}

const std::string *KtWriter::known(std::string_view item) const
{
    if (const auto found = m_known.find(std::string(item)); found != m_known.end())
        return &*found;
    const std::string whole = wholeId(item);
    if (const auto found = m_known.find(whole); found != m_known.end())
        return &*found;
    const auto found = m_whole.find(whole);
    return found == m_whole.end() ? nullptr : &found->second;
}

namespace {

/// Keys in a list as tables write them: "[3, 71, 98]", "3;71", "a|b".
std::vector<std::string> keysOf(std::string_view list)
{
    constexpr std::string_view between = "[](){},;|\"' \t";
    std::vector<std::string> keys;
    while (true) {
        const std::size_t begin = list.find_first_not_of(between);
        if (begin == std::string_view::npos)
            return keys;
        list.remove_prefix(begin);
        const std::size_t end = std::min(list.find_first_of(between), list.size());
        keys.emplace_back(list.substr(0, end));
        list.remove_prefix(end);
    }
}

} // namespace

void KtWriter::itemsOf(const fs::path &file)
{
    const ImportMapping &mapping = m_job.mapping;
    const auto columnsOf = [&](const TableReader &table, const std::map<ColumnRole, std::vector<std::string>> &chosen,
                               ColumnRole role) {
        std::vector<int> columns;
        if (const auto found = chosen.find(role); found != chosen.end() && !found->second.empty()) {
            for (const std::string &name : found->second)
                columns.push_back(table.column(name));
            return columns;
        }
        columns.push_back(columnAmong(table.header(), itemColumnNames(role)));
        if (columns.front() < 0)
            missingColumn(table.file(), table.header(), columnRoleNames[static_cast<std::size_t>(role)],
                itemColumnNames(role));
        return columns;
    };
    std::unordered_map<std::string, std::string> names; // by key
    if (!mapping.namesFile.empty()) {
        const fs::path &namesFile = m_job.fileNamed(mapping.namesFile);
        TableReader table(namesFile, m_job.report, mapping.quotes);
        const int key = columnsOf(table, mapping.nameColumns, ColumnRole::Item).front(),
                  text = columnsOf(table, mapping.nameColumns, ColumnRole::Text).front();
        while (table.next())
            names.try_emplace(wholeId(trimmed(table.field(key))), trimmed(table.field(text)));
        m_job.used(namesFile, "names of what the items are about");
    }
    TableReader table(file, m_job.report, mapping.quotes);
    const std::vector<int> ids = columnsOf(table, mapping.itemColumns, ColumnRole::Item),
                           texts = columnsOf(table, mapping.itemColumns, ColumnRole::Text);
    std::string id, text;
    while (table.next()) {
        id.clear();
        text.clear();
        for (const int column : ids)
            id.append(id.empty() ? "" : "|").append(trimmed(table.field(column)));
        for (const int column : texts) {
            if (names.empty()) {
                text.append(text.empty() ? "" : " ").append(trimmed(table.field(column)));
                continue;
            }
            for (const std::string &key : keysOf(table.field(column))) {
                if (const auto name = names.find(wholeId(key)); name != names.end())
                    text.append(text.empty() ? "" : ", ").append(name->second);
            }
        }
        if (id.empty())
            table.malformed(ids.front(), "an item id");
        else if (isMissingValue(text))
            m_job.report.skip(QT_TRANSLATE_NOOP("Said", "items without text"), place(file, table.lineNumber()));
        else if (m_known.contains(id))
            m_job.report.skip(QT_TRANSLATE_NOOP("Said", "items listed again, of which the first text counts"),
                place(file, table.lineNumber()));
        else
            item(id, text);
    }
    m_job.used(file, "the items' texts");
}

bool KtWriter::answer(const Answer &answer)
{
    const std::string *const item = known(answer.item);
    if (!item) {
        ++m_job.summary.withoutText;
        if (m_unknown.empty())
            m_unknown = answer.item;
        m_job.report.skip(QT_TRANSLATE_NOOP("Said", "answers to items that have no text"),
            "item " + std::string(answer.item));
        return false;
    }
    if (*item != answer.item && !std::exchange(m_wholeTold, true))
        m_job.report.note({ QT_TRANSLATE_NOOP("Said", "ids are matched as whole numbers, such as %1 with %2"),
            { std::string(answer.item), *item } });
    m_interactions << csvField(answer.user) << "," << csvField(*item) << (answer.correct ? ",1" : ",0");
    for (const ColumnRole role : m_optional) {
        const std::string_view value = role == ColumnRole::Timestamp ? answer.timestamp
            : role == ColumnRole::ElapsedTime                        ? answer.elapsedTime
            : role == ColumnRole::Skill                              ? answer.skill
            : role == ColumnRole::Part                               ? answer.part
                                                                     : answer.split;
        m_interactions << "," << csvField(value);
    }
    m_interactions << "\n";
    m_users.add(answer.user);
    m_right += answer.correct;
    ++m_job.summary.interactions;
    return true;
}

void KtWriter::finish()
{
    m_interactions.close();
    m_items.close();
    m_job.summary.kind = TaskKind::Kt;
    m_job.summary.users = m_users.size();
    if (m_job.summary.interactions > 0) {
        if (!m_optional.contains(ColumnRole::Timestamp))
            m_job.report.note(
                QT_TRANSLATE_NOOP("Said", "the answers have no time: each user's are in the order of the rows"));
        if (m_right == 0 || m_right == m_job.summary.interactions)
            m_job.report.note(m_right
                    ? QT_TRANSLATE_NOOP("Said",
                        "all answers are right: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer")
                    : QT_TRANSLATE_NOOP("Said",
                        "all answers are wrong: there is nothing to tell apart, and no AUC; check which column and which values mean a right answer"));
        if (m_users.size() == 1)
            m_job.report.note(QT_TRANSLATE_NOOP("Said", "all answers are of one user: check the column with the user"));
        return;
    }
    std::string expected = "no answer could be read";
    if (m_job.summary.withoutText > 0) {
        expected = std::to_string(m_job.summary.withoutText)
            + " answers are to items that have no text: give a file with the items' ids and texts, "
              "whose ids are those of the answers, such as "
            + m_unknown;
        if (!m_known.empty())
            expected += "; the texts are of " + *std::min_element(m_known.begin(), m_known.end()) + " and so on";
    }
    const std::string file = m_job.mapping.interactionsFile.empty()
        ? m_job.files.empty() ? std::string() : m_job.files.front().parent_path().string()
        : m_job.fileNamed(m_job.mapping.interactionsFile).string();
    throw Error(ErrorCode::EmptyDataset, { .file = file, .expected = expected });
}

std::optional<fs::path> itemsFileOf(const ImportJob &job, const std::vector<fs::path> &interactions)
{
    if (!job.mapping.itemsFile.empty())
        return job.fileNamed(job.mapping.itemsFile);
    std::vector<fs::path> others, fitting;
    const auto column = job.mapping.columns.find(ColumnRole::Item);
    const bool ofItems = column != job.mapping.columns.end() && !column->second.empty()
        && subjectOf(column->second.front()) != Subject::Skills;
    const std::set<fs::path> known(interactions.begin(), interactions.end()); // EdNet has 784,309
    for (const fs::path &file : job.files) {
        if (known.contains(file))
            continue;
        if (ofItems && subjectOf(file.stem().string()) == Subject::Skills)
            continue; // their names are no questions' texts
        others.push_back(file);
        try {
            LoadReport silent({}, {});
            const std::vector<std::string> header = TableReader(file, silent, job.mapping.quotes).header();
            const int id = columnAmong(header, itemColumnNames(ColumnRole::Item)),
                      text = columnAmong(header, itemColumnNames(ColumnRole::Text));
            if (id >= 0 && text >= 0 && id != text
                && !(ofItems && subjectOf(header[static_cast<std::size_t>(id)]) == Subject::Skills))
                fitting.push_back(file);
        } catch (const Error &) {
            // it is no table
        }
    }
    for (const fs::path &file : fitting) {
        if (file.filename().string().starts_with("items."))
            return file;
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (others.empty())
        return {};
    if (others.size() > 1)
        throw Error(ErrorCode::InvalidSetting,
            { .field = "items_file",
                .expected = "the name of the file with the items' texts",
                .got = "not given, and there are " + std::to_string(fitting.empty() ? others.size() : fitting.size())
                    + " such files" });
    return others.front();
}

void writeItems(ImportJob &job, const std::vector<fs::path> &interactions, KtWriter &writer)
{
    if (const auto file = itemsFileOf(job, interactions))
        writer.itemsOf(*file);
}

} // namespace gram
