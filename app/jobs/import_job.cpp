// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/import_job.h"

#include "import/import_dataset.h"

namespace gram {

namespace {

std::vector<std::filesystem::path> pathsOf(const QStringList &sources)
{
    std::vector<std::filesystem::path> paths;
    for (const QString &source : sources)
        paths.emplace_back(source.toStdString());
    return paths;
}

} // namespace

ImportJob::ImportJob(const QStringList &sources, const ImportMapping &mapping, const QString &folder)
    : Job(Lane::Imports)
    , m_sources(pathsOf(sources))
    , m_mapping(mapping)
    , m_folder(folder.toStdString())
{
}

void ImportJob::work()
{
    ImportSummary summary = importDataset(m_sources, m_mapping, m_folder, stopToken(), progress());
    publish([&] { m_summary = std::move(summary); });
}

void ImportJob::tell()
{
    if (const auto summary = take(m_summary))
        Q_EMIT imported(*summary);
}

ImportPreviewJob::ImportPreviewJob(const QStringList &sources, const std::optional<ImportMapping> &mapping)
    : Job(Lane::Imports)
    , m_sources(pathsOf(sources))
    , m_mapping(mapping)
{
}

void ImportPreviewJob::work()
{
    ImportPreview preview = m_mapping ? previewImport(m_sources, *m_mapping, stopToken())
                                      : previewImport(m_sources, stopToken());
    publish([&] { m_preview = std::move(preview); });
}

void ImportPreviewJob::tell()
{
    if (const auto preview = take(m_preview))
        Q_EMIT previewed(*preview);
}

} // namespace gram
