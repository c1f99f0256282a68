// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_spec.h"

#include "api/error.h"
#include "text/sentencepiece_model.h"
#include "text/tokenizer_class.h"
#include "text/unicode.h"
#include "text/unigram.h"

#include <algorithm>
#include <climits>
#include <set>
#include <unordered_map>

namespace gram {

namespace {

using Json = TokenizerJson;

constexpr const char *blank = "\u2581";

Json parsed(const TokenizerFiles &files, const std::string &name)
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

std::string toBase64(std::string_view bytes)
{
    constexpr const char *digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : bytes) {
        bits = (bits << 8) | static_cast<unsigned char>(c);
        for (count += 8; count >= 6;) {
            count -= 6;
            text += digits[(bits >> count) & 63];
        }
    }
    if (count > 0)
        text += digits[(bits << (6 - count)) & 63];
    text.resize((text.size() + 3) / 4 * 4, '=');
    return text;
}

/// The special tokens as the folder's files name them.
class SpecialTokens {
public:
    explicit SpecialTokens(const TokenizerFiles &files)
        : m_config(parsed(files, "tokenizer_config.json"))
        , m_map(parsed(files, "special_tokens_map.json"))
        , m_added(parsed(files, "added_tokens.json"))
    {
        // As transformers has it: where the configuration lists the tokens, nothing else is asked.
        const auto decoder = m_config.find("added_tokens_decoder");
        m_listed = decoder != m_config.end() && decoder->is_object();
        if (m_listed)
            m_map = Json::object();
    }

    /// Those of a tokenizer.json, for a class that is built anew from it.
    void setOwn(Json added) { m_own = std::move(added); }

    /// The id of a token that only these files give; -1 = none.
    std::int64_t idOf(const std::string &token) const
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

    const Json &config() const { return m_config; }

    std::string classOf() const { return textField(m_config, "tokenizer_class", ""); }

    /// Whether the files describe the token as more than its text.
    bool describes(const char *key) const
    {
        if (m_listed)
            return true;
        for (const Json *source : { &m_map, &m_config })
            if (const auto field = source->find(key); field != source->end() && field->is_object())
                return true;
        return !m_own.empty();
    }

    /// `key`: cls_token and the like.
    std::string name(const char *key, const std::string &otherwise) const
    {
        for (const Json *source : { &m_map, &m_config }) {
            const auto field = source->find(key);
            if (field == source->end() || field->is_null())
                continue;
            return field->is_object() ? textField(*field, "content") : textField(*source, key);
        }
        return otherwise;
    }

    /// The added tokens: those that the configuration lists, else the tokenizer.json's own; the
    /// special ones that `idOf` knows; added_tokens.json.
    template<typename IdOf>
    Json added(const std::vector<std::string> &special, IdOf &&idOf) const
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
                    const std::string name = token.is_string() ? token.get<std::string>()
                                                               : textField(token, "content", "");
                    add(name, idOf(name), token.is_object() ? token : Json::object(), true);
                }
        for (const auto &[token, id] : m_added.items()) {
            if (!id.is_number_integer())
                malformedTokenizer("added_tokens.json has no id for " + token.substr(0, 60));
            add(token, id.template get<std::int64_t>(), Json::object(), false);
        }
        return list;
    }

private:
    static std::int64_t numberOf(const std::string &id)
    {
        if (id.empty() || id.size() >= 10 || id.find_first_not_of("0123456789") != std::string::npos)
            malformedTokenizer("added_tokens_decoder has the id " + id.substr(0, 60));
        return std::stoll(id);
    }

    /// How a special token is described where it is an object.
    Json factsOf(const std::string &token) const
    {
        for (const Json *source : { &m_map, &m_config })
            for (const auto &[key, value] : source->items())
                if (value.is_object() && key.ends_with("_token") && textField(value, "content", "") == token)
                    return value;
        return Json::object();
    }

    Json m_config, m_map, m_added;
    Json m_own = Json::array();
    bool m_listed = false; ///< the configuration has an added_tokens_decoder
};

Json templateOf(const std::vector<std::pair<std::string, std::int64_t>> &before,
    const std::vector<std::pair<std::string, std::int64_t>> &after)
{
    Json single = Json::array(), special = Json::object();
    const auto add = [&](const auto &tokens) {
        for (const auto &[name, id] : tokens) {
            single.push_back({ { "SpecialToken", { { "id", name }, { "type_id", 0 } } } });
            special[name] = { { "id", name }, { "ids", { id } }, { "tokens", { name } } };
        }
    };
    add(before);
    single.push_back({ { "Sequence", { { "id", "A" }, { "type_id", 0 } } } });
    add(after);
    Json pair = single;
    pair.push_back({ { "Sequence", { { "id", "B" }, { "type_id", 0 } } } });
    for (const auto &[name, id] : after)
        pair.push_back({ { "SpecialToken", { { "id", name }, { "type_id", 0 } } } });
    return { { "type", "TemplateProcessing" }, { "single", single }, { "pair", pair }, { "special_tokens", special } };
}

Json specOf(Json added, Json normalizer, Json preTokenizer, Json postProcessor, Json decoder, Json model)
{
    Json spec = Json::object();
    spec["version"] = "1.0";
    spec["truncation"] = nullptr;
    spec["padding"] = nullptr;
    spec["added_tokens"] = std::move(added);
    spec["normalizer"] = std::move(normalizer);
    spec["pre_tokenizer"] = std::move(preTokenizer);
    spec["post_processor"] = std::move(postProcessor);
    spec["decoder"] = std::move(decoder);
    spec["model"] = std::move(model);
    return spec;
}

/// Without the white space at its end, as the reference reads vocabularies.
std::string_view trimmedEnd(std::string_view line)
{
    std::size_t end = 0;
    std::string storage;
    const std::string_view valid = validUtf8(line, storage);
    if (valid.data() != line.data())
        malformedTokenizer("vocab.txt is not UTF-8");
    for (std::size_t i = 0; i < valid.size();)
        if (!isWhitespace(nextCharacter(valid, i)))
            end = i;
    return line.substr(0, end);
}

/// A line a token, the line's number its id; of equal lines, empty ones too, the last counts.
Json vocabularyOfLines(const std::string &lines)
{
    Json vocabulary = Json::object();
    std::int64_t id = 0;
    for (std::size_t begin = 0; begin < lines.size(); ++id) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        vocabulary[std::string(trimmedEnd(std::string_view(lines).substr(begin, end - begin)))] = id;
        begin = end + 1;
    }
    return vocabulary;
}

/// A line a merge.
Json mergesOfLines(const std::string &lines)
{
    Json merges = Json::array();
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        std::string merge = lines.substr(begin, end - begin);
        if (merge.ends_with('\r'))
            merge.pop_back();
        if (!merge.empty() && !merge.starts_with("#version"))
            merges.push_back(std::move(merge));
        begin = end + 1;
    }
    return merges;
}

/// The id of a token in a vocabulary or among the added tokens; -1 = none.
class TokenIds {
public:
    TokenIds(const Json &vocabulary, const SpecialTokens &special)
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

    std::int64_t operator()(const std::string &token) const
    {
        const auto found = m_ids.find(token);
        return found == m_ids.end() ? m_special.idOf(token) : found->second;
    }

    /// Throws where one is nowhere. `where`: the file of the vocabulary.
    void need(const std::vector<std::string> &tokens, const char *where) const
    {
        for (const std::string &token : tokens)
            if ((*this)(token) < 0)
                malformedTokenizer(std::string(where) + " lacks " + token);
    }

private:
    std::unordered_map<std::string, std::int64_t> m_ids;
    const SpecialTokens &m_special;
};

/// BERT's and MPNet's. `where`: the file that the vocabulary is from.
Json wordPieceSpec(Json vocabulary, const SpecialTokens &special, bool mpnet, const char *where)
{
    const TokenIds idOf(vocabulary, special);
    const std::string unknown = special.name("unk_token", "[UNK]"),
                      sep = special.name("sep_token", mpnet ? "</s>" : "[SEP]"),
                      pad = special.name("pad_token", mpnet ? "<pad>" : "[PAD]"),
                      cls = special.name("cls_token", mpnet ? "<s>" : "[CLS]"),
                      mask = special.name("mask_token", mpnet ? "<mask>" : "[MASK]");
    idOf.need({ unknown, cls, sep }, where);
    const Json &config = special.config();
    const auto strip = config.find("strip_accents");
    Json added = special.added({ unknown, sep, pad, cls, mask }, idOf);
    if (mpnet && !special.describes("mask_token"))
        for (Json &token : added) {
            token["normalized"] = true;
            token["lstrip"] = token["content"] == mask; // it takes the blank before it along
        }
    return specOf(std::move(added),
        { { "type", "BertNormalizer" }, { "clean_text", true },
            { "handle_chinese_chars", boolField(config, "tokenize_chinese_chars", true) },
            { "strip_accents", strip == config.end() ? Json(nullptr) : *strip },
            { "lowercase", boolField(config, "do_lower_case", true) } },
        { { "type", "BertPreTokenizer" } }, templateOf({ { cls, idOf(cls) } }, { { sep, idOf(sep) } }),
        { { "type", "WordPiece" }, { "prefix", "##" }, { "cleanup", true } },
        { { "type", "WordPiece" }, { "unk_token", unknown }, { "continuing_subword_prefix", "##" },
            { "max_input_chars_per_word", 100 }, { "vocab", std::move(vocabulary) } });
}

/// RoBERTa's and, without tokens around the text, GPT-2's.
Json byteLevelSpec(Json vocabulary, Json merges, const SpecialTokens &special, bool around, const char *where)
{
    const TokenIds idOf(vocabulary, special);
    const std::string begin = special.name("bos_token", "<s>"), end = special.name("eos_token", "</s>"),
                      sep = special.name("sep_token", "</s>"), cls = special.name("cls_token", "<s>"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "<mask>");
    const bool prefixSpace = boolField(special.config(), "add_prefix_space", false);
    Json processor { { "type", "ByteLevel" }, { "add_prefix_space", prefixSpace }, { "trim_offsets", true },
        { "use_regex", true } };
    const Json preTokenizer = processor;
    if (around) {
        idOf.need({ cls, sep }, where);
        processor = { { "type", "RobertaProcessing" }, { "sep", { sep, idOf(sep) } }, { "cls", { cls, idOf(cls) } },
            { "trim_offsets", true }, { "add_prefix_space", prefixSpace } };
    }
    return specOf(special.added({ begin, end, sep, cls, unknown, pad, mask }, idOf), nullptr, preTokenizer,
        std::move(processor),
        { { "type", "ByteLevel" }, { "add_prefix_space", true }, { "trim_offsets", true }, { "use_regex", true } },
        { { "type", "BPE" }, { "vocab", std::move(vocabulary) }, { "merges", std::move(merges) } });
}

/// HerBERT's: BERT's words, cut by merges whose last pieces end in </w>.
Json herbertSpec(Json vocabulary, Json merges, const SpecialTokens &special)
{
    const TokenIds idOf(vocabulary, special);
    const std::string cls = special.name("cls_token", "<s>"), sep = special.name("sep_token", "</s>"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "<mask>");
    return specOf(special.added({ cls, sep, unknown, pad, mask }, idOf),
        { { "type", "BertNormalizer" }, { "clean_text", true }, { "handle_chinese_chars", true },
            { "strip_accents", false }, { "lowercase", false } },
        { { "type", "BertPreTokenizer" } }, templateOf({ { cls, 0 } }, { { sep, 2 } }), // ids as in transformers
        { { "type", "BPEDecoder" }, { "suffix", "</w>" } },
        { { "type", "BPE" }, { "unk_token", unknown }, { "end_of_word_suffix", "</w>" },
            { "vocab", std::move(vocabulary) }, { "merges", std::move(merges) } });
}

/// The model of a tokenizer.json: pieces with scores, or, for BPE, merges in the order of the
/// pieces that they make.
Json modelOf(const SentencePieceModel &model)
{
    if (!model.bytePair) {
        Json pieces = Json::array();
        for (const auto &piece : model.pieces)
            pieces.push_back({ piece.text, piece.score });
        return { { "type", "Unigram" }, { "unk_id", model.unknown }, { "vocab", std::move(pieces) },
            { "byte_fallback", model.byteFallback } };
    }
    Json vocabulary = Json::object(), merges = Json::array();
    std::unordered_map<std::string_view, std::size_t> ids;
    for (std::size_t i = 0; i < model.pieces.size(); ++i) {
        if (!ids.emplace(model.pieces[i].text, i).second)
            malformedTokenizer("its sentencepiece model has a piece twice");
        vocabulary[model.pieces[i].text] = i;
    }
    for (const auto &piece : model.pieces) {
        if (piece.type != SentencePieceModel::Type::Normal)
            continue;
        const std::string_view text = piece.text;
        std::vector<std::pair<std::size_t, std::size_t>> splits;
        for (std::size_t cut = 1; cut < text.size(); ++cut) {
            const auto left = ids.find(text.substr(0, cut)), right = ids.find(text.substr(cut));
            if (left != ids.end() && right != ids.end())
                splits.emplace_back(left->second, right->second);
        }
        std::sort(splits.begin(), splits.end());
        for (const auto &[left, right] : splits)
            merges.push_back({ model.pieces[left].text, model.pieces[right].text });
    }
    return { { "type", "BPE" }, { "unk_token", model.pieces[static_cast<std::size_t>(model.unknown)].text },
        { "fuse_unk", true }, { "byte_fallback", model.byteFallback }, { "vocab", std::move(vocabulary) },
        { "merges", std::move(merges) } };
}

Json metaspace(const char *prepend)
{
    return { { "type", "Metaspace" }, { "replacement", blank }, { "prepend_scheme", prepend }, { "split", true } };
}

void addCharactersMap(const SentencePieceModel &model, Json &normalizers)
{
    if (!model.charactersMap.empty())
        normalizers.push_back({ { "type", "Precompiled" }, { "precompiled_charsmap", toBase64(model.charactersMap) } });
}

/// The special tokens, then the pieces that are found in a text as they are.
std::vector<std::string> withPieces(std::vector<std::string> special, const SentencePieceModel &model)
{
    for (const auto &piece : model.pieces)
        if (piece.type == SentencePieceModel::Type::Control || piece.type == SentencePieceModel::Type::UserDefined)
            special.push_back(piece.text);
    return special;
}

Json sequenceOf(const char *key, Json parts)
{
    return { { "type", "Sequence" }, { key, std::move(parts) } };
}

/// The pieces of a unigram model, with its special ones as fairseq puts them: XLM-RoBERTa's ids are one
/// higher than the model's, CamemBERT's four; the mask is behind all.
SentencePieceModel withFairseqIds(SentencePieceModel model, const SpecialTokens &special, bool camembert)
{
    const std::size_t own = camembert ? 1 : 3;
    if (model.pieces.size() < own)
        malformedTokenizer("its sentencepiece model has no pieces");
    using Type = SentencePieceModel::Type;
    std::vector<SentencePieceModel::Piece> pieces;
    if (camembert)
        pieces = { { "<s>NOTUSED", 0, Type::Control }, { special.name("pad_token", "<pad>"), 0, Type::Control },
            { "</s>NOTUSED", 0, Type::Control }, { special.name("unk_token", "<unk>"), 0, Type::Unknown },
            { "<unk>NOTUSED", -100, Type::Normal } };
    else
        pieces = { { special.name("bos_token", "<s>"), 0, Type::Control },
            { special.name("pad_token", "<pad>"), 0, Type::Control },
            { special.name("eos_token", "</s>"), 0, Type::Control },
            { special.name("unk_token", "<unk>"), 0, Type::Unknown } };
    pieces.insert(pieces.end(), model.pieces.begin() + static_cast<std::ptrdiff_t>(own), model.pieces.end());
    pieces.push_back({ special.name("mask_token", "<mask>"), 0, Type::UserDefined });
    model.pieces = std::move(pieces);
    return model;
}

/// The parts of a unigram tokenizer that the classes below share, whichever file they are from.
struct UnigramParts {
    Json vocabulary; ///< [text, score] of each piece
    std::string charactersMap; ///< in base 64; empty: none
    std::vector<std::string> found; ///< pieces that are found in a text as they are
};

UnigramParts partsOf(const SentencePieceModel &model)
{
    return { modelOf(model)["vocab"], toBase64(model.charactersMap), withPieces({}, model) };
}

/// XLM-RoBERTa's and CamemBERT's.
Json fairseqSpec(UnigramParts parts, const SpecialTokens &special, bool camembert)
{
    const TokenIds idOf(parts.vocabulary, special);
    const std::string begin = special.name("bos_token", "<s>"), end = special.name("eos_token", "</s>"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "<mask>");
    idOf.need({ begin, end }, "its vocabulary");
    std::int64_t unknownId = 3;
    if (camembert) {
        unknownId = 0;
        for (std::size_t i = parts.vocabulary.size(); i > 0; --i)
            if (parts.vocabulary[i - 1].is_array() && !parts.vocabulary[i - 1].empty()
                && parts.vocabulary[i - 1][0] == unknown)
                unknownId = static_cast<std::int64_t>(i - 1);
    }
    std::vector<std::string> tokens { begin, end, unknown, pad, mask };
    tokens.insert(tokens.end(), parts.found.begin(), parts.found.end());
    Json added = special.added(tokens, idOf);
    if (camembert && !special.describes("mask_token"))
        for (Json &token : added)
            if (token["content"] == mask)
                token["lstrip"] = true;
    Json normalizers = Json::array();
    if (!parts.charactersMap.empty())
        normalizers.push_back({ { "type", "Precompiled" }, { "precompiled_charsmap", parts.charactersMap } });
    const char *prepend = boolField(special.config(), "add_prefix_space", true) ? "always" : "never";
    return specOf(std::move(added), sequenceOf("normalizers", normalizers),
        sequenceOf("pretokenizers", { { { "type", "WhitespaceSplit" } }, metaspace(prepend) }),
        templateOf({ { begin, idOf(begin) } }, { { end, idOf(end) } }), metaspace(prepend),
        { { "type", "Unigram" }, { "unk_id", unknownId }, { "vocab", std::move(parts.vocabulary) },
            { "byte_fallback", false } });
}

/// `processor`: null, or a tokenizer.json's, which ALBERT's class keeps.
Json albertSpec(UnigramParts parts, const SpecialTokens &special, std::int64_t unknownId, bool bytes, Json processor)
{
    const Json &config = special.config();
    Json normalizers = Json::array(
        { { { "type", "Replace" }, { "pattern", { { "String", "``" } } }, { "content", "\"" } },
            { { "type", "Replace" }, { "pattern", { { "String", "''" } } }, { "content", "\"" } } });
    if (!boolField(config, "keep_accents", false)) {
        normalizers.push_back({ { "type", "NFKD" } });
        normalizers.push_back({ { "type", "StripAccents" } });
    }
    if (boolField(config, "do_lower_case", true))
        normalizers.push_back({ { "type", "Lowercase" } });
    if (!parts.charactersMap.empty())
        normalizers.push_back({ { "type", "Precompiled" }, { "precompiled_charsmap", parts.charactersMap } });
    const TokenIds idOf(parts.vocabulary, special);
    const std::string cls = special.name("cls_token", "[CLS]"), sep = special.name("sep_token", "[SEP]"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "[MASK]");
    idOf.need({ cls, sep }, "its vocabulary");
    std::vector<std::string> tokens { cls, sep, unknown, pad, mask };
    tokens.insert(tokens.end(), parts.found.begin(), parts.found.end());
    if (processor.is_null())
        processor = templateOf({ { cls, idOf(cls) } }, { { sep, idOf(sep) } });
    const char *prepend = boolField(config, "add_prefix_space", true) ? "always" : "never";
    return specOf(special.added(tokens, idOf), sequenceOf("normalizers", normalizers),
        sequenceOf("pretokenizers", { { { "type", "WhitespaceSplit" } }, metaspace(prepend) }), std::move(processor),
        metaspace(prepend),
        { { "type", "Unigram" }, { "unk_id", unknownId }, { "vocab", std::move(parts.vocabulary) },
            { "byte_fallback", bytes } });
}

/// A part of a tokenizer.json, or null.
const Json &partOf(const Json &json, const char *key)
{
    static const Json none;
    const auto part = json.is_object() ? json.find(key) : json.end();
    return json.is_object() && part != json.end() ? *part : none;
}

/// Whether one of a sequence's parts, or the part itself, has this type.
bool hasType(const Json &part, const char *list, std::string_view type)
{
    if (!part.is_object())
        return false;
    if (const auto parts = part.find(list); parts != part.end() && parts->is_array())
        return std::any_of(parts->begin(), parts->end(), [&](const Json &p) { return hasType(p, list, type); });
    const auto own = part.find("type");
    return own != part.end() && own->is_string() && own->get_ref<const std::string &>() == type;
}

/// The first precompiled table of a normalizer, in base 64.
std::string charactersMapOf(const Json &normalizer)
{
    if (!normalizer.is_object())
        return {};
    if (const auto parts = normalizer.find("normalizers"); parts != normalizer.end() && parts->is_array()) {
        for (const Json &part : *parts)
            if (std::string map = charactersMapOf(part); !map.empty())
                return map;
        return {};
    }
    return hasType(normalizer, "normalizers", "Precompiled") ? textField(normalizer, "precompiled_charsmap", "")
                                                             : std::string();
}

/// What the class makes of a tokenizer.json, or the file itself where it is not of the class's form:
/// CamemBERT's with merges, say.
Json rebuilt(Json json, TokenizerKind kind, SpecialTokens special)
{
    const Json &model = partOf(json, "model");
    if (!model.is_object() || !model.contains("vocab"))
        return json;
    const Json &vocabulary = model["vocab"];
    // Early files do not say which model it is.
    const std::string type = textField(model, "type",
        model.contains("merges")       ? "BPE"
            : model.contains("unk_id") ? "Unigram"
                                       : "WordPiece");
    if (const Json &added = partOf(json, "added_tokens"); added.is_array())
        special.setOwn(added);
    switch (kind) {
    case TokenizerKind::Bert:
    case TokenizerKind::MpNet:
        if (type == "WordPiece" && vocabulary.is_object())
            return wordPieceSpec(vocabulary, special, kind == TokenizerKind::MpNet, "tokenizer.json");
        break;
    case TokenizerKind::Roberta:
        if (type == "BPE" && vocabulary.is_object()
            && hasType(partOf(json, "pre_tokenizer"), "pretokenizers", "ByteLevel"))
            return byteLevelSpec(vocabulary, arrayField(model, "merges"), special, true, "tokenizer.json");
        break;
    case TokenizerKind::Herbert:
        if (type == "BPE" && vocabulary.is_object() && textField(model, "end_of_word_suffix", "") == "</w>")
            return herbertSpec(vocabulary, arrayField(model, "merges"), special);
        break;
    case TokenizerKind::XlmRoberta:
    case TokenizerKind::Camembert:
    case TokenizerKind::Albert: {
        if (type != "Unigram" || !vocabulary.is_array()
            || !hasType(partOf(json, "pre_tokenizer"), "pretokenizers", "Metaspace"))
            break;
        UnigramParts parts { vocabulary, charactersMapOf(partOf(json, "normalizer")), {} };
        if (kind == TokenizerKind::Albert)
            return albertSpec(std::move(parts), special, 1, false, partOf(json, "post_processor"));
        return fairseqSpec(std::move(parts), special, kind == TokenizerKind::Camembert);
    }
    default:
        break;
    }
    return json;
}

/// sentence-transformers' own wish for lower case, which stands before everything that the tokenizer does.
Json lowered(Json spec, const TokenizerFiles &files)
{
    if (!files.contains("sentence_bert_config.json"))
        return spec;
    if (!boolField(parsed(files, "sentence_bert_config.json"), "do_lower_case", false))
        return spec;
    const Json &own = partOf(spec, "normalizer");
    const auto lowers = [](const auto &self, const Json &part) -> bool {
        if (!part.is_object())
            return false;
        if (const auto parts = part.find("normalizers"); parts != part.end() && parts->is_array())
            return std::any_of(parts->begin(), parts->end(), [&](const Json &p) { return self(self, p); });
        return hasType(part, "normalizers", "Lowercase")
            || (hasType(part, "normalizers", "BertNormalizer") && boolField(part, "lowercase", true));
    };
    if (lowers(lowers, own))
        return spec;
    Json parts = Json::array({ { { "type", "Lowercase" } } });
    if (!own.is_null())
        parts.push_back(own);
    spec["normalizer"] = sequenceOf("normalizers", std::move(parts));
    return spec;
}

/// The tokenizer of these files, but for what sentence-transformers adds.
Json specOfFiles(const TokenizerFiles &files)
{
    const auto has = [&files](const char *name) { return files.contains(name); };
    const SpecialTokens special(files);
    const std::string name = special.classOf();
    const TokenizerKind kind = tokenizerKindOf(name);
    if (kind == TokenizerKind::OtherProgram)
        malformedTokenizer("its class " + name.substr(0, 60)
            + " finds words or pieces by a program of its own (as MeCab is), which is not built in; "
              "choose a model whose tokenizer is all in a tokenizer.json");
    if (has("tokenizer.json"))
        return rebuilt(parsed(files, "tokenizer.json"), kind, special);
    const bool unnamed = kind == TokenizerKind::Unnamed || name.starts_with("PreTrainedTokenizer");
    const auto refuse = [&](const std::string &file) {
        malformedTokenizer("its class " + name.substr(0, 60) + " is not known here, and its " + file
            + " alone does not tell how it works; load it in transformers once and save it with "
              "save_pretrained(), which writes a tokenizer.json");
    };
    if (has("vocab.txt")) {
        if (!unnamed && kind != TokenizerKind::Bert && kind != TokenizerKind::MpNet)
            refuse("vocab.txt");
        return wordPieceSpec(vocabularyOfLines(files.at("vocab.txt")), special, kind == TokenizerKind::MpNet,
            "vocab.txt");
    }
    if (has("vocab.json") && has("merges.txt")) {
        Json vocabulary = parsed(files, "vocab.json"), merges = mergesOfLines(files.at("merges.txt"));
        if (kind == TokenizerKind::Herbert)
            return herbertSpec(std::move(vocabulary), std::move(merges), special);
        if (!unnamed && kind != TokenizerKind::Roberta && kind != TokenizerKind::Gpt2)
            refuse("vocab.json and merges.txt");
        const auto ended = std::count_if(merges.begin(), merges.end(),
            [](const Json &m) { return m.get_ref<const std::string &>().ends_with("</w>"); });
        if (ended > 0)
            malformedTokenizer(
                "its merges end words in </w>, which GPT-2's and RoBERTa's do not, and nothing names its class; "
                "if it is HerBERT's, write {\"tokenizer_class\": \"HerbertTokenizer\"} into its tokenizer_config.json");
        return byteLevelSpec(std::move(vocabulary), std::move(merges), special, kind != TokenizerKind::Gpt2,
            "vocab.json");
    }
    for (const char *file : { "sentencepiece.bpe.model", "spiece.model", "tokenizer.model" }) {
        if (!has(file))
            continue;
        const SentencePieceModel model(files.at(file));
        if (kind == TokenizerKind::Camembert || kind == TokenizerKind::XlmRoberta
            || (kind == TokenizerKind::Unnamed && std::string_view(file) == "sentencepiece.bpe.model")) {
            if (model.bytePair)
                unsupported("merges in " + std::string(file) + ", where its class has pieces with scores");
            const bool camembert = kind == TokenizerKind::Camembert;
            return fairseqSpec(partsOf(withFairseqIds(model, special, camembert)), special, camembert);
        }
        if (kind == TokenizerKind::Albert) {
            if (model.bytePair)
                unsupported("merges in " + std::string(file) + ", where its class has pieces with scores");
            return albertSpec(partsOf(model), special, model.unknown, model.byteFallback, nullptr);
        }
        if (!unnamed)
            refuse(file);
        return sentencePieceSpec(files.at(file), false);
    }
    malformedTokenizer("there is no tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model, "
                       "sentencepiece.bpe.model or tokenizer.model");
}

} // namespace

Json sentencePieceSpec(const std::string &serialized, bool specialInText)
{
    const SentencePieceModel model(serialized);
    Json normalizers = Json::array();
    if (!specialInText) {
        normalizers.push_back(
            { { "type", "SentencePiece" }, { "remove_extra_whitespaces", model.removeExtraWhitespaces } });
        if (!model.charactersMap.empty())
            normalizers.back()["precompiled_charsmap"] = toBase64(model.charactersMap);
    } else {
        addCharactersMap(model, normalizers);
    }
    if (specialInText && model.removeExtraWhitespaces) {
        normalizers.push_back({ { "type", "Strip" }, { "strip_left", true }, { "strip_right", true } });
        normalizers.push_back({ { "type", "Replace" }, { "pattern", { { "Regex", " {2,}" } } }, { "content", " " } });
    }
    Json added = Json::array();
    for (std::size_t i = 0; i < model.pieces.size(); ++i) {
        const auto &piece = model.pieces[i];
        using Type = SentencePieceModel::Type;
        const bool special = piece.type == Type::Control || piece.type == Type::Unknown;
        if (piece.type == Type::UserDefined && model.blankIsSuffix)
            unsupported("pieces of a user's own in a sentencepiece model with treat_whitespace_as_suffix");
        if (piece.type == Type::UserDefined || (special && specialInText))
            added.push_back({ { "id", i }, { "content", piece.text }, { "single_word", false }, { "lstrip", false },
                { "rstrip", false }, { "normalized", false }, { "special", piece.type != Type::UserDefined } });
    }
    Json segmenter = modelOf(model);
    if (!specialInText && !model.bytePair) {
        Json &unmatched = segmenter[unmatchedIdsField] = Json::array();
        for (std::size_t i = 0; i < model.pieces.size(); ++i)
            if (model.pieces[i].type != SentencePieceModel::Type::Normal
                && model.pieces[i].type != SentencePieceModel::Type::UserDefined)
                unmatched.push_back(i);
    }
    const auto token = [&model](const char *name, std::int32_t otherwise) {
        std::vector<std::pair<std::string, std::int64_t>> list;
        const std::int32_t named = model.idOf(name), id = named >= 0 ? named : otherwise;
        if (id >= 0)
            list.emplace_back(model.pieces[static_cast<std::size_t>(id)].text, id);
        return list;
    };
    const char *prepend = !model.addDummyPrefix ? "never"
        : model.blankIsSuffix                   ? "suffix"
        : specialInText                         ? "always"
                                                : "sentence";
    Json metaspaces = metaspace(prepend);
    // Pieces that reach over a blank must be found in the whole text.
    metaspaces["split"] = !model.blankIsSuffix
        && std::none_of(model.pieces.begin(), model.pieces.end(), [](const auto &piece) {
               return piece.type != SentencePieceModel::Type::Control && piece.type != SentencePieceModel::Type::Unknown
                   && piece.text.find(blank, 1) != std::string::npos;
           });
    return specOf(std::move(added), normalizers.empty() ? Json(nullptr) : sequenceOf("normalizers", normalizers),
        metaspaces, templateOf(token("[CLS]", model.begin), token("[SEP]", model.end)), metaspaces,
        std::move(segmenter));
}

TokenizerFiles sentencePieceFiles(const std::string &model)
{
    const SentencePieceModel pieces(model);
    Json config { { "tokenizer_class", "PreTrainedTokenizerFast" } };
    for (const auto &[key, name] : { std::pair("unk_token", "[UNK]"), { "cls_token", "[CLS]" },
             { "sep_token", "[SEP]" }, { "pad_token", "[PAD]" }, { "mask_token", "[MASK]" } })
        if (pieces.idOf(name) >= 0)
            config[key] = name;
    if (!config.contains("unk_token"))
        config["unk_token"] = pieces.pieces[static_cast<std::size_t>(pieces.unknown)].text;
    if (pieces.blankIsSuffix) // no tokenizer.json can describe it
        return { { "spiece.model", model } };
    return { { "spiece.model", model },
        { "tokenizer.json", sentencePieceSpec(model, true).dump(-1, ' ', false, Json::error_handler_t::replace) },
        { "tokenizer_config.json", config.dump(2) + '\n' } };
}

Json tokenizerSpec(const TokenizerFiles &files)
{
    return lowered(specOfFiles(files), files);
}

} // namespace gram
