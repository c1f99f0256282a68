// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/malformed_lines.h"
#include "data/split.h"
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

bool contains(const std::vector<std::string> &values, std::string_view value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

enum class Correctness { Right, Wrong, Dropped, Undecided, Unknown };

/// Undecided: a number between 0 and 1, or another one, as some tables have for partial credit.
Correctness correctnessOf(std::string_view text, const ImportMapping &mapping)
{
    if (contains(mapping.droppedValues, text))
        return Correctness::Dropped;
    if (!mapping.correctValues.empty()) {
        if (text.empty())
            return Correctness::Unknown;
        return contains(mapping.correctValues, text) ? Correctness::Right : Correctness::Wrong;
    }
    if (const auto number = parseNumber(text))
        return *number == 1 ? Correctness::Right : *number == 0 ? Correctness::Wrong : Correctness::Undecided;
    const std::string word = normalizedColumn(text);
    if (word == "true" || word == "correct" || word == "right" || word == "accepted")
        return Correctness::Right;
    if (word == "false" || word == "incorrect" || word == "wrong")
        return Correctness::Wrong;
    return Correctness::Unknown;
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

std::int64_t bytesOf(const std::vector<fs::path> &files)
{
    std::int64_t bytes = 0;
    for (const fs::path &file : files)
        bytes += fileSize(file);
    return bytes;
}

/// The files of the answers: the one that the mapping names, or all that `fits`.
template<typename Fits>
std::vector<fs::path> interactionsOf(const ImportJob &job, Fits &&fits)
{
    if (!job.mapping.interactionsFile.empty())
        return { job.fileNamed(job.mapping.interactionsFile) };
    std::vector<fs::path> result;
    for (const fs::path &file : job.files) {
        if (file.filename() != job.mapping.itemsFile && fits(file))
            result.push_back(file);
    }
    if (result.empty())
        throw Error(ErrorCode::EmptyDataset,
            { .file = job.files.empty() ? std::string() : job.files.front().parent_path().string(),
                .expected = "none of the files has answers in the chosen layout" });
    return result;
}

/// With splits told by the files' names, if they all tell one and not the same.
std::map<fs::path, std::string> partsOf(const std::vector<fs::path> &files)
{
    std::map<fs::path, std::string> parts;
    std::set<std::string> different;
    for (const fs::path &file : files) {
        parts[file] = partOfName(file.filename().string());
        different.insert(parts[file]);
    }
    return different.size() > 1 && !different.contains("") ? parts : std::map<fs::path, std::string>();
}

void writeItems(ImportJob &job, const std::vector<fs::path> &interactions, KtWriter &writer)
{
    if (const auto file = itemsFileOf(job, interactions))
        writer.itemsOf(*file);
}

} // namespace

void importTable(ImportJob &job)
{
    const ImportMapping &mapping = job.mapping;
    const auto namesOf = [&](ColumnRole role) {
        const auto found = mapping.columns.find(role);
        return found == mapping.columns.end() ? std::vector<std::string>() : found->second;
    };
    for (const ColumnRole role : { ColumnRole::User, ColumnRole::Item, ColumnRole::Correct }) {
        if (namesOf(role).empty())
            throw Error(ErrorCode::InvalidSetting,
                { .field = "columns", .expected = "a column for \"" + std::string(columnRoleNames[static_cast<std::size_t>(role)]) + "\"", .got = "without one" });
    }
    const auto files = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report, mapping.quotes);
        return std::all_of(mapping.columns.begin(), mapping.columns.end(), [&](const auto &chosen) {
            return std::all_of(chosen.second.begin(), chosen.second.end(), [&](const std::string &name) {
                return table.find(name) >= 0;
            });
        });
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));

    std::set<ColumnRole> optional;
    for (const ColumnRole role : { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill, ColumnRole::Part, ColumnRole::Split }) {
        if (!namesOf(role).empty())
            optional.insert(role);
    }
    const auto parts = optional.contains(ColumnRole::Split) ? std::map<fs::path, std::string>() : partsOf(files);
    if (!parts.empty())
        optional.insert(ColumnRole::Split);
    KtWriter writer(job, optional);
    const bool textInRows = !namesOf(ColumnRole::Text).empty();
    if (!textInRows)
        writeItems(job, files, writer);

    for (const fs::path &file : files) {
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
        std::string last; // of the row before, to see rows repeated for a second skill
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
            if (!time.empty() && !parseTime(time)) {
                table.malformed(others[ColumnRole::Timestamp], "a number or a time like 2019-11-12 14:14:46");
                continue;
            }
            if (others.contains(ColumnRole::Skill) && !time.empty()) {
                std::string row = user + '\t' + item + '\t' + std::string(time);
                if (row == last) {
                    job.report.skip("rows that repeat an answer for another skill", place(file, table.lineNumber()));
                    continue;
                }
                last = std::move(row);
            }
            if (textInRows)
                writer.item(item, joined(texts, " "));
            writer.answer({ .user = user, .item = item, .correct = result == Correctness::Right,
                .timestamp = time, .elapsedTime = other(ColumnRole::ElapsedTime),
                .skill = other(ColumnRole::Skill), .part = other(ColumnRole::Part),
                .split = parts.empty() ? other(ColumnRole::Split) : std::string_view(parts.at(file)) });
        }
    }
    writer.finish();
}

void importWide(ImportJob &job)
{
    // The file of the answers is the one whose header has the items of the other.
    const auto files = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report, job.mapping.quotes);
        return table.header().size() > 3;
    });
    if (files.size() != 1)
        throw Error(ErrorCode::InvalidSetting,
            { .field = "interactions_file", .expected = "the name of the file with the answers",
                .got = "not given, and there are " + std::to_string(files.size()) + " that could be it" });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    KtWriter writer(job, {});
    writeItems(job, files, writer);

    TableReader table(files.front(), job.report, job.mapping.quotes);
    const auto chosen = [&](ColumnRole role) {
        const auto found = job.mapping.columns.find(role);
        return found == job.mapping.columns.end() ? std::vector<std::string>() : found->second;
    };
    const std::vector<std::string> userColumns = chosen(ColumnRole::User);
    const int user = userColumns.empty() ? 0 : table.column(userColumns.front());
    std::vector<int> answers;
    for (const std::string &name : chosen(ColumnRole::Item))
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

void importThreeLine(ImportJob &job)
{
    const auto files = interactionsOf(job, [](const fs::path &file) {
        const std::string line = firstLine(file);
        const std::string_view count = trimmed(line);
        return !count.empty() && count.find_first_not_of("0123456789,") == std::string_view::npos;
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const auto parts = partsOf(files);
    KtWriter writer(job, parts.empty() ? std::set<ColumnRole>() : std::set { ColumnRole::Split });
    writeItems(job, files, writer);
    for (const fs::path &file : files) {
        LineReader reader(file, job.report);
        MalformedLines malformed(file);
        const std::string prefix = files.size() > 1 ? file.stem().string() + '-' : std::string();
        std::string_view line;
        std::string count, items, answers;
        std::int64_t students = 0;
        const auto take = [&](std::string &into) {
            while (reader.next(line)) {
                if (!trimmed(line).empty()) {
                    into = line;
                    return true;
                }
            }
            return false;
        };
        while (take(count)) {
            const std::int64_t at = reader.lineNumber();
            ++students;
            if (!take(items) || !take(answers)) {
                malformed.add(at, "student", "three lines: count, questions, answers", "the end of the file");
                break;
            }
            const std::vector<std::string_view> of = listOf(items), is = listOf(answers);
            const auto expected = parseNumber(trimmed(listOf(count).empty() ? "" : listOf(count).front()));
            if (!expected || *expected != static_cast<double>(of.size()) || of.size() != is.size()) {
                malformed.add(at, "student", "as many questions and answers as the count says",
                    std::string(trimmed(count)).substr(0, 20) + " for " + std::to_string(of.size()) + " and "
                        + std::to_string(is.size()));
                continue;
            }
            const std::string user = prefix + std::to_string(students);
            for (std::size_t i = 0; i < of.size(); ++i) {
                const Correctness result = correctnessOf(is[i], job.mapping);
                if (result == Correctness::Right || result == Correctness::Wrong)
                    writer.answer({ .user = user, .item = of[i], .correct = result == Correctness::Right,
                        .split = parts.empty() ? std::string_view() : std::string_view(parts.at(file)) });
                else
                    job.report.skip("answers that are neither right nor wrong", place(file, at + 2));
            }
        }
        malformed.finish(students, job.report);
    }
    writer.finish();
}

void importPyktLines(ImportJob &job)
{
    const auto files = interactionsOf(job, [](const fs::path &file) {
        const std::string line = firstLine(file);
        const std::vector<std::string_view> values = listOf(line);
        return values.size() == 2 && parseNumber(values[1]) && !parseNumber(line);
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    KtWriter writer(job, { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill });
    writeItems(job, files, writer);
    for (const fs::path &file : files) {
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
                    .timestamp = at2(4, i), .elapsedTime = at2(5, i), .skill = at2(2, i) });
            }
        }
        malformed.finish(students, job.report);
    }
    writer.finish();
}

void importPyktTable(ImportJob &job)
{
    const auto files = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report);
        return table.find("responses") >= 0;
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    const auto parts = partsOf(files);
    std::set<ColumnRole> optional { ColumnRole::Timestamp, ColumnRole::Skill };
    if (!parts.empty())
        optional.insert(ColumnRole::Split);
    KtWriter writer(job, optional);
    writeItems(job, files, writer);
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
                                                when = list(times), repeated = list(repeats);
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
                if (i < repeated.size() && repeated[i] == "1") {
                    job.report.skip("rows that repeat an answer for another skill", place(file, table.lineNumber()));
                    continue;
                }
                const Correctness result = correctnessOf(is[i], job.mapping);
                if (result != Correctness::Right && result != Correctness::Wrong) {
                    job.report.skip("answers that are neither right nor wrong", place(file, table.lineNumber()));
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
    const fs::path &questionsFile = job.fileNamed("questions.csv");
    {
        TableReader table(questionsFile, job.report);
        const int id = table.column("question_id"), answer = table.column("correct_answer"),
                  part = table.column("part"), tags = table.column("tags");
        while (table.next())
            questions[std::string(trimmed(table.field(id)))] = { std::string(trimmed(table.field(answer))),
                std::string(trimmed(table.field(part))), std::string(trimmed(table.field(tags))) };
    }
    const auto isStudent = [](const fs::path &file) {
        const std::string name = file.filename().string();
        const std::size_t digits = name.find_first_not_of("0123456789", 1);
        return name[0] == 'u' && digits > 1 && name.substr(std::min(digits, name.size())) == ".csv";
    };
    std::vector<fs::path> students, known { questionsFile };
    for (const fs::path &file : job.files) {
        if (isStudent(file))
            students.push_back(file);
    }
    known.insert(known.end(), students.begin(), students.end());
    if (students.empty())
        throw Error(ErrorCode::FileNotFound, { .file = "u1.csv" });
    KtWriter writer(job, { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill, ColumnRole::Part });
    std::sort(known.begin(), known.end());
    std::vector<fs::path> others;
    std::set_difference(job.files.begin(), job.files.end(), known.begin(), known.end(), std::back_inserter(others));
    if (!job.mapping.itemsFile.empty())
        writer.itemsOf(job.fileNamed(job.mapping.itemsFile));
    else if (others.size() == 1)
        writer.itemsOf(others.front());
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
