// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/json_line.h"

#include "base/json_builder.h"
#include "data/item_texts.h"

#include <algorithm>
#include <string>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t deepest = 8; ///< that tables have

/// {'a': "b", 'c': None} as JSON. Only strings and names differ.
std::string fromPython(std::string_view text)
{
    std::string json;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\'' || c == '"') {
            json += '"';
            for (++i; i < text.size() && text[i] != c; ++i) {
                if (text[i] == '\\' && i + 1 < text.size()) {
                    const char escaped = text[++i];
                    if (escaped == '\'')
                        json += '\'';
                    else if (escaped == 'x' && i + 2 < text.size())
                        json += "\\u00";
                    else
                        json.append(1, '\\').append(1, escaped);
                } else if (text[i] == '"') {
                    json += "\\\"";
                } else {
                    json += text[i];
                }
            }
            json += '"';
        } else if (text.substr(i, 4) == "True" || text.substr(i, 4) == "None") {
            json += text[i] == 'T' ? "true" : "null";
            i += 3;
        } else if (text.substr(i, 5) == "False") {
            json += "false";
            i += 4;
        } else if ((c == 'u' || c == 'b') && i + 1 < text.size() && (text[i + 1] == '\'' || text[i + 1] == '"')) {
            continue; // u'...'
        } else {
            json += c;
        }
    }
    return json;
}

/// NaN and Infinity, which Python writes and JSON does not have, as null.
std::string withoutNaN(std::string_view text)
{
    std::string json;
    bool inText = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inText && c == '\\' && i + 1 < text.size()) {
            json.append(text.substr(i++, 2));
            continue;
        }
        inText = c == '"' ? !inText : inText;
        std::size_t length = 0;
        for (const std::string_view word : { "NaN", "Infinity", "-Infinity", "nan", "inf", "-inf" }) {
            if (!inText && text.substr(i, word.size()) == word)
                length = std::max(length, word.size());
        }
        if (length > 0) {
            json += "null";
            i += length - 1;
        } else {
            json += c;
        }
    }
    return json;
}

} // namespace

Json parsedLine(std::string_view line)
{
    const auto parsed = [](std::string_view text) {
        return JsonBuilder<Json>(deepest).build(text).value_or(Json(Json::value_t::discarded));
    };
    Json value = parsed(line);
    if (!value.is_discarded())
        return value;
    const std::string_view text = trimmed(line);
    if (text.find("NaN") != std::string_view::npos || text.find("nan") != std::string_view::npos
        || text.find("nf") != std::string_view::npos) {
        if (Json without = parsed(withoutNaN(text)); !without.is_discarded())
            return without;
    }
    return text.starts_with("{'") || text.starts_with("{u'") ? parsed(fromPython(text)) : value;
}

} // namespace gram
