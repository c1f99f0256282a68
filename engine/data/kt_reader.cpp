// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/kt_reader.h"

#include "api/error.h"
#include "data/csv_reader.h"
#include "data/split.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <system_error>

namespace gram {

namespace {

namespace fs = std::filesystem;

constexpr double noTime = std::numeric_limits<double>::quiet_NaN();

/// name.csv, else name.tsv, else (for the message) name.csv.
fs::path tableFile(const fs::path &folder, const std::string &name)
{
    std::error_code ignored;
    const fs::path tabs = folder / (name + ".tsv");
    const fs::path commas = folder / (name + ".csv");
    return !fs::exists(commas, ignored) && fs::exists(tabs, ignored) ? tabs : commas;
}

/// The answers in the order of the file.
struct Answers {
    std::vector<std::int32_t> user;
    std::vector<std::int32_t> item;
    std::vector<std::uint8_t> correct;
    std::vector<double> time; ///< empty if there is no such column
    std::vector<std::uint8_t> validation; ///< from the split column; empty if there is none
};

std::optional<bool> parseCorrect(std::string_view text)
{
    if (text == "1" || text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "0" || text == "false" || text == "False" || text == "FALSE")
        return false;
    double number = -1; // "1.0", as tables of floats have it
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error == std::errc() && end == last && (number == 0 || number == 1))
        return number == 1;
    return {};
}

enum class Part { Train, Validation, Test };

std::optional<Part> parsePart(std::string_view text)
{
    if (text == "train" || text == "training")
        return Part::Train;
    if (text == "validation" || text == "valid" || text == "val" || text == "dev")
        return Part::Validation;
    if (text == "test")
        return Part::Test;
    return {};
}

void readItems(const fs::path &file, LoadReport &report, ItemTexts &items)
{
    CsvReader reader(file, report);
    const int id = reader.column({ "item", "item_id", "itemid", "question_id", "questionid",
        "problem_id", "problemid", "exercise_id", "id", "question", "problem", "exercise" });
    if (id < 0)
        reader.missing("item");
    const int text = reader.column({ "text", "content", "question_text", "problem_text", "body",
        "title", "name", "question", "problem" });
    if (text < 0 || text == id)
        reader.missing("text");
    while (reader.next()) {
        const std::string_view name = trimmed(reader.field(id));
        if (name.empty()) {
            reader.malformed(id, "an item id");
            continue;
        }
        const ItemTexts::Added added = items.add(name, { reader.field(text) });
        if (added == ItemTexts::Added::WithoutText)
            report.skip("items without text", place(file, reader.lineNumber()));
        else if (added == ItemTexts::Added::Duplicate)
            report.skip("items listed again", place(file, reader.lineNumber()));
    }
}

Answers readAnswers(const fs::path &file, SplitRule rule, LoadReport &report,
    const ItemTexts &items, NameIndex &users)
{
    CsvReader reader(file, report);
    const int user = reader.column({ "user", "user_id", "userid", "uid", "student", "student_id",
        "studentid", "anon_student_id", "learner", "learner_id" });
    const int item = reader.column({ "item", "item_id", "itemid", "question", "question_id",
        "questionid", "problem", "problem_id", "problemid", "exercise", "exercise_id" });
    const int correct = reader.column({ "correct", "is_correct", "correctness", "label", "score",
        "answered_correctly", "response", "outcome", "result" });
    const int time = reader.column({ "timestamp", "time", "start_time", "starttime", "submit_time",
        "datetime", "date", "order_id", "order" });
    const int split = rule == SplitRule::Auto ? reader.column({ "split" }) : -1;
    if (user < 0)
        reader.missing("user");
    if (item < 0)
        reader.missing("item");
    if (correct < 0)
        reader.missing("correct");

    Answers answers;
    while (reader.next()) {
        const std::string_view userName = trimmed(reader.field(user));
        const std::string_view itemName = trimmed(reader.field(item));
        const std::optional<bool> right = parseCorrect(trimmed(reader.field(correct)));
        if (userName.empty()) {
            reader.malformed(user, "a user id");
            continue;
        }
        if (itemName.empty()) {
            reader.malformed(item, "an item id");
            continue;
        }
        if (!right) {
            reader.malformed(correct, "0 or 1");
            continue;
        }
        double seconds = noTime;
        if (time >= 0) {
            if (const std::string_view text = trimmed(reader.field(time)); !text.empty()) {
                const auto parsed = parseTime(text);
                if (!parsed) {
                    reader.malformed(time, "a number or a time like 2019-11-12 14:14:46");
                    continue;
                }
                seconds = *parsed;
            }
        }
        Part part = Part::Train;
        if (split >= 0) {
            const auto parsed = parsePart(trimmed(reader.field(split)));
            if (!parsed) {
                reader.malformed(split, "train, validation or test");
                continue;
            }
            part = *parsed;
        }
        const std::int32_t number = items.find(itemName);
        if (number < 0) {
            report.skip("answers to items that have no text", place(file, reader.lineNumber()));
            continue;
        }
        if (part == Part::Test) {
            report.skip(
                "answers of the test split, which is not used", place(file, reader.lineNumber()));
            continue;
        }
        answers.user.push_back(users.add(userName));
        answers.item.push_back(number);
        answers.correct.push_back(*right);
        if (time >= 0)
            answers.time.push_back(seconds);
        if (split >= 0)
            answers.validation.push_back(part == Part::Validation);
    }
    return answers;
}

/// Which answers are validation; says which rule it chose.
std::vector<std::uint8_t> splitAnswers(Answers &answers, const fs::path &folder,
    const RunConfig &config, const NameIndex &users, std::string &rule)
{
    const std::string share = percent(config.validationShare);
    if (!answers.validation.empty()) {
        rule = "by the column \"split\" of the file";
        return std::move(answers.validation);
    }
    switch (config.split) {
    case SplitRule::Rows:
        rule = "by row order: validation is the last " + share + " of the answers";
        return splitByRows(answers.user.size(), config.validationShare);
    case SplitRule::Time:
        if (answers.time.empty()
            || std::any_of(
                answers.time.begin(), answers.time.end(), [](double t) { return std::isnan(t); })) {
            throw Error(ErrorCode::InvalidSetting,
                { .file = folder.string(),
                    .field = "split",
                    .expected = "auto, user or rows, as not every answer has a time",
                    .got = "time" });
        }
        rule = "by time: validation is the latest " + share + " of the answers";
        return splitByTime(answers.time, config.validationShare);
    case SplitRule::Auto:
    case SplitRule::User:
        break;
    }
    rule = "by user: validation is " + share + " of the users";
    const std::vector<std::uint8_t> chosen = splitUsers(users, config.validationShare);
    std::vector<std::uint8_t> validation;
    validation.reserve(answers.user.size());
    for (const std::int32_t user : answers.user)
        validation.push_back(chosen[static_cast<std::size_t>(user)]);
    return validation;
}

void appendWindows(const Answers &answers, std::span<const std::uint32_t> rows,
    std::int64_t maxSequence, KtSplit &split)
{
    for (std::size_t begin = 0; begin < rows.size();) {
        const std::size_t end
            = std::min(rows.size(), begin + static_cast<std::size_t>(maxSequence));
        split.user.push_back(answers.user[rows[begin]]);
        for (; begin < end; ++begin) {
            split.item.push_back(answers.item[rows[begin]]);
            split.correct.push_back(answers.correct[rows[begin]]);
        }
        split.offsets.push_back(static_cast<std::int64_t>(split.item.size()));
    }
}

} // namespace

bool isKtFolder(const fs::path &folder)
{
    std::error_code ignored;
    return fs::exists(tableFile(folder, "interactions"), ignored);
}

void readKt(const fs::path &folder, const RunConfig &config, LoadReport &report, ItemTexts &items,
    Dataset &dataset)
{
    const fs::path interactionsFile = tableFile(folder, "interactions");
    const fs::path itemsFile = tableFile(folder, "items");
    report.begin(Progress::Phase::Reading, fileSize(interactionsFile) + fileSize(itemsFile));

    dataset.kind = TaskKind::Kt;
    readItems(itemsFile, report, items);
    NameIndex users;
    Answers answers = readAnswers(interactionsFile, config.split, report, items, users);
    dataset.summary.users = users.size();
    const std::vector<std::uint8_t> validation
        = splitAnswers(answers, folder, config, users, dataset.summary.splitRule);

    // A counting sort by user keeps the file's order within each; then each by time.
    const std::size_t n = answers.user.size();
    if (n > std::numeric_limits<std::uint32_t>::max()) {
        throw Error(ErrorCode::Unsupported,
            { .file = interactionsFile.string(), .field = "more than 4 billion answers" });
    }
    std::vector<std::size_t> begins(static_cast<std::size_t>(users.size()) + 1, 0);
    for (const std::int32_t user : answers.user)
        ++begins[static_cast<std::size_t>(user) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> order(n);
    std::vector<std::size_t> next = begins;
    for (std::size_t row = 0; row < n; ++row)
        order[next[static_cast<std::size_t>(answers.user[row])]++]
            = static_cast<std::uint32_t>(row);

    for (std::size_t user = 0; user + 1 < begins.size(); ++user) {
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(begins[user]);
        const auto last = order.begin() + static_cast<std::ptrdiff_t>(begins[user + 1]);
        if (!answers.time.empty()) {
            if (std::any_of(
                    first, last, [&](std::uint32_t r) { return std::isnan(answers.time[r]); }))
                report.skip("users left in the file's order, as they have answers without a time",
                    "user " + users.names()[user]);
            else
                std::stable_sort(first, last, [&](std::uint32_t a, std::uint32_t b) {
                    return answers.time[a] < answers.time[b];
                });
        }
        const auto middle = std::stable_partition(
            first, last, [&](std::uint32_t r) { return validation[r] == 0; });
        appendWindows(answers, { first, middle }, config.maxSequence, dataset.trainKt);
        appendWindows(answers, { middle, last }, config.maxSequence, dataset.validationKt);
    }
}

} // namespace gram
