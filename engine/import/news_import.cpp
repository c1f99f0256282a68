// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/item_texts.h"
#include "data/split.h"
#include "data/tab_lines.h"
#include "import/import_job.h"
#include "import/table_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
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
        forEachLine(from, m_job.report, [&](std::string_view line, std::int64_t number, MalformedLines &malformed) {
            std::array<std::string_view, 9> fields;
            const std::size_t columns = splitFields(line, '\t', fields);
            const std::string id(trimmed(fields.front()));
            if (columns < 5 || columns > fields.size() || id.empty())
                return malformed.add(number, "columns", "8 columns that begin with an id", std::to_string(columns));
            std::string_view body = fields[8];
            if (m_job.mapping.body == "column 6") {
                const std::string_view column6 = std::exchange(fields[5], {});
                if (columns < fields.size())
                    body = column6;
            }
            if (const auto known = m_bodies.find(id); known != m_bodies.end())
                body = known->second;
            out << fields[0];
            for (std::size_t i = 1; i < 8; ++i)
                out << "\t" << fields[i];
            if (!body.empty())
                out << "\t" << body;
            out << "\n";
            if (!trimmed(fields[3]).empty() || !trimmed(fields[4]).empty() || !body.empty())
                m_news.insert(id);
        });
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

void finishNews(ImportJob &job, std::int64_t users, std::int64_t impressions, const char *rule)
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

void importMind(ImportJob &job)
{
    MindImport import(job);
    std::map<std::string, std::vector<std::pair<fs::path, fs::path>>> parts;
    std::optional<fs::path> sharedNews; // for behaviors.tsv without one beside it
    for (const fs::path &file : job.files) {
        if (file.filename() == "news.tsv" && !sharedNews)
            sharedNews = file;
    }
    for (const fs::path &file : job.files) {
        if (file.filename() != "behaviors.tsv")
            continue;
        const fs::path beside = file.parent_path() / "news.tsv";
        std::error_code ignored;
        const bool own = fs::exists(beside, ignored);
        if (!own && !sharedNews)
            throw Error(ErrorCode::FileNotFound, { .file = beside.string() });
        std::string part = partOfName(file.parent_path().filename().string());
        parts[part].push_back({ own ? beside : *sharedNews, file });
    }
    if (parts.empty())
        throw Error(ErrorCode::FileNotFound, { .file = (job.files.empty() ? fs::path() : job.files.front().parent_path() / "behaviors.tsv").string() });
    for (const auto &[part, files] : parts) {
        if (files.size() > 1) {
            throw Error(ErrorCode::InvalidSetting,
                { .field = "sources",
                    .expected = "one training, one validation and one test folder at most, told by their names",
                    .got = std::to_string(files.size()) + " that are " + (part.empty() ? "of no known part" : part) });
        }
    }
    std::int64_t bytes = 0;
    for (const fs::path &file : job.files)
        bytes += fileSize(file);
    job.report.begin(Progress::Phase::Reading, bytes);
    const bool alone = parts.size() == 1; // then it is split by time
    for (const auto &[part, files] : parts)
        import.copy(files.front().first, files.front().second, alone ? job.out : job.out / (part.empty() ? "train" : part));
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
            if (user.empty() || time == event.end() || !time->is_number()) {
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
                clicks.add(who, item, time->get<double>());
        }
        malformed.finish(lines, job.report);
    }
    news.close();
    job.summary.interactions = static_cast<std::int64_t>(clicks.size());
    finishNews(job, users.size(),
        clicks.write(job.out / "behaviors.tsv", users, items, job.mapping.negatives, recentClicks, job.report),
        "Imported from Adressa's events. A user's first event of an article is a click. Each click\n"
        "after the user's first is an impression: it, and articles drawn in proportion to the\n"
        "20,000 clicks of all users before it, which the user never clicks.\n");
}

void importMovieLens(ImportJob &job)
{
    std::optional<fs::path> ratingsFile, moviesFile;
    for (const fs::path &file : job.files) {
        const std::string stem = file.filename().string();
        if (stem.starts_with("ratings."))
            ratingsFile = file;
        else if (stem.starts_with("movies."))
            moviesFile = file;
    }
    if (!ratingsFile || !moviesFile)
        throw Error(ErrorCode::FileNotFound, { .file = !ratingsFile ? "ratings.csv" : "movies.csv" });
    job.report.begin(Progress::Phase::Reading, fileSize(*ratingsFile) + fileSize(*moviesFile));

    NameIndex users, items;
    OutputFile news(job.out / "news.tsv");
    TableReader movies(*moviesFile, job.report, job.mapping.quotes);
    const int movieId = movies.column("movieId"), title = movies.column("title"), genres = movies.column("genres");
    while (movies.next()) {
        const std::string_view id = trimmed(movies.field(movieId));
        if (id.empty() || trimmed(movies.field(title)).empty()) {
            job.report.skip("films without a title", place(*moviesFile, movies.lineNumber()));
            continue;
        }
        if (items.find(id) >= 0)
            continue;
        items.add(id);
        std::string genre(movies.field(genres));
        if (genre == "(no genres listed)")
            genre.clear();
        const std::string category = genre.substr(0, genre.find('|'));
        std::replace(genre.begin(), genre.end(), '|', ' ');
        writeNews(news, id, category, movies.field(title), genre, {});
        ++job.summary.items;
    }
    news.close();

    ClickLog clicks;
    TableReader ratings(*ratingsFile, job.report, job.mapping.quotes);
    const int user = ratings.column("userId"), movie = ratings.column("movieId"),
              rating = ratings.column("rating"), time = ratings.column("timestamp");
    std::int64_t dislikes = 0;
    while (ratings.next()) {
        const std::string_view text = trimmed(ratings.field(rating));
        double value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (error != std::errc() || end != text.data() + text.size()) {
            ratings.malformed(rating, "a number");
            continue;
        }
        const auto seconds = parseTime(trimmed(ratings.field(time)));
        if (!seconds || trimmed(ratings.field(user)).empty()) {
            ratings.malformed(time, "a user and a time");
            continue;
        }
        const std::int32_t item = items.find(trimmed(ratings.field(movie)));
        if (item < 0) {
            ++job.summary.withoutText;
            job.report.skip("ratings of films that have no title", place(*ratingsFile, ratings.lineNumber()));
            continue;
        }
        ++job.summary.interactions;
        if (value >= job.mapping.positiveRating)
            clicks.add(users.add(trimmed(ratings.field(user))), item, *seconds);
        else
            ++dislikes;
    }
    if (dislikes > 0)
        job.report.skip("ratings below the limit, which are no clicks", {}, dislikes);
    finishNews(job, users.size(),
        clicks.write(job.out / "behaviors.tsv", users, items, job.mapping.negatives, allClicks, job.report),
        "Imported from MovieLens. A rating from the import's limit on is a click, a lower one is\n"
        "left out. Each click after the user's first is an impression: it, and films drawn in\n"
        "proportion to all users' clicks before it, which the user never clicks. The title is the item's\n"
        "first text, its genres the second.\n");
}

} // namespace gram
