// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tokenizer_files.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

class TokenizerPipeline;

/// Turns text into token ids. Immutable; copies share everything; encode() may be called from any
/// thread.
class Tokenizer {
public:
    /// Trains a sentencepiece unigram model whose pieces 0..4 are [PAD] [UNK] [CLS] [SEP] [MASK];
    /// text is NFKC-normalized and case-folded. A big corpus is sampled evenly so that training
    /// takes a few seconds; a corpus too small for `vocabularySize` gives a smaller vocabulary.
    /// From 1024 pieces on, unseen characters become bytes and nothing is unknown. The same texts
    /// give the same bytes. Returns the serialized model. Throws Error(Tokenizer), or Cancelled
    /// (the training itself cannot be interrupted).
    static std::string train(const std::vector<std::string_view> &texts, std::int64_t vocabularySize,
        std::stop_token stop = {});

    /// A serialized sentencepiece model; see sentencePieceSpec(). Throws Error(Tokenizer).
    static Tokenizer fromMemory(const std::string &model);
    /// As fromMemory(); throws Error(FileNotFound or FileUnreadable) too.
    static Tokenizer fromFile(const std::filesystem::path &file);
    /// The tokenizer of a Hugging Face folder, with the ids that transformers gives; `where` names
    /// it in errors. Throws Error(Tokenizer).
    static Tokenizer fromFiles(TokenizerFiles files, const std::string &where);

    /// The text's ids between those that the tokenizer puts around it ([CLS] and [SEP]), at most
    /// maxTokens (>= 3) in all; a longer text loses its end. Never empty: where nothing is left,
    /// the unknown id stands, or 0. Any bytes will do: what is not UTF-8 counts as U+FFFD.
    std::vector<std::int32_t> encode(std::string_view text, std::int64_t maxTokens) const;
    /// The same for each text, on `threads` threads (0 = as many as cores). `onDone` hears from
    /// this thread how many are done; an exception from it stops the work.
    std::vector<std::vector<std::int32_t>> encodeAll(const std::vector<std::string_view> &texts, std::int64_t maxTokens,
        std::int64_t threads, const std::function<void(std::int64_t)> &onDone) const;
    /// The text's ids alone: nothing around them, no limit.
    std::vector<std::int32_t> encodePlain(std::string_view text) const;

    /// Ids are in [0, vocabularySize()).
    std::int64_t vocabularySize() const;
    /// Of a token as the vocabulary has it: "[MASK]". -1 = none.
    std::int32_t idOf(std::string_view token) const;
    /// What it was made from.
    const TokenizerFiles &files() const { return *m_files; }
    /// "WordPiece", "SentencePiece unigram", "SentencePiece BPE" or "byte-level BPE".
    std::string_view kind() const;

private:
    Tokenizer() = default;

    std::shared_ptr<const TokenizerFiles> m_files;
    std::shared_ptr<const TokenizerPipeline> m_pipeline;
};

} // namespace gram
