// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/simulation.h"

#include "api/error.h"
#include "data/simulate.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <iterator>
#include <system_error>

namespace gram {

namespace fs = std::filesystem;

OutputFile::OutputFile(const fs::path &file)
    : m_file(file)
{
    std::error_code ignored; // the file cannot be opened then
    fs::create_directories(file.parent_path(), ignored);
    m_stream.open(file, std::ios::binary | std::ios::trunc);
    if (!m_stream)
        fail();
    m_buffer.reserve(block);
}

void OutputFile::fail() const
{
    throw Error(ErrorCode::FileUnwritable, { .file = m_file.string(), .got = std::strerror(errno) });
}

OutputFile &OutputFile::operator<<(std::int64_t number)
{
    std::array<char, 24> text;
    const char *end = std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return *this << std::string_view(text.data(), static_cast<std::size_t>(end - text.data()));
}

OutputFile &OutputFile::operator<<(double number)
{
    const auto thousandths = static_cast<std::int64_t>(std::llround(std::fabs(number) * 1000));
    std::string digits = std::to_string(thousandths % 1000);
    digits.insert(0, 3 - digits.size(), '0');
    return *this << (number < 0 ? "-" : "") << thousandths / 1000 << "." << std::string_view(digits);
}

void OutputFile::flush()
{
    m_stream.write(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    if (!m_stream)
        fail();
    m_buffer.clear();
}

void OutputFile::close()
{
    flush();
    m_stream.close();
    if (!m_stream)
        fail();
}

WordMaker::WordMaker(std::uint64_t seed)
    : m_random(seed)
    , m_used(functionWords().begin(), functionWords().end())
{
}

std::string WordMaker::word()
{
    static constexpr std::array<std::string_view, 27> onsets {
        "b",
        "c",
        "d",
        "f",
        "g",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "r",
        "s",
        "t",
        "v",
        "w",
        "br",
        "cl",
        "dr",
        "fl",
        "gr",
        "pl",
        "sh",
        "st",
        "th",
        "tr",
        "z",
    };
    static constexpr std::array<std::string_view, 8> vowels { "a", "e", "i", "o", "u", "ai", "ea", "ou" };
    static constexpr std::array<std::string_view, 10> codas { "", "", "", "n", "r", "l", "s", "t", "m", "ck" };
    for (;;) {
        std::string word;
        // Two syllables make 280,000 words, enough for any world here.
        for (int syllable = 0; syllable < 2; ++syllable) {
            word += onsets[m_random.below(onsets.size())];
            word += vowels[m_random.below(vowels.size())];
        }
        word += codas[m_random.below(codas.size())];
        if (m_used.insert(word).second)
            return word;
    }
}

std::vector<std::string> WordMaker::words(std::size_t count)
{
    std::vector<std::string> result;
    result.reserve(count);
    while (result.size() < count)
        result.push_back(word());
    return result;
}

const std::vector<std::string> &functionWords()
{
    static const std::vector<std::string> words {
        "the",
        "of",
        "and",
        "to",
        "in",
        "for",
        "on",
        "with",
        "as",
        "by",
        "at",
        "from",
        "after",
        "over",
        "about",
        "into",
        "its",
        "their",
        "this",
        "that",
        "more",
        "when",
        "while",
        "before",
        "under",
        "new",
        "some",
        "other",
        "his",
        "her",
        "will",
        "says",
        "said",
        "has",
        "have",
        "was",
        "were",
        "been",
        "may",
        "could",
        "would",
        "first",
        "again",
        "today",
        "year",
        "people",
        "now",
        "but",
        "not",
        "still",
    };
    return words;
}

WeightedChoice::WeightedChoice(const std::vector<double> &weights)
{
    double sum = 0;
    for (const double weight : weights)
        m_sums.push_back(sum += weight);
}

std::size_t WeightedChoice::draw(Random &random) const
{
    const double at = random.uniform() * m_sums.back();
    const auto found = std::upper_bound(m_sums.begin(), m_sums.end(), at);
    return std::min(static_cast<std::size_t>(found - m_sums.begin()), m_sums.size() - 1);
}

double normal(Random &random)
{
    double sum = -6;
    for (int i = 0; i < 12; ++i)
        sum += random.uniform();
    return sum;
}

double sigmoid(double x)
{
    return 1 / (1 + std::exp(-x));
}

const std::string &anyOf(const std::vector<std::string> &words, Random &random)
{
    return words[random.below(words.size())];
}

bool chooses(Random &random, std::int64_t i, std::int64_t total, std::int64_t chosen, std::int64_t count)
{
    return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(total - i))) < count - chosen;
}

bool isSimulated(const fs::path &folder)
{
    std::error_code ignored;
    if (!fs::is_regular_file(folder / "README.txt", ignored)) // opening a pipe would wait for its writer
        return false;
    std::ifstream readme(folder / "README.txt", std::ios::binary);
    std::string start(simulationMarker.size(), '\0');
    readme.read(start.data(), static_cast<std::streamsize>(start.size()));
    return readme.gcount() == static_cast<std::streamsize>(start.size()) && start == simulationMarker;
}

} // namespace gram
