// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import_job.h"

#include "api/error.h"
#include "base/random.h"
#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/line_reader.h"
#include "data/part_name.h"
#include "import/table_reader.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <unordered_map>
#include <utility>

namespace gram {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t longestHistory = 100; ///< clicks; the reader takes the latest of them

/// As MIND has it: "11/12/2019 2:14:46 PM".
std::string mindTime(double seconds)
{
    const auto whole = std::chrono::sys_seconds(std::chrono::seconds(std::llround(seconds)));
    const auto day = std::chrono::floor<std::chrono::days>(whole);
    const std::chrono::year_month_day date(day);
    const auto second = static_cast<int>((whole - day).count());
    const int hour = second / 3600;
    char text[64];
    std::snprintf(text, sizeof text, "%u/%u/%d %d:%02d:%02d %s", static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(date.year()), (hour + 11) % 12 + 1,
        second / 60 % 60, second % 60, hour < 12 ? "AM" : "PM");
    return text;
}

std::string withoutControls(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (static_cast<unsigned char>(c) < ' ')
            c = ' ';
    }
    return result;
}

} // namespace

const fs::path &ImportJob::fileNamed(const std::string &name) const
{
    for (const auto fits : { +[](const SourceFile &f, const std::string &n) { return f.name == n || f.where == n || f.path == fs::path(n); },
             +[](const SourceFile &f, const std::string &n) { return f.path.filename() == n; } }) {
        for (const SourceFile &file : sources) {
            if (!fits(file, name))
                continue;
            if (file.foreign)
                throw Error(ErrorCode::MalformedFile, { .file = file.path.string(), .got = "it is " + file.foreign->what + "; " + file.foreign->advice });
            return file.path;
        }
    }
    throw Error(ErrorCode::FileNotFound, { .file = name });
}

const SourceFile &ImportJob::source(const fs::path &file) const
{
    return *std::find_if(sources.begin(), sources.end(), [&](const SourceFile &f) { return f.path == file; });
}

void ImportJob::used(const fs::path &file, const std::string &use)
{
    const std::string &name = source(file).name;
    const bool known = std::any_of(summary.files.begin(), summary.files.end(), [&](const ImportedFile &f) { return f.name == name; });
    if (!known)
        summary.files.push_back({ name, use });
}

namespace {

/// The name with its numbers as 0: pieces of one table have the same.
std::string withoutNumbers(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c < '0' || c > '9')
            result += c;
        else if (result.empty() || result.back() != '0')
            result += '0';
    }
    return result;
}

} // namespace

AnswerFiles chooseAnswers(const std::vector<SourceFile> &sources, const std::vector<fs::path> &fitting)
{
    AnswerFiles result;
    if (fitting.size() < 2) {
        result.files = fitting;
        return result;
    }
    const auto sourceOf = [&](const fs::path &file) -> const SourceFile & {
        return *std::find_if(sources.begin(), sources.end(), [&](const SourceFile &f) { return f.path == file; });
    };
    // The program's own name for it.
    for (const fs::path &file : fitting) {
        if (file.filename().string().starts_with("interactions") && sourceOf(file).name == file.filename()) {
            result.files = { file };
            for (const fs::path &other : fitting) {
                if (other != file)
                    result.left[other] = "not read, as " + sourceOf(file).name + " has the answers";
            }
            return result;
        }
    }
    std::map<std::string, std::set<Part>> partsByNumber;
    std::set<Part> parts;
    for (const fs::path &file : fitting) {
        const PartName name = partNameOf(sourceOf(file).where);
        if (name.part) {
            parts.insert(*name.part);
            partsByNumber[name.number].insert(*name.part);
        }
    }
    if (parts.size() > 1 && parts.contains(Part::Train)) {
        const bool folds = partsByNumber.size() > 1
            && std::all_of(partsByNumber.begin(), partsByNumber.end(), [](const auto &entry) { return entry.second.size() > 1 && entry.second.contains(Part::Train); });
        const std::string &first = partsByNumber.begin()->first;
        for (const fs::path &file : fitting) {
            const PartName name = partNameOf(sourceOf(file).where);
            if (!name.part)
                result.left[file] = "not read, as its name tells no part";
            else if (folds && name.number != first)
                result.left[file] = "not read: fold " + first + " is";
            else
                result.files.push_back(file);
            if (name.part)
                result.parts[file] = nameOf(*name.part);
        }
    } else {
        // Pieces of one table; else the largest is the best guess, and the others are told.
        const bool pieces = std::all_of(fitting.begin(), fitting.end(), [&](const fs::path &file) {
            return withoutNumbers(sourceOf(file).where) == withoutNumbers(sourceOf(fitting.front()).where);
        });
        const fs::path largest = *std::max_element(fitting.begin(), fitting.end(), [](const fs::path &a, const fs::path &b) { return fileSize(a) < fileSize(b); });
        for (const fs::path &file : fitting) {
            if (pieces || file == largest)
                result.files.push_back(file);
            else
                result.left[file] = "not read, as " + sourceOf(largest).name + " has more answers; name the file in the mapping to read it";
        }
    }
    for (std::size_t i = 0; i < result.files.size(); ++i) {
        for (std::size_t k = result.files.size() - 1; k > i; --k) {
            if (!sameContent(result.files[i], result.files[k]))
                continue;
            const std::string &one = sourceOf(result.files[i]).name, &other = sourceOf(result.files[k]).name;
            if (!result.parts.empty() && result.parts[result.files[i]] != result.parts[result.files[k]]) {
                result.warnings.push_back(one + " and " + other + " are the same: the two parts are one");
                continue;
            }
            result.left[result.files[k]] = "not read: it is the same as " + one;
            result.files.erase(result.files.begin() + static_cast<std::ptrdiff_t>(k));
        }
    }
    return result;
}

KtWriter::KtWriter(ImportJob &job, std::set<ColumnRole> optional)
    : m_job(job)
    , m_optional(std::move(optional))
    , m_interactions(job.out / "interactions.csv")
    , m_items(job.out / "items.csv")
{
    m_interactions << "user,item,correct";
    for (const ColumnRole role : m_optional)
        m_interactions << "," << columnRoleNames[static_cast<std::size_t>(role)];
    m_interactions << "\n";
    m_items << "item,text\n";
}

void KtWriter::item(std::string_view id, std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || !m_known.emplace(id).second)
        return;
    if (std::string whole = wholeId(id); whole != id)
        m_whole.emplace(std::move(whole), id);
    m_items << csvField(id) << "," << csvField(text) << "\n";
    ++m_job.summary.items;
}

const std::string *KtWriter::known(std::string_view item) const
{
    if (const auto found = m_known.find(std::string(item)); found != m_known.end())
        return &*found;
    const std::string whole = wholeId(item);
    if (const auto found = m_known.find(whole); found != m_known.end())
        return &*found;
    const auto found = m_whole.find(whole);
    return found == m_whole.end() ? nullptr : &found->second;
}

namespace {

/// Keys in a list as tables write them: "[3, 71, 98]", "3;71", "a|b".
std::vector<std::string> keysOf(std::string_view list)
{
    constexpr std::string_view between = "[](){},;|\"' \t";
    std::vector<std::string> keys;
    while (true) {
        const std::size_t begin = list.find_first_not_of(between);
        if (begin == std::string_view::npos)
            return keys;
        list.remove_prefix(begin);
        const std::size_t end = std::min(list.find_first_of(between), list.size());
        keys.emplace_back(list.substr(0, end));
        list.remove_prefix(end);
    }
}

} // namespace

void KtWriter::itemsOf(const fs::path &file)
{
    const ImportMapping &mapping = m_job.mapping;
    const auto columnsOf = [&](const TableReader &table, const std::map<ColumnRole, std::vector<std::string>> &chosen, ColumnRole role) {
        std::vector<int> columns;
        if (const auto found = chosen.find(role); found != chosen.end() && !found->second.empty()) {
            for (const std::string &name : found->second)
                columns.push_back(table.column(name));
            return columns;
        }
        columns.push_back(columnAmong(table.header(), itemColumnNames(role)));
        if (columns.front() < 0)
            missingColumn(table.file(), table.header(), columnRoleNames[static_cast<std::size_t>(role)], itemColumnNames(role));
        return columns;
    };
    std::unordered_map<std::string, std::string> names; // by key
    if (!mapping.namesFile.empty()) {
        const fs::path &namesFile = m_job.fileNamed(mapping.namesFile);
        TableReader table(namesFile, m_job.report, mapping.quotes);
        const int key = columnsOf(table, mapping.nameColumns, ColumnRole::Item).front(), text = columnsOf(table, mapping.nameColumns, ColumnRole::Text).front();
        while (table.next())
            names.try_emplace(wholeId(trimmed(table.field(key))), trimmed(table.field(text)));
        m_job.used(namesFile, "names of what the items are about");
    }
    TableReader table(file, m_job.report, mapping.quotes);
    const std::vector<int> ids = columnsOf(table, mapping.itemColumns, ColumnRole::Item), texts = columnsOf(table, mapping.itemColumns, ColumnRole::Text);
    std::string id, text;
    while (table.next()) {
        id.clear();
        text.clear();
        for (const int column : ids)
            id.append(id.empty() ? "" : "|").append(trimmed(table.field(column)));
        for (const int column : texts) {
            if (names.empty()) {
                text.append(text.empty() ? "" : " ").append(trimmed(table.field(column)));
                continue;
            }
            for (const std::string &key : keysOf(table.field(column))) {
                if (const auto name = names.find(wholeId(key)); name != names.end())
                    text.append(text.empty() ? "" : ", ").append(name->second);
            }
        }
        if (id.empty())
            table.malformed(ids.front(), "an item id");
        else if (trimmed(text).empty())
            m_job.report.skip("items without text", place(file, table.lineNumber()));
        else
            item(id, text);
    }
    m_job.used(file, "the items' texts");
}

bool KtWriter::answer(const Answer &answer)
{
    const std::string *const item = known(answer.item);
    if (!item) {
        ++m_job.summary.withoutText;
        if (m_unknown.empty())
            m_unknown = answer.item;
        m_job.report.skip("answers to items that have no text", "item " + std::string(answer.item));
        return false;
    }
    if (*item != answer.item && !std::exchange(m_wholeTold, true))
        m_job.report.note("ids are matched as whole numbers, such as " + std::string(answer.item) + " with " + *item);
    m_interactions << csvField(answer.user) << "," << csvField(*item)
                   << (answer.correct ? ",1" : ",0");
    for (const ColumnRole role : m_optional) {
        const std::string_view value = role == ColumnRole::Timestamp ? answer.timestamp
            : role == ColumnRole::ElapsedTime                         ? answer.elapsedTime
            : role == ColumnRole::Skill                               ? answer.skill
            : role == ColumnRole::Part                                ? answer.part
                                                                      : answer.split;
        m_interactions << "," << csvField(value);
    }
    m_interactions << "\n";
    m_users.add(answer.user);
    m_right += answer.correct;
    ++m_job.summary.interactions;
    return true;
}

void KtWriter::finish()
{
    m_interactions.close();
    m_items.close();
    m_job.summary.kind = TaskKind::Kt;
    m_job.summary.users = m_users.size();
    if (m_job.summary.interactions > 0) {
        if (!m_optional.contains(ColumnRole::Timestamp))
            m_job.report.note("the answers have no time: each user's are in the order of the rows");
        if (m_right == 0 || m_right == m_job.summary.interactions)
            m_job.report.note("all answers are " + std::string(m_right ? "right" : "wrong")
                + ": there is nothing to tell apart, and no AUC; check which column and which values mean a right answer");
        if (m_users.size() == 1)
            m_job.report.note("all answers are of one user: check the column with the user");
        return;
    }
    std::string expected = "no answer could be read";
    if (m_job.summary.withoutText > 0) {
        expected = std::to_string(m_job.summary.withoutText)
            + " answers are to items that have no text: give a file with the items' ids and texts, "
              "whose ids are those of the answers, such as " + m_unknown;
        if (!m_known.empty())
            expected += "; the texts are of " + *std::min_element(m_known.begin(), m_known.end()) + " and so on";
    }
    const std::string file = m_job.mapping.interactionsFile.empty() ? m_job.files.empty() ? std::string() : m_job.files.front().parent_path().string()
                                                                    : m_job.fileNamed(m_job.mapping.interactionsFile).string();
    throw Error(ErrorCode::EmptyDataset, { .file = file, .expected = expected });
}

std::optional<fs::path> itemsFileOf(const ImportJob &job, const std::vector<fs::path> &interactions)
{
    if (!job.mapping.itemsFile.empty())
        return job.fileNamed(job.mapping.itemsFile);
    std::vector<fs::path> others, fitting;
    const std::set<fs::path> known(interactions.begin(), interactions.end()); // EdNet has 784,309
    for (const fs::path &file : job.files) {
        if (known.contains(file))
            continue;
        others.push_back(file);
        try {
            LoadReport silent({}, {});
            const std::vector<std::string> header = TableReader(file, silent, job.mapping.quotes).header();
            const int id = columnAmong(header, itemColumnNames(ColumnRole::Item)), text = columnAmong(header, itemColumnNames(ColumnRole::Text));
            if (id >= 0 && text >= 0 && id != text)
                fitting.push_back(file);
        } catch (const Error &) {
            // it is no table
        }
    }
    for (const fs::path &file : fitting) {
        if (file.filename().string().starts_with("items."))
            return file;
    }
    if (fitting.size() == 1)
        return fitting.front();
    if (others.empty())
        return {};
    if (others.size() > 1)
        throw Error(ErrorCode::InvalidSetting,
            { .field = "items_file",
                .expected = "the name of the file with the items' texts",
                .got = "not given, and there are " + std::to_string(fitting.empty() ? others.size() : fitting.size()) + " such files" });
    return others.front();
}

bool isEdNetStudent(const std::string &name)
{
    const std::size_t digits = name.find_first_not_of("0123456789", 1);
    return name[0] == 'u' && digits != std::string::npos && digits > 1 && name.substr(digits) == ".csv";
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n\t;") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : withoutControls(text)) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string tabField(std::string_view text) { return withoutControls(text); }

std::string partOfName(const std::string &path)
{
    const PartName name = partNameOf(path);
    return name.part ? std::string(nameOf(*name.part)) : std::string();
}

namespace {

std::optional<double> numberOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        return {};
    return number;
}

} // namespace

Correctness correctnessOf(std::string_view text, const ImportMapping &mapping)
{
    const auto contains = [text](const std::vector<std::string> &values) { return std::find(values.begin(), values.end(), text) != values.end(); };
    if (contains(mapping.droppedValues))
        return Correctness::Dropped;
    if (!mapping.correctValues.empty()) {
        if (text.empty())
            return Correctness::Unknown;
        return contains(mapping.correctValues) ? Correctness::Right : Correctness::Wrong;
    }
    if (const auto number = numberOf(text)) {
        if (mapping.correctFrom)
            return *number >= *mapping.correctFrom ? Correctness::Right : Correctness::Wrong;
        return *number == 1 ? Correctness::Right : *number == 0 ? Correctness::Wrong : Correctness::Undecided;
    }
    const std::optional<bool> right = wordOfCorrect(text);
    return !right ? Correctness::Unknown : *right ? Correctness::Right : Correctness::Wrong;
}

void ScoreFinder::add(std::string_view value)
{
    if (const auto number = numberOf(trimmed(value)); number && *number >= 0) {
        ++m_values;
        m_others += *number != 0 && *number != 1;
        m_highest = std::max(m_highest, *number);
    }
}

std::optional<double> ScoreFinder::threshold() const
{
    constexpr std::int64_t few = 20;
    if (m_values < few || m_others * 10 < m_values)
        return {};
    return m_highest <= 1 ? 0.5 : m_highest / 2;
}

std::int64_t ClickLog::write(const fs::path &file, const NameIndex &users, const NameIndex &items,
    std::int64_t negatives, std::size_t recent, bool timed, LoadReport &report)
{
    std::stable_sort(m_clicks.begin(), m_clicks.end(),
        [](const Click &a, const Click &b) { return a.seconds < b.seconds; });
    std::vector<std::vector<std::int32_t>> clicked(static_cast<std::size_t>(users.size()));
    for (const Click &click : m_clicks)
        clicked[static_cast<std::size_t>(click.user)].push_back(click.item);
    std::vector<std::vector<std::int32_t>> ever = clicked; // sorted, to look in
    for (std::vector<std::int32_t> &of : ever)
        std::sort(of.begin(), of.end());
    std::vector<std::size_t> done(clicked.size(), 0);

    OutputFile out(file);
    std::int64_t impressions = 0;
    Random random(0x636c69636b);
    std::vector<std::int32_t> candidates;
    report.begin(Progress::Phase::Simulating, static_cast<std::int64_t>(m_clicks.size()));
    for (std::size_t n = 0; n < m_clicks.size(); ++n) {
        report.advance(1);
        const Click &click = m_clicks[n];
        const auto user = static_cast<std::size_t>(click.user);
        const std::size_t before = done[user]++;
        if (before == 0)
            continue; // without a history nothing is known of the user
        candidates.assign(1, click.item);
        const std::size_t begin = n < recent ? 0 : n - recent; // what comes later is not known yet
        for (std::int64_t tries = 0; tries < 10 * negatives
             && candidates.size() <= static_cast<std::size_t>(negatives); ++tries) {
            const std::int32_t item = m_clicks[begin + random.below(n - begin)].item;
            if (!std::binary_search(ever[user].begin(), ever[user].end(), item)
                && std::find(candidates.begin(), candidates.end(), item) == candidates.end())
                candidates.push_back(item);
        }
        if (candidates.size() < 2) {
            report.skip("clicks for which no other item could be drawn", users.names()[user]);
            continue;
        }
        random.shuffle(candidates);
        out << ++impressions << "\t" << tabField(users.names()[user]) << "\t" << (timed ? mindTime(click.seconds) : std::string()) << "\t";
        for (std::size_t h = before > longestHistory ? before - longestHistory : 0; h < before; ++h)
            out << items.names()[static_cast<std::size_t>(clicked[user][h])] << (h + 1 < before ? " " : "");
        for (std::size_t c = 0; c < candidates.size(); ++c)
            out << (c ? " " : "\t") << items.names()[static_cast<std::size_t>(candidates[c])]
                << (candidates[c] == click.item ? "-1" : "-0");
        out << "\n";
    }
    out.close();
    return impressions;
}

} // namespace gram
