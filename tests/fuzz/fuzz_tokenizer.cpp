// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/error.h"
#include "text/tokenizer.h"

/// A tokenizer's file, its kind in the first byte, and what it makes of some texts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr const char *names[] = { "tokenizer.json", "vocab.txt", "spiece.model", "sentencepiece.bpe.model" };
    if (size == 0)
        return 0;
    const std::string content(reinterpret_cast<const char *>(data + 1), size - 1);
    try {
        const auto tokenizer = gram::Tokenizer::fromFiles({ { names[data[0] % 4], content } }, "input");
        for (const char *text : { "", "Some words, don't \u00e9\u0301 \u6f22\u5b57 <s>[MASK]", "a\xff\xe4\xbd" })
            tokenizer.encode(text, 32);
        tokenizer.encode(content.substr(0, 200), 64);
    } catch (const gram::Error &) {
    }
    return 0;
}
