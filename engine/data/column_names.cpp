// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/column_names.h"

#include "api/error.h"
#include "data/item_texts.h"
#include "data/time_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <initializer_list>

namespace gram {

namespace {

/// Of a header in a message; a file that is no table may be one line.
constexpr std::size_t shownHeader = 300;

constexpr std::string_view users[] { "user", "userid", "uid", "student", "studentid", "anonstudentid", "learner",
    "learnerid", "pupil", "pupilid", "userxid", "stuid", "studentname", "pupilname", "learnername", "participant",
    "participantid", "uuid", "username", "reviewerid", "sch\xc3\xbcler", "sch\xc3\xbclerin", "\xc3\xa9l\xc3\xa8ve",
    "alumno", "estudiante", "\xed\x95\x99\xec\x83\x9d", "\xed\x95\x99\xec\x83\x9did", "\xe5\xad\xa6\xe7\x94\x9f",
    "\xe5\xad\xa6\xe7\x94\x9fid" };
constexpr std::string_view items[] { "item", "itemid", "question", "questionid", "problem", "problemid", "exercise",
    "exerciseid", "ucid", "assessmentitemid", "contentid", "qid", "itemxid", "questionxid", "problemname", "sequenceid",
    "aufgabe", "frage", "exercice", "pregunta", "ejercicio", "\xeb\xac\xb8\xed\x95\xad", "\xeb\xac\xb8\xec\xa0\x9c",
    "\xe9\xa2\x98\xe7\x9b\xae", "\xe9\xa2\x98\xe7\x9b\xaeid" };
constexpr std::string_view answers[] { "correct", "iscorrect", "correctness", "correctfirstattempt", "label", "score",
    "answeredcorrectly", "response", "outcome", "result", "answercode", "isright", "right", "passed", "points", "grade",
    "mark", "richtig", "korrekt", "ergebnis", "punkte", "juste", "correcto",
    "\xec\xa0\x95\xeb\x8b\xb5\xec\x97\xac\xeb\xb6\x80", "\xec\xa0\x95\xec\x98\xa4",
    "\xe6\x98\xaf\xe5\x90\xa6\xe6\xad\xa3\xe7\xa1\xae" };
constexpr std::string_view times[] { "timestamp", "time", "starttime", "submittime", "datetime", "date", "timestamptw",
    "timedone", "createdat", "answeredat", "submittedat", "dateanswered", "eventtime", "unixtime",
    "firsttransactiontime", "stepstarttime", "problemstarttime", "ts", "servertimestamp", "endtime", "days", "zeit",
    "zeitpunkt", "datum", "fecha", "\xec\x8b\x9c\xea\xb0\x84", "\xe6\x97\xb6\xe9\x97\xb4", "timeutc", "when", "orderid",
    "order", "logid" };
constexpr std::string_view elapsed[] { "elapsedtime", "elapsed", "timetaken", "msfirstresponse", "usetime", "duration",
    "totalsectaken", "timespent", "responsetime", "stepdurationsec" };
constexpr std::string_view skills[] { "skill", "skillid", "skillname", "concept", "concepts", "conceptid",
    "knowledgecomponent", "tags", "kc", "kcdefault", "knowledgetag", "knowledgeid", "skills", "topic", "topicid" };
constexpr std::string_view parts[] { "part" };
constexpr std::string_view splits[] { "split" };
constexpr std::string_view itemIds[] { "item", "itemid", "questionid", "problemid", "exerciseid", "qid", "ucid",
    "assessmentitemid", "contentid", "id", "question", "problem", "exercise", "skillid", "conceptid", "aufgabe",
    "frage", "exercice", "pregunta", "ejercicio", "\xeb\xac\xb8\xed\x95\xad", "\xeb\xac\xb8\xec\xa0\x9c",
    "\xe9\xa2\x98\xe7\x9b\xae", "\xe9\xa2\x98\xe7\x9b\xaeid" };
constexpr std::string_view texts[] { "text", "content", "questiontext", "problemtext", "itemtext", "body",
    "questioncontent", "problembody", "stem", "statement", "prompt", "contentprettyname", "prettydisplayname", "title",
    "description", "name", "qname", "questionname", "problemname", "skillname", "question", "problem", "inhalt",
    "texte", "texto", "\xeb\x82\xb4\xec\x9a\xa9", "\xe5\x86\x85\xe5\xae\xb9" };

/// Of a header's fields in looksLikeData().
enum class FieldKind { Empty, Word, Whole, Telling };

FieldKind kindOf(std::string_view field)
{
    field = trimmed(field);
    if (field.empty())
        return FieldKind::Empty;
    double number = 0;
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), number);
    if (error == std::errc() && end == field.data() + field.size())
        return number != std::floor(number) || field.find('.') != std::string_view::npos || std::fabs(number) >= 1e8
            ? FieldKind::Telling
            : FieldKind::Whole;
    return parseTime(field) ? FieldKind::Telling : FieldKind::Word;
}

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
    // "Time (UTC)" is a time, "KC(Default)" has its own name.
    std::vector<std::string> keys(header.size());
    for (const bool whole : { true, false }) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            const std::size_t end = whole ? std::string::npos : header[i].find_first_of("([");
            keys[i] = whole || (end != std::string::npos && end > 0)
                ? columnKey(std::string_view(header[i]).substr(0, end))
                : std::string();
        }
        for (const std::string_view name : names) {
            if (const auto found = std::find(keys.begin(), keys.end(), name); found != keys.end())
                return static_cast<int>(found - keys.begin());
        }
    }
    return -1;
}

void requireUsualWidth(const std::filesystem::path &file, std::size_t columns)
{
    if (columns > mostColumns)
        throw Error(ErrorCode::MalformedFile,
            { .file = file.string(),
                .got = "it has " + std::to_string(columns) + " columns, and no more than " + std::to_string(mostColumns)
                    + " are read" });
}

void missingColumn(const std::filesystem::path &file, const std::vector<std::string> &header, std::string_view name,
    std::span<const std::string_view> lookedFor)
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
    if (looksLikeData(header))
        shown += "; that line looks like data: a first line with the columns' names is missing";
    else if (!lookedFor.empty())
        shown += "; looked for ";
    for (std::size_t i = 0; i < std::min<std::size_t>(lookedFor.size(), 8) && !looksLikeData(header); ++i)
        shown += (i ? ", " : "") + std::string(lookedFor[i]);
    throw Error(ErrorCode::MissingColumn,
        { .file = file.string(), .line = 1, .field = std::string(name), .got = shown });
}

bool looksLikeData(const std::vector<std::string> &row)
{
    bool words = false, empty = false;
    for (const std::string &field : row) {
        const FieldKind kind = kindOf(field);
        if (kind == FieldKind::Telling)
            return true;
        words = words || kind == FieldKind::Word;
        empty = empty || kind == FieldKind::Empty;
    }
    return row.size() > 1 && !words && !empty;
}

Subject subjectOf(std::string_view name)
{
    const std::string key = columnKey(name);
    const auto speaksOf = [&](std::initializer_list<std::string_view> words) {
        return std::any_of(words.begin(), words.end(),
            [&](std::string_view word) { return key.find(word) != std::string::npos; });
    };
    const bool items = speaksOf({ "item", "question", "problem", "exercise", "quest", "ucid" }) || key == "qid";
    const bool skills = speaksOf({ "skill", "concept", "knowledge", "subject", "standard", "topic", "component",
                            "competenc", "kompetenz" })
        || key.starts_with("kc") || key.starts_with("tag") || key.ends_with("tagid") || key.ends_with("tags");
    return items == skills ? Subject::None : items ? Subject::Items : Subject::Skills;
}

std::string idKey(std::string_view name)
{
    std::string key = columnKey(name);
    if (key.size() > 2 && key.ends_with("id"))
        key.resize(key.size() - 2);
    if (key.size() > 3 && key.ends_with('s'))
        key.pop_back();
    return key;
}

std::optional<bool> wordOfCorrect(std::string_view word)
{
    const std::string key = columnKey(word);
    for (const std::string_view right :
        { "true", "t", "yes", "y", "right", "correct", "accepted", "ac", "pass", "passed", "r", "ok", "ja", "oui",
            "richtig", "vrai", "\xe2\x9c\x93", "\xe2\x9c\x94", "\xe5\xaf\xb9", "\xe6\xad\xa3\xe7\xa1\xae" }) {
        if (key == right)
            return true;
    }
    for (const std::string_view wrong :
        { "false", "f", "no", "n", "wrong", "incorrect", "fail", "failed", "w", "nein", "non", "falsch", "faux", "hint",
            "\xe2\x9c\x97", "\xe2\x9c\x98", "\xe9\x94\x99", "\xe9\x94\x99\xe8\xaf\xaf" }) {
        if (key == wrong)
            return false;
    }
    return {};
}

bool isMissingValue(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text == "N/A" || text == "#N/A" || text == "n/a")
        return true;
    const std::string key = columnKey(text);
    return key.size() == text.size() && (key == "nan" || key == "na" || key == "null" || key == "none");
}

std::string columnKey(std::string_view name)
{
    std::string key;
    name = trimmed(name);
    for (const std::string_view type : { ":token", ":token_seq", ":float", ":float_seq" }) { // RecBole's
        if (name.ends_with(type))
            name.remove_suffix(type.size());
    }
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            key += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80)
            key += c;
    }
    return key;
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
