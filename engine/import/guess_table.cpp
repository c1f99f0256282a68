// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/guess_table.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/split_column.h"
#include "data/time_column.h"
#include "data/time_text.h"
#include "import/answer_files.h"
#include "import/correctness.h"
#include "import/import_job.h"
#include "import/table_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace gram {

namespace fs = std::filesystem;

namespace {

using Header = std::vector<std::string>;
using Columns = std::map<ColumnRole, std::vector<std::string>>;

Columns guessColumns(const Header &header)
{
    Columns columns;
    std::set<std::string> used;
    for (std::size_t i = 0; i < columnRoleNames.size(); ++i) {
        const auto role = static_cast<ColumnRole>(i);
        const auto found = columnNamed(header, answerColumnNames(role));
        if (!found.empty() && used.insert(found.front()).second)
            columns[role] = found;
    }
    if (hasColumn(header, "SubjectID") && hasColumn(header, "EventType")) // ProgSnap2, as CodeWorkout's
        columns[ColumnRole::User] = { "SubjectID" };
    return columns;
}

/// How many of user, item and correct there are.
int rolesIn(const Columns &columns)
{
    return columns.contains(ColumnRole::User) + columns.contains(ColumnRole::Item)
        + columns.contains(ColumnRole::Correct);
}

/// Columns whose names are items of another file: a student a row, a question a column.
std::vector<std::string> columnsThatAreItems(const Header &header, const std::set<std::string> &items)
{
    std::vector<std::string> result;
    for (const std::string &column : header) {
        if (items.contains(column))
            result.push_back(column);
    }
    return result;
}

std::string joinedNames(const std::vector<std::string> &names)
{
    std::string all;
    for (const std::string &name : names)
        all += (all.empty() ? "" : ", ") + name;
    return all;
}

/// What can be said of files in no layout: of what kind those are that are no text.
std::string noLayout(const std::vector<SourceFile> &files)
{
    std::string all = "it is in none of the layouts that can be imported";
    int n = 0;
    for (const SourceFile &file : files) {
        if (file.foreign && n++ < 5)
            all += "; " + file.name + " is " + file.foreign->what + ": " + file.foreign->advice;
    }
    return all;
}

/// The first rows' values of a column, each with its user's.
std::vector<std::pair<std::string, std::string>> firstValues(const Table &answers, const Columns &columns,
    const std::string &name, const std::stop_token &stop)
{
    std::vector<std::pair<std::string, std::string>> values;
    LoadReport silent(stop, {});
    try {
        TableReader table(answers.file->path, silent);
        const int at = table.column(name);
        const auto user = columns.find(ColumnRole::User);
        const int userAt = user == columns.end() ? -1 : table.column(user->second.front());
        while (values.size() < 1000 && table.next()) {
            if (const std::string_view value = trimmed(table.field(at)); !value.empty())
                values.emplace_back(value, userAt < 0 ? std::string_view() : table.field(userAt));
        }
    } catch (const Error &) {
        // told at the import
    }
    return values;
}

/// "14:14", "14:14:46.5", "2:14 PM": a time without its date.
bool isClock(const std::string &value)
{
    const std::size_t colon = value.find(':');
    return colon <= 2 && parseTime("2020-01-01 " + value).has_value();
}

/// Whether "time" is how long an answer took: small numbers that within a user's rows fall about as often as they rise.
bool areDurations(const std::vector<std::pair<std::string, std::string>> &values)
{
    constexpr double mostSeconds = 1e6;
    std::map<std::string, double> last;
    int pairs = 0, falls = 0;
    for (const auto &[value, user] : values) {
        double number = 0;
        const char *end = value.data() + value.size();
        const auto parsed = std::from_chars(value.data(), end, number);
        if (parsed.ec != std::errc() || parsed.ptr != end || std::abs(number) >= mostSeconds)
            return false;
        const auto [before, first] = last.try_emplace(user, number);
        pairs += !first;
        falls += !first && number < before->second;
        before->second = number;
    }
    return pairs >= 10 && falls * 4 > pairs;
}

/// Of several columns that may be the time by their names, the first whose values are times; of a date that has its clock
/// in another column, both.
void chooseTime(const Table &answers, GuessedMapping &result, const std::stop_token &stop)
{
    Columns &columns = result.mapping.columns;
    const auto free = [&](const std::string &column) {
        return std::none_of(columns.begin(), columns.end(),
            [&](const auto &c) { return c.first != ColumnRole::Timestamp && c.second.front() == column; });
    };
    std::vector<std::string> candidates;
    for (const std::string_view name : answerColumnNames(ColumnRole::Timestamp)) {
        for (const std::string &column : columnNamed(answers.header, { &name, 1 })) {
            if (free(column))
                candidates.push_back(column);
        }
    }
    columns.erase(ColumnRole::Timestamp);
    bool durations = false;
    for (const std::string &candidate : candidates) {
        const auto values = firstValues(answers, columns, candidate, stop);
        const auto count = [&](auto &&is) {
            return std::count_if(values.begin(), values.end(), [&](const auto &value) { return is(value.first); });
        };
        const auto all = static_cast<std::ptrdiff_t>(values.size());
        const auto times = count([](const std::string &value) {
            return parseTime(value).has_value() || parseTime(value, DateOrder::DayFirst).has_value();
        });
        if (times * 10 < all * 9 || (all == 0 && candidates.size() > 1))
            continue;
        if (columnKey(candidate.substr(0, candidate.find_first_of("(["))) == "time" && areDurations(values)) {
            durations = true;
            columns.try_emplace(ColumnRole::ElapsedTime, std::vector<std::string> { candidate });
            result.notes.push_back(
                { QT_TRANSLATE_NOOP("Said",
                      "\"%1\" falls as often as it rises within a user's rows: it is taken for how long an answer took, not for when it was given"),
                    { candidate } });
            continue;
        }
        columns[ColumnRole::Timestamp] = { candidate };
        if (all == 0 || count([](const std::string &value) { return value.find(':') != std::string::npos; }) > 0)
            return;
        for (const std::string &other : answers.header) {
            const std::string key = columnKey(other);
            const bool named = key.find("time") != std::string::npos || key.find("hour") != std::string::npos
                || key.find("clock") != std::string::npos || key.find("uhr") != std::string::npos
                || key.find("zeit") != std::string::npos || key.find("hora") != std::string::npos
                || key.find("heure") != std::string::npos;
            if (other == candidate || !named || !free(other))
                continue;
            const auto clocks = firstValues(answers, columns, other, stop);
            if (clocks.empty()
                || !std::all_of(clocks.begin(), clocks.end(), [](const auto &value) { return isClock(value.first); }))
                continue;
            columns[ColumnRole::Timestamp].push_back(other);
            result.notes.push_back(
                { QT_TRANSLATE_NOOP("Said", "the time is \"%1\" with \"%2\" behind it"), { candidate, other } });
            return;
        }
        return;
    }
    if (candidates.size() == 1 && !durations)
        columns[ColumnRole::Timestamp] = candidates; // what is wrong with it is told at the import
}

/// A column that tells the part of each row, by its values.
void chooseSplit(const Table &answers, GuessedMapping &result, const std::stop_token &stop)
{
    Columns &columns = result.mapping.columns;
    if (columns.contains(ColumnRole::Split))
        return;
    for (const std::string &candidate : SplitColumn::candidates(answers.header)) {
        SplitColumn split(candidate);
        LoadReport silent(stop, {});
        try {
            TableReader table(answers.file->path, silent);
            const int at = table.column(candidate);
            while (!split.excluded() && table.next())
                split.add(table.field(at));
        } catch (const Error &) {
            // told at the import
        }
        if (!split.tells())
            continue;
        std::erase_if(columns, [&](const auto &column) { return column.second.front() == candidate; });
        columns[ColumnRole::Split] = { candidate };
        LoadReport told({}, {});
        split.tell(told);
        result.notes.push_back(told.issues().front().said);
        return;
    }
}

/// What a header tells beyond its names.
void takeKnownLayout(const Header &header, ImportMapping &m)
{
    if (hasColumn(header, "Result") && hasColumn(header, "Submit Time")) { // POJ
        m.correctValues = { "Accepted" };
        m.droppedValues = { "Waiting", "Compiling", "Running & Judging", "Running", "Judging", "Queuing", "" };
    } else if (hasColumn(header, "task_token_id") && hasColumn(header, "label")) { // SLAM as a table
        m.columns[ColumnRole::Item] = m.columns[ColumnRole::Text] = { "previous", "token", "following" };
        m.columns[ColumnRole::Timestamp] = { "days" };
        m.columns[ColumnRole::ElapsedTime] = { "time" };
        m.correctValues = { "0" }; // label 1 is a mistake
    } else if (hasColumn(header, "Correct First Attempt") && hasColumn(header, "Step Name")) { // KDD Cup 2010
        m.columns[ColumnRole::Item] = { "Problem Name", "Step Name" };
        if (m.itemsFile.empty())
            m.columns[ColumnRole::Text] = { "Problem Hierarchy", "Problem Name", "Step Name" };
        if (hasColumn(header, "First Transaction Time"))
            m.columns[ColumnRole::Timestamp] = { "First Transaction Time" };
    } else if (hasColumn(header, "content_type_id") && hasColumn(header, "answered_correctly")) { // Riiid
        m.droppedValues = { "-1" }; // lectures
    }
}

/// What the values of the first rows tell: scores with a threshold, and dates that leave open which number is the day.
void lookAtValues(const Table &answers, GuessedMapping &result, const std::stop_token &stop)
{
    ImportMapping &m = result.mapping;
    const auto column = [&](ColumnRole role) {
        return m.columns.contains(role) ? m.columns[role].front() : std::string();
    };
    const std::string correct = column(ColumnRole::Correct), time = column(ColumnRole::Timestamp);
    ScoreFinder scores;
    TimeColumn times(time);
    LoadReport silent(stop, {});
    try {
        TableReader table(answers.file->path, silent);
        const int correctAt = table.find(correct);
        std::vector<int> timeAt; // a date's clock may have a column of its own
        if (!time.empty())
            for (const std::string &name : m.columns[ColumnRole::Timestamp])
                timeAt.push_back(table.column(name));
        for (std::size_t n = 0; (n < sampledRows || (!timeAt.empty() && !times.settled())) && table.next(); ++n) {
            if (correctAt >= 0)
                scores.add(table.field(correctAt));
            if (!timeAt.empty())
                times.add(table.joined(timeAt, " "));
        }
    } catch (const Error &) {
        // told at the import
    }
    if (m.correctValues.empty() && scores.threshold()) {
        m.correctFrom = scores.threshold();
        char from[32];
        const std::string shown(from, std::to_chars(from, from + sizeof from, *m.correctFrom).ptr);
        result.notes.push_back(
            { scores.partly() ? QT_TRANSLATE_NOOP("Said",
                  "in \"%1\" a partly right answer has half of the credit, and an answer is right from %2 on, which can be changed")
                    : scores.twoValues()
                    ? QT_TRANSLATE_NOOP("Said",
                        "\"%1\" has two values other than 0 and 1: an answer is right from %2 on, which can be changed")
                    : QT_TRANSLATE_NOOP("Said",
                        "\"%1\" has scores: an answer is right from %2 on, which can be changed"),
                { correct, shown } });
    }
    LoadReport told({}, {});
    times.tell(told);
    for (const LoadIssue &issue : told.issues())
        result.notes.push_back(issue.said);
}

} // namespace

void takeItems(const Items &items, ImportMapping &m)
{
    m.itemsFile = items.table->file->name;
    m.itemColumns[ColumnRole::Item] = { items.id };
    m.itemColumns[ColumnRole::Text] = items.text;
}

void takeRatings(const std::vector<SourceFile> &files, ImportMapping &m)
{
    m.format = ImportFormat::MovieLens;
    m.positiveRating = ratingFilesOf(files, m)->limit;
}

void guessTable(const std::vector<SourceFile> &files, const std::vector<Table> &tables, GuessedMapping &result,
    const std::optional<Error> &unread, const std::stop_token &stop)
{
    ImportMapping &m = result.mapping;
    // The answers' table has most of the columns that one has, and then most rows; the program's own name wins.
    const Table *answers = nullptr;
    const auto rank = [](const Table &table) {
        const bool own = table.file->path.filename().string().starts_with("interactions");
        // Without a header it is meant by its name, so that it is what an error speaks of.
        return std::tuple(table.hasHeader ? rolesIn(guessColumns(table.header))
                : own                     ? 2
                                          : 0,
            own, fileSize(table.file->path));
    };
    for (const Table &table : tables) {
        if (!answers || rank(table) > rank(*answers))
            answers = &table;
    }
    for (const SourceFile &file : files) {
        if (file.foreign && result.notes.size() < 5)
            result.notes.push_back(
                { QT_TRANSLATE_NOOP("Said", "%1 is %2: %3"), { file.name, file.foreign->what, file.foreign->advice } });
    }
    const bool complete = answers && rolesIn(guessColumns(answers->header)) == 3 && answers->hasHeader;
    if (!complete && ratingFilesOf(files, m))
        return takeRatings(files, m);
    if (!answers)
        throw Error(ErrorCode::EmptyDataset,
            { .file = files.empty() ? std::string() : files.front().path.string(), .expected = noLayout(files) });

    if (!complete) { // a student a row, a question a column
        for (const Table &items : tables) {
            const auto id = columnNamed(items.header, itemColumnNames(ColumnRole::Item)),
                       text = columnNamed(items.header, itemColumnNames(ColumnRole::Text));
            if (id.empty() || text.empty() || id == text)
                continue;
            const std::set<std::string> known = valuesOf(*items.file, id.front(), mostIds);
            for (const Table &table : tables) {
                const auto columns = &table == &items ? std::vector<std::string>()
                                                      : columnsThatAreItems(table.header, known);
                if (columns.size() < 2)
                    continue;
                m.format = ImportFormat::Wide;
                m.columns[ColumnRole::User] = { table.header.front() };
                m.columns[ColumnRole::Item] = columns;
                std::vector<fs::path> alike;
                for (const Table &other : tables) {
                    if (other.header == table.header)
                        alike.push_back(other.file->path);
                }
                if (const AnswerFiles read = chooseAnswers(files, alike); read.groups.empty() && read.parts.empty())
                    m.interactionsFile = table.file->name;
                takeItems({ &items, id.front(), text, Agreement::ByName, 1 }, m);
                return;
            }
        }
    }
    const bool textsAlone = std::all_of(tables.begin(), tables.end(), [](const Table &table) {
        const Columns columns = guessColumns(table.header);
        return table.hasHeader && !columns.contains(ColumnRole::User) && !columns.contains(ColumnRole::Correct)
            && !columnNamed(table.header, itemColumnNames(ColumnRole::Text)).empty();
    });
    if (textsAlone && unread)
        throw *unread;
    if (textsAlone && std::any_of(files.begin(), files.end(), [](const SourceFile &f) { return f.foreign; }))
        throw Error(ErrorCode::EmptyDataset, { .file = answers->file->path.string(), .expected = noLayout(files) });
    m.columns = guessColumns(answers->header);
    chooseTime(*answers, result, stop);
    chooseSplit(*answers, result, stop);
    const Header &header = answers->header;

    // The items are what there are texts of: of several columns that could be it the first whose ids another table has.
    std::vector<std::string> candidates;
    for (const ColumnRole role : { ColumnRole::Item, ColumnRole::Skill }) {
        for (const std::string_view name : answerColumnNames(role)) {
            for (const std::string &column : columnNamed(header, { &name, 1 }))
                candidates.push_back(column);
        }
    }
    Items items;
    std::set<std::string> ofOthers;
    for (const std::string &column : candidates) {
        const Items found = itemsOf(tables, answers, valuesOf(*answers->file, column, sampledRows), column, &ofOthers);
        // Texts decide, then the same name: skills whose texts there are go before problems that a column without a name might fit.
        const auto certainty = [](const Items &i) {
            return std::tuple(!i.text.empty(), i.agreement == Agreement::ByName || i.agreement == Agreement::ByFile);
        };
        if (!found.table || (items.table && certainty(found) <= certainty(items)))
            continue;
        items = found;
        m.columns[ColumnRole::Item] = { column };
        if (const auto skill = m.columns.find(ColumnRole::Skill);
            skill != m.columns.end() && skill->second == m.columns[ColumnRole::Item])
            m.columns.erase(skill);
    }
    if (items.table && items.text.empty()) {
        // Subjects by number, whose names are in a third table.
        for (const std::string &column : items.table->header) {
            if (column == items.id || !m.namesFile.empty())
                continue;
            std::set<std::string> keys;
            for (const std::string &list : valuesOf(*items.table->file, column, sampledRows)) {
                std::string key;
                for (const char c : list + ' ') {
                    if (std::isalnum(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80)
                        key += c;
                    else if (!key.empty())
                        keys.insert(std::exchange(key, {}));
                }
            }
            std::vector<Table> others;
            for (const Table &table : tables) {
                if (&table != answers && &table != items.table)
                    others.push_back(table);
            }
            const Items names = itemsOf(others, nullptr, keys, {});
            if (names.table && !names.text.empty() && names.share > 0.8) {
                m.namesFile = names.table->file->name;
                m.nameColumns = { { ColumnRole::Item, { names.id } }, { ColumnRole::Text, names.text } };
                items.text = { column };
                result.notes.push_back(
                    { QT_TRANSLATE_NOOP("Said", "an item's text is made of the names in %1 of its \"%2\""),
                        { m.namesFile, column } });
            }
        }
    }
    if (items.table && !items.text.empty())
        ofOthers.erase(items.table->file->name);
    ofOthers.erase(m.namesFile);
    if (!ofOthers.empty() && m.columns.contains(ColumnRole::Item))
        result.notes.push_back(
            { QT_TRANSLATE_NOOP("Said",
                  "the texts in %1 are of other things than \"%2\", by the names, though the numbers are alike"),
                { joinedNames({ ofOthers.begin(), ofOthers.end() }), m.columns[ColumnRole::Item].front() } });
    if (items.table && !items.text.empty()) {
        takeItems(items, m);
    } else {
        // By the names of the columns alone: ids that do not fit are told at the import.
        const std::string item = m.columns.contains(ColumnRole::Item) ? m.columns[ColumnRole::Item].front()
                                                                      : std::string();
        for (const Table &table : tables) {
            const auto id = columnNamed(table.header, itemColumnNames(ColumnRole::Item)),
                       text = columnNamed(table.header, itemColumnNames(ColumnRole::Text));
            if (&table != answers && rolesIn(guessColumns(table.header)) < 3 && !id.empty() && !text.empty()
                && id != text && table.hasHeader && agreementOf(table, id.front(), item) != Agreement::Never
                && (m.itemsFile.empty() || table.file->path.filename().string().starts_with("items")))
                takeItems({ &table, id.front(), text, Agreement::ByName, 1 }, m);
        }
    }
    if (m.itemsFile.empty()) { // the text may stand in the answers' table
        if (auto text = columnNamed(header, itemColumnNames(ColumnRole::Text));
            !text.empty() && text != m.columns[ColumnRole::Item])
            m.columns[ColumnRole::Text] = text;
        if (m.columns.contains(ColumnRole::Text) && m.columns.contains(ColumnRole::Item)
            && subjectOf(m.columns[ColumnRole::Text].front()) == Subject::Skills
            && subjectOf(m.columns[ColumnRole::Item].front()) != Subject::Skills)
            result.notes.push_back(
                { QT_TRANSLATE_NOOP("Said",
                      "there are no texts of \"%1\": the names of skills in \"%2\" are taken for them"),
                    { m.columns[ColumnRole::Item].front(), m.columns[ColumnRole::Text].front() } });
    }
    if (m.columns[ColumnRole::Item].empty())
        m.columns.erase(ColumnRole::Item);
    takeKnownLayout(header, m);

    lookAtValues(*answers, result, stop);

    const AnswerFiles read = complete ? answerFilesOf(files, m) : AnswerFiles();
    std::vector<std::string> names;
    for (const fs::path &path : read.files)
        names.push_back(
            std::find_if(files.begin(), files.end(), [&](const SourceFile &f) { return f.path == path; })->name);
    if (names.size() > 1 || !read.parts.empty())
        result.notes.push_back({ QT_TRANSLATE_NOOP("Said", "the answers are those of %1"), { joinedNames(names) } });
    else
        m.interactionsFile = names.empty() ? answers->file->name : names.front();
}

} // namespace gram
