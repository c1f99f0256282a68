// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/split_column.h"

#include "data/column_names.h"
#include "data/item_texts.h"
#include "data/part_name.h"

#include <algorithm>
#include <array>

namespace gram {

namespace {

constexpr std::array<std::string_view, 10> names { "split", "datasplit", "traintest", "set", "subset", "dataset",
    "partition", "fold", "usage", "part" };
/// Of 0 and 1. "valid" is not among them: there it mostly means that a row is sound.
constexpr std::array<std::string_view, 13> flags { "istest", "test", "intest", "testset", "istrain", "train", "intrain",
    "trainset", "training", "istraining", "isvalidation", "validation", "isdev" };

std::optional<bool> flagOf(std::string_view value)
{
    if (value == "1" || value == "1.0")
        return true;
    if (value == "0" || value == "0.0")
        return false;
    const std::string key = columnKey(value);
    if (key == "true" || key == "false" || key == "yes" || key == "no")
        return key == "true" || key == "yes";
    return {};
}

} // namespace

SplitColumn::SplitColumn(std::string_view name)
    : m_name(name)
{
    const std::string key = columnKey(name);
    if (std::find(flags.begin(), flags.end(), key) != flags.end())
        m_named = key.find("test") != std::string::npos ? Part::Test
            : key.find("train") != std::string::npos    ? Part::Train
                                                        : Part::Validation;
}

std::vector<std::string> SplitColumn::candidates(const std::vector<std::string> &header)
{
    std::vector<std::string> found;
    const auto add = [&](std::string_view name) {
        for (const std::string &column : header) {
            if (columnKey(column) == name)
                found.push_back(column);
        }
    };
    std::for_each(names.begin(), names.end(), add);
    std::for_each(flags.begin(), flags.end(), add);
    return found;
}

void SplitColumn::add(std::string_view value)
{
    value = trimmed(value);
    m_flags = m_flags || (m_named && flagOf(value));
    if (const std::optional<Part> told = part(value))
        m_seen.insert(*told);
    else
        m_other = true;
}

std::optional<Part> SplitColumn::part(std::string_view value) const
{
    value = trimmed(value);
    if (const std::optional<bool> flag = m_named ? flagOf(value) : std::nullopt)
        return *flag ? *m_named : *m_named == Part::Train ? Part::Test : Part::Train;
    return partOfValue(value);
}

void SplitColumn::tell(LoadReport &report) const
{
    if (!m_flags)
        return report.note({ QT_TRANSLATE_NOOP("Said", "the column \"%1\" tells the parts"), { m_name } });
    report.note({ m_named == Part::Test
            ? QT_TRANSLATE_NOOP("Said", "the column \"%1\" tells the parts: 1 is test, 0 is training")
            : m_named == Part::Train
            ? QT_TRANSLATE_NOOP("Said", "the column \"%1\" tells the parts: 1 is training, 0 is test")
            : QT_TRANSLATE_NOOP("Said", "the column \"%1\" tells the parts: 1 is validation, 0 is training"),
        { m_name } });
}

} // namespace gram
