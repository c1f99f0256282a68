// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace gram {

// Fields of a tokenizer's JSON. What is absent or null has the default, if there is one; anything
// of another type is an Error(Tokenizer) that names the field.
// Not ordered_json, which looks through all keys for each new one: vocabularies are large.
using TokenizerJson = nlohmann::json;

std::string textField(const TokenizerJson &object, const char *key, std::optional<std::string> otherwise = {});
bool boolField(const TokenizerJson &object, const char *key, bool otherwise);
std::int64_t intField(const TokenizerJson &object, const char *key, std::optional<std::int64_t> otherwise = {});
const TokenizerJson &objectField(const TokenizerJson &object, const char *key);
const TokenizerJson &arrayField(const TokenizerJson &object, const char *key);
std::string base64Field(const TokenizerJson &object, const char *key);

[[noreturn]] void malformedTokenizer(const std::string &what);
[[noreturn]] void unsupported(const std::string &what);

} // namespace gram
