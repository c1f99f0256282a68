// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distributed/rank_place.h"

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace at {
class Tensor;
}

namespace gram {

/// The processes of one training cannot go on together. what() is an English sentence with the rank and the cause.
class GroupFailure : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// The processes that train together, on LibTorch's c10d. Every collective is called by all of them in the same
/// order; tensors have the same type everywhere. What fails is a GroupFailure, and then no collective can follow. A
/// rank that is killed, stopped or fails by itself ends the collectives of all within half a minute.
class ProcessGroup {
public:
    /// Joins the others and waits for them, a minute at most. `device`: where the tensors are, "cpu" (Gloo) or
    /// "cuda" with a number (NCCL). Gloo listens on the address by which the store is reached and no other; of a file
    /// in place of a store, on loopback.
    /// Throws GroupFailure, and Error(Unsupported) where this build cannot.
    explicit ProcessGroup(const RankPlace &place, const std::string &device = "cpu");
    ~ProcessGroup();
    ProcessGroup(const ProcessGroup &) = delete;
    ProcessGroup &operator=(const ProcessGroup &) = delete;

    std::int64_t rank() const { return m_place.rank; }
    std::int64_t size() const { return m_place.size; }
    bool isFirst() const { return m_place.rank == 0; }

    /// A sum that is under way; it is there after wait(), without which its life ends only where something is thrown.
    class Pending {
    public:
        Pending(Pending &&) noexcept;
        ~Pending();
        void wait();

    private:
        friend class ProcessGroup;
        struct Work;
        Pending(ProcessGroup &group, std::unique_ptr<Work> work);
        ProcessGroup *m_group;
        std::unique_ptr<Work> m_work;
    };

    /// Replaces `values` by their sums over all ranks, the same bits on each.
    void sum(at::Tensor &values);
    Pending startSum(const at::Tensor &values);
    /// The same of a few numbers.
    std::vector<double> sum(const std::vector<double> &values);

    /// Replaces `values` by rank 0's.
    void broadcast(at::Tensor &values);

    /// Sends rows [n, ...] to the ranks, the first sent[0] to rank 0 and so on, and returns what came: received[0]
    /// rows of rank 0, then those of rank 1, ...
    at::Tensor exchange(const at::Tensor &rows, const std::vector<std::int64_t> &sent,
        const std::vector<std::int64_t> &received);

    /// The rows that each rank has, one after another. counts: of each rank.
    at::Tensor gather(const at::Tensor &rows, const std::vector<std::int64_t> &counts);

    /// Each rank's text, by rank. Through the store: for what is said once.
    std::vector<std::string> texts(const std::string &own);

    /// Waits for all.
    void barrier();
    /// The orderly end: waits for all, after which there is no group any more.
    void leave();
    /// This rank ends because of an error of its own: the others are told, and there is no group any more.
    void fail(const std::string &sentence);
    /// From outside of the group, of one whose rank has ended: the others are told.
    static void announceEnd(const RankPlace &place, const std::string &sentence);
    /// A collective has failed, or fail() was called. Threads of c10d may hang for ever then: end the process by
    /// std::_Exit().
    bool hasFailed() const { return m_failed; }

    /// What this rank has given to the network, counted from what the algorithms send: of a sum over W ranks
    /// 2 (W - 1) / W of its bytes (Gloo's and NCCL's ring).
    double sentBytes() const { return m_sentBytes; }
    void countSentFromHere() { m_sentBytes = 0; }

private:
    class Backend;

    void await(Pending::Work &work);
    [[noreturn]] void failed(const std::string &what);
    Backend &backend();

    RankPlace m_place;
    std::unique_ptr<Backend> m_backend;
    double m_sentBytes = 0;
    std::int64_t m_texts = 0; ///< calls of texts()
    bool m_failed = false;
};

} // namespace gram
