// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/item_texts.h"
#include "data/column_names.h"
#include "data/news_table.h"
#include "data/part_name.h"
#include "data/tab_lines.h"
#include "import/import_job.h"
#include "import/table_reader.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <iterator>
#include <limits>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>

// The importers of MIND, Adressa and MovieLens.
namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t recentClicks = 20'000; ///< Adressa: what is read at the time
constexpr std::size_t allClicks = std::numeric_limits<std::size_t>::max();

/// Texts by news id, from a file with an id and a text.
std::unordered_map<std::string, std::string> bodiesOf(const fs::path &file, LoadReport &report)
{
    std::unordered_map<std::string, std::string> bodies;
    forEachLine(file, report, [&](std::string_view line, std::int64_t number, MalformedLines &malformed) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            return malformed.add(number, "columns", "an id, a tab and a text", line);
        bodies.try_emplace(std::string(trimmed(line.substr(0, tab))), tabField(trimmed(line.substr(tab + 1))));
    });
    return bodies;
}

class MindImport {
public:
    explicit MindImport(ImportJob &job)
        : m_job(job)
    {
        if (const std::string &body = job.mapping.body; !body.empty() && body != "column 6")
            m_bodies = bodiesOf(job.fileNamed(body), job.report);
    }

    /// One part: news.tsv and behaviors.tsv of a folder.
    void copy(const fs::path &news, const fs::path &behaviors, const fs::path &folder)
    {
        copyNews(news, folder / "news.tsv");
        copyBehaviors(behaviors, folder / "behaviors.tsv");
    }

    void finish()
    {
        ImportSummary &s = m_job.summary;
        s.kind = TaskKind::News;
        s.users = m_users.size();
        s.items = static_cast<std::int64_t>(m_news.size());
        if (s.interactions == 0)
            throw Error(ErrorCode::EmptyDataset,
                { .file = m_job.files.front().string(), .expected = "behaviors.tsv has no impression" });
    }

private:
    void copyNews(const fs::path &from, const fs::path &to)
    {
        OutputFile out(to);
        NewsTable table(from, m_job.report);
        for (NewsRow row; table.next(row);) {
            std::string_view url = row.url, body = row.body;
            if (m_job.mapping.body == "column 6") {
                const std::string_view column6 = std::exchange(url, {});
                if (!row.complete || body.empty())
                    body = column6;
            }
            const std::string id(row.id);
            if (const auto known = m_bodies.find(id); known != m_bodies.end())
                body = known->second;
            out << id;
            for (const std::string_view field : { row.category, row.subcategory, row.title, row.abstract, url, row.titleEntities, row.abstractEntities })
                out << "\t" << tabField(field);
            if (!body.empty())
                out << "\t" << tabField(body);
            out << "\n";
            if (!trimmed(row.title).empty() || !trimmed(row.abstract).empty() || !body.empty())
                m_news.insert(id);
        }
        out.close();
    }

    void copyBehaviors(const fs::path &from, const fs::path &to)
    {
        OutputFile out(to);
        forEachLine(from, m_job.report, [&](std::string_view line, std::int64_t number, MalformedLines &malformed) {
            std::array<std::string_view, 5> fields;
            const std::size_t columns = splitFields(line, '\t', fields);
            if (columns != 4 && columns != 5)
                return malformed.add(number, "columns", "5 columns", std::to_string(columns));
            if (number == 1 && isBehaviorsHeader(line))
                return;
            const std::size_t user = columns - 4;
            m_users.add(trimmed(fields[user]));
            count(fields[user + 2]);
            count(fields[user + 3]);
            out << line << "\n";
        });
        out.close();
    }

    /// Items of a history or of an impression.
    void count(std::string_view list)
    {
        std::string_view word;
        while (nextWord(list, word)) {
            if (word.ends_with("-0") || word.ends_with("-1"))
                word.remove_suffix(2);
            if (word.empty())
                continue;
            ++m_job.summary.interactions;
            m_job.summary.withoutText += !m_news.contains(std::string(word));
        }
    }

    ImportJob &m_job;
    std::unordered_map<std::string, std::string> m_bodies;
    std::unordered_set<std::string> m_news; ///< with text
    NameIndex m_users;
};

/// A news item's line of news.tsv.
void writeNews(OutputFile &out, std::string_view id, std::string_view category, std::string_view title,
    std::string_view abstract, std::string_view url)
{
    out << id << "\t" << tabField(category) << "\t\t" << tabField(title) << "\t" << tabField(abstract) << "\t"
        << tabField(url) << "\t[]\t[]\n";
}

void finishNews(ImportJob &job, std::int64_t users, std::int64_t impressions, const std::string &rule)
{
    job.summary.kind = TaskKind::News;
    job.summary.users = users;
    if (impressions == 0) {
        throw Error(ErrorCode::EmptyDataset,
            { .file = job.files.front().string(),
                .expected = "an impression needs a user's second click and another item to draw" });
    }
    OutputFile readme(job.out / "README.txt");
    readme << rule;
    readme.close();
}

} // namespace

bool isBehaviors(const fs::path &file)
{
    const std::string name = columnKey(file.filename().string());
    return name.find("behavior") != std::string::npos && (name.ends_with("tsv") || name.ends_with("tsvgz"));
}

bool isNews(const fs::path &file)
{
    const std::string name = columnKey(file.filename().string());
    return name.find("news") != std::string::npos && (name.ends_with("tsv") || name.ends_with("tsvgz")) && !isBehaviors(file);
}

void importMind(ImportJob &job)
{
    struct MindPart {
        fs::path news, behaviors;
    };
    MindImport import(job);
    std::map<std::string, std::vector<MindPart>> parts;
    for (const fs::path &file : job.files) {
        if (!isBehaviors(file))
            continue;
        // The nearest news.tsv: beside it, else the one whose path has the most in common.
        const std::string &where = job.where(file);
        std::size_t best = 0;
        fs::path news;
        for (const fs::path &other : job.files) {
            if (!isNews(other))
                continue;
            const std::string &there = job.where(other);
            const auto [a, b] = std::mismatch(where.begin(), where.end(), there.begin(), there.end());
            const bool beside = file.parent_path() == other.parent_path();
            const bool samePart = partNameOf(where).part == partNameOf(there).part;
            const auto nearness = static_cast<std::size_t>(a - where.begin()) + (beside ? 10'000u : 1u) + (samePart ? 1'000u : 0u);
            if (nearness > best) {
                best = nearness;
                news = other;
            }
        }
        if (news.empty())
            throw Error(ErrorCode::FileNotFound, { .file = (file.parent_path() / "news.tsv").string() });
        parts[partOfName(where)].push_back({ news, file });
    }
    if (parts.empty())
        throw Error(ErrorCode::FileNotFound, { .file = (job.files.empty() ? fs::path() : job.files.front().parent_path() / "behaviors.tsv").string() });
    if (const auto unknown = parts.find(""); unknown != parts.end() && parts.size() > 1) {
        if (!parts.contains("train") && unknown->second.size() == 1) {
            job.report.note(job.where(unknown->second.front().behaviors) + " is taken for the training part, as nothing else is it");
            parts["train"] = unknown->second;
        } else {
            for (const MindPart &part : unknown->second)
                job.used(part.behaviors, "not read: no folder or file name tells what part it is");
        }
        parts.erase(unknown);
    }
    for (const auto &[part, files] : parts) {
        if (files.size() > 1) {
            std::string all;
            for (const MindPart &file : files)
                all += (all.empty() ? "" : ", ") + job.where(file.behaviors);
            throw Error(ErrorCode::InvalidSetting,
                { .field = "sources",
                    .expected = "one training, one validation and one test folder at most, told by their names",
                    .got = std::to_string(files.size()) + " that are " + (part.empty() ? "of no known part" : part) + " (" + all + ")" });
        }
    }
    const bool alone = parts.size() == 1; // then it is split by time
    if (!alone && !parts.contains("train"))
        throw Error(ErrorCode::InvalidSetting,
            { .field = "sources", .expected = "a training folder beside them, such as MINDsmall_train", .got = "validation and test alone" });
    std::int64_t bytes = 0;
    for (const fs::path &file : job.files)
        bytes += fileSize(file);
    job.report.begin(Progress::Phase::Reading, bytes);
    for (const auto &[part, files] : parts) {
        const MindPart &only = files.front();
        job.used(only.behaviors, alone ? "impressions" : "impressions, part " + part);
        job.used(only.news, "articles");
        import.copy(only.news, only.behaviors, alone ? job.out : job.out / part);
        for (const auto &[other, theirs] : parts) {
            if (other < part && sameContent(only.behaviors, theirs.front().behaviors))
                job.report.note("the parts " + other + " and " + part + " are the same: what is measured on one was in the other");
        }
    }
    if (!job.mapping.body.empty() && job.mapping.body != "column 6")
        job.used(job.fileNamed(job.mapping.body), "bodies");
    import.finish();
}

void importAdressa(ImportJob &job)
{
    using Json = nlohmann::ordered_json;
    NameIndex users, items;
    std::unordered_set<std::uint64_t> seen; // a user's events of one article count once
    ClickLog clicks;
    OutputFile news(job.out / "news.tsv");
    std::vector<std::uint8_t> hasText;
    std::int64_t bytes = 0;
    for (const fs::path &file : job.files)
        bytes += fileSize(file);
    job.report.begin(Progress::Phase::Reading, bytes);
    const auto textOf = [](const Json &event, const char *key) {
        const auto found = event.find(key);
        if (found == event.end())
            return std::string();
        if (found->is_string())
            return found->get<std::string>();
        std::string all;
        if (found->is_array()) {
            for (const Json &element : *found) {
                if (element.is_string())
                    all += (all.empty() ? "" : " ") + element.get<std::string>();
            }
        }
        return all;
    };
    for (const fs::path &file : job.files) {
        job.used(file, "events");
        LineReader reader(file, job.report);
        MalformedLines malformed(file);
        std::int64_t lines = 0;
        std::string_view line;
        while (reader.next(line)) {
            if (trimmed(line).empty())
                continue;
            ++lines;
            const Json event = parsedLine(line);
            if (!event.is_object()) {
                malformed.add(reader.lineNumber(), "event", "a JSON object", line);
                continue;
            }
            const std::string where = place(file, reader.lineNumber());
            const std::string user = textOf(event, "userId");
            const std::string id = textOf(event, "id");
            const auto time = event.find("time");
            const auto seconds = time != event.end() && time->is_number() ? secondsOf(time->get<double>()) : std::nullopt;
            if (user.empty() || !seconds) {
                malformed.add(reader.lineNumber(), "event", "userId and time", line);
                continue;
            }
            if (id.empty()) {
                job.report.skip("events that are not of an article", where);
                continue;
            }
            if (id.find_first_of(" \t") != std::string::npos) {
                malformed.add(reader.lineNumber(), "id", "an id without blanks", id);
                continue;
            }
            const std::int32_t item = items.add(id);
            if (static_cast<std::size_t>(item) >= hasText.size())
                hasText.push_back(0);
            if (!hasText[static_cast<std::size_t>(item)]) {
                if (const std::string title = textOf(event, "title"); !trimmed(title).empty()) {
                    hasText[static_cast<std::size_t>(item)] = 1;
                    std::string category = textOf(event, "category1");
                    category = category.substr(0, category.find('|'));
                    writeNews(news, id, category, title, textOf(event, "keywords"), textOf(event, "url"));
                    ++job.summary.items;
                }
            }
            const std::int32_t who = users.add(user);
            const auto pair = static_cast<std::uint64_t>(who) << 32 | static_cast<std::uint32_t>(item);
            if (seen.insert(pair).second)
                clicks.add(who, item, *seconds);
        }
        malformed.finish(lines, job.report);
    }
    news.close();
    job.summary.interactions = static_cast<std::int64_t>(clicks.size());
    finishNews(job, users.size(),
        clicks.write(job.out / "behaviors.tsv", users, items, job.mapping.negatives, recentClicks, true, job.report),
        "Imported from Adressa's events. A user's first event of an article is a click. Each click\n"
        "after the user's first is an impression: it, and articles drawn in proportion to the\n"
        "20,000 clicks of all users before it, which the user never clicks.\n");
}

namespace {

constexpr std::string_view ratingUsers[] { "userid", "user", "reviewerid", "uid", "customerid" };
constexpr std::string_view ratingItems[] { "movieid", "parentasin", "asin", "itemid", "item", "bookid", "isbn", "productid", "songid", "gameid", "businessid", "animeid", "recipeid" };
constexpr std::string_view ratings[] { "rating", "overall", "stars", "bookrating", "userrating" };
constexpr std::string_view ratingTimes[] { "timestamp", "unixreviewtime", "unixtime", "time", "date", "datetime", "createdat", "reviewtime" };
constexpr std::string_view titles[] { "title", "movietitle", "booktitle", "originaltitle", "name", "productname" };
constexpr std::string_view genres[] { "genres", "genre", "categories", "category", "maincategory" };
/// Of MovieLens 100K's u.item, a column of 0 and 1 each.
constexpr std::string_view genreFlags[] { "", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime", "Documentary", "Drama",
    "Fantasy", "Film-Noir", "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller", "War", "Western" };
constexpr int firstFlag = 5;

/// Where a table of ratings has what; -1 = nowhere.
struct RatingColumns {
    int user = -1, item = -1, rating = -1, time = -1;
};

struct TitleColumns {
    int item = -1, title = -1, genre = -1;
    bool flags = false;
};

bool isNamed(const fs::path &file, std::initializer_list<std::string_view> beginnings)
{
    std::string name = file.filename().string();
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::any_of(beginnings.begin(), beginnings.end(), [&](std::string_view b) { return name.starts_with(b); });
}

/// Amazon's ratings without a header: two ids, a rating and a time, by the first row.
bool looksLikeRatings(const fs::path &file)
{
    LoadReport silent({}, {});
    TableReader table(file, silent);
    const auto number = [&](int column) {
        const std::string text(table.field(column));
        double value = -1;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        return error == std::errc() && end == text.data() + text.size() ? value : -1;
    };
    return table.header().size() == 4 && table.next() && number(2) >= 0 && number(2) <= 10 && number(3) >= 1e8;
}

int chosenColumn(const TableReader &table, const std::map<ColumnRole, std::vector<std::string>> &chosen, ColumnRole role, std::span<const std::string_view> names)
{
    const auto found = chosen.find(role);
    return found != chosen.end() && !found->second.empty() ? table.column(found->second.front()) : columnAmong(table.header(), names);
}

RatingColumns ratingColumnsOf(const TableReader &table, const ImportMapping &mapping)
{
    if (!table.hasHeader() && mapping.columns.empty()) {
        const bool four = table.header().size() > 3;
        return table.header().size() < 3 ? RatingColumns() : RatingColumns { 0, 1, 2, four ? 3 : -1 };
    }
    return { chosenColumn(table, mapping.columns, ColumnRole::User, ratingUsers), chosenColumn(table, mapping.columns, ColumnRole::Item, ratingItems),
        chosenColumn(table, mapping.columns, ColumnRole::Correct, ratings), chosenColumn(table, mapping.columns, ColumnRole::Timestamp, ratingTimes) };
}

TitleColumns titleColumnsOf(const TableReader &table, const ImportMapping &mapping)
{
    if (!table.hasHeader() && mapping.itemColumns.empty()) {
        const int columns = static_cast<int>(table.header().size());
        const bool flags = columns == firstFlag + static_cast<int>(std::size(genreFlags));
        return columns < 2 ? TitleColumns() : TitleColumns { 0, 1, columns > 2 && !flags ? 2 : -1, flags };
    }
    return { chosenColumn(table, mapping.itemColumns, ColumnRole::Item, ratingItems), chosenColumn(table, mapping.itemColumns, ColumnRole::Text, titles),
        columnAmong(table.header(), genres), false };
}

/// "Drama|War" or "Books > Fiction" and JSON's lists: the first is the category.
std::string firstOf(const std::string &genre) { return genre.substr(0, genre.find_first_of("|>")); }

} // namespace

std::optional<RatingFiles> ratingFilesOf(const std::vector<SourceFile> &sources, const ImportMapping &mapping)
{
    std::vector<const SourceFile *> ratingFiles, titleFiles;
    for (const SourceFile &source : sources) {
        if (source.foreign || sources.size() > 200)
            continue;
        try {
            LoadReport silent({}, {});
            const TableReader table(source.path, silent, mapping.quotes);
            const bool named = isNamed(source.path, { "ratings", "rating", "u.data", "movies", "movie", "u.item" });
            if (!table.hasHeader() && !named && !looksLikeRatings(source.path))
                continue; // numbers may be anything
            const RatingColumns r = ratingColumnsOf(table, mapping);
            const TitleColumns t = titleColumnsOf(table, mapping);
            const bool films = isNamed(source.path, { "movies", "movie", "u.item" });
            if (source.name == mapping.interactionsFile || (mapping.interactionsFile.empty() && !films && r.user >= 0 && r.item >= 0 && r.rating >= 0))
                ratingFiles.push_back(&source);
            else if (source.name == mapping.itemsFile || (mapping.itemsFile.empty() && t.item >= 0 && t.title >= 0 && !isNamed(source.path, { "ratings", "rating", "u.data" })))
                titleFiles.push_back(&source);
        } catch (const Error &) {
            // no table
        }
    }
    const auto best = [](const std::vector<const SourceFile *> &files, std::initializer_list<std::string_view> names) {
        return **std::max_element(files.begin(), files.end(), [&](const SourceFile *a, const SourceFile *b) {
            const bool namedA = isNamed(a->path, names), namedB = isNamed(b->path, names);
            return namedA != namedB ? namedB : fileSize(a->path) < fileSize(b->path);
        });
    };
    if (ratingFiles.empty() || titleFiles.empty())
        return {};
    RatingFiles result { best(ratingFiles, { "ratings", "rating", "u.data" }).path, best(titleFiles, { "movies", "movie", "u.item" }).path, {} };
    for (const auto *files : { &ratingFiles, &titleFiles }) {
        for (const SourceFile *file : *files) {
            if (file->path != result.ratings && file->path != result.titles)
                result.left.push_back(file->path);
        }
    }
    return result;
}

void importMovieLens(ImportJob &job)
{
    const auto found = ratingFilesOf(job.sources, job.mapping);
    if (!found)
        throw Error(ErrorCode::EmptyDataset,
            { .file = job.files.empty() ? std::string() : job.files.front().parent_path().string(),
                .expected = "ratings need two tables: one with a user, an item and a rating, and one with the items' ids and titles" });
    const fs::path &ratingsFile = found->ratings, &moviesFile = found->titles;
    job.used(ratingsFile, "ratings");
    job.used(moviesFile, "titles");
    for (const fs::path &file : found->left)
        job.used(file, "not read, as " + job.source(ratingsFile).name + " and " + job.source(moviesFile).name + " are");
    job.report.begin(Progress::Phase::Reading, fileSize(ratingsFile) + fileSize(moviesFile));

    NameIndex users, items;
    OutputFile news(job.out / "news.tsv");
    {
        TableReader movies(moviesFile, job.report, job.mapping.quotes);
        const TitleColumns c = titleColumnsOf(movies, job.mapping);
        while (movies.next()) {
            const std::string id = wholeId(trimmed(movies.field(c.item)));
            if (id.empty() || trimmed(movies.field(c.title)).empty()) {
                job.report.skip("films without a title", place(moviesFile, movies.lineNumber()));
                continue;
            }
            if (id.find_first_of(" \t") != std::string::npos) {
                movies.malformed(c.item, "an id without blanks");
                continue;
            }
            if (items.find(id) >= 0)
                continue;
            items.add(id);
            std::string genre = c.genre < 0 ? std::string() : std::string(movies.field(c.genre));
            for (int flag = 0; c.flags && flag < static_cast<int>(std::size(genreFlags)); ++flag) {
                if (flag > 0 && movies.field(firstFlag + flag) == "1")
                    genre.append(genre.empty() ? "" : "|").append(genreFlags[flag]);
            }
            if (genre == "(no genres listed)")
                genre.clear();
            const std::string category = firstOf(genre);
            std::replace(genre.begin(), genre.end(), '|', ' ');
            writeNews(news, id, category, movies.field(c.title), genre, {});
            ++job.summary.items;
        }
    }
    news.close();

    ClickLog clicks;
    TableReader table(ratingsFile, job.report, job.mapping.quotes);
    RatingColumns c = ratingColumnsOf(table, job.mapping);
    if (!table.hasHeader() && job.mapping.columns.empty()) {
        // Some have the item before the user: the item is what has a title.
        LoadReport silent({}, {});
        TableReader ahead(ratingsFile, silent, job.mapping.quotes);
        std::int64_t asTold = 0, turned = 0;
        for (int n = 0; n < 2000 && ahead.next(); ++n) {
            asTold += items.find(wholeId(trimmed(ahead.field(c.item)))) >= 0;
            turned += items.find(wholeId(trimmed(ahead.field(c.user)))) >= 0;
        }
        if (turned > asTold)
            std::swap(c.user, c.item);
        job.report.note(job.source(ratingsFile).name + " has no header: its columns are taken for " + (turned > asTold ? "item, user" : "user, item") + ", rating"
            + (c.time < 0 ? "" : " and time"));
    }
    DateOrderFinder dates;
    if (c.time >= 0) {
        LoadReport silent({}, {});
        TableReader ahead(ratingsFile, silent, job.mapping.quotes);
        for (int n = 0; n < 100'000 && !dates.decided() && ahead.next(); ++n)
            dates.add(ahead.field(c.time));
    } else {
        job.report.note("the ratings have no time: the order of the rows is taken for it");
    }
    const DateOrder order = job.mapping.dates == "day-first" ? DateOrder::DayFirst : job.mapping.dates == "month-first" ? DateOrder::MonthFirst : dates.order();
    std::int64_t dislikes = 0, rows = 0;
    double lowest = std::numeric_limits<double>::max(), highest = std::numeric_limits<double>::lowest();
    while (table.next()) {
        const std::string_view text = trimmed(table.field(c.rating));
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size()) {
            table.malformed(c.rating, "a number");
            continue;
        }
        ++rows;
        const auto time = c.time < 0 ? std::optional(static_cast<double>(rows)) : parseTime(trimmed(table.field(c.time)), order);
        const auto seconds = time ? secondsOf(*time) : std::nullopt;
        if (!seconds || trimmed(table.field(c.user)).empty()) {
            table.malformed(std::max(c.time, 0), "a user and a time");
            continue;
        }
        const std::int32_t item = items.find(wholeId(trimmed(table.field(c.item))));
        if (item < 0) {
            ++job.summary.withoutText;
            job.report.skip("ratings of films that have no title", place(ratingsFile, table.lineNumber()));
            continue;
        }
        ++job.summary.interactions;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
        if (value >= job.mapping.positiveRating)
            clicks.add(users.add(trimmed(table.field(c.user))), item, *seconds);
        else
            ++dislikes;
    }
    if (dislikes > 0)
        job.report.skip("ratings below the limit, which are no clicks", {}, dislikes);
    if (job.summary.interactions > 0 && (highest > 5 || highest < job.mapping.positiveRating))
        job.report.note("the ratings go from " + std::to_string(lowest).substr(0, 4) + " to " + std::to_string(highest).substr(0, 4) + ": the limit for a click, "
            + std::to_string(job.mapping.positiveRating).substr(0, 4) + ", is for 1 to 5 (\"positive_rating\" in the mapping)");
    finishNews(job, users.size(),
        clicks.write(job.out / "behaviors.tsv", users, items, job.mapping.negatives, allClicks, c.time >= 0, job.report),
        "Imported from MovieLens. A rating from the import's limit on is a click, a lower one is\n"
        "left out. Each click after the user's first is an impression: it, and films drawn in\n"
        "proportion to all users' clicks before it, which the user never clicks. The title is the item's\n"
        "first text, its genres the second.\n");
}

} // namespace gram
