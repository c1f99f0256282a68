// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/evaluator.h"

#include "data/random.h"
#include "eval/metrics.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace gram {

namespace {

constexpr std::uint64_t forLossNegatives = 0x1055;
constexpr std::int64_t usersPerGroup = 64;

/// Mean that leaves undefined values out.
class Mean {
public:
    void add(double value)
    {
        if (!std::isnan(value)) {
            m_sum += value;
            ++m_count;
        }
    }
    double value() const
    {
        return m_count == 0 ? std::numeric_limits<double>::quiet_NaN() : m_sum / static_cast<double>(m_count);
    }

private:
    double m_sum = 0;
    std::int64_t m_count = 0;
};

/// What is measured of a training run, put back at the end: an evaluation is not part of it.
class KeepMeasurements {
public:
    explicit KeepMeasurements(Learner &learner)
        : m_learner(learner)
        , m_phases(learner.phases)
        , m_encoded(learner.encoded)
        , m_realTokens(learner.realTokens)
        , m_computedTokens(learner.computedTokens)
        , m_cePeakBytes(learner.cePeakBytes)
    {
    }
    ~KeepMeasurements()
    {
        m_learner.phases = m_phases;
        m_learner.encoded = m_encoded;
        m_learner.realTokens = m_realTokens;
        m_learner.computedTokens = m_computedTokens;
        m_learner.cePeakBytes = m_cePeakBytes;
    }
    KeepMeasurements(const KeepMeasurements &) = delete;
    KeepMeasurements &operator=(const KeepMeasurements &) = delete;

private:
    Learner &m_learner;
    PhaseSeconds m_phases;
    std::int64_t m_encoded, m_realTokens, m_computedTokens;
    std::uint64_t m_cePeakBytes;
};

/// Cross-entropy of the first click against `negatives` non-clicks, as in training.
double sampledLoss(std::span<const double> scores, std::span<const std::uint8_t> clicked,
                   std::int64_t negatives, std::uint64_t seed)
{
    double positive = 0;
    std::vector<double> others;
    for (std::size_t i = scores.size(); i > 0; --i)
        if (clicked[i - 1])
            positive = scores[i - 1];
        else
            others.push_back(scores[i - 1]);
    Random(seed).shuffle(others);
    double highest = positive;
    for (std::int64_t k = 0; k < negatives; ++k)
        highest = std::max(highest, others[static_cast<std::size_t>(k) % others.size()]);
    double sum = std::exp(positive - highest);
    for (std::int64_t k = 0; k < negatives; ++k)
        sum += std::exp(others[static_cast<std::size_t>(k) % others.size()] - highest);
    return std::log(sum) + highest - positive;
}

} // namespace

Evaluator::Evaluator(std::shared_ptr<const Dataset> dataset, const RunConfig &config)
    : m_dataset(std::move(dataset))
    , m_seed(static_cast<std::uint64_t>(config.seed))
    , m_negatives(config.negatives)
{
    if (m_dataset->kind == TaskKind::News)
        planNews(usersPerGroup);
    else
        planKt(usersPerGroup);
    for (const Group &group : m_groups)
        m_items.insert(m_items.end(), group.batch.interactions.begin(), group.batch.interactions.end());
    std::sort(m_items.begin(), m_items.end());
    m_items.erase(std::unique(m_items.begin(), m_items.end()), m_items.end());
    m_rowOfItem.assign(static_cast<std::size_t>(m_dataset->items.items()), -1);
    for (std::size_t i = 0; i < m_items.size(); ++i)
        m_rowOfItem[static_cast<std::size_t>(m_items[i])] = static_cast<std::int32_t>(i);
}

void Evaluator::planNews(std::int64_t perGroup)
{
    const NewsSplit &split = m_dataset->validationNews;
    auto count = [](const std::vector<std::int64_t> &offsets, std::int64_t i) {
        return offsets[static_cast<std::size_t>(i) + 1] - offsets[static_cast<std::size_t>(i)];
    };
    // Impressions with like numbers of candidates go together, so that little is padded.
    std::vector<std::int64_t> order(static_cast<std::size_t>(split.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) {
        return count(split.candidateOffsets, a) < count(split.candidateOffsets, b);
    });
    for (std::size_t first = 0; first < order.size(); first += static_cast<std::size_t>(perGroup)) {
        const std::size_t last = std::min(order.size(), first + static_cast<std::size_t>(perGroup));
        Group group;
        Batch &batch = group.batch;
        batch.users = static_cast<std::int64_t>(last - first);
        batch.historyLength = 1;
        for (std::size_t n = first; n < last; ++n)
            batch.historyLength = std::max(batch.historyLength, count(split.historyOffsets, order[n]));
        const std::int64_t candidates = count(split.candidateOffsets, order[last - 1]);
        batch.width = batch.historyLength + candidates;
        auto fill = [&batch](const std::vector<std::int32_t> &items, std::int64_t begin, std::int64_t end,
                             std::int64_t width) {
            for (std::int64_t k = 0; k < width; ++k) {
                const bool there = begin + k < end;
                batch.slots.push_back(there ? static_cast<std::int64_t>(batch.interactions.size()) : -1);
                if (there)
                    batch.interactions.push_back(items[static_cast<std::size_t>(begin + k)]);
            }
        };
        for (std::size_t n = first; n < last; ++n) {
            const auto i = static_cast<std::size_t>(order[n]);
            fill(split.history, split.historyOffsets[i], split.historyOffsets[i + 1], batch.historyLength);
            fill(split.candidates, split.candidateOffsets[i], split.candidateOffsets[i + 1], candidates);
            group.clicked.emplace_back(split.clicked.begin() + split.candidateOffsets[i],
                                       split.clicked.begin() + split.candidateOffsets[i + 1]);
        }
        m_groups.push_back(std::move(group));
    }
}

void Evaluator::planKt(std::int64_t perGroup)
{
    const KtSplit &split = m_dataset->validationKt;
    for (std::int64_t first = 0; first < split.size(); first += perGroup) {
        const std::int64_t last = std::min(split.size(), first + perGroup);
        Group group;
        Batch &batch = group.batch;
        batch.users = last - first;
        for (std::int64_t n = first; n < last; ++n) {
            const auto i = static_cast<std::size_t>(n);
            batch.width = std::max(batch.width, split.offsets[i + 1] - split.offsets[i]);
        }
        for (std::int64_t n = first; n < last; ++n) {
            const auto i = static_cast<std::size_t>(n);
            for (std::int64_t a = 0; a < batch.width; ++a) {
                const std::int64_t at = split.offsets[i] + a;
                const bool there = at < split.offsets[i + 1];
                batch.slots.push_back(there ? static_cast<std::int64_t>(batch.interactions.size()) : -1);
                if (there) {
                    batch.interactions.push_back(split.item[static_cast<std::size_t>(at)]);
                    batch.correct.push_back(split.correct[static_cast<std::size_t>(at)]);
                }
            }
        }
        m_groups.push_back(std::move(group));
    }
}

std::optional<std::vector<Metric>> Evaluator::evaluate(Learner &learner, TrainingMode &mode,
                                                       const std::function<void(const Progress &)> &progress)
{
    const KeepMeasurements keep(learner);
    const torch::NoGradGuard noGrad;
    const auto rows = mode.evaluationRows(m_items);
    if (!rows)
        return std::nullopt;
    learner.cf->eval();

    const bool news = m_dataset->kind == TaskKind::News;
    Mean auc, reciprocalRank, ndcg5, ndcg10, loss;
    std::vector<double> pooled, coldScores;
    std::vector<std::uint8_t> pooledLabels, coldLabels;
    double lossSum = 0;
    std::uint64_t impression = 0;

    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        if (learner.poll())
            return std::nullopt;
        progress({ Progress::Phase::Evaluating, static_cast<std::int64_t>(g),
                   static_cast<std::int64_t>(m_groups.size()) });
        const Batch &batch = m_groups[g].batch;
        std::vector<std::int32_t> rowOfInteraction;
        for (const std::int32_t item : batch.interactions)
            rowOfInteraction.push_back(m_rowOfItem[static_cast<std::size_t>(item)]);
        const CfBatch cfBatch = toDevice(batch, rowOfInteraction, learner.options);
        const torch::Tensor scores = learner.cf->scores(*rows, cfBatch);
        if (!news)
            lossSum += learner.cf->loss(scores, cfBatch).item<double>() * static_cast<double>(cfBatch.interactions);
        const torch::Tensor host = scores.to(torch::kCPU, torch::kFloat64).contiguous();
        const double *s = host.data_ptr<double>();

        for (std::int64_t u = 0; u < batch.users; ++u) {
            const std::int64_t skip = batch.historyLength, columns = batch.width - skip;
            const double *mine = s + u * columns;
            const std::int64_t *slots = batch.slots.data() + u * batch.width + skip;
            const auto n = static_cast<std::size_t>(
                std::find(slots, slots + columns, std::int64_t { -1 }) - slots);
            const std::span<const double> userScores(mine, n);
            std::vector<std::uint8_t> labels;
            if (news)
                labels = m_groups[g].clicked[static_cast<std::size_t>(u)];
            else
                for (std::size_t k = 0; k < n; ++k)
                    labels.push_back(batch.correct[static_cast<std::size_t>(slots[k])]);
            if (news) {
                auc.add(rocAuc(userScores, labels));
                reciprocalRank.add(mrr(userScores, labels));
                ndcg5.add(ndcg(userScores, labels, 5));
                ndcg10.add(ndcg(userScores, labels, 10));
                loss.add(sampledLoss(userScores, labels, m_negatives, mixSeed(m_seed, forLossNegatives, impression++)));
            } else {
                pooled.insert(pooled.end(), userScores.begin(), userScores.end());
                pooledLabels.insert(pooledLabels.end(), labels.begin(), labels.end());
            }
            for (std::size_t k = 0; k < n; ++k) {
                const std::int32_t item = batch.interactions[static_cast<std::size_t>(slots[k])];
                if (m_dataset->cold[static_cast<std::size_t>(item)]) {
                    coldScores.push_back(mine[k]);
                    coldLabels.push_back(labels[k]);
                }
            }
        }
    }

    const double coldAuc = rocAuc(coldScores, coldLabels);
    if (news)
        return std::vector<Metric> { { "auc", auc.value() },       { "mrr", reciprocalRank.value() },
                                     { "ndcg@5", ndcg5.value() },  { "ndcg@10", ndcg10.value() },
                                     { "cold_auc", coldAuc },      { "loss", loss.value() } };
    return std::vector<Metric> { { "auc", rocAuc(pooled, pooledLabels) },
                                 { "accuracy", accuracy(pooled, pooledLabels, 0.0) },
                                 { "cold_auc", coldAuc },
                                 { "loss", lossSum / static_cast<double>(pooled.size()) } };
}

} // namespace gram
