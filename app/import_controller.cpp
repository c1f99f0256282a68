// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_controller.h"

#include "api/error.h"
#include "base/files.h"
#include "error_text.h"
#include "import/import_dataset.h"
#include "jobs/job_queue.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace gram {

namespace {

/// Files with the same columns are of the same kind, whatever their names.
QString keyOf(const ImportPreview &preview)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const PreviewFile &file : preview.files) {
        if (file.header.empty())
            return {}; // nothing to tell them by
        for (const std::string &column : file.header)
            hash.addData(QByteArray::fromStdString(column + '\n'));
        hash.addData(QByteArrayLiteral("\n"));
    }
    return QStringLiteral("imports/") + QString::fromLatin1(hash.result().toHex());
}

bool hasFile(const ImportPreview &preview, const std::string &name)
{
    return name.empty() || std::any_of(preview.files.begin(), preview.files.end(), [&](const PreviewFile &f) {
        return f.name == name;
    });
}

} // namespace

ImportController::ImportController(QSettings &settings, JobQueue &jobs)
    : m_settings(settings)
    , m_jobs(jobs)
{
}

void ImportController::startPreview(const QStringList &sources, const std::optional<ImportMapping> &mapping)
{
    auto job = std::make_unique<ImportPreviewJob>(sources, mapping);
    connect(job.get(), &ImportPreviewJob::previewed, this, &ImportController::showPreview);
    add(std::move(job));
}

void ImportController::startImport(const QStringList &sources, const ImportMapping &mapping, const QString &folder)
{
    auto job = std::make_unique<ImportJob>(sources, mapping, folder);
    connect(job.get(), &Job::progressed, m_dialog, &ImportDialog::showProgress);
    connect(job.get(), &ImportJob::imported, m_dialog, &ImportDialog::showResult);
    add(std::move(job));
}

void ImportController::add(std::unique_ptr<Job> job)
{
    connect(job.get(), &Job::ended, m_dialog, [this](const Job::End &end) {
        if (!end.failure.isEmpty())
            m_dialog->showError(end.failure);
    });
    m_jobs.replace(m_job, std::move(job));
}

/// Answers at once; what the job still does is thrown away.
void ImportController::cancel()
{
    m_jobs.drop(m_job);
}

void ImportController::open(const QStringList &sources, QWidget *window)
{
    if (!m_dialog) {
        m_dialog = new ImportDialog(importPresets(), window);
        m_dialog->setParentFolder(m_settings.value("importFolder", QDir::homePath()).toString());
        connect(m_dialog, &ImportDialog::previewRequested, this,
            [this](const QStringList &files, const std::optional<ImportMapping> &mapping) {
                m_guessed = !mapping;
                m_remembered = false;
                startPreview(files, mapping);
            });
        connect(m_dialog, &ImportDialog::importRequested, this,
            [this](const QStringList &files, const ImportMapping &mapping, const QString &folder) {
                remember(mapping);
                m_settings.setValue("importFolder", QFileInfo(folder).path());
                startImport(files, mapping, folder);
            });
        connect(m_dialog, &ImportDialog::cancelRequested, this, &ImportController::cancel);
        connect(m_dialog, &ImportDialog::openRequested, this, &ImportController::openRequested);
        connect(m_dialog, &ImportDialog::loadMappingRequested, this, &ImportController::loadMapping);
        connect(m_dialog, &ImportDialog::saveMappingRequested, this, &ImportController::saveMapping);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
    if (!sources.isEmpty())
        m_dialog->addSources(sources);
}

void ImportController::showPreview(const ImportPreview &preview)
{
    if (!m_dialog)
        return;
    if (m_guessed) {
        m_guessed = false;
        m_key = keyOf(preview);
        const QString known = m_key.isEmpty() ? QString() : m_settings.value(m_key).toString();
        if (!known.isEmpty()) {
            try {
                const ImportMapping mapping = mappingFromJson(known.toStdString(), "settings");
                if (hasFile(preview, mapping.interactionsFile) && hasFile(preview, mapping.itemsFile)) {
                    m_remembered = true;
                    startPreview(m_dialog->sources(), mapping);
                    return;
                }
            } catch (const Error &) {
                // of an older program: the guess will do
            }
        }
    }
    m_dialog->showPreview(preview, m_remembered);
}

void ImportController::remember(const ImportMapping &mapping)
{
    if (!m_key.isEmpty())
        m_settings.setValue(m_key, QString::fromStdString(mappingToJson(mapping)));
}

void ImportController::loadMapping(const QString &file)
{
    try {
        const ImportMapping mapping = mappingFromJson(fileContent(file.toStdString()), file.toStdString());
        m_guessed = m_remembered = false;
        startPreview(m_dialog->sources(), mapping);
    } catch (const Error &error) {
        m_dialog->showError(errorText(error));
    }
}

void ImportController::saveMapping(const QString &file)
{
    try {
        writeFileAtomically(file.toStdString(), mappingToJson(m_dialog->mapping()));
    } catch (const Error &error) {
        m_dialog->showError(errorText(error));
    }
}

} // namespace gram
