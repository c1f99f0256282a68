// SPDX-License-Identifier: GPL-3.0-or-later
#include "distributed/life_signs.h"

#include <exception>
#include <utility>
#include <vector>

namespace gram {

namespace {

constexpr std::chrono::milliseconds interval { 1000 };
constexpr std::chrono::seconds storePatience { 16 }; // more than LifeSigns::patience: a rank's end explains more

std::string keyOf(std::int64_t rank)
{
    return "alive/" + std::to_string(rank);
}

} // namespace

LifeSigns::LifeSigns(c10::intrusive_ptr<c10d::Store> store, std::int64_t rank, std::int64_t size)
    : m_store(std::move(store))
    , m_rank(rank)
    , m_next((rank + 1) % size)
    , m_answered(Clock::now())
    , m_seenAt(Clock::now())
    , m_thread([this] { watch(); })
{
}

LifeSigns::~LifeSigns()
{
    stop();
}

void LifeSigns::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

std::optional<std::string> LifeSigns::verdict() const
{
    const std::lock_guard lock(m_mutex);
    if (!m_verdict.empty())
        return m_verdict;
    // A store that hangs keeps the thread in a question: the one that asks here sees it.
    if (!m_stopping && Clock::now() - m_answered > storePatience)
        return "the store by which they find each other does not answer: the process that serves it (rank 0 or "
               "torchrun's) or holds its file was stopped, or its machine cannot be reached";
    return std::nullopt;
}

std::optional<std::string> LifeSigns::awaitVerdict(std::chrono::seconds longest) const
{
    const Clock::time_point end = Clock::now() + longest;
    while (true) {
        if (auto known = verdict())
            return known;
        if (Clock::now() >= end)
            return std::nullopt;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::milliseconds(100));
    }
}

void LifeSigns::tell(const std::string &sentence)
{
    std::unique_lock lock(m_mutex);
    if (!m_verdict.empty() || m_stopping)
        return;
    m_told = sentence;
    m_changed.notify_all();
    // Until the thread has told it.
    m_changed.wait_for(lock, std::chrono::seconds(5), [this] { return !m_verdict.empty(); });
}

std::string LifeSigns::decide(c10d::Store &store, const std::string &sentence)
{
    if (store.add("verdicts", 1) == 1) {
        store.set("verdict", std::vector<std::uint8_t>(sentence.begin(), sentence.end()));
        return sentence;
    }
    store.wait({ "verdict" }, std::chrono::seconds(3));
    const std::vector<std::uint8_t> first = store.get("verdict");
    return { first.begin(), first.end() };
}

void LifeSigns::look()
{
    m_store->add(keyOf(m_rank), 1);
    const std::int64_t next = m_store->add(keyOf(m_next), 0);
    const bool decided = m_store->add("verdicts", 0) > 0;
    const Clock::time_point now = Clock::now();
    std::string told;
    {
        const std::lock_guard lock(m_mutex);
        // This process itself may have been stopped meanwhile, and the other gets its time anew.
        if (next != m_seen || now - m_answered > patience / 2)
            m_seenAt = now;
        m_seen = next;
        m_answered = now;
        told = m_told;
    }
    std::string sentence;
    if (decided)
        sentence = "another process ended"; // which one, its own says
    else if (!told.empty())
        sentence = told;
    else if (now - m_seenAt > patience)
        sentence = "rank " + std::to_string(m_next) + " has given no sign of life for "
            + std::to_string(patience.count())
            + " s: it was killed or stopped, or its machine is gone or does not answer";
    if (sentence.empty())
        return;
    const std::string known = decide(*m_store, sentence);
    const std::lock_guard lock(m_mutex);
    m_verdict = known;
    m_changed.notify_all();
}

void LifeSigns::watch()
{
    while (true) {
        try {
            look();
        } catch (const std::exception &) {
            const std::lock_guard lock(m_mutex);
            if (!m_stopping)
                m_verdict = "the store by which they find each other is gone: the process that serves it (rank 0 or "
                            "torchrun) has ended, or its machine cannot be reached";
            m_changed.notify_all();
            return;
        }
        std::unique_lock lock(m_mutex);
        if (!m_verdict.empty())
            return;
        m_changed.wait_for(lock, interval, [this] { return m_stopping || !m_told.empty(); });
        if (m_stopping)
            return;
    }
}

} // namespace gram
