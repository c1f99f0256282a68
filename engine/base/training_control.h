// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace gram {

/// Stop and pause of one job, set from any thread and polled by the job per CE micro-batch.
class TrainingControl {
public:
    void requestStop()
    {
        m_source.request_stop();
        m_wake.notify_all();
    }

    void setPaused(bool paused)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_paused = paused;
        }
        m_wake.notify_all();
    }

    bool isPaused() const { return m_paused; }
    bool stopRequested() const { return m_source.stop_requested(); }
    std::stop_token stopToken() const { return m_source.get_token(); }

    /// Blocks while paused; true if the job must stop.
    bool waitIfPaused()
    {
        if (m_paused && !stopRequested()) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, m_source.get_token(), [this] { return !m_paused; });
        }
        return stopRequested();
    }

private:
    std::stop_source m_source;
    std::atomic<bool> m_paused = false;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
};

} // namespace gram
