// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace gram {

bool isAscii(std::string_view bytes);

/// True if the bytes are well-formed UTF-8.
bool isUtf8(std::string_view bytes);

/// The encoding of text whose newline is a single byte and which is not UTF-8, by ICU's detector; where it
/// is not sure, by the letters of languages and the commonest characters of Chinese, Japanese and Korean, else windows-1252. Better the more of the text's lines with other letters than ASCII's it is given.
std::string detectedEncoding(std::string_view sample);

/// Turns text in another encoding into UTF-8, piece by piece.
class TextDecoder {
public:
    /// Throws Error(InvalidSetting) about the setting "encoding" for a name that ICU does not know.
    explicit TextDecoder(const std::string &encoding);
    ~TextDecoder();

    /// Appends the decoded `bytes` to `out`. What has no meaning in the encoding becomes U+FFFD; returns how often.
    std::size_t decode(std::string_view bytes, std::string &out, bool end = true);

private:
    struct Converters;
    std::unique_ptr<Converters> m_converters;
};

} // namespace gram
