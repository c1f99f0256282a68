// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/column_names.h"

#include "api/error.h"
#include "data/item_texts.h"

namespace gram {

namespace {

/// Of a header in a message; a file that is no table may be one line.
constexpr std::size_t shownHeader = 300;

constexpr std::string_view users[] { "user", "user_id", "userid", "uid", "student", "student_id",
    "studentid", "anon_student_id", "learner", "learner_id" };
constexpr std::string_view items[] { "item", "item_id", "itemid", "question", "question_id",
    "questionid", "problem", "problem_id", "problemid", "exercise", "exercise_id" };
constexpr std::string_view answers[] { "correct", "is_correct", "correctness", "label", "score",
    "answered_correctly", "response", "outcome", "result" };
constexpr std::string_view times[] { "timestamp", "time", "start_time", "starttime", "submit_time",
    "datetime", "date", "days", "order_id", "order", "log_id" };
constexpr std::string_view elapsed[] { "elapsed_time", "elapsed", "elapsedtime", "timetaken",
    "time_taken", "ms_first_response", "use_time", "duration" };
constexpr std::string_view skills[] { "skill", "skill_id", "skill_name", "concept", "concepts",
    "knowledge_component", "tags", "kc" };
constexpr std::string_view parts[] { "part" };
constexpr std::string_view splits[] { "split" };
constexpr std::string_view itemIds[] { "item", "item_id", "itemid", "question_id", "questionid",
    "problem_id", "problemid", "exercise_id", "qid", "id", "question", "problem", "exercise" };
constexpr std::string_view texts[] { "text", "content", "question_text", "problem_text", "body",
    "title", "name", "qname", "question", "problem" };

} // namespace

std::span<const std::string_view> answerColumnNames(ColumnRole role)
{
    switch (role) {
    case ColumnRole::User:
        return users;
    case ColumnRole::Item:
        return items;
    case ColumnRole::Correct:
        return answers;
    case ColumnRole::Timestamp:
        return times;
    case ColumnRole::ElapsedTime:
        return elapsed;
    case ColumnRole::Skill:
        return skills;
    case ColumnRole::Part:
        return parts;
    case ColumnRole::Split:
        return splits;
    case ColumnRole::Text:
        break;
    }
    return {};
}

std::span<const std::string_view> itemColumnNames(ColumnRole role)
{
    if (role == ColumnRole::Item)
        return itemIds;
    if (role == ColumnRole::Text)
        return texts;
    return {};
}

int columnAmong(const std::vector<std::string> &header, std::span<const std::string_view> names)
{
    for (const std::string_view name : names) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (normalizedColumn(header[i]) == name)
                return static_cast<int>(i);
        }
    }
    return -1;
}

void missingColumn(
    const std::filesystem::path &file, const std::vector<std::string> &header, std::string_view name)
{
    std::string shown;
    for (const std::string &column : header) {
        shown += (shown.empty() ? "" : ", ") + column;
        if (shown.size() > shownHeader) {
            shown.resize(shownHeader);
            shown += " ...";
            break;
        }
    }
    throw Error(ErrorCode::MissingColumn,
        { .file = file.string(), .line = 1, .field = std::string(name), .got = shown });
}

std::string normalizedColumn(std::string_view name)
{
    std::string result(trimmed(name));
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
        else if (c == ' ' || c == '-')
            c = '_';
    }
    return result;
}

} // namespace gram
