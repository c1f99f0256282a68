// SPDX-License-Identifier: GPL-3.0-or-later
#include "eval/evaluator.h"

#include "api/csv_cell.h"
#include "base/atomic_file.h"
#include "base/random.h"
#include "eval/bootstrap.h"
#include "eval/metrics.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <numeric>
#include <set>

namespace gram {

namespace {

constexpr std::uint64_t forLossNegatives = 0x1055;
constexpr std::size_t usersPerGroup = 64;
constexpr std::int64_t resamples = 1000; ///< of a bootstrap; fewer on large splits

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// What is measured of a training run, put back at the end: an evaluation is not part of it.
class KeepMeasurements {
public:
    explicit KeepMeasurements(Learner &learner)
        : m_learner(learner)
        , m_measured(learner.measured)
    {
    }
    ~KeepMeasurements() { m_learner.measured = m_measured; }
    KeepMeasurements(const KeepMeasurements &) = delete;
    KeepMeasurements &operator=(const KeepMeasurements &) = delete;

private:
    Learner &m_learner;
    StepMeasurements m_measured;
};

/// Cross-entropy of the first click against `negatives` non-clicks, as in training.
double sampledLoss(std::span<const double> scores, std::span<const std::uint8_t> clicked, std::int64_t negatives,
    std::uint64_t seed)
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

/// What is predicted, for pooling: scores and labels and whose they are.
struct Pool {
    std::vector<double> scores;
    std::vector<std::uint8_t> labels;
    std::vector<std::int32_t> users;

    void add(double score, std::uint8_t label, std::int32_t user)
    {
        scores.push_back(score);
        labels.push_back(label);
        users.push_back(user);
    }
};

} // namespace

/// Of all of the split's predictions.
struct Evaluator::Scores {
    std::vector<double> auc, mrr, ndcg5, ndcg10, loss; ///< news: of each impression
    std::vector<std::int32_t> users; ///< of each impression
    std::vector<double> coldAuc; ///< news: within each impression, of its cold candidates
    Pool all; ///< KT
    Pool cold;
    std::int64_t predictions = 0;
};

Evaluator::Evaluator(std::shared_ptr<const Dataset> dataset, const RunConfig &config, Part part, std::int64_t most)
    : m_dataset(std::move(dataset))
    , m_part(part)
    , m_seed(static_cast<std::uint64_t>(config.seed))
    , m_negatives(config.negatives)
{
    const NewsSplit &news = m_dataset->news(part);
    const KtSplit &kt = m_dataset->kt(part);
    const auto all = static_cast<std::size_t>(m_dataset->size(part));
    m_order.resize(most > 0 ? std::min(all, static_cast<std::size_t>(most)) : all);
    for (std::size_t k = 0; k < m_order.size(); ++k)
        m_order[k] = k * all / m_order.size();
    // Like lengths go together, so that little is padded.
    const std::vector<std::int64_t> &offsets = m_dataset->kind == TaskKind::News ? news.candidateOffsets : kt.offsets;
    std::stable_sort(m_order.begin(), m_order.end(),
        [&](std::size_t a, std::size_t b) { return offsets[a + 1] - offsets[a] < offsets[b + 1] - offsets[b]; });
    m_rowOfItem.assign(static_cast<std::size_t>(m_dataset->items.items()), -1);
    const auto mark = [this](const std::vector<std::int32_t> &items, const std::vector<std::int64_t> &of,
                          std::size_t i) {
        for (auto k = static_cast<std::size_t>(of[i]); k < static_cast<std::size_t>(of[i + 1]); ++k) {
            if (items[k] >= 0)
                m_rowOfItem[static_cast<std::size_t>(items[k])] = 0;
        }
    };
    for (const std::size_t i : m_order) {
        if (m_dataset->kind == TaskKind::News) {
            mark(news.history, news.historyOffsets, i);
            mark(news.candidates, news.candidateOffsets, i);
        } else {
            mark(kt.item, kt.offsets, i);
        }
    }
    for (std::size_t item = 0; item < m_rowOfItem.size(); ++item) {
        if (m_rowOfItem[item] == 0) {
            m_rowOfItem[item] = static_cast<std::int32_t>(m_items.size());
            m_items.push_back(static_cast<std::int32_t>(item));
        }
    }
}

Evaluator::Group Evaluator::plan(std::size_t first) const
{
    Group group;
    Batch &batch = group.batch;
    group.sequences.assign(m_order.begin() + static_cast<std::ptrdiff_t>(first),
        m_order.begin() + static_cast<std::ptrdiff_t>(std::min(m_order.size(), first + usersPerGroup)));
    batch.users = static_cast<std::int64_t>(group.sequences.size());
    const auto fill = [&batch](const std::vector<std::int32_t> &items, std::int64_t begin, std::int64_t end,
                          std::int64_t width) {
        for (std::int64_t k = 0; k < width; ++k) {
            const bool there = begin + k < end && items[static_cast<std::size_t>(begin + k)] >= 0;
            batch.slots.push_back(there ? static_cast<std::int64_t>(batch.interactions.size()) : -1);
            if (there)
                batch.interactions.push_back(items[static_cast<std::size_t>(begin + k)]);
        }
    };
    const auto longest = [&](const std::vector<std::int64_t> &offsets) {
        std::int64_t length = 1;
        for (const std::size_t i : group.sequences)
            length = std::max(length, offsets[i + 1] - offsets[i]);
        return length;
    };
    if (m_dataset->kind == TaskKind::News) {
        const NewsSplit &split = m_dataset->news(m_part);
        batch.historyLength = longest(split.historyOffsets);
        const std::int64_t candidates = longest(split.candidateOffsets);
        batch.width = batch.historyLength + candidates;
        for (const std::size_t i : group.sequences) {
            fill(split.history, split.historyOffsets[i], split.historyOffsets[i + 1], batch.historyLength);
            fill(split.candidates, split.candidateOffsets[i], split.candidateOffsets[i + 1], candidates);
        }
    } else {
        const KtSplit &split = m_dataset->kt(m_part);
        batch.width = longest(split.offsets);
        for (const std::size_t i : group.sequences) {
            fill(split.item, split.offsets[i], split.offsets[i + 1], batch.width);
            batch.correct.insert(batch.correct.end(), split.correct.begin() + split.offsets[i],
                split.correct.begin() + split.offsets[i + 1]);
        }
    }
    return group;
}

template<typename Function>
bool Evaluator::forEachSequence(Learner &learner, TrainingMode &mode, const ProgressObserver &progress,
    Function &&onSequence) const
{
    const KeepMeasurements keep(learner);
    const torch::NoGradGuard noGrad;
    const auto rows = mode.evaluationRows(m_items);
    if (!rows)
        return false;
    if (m_onRows)
        m_onRows(m_items, *rows);
    learner.cf->eval();
    for (std::size_t first = 0; first < m_order.size(); first += usersPerGroup) {
        if (learner.poll())
            return false;
        progress({ Progress::Phase::Evaluating, static_cast<std::int64_t>(first),
            static_cast<std::int64_t>(m_order.size()) });
        const Group group = plan(first);
        const Batch &batch = group.batch;
        std::vector<std::int32_t> rowOfInteraction;
        rowOfInteraction.reserve(batch.interactions.size());
        for (const std::int32_t item : batch.interactions)
            rowOfInteraction.push_back(m_rowOfItem[static_cast<std::size_t>(item)]);
        const CfBatch cfBatch = toDevice(batch, rowOfInteraction, learner.options);
        const torch::Tensor host = learner.cf->scores(*rows, cfBatch).to(torch::kCPU, torch::kFloat64).contiguous();
        const std::int64_t columns = batch.width - batch.historyLength;
        for (std::int64_t u = 0; u < batch.users; ++u)
            onSequence(group.sequences[static_cast<std::size_t>(u)],
                std::span(host.data_ptr<double>() + u * columns, static_cast<std::size_t>(columns)));
    }
    return true;
}

std::optional<Evaluator::Scores> Evaluator::score(Learner &learner, TrainingMode &mode,
    const ProgressObserver &progress) const
{
    Scores s;
    const auto isCold = [&](std::int32_t item) { return m_dataset->cold[static_cast<std::size_t>(item)] != 0; };
    const auto news = [&](std::size_t i, std::span<const double> all) {
        const NewsSplit &split = m_dataset->news(m_part);
        const auto begin = static_cast<std::size_t>(split.candidateOffsets[i]);
        const auto n = static_cast<std::size_t>(split.candidateOffsets[i + 1]) - begin;
        const std::span scores = all.first(n);
        const std::span labels = std::span(split.clicked).subspan(begin, n);
        s.auc.push_back(rocAuc(scores, labels));
        s.mrr.push_back(mrr(scores, labels));
        s.ndcg5.push_back(ndcg(scores, labels, 5));
        s.ndcg10.push_back(ndcg(scores, labels, 10));
        s.loss.push_back(sampledLoss(scores, labels, m_negatives, mixSeed(m_seed, forLossNegatives, i)));
        s.users.push_back(split.user[i]);
        s.predictions += static_cast<std::int64_t>(n);
        const std::size_t before = s.cold.scores.size();
        for (std::size_t k = 0; k < n; ++k) {
            if (isCold(split.candidates[begin + k]))
                s.cold.add(scores[k], labels[k], split.user[i]);
        }
        s.coldAuc.push_back(rocAuc(std::span(s.cold.scores).subspan(before), std::span(s.cold.labels).subspan(before)));
    };
    const auto kt = [&](std::size_t i, std::span<const double> scores) {
        const KtSplit &split = m_dataset->kt(m_part);
        const auto begin = static_cast<std::size_t>(split.offsets[i]);
        const auto n = static_cast<std::size_t>(split.offsets[i + 1]) - begin;
        for (auto k = static_cast<std::size_t>(split.context[i]); k < n; ++k) {
            s.all.add(scores[k], split.correct[begin + k], split.user[i]);
            if (isCold(split.item[begin + k]))
                s.cold.add(scores[k], split.correct[begin + k], split.user[i]);
            ++s.predictions;
        }
    };
    const bool done = m_dataset->kind == TaskKind::News ? forEachSequence(learner, mode, progress, news)
                                                        : forEachSequence(learner, mode, progress, kt);
    return done ? std::optional(std::move(s)) : std::nullopt;
}

std::vector<Metric> Evaluator::metricsOf(const Scores &s) const
{
    const double coldAuc = rocAuc(s.cold.scores, s.cold.labels);
    if (m_dataset->kind == TaskKind::News)
        return { { "auc", meanOfDefined(s.auc) }, { "mrr", meanOfDefined(s.mrr) }, { "ndcg@5", meanOfDefined(s.ndcg5) },
            { "ndcg@10", meanOfDefined(s.ndcg10) }, { "cold_auc", coldAuc }, { "loss", meanOfDefined(s.loss) } };
    double loss = 0; // binary cross-entropy with logits
    for (std::size_t i = 0; i < s.all.scores.size(); ++i) {
        const double signedScore = s.all.labels[i] ? -s.all.scores[i] : s.all.scores[i];
        loss += std::max(signedScore, 0.0) + std::log1p(std::exp(-std::fabs(signedScore)));
    }
    return { { "auc", rocAuc(s.all.scores, s.all.labels) }, { "accuracy", accuracy(s.all.scores, s.all.labels, 0.0) },
        { "cold_auc", coldAuc },
        { "loss", s.all.scores.empty() ? nan : loss / static_cast<double>(s.all.scores.size()) } };
}

std::optional<std::vector<Metric>> Evaluator::evaluate(Learner &learner, TrainingMode &mode,
    const ProgressObserver &progress) const
{
    const auto scores = score(learner, mode, progress);
    return scores ? std::optional(metricsOf(*scores)) : std::nullopt;
}

std::optional<EvaluationReport> Evaluator::evaluateWithIntervals(Learner &learner, TrainingMode &mode,
    const ProgressObserver &progress) const
{
    const auto scores = score(learner, mode, progress);
    if (!scores)
        return std::nullopt;
    const Scores &s = *scores;
    EvaluationReport report;
    report.part = m_part;
    report.predictions = s.predictions;
    report.coldPredictions = static_cast<std::int64_t>(s.cold.scores.size());
    const std::vector<std::int32_t> &users = m_dataset->kind == TaskKind::News ? s.users : s.all.users;
    report.users = static_cast<std::int64_t>(std::set<std::int32_t>(users.begin(), users.end()).size());
    for (const Metric &metric : metricsOf(s)) {
        const auto interval = [&]() -> Interval {
            if (metric.name == "cold_auc")
                return bootstrapAuc(s.cold.scores, s.cold.labels, s.cold.users, resamples, m_seed);
            if (m_dataset->kind == TaskKind::Kt) {
                if (metric.name == "auc")
                    return bootstrapAuc(s.all.scores, s.all.labels, s.all.users, resamples, m_seed);
                if (metric.name == "accuracy")
                    return bootstrapAccuracy(s.all.scores, s.all.labels, s.all.users, 0.0, resamples, m_seed);
                return { nan, nan };
            }
            const std::vector<double> &values = metric.name == "auc" ? s.auc
                : metric.name == "mrr"                               ? s.mrr
                : metric.name == "ndcg@5"                            ? s.ndcg5
                : metric.name == "ndcg@10"                           ? s.ndcg10
                                                                     : s.loss;
            return bootstrapMean(values, s.users, resamples, m_seed);
        }();
        report.metrics.push_back({ metric.name, metric.value, interval.low, interval.high });
        if (metric.name == "cold_auc" && m_dataset->kind == TaskKind::News) {
            const Interval within = bootstrapMean(s.coldAuc, s.users, resamples, m_seed);
            report.metrics.push_back({ "cold_auc_within", meanOfDefined(s.coldAuc), within.low, within.high });
        }
    }
    return report;
}

bool Evaluator::writePredictions(Learner &learner, TrainingMode &mode, const std::filesystem::path &file,
    const ProgressObserver &progress) const
{
    if (m_dataset->kind == TaskKind::Kt)
        return writeProbabilities(learner, mode, file, progress);
    const NewsSplit &split = m_dataset->news(m_part);
    std::vector<std::vector<std::int32_t>> ranks(static_cast<std::size_t>(split.size()));
    const bool done = forEachSequence(learner, mode, progress, [&](std::size_t i, std::span<const double> scores) {
        const auto begin = static_cast<std::size_t>(split.candidateOffsets[i]);
        const auto n = static_cast<std::size_t>(split.candidateOffsets[i + 1]) - begin;
        std::vector<std::int32_t> order(n);
        std::iota(order.begin(), order.end(), 0);
        const auto better = [&](std::int32_t a, std::int32_t b) {
            const auto x = static_cast<std::size_t>(a), y = static_cast<std::size_t>(b);
            const bool hasX = split.candidates[begin + x] >= 0, hasY = split.candidates[begin + y] >= 0;
            return hasX != hasY ? hasX : hasX && scores[x] > scores[y];
        };
        std::stable_sort(order.begin(), order.end(), better);
        ranks[i].resize(n);
        for (std::size_t rank = 0; rank < n; ++rank)
            ranks[i][static_cast<std::size_t>(order[rank])] = static_cast<std::int32_t>(rank + 1);
    });
    if (!done)
        return false;
    AtomicFile out(file);
    std::string lines;
    for (std::size_t i = 0; i < ranks.size(); ++i) {
        lines += std::to_string(split.ids.empty() ? static_cast<std::int64_t>(i + 1) : split.ids[i]) + " [";
        for (std::size_t k = 0; k < ranks[i].size(); ++k)
            lines.append(k ? "," : "").append(std::to_string(ranks[i][k]));
        lines += "]\n";
        if (lines.size() > (1 << 20) || i + 1 == ranks.size()) {
            out.write(lines.data(), lines.size());
            lines.clear();
        }
    }
    out.finish();
    return true;
}

bool Evaluator::writeProbabilities(Learner &learner, TrainingMode &mode, const std::filesystem::path &file,
    const ProgressObserver &progress) const
{
    const KtSplit &split = m_dataset->kt(m_part);
    std::vector<std::vector<double>> scores(static_cast<std::size_t>(split.size()));
    const bool done = forEachSequence(learner, mode, progress,
        [&](std::size_t i, std::span<const double> all) { scores[i].assign(all.begin(), all.end()); });
    if (!done)
        return false;
    AtomicFile out(file);
    std::string lines = "user,item,correct,probability\n";
    for (std::size_t i = 0; i < scores.size(); ++i) {
        for (auto a = split.offsets[i] + split.context[i]; a < split.offsets[i + 1]; ++a) {
            const auto answer = static_cast<std::size_t>(a);
            char probability[32];
            std::snprintf(probability, sizeof probability, "%.9g",
                1 / (1 + std::exp(-scores[i][static_cast<std::size_t>(a - split.offsets[i])])));
            std::string id = m_dataset->items.ids[static_cast<std::size_t>(split.item[answer])];
            if (isFormula(id))
                id.insert(0, 1, '\'');
            if (id.find_first_of(",\"") != std::string::npos) {
                for (std::size_t quote = 0; (quote = id.find('"', quote)) != std::string::npos; quote += 2)
                    id.insert(quote, 1, '"');
                id = '"' + id + '"';
            }
            lines += std::to_string(split.user[i]) + ',' + id + (split.correct[answer] ? ",1," : ",0,") + probability
                + '\n';
        }
        if (lines.size() > (1 << 20)) {
            out.write(lines.data(), lines.size());
            lines.clear();
        }
    }
    out.write(lines.data(), lines.size());
    out.finish();
    return true;
}

} // namespace gram
