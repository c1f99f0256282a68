// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_files.h"

#include "api/error.h"
#include "base/file_kind.h"
#include "base/files.h"
#include "base/json_depth.h"
#include "text/tokenizer_class.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace gram {

namespace {

using Json = nlohmann::ordered_json;

std::string textOf(const Json &object, const char *key)
{
    const auto field = object.find(key);
    return field != object.end() && field->is_string() ? field->get<std::string>() : std::string();
}

/// null where it is no JSON object: whoever needs the file will say so.
Json objectOf(const std::string &text)
{
    Json object = isTooDeep(text) ? Json() : Json::parse(text, nullptr, false);
    return object.is_object() ? object : Json();
}

/// Whether the folder has the files that such a tokenizer is made of.
bool fits(TokenizerKind kind, const TokenizerFiles &files)
{
    const auto has = [&files](const char *name) { return files.contains(name); };
    switch (kind) {
    case TokenizerKind::Bert:
    case TokenizerKind::MpNet:
        return has("tokenizer.json") || has("vocab.txt");
    case TokenizerKind::Roberta:
    case TokenizerKind::Herbert:
        return has("tokenizer.json") || (has("vocab.json") && has("merges.txt"));
    case TokenizerKind::XlmRoberta:
    case TokenizerKind::Camembert:
    case TokenizerKind::Albert:
        return has("tokenizer.json") || has("sentencepiece.bpe.model") || has("spiece.model") || has("tokenizer.model");
    default:
        return true;
    }
}

void nameTheClass(TokenizerFiles &files, const std::string &configJson)
{
    const Json model = objectOf(configJson);
    Json config = Json::object();
    if (const auto file = files.find("tokenizer_config.json"); file != files.end())
        config = objectOf(file->second);
    if (model.is_null() || config.is_null() || !textOf(config, "tokenizer_class").empty())
        return;
    std::string name = textOf(model, "tokenizer_class");
    if (name.empty()) {
        name = tokenizerClassFor(textOf(model, "model_type"));
        if (!fits(tokenizerKindOf(name), files))
            return;
    }
    if (name.empty())
        return;
    config["tokenizer_class"] = name;
    files["tokenizer_config.json"] = config.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace

TokenizerFiles readTokenizerFiles(const std::filesystem::path &folder)
{
    TokenizerFiles files;
    std::error_code ignored;
    for (const std::string_view name : tokenizerFileNames)
        if (std::filesystem::exists(folder / name, ignored)) {
            std::string content = fileContent(folder / name);
            // A vocabulary is any text; a pointer to one would pass for one.
            if (const std::string kind = foreignKind(content); content.starts_with("version https://git-lfs"))
                throw Error(ErrorCode::MalformedFile, { .file = (folder / name).string(), .got = kind });
            files.emplace(name, std::move(content));
        }
    const bool any = std::any_of(files.begin(), files.end(), [](const auto &file) {
        return !file.first.ends_with("_config.json") && file.first != "special_tokens_map.json"
            && file.first != "added_tokens.json";
    });
    if (!any)
        return {};
    if (std::filesystem::exists(folder / "config.json", ignored))
        nameTheClass(files, fileContent(folder / "config.json"));
    return files;
}

} // namespace gram
