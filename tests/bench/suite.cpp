// SPDX-License-Identifier: GPL-3.0-or-later
#include "suite.h"

#include <algorithm>
#include <cmath>
#include <cstdarg>
#include <cstdio>

namespace gram::bench {

namespace {

/// Linear between the two nearest, as numpy's.
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

} // namespace

Figure figureOf(const std::string &name, const std::vector<Round> &rounds, Ratio ratio, const std::string &against,
    const std::string &detail)
{
    std::vector<double> ratios, values, references;
    for (const Round &round : rounds) {
        ratios.push_back(
            round.factor * (ratio == Ratio::Gain ? round.reference / round.value : round.value / round.reference));
        values.push_back(round.value);
        references.push_back(round.reference);
    }
    std::sort(ratios.begin(), ratios.end());
    Figure figure;
    figure.name = name;
    figure.ratio = quantile(ratios, 0.5);
    figure.spread = (quantile(ratios, 0.75) - quantile(ratios, 0.25)) / figure.ratio;
    figure.seconds = median(values);
    figure.referenceSeconds = median(references);
    figure.against = against;
    figure.detail = detail;
    return figure;
}

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Round> alternate(int rounds, const std::function<double()> &value, const std::function<double()> &reference)
{
    std::vector<Round> result;
    for (int i = -1; i < rounds; ++i) {
        Round round;
        if (i % 2 == 0)
            round.value = value();
        round.reference = reference();
        if (i % 2 != 0)
            round.value = value();
        if (i >= 0)
            result.push_back(round);
    }
    return result;
}

std::string text(const char *format, ...)
{
    char buffer[1000];
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(buffer, sizeof buffer, format, arguments);
    va_end(arguments);
    return buffer;
}

RunConfig demoConfig(const Options &options, const std::string &demo)
{
    RunConfig config;
    config.demo = demo;
    config.threads = options.threads;
    config.device = options.device;
    config.cePrecision = options.precision;
    config.cfDropout = 0;
    config.out.clear();
    if (options.quick) {
        config.demoUsers = 40;
        config.demoItems = 40;
        config.batch = 8;
        config.maxTokens = 16;
        config.maxSequence = 20;
        config.maxHistory = 10;
    }
    return config;
}

void useLargeEncoder(RunConfig &config)
{
    config.model = "random";
    config.hidden = 384;
    config.layers = 6;
    config.heads = 12;
    config.intermediate = 1536;
    config.batch = 8;
}

void useGpuEncoder(RunConfig &config)
{
    useLargeEncoder(config);
    config.hidden = 768;
    config.intermediate = 3072;
    config.batch = 32;
}

std::vector<Case> onDevice(std::vector<Case> cases)
{
    for (Case &c : cases)
        c.onDevice = true;
    return cases;
}

} // namespace gram::bench
