// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/metrics_snapshot.h"
#include "base/job.h"
#include "base/training_control.h"

#include <QObject>
#include <QString>

#include <mutex>
#include <optional>
#include <utility>

namespace gram {

class JobQueue;

/// Work off the window's thread. It is made with all that it needs, as values or shared_ptr<const T>,
/// and given to the JobQueue; what it tells comes as signals on the queue's own thread, at most once
/// per 33 ms, and last of all one ended(). The queue deletes it then.
class Job : public QObject {
    Q_OBJECT

public:
    /// Jobs of a lane are done one after the other, lanes beside each other. What needs the processor's
    /// cores and the dataset in memory is in Engine.
    enum class Lane { Engine, Batches, Latencies, Imports, Reports, Series };

    /// Neither cancelled nor failed: it has done what it was made for.
    struct End {
        bool cancelled = false;
        QString failure = {}; ///< a sentence, or empty
    };

    void setPaused(bool paused) { m_control.setPaused(paused); }

Q_SIGNALS:
    void started();
    void progressed(const gram::Progress &progress);
    void ended(const gram::Job::End &end);

protected:
    explicit Job(Lane lane)
        : m_lane(lane)
    {
    }

    /// On the lane's thread. What it throws is its end: Cancelled, or a failure.
    virtual void work() = 0;
    /// On the queue's own thread: emits what publish() has left since the last time.
    virtual void tell() { }

    TrainingControl &control() { return m_control; }
    std::stop_token stopToken() const { return m_control.stopToken(); }
    /// What the engine tells its progress to.
    ProgressFunction progress();

    /// On the lane's thread: `change` leaves something for tell().
    template<typename Change>
    void publish(Change &&change)
    {
        {
            const std::lock_guard lock(m_mutex);
            change();
        }
        wakeQueue();
    }
    /// For tell(): what publish() has left.
    template<typename News>
    News take(News &news)
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(news, News());
    }

private:
    friend class JobQueue;

    End perform();
    void tellAll();
    void wakeQueue();

    const Lane m_lane;
    JobQueue *m_queue = nullptr;
    TrainingControl m_control;
    std::optional<End> m_end; ///< guarded by the queue's mutex

    struct News {
        bool started = false;
        std::optional<Progress> progress;
    };
    std::mutex m_mutex;
    News m_jobNews; ///< guarded by m_mutex, as what the jobs leave for tell()
};

} // namespace gram
