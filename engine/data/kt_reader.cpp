// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/kt_reader.h"

#include "api/error.h"
#include "data/column_names.h"
#include "data/csv_reader.h"
#include "data/repeated_answers.h"
#include "data/split.h"
#include "data/split_column.h"
#include "data/time_column.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <system_error>
#include <unordered_map>
#include <utility>

namespace gram {

namespace {

namespace fs = std::filesystem;

constexpr double noTime = std::numeric_limits<double>::quiet_NaN();

/// name.csv, .tsv, .csv.gz or .tsv.gz, whichever is there; else, for the message, name.csv.
fs::path tableFile(const fs::path &folder, const std::string &name)
{
    std::error_code ignored;
    for (const char *ending : { ".csv", ".tsv", ".csv.gz", ".tsv.gz" }) {
        if (fs::path file = folder / (name + ending); fs::exists(file, ignored))
            return file;
    }
    return folder / (name + ".csv");
}

/// The answers in the order of the file.
struct Answers {
    std::vector<std::int32_t> user;
    std::vector<std::int32_t> item;
    std::vector<std::uint8_t> correct;
    std::vector<double> time; ///< empty if there is no such column
    std::vector<Part> part; ///< from the split column; empty if there is none
    std::string splitName; ///< of that column
    std::int64_t withoutText = 0; ///< left out
};

std::optional<bool> parseCorrect(std::string_view text)
{
    if (text == "1")
        return true;
    if (text == "0")
        return false;
    double number = -1; // "1.0", as tables of floats have it
    const char *last = text.data() + text.size();
    const auto [end, error] = std::from_chars(text.data(), last, number);
    if (error == std::errc() && end == last)
        return number == 0 || number == 1 ? std::optional(number == 1) : std::nullopt;
    return wordOfCorrect(text);
}

/// Which rows may repeat an answer for another skill.
Repetition repetitionOf(const fs::path &file, const RepetitionFinder::Columns &columns, int user, int item, int correct,
    int time, LoadReport &report)
{
    LoadReport silent(report.stop(), {});
    CsvReader reader(file, silent);
    RepetitionFinder finder(reader.header(), columns);
    if (!finder.worthwhile())
        return {};
    try {
        const auto field = [&](int column) { return reader.field(column); };
        while (reader.next()
            && finder.add(trimmed(reader.field(user)), trimmed(reader.field(item)),
                time < 0 ? std::string_view() : trimmed(reader.field(time)), trimmed(reader.field(correct)), field)) { }
    } catch (const Error &) {
        // too many malformed lines: told where they are read
    }
    Repetition found = finder.result();
    for (const int column : found.skills) {
        if (column != columns.skill)
            report.note({ QT_TRANSLATE_NOOP("Said",
                              "the column \"%1\" is taken for skills: rows that differ only in it are one answer"),
                { reader.header()[static_cast<std::size_t>(column)] } });
    }
    return found;
}

/// Items whose ids a table of floats has written ("85000.0"), by the whole number.
using WholeIds = std::unordered_map<std::string, std::int32_t>;

/// The column that tells the parts: "split", or another whose values are parts; none if there is none.
SplitColumn splitOf(const fs::path &file, std::string &name, LoadReport &report)
{
    LoadReport silent(report.stop(), {});
    CsvReader header(file, silent);
    for (const std::string &candidate : SplitColumn::candidates(header.header())) {
        name = candidate;
        SplitColumn split(candidate);
        if (columnKey(candidate) == "split")
            return split;
        try {
            CsvReader reader(file, silent);
            const auto column = std::find(reader.header().begin(), reader.header().end(), candidate)
                - reader.header().begin();
            while (!split.excluded() && reader.next())
                split.add(reader.field(static_cast<int>(column)));
        } catch (const Error &) {
            // too many malformed lines: told where they are read
        }
        if (split.tells()) {
            split.tell(report);
            return split;
        }
    }
    name.clear();
    return SplitColumn();
}

/// How the times of the answers are meant.
TimeColumn timesOf(const fs::path &file, int column, LoadReport &report)
{
    LoadReport silent(report.stop(), {});
    CsvReader reader(file, silent);
    TimeColumn times(reader.header()[static_cast<std::size_t>(column)]);
    try {
        while (!times.settled() && reader.next())
            times.add(reader.field(column));
    } catch (const Error &) {
        // too many malformed lines: told where they are read
    }
    times.tell(report);
    return times;
}

void readItems(const fs::path &file, LoadReport &report, ItemTexts &items, WholeIds &wholeIds)
{
    CsvReader reader(file, report);
    const int id = columnAmong(reader.header(), itemColumnNames(ColumnRole::Item));
    if (id < 0)
        missingColumn(reader.file(), reader.header(), "item", itemColumnNames(ColumnRole::Item));
    const int text = columnAmong(reader.header(), itemColumnNames(ColumnRole::Text));
    if (text < 0 || text == id)
        missingColumn(reader.file(), reader.header(), "text", itemColumnNames(ColumnRole::Text));
    while (reader.next()) {
        const std::string_view name = trimmed(reader.field(id));
        if (name.empty()) {
            reader.malformed(id, "an item id");
            continue;
        }
        const ItemTexts::Added added = items.add(name, { reader.field(text) });
        if (std::string whole = wholeId(name); added == ItemTexts::Added::New && whole != name)
            wholeIds.emplace(std::move(whole), items.size() - 1);
        if (added == ItemTexts::Added::WithoutText)
            report.skip(QT_TRANSLATE_NOOP("Said", "items without text"), place(file, reader.lineNumber()));
        else if (added == ItemTexts::Added::Duplicate)
            report.skip(QT_TRANSLATE_NOOP("Said", "items listed again"), place(file, reader.lineNumber()));
    }
}

Answers readAnswers(const fs::path &file, SplitRule rule, LoadReport &report, const ItemTexts &items,
    const WholeIds &wholeIds, NameIndex &users)
{
    CsvReader reader(file, report);
    const auto column = [&](ColumnRole role) { return columnAmong(reader.header(), answerColumnNames(role)); };
    const int user = column(ColumnRole::User);
    const int item = column(ColumnRole::Item);
    const int correct = column(ColumnRole::Correct);
    const int time = column(ColumnRole::Timestamp);
    Answers answers;
    const SplitColumn parts = rule == SplitRule::Auto ? splitOf(file, answers.splitName, report) : SplitColumn();
    const int split = answers.splitName.empty()
        ? -1
        : static_cast<int>(
            std::find(reader.header().begin(), reader.header().end(), answers.splitName) - reader.header().begin());
    if (user < 0)
        missingColumn(reader.file(), reader.header(), "user", answerColumnNames(ColumnRole::User));
    if (item < 0)
        missingColumn(reader.file(), reader.header(), "item", answerColumnNames(ColumnRole::Item));
    if (correct < 0)
        missingColumn(reader.file(), reader.header(), "correct", answerColumnNames(ColumnRole::Correct));

    // An import has left them out already, as far as its layout has them.
    std::error_code ignored;
    const bool imported = fs::exists(file.parent_path() / "import.json", ignored);
    RepetitionFinder::Columns columns { .items = { item },
        .others = { user, correct },
        .skill = column(ColumnRole::Skill),
        .timed = time >= 0 };
    for (const int other : { time, split, column(ColumnRole::Part) }) {
        if (other >= 0)
            columns.others.push_back(other);
    }
    RepeatedRows repeated(imported ? Repetition() : repetitionOf(file, columns, user, item, correct, time, report));
    const TimeColumn times = time < 0 ? TimeColumn() : timesOf(file, time, report);
    if (time < 0)
        report.note(QT_TRANSLATE_NOOP("Said", "the answers have no time: each user's are in the order of the rows"));
    bool wholeTold = false;
    const auto find = [&](std::string_view name) {
        if (const std::int32_t number = items.find(name); number >= 0)
            return number;
        const std::string whole = wholeId(name);
        std::int32_t number = items.find(whole);
        if (const auto found = wholeIds.find(whole); number < 0 && found != wholeIds.end())
            number = found->second;
        if (number >= 0 && !std::exchange(wholeTold, true))
            report.note(
                { QT_TRANSLATE_NOOP("Said", "ids are matched as whole numbers, such as %1"), { std::string(name) } });
        return number;
    };

    const auto field = [&](int at) { return reader.field(at); };
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
                const auto parsed = times.parse(text);
                if (!parsed) {
                    reader.malformed(time, "a number or a time like 2019-11-12 14:14:46");
                    continue;
                }
                seconds = *parsed;
            }
        }
        Part part = Part::Train;
        if (split >= 0) {
            const auto parsed = parts.part(reader.field(split));
            if (!parsed) {
                reader.malformed(split, "train, validation or test");
                continue;
            }
            part = *parsed;
        }
        if ((time < 0 || !std::isnan(seconds))
            && repeated.add(userName, itemName, time < 0 ? std::string_view() : trimmed(reader.field(time)), *right,
                field)) {
            report.skip(QT_TRANSLATE_NOOP("Said", "rows that repeat an answer for another skill"),
                place(file, reader.lineNumber()));
            continue;
        }
        const std::int32_t number = find(itemName);
        if (number < 0) {
            ++answers.withoutText;
            report.skip(QT_TRANSLATE_NOOP("Said", "answers to items that have no text"),
                place(file, reader.lineNumber()));
            continue;
        }
        answers.user.push_back(users.add(userName));
        answers.item.push_back(number);
        answers.correct.push_back(*right);
        if (time >= 0)
            answers.time.push_back(seconds);
        if (split >= 0)
            answers.part.push_back(part);
    }
    const auto rights = std::count(answers.correct.begin(), answers.correct.end(), 1);
    if (!answers.correct.empty() && (rights == 0 || rights == static_cast<std::ptrdiff_t>(answers.correct.size())))
        report.note(rights
                ? QT_TRANSLATE_NOOP("Said", "all answers are right: there is nothing to tell apart, and no AUC")
                : QT_TRANSLATE_NOOP("Said", "all answers are wrong: there is nothing to tell apart, and no AUC"));
    if (users.size() == 1)
        report.note(QT_TRANSLATE_NOOP("Said", "all answers are of one user"));
    return answers;
}

/// Which part each answer is in; says which rule it chose.
std::vector<Part> splitAnswers(Answers &answers, const fs::path &folder, const RunConfig &config,
    const NameIndex &users, std::vector<Said> &rule)
{
    const SplitShares shares { config.validationShare, config.testShare };
    if (!answers.part.empty()) {
        rule = { { QT_TRANSLATE_NOOP("Said", "by the column \"%1\" of the file"), { answers.splitName } } };
        if (std::find(answers.part.begin(), answers.part.end(), Part::Validation) == answers.part.end()) {
            rule.push_back({ QT_TRANSLATE_NOOP("Said", "as it names no validation, %1 of the training users are it"),
                { percent(shares.validation) } });
            const std::vector<Part> chosen = splitUsers(users, { shares.validation, 0 });
            for (std::size_t row = 0; row < answers.part.size(); ++row) {
                if (answers.part[row] == Part::Train)
                    answers.part[row] = chosen[static_cast<std::size_t>(answers.user[row])];
            }
        }
        return std::move(answers.part);
    }
    switch (config.split) {
    case SplitRule::Rows:
        rule = { splitSentence(SplitRule::Rows, shares, Split::Answers) };
        return splitByRows(answers.user.size(), shares);
    case SplitRule::Time:
        if (answers.time.empty()
            || std::any_of(answers.time.begin(), answers.time.end(), [](double t) { return std::isnan(t); })) {
            throw Error(ErrorCode::InvalidSetting,
                { .file = folder.string(),
                    .field = "split",
                    .expected = "auto, user or rows, as not every answer has a time",
                    .got = "time" });
        }
        rule = { splitSentence(SplitRule::Time, shares, Split::Answers) };
        return splitByTime(answers.time, shares);
    case SplitRule::Auto:
    case SplitRule::User:
        break;
    }
    rule = { splitSentence(SplitRule::User, shares, Split::Answers) };
    const std::vector<Part> chosen = splitUsers(users, shares);
    std::vector<Part> parts;
    parts.reserve(answers.user.size());
    for (const std::int32_t user : answers.user)
        parts.push_back(chosen[static_cast<std::size_t>(user)]);
    return parts;
}

/// Cuts one user's answers of a part, rows of `answers` in time order, into windows. `context`
/// are earlier answers that may be read before each; the training split has none.
class WindowCutter {
public:
    WindowCutter(const Answers &answers, std::int64_t maxSequence, Dataset &dataset)
        : m_answers(answers)
        , m_longest(static_cast<std::size_t>(maxSequence))
        , m_dataset(dataset)
    {
    }

    void cut(std::span<const std::uint32_t> rows, const std::vector<Part> &parts)
    {
        m_rows.clear();
        for (const std::uint32_t row : rows) {
            if (parts[row] == Part::Train)
                m_rows.push_back(row);
        }
        for (std::size_t begin = 0; begin < m_rows.size(); begin += m_longest)
            append(begin, begin, std::min(m_rows.size(), begin + m_longest), m_dataset.trainKt);
        cutPredicted(rows, parts, Part::Validation, m_dataset.validationKt);
        cutPredicted(rows, parts, Part::Test, m_dataset.testKt);
    }

private:
    /// Half of a window is for what came before, from this part and those that are seen earlier.
    void cutPredicted(std::span<const std::uint32_t> rows, const std::vector<Part> &parts, Part part, KtSplit &split)
    {
        m_rows.clear();
        std::size_t predicted = 0; // of m_rows, those before it are done
        const auto flush = [&] {
            while (predicted < m_rows.size()) {
                const std::size_t context = std::min(predicted, m_longest / 2);
                const std::size_t end = std::min(m_rows.size(), predicted + m_longest - context);
                append(predicted - context, predicted, end, split);
                predicted = end;
            }
        };
        for (const std::uint32_t row : rows) {
            if (parts[row] > part)
                continue;
            if (parts[row] != part) {
                flush();
                m_rows.push_back(row);
                predicted = m_rows.size();
            } else {
                m_rows.push_back(row);
            }
        }
        flush();
    }

    void append(std::size_t begin, std::size_t predicted, std::size_t end, KtSplit &split)
    {
        split.user.push_back(m_answers.user[m_rows[begin]]);
        split.context.push_back(static_cast<std::int32_t>(predicted - begin));
        for (; begin < end; ++begin) {
            split.item.push_back(m_answers.item[m_rows[begin]]);
            split.correct.push_back(m_answers.correct[m_rows[begin]]);
        }
        split.offsets.push_back(static_cast<std::int64_t>(split.item.size()));
    }

    const Answers &m_answers;
    std::size_t m_longest;
    Dataset &m_dataset;
    std::vector<std::uint32_t> m_rows;
};

} // namespace

bool isKtFolder(const fs::path &folder)
{
    std::error_code ignored;
    return fs::exists(tableFile(folder, "interactions"), ignored);
}

void readKt(const fs::path &folder, const RunConfig &config, LoadReport &report, ItemTexts &items, Dataset &dataset)
{
    const fs::path interactionsFile = tableFile(folder, "interactions");
    const fs::path itemsFile = tableFile(folder, "items");
    report.begin(Progress::Phase::Reading, fileSize(interactionsFile) + fileSize(itemsFile));

    dataset.kind = TaskKind::Kt;
    WholeIds wholeIds;
    readItems(itemsFile, report, items, wholeIds);
    NameIndex users;
    Answers answers = readAnswers(interactionsFile, config.split, report, items, wholeIds, users);
    dataset.summary.users = users.size();
    for (const std::string &user : users.names())
        dataset.users.add(user);
    dataset.summary.interactionsWithoutText = answers.withoutText;
    const std::vector<Part> parts = splitAnswers(answers, folder, config, users, dataset.summary.splitRule);

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
        order[next[static_cast<std::size_t>(answers.user[row])]++] = static_cast<std::uint32_t>(row);

    WindowCutter cutter(answers, config.maxSequence, dataset);
    for (std::size_t user = 0; user + 1 < begins.size(); ++user) {
        const auto first = order.begin() + static_cast<std::ptrdiff_t>(begins[user]);
        const auto last = order.begin() + static_cast<std::ptrdiff_t>(begins[user + 1]);
        if (!answers.time.empty()) {
            if (std::any_of(first, last, [&](std::uint32_t r) { return std::isnan(answers.time[r]); }))
                report.skip(
                    QT_TRANSLATE_NOOP("Said", "users left in the file's order, as they have answers without a time"),
                    "user " + users.names()[user]);
            else
                std::stable_sort(first, last,
                    [&](std::uint32_t a, std::uint32_t b) { return answers.time[a] < answers.time[b]; });
        }
        cutter.cut({ first, last }, parts);
    }
}

} // namespace gram
