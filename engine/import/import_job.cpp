// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_job.h"

#include "api/error.h"
#include "base/random.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "import/table_reader.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestHistory = 100; ///< clicks; the reader takes the latest of them

/// As MIND has it: "11/12/2019 2:14:46 PM".
std::string mindTime(double seconds)
{
    const auto whole = std::chrono::sys_seconds(std::chrono::seconds(std::llround(seconds)));
    const auto day = std::chrono::floor<std::chrono::days>(whole);
    const std::chrono::year_month_day date(day);
    const auto second = static_cast<int>((whole - day).count());
    const int hour = second / 3600;
    char text[64];
    std::snprintf(text, sizeof text, "%u/%u/%d %d:%02d:%02d %s", static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(date.year()), (hour + 11) % 12 + 1,
        second / 60 % 60, second % 60, hour < 12 ? "AM" : "PM");
    return text;
}

std::string withoutControls(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (static_cast<unsigned char>(c) < ' ')
            c = ' ';
    }
    return result;
}

} // namespace

const fs::path &ImportJob::fileNamed(const std::string &name) const
{
    for (const fs::path &file : files) {
        if (file.filename() == name || file == fs::path(name))
            return file;
    }
    throw Error(ErrorCode::FileNotFound, { .file = name });
}

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
    if (text.empty() || !m_known.emplace(id).second)
        return;
    m_items << csvField(id) << "," << csvField(text) << "\n";
    ++m_job.summary.items;
}

void KtWriter::itemsOf(const fs::path &file)
{
    TableReader table(file, m_job.report, m_job.mapping.quotes);
    const auto columnsOf = [&](ColumnRole role) {
        std::vector<int> columns;
        if (const auto chosen = m_job.mapping.itemColumns.find(role);
            chosen != m_job.mapping.itemColumns.end() && !chosen->second.empty()) {
            for (const std::string &name : chosen->second)
                columns.push_back(table.column(name));
            return columns;
        }
        columns.push_back(columnAmong(table.header(), itemColumnNames(role)));
        if (columns.front() < 0)
            missingColumn(file, table.header(), columnRoleNames[static_cast<std::size_t>(role)]);
        return columns;
    };
    const std::vector<int> ids = columnsOf(ColumnRole::Item), texts = columnsOf(ColumnRole::Text);
    std::string id, text;
    while (table.next()) {
        id.clear();
        text.clear();
        for (const int column : ids)
            id.append(id.empty() ? "" : "|").append(trimmed(table.field(column)));
        for (const int column : texts)
            text.append(text.empty() ? "" : " ").append(trimmed(table.field(column)));
        if (id.empty())
            table.malformed(ids.front(), "an item id");
        else if (trimmed(text).empty())
            m_job.report.skip("items without text", place(file, table.lineNumber()));
        else
            item(id, text);
    }
}

bool KtWriter::answer(const Answer &answer)
{
    if (!m_known.contains(std::string(answer.item))) {
        ++m_job.summary.withoutText;
        m_job.report.skip("answers to items that have no text", "item " + std::string(answer.item));
        return false;
    }
    m_interactions << csvField(answer.user) << "," << csvField(answer.item)
                   << (answer.correct ? ",1" : ",0");
    for (const ColumnRole role : m_optional) {
        const std::string_view value = role == ColumnRole::Timestamp ? answer.timestamp
            : role == ColumnRole::ElapsedTime                         ? answer.elapsedTime
            : role == ColumnRole::Skill                               ? answer.skill
            : role == ColumnRole::Part                                ? answer.part
                                                                      : answer.split;
        m_interactions << "," << csvField(value);
    }
    m_interactions << "\n";
    m_users.add(answer.user);
    ++m_job.summary.interactions;
    return true;
}

void KtWriter::finish()
{
    m_interactions.close();
    m_items.close();
    m_job.summary.kind = TaskKind::Kt;
    m_job.summary.users = m_users.size();
    if (m_job.summary.interactions > 0)
        return;
    std::string expected = "no answer could be read";
    if (m_job.summary.withoutText > 0)
        expected = std::to_string(m_job.summary.withoutText)
            + " answers are to items that have no text: give a file with the items' ids and texts, "
              "whose ids are those of the answers";
    throw Error(ErrorCode::EmptyDataset,
        { .file = m_job.files.empty() ? std::string() : m_job.files.front().string(), .expected = expected });
}

std::optional<fs::path> itemsFileOf(const ImportJob &job, const std::vector<fs::path> &interactions)
{
    if (!job.mapping.itemsFile.empty())
        return job.fileNamed(job.mapping.itemsFile);
    std::vector<fs::path> others;
    for (const fs::path &file : job.files) {
        if (std::find(interactions.begin(), interactions.end(), file) == interactions.end())
            others.push_back(file);
    }
    if (others.empty())
        return {};
    if (others.size() > 1) {
        for (const fs::path &file : others) {
            if (file.filename().string().starts_with("items."))
                return file;
        }
        throw Error(ErrorCode::InvalidSetting,
            { .field = "items_file",
                .expected = "the name of the file with the items' texts",
                .got = "not given, and there are " + std::to_string(others.size()) + " such files" });
    }
    return others.front();
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n\t;") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : withoutControls(text)) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string tabField(std::string_view text) { return withoutControls(text); }

std::string partOfName(const std::string &fileName)
{
    std::string name = normalizedColumn(fileName);
    std::replace_if(
        name.begin(), name.end(), [](char c) { return c == '.' || c == '_'; }, ' ');
    name = ' ' + name + ' ';
    for (const auto &[word, part] : { std::pair("test", "test"), { "train", "train" },
             { "dev", "validation" }, { "valid", "validation" }, { "validation", "validation" } }) {
        if (name.find(' ' + std::string(word) + ' ') != std::string::npos)
            return part;
    }
    return {};
}

std::int64_t ClickLog::write(const fs::path &file, const NameIndex &users, const NameIndex &items,
    std::int64_t negatives, std::size_t recent, LoadReport &report)
{
    std::stable_sort(m_clicks.begin(), m_clicks.end(),
        [](const Click &a, const Click &b) { return a.seconds < b.seconds; });
    std::vector<std::vector<std::int32_t>> clicked(static_cast<std::size_t>(users.size()));
    for (const Click &click : m_clicks)
        clicked[static_cast<std::size_t>(click.user)].push_back(click.item);
    std::vector<std::vector<std::int32_t>> ever = clicked; // sorted, to look in
    for (std::vector<std::int32_t> &of : ever)
        std::sort(of.begin(), of.end());
    std::vector<std::size_t> done(clicked.size(), 0);

    OutputFile out(file);
    std::int64_t impressions = 0;
    Random random(0x636c69636b);
    std::vector<std::int32_t> candidates;
    report.begin(Progress::Phase::Simulating, static_cast<std::int64_t>(m_clicks.size()));
    for (std::size_t n = 0; n < m_clicks.size(); ++n) {
        report.advance(1);
        const Click &click = m_clicks[n];
        const auto user = static_cast<std::size_t>(click.user);
        const std::size_t before = done[user]++;
        if (before == 0)
            continue; // without a history nothing is known of the user
        candidates.assign(1, click.item);
        const std::size_t begin = n < recent ? 0 : n - recent; // what comes later is not known yet
        for (std::int64_t tries = 0; tries < 10 * negatives
             && candidates.size() <= static_cast<std::size_t>(negatives); ++tries) {
            const std::int32_t item = m_clicks[begin + random.below(n - begin)].item;
            if (!std::binary_search(ever[user].begin(), ever[user].end(), item)
                && std::find(candidates.begin(), candidates.end(), item) == candidates.end())
                candidates.push_back(item);
        }
        if (candidates.size() < 2) {
            report.skip("clicks for which no other item could be drawn", users.names()[user]);
            continue;
        }
        random.shuffle(candidates);
        out << ++impressions << "\t" << tabField(users.names()[user]) << "\t" << mindTime(click.seconds) << "\t";
        for (std::size_t h = before > longestHistory ? before - longestHistory : 0; h < before; ++h)
            out << items.names()[static_cast<std::size_t>(clicked[user][h])] << (h + 1 < before ? " " : "");
        for (std::size_t c = 0; c < candidates.size(); ++c)
            out << (c ? " " : "\t") << items.names()[static_cast<std::size_t>(candidates[c])]
                << (candidates[c] == click.item ? "-1" : "-0");
        out << "\n";
    }
    out.close();
    return impressions;
}

} // namespace gram
