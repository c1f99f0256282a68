// SPDX-License-Identifier: GPL-3.0-or-later
//
// Steps of the modes against E2E's on the same batches, and the padding that they compute.

#include "data/load_dataset.h"
#include "learner_bench.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace gram::bench {

namespace {

constexpr const char *demos[] { "kt", "news" };

std::string sizesOf(const RunConfig &config, Learner &learner)
{
    const EncoderConfig &c = learner.ce->options().config;
    return text("%s demo, batch %d, encoder d=%d with %d layers", config.demo.c_str(), int(config.batch), int(c.hidden),
        int(c.layers));
}

struct SingleStepRounds {
    std::vector<Round> plain, bounded;
    std::string detail;
};

SingleStepRounds measureSingleStep(const Options &options, const RunConfig &config, std::int64_t steps)
{
    const auto dataset = loadDataset(config);
    ModeUnderTest e2e(config, dataset, Mode::E2E), single(config, dataset, Mode::SingleStep),
        bounded(config, dataset, Mode::SingleStepBounded);
    SingleStepRounds result;
    std::vector<double> redundancies;
    const auto batches = firstBatches(dataset, config, options.quick ? 3 : steps);
    for (std::size_t i = 0; i < batches.size(); ++i) {
        Round plainRound, boundedRound;
        if (i % 2) {
            plainRound.value = single.step(batches[i]);
            boundedRound.value = bounded.step(batches[i]);
        }
        plainRound.reference = boundedRound.reference = e2e.step(batches[i]);
        if (i % 2 == 0) {
            boundedRound.value = bounded.step(batches[i]);
            plainRound.value = single.step(batches[i]);
        }
        if (i == 0) // caches and allocator are cold
            continue;
        plainRound.factor = boundedRound.factor = 1 / redundancyOf(batches[i]);
        redundancies.push_back(redundancyOf(batches[i]));
        result.plain.push_back(plainRound);
        result.bounded.push_back(boundedRound);
    }
    result.detail = text("%s, R=%.2f", sizesOf(config, e2e.learner()).c_str(), median(redundancies));
    return result;
}

std::vector<Figure> singleStep(const Options &options)
{
    const std::string name = "single_step_speedup_vs_redundancy";
    const std::string against = "(E2E's seconds / Single-step's) / R, step by step; 1 = the limit";
    const std::string boundedAgainst
        = "(E2E's seconds / bounded Single-step's) / R; it computes 4/3, so 3/4 = the limit";
    std::vector<Figure> figures;
    std::vector<Round> both;
    for (const std::string demo : demos) {
        const SingleStepRounds rounds = measureSingleStep(options, demoConfig(options, demo), 12);
        figures.push_back(figureOf(name + "_" + demo, rounds.plain, Ratio::Gain, against, rounds.detail));
        figures.push_back(
            figureOf(name + "_bounded_" + demo, rounds.bounded, Ratio::Gain, boundedAgainst, rounds.detail));
        if (both.empty()) {
            both = rounds.plain;
        } else {
            // The geometric mean of the two: as good at news as in the classroom.
            for (std::size_t i = 0; i < both.size(); ++i) {
                Round &round = both[i];
                const Round &other = rounds.plain[i];
                round.value = std::sqrt(round.value * other.value);
                round.reference = std::sqrt(round.reference * other.reference);
                round.factor = std::sqrt(round.factor * other.factor);
            }
        }
    }
    figures.insert(figures.begin(), figureOf(name, both, Ratio::Gain, against, "the geometric mean of the two demos"));
    return figures;
}

/// With an encoder beside which the CF module is nothing.
std::vector<Figure> singleStepOfALargeEncoder(const Options &options)
{
    RunConfig config = demoConfig(options, "news");
    if (!options.quick)
        useLargeEncoder(config);
    const SingleStepRounds rounds = measureSingleStep(options, config, 6);
    return { figureOf("single_step_speedup_vs_redundancy_large", rounds.plain, Ratio::Gain,
        "(E2E's seconds / Single-step's) / R, step by step; 1 = the limit", rounds.detail) };
}

/// Seconds of ten Multi-step steps, a CE update among them, against those of E2E on the same
/// batches; of these E2E makes the first few, and the rest count by their interactions.
std::vector<Figure> multiStepSteps(const Options &options, const std::string &demo)
{
    RunConfig config = demoConfig(options, demo);
    config.latency = 10;
    const auto dataset = loadDataset(config);
    ModeUnderTest e2e(config, dataset, Mode::E2E), multi(config, dataset, Mode::MultiStep);
    multi.prepare();
    const std::size_t sample = options.quick ? 1 : 2, steps = 10;
    const auto rounds = options.quick ? 2 : 6;
    const auto batches = firstBatches(dataset, config, static_cast<std::int64_t>(steps) * (rounds + 1));
    double k = 0, u = 0;
    std::vector<Round> measured;
    for (int r = 0; r <= rounds; ++r) {
        const std::span<const Batch> window(batches.data() + static_cast<std::size_t>(r) * steps, steps);
        Round round;
        double sampled = 0, all = 0;
        std::vector<bool> touched(static_cast<std::size_t>(dataset->items.items()));
        for (std::size_t i = 0; i < steps; ++i) {
            if (i < sample) {
                round.reference += e2e.step(window[i]);
                sampled += static_cast<double>(window[i].interactions.size());
            }
            round.value += multi.step(window[i]);
            all += static_cast<double>(window[i].interactions.size());
            for (const std::int32_t item : window[i].unique)
                touched[static_cast<std::size_t>(item)] = true;
        }
        round.reference *= all / sampled / static_cast<double>(steps);
        round.value /= static_cast<double>(steps);
        if (r == 0)
            continue;
        measured.push_back(round);
        k += all;
        u += static_cast<double>(std::count(touched.begin(), touched.end(), true));
    }
    return { figureOf("multi_step_step_speedup_" + demo, measured, Ratio::Gain,
        "E2E's seconds a step / Multi-step's at N=10, CE updates included",
        text("%s, R over the ten steps %.1f; E2E from %d of each ten steps", sizesOf(config, e2e.learner()).c_str(),
            k / u, int(sample))) };
}

std::vector<Figure> padding(const Options &options)
{
    std::vector<Round> rounds;
    double real = 0, computed = 0;
    for (const std::string demo : demos) {
        const RunConfig config = demoConfig(options, demo);
        const auto dataset = loadDataset(config);
        for (const Mode mode : { Mode::E2E, Mode::SingleStep, Mode::SingleStepBounded }) {
            ModeUnderTest tested(config, dataset, mode);
            for (const Batch &batch : firstBatches(dataset, config, 2)) {
                Learner &learner = tested.learner();
                const double realBefore = static_cast<double>(learner.measured.realTokens),
                             computedBefore = static_cast<double>(learner.measured.computedTokens);
                tested.step(batch);
                rounds.push_back({ static_cast<double>(learner.measured.computedTokens) - computedBefore,
                    static_cast<double>(learner.measured.realTokens) - realBefore });
                real += rounds.back().reference;
                computed += rounds.back().value;
            }
        }
    }
    Figure figure = figureOf("padding_share", rounds, Ratio::Cost,
        "tokens computed / tokens of the texts (1 = no padding)",
        text("both demos, E2E, Single-step and bounded: %.2f%% of the tokens computed are padding",
            100 * (1 - real / computed)));
    figure.unit = "tokens";
    return { figure };
}

} // namespace

std::vector<Case> modeCases()
{
    const std::string name = "single_step_speedup_vs_redundancy";
    std::vector<Case> cases { { { name, name + "_kt", name + "_bounded_kt", name + "_news", name + "_bounded_news" },
        singleStep } };
    cases.push_back({ { name + "_large" }, singleStepOfALargeEncoder });
    for (const std::string demo : demos)
        cases.push_back(
            { { "multi_step_step_speedup_" + demo }, [demo](const Options &o) { return multiStepSteps(o, demo); } });
    cases.push_back({ { "padding_share" }, padding });
    return cases;
}

} // namespace gram::bench
