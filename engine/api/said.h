// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Marks a text for Qt's lupdate, which looks for this name; the window translates it in the context "Said".
#ifndef QT_TRANSLATE_NOOP
#define QT_TRANSLATE_NOOP(scope, x) x
#endif

namespace gram {

/// Something told about files and data, so that the window can say it in the user's language: an English sentence part with
/// %1, %2 ... where the values go, and these.
struct Said {
    std::string text;
    std::vector<std::string> values;

    Said() = default;
    Said(const char *text, std::vector<std::string> values = {})
        : text(text)
        , values(std::move(values))
    {
    }
    /// What is not translated.
    Said(std::string sentence)
        : text("%1")
        , values { std::move(sentence) }
    {
    }

    /// In English, as the command line prints it.
    std::string sentence() const
    {
        std::string filled;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const std::size_t value = text[i] == '%' && i + 1 < text.size()
                ? static_cast<std::size_t>(text[i + 1]) - '1'
                : values.size();
            if (value < values.size()) {
                filled += values[value];
                ++i;
            } else {
                filled += text[i];
            }
        }
        return filled;
    }

    bool operator==(const Said &) const = default;
};

/// Parts of one sentence, in English.
inline std::string sentenceOf(const std::vector<Said> &parts)
{
    std::string all;
    for (const Said &part : parts)
        all += (all.empty() ? "" : ", ") + part.sentence();
    return all;
}

} // namespace gram
