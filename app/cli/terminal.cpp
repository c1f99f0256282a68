// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>

#include <unistd.h>

namespace gram {

namespace {

const char *nameOf(Progress::Phase phase)
{
    switch (phase) {
    case Progress::Phase::Simulating:
        return "Simulating";
    case Progress::Phase::Reading:
        return "Reading";
    case Progress::Phase::TrainingTokenizer:
        return "Training the tokenizer";
    case Progress::Phase::Tokenizing:
        return "Tokenizing";
    case Progress::Phase::PreparingModel:
        return "Preparing the model";
    case Progress::Phase::MeasuringBaseline:
        return "Measuring E2E";
    case Progress::Phase::EncodingItems:
        return "Encoding items";
    case Progress::Phase::Training:
        return "Training";
    case Progress::Phase::Evaluating:
        return "Evaluating";
    case Progress::Phase::Saving:
        return "Saving";
    }
    return "";
}

} // namespace

Terminal::Terminal()
    : m_live(::isatty(STDERR_FILENO) == 1)
{
}

Terminal::~Terminal()
{
    clearProgress();
}

void Terminal::print(const std::string &line)
{
    clearProgress();
    std::fwrite(line.data(), 1, line.size(), stdout);
    std::fputc('\n', stdout);
}

void Terminal::note(const std::string &line)
{
    clearProgress();
    std::fflush(stdout); // so that the two streams keep their order in one terminal
    std::string shown = line + '\n';
    // A quotation from a broken file must not steer the terminal.
    std::replace_if(
        shown.begin(), shown.end(), [](unsigned char c) { return (c < ' ' && c != '\n' && c != '\t') || c == 0x7f; },
        '?');
    std::fwrite(shown.data(), 1, shown.size(), stderr);
}

void Terminal::progress(const std::string &text)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_live || now < m_next)
        return;
    m_next = now + std::chrono::milliseconds(100);
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    std::fflush(stderr);
    m_shown = true;
}

void Terminal::progress(const Progress &progress)
{
    std::string text = nameOf(progress.phase);
    if (progress.total > 0) {
        text += ' ' + shownBar(static_cast<double>(progress.done) / static_cast<double>(progress.total));
    } else if (progress.done > 0) {
        text += ' ' + std::to_string(progress.done);
    }
    this->progress(text);
}

bool Terminal::flush()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

void Terminal::clearProgress()
{
    if (!m_shown)
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    m_shown = false;
}

std::string formatted(const char *format, ...)
{
    std::va_list arguments;
    va_start(arguments, format);
    std::va_list copy;
    va_copy(copy, arguments);
    const int size = std::vsnprintf(nullptr, 0, format, copy);
    va_end(copy);
    std::string text(static_cast<std::size_t>(std::max(size, 0)), '\0');
    std::vsnprintf(text.data(), text.size() + 1, format, arguments);
    va_end(arguments);
    return text;
}

std::string shownNumber(double value)
{
    return std::isnan(value) ? "nan" : formatted("%.4f", value);
}

std::string shownDuration(double seconds)
{
    const auto total = static_cast<long long>(std::llround(std::max(seconds, 0.0)));
    if (total >= 3600)
        return formatted("%lld:%02lld:%02lld", total / 3600, total / 60 % 60, total % 60);
    return formatted("%lld:%02lld", total / 60, total % 60);
}

std::string shownBar(double share)
{
    constexpr int width = 24;
    share = std::clamp(share, 0.0, 1.0);
    const auto filled = static_cast<std::size_t>(share * width);
    return '[' + std::string(filled, '#') + std::string(width - filled, ' ')
        + formatted("] %3d%%", static_cast<int>(share * 100));
}

} // namespace gram
