// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// The C interface of the module gram_sentencepiece.so. It is a module of its own, opened at run
/// time, because some builds of libsentencepiece export an old google::protobuf whose symbols
/// shadow those that LibTorch needs: linked into one program, the two crash before main().
/// Nothing but plain C crosses it, no exception, and memory is freed on the side that took it.
extern "C" {

struct GramText {
    const char *data;
    std::size_t size;
};

/// Receives bytes or a message; `data` is valid during the call only.
using GramReceiver = void (*)(void *context, const char *data, std::size_t size);

/// Where the training fails, it returns false after telling `error` why.
struct GramSentencePieceApi {
    bool (*train)(const GramText *texts, std::size_t count, std::int32_t vocabularySize, bool byteFallback,
        GramReceiver model, void *modelContext, GramReceiver error, void *errorContext);
};

/// The module's only exported symbol.
const GramSentencePieceApi *gram_sentencepiece_api();
}
