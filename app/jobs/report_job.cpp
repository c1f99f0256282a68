// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/report_job.h"

#include "report/report_file.h"

namespace gram {

ReportJob::ReportJob(ReportedRuns reported, const QString &file)
    : Job(Lane::Reports)
    , m_reported(std::move(reported))
    , m_file(file)
{
}

void ReportJob::work()
{
    writeReport(m_reported, m_file);
}

} // namespace gram
