// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/part_name.h"

#include <algorithm>
#include <array>

namespace gram {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool isLower(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}
bool isNumber(const std::string &word)
{
    return !word.empty() && isDigit(word.front());
}

std::optional<Part> partOfWord(std::string_view word)
{
    for (const std::string_view ending : { "sets", "set", "data", "split", "file" }) {
        if (word.size() > ending.size() + 2 && word.ends_with(ending)) {
            word.remove_suffix(ending.size());
            break;
        }
    }
    constexpr std::array<std::pair<std::string_view, Part>, 15> known { { { "train", Part::Train },
        { "training", Part::Train }, { "trn", Part::Train }, { "trains", Part::Train }, { "val", Part::Validation },
        { "vali", Part::Validation }, { "valid", Part::Validation }, { "validate", Part::Validation },
        { "validation", Part::Validation }, { "dev", Part::Validation }, { "devel", Part::Validation },
        { "development", Part::Validation }, { "test", Part::Test }, { "testing", Part::Test },
        { "tst", Part::Test } } };
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto &entry) { return entry.first == word; });
    return found == known.end() ? std::nullopt : std::optional(found->second);
}

/// Of one name, without folders.
PartName partOfName(std::string_view name)
{
    PartName result;
    const std::vector<std::string> words = wordsOfName(name);
    std::array<bool, 3> told {};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::optional<Part> part = partOfWord(words[i]);
        const bool fold = words[i] == "fold" || words[i] == "folds" || words[i] == "cv" || words[i] == "kfold";
        result.fold = result.fold || fold;
        if (part)
            told[static_cast<std::size_t>(*part)] = true;
        if ((part || fold) && result.number.empty() && i + 1 < words.size() && isNumber(words[i + 1]))
            result.number = words[i + 1];
    }
    const auto [train, validation, test] = told;
    result.several = test && (train || validation);
    if (result.several)
        return result;
    if (train)
        result.part = Part::Train;
    else if (validation)
        result.part = Part::Validation;
    else if (test)
        result.part = Part::Test;
    return result;
}

} // namespace

std::vector<std::string> wordsOfName(std::string_view name)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        if (!isDigit(c) && !isUpper(c) && !isLower(c)) {
            end();
            continue;
        }
        const char before = word.empty() ? '\0' : name[i - 1];
        const bool capital = isUpper(c)
            && (isLower(before) || (isUpper(before) && i + 1 < name.size() && isLower(name[i + 1])));
        if (!word.empty() && (isDigit(c) != isDigit(before) || capital))
            end();
        word += isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
    }
    end();
    return words;
}

PartName partNameOf(std::string_view path)
{
    PartName result;
    std::string number; // a folder's: fold1/test.csv
    bool fold = false;
    while (!path.empty()) {
        const std::size_t slash = path.find_last_of('/');
        const PartName inner = partOfName(slash == std::string_view::npos ? path : path.substr(slash + 1));
        if (number.empty() || (inner.fold && !fold && !inner.number.empty()))
            number = inner.number;
        fold = fold || inner.fold;
        if (!result.part && !result.several) {
            result.part = inner.part;
            result.several = inner.several;
        }
        path = path.substr(0, slash == std::string_view::npos ? 0 : slash);
    }
    result.number = number;
    result.fold = fold;
    return result;
}

std::optional<Part> partOfValue(std::string_view value)
{
    const PartName name = partNameOf(value);
    return name.several ? std::nullopt : name.part;
}

} // namespace gram
