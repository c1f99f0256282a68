// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_spec.h"

#include "api/error.h"
#include "text/sentencepiece_model.h"
#include "text/unigram.h"

#include <algorithm>
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
    }

    const Json &config() const { return m_config; }

    std::string classOf() const { return textField(m_config, "tokenizer_class", ""); }

    /// `key`: cls_token and the like.
    std::string name(const char *key, const std::string &otherwise) const
    {
        for (const Json *source : { &m_config, &m_map }) {
            const auto field = source->find(key);
            if (field == source->end() || field->is_null())
                continue;
            return field->is_object() ? textField(*field, "content") : textField(*source, key);
        }
        return otherwise;
    }

    /// The added tokens: those that the configuration lists, else the special ones that `idOf`
    /// knows; then added_tokens.json.
    template<typename IdOf>
    Json added(const std::vector<std::string> &special, IdOf &&idOf) const
    {
        Json list = Json::array();
        std::set<std::string> known;
        const auto add = [&](const std::string &content, std::int64_t id, const Json &facts, bool isSpecial) {
            if (id < 0 || !known.insert(content).second)
                return;
            list.push_back({ { "id", id },
                             { "content", content },
                             { "single_word", boolField(facts, "single_word", false) },
                             { "lstrip", boolField(facts, "lstrip", false) },
                             { "rstrip", boolField(facts, "rstrip", false) },
                             { "normalized", boolField(facts, "normalized", !isSpecial) },
                             { "special", boolField(facts, "special", isSpecial) } });
        };
        if (const auto decoder = m_config.find("added_tokens_decoder"); decoder != m_config.end() && decoder->is_object()) {
            for (const auto &[id, facts] : decoder->items()) {
                const bool number = !id.empty() && id.size() < 10 && id.find_first_not_of("0123456789") == std::string::npos;
                if (!number)
                    malformedTokenizer("added_tokens_decoder has the id " + id.substr(0, 60));
                add(textField(facts, "content"), std::stoll(id), facts, true);
            }
        }
        for (const std::string &token : special)
            add(token, idOf(token), factsOf(token), true);
        for (const auto &[token, id] : m_added.items()) {
            if (!id.is_number_integer())
                malformedTokenizer("added_tokens.json has no id for " + token.substr(0, 60));
            add(token, id.template get<std::int64_t>(), Json::object(), false);
        }
        return list;
    }

private:
    /// How a special token is described where it is an object.
    Json factsOf(const std::string &token) const
    {
        for (const Json *source : { &m_config, &m_map })
            for (const auto &[key, value] : source->items())
                if (value.is_object() && key.ends_with("_token") && textField(value, "content", "") == token)
                    return value;
        return Json::object();
    }

    Json m_config, m_map, m_added;
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

Json wordPieceSpec(const std::string &lines, const SpecialTokens &special)
{
    Json vocabulary = Json::object();
    std::unordered_map<std::string, std::int64_t> ids;
    std::int64_t id = 0;
    for (std::size_t begin = 0; begin < lines.size(); ++id) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        std::string token = lines.substr(begin, end - begin);
        if (token.ends_with('\r'))
            token.pop_back();
        if (!ids.emplace(token, id).second)
            malformedTokenizer("vocab.txt has \"" + token.substr(0, 60) + "\" twice, the second time in line " + std::to_string(id + 1));
        vocabulary[token] = id;
        begin = end + 1;
    }
    const auto idOf = [&ids](const std::string &token) {
        const auto found = ids.find(token);
        return found == ids.end() ? INT64_C(-1) : found->second;
    };
    const std::string unknown = special.name("unk_token", "[UNK]"), sep = special.name("sep_token", "[SEP]"),
                      pad = special.name("pad_token", "[PAD]"), cls = special.name("cls_token", "[CLS]"),
                      mask = special.name("mask_token", "[MASK]");
    for (const std::string &needed : { unknown, cls, sep })
        if (idOf(needed) < 0)
            malformedTokenizer("vocab.txt lacks " + needed);
    const Json &config = special.config();
    const auto strip = config.find("strip_accents");
    return specOf(special.added({ unknown, sep, pad, cls, mask }, idOf),
                  { { "type", "BertNormalizer" },
                    { "clean_text", true },
                    { "handle_chinese_chars", boolField(config, "tokenize_chinese_chars", true) },
                    { "strip_accents", strip == config.end() ? Json(nullptr) : *strip },
                    { "lowercase", boolField(config, "do_lower_case", true) } },
                  { { "type", "BertPreTokenizer" } }, templateOf({ { cls, idOf(cls) } }, { { sep, idOf(sep) } }),
                  { { "type", "WordPiece" }, { "prefix", "##" }, { "cleanup", true } },
                  { { "type", "WordPiece" },
                    { "unk_token", unknown },
                    { "continuing_subword_prefix", "##" },
                    { "max_input_chars_per_word", 100 },
                    { "vocab", std::move(vocabulary) } });
}

Json byteLevelSpec(const TokenizerFiles &files, const SpecialTokens &special)
{
    Json vocabulary = parsed(files, "vocab.json");
    Json merges = Json::array();
    const std::string &lines = files.at("merges.txt");
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = std::min(lines.find('\n', begin), lines.size());
        std::string merge = lines.substr(begin, end - begin);
        if (merge.ends_with('\r'))
            merge.pop_back();
        if (!merge.empty() && !(begin == 0 && merge.starts_with("#version")))
            merges.push_back(std::move(merge));
        begin = end + 1;
    }
    std::unordered_map<std::string, std::int64_t> ids;
    for (const auto &[token, id] : vocabulary.items())
        if (id.is_number_integer())
            ids.emplace(token, id.get<std::int64_t>());
    const auto idOf = [&ids](const std::string &token) {
        const auto found = ids.find(token);
        return found == ids.end() ? INT64_C(-1) : found->second;
    };
    const std::string begin = special.name("bos_token", "<s>"), end = special.name("eos_token", "</s>"),
                      sep = special.name("sep_token", "</s>"), cls = special.name("cls_token", "<s>"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "<mask>");
    for (const std::string &needed : { cls, sep })
        if (idOf(needed) < 0)
            malformedTokenizer("vocab.json lacks " + needed);
    const bool prefixSpace = boolField(special.config(), "add_prefix_space", false);
    return specOf(special.added({ begin, end, sep, cls, unknown, pad, mask }, idOf), nullptr,
                  { { "type", "ByteLevel" }, { "add_prefix_space", prefixSpace }, { "trim_offsets", true }, { "use_regex", true } },
                  { { "type", "RobertaProcessing" },
                    { "sep", { sep, idOf(sep) } },
                    { "cls", { cls, idOf(cls) } },
                    { "trim_offsets", true },
                    { "add_prefix_space", prefixSpace } },
                  { { "type", "ByteLevel" }, { "add_prefix_space", true }, { "trim_offsets", true }, { "use_regex", true } },
                  { { "type", "BPE" }, { "vocab", std::move(vocabulary) }, { "merges", std::move(merges) } });
}

/// The model of a tokenizer.json: pieces with scores, or, for BPE, merges in the order of the
/// pieces that they make.
Json modelOf(const SentencePieceModel &model)
{
    if (!model.bytePair) {
        Json pieces = Json::array();
        for (const auto &piece : model.pieces)
            pieces.push_back({ piece.text, piece.score });
        return { { "type", "Unigram" }, { "unk_id", model.unknown }, { "vocab", std::move(pieces) }, { "byte_fallback", model.byteFallback } };
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
    return { { "type", "BPE" },
             { "unk_token", model.pieces[static_cast<std::size_t>(model.unknown)].text },
             { "fuse_unk", true },
             { "byte_fallback", model.byteFallback },
             { "vocab", std::move(vocabulary) },
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

/// XLM-RoBERTa: the ids of fairseq, one higher than the model's, with four special tokens before
/// them and the mask behind.
Json fairseqSpec(const SentencePieceModel &original, const SpecialTokens &special)
{
    SentencePieceModel model = original;
    if (model.pieces.size() < 3)
        malformedTokenizer("its sentencepiece model has no pieces");
    const std::string begin = special.name("bos_token", "<s>"), end = special.name("eos_token", "</s>"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "<mask>");
    using Type = SentencePieceModel::Type;
    std::vector<SentencePieceModel::Piece> pieces { { begin, 0, Type::Control }, { pad, 0, Type::Control },
                                                    { end, 0, Type::Control }, { unknown, 0, Type::Unknown } };
    pieces.insert(pieces.end(), model.pieces.begin() + 3, model.pieces.end());
    pieces.push_back({ mask, 0, Type::UserDefined });
    model.pieces = std::move(pieces);
    model.unknown = 3;
    model.byteFallback = false;
    Json normalizers = Json::array();
    addCharactersMap(model, normalizers);
    const auto idOf = [&model](const std::string &token) { return static_cast<std::int64_t>(model.idOf(token)); };
    return specOf(special.added(withPieces({ begin, end, unknown, pad, mask }, model), idOf), sequenceOf("normalizers", normalizers),
                  sequenceOf("pretokenizers", { { { "type", "WhitespaceSplit" } }, metaspace("always") }),
                  templateOf({ { begin, 0 } }, { { end, 2 } }), metaspace("always"), modelOf(model));
}

Json albertSpec(const SentencePieceModel &model, const SpecialTokens &special)
{
    const Json &config = special.config();
    Json normalizers = Json::array({ { { "type", "Replace" }, { "pattern", { { "String", "``" } } }, { "content", "\"" } },
                                     { { "type", "Replace" }, { "pattern", { { "String", "''" } } }, { "content", "\"" } } });
    if (!boolField(config, "keep_accents", false)) {
        normalizers.push_back({ { "type", "NFKD" } });
        normalizers.push_back({ { "type", "StripAccents" } });
    }
    if (boolField(config, "do_lower_case", true))
        normalizers.push_back({ { "type", "Lowercase" } });
    addCharactersMap(model, normalizers);
    const std::string cls = special.name("cls_token", "[CLS]"), sep = special.name("sep_token", "[SEP]"),
                      unknown = special.name("unk_token", "<unk>"), pad = special.name("pad_token", "<pad>"),
                      mask = special.name("mask_token", "[MASK]");
    const auto idOf = [&model](const std::string &token) { return static_cast<std::int64_t>(model.idOf(token)); };
    for (const std::string &needed : { cls, sep })
        if (idOf(needed) < 0)
            malformedTokenizer("spiece.model lacks " + needed);
    return specOf(special.added(withPieces({ cls, sep, unknown, pad, mask }, model), idOf), sequenceOf("normalizers", normalizers),
                  sequenceOf("pretokenizers", { { { "type", "WhitespaceSplit" } }, metaspace("always") }),
                  templateOf({ { cls, idOf(cls) } }, { { sep, idOf(sep) } }), metaspace("always"), modelOf(model));
}

} // namespace

Json sentencePieceSpec(const std::string &serialized, bool specialInText)
{
    const SentencePieceModel model(serialized);
    Json normalizers = Json::array();
    if (!specialInText) {
        normalizers.push_back({ { "type", "SentencePiece" }, { "remove_extra_whitespaces", model.removeExtraWhitespaces } });
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
        if (piece.type == Type::UserDefined || (special && specialInText))
            added.push_back({ { "id", i },
                              { "content", piece.text },
                              { "single_word", false },
                              { "lstrip", false },
                              { "rstrip", false },
                              { "normalized", false },
                              { "special", piece.type != Type::UserDefined } });
    }
    Json segmenter = modelOf(model);
    if (!specialInText && !model.bytePair) {
        Json &unmatched = segmenter[unmatchedIdsField] = Json::array();
        for (std::size_t i = 0; i < model.pieces.size(); ++i)
            if (model.pieces[i].type != SentencePieceModel::Type::Normal && model.pieces[i].type != SentencePieceModel::Type::UserDefined)
                unmatched.push_back(i);
    }
    const auto token = [&model](const char *name, std::int32_t otherwise) {
        std::vector<std::pair<std::string, std::int64_t>> list;
        const std::int32_t named = model.idOf(name), id = named >= 0 ? named : otherwise;
        if (id >= 0)
            list.emplace_back(model.pieces[static_cast<std::size_t>(id)].text, id);
        return list;
    };
    const char *prepend = !model.addDummyPrefix ? "never" : specialInText ? "always" : "sentence";
    return specOf(std::move(added), normalizers.empty() ? Json(nullptr) : sequenceOf("normalizers", normalizers),
                  metaspace(prepend), templateOf(token("[CLS]", model.begin), token("[SEP]", model.end)),
                  metaspace(prepend), std::move(segmenter));
}

TokenizerFiles sentencePieceFiles(const std::string &model)
{
    const SentencePieceModel pieces(model);
    Json config { { "tokenizer_class", "PreTrainedTokenizerFast" } };
    for (const auto &[key, name] : { std::pair("unk_token", "[UNK]"), { "cls_token", "[CLS]" }, { "sep_token", "[SEP]" },
                                     { "pad_token", "[PAD]" }, { "mask_token", "[MASK]" } })
        if (pieces.idOf(name) >= 0)
            config[key] = name;
    if (!config.contains("unk_token"))
        config["unk_token"] = pieces.pieces[static_cast<std::size_t>(pieces.unknown)].text;
    return { { "spiece.model", model },
             { "tokenizer.json", sentencePieceSpec(model, true).dump(-1, ' ', false, Json::error_handler_t::replace) },
             { "tokenizer_config.json", config.dump(2) + '\n' } };
}

Json tokenizerSpec(const TokenizerFiles &files)
{
    const auto has = [&files](const char *name) { return files.contains(name); };
    if (has("tokenizer.json"))
        return parsed(files, "tokenizer.json");
    const SpecialTokens special(files);
    if (has("vocab.txt"))
        return wordPieceSpec(files.at("vocab.txt"), special);
    if (has("vocab.json") && has("merges.txt"))
        return byteLevelSpec(files, special);
    const std::string kind = special.classOf();
    for (const char *name : { "sentencepiece.bpe.model", "spiece.model", "tokenizer.model" }) {
        if (!has(name))
            continue;
        const std::string &model = files.at(name);
        if (kind.starts_with("XLMRoberta") || kind.starts_with("Camembert") || (kind.empty() && std::string_view(name) == "sentencepiece.bpe.model"))
            return fairseqSpec(SentencePieceModel(model), special);
        if (kind.starts_with("Albert"))
            return albertSpec(SentencePieceModel(model), special);
        return sentencePieceSpec(model, false);
    }
    malformedTokenizer("there is no tokenizer.json, vocab.txt, vocab.json with merges.txt, spiece.model, "
                       "sentencepiece.bpe.model or tokenizer.model");
}

} // namespace gram
