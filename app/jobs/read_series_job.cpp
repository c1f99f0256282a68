// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/read_series_job.h"

#include "run/run_history.h"

namespace gram {

ReadSeriesJob::ReadSeriesJob(const QString &runFolder)
    : Job(Lane::Series)
    , m_runFolder(runFolder.toStdString())
{
}

void ReadSeriesJob::work()
{
    RunRecord record = readRun(m_runFolder);
    publish([&] { m_record = std::move(record); });
}

void ReadSeriesJob::tell()
{
    if (const auto record = take(m_record))
        Q_EMIT read(*record);
}

} // namespace gram
