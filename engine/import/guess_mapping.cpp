// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/guess_mapping.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/time_column.h"
#include "data/time_text.h"
#include "import/answer_files.h"
#include "import/correctness.h"
#include "import/import_job.h"
#include "import/table_reader.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdlib>
#include <optional>
#include <set>
#include <span>
#include <tuple>
#include <utility>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t mostTables = 60; ///< looked at
constexpr std::size_t sampledRows = 2000; ///< of answers
constexpr std::size_t mostIds = 200'000; ///< of items

using Header = std::vector<std::string>;
using Columns = std::map<ColumnRole, std::vector<std::string>>;

struct Table {
    const SourceFile *file;
    Header header;
    bool hasHeader = true;
};

bool hasColumn(const Header &header, std::string_view name)
{
    return std::find(header.begin(), header.end(), name) != header.end();
}

/// The known column as a mapping has it; empty if the header has none.
std::vector<std::string> columnNamed(const Header &header, std::span<const std::string_view> names)
{
    const int column = columnAmong(header, names);
    return column < 0 ? std::vector<std::string>() : std::vector { header[static_cast<std::size_t>(column)] };
}

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

/// Which share of `values` is among `known`.
double shareAmong(const std::set<std::string> &values, const std::set<std::string> &known)
{
    const auto found = std::count_if(values.begin(), values.end(),
        [&](const std::string &v) { return known.contains(v); });
    return values.empty() ? 0 : static_cast<double>(found) / static_cast<double>(values.size());
}

/// How well a table's column of ids goes with the wanted ones, by the names: numbers from 0 are the same everywhere.
enum class Agreement { Never, Possible, ByFile, ByName };

/// `wanted`: the column of the answers, or empty if any will do.
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

/// A table's column whose values are the wanted ids, and the table's text.
struct Items {
    const Table *table = nullptr;
    std::string id;
    std::vector<std::string> text; ///< empty = it has none that is known
    Agreement agreement = Agreement::Never;
    double share = 0;

    /// A text decides, then the names, then the program's own name, then the values.
    auto rank() const
    {
        return std::tuple(!text.empty(), agreement,
            table && table->file->path.filename().string().starts_with("items."), share);
    }
};

/// The table with the texts of `ids`, which are the column `wanted` of the answers: the usual names of the columns first,
/// then any column whose values fit. A table with such ids of other things is named in `others`.
Items itemsOf(const std::vector<Table> &tables, const Table *answers, const std::set<std::string> &ids,
    const std::string &wanted, std::set<std::string> *others = nullptr)
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

bool isNumbers(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789,") == std::string_view::npos;
}

/// A count before a list of so many, or index and user before lists of another length: a file of some lines a
/// student. A file of one number is none.
bool isLinesOfStudents(const fs::path &file)
{
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::string_view line;
    const auto fields = [&line] {
        std::string_view text = trimmed(line);
        text = text.substr(0, text.find_last_not_of(',') + 1);
        return isNumbers(text) ? std::count(text.begin(), text.end(), ',') + 1
                               : -std::count(text.begin(), text.end(), ',') - 1;
    };
    std::ptrdiff_t head = 0, count = 0;
    for (int n = 0; n < 12 && reader.next(line);) {
        if (trimmed(line).empty())
            continue;
        if (n++ == 0) {
            head = fields();
            if (head == 1) {
                const std::string_view text = trimmed(line);
                const auto end = std::from_chars(text.data(), text.data() + text.size(), count).ptr;
                if (end == text.data())
                    return false;
            } else if (head != 2)
                return false;
        } else if (head == 1) {
            // The first student's: as many as the count says, or a list all the same, which is told of when it is read.
            const std::ptrdiff_t size = std::abs(fields());
            return size == count || size > 1;
        } else if (std::abs(fields()) != 2) {
            return true;
        }
    }
    // Two numbers in each line: students of two answers each have a head that counts, and 0 and 1 in their last line.
    std::vector<std::pair<double, double>> pairs;
    LineReader again(file, silent);
    while (pairs.size() < 240 && again.next(line)) {
        const std::string_view text = trimmed(line);
        if (text.empty())
            continue;
        std::pair<double, double> numbers { -1, -1 };
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), numbers.first);
        if (error == std::errc() && end != text.data() + text.size())
            std::from_chars(end + 1, text.data() + text.size(), numbers.second);
        pairs.push_back(numbers);
    }
    const auto isResult = [](double number) { return number == 0 || number == 1; };
    for (const std::size_t lines : { 4, 3 }) {
        bool fits = pairs.size() >= lines;
        for (std::size_t i = 0; fits && i + lines <= pairs.size(); i += lines) {
            fits = isResult(pairs[i + lines - 1].first) && isResult(pairs[i + lines - 1].second)
                && (i == 0 ? isResult(pairs[0].first) : pairs[i].first == pairs[i - lines].first + 1);
        }
        if (fits)
            return true;
    }
    return false; // two columns of numbers
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

/// Of several columns that may be the time by their names, the first whose values are times.
void chooseTime(const Table &answers, Columns &columns)
{
    std::vector<std::string> candidates;
    for (const std::string_view name : answerColumnNames(ColumnRole::Timestamp)) {
        for (const std::string &column : columnNamed(answers.header, { &name, 1 })) {
            const bool other = std::any_of(columns.begin(), columns.end(),
                [&](const auto &c) { return c.first != ColumnRole::Timestamp && c.second.front() == column; });
            if (!other)
                candidates.push_back(column);
        }
    }
    for (const std::string &candidate : candidates) {
        std::size_t values = 0, times = 0;
        LoadReport silent({}, {});
        try {
            TableReader table(answers.file->path, silent);
            const int at = table.column(candidate);
            for (std::size_t n = 0; n < 200 && table.next(); ++n) {
                const std::string_view value = trimmed(table.field(at));
                values += !value.empty();
                times += parseTime(value).has_value() || parseTime(value, DateOrder::DayFirst).has_value();
            }
        } catch (const Error &) {
            // told at the import
        }
        if (times * 10 >= values * 9 && (values > 0 || candidates.size() == 1)) {
            columns[ColumnRole::Timestamp] = { candidate };
            return;
        }
    }
    if (candidates.size() > 1)
        columns.erase(ColumnRole::Timestamp);
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
void lookAtValues(const Table &answers, GuessedMapping &result)
{
    ImportMapping &m = result.mapping;
    const auto column = [&](ColumnRole role) {
        return m.columns.contains(role) ? m.columns[role].front() : std::string();
    };
    const std::string correct = column(ColumnRole::Correct), time = column(ColumnRole::Timestamp);
    ScoreFinder scores;
    TimeColumn times(time);
    LoadReport silent({}, {});
    try {
        TableReader table(answers.file->path, silent);
        const int correctAt = table.find(correct), timeAt = table.find(time);
        for (std::size_t n = 0; (n < sampledRows || (timeAt >= 0 && !times.settled())) && table.next(); ++n) {
            if (correctAt >= 0)
                scores.add(table.field(correctAt));
            if (timeAt >= 0)
                times.add(table.field(timeAt));
        }
    } catch (const Error &) {
        // told at the import
    }
    if (m.correctValues.empty() && scores.threshold()) {
        m.correctFrom = scores.threshold();
        char from[32];
        const std::string shown(from, std::to_chars(from, from + sizeof from, *m.correctFrom).ptr);
        result.notes.push_back({ scores.twoValues()
                ? QT_TRANSLATE_NOOP("Said",
                    "\"%1\" has two values other than 0 and 1: an answer is right from %2 on, which can be changed")
                : QT_TRANSLATE_NOOP("Said", "\"%1\" has scores: an answer is right from %2 on, which can be changed"),
            { correct, shown } });
    }
    LoadReport told({}, {});
    times.tell(told);
    for (const LoadIssue &issue : told.issues())
        result.notes.push_back(issue.said);
}

} // namespace

AnswerFiles answerFilesOf(const std::vector<SourceFile> &files, const ImportMapping &mapping)
{
    std::vector<fs::path> fitting;
    for (const SourceFile &file : files) {
        if (file.foreign || file.name == mapping.itemsFile || file.name == mapping.namesFile)
            continue;
        try {
            LoadReport silent({}, {});
            const TableReader table(file.path, silent, mapping.quotes);
            const bool fits = !mapping.columns.empty()
                && std::all_of(mapping.columns.begin(), mapping.columns.end(), [&](const auto &columns) {
                       return std::all_of(columns.second.begin(), columns.second.end(),
                           [&](const std::string &name) { return table.find(name) >= 0; });
                   });
            if (fits)
                fitting.push_back(file.path);
        } catch (const Error &) {
            // no table
        }
        if (fitting.size() > mostTables)
            break;
    }
    return chooseAnswers(files, fitting);
}

GuessedMapping guessMapping(const std::vector<SourceFile> &files)
{
    GuessedMapping result;
    ImportMapping &m = result.mapping;
    const auto any = [&](auto &&fits) {
        return std::any_of(files.begin(), files.end(), [&](const SourceFile &f) { return !f.foreign && fits(f.path); });
    };
    const auto named = [&](auto &&fits) { return any([&](const fs::path &f) { return fits(f.filename().string()); }); };
    const auto is = [&](ImportFormat format) {
        m.format = format;
        return result;
    };
    if (any(isBehaviors))
        return is(ImportFormat::Mind);
    if (named([](const std::string &n) { return n.find(".slam.") != std::string::npos; }))
        return is(ImportFormat::Slam);
    if (named([](const std::string &n) { return n == "questions.csv"; }) && named(isEdNetStudent)) {
        m.format = ImportFormat::EdNet;
        for (const SourceFile &file : files) { // the questions' texts are no part of it
            const std::string name = file.path.filename().string();
            if (file.foreign || isEdNetStudent(name) || name == "questions.csv" || name == "lectures.csv"
                || !m.itemsFile.empty())
                continue;
            try {
                LoadReport silent({}, {});
                const Header header = TableReader(file.path, silent).header();
                const auto id = columnNamed(header, itemColumnNames(ColumnRole::Item)),
                           text = columnNamed(header, itemColumnNames(ColumnRole::Text));
                if (!id.empty() && !text.empty() && id != text) {
                    m.itemsFile = file.name;
                    m.itemColumns = { { ColumnRole::Item, id }, { ColumnRole::Text, text } };
                }
            } catch (const Error &) {
                // no table
            }
        }
        return result;
    }

    const auto begins = [&](std::string_view beginning) {
        return named([&](const std::string &n) { return n.starts_with(beginning); });
    };
    if (((begins("rating") && begins("movie")) || (begins("u.data") && begins("u.item"))) && ratingFilesOf(files, m))
        return is(ImportFormat::MovieLens);

    std::vector<Table> tables;
    const bool own = named([](const std::string &n) { return n.starts_with("interactions."); });
    for (const SourceFile &file : files) {
        if (file.foreign || tables.size() >= mostTables)
            continue;
        const std::string line = firstLine(file.path);
        if (line.starts_with("# user:") || line.starts_with("# prompt:"))
            return is(ImportFormat::Slam);
        if (!own && isLinesOfStudents(file.path)) {
            m.format = ImportFormat::ThreeLine;
            continue; // the texts may be in another file
        }
        Table table { &file, {}, true };
        try {
            LoadReport silent({}, {});
            const TableReader reader(file.path, silent);
            table.header = reader.header();
            table.hasHeader = reader.hasHeader();
        } catch (const Error &) {
            continue;
        }
        const Header &header = table.header;
        if (hasColumn(header, "eventId") && hasColumn(header, "userId") && TableReader::isJson(file.path))
            return is(ImportFormat::Adressa);
        if (hasColumn(header, "uid") && hasColumn(header, "responses"))
            m.format = ImportFormat::PyktTable;
        if (header.size() == 2 && table.hasHeader && line.find(',') != std::string::npos && !isNumbers(header[0])
            && isNumbers(header[1]))
            m.format = ImportFormat::PyktLines;
        else if (header.size() > 1)
            tables.push_back(std::move(table));
    }
    const auto setItems = [&](const Items &items) {
        m.itemsFile = items.table->file->name;
        m.itemColumns[ColumnRole::Item] = { items.id };
        m.itemColumns[ColumnRole::Text] = items.text;
    };
    if (m.format != ImportFormat::Table) { // lists of answers: the other table has the texts
        const auto rankOf = [](const Table &table, const std::string &id) {
            const bool skills = subjectOf(id) == Subject::Skills
                || subjectOf(table.file->path.stem().string()) == Subject::Skills;
            return std::tuple(table.file->path.filename().string().starts_with("items."), !skills);
        };
        std::optional<decltype(rankOf(tables.front(), {}))> best;
        for (const Table &table : tables) {
            const auto id = columnNamed(table.header, itemColumnNames(ColumnRole::Item)),
                       text = columnNamed(table.header, itemColumnNames(ColumnRole::Text));
            const bool answers = hasColumn(table.header, "uid") && hasColumn(table.header, "responses");
            if (answers || id.empty() || text.empty() || id == text || (best && rankOf(table, id.front()) <= *best))
                continue;
            best = rankOf(table, id.front());
            setItems({ &table, id.front(), text, Agreement::ByName, 1 });
        }
        return result;
    }

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
        return is(ImportFormat::MovieLens);
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
                m.interactionsFile = table.file->name;
                m.columns[ColumnRole::User] = { table.header.front() };
                m.columns[ColumnRole::Item] = columns;
                setItems({ &items, id.front(), text, Agreement::ByName, 1 });
                return result;
            }
        }
    }
    m.columns = guessColumns(answers->header);
    chooseTime(*answers, m.columns);
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
        setItems(items);
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
                setItems({ &table, id.front(), text, Agreement::ByName, 1 });
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

    lookAtValues(*answers, result);

    const AnswerFiles read = complete ? answerFilesOf(files, m) : AnswerFiles();
    std::vector<std::string> names;
    for (const fs::path &path : read.files)
        names.push_back(
            std::find_if(files.begin(), files.end(), [&](const SourceFile &f) { return f.path == path; })->name);
    if (names.size() > 1 || !read.parts.empty())
        result.notes.push_back({ QT_TRANSLATE_NOOP("Said", "the answers are those of %1"), { joinedNames(names) } });
    else
        m.interactionsFile = names.empty() ? answers->file->name : names.front();
    return result;
}

} // namespace gram
