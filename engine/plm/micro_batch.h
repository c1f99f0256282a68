// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "kernels/packed_attention.h"

#include <torch/types.h>

#include <cstdint>
#include <span>
#include <vector>

namespace gram {

/// Texts of some items, packed for one CE pass: tokens of all texts one after another, shortest
/// text first, without padding.
struct MicroBatch {
    std::vector<std::int64_t> request; ///< [n] position of each row in the list that was asked for
    torch::Tensor requestIndex; ///< [n] int64, the same on the device
    torch::Tensor tokens; ///< [T] int64
    torch::Tensor positions; ///< [T] int64, of each token in its text
    torch::Tensor textOfToken; ///< [T] int64
    torch::Tensor firstToken; ///< [texts] int64
    std::vector<std::uint64_t> dropoutKeys; ///< [texts] texts of one key have the same masks
    std::vector<std::int64_t> storeOffsets; ///< [texts] of each text's first token in the ItemStore
    torch::Tensor inverseLength; ///< [texts, 1] 1 / tokens
    torch::Tensor rowOfText; ///< [texts] int64; undefined where text i is row i
    torch::Tensor textWeight; ///< [texts, 1] 1 / texts of the item; likewise
    SequenceOffsets offsets;
    std::int64_t realTokens = 0; ///< of the texts; what is computed beyond is padding

    std::int64_t rows() const { return static_cast<std::int64_t>(request.size()); }
};

/// Cuts a list of items (repeats are kept: each entry is encoded) into micro-batches of at most
/// `maxItems` items and about `maxTokens` tokens, items of like length together.
/// An entry's dropout masks depend on its item and on which of the item's entries it is: E2E gives
/// each interaction masks of its own, GRAM one to each unique item, however the list is cut.
class MicroBatchPlanner {
public:
    /// `sharedMasks`: all entries of an item have the masks of its first. `earlier`: entries before these, which
    /// somebody else encodes.
    MicroBatchPlanner(const ItemStore &items, std::span<const std::int32_t> wanted, std::int64_t maxItems,
        std::int64_t maxTokens, bool sharedMasks = false, std::span<const std::int32_t> earlier = {});

    std::size_t size() const { return m_bounds.size() - 1; }
    /// Items in the largest micro-batch.
    std::int64_t largest() const;
    /// The micro-batch `i` as tensors of dtype and device of `like`.
    MicroBatch make(std::size_t i, const torch::TensorOptions &like) const;

private:
    const ItemStore &m_items;
    std::span<const std::int32_t> m_wanted;
    std::vector<std::uint32_t> m_occurrence; ///< of each entry among its item's
    std::vector<std::int64_t> m_order; ///< positions in m_wanted, shortest item first
    std::vector<std::size_t> m_bounds; ///< of the micro-batches in m_order
};

} // namespace gram
