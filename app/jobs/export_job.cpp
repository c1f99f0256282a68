// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/export_job.h"

#include "error_text.h"
#include "jobs/dataset_memory.h"
#include "run/run_folder.h"
#include "train/export_run.h"

namespace gram {

ExportJob::ExportJob(const QString &runFolder, const QString &target, bool asAdapter, DatasetMemory &memory)
    : Job(Lane::Engine)
    , m_runFolder(runFolder.toStdString())
    , m_target(target.toStdString())
    , m_asAdapter(asAdapter)
    , m_memory(memory)
{
}

void ExportJob::work()
{
    const RunConfig config = readRunConfig(m_runFolder);
    QString warning;
    std::shared_ptr<const Dataset> dataset;
    try {
        dataset = m_memory.readFor(m_runFolder, config, stopToken(), progress());
    } catch (const Cancelled &) {
        throw;
    } catch (...) {
        warning = tr("The items' vectors are left out, as the dataset cannot be read. %1").arg(currentExceptionText());
    }
    exportRun(m_runFolder, m_target, dataset.get(), control(), progress(),
        m_asAdapter ? ExportForm::Adapter : ExportForm::Model, [&warning](const std::string &sentence) {
            warning += (warning.isEmpty() ? "" : " ") + QString::fromStdString(sentence);
        });
    publish([&] { m_warning = warning; });
}

void ExportJob::tell()
{
    if (const auto warning = take(m_warning))
        Q_EMIT exported(*warning);
}

} // namespace gram
