// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer_files.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// Turns text into token ids with a sentencepiece model. Immutable; copies share the model;
/// encode() may be called from any thread.
class Tokenizer {
public:
    /// Trains a unigram model whose pieces 0..3 are [PAD] [UNK] [CLS] [SEP]; text is
    /// NFKC-normalized and case-folded. A big corpus is sampled evenly so that training takes a
    /// few seconds; a corpus too small for `vocabularySize` gives a smaller vocabulary. From 1024
    /// pieces on, unseen characters become bytes and nothing is unknown. The same texts give the
    /// same bytes. Returns the serialized model. Throws Error(Tokenizer), or Cancelled (the
    /// training itself cannot be interrupted).
    static std::string train(const std::vector<std::string_view> &texts,
        std::int64_t vocabularySize, std::stop_token stop = {});

    /// Any sentencepiece model. [CLS] and [SEP] are the pieces of these names; else the model's
    /// begin and end of sentence; what it has neither of is left out of the ids.
    /// Throws Error(Tokenizer).
    static Tokenizer fromMemory(std::string model);
    /// As fromMemory(); throws Error(FileNotFound or FileUnreadable) too.
    static Tokenizer fromFile(const std::filesystem::path &file);

    /// The tokenizer of a Hugging Face folder; `where` names it in errors. Throws Error(Tokenizer).
    static Tokenizer fromFiles(const TokenizerFiles &files, const std::string &where);

    /// The ids "[CLS] text [SEP]", at most maxTokens (>= 3); a longer text loses its end. Never
    /// empty: a text without pieces in a model without [CLS] and [SEP] gives the unknown id.
    std::vector<std::int32_t> encode(std::string_view text, std::int64_t maxTokens) const;

    /// Ids are in [0, vocabularySize()).
    std::int64_t vocabularySize() const { return m_pieces; }
    /// What it was made from.
    const TokenizerFiles &files() const { return *m_files; }
    /// "WordPiece", "SentencePiece unigram", "SentencePiece BPE" or "byte-level BPE".
    std::string_view kind() const { return "SentencePiece unigram"; }
    /// The serialized model.
    const std::string &model() const { return *m_model; }

private:
    Tokenizer() = default;

    std::shared_ptr<const std::string> m_model;
    std::shared_ptr<const TokenizerFiles> m_files;
    std::shared_ptr<const void> m_processor;
    std::int32_t m_pieces = 0;
    std::int32_t m_unknown = 0;
    std::int32_t m_cls = -1;
    std::int32_t m_sep = -1;
};

} // namespace gram
