// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/text_encoding.h"

#include "api/error.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>

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
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> supersets { { { "ISO-8859-1", "windows-1252" },
        { "ISO-8859-9", "windows-1254" }, { "EUC-KR", "windows-949" }, { "GB2312", "GB18030" }, { "Shift_JIS", "windows-31j" } } };
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

bool hasPairs(std::string_view encoding)
{
    return encoding == "Big5" || encoding == "GB18030" || encoding == "windows-31j" || encoding == "windows-949" || encoding == "EUC-JP";
}

} // namespace

std::string detectedEncoding(std::string_view sample)
{
    const std::string usual = "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    UCharsetDetector *detector = ucsdet_open(&status);
    if (U_FAILURE(status))
        return usual;
    ucsdet_setText(detector, sample.data(), static_cast<std::int32_t>(std::min<std::size_t>(sample.size(), 1 << 20)), &status);
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
    return found.empty() ? usual : found;
}

std::string wideEncoding(std::string_view start)
{
    using namespace std::string_view_literals;
    if (start.starts_with("\xff\xfe\0\0"sv))
        return "UTF-32LE";
    if (start.starts_with("\0\0\xfe\xff"sv))
        return "UTF-32BE";
    if (start.starts_with("\xff\xfe"))
        return "UTF-16LE";
    if (start.starts_with("\xfe\xff"))
        return "UTF-16BE";
    start = start.substr(0, 4096);
    std::array<std::size_t, 2> zeros {};
    for (std::size_t i = 0; i < start.size(); ++i)
        zeros[i % 2] += start[i] == '\0';
    const std::size_t half = start.size() / 2;
    if (half == 0 || std::min(zeros[0], zeros[1]) > 0 || std::max(zeros[0], zeros[1]) * 10 <= half * 7)
        return {};
    return zeros[1] > 0 ? "UTF-16LE" : "UTF-16BE";
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
        throw Error(ErrorCode::InvalidSetting, { .field = "encoding", .expected = "an encoding that ICU knows, such as UTF-8 or windows-1252", .got = encoding });
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
        ucnv_convertEx(c.to, c.from, &target, block.data() + block.size(), &source, sourceEnd, c.pivot.data(), &c.pivotBegin,
            &c.pivotEnd, c.pivot.data() + c.pivot.size(), c.reset, end, &status);
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
