// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

// What the simulators share.
namespace gram {

/// The first line of a simulated dataset's README.txt begins with it.
inline constexpr std::string_view simulationMarker = "Simulated by GRAM Lab";

/// A text file that is written whole or throws Error(FileUnwritable). Creates its folder. Written in
/// large blocks: simulated files have up to 94 million lines.
class OutputFile {
public:
    explicit OutputFile(const std::filesystem::path &file);
    OutputFile &operator<<(std::string_view text)
    {
        m_buffer += text;
        if (m_buffer.size() >= block)
            flush();
        return *this;
    }
    OutputFile &operator<<(std::int64_t number);
    /// Three decimals, the same on every platform.
    OutputFile &operator<<(double number);
    /// Must be called at the end: it writes the last block and tells of a full disk.
    void close();

private:
    void flush();
    [[noreturn]] void fail() const;

    static constexpr std::size_t block = 1 << 18;
    std::filesystem::path m_file;
    std::ofstream m_stream;
    std::string m_buffer;
};

/// Invents pronounceable words, none of them twice and none of them one of functionWords().
class WordMaker {
public:
    explicit WordMaker(std::uint64_t seed);
    std::string word();
    std::vector<std::string> words(std::size_t count);

private:
    Random m_random;
    std::unordered_set<std::string> m_used;
};

/// Frequent English words that say nothing about the topic.
const std::vector<std::string> &functionWords();

/// Draws an index in proportion to weights.
class WeightedChoice {
public:
    explicit WeightedChoice(const std::vector<double> &weights);
    std::size_t draw(Random &random) const;

private:
    std::vector<double> m_sums;
};

/// Mean 0, variance 1, within +-6: a sum of uniforms, so that no library's function matters.
double normal(Random &random);
double sigmoid(double x);
const std::string &anyOf(const std::vector<std::string> &words, Random &random);
/// True for exactly `count` of `total` calls, at random: call i (from 0) with the `chosen` so far.
bool chooses(Random &random, std::int64_t i, std::int64_t total, std::int64_t chosen, std::int64_t count);

} // namespace gram
