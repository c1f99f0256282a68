// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/correctness.h"

#include "data/column_names.h"
#include "data/item_texts.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

namespace gram {

namespace {

constexpr double partlyRight = 0.5; ///< the credit for a partly right answer

/// "0.5", "0,5", "50%", "2/4".
std::optional<double> numberOf(std::string_view text)
{
    const auto plain = [](std::string_view digits) -> std::optional<double> {
        double number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        if (digits.empty() || error != std::errc() || end != digits.data() + digits.size() || !std::isfinite(number))
            return {};
        return number;
    };
    if (const auto number = plain(text))
        return number;
    if (text.ends_with('%'))
        return plain(trimmed(text.substr(0, text.size() - 1)));
    if (const std::size_t slash = text.find('/'); slash != std::string_view::npos) {
        const auto of = plain(trimmed(text.substr(slash + 1))), points = plain(trimmed(text.substr(0, slash)));
        return of && points && *of > 0 ? std::optional(*points / *of) : std::nullopt;
    }
    if (const std::size_t comma = text.find(',');
        comma != std::string_view::npos && text.find('.') == std::string_view::npos) {
        std::string point(text);
        point[comma] = '.';
        return plain(point);
    }
    return {};
}

/// "partially correct" and the like: half of the credit.
bool isPartly(std::string_view text)
{
    const std::string key = columnKey(text);
    for (const std::string_view word : { "partiallycorrect", "partlycorrect", "partialcorrect", "partiallyright",
             "partlyright", "partial", "partly", "partialcredit", "halfcorrect", "half", "teilweiserichtig",
             "teilweisekorrekt", "partiellementcorrect", "parcialmentecorrecto" }) {
        if (key == word)
            return true;
    }
    return false;
}

} // namespace

Correctness correctnessOf(std::string_view text, const ImportMapping &mapping)
{
    const auto contains = [text](const std::vector<std::string> &values) {
        return std::find(values.begin(), values.end(), text) != values.end();
    };
    if (contains(mapping.droppedValues))
        return Correctness::Dropped;
    if (!mapping.correctValues.empty()) {
        if (isMissingValue(text))
            return Correctness::Unknown;
        return contains(mapping.correctValues) ? Correctness::Right : Correctness::Wrong;
    }
    if (const auto number = numberOf(text)) {
        if (mapping.correctFrom)
            return *number >= *mapping.correctFrom ? Correctness::Right : Correctness::Wrong;
        return *number == 1 ? Correctness::Right : *number == 0 ? Correctness::Wrong : Correctness::Undecided;
    }
    if (isPartly(text))
        return !mapping.correctFrom               ? Correctness::Undecided
            : *mapping.correctFrom <= partlyRight ? Correctness::Right
                                                  : Correctness::Wrong;
    const std::optional<bool> right = wordOfCorrect(text);
    return !right ? Correctness::Unknown : *right ? Correctness::Right : Correctness::Wrong;
}

void ScoreFinder::add(std::string_view value)
{
    const auto number = numberOf(trimmed(value));
    if (!number) {
        m_partly = m_partly || isPartly(value);
        return;
    }
    constexpr std::size_t few = 3;
    m_highest = m_values ? std::max(m_highest, *number) : *number;
    m_lowest = m_values ? std::min(m_lowest, *number) : *number;
    ++m_values;
    m_others += *number != 0 && *number != 1;
    if (m_distinct.size() < few)
        m_distinct.insert(*number);
}

std::optional<double> ScoreFinder::threshold() const
{
    constexpr std::int64_t few = 20;
    if (m_partly)
        return partlyRight;
    if (twoValues())
        return m_highest;
    if (m_values < few || m_others * 10 < m_values)
        return {};
    if (m_lowest == -1 && m_highest == 1 && m_distinct.size() <= 3 && m_distinct.contains(0) && m_distinct.contains(-1))
        return {}; // -1 marks what is no answer
    if (m_highest <= 1)
        return 0.5;
    return m_lowest < m_highest / 2 ? m_highest / 2 : (m_lowest + m_highest) / 2;
}

} // namespace gram
