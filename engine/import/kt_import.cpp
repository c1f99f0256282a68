// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/malformed_lines.h"
#include "data/part_name.h"
#include "import/import_job.h"
#include "import/table_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>
#include <unordered_map>

// The importers of knowledge tracing's layouts.
namespace gram {

namespace fs = std::filesystem;

namespace {

std::optional<double> parseNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

std::vector<std::string_view> listOf(std::string_view line)
{
    std::vector<std::string_view> values;
    for (;;) {
        const std::size_t end = line.find(',');
        values.push_back(trimmed(line.substr(0, end)));
        if (end == std::string_view::npos)
            break;
        line.remove_prefix(end + 1);
    }
    while (!values.empty() && values.back().empty())
        values.pop_back(); // trailing commas
    return values;
}

std::string shownNumber(double number)
{
    char text[32];
    const auto result = std::to_chars(text, text + sizeof text, number);
    return std::string(text, result.ptr);
}

std::int64_t bytesOf(const std::vector<fs::path> &files)
{
    std::int64_t bytes = 0;
    for (const fs::path &file : files)
        bytes += fileSize(file);
    return bytes;
}

/// The files of the answers: the one that the mapping names, or those among all that `fits` that belong together.
template<typename Fits>
AnswerFiles interactionsOf(ImportJob &job, Fits &&fits)
{
    std::vector<fs::path> fitting;
    const bool named = !job.mapping.interactionsFile.empty();
    for (const fs::path &file : job.files) {
        const std::string &name = job.source(file).name;
        if (name == job.mapping.itemsFile || name == job.mapping.namesFile)
            continue;
        try {
            if (fits(file))
                fitting.push_back(file);
        } catch (const Error &) {
            if (!named && job.files.size() == 1)
                throw; // it is this file that is meant
        }
    }
    AnswerFiles result;
    if (named) {
        result.files = { job.fileNamed(job.mapping.interactionsFile) };
        for (const fs::path &file : fitting) {
            if (file != result.files.front())
                result.left[file] = "not read: it has the same columns, but the mapping names " + job.mapping.interactionsFile;
        }
    } else {
        result = chooseAnswers(job.sources, fitting);
    }
    if (result.files.empty())
        throw Error(ErrorCode::EmptyDataset,
            { .file = job.files.empty() ? std::string() : job.files.front().parent_path().string(),
                .expected = "none of the files has answers in the chosen layout" });
    for (const auto &[file, why] : result.left)
        job.used(file, why);
    for (const fs::path &file : result.files)
        job.used(file, result.parts.empty() ? "answers" : "answers, part " + result.parts[file]);
    for (const std::string &warning : result.warnings)
        job.report.note(warning);
    return result;
}

void writeItems(ImportJob &job, const std::vector<fs::path> &interactions, KtWriter &writer)
{
    if (const auto file = itemsFileOf(job, interactions))
        writer.itemsOf(*file);
}

std::vector<std::string> chosen(const std::map<ColumnRole, std::vector<std::string>> &columns, ColumnRole role)
{
    const auto found = columns.find(role);
    return found == columns.end() ? std::vector<std::string>() : found->second;
}

/// What a whole column tells of its values, where the first rows leave it open.
struct ColumnFacts {
    ScoreFinder scores;
    DateOrderFinder dates;
};

ColumnFacts factsOf(ImportJob &job, const std::vector<fs::path> &files)
{
    constexpr int enough = 1000;
    ColumnFacts facts;
    LoadReport silent(job.report.stop(), {});
    silent.setEncoding(job.report.encoding());
    const std::vector<std::string> times = chosen(job.mapping.columns, ColumnRole::Timestamp);
    for (const fs::path &file : files) {
        TableReader table(file, silent, job.mapping.quotes);
        const int correct = table.column(chosen(job.mapping.columns, ColumnRole::Correct).front());
        const int time = times.empty() ? -1 : table.column(times.front());
        try {
            for (int n = 0; table.next(); ++n) {
                facts.scores.add(table.field(correct));
                if (time >= 0)
                    facts.dates.add(table.field(time));
                if (n >= enough && !facts.scores.mayBeScores() && (facts.dates.decided() || !facts.dates.ambiguous()))
                    break;
            }
        } catch (const Error &) {
            // too many malformed rows: it is told where they are read
        }
    }
    return facts;
}

/// How dates like 3/4/2020 are read, which is said where they do not tell.
DateOrder dateOrderOf(ImportJob &job, const DateOrderFinder &dates)
{
    if (job.mapping.dates == "day-first")
        return DateOrder::DayFirst;
    if (job.mapping.dates == "month-first")
        return DateOrder::MonthFirst;
    if (dates.ambiguous())
        job.report.note("the dates do not tell whether the day or the month comes first: the month is taken (\"dates\" in the mapping)");
    else if (dates.order() == DateOrder::DayFirst)
        job.report.note("the dates have the day first");
    return dates.order();
}

/// A time as interactions.csv is to have it, so that it is read back as the same.
std::string writtenTime(std::string_view text, double parsed)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    const bool iso = text.size() > 4 && text[4] == '-' && parseTime(text) == parsed;
    return isNumber || iso ? std::string(text) : isoTime(parsed);
}

} // namespace

void importTable(ImportJob &job)
{
    const auto namesOf = [&](ColumnRole role) { return chosen(job.mapping.columns, role); };
    for (const ColumnRole role : { ColumnRole::User, ColumnRole::Item, ColumnRole::Correct }) {
        if (namesOf(role).empty())
            throw Error(ErrorCode::InvalidSetting,
                { .field = "columns", .expected = "a column for \"" + std::string(columnRoleNames[static_cast<std::size_t>(role)]) + "\"", .got = "without one" });
    }
    const AnswerFiles answers = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report, job.mapping.quotes);
        return std::all_of(job.mapping.columns.begin(), job.mapping.columns.end(), [&](const auto &columns) {
            return std::all_of(columns.second.begin(), columns.second.end(), [&](const std::string &name) {
                return table.find(name) >= 0;
            });
        });
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));

    const ColumnFacts facts = factsOf(job, answers.files);
    ImportMapping mapping = job.mapping;
    if (mapping.correctValues.empty()) {
        if (!mapping.correctFrom)
            mapping.correctFrom = facts.scores.threshold();
        if (mapping.correctFrom)
            job.report.note("\"" + namesOf(ColumnRole::Correct).front() + "\" has scores up to " + shownNumber(facts.scores.highest())
                + ": an answer is right from " + shownNumber(*mapping.correctFrom) + " on (\"correct_from\" in the mapping)");
    }
    const DateOrder dateOrder = dateOrderOf(job, facts.dates);

    std::set<ColumnRole> optional;
    for (const ColumnRole role : { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill, ColumnRole::Part, ColumnRole::Split }) {
        if (!namesOf(role).empty())
            optional.insert(role);
    }
    const bool parts = !answers.parts.empty() && !optional.contains(ColumnRole::Split);
    if (parts)
        optional.insert(ColumnRole::Split);
    KtWriter writer(job, optional);
    const bool textInRows = !namesOf(ColumnRole::Text).empty();
    if (!textInRows)
        writeItems(job, answers.files, writer);

    RepeatedAnswers repeated;
    for (const fs::path &file : answers.files) {
        TableReader table(file, job.report, mapping.quotes);
        const auto columnsOf = [&](ColumnRole role) {
            std::vector<int> columns;
            for (const std::string &name : namesOf(role))
                columns.push_back(table.column(name));
            return columns;
        };
        const std::vector<int> users = columnsOf(ColumnRole::User), items = columnsOf(ColumnRole::Item),
                               texts = columnsOf(ColumnRole::Text);
        const int correct = columnsOf(ColumnRole::Correct).front();
        std::map<ColumnRole, int> others;
        for (const ColumnRole role : optional) {
            if (const std::vector<int> columns = columnsOf(role); !columns.empty())
                others[role] = columns.front();
        }
        const auto joined = [&](const std::vector<int> &columns, const char *between) {
            std::string all;
            for (const int column : columns) {
                if (const std::string_view value = trimmed(table.field(column)); !value.empty())
                    all.append(all.empty() ? "" : between).append(value);
            }
            return all;
        };
        const auto other = [&](ColumnRole role) {
            const auto found = others.find(role);
            return found == others.end() ? std::string_view() : trimmed(table.field(found->second));
        };
        while (table.next()) {
            const std::string user = joined(users, "|"), item = joined(items, "|");
            if (user.empty()) {
                table.malformed(users.front(), "a user id");
                continue;
            }
            if (item.empty()) {
                job.report.skip("answers without an item", place(file, table.lineNumber()));
                continue;
            }
            const Correctness result = correctnessOf(trimmed(table.field(correct)), mapping);
            if (result == Correctness::Unknown && trimmed(table.field(correct)).empty()) {
                job.report.skip("answers without a result", place(file, table.lineNumber()));
                continue;
            }
            if (result == Correctness::Unknown) {
                table.malformed(correct, "0 or 1, or a value that the mapping calls correct");
                continue;
            }
            if (result == Correctness::Dropped) {
                job.report.skip("answers whose result is to be left out", place(file, table.lineNumber()));
                continue;
            }
            if (result == Correctness::Undecided) {
                job.report.skip("answers that are neither right nor wrong", place(file, table.lineNumber()));
                continue;
            }
            const std::string_view time = other(ColumnRole::Timestamp);
            const auto parsed = time.empty() ? std::nullopt : parseTime(time, dateOrder);
            if (!time.empty() && !parsed) {
                table.malformed(others[ColumnRole::Timestamp], "a number or a time like 2019-11-12 14:14:46");
                continue;
            }
            if (!parts && others.contains(ColumnRole::Split) && !partOfValue(other(ColumnRole::Split))) {
                table.malformed(others[ColumnRole::Split], "train, validation or test");
                continue;
            }
            if (others.contains(ColumnRole::Skill) && !time.empty()
                && repeated.add(user, item, time, result == Correctness::Right, other(ColumnRole::Skill))) {
                job.report.skip("rows that repeat an answer for another skill", place(file, table.lineNumber()));
                continue;
            }
            if (textInRows)
                writer.item(item, joined(texts, " "));
            const std::string written = parsed ? writtenTime(time, *parsed) : std::string();
            writer.answer({ .user = user, .item = item, .correct = result == Correctness::Right,
                .timestamp = written, .elapsedTime = other(ColumnRole::ElapsedTime),
                .skill = other(ColumnRole::Skill), .part = other(ColumnRole::Part),
                .split = parts ? std::string_view(answers.parts.at(file)) : other(ColumnRole::Split) });
        }
    }
    writer.finish();
}

void importWide(ImportJob &job)
{
    // The file of the answers is the one whose header has the items of the other.
    const std::vector<fs::path> files = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report, job.mapping.quotes);
        return table.header().size() > 3;
    }).files;
    if (files.size() != 1)
        throw Error(ErrorCode::InvalidSetting,
            { .field = "interactions_file", .expected = "the name of the file with the answers",
                .got = "not given, and there are " + std::to_string(files.size()) + " that could be it" });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    KtWriter writer(job, {});
    writeItems(job, files, writer);

    TableReader table(files.front(), job.report, job.mapping.quotes);
    const std::vector<std::string> userColumns = chosen(job.mapping.columns, ColumnRole::User);
    const int user = userColumns.empty() ? 0 : table.column(userColumns.front());
    std::vector<int> answers;
    for (const std::string &name : chosen(job.mapping.columns, ColumnRole::Item))
        answers.push_back(table.column(name));
    if (answers.empty())
        throw Error(ErrorCode::InvalidSetting,
            { .field = "columns", .expected = "the columns with the answers under \"item\"", .got = "without them" });
    while (table.next()) {
        const std::string name(trimmed(table.field(user)));
        if (name.empty()) {
            table.malformed(user, "a user id");
            continue;
        }
        for (const int column : answers) {
            const std::string_view value = trimmed(table.field(column));
            if (value.empty() || value == "NA" || value == "nan" || value == "NaN") {
                job.report.skip("questions that were not answered", place(files.front(), table.lineNumber()));
                continue;
            }
            const Correctness result = correctnessOf(value, job.mapping);
            if (result == Correctness::Right || result == Correctness::Wrong)
                writer.answer({ .user = name, .item = table.header()[static_cast<std::size_t>(column)],
                    .correct = result == Correctness::Right });
            else
                job.report.skip("answers that are neither right nor wrong", place(files.front(), table.lineNumber()));
        }
    }
    writer.finish();
}

namespace {

/// A student as a few lines: a head, some lists of one length, the last of them 0 and 1.
struct StudentLines {
    std::string head;
    std::vector<std::string> lists;
    std::int64_t at = 0;
};

/// How many lists follow a head: two in DKVMN's files (questions, answers), three in AKT's (questions, skills,
/// answers). The first students tell: their lists are of one length.
std::size_t listsOf(const fs::path &file)
{
    LoadReport silent({}, {});
    LineReader reader(file, silent);
    std::vector<std::size_t> sizes;
    std::vector<std::string> lines;
    std::string_view line;
    while (sizes.size() < 240 && reader.next(line)) {
        if (!trimmed(line).empty()) {
            sizes.push_back(listOf(line).size());
            lines.emplace_back(line);
        }
    }
    std::size_t best = 2;
    double most = 0;
    for (const std::size_t lists : { 2, 3, 4 }) {
        std::size_t fit = 0, all = 0;
        for (std::size_t i = 0; i + lists < sizes.size(); i += lists + 1) {
            ++all;
            bool same = true;
            for (std::size_t k = 2; k <= lists; ++k)
                same = same && sizes[i + k] == sizes[i + 1];
            const std::vector<std::string_view> answers = listOf(lines[i + lists]);
            same = same && sizes[i] <= 2 && std::all_of(answers.begin(), answers.end(), [](std::string_view v) { return v == "0" || v == "1"; });
            fit += same;
        }
        const double share = all ? static_cast<double>(fit) / static_cast<double>(all) : 0;
        if (share > most) {
            most = share;
            best = lists;
        }
    }
    return best;
}

} // namespace

void importThreeLine(ImportJob &job)
{
    const AnswerFiles found = interactionsOf(job, [](const fs::path &file) {
        const std::string line = firstLine(file);
        const std::string_view count = trimmed(line);
        return !count.empty() && count.find_first_not_of("0123456789,") == std::string_view::npos;
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const bool parts = !found.parts.empty();
    std::set<ColumnRole> optional;
    if (listsOf(found.files.front()) > 2)
        optional.insert(ColumnRole::Skill);
    if (parts)
        optional.insert(ColumnRole::Split);
    KtWriter writer(job, optional);
    writeItems(job, found.files, writer);

    /// Calls take(student), which answers false for a student whose lines do not fit.
    const auto forEachStudent = [&](const fs::path &file, LoadReport &report, auto &&take) {
        const std::size_t lists = listsOf(file);
        LineReader reader(file, report);
        MalformedLines malformed(file);
        std::string_view line;
        StudentLines student;
        std::int64_t students = 0;
        const auto next = [&](std::string &into) {
            while (reader.next(line)) {
                if (!trimmed(line).empty()) {
                    into = line;
                    return true;
                }
            }
            return false;
        };
        while (next(student.head)) {
            student.at = reader.lineNumber();
            student.lists.assign(lists, {});
            ++students;
            if (!std::all_of(student.lists.begin(), student.lists.end(), next)) {
                malformed.add(student.at, "student", std::to_string(lists + 1) + " lines: a head, then lists of questions to answers", "the end of the file");
                break;
            }
            const std::vector<std::string_view> head = listOf(student.head);
            const std::size_t length = listOf(student.lists.back()).size();
            bool fits = !head.empty() && head.size() <= 2;
            std::string got = std::string(trimmed(student.head)).substr(0, 20) + " for";
            for (const std::string &list : student.lists) {
                const std::size_t size = listOf(list).size();
                fits = fits && size == length;
                got += (&list == &student.lists.front() ? " " : " and ") + std::to_string(size);
            }
            if (fits && head.size() == 1 && lists == 2) { // the head is the count
                const auto count = parseNumber(head.front());
                fits = count && *count == static_cast<double>(length);
            }
            if (fits)
                take(student, students);
            else
                malformed.add(student.at, "student", lists == 2 ? "as many questions and answers as the count says" : "lists of one length", got);
        }
        malformed.finish(students, report);
    };

    // Where there are questions and skills, the items are what there are texts of.
    std::int64_t questions = 0, skills = 0;
    LoadReport silent(job.report.stop(), {});
    forEachStudent(found.files.front(), silent, [&](const StudentLines &student, std::int64_t) {
        if (student.lists.size() < 3)
            return;
        for (const std::string_view id : listOf(student.lists[0]))
            questions += writer.known(id) != nullptr;
        for (const std::string_view id : listOf(student.lists[1]))
            skills += writer.known(id) != nullptr;
    });
    const bool bySkill = skills > questions;
    if (bySkill)
        job.report.note("the items are the skills: the texts are theirs, not the questions'");

    for (const fs::path &file : found.files) {
        const std::string prefix = found.files.size() > 1 ? file.stem().string() + '-' : std::string();
        forEachStudent(file, job.report, [&](const StudentLines &student, std::int64_t number) {
            const bool three = student.lists.size() >= 3;
            const std::vector<std::string_view> of = listOf(student.lists[three && bySkill ? 1 : 0]), is = listOf(student.lists.back()),
                                                skill = three ? listOf(student.lists[1]) : std::vector<std::string_view>(is.size());
            const std::vector<std::string_view> head = listOf(student.head);
            const std::string user = head.size() == 2 ? std::string(head[1]) : prefix + std::to_string(number); // "index,user"
            for (std::size_t i = 0; i < of.size(); ++i) {
                const Correctness result = correctnessOf(is[i], job.mapping);
                if (result == Correctness::Right || result == Correctness::Wrong)
                    writer.answer({ .user = user, .item = of[i], .correct = result == Correctness::Right, .skill = skill[i],
                        .split = parts ? std::string_view(found.parts.at(file)) : std::string_view() });
                else
                    job.report.skip("answers that are neither right nor wrong", place(file, student.at + 2));
            }
        });
    }
    writer.finish();
}

void importPyktLines(ImportJob &job)
{
    const AnswerFiles found = interactionsOf(job, [](const fs::path &file) {
        const std::string line = firstLine(file);
        const std::vector<std::string_view> values = listOf(line);
        return values.size() == 2 && parseNumber(values[1]) && !parseNumber(line);
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const bool parts = !found.parts.empty();
    std::set<ColumnRole> optional { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill };
    if (parts)
        optional.insert(ColumnRole::Split);
    KtWriter writer(job, optional);
    writeItems(job, found.files, writer);
    for (const fs::path &file : found.files) {
        LineReader reader(file, job.report);
        MalformedLines malformed(file);
        std::array<std::string, 6> lines; // uid,len; questions; concepts; responses; times; durations
        std::string_view line;
        std::int64_t students = 0;
        bool more = true;
        while (more) {
            std::size_t n = 0;
            std::int64_t at = 0;
            while (n < lines.size() && (more = reader.next(line))) {
                if (n == 0 && trimmed(line).empty())
                    continue;
                if (n == 0)
                    at = reader.lineNumber();
                lines[n++] = line;
            }
            if (n == 0)
                break;
            ++students;
            if (n < lines.size()) {
                malformed.add(at, "student", "six lines", std::to_string(n));
                break;
            }
            const auto is = [](const std::string &text) { return trimmed(text) == "NA"; };
            const std::vector<std::string_view> head = listOf(lines[0]);
            std::array<std::vector<std::string_view>, 6> values;
            const double expected = head.size() == 2 ? parseNumber(head[1]).value_or(-1) : -1;
            bool fits = expected >= 0;
            for (std::size_t i = 1; i < lines.size(); ++i) {
                if (is(lines[i]))
                    continue;
                values[i] = listOf(lines[i]);
                fits = fits && static_cast<double>(values[i].size()) == expected;
            }
            const bool questions = !values[1].empty(); // else the concepts are the items
            if (!fits || values[3].empty() || (!questions && values[2].empty())) {
                malformed.add(at, "student", "a user, a length and lists of that length", lines[0]);
                continue;
            }
            const std::vector<std::string_view> &items = questions ? values[1] : values[2];
            const auto at2 = [&](std::size_t list, std::size_t i) {
                return values[list].empty() ? std::string_view() : values[list][i];
            };
            for (std::size_t i = 0; i < items.size(); ++i) {
                const Correctness result = correctnessOf(values[3][i], job.mapping);
                if (result != Correctness::Right && result != Correctness::Wrong) {
                    job.report.skip("answers that are neither right nor wrong", place(file, at + 3));
                    continue;
                }
                writer.answer({ .user = head[0], .item = items[i], .correct = result == Correctness::Right,
                    .timestamp = at2(4, i), .elapsedTime = at2(5, i), .skill = at2(2, i),
                    .split = parts ? std::string_view(found.parts.at(file)) : std::string_view() });
            }
        }
        malformed.finish(students, job.report);
    }
    writer.finish();
}

void importPyktTable(ImportJob &job)
{
    const AnswerFiles found = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report);
        return table.find("responses") >= 0;
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const std::vector<fs::path> &files = found.files;
    const std::map<fs::path, std::string> &parts = found.parts;
    std::set<ColumnRole> optional { ColumnRole::Timestamp, ColumnRole::Skill };
    if (!parts.empty())
        optional.insert(ColumnRole::Split);
    KtWriter writer(job, optional);
    writeItems(job, files, writer);
    RepeatedAnswers repeated; // where the file does not mark them
    for (const fs::path &file : files) {
        TableReader table(file, job.report);
        const int user = table.column("uid"), responses = table.column("responses");
        const int questions = table.find("questions"), concepts = table.find("concepts"), times = table.find("timestamps"),
                  repeats = table.find("is_repeat");
        if (questions < 0 && concepts < 0)
            table.column("questions"); // throws
        std::map<std::string, std::int64_t> rank; // keeps a user's rows in their order where there is no time
        while (table.next()) {
            const auto list = [&](int column) {
                return column < 0 ? std::vector<std::string_view>() : listOf(table.field(column));
            };
            const auto all = [](const std::vector<std::string_view> &values, std::string_view v) {
                return std::all_of(values.begin(), values.end(), [v](std::string_view x) { return x == v; });
            };
            std::vector<std::string_view> items = list(questions);
            const std::vector<std::string_view> skills = list(concepts), is = list(responses),
                                                when = list(times), marks = list(repeats);
            if (items.empty() || all(items, "-1"))
                items = skills;
            if (items.size() != is.size()) {
                table.malformed(responses, "as many responses as questions");
                continue;
            }
            const std::string name(trimmed(table.field(user)));
            for (std::size_t i = 0; i < items.size(); ++i) {
                if (is[i] == "-1" || items[i] == "-1")
                    continue; // padding
                if (i < marks.size() && marks[i] == "1") {
                    job.report.skip("rows that repeat an answer for another skill", place(file, table.lineNumber()));
                    continue;
                }
                const Correctness result = correctnessOf(is[i], job.mapping);
                if (result != Correctness::Right && result != Correctness::Wrong) {
                    job.report.skip("answers that are neither right nor wrong", place(file, table.lineNumber()));
                    continue;
                }
                if (repeats < 0 && i < when.size() && when[i] != "-1" && i < skills.size()
                    && repeated.add(name, items[i], when[i], result == Correctness::Right, skills[i])) {
                    job.report.skip("rows that repeat an answer for another skill", place(file, table.lineNumber()));
                    continue;
                }
                const std::string order = std::to_string(rank[name]++);
                writer.answer({ .user = name, .item = items[i], .correct = result == Correctness::Right,
                    .timestamp = i < when.size() && when[i] != "-1" ? when[i] : std::string_view(order),
                    .skill = i < skills.size() ? skills[i] : std::string_view(),
                    .split = parts.empty() ? std::string_view() : std::string_view(parts.at(file)) });
            }
        }
    }
    writer.finish();
}

void importEdNet(ImportJob &job)
{
    struct Question {
        std::string answer, part, tags;
    };
    std::unordered_map<std::string, Question> questions;
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const fs::path questionsFile = job.fileNamed("questions.csv");
    {
        TableReader table(questionsFile, job.report);
        const int id = table.column("question_id"), answer = table.column("correct_answer"),
                  part = table.column("part"), tags = table.column("tags");
        while (table.next())
            questions[std::string(trimmed(table.field(id)))] = { std::string(trimmed(table.field(answer))),
                std::string(trimmed(table.field(part))), std::string(trimmed(table.field(tags))) };
    }
    std::vector<fs::path> students, known { questionsFile };
    for (const fs::path &file : job.files) {
        const std::string name = file.filename().string();
        if (isEdNetStudent(name))
            students.push_back(file);
        else if (name == "lectures.csv")
            known.push_back(file);
    }
    known.insert(known.end(), students.begin(), students.end());
    if (students.empty())
        throw Error(ErrorCode::FileNotFound, { .file = "u1.csv" });
    job.used(questionsFile, "the right answers");
    job.summary.files.push_back({ std::to_string(students.size()) + " students' files, " + job.source(students.front()).name + " to " + job.source(students.back()).name, "answers" });
    KtWriter writer(job, { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill, ColumnRole::Part });
    writeItems(job, known, writer);
    for (const fs::path &file : students) {
        if (fileSize(file) == 0) {
            job.report.skip("students' files that are empty", file.filename().string());
            continue;
        }
        TableReader table(file, job.report);
        const int time = table.column("timestamp"), question = table.column("question_id"),
                  given = table.column("user_answer"), elapsed = table.column("elapsed_time");
        const std::string user = file.stem().string();
        while (table.next()) {
            const std::string id(trimmed(table.field(question)));
            const auto known = questions.find(id);
            const std::string_view answer = trimmed(table.field(given));
            if (known == questions.end()) {
                job.report.skip("answers to questions that questions.csv does not list", place(file, table.lineNumber()));
            } else if (answer.empty()) {
                job.report.skip("questions that were not answered", place(file, table.lineNumber()));
            } else {
                writer.answer({ .user = user, .item = id, .correct = answer == known->second.answer,
                    .timestamp = trimmed(table.field(time)), .elapsedTime = trimmed(table.field(elapsed)),
                    .skill = known->second.tags, .part = known->second.part });
            }
        }
    }
    writer.finish();
}

} // namespace gram
