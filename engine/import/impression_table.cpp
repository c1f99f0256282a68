// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/impression_table.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestHistory = 100; ///< clicks; the reader takes the latest of them

constexpr std::string_view ids[] { "impressionid", "impression", "id" };
constexpr std::string_view users[] { "userid", "user", "uid" };
constexpr std::string_view times[] { "time", "impressiontime", "timestamp", "datetime", "date" };
constexpr std::string_view histories[] { "history", "clickhistory", "userhistory", "clickednews" };
constexpr std::string_view shown[] { "impressions", "candidates" };
constexpr std::string_view inView[] { "articleidsinview" };
constexpr std::string_view clicked[] { "articleidsclicked" };
constexpr std::span<const std::string_view> names[] { ids, users, times, histories, shown, inView, clicked };
enum Column { Id, User, Time, History, Shown, InView, Clicked };
constexpr std::string_view historyIds[] { "articleidfixed" };

constexpr std::string_view gap = "..."; ///< where pandas has left out what is in the middle of a long list

/// "[1 2\n 3]", "['N1' 'N2']", "N1-0 N2-1".
std::vector<std::string_view> listOf(std::string_view text)
{
    constexpr std::string_view between = "[](){},;|\"' \t\r\n";
    std::vector<std::string_view> list;
    for (;;) {
        const std::size_t begin = text.find_first_not_of(between);
        if (begin == std::string_view::npos)
            return list;
        text.remove_prefix(begin);
        const std::size_t end = std::min(text.find_first_of(between), text.size());
        list.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
}

std::string joined(std::span<const std::string_view> list)
{
    std::string all;
    for (const std::string_view word : list)
        all.append(all.empty() ? "" : " ").append(word);
    return all;
}

std::vector<std::string> headerOf(const fs::path &file)
{
    LoadReport silent({}, {});
    try {
        return CsvReader(file, silent).header();
    } catch (const Error &) {
        return {};
    }
}

} // namespace

bool ImpressionTable::fits(const fs::path &file)
{
    const std::vector<std::string> header = headerOf(file);
    return columnAmong(header, users) >= 0 && (columnAmong(header, shown) >= 0 || columnAmong(header, inView) >= 0);
}

bool ImpressionTable::fitsHistory(const fs::path &file)
{
    const std::vector<std::string> header = headerOf(file);
    return columnAmong(header, users) >= 0 && columnAmong(header, historyIds) >= 0;
}

ImpressionTable::ImpressionTable(const fs::path &file, const fs::path &history, LoadReport &report)
    : m_csv(file, report)
    , m_report(report)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i] = columnAmong(m_csv.header(), names[i]);
    if (!history.empty())
        readHistories(history);
}

void ImpressionTable::readHistories(const fs::path &file)
{
    CsvReader csv(file, m_report);
    const int user = columnAmong(csv.header(), users), articles = columnAmong(csv.header(), historyIds);
    while (csv.next()) {
        std::vector<std::string_view> list = listOf(csv.field(articles));
        if (const auto cut = std::find(list.begin(), list.end(), gap); cut != list.end()) {
            m_report.skip(QT_TRANSLATE_NOOP("Said",
                              "histories that pandas has cut (\"...\"): what is before the gap is left out"),
                place(file, csv.lineNumber()));
            list.erase(list.begin(), cut + 1);
        }
        if (list.size() > longestHistory)
            list.erase(list.begin(), list.end() - static_cast<std::ptrdiff_t>(longestHistory));
        m_histories[wholeId(trimmed(csv.field(user)))] = joined(list);
    }
}

bool ImpressionTable::next(Impression &impression)
{
    while (m_csv.next()) {
        const auto field = [&](Column column) {
            const int at = m_columns[static_cast<std::size_t>(column)];
            return at < 0 ? std::string_view() : trimmed(m_csv.field(at));
        };
        const std::string user = wholeId(field(User));
        if (user.empty()) {
            m_csv.malformed(m_columns[User], "a user id");
            continue;
        }
        const bool apart = m_columns[Shown] < 0; // the clicks are a list of their own
        const std::vector<std::string_view> list = listOf(field(apart ? InView : Shown));
        if (list.empty()) {
            m_csv.malformed(m_columns[apart ? InView : Shown], "a list of articles");
            continue;
        }
        if (std::find(list.begin(), list.end(), gap) != list.end()) {
            m_report.skip(QT_TRANSLATE_NOOP("Said", "impressions whose list pandas has cut (\"...\")"),
                place(m_csv.file(), m_csv.lineNumber()));
            continue;
        }
        impression = { std::string(field(Id)), user, std::string(field(Time)), joined(listOf(field(History))), {} };
        if (const auto history = m_histories.find(user); history != m_histories.end())
            impression.history = history->second;
        if (!apart || m_columns[Clicked] < 0) { // a test set has no clicks
            impression.shown = joined(list);
            return true;
        }
        const std::vector<std::string_view> clicks = listOf(field(Clicked));
        for (const std::string_view article : list)
            impression.shown.append(impression.shown.empty() ? "" : " ")
                .append(article)
                .append(std::find(clicks.begin(), clicks.end(), article) == clicks.end() ? "-0" : "-1");
        return true;
    }
    return false;
}

} // namespace gram
