// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_encoding.h"

#include "api/error.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace gram {

bool isAscii(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

bool isUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const unsigned char *const end = p + bytes.size();
    while (p < end) {
        std::uint64_t eight = 0;
        if (end - p >= 8) {
            std::memcpy(&eight, p, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                p += 8;
                continue;
            }
        }
        if (*p < 0x80) {
            ++p;
            continue;
        }
        const int more = *p >= 0xc2 && *p < 0xe0 ? 1 : *p >= 0xe0 && *p < 0xf0 ? 2 : *p >= 0xf0 && *p < 0xf5 ? 3 : 0;
        if (more == 0 || end - p <= more)
            return false;
        const unsigned char low = *p == 0xe0 ? 0xa0 : *p == 0xf0 ? 0x90 : 0x80;
        const unsigned char high = *p == 0xed ? 0x9f : *p == 0xf4 ? 0x8f : 0xbf;
        if (p[1] < low || p[1] > high)
            return false;
        for (int i = 2; i <= more; ++i) {
            if ((p[i] & 0xc0) != 0x80)
                return false;
        }
        p += more + 1;
    }
    return true;
}

namespace {

// Of ICU's confidence, up to 100: so much, or less where it is far ahead of the next.
constexpr int surely = 25;
constexpr int perhaps = 15;

/// What ICU calls ISO-8859-1 may be windows-1252, which has it in it; the same of Korean and Japanese.
std::string supersetOf(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> supersets {
        { { "ISO-8859-1", "windows-1252" }, { "ISO-8859-9", "windows-1254" }, { "EUC-KR", "windows-949" },
            { "GB2312", "GB18030" }, { "Shift_JIS", "windows-31j" } }
    };
    for (const auto &[small, large] : supersets) {
        if (name == small)
            return std::string(large);
    }
    return std::string(name);
}

/// Characters of two bytes come in runs of high bytes; accents between Latin letters stand alone.
bool hasRunsOfHighBytes(std::string_view text)
{
    std::size_t runs = 0, high = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHigh = static_cast<unsigned char>(text[i]) >= 0x80;
        high += isHigh;
        runs += isHigh && (i == 0 || static_cast<unsigned char>(text[i - 1]) < 0x80);
    }
    return high * 10 >= runs * 18;
}

/// Of a short text in pairs of bytes ICU is seldom sure: which encoding has it all in its commonest characters. Empty if none.
std::string encodingOfPairs(std::string_view text)
{
    struct Pairs {
        const char *name;
        bool (*allows)(unsigned lead, unsigned trail);
        bool (*common)(unsigned lead, unsigned trail);
    };
    constexpr Pairs all[] {
        { "windows-31j",
            [](unsigned l, unsigned t) {
                return ((l >= 0x81 && l <= 0x9f) || (l >= 0xe0 && l <= 0xfc)) && t >= 0x40 && t != 0x7f && t <= 0xfc;
            },
            [](unsigned l, unsigned t) {
                return (l == 0x82 && t >= 0x9f && t <= 0xf1) || (l == 0x83 && t >= 0x40 && t <= 0x96)
                    || (l >= 0x88 && l <= 0x97) || (l == 0x81 && t <= 0x7a);
            } },
        { "EUC-JP", [](unsigned l, unsigned t) { return l >= 0xa1 && l <= 0xfe && t >= 0xa1 && t <= 0xfe; },
            [](unsigned l, unsigned t) { return l == 0xa4 && t <= 0xf3; } }, // hiragana
        { "Big5",
            [](unsigned l, unsigned t) {
                return l >= 0x81 && l <= 0xfe && ((t >= 0x40 && t <= 0x7e) || (t >= 0xa1 && t <= 0xfe));
            },
            [](unsigned l, unsigned t) { return (l >= 0xa4 && l <= 0xc6) || (l == 0xa1 && t < 0x7f); } },
        { "windows-949", [](unsigned l, unsigned t) { return l >= 0x81 && l <= 0xfe && t >= 0x41 && t <= 0xfe; },
            [](unsigned l, unsigned t) { return l >= 0xb0 && l <= 0xc8 && t >= 0xa1; } }, // syllables
        { "GB18030",
            [](unsigned l, unsigned t) { return l >= 0x81 && l <= 0xfe && t >= 0x40 && t != 0x7f && t <= 0xfe; },
            [](unsigned l, unsigned t) { return ((l >= 0xb0 && l <= 0xd7) || l == 0xa1 || l == 0xa3) && t >= 0xa1; } },
    };
    for (const Pairs &pairs : all) {
        std::size_t n = 0, common = 0, own = 0; // own: what no other encoding has for common
        bool fits = true;
        for (std::size_t i = 0; fits && i < text.size(); ++i) {
            const auto byte = [&](std::size_t at) {
                return static_cast<unsigned>(static_cast<unsigned char>(text[at]));
            };
            if (byte(i) < 0x80)
                continue;
            fits = i + 1 < text.size() && pairs.allows(byte(i), byte(i + 1));
            if (!fits)
                break;
            ++n;
            common += pairs.common(byte(i), byte(i + 1));
            own += byte(i + 1) < 0xa1 || byte(i) == 0xa4;
            ++i;
        }
        if (!fits || n < 2)
            continue;
        const std::string_view name = pairs.name;
        const bool enough = name == "EUC-JP" ? common * 4 >= n : common * 20 >= n * 19;
        const bool tells = name != "Big5"
            || own * 5 >= n; // half of its characters have a second byte that the others' common ones have not
        if (enough && tells)
            return pairs.name;
    }
    return {};
}

/// Letters beside A to Z of languages, by the encoding that people have them in where it is not UTF-8.
struct LettersOf {
    const char *encoding;
    const char *letters; ///< small ones, in UTF-8
};
constexpr LettersOf languages[] {
    { "windows-1252", "äöüß" },
    { "windows-1252", "àâæçéèêëîïôœùûüÿ" },
    { "windows-1252", "áéíñóúü" },
    { "windows-1252", "àáâãçéêíóôõúü" },
    { "windows-1252", "àéèìîòóù" },
    { "windows-1252", "æøåéèêóòôäöü" },
    { "windows-1252", "åäöéàü" },
    { "windows-1252", "áèéêëíïóöúü" },
    { "windows-1252", "áéíóúýþæöð" },
    { "windows-1252", "àçèéíïòóúü" },
    { "windows-1250", "ąćęłńóśźż" },
    { "windows-1250", "áčďéěíňóřšťúůýž" },
    { "windows-1250", "áäčďéíĺľňóôŕšťúýž" },
    { "windows-1250", "áéíóöőúüű" },
    { "windows-1250", "čćđšž" },
    { "windows-1250", "ăâîşţșț" },
    { "windows-1254", "çğıöşüâîûİ" },
    { "macintosh", "äöüß" },
    { "macintosh", "àâæçéèêëîïôœùûüÿ" },
    { "macintosh", "áéíñóúü" },
    { "macintosh", "àáâãçéêíóôõúü" },
    { "macintosh", "àéèìîòóù" },
    { "macintosh", "æøåéèäöü" },
    { "IBM850", "äöüß" },
    { "IBM850", "àâçéèêëîïôùûü" },
    { "IBM850", "áéíñóúü" },
    { "IBM852", "ąćęłńóśźż" },
    { "IBM852", "áčďéěíňóřšťúůýž" },
    { "IBM852", "áéíóöőúüű" },
};

/// The encoding in which all letters of a short text are those of one language. Empty if there is none.
std::string encodingByLetters(std::string_view text)
{
    constexpr std::size_t most = 400; // letters: of more ICU is sure
    const auto high = static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }));
    if (high > most)
        return {};
    std::string decodedAs;
    icu::UnicodeString decoded;
    for (const LettersOf &language : languages) {
        if (decodedAs != language.encoding) {
            decodedAs = language.encoding;
            std::string utf8;
            decoded = TextDecoder(decodedAs).decode(text, utf8) == 0 ? icu::UnicodeString::fromUTF8(utf8)
                                                                     : icu::UnicodeString();
            decoded.toLower(icu::Locale::getRoot());
        }
        const icu::UnicodeString letters = icu::UnicodeString::fromUTF8(language.letters);
        bool fits = !decoded.isEmpty();
        int own = 0;
        for (std::int32_t i = 0; fits && i < decoded.length(); ++i) {
            const UChar c = decoded[i];
            if (c < 0x80)
                continue;
            const bool between = i > 0 && i + 1 < decoded.length() && u_isalpha(decoded[i - 1])
                && u_isalpha(decoded[i + 1]);
            if (u_isalpha(c))
                fits = letters.indexOf(c) >= 0;
            else
                fits = !u_iscntrl(c) && !(between && c != 0x2019);
            own += u_isalpha(c) != 0;
        }
        if (fits && own > 0)
            return language.encoding;
    }
    return {};
}

bool hasPairs(std::string_view encoding)
{
    return encoding == "Big5" || encoding == "GB18030" || encoding == "windows-31j" || encoding == "windows-949"
        || encoding == "EUC-JP";
}

} // namespace

std::string detectedEncoding(std::string_view sample)
{
    const std::string usual = "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (U_FAILURE(status))
        return usual;
    ucsdet_setText(detector, sample.data(), static_cast<std::int32_t>(std::min<std::size_t>(sample.size(), 1 << 20)),
        &status);
    std::int32_t n = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector, &n, &status);
    std::string found;
    for (std::int32_t i = 0; U_SUCCESS(status) && i < n && found.empty(); ++i) {
        const std::string name = ucsdet_getName(matches[i], &status);
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        const int next = i + 1 < n ? ucsdet_getConfidence(matches[i + 1], &status) : 0;
        if (confidence < surely && (confidence < perhaps || 2 * confidence < 3 * next))
            break;
        if (name.starts_with("UTF-") || name.starts_with("ISO-2022") || name.starts_with("IBM42"))
            continue; // told by other means, or EBCDIC, which has another newline
        const std::string superset = supersetOf(name);
        std::string text;
        if ((!hasPairs(superset) || hasRunsOfHighBytes(sample)) && TextDecoder(superset).decode(sample, text) == 0)
            found = superset;
    }
    ucsdet_close(detector);
    if (hasPairs(found))
        return found;
    const bool latin = found.empty() || found == "windows-1252" || found == "windows-1250" || found == "windows-1254"
        || found == "ISO-8859-2";
    if (!latin)
        return found;
    if (hasRunsOfHighBytes(sample)) {
        if (const std::string pairs = encodingOfPairs(sample); !pairs.empty())
            return pairs;
    }
    if (const std::string letters = encodingByLetters(sample); !letters.empty())
        return letters;
    return found.empty() ? usual : found;
}

struct TextDecoder::Converters {
    UConverter *from = nullptr, *to = nullptr;
    std::array<UChar, 4096> pivot;
    UChar *pivotBegin = pivot.data(), *pivotEnd = pivot.data();
    bool reset = true;

    ~Converters()
    {
        ucnv_close(from);
        ucnv_close(to);
    }
};

namespace {

/// As ICU's substitution, counting.
void substitute(const void *context, UConverterToUnicodeArgs *args, const char *units, std::int32_t length,
    UConverterCallbackReason reason, UErrorCode *status)
{
    if (reason > UCNV_IRREGULAR)
        return;
    ++*static_cast<std::size_t *>(const_cast<void *>(context));
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, status);
}

} // namespace

TextDecoder::TextDecoder(const std::string &encoding)
    : m_converters(std::make_unique<Converters>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_converters->from = ucnv_open(encoding.c_str(), &status);
    m_converters->to = ucnv_open("UTF-8", &status);
    if (U_FAILURE(status))
        throw Error(ErrorCode::InvalidSetting,
            { .field = "encoding",
                .expected = "an encoding that ICU knows, such as UTF-8 or windows-1252",
                .got = encoding });
}

TextDecoder::~TextDecoder() = default;

std::size_t TextDecoder::decode(std::string_view bytes, std::string &out, bool end)
{
    Converters &c = *m_converters;
    std::size_t replaced = 0;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(c.from, substitute, &replaced, nullptr, nullptr, &status);
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    std::array<char, 8192> block;
    do {
        status = U_ZERO_ERROR;
        char *target = block.data();
        ucnv_convertEx(c.to, c.from, &target, block.data() + block.size(), &source, sourceEnd, c.pivot.data(),
            &c.pivotBegin, &c.pivotEnd, c.pivot.data() + c.pivot.size(), c.reset, end, &status);
        c.reset = false;
        out.append(block.data(), static_cast<std::size_t>(target - block.data()));
    } while (status == U_BUFFER_OVERFLOW_ERROR);
    if (end) {
        c.reset = true;
        c.pivotBegin = c.pivotEnd = c.pivot.data();
    }
    return replaced;
}

} // namespace gram
