// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_spec.h"

#include "text/class_specs.h"
#include "text/sentencepiece_model.h"
#include "text/special_tokens.h"
#include "text/tokenizer_class.h"
#include "text/unicode.h"

#include <algorithm>

namespace gram {

namespace {

using Json = TokenizerJson;

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
    if (!boolField(parsedFile(files, "sentence_bert_config.json"), "do_lower_case", false))
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
        return rebuilt(parsedFile(files, "tokenizer.json"), kind, special);
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
        Json vocabulary = parsedFile(files, "vocab.json"), merges = mergesOfLines(files.at("merges.txt"));
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

Json tokenizerSpec(const TokenizerFiles &files)
{
    return lowered(specOfFiles(files), files);
}

} // namespace gram
