// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/summarize.h"

#include "data/batch_sampler.h"
#include "data/load_dataset.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gram {

namespace {

constexpr std::int64_t samplesOfItems = 120, samplesOfSequences = 20, entriesOfSequence = 60;

/// Below so many bins one for each value; above, bins that grow by a constant factor.
constexpr std::int64_t mostBins = 24;

std::int64_t sizeOf(const auto &values)
{
    return static_cast<std::int64_t>(values.size());
}

Histogram histogramOf(std::vector<std::int64_t> values)
{
    Histogram result;
    if (values.empty())
        return result;
    std::sort(values.begin(), values.end());
    const std::int64_t low = values.front(), high = values.back();
    result.median = values[values.size() / 2];
    result.mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    if (high - low < mostBins) {
        for (std::int64_t edge = low; edge <= high + 1; ++edge)
            result.edges.push_back(edge);
    } else if (high > 20 * std::max<std::int64_t>(result.median, 1)) { // a long tail
        const double factor = std::pow(static_cast<double>(high + 1 - low + 1), 1.0 / mostBins);
        double at = 1;
        result.edges.push_back(low);
        while (result.edges.back() <= high) {
            at *= factor;
            result.edges.push_back(std::max<std::int64_t>(result.edges.back() + 1, low - 1 + std::llround(at)));
        }
    } else {
        const std::int64_t width = (high - low) / mostBins + 1;
        for (std::int64_t edge = low; edge < high + 1 + width; edge += width)
            result.edges.push_back(edge);
    }
    result.counts.resize(result.edges.size() - 1);
    for (std::size_t bin = 0, i = 0; bin < result.counts.size(); ++bin) {
        for (; i < values.size() && values[i] < result.edges[bin + 1]; ++i)
            ++result.counts[bin];
    }
    return result;
}

std::vector<std::int64_t> differences(const std::vector<std::int64_t> &offsets)
{
    std::vector<std::int64_t> lengths(offsets.size() - 1);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = offsets[i + 1] - offsets[i];
    return lengths;
}

/// The most frequent items, some evenly from the others, and cold ones, each kind a third.
std::vector<SampleItem> sampleItems(const Dataset &dataset, const std::vector<std::int64_t> &counts)
{
    std::vector<std::int32_t> warm, cold;
    for (std::size_t i = 0; i < counts.size(); ++i)
        (dataset.cold[i] ? cold : warm).push_back(static_cast<std::int32_t>(i));
    std::stable_sort(warm.begin(), warm.end(), [&](std::int32_t a, std::int32_t b) {
        return counts[static_cast<std::size_t>(a)] > counts[static_cast<std::size_t>(b)];
    });
    std::vector<std::int32_t> chosen;
    const std::int64_t third = samplesOfItems / 3;
    const std::int64_t top = std::min(third, sizeOf(warm));
    chosen.assign(warm.begin(), warm.begin() + top);
    const auto evenly = [&](const std::vector<std::int32_t> &from, std::int64_t first) {
        const std::int64_t n = std::min(third, sizeOf(from) - first);
        for (std::int64_t k = 0; k < n; ++k)
            chosen.push_back(from[static_cast<std::size_t>(first + k * (sizeOf(from) - first) / n)]);
    };
    evenly(warm, top);
    evenly(cold, 0);
    std::vector<SampleItem> result;
    for (const std::int32_t item : chosen) {
        const auto i = static_cast<std::size_t>(item);
        result.push_back(
            { dataset.items.ids[i], std::string(dataset.items.shownText(item)), counts[i], dataset.cold[i] != 0 });
    }
    return result;
}

std::vector<SampleSequence> sampleSequences(const Dataset &dataset)
{
    std::vector<SampleSequence> result;
    const auto entry = [&](std::int32_t item, SampleSequence::Mark mark) {
        return SampleSequence::Entry { dataset.items.ids[static_cast<std::size_t>(item)],
            std::string(dataset.items.shownText(item)), mark };
    };
    const std::int64_t n = dataset.trainSize(), count = std::min(n, samplesOfSequences);
    for (std::int64_t k = 0; k < count; ++k) {
        const auto i = static_cast<std::size_t>(k * n / count);
        SampleSequence sample;
        if (dataset.kind == TaskKind::News) {
            const NewsSplit &split = dataset.trainNews;
            sample.user = split.user[i];
            for (auto h = split.historyOffsets[i]; h < split.historyOffsets[i + 1]; ++h)
                sample.entries.push_back(
                    entry(split.history[static_cast<std::size_t>(h)], SampleSequence::Mark::History));
            for (auto c = split.candidateOffsets[i]; c < split.candidateOffsets[i + 1]; ++c) {
                const auto at = static_cast<std::size_t>(c);
                if (sizeOf(sample.entries) < 2 * entriesOfSequence)
                    sample.entries.push_back(entry(split.candidates[at],
                        split.clicked[at] ? SampleSequence::Mark::Clicked : SampleSequence::Mark::NotClicked));
            }
        } else {
            const KtSplit &split = dataset.trainKt;
            sample.user = split.user[i];
            const std::int64_t end = std::min(split.offsets[i + 1], split.offsets[i] + entriesOfSequence);
            for (auto a = static_cast<std::size_t>(split.offsets[i]); a < static_cast<std::size_t>(end); ++a)
                sample.entries.push_back(entry(split.item[a],
                    split.correct[a] ? SampleSequence::Mark::Correct : SampleSequence::Mark::Wrong));
        }
        result.push_back(std::move(sample));
    }
    return result;
}

/// Candidates, or answers that are predicted.
template<typename Function>
void forEachPrediction(const Dataset &dataset, Part part, Function &&function)
{
    if (dataset.kind == TaskKind::News) {
        for (const std::int32_t item : dataset.news(part).candidates) {
            if (item >= 0) // a text it has
                function(item);
        }
        return;
    }
    const KtSplit &split = dataset.kt(part);
    for (std::size_t i = 0; i < split.user.size(); ++i) {
        for (std::int64_t a = split.offsets[i] + split.context[i]; a < split.offsets[i + 1]; ++a)
            function(split.item[static_cast<std::size_t>(a)]);
    }
}

std::vector<DatasetWarning> warningsOf(const Dataset &dataset, std::int64_t predictions, double cutShare)
{
    using Kind = DatasetWarning::Kind;
    const DatasetSummary &s = dataset.summary;
    std::vector<DatasetWarning> warnings;
    const auto warn = [&](bool condition, Kind kind, double value) {
        if (condition)
            warnings.push_back({ kind, value });
    };
    for (const RedundancyEstimate &e : s.redundancy) {
        if (e.batch == 32)
            warn(e.redundancy < 1.5, Kind::LowRedundancy, e.redundancy);
    }
    warn(cutShare > 0.2, Kind::TextsCut, cutShare);
    const double all = static_cast<double>(
        s.interactionsWithoutText + s.trainInteractions + s.validationInteractions + s.testInteractions);
    const double share = all > 0 ? static_cast<double>(s.interactionsWithoutText) / all : 0;
    warn(share > 0.05, Kind::ItemsWithoutText, share);
    warn(s.sequenceLengths.median < 5, Kind::ShortSequences, static_cast<double>(s.sequenceLengths.median));
    warn(s.users < 100, Kind::FewUsers, static_cast<double>(s.users));
    warn(predictions < 1000, Kind::FewPredictions, static_cast<double>(predictions));
    if (dataset.kind == TaskKind::Kt && !dataset.trainKt.correct.empty()) {
        const double correct = std::accumulate(dataset.trainKt.correct.begin(), dataset.trainKt.correct.end(), 0.0)
            / static_cast<double>(dataset.trainKt.correct.size());
        warn(correct > 0.95 || correct < 0.05, Kind::OneSided, correct);
    }
    warn(s.coldValidationShare == 0, Kind::NoColdItems, 0);
    warn(s.testSequences == 0 || !dataset.testLabelled, Kind::NoTest, 0);
    return warnings;
}

} // namespace

void summarize(Dataset &dataset, const RunConfig &config)
{
    DatasetSummary &s = dataset.summary;
    s.kind = dataset.kind;
    s.items = dataset.items.items();
    s.coldItems = std::count(dataset.cold.begin(), dataset.cold.end(), 1);
    s.testLabelled = dataset.testLabelled;
    const bool news = dataset.kind == TaskKind::News;
    s.trainSequences = dataset.size(Part::Train);
    s.validationSequences = dataset.size(Part::Validation);
    s.testSequences = dataset.size(Part::Test);
    s.trainInteractions = news ? sizeOf(dataset.trainNews.history) + dataset.trainNews.size() * (1 + config.negatives)
                               : sizeOf(dataset.trainKt.item);
    std::int64_t predictions = 0, cold = 0, tested = 0;
    forEachPrediction(dataset, Part::Validation, [&](std::int32_t item) {
        ++predictions;
        cold += dataset.cold[static_cast<std::size_t>(item)] != 0;
    });
    forEachPrediction(dataset, Part::Test, [&](std::int32_t) { ++tested; });
    s.validationInteractions = predictions + sizeOf(dataset.validationNews.history);
    s.testInteractions = tested + sizeOf(dataset.testNews.history);
    s.coldValidationShare = predictions == 0 ? 0 : static_cast<double>(cold) / static_cast<double>(predictions);

    const ItemStore &items = dataset.items;
    s.meanTokens = static_cast<double>(items.tokens.size()) / static_cast<double>(items.texts());
    s.meanItemTokens = static_cast<double>(items.tokens.size()) / static_cast<double>(s.items);
    s.vocabularySize = dataset.vocabularySize;
    const std::vector<std::int64_t> tokens = differences(items.textOffsets);
    s.maxTokens = tokens.empty() ? 0 : *std::max_element(tokens.begin(), tokens.end());
    const auto cut = std::count(tokens.begin(), tokens.end(), config.maxTokens);
    s.textTokens = histogramOf(tokens);
    s.sequenceLengths = histogramOf(differences(news ? dataset.trainNews.historyOffsets : dataset.trainKt.offsets));

    std::vector<std::int64_t> counts(static_cast<std::size_t>(s.items), 0);
    for (const auto *used : { &dataset.trainNews.history, &dataset.trainNews.candidates, &dataset.trainKt.item }) {
        for (const std::int32_t item : *used)
            ++counts[static_cast<std::size_t>(item)];
    }
    s.sampleItems = sampleItems(dataset, counts);
    s.sampleSequences = sampleSequences(dataset);
    std::erase(counts, 0);
    s.itemInteractions = histogramOf(std::move(counts));
    s.warnings = warningsOf(dataset, predictions,
        static_cast<double>(cut) / static_cast<double>(std::max<std::size_t>(tokens.size(), 1)));
}

std::vector<RedundancyEstimate> estimateRedundancy(std::shared_ptr<const Dataset> dataset, const RunConfig &config)
{
    std::vector<std::int64_t> sizes { 8, 16, 32, 64, 128, 256, config.batch };
    std::sort(sizes.begin(), sizes.end());
    sizes.erase(std::unique(sizes.begin(), sizes.end()), sizes.end());

    std::vector<RedundancyEstimate> estimates;
    for (const std::int64_t size : sizes) {
        if (size > dataset->trainSize() && size != config.batch)
            continue;
        RunConfig sized = config;
        sized.batch = size;
        BatchSampler sampler(dataset, sized);
        // Full batches only, while there are any: the epoch's last one may be smaller.
        const std::int64_t full = dataset->trainSize() / size;
        const std::int64_t count = std::clamp<std::int64_t>(full, 1, 8);
        double interactions = 0, unique = 0;
        for (std::int64_t i = 0; i < count; ++i) {
            const Batch batch = sampler.plan(0, i);
            interactions += static_cast<double>(batch.interactions.size());
            unique += static_cast<double>(batch.unique.size());
        }
        const auto n = static_cast<double>(count);
        estimates.push_back({ size, interactions / n, unique / n, interactions / unique });
    }
    return estimates;
}

} // namespace gram
