// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/part_name.h"
#include "data/repeated_answers.h"
#include "data/split_column.h"
#include "data/time_column.h"
#include "import/answer_files.h"
#include "import/correctness.h"
#include "import/kt_writer.h"
#include "import/table_reader.h"

#include <algorithm>
#include <charconv>
#include <optional>

// The importers of tables of answers: an answer a row, or a question a column.
namespace gram {

namespace fs = std::filesystem;

namespace {

std::string shownNumber(double number)
{
    char text[32];
    const auto result = std::to_chars(text, text + sizeof text, number);
    return std::string(text, result.ptr);
}

std::vector<std::string> chosen(const std::map<ColumnRole, std::vector<std::string>> &columns, ColumnRole role)
{
    const auto found = columns.find(role);
    return found == columns.end() ? std::vector<std::string>() : found->second;
}

/// What a whole column tells of its values, where the first rows leave it open.
struct ColumnFacts {
    ScoreFinder scores;
    TimeColumn times;
    SplitColumn split;
};

std::vector<int> columnsOf(const TableReader &table, const std::vector<std::string> &names)
{
    std::vector<int> columns;
    for (const std::string &name : names)
        columns.push_back(table.column(name));
    return columns;
}

ColumnFacts factsOf(ImportJob &job, const std::vector<fs::path> &files)
{
    constexpr int enough = 1000;
    LoadReport silent(job.report.stop(), {});
    silent.setEncoding(job.report.encoding());
    const std::vector<std::string> times = chosen(job.mapping.columns, ColumnRole::Timestamp);
    const std::vector<std::string> splits = chosen(job.mapping.columns, ColumnRole::Split);
    ColumnFacts facts { {}, TimeColumn(times.empty() ? std::string() : times.front(), job.mapping.dates),
        SplitColumn(splits.empty() ? std::string() : splits.front()) };
    for (const fs::path &file : files) {
        TableReader table(file, silent, job.mapping.quotes);
        const int correct = table.column(chosen(job.mapping.columns, ColumnRole::Correct).front());
        const std::vector<int> time = columnsOf(table, times);
        const int split = splits.empty() ? -1 : table.column(splits.front());
        try {
            for (int n = 0; table.next(); ++n) {
                facts.scores.add(table.field(correct));
                if (!time.empty())
                    facts.times.add(table.joined(time, " "));
                if (split >= 0)
                    facts.split.add(table.field(split));
                if (n >= enough && !facts.scores.mayBeScores() && (time.empty() || facts.times.settled()))
                    break;
            }
        } catch (const Error &) {
            // too many malformed rows: it is told where they are read
        }
    }
    return facts;
}

/// How results that are not 0 and 1 are read.
void tellScores(ImportJob &job, const std::string &column, const ScoreFinder &scores, double from)
{
    const std::string highest = shownNumber(scores.highest()), lowest = shownNumber(scores.lowest()),
                      limit = shownNumber(from);
    if (scores.partly() && column.empty())
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "a partly right answer has half of the credit, and an answer is right from %1 on (\"correct_from\" in the mapping)"),
                { limit } });
    else if (scores.partly())
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "in \"%1\" a partly right answer has half of the credit, and an answer is right from %2 on (\"correct_from\" in the mapping)"),
                { column, limit } });
    else if (scores.twoValues() && column.empty())
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "the results have only %1 and %2: an answer is right from %3 on (if it is the other way, name the right one in \"correct_values\" of the mapping)"),
                { lowest, highest, limit } });
    else if (scores.twoValues())
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "\"%1\" has only %2 and %3: an answer is right from %4 on (if it is the other way, name the right one in \"correct_values\" of the mapping)"),
                { column, lowest, highest, limit } });
    else if (column.empty())
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "the results have scores up to %1: an answer is right from %2 on (\"correct_from\" in the mapping)"),
                { highest, limit } });
    else
        job.report.note(
            { QT_TRANSLATE_NOOP("Said",
                  "\"%1\" has scores up to %2: an answer is right from %3 on (\"correct_from\" in the mapping)"),
                { column, highest, limit } });
}

/// Which rows may repeat an answer for another skill, over all files.
Repetition repetitionOf(ImportJob &job, const std::vector<fs::path> &files, const std::set<ColumnRole> &roles)
{
    LoadReport silent(job.report.stop(), {});
    silent.setEncoding(job.report.encoding());
    std::optional<RepetitionFinder> finder;
    std::vector<std::string> header;
    RepetitionFinder::Columns columns;
    for (const fs::path &file : files) {
        TableReader table(file, silent, job.mapping.quotes);
        const auto columnsFor = [&](ColumnRole role) { return columnsOf(table, chosen(job.mapping.columns, role)); };
        if (finder && table.header() != header)
            return {}; // pieces of different tables
        const std::vector<int> users = columnsFor(ColumnRole::User), times = columnsFor(ColumnRole::Timestamp),
                               skills = columnsFor(ColumnRole::Skill);
        const int correct = columnsFor(ColumnRole::Correct).front();
        if (!finder) {
            header = table.header();
            columns.items = columnsFor(ColumnRole::Item);
            columns.others = users;
            columns.others.push_back(correct);
            for (const ColumnRole role :
                { ColumnRole::Timestamp, ColumnRole::Part, ColumnRole::Split, ColumnRole::Text }) {
                const std::vector<int> more = columnsFor(role);
                columns.others.insert(columns.others.end(), more.begin(), more.end());
            }
            columns.skill = skills.empty() ? -1 : skills.front();
            columns.timed = roles.contains(ColumnRole::Timestamp);
            if (columns.timed) {
                const std::string key = columnKey(header[static_cast<std::size_t>(times.front())]);
                columns.exactTimes = key == "orderid" || key == "order" || key == "logid";
            }
            finder.emplace(header, columns);
            if (!finder->worthwhile())
                return {};
        }
        const auto field = [&](int column) { return table.field(column); };
        try {
            while (table.next()
                && finder->add(table.joined(users, "|"), table.joined(columns.items, "|"), table.joined(times, " "),
                    trimmed(table.field(correct)), field)) { }
        } catch (const Error &) {
            // too many malformed rows: it is told where they are read
        }
    }
    Repetition found = finder ? finder->result() : Repetition();
    for (const int column : found.skills) {
        const std::string &name = header[static_cast<std::size_t>(column)];
        if (found.itemIsSkill && column == columns.items.front())
            job.report.note(
                { QT_TRANSLATE_NOOP("Said",
                      "the items are skills (\"%1\"): of an answer for several skills the first row counts"),
                    { name } });
        else if (column != columns.skill)
            job.report.note({ QT_TRANSLATE_NOOP("Said",
                                  "the column \"%1\" is taken for skills: rows that differ only in it are one answer"),
                { name } });
    }
    return found;
}

} // namespace

void importTable(ImportJob &job)
{
    const auto namesOf = [&](ColumnRole role) { return chosen(job.mapping.columns, role); };
    for (const ColumnRole role : { ColumnRole::User, ColumnRole::Item, ColumnRole::Correct }) {
        if (namesOf(role).empty())
            throw Error(ErrorCode::InvalidSetting,
                { .field = "columns",
                    .expected = "a column for \"" + std::string(columnRoleNames[static_cast<std::size_t>(role)]) + "\"",
                    .got = "without one" });
    }
    const AnswerFiles answers = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report, job.mapping.quotes);
        return std::all_of(job.mapping.columns.begin(), job.mapping.columns.end(), [&](const auto &columns) {
            return std::all_of(columns.second.begin(), columns.second.end(),
                [&](const std::string &name) { return table.find(name) >= 0; });
        });
    });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));

    const ColumnFacts facts = factsOf(job, answers.files);
    ImportMapping mapping = job.mapping;
    if (mapping.correctValues.empty()) {
        if (!mapping.correctFrom)
            mapping.correctFrom = facts.scores.threshold();
        if (mapping.correctFrom)
            tellScores(job, namesOf(ColumnRole::Correct).front(), facts.scores, *mapping.correctFrom);
    }
    facts.times.tell(job.report);

    std::set<ColumnRole> optional;
    for (const ColumnRole role :
        { ColumnRole::Timestamp, ColumnRole::ElapsedTime, ColumnRole::Skill, ColumnRole::Part, ColumnRole::Split }) {
        if (!namesOf(role).empty())
            optional.insert(role);
    }
    const bool parts = !answers.parts.empty() && !optional.contains(ColumnRole::Split);
    if (parts)
        optional.insert(ColumnRole::Split);
    else if (optional.contains(ColumnRole::Split) && columnKey(namesOf(ColumnRole::Split).front()) != "split")
        facts.split.tell(job.report);
    KtWriter writer(job, optional);
    const bool textInRows = !namesOf(ColumnRole::Text).empty();
    if (!textInRows)
        writeItems(job, answers.files, writer);

    RepeatedRows repeated(repetitionOf(job, answers.files, optional));
    constexpr std::int64_t mostCompared = std::int64_t(1)
        << 29; // bytes: of more the answers' hashes would fill the memory
    const bool compared = optional.contains(ColumnRole::Timestamp) && bytesOf(answers.files) <= mostCompared;
    std::vector<std::string_view> row;
    for (const fs::path &file : answers.files) {
        TableReader table(file, job.report, mapping.quotes);
        RepeatedAnswers rows;
        const auto columnsFor = [&](ColumnRole role) { return columnsOf(table, namesOf(role)); };
        const std::vector<int> users = columnsFor(ColumnRole::User), items = columnsFor(ColumnRole::Item),
                               texts = columnsFor(ColumnRole::Text), times = columnsFor(ColumnRole::Timestamp);
        const int correct = columnsFor(ColumnRole::Correct).front();
        std::map<ColumnRole, int> others;
        for (const ColumnRole role : optional) {
            if (const std::vector<int> columns = columnsFor(role); !columns.empty())
                others[role] = columns.front();
        }
        const auto other = [&](ColumnRole role) {
            const auto found = others.find(role);
            return found == others.end() ? std::string_view() : trimmed(table.field(found->second));
        };
        while (table.next()) {
            std::string user = table.joined(users, "|");
            const std::string item = table.joined(items, "|");
            if (user.empty()) {
                table.malformed(users.front(), "a user id");
                continue;
            }
            if (!answers.groups.empty())
                user = answers.groups.at(file) + '-' + user;
            if (item.empty()) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "answers without an item"), place(file, table.lineNumber()));
                continue;
            }
            const Correctness result = correctnessOf(trimmed(table.field(correct)), mapping);
            if (result == Correctness::Unknown && isMissingValue(table.field(correct))) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "answers without a result"), place(file, table.lineNumber()));
                continue;
            }
            if (result == Correctness::Unknown) {
                table.malformed(correct, "0 or 1, or a value that the mapping calls correct");
                continue;
            }
            if (result == Correctness::Dropped) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "answers whose result is to be left out"),
                    place(file, table.lineNumber()));
                continue;
            }
            if (result == Correctness::Undecided) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "answers that are neither right nor wrong"),
                    place(file, table.lineNumber()));
                continue;
            }
            const std::string time = table.joined(times, " ");
            const auto parsed = time.empty() ? std::nullopt : facts.times.parse(time);
            if (!time.empty() && !parsed) {
                table.malformed(others[ColumnRole::Timestamp], "a number or a time like 2019-11-12 14:14:46");
                continue;
            }
            std::string_view split = parts ? std::string_view(answers.parts.at(file)) : other(ColumnRole::Split);
            if (!parts && others.contains(ColumnRole::Split)) {
                const std::optional<Part> part = facts.split.part(split);
                if (!part) {
                    table.malformed(others[ColumnRole::Split], "train, validation or test");
                    continue;
                }
                if (!partOfValue(split)) // 0 and 1
                    split = nameOf(*part);
            }
            if (compared && RepeatedAnswers::tellsSeconds(time)) {
                row.clear();
                for (int column = 0; column < static_cast<int>(table.header().size()); ++column)
                    row.push_back(table.field(column));
                if (rows.add(row, true, {})) {
                    job.report.skip(QT_TRANSLATE_NOOP("Said", "rows that are the same as another one in every column"),
                        place(file, table.lineNumber()));
                    continue;
                }
            }
            if ((!others.contains(ColumnRole::Timestamp) || !time.empty())
                && repeated.add(user, item, time, result == Correctness::Right,
                    [&](int column) { return table.field(column); })) {
                job.report.skip(QT_TRANSLATE_NOOP("Said", "rows that repeat an answer for another skill"),
                    place(file, table.lineNumber()));
                continue;
            }
            if (textInRows)
                writer.item(item, table.joined(texts, " "));
            const std::string written = parsed ? facts.times.written(time, *parsed) : std::string();
            writer.answer({ .user = user,
                .item = item,
                .correct = result == Correctness::Right,
                .timestamp = written,
                .elapsedTime = other(ColumnRole::ElapsedTime),
                .skill = other(ColumnRole::Skill),
                .part = other(ColumnRole::Part),
                .split = split });
        }
    }
    writer.finish();
}

void importWide(ImportJob &job)
{
    // The file of the answers is the one whose header has the items of the other.
    const std::vector<std::string> itemNames = chosen(job.mapping.columns, ColumnRole::Item);
    if (itemNames.empty())
        throw Error(ErrorCode::InvalidSetting,
            { .field = "columns", .expected = "the columns with the answers under \"item\"", .got = "without them" });
    const AnswerFiles found = interactionsOf(job, [&](const fs::path &file) {
        TableReader table(file, job.report, job.mapping.quotes);
        return table.header().size() > 3
            || std::all_of(itemNames.begin(), itemNames.end(), [&](const auto &name) { return table.find(name) >= 0; });
    });
    const std::vector<fs::path> &files = found.files;
    if (files.size() != 1 && found.groups.empty() && found.parts.empty())
        throw Error(ErrorCode::InvalidSetting,
            { .field = "interactions_file",
                .expected = "the name of the file with the answers",
                .got = "not given, and there are " + std::to_string(files.size()) + " that could be it" });
    job.report.begin(Progress::Phase::Reading, bytesOf(job.files));
    KtWriter writer(job, found.parts.empty() ? std::set<ColumnRole>() : std::set { ColumnRole::Split });
    writeItems(job, files, writer);
    ImportMapping mapping = job.mapping;
    if (mapping.correctValues.empty() && !mapping.correctFrom) {
        ScoreFinder scores;
        LoadReport silent(job.report.stop(), {});
        silent.setEncoding(job.report.encoding());
        for (const fs::path &file : files) {
            TableReader ahead(file, silent, mapping.quotes);
            std::vector<int> answers;
            for (const std::string &name : itemNames)
                answers.push_back(ahead.column(name));
            for (int n = 0; n < 1000 && ahead.next(); ++n) {
                for (const int column : answers)
                    scores.add(ahead.field(column));
            }
        }
        mapping.correctFrom = scores.threshold();
        if (mapping.correctFrom)
            tellScores(job, {}, scores, *mapping.correctFrom);
    }
    const std::vector<std::string> userColumns = chosen(job.mapping.columns, ColumnRole::User);
    for (const fs::path &file : files) {
        TableReader table(file, job.report, mapping.quotes);
        const int user = userColumns.empty() ? 0 : table.column(userColumns.front());
        std::vector<int> answers;
        for (const std::string &name : itemNames)
            answers.push_back(table.column(name));
        while (table.next()) {
            std::string name(trimmed(table.field(user)));
            if (name.empty()) {
                table.malformed(user, "a user id");
                continue;
            }
            if (!found.groups.empty())
                name = found.groups.at(file) + '-' + name;
            for (const int column : answers) {
                const std::string_view value = trimmed(table.field(column));
                if (isMissingValue(value) || value == "-") {
                    job.report.skip(QT_TRANSLATE_NOOP("Said", "questions that were not answered"),
                        place(file, table.lineNumber()));
                    continue;
                }
                const Correctness result = correctnessOf(value, mapping);
                if (result == Correctness::Right || result == Correctness::Wrong)
                    writer.answer({ .user = name,
                        .item = table.header()[static_cast<std::size_t>(column)],
                        .correct = result == Correctness::Right,
                        .split = found.parts.empty() ? std::string_view() : std::string_view(found.parts.at(file)) });
                else
                    job.report.skip(QT_TRANSLATE_NOOP("Said", "answers that are neither right nor wrong"),
                        place(file, table.lineNumber()));
            }
        }
    }
    writer.finish();
}

} // namespace gram
