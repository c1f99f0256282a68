// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cf/cf_module.h"
#include "modes/learner.h"

#include <span>
#include <vector>

namespace gram {

/// Items that are encoded in one go, by one process or by several.
struct ItemShare {
    std::span<const std::int32_t> own; ///< by this one; repeats are encoded each
    std::span<const std::int32_t> earlier; ///< E2E: entries before them, which others encode
    std::span<const std::int32_t> all; ///< by whomever, in any order; repeats may be left out
};

/// What of a batch this process does: all of it, or, with others, a part. Its users are some that follow each other;
/// what it encodes is, of Items, some of the unique items, balanced by their tokens, whoever's users read them; of
/// Interactions, each of its users' own. Every process finds the same division by itself.
class BatchShare {
public:
    enum class Of {
        Items, ///< the unique items are divided; vectors go to the users, their gradients to where the item was encoded
        Interactions, ///< nothing travels: E2E
        Table ///< nothing is encoded: each has all rows
    };
    /// `batch` must outlive it.
    BatchShare(const Learner &learner, const Batch &batch, Of what);
    BatchShare(const BatchShare &) = delete;
    BatchShare &operator=(const BatchShare &) = delete;

    const ItemShare &items() const { return m_items; }

    /// Its users. Their rows are those of toUsers() or, of Table, readItems().
    const CfBatch &cf() const { return m_cf; }
    /// Of Table, [read] int64: the items that its users read, ascending.
    torch::Tensor readItems() const { return m_readItems; }
    /// Of Table, [U] int64: those that all users read, as Batch::unique.
    torch::Tensor uniqueItems() const { return m_uniqueItems; }

    /// The vectors that its users read, [read, d], from those that it has encoded, [encoded, d].
    torch::Tensor toUsers(const torch::Tensor &encoded) const;
    /// The other way round: of what it has encoded, the sum of all users' gradients, in the ranks' order.
    torch::Tensor toOwners(const torch::Tensor &gradient) const;
    /// Of Table: the sum of all users' gradients, on every process, of uniqueItems(): [U, d], from those of its own,
    /// [read, d].
    torch::Tensor sumOfAll(const torch::Tensor &gradient) const;

private:
    void divideItems(const Learner &learner, const Batch &batch, std::span<const std::int64_t> bounds);

    ProcessGroup *m_ranks;
    std::vector<std::int32_t> m_ownItems;
    ItemShare m_items;
    CfBatch m_cf;
    torch::Tensor m_uniqueItems;
    torch::Tensor m_readItems, m_readPlaces; ///< [read] int64: items, and their places in Batch::unique
    torch::Tensor m_send, m_receive; ///< int64: rows of `encoded` to each rank, and of `read` from each; or undefined
    std::vector<std::int64_t> m_sent, m_received; ///< how many, by rank
};

} // namespace gram
