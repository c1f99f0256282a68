// SPDX-License-Identifier: GPL-3.0-or-later
#include "train/pretrain_corpus.h"

#include "api/error.h"
#include "base/files.h"
#include "base/job.h"
#include "base/random.h"
#include "text/tokenizer.h"

#include <torch/torch.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string_view>
#include <utility>

namespace gram::pretraining {

namespace {

// Of a tokenizer that the program has trained.
constexpr std::int64_t maskToken = 4, firstOrdinaryToken = 5;
constexpr double maskedShare = 0.15, replacedByMask = 0.8, replacedByAny = 0.1;

} // namespace

Corpus readCorpus(const PretrainOptions &o, std::stop_token stop)
{
    const std::string content = fileContent(o.corpus);
    const auto period = static_cast<std::size_t>(std::lround(1 / o.heldOut));
    std::vector<std::string_view> train, heldOut;
    std::size_t line = 0;
    for (std::size_t begin = 0; begin < content.size(); ++line) {
        const std::size_t end = std::min(content.find('\n', begin), content.size());
        const std::string_view text(content.data() + begin, end - begin);
        if (text.find_first_not_of(" \t\r") != std::string_view::npos)
            (line % period == period - 1 ? heldOut : train).push_back(text);
        begin = end + 1;
    }
    const auto tooSmall = [&o] {
        return Error(ErrorCode::EmptyDataset,
            { .file = o.corpus.string(),
                .expected = "pre-training needs enough lines of text to train on some and hold "
                            "out others" });
    };
    if (train.empty() || heldOut.empty())
        throw tooSmall();

    const Tokenizer tokenizer = Tokenizer::fromMemory(Tokenizer::train(train, o.vocabulary, stop));
    Corpus corpus;
    const auto fill = [&](const std::vector<std::string_view> &texts, ItemStore &store) {
        const auto stopIfAsked = [&stop](std::int64_t) {
            if (stop.stop_requested())
                throw Cancelled();
        };
        for (const auto &ids : tokenizer.encodeAll(texts, o.maxTokens, o.threads, stopIfAsked)) {
            if (std::none_of(ids.begin(), ids.end(), [](auto id) { return id >= firstOrdinaryToken; }))
                continue;
            for (const std::int32_t id : ids)
                corpus.fingerprint = mix64(corpus.fingerprint ^ static_cast<std::uint64_t>(id));
            store.tokens.insert(store.tokens.end(), ids.begin(), ids.end());
            store.textOffsets.push_back(static_cast<std::int64_t>(store.tokens.size()));
            store.itemOffsets.push_back(store.texts());
        }
    };
    fill(train, corpus.train);
    fill(heldOut, corpus.heldOut);
    if (corpus.train.items() == 0 || corpus.heldOut.items() == 0)
        throw tooSmall();
    corpus.tokenizer = tokenizer.files();
    corpus.vocabulary = tokenizer.vocabularySize();
    return corpus;
}

EpochPlan planEpoch(const ItemStore &store, const PretrainOptions &o, std::int64_t epoch)
{
    EpochPlan plan;
    plan.order.resize(static_cast<std::size_t>(store.items()));
    std::iota(plan.order.begin(), plan.order.end(), 0);
    Random random(mixSeed(static_cast<std::uint64_t>(o.seed), ForOrder, epoch));
    random.shuffle(plan.order);
    std::int64_t tokens = 0;
    for (std::size_t i = 0; i < plan.order.size(); ++i) {
        const auto more = static_cast<std::int64_t>(store.text(plan.order[i]).size());
        if (i > plan.bounds.back() && tokens + more > o.batchTokens) {
            plan.bounds.push_back(i);
            tokens = 0;
        }
        tokens += more;
    }
    plan.bounds.push_back(plan.order.size());
    return plan;
}

MaskedBatch mask(MicroBatch batch, std::span<const std::int32_t> lines, std::int64_t vocabulary, std::int64_t seed,
    std::int64_t epoch)
{
    std::vector<std::int64_t> at, targets, candidates;
    auto *tokens = batch.tokens.data_ptr<std::int64_t>();
    for (std::size_t t = 0; t + 1 < batch.offsets->size(); ++t) {
        candidates.clear();
        for (std::int64_t i = (*batch.offsets)[t]; i < (*batch.offsets)[t + 1]; ++i) {
            if (tokens[i] >= firstOrdinaryToken)
                candidates.push_back(i);
        }
        // A line is an item of one text: text t is the request's entry t.
        const std::int32_t line = lines[static_cast<std::size_t>(batch.request[t])];
        Random random(mixSeed(static_cast<std::uint64_t>(seed), ForMasks, epoch, line));
        const auto count = static_cast<std::size_t>(
            std::max(1L, std::lround(maskedShare * static_cast<double>(candidates.size()))));
        for (std::size_t i = 0; i < count; ++i) {
            std::swap(candidates[i], candidates[i + random.below(candidates.size() - i)]);
            const std::int64_t position = candidates[i];
            at.push_back(position);
            targets.push_back(tokens[position]);
            const double kind = random.uniform();
            if (kind < replacedByMask) {
                tokens[position] = maskToken;
            } else if (kind < replacedByMask + replacedByAny) {
                tokens[position] = firstOrdinaryToken
                    + static_cast<std::int64_t>(
                        random.below(static_cast<std::uint64_t>(vocabulary - firstOrdinaryToken)));
            }
        }
    }
    return { std::move(batch), torch::tensor(at, torch::kInt64), torch::tensor(targets, torch::kInt64) };
}

} // namespace gram::pretraining
