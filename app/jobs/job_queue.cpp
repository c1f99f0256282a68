// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job_queue.h"

#include <QTimer>

#include <algorithm>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace gram {

namespace {
constexpr int drainIntervalMs = 33;
}

JobQueue::JobQueue(QObject *parent)
    : QObject(parent)
{
}

JobQueue::~JobQueue()
{
    {
        const std::lock_guard lock(m_mutex);
        for (LaneState &lane : m_lanes) {
            lane.waiting.clear();
            lane.thread.request_stop();
        }
    }
    for (const auto &job : m_jobs)
        job->m_control.requestStop();
    for (LaneState &lane : m_lanes)
        if (lane.thread.joinable())
            lane.thread.join();
}

void JobQueue::enqueue(std::unique_ptr<Job> job)
{
    job->m_queue = this;
    LaneState &lane = laneOf(job.get());
    {
        const std::lock_guard lock(m_mutex);
        lane.waiting.push_back(job.get());
    }
    if (!lane.thread.joinable())
        lane.thread = std::jthread([this, name = job->m_lane](const std::stop_token &stop) { work(name, stop); });
    m_jobs.push_back(std::move(job));
    m_wake.notify_all();
}

void JobQueue::cancel(Job *job)
{
    job->m_control.requestStop();
    {
        const std::lock_guard lock(m_mutex);
        if (std::erase(laneOf(job).waiting, job) == 0)
            return; // its lane's thread tells its end
        job->m_end = Job::End { .cancelled = true };
    }
    scheduleDrain();
}

void JobQueue::drop(Job *job)
{
    if (!job)
        return;
    job->blockSignals(true);
    cancel(job);
}

bool JobQueue::isOver(const Job *job)
{
    const std::lock_guard lock(m_mutex);
    return job->m_end.has_value();
}

void JobQueue::work(Job::Lane lane, const std::stop_token &stop)
{
#ifdef Q_OS_LINUX
    // On Linux the priority is the thread's, and that of the threads it makes. The window draws for a
    // few milliseconds at a time; it is not to wait for a core while the training has all of them.
    if (lane == Job::Lane::Engine)
        ::setpriority(PRIO_PROCESS, 0, 3);
#endif
    std::deque<Job *> &waiting = m_lanes[static_cast<std::size_t>(lane)].waiting;
    while (true) {
        Job *job = nullptr;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, stop, [&] { return !waiting.empty(); });
            if (stop.stop_requested())
                return;
            job = waiting.front();
            waiting.pop_front();
        }
        // In a thread of its own: OpenMP's helpers end with the thread that had them. Those of a job that is over would count
        // as busy, and the waits of a training in another lane sleep at once where they may spin.
        Job::End end;
        std::thread([&] { end = job->perform(); }).join();
        {
            const std::lock_guard lock(m_mutex);
            job->m_end = end; // from here on the owner's thread may delete it
        }
        scheduleDrain();
    }
}

void JobQueue::scheduleDrain()
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(m_drainQueued, true))
            return;
    }
    QMetaObject::invokeMethod(this, &JobQueue::delayDrain, Qt::QueuedConnection);
}

void JobQueue::delayDrain()
{
    const qint64 elapsed = m_sinceDrain.isValid() ? m_sinceDrain.elapsed() : drainIntervalMs;
    if (elapsed >= drainIntervalMs)
        drain();
    else
        QTimer::singleShot(static_cast<int>(drainIntervalMs - elapsed), Qt::PreciseTimer, this, &JobQueue::drain);
}

void JobQueue::drain()
{
    struct Told {
        Job *job;
        std::optional<Job::End> end;
    };
    std::vector<Told> told;
    {
        const std::lock_guard lock(m_mutex);
        m_drainQueued = false;
        // The ends first: what a job left for tell() was there before its end.
        for (const auto &job : m_jobs)
            told.push_back({ job.get(), job->m_end });
    }
    m_sinceDrain.start();
    for (const Told &t : told) {
        const auto it = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const auto &job) { return job.get() == t.job; });
        if (it == m_jobs.end())
            continue; // a dialog that a listener has opened waits for events, and this one has been told there
        Job *job = it->get();
        if (t.end) {
            static_cast<void>(it->release()); // deleteLater() below
            m_jobs.erase(it);
        }
        if (!job->signalsBlocked())
            job->tellAll();
        if (t.end) {
            Q_EMIT job->ended(*t.end);
            job->deleteLater();
        }
    }
}

} // namespace gram
