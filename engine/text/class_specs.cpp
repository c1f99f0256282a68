// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/class_specs.h"

#include "text/tokenizer_spec.h"
#include "text/unigram.h"

#include <algorithm>
#include <unordered_map>

namespace gram {

namespace {

using Json = TokenizerJson;

constexpr const char *blank = "\u2581";

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

} // namespace

Json sequenceOf(const char *key, Json parts)
{
    return { { "type", "Sequence" }, { key, std::move(parts) } };
}

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

UnigramParts partsOf(const SentencePieceModel &model)
{
    return { modelOf(model)["vocab"], toBase64(model.charactersMap), withPieces({}, model) };
}

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

} // namespace gram
