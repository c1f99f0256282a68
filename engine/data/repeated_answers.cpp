// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/repeated_answers.h"

#include "base/random.h"
#include "data/column_names.h"
#include "data/item_texts.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <set>

namespace gram {

namespace {

constexpr std::size_t mostCandidates = 16;
constexpr std::size_t mostRows = 1 << 20; ///< kept; of more only some users' are
constexpr std::int64_t mostRead = 8'000'000;
constexpr std::size_t mostValues = 1 << 16; ///< of a column of skills
constexpr std::int64_t fewRows = 60; ///< a table so short tells nothing of how many values a column has

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return mix64(hash);
}

bool contains(std::string_view key, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
        [&](std::string_view word) { return key.find(word) != std::string_view::npos; });
}

/// Names of skills, whatever else is in them: "kc_id", "main_tag", "CCSS standard".
bool isNamedSkill(std::string_view key)
{
    return contains(key,
               { "skill", "concept", "tag", "subject", "standard", "knowledge", "topic", "component", "competenc",
                   "kompetenz", "objective", "strand", "domain", "category", "chapter", "construct", "theme", "thema" })
        || key == "kc" || key.starts_with("kc") || key.ends_with("kc") || key.ends_with("kcid") || key.ends_with("kcs");
}

/// Names of what differs from try to try.
bool isNamedTry(std::string_view key)
{
    return contains(key,
        { "attempt", "try", "tries", "trial", "hint", "session", "device", "platform", "action", "duration", "elapsed",
            "answer", "choice", "option", "chosen", "selected", "given", "response", "count", "time", "date", "number",
            "nth", "mode" });
}

/// Counts a student's rows of a skill: another number for each skill of one answer.
bool isNamedOpportunity(std::string_view key)
{
    return contains(key, { "opportunity", "unnamed", "rowid", "rownumber", "index" }) || key == "row" || key.empty();
}

bool isAmong(std::span<const std::string_view> names, std::string_view key)
{
    return std::find(names.begin(), names.end(), key) != names.end();
}

} // namespace

bool RepeatedAnswers::add(std::span<const std::string_view> same, bool exact, std::string_view skill)
{
    std::uint64_t key = 0;
    for (const std::string_view field : same)
        key = mix64(key ^ hashOf(field));
    key |= 1; // 0 marks an empty place
    if (2 * (m_size + 1) > m_places.size())
        grow();
    Place &place = placeOf(m_places, key);
    const std::uint64_t skillHash = hashOf(skill);
    if (place.key == 0) {
        place = { key, skillHash };
        ++m_size;
        return false;
    }
    return exact || place.skill != skillHash;
}

bool RepeatedAnswers::tellsSeconds(std::string_view time)
{
    if (std::count(time.begin(), time.end(), ':') >= 2)
        return true;
    const auto digits = std::count_if(time.begin(), time.end(), [](char c) { return c >= '0' && c <= '9'; });
    return time.find_first_not_of("0123456789.eE+") == std::string_view::npos && digits >= 9;
}

RepeatedAnswers::Place &RepeatedAnswers::placeOf(std::vector<Place> &places, std::uint64_t key)
{
    std::size_t at = (key >> 1) & (places.size() - 1);
    while (places[at].key != 0 && places[at].key != key)
        at = (at + 1) & (places.size() - 1);
    return places[at];
}

void RepeatedAnswers::grow()
{
    std::vector<Place> larger(m_places.empty() ? 1 << 12 : 2 * m_places.size());
    for (const Place &place : m_places) {
        if (place.key != 0)
            placeOf(larger, place.key) = place;
    }
    m_places = std::move(larger);
}

bool RepeatedRows::add(std::string_view user, std::string_view item, std::string_view time, bool correct,
    const std::function<std::string_view(int)> &field)
{
    if (m_repetition.skills.empty())
        return false;
    std::vector<std::string_view> same { user, m_repetition.itemIsSkill ? std::string_view() : item, time,
        correct ? "1" : "0" };
    for (const int column : m_repetition.same)
        same.push_back(trimmed(field(column)));
    std::string skill;
    for (const int column : m_repetition.skills)
        skill.append(trimmed(field(column))).append("\n");
    return m_answers.add(same, RepeatedAnswers::tellsSeconds(time), skill);
}

RepetitionFinder::RepetitionFinder(const std::vector<std::string> &header, Columns columns)
    : m_columns(std::move(columns))
    , m_width(header.size())
{
    const auto keyOf = [&](int column) { return columnKey(header[static_cast<std::size_t>(column)]); };
    if (m_columns.items.size() == 1) {
        const std::string key = keyOf(m_columns.items.front());
        m_itemIsSkill = (isAmong(answerColumnNames(ColumnRole::Skill), key) || isNamedSkill(key))
            && !isAmong(answerColumnNames(ColumnRole::Item), key);
    }
    const auto isOther = [&](int column) {
        return std::find(m_columns.others.begin(), m_columns.others.end(), column) != m_columns.others.end();
    };
    const auto isItem = [&](int column) {
        return std::find(m_columns.items.begin(), m_columns.items.end(), column) != m_columns.items.end();
    };
    const int width = static_cast<int>(m_width);
    if (m_itemIsSkill) {
        for (int column = 0; column < width; ++column) {
            if (!isOther(column) && !isItem(column) && isAmong(answerColumnNames(ColumnRole::Item), keyOf(column)))
                m_problems.push_back(column);
        }
        // Without a question's id two skills at a time may be two answers.
        if (m_problems.empty() && !m_columns.exactTimes)
            return;
        m_candidates.push_back({ m_columns.items.front(), true, 0, 0, {} });
    }
    for (const bool named : { true, false }) {
        for (int column = 0; column < width && m_candidates.size() < mostCandidates; ++column) {
            if (isOther(column) || isItem(column)
                || std::find(m_problems.begin(), m_problems.end(), column) != m_problems.end())
                continue;
            const std::string key = keyOf(column);
            if (isNamedOpportunity(key)) {
                if (named)
                    m_free.push_back(column);
                continue;
            }
            const bool skill = column == m_columns.skill || isNamedSkill(key);
            if (skill == named && (skill || !isNamedTry(key)))
                m_candidates.push_back({ column, skill, 0, 0, {} });
        }
    }
}

bool RepetitionFinder::add(std::string_view user, std::string_view item, std::string_view time, std::string_view result,
    const std::function<std::string_view(int)> &field)
{
    const std::uint64_t userHash = hashOf(user);
    ++m_read;
    std::string problem;
    if (m_itemIsSkill) {
        for (const int column : m_problems)
            problem.append(problem.empty() ? "" : "|").append(trimmed(field(column)));
        item = problem;
    }
    std::vector<std::uint32_t> numbers;
    for (Candidate &candidate : m_candidates) {
        const std::string_view value = trimmed(field(candidate.column));
        double number = 0;
        if (const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
            error == std::errc()) {
            candidate.steps += m_read > 1 && number == candidate.last + 1;
            candidate.last = number;
        }
        if (candidate.values.size() >= mostValues) {
            numbers.push_back(0);
            continue;
        }
        numbers.push_back(
            candidate.values.try_emplace(std::string(value), static_cast<std::uint32_t>(candidate.values.size()))
                .first->second);
    }
    if ((userHash & m_mask) != 0)
        return m_read < mostRead;
    if (m_rows.size() >= mostRows) {
        m_mask = 2 * m_mask + 1;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            if ((m_rows[i].user & m_mask) != 0)
                continue;
            std::copy_n(m_values.begin() + static_cast<std::ptrdiff_t>(i * m_candidates.size()), m_candidates.size(),
                m_values.begin() + static_cast<std::ptrdiff_t>(kept * m_candidates.size()));
            m_rows[kept++] = m_rows[i];
        }
        m_rows.resize(kept);
        m_values.resize(kept * m_candidates.size());
        if ((userHash & m_mask) != 0)
            return m_read < mostRead;
    }
    std::uint64_t key = 0;
    for (const std::string_view part : { user, item, m_columns.timed ? time : std::string_view(), result })
        key = mix64(key ^ hashOf(part));
    m_rows.push_back({ key, userHash,
        m_items.try_emplace(std::string(item), static_cast<std::uint32_t>(m_items.size())).first->second });
    m_values.insert(m_values.end(), numbers.begin(), numbers.end());
    return m_read < mostRead;
}

bool RepetitionFinder::isCounter(const Candidate &candidate) const
{
    return m_read > 2 && candidate.steps * 100 >= (m_read - 1) * 98;
}

double RepetitionFinder::completeness(std::size_t candidate, const std::vector<std::uint32_t> &order) const
{
    const auto valueOf = [&](std::uint32_t row) { return m_values[row * m_candidates.size() + candidate]; };
    struct OfItem {
        std::set<std::uint32_t> values;
        std::vector<std::size_t> sizes; ///< of its answers' sets
        std::set<std::uint64_t> users;
    };
    std::unordered_map<std::uint32_t, OfItem> items;
    std::set<std::uint32_t> values;
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin;
        values.clear();
        while (end < order.size() && m_rows[order[end]].key == m_rows[order[begin]].key)
            values.insert(valueOf(order[end++]));
        OfItem &item = items[m_rows[order[begin]].item];
        item.values.insert(values.begin(), values.end());
        item.sizes.push_back(values.size());
        item.users.insert(m_rows[order[begin]].user);
        begin = end;
    }
    std::size_t answers = 0, complete = 0, several = 0, shared = 0;
    for (const auto &[id, item] : items) {
        if (std::all_of(item.sizes.begin(), item.sizes.end(), [](std::size_t size) { return size < 2; }))
            continue; // of no answer there are two rows
        for (const std::size_t size : item.sizes) {
            ++answers;
            several += size > 1;
            complete += size == item.values.size();
        }
        shared += item.users.size() > 1;
    }
    if (several == 0 || (!m_candidates[candidate].named && (several < 3 || shared == 0)))
        return -1;
    return static_cast<double>(complete) / static_cast<double>(answers);
}

Repetition RepetitionFinder::result()
{
    Repetition found;
    if (m_candidates.empty())
        return found;
    std::vector<std::uint32_t> order(m_rows.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(),
        [&](std::uint32_t a, std::uint32_t b) { return m_rows[a].key < m_rows[b].key; });
    std::vector<int> counters;
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate &candidate = m_candidates[i];
        const bool few = candidate.values.size() < mostValues
            && (m_read < fewRows || static_cast<std::int64_t>(candidate.values.size()) * 4 <= m_read);
        if (!candidate.named && isCounter(candidate)) {
            counters.push_back(candidate.column);
            continue;
        }
        const bool told = candidate.column == m_columns.skill || (m_itemIsSkill && i == 0);
        const bool sure = told && m_columns.timed; // a mapping says that it is one, and the time that it is one answer
        if (sure || (few && completeness(i, order) >= (candidate.named ? 0.8 : 0.9)))
            found.skills.push_back(candidate.column);
    }
    found.itemIsSkill = m_itemIsSkill && !found.skills.empty() && found.skills.front() == m_columns.items.front();
    if (m_itemIsSkill && !found.itemIsSkill)
        found.skills.clear();
    if (found.skills.empty())
        return found;
    found.same = m_problems;
    if (!m_columns.timed) { // then nothing else may differ
        const auto among = [](const std::vector<int> &columns, int column) {
            return std::find(columns.begin(), columns.end(), column) != columns.end();
        };
        for (int column = 0; column < static_cast<int>(m_width); ++column) {
            if (!among(found.skills, column) && !among(m_columns.others, column) && !among(m_columns.items, column)
                && !among(m_free, column) && !among(counters, column) && !among(found.same, column))
                found.same.push_back(column);
        }
    }
    return found;
}

} // namespace gram
