// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

namespace gram {

/// Stop and pause of one job, set from any thread and polled by the job per CE micro-batch; and changes of its settings,
/// which it takes between two steps.
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

    struct Change {
        std::string setting, value; ///< as in configuration files
    };
    void requestChange(Change change)
    {
        const std::lock_guard lock(m_mutex);
        m_changes.push_back(std::move(change));
    }
    std::vector<Change> takeChanges()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_changes, {});
    }

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
    std::vector<Change> m_changes;
    std::condition_variable_any m_wake;
};

} // namespace gram
