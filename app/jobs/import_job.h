// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/import_mapping.h"
#include "jobs/job.h"

#include <QStringList>

#include <filesystem>
#include <vector>

namespace gram {

/// Reads files of another layout and writes a dataset's folder.
class ImportJob : public Job {
    Q_OBJECT

public:
    ImportJob(const QStringList &sources, const ImportMapping &mapping, const QString &folder);

Q_SIGNALS:
    void imported(const gram::ImportSummary &summary);

private:
    void work() override;
    void tell() override;

    const std::vector<std::filesystem::path> m_sources;
    const ImportMapping m_mapping;
    const std::filesystem::path m_folder;
    std::optional<ImportSummary> m_summary;
};

/// Looks at the beginning of the files.
class ImportPreviewJob : public Job {
    Q_OBJECT

public:
    /// `mapping`: what the user has chosen; none = to be guessed.
    ImportPreviewJob(const QStringList &sources, const std::optional<ImportMapping> &mapping);

Q_SIGNALS:
    void previewed(const gram::ImportPreview &preview);

private:
    void work() override;
    void tell() override;

    const std::vector<std::filesystem::path> m_sources;
    const std::optional<ImportMapping> m_mapping;
    std::optional<ImportPreview> m_preview;
};

} // namespace gram
