// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/special_tokens.h"

#include "base/json_depth.h"

#include <climits>
#include <set>
#include <utility>

namespace gram {

using Json = TokenizerJson;

Json parsedFile(const TokenizerFiles &files, const std::string &name)
{
    const auto file = files.find(name);
    if (file == files.end())
        return Json::object();
    // Of equal keys the parser keeps one; in a vocabulary they are an error.
    std::size_t vocabularyKeys = 0;
    int vocabularyDepth = -1;
    const auto countKeys = [&](int depth, Json::parse_event_t event, Json &value) {
        if (event == Json::parse_event_t::key) {
            if (depth == vocabularyDepth)
                ++vocabularyKeys;
            else if (depth <= 2 && vocabularyDepth < 0 && value == "vocab")
                vocabularyDepth = depth + 1;
            else if (depth < vocabularyDepth) // behind it: what follows has keys at that depth too
                vocabularyDepth = INT_MAX;
        }
        return true;
    };
    if (isTooDeep(file->second))
        malformedTokenizer(name + " is nested more than " + std::to_string(deepestJson) + " levels deep");
    Json json;
    try {
        json = Json::parse(file->second, countKeys);
    } catch (const Json::parse_error &e) {
        malformedTokenizer(name + " is not JSON from byte " + std::to_string(e.byte) + " on");
    } catch (const Json::exception &) {
        malformedTokenizer("a number in " + name + " is out of range");
    }
    if (!json.is_object())
        malformedTokenizer(name + " is not a JSON object");
    const auto model = json.find("model");
    const Json &holder = model != json.end() && model->is_object() ? *model : json;
    if (const auto vocabulary = holder.find("vocab");
        vocabulary != holder.end() && vocabulary->is_object() && vocabulary->size() < vocabularyKeys)
        malformedTokenizer(name + " has a token twice in its vocabulary");
    return json;
}

SpecialTokens::SpecialTokens(const TokenizerFiles &files)
    : m_config(parsedFile(files, "tokenizer_config.json"))
    , m_map(parsedFile(files, "special_tokens_map.json"))
    , m_added(parsedFile(files, "added_tokens.json"))
{
    // As transformers has it: where the configuration lists the tokens, nothing else is asked.
    const auto decoder = m_config.find("added_tokens_decoder");
    m_listed = decoder != m_config.end() && decoder->is_object();
    if (m_listed)
        m_map = Json::object();
}

std::int64_t SpecialTokens::idOf(const std::string &token) const
{
    if (m_listed)
        for (const auto &[id, facts] : m_config["added_tokens_decoder"].items())
            if (facts.is_object() && textField(facts, "content", "") == token)
                return numberOf(id);
    if (const auto found = m_added.find(token); found != m_added.end() && found->is_number_integer())
        return found->get<std::int64_t>();
    for (const Json &entry : m_own)
        if (textField(entry, "content", "") == token)
            return intField(entry, "id");
    return -1;
}

bool SpecialTokens::describes(const char *key) const
{
    if (m_listed)
        return true;
    for (const Json *source : { &m_map, &m_config })
        if (const auto field = source->find(key); field != source->end() && field->is_object())
            return true;
    return !m_own.empty();
}

std::string SpecialTokens::name(const char *key, const std::string &otherwise) const
{
    for (const Json *source : { &m_map, &m_config }) {
        const auto field = source->find(key);
        if (field == source->end() || field->is_null())
            continue;
        return field->is_object() ? textField(*field, "content") : textField(*source, key);
    }
    return otherwise;
}

Json SpecialTokens::added(const std::vector<std::string> &special,
    const std::function<std::int64_t(const std::string &)> &idOf) const
{
    Json list = Json::array();
    std::set<std::string> known;
    const auto add = [&](const std::string &content, std::int64_t id, const Json &facts, bool isSpecial) {
        if (id < 0 || !known.insert(content).second)
            return;
        list.push_back(
            { { "id", id }, { "content", content }, { "single_word", boolField(facts, "single_word", false) },
                { "lstrip", boolField(facts, "lstrip", false) }, { "rstrip", boolField(facts, "rstrip", false) },
                { "normalized", boolField(facts, "normalized", !isSpecial) },
                { "special", boolField(facts, "special", isSpecial) } });
    };
    if (m_listed)
        for (const auto &[id, facts] : m_config["added_tokens_decoder"].items())
            add(textField(facts, "content"), numberOf(id), facts, true);
    for (const Json &entry : m_own)
        if (!m_listed)
            add(textField(entry, "content"), intField(entry, "id"), entry, true);
    for (const std::string &token : special)
        add(token, idOf(token), factsOf(token), true);
    for (const char *key : { "additional_special_tokens", "extra_special_tokens" })
        if (const auto more = m_config.find(key); more != m_config.end() && more->is_array())
            for (const Json &token : *more) {
                const std::string name = token.is_string() ? token.get<std::string>() : textField(token, "content", "");
                add(name, idOf(name), token.is_object() ? token : Json::object(), true);
            }
    for (const auto &[token, id] : m_added.items()) {
        if (!id.is_number_integer())
            malformedTokenizer("added_tokens.json has no id for " + token.substr(0, 60));
        add(token, id.get<std::int64_t>(), Json::object(), false);
    }
    return list;
}

std::int64_t SpecialTokens::numberOf(const std::string &id)
{
    if (id.empty() || id.size() >= 10 || id.find_first_not_of("0123456789") != std::string::npos)
        malformedTokenizer("added_tokens_decoder has the id " + id.substr(0, 60));
    return std::stoll(id);
}

/// How a special token is described where it is an object.
Json SpecialTokens::factsOf(const std::string &token) const
{
    for (const Json *source : { &m_map, &m_config })
        for (const auto &[key, value] : source->items())
            if (value.is_object() && key.ends_with("_token") && textField(value, "content", "") == token)
                return value;
    return Json::object();
}

TokenIds::TokenIds(const Json &vocabulary, const SpecialTokens &special)
    : m_special(special)
{
    if (vocabulary.is_object()) {
        for (const auto &[token, id] : vocabulary.items())
            if (id.is_number_integer())
                m_ids.insert_or_assign(token, id.get<std::int64_t>());
    } else {
        for (std::size_t i = 0; i < vocabulary.size(); ++i)
            if (vocabulary[i].is_array() && !vocabulary[i].empty() && vocabulary[i][0].is_string())
                m_ids.insert_or_assign(vocabulary[i][0].get<std::string>(), static_cast<std::int64_t>(i));
    }
}

std::int64_t TokenIds::operator()(const std::string &token) const
{
    const auto found = m_ids.find(token);
    return found == m_ids.end() ? m_special.idOf(token) : found->second;
}

void TokenIds::need(const std::vector<std::string> &tokens, const char *where) const
{
    for (const std::string &token : tokens)
        if ((*this)(token) < 0)
            malformedTokenizer(std::string(where) + " lacks " + token);
}

} // namespace gram
