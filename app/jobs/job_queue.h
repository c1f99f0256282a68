// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

#include <array>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace gram {

/// Does jobs on threads of its own, one for each lane that has had one. All its functions are for
/// the thread that made it, on which the jobs' signals come.
class JobQueue : public QObject {
    Q_OBJECT

public:
    explicit JobQueue(QObject *parent = nullptr);
    /// Stops what is being done and waits for it; what has not begun never does.
    ~JobQueue() override;

    /// Queues the job behind those of its lane. It lives until it has told its end.
    template<typename J>
    J *add(std::unique_ptr<J> job)
    {
        J *added = job.get();
        enqueue(std::move(job));
        return added;
    }

    /// It ends as soon as it can, or now if it has not begun, and tells what it has done.
    void cancel(Job *job);
    /// The same, but nothing of it is told any more, from now on. No job: nothing is done.
    void drop(Job *job);

    /// Adds the job in the place of the one that `newest` points to, if that has not ended.
    template<typename J>
    J *replace(QPointer<J> &newest, std::unique_ptr<J> job)
    {
        drop(newest);
        newest = add(std::move(job));
        return newest;
    }

    /// Whether the job's end only waits to be told.
    bool isOver(const Job *job);

private:
    friend class Job;

    struct LaneState {
        std::deque<Job *> waiting; ///< guarded by m_mutex
        std::jthread thread;
    };
    static constexpr std::size_t lanes = static_cast<std::size_t>(Job::Lane::Series) + 1;

    void enqueue(std::unique_ptr<Job> job);
    LaneState &laneOf(const Job *job) { return m_lanes[static_cast<std::size_t>(job->m_lane)]; }
    void work(Job::Lane lane, const std::stop_token &stop);
    /// From any thread: there is something to tell.
    void scheduleDrain();
    void delayDrain();
    void drain();

    std::vector<std::unique_ptr<Job>> m_jobs; ///< in the order of add(), until they have told their end
    QElapsedTimer m_sinceDrain;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    bool m_drainQueued = false; ///< guarded by m_mutex

    std::array<LaneState, lanes> m_lanes; ///< last: their threads use all of the above
};

} // namespace gram
