// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gram {

/// What is needed of a serialized sentencepiece model (the protocol buffer ModelProto of
/// sentencepiece_model.proto).
struct SentencePieceModel {
    enum class Type { Normal = 1, Unknown = 2, Control = 3, UserDefined = 4, Unused = 5, Byte = 6 };
    struct Piece {
        std::string text;
        float score = 0;
        Type type = Type::Normal;
    };
    std::vector<Piece> pieces;
    bool bytePair = false; ///< else unigram
    bool byteFallback = false;
    std::int32_t unknown = 0, begin = 1, end = 2, pad = -1;
    std::string charactersMap; ///< precompiled_charsmap
    bool addDummyPrefix = true;
    bool removeExtraWhitespaces = true;
    bool blankIsSuffix = false; ///< treat_whitespace_as_suffix: a word's mark stands behind it

    /// Throws Error(Tokenizer).
    explicit SentencePieceModel(std::string_view serialized);

    /// -1 = none.
    std::int32_t idOf(std::string_view piece) const;
};

} // namespace gram
