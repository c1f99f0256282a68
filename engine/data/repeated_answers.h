// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace gram {

/// Finds the rows that repeat an answer because its question asks for several skills, wherever they stand in
/// the file: in ASSISTments 2009, sorted by skill, far apart. To train on them would give answers away.
///
/// An answer is known by a 64-bit hash of what makes it the same one: 16 bytes an answer.
class RepeatedAnswers {
public:
    /// True if the answer that `same` describes (user, item, result, time) was there before. Where `exact` is false
    /// the same answer may be given twice in it: then it is a repetition if it is for another skill than the first.
    bool add(std::span<const std::string_view> same, bool exact, std::string_view skill);

    /// A time of day with seconds, or a number as large as seconds since 1970, or of an order: not a date as
    /// 20200301, nor days as a spreadsheet counts them.
    static bool tellsSeconds(std::string_view time);

private:
    struct Place {
        std::uint64_t key = 0, skill = 0;
    };
    static Place &placeOf(std::vector<Place> &places, std::uint64_t key);
    void grow();

    std::vector<Place> m_places; ///< a power of two, at most half full
    std::size_t m_size = 0;
};

/// Which columns of a table of answers tell that two rows are one answer for two skills.
struct Repetition {
    std::vector<int> skills; ///< in which such rows differ; empty = none is known, and no row repeats another
    std::vector<int> same; ///< in which they are equal, beside user, item, result and time
    bool itemIsSkill = false; ///< the items are the skills: they may differ, too
};

/// RepeatedAnswers of a table's rows.
class RepeatedRows {
public:
    explicit RepeatedRows(Repetition repetition)
        : m_repetition(std::move(repetition))
    {
    }
    /// `time`: empty if the answers have none. `field`: of the row, by column.
    bool add(std::string_view user, std::string_view item, std::string_view time, bool correct,
        const std::function<std::string_view(int)> &field);

private:
    Repetition m_repetition;
    RepeatedAnswers m_answers;
};

/// Looks in a first reading of a table for columns of skills, whatever their names: for one answer the table has as
/// many rows as its item has values of such a column, of each user. An attempt's number is not so.
class RepetitionFinder {
public:
    struct Columns {
        std::vector<int> items; ///< they have the item's name
        std::vector<int> others; ///< with a role that is no skill's: user, result, time ...
        int skill = -1; ///< with the role of the skill
        bool timed = false; ///< the answers have times
        bool exactTimes = false; ///< the time is an answer's number
    };

    RepetitionFinder(const std::vector<std::string> &header, Columns columns);

    /// False if no column could tell: then the table need not be read for it.
    bool worthwhile() const { return !m_candidates.empty(); }
    /// False when it has seen enough. `field`: of the row, by column; `item`: as the import has it.
    bool add(std::string_view user, std::string_view item, std::string_view time, std::string_view result,
        const std::function<std::string_view(int)> &field);
    Repetition result();

private:
    struct Candidate {
        int column = 0;
        bool named = false; ///< its name is a skill's
        std::int64_t steps = 0; ///< rows whose number is one more than that of the row before
        double last = 0;
        std::unordered_map<std::string, std::uint32_t> values;
    };
    struct Row {
        std::uint64_t key, user; ///< what makes it one answer as far as it is known for sure; of the user
        std::uint32_t item;
    };
    /// A column's share of answers that have all values of their item, over the items with several; -1 if there are too few.
    double completeness(std::size_t candidate, const std::vector<std::uint32_t> &order) const;
    bool isCounter(const Candidate &candidate) const;

    Columns m_columns;
    bool m_itemIsSkill = false;
    std::vector<int> m_problems; ///< where the items are the skills: the columns with the questions
    std::vector<int> m_free; ///< columns that may differ without a meaning
    std::size_t m_width = 0;
    std::vector<Candidate> m_candidates;
    std::unordered_map<std::string, std::uint32_t> m_items;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_values; ///< of each row for each candidate
    std::uint64_t m_mask = 0; ///< users whose hash has one of these bits are left out
    std::int64_t m_read = 0;
};

} // namespace gram
