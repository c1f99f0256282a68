// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/unicode.h"

#include "api/error.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/uniset.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

namespace gram {

namespace {

bool inUnicode(char32_t c, std::uint8_t version)
{
    UVersionInfo age;
    u_charAge(static_cast<UChar32>(c), age);
    return age[0] <= version;
}

std::uint32_t categoryMask(char32_t c)
{
    return U_GET_GC_MASK(static_cast<UChar32>(c));
}

} // namespace

void appendCharacter(std::string &text, char32_t c)
{
    char bytes[U8_MAX_LENGTH];
    int size = 0;
    U8_APPEND_UNSAFE(bytes, size, static_cast<UChar32>(c));
    text.append(bytes, static_cast<std::size_t>(size));
}

std::string_view validUtf8(std::string_view text, std::string &storage)
{
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(text.data());
    const auto size = static_cast<std::int64_t>(text.size());
    std::int64_t valid = 0;
    for (std::int64_t i = 0; i < size; valid = i) {
        if (bytes[i] < 0x80) {
            ++i;
            continue;
        }
        UChar32 c;
        U8_NEXT(bytes, i, size, c);
        if (c < 0)
            break;
    }
    if (valid == size)
        return text;
    storage.assign(text.substr(0, static_cast<std::size_t>(valid)));
    for (std::int64_t i = valid; i < size;) {
        UChar32 c;
        U8_NEXT(bytes, i, size, c);
        appendCharacter(storage, c < 0 ? 0xfffd : static_cast<char32_t>(c));
    }
    return storage;
}

bool isWhitespace(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || (c >= '\t' && c <= '\r');
    return u_isUWhiteSpace(static_cast<UChar32>(c));
}

bool isLetter(char32_t c)
{
    if (c < 0x80)
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    return categoryMask(c) & U_GC_L_MASK;
}

bool isNumber(char32_t c)
{
    if (c < 0x80)
        return c >= '0' && c <= '9';
    return categoryMask(c) & U_GC_N_MASK;
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return c == '_' || isLetter(c) || isNumber(c);
    return u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_ALPHABETIC)
        || u_hasBinaryProperty(static_cast<UChar32>(c), UCHAR_JOIN_CONTROL)
        || (categoryMask(c) & (U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK));
}

bool isMark(char32_t c)
{
    if (c == 0x111c9) // something else then
        return false;
    return (c >= 0x80 && (categoryMask(c) & U_GC_M_MASK) && inUnicode(c, 9)) || c == 0x1cf2 || c == 0x1cf3;
}

bool isOther(char32_t c)
{
    if (c < 0x80)
        return c < ' ' || c == 0x7f;
    return (categoryMask(c) & (U_GC_CC_MASK | U_GC_CF_MASK | U_GC_CO_MASK)) && inUnicode(c, 8);
}

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    return ((categoryMask(c) & U_GC_P_MASK) && inUnicode(c, 8)) || c == 0x166d || c == 0x111c9; // so then
}

bool isNonspacingMark(char32_t c)
{
    if (c == 0x1885 || c == 0x1886 || c == 0xa9bd || c == 0x111c9) // something else then
        return false;
    return (c >= 0x80 && (categoryMask(c) & U_GC_MN_MASK) && inUnicode(c, 8)) || c == 0x1734;
}

bool isChinese(char32_t c)
{
    return (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x20000 && c <= 0x2a6df)
        || (c >= 0x2a700 && c <= 0x2b73f) || (c >= 0x2b740 && c <= 0x2b81f) || (c >= 0x2b920 && c <= 0x2ceaf)
        || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x2f800 && c <= 0x2fa1f);
}

void appendLowercase(std::string &text, char32_t c)
{
    if (c < 0x80)
        text += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
    else if (c == 0x130) // the only one whose lower case is two characters
        text += "i\u0307";
    else
        appendCharacter(text, static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))));
}

std::string normalized(std::string_view text, NormalForm form)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *normalizer = nullptr;
    switch (form) {
    case NormalForm::Nfc:
        normalizer = icu::Normalizer2::getNFCInstance(error);
        break;
    case NormalForm::Nfd:
        normalizer = icu::Normalizer2::getNFDInstance(error);
        break;
    case NormalForm::Nfkc:
        normalizer = icu::Normalizer2::getNFKCInstance(error);
        break;
    case NormalForm::Nfkd:
        normalizer = icu::Normalizer2::getNFKDInstance(error);
        break;
    }
    std::string result;
    icu::StringByteSink<std::string> sink(&result);
    // Characters that are newer than the reference's tables stay as they are.
    static const icu::UnicodeSet *const known = [] {
        UErrorCode ignored = U_ZERO_ERROR;
        return static_cast<icu::UnicodeSet *>((new icu::UnicodeSet(u"[:age=9.0:]", ignored))->freeze());
    }();
    if (U_SUCCESS(error))
        icu::FilteredNormalizer2(*normalizer, *known)
            .normalizeUTF8(0, icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())), sink, nullptr,
                error);
    if (U_FAILURE(error))
        throw Error(ErrorCode::Tokenizer, { .got = std::string("ICU: ") + u_errorName(error) });
    return result;
}

Graphemes::Graphemes(std::string_view text)
    : m_text(text)
{
}

Graphemes::~Graphemes()
{
    if (m_iterator)
        ubrk_close(static_cast<UBreakIterator *>(m_iterator));
}

std::size_t Graphemes::endOf(std::size_t i)
{
    const auto ascii = [this](std::size_t k) {
        return k >= m_text.size() || static_cast<unsigned char>(m_text[k]) < 0x80;
    };
    // Between two ASCII characters there is always a border, but within CR LF.
    if (ascii(i) && ascii(i + 1) && !(m_text[i] == '\r' && i + 1 < m_text.size() && m_text[i + 1] == '\n'))
        return i + 1;
    if (!m_iterator) {
        UErrorCode error = U_ZERO_ERROR;
        UText text = UTEXT_INITIALIZER;
        utext_openUTF8(&text, m_text.data(), static_cast<std::int64_t>(m_text.size()), &error);
        UBreakIterator *iterator = ubrk_open(UBRK_CHARACTER, "en", nullptr, 0, &error);
        m_iterator = iterator;
        if (U_SUCCESS(error))
            ubrk_setUText(iterator, &text, &error);
        utext_close(&text);
        if (U_FAILURE(error))
            throw Error(ErrorCode::Tokenizer, { .got = std::string("ICU: ") + u_errorName(error) });
    }
    const std::int32_t end = ubrk_following(static_cast<UBreakIterator *>(m_iterator), static_cast<std::int32_t>(i));
    return end == UBRK_DONE ? m_text.size() : static_cast<std::size_t>(end);
}

} // namespace gram
