// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import_dialog.h"
#include "jobs/import_job.h"

#include <QObject>
#include <QPointer>
#include <QSettings>
#include <QStringList>

#include <memory>
#include <optional>

namespace gram {

class JobQueue;

/// Has what the import dialog asks for done, and remembers what was chosen for which files.
class ImportController : public QObject {
    Q_OBJECT

public:
    ImportController(QSettings &settings, JobQueue &jobs);

    /// Opens the dialog, or brings it to the front, with these files added.
    void open(const QStringList &sources, QWidget *window);

Q_SIGNALS:
    /// The user wants to train on what was imported.
    void openRequested(const QString &folder);

private:
    void startPreview(const QStringList &sources, const std::optional<ImportMapping> &mapping);
    void startImport(const QStringList &sources, const ImportMapping &mapping, const QString &folder);
    void cancel();
    void add(std::unique_ptr<Job> job);
    void showPreview(const ImportPreview &preview);
    void remember(const ImportMapping &mapping);
    void loadMapping(const QString &file);
    void saveMapping(const QString &file);

    QSettings &m_settings;
    JobQueue &m_jobs;
    QPointer<Job> m_job; ///< one at a time: a newer one takes its place
    QPointer<ImportDialog> m_dialog;
    QString m_key; ///< of the files at hand, in the settings
    bool m_guessed = false; ///< the preview asked for is a guess
    bool m_remembered = false; ///< ... or what was remembered
};

} // namespace gram
