// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "base/shown_bytes.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace gram {

/// The two output streams: results on stdout; progress, remarks and errors on stderr. The
/// progress line is drawn only where stderr is a terminal.
class Terminal {
public:
    Terminal();
    ~Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    /// A line of results.
    void print(const std::string &line);
    /// A line beside the results.
    void note(const std::string &line);
    /// Replaces the progress line, ten times a second at most.
    void progress(const std::string &text);
    void progress(const Progress &progress);

    /// Writes what is buffered; false if stdout could not take all of it.
    bool flush();

private:
    void clearProgress();

    bool m_live;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_next;
};

/// printf to a string.
[[gnu::format(printf, 1, 2)]] std::string formatted(const char *format, ...);
/// For "%lld".
inline long long number(std::int64_t n)
{
    return n;
}
/// 0 of nothing.
inline double share(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0.0;
}
/// Four decimals, or nan (never -nan), inf, -inf.
std::string shownNumber(double value);
/// "1:05" or "2:01:05".
std::string shownDuration(double seconds);
/// "[#####     ]  45%".
std::string shownBar(double share);

} // namespace gram
