// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/open_model_job.h"

#include "model_files/model_summary.h"

namespace gram {

OpenModelJob::OpenModelJob(const QString &model)
    : Job(Lane::Engine)
    , m_model(model.toStdString())
{
}

void OpenModelJob::work()
{
    RunConfig config;
    config.model = m_model;
    ModelSummary summary = summarizeModel(*ModelFolder::openFor(config));
    summary.bundled = m_model == "bundled";
    publish([&] { m_summary = std::move(summary); });
}

void OpenModelJob::tell()
{
    if (const auto summary = take(m_summary))
        Q_EMIT opened(*summary);
}

} // namespace gram
