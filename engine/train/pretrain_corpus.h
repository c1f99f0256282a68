// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plm/micro_batch.h"
#include "text/tokenizer_files.h"
#include "train/pretrain.h"

#include <cstdint>
#include <span>
#include <stop_token>
#include <vector>

namespace gram::pretraining {

/// What each random number is for.
enum Purpose : std::uint64_t { ForWeights = 0x707265, ForOrder, ForMasks };

struct Corpus {
    ItemStore train, heldOut; ///< a line is an item of one text
    TokenizerFiles tokenizer;
    std::int64_t vocabulary = 0;
    std::uint64_t fingerprint = 0; ///< of all tokens
};

/// Reads the lines, holds some of them out and trains a tokenizer on the others. Throws Error, or Cancelled.
Corpus readCorpus(const PretrainOptions &o, std::stop_token stop);

/// The lines of each step of an epoch.
struct EpochPlan {
    std::vector<std::int32_t> order;
    std::vector<std::size_t> bounds { 0 };

    std::int64_t steps() const { return static_cast<std::int64_t>(bounds.size()) - 1; }
    std::span<const std::int32_t> lines(std::int64_t step) const
    {
        const auto i = static_cast<std::size_t>(step);
        return { order.data() + bounds[i], bounds[i + 1] - bounds[i] };
    }
};

/// Shuffled, in batches of about `batchTokens` tokens.
EpochPlan planEpoch(const ItemStore &store, const PretrainOptions &o, std::int64_t epoch);

/// A batch whose tokens are masked, and what they were.
struct MaskedBatch {
    MicroBatch batch;
    torch::Tensor at; ///< [n] int64, positions of the tokens to guess
    torch::Tensor targets; ///< [n] int64
};

/// Masks tokens of a batch of the lines (Devlin et al., 2019), the same ones whenever it is asked for an epoch.
MaskedBatch mask(MicroBatch batch, std::span<const std::int32_t> lines, std::int64_t vocabulary, std::int64_t seed,
    std::int64_t epoch);

} // namespace gram::pretraining
