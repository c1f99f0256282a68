// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/part_name.h"
#include "data/time_column.h"
#include "import/answer_files.h"
#include "import/click_log.h"
#include "import/rating_columns.h"
#include "import/table_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <set>
#include <span>
#include <utility>

// The importer of ratings, as MovieLens and Amazon have them.
namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t allClicks = std::numeric_limits<std::size_t>::max();

constexpr std::string_view ratingTimes[] { "timestamp", "unixreviewtime", "unixtime", "time", "date", "datetime",
    "createdat", "reviewtime", "reviewdate", "timestampcreated" };
constexpr std::string_view titles[] { "title", "movietitle", "booktitle", "originaltitle", "name", "productname",
    "itemname", "appname", "gamename", "artistname", "trackname", "songtitle" };
constexpr std::string_view plainIds[] { "id" };
constexpr std::string_view genres[] { "genres", "genre", "categories", "category", "maincategory" };
/// Of MovieLens 100K's u.item, a column of 0 and 1 each.
constexpr std::string_view genreFlags[] { "", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime",
    "Documentary", "Drama", "Fantasy", "Film-Noir", "Horror", "Musical", "Mystery", "Romance", "Sci-Fi", "Thriller",
    "War", "Western" };
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
    std::transform(name.begin(), name.end(), name.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
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

/// Steam-200k, without a header: a user, a game's name, "purchase" or "play", and the hours.
bool looksLikeSteam(const fs::path &file)
{
    LoadReport silent({}, {});
    TableReader table(file, silent);
    if (table.hasHeader() || table.header().size() < 4 || table.header().size() > 5)
        return false;
    std::size_t rows = 0, known = 0;
    for (; rows < 20 && table.next(); ++rows)
        known += table.field(2) == "purchase" || table.field(2) == "play";
    return rows > 0 && known == rows;
}

int chosenColumn(const TableReader &table, const std::map<ColumnRole, std::vector<std::string>> &chosen,
    ColumnRole role, std::span<const std::string_view> names)
{
    const auto found = chosen.find(role);
    return found != chosen.end() && !found->second.empty() ? table.column(found->second.front())
                                                           : columnAmong(table.header(), names);
}

RatingColumns ratingColumnsOf(const TableReader &table, const ImportMapping &mapping)
{
    if (!table.hasHeader() && mapping.columns.empty() && looksLikeSteam(table.file()))
        return { 0, 1, 3, -1 };
    if (!table.hasHeader() && mapping.columns.empty()) {
        const bool four = table.header().size() > 3;
        return table.header().size() < 3 ? RatingColumns() : RatingColumns { 0, 1, 2, four ? 3 : -1 };
    }
    return { chosenColumn(table, mapping.columns, ColumnRole::User, ratingUsers),
        chosenColumn(table, mapping.columns, ColumnRole::Item, ratingItems),
        chosenColumn(table, mapping.columns, ColumnRole::Correct, ratingValues),
        chosenColumn(table, mapping.columns, ColumnRole::Timestamp, ratingTimes) };
}

TitleColumns titleColumnsOf(const TableReader &table, const ImportMapping &mapping)
{
    if (!table.hasHeader() && mapping.itemColumns.empty() && looksLikeSteam(table.file()))
        return { 1, 1, -1, false };
    if (!table.hasHeader() && mapping.itemColumns.empty()) {
        const int columns = static_cast<int>(table.header().size());
        const bool flags = columns == firstFlag + static_cast<int>(std::size(genreFlags));
        return columns < 2 ? TitleColumns() : TitleColumns { 0, 1, columns > 2 && !flags ? 2 : -1, flags };
    }
    const int item = chosenColumn(table, mapping.itemColumns, ColumnRole::Item, ratingItems);
    return { item < 0 ? columnAmong(table.header(), plainIds) : item,
        chosenColumn(table, mapping.itemColumns, ColumnRole::Text, titles), columnAmong(table.header(), genres),
        false };
}

/// "4.5", or whether it was recommended.
std::optional<double> ratingOf(std::string_view text)
{
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error == std::errc() && end == text.data() + text.size() && !text.empty())
        return value;
    const std::string key = columnKey(text);
    if (key == "recommended" || key == "notrecommended")
        return key == "recommended";
    return wordOfCorrect(text);
}

/// Whether a rating is no number of stars, but tells that something was used or liked.
bool isUse(const std::string &column)
{
    return columnAmong({ column }, usedValues) == 0;
}

/// "Drama|War" or "Books > Fiction" and JSON's lists: the first is the category.
std::string firstOf(const std::string &genre)
{
    return genre.substr(0, genre.find_first_of("|>"));
}

} // namespace

std::optional<RatingFiles> ratingFilesOf(const std::vector<SourceFile> &sources, const ImportMapping &mapping)
{
    std::vector<const SourceFile *> ratingFiles, titleFiles, both; // both: ratings that have their titles beside them
    std::vector<const SourceFile *> plain; // of the titles: their ids are a column "id", which may be of anything
    for (const SourceFile &source : sources) {
        if (source.foreign || sources.size() > 200)
            continue;
        try {
            LoadReport silent({}, {});
            const TableReader table(source.path, silent, mapping.quotes);
            const bool named = isNamed(source.path, { "ratings", "rating", "u.data", "movies", "movie", "u.item" });
            const bool games = !table.hasHeader() && looksLikeSteam(source.path);
            if (!table.hasHeader() && !named && !games && !looksLikeRatings(source.path))
                continue; // numbers may be anything
            const RatingColumns r = ratingColumnsOf(table, mapping);
            const TitleColumns t = titleColumnsOf(table, mapping);
            const bool films = isNamed(source.path, { "movies", "movie", "u.item" });
            const bool asked = mapping.interactionsFile.empty() ? !films : source.name == mapping.interactionsFile;
            if (asked && r.user >= 0 && r.item >= 0 && r.rating >= 0) {
                ratingFiles.push_back(&source);
                if (games || (t.item == r.item && t.title >= 0 && t.title != r.item && t.title != r.user))
                    both.push_back(&source);
            } else if (source.name == mapping.itemsFile
                || (mapping.itemsFile.empty() && t.item >= 0 && t.title >= 0
                    && !isNamed(source.path, { "ratings", "rating", "u.data" })))
                (table.hasHeader() && columnAmong({ table.header()[static_cast<std::size_t>(t.item)] }, plainIds) == 0
                        ? plain
                        : titleFiles)
                    .push_back(&source);
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
    if (titleFiles.empty())
        titleFiles = both.empty() ? plain : both;
    if (ratingFiles.empty() || titleFiles.empty())
        return {};
    RatingFiles result { { best(ratingFiles, { "ratings", "rating", "u.data" }).path }, {},
        best(titleFiles, { "movies", "movie", "u.item" }).path, {}, {}, {} };
    {
        LoadReport silent({}, {});
        const TableReader table(result.ratings.front(), silent, mapping.quotes);
        if (const int column = ratingColumnsOf(table, mapping).rating; column >= 0)
            result.rating = table.header()[static_cast<std::size_t>(column)];
        result.games = looksLikeSteam(result.ratings.front());
        result.limit = isUse(result.rating) || result.games ? 1 : ImportMapping().positiveRating;
    }
    std::vector<fs::path> fitting;
    for (const SourceFile *file : ratingFiles)
        fitting.push_back(file->path);
    if (AnswerFiles parts = chooseAnswers(sources, fitting); parts.parts.size() > 1) {
        result.ratings = std::move(parts.files);
        result.parts = std::move(parts.parts);
        std::stable_sort(result.ratings.begin(), result.ratings.end(), [&](const fs::path &a, const fs::path &b) {
            return partOfValue(result.parts.at(a)) < partOfValue(result.parts.at(b)); // in time, where the rows tell it
        });
    }
    for (const auto *files : { &ratingFiles, &titleFiles }) {
        for (const SourceFile *file : *files) {
            if (std::find(result.ratings.begin(), result.ratings.end(), file->path) == result.ratings.end()
                && file->path != result.titles)
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
                .expected
                = "ratings need two tables: one with a user, an item and a rating, and one with the items' ids and titles" });
    const fs::path &ratingsFile = found->ratings.front(), &moviesFile = found->titles;
    for (const fs::path &file : found->ratings)
        job.used(file,
            file == moviesFile ? Said(QT_TRANSLATE_NOOP("Said", "ratings and titles"))
                : found->parts.empty()
                ? Said(QT_TRANSLATE_NOOP("Said", "ratings"))
                : Said(QT_TRANSLATE_NOOP("Said", "ratings, part %1"), { found->parts.at(file) }));
    job.used(moviesFile, QT_TRANSLATE_NOOP("Said", "titles"));
    for (const fs::path &file : found->left)
        job.used(file,
            { QT_TRANSLATE_NOOP("Said", "not read, as %1 and %2 are"),
                { job.source(ratingsFile).name, job.source(moviesFile).name } });
    job.report.begin(Progress::Phase::Reading, bytesOf(found->ratings) + fileSize(moviesFile));

    // A folder for each part, each with all titles.
    std::vector<fs::path> folders;
    for (const fs::path &file : found->ratings) {
        const fs::path folder = found->parts.empty() ? job.out : job.out / found->parts.at(file);
        if (std::find(folders.begin(), folders.end(), folder) == folders.end())
            folders.push_back(folder);
    }
    for (const fs::path &folder : folders)
        fs::create_directories(folder);
    NameIndex users, items;
    const auto idOf = [&found](std::string_view text) {
        std::string id = wholeId(trimmed(text));
        if (found->games)
            std::replace(id.begin(), id.end(), ' ', '_'); // a name
        return id;
    };
    OutputFile news(folders.front() / "news.tsv");
    {
        TableReader movies(moviesFile, job.report, job.mapping.quotes);
        const TitleColumns c = titleColumnsOf(movies, job.mapping);
        while (movies.next()) {
            const std::string id = idOf(movies.field(c.item));
            if (id.empty() || trimmed(movies.field(c.title)).empty()) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "films without a title"),
                    place(moviesFile, movies.lineNumber()));
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
    for (std::size_t i = 1; i < folders.size(); ++i)
        fs::copy_file(folders.front() / "news.tsv", folders[i] / "news.tsv");

    ClickLog clicks;
    RatingColumns c;
    std::string timeName;
    bool itemFirst = false;
    {
        LoadReport silent({}, {});
        const TableReader table(ratingsFile, silent, job.mapping.quotes);
        c = ratingColumnsOf(table, job.mapping);
        timeName = c.time < 0 ? std::string() : table.header()[static_cast<std::size_t>(c.time)];
    }
    if (LoadReport silent({}, {});
        !TableReader(ratingsFile, silent, job.mapping.quotes).hasHeader() && job.mapping.columns.empty()) {
        // Some have the item before the user: the item is what has a title.
        TableReader ahead(ratingsFile, silent, job.mapping.quotes);
        std::int64_t asTold = 0, turned = 0;
        for (int n = 0; n < 2000 && ahead.next(); ++n) {
            asTold += items.find(wholeId(trimmed(ahead.field(c.item)))) >= 0;
            turned += items.find(wholeId(trimmed(ahead.field(c.user)))) >= 0;
        }
        itemFirst = turned > asTold;
        if (itemFirst)
            std::swap(c.user, c.item);
        const std::string &name = job.source(ratingsFile).name;
        if (found->games)
            job.report.note(
                { QT_TRANSLATE_NOOP("Said",
                      "%1 has no header: its columns are taken for user, game, \"purchase\" or \"play\", and hours; a purchase counts as one hour"),
                    { name } });
        else if (c.time < 0)
            job.report.note({ turned > asTold
                    ? QT_TRANSLATE_NOOP("Said", "%1 has no header: its columns are taken for item, user and rating")
                    : QT_TRANSLATE_NOOP("Said", "%1 has no header: its columns are taken for user, item and rating"),
                { name } });
        else
            job.report.note(
                { turned > asTold ? QT_TRANSLATE_NOOP("Said",
                      "%1 has no header: its columns are taken for item, user, rating and time")
                                  : QT_TRANSLATE_NOOP("Said",
                                      "%1 has no header: its columns are taken for user, item, rating and time"),
                    { name } });
    }
    TimeColumn times(timeName, job.mapping.dates);
    if (c.time >= 0) {
        LoadReport silent({}, {});
        for (const fs::path &file : found->ratings) {
            TableReader ahead(file, silent, job.mapping.quotes);
            const int time = ratingColumnsOf(ahead, job.mapping).time;
            while (time >= 0 && !times.settled() && ahead.next())
                times.add(ahead.field(time));
        }
        times.tell(job.report);
    } else {
        job.report.note(QT_TRANSLATE_NOOP("Said", "the ratings have no time: the order of the rows is taken for it"));
    }
    std::int64_t dislikes = 0, rows = 0;
    std::set<std::pair<std::int32_t, std::int32_t>> owned; // users and games
    double lowest = std::numeric_limits<double>::max(), highest = std::numeric_limits<double>::lowest();
    for (const fs::path &file : found->ratings) {
        TableReader table(file, job.report, job.mapping.quotes);
        if (&file != &ratingsFile) { // it may have other columns
            c = ratingColumnsOf(table, job.mapping);
            if (itemFirst && !table.hasHeader())
                std::swap(c.user, c.item);
        }
        const fs::path folder = found->parts.empty() ? job.out : job.out / found->parts.at(file);
        const auto part = static_cast<std::uint8_t>(
            std::find(folders.begin(), folders.end(), folder) - folders.begin());
        while (table.next()) {
            const std::optional<double> value = ratingOf(trimmed(table.field(c.rating)));
            if (!value) {
                table.malformed(c.rating, "a number");
                continue;
            }
            ++rows;
            const auto time = c.time < 0 ? std::optional(static_cast<double>(rows)) : times.parse(table.field(c.time));
            const auto seconds = time ? secondsOf(*time) : std::nullopt;
            if (!seconds || trimmed(table.field(c.user)).empty()) {
                table.malformed(std::max(c.time, 0), "a user and a time");
                continue;
            }
            const std::int32_t item = items.find(idOf(table.field(c.item)));
            if (item < 0) {
                ++job.summary.withoutText;
                job.report.skip(QT_TRANSLATE_NOOP("Said", "ratings of films that have no title"),
                    place(file, table.lineNumber()));
                continue;
            }
            ++job.summary.interactions;
            lowest = std::min(lowest, *value);
            highest = std::max(highest, *value);
            if (*value < job.mapping.positiveRating) {
                ++dislikes;
                continue;
            }
            const std::int32_t user = users.add(trimmed(table.field(c.user)));
            if (found->games && !owned.insert({ user, item }).second)
                job.report.skip(QT_TRANSLATE_NOOP("Said", "rows of a game that the user had before: it is one click"),
                    place(file, table.lineNumber()));
            else
                clicks.add(user, item, *seconds, part);
        }
    }
    if (dislikes > 0)
        job.report.skip(QT_TRANSLATE_NOOP("Said", "ratings below the limit, which are no clicks"), {}, dislikes);
    if (isUse(found->rating) || found->games) {
        char limit[32];
        const auto end = std::to_chars(limit, limit + sizeof limit, job.mapping.positiveRating).ptr;
        job.report.note({ QT_TRANSLATE_NOOP("Said",
                              "a row is a click where its \"%1\" is %2 or more (\"positive_rating\" in the mapping)"),
            { found->rating, std::string(limit, end) } });
    } else if (job.summary.interactions > 0 && (highest > 5 || highest < job.mapping.positiveRating))
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "the ratings go from %1 to %2: the limit for a click, %3, is for 1 to 5 (\"positive_rating\" in the mapping)"),
                { std::to_string(lowest).substr(0, 4), std::to_string(highest).substr(0, 4),
                    std::to_string(job.mapping.positiveRating).substr(0, 4) } });
    std::vector<fs::path> behaviors;
    for (const fs::path &folder : folders)
        behaviors.push_back(folder / "behaviors.tsv");
    finishNews(job, users.size(),
        clicks.write(behaviors, users, items, job.mapping.negatives, allClicks, c.time >= 0, job.report),
        "Imported from MovieLens. A rating from the import's limit on is a click, a lower one is\n"
        "left out. Each click after the user's first is an impression: it, and films drawn in\n"
        "proportion to all users' clicks before it, which the user never clicks. The title is the item's\n"
        "first text, its genres the second.\n");
}

} // namespace gram
