// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/json_fields.h"

#include "api/error.h"

namespace gram {

namespace {

const TokenizerJson *find(const TokenizerJson &object, const char *key)
{
    if (!object.is_object())
        malformedTokenizer(std::string("what should have the field ") + key + " is no object");
    const auto field = object.find(key);
    return field == object.end() || field->is_null() ? nullptr : &*field;
}

} // namespace

std::string textField(const TokenizerJson &object, const char *key, std::optional<std::string> otherwise)
{
    const TokenizerJson *field = find(object, key);
    if (!field && otherwise)
        return *otherwise;
    if (!field || !field->is_string())
        malformedTokenizer(std::string("its field ") + key + " is not a text");
    return field->get<std::string>();
}

bool boolField(const TokenizerJson &object, const char *key, bool otherwise)
{
    const TokenizerJson *field = find(object, key);
    if (!field)
        return otherwise;
    if (!field->is_boolean())
        malformedTokenizer(std::string("its field ") + key + " is neither true nor false");
    return field->get<bool>();
}

std::int64_t intField(const TokenizerJson &object, const char *key, std::optional<std::int64_t> otherwise)
{
    const TokenizerJson *field = find(object, key);
    if (!field && otherwise)
        return *otherwise;
    if (!field || !field->is_number_integer() || field->get<double>() < 0 || field->get<double>() > INT32_MAX)
        malformedTokenizer(std::string("its field ") + key + " is not a whole number");
    return field->get<std::int64_t>();
}

const TokenizerJson &objectField(const TokenizerJson &object, const char *key)
{
    const TokenizerJson *field = find(object, key);
    if (!field || !field->is_object())
        malformedTokenizer(std::string("its field ") + key + " is not an object");
    return *field;
}

const TokenizerJson &arrayField(const TokenizerJson &object, const char *key)
{
    const TokenizerJson *field = find(object, key);
    if (!field || !field->is_array())
        malformedTokenizer(std::string("its field ") + key + " is not a list");
    return *field;
}

std::string base64Field(const TokenizerJson &object, const char *key)
{
    const std::string text = textField(object, key);
    std::string bytes;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        if (c == '=')
            break;
        constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const std::size_t value = digits.find(c);
        if (value == std::string_view::npos)
            malformedTokenizer(std::string("its field ") + key + " is not in base 64");
        bits = (bits << 6) | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes += static_cast<char>(bits >> count);
        }
    }
    return bytes;
}

void malformedTokenizer(const std::string &what)
{
    throw Error(ErrorCode::Tokenizer, { .got = what });
}

void unsupported(const std::string &what)
{
    throw Error(ErrorCode::Tokenizer, { .got = "it has " + what + ", which is not supported" });
}

} // namespace gram
