// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <torch/csrc/distributed/c10d/Store.hpp>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace gram {

/// A thread by which the processes of a group know of each other's death, whatever their trainings are busy with:
/// each counts up a number of its own in the store every second and watches that of the next rank, so that the store
/// has three small questions a second from each, however many they are. Whoever sees that the next rank's number stands
/// still, or ends because of an error of its own, leaves a sentence in the store: the first one is everybody's.
class LifeSigns {
public:
    /// `store`: a connection of its own, which nobody else uses.
    LifeSigns(c10::intrusive_ptr<c10d::Store> store, std::int64_t rank, std::int64_t size);
    ~LifeSigns();
    LifeSigns(const LifeSigns &) = delete;
    LifeSigns &operator=(const LifeSigns &) = delete;

    /// Why the group is at its end; none while it is not.
    std::optional<std::string> verdict() const;
    /// Waits for it, for that long.
    std::optional<std::string> awaitVerdict(std::chrono::seconds longest) const;
    /// This process ends because of that.
    void tell(const std::string &sentence);
    void stop();

    /// Leaves a sentence in the store, if it is the first; returns the one that counts.
    static std::string decide(c10d::Store &store, const std::string &sentence);

    /// Without a sign for that long a process counts as stopped.
    static constexpr std::chrono::seconds patience { 12 };

private:
    using Clock = std::chrono::steady_clock;

    void watch();
    void look(); ///< once

    c10::intrusive_ptr<c10d::Store> m_store;
    std::int64_t m_rank, m_next;
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    std::string m_verdict, m_told;
    bool m_stopping = false;
    Clock::time_point m_answered; ///< by the store
    std::int64_t m_seen = -1; ///< the next rank's number
    Clock::time_point m_seenAt;
    std::thread m_thread;
};

} // namespace gram
