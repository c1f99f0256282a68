// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/mind_reader.h"

#include "api/error.h"
#include "data/news_table.h"
#include "data/part_name.h"
#include "data/split.h"
#include "data/tab_lines.h"
#include "data/time_column.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>
#include <system_error>

namespace gram {

namespace {

namespace fs = std::filesystem;

constexpr double noTime = std::numeric_limits<double>::quiet_NaN();

/// Folders with a behaviors.tsv, three levels deep; hidden ones are none.
void findParts(const fs::path &folder, int depth, std::vector<fs::path> &found)
{
    std::error_code ignored;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, ignored)) {
        if (!entry.is_directory(ignored) || entry.path().filename().string().starts_with('.'))
            continue;
        if (fs::exists(entry.path() / "behaviors.tsv", ignored))
            found.push_back(entry.path());
        else if (depth > 1)
            findParts(entry.path(), depth - 1, found);
    }
}

struct Folders {
    fs::path train; ///< with behaviors.tsv
    fs::path validation, test; ///< the same, or empty
    std::vector<fs::path> left; ///< with behaviors.tsv, and not read
};

/// Told by the folders' names. `report` null: which are left is not told.
Folders foldersOf(const fs::path &folder, LoadReport *report = nullptr)
{
    std::vector<fs::path> found;
    findParts(folder, 3, found);
    std::sort(found.begin(), found.end());
    Folders result;
    for (const fs::path &part : found) {
        const auto name = partNameOf(part.lexically_relative(folder).generic_string());
        fs::path *place = !name.part         ? nullptr
            : *name.part == Part::Train      ? &result.train
            : *name.part == Part::Validation ? &result.validation
                                             : &result.test;
        if (place && place->empty())
            *place = part;
        else
            result.left.push_back(part);
    }
    std::error_code ignored;
    if (result.train.empty()) {
        if (fs::exists(folder / "behaviors.tsv", ignored)) {
            // Of a folder and a validation folder in it the first is what is trained on.
            result.train = folder;
        } else {
            result.validation.clear();
            result.test.clear();
        }
    } else if (fs::exists(folder / "behaviors.tsv", ignored)) {
        result.left.push_back(folder);
    }
    for (std::size_t i = 0; report && i < result.left.size(); ++i)
        report->note("the folder \"" + result.left[i].filename().string()
            + "\" is not read: its name tells no part, or one that another folder has");
    return result;
}

void readNews(const fs::path &file, const RunConfig &config, bool again, LoadReport &report, ItemTexts &items)
{
    std::string category;
    NewsTable table(file, report);
    for (NewsRow row; table.next(row);) {
        category.clear();
        if (config.useCategory)
            category.append(row.category).append(" ").append(row.subcategory);
        const ItemTexts::Added added = items.add(row.id,
            { config.useTitle ? row.title : std::string_view(), config.useAbstract ? row.abstract : std::string_view(),
                config.useBody ? row.body : std::string_view(), category });
        if (added == ItemTexts::Added::WithoutText)
            report.skip(QT_TRANSLATE_NOOP("Said", "news without text"), place(file, table.lineNumber()));
        else if (added == ItemTexts::Added::Duplicate && !again) // both parts list the same news
            report.skip(QT_TRANSLATE_NOOP("Said", "news listed again"), place(file, table.lineNumber()));
    }
}

/// How the times of a behaviors.tsv are meant.
TimeColumn timesOf(const fs::path &file)
{
    TimeColumn times("time");
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::string_view line;
    while (!times.settled() && reader.next(line)) {
        std::array<std::string_view, 5> fields;
        const std::size_t columns = splitFields(line, '\t', fields);
        if ((columns == 4 || columns == 5) && !(reader.lineNumber() == 1 && isBehaviorsHeader(line)))
            times.add(fields[columns - 3]);
    }
    return times;
}

/// Reads behaviors.tsv files into one NewsSplit.
class BehaviorsReader {
public:
    BehaviorsReader(const RunConfig &config, LoadReport &report, const ItemTexts &items, NameIndex &users)
        : m_maxHistory(static_cast<std::size_t>(config.maxHistory))
        , m_report(report)
        , m_items(items)
        , m_users(users)
    {
    }

    /// `labelled`: false for impressions without labels, of which none is left out.
    /// `times`: one is appended for each impression kept, noTime where it is empty. nullptr: the
    /// times are not needed and so not looked at.
    void read(const fs::path &file, NewsSplit &split, std::vector<double> *times, bool labelled = true)
    {
        m_labelled = labelled;
        m_times = times ? timesOf(file) : TimeColumn();
        if (m_times.order() == DateOrder::DayFirst)
            m_report.note({ QT_TRANSLATE_NOOP("Said", "the dates of %1 have the day first"), { shortName(file) } });
        else if (!m_times.ambiguous())
            m_times.tell(m_report, shortName(file)); // MIND's own have the month first
        forEachLine(file, m_report, [&](std::string_view line, std::int64_t number, MalformedLines &malformed) {
            // Newer files begin with the impression's id, older ones with the user.
            std::array<std::string_view, 5> fields;
            const std::size_t columns = splitFields(line, '\t', fields);
            if (columns != 4 && columns != 5)
                return malformed.add(number, "columns", "5 columns", std::to_string(columns));
            if (number == 1 && isBehaviorsHeader(line))
                return;
            const std::size_t user = columns - 4;
            m_id = number;
            if (user > 0)
                std::from_chars(fields[0].data(), fields[0].data() + fields[0].size(), m_id);
            readImpression(file, number, fields[user], fields[user + 1], fields[user + 2], fields[user + 3], malformed,
                split, times);
        });
    }

    /// Shown or clicked news so far that were left out.
    std::int64_t withoutText() const { return m_withoutText; }

private:
    void readImpression(const fs::path &file, std::int64_t line, std::string_view user, std::string_view time,
        std::string_view history, std::string_view impressions, MalformedLines &malformed, NewsSplit &split,
        std::vector<double> *times)
    {
        user = trimmed(user);
        if (user.empty()) {
            malformed.add(line, "user", "a user id", user);
            return;
        }
        double seconds = noTime;
        if (time = trimmed(time); times && !time.empty()) {
            const auto parsed = m_times.parse(time);
            if (!parsed) {
                malformed.add(line, "time", "a time like 11/12/2019 2:14:46 PM", time);
                return;
            }
            seconds = *parsed;
        }

        m_candidates.clear();
        m_clicked.clear();
        bool click = false, nonClick = false, keptClick = false, keptNonClick = false;
        std::int64_t withoutText = 0;
        std::string_view word;
        while (!m_labelled && nextWord(impressions, word)) {
            m_candidates.push_back(m_items.find(word));
            m_clicked.push_back(0);
            withoutText += m_candidates.back() < 0;
        }
        while (m_labelled && nextWord(impressions, word)) {
            const std::string_view label = word.size() > 2 ? word.substr(word.size() - 2) : "";
            if (label != "-0" && label != "-1") {
                malformed.add(line, "impressions", "a news id with -0 or -1 at its end", word);
                return;
            }
            const bool clicked = label == "-1";
            (clicked ? click : nonClick) = true;
            const std::int32_t item = m_items.find(word.substr(0, word.size() - 2));
            if (item < 0) {
                ++withoutText;
                continue;
            }
            (clicked ? keptClick : keptNonClick) = true;
            m_candidates.push_back(item);
            m_clicked.push_back(clicked);
        }
        const auto skip = [&](const char *what, std::int64_t count = 1) {
            m_report.skip(what, place(file, line), count);
        };
        m_withoutText += withoutText;
        if (withoutText > 0)
            skip(QT_TRANSLATE_NOOP("Said", "shown news that have no text"), withoutText);
        if (m_labelled && !click)
            return skip(QT_TRANSLATE_NOOP("Said", "impressions without a click"));
        if (m_labelled && !nonClick)
            return skip(QT_TRANSLATE_NOOP("Said", "impressions without a non-click"));
        if (m_labelled && !keptClick)
            return skip(QT_TRANSLATE_NOOP("Said", "impressions whose clicked news have no text"));
        if (m_labelled && !keptNonClick)
            return skip(QT_TRANSLATE_NOOP("Said", "impressions whose other news have no text"));

        const std::size_t begin = split.history.size();
        withoutText = 0;
        while (nextWord(history, word)) {
            const std::int32_t item = m_items.find(word);
            if (item < 0)
                ++withoutText;
            else
                split.history.push_back(item);
        }
        m_withoutText += withoutText;
        if (withoutText > 0)
            skip(QT_TRANSLATE_NOOP("Said", "history clicks on news that have no text"), withoutText);
        if (const std::size_t size = split.history.size() - begin; size > m_maxHistory) {
            const auto first = split.history.begin() + static_cast<std::ptrdiff_t>(begin);
            split.history.erase(first, first + static_cast<std::ptrdiff_t>(size - m_maxHistory));
        }
        split.historyOffsets.push_back(static_cast<std::int64_t>(split.history.size()));
        split.candidates.insert(split.candidates.end(), m_candidates.begin(), m_candidates.end());
        split.clicked.insert(split.clicked.end(), m_clicked.begin(), m_clicked.end());
        split.candidateOffsets.push_back(static_cast<std::int64_t>(split.candidates.size()));
        split.user.push_back(m_users.add(user));
        split.ids.push_back(m_id);
        if (times)
            times->push_back(seconds);
    }

    std::size_t m_maxHistory;
    LoadReport &m_report;
    const ItemTexts &m_items;
    NameIndex &m_users;
    std::vector<std::int32_t> m_candidates;
    std::vector<std::uint8_t> m_clicked;
    std::int64_t m_id = 0; ///< of the impression at hand
    std::int64_t m_withoutText = 0;
    bool m_labelled = true;
    TimeColumn m_times;
};

/// False if the first impressions have no click marks, as those of MIND's test set.
bool hasLabels(const fs::path &behaviors)
{
    LoadReport silent({}, {});
    LineReader reader(behaviors, silent);
    std::string_view line;
    while (reader.next(line)) {
        std::string_view impressions = line.substr(line.find_last_of('\t') + 1);
        std::string_view word;
        bool any = false;
        while (nextWord(impressions, word)) {
            any = true;
            if (word.ends_with("-0") || word.ends_with("-1"))
                return true;
        }
        if (any)
            return false;
    }
    return true;
}

void appendImpression(const NewsSplit &from, std::size_t i, NewsSplit &to)
{
    const auto row = [i](const auto &values, const std::vector<std::int64_t> &offsets) {
        return std::pair { values.begin() + offsets[i], values.begin() + offsets[i + 1] };
    };
    const auto [h, hEnd] = row(from.history, from.historyOffsets);
    const auto [c, cEnd] = row(from.candidates, from.candidateOffsets);
    const auto [l, lEnd] = row(from.clicked, from.candidateOffsets);
    to.user.push_back(from.user[i]);
    to.history.insert(to.history.end(), h, hEnd);
    to.historyOffsets.push_back(static_cast<std::int64_t>(to.history.size()));
    to.candidates.insert(to.candidates.end(), c, cEnd);
    to.clicked.insert(to.clicked.end(), l, lEnd);
    to.candidateOffsets.push_back(static_cast<std::int64_t>(to.candidates.size()));
    to.ids.push_back(from.ids[i]);
}

/// Says which rule it chose.
std::vector<Part> splitImpressions(const RunConfig &config, const fs::path &folder, const NewsSplit &all,
    const std::vector<double> &times, const NameIndex &users, std::vector<Said> &rule)
{
    const SplitShares shares { config.validationShare, config.testShare };
    const auto without = std::count_if(times.begin(), times.end(), [](double t) { return std::isnan(t); });
    if (config.split == SplitRule::User) {
        rule = { splitSentence(SplitRule::User, shares, Split::Impressions) };
        const std::vector<Part> chosen = splitUsers(users, shares);
        std::vector<Part> parts;
        for (const std::int32_t user : all.user)
            parts.push_back(chosen[static_cast<std::size_t>(user)]);
        return parts;
    }
    if (config.split == SplitRule::Time && without > 0) {
        throw Error(ErrorCode::InvalidSetting,
            { .file = folder.string(),
                .field = "split",
                .expected = "auto, user or rows, as " + std::to_string(without) + " of " + std::to_string(times.size())
                    + " impressions have no time",
                .got = "time" });
    }
    if (config.split != SplitRule::Rows && without == 0) {
        rule = { splitSentence(SplitRule::Time, shares, Split::Impressions) };
        return splitByTime(times, shares);
    }
    rule = { splitSentence(SplitRule::Rows, shares, Split::Impressions) };
    if (config.split == SplitRule::Auto) {
        rule.push_back({ QT_TRANSLATE_NOOP("Said", "as %1 of %2 have no time"),
            { std::to_string(without), std::to_string(times.size()) } });
    }
    return splitByRows(times.size(), shares);
}

} // namespace

bool isMindFolder(const fs::path &folder)
{
    return !foldersOf(folder).train.empty();
}

void readMind(const fs::path &folder, const RunConfig &config, LoadReport &report, ItemTexts &items, Dataset &dataset)
{
    const Folders folders = foldersOf(folder, &report);
    const auto newsOf = [&](const fs::path &part) {
        std::error_code ignored;
        for (fs::path at = part; at.has_parent_path(); at = at.parent_path()) {
            if (fs::exists(at / "news.tsv", ignored))
                return at / "news.tsv";
            if (at == folder)
                break;
        }
        return part / "news.tsv";
    };
    for (const fs::path &part : { folders.validation, folders.test }) {
        if (!part.empty() && sameContent(folders.train / "behaviors.tsv", part / "behaviors.tsv"))
            report.note({ QT_TRANSLATE_NOOP("Said",
                              "\"%1\" is the same as the training part: what is measured on it was trained on"),
                { part.filename().string() } });
    }
    std::vector<fs::path> behaviors, news;
    const bool labelled = folders.test.empty() || hasLabels(folders.test / "behaviors.tsv");
    for (const fs::path &part : { folders.train, folders.validation, folders.test }) {
        if (part.empty())
            continue;
        behaviors.push_back(part / "behaviors.tsv");
        if (const fs::path file = newsOf(part); std::find(news.begin(), news.end(), file) == news.end())
            news.push_back(file);
    }
    std::int64_t bytes = 0;
    for (const auto *files : { &behaviors, &news }) {
        for (const fs::path &file : *files)
            bytes += fileSize(file);
    }
    report.begin(Progress::Phase::Reading, bytes);

    dataset.kind = TaskKind::News;
    for (std::size_t i = 0; i < news.size(); ++i)
        readNews(news[i], config, i > 0, report, items);

    NameIndex users;
    BehaviorsReader reader(config, report, items, users);
    std::vector<Said> &rule = dataset.summary.splitRule;
    dataset.testLabelled = labelled;
    const bool testIsFolder = !folders.test.empty() && (config.split == SplitRule::Auto || !labelled);
    if (testIsFolder) { // without labels it cannot be trained on, whatever the rule
        reader.read(behaviors.back(), dataset.testNews, nullptr, labelled);
        behaviors.pop_back();
    }
    if (config.split == SplitRule::Auto && !folders.validation.empty()) {
        reader.read(behaviors[0], dataset.trainNews, nullptr);
        reader.read(behaviors[1], dataset.validationNews, nullptr);
        rule = { { QT_TRANSLATE_NOOP("Said", "by folder: validation is \"%1\""),
            { folders.validation.filename().string() } } };
    } else {
        NewsSplit all;
        std::vector<double> times;
        for (const fs::path &file : behaviors)
            reader.read(file, all, &times);
        RunConfig rest = config;
        if (testIsFolder)
            rest.testShare = 0;
        const std::vector<Part> parts = splitImpressions(rest, folder, all, times, users, rule);
        NewsSplit *const splits[] { &dataset.trainNews, &dataset.validationNews, &dataset.testNews };
        for (std::size_t i = 0; i < parts.size(); ++i)
            appendImpression(all, i, *splits[static_cast<std::size_t>(parts[i])]);
    }
    if (testIsFolder)
        rule.push_back(
            { QT_TRANSLATE_NOOP("Said", "test is the folder \"%1\""), { folders.test.filename().string() } });
    dataset.summary.users = users.size();
    for (const std::string &user : users.names())
        dataset.users.add(user);
    dataset.summary.interactionsWithoutText = reader.withoutText();
}

} // namespace gram
