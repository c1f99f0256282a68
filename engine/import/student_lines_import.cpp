// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/malformed_lines.h"
#include "data/repeated_answers.h"
#include "import/answer_files.h"
#include "import/correctness.h"
#include "import/kt_writer.h"
#include "import/table_reader.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

// The importers of layouts that have a student's answers as lists: DKVMN's, AKT's and pyKT's.
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

constexpr const char *repeatedForSkill = QT_TRANSLATE_NOOP("Said", "rows that repeat an answer for another skill");

/// In lists in order, without times: an answer in a row of equal ones to the same question, for another skill than the first.
bool repeatsAnswer(std::size_t i, const std::vector<std::string_view> &questions,
    const std::vector<std::string_view> &skills, const std::vector<std::string_view> &answers)
{
    std::size_t first = i;
    while (first > 0 && questions[first - 1] == questions[i] && answers[first - 1] == answers[i])
        --first;
    return skills[first] != skills[i];
}

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
            same = same && sizes[i] <= 2
                && std::all_of(answers.begin(), answers.end(), [](std::string_view v) { return v == "0" || v == "1"; });
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
                malformed.add(student.at, "student",
                    std::to_string(lists + 1) + " lines: a head, then lists of questions to answers",
                    "the end of the file");
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
                malformed.add(student.at, "student",
                    lists == 2 ? "as many questions and answers as the count says" : "lists of one length", got);
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
        job.report.note(
            QT_TRANSLATE_NOOP("Said", "the items are the skills: the texts are theirs, not the questions'"));

    for (const fs::path &file : found.files) {
        const std::string prefix = found.files.size() > 1 ? file.stem().string() + '-' : std::string();
        forEachStudent(file, job.report, [&](const StudentLines &student, std::int64_t number) {
            const bool three = student.lists.size() >= 3;
            const std::vector<std::string_view> of = listOf(student.lists[three && bySkill ? 1 : 0]),
                                                is = listOf(student.lists.back()),
                                                skill = three ? listOf(student.lists[1])
                                                              : std::vector<std::string_view>(is.size());
            const std::vector<std::string_view> head = listOf(student.head);
            const std::string user = head.size() == 2 ? std::string(head[1])
                                                      : prefix + std::to_string(number); // "index,user"
            for (std::size_t i = 0; i < of.size(); ++i) {
                if (three && repeatsAnswer(i, listOf(student.lists[0]), skill, is)) {
                    job.report.skip(repeatedForSkill, place(file, student.at + 2));
                    continue;
                }
                const Correctness result = correctnessOf(is[i], job.mapping);
                if (result == Correctness::Right || result == Correctness::Wrong)
                    writer.answer({ .user = user,
                        .item = of[i],
                        .correct = result == Correctness::Right,
                        .skill = skill[i],
                        .split = parts ? std::string_view(found.parts.at(file)) : std::string_view() });
                else
                    job.report.skip(QT_TRANSLATE_NOOP("Said", "answers that are neither right nor wrong"),
                        place(file, student.at + 2));
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
                if (questions && !values[2].empty()
                    && (values[4].empty() || (i > 0 && values[4][i] == values[4][i - 1]))
                    && repeatsAnswer(i, items, values[2], values[3])) {
                    job.report.skip(repeatedForSkill, place(file, at + 3));
                    continue;
                }
                const Correctness result = correctnessOf(values[3][i], job.mapping);
                if (result != Correctness::Right && result != Correctness::Wrong) {
                    job.report.skip(QT_TRANSLATE_NOOP("Said", "answers that are neither right nor wrong"),
                        place(file, at + 3));
                    continue;
                }
                writer.answer({ .user = head[0],
                    .item = items[i],
                    .correct = result == Correctness::Right,
                    .timestamp = at2(4, i),
                    .elapsedTime = at2(5, i),
                    .skill = at2(2, i),
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
        const int questions = table.find("questions"), concepts = table.find("concepts"),
                  times = table.find("timestamps"), repeats = table.find("is_repeat");
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
            const std::vector<std::string_view> skills = list(concepts), is = list(responses), when = list(times),
                                                marks = list(repeats);
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
                    job.report.skip(repeatedForSkill, place(file, table.lineNumber()));
                    continue;
                }
                const Correctness result = correctnessOf(is[i], job.mapping);
                if (result != Correctness::Right && result != Correctness::Wrong) {
                    job.report.skip(QT_TRANSLATE_NOOP("Said", "answers that are neither right nor wrong"),
                        place(file, table.lineNumber()));
                    continue;
                }
                const bool timed = i < when.size() && when[i] != "-1";
                const std::array<std::string_view, 4> same { name, items[i], timed ? when[i] : std::string_view(),
                    result == Correctness::Right ? "1" : "0" };
                if (repeats < 0 && i < skills.size()
                    && (timed ? repeated.add(same, RepeatedAnswers::tellsSeconds(when[i]), skills[i])
                              : skills.size() == is.size() && repeatsAnswer(i, items, skills, is))) {
                    job.report.skip(repeatedForSkill, place(file, table.lineNumber()));
                    continue;
                }
                const std::string order = std::to_string(rank[name]++);
                writer.answer({ .user = name,
                    .item = items[i],
                    .correct = result == Correctness::Right,
                    .timestamp = i < when.size() && when[i] != "-1" ? when[i] : std::string_view(order),
                    .skill = i < skills.size() ? skills[i] : std::string_view(),
                    .split = parts.empty() ? std::string_view() : std::string_view(parts.at(file)) });
            }
        }
    }
    writer.finish();
}

} // namespace gram
