// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tokenizer_pipeline.h"

#include "text/byte_pair.h"
#include "text/unicode.h"
#include "text/unigram.h"
#include "text/word_piece.h"

#include <algorithm>

namespace gram {

namespace {

/// A part of the spec; null where it is absent.
const TokenizerJson &partOf(const TokenizerJson &spec, const char *key)
{
    static const TokenizerJson none;
    const auto part = spec.find(key);
    return part == spec.end() ? none : *part;
}

} // namespace

TokenizerPipeline::TokenizerPipeline(const TokenizerJson &spec)
{
    if (!spec.is_object())
        malformedTokenizer("its tokenizer.json is not an object");
    m_normalizer = TextNormalizer(partOf(spec, "normalizer"));
    m_preTokenizer = PreTokenizer(partOf(spec, "pre_tokenizer"));
    readModel(objectField(spec, "model"));
    m_size = m_model->size();
    readAddedTokens(spec);
    readPostProcessor(partOf(spec, "post_processor"));
}

void TokenizerPipeline::readModel(const TokenizerJson &model)
{
    // Early files do not say which model it is.
    const std::string type = textField(model, "type",
        model.contains("merges")       ? "BPE"
            : model.contains("unk_id") ? "Unigram"
                                       : "WordPiece");
    if (type == "WordPiece") {
        m_model = std::make_unique<WordPiece>(model);
        m_kind = "WordPiece";
    } else if (type == "BPE") {
        const bool bytes = m_preTokenizer.isByteLevel();
        m_model = std::make_unique<BytePair>(model, bytes);
        m_kind = bytes ? "byte-level BPE" : "SentencePiece BPE";
    } else if (type == "Unigram") {
        m_model = std::make_unique<Unigram>(model);
        m_kind = "SentencePiece unigram";
    } else {
        unsupported("the model \"" + type.substr(0, 60) + '"');
    }
}

void TokenizerPipeline::readAddedTokens(const TokenizerJson &spec)
{
    if (!spec.contains("added_tokens") || spec["added_tokens"].is_null())
        return;
    for (const TokenizerJson &entry : arrayField(spec, "added_tokens")) {
        AddedTokens::Token token;
        token.content = textField(entry, "content");
        token.id = static_cast<std::int32_t>(intField(entry, "id"));
        token.singleWord = boolField(entry, "single_word", false);
        token.leftStrip = boolField(entry, "lstrip", false);
        token.rightStrip = boolField(entry, "rstrip", false);
        // The vocabulary's own id counts, as in the reference.
        if (const std::int32_t known = m_model->idOf(token.content); known >= 0)
            token.id = known;
        m_size = std::max<std::int64_t>(m_size, token.id + INT64_C(1));
        m_addedIds[token.content] = token.id;
        if (boolField(entry, "normalized", !boolField(entry, "special", false))) {
            std::string storage;
            token.content = m_normalizer.apply(validUtf8(token.content, storage));
            m_addedNormalized.add(std::move(token));
        } else {
            m_added.add(std::move(token));
        }
    }
}

void TokenizerPipeline::readPostProcessor(const TokenizerJson &spec)
{
    if (spec.is_null())
        return;
    const std::string type = textField(spec, "type", "");
    const auto checked = [](std::int64_t id) {
        if (id < 0 || id > INT32_MAX)
            malformedTokenizer("its post-processor has an impossible id");
        return static_cast<std::int32_t>(id);
    };
    if (type == "BertProcessing" || type == "RobertaProcessing") {
        const auto idOf = [&](const char *key) {
            const TokenizerJson &pair = arrayField(spec, key);
            if (pair.size() != 2 || !pair[1].is_number_integer())
                malformedTokenizer(std::string("its post-processor has no ") + key);
            return checked(pair[1].get<std::int64_t>());
        };
        m_prefix = { idOf("cls") };
        m_suffix = { idOf("sep") };
    } else if (type == "TemplateProcessing") {
        const TokenizerJson &special = objectField(spec, "special_tokens");
        bool behind = false;
        for (const TokenizerJson &piece : arrayField(spec, "single")) {
            if (piece.is_object() && piece.contains("Sequence")) {
                if (behind)
                    unsupported("a template that repeats the text");
                behind = true;
                continue;
            }
            const std::string name = textField(objectField(piece, "SpecialToken"), "id");
            for (const TokenizerJson &id : arrayField(objectField(special, name.c_str()), "ids")) {
                if (!id.is_number_integer())
                    malformedTokenizer("its post-processor has an impossible id");
                (behind ? m_suffix : m_prefix).push_back(checked(id.get<std::int64_t>()));
            }
        }
        if (!behind)
            unsupported("a template without the text");
    } else if (type == "Sequence") {
        for (const TokenizerJson &part : arrayField(spec, "processors"))
            readPostProcessor(part);
    } else if (type != "ByteLevel") {
        unsupported("the post-processor \"" + type.substr(0, 60) + '"');
    }
    for (const auto *ids : { &m_prefix, &m_suffix })
        for (const std::int32_t id : *ids)
            m_size = std::max<std::int64_t>(m_size, id + INT64_C(1));
}

std::int32_t TokenizerPipeline::idOf(std::string_view token) const
{
    const auto found = m_addedIds.find(token);
    return found != m_addedIds.end() ? found->second : m_model->idOf(token);
}

void TokenizerPipeline::encode(std::string_view bytes, std::vector<std::int32_t> &ids) const
{
    std::string storage;
    const std::string_view text = validUtf8(bytes, storage);
    for (std::size_t at = 0; at < text.size();) {
        const AddedTokens::Match match = m_added.find(text, at);
        if (match.begin > at)
            encodePlain(text.substr(at, match.begin - at), at == 0, ids);
        if (match.id >= 0)
            ids.push_back(match.id);
        at = match.end;
    }
}

void TokenizerPipeline::encodePlain(std::string_view plain, bool atStart, std::vector<std::int32_t> &ids) const
{
    std::string own;
    std::string_view text = plain;
    if (!m_normalizer.isEmpty()) {
        own = m_normalizer.apply(plain);
        text = own;
    }
    const PreTokenizer::Word encodeWord = [&](std::string_view word) { m_model->encode(word, ids); };
    for (std::size_t at = 0; at < text.size();) {
        const AddedTokens::Match match = m_addedNormalized.find(text, at);
        if (match.begin > at)
            m_preTokenizer.split(text.substr(at, match.begin - at), atStart && at == 0, encodeWord);
        if (match.id >= 0)
            ids.push_back(match.id);
        at = match.end;
    }
}

} // namespace gram
