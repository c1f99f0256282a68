// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/job.h"

#include "error_text.h"
#include "jobs/job_queue.h"

namespace gram {

ProgressFunction Job::progress()
{
    return [this](const Progress &progress) { publish([&] { m_jobNews.progress = progress; }); };
}

/// Does the work; nothing it throws leaves the lane's thread.
Job::End Job::perform()
{
    publish([this] { m_jobNews.started = true; });
    try {
        work();
        return {};
    } catch (const Cancelled &) {
        return { .cancelled = true };
    } catch (...) {
        return { .failure = currentExceptionText() };
    }
}

void Job::tellAll()
{
    const News news = take(m_jobNews);
    if (news.started)
        Q_EMIT started();
    if (news.progress)
        Q_EMIT progressed(*news.progress);
    tell();
}

void Job::wakeQueue()
{
    m_queue->scheduleDrain();
}

} // namespace gram
